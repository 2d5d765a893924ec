import type { HiddenBy } from './find-hidden-fields';
import { ownWordsLine } from './wordings';

const removalLine = 'The user removed this part of the article.';
const fieldLine = /^The user corrected the \w+\. The highlighted words are what the page said\.$/;

/** Says in exports which correction hides a passage. */
export function describeHidden(hiddenBy: HiddenBy): string {
  return hiddenBy === 'removal'
    ? removalLine
    : `The user corrected the ${hiddenBy === 'byline' ? 'authors' : hiddenBy}. The highlighted words are what the page said.`;
}

/** True for a line of `formatWordingLines` about a correction. */
export function isCorrectionLine(line: string): boolean {
  return line === removalLine || line === ownWordsLine || fieldLine.test(line);
}
