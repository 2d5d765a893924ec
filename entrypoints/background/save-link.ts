import { browser } from 'wxt/browser';
import { newId } from '../../client/base/new-id';
import { now } from '../../client/base/now';
import type { SavedClip } from '../../client/clipping/story-clipper';
import { createLinkArticle, fail, type Result } from '../../core/model';
import type { ClippingLibrary } from '../../storage';

/** Saves a page as a link: its text can be fetched later, or is added when it is visited. */
export async function saveLink(
  library: Pick<ClippingLibrary, 'saveClip'>,
  {
    url,
    title,
    isPrivate,
  }: { readonly url: string; readonly title: string; readonly isPrivate: boolean },
): Promise<Result<SavedClip>> {
  if (isPrivate) return fail('private-window');
  return library.saveClip({
    clipId: newId(crypto),
    versionId: newId(crypto),
    article: createLinkArticle(url, title),
    pageUrl: url,
    tags: [],
    note: '',
    now: now(),
  });
}

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
