import type { Source } from '../../core/model';
import { spaced } from './signal-words';
import { words } from './words';

/** Where on a page something was found. */
export const sourceWords: Readonly<Record<Source, string>> = {
  'json-ld': 'What the page tells search engines',
  'open-graph': 'What the page tells social networks',
  meta: 'A note in the page’s code',
  microdata: 'Text that the page labels as such',
  heading: 'The main heading',
  title: 'The title of the browser’s tab',
  class: 'A part of the page named for it',
  text: 'Words beside the headline',
  address: 'The page’s address',
};

/** What showed that a page held back a part of its story, by the name in the evidence. */
export const completenessWords: Readonly<Record<string, string>> = {
  'json-ld': 'The page tells search engines that there is more than it shows.',
  'cut-off': 'The text breaks off at a paywall or sign-in.',
  gate: 'The text is short and ends at a paywall or sign-in.',
  'next-page': 'Another page of the story could not be read.',
};

/** What showed that a story is a preview, as a sentence; null is "not noted". */
export function describePreview(evidence: string | null): string {
  if (evidence === null) return words.why.previewNotNoted;
  return Object.hasOwn(completenessWords, evidence)
    ? (completenessWords[evidence] ?? '')
    : words.why.unnamedPreview(spaced(evidence));
}
