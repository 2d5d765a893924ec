import { type BlockFit, minCut } from './compare-blocks';

/** A place in the text where a passage may be. Offsets in the searched text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The share of the quote found there, 0 to 1; 1 is word for word. */
  readonly similarity: number;
  /** Units of the quote in pieces that are unchanged. */
  readonly intactUnits: number;
  /** Units of context found around it, net of edits. Unrelated text stays below 8. */
  readonly contextScore: number;
  /** How its block compares with the passage's; null if the passage's was not stored. */
  readonly block: BlockFit | null;
}

// The thresholds were chosen on news articles in many languages, edited in twenty
// ways with every character tracked. A wrong place is far rarer than a lost quote:
// users can re-attach a lost highlight, but a misplaced one misleads them.

/** How much context a quote needs that was found word for word. */
interface ContextRequirement {
  /** Quotes of this weight or more identify their place by themselves and need no context. */
  readonly distinctiveFrom: number;
  /** Quotes below this weight are a word or two and need all of `contextScore`. */
  readonly shortBelow: number;
  readonly contextScore: number;
}

/** For a quote that may occur several times. */
const ambiguousQuote: ContextRequirement = {
  distinctiveFrom: 64,
  shortBelow: 20,
  contextScore: 40,
};
/** For a place that matches none of the known doubles of the passage. */
const distinguishedQuote: ContextRequirement = { ...ambiguousQuote, contextScore: 16 };
/** For a quote that occurred once and still does. */
const uniqueQuote: ContextRequirement = { distinctiveFrom: 28, shortBelow: 8, contextScore: 16 };
/** Context score that leaves no doubt about the place although the quote was edited. */
const strongContext = { short: 64, other: 40 };
/** The same if the doubles of the passage are known. */
const strongContextIfDoublesKnown = { short: 40, other: 32 };
/** The share of the stored context that is enough if little was stored. */
const sufficientContextShare = 0.6;
/**
 * The share of the context from which a place counts as the old one, whatever else
 * speaks against it.
 */
const fullContextShare = 0.8;

/** The share of an edited quote that must be found. */
const minSimilarity = {
  /** With its context. */
  inPlace: 0.45,
  /** Cut short, with its context, with a clause of it intact. */
  cutInPlace: 0.3,
  /** Without context. */
  elsewhere: 0.9,
  /** Without context, but with a clause of it intact. */
  movedAndEdited: 0.75,
};
/** What an edited quote needs without context if everything that resembled it is known. */
const minIfDoublesKnown = { similarity: 0.6, matched: 30, intactUnits: 12 };
/** Unchanged units that are no coincidence. */
const minIntactClause = 40;

/** What is known about a passage, and how often its quote occurs now. */
export interface QuoteStats {
  /** See `weighQuote`. */
  readonly weight: number;
  /** Units of context stored with the passage. */
  readonly contextLength: number;
  /** Occurrences of the quote when it was described; null if they were not counted. */
  readonly copies: number | null;
  /** Occurrences of the quote now, word for word. */
  readonly hits: number;
  /**
   * True if doubles were looked for when the passage was described. They can be told
   * apart then.
   */
  readonly knowsDoubles: boolean;
}

/**
 * True if the candidate is good enough to be shown as the passage.
 *
 * A short quote counts only with its context; an edited one needs more of either. A
 * quote that occurred once and still does needs little more. If one of several copies
 * is gone, it may have been this one.
 */
export function isCredible(candidate: Candidate, stats: QuoteStats): boolean {
  const { similarity, contextScore, intactUnits, block } = candidate;
  const { weight, contextLength, knowsDoubles } = stats;
  if (block && isCertainlyCopy(block)) return false;
  const hasContext = (required: number) =>
    contextScore >= Math.min(required, contextLength * sufficientContextShare);
  if (similarity === 1) {
    if (isUnique(stats)) return hasContext(getRequiredContext(uniqueQuote, weight));
    if (hasLostCopies(stats)) return hasContext(strongContext.short);
    return hasContext(
      getRequiredContext(knowsDoubles ? distinguishedQuote : ambiguousQuote, weight),
    );
  }
  const wanted = knowsDoubles ? strongContextIfDoublesKnown : strongContext;
  const strong = weight < ambiguousQuote.shortBelow ? wanted.short : wanted.other;
  if (contextScore > 0 && hasContext(strong)) {
    if (similarity >= minSimilarity.inPlace) return true;
    if (intactUnits >= minIntactClause && similarity >= minSimilarity.cutInPlace) return true;
  }
  const matched = similarity * weight;
  if (
    similarity >= minSimilarity.elsewhere &&
    matched + contextScore >= ambiguousQuote.distinctiveFrom
  )
    return true;
  if (isMovedAndEdited(candidate, stats)) return true;
  return (
    similarity >= minSimilarity.movedAndEdited &&
    matched >= ambiguousQuote.distinctiveFrom &&
    intactUnits >= minIntactClause
  );
}

/**
 * True if an edited quote was moved here. If nothing else resembled it when it was
 * described, whatever resembles it now needs no context.
 */
