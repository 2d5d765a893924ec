import { foldToWords } from '../../page/clean-text';
import type { Draft } from '../../step';
import { isConfirmed, type SourcedValue } from '../sourced-value';
import {
  findHeadlineCandidates,
  type HeadlineCandidate,
  type HeadlineKind,
} from './headline-candidates';

/**
 * Weights on pages of newsrooms (`NewsArticle` in JSON-LD): the heading that the page
 * shows, then JSON-LD. Newsrooms write other headlines for search engines and social
 * cards. Right on 106 of 110 tuned pages of `news` (`npm run bench:truth`); with JSON-LD
 * first, on 98.
 */
const newsWeights: Readonly<Record<HeadlineKind, number>> = {
  heading: 20,
  structured: 10,
  openGraph: 3.5,
  twitter: 1.2,
  title: 0.6,
  other: 0.4,
};
/**
 * Weights on other pages. All titles in the head are written for search engines, and the
 * h1 is the author's. Right on 208 of 245 tuned pages of `pages`; the best combination
 * reaches 211.
 */
const defaultWeights: Readonly<Record<HeadlineKind, number>> = {
  heading: 3,
  title: 1.2,
  openGraph: 0.6,
  twitter: 0.6,
  structured: 0.5,
  other: 0.4,
};

const sourceByKind = {
  structured: 'json-ld',
  openGraph: 'open-graph',
  twitter: 'open-graph',
  heading: 'heading',
  title: 'title',
  other: 'meta',
} as const;

/**
 * Returns the headline candidate with the highest total weight of the sources that agree
 * on it, or null.
 *
 * Site names are removed first: "Bridge opens – The Alden Courier" and "Bridge opens" are
 * the same candidate.
 */
export function findHeadline(draft: Draft): SourcedValue<string> | null {
  const candidates = findHeadlineCandidates(draft);
  const weights = draft.structured.isNews ? newsWeights : defaultWeights;
  const agreed = findHeaviestGroup(candidates, weights, foldToWords);
  // Picks the most common spelling. All caps only if every source uses them.
  const normalCase = agreed.filter(({ text }) => !isAllCaps(text));
  const [best] = findHeaviestGroup(
    normalCase.length > 0 ? normalCase : agreed,
    weights,
    normalizePunctuation,
  );
  if (!best) return null;
  const sources = agreed.map(({ kind }) => sourceByKind[kind]);
  return {
    value: best.text,
    source: sourceByKind[best.kind],
    isConfirmed: isConfirmed(sources),
  };
}

/**
 * Returns the candidates with the same key whose kinds have the highest total weight,
 * heaviest first.
 */
function findHeaviestGroup(
  candidates: readonly HeadlineCandidate[],
  weights: Readonly<Record<HeadlineKind, number>>,
  keyOf: (text: string) => string,
): readonly HeadlineCandidate[] {
  let best: { readonly weight: number; readonly members: readonly HeadlineCandidate[] } | null =
    null;
  const byKey = new Map<string, HeadlineCandidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate.text);
    const group = byKey.get(key);
    if (group) group.push(candidate);
    else byKey.set(key, [candidate]);
  }
  for (const [key, members] of byKey) {
    const kinds = new Set(members.map(({ kind }) => kind));
    const weight = [...kinds].reduce((sum, kind) => sum + weights[kind], 0);
    if (key !== '' && (!best || weight > best.weight)) best = { weight, members };
  }
  return best?.members.toSorted((left, right) => weights[right.kind] - weights[left.kind]) ?? [];
}

/** Replaces typographic quotes and dashes, which differ between the fields of a page. */
function normalizePunctuation(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-');
}

function isAllCaps(text: string): boolean {
  return text.length > 15 && text === text.toUpperCase() && text !== text.toLowerCase();
}
