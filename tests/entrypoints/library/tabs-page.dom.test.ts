import { afterAll, afterEach, expect, it, vi } from 'vitest';
import type { Library } from '../../../storage';
import { createLibrary } from '../../storage/samples';

interface SeenTab {
  readonly id: number;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly status?: 'loading';
  readonly pendingUrl?: string;
}
const tabs: [SeenTab, ...SeenTab[]] = [
  { id: 1, title: 'Quay reopens', url: 'https://ledger.example/quay' },
  { id: 2, title: 'Add-ons', url: 'about:addons' },
  { id: 3, title: '', url: undefined },
];
let isAllowed = true;
let isPrivate = false;
/** True if all tabs were closed meanwhile. */
let areClosed = true;
/** A window with an article, a page of the browser, and a tab whose address is hidden. */
const browser = {
  i18n: { getMessage: (name: string) => name },
  action: {
    ...{ setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} },
    ...{ setBadgeTextColor: async () => {}, setTitle: async () => {} },
  },
  runtime: { getURL: () => 'extension://pressmark/' },
  permissions: { contains: async () => isAllowed },

  tabs: {
    getCurrent: async () => ({ windowId: 9 }),
    query: async ({ highlighted }: { highlighted?: boolean }) =>
      highlighted ? [] : tabs.map((tab) => ({ ...tab, incognito: isPrivate })),
    get: async (id: number) => {
      if (areClosed) throw new Error('No tab with that id');
      return { ...tabs.find((tab) => tab.id === id), discarded: true, incognito: false };
    },
  },
};

// Other tests of the same worker may have loaded these modules without a browser.
vi.resetModules();
vi.doMock('wxt/browser', () => ({ browser }));
const { createTabsPage } = await import('../../../entrypoints/library/tabs/tabs-page');

let life = new AbortController();
afterEach(() => life.abort());
afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

async function openDialog(library: Partial<Library> = {}) {
  life = new AbortController();
  const notify = vi.fn();
  const [recordCreated, recordUndone] = [vi.fn(() => () => {}), vi.fn()];
  const changes = { notify, recordCreated, recordUndone };
  const page = createTabsPage(window, library as Library, changes, life.signal);
  await page.open();
  const getShown = () => page.savingTabs.value?.shown;
  return { page, notify, recordCreated, recordUndone, getShown };
}

it('chooses only tabs that can be saved', async () => {
  isAllowed = true;
  const { page, getShown } = await openDialog();
  page.savingTabs.value?.onChoose([1, 2, 3], true);
  expect(getShown()).toMatchObject({
    needsAccess: false,
    tabs: [
      { id: 1, isChosen: true, isSavable: true },
      { id: 2, isChosen: false, isSavable: false },
      { id: 3, isChosen: false, isSavable: false },
    ],
  });
});

it('knows that the tabs are in a private window', async () => {
  expect((await openDialog()).getShown()).toMatchObject({ isPrivate: false });
  isPrivate = true;
  expect((await openDialog()).getShown()).toMatchObject({ isPrivate: true });
  isPrivate = false;
});

it('offers hidden tabs if the browser can still be asked for access', async () => {
  isAllowed = false;
  const { getShown } = await openDialog();
  expect(getShown()).toMatchObject({
    needsAccess: true,
    tabs: [{ isChosen: true }, { isChosen: false }, { id: 3, isChosen: true, isSavable: true }],
  });
});

it('names a tab that was closed meanwhile', async () => {
  isAllowed = true;
  const { page, getShown } = await openDialog();
  page.savingTabs.value?.onStart();
  await vi.waitFor(() => expect(getShown()?.step).toBe('done'));
  expect(getShown()).toMatchObject({
    results: [
      {
        ...{ title: 'Quay reopens', url: 'https://ledger.example/quay' },
        ...{ outcome: 'missed', reason: 'page-gone' },
      },
    ],
  });
});

it('names a tab whose access was taken back meanwhile', async () => {
  [isAllowed, areClosed] = [true, false];
  const { page, getShown } = await openDialog();
  const [named] = tabs;
  tabs[0] = { id: 1, title: undefined, url: undefined };
  isAllowed = false;
  page.savingTabs.value?.onStart();
  await vi.waitFor(() => expect(getShown()?.step).toBe('done'));
  tabs[0] = named;
  expect(getShown()).toMatchObject({
    results: [{ title: named.title, url: named.url, outcome: 'missed', reason: 'no-access' }],
  });
});

