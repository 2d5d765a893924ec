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
  it('keeps the active row within the list', () => {
    expect(goTo(numbers, -3).number).toBe(50);
    expect(goTo(numbers, 99).number).toBe(10);
    expect(goTo(new Uint32Array(), 0)).toBe(noSelection);
  });

  it('extends a range from its first row in either direction', () => {
    const start = goTo(numbers, 2);
    expect([...selectRange(start, numbers, 4).selected]).toEqual([30, 20, 10]);
    expect([...selectRange(selectRange(start, numbers, 4), numbers, 1).selected]).toEqual([40, 30]);
  });

  it('keeps the other selected rows when a range is extended or shortened', () => {
    const first = toggle(goTo(numbers, 0), numbers, 0, true);
    const moved = goTo(numbers, 2, first.selected);
    const long = selectRange(moved, numbers, 4);
    expect([...long.selected]).toEqual([50, 30, 20, 10]);
    expect([...selectRange(long, numbers, 3).selected]).toEqual([50, 30, 20]);
  });

  it('includes the active row when a row is added, except by checkbox', () => {
    expect([...toggle(goTo(numbers, 0), numbers, 2).selected]).toEqual([50, 30]);
    expect([...toggle(goTo(numbers, 0), numbers, 2, true).selected]).toEqual([30]);
  });

  it('deselects a selected row', () => {
    const twoRows = toggle(goTo(numbers, 0), numbers, 2);
    expect([...toggle(twoRows, numbers, 2).selected]).toEqual([50]);
  });

  it('targets the selected rows, or the active row if none is selected', () => {
    expect(getTargets(noSelection)).toEqual([]);
    expect(getTargets(goTo(numbers, 1))).toEqual([40]);
    expect(getTargets(selectAll(goTo(numbers, 1), numbers))).toEqual([...numbers]);
  });

  it('follows its rows when the list changes, and drops removed rows', () => {
    const selection = selectRange(goTo(numbers, 1), numbers, 3);
    const after = followList(selection, Uint32Array.of(60, 50, 40, 20, 10));
    expect(after.number).toBe(20);
    expect(after.at).toBe(3);
    expect([...after.selected]).toEqual([40, 20]);
  });

  it('activates the row that replaces a removed row', () => {
    expect(followList(goTo(numbers, 4), numbers.subarray(0, 4)).number).toBe(20);
    expect(followList(goTo(numbers, 1), Uint32Array.of(50, 30, 20))).toMatchObject({
      number: 30,
      gone: 40,
    });
  });

  it('returns to a removed row when it reappears, unless the user chose another', () => {
    const afterRemoval = followList(goTo(numbers, 1), Uint32Array.of(50, 30, 20));
    expect(followList(afterRemoval, numbers)).toMatchObject({ at: 1, number: 40, gone: null });
    expect(followList(goTo(Uint32Array.of(50, 30, 20), 1), numbers).number).toBe(30);
  });

  it('remembers that the open clip was removed when further rows are removed', () => {
    const withoutOpenClip = followList(goTo(numbers, 1), Uint32Array.of(50, 30, 20), 40);
    expect(withoutOpenClip.isLoose).toBe(true);
    expect(followList(withoutOpenClip, Uint32Array.of(50, 20), 40)).toMatchObject({
      number: 20,
      gone: 40,
    });
    expect(followList(withoutOpenClip, Uint32Array.of(50, 20), 10)).toMatchObject({
      number: 20,
      gone: 30,
    });
  });

  it('extends a range from its first clip after that clip moved or was removed', () => {
    const moved = followList(goTo(numbers, 2), Uint32Array.of(70, 60, ...numbers));
    expect([...selectRange(moved, Uint32Array.of(70, 60, ...numbers), 5).selected]).toEqual([
      30, 20,
    ]);
    const withoutFirst = followList(goTo(numbers, 2), Uint32Array.of(50, 40, 20, 10));
    expect([...selectRange(withoutFirst, Uint32Array.of(50, 40, 20, 10), 3).selected]).toEqual([
      10,
    ]);
  });
});
