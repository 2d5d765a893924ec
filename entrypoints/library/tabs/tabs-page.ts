import { type ReadonlySignal, signal } from '@preact/signals';
import { type Browser, browser } from 'wxt/browser';
import { now } from '../../../client/base/now';
import { showOnPage } from '../../../client/clipping/show-on-page';
import { isOwnPage } from '../../../client/tabs/is-own-page';
import { requestPageAccess } from '../../../client/tabs/request-permission';
import { hasAllSites } from '../../../client/tabs/site-access';
import { listSelectedTabs, readTabsHash, type TabsToSave } from '../../../client/tabs/tabs-to-save';
import { text } from '../../../components/strings';
import type {
  OfferedTab,
  TabResult,
  TabsProps,
  TabsStatus,
} from '../../../components/tab-saving/tabs-status';
import '../../../components/strings/en/library/library.ftl';
import '../../../components/strings/en/library/opentabs.ftl';
import { isWebAddress } from '../../../core/model';
import type { Library } from '../../../storage';
import type { ClipChanges } from '../changes/clip-changes';
import { findTabAddress, isTabLoading, saveTab } from './save-tab';

/** The dialog that saves the tabs of a window. */
export interface TabsPage {
  /** Null while it is closed. */
  readonly savingTabs: ReadonlySignal<TabsProps | null>;
  /** Opens it for the window of this page. */
  open(): void;
}

type Tab = Browser.tabs.Tab & { readonly id: number };

/** How many tabs are read at the same time. */
const maxReading = 3;

/**
 * Creates the dialog, and opens it if the address asks for it. The page does the work itself, so it
 * does not depend on the background, which the browser may stop. Once the dialog is closed, what it
 * saved is undone like any other change.
 */
