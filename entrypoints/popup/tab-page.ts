import { signal } from '@preact/signals';
import type { PageStory } from '../../client/clipping/story-clipper';
import type { Drafts } from '../../client/edits/drafts';
import { notifyPanel } from '../../client/tabs/open-panel';
import type { PageTab } from '../../client/tabs/page-tab';
import {
  checkAddress,
  hasNewText,
  listTabAddresses,
  readTab,
  readWithSelection,
  toLinkStory,
} from '../../client/tabs/read-tab';
import { isShownAsArticle } from '../../client/tabs/show-badge';
import { isSameList } from '../../components/controls/use-draft';
import type {
  PopupDraft,
  PopupPage,
  ReadingPage,
  SavedPage,
  UnsavedPage,
} from '../../components/popup/popup-props';
import {
  type Article,
  type Clip,
  type Failure,
  type Result,
  succeed,
  summarise,
} from '../../core/model';
import { editTags, type TextEdit } from '../../core/reconcile';
import { countWords, plainText } from '../../core/text';
import type { Library } from '../../storage';

const emptyDraft: PopupDraft = { tags: [], note: '' };

function reading(tab: PageTab | null): ReadingPage {
  return { kind: 'reading', pageUrl: tab?.url ?? null, isDetected: false };
}

function toArticlePage(tab: PageTab, { article }: PageStory): UnsavedPage {
  return {
    kind: 'article',
    pageUrl: tab.url,
    summary: summarise(article),
    wordCount: countWords(plainText(article.body)),
    isPrivate: tab.isPrivate,
  };
}

/**
 * Returns a stored note with a written one. If it was just saved here, what was written since
 * continues it.
 */
function addNote(stored: string, written: string, isSavedHere: boolean): string {
  if (written.trim() === '' || stored === written || stored.endsWith(`\n\n${written}`))
    return stored;
  if (stored === '' || (isSavedHere && written.startsWith(stored))) return written;
  return `${stored}\n\n${written}`;
}

