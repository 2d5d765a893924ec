import { browser } from 'wxt/browser';
import { openLibraryPage } from './open-panel';

/** The window whose tabs are to be saved, and the tabs that were selected in it. */
export interface TabsToSave {
  readonly windowId: number;
  /** Empty if only the active tab is selected. */
  readonly selected: readonly number[];
}

/** Returns the fragment that opens the library page to save tabs. */
function toTabsHash({ windowId, selected }: TabsToSave): string {
  return `tabs=${[windowId, ...selected].join('.')}`;
}

/** Returns what a fragment asks to save; null if it is another fragment. */
export function readTabsHash(hash: string): TabsToSave | null {
  const found = /^tabs=([\d.]+)$/.exec(hash)?.[1];
  if (found === undefined) return null;
  const [windowId = 0, ...selected] = found.split('.').map(Number);
  return { windowId, selected };
}

/** Opens the library to save the tabs of a window. */
export async function openTabSaving(windowId: number): Promise<void> {
  const selected = await listSelectedTabs(windowId);
  await openLibraryPage(toTabsHash({ windowId, selected }));
}

/** The tabs that the user has selected in a window. Empty if it is only the active one. */
export async function listSelectedTabs(windowId: number): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ windowId, highlighted: true });
  return tabs.length > 1 ? tabs.flatMap(({ id }) => id ?? []) : [];
}
