import { describe, expect, it } from 'vitest';
import type { Completeness } from '../../core/model';
import { expectValue, instantAt, makeBody, makeSaveRequest } from '../storage/samples';
import { createSearchStage, type SearchStage } from './search-stage';

async function saveWithCompleteness(
  { library }: SearchStage,
  n: number,
  completeness: Completeness,
) {
  const { article, ...request } = makeSaveRequest(n);
  const body = makeBody(completeness === 'link' ? '' : 'The ferry stops.');
  const saved = { ...article, completeness, body };
  expectValue(await library.saveClip({ ...request, article: saved }));
}

describe('is:link', () => {
  it('finds links before and after index maintenance', async () => {
    const stage = await createSearchStage();
    await saveWithCompleteness(stage, 1, 'full');
    await saveWithCompleteness(stage, 2, 'link');
    await saveWithCompleteness(stage, 3, 'preview');
    expect(await stage.find('is:link ')).toEqual([2]);
    await stage.maintain();
    expect(await stage.find('is:link ')).toEqual([2]);
    expect(await stage.find('-is:link ')).toEqual([1, 3]);
    expect(await stage.find('is:preview ')).toEqual([3]);
    expect(await stage.find('link ')).toEqual([]);
  });

  it('does not find selections, which are found by is:selection', async () => {
    const stage = await createSearchStage();
    await saveWithCompleteness(stage, 1, 'full');
    await saveWithCompleteness(stage, 2, 'selection');
    await stage.maintain();
    expect(await stage.find('is:link ')).toEqual([]);
    expect(await stage.find('is:selection ')).toEqual([2]);
  });

  it('does not find a link whose text has been saved', async () => {
    const stage = await createSearchStage();
    await saveWithCompleteness(stage, 1, 'link');
    await saveWithCompleteness(stage, 2, 'link');
    await stage.maintain();
    const { article } = makeSaveRequest(1);
    expectValue(await stage.library.saveVersion('clip-1', 'text-1', article, instantAt(9)));
    expect(await stage.find('is:link ')).toEqual([2]);
    await stage.maintain();
    expect(await stage.find('is:link ')).toEqual([2]);
  });

  it('is completed with the number of links outside the bin', async () => {
    const stage = await createSearchStage();
    for (const n of [1, 2, 3]) await saveWithCompleteness(stage, n, 'link');
    await stage.library.deleteClip('clip-3', instantAt(60));
    await stage.maintain();
    const completions = await stage.engine.completeQuery('is:li', 5);
    expect(completions.map(({ text, count }) => [text, count])).toEqual([['is:link', 2]]);
  });
});
