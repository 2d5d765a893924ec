import fc from 'fast-check';
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

  it('comes without those of its paragraphs that stand there', () => {
    expect(withNote('one\n\ntwo', 'two\r\n\r\nthree\n\none')).toBe('one\n\ntwo\n\nthree');
    expect(withNote('one', 'two\n\n\n    three\n')).toBe('one\n\ntwo\n\n\n    three\n');
  });

  it('takes the place of a paragraph that it goes on with, and is left out where one goes on with it', () => {
    expect(withNote('Ask Ida\n\nBoats', 'Ask Ida, about\nboats')).toBe(
      'Ask Ida, about\nboats\n\nBoats',
    );
    expect(withNote('Boats\n\nAsk Ida about boats', 'Ask Ida')).toBe(
      'Boats\n\nAsk Ida about boats',
    );
    expect(withNote('a\n\na b\n\nc', 'a b d\n\na b e')).toBe('a b d\n\na b e\n\nc');
    expect(withNote('请问艾达', '请问艾达关于船')).toBe('请问艾达关于船');
  });

  it.each(['nothing', 'no-one', 'no’s', 'no_go', 'not'])(
    '“no” is not the beginning of “%s”',
    (longer) => {
      expect(withNote('no', longer)).toBe(`no\n\n${longer}`);
      expect(withNote(longer, 'no')).toBe(`${longer}\n\nno`);
    },
  );

  it('keeps a paragraph and a longer one that its writer has both of', () => {
    for (const both of ['Sea\n\nSea and land', 'Sea and land\n\nSea']) {
      expect(withNote(both, 'Sea and land')).toBe(both);
      expect(withNote(both, 'Sea')).toBe(both);
      expect(withNote('Sea', both).split('\n\n').sort()).toEqual(['Sea', 'Sea and land']);
    }
  });

  it('is worked out in time for notes of many thousand paragraphs', () => {
    const noteOf = (end: string) =>
      Array.from({ length: 20_000 }, (_, index) => `word ${index}${end}`).join('\n\n');
    expect(withNote(noteOf(''), noteOf(' more'))).toBe(noteOf(' more'));
  }, 5_000);

  const word = fc.constantFrom('a', 'b', 'ab', 'a.', 'b-a', '中', '中文', '。', '---');
  const joint = fc.constantFrom(' ', '', ', ', '\n', '。');
  const paragraph = fc
    .array(fc.tuple(word, joint), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flat().join('').trim());
  const note = fc.array(paragraph, { maxLength: 5 }).map((all) => all.join('\n\n'));
  const paragraphs = (text: string) =>
    text.split(/\n{2,}/).map((one) => one.replace(/\s+/g, ' ').trim());
  const count = (text: string, one: string) =>
    paragraphs(text).filter((other) => other === one).length;

  it('says every word of both, no paragraph more often than one of them, and is at rest once each has the other’s', () => {
    fc.assert(
      fc.property(note, note, (mine, yours) => {
        const there = withNote(yours, mine);
        const here = withNote(mine, there);
        expect([withNote(there, here), withNote(here, there)]).toEqual([there, here]);
        for (const both of [here, there]) {
          for (const one of [...paragraphs(mine), ...paragraphs(yours)]) {
            expect(paragraphs(both).some((other) => other.startsWith(one))).toBe(true);
          }
          for (const one of paragraphs(both)) {
            expect(count(both, one)).toBeLessThanOrEqual(
              Math.max(count(mine, one), count(yours, one)),
            );
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
