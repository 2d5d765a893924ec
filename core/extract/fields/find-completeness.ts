import type { Completeness } from '../../model';
import { plainText } from '../../text';
import { foldToWords } from '../page/clean-text';
import type { Draft } from '../step';
import { paywallPattern, remainingCharacters } from './paywall-phrases';

/** What showed that the article is a preview, or null if nothing did. `gate` is a paywall. */
export type CompletenessEvidence = 'json-ld' | 'cut-off' | 'gate' | null;

const paywallName = /paywall|regwall|subscriber-only|premium-gate|piano-offer/;
const siteFrameName = /(^|\s)(banner|contentinfo)(\s|$)/;
/** Characters. Longer text is a paragraph of a story. */
const maxPaywallTextLength = 400;
/** Characters. A shorter story beside a paywall is a preview. */
const maxShortPaidLength = 2500;
/** Characters. The same if the page's structured data does not mention a paywall. */
const maxShortLength = 1000;
/**
 * Characters. Previews are shorter. A longer text without final punctuation ends with a
 * credit or a label.
 */
const maxPreviewLength = 5000;
/**
 * Ratio of the JSON-LD text to the text found that shows a preview, and the characters the
 * JSON-LD text needs.
 */
const minPromisedRatio = 1.5;
const minPromisedLength = 500;

/**
 * Returns whether the page contains the whole story, and the evidence if it does not.
 *
 * A paywall alone proves nothing, because many pages contain a hidden one. The text must
 * also be short or cut off.
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
  const isLessThanPromised =
    promised > minPromisedLength && promised > minPromisedRatio * text.length;
  const isCut = text.length < maxPreviewLength && isCutOff(text);
  const isShort = text.length < (isPaid ? maxShortPaidLength : maxShortLength);
  // Checked last, because it reads all text of the page.
  if (!(isLessThanPromised || isCut || isShort)) return full;
  const isPaywalled = hasPaywall(draft);
  if (!isPaid && !isPaywalled) return full;
  if (isLessThanPromised) return preview('json-ld');
  if (isCut) return preview('cut-off');
  return preview(isPaywalled ? 'gate' : 'json-ld');
}

/** Scripts that end sentences without punctuation. */
const unmarkedScripts = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\s*$/u;

/** True if the text ends with "…" or in the middle of a sentence. */
function isCutOff(text: string): boolean {
  if (/(?:…|\.\.\.)["”»’]?\s*$/.test(text)) return true;
  return !/[\p{Po}\p{Pf}\p{Pe}"']\s*$/u.test(text) && !unmarkedScripts.test(text);
}

/** True if a visible box or short text asks for a subscription. */
function hasPaywall({ story }: Draft): boolean {
  if (!story) return false;
  const { boxes, runs } = story.outline;
  if (boxes.some((box) => !box.isHidden && paywallName.test(box.names))) return true;
  const isInSiteFrame = boxes.map(() => false);
  for (const [place, box] of boxes.entries()) {
    // Site headers contain "Already a subscriber?" on every page.
    const isFrame =
      box.isHidden || /^(header|footer)$/.test(box.tag) || siteFrameName.test(box.names);
    isInSiteFrame[place] = isFrame || isInSiteFrame[box.parent] === true;
  }
  const text = runs
    .filter(({ box, text }) => !isInSiteFrame[box] && text.length <= maxPaywallTextLength)
    .map(({ text }) => text)
    .join('\n');
  return remainingCharacters.test(text) || paywallPattern.test(foldToWords(text));
}
