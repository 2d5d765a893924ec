import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockChange, type Difference, findDifference, type Run } from '../../core/diff';
import { bridge, storyOf } from './samples';

const textOf = (runs: readonly Run[], but: Run['kind']) =>
  runs.flatMap(({ kind, text }) => (kind === but ? [] : [text])).join('');

/** The new paragraphs, made of the old ones and of what the difference adds to them. */
function apply(old: readonly string[], { blocks }: Difference): readonly string[] {
  return blocks.flatMap((change) => {
    switch (change.kind) {
      case 'deleted':
      case 'movedAway':
        return [];
      case 'inserted':
        return [change.block.text];
      case 'same':
        return [old[change.old] ?? ''];
      default:
        return [textOf(change.runs, 'deleted')];
    }
  });
}

/** The old paragraphs, read out of the difference alone. */
function undo({ blocks }: Difference): readonly string[] {
  return blocks
    .flatMap((change) => {
      if (change.kind === 'inserted' || change.kind === 'movedAway') return [];
      if (change.kind === 'same' || change.kind === 'deleted')
        return [{ at: change.old, text: change.block.text }];
      return [{ at: change.old, text: textOf(change.runs, 'inserted') }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}

/** What stays is given as the new version has it, so forms of marks and spaces are evened out. */
const bare = (text: string) => text.replace(/\s/g, '').replace(/[“”]/g, '"');
const kindsOf = ({ blocks }: Difference) => blocks.map(({ kind }) => kind);
const only = (difference: Difference, kind: BlockChange['kind']) =>
  difference.blocks.filter((change) => change.kind === kind);

const word = fc.constantFrom(
  'ferry',
  'bridge',
  'the',
  'council',
  'a',
  'of',
  'mayor',
  'votes',
  '300',
  '.',
  ',',
  'river',
  'über',
  '橋',
  'เรือ',
  'ferry.',
  '“iron”',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
const story = fc.array(sentence, { maxLength: 14 });

describe('the difference of two versions', () => {
  it('applied to the old gives the new, and undone gives the old', () => {
    fc.assert(
      fc.property(story, story, (before, after) => {
        const difference = findDifference(storyOf(before), storyOf(after));
        expect(apply(before, difference)).toEqual(after);
        expect(undo(difference).map(bare)).toEqual(before.map(bare));
      }),
      { numRuns: 400 },
    );
  });

  it('applied to the old gives the new, where the new was made by edits of the old', () => {
    fc.assert(
      fc.property(
        story,
        fc.array(
          fc.tuple(fc.nat(13), fc.nat(13), sentence, fc.constantFrom('cut', 'put', 'move', 'add')),
        ),
        (before, edits) => {
          const after = [...before];
          for (const [at, to, text, kind] of edits) {
            if (kind === 'cut') after.splice(at, 1);
            else if (kind === 'put') after.splice(at, 0, text);
            else if (kind === 'move') after.splice(to, 0, ...after.splice(at, 1));
            else if (after[at] !== undefined) after[at] = `${after[at]} ${text}`;
          }
          const difference = findDifference(storyOf(before), storyOf(after));
          expect(apply(before, difference)).toEqual(after);
          expect(undo(difference).map(bare)).toEqual(before.map(bare));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tells of a paragraph that was moved once that it was moved, and of nothing else', () => {
    const numbers = fc.uniqueArray(fc.nat(10_000), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(numbers, fc.nat(), fc.nat(), (names, seedFrom, seedTo) => {
        const before = names.map((name) => `Paragraph ${name} of the report on the harbour.`);
        const from = seedFrom % before.length;
        const to = seedTo % before.length;
        fc.pre(from !== to);
        const after = [...before];
        after.splice(to, 0, ...after.splice(from, 1));
        const difference = findDifference(storyOf(before), storyOf(after));
        expect(only(difference, 'moved')).toHaveLength(1);
        expect(only(difference, 'movedAway')).toHaveLength(1);
        expect(only(difference, 'same')).toHaveLength(before.length - 1);
      }),
    );
  });

  it('is nothing where only formatting and forms of marks differ', () => {
    const before = storyOf(['She said: “The bridge is safe” – and it was.']);
    const after = storyOf([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'She said: ' },
          { type: 'emphasis', children: [{ type: 'text', value: '"The bridge is safe"' }] },
          { type: 'text', value: ' - and it was.' },
        ],
      },
    ]);
    expect(kindsOf(findDifference(before, after))).toEqual(['same']);
  });

  it('shows the words that were edited in a paragraph', () => {
    const after = bridge.map((text) => text.replace('two years', 'at least three years'));
    const [first] = findDifference(storyOf(bridge), storyOf(after)).blocks;
    expect(first).toMatchObject({
      kind: 'edited',
      runs: [
        {
          kind: 'same',
          text: 'The council of Ostmark voted on Tuesday to close the old iron bridge for ',
        },
        { kind: 'deleted', text: 'two ' },
        { kind: 'inserted', text: 'at least three ' },
        { kind: 'same', text: 'years.' },
      ],
    });
  });

  it('shows a paragraph that was moved and edited as both', () => {
    const [first = '', ...others] = bridge;
    const after = [...others, first.replace('Tuesday', 'Wednesday')];
    const [moved] = only(findDifference(storyOf(bridge), storyOf(after)), 'moved');
    expect(moved).toMatchObject({ old: 0, now: 5 });
    expect(moved && 'runs' in moved && moved.runs.map(({ kind }) => kind)).toEqual([
      'same',
      'deleted',
      'inserted',
      'same',
    ]);
  });

  it('puts what is gone where it stood', () => {
    const after = bridge.filter((_, index) => index !== 2);
    expect(kindsOf(findDifference(storyOf(bridge), storyOf(after)))).toEqual([
      'same',
      'same',
      'deleted',
      'same',
      'same',
      'same',
    ]);
  });

  it('parts words in scripts that have no spaces', () => {
    const before = storyOf(['市議会は火曜日に古い鉄橋を二年間閉鎖することを決めた。']);
    const after = storyOf(['市議会は水曜日に古い鉄橋を三年間閉鎖することを決めた。']);
    const [only] = findDifference(before, after).blocks;
    const runs = only?.kind === 'edited' ? only.runs : [];
    expect(
      runs
        .filter(({ kind }) => kind === 'same')
        .map(({ text }) => text)
        .join(''),
    ).toContain('古い鉄橋を');
    expect(runs.filter(({ kind }) => kind === 'deleted').length).toBeGreaterThan(0);
  });

  it('takes two sentences that share nothing but small words for one change', () => {
    const before = storyOf(['Prices of bread rose and the mill closed on Friday in Ostmark.']);
    const after = storyOf(['Prices of bread fell at last, the bakers rejoiced in Ostmark.']);
    const [only] = findDifference(before, after).blocks;
    expect(only?.kind === 'edited' && only.runs.map(({ kind }) => kind)).toEqual([
      'same',
      'deleted',
      'inserted',
      'same',
    ]);
  });

  it('tells of the fields above the story', () => {
    const after = storyOf(bridge, {
      headline: 'Old iron bridge to close for three years',
      standfirst: 'Cracks were found.',
      authors: ['Nora Feld', 'Jon Asker'],
      publishedAt: '2026-11-11T09:00:00+01:00',
    });
    expect(findDifference(storyOf(bridge), after).fields).toMatchObject([
      { field: 'headline', before: 'Old iron bridge to close for two years' },
      { field: 'standfirst', before: null, after: 'Cracks were found.', runs: [] },
      { field: 'authors', after: 'Nora Feld, Jon Asker' },
      { field: 'publishedAt' },
    ]);
  });

  it('comes to an end on long texts that share words without order', () => {
    const words = ['ferry', 'bridge', 'river', 'mayor', 'vote'];
    const shuffled = (seed: number) =>
      Array.from({ length: 30_000 }, (_, index) => words[(index * index * seed + index) % 5]).join(
        ' ',
      );
    const difference = findDifference(storyOf([shuffled(7)]), storyOf([shuffled(11)]));
    expect(apply([shuffled(7)], difference)).toEqual([shuffled(11)]);
  });
});
