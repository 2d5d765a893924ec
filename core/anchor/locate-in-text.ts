import type { Passage } from '../model/annotation/passage';
import { Finder, type Place } from './text/finder';
import { createSoughtText } from './text/root-text';
import { finish } from './text/work';

/**
 * Finds passages in a text that stands in no document, in the order given;
 * null for each that is lost. `units` are the text as `readText` would give it
 * (`readingTable`): spaces collapsed, "\n" between blocks. The same rules
 * hold as for `locate`. `language` is the text's, as a BCP 47 tag, if known.
 */
export function locateInText(
  units: Uint16Array,
  passages: readonly Passage[],
  language: string | null = null,
): readonly (Place | null)[] {
  const finder = new Finder(createSoughtText(units), undefined, language ?? '');
  return passages.map((passage) => finish(finder.finding(passage)));
}
