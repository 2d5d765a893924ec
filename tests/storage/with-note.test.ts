import { describe, expect, it } from 'vitest';
import { withNote } from '../../storage/with-note';

describe('a note that is added to another', () => {
  it('is kept beside one that only has its words within', () => {
    expect(withNote('This is not good', 'good')).toBe('This is not good\n\ngood');
  });

  it('is not repeated where it stands, of one paragraph or of more', () => {
    const note = 'one\n\ntwo\n\nthree';
    for (const added of ['one', 'two', 'three', 'two\n\nthree', ' three\n', '', note]) {
      expect(withNote(note, added)).toBe(note);
    }
  });

  it('does not grow when two libraries take each other’s again and again', () => {
    let [here, there] = ['A note', 'B note'];
    for (let time = 0; time < 4; time++) {
      here = withNote(here, there);
      there = withNote(there, here);
    }
    expect(here).toBe('A note\n\nB note');
    expect(there).toBe('B note\n\nA note\n\nB note');
  });
});
