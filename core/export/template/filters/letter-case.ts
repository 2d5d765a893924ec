import { type FilterTable, mapMarked, mapPlain } from './filter';

/** Words that `title` leaves in small letters, unless they come first. */
const smallWords = new Set('a an the and but or for nor on at to from by in of'.split(' '));

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

function toTitle(text: string): string {
  return text
    .split(/\s+/)
    .map((word, index) =>
      index > 0 && smallWords.has(word.toLowerCase()) ? word.toLowerCase() : capitalize(word),
    )
    .join(' ');
}

/** Puts a sign between "aB". */
const splitCamel = (text: string, between: string) =>
  text.replace(/(\p{Ll})(\p{Lu})/gu, (_, small: string, large: string) => small + between + large);

/**
 * Letter case and joined words. As in Obsidian Web Clipper, `kebab`, `snake`, `camel` and
 * `pascal` keep punctuation. There they only know ASCII letters.
 */
export const caseFilters: FilterTable = {
  lower: mapMarked((text) => text.toLowerCase(), { hasKeys: true }),
  upper: mapMarked((text) => text.toUpperCase(), { hasKeys: true }),
  capitalize: mapMarked(capitalize, { hasKeys: true }),
  title: mapMarked(toTitle, { hasKeys: true }),
  kebab: mapPlain((text) =>
    splitCamel(text, '-')
      .replace(/[\s_]+/g, '-')
      .toLowerCase(),
  ),
  snake: mapPlain((text) =>
    splitCamel(text, '_')
      .replace(/[\s-]+/g, '_')
      .toLowerCase(),
  ),
  camel: mapPlain((text) =>
    text
      .replace(/(?<![\p{L}\p{M}\p{N}_])[\p{L}\p{N}_]/gu, (letter, at: number) =>
        at === 0 ? letter.toLowerCase() : letter.toUpperCase(),
      )
      .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
      .replace(/[\s_-]+/g, ''),
  ),
  pascal: mapPlain((text) =>
    text
      .replace(/[\s_-]+(\S)/gu, (_, letter: string) => letter.toUpperCase())
      .replace(/^./u, (letter) => letter.toUpperCase()),
  ),
  uncamel: mapMarked(
    (text) =>
      splitCamel(text, ' ')
        .replace(/(\p{N})(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
        .toLowerCase(),
    { hasKeys: true },
  ),
};
