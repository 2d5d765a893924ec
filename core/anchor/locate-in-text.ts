import type { Passage } from '../model/annotation/passage';
import { Finder, type TextPlace } from './text/finder';
import { createSearchableText } from './text/root-text';
import { runTask } from './text/task';

/**
 * Locates passages in a text without a document, by the rules of `locate`. The results
 * have the order of `passages`; a lost passage gives null.
 *
 * `units` is the text as `readText` would return it (see `normalisationTable`): spaces
 * collapsed, "\n" between blocks. `language` is the text's BCP 47 tag, if known.
 */
export function locateInText(
  units: Uint16Array,
  passages: readonly Passage[],
  language: string | null = null,
): readonly (TextPlace | null)[] {
  const finder = new Finder(createSearchableText(units), undefined, language ?? '');
  return passages.map((passage) => runTask(finder.find(passage)));
}
