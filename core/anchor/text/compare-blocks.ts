import type { PassageBlock } from '../../model/annotation/passage';
import type { ContextMatch } from './extend-match';
import type { FoldedPassage } from './folded-passage';
import type { SearchableText } from './root-text';
import { sliceWholeCharacters } from './slice-characters';

/** How the block of a place compares with the block of a passage. */
export interface BlockFit {
  /**
   * How many signs there are, 0 to 3, that the sentence was copied to a block of its
   * own, such as a pull quote or a key point: the rest of the passage's block is
   * missing, the block is set apart from the story, or it is in quotation marks.
   */
  readonly copySigns: number;
  /** Units of context found in the block before the place, and after it. */
  readonly unitsBefore: number;
  readonly unitsAfter: number;
  /** True if the passage's block goes on where this one starts or ends. */
  readonly isCut: boolean;
  /** True if as much of the block is before and after the place as of the passage's. */
  readonly isSame: boolean;
  /** True if context was found beyond the block. */
  readonly continues: boolean;
  /** True if it does, or if all of the context was found. */
  readonly isConfirmed: boolean;
  /**
   * True if there is one sign, and what was beside the passage is still in the text, but
   * not beside the place.
   */
  readonly isAway: boolean;
}

/** Units of a block that may be quotation marks around a copy. */
const maxMarks = 3;
/** Units by which a block must be shorter on one side to count as cut. */
export const minCut = 8;
/** Units of context that show that the text continues beyond a block. */
const minContinuation = 12;
/** Units stored of a neighbouring block. Less than `minNeighbourLength` identifies none. */
const neighbourLength = 32;
const minNeighbourLength = 12;
/** Units that may have been inserted between a place and the neighbouring blocks. */
const maxInserted = 600;

