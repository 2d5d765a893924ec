import { beforeEach, expect, it, vi } from 'vitest';
import type { Drafts } from '../../../client/edits/drafts';
import type { PageTab } from '../../../client/tabs/page-tab';
import { fail, succeed } from '../../../core/model';
import { TabPage } from '../../../entrypoints/popup/tab-page';
import { createLibrary, expectValue, makeSaveRequest } from '../../storage/samples';

const { article, pageUrl } = makeSaveRequest(1);
const tab = { id: 1, url: pageUrl, access: 'granted', isPrivate: false } as unknown as PageTab;
const answers = vi.hoisted(() => ({
  isArticle: false,
  again: null as unknown,
  read: null as unknown as Promise<unknown>,
}));
vi.mock('../../../client/tabs/read-tab', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  readTab: async () => answers.again,
  hasNewText: async () => answers.again !== null,
  readWithSelection: () => answers.read,
  toLinkStory: () => null,
  listTabAddresses: (url: string) => [url],
}));
const notifyPanel = vi.hoisted(() => vi.fn());
vi.mock('../../../client/tabs/open-panel', () => ({ notifyPanel }));
vi.mock('../../../client/tabs/show-badge', () => ({
  isShownAsArticle: async () => answers.isArticle,
}));

const stored = { tags: ['harbours'], note: 'from yesterday' };
const drafts = { find: async () => stored } as unknown as Drafts;
let finishReading = () => {};
const onFound = vi.fn();

beforeEach(() => {
  const answer = { story: succeed({ article, url: pageUrl }), selection: fail('nothing-selected') };
  answers.read = new Promise((resolve) => {
    finishReading = () => resolve(answer);
  });
  answers.isArticle = false;
  answers.again = null;
  onFound.mockClear();
});

it('shows a saved clip before its page is read, and then how the page has changed', async () => {
  const library = createLibrary();
  expectValue(await library.saveClip(makeSaveRequest(1)));
  const shown = new TabPage(library, drafts, onFound);
  const reading = shown.show(tab);
  await vi.waitFor(() => expect(shown.page.value).toMatchObject({ kind: 'saved' }));
  expect(shown.page.value).toMatchObject({ change: { kind: 'unknown' } });
  finishReading();
  await reading;
  expect(shown.page.value).toMatchObject({ kind: 'saved', change: { kind: 'same' } });
});

it('offers a detected article before it is read, with the stored draft', async () => {
  answers.isArticle = true;
  const shown = new TabPage(createLibrary(), drafts, onFound);
  const reading = shown.show(tab);
  await vi.waitFor(() => expect(shown.page.value).toMatchObject({ isDetected: true }));
  expect(shown.draft.value).toBe(stored);

  const typed = { tags: ['harbours'], note: 'from today' };
  shown.write(typed);
  finishReading();
  await reading;
  expect(shown.page.value).toMatchObject({ kind: 'article', pageUrl });
  expect(shown.draft.value).toBe(typed);
});

it('shows the stored draft on another page before it is read', async () => {
  const shown = new TabPage(createLibrary(), drafts, onFound);
  const reading = shown.show(tab);
  await vi.waitFor(() => expect(shown.draft.value).toBe(stored));
  expect(shown.page.value).toMatchObject({ kind: 'reading', isDetected: false });
  finishReading();
  await reading;
  expect(shown.page.value.kind).toBe('article');
});

it('keeps what was typed when the page is read again, but not on another page', async () => {
  const shown = new TabPage(createLibrary(), drafts, onFound);
  void shown.show(tab);
  const typed = { tags: [], note: 'typed early' };
  shown.write(typed);
  const reading = shown.show({ ...tab });
  finishReading();
  await reading;
  expect(shown.draft.value).toBe(typed);

  await shown.show({ ...tab, url: `${pageUrl}-2` });
  expect(shown.draft.value).toBe(stored);
});

it('keeps showing a saved clip while its page is read again, and a deleted one with Undo', async () => {
  const library = createLibrary();
  const { clip } = expectValue(await library.saveClip(makeSaveRequest(1)));
  const shown = new TabPage(library, drafts, onFound);
  finishReading();
  await shown.show(tab);
  const { value: saved } = shown.page;
  expect(saved).toMatchObject({ kind: 'saved', change: { kind: 'same' } });

  const kinds: string[] = [];
  const stop = shown.page.subscribe(({ kind }) => kinds.push(kind));
  await shown.show({ ...tab });
  stop();
  expect(new Set(kinds)).toEqual(new Set(['saved']));

  expectValue(await library.deleteClip(clip.id, '2026-11-13T08:00:00.000Z'));
  shown.showDeleted(clip);
  await shown.show({ ...tab });
  expect(shown.page.value.kind).toBe('deleted');
});

it('adds what was written before the clip was found, once', async () => {
  const library = createLibrary();
  const request = { ...makeSaveRequest(1), note: 'In the clip', tags: ['harbours'] };
  expectValue(await library.saveClip(request));
  const shown = new TabPage(library, drafts, onFound);
  const reading = shown.show(tab);
  shown.write({ tags: ['money'], note: 'Typed early' });
  finishReading();
  await reading;

  const merged = { note: 'In the clip\n\nTyped early', tags: ['harbours', 'money'] };
  expect(shown.page.value).toMatchObject({ kind: 'saved', clip: merged });
  const before = { noteBefore: 'In the clip', tagsBefore: ['harbours'] };
  expect(onFound).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ note: 'In the clip' }),
    { ...merged, ...before },
  );
});

