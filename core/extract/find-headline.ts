import { foldText } from './clean-text';
import type { Found } from './found';
import {
  findHeadlineCandidates,
  type HeadlineCandidate,
  type HeadlineKind,
} from './headline-candidates';
import type { Draft } from './step';

/**
 * How much each source counts on pages of newsrooms (`NewsArticle` in JSON-LD).
 * The h1 is what readers see; papers try another against it in social cards,
 * which is the one they keep when Open Graph, Twitter and title agree on it.
 * JSON-LD is often the title for search engines and only breaks ties. Of 91
 * tuned pages of `news` these weights are right on 77; the best of 2,800
 * combinations on 78; JSON-LD before all on 73; the h1 before all on 69.
 */
const newsWeights: Readonly<Record<HeadlineKind, number>> = {
  heading: 4,
  openGraph: 3.5,
  twitter: 1.2,
  structured: 1,
  title: 0.6,
  other: 0.4,
};
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
  const weights = draft.structured.isNews ? newsWeights : plainWeights;
  let best: { readonly weight: number; readonly members: readonly HeadlineCandidate[] } | null =
    null;
  for (const candidate of candidates) {
    const key = foldText(candidate.text);
    const members = candidates.filter(({ text }) => foldText(text) === key);
    const kinds = new Set(members.map(({ kind }) => kind));
    const weight = [...kinds].reduce((sum, kind) => sum + weights[kind], 0);
    if (key !== '' && (!best || weight > best.weight)) best = { weight, members };
  }
  if (!best) return null;
  // Of one headline in several spellings, the one that readers see, unless it is shouted.
  const ranked = best.members.toSorted((left, right) => weights[right.kind] - weights[left.kind]);
  const first = ranked[0];
  if (!first) return null;
  const heading = ranked.find(({ kind }) => kind === 'heading') ?? first;
  const spelt = [heading, ...ranked].find(({ text }) => !isShouted(text)) ?? heading;
  return { value: spelt.text, source: sourceOf[first.kind] };
}

function isShouted(text: string): boolean {
  return text.length > 15 && text === text.toUpperCase() && text !== text.toLowerCase();
}
