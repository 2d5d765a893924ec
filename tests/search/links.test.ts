import { describe, expect, it } from 'vitest';
import type { Completeness } from '../../core/model';
import { aRequest, at, bodyOf, expectValue } from '../storage/samples';
import { type SearchStage, searchStage } from './samples';

async function keep({ library }: SearchStage, n: number, completeness: Completeness) {
  const { article, ...request } = aRequest(n);
  const body = bodyOf(completeness === 'link' ? '' : 'The ferry stops.');
  const kept = { ...article, completeness, body };
  expectValue(await library.saveClip({ ...request, article: kept }));
}

describe('pages of which only the link is kept', () => {
  it('are found by is:link, before and after the index is tidied up', async () => {
    const stage = await searchStage();
    await keep(stage, 1, 'full');
    await keep(stage, 2, 'link');
    await keep(stage, 3, 'preview');
    expect(await stage.find('is:link ')).toEqual([2]);
    await stage.tend();
    expect(await stage.find('is:link ')).toEqual([2]);
    expect(await stage.find('-is:link ')).toEqual([1, 3]);
    expect(await stage.find('is:preview ')).toEqual([3]);
    expect(await stage.find('link ')).toEqual([]);
  });

  it('are links no longer once their text is kept', async () => {
    const stage = await searchStage();
    await keep(stage, 1, 'link');
    await keep(stage, 2, 'link');
    await stage.tend();
    const { article } = aRequest(1);
    expectValue(await stage.library.keepVersion('clip-1', 'text-1', article, at(9)));
    expect(await stage.find('is:link ')).toEqual([2]);
    await stage.tend();
    expect(await stage.find('is:link ')).toEqual([2]);
  });

  it('are counted when the filter is completed, without those in the bin', async () => {
    const stage = await searchStage();
    for (const n of [1, 2, 3]) await keep(stage, n, 'link');
    await stage.library.deleteClip('clip-3', at(60));
    await stage.tend();
    const offered = await stage.engine.completeQuestion('is:li', 5);
    expect(offered.map(({ text, count }) => [text, count])).toEqual([['is:link', 2]]);
  });
});
