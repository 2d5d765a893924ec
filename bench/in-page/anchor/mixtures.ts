import type { Chance } from './chance';
import { type PageEdit, pageEdits, revisionEdits } from './page-edits';
import { type QuoteEdit, quoteEdits } from './quote-edits';
import type { Quote } from './quotes';
import type { Stage } from './stage';

/** Several edits at once, of the page and of each of some quotes that stand far apart. */
export type Mixture = (stage: Stage, quotes: readonly Quote[]) => void;

/** How many edits of the page and of each quote come together in `mixed`. */
const together = { ofPage: [1, 2], ofQuote: [2, 3] } as const;

/** Any edits, as they fall: harsher than anything that is done to a story that is kept. */
function mixed(stage: Stage, quotes: readonly Quote[]): void {
  const { chance } = stage;
  for (const quote of quotes) {
    const some = chance.shuffled(Object.values<QuoteEdit>(quoteEdits));
    const count = chance.between(...together.ofQuote);
    for (const edit of some.slice(0, count)) edit(stage, quote);
  }
  const { paywall: _, ...whole } = pageEdits;
  const some = chance.shuffled(Object.values<PageEdit>(whole));
  for (const edit of some.slice(0, chance.between(...together.ofPage))) edit(stage);
}

/**
 * How often a newsroom's revision has one more kind of edit. It was set, and the
 * kinds of edit were made as strong as they are, so that Hypothesis's method
 * comes near 88 % on pages that were not held back (87.1 %, one page in twelve).
 */
const share = 0.05;

/**
 * What a newsroom does to a story that it revises: at least one of three kinds
 * to the page, and at least one of four to each quote.
 */
function newsroom(stage: Stage, quotes: readonly Quote[]): void {
  const { chance } = stage;
  const { sentenceInserted, sentenceDeleted, paragraphMoved, embedInside } = quoteEdits;
  const kinds = [sentenceInserted, sentenceDeleted, paragraphMoved, embedInside];
  const ofPage = chosenOf(chance, Object.values<PageEdit>(revisionEdits));
  for (const quote of quotes) {
    for (const edit of chosenOf(chance, kinds)) edit(stage, quote);
  }
  for (const edit of ofPage) edit(stage);
}

/** One of a list at least, and others by their chance. */
function chosenOf<Edit>(chance: Chance, all: readonly Edit[]): Edit[] {
  return chance.shuffled(all).filter((_, index) => index === 0 || chance.happens(share));
}

export const mixtures = {
  mixed,
  mixedNewsroom: newsroom,
} as const satisfies Record<string, Mixture>;
