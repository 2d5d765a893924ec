import { describe, expect, it } from 'vitest';
import { expectValue, instantAt, makeAnnotation } from '../storage/samples';
import { createSearchStage, type SearchStage, saveText } from './search-stage';

const countQueued = ({ db }: SearchStage) => db.searchDeltas.count();

async function createAnnotatedStage(count: number): Promise<SearchStage> {
  const stage = await createSearchStage();
  await saveText(stage, 1, 'ferry');
  for (let n = 1; n <= count; n++) {
    const annotation = makeAnnotation(1, { id: `mark-${n}`, note: '', tags: ['money'] });
    expectValue(await stage.library.addAnnotation(annotation));
  }
  await stage.maintain();
  return stage;
}

describe('changes queued for the search index', () => {
  it('are merged if the notes of a clip are edited repeatedly', async () => {
    const stage = await createAnnotatedStage(3);
    for (let minute = 1; minute <= 12; minute++) {
      const id = `mark-${(minute % 3) + 1}`;
      const note = `word${minute}`;
      expectValue(await stage.library.editAnnotation(id, { note }, instantAt(minute)));
      if (minute === 6) expect(await stage.find('word6 ')).toEqual([1]);
    }
    expect(await countQueued(stage)).toBe(1);
    expect(await stage.find('word6 ')).toEqual([]);
    for (const minute of [10, 11, 12]) expect(await stage.find(`word${minute} `)).toEqual([1]);
  });

  it('are merged with later changes of the same clip', async () => {
    const stage = await createSearchStage();
    await saveText(stage, 1, 'ferry');
    expectValue(
      await stage.library.addAnnotation(makeAnnotation(1, { id: 'mark', colour: 'plum' })),
    );
    expectValue(await stage.library.editClip('clip-1', { note: 'gate' }, instantAt(2)));
    expect(await countQueued(stage)).toBe(1);
    for (const query of ['ferry', 'gate', 'colour:plum', 'is:unread']) {
      expect(await stage.find(`${query} `), query).toEqual([1]);
    }
    await saveText(stage, 2, 'ferry');
    expectValue(await stage.library.editClip('clip-1', { note: 'vote' }, instantAt(3)));
    expect(await countQueued(stage)).toBe(3);
    expect(await stage.find('ferry ')).toEqual([1, 2]);
    expect(await stage.find('gate ')).toEqual([]);
    expect(await stage.find('vote ')).toEqual([1]);
  });

  it('do not include changes of data that is not searched', async () => {
    const stage = await createAnnotatedStage(1);
    const { passage } = makeAnnotation(1);
    const moved = { ...passage, quote: { ...passage.quote, prefix: 'Elsewhere, ' } };
    expectValue(await stage.library.editAnnotation('mark-1', { passage: moved }, instantAt(5)));
    expect(await countQueued(stage)).toBe(0);
  });

  it('are merged if a tag is renamed on all annotations of a clip', async () => {
    const stage = await createAnnotatedStage(30);
    expectValue(await stage.library.renameTag('money', 'taxes', instantAt(9)));
    expect(await countQueued(stage)).toBe(1);
    expect(await stage.find('tag:taxes')).toEqual([1]);
    expect(await stage.find('tag:money')).toEqual([]);
  });
});
