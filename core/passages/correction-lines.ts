import type { HiddenBy } from './find-hidden-fields';
import { ownWordsLine } from './wordings';

const pageSaid = 'The highlighted words are what the page said.';

const lines: Readonly<Record<HiddenBy, string>> = {
  removal: 'This part of the article was removed in Pressmark.',
  headline: `The headline was corrected in Pressmark. ${pageSaid}`,
  standfirst: `The standfirst was corrected in Pressmark. ${pageSaid}`,
  byline: `The authors were corrected in Pressmark. ${pageSaid}`,
};

/** What earlier versions wrote. */
const earlierLine = new RegExp(
  `^The user (?:removed this part of the article|wrote these words in a correction|corrected the \\w+\\. ${pageSaid.slice(0, -1)})\\.$`,
);

/** Says in exports which correction hides a passage. */
export function describeHidden(hiddenBy: HiddenBy): string {
  return lines[hiddenBy];
}

/** True for a line of `formatWordingLines` about a correction. */
export function isCorrectionLine(line: string): boolean {
  return line === ownWordsLine || Object.values(lines).includes(line) || earlierLine.test(line);
}
