import { expect, it } from 'vitest';
import type { FindOrder } from '../../core/model';
import { createLibrary, expectValue, makeArticle, makeSaveRequest } from '../storage/samples';

interface Story {
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly words: number;
}

/** Saved in this order, so their numbers are 1 to 4. */
const stories: readonly Story[] = [
  { publisher: 'The Harbour Ledger', publishedAt: '2026-03-01', words: 3_000 },
  { publisher: 'Alden Weekly', publishedAt: null, words: 100 },
  { publisher: null, publishedAt: '2026-05-01', words: 800 },
  { publisher: 'Élan Courier', publishedAt: '2025-12-31', words: 800 },
];

async function find(order: FindOrder, query = ''): Promise<readonly number[]> {
  const library = createLibrary();
  for (const [index, { publisher, publishedAt, words }] of stories.entries()) {
    const url = `https://news.halden.example/${index + 1}`;
    const text = Array.from({ length: words }, (_, at) => `word${at}`).join(' ');
    const article = makeArticle({
      url,
      publisher,
      publishedAt,
      body: {
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
      },
    });
    expectValue(await library.saveClip(makeSaveRequest(index + 1, { article, pageUrl: url })));
  }
  return [...expectValue(await library.find(query, order)).numbers];
}

it.each<[FindOrder, string, readonly number[]]>([
  ['published', 'by day of publication, those without one last', [3, 1, 4, 2]],
  ['longest', 'by length, of equal ones the newest first', [1, 4, 3, 2]],
  ['shortest', 'by length, of equal ones the newest first', [2, 4, 3, 1]],
  ['publisher', 'by name of publisher, or else site, as in a dictionary', [2, 4, 3, 1]],
])('%s sorts %s', async (order, _, numbers) => {
  expect(await find(order)).toEqual(numbers);
});

it('sorts matching clips only', async () => {
  expect(await find('published', 'word700')).toEqual([3, 1, 4]);
});
