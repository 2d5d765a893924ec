import { matchSequences } from '../text';

/** The same part of a sequence, before and after two edits. */
export interface Part<Member> {
  readonly before: readonly Member[];
  readonly one: readonly Member[];
  readonly other: readonly Member[];
}

/** How to compare the members of a sequence. */
interface Members<Member> {
  isSame(one: Member, other: Member): boolean;
  /** Returns for each member before an edit its index in the edited sequence, or -1. */
  match(before: readonly Member[], edited: readonly Member[]): Int32Array;
}

/**
 * Merges two edits of a sequence as `diff3` does: members that match in all three sequences divide
 * it into parts, of which each is taken from the edit that changed it. `resolve` decides about parts
 * that both changed differently.
 */
export function mergeSequences<Member, Resolved>(
  { before, one, other }: Part<Member>,
  { isSame, match }: Members<Member>,
  resolve: (conflict: Part<Member>) => readonly Resolved[],
): readonly (Member | Resolved)[] {
  const [inOne, inOther] = [match(before, one), match(before, other)];
  const isSamePart = (some: readonly Member[], others: readonly Member[]) =>
    some.length === others.length && some.every((member, i) => isSame(member, others[i] as Member));

  const merged: (Member | Resolved)[] = [];
  let [start, startOne, startOther] = [0, 0, 0];
  const addUntil = (end: number, endOne: number, endOther: number) => {
    const part = {
      before: before.slice(start, end),
      one: one.slice(startOne, endOne),
      other: other.slice(startOther, endOther),
    };
    [start, startOne, startOther] = [end, endOne, endOther];
    const isTaken = isSamePart(part.one, part.before) || isSamePart(part.one, part.other);
    if (isTaken) merged.push(...part.other);
    else merged.push(...(isSamePart(part.other, part.before) ? part.one : resolve(part)));
  };
  for (const at of before.keys()) {
    const [atOne = -1, atOther = -1] = [inOne[at], inOther[at]];
    if (atOne < 0 || atOther < 0) continue;
    addUntil(at, atOne, atOther);
    addUntil(at + 1, atOne + 1, atOther + 1);
  }
  addUntil(before.length, one.length, other.length);
  return merged;
}

/** Matches texts that are equal. */
export function matchTexts(before: readonly string[], edited: readonly string[]): Int32Array {
  const numbering = new Map<string, number>();
  const number = (text: string) => {
    const known = numbering.get(text) ?? numbering.size;
    numbering.set(text, known);
    return known;
  };
  return matchSequences(Int32Array.from(before, number), Int32Array.from(edited, number));
}
