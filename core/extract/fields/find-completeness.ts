import type { Completeness } from '../../model';
import { plainText } from '../../text';
import { foldText } from '../page/clean-text';
import type { Draft } from '../step';
import { gatePattern, lettersLeft } from './gate-phrases';

/** What showed that the page held a part back; null when nothing did. */
export type CompletenessEvidence = 'json-ld' | 'cut-off' | 'gate' | null;

const gateName = /paywall|regwall|subscriber-only|premium-gate|piano-offer/;
const frameName = /(^|\s)(banner|contentinfo)(\s|$)/;
/** Characters; a longer text is a paragraph of somebody's story. */
const longestGate = 400;
/** Characters; a story that is shorter than this beside a gate is the beginning of one. */
const shortStory = 2500;
/** The same beside a gate that the page's structured data does not speak of. */
const veryShortStory = 1000;
/** Characters; previews are shorter. A longer text without a mark at its end closes with a credit or a label. */
const longestPreview = 5000;
/** How much longer than what is shown JSON-LD's text must be to be the whole of it, and how long at least. */
const promisedMore = 1.5;
const shortestPromise = 500;

/**
 * Whether the page gave the whole story, and what shows it when it did not. A
 * gate alone proves nothing, since many pages carry one hidden: the text must
 * be short or cut off as well.
 */
export function findCompleteness(draft: Draft): {
  readonly completeness: Completeness;
  readonly evidence: CompletenessEvidence;
} {
  const { structured, blocks } = draft;
  const text = plainText({ type: 'root', children: blocks });
  const preview = (evidence: CompletenessEvidence) => ({
    completeness: 'preview' as const,
    evidence,
  });
  const full = { completeness: 'full' as const, evidence: null };
  const isPaid = structured.isFree === false;
  const promised = structured.body?.length ?? 0;
  const isLessThanPromised = promised > shortestPromise && promised > promisedMore * text.length;
  const isCut = text.length < longestPreview && isCutOff(text);
  const isShort = text.length < (isPaid ? shortStory : veryShortStory);
  // The gate is looked for last: it takes all the words of the page.
  if (!(isLessThanPromised || isCut || isShort)) return full;
  const isGated = hasGate(draft);
  if (!isPaid && !isGated) return full;
  if (isLessThanPromised) return preview('json-ld');
  if (isCut) return preview('cut-off');
  return preview(isGated ? 'gate' : 'json-ld');
}

/** Scripts that end a sentence without a mark. */
const unmarked = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\s*$/u;

/** A text that ends in "…" or in the middle of a sentence. */
function isCutOff(text: string): boolean {
  if (/(?:…|\.\.\.)["”»’]?\s*$/.test(text)) return true;
  return !/[\p{Po}\p{Pf}\p{Pe}"']\s*$/u.test(text) && !unmarked.test(text);
}

/** Whether a box or a short text that a reader sees asks for a subscription before the rest. */
function hasGate({ story }: Draft): boolean {
  if (!story) return false;
  const { boxes, runs } = story.outline;
  if (boxes.some((box) => !box.isHidden && gateName.test(box.names))) return true;
  const isAside = boxes.map(() => false);
  for (const [place, box] of boxes.entries()) {
    // "Already a subscriber?" stands in the head of whole sites.
    const isFrame = box.isHidden || /^(header|footer)$/.test(box.tag) || frameName.test(box.names);
    isAside[place] = isFrame || isAside[box.parent] === true;
  }
  const words = runs
    .filter(({ box, text }) => !isAside[box] && text.length <= longestGate)
    .map(({ text }) => text)
    .join('\n');
  return lettersLeft.test(words) || gatePattern.test(foldText(words));
}
