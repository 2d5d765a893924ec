import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from '../../core/notes';
import { scaleRuns } from '../runs';

describe('mergeTexts', () => {
  it.each([
    ['one side did not change', 'Call Ida.', 'Call Ida.', 'Call Ida today.', 'Call Ida today.'],
    ['both made the same change', 'a', 'b', 'b', 'b'],
    ['both began a note', '', 'Call Ida.', 'Ask the clerk.', 'Call Ida.\n\nAsk the clerk.'],
    [
      'one began what the other wrote too',
      '',
      'Call Ida.',
      'Call Ida.\n\nAsk.',
      'Call Ida.\n\nAsk.',
    ],
    ['they changed different lines', 'a\nb\nc', 'A\nb\nc', 'a\nb\nC', 'A\nb\nC'],
    [
      'they changed different words of a line',
      'The vote is on Friday at noon.',
      'The vote is on Monday at noon.',
      'The vote is on Friday at night.',
      'The vote is on Monday at night.',
    ],
    [
      'they changed the same word',
      'The vote is on Friday.',
      'The vote is on Monday.',
      'The vote is on Sunday.',
      'The vote is on Monday.\n\nThe vote is on Sunday.',
    ],
    [
      'both changed a word alike, and one another word',
      'on Friday at noon',
      'on Monday at noon',
      'on Monday at night',
      'on Monday at night',
    ],
    [
      'both changed a word alike, and each another word',
      'The vote is on Friday at noon.',
      'The vote is on Monday at night.',
      'A vote is on Monday at noon.',
      'A vote is on Monday at night.',
    ],
    ['one removed what the other edited', 'a\n\nb', 'a', 'a\n\nb, and more', 'a\n\nb, and more'],
    ['both added items to a list', '- a', '- a\n- b', '- a\n- c', '- a\n- b\n- c'],
    ['both continued a paragraph', 'Call', 'Call Ida', 'Call Tom', 'Call Ida Tom'],
    ['both began an item, one of them only the bullet', 'a', 'a\n- ', 'a\n- b', 'a\n- \n- b'],
    [
      'one removed a word, and the other added one beside it',
      'Call Ida about the quay',
      'Call about the quay',
      'Call Tom Ida about the quay',
      'Call Tom about the quay',
    ],
    [
      'one split a line and added a word there, and the other continued it',
      'First. Second sentence here.',
      'First.\n\nNew second sentence here.',
      'First. Second sentence here. More.',
      'First.\n\nNew second sentence here. More.',
    ],
    [
      'one joined lines and changed a word there, and the other edited the line below',
      'One two.\nThree four five six.',
      'One three. Three four five six.',
      'One two.\nThree four five six seven.',
      'One three. Three four five six seven.',
    ],
    [
      'one continued a paragraph and the other added one',
      'Call Ida',
      'Call Ida\n\nAsk the clerk',
      'Call Ida at nine',
      'Call Ida at nine\n\nAsk the clerk',
    ],
    [
      'one put a paragraph above what the other began differently',
      'call Ida',
      'Now call Ida',
      '# Harbour\n\ncall Ida',
      '# Harbour\n\nNow call Ida',
    ],
    [
      'one edited each of two lines, and the other put a line between them',
      'a\nb',
      'a 1\nb 1',
      'a\nc\nb',
      'a 1\nc\nb 1',
    ],
    ['one goes on where the other stopped', 'a', 'a b', 'a b c', 'a b c'],
    ['one removed what the other put text around', 'a', '', 'x\n\na\n\ny', 'x\n\ny'],
    ['one removed all lines, and the other edited one', 'a\n\nb\n\nc', '', 'a\n\nb\n\nc d', 'c d'],
    [
      'one replaced all lines, and the other edited one',
      'a\n\nb\n\nc',
      'new',
      'a\n\nb\n\nc d',
      'new\n\nc d',
    ],
    [
      'one split a line, and the other continued it',
      'The council voted. The ferry sailed late.',
      'The council voted.\n\nThe ferry sailed late.',
      'The council voted. The ferry sailed late. Why?',
      'The council voted.\n\nThe ferry sailed late. Why?',
    ],
    [
      'one joined lines, and the other edited one',
      'One two.\nThree four.',
      'One two. Three four.',
      'One two.\nThree five.',
      'One two. Three five.',
    ],
    [
      'they changed different characters of a script without spaces',
      '東京は雨でした',
      '東京は大雨でした',
      '東京は雨でした。傘',
      '東京は大雨でした。傘',
    ],
    [
      'they changed the start and blank lines',
      'z\n- a',
      '\n\nz\n- a\n  ',
      'zy\n- a',
      '\n\nzy\n- a\n  ',
    ],
    ['both removed everything', 'a', '', '', ''],
  ])('merges if %s', (_, before, one, other, merged) => {
    expect(mergeTexts(before, one, other)).toBe(merged);
  });

  // A diff of all their lines, half of them blank, would take minutes.
  it('only compares what the texts do not have in common', () => {
    const long = Array.from({ length: 20_000 }, (_, line) => `Line ${line}.\n\n`);
    const write = (word: string) => [...long, word, ...long].join('');
    const merged = mergeTexts(write('at noon'), write('today at noon'), write('at noon sharp'));
    expect(merged).toBe(write('today at noon sharp'));
  });

  it('changes nothing if the same edit is merged twice', () => {
    const lines = (...all: readonly string[]) => fc.subarray([...all]);
    const space = fc.constantFrom('\n', '\n\n');
    fc.assert(
      fc.property(
        lines('Ask', 'Call'),
        lines('Ask', 'Call', 'Ida'),
        fc.nat({ max: 2 }),
        space,
        (some, kept, at, between) => {
          const [before, stored] = [some.join(between), kept.join(between)];
          const edited = some.toSpliced(at, 0, 'Tom').join(between);
          const merged = mergeTexts(before, stored, edited);
          expect(mergeTexts(before, merged, edited)).toBe(merged);
        },
      ),
    );
    for (const [before, stored, edited] of [
      ['Ask', 'Check\n\nAsk', 'Ask\n\nher'],
      ['Ask\n\nher', 'Check\n\nAsk\n\nher', 'Ask'],
      ['Ask', 'Check\n\nAsk', ''],
    ] as const) {
      const merged = mergeTexts(before, stored, edited);
      expect(mergeTexts(before, merged, edited)).toBe(merged);
    }
  });

  it('doubles and loses no word if the edits change different words, and split or join lines', () => {
    const gap = fc.constantFrom(' ', '\n', '\n\n');
    const gaps = fc.array(fc.oneof({ arbitrary: fc.constant(' '), weight: 3 }, gap), {
      ...{ minLength: 15, maxLength: 15 },
    });
    const edit = fc.record({
      at: fc.nat({ max: 5 }),
      act: fc.constantFrom('add', 'replace', 'remove'),
      gap: fc.option(gap),
    });
    const apply = (before: readonly (readonly [string, string])[], change: Edit, word: string) => {
      const { at, act } = change;
      const [[gapBefore, old] = [' ', '']] = before.slice(at);
      const newGap = change.gap ?? gapBefore;
      const written = { add: [old, word], replace: [word], remove: [] }[act] ?? [];
      return before.toSpliced(
        ...[at, 1],
        ...written.map((one, i) => [i === 0 ? newGap : ' ', one] as const),
      );
    };
    type Edit = { readonly at: number; readonly act: string; readonly gap: string | null };
    const write = (all: readonly (readonly [string, string])[]) => all.flat().join('').trim();
    fc.assert(
      fc.property(gaps, edit, edit, (given, first, second) => {
        const words = given.map((one, i) => [one, `w${i}`] as const);
        const other = { ...second, at: second.at + 9 };
        const one = apply(words, { ...first, at: first.at + 1 }, 'one');
        const merged = mergeTexts(write(words), write(one), write(apply(words, other, 'other')));
        expect(merged.split(/\s+/)).toEqual(
          write(apply(one, { ...other, at: other.at + one.length - words.length }, 'other')).split(
            /\s+/,
          ),
        );
      }),
      { numRuns: scaleRuns(20_000) },
    );
  });

  it('keeps every line that either added', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', '', 'c d', 'e f'), { maxLength: 5 });
    fc.assert(
      fc.property(lines, lines, lines, (before, one, other) => {
        const [mine, yours] = [
          ['mine', ...one],
          [...other, 'yours'],
        ].map((all) => all.join('\n'));
        const merged = mergeTexts(before.join('\n'), mine ?? '', yours ?? '').split(/\s+/);
        expect(merged).toContain('mine');
        expect(merged).toContain('yours');
      }),
    );
  });
});
