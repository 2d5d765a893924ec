import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockChange, type Difference, findDifference, type Run } from '../../core/diff';
import { scaleRuns } from '../runs';
import { bridge, createStory } from './samples';

const joinRuns = (runs: readonly Run[], but: Run['kind']) =>
  runs.flatMap(({ kind, text }) => (kind === but ? [] : [text])).join('');

/** Applies a difference to the old paragraphs. Returns the new ones. */
function apply(old: readonly string[], { blocks }: Difference): readonly string[] {
  return blocks.flatMap((change) => {
    switch (change.kind) {
      case 'deleted':
      case 'movedAway':
        return [];
      case 'inserted':
        return [change.block.text];
      case 'same':
        return [old[change.oldIndex] ?? ''];
      default:
        return [joinRuns(change.runs, 'deleted')];
    }
  });
}

/** Reads the old paragraphs from the difference alone. */
function undo({ blocks }: Difference): readonly string[] {
  return blocks
    .flatMap((change) => {
      if (change.kind === 'inserted' || change.kind === 'movedAway') return [];
      if (change.kind === 'same' || change.kind === 'deleted')
        return [{ at: change.oldIndex, text: change.block.text }];
      return [{ at: change.oldIndex, text: joinRuns(change.runs, 'inserted') }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}

/** Unchanged text is stored in the new style, so this ignores spaces and quote marks. */
const withoutSpaces = (text: string) => text.replace(/\s/g, '').replace(/[“”]/g, '"');
const getKinds = ({ blocks }: Difference) => blocks.map(({ kind }) => kind);
const filterChanges = (difference: Difference, kind: BlockChange['kind']) =>
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

describe('findDifference', () => {
  it('can be applied to the old version and undone', () => {
    fc.assert(
      fc.property(story, story, (before, after) => {
        const difference = findDifference(createStory(before), createStory(after));
        expect(apply(before, difference)).toEqual(after);
        expect(undo(difference).map(withoutSpaces)).toEqual(before.map(withoutSpaces));
      }),
      { numRuns: scaleRuns(400) },
    );
  });

  it('can be applied and undone after edits of the old version', () => {
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
          const difference = findDifference(createStory(before), createStory(after));
          expect(apply(before, difference)).toEqual(after);
          expect(undo(difference).map(withoutSpaces)).toEqual(before.map(withoutSpaces));
        },
      ),
      { numRuns: scaleRuns(300) },
    );
  });

  it('reports a single moved paragraph as moved, and no other change', () => {
    const numbers = fc.uniqueArray(fc.nat(10_000), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(numbers, fc.nat(), fc.nat(), (names, seedFrom, seedTo) => {
        const before = names.map((name) => `Paragraph ${name} of the report on the harbour.`);
        const from = seedFrom % before.length;
        const to = seedTo % before.length;
        fc.pre(from !== to);
        const after = [...before];
        after.splice(to, 0, ...after.splice(from, 1));
        const difference = findDifference(createStory(before), createStory(after));
        expect(filterChanges(difference, 'moved')).toHaveLength(1);
        expect(filterChanges(difference, 'movedAway')).toHaveLength(1);
        expect(filterChanges(difference, 'same')).toHaveLength(before.length - 1);
      }),
    );
  });

  it('ignores formatting and the style of punctuation', () => {
    const before = createStory(['She said: “The bridge is safe” – and it was.']);
    const after = createStory([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'She said: ' },
          { type: 'emphasis', children: [{ type: 'text', value: '"The bridge is safe"' }] },
          { type: 'text', value: ' - and it was.' },
        ],
      },
    ]);
    expect(getKinds(findDifference(before, after))).toEqual(['same']);
  });

  it('shows the edited words of a paragraph', () => {
    const after = bridge.map((text) => text.replace('two years', 'at least three years'));
    const [first] = findDifference(createStory(bridge), createStory(after)).blocks;
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

  it('shows the edits of a moved paragraph', () => {
    const [first = '', ...others] = bridge;
    const after = [...others, first.replace('Tuesday', 'Wednesday')];
    const [moved] = filterChanges(findDifference(createStory(bridge), createStory(after)), 'moved');
    expect(moved).toMatchObject({ oldIndex: 0, newIndex: 5 });
    expect(moved && 'runs' in moved && moved.runs.map(({ kind }) => kind)).toEqual([
      'same',
      'deleted',
      'inserted',
      'same',
    ]);
  });

  it('keeps deleted paragraphs at their old place', () => {
    const after = bridge.filter((_, index) => index !== 2);
    expect(getKinds(findDifference(createStory(bridge), createStory(after)))).toEqual([
      'same',
      'same',
      'deleted',
      'same',
      'same',
      'same',
    ]);
  });

  it('splits words in scripts without spaces', () => {
    const before = createStory(['市議会は火曜日に古い鉄橋を二年間閉鎖することを決めた。']);
    const after = createStory(['市議会は水曜日に古い鉄橋を三年間閉鎖することを決めた。']);
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

  it('joins changes with only short words between them', () => {
    const before = createStory(['Prices of bread rose and the mill closed on Friday in Ostmark.']);
    const after = createStory(['Prices of bread fell at last, the bakers rejoiced in Ostmark.']);
    const [only] = findDifference(before, after).blocks;
    expect(only?.kind === 'edited' && only.runs.map(({ kind }) => kind)).toEqual([
      'same',
      'deleted',
      'inserted',
      'same',
    ]);
  });

  it('reports changed fields above the story', () => {
    const after = createStory(bridge, {
      headline: 'Old iron bridge to close for three years',
      standfirst: 'Cracks were found.',
      authors: ['Nora Feld', 'Jon Asker'],
      publishedAt: '2026-11-11T09:00:00+01:00',
    });
    expect(findDifference(createStory(bridge), after).fields).toMatchObject([
      { field: 'headline', before: 'Old iron bridge to close for two years' },
      { field: 'standfirst', before: null, after: 'Cracks were found.', runs: [] },
      { field: 'authors', after: 'Nora Feld, Jon Asker' },
      { field: 'publishedAt' },
    ]);
  });

  it('terminates on long texts that share words in no order', () => {
    const words = ['ferry', 'bridge', 'river', 'mayor', 'vote'];
    const shuffled = (seed: number) =>
      Array.from({ length: 30_000 }, (_, index) => words[(index * index * seed + index) % 5]).join(
        ' ',
      );
    const difference = findDifference(createStory([shuffled(7)]), createStory([shuffled(11)]));
    expect(apply([shuffled(7)], difference)).toEqual([shuffled(11)]);
  });
});
