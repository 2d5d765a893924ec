import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockChange, type Difference, findDifference, type Run } from '../../core/diff';
import { scaleRuns } from '../runs';
import { bridge, createStory } from './samples';

const joinRuns = (runs: readonly Run[], omitted: Run['kind']) =>
  runs.flatMap(({ kind, text }) => (kind === omitted ? [] : [text])).join('');

/** Applies a difference to the old paragraphs, and returns the new paragraphs. */
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

/** Returns the old paragraphs, read only from the difference. */
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

/** Removes spaces and unifies quote marks: a difference contains unchanged text in the new style. */
const removeStyle = (text: string) => text.replace(/\s/g, '').replace(/[“”]/g, '"');
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
  it('returns a difference that can be applied and undone', () => {
    fc.assert(
      fc.property(story, story, (before, after) => {
        const difference = findDifference(createStory(before), createStory(after));
        expect(apply(before, difference)).toEqual(after);
        expect(undo(difference).map(removeStyle)).toEqual(before.map(removeStyle));
      }),
      { numRuns: scaleRuns(400) },
    );
  });

  it('returns a difference of edited stories that can be applied and undone', () => {
    fc.assert(
      fc.property(
        story,
        fc.array(
          fc.tuple(
            fc.nat(13),
            fc.nat(13),
            sentence,
            fc.constantFrom('delete', 'insert', 'move', 'append'),
          ),
        ),
        (before, edits) => {
          const after = [...before];
          for (const [at, to, text, kind] of edits) {
            if (kind === 'delete') after.splice(at, 1);
            else if (kind === 'insert') after.splice(at, 0, text);
            else if (kind === 'move') after.splice(to, 0, ...after.splice(at, 1));
            else if (after[at] !== undefined) after[at] = `${after[at]} ${text}`;
          }
          const difference = findDifference(createStory(before), createStory(after));
          expect(apply(before, difference)).toEqual(after);
          expect(undo(difference).map(removeStyle)).toEqual(before.map(removeStyle));
        },
      ),
      { numRuns: scaleRuns(300) },
    );
  });

  it('reports a moved paragraph as moved, and no other change', () => {
    const arbitraryIds = fc.uniqueArray(fc.nat(10_000), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(arbitraryIds, fc.nat(), fc.nat(), (ids, seedFrom, seedTo) => {
        const before = ids.map((id) => `Paragraph ${id} of the report on the harbour.`);
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

  it('reports the edited words of a paragraph', () => {
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

  it('reports the edits of a moved paragraph', () => {
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
    const [change] = findDifference(before, after).blocks;
    const runs = change?.kind === 'edited' ? change.runs : [];
    expect(
      runs
        .filter(({ kind }) => kind === 'same')
        .map(({ text }) => text)
        .join(''),
    ).toContain('古い鉄橋を');
    expect(runs.filter(({ kind }) => kind === 'deleted').length).toBeGreaterThan(0);
  });

  it('joins changes separated only by short words', () => {
    const before = createStory(['Prices of bread rose and the mill closed on Friday in Ostmark.']);
    const after = createStory(['Prices of bread fell at last, the bakers rejoiced in Ostmark.']);
    const [change] = findDifference(before, after).blocks;
    expect(change?.kind === 'edited' && change.runs.map(({ kind }) => kind)).toEqual([
      'same',
      'deleted',
      'inserted',
      'same',
    ]);
  });

  it('reports changed fields', () => {
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

  it('terminates on long texts with the same words in different order', () => {
    const words = ['ferry', 'bridge', 'river', 'mayor', 'vote'];
    const makeText = (seed: number) =>
      Array.from({ length: 30_000 }, (_, index) => words[(index * index * seed + index) % 5]).join(
        ' ',
      );
    const difference = findDifference(createStory([makeText(7)]), createStory([makeText(11)]));
    expect(apply([makeText(7)], difference)).toEqual([makeText(11)]);
  });
});
