import { describe, expect, it } from 'vitest';
import type { Completeness } from '../../core/model';
import { bodyOf, expectValue, instantAt, makeSaveRequest } from '../storage/samples';
import { createSearchStage, type SearchStage } from './samples';

async function saveWithCompleteness(
  { library }: SearchStage,
  n: number,
  completeness: Completeness,
) {
  const { article, ...request } = makeSaveRequest(n);
  const body = bodyOf(completeness === 'link' ? '' : 'The ferry stops.');
  const saved = { ...article, completeness, body };
  expectValue(await library.saveClip({ ...request, article: saved }));
}

describe('saved links without a text', () => {
  it('are found by is:link, before and after index maintenance', async () => {
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

  it('are no longer links once their text is saved', async () => {
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

  it('are counted in completions, except those in the bin', async () => {
    const stage = await createSearchStage();
    for (const n of [1, 2, 3]) await saveWithCompleteness(stage, n, 'link');
    await stage.library.deleteClip('clip-3', instantAt(60));
    await stage.maintain();
    const completions = await stage.engine.completeQuery('is:li', 5);
    expect(completions.map(({ text, count }) => [text, count])).toEqual([['is:link', 2]]);
  });
});
