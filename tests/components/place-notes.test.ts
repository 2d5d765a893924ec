import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NoteBox, placeNotes } from '../../components/reader/place-notes';

const boxes = fc
  .array(
    fc.record({
      idealTop: fc.integer({ min: -50, max: 2_000 }),
      height: fc.integer({ min: 10, max: 300 }),
    }),
  )
  .map((unsorted): readonly NoteBox[] =>
    unsorted
      .sort((a, b) => a.idealTop - b.idealTop)
      .map((box, index) => ({ ...box, id: `${index}` })),
  );

describe('notes in the margin', () => {
  it('never overlap, and never start above the text', () => {
    fc.assert(
      fc.property(boxes, fc.nat(20), (notes, activeIndex) => {
        const { tops, end } = placeNotes(notes, 10, `${activeIndex}`);
        let minTop = 0;
        for (const { id, height } of notes) {
          const top = tops.get(id) ?? -1;
          expect(top).toBeGreaterThanOrEqual(minTop);
          minTop = top + height + 10;
        }
        expect(end).toBe(Math.max(0, minTop - 10));
      }),
    );
  });

  it('are placed beside their passages if there is space', () => {
    const notes = [
      { id: 'a', idealTop: 100, height: 40 },
      { id: 'b', idealTop: 300, height: 40 },
    ];
    expect([...placeNotes(notes, 10, null).tops.values()]).toEqual([100, 300]);
  });

  it('move up to make space for the active note', () => {
    const notes = [
      { id: 'a', idealTop: 100, height: 40 },
      { id: 'b', idealTop: 110, height: 40 },
    ];
    expect([...placeNotes(notes, 10, null).tops.values()]).toEqual([100, 150]);
    expect([...placeNotes(notes, 10, 'b').tops.values()]).toEqual([60, 110]);
  });
});
