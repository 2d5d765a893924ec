import { browser } from 'wxt/browser';

/** Key in `storage.session` for the tab in which the page of a link was saved. */
const keyOf = (clipId: string) => `link-${clipId}`;

/** Lets the page in a tab undo saving the page of one of its links. */
export async function allowUndo(clipId: string, tabId: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(clipId)]: tabId });
}

export async function isLinkOfTab(clipId: string, tabId: number): Promise<boolean> {
  const key = keyOf(clipId);
  return (await browser.storage.session.get(key))[key] === tabId;
}
