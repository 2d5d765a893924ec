import { browser } from 'wxt/browser';

/** The browsers' own APIs, which no polyfill unifies. */
interface PanelApis {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel. Must be called in a click or key handler, before the first await.
 * Firefox for Android has no side panel: opens the library instead, at a clip if one is given.
 */
export function openPanel(windowId: number, clipId: string | null = null): Promise<void> {
  const scope = globalThis as { chrome?: PanelApis; browser?: PanelApis };
  const { sidePanel } = scope.chrome ?? {};
  if (sidePanel) return sidePanel.open({ windowId });
  const { sidebarAction } = browser as unknown as PanelApis;
  return sidebarAction ? sidebarAction.open() : openLibraryPage(clipId);
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
  await browser.windows.update(open.windowId, { focused: true });
}
