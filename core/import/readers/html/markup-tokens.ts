import type { ImportTools } from '../../import-tools';
import { decodeEntities } from './entities';

/** A piece of markup. Names are in lower case. */
export type MarkupToken =
  | {
      readonly type: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
    }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

const tag = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/iy;
const comment = /<!--[\s\S]*?-->|<![^-][^>]*>|<\?[^>]*>/y;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Maximum length of a tag in characters; one with an image in an attribute has some thousands. */
const longestTag = 1 << 20;

/**
 * Tokenizes markup into tags and texts, streaming. Handles the simple lists of links that
 * programs write, of any length. Builds no document and runs nothing.
 */
export async function* markupTokens(
  texts: AsyncIterable<string>,
  tools: ImportTools,
): AsyncGenerator<MarkupToken> {
  let waiting = '';
  function* tokens(isLast: boolean): Generator<MarkupToken> {
    let at = 0;
    while (at < waiting.length) {
      const next = waiting.indexOf('<', at);
      const end = next === -1 ? waiting.length : next;
      if (end > at) {
        // A character reference may be cut off at the end of the buffer.
        if (next === -1 && !isLast && waiting.length - at < longestTag) break;
        yield { type: 'text', text: decodeEntities(waiting.slice(at, end), tools) };
      }
      at = end;
      if (next === -1) break;
      tag.lastIndex = at;
      comment.lastIndex = at;
      const found = tag.exec(waiting);
      const skipped = found === null ? comment.exec(waiting) : null;
      if (found !== null) {
        const [all, slash, name = '', rest = ''] = found;
        at += all.length;
        yield slash === '/'
          ? { type: 'close', name: name.toLowerCase() }
          : { type: 'open', name: name.toLowerCase(), attributes: attributesOf(rest, tools) };
      } else if (skipped !== null) at += skipped[0].length;
      else if (!isLast && waiting.length - at < longestTag) break;
      else {
        yield { type: 'text', text: '<' };
        at++;
      }
    }
    waiting = waiting.slice(at);
  }
  for await (const text of texts) {
    waiting += text;
    yield* tokens(false);
  }
  yield* tokens(true);
}

function attributesOf(text: string, tools: ImportTools): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', ...values] of text.matchAll(attribute)) {
    const value = values.find((found) => found !== undefined) ?? '';
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(value, tools));
  }
  return attributes;
}
