import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNoteBlocks } from '../../core/markdown';
import { readPlainNote, splitParagraphs } from '../../core/markdown/plain-note';

describe('readPlainNote', () => {
  it('returns paragraphs, with their line breaks', () => {
    const note = 'Ask her (again) at 9.30 – “now”?\nOr by e-mail: 2+2!\n\n\nSold, for 1.5 m.';
    expect(readPlainNote(note)).toEqual(parseNoteBlocks(note));
    expect(readPlainNote(note)).toHaveLength(2);
  });

  it.each([
    ...['*now*', '_now_', '`now`', '# Now', '> now', '- now', '+ now', '1. now', '2) now'],
    ...['now\n---', 'now\n===', '    now', '\tnow', 'now  \nthen', '<b>', '&amp;', '[a](b)', 'a\\'],
    ...['https://ledger.example', 'a | b\n--|--', '~~now~~', 'one\r\n\r\ntwo', 'one\n \ntwo'],
  ])('leaves %j to the parser', (note) => {
    expect(readPlainNote(note)).toBeNull();
  });

  it('returns what the parser does, for any note that it reads', () => {
    const parts = fc.constantFrom(
      ...[
        'word',
        ' ',
        '\n',
        '\n\n',
        '-',
        '+',
        '=',
        '1',
        '.',
        ')',
        ':',
        '/',
        '"',
        "'",
        '!',
        '(',
        '$',
      ],
      ...[
        'é',
        '漢',
        '\u00a0',
        '\u2028',
        '•',
        '^',
        '{',
        '}',
        '@',
        '%',
        '—',
        '\u200b',
        'www.a.example',
      ],
    );
    let plain = 0;
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (typed) => {
        const note = typed.join('');
        const blocks = readPlainNote(note);
        if (blocks === null) return;
        plain += 1;
        expect(blocks).toEqual(parseNoteBlocks(note));
      }),
    );
    expect(plain).toBeGreaterThan(0);
  });
});

describe('splitParagraphs', () => {
  it('keeps every character of a note', () => {
    expect(splitParagraphs('\n*one*\n> two\n\n\n- three\n')).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: '*one*\n> two' }] },
      { type: 'paragraph', children: [{ type: 'text', value: '- three' }] },
    ]);
  });
});
