import { describe, expect, it } from 'vitest';
import type { DeltaRow, HeadRow } from '../../storage/search/rows/index-rows';
import { anArticle, aRequest, at, bodyOf, expectValue } from '../storage/samples';
import { type SearchStage, save, searchStage } from './samples';

function cutClasses(row: object): object {
  const { reader } = row as DeltaRow;
  return { terms: `${reader?.terms ?? ''}\nmore`, classes: reader?.classes ?? new Uint8Array(0) };
}

const head = async ({ db }: SearchStage) => (await db.searchHead.get('head')) as HeadRow;

describe('the care for the search index', () => {
  it('builds it from a library that has none, while it is asked', async () => {
    const stage = await searchStage();
    for (let n = 1; n <= 700; n++) await save(stage, n, n % 2 === 0 ? 'ferry' : 'vote');
    // As an upgrade leaves it.
    await Promise.all([stage.db.searchDeltas.clear(), stage.db.searchHead.clear()]);
    expect(await stage.engine.find('ferry ', 'newest')).toMatchObject({
      indexing: { done: 0, total: 700 },
    });
    const seen: number[] = [];
    await stage.tend(1, async () => {
      const { numbers, indexing } = await stage.engine.find('ferry ', 'newest');
      if (indexing !== null) seen.push(numbers.length);
    });
    expect(seen).toContain(256);
    expect((await stage.find('ferry ')).length).toBe(350);
    expect((await stage.engine.find('', 'newest')).indexing).toBeNull();
  });

  it('does not let what it reads of a clip hold over a change that came meanwhile', async () => {
    const stage = await searchStage();
    await save(stage, 1, 'ferry');
    await stage.db.searchDeltas.clear();
    let hasChanged = false;
    await stage.tend(1, async () => {
      if (hasChanged) return;
      hasChanged = true;
      const url = aRequest(1).pageUrl;
      const article = anArticle({ url, body: bodyOf('vote') });
      expectValue(await stage.library.keepVersion('clip-1', 'kept', article, at(9)));
    });
    expect(hasChanged).toBe(true);
    expect(await stage.find('vote ')).toEqual([1]);
    expect(await stage.find('in:body ferry ')).toEqual([]);
  });

  it('loses no change that is made while others are folded and merged', async () => {
    const stage = await searchStage();
    let n = 0;
    const rest = async () => {
      if (n < 12) await save(stage, ++n, 'ferry');
    };
    await rest();
    for (let turn = 0; turn < 12; turn++) {
      await stage.tend(1, rest);
      await rest();
    }
    expect(await stage.find('ferry ')).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });

  it('keeps few segments, however many times it folds', async () => {
    const stage = await searchStage();
    for (let n = 1; n <= 60; n++) {
      await save(stage, n, `ferry ${n}`);
      await stage.tend();
    }
    const { segments } = await head(stage);
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

  it('is built anew when a block is damaged or missing, and answers again', async () => {
    for (const damage of ['changed', 'missing'] as const) {
      const stage = await searchStage();
      for (let n = 1; n <= 3; n++) await save(stage, n, 'ferry');
      await stage.tend();
      const { segments } = await head(stage);
      const key = [segments[0]?.id ?? 0, 1];
      if (damage === 'missing') await stage.db.searchSegments.delete(key);
      else await stage.db.searchSegments.put(new Uint8Array(40), key);
      const { indexing } = await stage.engine.find('ferry ', 'newest');
      expect(indexing).not.toBeNull();
      await stage.tend();
      expect(await stage.find('ferry ')).toEqual([1, 2, 3]);
    }
  });

  it.each<[string, (stage: SearchStage, segment: number) => Promise<unknown>]>([
    ['columns are missing', ({ db }) => db.searchHead.delete(['columns', 0])],
    ['columns are cut', ({ db }) => db.searchHead.put(new Uint8Array(9), ['columns', 0])],
    ['a segment says nothing of itself', ({ db }, id) => db.searchSegments.put('lost', [id, 0])],
    [
      'the members of a segment are others',
      async ({ db }, id) => {
        const row = (await db.searchSegments.get([id, 0])) as object;
        await db.searchSegments.put({ ...row, members: Uint8Array.of(255) }, [id, 0]);
      },
    ],
  ])('is built anew when %s', async (_, damage) => {
    const stage = await searchStage();
    for (const n of [1, 2, 3]) await save(stage, n, 'ferry');
    expectValue(await stage.library.deleteClip('clip-2', at(9)));
    expectValue(await stage.library.emptyBin(at(10)));
    await stage.tend();
    const [segment] = (await head(stage)).segments;
    await damage(stage, segment?.id ?? 0);
    await stage.find('ferry ');
    await stage.tend();
    expect(await stage.find('ferry ')).toEqual([1, 3]);
    expect(await stage.find('')).toEqual([1, 3]);
  });

  it.each<[string, (row: object) => unknown, boolean]>([
    ['without its flags', (row) => ({ ...row, columns: { keptAt: 1, day: 1, length: 1 } }), false],
    ['with other terms', (row) => ({ ...row, article: { terms: 'a\nb', classes: [1] } }), false],
    ['with fewer classes', (row) => ({ ...row, reader: cutClasses(row) }), false],
    ['that tells of no clip', () => 'lost', true],
  ])('writes a change %s anew from its clip', async (_, damage, isBuiltAnew) => {
    const stage = await searchStage();
    await save(stage, 1, 'ferry');
    await stage.tend();
    for (const n of [2, 3]) await save(stage, n, 'ferry');
    expectValue(await stage.library.editClip('clip-3', { note: 'gate' }, at(5)));
    expectValue(await stage.library.deleteClip('clip-2', at(6)));
    expectValue(await stage.library.emptyBin(at(7)));
    const before = (await head(stage)).segments;
    for (const key of await stage.db.searchDeltas.toCollection().primaryKeys()) {
      await stage.db.searchDeltas.put(damage((await stage.db.searchDeltas.get(key)) ?? {}), key);
    }
    await stage.find('ferry ');
    expect((await head(stage)).segments).toEqual(isBuiltAnew ? [] : before);
    if (isBuiltAnew) await stage.tend();
    expect(await stage.find('ferry ')).toEqual([1, 3]);
    expect(await stage.find('gate ')).toEqual([3]);
    await stage.tend();
    expect(await stage.find('ferry ')).toEqual([1, 3]);
    expect(await stage.find('')).toEqual([1, 3]);
  });

  it('loses no clip when it is to add one to columns that are missing', async () => {
    const stage = await searchStage();
    for (const n of [1, 2, 3]) await save(stage, n, 'ferry');
    await stage.tend();
    await stage.db.searchHead.delete(['columns', 0]);
    await save(stage, 4, 'ferry');
    await stage.tend();
    await stage.tend();
    expect(await stage.find('ferry ')).toEqual([1, 2, 3, 4]);
    expect(await stage.find('')).toEqual([1, 2, 3, 4]);
  });

  it('does not mix what it holds of an index whose head was lost with the new one', async () => {
    const stage = await searchStage();
    for (const n of [1, 2, 3]) await save(stage, n, 'ferry');
    await stage.tend();
    expect(await stage.find('ferry ')).toEqual([1, 2, 3]);
    // As many again, so that a segment of the same number is made, of other clips.
    for (const n of [4, 5, 6]) await save(stage, n, 'ferry');
    await stage.db.searchHead.clear();
    await stage.find('ferry ');
    await stage.tend();
    expect(await stage.find('ferry ')).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is built anew when it was written in another format', async () => {
    const stage = await searchStage();
    await save(stage, 1, 'ferry');
    await stage.tend();
    await stage.db.searchHead.put({ ...(await head(stage)), format: 0 }, 'head');
    await stage.tend();
    expect(await stage.find('ferry ')).toEqual([1]);
  });

  it('clears away what a merge that was cut off has left', async () => {
    const stage = await searchStage();
    await save(stage, 1, 'ferry');
    await stage.tend();
    await stage.db.searchSegments.put(new Uint8Array(40), [77, 1]);
    await stage.tend();
    expect(await stage.db.searchSegments.get([77, 1])).toBeUndefined();
  });

  it('does the work in one page at a time', async () => {
    const stage = await searchStage();
    await save(stage, 1, 'ferry');
    const { runExclusively } = await import('../../storage/search/maintenance/run-exclusively');
    const both = await Promise.all([
      runExclusively(async () => 'one'),
      runExclusively(async () => 'other'),
    ]);
    expect(both).toEqual(['one', null]);
    expect(await runExclusively(async () => 'again')).toBe('again');
  });
});
