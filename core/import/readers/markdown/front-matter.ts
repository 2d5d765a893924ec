import { parse, YAMLError } from 'yaml';
import type { Report } from '../../items/report';
import { isObject } from '../fields/fields';
import { unwrapWikiLink } from '../fields/wiki-link';

const frontMatter = /^\ufeff?---[^\S\n]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;
/** Logseq properties, one per line at the start of the file: "source:: https://…". */
const logseqHead = /^\ufeff?((?:[\w-]+::[^\S\n].*(?:\r?\n|$))+)/;
/** Logseq properties whose values are separated by commas. */
const logseqLists = /^(?:tags|authors?)$/;

type Properties = Readonly<Record<string, unknown>>;

/** The lines of the properties at the start of a note; empty if it has none. */
export function getPropertyLines(text: string): string {
  return frontMatter.exec(text)?.[1] ?? logseqHead.exec(text)?.[1] ?? '';
}

/** Reads the properties at the start of a note: front matter in YAML, or those of Logseq. */
export function readProperties(
  text: string,
  report: Report,
): {
  readonly properties: Properties;
  readonly below: string;
  /** True in Logseq, where the text below is an outline. */
  readonly isOutline: boolean;
} {
  const ofLogseq = logseqHead.exec(text);
  const match = ofLogseq ?? frontMatter.exec(text);
  return {
    properties: ofLogseq
      ? parseLogseqProperties(ofLogseq[1] ?? '')
      : parseYaml(match?.[1] ?? '', report),
    below: text.slice(match?.[0].length ?? 0),
    isOutline: ofLogseq !== null,
  };
}

/**
 * Parses the properties. If the front matter is not valid YAML, returns only the
 * properties that fit on one line.
 */
function parseYaml(text: string, report: Report): Properties {
  // Only a property can start at the beginning of a line: multi-line values are indented.
  for (const [comment] of text.matchAll(/^#.*(?:\r?\n#.*)*/gm))
    report.add('comment-left-out', 1, null, comment);
  try {
    const value: unknown = parse(text, { maxAliasCount: 20 });
    if (isObject(value)) return value;
  } catch (error) {
    // The last two for excessive aliases and deep nesting.
    const expected = [YAMLError, ReferenceError, RangeError];
    if (!expected.some((type) => error instanceof type)) throw error;
  }
  report.add('malformed', 1, null, text);
  return Object.fromEntries(
    [...text.matchAll(/^["']?([\w-]+)["']?:[^\S\n]*(.*)$/gm)].map(([, name = '', value = '']) => [
      name,
      value.trim().replace(/^(["'])(.*)\1$/, '$2'),
    ]),
  );
}

function parseLogseqProperties(head: string): Properties {
  const lines = [...head.matchAll(/^([\w-]+)::[^\S\n]+(.*)$/gm)];
  return Object.fromEntries(
    lines.map(([, name = '', value = '']) => {
      const text = unescaped(value.trim());
      return [name, logseqLists.test(name) ? text.split(/\s*,\s*/).map(unwrapWikiLink) : text];
    }),
  );
}

/** A Logseq value without Markdown escapes and character references. */
function unescaped(value: string): string {
  return value
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(
        Math.min(Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10), 0x10ffff),
      ),
    );
}
