import { describe, expect, it } from 'vitest';
import {
  chooseAll,
  follow,
  goTo,
  noChoice,
  rangeTo,
  targetsOf,
  toggle,
} from '../../components/library/rows/row-choice';

const numbers = Uint32Array.of(50, 40, 30, 20, 10);

describe('the choice of rows', () => {
  it('stays within the list', () => {
    expect(goTo(numbers, -3).number).toBe(50);
    expect(goTo(numbers, 99).number).toBe(10);
    expect(goTo(new Uint32Array(), 0)).toBe(noChoice);
  });

  it('draws a range from where it began, in either direction', () => {
    const from = goTo(numbers, 2);
    expect([...rangeTo(from, numbers, 4).chosen]).toEqual([30, 20, 10]);
    expect([...rangeTo(rangeTo(from, numbers, 4), numbers, 1).chosen]).toEqual([40, 30]);
  });

  it('takes the row that has the keyboard along when a second is added, but not for a checkbox', () => {
    expect([...toggle(goTo(numbers, 0), numbers, 2).chosen]).toEqual([50, 30]);
    expect([...toggle(goTo(numbers, 0), numbers, 2, true).chosen]).toEqual([30]);
  });

  it('takes a row away again', () => {
    const two = toggle(goTo(numbers, 0), numbers, 2);
    expect([...toggle(two, numbers, 2).chosen]).toEqual([50]);
  });

  it('is for the chosen rows, else for the one that has the keyboard', () => {
    expect(targetsOf(noChoice)).toEqual([]);
    expect(targetsOf(goTo(numbers, 1))).toEqual([40]);
    expect(targetsOf(chooseAll(goTo(numbers, 1), numbers))).toEqual([...numbers]);
  });

  it('finds its rows again when the list has changed, and lets go of those that went', () => {
    const choice = rangeTo(goTo(numbers, 1), numbers, 3);
    const after = follow(choice, Uint32Array.of(60, 50, 40, 20, 10));
    expect(after.number).toBe(20);
    expect(after.at).toBe(3);
    expect([...after.chosen]).toEqual([40, 20]);
  });

  it('goes to the row that took the place of one that went', () => {
    expect(follow(goTo(numbers, 4), numbers.subarray(0, 4)).number).toBe(20);
    expect(follow(goTo(numbers, 1), Uint32Array.of(50, 30, 20))).toMatchObject({
      number: 30,
      gone: 40,
    });
  });

  it('goes back to the row that went when it comes back, unless another was chosen', () => {
    const gone = follow(goTo(numbers, 1), Uint32Array.of(50, 30, 20));
    expect(follow(gone, numbers)).toMatchObject({ at: 1, number: 40, gone: null });
    expect(follow(goTo(Uint32Array.of(50, 30, 20), 1), numbers).number).toBe(30);
  });

  it('remembers that the clip that is read has gone, however many rows go after it', () => {
    const readGone = follow(goTo(numbers, 1), Uint32Array.of(50, 30, 20), 40);
    expect(readGone.isLoose).toBe(true);
    expect(follow(readGone, Uint32Array.of(50, 20), 40)).toMatchObject({ number: 20, gone: 40 });
    expect(follow(readGone, Uint32Array.of(50, 20), 10)).toMatchObject({ number: 20, gone: 30 });
  });

  it('draws a range from the clip where it began, wherever that stands by now', () => {
    const moved = follow(goTo(numbers, 2), Uint32Array.of(70, 60, ...numbers));
    expect([...rangeTo(moved, Uint32Array.of(70, 60, ...numbers), 5).chosen]).toEqual([30, 20]);
    const gone = follow(goTo(numbers, 2), Uint32Array.of(50, 40, 20, 10));
    expect([...rangeTo(gone, Uint32Array.of(50, 40, 20, 10), 3).chosen]).toEqual([10]);
  });
});
