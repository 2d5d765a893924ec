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
});
