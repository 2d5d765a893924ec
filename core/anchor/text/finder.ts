import type { Passage, Surroundings } from '../../model/annotation/passage';
import type { WordingChange } from '../../model/annotation/wording-change';
import { alignQuote, type Pattern } from './align-quote';
import { chainSegments, findSegments, omitText, type Segment } from './chain';
import { findBlock, type TextBlock } from './compare-blocks';
import { createAlignedCandidate, createExactCandidate } from './create-candidate';
import { describeDoubles, isDouble } from './doubles';
import { findHits } from './find-hits';
import { type FoldedPassage, foldPassage } from './folded-passage';
import { type GramIndex, indexGrams } from './gram-index';
import {
  type Candidate,
  isCopy,
  isCredible,
  isMoved,
  isOriginalOf,
  type QuoteStats,
  scoreCandidate,
} from './judge-candidate';
import type { SearchableText } from './root-text';
import type { Task } from './task';
import { resolvePlace } from './wording/resolve-place';
import { WordFinder } from './wording/word-finder';

/**
 * Context score, or share of the context, at which a word-for-word hit ends the
 * search, and its lead over the next.
 */
const decisiveHit = { contextScore: 64, share: 0.6, lead: 24 };
/** Candidates whose scores differ by less are tied; a visible one wins. */
const maxTieDifference = 0.05;
/**
 * How close another place must come to the best one, in similarity and context score,
 * to cast doubt on it.
 */
const rivalMargin = { similarity: 0.05, contextScore: 6 };
/** Units on either side that show that the text has closed over a deleted quote. */
const seamLength = 24;

/** Where a passage is in a text, and how it was found: see `Located`. */
export type TextPlace = {
  readonly start: number;
  readonly end: number;
} & (
  | { readonly how: 'exact' | 'moved' | 'approximate' }
  | { readonly how: 'changed'; readonly change: WordingChange }
);

/**
 * Locates passages in one text.
 *
 * Builds the index for edited passages when the first one needs it. `isVisible` breaks
 * ties between candidates by whether the span can be seen. `language` is the text's
 * BCP 47 tag, or empty.
 */
export class Finder {
  readonly #source: SearchableText;
  readonly #isVisible: (start: number, end: number) => boolean;
  readonly #language: string;
  readonly #bounds: WordFinder;
  #index: GramIndex | null = null;

  constructor(
    source: SearchableText,
    isVisible: (start: number, end: number) => boolean = () => true,
    language = '',
  ) {
    this.#source = source;
    this.#isVisible = isVisible;
    this.#language = language;
    this.#bounds = new WordFinder(language);
  }

  /** Locates a passage; null if it is lost. */
  *find(passage: Passage): Task<TextPlace | null> {
    const target = foldPassage(passage);
    const { exact, start } = target;
    if (exact.length === 0) return null;
    const best = this.#isUnchanged(target)
      ? { start, end: start + exact.length, similarity: 1 }
      : yield* this.#findBest(target);
    if (!best) return null;
    const { change, ...ends } = resolvePlace(
      this.#source,
      passage,
      target,
      best,
      this.#bounds,
      this.#language,
    );
    if (change !== null) return { ...ends, how: 'changed', change };
    const how = best.similarity < 1 ? 'approximate' : best.start === start ? 'exact' : 'moved';
    return { ...ends, how };
  }

