import type { Passage } from '../model/annotation/passage';
import { readText } from './read-text';
import { separateBoxes } from './separate-boxes';
import { foldToUnits, unitsToString } from './text/characters';
import { describeBlock } from './text/compare-blocks';
import { Finder } from './text/finder';
import { getTextOffset, type RootText } from './text/root-text';
import { sliceWholeCharacters, splitsSurrogatePair } from './text/slice-characters';
import { runTask } from './text/task';

/**
 * Version of the normalisation rules in `readText`. Raise it when a change of the
 * rules moves positions. Quotes can be located whatever version made them.
 */
const textVersion = 1;

/**
 * Characters of context stored on either side of a quote.
 *
 * Context tells copies of the same text apart and locates an edited word. The usual 32
 * characters are too few once the context has typos too. A sentence or two is enough
 * and costs a quarter of a kilobyte.
 */
const contextLength = 128;
/** The count of copies stops here. */
const maxCopies = 9;
/**
 * Longer texts are not searched for doubles, because the user is waiting. A text of
 * this length takes 30 ms.
 */
const maxSearchedUnits = 1_000_000;

/**
 * Describes a range as a passage: its quote, the context, its position in the root's
 * text (see `readText`), and the context of other places that resemble it.
 *
 * White space at the ends is trimmed. An end in an element or between nodes counts as
 * the nearest text inside the range. Half a surrogate pair counts as the whole
 * character. A range without text, or outside the root, gives a passage with an empty
 * `exact`, which `locate` reports as `lost`.
 */
export function describe(root: Element, range: Range): Passage {
  return describeInText(readText(root), range);
}

/** `describe` for the text of a root. */
export function describeInText(rootText: RootText, range: Range): Passage {
  if (!range.intersectsNode(rootText.root)) return createPassage(rootText, 0, 0);
  const [start, end] = getTextSpan(rootText, range);
  const passage = createPassage(rootText, start, end);
  if (rootText.units.length > maxSearchedUnits) return passage;
  return { ...passage, doubles: runTask(new Finder(rootText).findDoubles(passage)) };
}

/**
 * Counts how often the text between two offsets occurs, up to `maxCopies`. Occurrences
 * may overlap.
 */
function countCopies(rootText: RootText, start: number, end: number): number {
  const folded = unitsToString(foldToUnits(rootText.text.slice(start, end)));
  if (folded === '') return 0;
  let count = 0;
  for (let at = rootText.folded.indexOf(folded); at >= 0 && count < maxCopies; count++) {
    at = rootText.folded.indexOf(folded, at + 1);
  }
  return count;
}

/** Returns the offsets of a range's text, trimmed and in whole characters. */
function getTextSpan(rootText: RootText, range: Range): readonly [number, number] {
  const { text } = rootText;
  let start = getTextOffset(rootText, range.startContainer, range.startOffset);
  let end = getTextOffset(rootText, range.endContainer, range.endOffset);
  if (end > start) {
    if (splitsSurrogatePair(text, start)) start--;
    if (splitsSurrogatePair(text, end)) end++;
  }
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return [start, end];
}

function createPassage(rootText: RootText, start: number, end: number): Passage {
  const { text } = rootText;
  const exact = text.slice(start, end);
  const prefix = sliceWholeCharacters(text, start - contextLength, start);
  const suffix = sliceWholeCharacters(text, end, end + contextLength);
  const passage = {
    quote: {
      exact,
      prefix: separateBoxes(rootText, start - prefix.length, start, start),
      suffix: separateBoxes(rootText, end, end + suffix.length, end),
    },
    position: { start, end },
    copies: countCopies(rootText, start, end),
    textVersion,
  };
  const isInOneBlock = exact !== '' && !exact.includes('\n');
  return isInOneBlock ? { ...passage, block: describeBlock(rootText, start, end) } : passage;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0x0a;
}
