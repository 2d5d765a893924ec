import { dequal } from 'dequal/lite';
import { mergeTexts } from '../notes';
import { getDevice, includesSeen, isSeen, type Stamp, type Stamps } from './stamp';

/** One device's edit of a text. */
export interface TextEdit {
  readonly stamp: Stamp;
  readonly before: string;
  readonly after: string;
  /**
   * The edits that the device knew. Absent if it knew none: of a new text, or after joining the
   * library again.
   */
  readonly seen?: Stamps;
}

/** Edits of a text, each with those that its device knew. */
export interface TextHistory {
  /** Sorted by stamp. First edits that continue another text have the `before` of that. */
  readonly edits: readonly TextEdit[];
  /** The text with all edits. */
  readonly text: string;
  /** True if the device that made `edit` knew `other`. False for the edit itself. */
  knows(edit: TextEdit, other: TextEdit): boolean;
}

/**
 * Reads edits as a version control system reads commits: of edits made without knowledge of each
 * other, only the last of each device counts, merged with the others against what they have in
 * common. What was typed on the way to them is not merged.
 *
 * @param startSeen The edits that `start` contains.
 * @param sorted By stamp.
 */
export function readHistory(
  start: string,
  startSeen: Stamps,
  sorted: readonly TextEdit[],
): TextHistory {
  const edits = [...dropReplaced(sorted)];
  /** By edit, the edits that its device knew. */
  const known = edits.map(
    ({ stamp, seen = {} }) =>
      new Set(
        edits.flatMap((other, i) => (other.stamp < stamp && isSeen(other.stamp, seen) ? [i] : [])),
      ),
  );
  const knewStart = edits.map(({ seen = {} }) => includesSeen(seen, startSeen));
  const texts = new Map<string, string>();

  /** The text with some edits and all that these knew. */
  const read = (chosen: readonly number[]): string => {
    const key = chosen.join();
    const text = texts.get(key) ?? merge(chosen);
    texts.set(key, text);
    return text;
  };

  const listPath = (at: number) => [...(known[at] ?? []), at].sort((one, other) => one - other);

  /** The first of the edits that led to `at`, apart from those that led to all of `ends`. */
  const findBranch = (at: number, ends: readonly number[]) =>
    listPath(at).find((one) => !ends.every((end) => end === one || known[end]?.has(one))) ?? at;

  const merge = (chosen: readonly number[]): string => {
    const ends = chosen.filter((at) => !chosen.some((other) => known[other]?.has(at)));
    const merged = new Set<number>();
    let text = start;
    // Edits that go on must not change the order.
    for (const at of ends.toSorted(
      (one, other) => findBranch(one, ends) - findBranch(other, ends),
    )) {
      const path = listPath(at);
      const added = path.find((one) => !merged.has(one)) ?? at;
      const isAside = !path.some((one) => knewStart[one]);
      const common = path.filter((one) => merged.has(one));
      const before = isAside ? (edits[added]?.before ?? '') : read(common);
      text = mergeTexts(before, text, edits[at]?.after ?? '');
      for (const one of path) merged.add(one);
    }
    return text;
  };

  /**
   * A device that joins a library again has forgotten its edits, and sends its text as a first
   * edit. If that contains a text that other edits lead to, it continues that text.
   */
  const placeFirst = (first: number, edit: TextEdit) => {
    const others = edits.flatMap((_, i) => (i === first || known[i]?.has(first) ? [] : [i]));
    const sources = [
      { text: start, path: [] },
      ...others.map((one) => ({
        text: edits[one]?.after ?? '',
        path: [...(known[one] ?? []), one],
      })),
      { text: read(others), path: others },
    ].filter(({ text }) => text !== '' && edit.after.includes(text));
    const [source, ...more] = sources;
    if (!source) return;
    const best = more.reduce((a, b) => (b.text.length >= a.text.length ? b : a), source);
    edits[first] = { ...edit, before: best.text };
    knewStart[first] = true;
    for (const knower of known.keys()) {
      if (knower !== first && !known[knower]?.has(first)) continue;
      for (const one of best.path) known[knower]?.add(one);
    }
    texts.clear();
  };

  for (const [at, edit] of [...edits.entries()].reverse()) {
    if (!edit.seen && (edits.some((other) => other !== edit && !other.seen) || start !== '')) {
      placeFirst(at, edit);
    }
  }

  return {
    edits,
    text: read([...edits.keys()]),
    knows: (edit, other) => known[edits.indexOf(edit)]?.has(edits.indexOf(other)) ?? false,
  };
}

/**
 * Drops edits that their device has since replaced, not knowing that the server already had them.
 * Some devices have such an edit and others do not, but all must read the same text. An edit that
 * others build on is kept.
 */
function dropReplaced(edits: readonly TextEdit[]): readonly TextEdit[] {
  const isReplacedBy = (edit: TextEdit, later: TextEdit) =>
    edit.stamp < later.stamp &&
    getDevice(edit.stamp) === getDevice(later.stamp) &&
    edit.before === later.before &&
    dequal(withoutOwn(edit), withoutOwn(later));
  return edits.filter((edit) => {
    const later = edits.findLast((other) => isReplacedBy(edit, other));
    if (!later) return true;
    return edits.some(
      ({ stamp, seen = {} }) =>
        isSeen(edit.stamp, seen) && stamp !== later.stamp && !isSeen(later.stamp, seen),
    );
  });
}

/** The edits of other devices that were known. */
function withoutOwn({ stamp, seen = {} }: TextEdit): Stamps {
  const { [getDevice(stamp)]: _, ...others } = seen;
  return others;
}