export function createTabsPage(
  window: Window & typeof globalThis,
  library: Library,
  {
    notify,
    recordCreated,
    recordUndone,
  }: Pick<ClipChanges, 'notify' | 'recordCreated' | 'recordUndone'>,
  life: AbortSignal,
): TabsPage {
  const savingTabs = signal<TabsProps | null>(null);
  let running = new AbortController();
  life.addEventListener('abort', () => running.abort());

  const show = (shown: TabsStatus) => {
    savingTabs.value = { ...callbacks, shown };
  };
  const ask = async ({ windowId, selected }: TabsToSave) => {
    if (savingTabs.peek()?.shown.step === 'running') return;
    const [found, isAllowed] = await Promise.all([listTabs(windowId), hasAllSites()]);
    const tabs = found.map((tab) => toOffered(tab, selected, isAllowed));
    const needsAccess = !isAllowed && tabs.some(({ url }) => url === null);
    const isPrivate = found.some(({ incognito }) => incognito);
    close();
    show({ step: 'ready', tabs, needsAccess, isPrivate });
  };

  const run = async (chosen: readonly OfferedTab[]) => {
    running = new AbortController();
    const { signal: stopped } = running;
    const results: TabResult[] = [];
    const waiting = [...chosen];
    // The browser asks whether to leave the page.
    const hold = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    const work = async () => {
      for (let offered = waiting.shift(); offered; offered = waiting.shift()) {
        // Its address may have been hidden before, and it may have moved.
        const tab = await browser.tabs.get(offered.id).catch(() => null);
        const { title = offered.title } = tab ?? {};
        show({ step: 'running', done: results.length, total: chosen.length, title });
        results.push(await saveChosen(library, offered, tab));
        if (stopped.aborted) return;
      }
    };
    await Promise.all(Array.from({ length: maxReading }, work));
    window.removeEventListener('beforeunload', hold);
    const order = chosen.map(({ id }) => id);
    const isStopped = waiting.length > 0;
    for (const { id, title, url } of waiting) {
      results.push({ tabId: id, title, url, outcome: 'missed', reason: null, createdId: null });
    }
    results.sort((a, b) => order.indexOf(a.tabId) - order.indexOf(b.tabId));
    show({ step: 'done', results, isStopped, undo: 'possible' });
  };
  const start = async () => {
    const ready = savingTabs.peek()?.shown;
    if (ready?.step !== 'ready') return;
    // In the user's click, before the first await.
    if (ready.needsAccess) await requestPageAccess();
    await run(ready.tabs.filter(({ isChosen }) => isChosen));
  };

  /** Moves what was saved to the bin, or restores it. */
  const move = async (call: 'deleteClip' | 'restoreClip') => {
    const done = savingTabs.peek()?.shown;
    if (done?.step !== 'done' || done.undo === 'running') return;
    const isUndo = call === 'deleteClip';
    const moving = { ...done, undo: 'running' } as const;
    show(moving);
    let total = 0;
    let isComplete = true;
    for (const { createdId, tabId, outcome } of done.results) {
      if (createdId === null) continue;
      total++;
      const moved = await library[call](createdId, now());
      // Deleted in the list meanwhile.
      if (!moved.ok && moved.failure.code !== 'not-found') isComplete = false;
      if (moved.ok && outcome === 'saved') await showOnPage(tabId, moved.value);
    }
    const wanted = isUndo ? 'done' : 'possible';
    // The dialog may have been closed, or opened again.
    if (savingTabs.peek()?.shown === moving)
      show({ ...done, undo: isComplete ? wanted : isUndo ? 'failed' : 'redo-failed' });
    else if (isUndo)
      notify(text(isComplete ? 'opentabs-undone' : 'opentabs-undo-incomplete', { total }));
    else notify(text(isComplete ? 'library-done-restore' : 'opentabs-redo-failed', { total }));
  };

  /** What was saved can still be undone, and what was undone, redone. */
  const close = () => {
    const closed = savingTabs.peek()?.shown;
    savingTabs.value = null;
    if (closed?.step !== 'done' || closed.undo === 'running') return;
    const created = closed.results.flatMap(({ createdId }) => createdId ?? []);
    if (created.length === 0) return;
    if (closed.undo === 'done' || closed.undo === 'redo-failed') return recordUndone(created);
    recordCreated(text('opentabs-recorded', { total: created.length }), created, (total) =>
      text('opentabs-undone', { total }),
    );
  };

  const callbacks: Omit<TabsProps, 'shown'> = {
    onChoose(tabIds, isChosen) {
      const ready = savingTabs.peek()?.shown;
      if (ready?.step !== 'ready') return;
      const choose = (tab: OfferedTab) =>
        tab.isSavable && tabIds.includes(tab.id) ? { ...tab, isChosen } : tab;
      show({ ...ready, tabs: ready.tabs.map(choose) });
    },
    onStart: () => void start(),
    onStop: () => running.abort(),
    onUndo: () => void move('deleteClip'),
    onRedo: () => void move('restoreClip'),
    onClose: close,
  };

  const followHash = () => {
    const asked = readTabsHash(window.location.hash.slice(1));
    if (asked === null) return;
    window.history.replaceState(window.history.state, '', '#');
    void ask(asked);
  };
  window.addEventListener('hashchange', followHash, { signal: life });
  followHash();

  return {
    savingTabs,
    async open() {
      const { windowId } = (await browser.tabs.getCurrent()) ?? {};
      if (windowId !== undefined)
        await ask({ windowId, selected: await listSelectedTabs(windowId) });
    },
  };
}

/**
 * `tab` is null if it was closed since it was offered. If the browser hides it now, because access
 * was taken back, its result has the title and address that were known before.
 */
async function saveChosen(
  library: Library,
  offered: OfferedTab,
  tab: Browser.tabs.Tab | null,
): Promise<TabResult> {
  const { id, title, url } = offered;
  if (tab === null) {
    return { tabId: id, title, url, outcome: 'missed', reason: 'page-gone', createdId: null };
  }
  const result = await saveTab(library, { ...tab, id });
  return tab.url === undefined ? { ...result, title, url } : result;
}

/** Lists the tabs of a window, except our own pages. */
async function listTabs(windowId: number): Promise<readonly Tab[]> {
  const tabs = await browser.tabs.query({ windowId });
  return tabs.flatMap((tab) =>
    tab.id === undefined || isOwnPage(tab.url) ? [] : [{ ...tab, id: tab.id }],
  );
}

/** `isAllowed`: all sites may be read. A tab without an address is then a page of the browser. */
function toOffered(tab: Tab, selected: readonly number[], isAllowed: boolean): OfferedTab {
  const { id, title = '' } = tab;
  const isLoading = isAllowed && isTabLoading(tab);
  const url = isLoading ? null : findTabAddress(tab);
  const isSavable = isLoading || (url === null ? !isAllowed : isWebAddress(url));
  const isChosen = isSavable && (selected.length === 0 || selected.includes(id));
  return { id, title, url, isChosen, isSavable, isLoading };
}
