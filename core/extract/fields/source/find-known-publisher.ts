import { foldToWords } from '../../page/clean-text';
import { agencyNames, publisherNames } from './publisher-names';

/** A publisher in the list. */
export interface KnownPublisher {
  readonly isAgency: boolean;
  /** All spellings of its name. */
  readonly names: readonly string[];
  /** Language of the pages on which a short name refers to it, or null for all. */
  readonly language: string | null;
}

/**
 * Up to five Latin letters. Such a name is also a word or abbreviation, and only counts in
 * its exact spelling.
 */
const shortName = /^[\p{Script=Latin}\d.&/ ]{1,5}$/u;

let index: ReadonlyMap<string, KnownPublisher> | null = null;

/**
 * Returns the publisher or agency if the text is exactly its name, or null: "The Wall
 * Street Journal", "wall street journal" and "WSJ", but not "wsj".
 *
 * `language` is the page's, a BCP 47 tag.
 */
export function findKnownPublisher(text: string, language: string | null): KnownPublisher | null {
  index ??= parsePublisherLists();
  const name = text.trim();
  const found = index.get(shortName.test(name) ? name : foldPublisherName(name)) ?? null;
  const isMeant = !found?.language || language?.toLowerCase().startsWith(found.language);
  return isMeant ? found : null;
}

/** Normalises a name for comparison: ignores case, accents, punctuation and "The". */
export function foldPublisherName(name: string): string {
  return foldToWords(name).replace(/^the (?=.)/, '');
}

function parsePublisherLists(): ReadonlyMap<string, KnownPublisher> {
  const publishers = new Map<string, KnownPublisher>();
  for (const [list, isAgency] of [
    [publisherNames, false],
    [agencyNames, true],
  ] as const) {
    for (const entry of list.trim().split(/[|\n]/)) {
      const spellings = entry.split('=').map((name) => name.split('@'));
      const names = spellings.map(([name = '']) => name);
      for (const [name = '', language = null] of spellings) {
        const key = shortName.test(name) ? name : foldPublisherName(name);
        publishers.set(key, { isAgency, names, language });
      }
    }
  }
  return publishers;
}
