import { signal } from '@preact/signals';
import type { PageStory } from '../../client/clipping/story-clipper';
import type { Drafts } from '../../client/edits/drafts';
import type { PageTab } from '../../client/tabs/page-tab';
import {
  listTabAddresses,
  type ReadPage,
  readWithSelection,
  toLinkStory,
} from '../../client/tabs/read-tab';
import type { PageChange, PopupDraft, PopupPage } from '../../components/popup/popup-props';
import { type Article, type Clip, type Failure, summarise } from '../../core/model';
import { countWords, plainText } from '../../core/text';
import type { Library } from '../../storage';

/** A tab whose page is being read. */
export interface EarlyRead {
  readonly tab: PageTab;
  readonly reading: Promise<ReadPage>;
}

const emptyDraft: PopupDraft = { tags: [], note: '' };

/** What the popup shows of its tab: the story in it, or the clip that the library has of it. */
export class TabPage {
  readonly page = signal<PopupPage>({ kind: 'reading' });
  readonly tab = signal<PageTab | null>(null);
  /** What was written about a story that is not saved. */
  readonly draft = signal<PopupDraft>(emptyDraft);
  /** What was read of the page in the tab, or null if nothing of it can be saved. */
  story: PageStory | null = null;
  /** What is selected in the tab, or null. */
  readonly selection = signal<PageStory | null>(null);
  #savedArticle: Article | null = null;

  /** `early` is the first tab, if reading it was begun before the library was loaded. */
  constructor(
    private readonly library: Library,
    private readonly drafts: Drafts,
    private early: EarlyRead | null = null,
  ) {}

  /** Reads a tab's page and looks it up. Another tab may be shown meanwhile. */
  async show(tab: PageTab | null): Promise<void> {
    this.tab.value = tab;
    this.story = null;
    this.selection.value = null;
    this.page.value = { kind: 'reading' };
    if (!tab) return this.#showFailure({ code: 'page-gone', detail: null });
    const { story: read, selection: selected } = await this.#read(tab);
    if (this.tab.value !== tab) return;
    this.story = read.ok ? read.value : toLinkStory(tab, read.failure);
    if (selected.ok) this.selection.value = selected.value;
    const offered = this.getOffered();
    const urls = listTabAddresses(tab.url, offered);
    const found = await this.library.findClip(urls);
    if (this.tab.value !== tab) return;
    if (!found.ok) return this.#showFailure(found.failure);
    if (found.value) return this.showSaved(found.value);
    if (!offered) {
      return this.#showFailure(read.ok ? { code: 'page-gone', detail: null } : read.failure);
    }
    this.draft.value = (await this.drafts.find(tab)) ?? emptyDraft;
    if (this.tab.value !== tab) return;
    const { article } = offered;
    this.page.value = {
      kind: 'article',
      summary: summarise(article),
      ...(!read.ok && { unread: read.failure }),
      wordCount: countWords(plainText(article.body)),
      isPrivate: tab.isPrivate,
    };
  }

  async #read(tab: PageTab): Promise<ReadPage> {
    const { early } = this;
    this.early = null;
    const isSame = early?.tab.id === tab.id && early.tab.url === tab.url;
    return isSame && early.tab.access === tab.access ? early.reading : readWithSelection(tab);
  }

  /** What can be saved: the page, or what is selected on one without text. */
  getOffered(): PageStory | null {
    const hasText = this.story !== null && this.story.article.completeness !== 'link';
    return hasText ? this.story : (this.selection.value ?? this.story);
  }

  /** Shows a saved clip, and then how its page has changed and where else the story is. */
  async showSaved(clip: Clip): Promise<void> {
    this.page.value = {
      kind: 'saved',
      clip,
      change: { kind: 'unknown' },
      difference: null,
      nearDuplicates: [],
      isPrivate: this.tab.value?.isPrivate ?? false,
    };
    const [change, nearDuplicates] = await Promise.all([
      this.#findChange(clip),
      this.library.findNearDuplicates(clip.id),
    ]);
    const { value: shown } = this.page;
    if (shown.kind !== 'saved' || shown.clip.id !== clip.id) return;
    this.page.value = {
      ...shown,
      change,
      nearDuplicates: nearDuplicates.ok ? nearDuplicates.value : [],
    };
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

  async #findChange(clip: Clip): Promise<PageChange> {
    const { story } = this;
    if (!story) return { kind: 'unknown' };
    const [version, { compareStories }] = await Promise.all([
      this.library.getVersion(clip.versionId),
      import('../../core/diff'),
    ]);
    if (!version.ok) return { kind: 'unknown' };
    this.#savedArticle = version.value.article;
    return compareStories(version.value.article, story.article) ?? { kind: 'unknown' };
  }

  #showFailure(failure: Failure): void {
    this.page.value = { kind: 'unreadable', failure };
  }
}
