// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../../client/edits/edit';
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
  vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

type Choice = 'Keep mine' | 'Keep the other' | 'Keep both';

/** One clip, whose note is edited in two places. Writes and reports arrive when the test says. */
function openPlaces() {
  let minute = 0;
  const stored = { id: 'clip-1', note: '', tags: [], updatedAt: instantAt(minute) };
  let clip = stored as unknown as Clip;

  const write = (edit: Edit | undefined) => {
    if (edit?.call !== 'editClip') return;
    minute += 1;
    clip = { ...clip, note: editNote(clip.note, edit.edit), updatedAt: instantAt(minute) };
  };

  const openPlace = () => {
    let watched = clip;
    const pending: Edit[] = [];
    const known = createKnownWords(() => ({ clip: watched }) as WatchedClip);
    const edits = createReaderEdits(
      {} as never,
      { add: (edit) => pending.push(edit), whenIdle: () => Promise.resolve() },
      known,
      () => 'clip-1',
      { recordEdit: () => ({ isLast: () => true, notify() {}, drop() {} }) },
    );
    const field = () => (
      <NoteField
        note={watched.note}
        isShared
        onNote={(note, noteBefore) => edits.onEditClip('clip-1', { note, noteBefore })}
      />
    );
    const view = render(field(), {
      container: document.body.appendChild(document.createElement('div')),
    });
    const screen = within(view.container as HTMLElement);
    const getField = () => screen.getByRole<HTMLTextAreaElement>('textbox');
    const dispatch = (name: 'focusin' | 'focusout') =>
      act(() => {
        getField().dispatchEvent(new FocusEvent(name, { bubbles: true }));
      });
    return {
      type(letters: string) {
        dispatch('focusin');
        fireEvent.input(getField(), { target: { value: getField().value + letters } });
      },
      leave: () => dispatch('focusout'),
      focus: () => dispatch('focusin'),
      getTheirs: () => view.container.querySelector('blockquote')?.textContent ?? null,
      choose(name: Choice) {
        const button = screen.queryByRole('button', { name });
        if (button) fireEvent.click(button);
      },
      writeOne: () => write(pending.shift()),
      writeAll() {
        while (pending.length > 0) write(pending.shift());
      },
      /** The watcher reports what is stored. */
      watch() {
        watched = clip;
        view.rerender(field());
      },
    };
  };
  return { places: [openPlace(), openPlace()] as const, getNote: () => clip.note };
}

const choices: readonly Choice[] = ['Keep mine', 'Keep the other', 'Keep both'];
const step = fc.record({
  at: fc.constantFrom(0, 1),
  act: fc.constantFrom('type', 'type', 'type', 'write', 'write', 'watch', 'watch'),
});
const anyStep = fc.record({
  at: fc.constantFrom(0, 1),
  act: fc.constantFrom('type', 'type', 'write', 'write', 'watch', 'watch', 'leave', ...choices),
});

type Places = ReturnType<typeof openPlaces>['places'];

/** Writes everything, and shows it in both places. */
function syncAll(places: Places): void {
  for (const place of places) place.writeAll();
  for (const place of places) place.watch();
}

describe('a note edited in two places', () => {
  it('contains both texts once while neither place has decided', () => {
    const { places, getNote } = openPlaces();
    const [one, other] = places;
    other.focus();
    one.type('AAA');
    syncAll(places);
    other.type('BBB');
    syncAll(places);
    one.type(' CCC');
    syncAll(places);
    other.type(' DDD');
    syncAll(places);
    expect(getNote()).toBe('AAA CCC\n\nBBB DDD');
    expect(one.getTheirs()).toBe('BBB DDD');
    expect(other.getTheirs()).toBe('AAA CCC');
  });

  it('contains every letter once, whenever writes and reports arrive', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { places, getNote } = openPlaces();
        const typed = ['', ''];
        for (const place of places) place.focus();
        for (const [index, { at, act }] of steps.entries()) {
          const place = places[at as 0 | 1];
          if (act === 'write') place.writeOne();
          else if (act === 'watch') place.watch();
          else {
            const letters = `${at === 0 ? 'a' : 'b'}${index} `;
            typed[at] += letters;
            place.type(letters);
          }
        }
        syncAll(places);
        expect(getNote().split('\n\n').sort().filter(Boolean)).toEqual(
          typed.sort().filter(Boolean),
        );
        cleanup();
      }),
      { numRuns: scaleRuns(800) },
    );
  });

  it('contains what its fields show, however often and wherever it is decided', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
        const { places, getNote } = openPlaces();
        let last: string | null = null;
        for (const [index, { at, act }] of steps.entries()) {
          const place = places[at as 0 | 1];
          if (act === 'write') place.writeOne();
          else if (act === 'watch') place.watch();
          else if (act === 'leave') place.leave();
          else if (act === 'type') {
            last = `${at === 0 ? 'a' : 'b'}${index} `;
            place.type(last);
          } else {
            // A person sees what was typed before deciding.
            syncAll(places);
            place.choose(act as Choice);
            last = null;
            syncAll(places);
          }
        }
        syncAll(places);
        if (last !== null) expect(getNote()).toContain(last);
        cleanup();
      }),
      { numRuns: scaleRuns(800) },
    );
  });
});
