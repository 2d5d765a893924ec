import { describe, expect, it } from 'vitest';
import type { DeltaRow, HeadRow } from '../../storage/search/rows/index-rows';
import { expectValue, instantAt, makeArticle, makeBody, makeSaveRequest } from '../storage/samples';
import { createSearchStage, type SearchStage, saveText } from './search-stage';

function addTermWithoutClass(row: object): object {
  const { reader } = row as DeltaRow;
  return { terms: `${reader?.terms ?? ''}\nmore`, classes: reader?.classes ?? new Uint8Array(0) };
}

const readHeadRow = async ({ db }: SearchStage) => (await db.searchHead.get('head')) as HeadRow;

describe('index maintenance', () => {
  it('builds a missing index without blocking queries', async () => {
    const stage = await createSearchStage();
    for (let n = 1; n <= 700; n++) await saveText(stage, n, n % 2 === 0 ? 'ferry' : 'vote');
    // This is the state after an upgrade.
    await Promise.all([stage.db.searchDeltas.clear(), stage.db.searchHead.clear()]);
    expect(await stage.engine.find('ferry ', 'newest')).toMatchObject({
      indexing: { done: 0, total: 700 },
    });
    const counts: number[] = [];
    await stage.maintain(1, async () => {
      const { numbers, indexing } = await stage.engine.find('ferry ', 'newest');
      if (indexing !== null) counts.push(numbers.length);
    });
    expect(counts).toContain(256);
    expect((await stage.find('ferry ')).length).toBe(350);
    expect((await stage.engine.find('', 'newest')).indexing).toBeNull();
  });

  it('keeps a change made while the index is built', async () => {
    const stage = await createSearchStage();
    await saveText(stage, 1, 'ferry');
    await stage.db.searchDeltas.clear();
    let hasChanged = false;
    await stage.maintain(1, async () => {
      if (hasChanged) return;
      hasChanged = true;
      const url = makeSaveRequest(1).pageUrl;
      const article = makeArticle({ url, body: makeBody('vote') });
      expectValue(await stage.library.saveVersion('clip-1', 'kept', article, instantAt(9)));
    });
    expect(hasChanged).toBe(true);
    expect(await stage.find('vote ')).toEqual([1]);
    expect(await stage.find('in:body ferry ')).toEqual([]);
  });

  it('keeps changes made during folding and merging', async () => {
    const stage = await createSearchStage();
    let n = 0;
    const pause = async () => {
      if (n < 12) await saveText(stage, ++n, 'ferry');
    };
    await pause();
    for (let round = 0; round < 12; round++) {
      await stage.maintain(1, pause);
      await pause();
    }
    expect(await stage.find('ferry ')).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });

  it('keeps few segments after many folds', async () => {
    const stage = await createSearchStage();
    for (let n = 1; n <= 60; n++) {
      await saveText(stage, n, `ferry ${n}`);
      await stage.maintain();
    }
    const { segments } = await readHeadRow(stage);
    expect(segments.filter(({ half }) => half === 'article').length).toBeLessThanOrEqual(4);
    expect(await stage.db.searchDeltas.count()).toBe(0);
    const stored = new Set(
      (await stage.db.searchSegments.toCollection().primaryKeys()).map(
        (key) => (key as number[])[0],
      ),
    );
    expect([...stored].sort()).toEqual(segments.map(({ id }) => id).sort());
    expect((await stage.find('ferry ')).length).toBe(60);
  });

  it('rebuilds the index when a block is damaged or missing', async () => {
    for (const damage of ['changed', 'missing'] as const) {
      const stage = await createSearchStage();
      for (let n = 1; n <= 3; n++) await saveText(stage, n, 'ferry');
      await stage.maintain();
      const { segments } = await readHeadRow(stage);
      const [segment] = segments;
      if (segment === undefined) throw new Error('no segment');
      const key = [segment.id, 1];
      if (damage === 'missing') await stage.db.searchSegments.delete(key);
      else await stage.db.searchSegments.put(new Uint8Array(40), key);
      const { indexing } = await stage.engine.find('ferry ', 'newest');
      expect(indexing).not.toBeNull();
      await stage.maintain();
      expect(await stage.find('ferry ')).toEqual([1, 2, 3]);
    }
  });

  it.each<[string, (stage: SearchStage, segment: number) => Promise<unknown>]>([
    ['columns are missing', ({ db }) => db.searchHead.delete(['columns', 0])],
    ['columns are truncated', ({ db }) => db.searchHead.put(new Uint8Array(9), ['columns', 0])],
    ['the summary of a segment is damaged', ({ db }, id) => db.searchSegments.put('lost', [id, 0])],
    [
      'the members of a segment are wrong',
      async ({ db }, id) => {
        const row = (await db.searchSegments.get([id, 0])) as object;
        await db.searchSegments.put({ ...row, members: Uint8Array.of(255) }, [id, 0]);
      },
    ],
  ])('rebuilds the index when %s', async (_, damage) => {
    const stage = await createSearchStage();
    for (const n of [1, 2, 3]) await saveText(stage, n, 'ferry');
    expectValue(await stage.library.deleteClip('clip-2', instantAt(9)));
    expectValue(await stage.library.emptyBin(instantAt(10)));
    await stage.maintain();
    const [segment] = (await readHeadRow(stage)).segments;
    if (segment === undefined) throw new Error('no segment');
    await damage(stage, segment.id);
    await stage.find('ferry ');
    await stage.maintain();
    expect(await stage.find('ferry ')).toEqual([1, 3]);
    expect(await stage.find('')).toEqual([1, 3]);
  });

  it.each<[string, (row: object) => unknown, boolean]>([
    ['without flags', (row) => ({ ...row, columns: { keptAt: 1, day: 1, length: 1 } }), false],
    ['with other terms', (row) => ({ ...row, article: { terms: 'a\nb', classes: [1] } }), false],
    ['with fewer classes', (row) => ({ ...row, reader: addTermWithoutClass(row) }), false],
    ['without a clip number', () => 'lost', true],
  ])('rewrites a queued change %s from its clip', async (_, damage, isRebuilt) => {
    const stage = await createSearchStage();
    await saveText(stage, 1, 'ferry');
    await stage.maintain();
    for (const n of [2, 3]) await saveText(stage, n, 'ferry');
    expectValue(await stage.library.editClip('clip-3', { note: 'gate' }, instantAt(5)));
    expectValue(await stage.library.deleteClip('clip-2', instantAt(6)));
    expectValue(await stage.library.emptyBin(instantAt(7)));
    const before = (await readHeadRow(stage)).segments;
    for (const key of await stage.db.searchDeltas.toCollection().primaryKeys()) {
      await stage.db.searchDeltas.put(damage((await stage.db.searchDeltas.get(key)) ?? {}), key);
    }
    await stage.find('ferry ');
    expect((await readHeadRow(stage)).segments).toEqual(isRebuilt ? [] : before);
    if (isRebuilt) await stage.maintain();
    expect(await stage.find('ferry ')).toEqual([1, 3]);
    expect(await stage.find('gate ')).toEqual([3]);
    await stage.maintain();
    expect(await stage.find('ferry ')).toEqual([1, 3]);
    expect(await stage.find('')).toEqual([1, 3]);
  });

  it('keeps all clips if the columns are missing and a clip is added', async () => {
    const stage = await createSearchStage();
    for (const n of [1, 2, 3]) await saveText(stage, n, 'ferry');
    await stage.maintain();
    await stage.db.searchHead.delete(['columns', 0]);
    await saveText(stage, 4, 'ferry');
    await stage.maintain();
    await stage.maintain();
    expect(await stage.find('ferry ')).toEqual([1, 2, 3, 4]);
    expect(await stage.find('')).toEqual([1, 2, 3, 4]);
  });

  it('does not use cached blocks with the index built after the head was lost', async () => {
    const stage = await createSearchStage();
    for (const n of [1, 2, 3]) await saveText(stage, n, 'ferry');
    await stage.maintain();
    expect(await stage.find('ferry ')).toEqual([1, 2, 3]);
    // The same number of clips, so the new segment has the same id but other clips.
    for (const n of [4, 5, 6]) await saveText(stage, n, 'ferry');
    await stage.db.searchHead.clear();
    await stage.find('ferry ');
    await stage.maintain();
    expect(await stage.find('ferry ')).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('rebuilds an index with another format', async () => {
    const stage = await createSearchStage();
    await saveText(stage, 1, 'ferry');
    await stage.maintain();
    await stage.db.searchHead.put({ ...(await readHeadRow(stage)), format: 0 }, 'head');
    await stage.maintain();
    expect(await stage.find('ferry ')).toEqual([1]);
  });

  it('deletes leftovers of an interrupted merge', async () => {
    const stage = await createSearchStage();
    await saveText(stage, 1, 'ferry');
    await stage.maintain();
    await stage.db.searchSegments.put(new Uint8Array(40), [77, 1]);
    await stage.maintain();
    expect(await stage.db.searchSegments.get([77, 1])).toBeUndefined();
  });

  it('runs in one page at a time', async () => {
    const stage = await createSearchStage();
    await saveText(stage, 1, 'ferry');
    const { runExclusively } = await import('../../storage/search/maintenance/run-exclusively');
    const results = await Promise.all([
      runExclusively(async () => 'one'),
      runExclusively(async () => 'other'),
    ]);
    expect(results).toEqual(['one', null]);
    expect(await runExclusively(async () => 'again')).toBe('again');
  });

  it('ends without an error if another page changed the index meanwhile', async () => {
    const stage = await createSearchStage();
    for (const n of [1, 2, 3]) await saveText(stage, n, `ferry ${n}`);
    await Promise.all([stage.maintain(), stage.maintain(), stage.maintain()]);
    expect(await stage.find('ferry')).toEqual([1, 2, 3]);
  });

  it('passes other errors on', async () => {
    const stage = await createSearchStage();
    await saveText(stage, 1, 'ferry');
    const pause = () => Promise.reject(new Error('no time'));
    await expect(stage.maintain(1, pause)).rejects.toThrow('no time');
    await stage.maintain();
    expect(await stage.find('ferry')).toEqual([1]);
  });
});
