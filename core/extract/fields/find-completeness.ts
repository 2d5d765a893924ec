import type { Completeness } from '../../model';
import { plainText } from '../../text';
import { foldToWords } from '../page/clean-text';
import type { Draft } from '../step';
import { findWallAtEnd, hasWall } from './find-wall';

/** What showed that the article is a preview, or null if nothing did. `gate` is a paywall. */
export type CompletenessEvidence = 'json-ld' | 'cut-off' | 'gate' | null;

/** Characters. A shorter story beside a wall is a preview. */
const maxShortLength = 1000;
/** Characters. The same if the wall ends the story, or structured data says that it is paid. */
const maxShortPaidLength = 2500;
/**
 * Characters. Previews are shorter. A longer text without final punctuation ends with a
 * credit or a label, unless a wall follows right after it.
 */
const maxPreviewLength = 5000;
/**
 * Ratio of the text that only JSON-LD has to the text found that shows a preview, and the
 * characters the JSON-LD text needs.
 */
const minMissingRatio = 0.5;
const minPromisedLength = 500;

/**
 * Returns whether the page contains the whole story, and the evidence if it does not.
 *
 * A wall alone proves nothing, because many pages contain one that is hidden. The text must
 * also be short or cut off. Neither does structured data alone: stories that are not free
 * are shown to subscribers.
 */
export function findCompleteness(draft: Draft): {
  readonly completeness: Completeness;
  readonly evidence: CompletenessEvidence;
} {
  const { structured, blocks, story } = draft;
  const text = plainText({ type: 'root', children: blocks });
  const isPaid = structured.isFree === false;
  const isLessThanPromised = isMuchMissing(structured.body ?? '', text);
  const end = story && findWallAtEnd(story);
  const isCut = end
    ? end.followsHeading || isCutOff(text)
    : text.length < maxPreviewLength && isCutOff(text);
  const isShort = text.length < (isPaid || end ? maxShortPaidLength : maxShortLength);
  const full = { completeness: 'full' as const, evidence: null };
  // Checked last, because it reads all text of the page.
  if (!(isLessThanPromised || isCut || isShort)) return full;
  const isWalled = end !== null || (story !== null && hasWall(story));
  const evidence =
    isLessThanPromised && (isPaid || isWalled)
      ? 'json-ld'
      : isCut && (isPaid || isWalled)
        ? 'cut-off'
        : isShort && isWalled
          ? 'gate'
          : null;
  return evidence === null ? full : { completeness: 'preview', evidence };
}

/**
 * True if JSON-LD contains much text that the page does not show. It may also contain the
 * story twice, or with markup.
 */
function isMuchMissing(promised: string, text: string): boolean {
  const minMissing = minMissingRatio * text.length;
  if (promised.length <= Math.max(minPromisedLength, text.length + minMissing)) return false;
  const found = foldToLetters(text);
  const sentences = new Set(promised.split(sentenceBreak).map(foldToLetters));
  const missing = [...sentences].filter((sentence) => !found.includes(sentence));
  return missing.join('').length > minMissingRatio * found.length;
}

const sentenceBreak = /[.!?。！？]\s*|\n/;

function foldToLetters(text: string): string {
  return foldToWords(text).replaceAll(' ', '');
}

/** Scripts that end sentences without punctuation. */
const unmarkedScripts = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\s*$/u;
/**
 * The end of a sentence, with closing quotes of any language ("…“ in German) and footnote
 * marks after it. A colon or comma announces more.
 */
const sentenceEnd = /(?![,;:،؛、])[\p{Po}\p{Pf}\p{Pi}\p{Pe}\p{No}\p{So}"']\s*$/u;

/** A last line of up to 20 characters without any mark: a credit, or a place such as "ALDEN". */
const label = /\n[\p{L}\p{N} ./-]{1,20}$/u;

/** True if the text ends with "…" or in the middle of a sentence. */
function isCutOff(text: string): boolean {
  const end = text.trimEnd();
  if (/(?:…|\.\.\.)["”»’]?$/.test(end)) return true;
  const last = end.replace(label, '');
  return !sentenceEnd.test(last) && !unmarkedScripts.test(last);
}
