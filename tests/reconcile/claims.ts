import { expect } from 'vitest';
import type { ClipImageUse, StoredClip } from '../../core/model';
import { fieldClaims } from './field-claims';
import { type Cell, type Later, type Met, meet, meetStates, now, samples } from './meet';
import { anAnnotation, aState, at, withVersion } from './states';

type Claim = (cell: Cell) => void;
type Check = (met: Met, a: unknown, b: unknown, later: Later) => void;

/** Checks what a rule gives for two values, whichever of them is stored, and which is later. */
const always =
  (check: Check): Claim =>
  (cell) => {
    const [one, other] = samples[cell.field] as readonly [unknown, unknown];
    const pairs = [
      [one, other],
      [other, one],
    ] as const;
    for (const [a, b] of pairs) {
      for (const later of ['stored', 'incoming'] as const) {
        check(meet(cell, a, b, later), a, b, later);
      }
    }
  };

/** Checks that one of two values wins, and that of the other only what was to be reported is. */
const wins = (
  choose: (a: unknown, b: unknown, later: Later) => unknown,
  { isReported = false } = {},
): Claim => {
  return (cell) =>
    always(({ value, reported }, a, b, later) => {
      const winner = choose(a, b, later);
      expect(value).toEqual(winner);
      const reportedText = isReported
        ? getReportedText(cell.field, winner === a ? b : a, winner)
        : [];
      expect(reported.map((one) => one.text)).toEqual(reportedText);
    })(cell);
};

/** What is reported of a value that did not win. */
function getReportedText(field: string, value: unknown, winner: unknown): readonly unknown[] {
  if (field === 'version.article') return [at(1)];
  if (field === 'annotation.deletedAt') return value === null ? ['A boat'] : [];
  if (!Array.isArray(value)) return [value];
  return [value.filter((tag) => !(winner as readonly unknown[]).includes(tag)).join(', ')];
}

const incoming = (_: unknown, b: unknown) => b;
const stored = (a: unknown) => a;
const later = (a: unknown, b: unknown, which: Later) => (which === 'stored' ? a : b);
const inOrder = (a: unknown, b: unknown) => [String(a), String(b)].sort();

/** Checks a rule that gives a value even if one is missing. */
const withMissing =
  (claim: Claim): Claim =>
  (cell) => {
    claim(cell);
    const [one] = samples[cell.field] as readonly [unknown, unknown];
    if (!/(readAt|favouriteAt|archivedAt)$/.test(cell.field)) return;
    expect(meet(cell, null, one, null).value).toBe(one);
    expect(meet(cell, one, null, null).value).toBe(one);
    expect(meet(cell, null, null, null).value).toBeNull();
  };

/** Checks that two values are the same in any order if they are from the same time. */
const withTie =
  (claim: Claim): Claim =>
  (cell) => {
    claim(cell);
    const [one, other] = samples[cell.field] as readonly [unknown, unknown];
    expect([one, other]).toContainEqual(meet(cell, one, other, null).value);
  };

