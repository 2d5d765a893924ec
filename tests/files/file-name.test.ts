import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUniqueNames, makeFileName } from '../../core/files/file-name';
import { scaleRuns } from '../runs';

const day = '2026-11-12';

describe('makeFileName', () => {
  it.each([
    ['Ferry stops for the winter', 'Ferry stops for the winter'],
    ['Ferry: the last boat', 'Ferry - the last boat'],
    ['Open 24/7 | The Courier', 'Open 24-7 - The Courier'],
    ['Who pays? "Nobody," he said', "Who pays 'Nobody,' he said"],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['..\\..\\x', '-..-x'],
    ['C:\\Users', 'C--Users'],
    ['The end...', 'The end'],
    ['…and then', '…and then'],
    ['CON', 'CON'],
    ['Invoice\u202efdp.exe', 'Invoicefdp.exe'],
    ['Tab\there\u0000\nand\u0007 there', 'Tab here and there'],
    ['[Live] Storm #3 ^', '(Live) Storm 3'],
    ['Cafe\u0301', 'Café'],
    ['島へのフェリー、冬は運休', '島へのフェリー、冬は運休'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['👩\u200d🚒 saves cat', '👩\u200d🚒 saves cat'],
    ['', 'article'],
    ['???', 'article'],
    [' . ', 'article'],
    ['\ud800', 'article'],
  ])('converts %j to the day and %j', (headline, expected) => {
    expect(makeFileName(headline, `${day}T09:30:00+01:00`, 'md')).toBe(`${day} ${expected}.md`);
  });

  it('cuts a long headline after a word', () => {
    const name = makeFileName('The council voted to repair the bridge '.repeat(9), day, 'md');
    expect(name).toBe(
      `${day} The council voted to repair the bridge The council voted to repair the bridge The council voted to repair.md`,
    );
  });

  it('cuts a headline without spaces between graphemes', () => {
    const name = makeFileName('橋'.repeat(99), day, 'md');
    expect(name).toBe(`${day} ${'橋'.repeat(35)}.md`);
    const families = makeFileName('👨‍👩‍👧‍👦'.repeat(20), day, 'md');
    expect(families).toBe(`${day} ${'👨‍👩‍👧‍👦'.repeat(4)}.md`);
  });

  it('returns a name that is valid on any file system for any headline', () => {
    const headline = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.constantFrom('.', '/', '\\', ' ', '\u202e', '\u2066', '\u0000', 'NUL', '\ud83d'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(headline, (text) => {
        const name = makeFileName(text, day, 'json');
        expect(name).toMatch(/^2026-11-12 [^<>:"/\\|?*\p{Cc}\p{Cs}]+\.json$/u);
        expect(name).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/);
        expect(name).not.toMatch(/[\s.]\.json$/);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
        expect(Buffer.from(name).toString()).toBe(name);
      }),
      { numRuns: scaleRuns(500) },
    );
  }, 30_000);
});

const makeUniqueNames = (names: readonly string[]) => {
  const makeUnique = createUniqueNames();
  return names.map((name) => makeUnique(name));
};

describe('createUniqueNames', () => {
  it('numbers names that differ only in case', () => {
    expect(makeUniqueNames(['a.md', 'A.md', 'b.md', 'a.md', 'a (2).md'])).toEqual([
      'a.md',
      'A (2).md',
      'b.md',
      'a (3).md',
      'a (2) (2).md',
    ]);
  });

  it('makes no names that a file system treats as equal', () => {
    const arbitraryName = fc.constantFrom(
      'a.md',
      'A.md',
      'a (2).md',
      'A (2).MD',
      'ß.md',
      'SS.md',
      'é.md',
    );
    fc.assert(
      fc.property(fc.array(arbitraryName, { maxLength: 20 }), (names) => {
        const uniqueNames = makeUniqueNames(names);
        expect(uniqueNames).toHaveLength(names.length);
        expect(new Set(uniqueNames.map((name) => name.toUpperCase())).size).toBe(names.length);
      }),
    );
  });
});
