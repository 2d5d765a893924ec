import { foldText } from '../../page/clean-text';
import { agencyNames, publisherNames } from './publisher-names';

/** A publisher of the list. */
export interface KnownPublisher {
  readonly isAgency: boolean;
  /** The ways in which its name is written. */
  readonly names: readonly string[];
  /** The language of the pages on which a short name means it, or null for all. */
  readonly language: string | null;
}

/** Latin letters; a name of so few is also a word or an abbreviation, and counts as written only. */
const shortName = /^[\p{Script=Latin}\d.&/ ]{1,5}$/u;

let index: ReadonlyMap<string, KnownPublisher> | null = null;

/**
 * The publisher or agency that a text names and nothing else, or null: "The
 * Wall Street Journal", "wall street journal" and "WSJ", but not "wsj".
 * `language` is the page's, a BCP 47 tag.
 */
export function findKnownPublisher(text: string, language: string | null): KnownPublisher | null {
  index ??= readLists();
  const name = text.trim();
  const found = index.get(shortName.test(name) ? name : foldName(name)) ?? null;
  const isMeant = !found?.language || language?.toLowerCase().startsWith(found.language);
  return isMeant ? found : null;
}

/** A name for comparison: case, accents, punctuation and "The" do not matter. */
export function foldName(name: string): string {
  return foldText(name).replace(/^the (?=.)/, '');
}

function readLists(): ReadonlyMap<string, KnownPublisher> {
  const made = new Map<string, KnownPublisher>();
  for (const [list, isAgency] of [
    [publisherNames, false],
    [agencyNames, true],
  ] as const) {
    for (const entry of list.trim().split(/[|\n]/)) {
      const written = entry.split('=').map((name) => name.split('@'));
      const names = written.map(([name = '']) => name);
      for (const [name = '', language = null] of written) {
        const key = shortName.test(name) ? name : foldName(name);
        made.set(key, { isAgency, names, language });
      }
    }
  }
  return made;
}
