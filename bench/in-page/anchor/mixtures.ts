import type { EditContext } from './edit-context';
import { type PageEdit, pageEdits, revisionEdits } from './page-edits';
import { type QuoteEdit, quoteEdits } from './quote-edits';
import type { Quote } from './quotes';
import type { SeededRandom } from './seeded-random';

/** Applies several edits to a page and to each of some quotes that are far apart. */
export type Mixture = (context: EditContext, quotes: readonly Quote[]) => void;

/** Minimum and maximum number of edits in `mixed`, of the page and of each quote. */
const editCounts = { page: [1, 2], quote: [2, 3] } as const;

/** Random edits of any kind. Harsher than the revisions of a published story. */
function mixed(context: EditContext, quotes: readonly Quote[]): void {
  const { random } = context;
  for (const quote of quotes) {
    const shuffled = random.shuffle(Object.values<QuoteEdit>(quoteEdits));
    const count = random.integer(...editCounts.quote);
    for (const edit of shuffled.slice(0, count)) edit(context, quote);
  }
  const { paywall: _, ...keepsStory } = pageEdits;
  const shuffled = random.shuffle(Object.values<PageEdit>(keepsStory));
  for (const edit of shuffled.slice(0, random.integer(...editCounts.page))) edit(context);
}

/**
 * Probability of each further kind of edit in a newsroom's revision. This value and
 * the strength of the edits were chosen to bring Hypothesis's method close to 88 %
 * on pages that are not held back (measured: 87.1 % on one page in twelve).
 */
const extraEditProbability = 0.05;

/**
 * A newsroom's revision of a story: at least one of three kinds of page edits, and
 * at least one of four kinds of edits of each quote.
 */
function mixedNewsroom(context: EditContext, quotes: readonly Quote[]): void {
  const { random } = context;
  const { sentenceInserted, sentenceDeleted, paragraphMoved, embedInserted } = quoteEdits;
  const kinds = [sentenceInserted, sentenceDeleted, paragraphMoved, embedInserted];
  const pageRevisions = pickAtLeastOne(random, Object.values<PageEdit>(revisionEdits));
  for (const quote of quotes) {
    for (const edit of pickAtLeastOne(random, kinds)) edit(context, quote);
  }
  for (const edit of pageRevisions) edit(context);
}

/** One of a list at least, and others by their random. */
function pickAtLeastOne<Edit>(random: SeededRandom, edits: readonly Edit[]): Edit[] {
  return random
    .shuffle(edits)
    .filter((_, index) => index === 0 || random.chance(extraEditProbability));
}

export const mixtures = {
  mixed,
  mixedNewsroom,
} as const satisfies Record<string, Mixture>;
