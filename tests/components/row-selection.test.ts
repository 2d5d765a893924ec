import { describe, expect, it } from 'vitest';
import {
  followList,
  getTargets,
  goTo,
  noSelection,
  selectAll,
  selectRange,
  toggle,
} from '../../components/library/rows/row-selection';

const numbers = Uint32Array.of(50, 40, 30, 20, 10);

describe('the row selection', () => {
  it('stays within the list', () => {
    expect(goTo(numbers, -3).number).toBe(50);
    expect(goTo(numbers, 99).number).toBe(10);
    expect(goTo(new Uint32Array(), 0)).toBe(noSelection);
  });

  it('extends a range from its start, in either direction', () => {
    const from = goTo(numbers, 2);
    expect([...selectRange(from, numbers, 4).chosen]).toEqual([30, 20, 10]);
    expect([...selectRange(selectRange(from, numbers, 4), numbers, 1).chosen]).toEqual([40, 30]);
  });

  it('includes the active row when a second is added, but not by checkbox', () => {
    expect([...toggle(goTo(numbers, 0), numbers, 2).chosen]).toEqual([50, 30]);
    expect([...toggle(goTo(numbers, 0), numbers, 2, true).chosen]).toEqual([30]);
  });

  it('deselects a row', () => {
    const two = toggle(goTo(numbers, 0), numbers, 2);
    expect([...toggle(two, numbers, 2).chosen]).toEqual([50]);
  });

  it('applies to the selected rows, otherwise to the active row', () => {
    expect(getTargets(noSelection)).toEqual([]);
    expect(getTargets(goTo(numbers, 1))).toEqual([40]);
    expect(getTargets(selectAll(goTo(numbers, 1), numbers))).toEqual([...numbers]);
  });

  it('finds its rows again when the list has changed, and drops removed rows', () => {
    const choice = selectRange(goTo(numbers, 1), numbers, 3);
    const after = followList(choice, Uint32Array.of(60, 50, 40, 20, 10));
    expect(after.number).toBe(20);
    expect(after.at).toBe(3);
    expect([...after.chosen]).toEqual([40, 20]);
  });

  it('moves to the row in the place of a removed one', () => {
    expect(followList(goTo(numbers, 4), numbers.subarray(0, 4)).number).toBe(20);
    expect(followList(goTo(numbers, 1), Uint32Array.of(50, 30, 20))).toMatchObject({
      number: 30,
      gone: 40,
    });
  });

  it('returns to a removed row when it reappears, unless another was chosen', () => {
    const gone = followList(goTo(numbers, 1), Uint32Array.of(50, 30, 20));
    expect(followList(gone, numbers)).toMatchObject({ at: 1, number: 40, gone: null });
    expect(followList(goTo(Uint32Array.of(50, 30, 20), 1), numbers).number).toBe(30);
  });

  it('remembers that the open clip was removed, however many rows are removed after it', () => {
    const readGone = followList(goTo(numbers, 1), Uint32Array.of(50, 30, 20), 40);
    expect(readGone.isLoose).toBe(true);
    expect(followList(readGone, Uint32Array.of(50, 20), 40)).toMatchObject({
      number: 20,
      gone: 40,
    });
    expect(followList(readGone, Uint32Array.of(50, 20), 10)).toMatchObject({
      number: 20,
      gone: 30,
    });
  });

  it('extends a range from its first clip, wherever that is now', () => {
    const moved = followList(goTo(numbers, 2), Uint32Array.of(70, 60, ...numbers));
    expect([...selectRange(moved, Uint32Array.of(70, 60, ...numbers), 5).chosen]).toEqual([30, 20]);
    const gone = followList(goTo(numbers, 2), Uint32Array.of(50, 40, 20, 10));
    expect([...selectRange(gone, Uint32Array.of(50, 40, 20, 10), 3).chosen]).toEqual([10]);
  });
});
