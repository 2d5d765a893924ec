/** A place in the text at which a passage may stand. Offsets in the root's text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The share of the quote that stands there, 0 to 1; 1 is word for word. */
  readonly likeness: number;
  /** Units of the quote in pieces that were left whole. */
  readonly kept: number;
  /** Units of context that stand around it, net of edits; unrelated text comes to less than 8. */
  readonly evidence: number;
}

// The numbers were chosen on news articles in many languages, edited in twenty
// ways with every character tracked, so that a wrong place is rarer than a lost
// quote by far: a reader can re-attach what is lost, and is misled by the rest.

/** How much context a quote that stands word for word needs. */
interface Needs {
  /** A quote of this weight says by itself where it belongs, and needs none. */
  readonly telling: number;
  /** Quotes that weigh less are a word or two, and need all of `evidence`. */
  readonly shortBelow: number;
  readonly evidence: number;
}

const anyOfMany: Needs = { telling: 64, shortBelow: 20, evidence: 40 };
/** One of several whose surroundings are known, and at none of theirs. */
const toldApart: Needs = { ...anyOfMany, evidence: 16 };
const onlyOne: Needs = { telling: 28, shortBelow: 8, evidence: 16 };
/** Context that leaves no doubt about the place, though the quote was edited. */
const strongEvidence = { short: 64, other: 40 };
/** The same where what could be taken for it is known. */
const telltaleEvidence = { short: 40, other: 32 };
/** The share of a stored context that counts as all of it, where little was stored. */
const enoughOfContext = 0.6;
/** The share of a context from which a place is the old one, whatever else is said. */
const wholeContext = 0.8;

/** The share of an edited quote that must be there. */
const minLikeness = {
  /** In its context. */
  inPlace: 0.45,
  /** Cut short, in its context, with a clause of it left whole. */
  cutInPlace: 0.3,
  /** Without context. */
  elsewhere: 0.9,
  /** Without context, but with a clause of it left whole. */
  movedAndEdited: 0.75,
};
/** What an edited quote needs without context when all that resembled it is known. */
const unlikeOthers = { likeness: 0.6, matched: 30, kept: 12 };
/** Units left whole that are no coincidence. */
const clause = 40;

/**
 * How much a quote tells, in letters of an alphabet: ideographs and syllables
 * count twice, because words written in them are so much shorter.
 */
export function weightOf(units: Uint16Array): number {
  let weight = units.length;
  for (const unit of units) if (unit >= 0x2e80) weight++;
  return weight;
}

/** What is known of a passage that is sought, and of its words in the text. */
export interface Standing {
  /** See `weightOf`. */
  readonly weight: number;
  /** Units of context that the passage has at all. */
  readonly context: number;
  /** How many times the words stood when they were described; null when nobody counted. */
  readonly copies: number | null;
  /** How many times they stand now, word for word. */
  readonly hits: number;
  /** Were places that could be taken for it looked for when it was described? They are told apart then. */
  readonly knowsDoubles: boolean;
}

/**
 * Is this candidate good enough to be shown as the passage? A short quote
 * counts only with its context; an edited one needs more of either. Words that
 * stood once and stand once need little more, and where one of several copies
 * has gone, it may have been this one.
 */
export function isCredible(candidate: Candidate, standing: Standing): boolean {
  const { likeness, evidence, kept } = candidate;
  const { weight, context, knowsDoubles } = standing;
  const has = (wanted: number) => evidence >= Math.min(wanted, context * enoughOfContext);
  if (likeness === 1) {
    if (isOnly(standing)) return has(evidenceAt(onlyOne, weight));
    if (lostCopies(standing)) return has(strongEvidence.short);
    return has(evidenceAt(knowsDoubles ? toldApart : anyOfMany, weight));
  }
  const wanted = knowsDoubles ? telltaleEvidence : strongEvidence;
  const strong = weight < anyOfMany.shortBelow ? wanted.short : wanted.other;
  if (evidence > 0 && has(strong)) {
    if (likeness >= minLikeness.inPlace) return true;
    if (kept >= clause && likeness >= minLikeness.cutInPlace) return true;
  }
  const matched = likeness * weight;
  if (likeness >= minLikeness.elsewhere && matched + evidence >= anyOfMany.telling) return true;
  if (isUnlikeOthers(candidate, standing)) return true;
  return likeness >= minLikeness.movedAndEdited && matched >= anyOfMany.telling && kept >= clause;
}

