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

/** A quote of this weight says by itself where it belongs. */
const tellingWeight = 64;
/** Context that a short quote needs; from `shortBelow` on it falls, to none at the telling weight. */
const evidenceForShort = 40;
/** Quotes that weigh less are a word or two, and stand in many places. */
const shortBelow = 20;
/** Context that leaves no doubt about the place, though the quote was edited. */
const strongEvidence = { short: 64, other: 40 };
/** The share of a stored context that counts as all of it, where little was stored. */
const enoughOfContext = 0.6;
/** The share of a context from which a place is the old one, whatever else is said. */
const wholeContext = 0.8;

/** The share of an edited quote that must be there. */
const leastLikeness = {
  /** In its context. */
  inPlace: 0.45,
  /** Cut short, in its context, with a clause of it left whole. */
  cutInPlace: 0.3,
  /** Without context. */
  elsewhere: 0.9,
};
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

/**
 * Is this candidate good enough to be shown as the passage? A short quote
 * counts only with its context; an edited one needs more of either.
 * `context` is how many units of context the passage has at all.
 */
export function isCredible(candidate: Candidate, weight: number, context: number): boolean {
  const { likeness, evidence, kept } = candidate;
  const has = (wanted: number) => evidence >= Math.min(wanted, context * enoughOfContext);
  if (likeness === 1) {
    const missing = (tellingWeight - weight) / (tellingWeight - shortBelow);
    return has(evidenceForShort * Math.min(1, Math.max(0, missing)));
  }
  const strong = weight < shortBelow ? strongEvidence.short : strongEvidence.other;
  if (evidence > 0 && has(strong)) {
    if (likeness >= leastLikeness.inPlace) return true;
    if (kept >= clause && likeness >= leastLikeness.cutInPlace) return true;
  }
  return likeness >= leastLikeness.elsewhere && likeness * weight + evidence >= tellingWeight;
}

/** Context that was found, but apart from a telling quote, counts for less than half. */
const apartShare = 0.4;

/**
 * What context is worth that stands near a quote without touching it, as when
 * something was put between: nothing for a short quote, which may stand in any
 * of the sentences nearby, and less for one that was edited, which may be another.
 */
export function apartEvidence(units: number, weight: number, isWhole: boolean): number {
  if (weight < shortBelow) return 0;
  const telling = (weight - shortBelow) / (tellingWeight - shortBelow);
  return units * apartShare * (isWhole ? 1 : Math.min(1, telling));
}

/**
 * What it adds, in units of context, that a quote begins or ends where a block
 * does, then and now: a heading that was moved is known by it. A number in a
 * table is not, so little for what is very short.
 */
export function edgeEvidence(weight: number): number {
  return weight < shortBelow / 2 ? 6 : 20;
}

/**
 * Is a candidate good enough although the words before and after the passage
 * have closed over the place where it stood? Then it was cut out, and only a
 * whole sentence that now stands elsewhere was moved; anything else resembles it.
 */
export function isMoved(candidate: Candidate, weight: number, context: number): boolean {
  if (candidate.likeness < 1) return false;
  if (weight >= tellingWeight || candidate.evidence >= context * wholeContext) return true;
  return weight >= shortBelow && candidate.evidence >= evidenceForShort;
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
