import { type Browser, browser } from 'wxt/browser';
import { clipSelection, clipTab, highlightSelection, noteSelection } from './run-command';

/** Adds our entries to the browser's context menus. Called on installation and after each update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'clip-page',
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
    title: browser.i18n.getMessage('menu_clip_page'),
  });
  browser.contextMenus.create({
    id: 'highlight',
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
    title: browser.i18n.getMessage('menu_highlight'),
  });
  browser.contextMenus.create({
    id: 'highlight-with-note',
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
    title: browser.i18n.getMessage('menu_highlight_with_note'),
  });
  browser.contextMenus.create({
    id: 'clip-selection',
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
    title: browser.i18n.getMessage('menu_clip_selection'),
  });
}

/** Runs the chosen entry. */
export async function runMenu(
  info: Browser.contextMenus.OnClickData,
  tab?: Browser.tabs.Tab,
): Promise<void> {
  if (!tab) return;
  if (info.menuItemId === 'clip-page') await clipTab(tab);
  if (info.menuItemId === 'highlight') await highlightSelection(tab);
  if (info.menuItemId === 'highlight-with-note') await noteSelection(tab);
  if (info.menuItemId === 'clip-selection') await clipSelection(tab);
}
