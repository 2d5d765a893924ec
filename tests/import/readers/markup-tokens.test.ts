import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MarkupToken,
  readMarkupTokens,
} from '../../../core/import/readers/html/markup-tokens';
import { tools } from '../read-import';

/** Reads markup that arrives in the given pieces; adjacent texts are joined. */
async function read(...pieces: readonly string[]): Promise<readonly unknown[]> {
  async function* stream() {
    yield* pieces;
  }
  const tokens: MarkupToken[] = [];
  for await (const token of readMarkupTokens(stream(), tools)) {
    const last = tokens.at(-1);
    if (token.type === 'text' && last?.type === 'text') {
      tokens[tokens.length - 1] = { type: 'text', text: last.text + token.text };
    } else tokens.push(token);
  }
  return tokens.map((token) =>
    token.type === 'open' ? { ...token, attributes: Object.fromEntries(token.attributes) } : token,
  );
}

const markup =
  '<!DOCTYPE x><DL><p>\n<DT><A HREF="https://hill-vale.example/?a=1&amp;b=2" Tags=\'tide, ferry\' private>Ferry &amp; tide</A><!-- kept > out --></DL> 3 < 4';

describe('readMarkupTokens', () => {
  it('returns tags in lower case, attributes and texts, without comments', async () => {
    expect(await read(markup)).toEqual([
      { type: 'open', name: 'dl', attributes: {} },
      { type: 'open', name: 'p', attributes: {} },
      { type: 'text', text: '\n' },
      { type: 'open', name: 'dt', attributes: {} },
      {
        type: 'open',
        name: 'a',
        attributes: {
          href: 'https://hill-vale.example/?a=1&b=2',
          tags: 'tide, ferry',
          private: '',
        },
      },
      { type: 'text', text: 'Ferry & tide' },
      { type: 'close', name: 'a' },
      { type: 'close', name: 'dl' },
      { type: 'text', text: ' 3 < 4' },
    ]);
  });

  it('keeps the first of two attributes with one name', async () => {
    expect(await read('<a href="/first" HREF="/second">')).toEqual([
      { type: 'open', name: 'a', attributes: { href: '/first' } },
    ]);
  });

  it('returns text after the last tag, and a tag that does not end as text', async () => {
    expect(await read('<b>Bread</b> and <i butter')).toEqual([
      { type: 'open', name: 'b', attributes: {} },
      { type: 'text', text: 'Bread' },
      { type: 'close', name: 'b' },
      { type: 'text', text: ' and <i butter' },
    ]);
  });

  it('does not depend on where the input is cut', async () => {
    const whole = await read(markup);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(markup.length), { maxLength: 6 }), async (cuts) => {
        const ends = [...cuts.toSorted((a, b) => a - b), markup.length];
        const pieces = ends.map((end, index) => markup.slice(ends[index - 1] ?? 0, end));
        expect(await read(...pieces)).toEqual(whole);
      }),
    );
  });
});