function isMovedAndEdited(
  { similarity, intactUnits }: Candidate,
  { weight, knowsDoubles }: QuoteStats,
): boolean {
  if (!knowsDoubles || intactUnits < minIfDoublesKnown.intactUnits) return false;
  return (
    similarity >= minIfDoublesKnown.similarity && similarity * weight >= minIfDoublesKnown.matched
  );
}

/** True if the quote occurred once and occurs once now. It is unlikely to be another place. */
function isUnique({ copies, hits }: QuoteStats): boolean {
  return copies === 1 && hits === 1;
}

/** True if some of several copies of the quote are gone. */
function hasLostCopies({ copies, hits }: QuoteStats): boolean {
  return copies !== null && copies > 1 && hits < copies;
}

/** Returns the context score that a quote of some weight needs. */
function getRequiredContext(
  { contextScore, shortBelow, distinctiveFrom }: ContextRequirement,
  weight: number,
): number {
  const missing = (distinctiveFrom - weight) / (distinctiveFrom - shortBelow);
  return contextScore * Math.min(1, Math.max(0, missing));
}

/** Context that does not touch the quote counts for less than half. */
const detachedContextShare = 0.4;
/** Context touching the quote on one side that ties it to detached context on the other. */
const minTouchingContext = 16;

/**
 * Returns what context is worth that is near a quote without touching it, for example
 * because an advertisement was inserted. `touching` is the score on the other side.
 *
 * If little touches it there, detached context is worth nothing for a short quote,
 * which may be in any of the sentences nearby. It is worth less for an edited one,
 * which may be another.
 */
export function scoreDetachedContext(
  units: number,
  touching: number,
  weight: number,
  isWhole: boolean,
): number {
  if (touching >= minTouchingContext) return units * detachedContextShare;
  const { shortBelow } = ambiguousQuote;
  if (weight < shortBelow) return 0;
  const distinctiveness = (weight - shortBelow) / (ambiguousQuote.distinctiveFrom - shortBelow);
  return units * detachedContextShare * (isWhole ? 1 : Math.min(1, distinctiveness));
}

/**
 * Returns what it is worth, in units of context, that a quote starts or ends where a
 * block does, then and now. It identifies a moved heading. It does not identify a
 * number in a table, so very short quotes get little.
 */
export function scoreBlockEdge(weight: number): number {
  return weight < ambiguousQuote.shortBelow / 2 ? 6 : 20;
}

/**
 * True if the candidate is good enough although the text before and after the passage
 * has closed over the gap. The passage was cut out then. Only a whole sentence that is
 * elsewhere now was moved; anything else merely resembles it.
 */
export function isMoved(candidate: Candidate, stats: QuoteStats): boolean {
  const { weight, contextLength } = stats;
  if (candidate.similarity < 1) return isMovedAndEdited(candidate, stats);
  if (isUnique(stats)) return isCredible(candidate, stats);
  if (hasLostCopies(stats)) return candidate.contextScore >= contextLength * fullContextShare;
  if (
    weight >= ambiguousQuote.distinctiveFrom ||
    candidate.contextScore >= contextLength * fullContextShare
  )
    return true;
  return (
    weight >= ambiguousQuote.shortBelow && candidate.contextScore >= ambiguousQuote.contextScore
  );
}

/** True if a place may be a copy of the passage's sentence in a block of its own. */
export function isCopy({ block }: Candidate): boolean {
  return block !== null && block.copySigns > 0;
}

/**
 * True if a place is a copy even if nothing else resembles the passage. With one sign
 * only, it must be away from the text that was beside the passage: a paragraph that was
 * shortened to one sentence has a sign, too.
 */
function isCertainlyCopy({ copySigns, isAway, continues }: BlockFit): boolean {
  return copySigns > 1 || (copySigns === 1 && isAway && !continues);
}

/** The share of a copy's context that its original must have at least. */
const minOriginalContext = 0.5;

/**
 * True if a candidate is the original of a copy: where the copy's block ends, the
 * candidate's goes on like the passage's.
 *
 * Only compares text within the blocks. A pull quote just before its paragraph has all
 * of the old context on one side, and the paragraph has it on the other.
 */
export function isOriginalOf(candidate: Candidate, copy: Candidate): boolean {
  if (!candidate.block || !copy.block || isCopy(candidate)) return false;
  if (candidate.start < copy.end && copy.start < candidate.end) return false;
  if (candidate.contextScore < copy.contextScore * minOriginalContext) return false;
  const before = candidate.block.unitsBefore - copy.block.unitsBefore;
  const after = candidate.block.unitsAfter - copy.block.unitsAfter;
  return copy.block.isCut ? Math.max(before, after) >= minCut : before + after >= -minCut;
}

/** Units of context that weigh as much as the whole quote when candidates are compared. */
const contextPerQuote = 160;
/** The most that proximity to the old position adds: it only breaks ties. */
const maxProximityScore = 0.02;

/** Ranks candidates: by the quote, then its context, then proximity to the old position. */
export function scoreCandidate(
  candidate: Candidate,
  expectedStart: number,
  textLength: number,
): number {
  const distance = Math.abs(candidate.start - expectedStart) / Math.max(1, textLength);
  return (
    candidate.similarity +
    candidate.contextScore / contextPerQuote -
    maxProximityScore * Math.min(1, distance)
  );
}
