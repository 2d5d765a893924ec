import { browser } from 'wxt/browser';
import { connect, panel, panelCalls } from '../../core/rpc';

/** The browsers' own APIs, which no polyfill unifies. */
interface PanelApis {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** False in Firefox for Android. */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = getPanelApis();
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens the side panel. Must be called in a click or key handler, before the first await. If it is
 * open already, it looks at `tabId` again, to which the user may have given access.
 */
export async function openPanel(windowId: number, tabId?: number): Promise<void> {
  const { sidePanel, sidebarAction } = getPanelApis();
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
  if (tabId !== undefined) await notifyPanel(tabId);
}

function getPanelApis(): PanelApis {
  const { sidePanel } = (globalThis as { chrome?: PanelApis }).chrome ?? {};
  const { sidebarAction } = browser as unknown as PanelApis;
  return { ...(sidePanel && { sidePanel }), ...(sidebarAction && { sidebarAction }) };
}

/**
 * Makes an open panel look at a tab again to which the user gave access by a button, menu or
 * shortcut, and in which no script can run: there is no event for it, and no script to say so.
 */
export async function notifyPanel(tabId: number): Promise<void> {
  const send = (message: object) => browser.runtime.sendMessage(message);
  // If no panel is open, there is no receiver. That is not an error.
  const client = connect(panel, panelCalls, { send, wait: async () => {}, pausesMs: [] });
  await client.accessGiven({ tabId });
}

/**
 * Opens the library in a tab or activates its tab. `hash` is the id of a clip to show, or a
 * fragment such as `settingsHash`.
 */
export function openLibraryPage(hash: string | null = null): Promise<void> {
  return openOwnPage('/library.html', hash);
}

/** Opens the page that is shown at installation, or activates its tab. */
export function openFirstRunPage(): Promise<void> {
  return openOwnPage('/first-run.html');
}

async function openOwnPage(
  path: '/library.html' | '/first-run.html',
  hash: string | null = null,
): Promise<void> {
  const page = browser.runtime.getURL(path);
  const url = hash ? `${page}#${hash}` : page;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) return void (await browser.tabs.create({ url }));
  await browser.tabs.update(open.id, hash ? { active: true, url } : { active: true });
  // Firefox for Android has no windows.
  await browser.windows?.update(open.windowId, { focused: true });
}
