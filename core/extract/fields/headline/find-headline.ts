import { foldText } from '../../page/clean-text';
import type { Draft } from '../../step';
import type { Found } from '../found';
import {
  findHeadlineCandidates,
  type HeadlineCandidate,
  type HeadlineKind,
} from './headline-candidates';

/**
 * How much each source counts on pages of newsrooms (`NewsArticle` in JSON-LD).
 * Papers try headlines against each other on the page and in social cards; the
 * one in JSON-LD is on record and comes first. On 91 tuned pages of `news` that
 * is right on 75; weights fitted to these pages reach 78, and the h1 before all
 * 69, but the fitted ones lost six points on other publishers.
 */
const newsWeights: Readonly<Record<HeadlineKind, number>> = {
  structured: 10,
  heading: 4,
  openGraph: 3.5,
  twitter: 1.2,
  title: 0.6,
  other: 0.4,
};
/**
 * Where JSON-LD only repeats the title element, and Open Graph and h1 agree on
 * another, it is the title for search engines: three of four such publishers.
 */
const searchWeights: Readonly<Record<HeadlineKind, number>> = { ...newsWeights, structured: 1 };
/**
 * Elsewhere all titles in the head are made for search engines, and the h1 is
 * the author's: 208 of 245 tuned pages of `pages`, the best combination 211.
 */
const plainWeights: Readonly<Record<HeadlineKind, number>> = {
  heading: 3,
  title: 1.2,
  openGraph: 0.6,
  twitter: 0.6,
  structured: 0.5,
  other: 0.4,
};

const sourceOf = {
  structured: 'json-ld',
  openGraph: 'open-graph',
  twitter: 'open-graph',
  heading: 'heading',
  title: 'title',
  other: 'meta',
} as const;

/**
 * The headline: of all that the page offers, the text that the weightiest
 * sources agree on. Site names are cut off first, so that "Bridge opens – The
 * Alden Courier" and "Bridge opens" are one vote.
 */
export function findHeadline(draft: Draft): Found<string> | null {
  const candidates = findHeadlineCandidates(draft);
  const weights = chooseWeights(draft, candidates);
  const agreed = elect(candidates, weights, foldText);
  // Of one headline in several spellings, the one that most write; shouted only when all shout.
  const spoken = agreed.filter(({ text }) => !isShouted(text));
  const [spelt] = elect(spoken.length > 0 ? spoken : agreed, weights, plainMarks);
  return spelt ? { value: spelt.text, source: sourceOf[spelt.kind] } : null;
}

function chooseWeights(
  { structured }: Draft,
  candidates: readonly HeadlineCandidate[],
): Readonly<Record<HeadlineKind, number>> {
  if (!structured.isNews) return plainWeights;
  const keysOf = (wanted: HeadlineKind) =>
    candidates.filter(({ kind }) => kind === wanted).map(({ text }) => foldText(text));
  const [told, social, title] = [
    keysOf('structured')[0],
    keysOf('openGraph')[0],
    keysOf('title')[0],
  ];
  const isForSearch = told === title && social !== told && keysOf('heading').includes(social ?? '');
  return isForSearch ? searchWeights : newsWeights;
}

/** Those of the candidates with one key whose kinds weigh most together, the weightiest first. */
function elect(
  candidates: readonly HeadlineCandidate[],
  weights: Readonly<Record<HeadlineKind, number>>,
  keyOf: (text: string) => string,
): readonly HeadlineCandidate[] {
  let best: { readonly weight: number; readonly members: readonly HeadlineCandidate[] } | null =
    null;
  const byKey = new Map<string, HeadlineCandidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate.text);
    const known = byKey.get(key);
    if (known) known.push(candidate);
    else byKey.set(key, [candidate]);
  }
  for (const [key, members] of byKey) {
    const kinds = new Set(members.map(({ kind }) => kind));
    const weight = [...kinds].reduce((sum, kind) => sum + weights[kind], 0);
    if (key !== '' && (!best || weight > best.weight)) best = { weight, members };
  }
  return best?.members.toSorted((left, right) => weights[right.kind] - weights[left.kind]) ?? [];
}

/** Text with plain quotes and dashes, which systems write differently from field to field. */
function plainMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-');
}

function isShouted(text: string): boolean {
  return text.length > 15 && text === text.toUpperCase() && text !== text.toLowerCase();
}
