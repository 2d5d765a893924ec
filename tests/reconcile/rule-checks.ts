import { expect } from 'vitest';
import type { ClipImageUse, Contribution, Corrections, StoredClip } from '../../core/model';
import { fieldRuleChecks } from './field-rule-checks';
import {
  type Cell,
  type LaterSide,
  now,
  type Outcome,
  reconcileStates,
  reconcileValues,
  sampleValues,
} from './reconcile-cell';
import { at, makeAnnotation, makeState, makeStateWithVersion } from './states';

type RuleCheck = (cell: Cell) => void;
type OutcomeCheck = (outcome: Outcome, a: unknown, b: unknown, later: LaterSide) => void;

/** Checks the outcome for two values, with either stored and either later. */
const checkInEveryOrder =
  (check: OutcomeCheck): RuleCheck =>
  (cell) => {
    const [first, second] = sampleValues[cell.field] as readonly [unknown, unknown];
    const pairs = [
      [first, second],
      [second, first],
    ] as const;
    for (const [a, b] of pairs) {
      for (const later of ['stored', 'incoming'] as const) {
        check(reconcileValues(cell, a, b, later), a, b, later);
      }
    }
  };

/** Checks that the chosen value wins, and that the other is reported only if it should be. */
const expectWinner = (
  choose: (a: unknown, b: unknown, later: LaterSide) => unknown,
  { isReported = false } = {},
): RuleCheck => {
  return (cell) =>
    checkInEveryOrder(({ value, reported }, a, b, later) => {
      const winner = choose(a, b, later);
      expect(value).toEqual(winner);
      const reportedText = isReported
        ? getReportedText(cell.field, winner === a ? b : a, winner)
        : [];
      expect(reported.map(({ text }) => text)).toEqual(reportedText);
    })(cell);
};

/** Returns the texts that are reported of a value that did not win. */
function getReportedText(field: string, value: unknown, winner: unknown): readonly unknown[] {
  if (field === 'version.article') return [at(1)];
  if (field === 'clip.corrections') {
    const { fields } = value as Corrections;
    return Object.values(fields).map((correction) => correction.value);
  }
  if (field === 'annotation.deletedAt') return value === null ? ['A boat'] : [];
  if (!Array.isArray(value)) return [value];
  return [value.filter((tag) => !(winner as readonly unknown[]).includes(tag)).join(', ')];
}

const chooseIncoming = (_: unknown, b: unknown) => b;
const chooseStored = (a: unknown) => a;
const chooseLater = (a: unknown, b: unknown, later: LaterSide) => (later === 'stored' ? a : b);
const sortValues = (a: unknown, b: unknown) => [String(a), String(b)].sort();

/** Also checks that a rule returns the only value if the other is missing. */
const withMissing =
  (check: RuleCheck): RuleCheck =>
  (cell) => {
    check(cell);
    const [value] = sampleValues[cell.field] as readonly [unknown, unknown];
    if (!/(readAt|favouriteAt|archivedAt)$/.test(cell.field)) return;
    expect(reconcileValues(cell, null, value, null).value).toBe(value);
    expect(reconcileValues(cell, value, null, null).value).toBe(value);
    expect(reconcileValues(cell, null, null, null).value).toBeNull();
  };

/** Also checks that a rule returns one of two values from the same time. */
const withTie =
  (check: RuleCheck): RuleCheck =>
  (cell) => {
    check(cell);
    const [a, b] = sampleValues[cell.field] as readonly [unknown, unknown];
    expect([a, b]).toContainEqual(reconcileValues(cell, a, b, null).value);
  };

