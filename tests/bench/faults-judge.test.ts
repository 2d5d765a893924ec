import { describe, expect, it } from 'vitest';
import { judge, type LibraryState } from '../../bench/faults/judge';
import { Ledger } from '../../bench/faults/ledger';
import { makeStory, quoteOf, toWholeClip } from '../../bench/faults/story';
import type { StoredClip } from '../../core/model';

const makeClip = (number: number): StoredClip =>
  toWholeClip(makeStory(number), 'http://127.0.0.1:8000', '2026-11-20T09:00:00.000Z');

/** A ledger that acknowledged two stories with a highlight each. */
function createLedger(): Ledger {
  const ledger = new Ledger();
  for (const number of [1, 2]) {
    ledger.askForStory(number);
    ledger.acknowledgeStory(number, `imported-${number}`);
    const id = `imported-note-${number}`;
    ledger.askForHighlight(id, number, quoteOf(number, 0));
    ledger.acknowledgeHighlight(id);
  }
  return ledger;
}

function makeState(clips: readonly StoredClip[]): LibraryState {
  const found = clips.map(({ clip }) => [Number(clip.id.split('-')[1]), [clip.id]] as const);
  return { clips, counted: { all: clips.length, bin: 0 }, found: new Map(found) };
}

const whole = makeState([makeClip(1), makeClip(2)]);

describe('the judge of libraries after a kill', () => {
  it('finds nothing in a library that has what it acknowledged', () => {
    expect(judge(whole, createLedger())).toEqual([]);
  });

  it('accepts a clip, a highlight or a note whose answer did not arrive, or their absence', () => {
    const ledger = createLedger();
    ledger.askForStory(3);
    ledger.askForHighlight('another', 2, quoteOf(2, 1));
    ledger.askForNote('imported-note-1', 'Ask Mirre.');
    expect(judge(whole, ledger)).toEqual([]);
    const written = makeClip(1);
    const annotations = written.annotations.map((one) => ({ ...one, note: 'Ask Mirre.' }));
    const stored = [{ ...written, annotations }, makeClip(2), makeClip(3)];
    expect(judge(makeState(stored), ledger)).toEqual([]);
  });

  const kindsOf = (state: LibraryState, ledger = createLedger()) =>
    [...new Set(judge(state, ledger).map(({ kind }) => kind))].sort();
  const [first, second] = [makeClip(1), makeClip(2)];

  it.each<[string, LibraryState, string[]]>([
    ['a lost clip', makeState([first]), ['lost']],
    ['a lost highlight', makeState([first, { ...second, annotations: [] }]), ['lost', 'torn']],
    [
      'a doubled clip',
      makeState([first, second, { ...second, clip: { ...second.clip, id: 'other-2' } }]),
      ['doubled'],
    ],
    [
      'a clip that nobody asked for',
      { ...makeState([first, second, makeClip(3)]), found: new Map() },
      ['doubled'],
    ],
    ['a missing version', makeState([first, { ...second, versions: [] }]), ['torn']],
    ['wrong counters', { ...whole, counted: { all: 3, bin: 0 } }, ['torn']],
    ['a clip that is not found', { ...whole, found: new Map([[1, []]]) }, ['unfound']],
    [
      'a word that finds another clip',
      { ...whole, found: new Map([[1, ['imported-2']]]) },
      ['unfound'],
    ],
  ])('reports %s', (_, state, kinds) => {
    expect(kindsOf(state)).toEqual(kinds);
  });

  it('reports a body that is cut off, and a paragraph that is there twice', () => {
    for (const change of [-1, 2]) {
      const versions = second.versions.map((version) => {
        const { children } = version.article.body;
        const changed = change < 0 ? children.slice(0, -1) : [...children, ...children.slice(-1)];
        return {
          ...version,
          article: { ...version.article, body: { type: 'root', children: changed } },
        };
      });
      const state = makeState([first, { ...second, versions } as StoredClip]);
      expect(kindsOf(state)).toEqual(['torn']);
    }
  });

  it('reports an acknowledged note that was replaced by an earlier one', () => {
    const ledger = createLedger();
    ledger.askForNote('imported-note-1', 'Ask Mirre.');
    ledger.acknowledgeNote('imported-note-1', 'Ask Mirre.');
    expect(kindsOf(whole, ledger)).toEqual(['lost']);
  });
});
