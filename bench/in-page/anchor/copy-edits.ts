import {
  createElement,
  type EditContext,
  findBlocks,
  findSentence,
  pickSentence,
  pickWords,
} from './edit-context';
import { deletions, garble, type QuoteEdit, quoteEdits } from './quote-edits';

/** Inserts a copy of a sentence of a quote. */
type InsertCopy = (context: EditContext, blocks: readonly HTMLElement[], copy: Copy) => void;

interface Copy {
  readonly sentence: string;
  /** Index of the block with the sentence. */
  readonly index: number;
}

/** Share of letters with a typo in an edited original. */
const typoShare = 0.08;

/** Repeats the sentence of a quote. Quotes of several paragraphs are left out. */
function insertCopy(insert: InsertCopy): QuoteEdit {
  return (context, quote) => {
    const location = findBlocks(context, quote);
    const block = location?.blocks[location.first];
    if (!location || !block || location.first !== location.last) return false;
    const { sentences, index } = findSentence(context, block, quote.span.from);
    const span = sentences[index];
    const range = span && context.page.findRange(span);
    if (!range || span.to < quote.span.to) return false;
    const sentence = range.toString().replace(/\s+/g, ' ').trim();
    insert(context, location.blocks, { sentence, index: location.first });
    return true;
  };
}

/** Before the paragraph: in a box of its own, half of them in quotation marks or with a source. */
const insertPullQuote: InsertCopy = (context, blocks, { sentence, index }) => {
  const { random } = context;
  const box = createElement(context, random.pick(['aside', 'blockquote', 'figure', 'div']), '');
  const text = random.chance(0.5) ? `“${sentence}”` : sentence;
  box.append(createElement(context, 'p', text));
  if (random.chance(0.5)) box.append(createElement(context, 'footer', pickWords(context, 2)));
  blocks[index]?.before(box);
};

/** In a list of two to four points before the first paragraph. */
const insertKeyPoint: InsertCopy = (context, blocks, { sentence }) => {
  const { random } = context;
  const others = Array.from({ length: random.integer(1, 3) }, () => pickSentence(context));
  blocks[0]?.before(createList(context, random.shuffle([sentence, ...others])));
};

/** In a box with a heading and links, after a paragraph further down or after the last. */
const insertRelatedBox: InsertCopy = (context, blocks, { sentence, index }) => {
  const { random } = context;
  const box = createElement(context, 'aside', '');
  const others = Array.from({ length: random.integer(1, 3) }, () => pickSentence(context));
  box.append(
    createElement(context, 'h3', pickWords(context, 3)),
    createList(context, random.shuffle([sentence, ...others])),
  );
  const later = blocks.slice(index + 1);
  (later.length > 0 ? random.pick(later) : blocks[index])?.after(box);
};

function createList(context: EditContext, texts: readonly string[]): HTMLElement {
  const list = createElement(context, 'ul', '');
  list.append(...texts.map((text) => createElement(context, 'li', text)));
  return list;
}

/** Replaces words of the original, or makes typos in it. */
const editOriginal: QuoteEdit = (context, quote) => {
  const editsWords = context.random.chance(0.5) && quoteEdits.wordsEdited(context, quote);
  if (!editsWords) garble(context, quote.span, typoShare);
  return true;
};

/** Removes the quote, its sentence or its paragraph. */
const deleteOriginal: QuoteEdit = (context, quote) =>
  context.random.pick(Object.values<QuoteEdit>(deletions))(context, quote);

const pullQuote = insertCopy(insertPullQuote);
const keyPoint = insertCopy(insertKeyPoint);
const relatedBox = insertCopy(insertRelatedBox);
const anyPosition: QuoteEdit = (context, quote) =>
  context.random.pick([pullQuote, keyPoint, relatedBox])(context, quote);

/** A sentence that is repeated, and what happens to the original afterwards. */
export interface CopyTrial {
  readonly copy: QuoteEdit;
  readonly change: QuoteEdit | null;
  /** True if the quote is described when its copy is already on the page. */
  readonly isKnown?: boolean;
}

/** Trials with a copy of the quote's sentence, by the name that the result tables show. */
export const copyTrials = {
  pullQuote: { copy: pullQuote, change: null },
  keyPoint: { copy: keyPoint, change: null },
  relatedBox: { copy: relatedBox, change: null },
  pullQuoteEdited: { copy: pullQuote, change: editOriginal },
  keyPointEdited: { copy: keyPoint, change: editOriginal },
  relatedBoxEdited: { copy: relatedBox, change: editOriginal },
  pullQuoteDeleted: { copy: pullQuote, change: deleteOriginal },
  keyPointDeleted: { copy: keyPoint, change: deleteOriginal },
  relatedBoxDeleted: { copy: relatedBox, change: deleteOriginal },
  knownCopyEdited: { copy: anyPosition, change: editOriginal, isKnown: true },
  knownCopyDeleted: { copy: anyPosition, change: deleteOriginal, isKnown: true },
} as const satisfies Record<string, CopyTrial>;