/** For each rule of `docs/reconcile.md`, a check of what it says. */
export const claims: Readonly<Record<string, Claim>> = {
  stored: (cell) => {
    if (cell.field in samples) return wins(stored)(cell);
    const [one, other] = listsOf(cell.field);
    const name = cell.field as keyof StoredClip;
    expect(meetStates(cell, one, other).value).toEqual(one[name]);
  },
  'stored; other reported': wins(stored, { isReported: true }),
  incoming: wins(incoming),
  'incoming; other reported': (cell) => {
    if (cell.field in samples) return wins(incoming, { isReported: true })(cell);
    const [one, other] = listsOf(cell.field);
    const { value, reported } = meetStates(cell, one, other);
    expect(value).toEqual(other.versions);
    expect(reported.map(({ text }) => text)).toEqual([at(1)]);
  },
  'incoming; others deleted': (cell) => {
    const [one, other] = listsOf(cell.field);
    const { state, reported } = meetStates(cell, one, other);
    expect(state.annotations.map(({ id, deletedAt }) => [id, deletedAt])).toEqual([
      ['annotation-1', now],
      ['annotation-2', null],
    ]);
    expect(reported.map(({ text }) => text)).toEqual(['A boat', 'On annotation-1']);
  },
  'stored, else incoming': withMissing(wins(stored)),
  later: wins(later),
  'later; other reported': wins(later, { isReported: true }),
  'last change': withTie(wins(later)),
  'last change; other reported': withTie(wins(later, { isReported: true })),
  either: withTie(always(({ value }, a, b) => expect([a, b]).toContainEqual(value))),
  'earliest time': withMissing(wins((a, b) => inOrder(a, b)[0])),
  'latest time': wins((a, b) => inOrder(a, b)[1]),
  all: (cell) => {
    if (!(cell.field in samples)) return expectAllParts(cell);
    always(({ value, reported }, a, b) => {
      expect(value).toEqual([...new Set([...(a as string[]), ...(b as string[])])]);
      expect(reported).toEqual([]);
    })(cell);
  },
  'all, sorted': (cell) => {
    if (!(cell.field in samples)) return expectAllParts(cell);
    always(({ value, reported }, a, b) => {
      expect(value).toEqual([...new Set([...(a as string[]), ...(b as string[])])].sort());
      expect(reported).toEqual([]);
    })(cell);
  },
  'all texts': (cell) => {
    const ids = (one: string, other: string) =>
      meetStates(cell, withVersion(one), withVersion(other)).state.versions.map(({ id }) => id);
    expect(ids('version-1', 'version-2')).toEqual(['version-1', 'version-2']);
    expect(ids('version-1', 'version-1')).toEqual(['version-1']);
    expect(ids('link-1', 'version-2')).toEqual(['version-2']);
    expect(ids('version-1', 'link-2')).toEqual(['version-1']);
  },
  'both notes': always(({ value, reported }, a, b) => {
    expect(value).toBe(`${a}\n\n${b}`);
    expect(reported).toEqual([]);
  }),
  'both notes, unless older': always(({ value, reported }, a, b, which) => {
    expect(value).toBe(which === 'stored' ? a : `${a}\n\n${b}`);
    expect(reported.map(({ text }) => text)).toEqual(which === 'stored' ? [b] : []);
  }),
  'both notes, oldest first': always(({ value, reported }, a, b, which) => {
    expect(value).toBe(which === 'stored' ? `${b}\n\n${a}` : `${a}\n\n${b}`);
    expect(reported).toEqual([]);
  }),
  'id of the merged clip': always(({ value, state }) => expect(value).toBe(state.clip.id)),
  cleared: always(({ value }) => expect(value).toBeNull()),
  ...fieldClaims,
};

/** Two states that differ in one of their lists. */
function listsOf(field: string): readonly [StoredClip, StoredClip] {
  const state = (n: number): StoredClip => {
    const note = `On annotation-${n}`;
    const mark = anAnnotation({ id: `annotation-${n}`, note, createdAt: at(n) });
    if (field === 'annotations') return aState({ annotations: [mark] });
    if (field === 'versions') return withVersion(`version-${n}`);
    return aState({ pictures: [pictures[0], pictures[n]] as readonly ClipImageUse[] });
  };
  return [state(1), state(2)];
}

const pictures: readonly ClipImageUse[] = [
  { url: 'https://images.haldencourier.example/0.jpg', hash: '0' },
  { url: 'https://images.haldencourier.example/1.jpg', tries: 1 },
  { url: 'https://images.haldencourier.example/1.jpg', hash: '1' },
];

function expectAllParts(cell: Cell): void {
  const [one, other] = listsOf(cell.field);
  const { value, reported } = meetStates(cell, one, other);
  const expected =
    cell.field === 'pictures'
      ? [pictures[0], pictures[2]]
      : [...one.annotations, ...other.annotations];
  expect(value).toEqual(expected);
  expect(meetStates(cell, other, one).state[cell.field as 'pictures']).toHaveLength(2);
  expect(reported).toEqual([]);
}