it('adds also a note that the clip’s note ends or begins with', async () => {
  for (const [stored, written] of [
    ['The answer was no', 'no'],
    ['T', 'The answer'],
  ] as const) {
    const library = createLibrary();
    expectValue(await library.saveClip({ ...makeSaveRequest(1), note: stored }));
    const shown = new TabPage(library, drafts, onFound);
    void shown.show(tab);
    shown.write({ tags: [], note: written });
    finishReading();
    await vi.waitFor(() => expect(shown.page.value.kind).toBe('saved'));
    expect(shown.page.value).toMatchObject({ clip: { note: `${stored}\n\n${written}` } });
  }
});

it('does not add what was saved with the clip here, but what was typed meanwhile', async () => {
  const library = createLibrary();
  const shown = new TabPage(library, drafts, onFound);
  finishReading();
  await shown.show(tab);
  shown.write({ tags: [], note: 'Ask' });
  const saved = expectValue(
    await library.saveClip({ ...makeSaveRequest(1), note: 'Ask', tags: [] }),
  );
  shown.write({ tags: [], note: 'Ask the clerk' });
  await shown.showSaved(saved.clip);
  expect(shown.page.value).toMatchObject({ clip: { note: 'Ask the clerk' } });
  expect(onFound).toHaveBeenCalledTimes(1);
});

it('does not add a draft of another day to a clip', async () => {
  const library = createLibrary();
  expectValue(await library.saveClip(makeSaveRequest(1)));
  const shown = new TabPage(library, drafts, onFound);
  finishReading();
  await shown.show(tab);
  expect(shown.page.value).toMatchObject({
    kind: 'saved',
    clip: { note: makeSaveRequest(1).note },
  });
  expect(onFound).not.toHaveBeenCalled();
});

it('has not read a page that finishes loading until it is read again', async () => {
  const shown = new TabPage(createLibrary(), drafts, onFound);
  void shown.show(tab);
  const read = vi.fn();
  const waiting = shown.whenRead().then(read);
  const [finishFirst] = [finishReading];
  answers.read = new Promise((resolve) => {
    const answer = { story: succeed({ article, url: pageUrl }), selection: fail('no-article') };
    finishReading = () => resolve(answer);
  });
  const again = shown.show({ ...tab });
  finishFirst();
  await vi.waitFor(() => expect(shown.draft.value).toBe(stored));
  await new Promise((resolve) => setTimeout(resolve));
  expect(read).not.toHaveBeenCalled();
  finishReading();
  await Promise.all([again, waiting]);
  expect(shown.page.value.kind).toBe('article');
});

it('shows a failure if the page throws, and keeps a saved clip', async () => {
  answers.read = Promise.reject(new Error('An unexpected error occurred'));
  const shown = new TabPage(createLibrary(), drafts, onFound);
  await expect(shown.show(tab)).rejects.toThrow('unexpected');
  await shown.whenRead();
  expect(shown.page.value).toMatchObject({ kind: 'unreadable', failure: { code: 'page-silent' } });

  const library = createLibrary();
  expectValue(await library.saveClip(makeSaveRequest(1)));
  let throwError = () => {};
  answers.read = new Promise((_, reject) => {
    throwError = () => reject(new Error('An unexpected error occurred'));
  });
  const saved = new TabPage(library, drafts, onFound);
  const reading = saved.show(tab);
  await vi.waitFor(() => expect(saved.page.value.kind).toBe('saved'));
  throwError();
  await expect(reading).rejects.toThrow('unexpected');
  await saved.whenRead();
  expect(saved.page.value.kind).toBe('saved');
});

it('reads the page again for saving if it has changed its story', async () => {
  const shown = new TabPage(createLibrary(), drafts, onFound);
  finishReading();
  await shown.show(tab);
  const offered = shown.getOffered();
  if (!offered) throw new Error('nothing is offered');
  expect(await shown.readAgain(offered)).toEqual(succeed({ article, url: pageUrl }));

  const later = { article: makeSaveRequest(2).article, url: pageUrl };
  answers.again = succeed(later);
  expect(await shown.readAgain(offered)).toEqual(succeed(later));
  expect(shown.page.value).toMatchObject({ summary: { headline: later.article.headline } });

  const url = `${pageUrl}-and-another`;
  answers.again = succeed({ article, url });
  expect(await shown.readAgain(later)).toEqual(fail('page-gone', url));
});

it.each([
  ['pdf', [[1]]],
  ['no-access', []],
] as const)(
  'makes the panel look again at a page that no script can read: %s',
  async (code, calls) => {
    notifyPanel.mockClear();
    answers.read = Promise.resolve({ story: fail(code), selection: fail(code) });
    const shown = new TabPage(createLibrary(), drafts, onFound);
    await shown.show(tab);
    expect(notifyPanel.mock.calls).toEqual(calls);
  },
);

it('leaves it to the script of a page that was read', async () => {
  notifyPanel.mockClear();
  const shown = new TabPage(createLibrary(), drafts, onFound);
  finishReading();
  await shown.show(tab);
  expect(notifyPanel).not.toHaveBeenCalled();
});

it('says when the page is back at an older version, and when the newest one was saved', async () => {
  const library = createLibrary();
  const { clip } = expectValue(await library.saveClip(makeSaveRequest(1)));
  const later = makeSaveRequest(2, { clipId: clip.id });
  const saved = await library.saveVersion(clip.id, 'later', later.article, later.now);
  const shown = new TabPage(library, drafts, onFound);
  finishReading();
  await shown.show(tab);
  expect(shown.page.value).toMatchObject({
    versionAt: later.now,
    change: { kind: 'changed', savedAt: clip.clippedAt },
  });

  shown.story = { article: later.article, url: pageUrl };
  await shown.showSaved(expectValue(saved));
  expect(shown.page.value).toMatchObject({ versionAt: later.now, change: { kind: 'same' } });
});
