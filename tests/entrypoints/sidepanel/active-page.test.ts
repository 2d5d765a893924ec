import { expect, it, vi } from 'vitest';
import type { PageTab } from '../../../client/tabs/page-tab';
import { fail, succeed } from '../../../core/model';
import { createActivePage } from '../../../entrypoints/sidepanel/active-page';
import { createLibrary, expectValue, makeSaveRequest } from '../../storage/samples';

const { article, pageUrl } = makeSaveRequest(1);
const tab = { id: 1, url: pageUrl, access: 'granted', isPrivate: false } as unknown as PageTab;
const read = vi.hoisted(() => ({ answer: null as unknown }));
vi.mock('../../../client/tabs/read-tab', () => ({
  readTab: async () => read.answer,
  toLinkStory: () => ({ article, url: pageUrl }),
  listTabAddresses: (url: string) => [url],
}));
vi.mock('../../../client/clipping/show-on-page', () => ({ showOnPage: async () => null }));

it('shows nothing of our own pages', async () => {
  const life = new AbortController();
  const page = createActivePage(createLibrary(), life.signal);
  await page.show({ ...tab, url: 'moz-extension://id/library.html', isOwnPage: true });
  expect(page.page.value).toEqual({ kind: 'ordinary' });
  life.abort();
});

it.each([
  ['article', succeed({ article, url: pageUrl })],
  ['page that cannot be read', fail('page-forbidden')],
])('says nothing about a saved %s until it is looked up', async (_, answer) => {
  read.answer = answer;
  const library = createLibrary();
  expectValue(await library.saveClip(makeSaveRequest(1)));
  const life = new AbortController();
  const page = createActivePage(library, life.signal);
  const kinds: string[] = [];
  page.page.subscribe(({ kind }) => kinds.push(kind));
  await page.show(tab);
  await vi.waitFor(() => expect(kinds.at(-1)).toBe('saved'));
  expect(new Set(kinds.slice(1))).toEqual(new Set(['reading', 'saved']));
  life.abort();
});