it.each([
  ['about:blank', undefined, { url: null, isLoading: true }],
  ['', 'https://ledger.example/slow', { url: 'https://ledger.example/slow', isLoading: false }],
])(
  'offers a tab that is still loading (%s), and says so if it never has a page',
  async (url, pendingUrl, offered) => {
    [isAllowed, areClosed] = [true, false];
    const [named] = tabs;
    tabs[0] = { id: 1, title: '', url, status: 'loading', ...(pendingUrl && { pendingUrl }) };
    const { page, getShown } = await openDialog(createLibrary());
    expect(getShown()).toMatchObject({
      tabs: [{ ...offered, isSavable: true, isChosen: true }, {}, {}],
    });
    page.savingTabs.value?.onStart();
    await vi.waitFor(() => expect(getShown()?.step).toBe('done'));
    tabs[0] = named;
    expect(getShown()).toMatchObject({
      results: [
        pendingUrl
          ? { outcome: 'link', url: pendingUrl }
          : { outcome: 'missed', reason: 'loading' },
      ],
    });
  },
);

it('stays closed when an undo ends after it was closed, and says the result', async () => {
  [isAllowed, areClosed] = [true, false];
  const library = createLibrary();
  let finish: () => void = () => {};
  const whenFinished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { page, notify, getShown } = await openDialog({
    ...library,
    async deleteClip(...args) {
      await whenFinished;
      return library.deleteClip(...args);
    },
  });
  page.savingTabs.value?.onStart();
  await vi.waitFor(() => expect(getShown()).toMatchObject({ results: [{ outcome: 'link' }] }));
  page.savingTabs.value?.onUndo();
  expect(getShown()).toMatchObject({ undo: 'running' });
  page.savingTabs.value?.onClose();
  finish();
  await vi.waitFor(() =>
    expect(notify).toHaveBeenCalledExactlyOnceWith('1 clip moved to the bin.'),
  );
  expect(page.savingTabs.value).toBeNull();
});

it('leaves what it saved, or what was undone, to the history of the library', async () => {
  [isAllowed, areClosed] = [true, false];
  const save = async () => {
    const opened = await openDialog(createLibrary());
    opened.page.savingTabs.value?.onStart();
    await vi.waitFor(() =>
      expect(opened.getShown()).toMatchObject({ results: [{ outcome: 'link' }] }),
    );
    return opened;
  };
  const kept = await save();
  kept.page.savingTabs.value?.onClose();
  expect(kept.recordCreated).toHaveBeenCalledExactlyOnceWith(
    '1 clip added.',
    [expect.any(String)],
    expect.any(Function),
  );
  const undone = await save();
  undone.page.savingTabs.value?.onUndo();
  await vi.waitFor(() => expect(undone.getShown()).toMatchObject({ undo: 'done' }));
  undone.page.savingTabs.value?.onRedo();
  await vi.waitFor(() => expect(undone.getShown()).toMatchObject({ undo: 'possible' }));
  undone.page.savingTabs.value?.onUndo();
  await vi.waitFor(() => expect(undone.getShown()).toMatchObject({ undo: 'done' }));
  undone.page.savingTabs.value?.onClose();
  expect(undone.recordCreated).not.toHaveBeenCalled();
  expect(undone.recordUndone).toHaveBeenCalledExactlyOnceWith([expect.any(String)]);
  expect(kept.recordUndone).not.toHaveBeenCalled();
});

it('asks before the page is left while it works', async () => {
  [isAllowed, areClosed] = [true, false];
  const isHeld = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const { page, getShown } = await openDialog(createLibrary());
  expect(isHeld()).toBe(false);
  page.savingTabs.value?.onStart();
  expect(isHeld()).toBe(true);
  await vi.waitFor(() => expect(getShown()).toMatchObject({ step: 'done' }));
  expect(isHeld()).toBe(false);
});

it('lists the tabs that it did not get to when it was stopped', async () => {
  [isAllowed, areClosed] = [true, false];
  const added = Array.from({ length: 8 }, (_, nth) => ({
    ...{ id: 10 + nth, title: `Story ${nth}`, url: `https://ledger.example/story-${nth}` },
  }));
  tabs.push(...added);
  const { page, getShown } = await openDialog(createLibrary());
  page.savingTabs.value?.onStart();
  page.savingTabs.value?.onStop();
  await vi.waitFor(() => expect(getShown()).toMatchObject({ step: 'done', isStopped: true }));
  tabs.splice(-added.length);
  const shown = getShown();
  const results = shown?.step === 'done' ? shown.results : [];
  expect(results.map(({ title }) => title)).toEqual([
    'Quay reopens',
    ...added.map(({ title }) => title),
  ]);
  expect(results[0]).toMatchObject({ outcome: 'link' });
  expect(results.at(-1)).toMatchObject({ title: 'Story 7', outcome: 'missed', reason: null });
});
