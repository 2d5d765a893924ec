import { expect, it } from 'vitest';
import { changeNews, maxNews, noNews } from '../../core/sync';

const clips = (...ids: readonly string[]) => ({ ...noNews, clips: ids });

it('adds what is new once, and takes away what is gone', () => {
  const news = changeNews(noNews, clips('a', 'b'), noNews);
  expect(news).toEqual({ clips: ['a', 'b'], highlights: [] });
  expect(changeNews(news, clips('b'), noNews)).toBe(news);
  expect(changeNews(news, { clips: [], highlights: ['h'] }, clips('a'))).toEqual({
    ...{ clips: ['b'], highlights: ['h'] },
  });
  expect(changeNews(news, noNews, clips('c'))).toBe(news);
});

it('keeps no more than one above the limit, which stays until the user looks', () => {
  const ids = Array.from({ length: 300 }, (_, index) => `${index}`);
  const full = changeNews(noNews, clips(...ids), noNews);
  expect(full.clips).toHaveLength(maxNews + 1);
  expect(changeNews(full, clips('300'), clips('0'))).toBe(full);
});