/** A check for each rule of `docs/reconcile.md`. */
export const ruleChecks: Readonly<Record<string, RuleCheck>> = {
  stored: (cell) => {
    if (cell.field in sampleValues) return expectWinner(chooseStored)(cell);
    const [a, b] = makeDifferingStates(cell.field);
    const name = cell.field as keyof StoredClip;
    expect(reconcileStates(cell, a, b).value).toEqual(a[name]);
  },
  'stored; other reported': expectWinner(chooseStored, { isReported: true }),
  incoming: expectWinner(chooseIncoming),
  'incoming; other reported': (cell) => {
    if (cell.field in sampleValues) return expectWinner(chooseIncoming, { isReported: true })(cell);
    const [a, b] = makeDifferingStates(cell.field);
    const { value, reported } = reconcileStates(cell, a, b);
    expect(value).toEqual(b.versions);
    expect(reported.map(({ text }) => text)).toEqual([at(1)]);
  },
  'incoming; others deleted': (cell) => {
    const [a, b] = makeDifferingStates(cell.field);
    const { state, reported } = reconcileStates(cell, a, b);
    expect(state.annotations.map(({ id, deletedAt }) => [id, deletedAt])).toEqual([
      ['annotation-1', now],
      ['annotation-2', null],
    ]);
    expect(reported.map(({ text }) => text)).toEqual(['A boat', 'On annotation-1']);
  },
  'stored, else incoming': withMissing(expectWinner(chooseStored)),
  later: expectWinner(chooseLater),
  'later; other reported': expectWinner(chooseLater, { isReported: true }),
  'last change': withTie(expectWinner(chooseLater)),
  'last change; other reported': withTie(expectWinner(chooseLater, { isReported: true })),
  either: withTie(checkInEveryOrder(({ value }, a, b) => expect([a, b]).toContainEqual(value))),
  'earliest time': withMissing(expectWinner((a, b) => sortValues(a, b)[0])),
  'latest time': expectWinner((a, b) => sortValues(a, b)[1]),
  all: (cell) => {
    if (!(cell.field in sampleValues)) return expectUnion(cell);
    checkInEveryOrder(({ value, reported }, a, b) => {
      expect(value).toEqual([...new Set([...(a as string[]), ...(b as string[])])]);
      expect(reported).toEqual([]);
    })(cell);
  },
  'all; later of each': checkInEveryOrder(({ value, reported }) => {
    expect((value as Contribution[]).map(({ note }) => note)).toEqual([
      ...['Ask Mirre.', 'Who pays?', 'Since when?'],
    ]);
    expect(reported).toEqual([]);
  }),
  'all, sorted': (cell) => {
    if (!(cell.field in sampleValues)) return expectUnion(cell);
    checkInEveryOrder(({ value, reported }, a, b) => {
      expect(value).toEqual([...new Set([...(a as string[]), ...(b as string[])])].sort());
      expect(reported).toEqual([]);
    })(cell);
  },
  'all texts': (cell) => {
    const mergeIds = (stored: string, incoming: string) =>
      reconcileStates(
        cell,
        makeStateWithVersion(stored),
        makeStateWithVersion(incoming),
      ).state.versions.map(({ id }) => id);
    expect(mergeIds('version-1', 'version-2')).toEqual(['version-1', 'version-2']);
    expect(mergeIds('version-1', 'version-1')).toEqual(['version-1']);
    expect(mergeIds('link-1', 'version-2')).toEqual(['version-2']);
    expect(mergeIds('version-1', 'link-2')).toEqual(['version-1']);
  },
  'both notes': checkInEveryOrder(({ value, reported }, a, b) => {
    expect(value).toBe(`${a}\n\n${b}`);
    expect(reported).toEqual([]);
  }),
  'both notes, unless older': checkInEveryOrder(({ value, reported }, a, b, later) => {
    expect(value).toBe(later === 'stored' ? a : `${a}\n\n${b}`);
    expect(reported.map(({ text }) => text)).toEqual(later === 'stored' ? [b] : []);
  }),
  'both notes, oldest first': checkInEveryOrder(({ value, reported }, a, b, later) => {
    expect(value).toBe(later === 'stored' ? `${b}\n\n${a}` : `${a}\n\n${b}`);
    expect(reported).toEqual([]);
  }),
  'id of the merged clip': checkInEveryOrder(({ value, state }) =>
    expect(value).toBe(state.clip.id),
  ),
  cleared: checkInEveryOrder(({ value }) => expect(value).toBeNull()),
  ...fieldRuleChecks,
};

/** Returns two states that differ in the given list. */
function makeDifferingStates(field: string): readonly [StoredClip, StoredClip] {
  const state = (n: number): StoredClip => {
    const note = `On annotation-${n}`;
    const annotation = makeAnnotation({ id: `annotation-${n}`, note, createdAt: at(n) });
    if (field === 'annotations') return makeState({ annotations: [annotation] });
    if (field === 'versions') return makeStateWithVersion(`version-${n}`);
    return makeState({ pictures: [imageUses[0], imageUses[n]] as readonly ClipImageUse[] });
  };
  return [state(1), state(2)];
}

const imageUses: readonly ClipImageUse[] = [
  { url: 'https://images.haldencourier.example/0.jpg', hash: '0' },
  { url: 'https://images.haldencourier.example/1.jpg', tries: 1 },
  { url: 'https://images.haldencourier.example/1.jpg', hash: '1' },
];

function expectUnion(cell: Cell): void {
  const [a, b] = makeDifferingStates(cell.field);
  const { value, reported } = reconcileStates(cell, a, b);
  const expected =
    cell.field === 'pictures' ? [imageUses[0], imageUses[2]] : [...a.annotations, ...b.annotations];
  expect(value).toEqual(expected);
  expect(reconcileStates(cell, b, a).state[cell.field as 'pictures']).toHaveLength(2);
  expect(reported).toEqual([]);
}
