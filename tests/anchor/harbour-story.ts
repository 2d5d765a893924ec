import { describe as describeRange, locate } from '../../core/anchor';
import type { Passage } from '../../core/model';
import { createBody, findRange, getRangeText } from './page';

export const opening =
  'Where gulls had the place to themselves, a crane turned on Tuesday for the first time since the storm.';
export const vote =
  'The council had argued until midnight, and then voted to spend the last of the flood fund on eighty metres of granite.';
export const master =
  '“For eleven years nobody has loaded a ship here,” said the harbour master, who kept the keys in a tin.';
export const ferry =
  'Two ferries a day will call from May, and the fish market moves back to its old hall.';
export const createPage = (...paragraphs: string[]) =>
  paragraphs.map((text) => `<p>${text}</p>`).join('');
export const story = createPage(opening, vote, master, ferry);

/** Describes the nth occurrence of `words` in a page. */
export function describePassage(html: string, words: string, nth = 1): Passage {
  const root = createBody(html);
  return describeRange(root, findRange(root, words, nth));
}

/** Returns how a passage is located in a createPage, and the text found there. */
export function locateAndRead(html: string, passage: Passage): readonly [string, string] {
  const [located] = locate(createBody(html), [passage]);
  if (!located || located.how === 'lost') return ['lost', ''];
  return [located.how, getRangeText(located.range)];
}