/**
 * Was an edited quote moved here? Where nothing else resembled it when it was
 * described, what resembles it now needs no context.
 */
function isUnlikeOthers(
  { likeness, kept }: Candidate,
  { weight, knowsDoubles }: Standing,
): boolean {
  if (!knowsDoubles || kept < unlikeOthers.kept) return false;
  return likeness >= unlikeOthers.likeness && likeness * weight >= unlikeOthers.matched;
}

/** The words stood once, and they stand once: it is hardly another place. */
function isOnly({ copies, hits }: Standing): boolean {
  return copies === 1 && hits === 1;
}

/** Of several copies of the words, some are gone. */
function lostCopies({ copies, hits }: Standing): boolean {
  return copies !== null && copies > 1 && hits < copies;
}

/** Context that a quote of some weight needs. */
function evidenceAt({ evidence, shortBelow, telling }: Needs, weight: number): number {
  const missing = (telling - weight) / (telling - shortBelow);
  return evidence * Math.min(1, Math.max(0, missing));
}

/** Context that was found, but apart from a telling quote, counts for less than half. */
const apartShare = 0.4;
/** Context touching a quote on one side that ties it to what was parted from it on the other. */
const heldFrom = 16;

/**
 * What context is worth that stands near a quote without touching it, as when
 * something was put between, given what touches it on its other side. Where
 * little does, it is worth nothing for a short quote, which may stand in any of
 * the sentences nearby, and less for one that was edited, which may be another.
 */
export function apartEvidence(
  units: number,
  touching: number,
  weight: number,
  isWhole: boolean,
): number {
  if (touching >= heldFrom) return units * apartShare;
  const { shortBelow } = anyOfMany;
  if (weight < shortBelow) return 0;
  const telling = (weight - shortBelow) / (anyOfMany.telling - shortBelow);
  return units * apartShare * (isWhole ? 1 : Math.min(1, telling));
}

/**
 * What it adds, in units of context, that a quote begins or ends where a block
 * does, then and now: a heading that was moved is known by it. A number in a
 * table is not, so little for what is very short.
 */
export function edgeEvidence(weight: number): number {
  return weight < anyOfMany.shortBelow / 2 ? 6 : 20;
}

/**
 * Is a candidate good enough although the words before and after the passage
 * have closed over the place where it stood? Then it was cut out, and only a
 * whole sentence that now stands elsewhere was moved; anything else resembles it.
 */
export function isMoved(candidate: Candidate, standing: Standing): boolean {
  const { weight, context } = standing;
  if (candidate.likeness < 1) return isUnlikeOthers(candidate, standing);
  if (isOnly(standing)) return isCredible(candidate, standing);
  if (lostCopies(standing)) return candidate.evidence >= context * wholeContext;
  if (weight >= anyOfMany.telling || candidate.evidence >= context * wholeContext) return true;
  return weight >= anyOfMany.shortBelow && candidate.evidence >= anyOfMany.evidence;
}

/** Units of context that weigh as much as the whole quote when candidates are compared. */
const contextUnit = 160;
/** The most that nearness to the old place can add: it decides between equals only. */
const nearness = 0.02;

/** Ranks candidates: the quote itself, then what stands around it, then how near it is. */
export function scoreOf(candidate: Candidate, expectedStart: number, textLength: number): number {
  const distance = Math.abs(candidate.start - expectedStart) / Math.max(1, textLength);
  return candidate.likeness + candidate.evidence / contextUnit - nearness * Math.min(1, distance);
}