/** The end of a sentence with another one after it. */
const sentenceEnd = /[.!?…]["')\]]*\s+["'([]?[\p{Lu}\p{Lo}\p{N}]|[。！？]["')\]」』]*[^"')\]」』]/u;
const closingMark = /"[.,]?$/;

/** A part of a text, such as a block. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
}

/** Returns the block or blocks with the text between two offsets. */
export function findBlock({ text }: SearchableText, start: number, end: number): TextBlock {
  const lineEnd = text.indexOf('\n', end);
  return {
    start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1,
    end: lineEnd < 0 ? text.length : lineEnd,
  };
}

/** Describes the block of a place, to store it with a passage. */
export function describeBlock(source: SearchableText, start: number, end: number): PassageBlock {
  const { text, getContainer } = source;
  const block = findBlock(source, start, end);
  const previousEnd = Math.max(0, block.start - 1);
  return {
    before: start - block.start,
    after: block.end - end,
    container: getContainer?.(start, end) ?? '',
    previous: sliceWholeCharacters(text, previousEnd - neighbourLength, previousEnd),
    next: sliceWholeCharacters(text, block.end + 1, block.end + 1 + neighbourLength),
  };
}

/**
 * Compares the block of a place with the block of a passage; null if that was not stored.
 * `left` and `right` tell how much of the passage's context is before and after the place.
 */
export function compareBlocks(
  source: SearchableText,
  target: FoldedPassage,
  place: TextBlock,
  left: ContextMatch,
  right: ContextMatch,
): BlockFit | null {
  const { block } = target;
  if (!block) return null;
  const { start, end } = place;
  const found = findBlock(source, start, end);
  const [before, after] = [start - found.start, found.end - end];
  const units = {
    unitsBefore: Math.min(left.textLength, before),
    unitsAfter: Math.min(right.textLength, after),
  };
  const isCut = before + minCut <= block.before || after + minCut <= block.after;
  const isKnown =
    (left.isComplete || before - units.unitsBefore <= maxMarks) &&
    (right.isComplete || after - units.unitsAfter <= maxMarks);
  const copySigns =
    isKnown && isOneSentence(source, target, place, found)
      ? Number(isCut) +
        Number(isSetApart(source, block, place)) +
        Number(addsMarks(source, target, place, found))
      : 0;
  const continues =
    left.textLength - before >= minContinuation || right.textLength - after >= minContinuation;
  return {
    ...units,
    copySigns,
    isCut,
    isSame: before === block.before && after === block.after,
    continues,
    isConfirmed: continues || (left.isComplete && right.isComplete),
    isAway: copySigns === 1 && isAway(source, target, block, place, { ...units, isCut }),
  };
}

/** True if a block is one sentence, or only the quote. */
function isOneSentence(
  { folded }: SearchableText,
  { quote }: FoldedPassage,
  { start, end }: TextBlock,
  block: TextBlock,
): boolean {
  const isQuote = start - block.start <= maxMarks && block.end - end <= maxMarks;
  if (!isQuote && sentenceEnd.test(quote.exact)) return false;
  return (
    !sentenceEnd.test(folded.slice(block.start, start)) &&
    !sentenceEnd.test(folded.slice(end, block.end))
  );
}

/** True if a place is in an element that sets text apart, and the passage was not. */
function isSetApart(
  { getContainer }: SearchableText,
  { container }: PassageBlock,
  { start, end }: TextBlock,
): boolean {
  const found = getContainer?.(start, end) ?? '';
  return found !== '' && found !== container;
}

/** True if a block is in quotation marks that the passage's block did not have there. */
function addsMarks(
  { folded }: SearchableText,
  { quote }: FoldedPassage,
  { start, end }: TextBlock,
  block: TextBlock,
): boolean {
  return (
    folded.slice(block.start, start).startsWith('"') &&
    closingMark.test(folded.slice(end, block.end)) &&
    !quote.prefix.slice(block.start - start).startsWith('"') &&
    !closingMark.test(quote.suffix.slice(0, block.end - end))
  );
}

/**
 * True if text that was beside the passage's sentence is still in the text, but not near
 * a place: the rest of the paragraph, or a neighbouring block. False if the paragraph was
 * split there, for example by an advertisement.
 */
function isAway(
  { text, folded }: SearchableText,
  { quote }: FoldedPassage,
  { before, after, previous, next }: PassageBlock,
  { start, end }: TextBlock,
  { unitsBefore, unitsAfter, isCut }: Pick<BlockFit, 'unitsBefore' | 'unitsAfter' | 'isCut'>,
): boolean {
  const reach = before + (end - start) + after + maxInserted;
  const nearStart = Math.max(0, start - reach);
  const textBefore = folded.slice(nearStart, start);
  const textAfter = folded.slice(end, end + reach);
  const restBefore = quote.prefix
    .slice(Math.max(0, quote.prefix.length - before), quote.prefix.length - unitsBefore)
    .trim()
    .slice(-neighbourLength);
  const restAfter = quote.suffix.slice(unitsAfter, after).trim().slice(0, neighbourLength);
  if (restBefore.length >= minNeighbourLength) {
    const at = textBefore.lastIndexOf(restBefore);
    if (at >= 0 && text[nearStart + at + restBefore.length] === '\n') return false;
  }
  if (restAfter.length >= minNeighbourLength) {
    const at = textAfter.indexOf(restAfter);
    if (at >= 0 && text[end + at - 1] === '\n') return false;
  }
  const isElsewhere = (part: string, near: string) =>
    part.length >= minNeighbourLength && !near.includes(part) && folded.includes(part);
  if (isElsewhere(restBefore, textBefore) || isElsewhere(restAfter, textAfter)) return true;
  // A paragraph that was moved and shortened to one sentence leaves its neighbours, too.
  if (isCut) return false;
  return (
    isElsewhere(previous.slice(-neighbourLength), textBefore) ||
    isElsewhere(next.slice(0, neighbourLength), textAfter)
  );
}