/** What the popup shows of its tab: the story in it, or the clip that the library has of it. */
export class TabPage {
  readonly page = signal<PopupPage>(reading(null));
  readonly tab = signal<PageTab | null>(null);
  /** What was written about a story that is not saved. */
  readonly draft = signal<PopupDraft>(emptyDraft);
  /** True if some of the draft was written here. */
  #isWritten = false;
  /** What was read of the page in the tab, or null if nothing of it can be saved. */
  story: PageStory | null = null;
  /** What is selected in the tab, or null. */
  readonly selection = signal<PageStory | null>(null);
  #savedArticle: Article | null = null;
  #reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly library: Library,
    private readonly drafts: Drafts,
    /** Called to add what was written before the clip of the page was found. */
    private readonly onFound: (clip: Clip, edit: TextEdit) => void,
  ) {}

  /** True if a tab shows the page that is shown here, such as one that has loaded now. */
  isAt(tab: PageTab | null): boolean {
    const { value: shown } = this.tab;
    return tab !== null && tab.url !== null && tab.id === shown?.id && tab.url === shown.url;
  }

  /** What was written about the page. */
  write(draft: PopupDraft): void {
    this.#setDraft(draft);
    this.#isWritten = true;
  }

  #setDraft(draft: PopupDraft): void {
    this.draft.value = draft;
    this.#isWritten = false;
  }

  /**
   * Reads a tab's page and looks it up. Another tab may be shown meanwhile; the same one, read
   * again, stays as it is until that is done. An exception, in the page or here, is shown as a
   * failure and then thrown, so that it is logged.
   */
  show(tab: PageTab | null): Promise<void> {
    const isSame = this.isAt(tab);
    this.tab.value = tab;
    if (!isSame) {
      this.#setDraft(emptyDraft);
      this.story = null;
      this.selection.value = null;
    }
    const { value: before } = this.page;
    const isUnread = before.kind === 'unreadable' || (before.kind === 'article' && before.unread);
    if (!isSame || isUnread) this.page.value = reading(tab);
    if (!tab) {
      this.#showFailure({ code: 'page-gone', detail: null });
      return Promise.resolve();
    }
    const draft = this.#showDraft(tab);
    void this.#showUnread(tab);
    const shown = this.#show(tab, draft);
    this.#reading = shown.catch(() => this.#showUnanswered(tab));
    return shown;
  }

  /**
   * Resolves when the page has been read and looked up, or that has failed. A page that finishes
   * loading meanwhile is read again.
   */
  async whenRead(): Promise<void> {
    for (let read: Promise<void> | null = null; read !== this.#reading; ) {
      read = this.#reading;
      await read;
    }
  }

  /** Shows the stored draft, unless something was typed meanwhile. */
  async #showDraft(tab: PageTab): Promise<void> {
    const stored = await this.drafts.find(tab);
    if (stored && this.tab.value === tab && this.draft.value === emptyDraft) {
      this.draft.value = stored;
    }
  }

  /** Shows what is known before the page is read: its saved clip, or that it is an article. */
  async #showUnread(tab: PageTab): Promise<void> {
    if (tab.url === null) return;
    const isUnread = () => this.tab.value === tab && this.page.value.kind === 'reading';
    const lookUp = async (url: string) => {
      const found = await this.library.findClip([url]);
      if (found.ok && found.value && isUnread())
        this.page.value = this.#toSavedPage(found.value, false);
    };
    const detect = async () => {
      const isDetected = await isShownAsArticle(tab.id);
      if (isDetected && isUnread()) this.page.value = { ...reading(tab), isDetected };
    };
    await Promise.all([lookUp(tab.url), detect()]);
  }

  async #show(tab: PageTab, draftShown: Promise<void>): Promise<void> {
    const { story: read, selection: selected } = await readWithSelection(tab);
    if (!read.ok && read.failure.code !== 'no-access') void notifyPanel(tab.id);
    if (this.tab.value !== tab) return;
    this.story = read.ok ? read.value : toLinkStory(tab, read.failure);
    if (selected.ok) this.selection.value = selected.value;
    const offered = this.getOffered();
    const urls = listTabAddresses(tab.url, offered);
    const found = await this.library.findClip(urls);
    if (this.tab.value !== tab) return;
    if (!found.ok) return this.#showFailure(found.failure);
    if (found.value) return this.#showFound(found.value, false);
    // The user can still undo it.
    if (this.page.value.kind === 'deleted') return;
    if (!offered) {
      return this.#showFailure(read.ok ? { code: 'page-gone', detail: null } : read.failure);
    }
    await draftShown;
    if (this.tab.value !== tab) return;
    const page = toArticlePage(tab, offered);
    this.page.value = read.ok ? page : { ...page, unread: read.failure };
  }

  /** What can be saved: the page, or what is selected on one without text. */
  getOffered(): PageStory | null {
    const hasText = this.story !== null && this.story.article.completeness !== 'link';
    return hasText ? this.story : (this.selection.value ?? this.story);
  }

  /**
   * What is offered, as it is on the page now: sites can show another story without loading a page.
   * Fails with `page-gone` if the page has another address.
   */
  async readAgain(offered: PageStory): Promise<Result<PageStory>> {
    const { value: tab } = this.tab;
    if (!tab || offered !== this.story || !(await hasNewText(tab))) return succeed(offered);
    const read = checkAddress(tab, await readTab(tab));
    if (read.ok && this.tab.value === tab) {
      this.story = read.value;
      if (this.page.value.kind === 'article') this.page.value = toArticlePage(tab, read.value);
    }
    return read;
  }

  /** Shows a clip that was saved here, and then how its page has changed and where else the story is. */
  showSaved(clip: Clip): Promise<void> {
    return this.#showFound(clip, true);
  }

  async #showFound(clip: Clip, isSavedHere: boolean): Promise<void> {
    this.page.value = this.#toSavedPage(clip, isSavedHere);
    const [{ change, versionAt }, nearDuplicates] = await Promise.all([
      this.#findChange(clip),
      this.library.findNearDuplicates(clip.id),
    ]);
    const { value: shown } = this.page;
    if (shown.kind !== 'saved' || shown.clip.id !== clip.id) return;
    this.page.value = {
      ...shown,
      change,
      versionAt,
      nearDuplicates: nearDuplicates.ok ? nearDuplicates.value : [],
    };
  }

  #toSavedPage(found: Clip, isSavedHere: boolean): PopupPage {
    const clip = this.#addWritten(found, isSavedHere);
    const { value: shown } = this.page;
    if (shown.kind === 'saved' && shown.clip.versionId === clip.versionId) {
      // As the fields show them: what was written here may not be in the clip yet.
      const { note, tags } = shown.clip;
      return { ...shown, clip: { ...clip, note, tags } };
    }
    return {
      kind: 'saved',
      pageUrl: this.tab.value?.url ?? null,
      clip,
      versionAt: null,
      change: { kind: 'unknown' },
      difference: null,
      nearDuplicates: [],
      isPrivate: this.tab.value?.isPrivate ?? false,
    };
  }

  /** Returns a clip with what was written before it was found. */
  #addWritten(clip: Clip, isSavedHere: boolean): Clip {
    const { value: written } = this.draft;
    const isWritten = this.#isWritten;
    this.#setDraft(emptyDraft);
    const note = addNote(clip.note, written.note, isSavedHere);
    const tags = editTags(clip.tags, { tags: written.tags, tagsBefore: [] });
    if (!isWritten || (note === clip.note && isSameList(tags, clip.tags))) return clip;
    this.onFound(clip, { note, noteBefore: clip.note, tags, tagsBefore: clip.tags });
    return { ...clip, note, tags };
  }

  showDeleted(clip: Clip): void {
    this.page.value = { kind: 'deleted', clip };
  }

  /** Shows or hides how the story in the tab differs from the copy. */
  async toggleDifference(): Promise<void> {
    const [{ value: shown }, before, story] = [this.page, this.#savedArticle, this.story];
    if (shown.kind !== 'saved' || !story || !before) return;
    const { findDifference } = await import('../../core/diff');
    if (this.page.value !== shown) return;
    const difference = shown.difference ? null : findDifference(before, story.article);
    this.page.value = { ...shown, difference };
  }

  async #findChange(clip: Clip): Promise<Pick<SavedPage, 'change' | 'versionAt'>> {
    const { story } = this;
    const [version, listed, { findChange }] = await Promise.all([
      this.library.getVersion(clip.versionId),
      this.library.listVersions(clip.id),
      import('../../client/library/find-change'),
    ]);
    const versions = listed.ok ? listed.value : [];
    const index = versions.findIndex(({ id }) => id === clip.versionId);
    const versionAt = (index > 0 && versions[index]?.keptAt) || null;
    if (!story || !version.ok) return { change: { kind: 'unknown' }, versionAt };
    const { article } = version.value;
    this.#savedArticle = article;
    const others = versions.filter(({ id }) => id !== clip.versionId);
    const change = await findChange(this.library, article, story.article, others);
    return { change: change ?? { kind: 'unknown' }, versionAt };
  }

  #showUnanswered(tab: PageTab): void {
    const isWaiting = this.tab.value === tab && this.page.value.kind === 'reading';
    if (isWaiting) this.#showFailure({ code: 'page-silent', detail: null });
  }

  #showFailure(failure: Failure): void {
    this.page.value = { kind: 'unreadable', failure };
  }
}
