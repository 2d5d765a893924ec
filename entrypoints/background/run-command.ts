import { type Browser, browser } from 'wxt/browser';
import type { Failure } from '../../core/model';
import { askPage } from '../access/ask-page';
import { showBadge } from '../access/show-badge';

/** Runs a command of the manifest on the tab in front. */
export async function runCommand(name: string, given?: Browser.tabs.Tab): Promise<void> {
  const tab = given ?? (await findTabInFront());
  if (tab?.id === undefined) return;
  if (name === 'clip-article') await clipTab(tab.id);
  if (name === 'highlight-selection') await highlightSelection(tab.id);
}

/**
 * Has the page keep its own story, so that nothing is lost when the background
 * is stopped meanwhile. The page tells the reader how it went; where there is no
 * page to speak, the badge does.
 */
export async function clipTab(tabId: number): Promise<void> {
  const desk = await askPage(tabId);
  if (!desk.ok) return showFailure(tabId, desk.failure);
  const clipped = await desk.value.clipArticle({});
  if (!clipped.ok) await showFailure(tabId, clipped.failure);
}

/** Marks what is selected in a tab, in the first colour. */
export async function highlightSelection(tabId: number): Promise<void> {
  const desk = await askPage(tabId);
  if (!desk.ok) return showFailure(tabId, desk.failure);
  await desk.value.highlightSelection({ colour: 'sun' });
}

async function showFailure(tabId: number, failure: Failure): Promise<void> {
  await showBadge(tabId, { kind: 'failed', code: failure.code });
}

async function findTabInFront(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}