  /** Returns the contexts of other places that could be mistaken for a passage of this text. */
  *findDoubles(passage: Passage): Task<readonly Surroundings[]> {
    const target = foldPassage(passage);
    if (target.exact.length === 0) return [];
    const offsets = yield* findHits(this.#source.folded, target.quote);
    const hits = offsets.map((at) => createExactCandidate(this.#source, target, at));
    const edited = yield* this.#findEdited(target);
    const score = (candidate: Candidate) =>
      scoreCandidate(candidate, target.start, this.#source.units.length);
    const ranked = [...hits, ...edited].sort((a, b) => score(b) - score(a));
    return describeDoubles(this.#source, target, ranked);
  }

  /**
   * True if the same text is at the same position, with the same context on both sides, or
   * on one if its block has not changed.
   */
  #isUnchanged(target: FoldedPassage): boolean {
    const { quote, start } = target;
    const { exact, prefix, suffix } = quote;
    const text = this.#source.folded;
    const end = start + exact.length;
    if (!text.startsWith(exact, start)) return false;
    const before = start >= prefix.length && text.startsWith(prefix, start - prefix.length);
    const after = text.startsWith(suffix, end);
    // A side without context was an end of the text and must still be one.
    const first = prefix !== '' || start === 0;
    const last = suffix !== '' || end === text.length;
    if (prefix === '' || suffix === '') return before && after && first && last;
    if (before && after) return true;
    if (!before && !after) return false;
    const { block } = createExactCandidate(this.#source, target, start);
    return block === null || (block.isSame && block.copySigns === 0);
  }

  *#findBest(target: FoldedPassage): Task<Candidate | null> {
    const { weight, contextLength, start, copies, doubles } = target;
    const isKnownDouble = (candidate: Candidate) => isDouble(this.#source, target, candidate);
    const offsets = yield* findHits(this.#source.folded, target.quote);
    const hits = offsets
      .map((at) => createExactCandidate(this.#source, target, at))
      .filter((hit) => !isKnownDouble(hit))
      .sort((a, b) => b.contextScore - a.contextScore);
    if (hasDecisiveHit(hits, contextLength)) return this.#pickBest(hits, start);
    // An edited original must be found although it resembles the passage less than a copy.
    const copyBlocks = hits
      .filter(isCopy)
      .map(({ start, end }) => findBlock(this.#source, start, end));
    const edited = yield* this.#findEdited(target, copyBlocks);
    const stats: QuoteStats = {
      weight,
      contextLength,
      // Copies at known doubles are not the passage.
      copies: copies && Math.max(1, copies - (offsets.length - hits.length)),
      hits: hits.length,
      knowsDoubles: doubles !== null,
    };
    const unknown = edited.filter(
      (candidate) =>
        !isKnownDouble(candidate) &&
        !copyBlocks.some(({ start, end }) => candidate.start < end && start < candidate.end),
    );
    const candidates = [...hits, ...unknown].filter((candidate) => isCredible(candidate, stats));
    if (!this.#hasClosedGap(target)) return this.#pickBest(candidates, start);
    const moved = candidates.filter((candidate) => !isCopy(candidate) && isMoved(candidate, stats));
    return this.#pickBest(moved, start);
  }

  /** Returns the best candidate; of ties, a visible one. */
  #pickBest(candidates: readonly Candidate[], start: number): Candidate | null {
    const ranked = candidates
      .map((candidate) => ({
        candidate,
        score: scoreCandidate(candidate, start, this.#source.units.length),
      }))
      .sort((a, b) => b.score - a.score);
    const first = ranked[0];
    if (!first) return null;
    const original =
      isCopy(first.candidate) &&
      ranked.find(({ candidate }) => isOriginalOf(candidate, first.candidate));
    const top = original || first;
    if (this.#hasRival(top.candidate, candidates)) return null;
    const ties = ranked.filter(
      ({ candidate, score }) =>
        Math.abs(top.score - score) < maxTieDifference &&
        (isCopy(top.candidate) || !isCopy(candidate)),
    );
    if (ties.length === 1) return top.candidate;
    const visible = ties.find(({ candidate }) => this.#isVisible(candidate.start, candidate.end));
    return (visible ?? top).candidate;
  }

  /**
   * True if an edited quote may equally be another place with other text. The passage
   * is lost then. Copies cast no doubt on an original.
   */
  #hasRival(best: Candidate, candidates: readonly Candidate[]): boolean {
    if (best.similarity === 1) return false;
    const getText = ({ start, end }: Candidate) => this.#source.folded.slice(start, end);
    return candidates.some(
      (other) =>
        (isCopy(best) || !isCopy(other)) &&
        (other.start >= best.end || other.end <= best.start) &&
        other.similarity >= best.similarity - rivalMargin.similarity &&
        other.contextScore > best.contextScore - rivalMargin.contextScore &&
        getText(other) !== getText(best),
    );
  }

  /** True if the text before and after the quote is now adjacent. */
  #hasClosedGap({ quote: { prefix, suffix } }: FoldedPassage): boolean {
    const before = prefix.slice(-seamLength).trimEnd();
    const after = suffix.slice(0, seamLength).trimStart();
    if (Math.min(before.length, after.length) < seamLength / 2) return false;
    const text = this.#source.folded;
    return text.includes(before + after) || text.includes(`${before} ${after}`);
  }

  /** Returns candidates outside some blocks that share pieces with the quote and its context. */
  *#findEdited(
    target: FoldedPassage,
    omitted: readonly TextBlock[] = [],
  ): Task<readonly Candidate[]> {
    const { exact, prefix, suffix } = target;
    const { units } = this.#source;
    this.#index ??= yield* indexGrams(units);
    const pattern: Pattern = {
      units: concatUnits(prefix, exact, suffix),
      start: prefix.length,
      end: prefix.length + exact.length,
    };
    const segments = omitted.reduce<readonly Segment[]>(
      (kept, block) => omitText(kept, block.start, block.end),
      findSegments(this.#index, pattern.units),
    );
    return chainSegments(segments, [pattern.start, pattern.end]).flatMap((chain) => {
      const alignment = alignQuote(pattern, units, chain);
      return (alignment && createAlignedCandidate(this.#source, target, alignment)) ?? [];
    });
  }
}

/** True if the first hit, by context score, makes a search for edited copies unnecessary. */
function hasDecisiveHit(hits: readonly Candidate[], context: number): boolean {
  const [first, second] = hits;
  if (!first) return false;
  if (first.block && (isCopy(first) || !first.block.isConfirmed)) return false;
  const leads =
    second === undefined || first.contextScore - second.contextScore >= decisiveHit.lead;
  return (
    leads && first.contextScore >= Math.min(decisiveHit.contextScore, context * decisiveHit.share)
  );
}

function concatUnits(...parts: readonly Uint16Array[]): Uint16Array {
  const whole = new Uint16Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
