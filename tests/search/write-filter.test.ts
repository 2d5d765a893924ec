import { describe, expect, it } from 'vitest';
import { writeFilter } from '../../core/search';
import { expectValue, makeSaveRequest } from '../storage/samples';
import { createSearchStage } from './search-stage';

describe('writeFilter', () => {
  it.each([
    ['tag', 'say "hi"'],
    ['tag', '"q"'],
    ['tag', '経済'],
    ['tag', '経済/政治'],
    ['author', 'Ida "Max" Holm'],
    ['site', 'halden / the paper'],
    ['site', 'The "Bugle"/Courier'],
    ['site', 'halden.example:8080'],
    ['site', 'halden.example'],
    ['site', 'http://halden.example:8080/news/story'],
  ])('writes a query that finds the clip: %s %s', async (name, value) => {
    const { library, find } = await createSearchStage();
    const url = 'http://halden.example:8080/news/story';
    const publisher = value.startsWith('The') ? value : 'halden / the paper';
    const { article, ...request } = makeSaveRequest(1, { tags: ['say "hi"', '"q"', '経済／政治'] });
    const changed = { ...article, url, publisher, authors: ['Ida "Max" Holm'] };
    expectValue(await library.saveClip({ ...request, pageUrl: url, article: changed }));
    expectValue(await library.saveClip(makeSaveRequest(2)));
    expect(await find(writeFilter(name, value))).toEqual([1]);
  });
});
