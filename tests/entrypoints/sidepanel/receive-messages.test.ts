import { signal } from '@preact/signals';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import type { PageTab } from '../../../client/tabs/page-tab';
import type { PanelPage } from '../../../components/panel/panel-props';
import { type FailureCode, succeed } from '../../../core/model';

const origin = 'moz-extension://own/';
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'own', getURL: (path: string) => `moz-extension://own${path}` } },
}));
// Other tests of the same worker may have loaded these modules without a browser.
vi.resetModules();
const { receiveMessages } = await import('../../../entrypoints/sidepanel/receive-messages');
afterAll(() => {
  vi.resetModules();
});

const showMark = vi.fn();
const lookAgain = vi.fn();
const page = signal<PanelPage>({ kind: 'ordinary' });
const tab = signal<PageTab | null>(null);
const receive = receiveMessages({ tab, page }, { showMark, lookAgain });
const show = (url: string | null, shown: PanelPage) => {
  tab.value = { id: 7, url } as PageTab;
  page.value = shown;
};
const unreadable = (code: FailureCode): PanelPage => ({
  ...{ kind: 'unreadable', failure: { code, detail: null } },
});
const giveAccess = (tabId: number) => ({ to: 'panel', call: 'accessGiven', request: { tabId } });
const choose = { to: 'panel', call: 'annotationChosen', request: { annotationId: 'mark' } };
const from = (url: string, tabId?: number, id = 'own') =>
  ({ id, url, ...(tabId !== undefined && { tab: { id: tabId } }) }) as never;
const [popup, story] = [`${origin}popup.html`, 'https://ledger.example/quay'];

beforeEach(() => {
  vi.clearAllMocks();
  show(null, unreadable('no-access'));
});

it('looks again at its tab when the popup or background says that the user gave access', async () => {
  expect(await receive(giveAccess(7), from(popup))).toEqual(succeed({}));
  expect(lookAgain).toHaveBeenCalledOnce();
  await receive(giveAccess(7), from(`${popup}?tab=7`, 9));
  expect(lookAgain).toHaveBeenCalledTimes(2);
});

it('looks again if the page is still being read without access', async () => {
  show(null, { kind: 'reading' });
  await receive(giveAccess(7), from(popup));
  expect(lookAgain).toHaveBeenCalledOnce();
});

it('does not look at another tab, or at a page to which it had access', async () => {
  await receive(giveAccess(8), from(popup));
  show(story, unreadable('pdf'));
  await receive(giveAccess(7), from(popup));
  expect(lookAgain).not.toHaveBeenCalled();
});

it('looks again when a script runs in its tab, whatever it says', () => {
  expect(receive({ to: 'background' }, from(story, 7))).toBeUndefined();
  expect(lookAgain).toHaveBeenCalledOnce();
});

it('shows highlights that are chosen in its tab', async () => {
  expect(await receive(choose, from(story, 7))).toEqual(succeed({}));
  expect(showMark).toHaveBeenCalledExactlyOnceWith('mark');
});

it.each([
  ['another tab', from(story, 8)],
  ['another extension', from('moz-extension://other/', 7, 'other')],
])('ignores messages from %s', (_, sender) => {
  expect(receive(choose, sender)).toBeUndefined();
  expect(receive(giveAccess(7), sender)).toBeUndefined();
  expect(showMark).not.toHaveBeenCalled();
  expect(lookAgain).not.toHaveBeenCalled();
});
