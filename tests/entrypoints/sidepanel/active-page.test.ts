import { expect, it, onTestFinished, vi } from 'vitest';
import type { PageTab } from '../../../client/tabs/page-tab';
import { fail, succeed } from '../../../core/model';
import { createActivePage } from '../../../entrypoints/sidepanel/active-page';
import { createLibrary, expectValue, makeSaveRequest } from '../../storage/samples';

const { article, pageUrl } = makeSaveRequest(1);
const tab = { id: 1, url: pageUrl, access: 'granted', isPrivate: false } as unknown as PageTab;
const read = vi.hoisted(() => ({ answer: null as unknown, hasNewText: false }));
vi.mock('../../../client/tabs/read-tab', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  readTab: async () => read.answer,
  hasNewText: async () => read.hasNewText,
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

const later = makeSaveRequest(2).article;

it('shows a story that its page draws later', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  read.answer = succeed({ article, url: pageUrl });
  const life = new AbortController();
  const page = createActivePage(createLibrary(), life.signal);
  await page.show(tab);
  read.answer = succeed({ article: later, url: pageUrl });
  await vi.advanceTimersByTimeAsync(500);
  expect(page.getStory()?.article).toBe(article);
  read.hasNewText = true;
  onTestFinished(() => {
    read.hasNewText = false;
  });
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.getStory()?.article).toBe(later);
  life.abort();
});

it('reads and shows what is on the page when it is saved', async () => {
  read.answer = succeed({ article, url: pageUrl });
  const life = new AbortController();
  const page = createActivePage(createLibrary(), life.signal);
  await page.show(tab);
  read.answer = succeed({ article: later, url: pageUrl });
  expect(await page.readStory()).toEqual(read.answer);
  expect(page.getStory()?.article).toBe(later);
  life.abort();
});

it('does not take a story of another address for that of the shown page', async () => {
  read.answer = succeed({ article, url: pageUrl });
  const life = new AbortController();
  const page = createActivePage(createLibrary(), life.signal);
  await page.show(tab);
  const url = `${pageUrl}-and-another`;
  read.answer = succeed({ article: later, url });
  expect(await page.readStory()).toEqual(fail('page-gone', url));
  life.abort();
});

it('says how the page differs from its clip, and when it is back at an older version', async () => {
  const library = createLibrary();
  const { clip } = expectValue(await library.saveClip(makeSaveRequest(1)));
  const getChange = () => (page.page.value.kind === 'saved' ? page.page.value.change : null);
  read.answer = succeed({ article: later, url: pageUrl });
  const life = new AbortController();
  const page = createActivePage(library, life.signal);
  await page.show(tab);
  await vi.waitFor(() => expect(getChange()).toMatchObject({ kind: 'changed', headline: true }));
  expect(getChange()).not.toHaveProperty('savedAt');

  expectValue(await library.saveVersion(clip.id, 'later', later, '2026-11-13T08:00:00.000Z'));
  await vi.waitFor(() => expect(getChange()).toEqual({ kind: 'same' }));
  read.answer = succeed({ article, url: pageUrl });
  await page.readStory();
  await vi.waitFor(() => expect(getChange()).toMatchObject({ savedAt: clip.clippedAt }));
  life.abort();
});
