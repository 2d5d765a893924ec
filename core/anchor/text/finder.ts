import type { Passage, Surroundings } from '../../model/annotation/passage';
import type { WordingChange } from '../../model/annotation/wording-change';
import { alignQuote, type Pattern } from './align-quote';
import { chainSegments, findSegments } from './chain';
import { describeDoubles, isDouble } from './doubles';
import { findingHits } from './find-hits';
import { type GramIndex, indexingGrams } from './gram-index';
import { type Candidate, isCredible, isMoved, type Standing, scoreOf } from './judge';
import type { SoughtText } from './root-text';
import { prepare, type Sought } from './sought';
import { weighAlignment, weighHit } from './weigh';
import { settlePlace } from './wording/settle-place';
import { WordBounds } from './wording/word-bounds';
import type { Work } from './work';

/** Context around a word-for-word hit that settles the matter, and by how much it must lead. */
const settled = { evidence: 64, share: 0.6, lead: 24 };
/** Candidates whose scores differ by less are equals; one that can be seen wins. */
const equalWithin = 0.05;
/** How near another place must come to the best one, in likeness and in units of context, to cast doubt on it. */
const rival = { likeness: 0.05, evidence: 6 };
/** Units on either side that show that a text has closed over a quote. */
const seamLength = 24;

/** Where a passage stands in a text, by offsets, and how it was found: see `Located`. */
export type Place = {
  readonly start: number;
  readonly end: number;
} & (
  | { readonly how: 'exact' | 'quote' | 'approximate' }
  | { readonly how: 'changed'; readonly change: WordingChange }
);

/**
 * Seeks passages in one text. The index for edited passages is built when the
 * first one needs it and then serves them all. `isShown` tells whether what
 * begins and ends there can be seen, which decides between equals. `language` is
 * the text's, as a BCP 47 tag, or empty.
 */
export class Finder {
  readonly #map: SoughtText;
  readonly #isShown: (start: number, end: number) => boolean;
  readonly #language: string;
  readonly #bounds: WordBounds;
  #index: GramIndex | null = null;

  constructor(
    map: SoughtText,
    isShown: (start: number, end: number) => boolean = () => true,
    language = '',
  ) {
    this.#map = map;
    this.#isShown = isShown;
    this.#language = language;
    this.#bounds = new WordBounds(language);
  }

  /** Where a passage stands now; null when it is lost. */
  *finding(passage: Passage): Work<Place | null> {
    const sought = prepare(passage);
    const { exact, start } = sought;
    if (exact.length === 0) return null;
    const best = this.#standsUnchanged(sought)
      ? { start, end: start + exact.length, likeness: 1 }
      : yield* this.#findingBest(sought);
    if (!best) return null;
    const { change, ...ends } = settlePlace(
      this.#map,
      passage,
      sought,
      best,
      this.#bounds,
      this.#language,
    );
    if (change !== null) return { ...ends, how: 'changed', change };
    const how = best.likeness < 1 ? 'approximate' : best.start === start ? 'exact' : 'quote';
    return { ...ends, how };
  }

