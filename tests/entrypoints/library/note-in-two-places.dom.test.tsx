import { act, cleanup, fireEvent, render, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Edit, mergeEdits } from '../../../client/edits/edit';
import { createKnownWords } from '../../../client/library/known-text';
import type { WatchedClip } from '../../../client/library/watch-clip';
import { NoteField } from '../../../components/controls/NoteField';
import type { Clip } from '../../../core/model';
import { editNote } from '../../../core/reconcile';
import { createReaderEdits } from '../../../entrypoints/library/reader/reader-edits';
import { scaleRuns } from '../../runs';
import { instantAt } from '../../storage/samples';

// The places are windows of their own: the focus of one does not take that of the other.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** One clip, whose note is edited in two places. Writes and reports arrive when the test says. */
function openPlaces() {
  const stored = { id: 'clip-1', note: '', tags: [], updatedAt: instantAt(0) };
  let clip = stored as unknown as Clip;

  const write = (edit: Edit | undefined) => {
    if (edit?.call !== 'editClip') return;
    clip = { ...clip, note: editNote(clip.note, edit.edit), updatedAt: edit.now };
  };

  const openPlace = () => {
    let watched = clip;
    const pending: Edit[] = [];
    const known = createKnownWords(() => ({ clip: watched }) as WatchedClip);
    const edits = createReaderEdits(
      {} as never,
      {
        add(edit) {
          const last = pending.pop();
          const merged = last && mergeEdits(last, edit);
          pending.push(...(merged ? [merged] : [...(last ? [last] : []), edit]));
        },
        whenIdle: () => Promise.resolve(),
      },
      known,
      () => 'clip-1',
      { recordEdit: () => ({ isLast: () => true, notify() {}, drop() {} }) },
    );
    const field = () => (
      <NoteField
        note={watched.note}
        onNote={(note, noteBefore) => edits.onEditClip('clip-1', { note, noteBefore })}
      />
    );
    const view = render(field(), {
      container: document.body.appendChild(document.createElement('div')),
    });
    const getField = () =>
      within(view.container as HTMLElement).getByRole<HTMLTextAreaElement>('textbox');
    act(() => {
      getField().dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    });
    return {
      read: () => getField().value,
      change: (value: string) => fireEvent.input(getField(), { target: { value } }),
      write: () => write(pending.shift()),
      hasEdits: () => pending.length > 0,
      /** The watcher reports what is stored. */
      watch() {
        watched = clip;
        view.rerender(field());
      },
    };
  };
  return { places: [openPlace(), openPlace()] as const, getNote: () => clip.note };
}

type Place = ReturnType<typeof openPlaces>['places'][0];

/** Writes everything, and shows it in both places. */
function syncAll(places: readonly Place[]): void {
  for (const place of places) while (place.hasEdits()) place.write();
  for (const place of places) place.watch();
  act(() => void vi.runAllTimers());
}

const at = fc.constantFrom(0, 1);
const delay = fc.constantFrom('write', 'watch');

describe('a note edited in two places', () => {
  it('contains and shows both texts', () => {
    const { places, getNote } = openPlaces();
    const [one, other] = places;
    one.change('AAA');
    other.change('BBB');
    syncAll(places);
    one.change(`${one.read()} CCC`);
    other.change(other.read().replace('AAA', 'AAA DDD'));
    syncAll(places);
    expect(getNote()).toBe('AAA DDD\n\nBBB CCC');
    expect(places.map((place) => place.read())).toEqual([getNote(), getNote()]);
  });

  it('returns to what it was if each place deletes what it typed', () => {
    const { places, getNote } = openPlaces();
    const [one, other] = places;
    one.change('Call Ida today.\nBring maps.');
    syncAll(places);
    const before = getNote();
    one.change(before.replace('today.', 'today. yes'));
    other.change(before.replace('today.', 'today. no'));
    syncAll(places);
    one.change(one.read().replace(' yes', ''));
    other.change(other.read().replace(' no', ''));
    syncAll(places);
    expect(getNote().replaceAll(' \n', '\n')).toBe(before);
    expect(places.map((place) => place.read())).toEqual([getNote(), getNote()]);
  });

  it('contains what each place types below the other’s text once, whenever writes and reports arrive', () => {
    const step = fc.record({ at, act: fc.oneof(fc.constant('type'), delay) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { places, getNote } = openPlaces();
        const typed = ['', ''];
        for (const [index, { at, act }] of steps.entries()) {
          const place = places[at as 0 | 1];
          if (act === 'write') place.write();
          else if (act === 'watch') place.watch();
          else {
            const [own, note] = [typed[at] ?? '', place.read()];
            const more = `${own}${at === 0 ? 'a' : 'b'}${index} `;
            const below = note === '' ? more : `${note}\n\n${more}`;
            place.change(own === '' ? below : note.replace(own, more));
            typed[at] = more;
          }
        }
        syncAll(places);
        syncAll(places);
        expect(getNote().split('\n\n').sort().filter(Boolean)).toEqual(
          typed.sort().filter(Boolean),
        );
        expect(places.map((place) => place.read())).toEqual([getNote(), getNote()]);
        cleanup();
      }),
      { numRuns: scaleRuns(800) },
    );
  });

  it('contains and shows every word that is typed anywhere in it', () => {
    const step = fc.record({ at, act: fc.oneof(fc.nat({ max: 30 }), delay) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { places, getNote } = openPlaces();
        const typed: string[] = [];
        for (const [index, { at, act }] of steps.entries()) {
          const place = places[at as 0 | 1];
          if (act === 'write') place.write();
          else if (act === 'watch') place.watch();
          else {
            const words = place.read().split(/(?<=\s)/);
            const word = `${at === 0 ? 'a' : 'b'}${index}${typeof act === 'number' && act % 3 === 0 ? '\n\n' : ' '}`;
            words.splice(Number(act) % (words.length + 1), 0, word);
            place.change(words.join(''));
            typed.push(word.trim());
          }
        }
        syncAll(places);
        syncAll(places);
        for (const note of [getNote(), ...places.map((place) => place.read())]) {
          expect(note.split(/\s+/)).toEqual(expect.arrayContaining(typed));
        }
        cleanup();
      }),
      { numRuns: scaleRuns(800) },
    );
  });
});
