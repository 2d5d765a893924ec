import type { Passage } from '../model/annotation/passage';
import { readText } from './read-text';
import { foldedUnits, stringOf } from './text/characters';
import { Finder } from './text/finder';
import { offsetOfPoint, type RootText } from './text/root-text';
import { splitsPair, wholeSlice } from './text/whole-slice';
import { finish } from './text/work';

/**
 * The rules of normalisation that `readText` follows today. It goes up when a
 * change of rules would move positions; quotes are read by any rules.
 */
const textVersion = 1;

/**
 * Characters of context kept on either side. Context decides between copies of
 * the same words and lets an edited word be found by what is around it, which
 * needs more than the 32 characters that are usual elsewhere once the context
 * has typos too; a sentence or two is enough, and costs a quarter kilobyte.
 */
const contextLength = 128;
const maxCopies = 9;
/**
 * Longer texts are not searched for doubles, since a reader waits. It takes
 * 30 ms for so many characters.
 */
const searchedLimit = 1_000_000;

/**
 * Describes a range of a root as a passage: its words, the words around it and
 * its place, in the root's text (see `readText`), and what stands around other
 * places that resemble it.
 *
 * Space at the ends of the range is left off, ends that lie in elements or
 * between nodes count as the nearest text inside the range, and half a
 * character (of a surrogate pair) counts as a whole one. A range without text,
 * or outside the root, gives a passage whose `exact` is empty; `locate`
 * answers it with `lost`.
 */
export function describe(root: Element, range: Range): Passage {
  if (!range.intersectsNode(root)) return passageAt('', 0, 0, 0);
  const map = readText(root);
  const [start, end] = spanOf(map, range);
  const passage = passageAt(map.text, start, end, countCopies(map, start, end));
  if (map.units.length > searchedLimit) return passage;
  return { ...passage, doubles: finish(new Finder(map).findingDoubles(passage)) };
}

/** How many times the words between two offsets stand in the text, counted to 9. */
function countCopies(map: RootText, start: number, end: number): number {
  const words = stringOf(foldedUnits(map.text.slice(start, end)));
  if (words === '') return 0;
  let count = 0;
  for (let at = map.folded.indexOf(words); at >= 0 && count < maxCopies; count++) {
    at = map.folded.indexOf(words, at + 1);
  }
  return count;
}

/** The offsets of a range's text, without space at its ends and in whole characters. */
function spanOf(map: RootText, range: Range): readonly [number, number] {
  const { text } = map;
  let start = offsetOfPoint(map, range.startContainer, range.startOffset);
  let end = offsetOfPoint(map, range.endContainer, range.endOffset);
  if (end > start) {
    if (splitsPair(text, start)) start--;
    if (splitsPair(text, end)) end++;
  }
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return [start, end];
}

function passageAt(text: string, start: number, end: number, copies: number): Passage {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: wholeSlice(text, start - contextLength, start),
      suffix: wholeSlice(text, end, end + contextLength),
    },
    position: { start, end },
    copies,
    textVersion,
  };
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0x0a;
}
