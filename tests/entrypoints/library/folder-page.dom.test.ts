import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { folderPreferences } from '../../../core/export/folder-export';
import { succeed } from '../../../core/model';
import { openLibrary } from '../../../storage';
import { expectValue, instantAt } from '../../storage/samples';

const browser = { runtime: { sendMessage: vi.fn(async () => succeed({})) } };

// Other tests of the same worker may have loaded these modules without a browser.
vi.resetModules();
vi.doMock('wxt/browser', () => ({ browser }));
const { createFolderPage } = await import('../../../entrypoints/library/settings/folder-page');

afterAll(() => {
  Reflect.deleteProperty(window, 'showDirectoryPicker');
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

beforeEach(() => {
  browser.runtime.sendMessage.mockClear();
});

it('offers nothing where the browser has no folders', () => {
  const life = new AbortController();
  const page = createFolderPage(window, openLibrary(), life.signal);
  expect(page.shown.value).toMatchObject({ canChooseFolder: false, folder: null, progress: null });
  life.abort();
});

it('starts with the chosen folder, stops, and keeps the choices', async () => {
  Object.assign(window, {
    showDirectoryPicker: async () => ({ kind: 'directory', name: 'Vault' }),
  });
  const library = openLibrary();
  const life = new AbortController();
  const page = createFolderPage(window, library, life.signal);
  const readPlan = async () => expectValue(await library.getPreference(folderPreferences.plan));
  page.shown.value.onPlan({ onDelete: 'move' });
  await vi.waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1));
  page.shown.value.onChooseFolder();
  await vi.waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2));
  const plan = await readPlan();
  expect(plan).toMatchObject({ isOn: true, onDelete: 'move', folder: expect.stringMatching(/./) });
  page.shown.value.onStop();
  await vi.waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(3));
  expect(await readPlan()).toEqual({ ...(plan as object), isOn: false });
  expect(browser.runtime.sendMessage).toHaveBeenLastCalledWith(
    expect.objectContaining({ call: 'writeFolder' }),
  );
  life.abort();
});

it('shows why notes are not written until the user dismisses it, and nothing once it is off', async () => {
  const library = openLibrary();
  const life = new AbortController();
  const page = createFolderPage(window, library, life.signal);
  const trouble = {
    ...{ code: 'disk-full', detail: null, since: instantAt(1), triedAt: instantAt(1) },
  };
  page.shown.value.onPlan({ isOn: true });
  expectValue(await library.savePreference(folderPreferences.trouble, trouble, instantAt(1)));
  await vi.waitFor(() => expect(page.shown.value.trouble?.code).toBe('disk-full'));
  expect(page.shown.value.isNoticeDismissed).toBe(false);
  page.shown.value.onDismissNotice();
  expect(page.shown.value.isNoticeDismissed).toBe(true);
  page.shown.value.onStop();
  await vi.waitFor(() => expect(page.shown.value.trouble).toBeNull());
  life.abort();
});

it('keeps the stored choices if the user changes one before they are loaded', async () => {
  const library = openLibrary();
  const stored = expectValue(await library.getPreference(folderPreferences.plan));
  const plan = { ...(stored as object), isOn: true, folder: 'vault-1', onDelete: 'leave' };
  expectValue(await library.savePreference(folderPreferences.plan, plan, instantAt(2)));
  const life = new AbortController();
  createFolderPage(window, library, life.signal).shown.value.onPlan({ onDelete: 'move' });
  await vi.waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalled());
  const after = expectValue(await library.getPreference(folderPreferences.plan));
  expect(after).toEqual({ ...plan, onDelete: 'move' });
  life.abort();
});