  /** What stands around other places that could be taken for a passage of this text. */
  *findingDoubles(passage: Passage): Work<readonly Surroundings[]> {
    const sought = prepare(passage);
    if (sought.exact.length === 0) return [];
    const places = yield* findingHits(this.#map.folded, sought.folded);
    const hits = places.map((at) => weighHit(this.#map, sought, at));
    const edited = yield* this.#findingEdited(sought);
    const score = (candidate: Candidate) =>
      scoreOf(candidate, sought.start, this.#map.units.length);
    const ranked = [...hits, ...edited].sort((a, b) => score(b) - score(a));
    return describeDoubles(this.#map, sought, ranked);
  }

  /** The same words at the same place, with the same words on one side of them at least. */
  #standsUnchanged({ folded, start }: Sought): boolean {
    const { exact, prefix, suffix } = folded;
    const text = this.#map.folded;
    const end = start + exact.length;
    if (!text.startsWith(exact, start)) return false;
    const before = start >= prefix.length && text.startsWith(prefix, start - prefix.length);
    const after = text.startsWith(suffix, end);
    // Where there was nothing on a side, there must still be nothing.
    const first = prefix !== '' || start === 0;
    const last = suffix !== '' || end === text.length;
    if (prefix === '' || suffix === '') return before && after && first && last;
    return before || after;
  }

  *#findingBest(sought: Sought): Work<Candidate | null> {
    const { weight, context, start, copies, doubles } = sought;
    const isOther = (candidate: Candidate) => isDouble(this.#map, sought, candidate);
    const everywhere = yield* findingHits(this.#map.folded, sought.folded);
    const hits = everywhere
      .map((at) => weighHit(this.#map, sought, at))
      .filter((hit) => !isOther(hit))
      .sort((a, b) => b.evidence - a.evidence);
    if (isSettled(hits, context)) return this.#choose(hits, start);
    const edited = yield* this.#findingEdited(sought);
    const standing: Standing = {
      weight,
      context,
      // Copies that stand where they stood are not it.
      copies: copies && Math.max(1, copies - (everywhere.length - hits.length)),
      hits: hits.length,
      knowsDoubles: doubles !== null,
    };
    const others = edited.filter((candidate) => !isOther(candidate));
    const candidates = [...hits, ...others].filter((candidate) => isCredible(candidate, standing));
    if (candidates.length === 0 || !this.#hasClosed(sought)) return this.#choose(candidates, start);
    const moved = candidates.filter((candidate) => isMoved(candidate, standing));
    return this.#choose(moved, start);
  }

  /** The best of some candidates; of equals, one that can be seen. */
  #choose(candidates: readonly Candidate[], start: number): Candidate | null {
    const ranked = candidates
      .map((candidate) => ({
        candidate,
        score: scoreOf(candidate, start, this.#map.units.length),
      }))
      .sort((a, b) => b.score - a.score);
    const top = ranked[0];
    if (!top || this.#hasRival(top.candidate, candidates)) return null;
    const equals = ranked.filter(({ score }) => top.score - score < equalWithin);
    if (equals.length === 1) return top.candidate;
    const shown = equals.find(({ candidate }) => this.#isShown(candidate.start, candidate.end));
    return (shown ?? top).candidate;
  }

  /** Could an edited quote as well be another, which says something else? Then nobody can tell. */
  #hasRival(best: Candidate, candidates: readonly Candidate[]): boolean {
    if (best.likeness === 1) return false;
    const wordsOf = ({ start, end }: Candidate) => this.#map.folded.slice(start, end);
    return candidates.some(
      (other) =>
        (other.start >= best.end || other.end <= best.start) &&
        other.likeness >= best.likeness - rival.likeness &&
        other.evidence > best.evidence - rival.evidence &&
        wordsOf(other) !== wordsOf(best),
    );
  }

  /** Do the words from before and after the quote now stand side by side? */
  #hasClosed({ folded: { prefix, suffix } }: Sought): boolean {
    const before = prefix.slice(-seamLength).trimEnd();
    const after = suffix.slice(0, seamLength).trimStart();
    if (Math.min(before.length, after.length) < seamLength / 2) return false;
    const text = this.#map.folded;
    return text.includes(before + after) || text.includes(`${before} ${after}`);
  }

  /** Candidates that share pieces with the quote and its context. */
  *#findingEdited(sought: Sought): Work<readonly Candidate[]> {
    const { exact, prefix, suffix } = sought;
    const { units } = this.#map;
    this.#index ??= yield* indexingGrams(units);
    const pattern: Pattern = {
      units: joined(prefix, exact, suffix),
      start: prefix.length,
      end: prefix.length + exact.length,
    };
    const segments = findSegments(this.#index, pattern.units);
    return chainSegments(segments, [pattern.start, pattern.end]).flatMap((chain) => {
      const alignment = alignQuote(pattern, units, chain);
      return (alignment && weighAlignment(this.#map, sought, alignment)) ?? [];
    });
  }
}

/** Does the first of these hits, by evidence, leave no need to look for edited copies? */
function isSettled(hits: readonly Candidate[], context: number): boolean {
  const [first, second] = hits;
  if (!first) return false;
  const leads = second === undefined || first.evidence - second.evidence >= settled.lead;
  return leads && first.evidence >= Math.min(settled.evidence, context * settled.share);
}

function joined(...parts: readonly Uint16Array[]): Uint16Array {
  const whole = new Uint16Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
