import type { Browser } from 'wxt/browser';
import { newId } from '../../../client/base/new-id';
import { saveStory } from '../../../client/clipping/save-story';
import { showOnPage } from '../../../client/clipping/show-on-page';
import type { PageStory, SavedClip } from '../../../client/clipping/story-clipper';
import { getDraftKey } from '../../../client/edits/drafts';
import type { PageTab } from '../../../client/tabs/page-tab';
import { readTab, toLinkStory } from '../../../client/tabs/read-tab';
import { showSaved } from '../../../client/tabs/show-badge';
import { findSiteAccess } from '../../../client/tabs/site-access';
import type { TabOutcome, TabResult } from '../../../components/tab-saving/tabs-status';
import { type Clip, createLinkArticle, isWebAddress, type Result } from '../../../core/model';
import type { Library } from '../../../storage';

type Tab = Browser.tabs.Tab & { readonly id: number };

/** The address of a tab, or the one that it is opening. Null if the browser hides it. */
export function findTabAddress({ url, pendingUrl }: Browser.tabs.Tab): string | null {
  return url || pendingUrl || null;
}

/** True if a tab of a known address has no page yet. Firefox calls it `about:blank`. */
export function isTabLoading(tab: Browser.tabs.Tab): boolean {
  const address = findTabAddress(tab);
  return tab.status === 'loading' && (address === null || address === 'about:blank');
}

/**
 * Saves a tab's page as the popup does. If the page cannot be read, or the browser has unloaded
 * the tab, saves only the link. Browser pages and tabs with a hidden address cannot be saved.
 */
export async function saveTab(library: Library, tab: Tab): Promise<TabResult> {
  const { id, title = '', incognito } = tab;
  const address = findTabAddress(tab);
  const access = await findSiteAccess(address ?? undefined);
  const url = address !== null && isWebAddress(address) ? address : null;
  const result = (outcome: TabOutcome, reason: TabResult['reason'], createdId: string | null) => ({
    ...{ tabId: id, title, url, outcome, reason, createdId },
  });
  if (url === null) {
    const isHidden = access === 'missing';
    const reason = isTabLoading(tab) ? 'loading' : 'page-forbidden';
    return result('missed', isHidden ? 'no-access' : reason, null);
  }
  const pageTab: PageTab = { id, url, title, isPrivate: incognito, access };
  const read = tab.discarded ? null : await readTab(pageTab);
  const link = { article: createLinkArticle(url, title), url };
  const unreadStory = read?.ok === false ? (toLinkStory(pageTab, read.failure) ?? link) : link;
  const story = read?.ok ? read.value : unreadStory;
  const ids = { clipId: newId(crypto), versionId: newId(crypto) };
  const saved = await saveTabStory(library, pageTab, story, ids);
  if (!saved.ok) return result('missed', saved.failure.code, null);
  const { clip, created } = saved.value;
  if (read?.ok) await showOnPage(id, clip);
  // Also true if only a link or a selection of the page was saved before.
  const isAdded = clip.versionId === ids.versionId;
  if (!created && !isAdded) return result('known', null, null);
  const isLink = clip.summary.completeness === 'link';
  const reason = read === null ? 'asleep' : read.ok ? null : read.failure.code;
  return result(isLink ? 'link' : 'saved', isLink ? reason : null, created ? clip.id : null);
}

/** Saves what was read, with the draft that was begun about it in the popup. */
function saveTabStory(
  library: Library,
  tab: PageTab,
  story: PageStory,
  ids: { readonly clipId: string; readonly versionId: string },
): Promise<Result<SavedClip>> {
  const key = getDraftKey(tab.url);
  const storyTab = {
    id: tab.id,
    async findDraft() {
      const found = await library.findDraft(key);
      return found.ok ? found.value : null;
    },
    dropDraft: () => library.dropDraft(key),
    show: (saved: Result<Clip>) => showSaved(tab.id, saved),
  };
  return saveStory(library, storyTab, story, ids, null);
}
