import { describe, expect, it } from 'vitest';
import { compare, type Expected } from '../../bench/sync/compare';
import type { LibraryState, StateRow } from '../../bench/sync/library-state';

const makeRow = (id: string, change: Partial<StateRow> = {}): StateRow => ({
  ...{ id, hash: id, isAlive: true, headline: '', tags: [], words: [] },
  ...change,
});

const clip = makeRow('clip-1', { headline: 'Ferry', tags: ['quay'], words: ['typed-one-1'] });
const highlight = makeRow('annotation-1', { words: ['typed-one-2'] });

const makeState = (change: Partial<LibraryState> = {}): LibraryState => ({
  ...{ clips: [clip], annotations: [highlight], versions: [makeRow('version-1')] },
  ...{ tags: [makeRow('quay')], ...change },
});

const expected: Expected = {
  headlines: new Set(['Ferry']),
  words: new Set(['typed-one-1', 'typed-one-2']),
  annotations: new Set(['annotation-1']),
  tags: new Map([['Ferry', ['quay']]]),
};

/** Compares a sound library with another. */
const compareWith = (change: Partial<LibraryState>) =>
  compare(
    new Map([
      ['one', makeState()],
      ['two', makeState(change)],
    ]),
    expected,
  ).map(({ kind, device, what }) => `${kind} ${device ?? 'between'}: ${what}`);

describe('the comparison of libraries', () => {
  it('finds nothing between equal libraries', () => {
    expect(compareWith({})).toEqual([]);
  });

  it('reports a clip that is missing, with the words of its note', () => {
    expect(compareWith({ clips: [] })).toEqual([
      'lost two: clip "Ferry"',
      'lost two: word typed-one-1',
    ]);
  });

  it('reports a clip that is there twice, once', () => {
    const second = makeRow('clip-2', { headline: 'Ferry', tags: ['quay'] });
    expect(compareWith({ clips: [clip, second] })).toEqual(['doubled two: clip "Ferry" clip-2']);
  });

  it('reports a deleted clip that is back', () => {
    const back = makeRow('clip-2', { headline: 'Bells' });
    expect(compareWith({ clips: [clip, back] })).toEqual(['doubled two: clip "Bells" clip-2']);
  });

  it('reports a highlight in the bin as lost', () => {
    expect(compareWith({ annotations: [{ ...highlight, isAlive: false }] })).toEqual([
      'lost two: word typed-one-2',
      'lost two: highlight annotation-1',
    ]);
  });

  it('reports a word that is there twice', () => {
    const twice = { ...highlight, words: ['typed-one-2', 'typed-one-2'] };
    expect(compareWith({ annotations: [twice] })).toEqual([
      'doubled two: word typed-one-2, 2 times',
    ]);
  });

  it('reports tags that are missing, and those that were removed', () => {
    expect(compareWith({ clips: [{ ...clip, tags: ['moor'] }] })).toEqual([
      'lost two: tag quay of "Ferry"',
      'doubled two: tag moor of "Ferry"',
    ]);
  });

  it('reports a version that differs or is missing', () => {
    const other = makeRow('version-1', { hash: 'other' });
    for (const versions of [[other], []]) {
      expect(compareWith({ versions })).toEqual(['unequal between: versions version-1']);
    }
  });

  it('does not compare tags that nothing has', () => {
    const unused = makeRow('moor', { isAlive: false });
    expect(compareWith({ tags: [makeRow('quay'), unused] })).toEqual([]);
  });
});
