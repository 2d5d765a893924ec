import { browser } from 'wxt/browser';

/** What the page of a tab may undo although a page must not change it in general. */
type Undoable = 'link' | 'version';

/** Key in `storage.session` for the tab in which it was saved. */
const keyOf = (kind: Undoable, id: string) => `${kind}-${id}`;

/** Lets the page in a tab undo saving the page of one of its links, or a version of its own clip. */
export async function allowUndo(kind: Undoable, id: string, tabId: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(kind, id)]: tabId });
}

export async function isUndoAllowed(kind: Undoable, id: string, tabId: number): Promise<boolean> {
  const key = keyOf(kind, id);
  return (await browser.storage.session.get(key))[key] === tabId;
}
