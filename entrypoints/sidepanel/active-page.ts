import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { showOnPage } from '../../client/clipping/show-on-page';
import type { PageStory } from '../../client/clipping/story-clipper';
import { createPlacer } from '../../client/edits/place-annotations';
import { type WatchedClip, watchClip } from '../../client/library/watch-clip';
import { connectToPage } from '../../client/tabs/connect-to-page';
import type { PageTab } from '../../client/tabs/page-tab';
import {
  checkAddress,
  hasNewText,
  listTabAddresses,
  readTab,
  readWithSelection,
  toLinkStory,
} from '../../client/tabs/read-tab';
import { showBadge } from '../../client/tabs/show-badge';
import { isSameList } from '../../components/controls/use-draft';
import type { PanelPage } from '../../components/panel/panel-props';
import type { StoryChange } from '../../core/diff';
import {
  type Annotation,
  type Article,
  type Clip,
  type Failure,
  fail,
  holdsArticle,
  type Passage,
  type Result,
  succeed,
  summarise,
} from '../../core/model';
import type { Placement } from '../../core/rpc';
import { countWords, plainText } from '../../core/text';
import type { Library } from '../../storage';

/** The page of the active tab, and the clip that the library has of it. */
export interface ActivePage {
  readonly page: ReadonlySignal<PanelPage>;
  /** The saved clip of the page, or null. */
  readonly clip: ReadonlySignal<WatchedClip | null>;
  readonly tab: ReadonlySignal<PageTab | null>;
  /** The article as it was last read, or null before that. */
  getStory(): PageStory | null;
  /** Reads the page again, to save and show what is on it now. */
  readStory(): Promise<Result<PageStory>>;
  /** Reads a tab's page and watches its clip. Shows nothing of our own pages. */
  show(tab: PageTab | null): Promise<void>;
  /** Reads what is selected on the page, as an article. */
  readSelection(): Promise<Result<PageStory>>;
  /** Highlights what is selected on the page. */
  highlightSelection(): Promise<Result<readonly Annotation[]>>;
  /** Scrolls the page to an annotation. False if it was not found. */
  jump(annotationId: string): Promise<Result<boolean>>;
  /** Describes the passage that is selected on the page, or null. */
  describeSelection(): Promise<Result<Passage | null>>;
  /** Describes the passage over which an annotation is painted on the page, or null. */
  describePassage(annotationId: string): Promise<Result<Passage | null>>;
}

interface PageSignals {
  readonly tab: ReadonlySignal<PageTab | null>;
  readonly story: ReadonlySignal<PageStory | null>;
  /** Why the page was not read, although its link can be saved. */
  readonly unread: ReadonlySignal<Failure | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly clip: ReadonlySignal<WatchedClip | null>;
  /** False until the library has answered whether the page is saved. */
  readonly isLookedUp: ReadonlySignal<boolean>;
  readonly placements: ReadonlySignal<readonly Placement[]>;
  readonly change: ReadonlySignal<StoryChange | null>;
}

/**
 * Pauses before a page that was read is checked for new text, in milliseconds. Pages that draw
 * by script do so in the first seconds.
 */
const recheckPausesMs = [500, 1000, 2000, 4000, 8000];

/** Follows one tab's page and its clip until `life` is aborted. */
export function createActivePage(library: Library, life: AbortSignal): ActivePage {
  const tab = signal<PageTab | null>(null);
  const story = signal<PageStory | null>(null);
  const unread = signal<Failure | null>(null);
  const failure = signal<Failure | null>(null);
  const clip = signal<WatchedClip | null>(null);
  const isLookedUp = signal(false);
  const placements = signal<readonly Placement[]>([]);
  let watching = new AbortController();
  let watchedUrls: readonly string[] = [];
  /** What the page was last asked to show. */
  let lastKey: string | null = null;
  life.addEventListener('abort', () => watching.abort());
  const change = followChange(library, story, clip, life);

  /** Updates the badge, and makes the page find its annotations again. */
  const refreshPage = async (pageTab: PageTab, saved: Clip | null) => {
    const placed = await showOnPage(
      pageTab.id,
      saved,
      story.value !== null && holdsArticle(story.value.article),
    );
    if (tab.value?.id !== pageTab.id) return;
    if (placed) placements.value = placed;
    // Access was withdrawn meanwhile, and the badge is that of before.
    if (failure.value?.code === 'no-access') await showBadge(pageTab.id, { kind: 'noAccess' });
  };

  const watchSavedClip = (pageTab: PageTab, urls: readonly string[]) => {
    watching.abort();
    watching = new AbortController();
    watchedUrls = urls;
    watchClip(
      library,
      (source) => source.findClip(urls),
      (answer) => {
        if (!answer.ok) {
          failure.value = answer.failure;
          return;
        }
        batch(() => {
          clip.value = answer.value;
          isLookedUp.value = true;
        });
        const key = markKey(answer.value);
        if (key === lastKey || (lastKey === null && !answer.value)) return;
        lastKey = key;
        void refreshPage(pageTab, answer.value?.clip ?? null);
      },
      watching.signal,
    );
  };

  /** Reads and shows a tab's page. Fails with `page-gone` if another is shown meanwhile. */
  const read = async (next: PageTab): Promise<Result<PageStory>> => {
    const reading = await readTab(next);
    if (!isSamePage(tab.value, next) || life.aborted) return fail('page-gone');
    const readFailure = reading.ok ? null : reading.failure;
    const read = reading.ok ? reading.value : toLinkStory(next, reading.failure);
    const urls = [...new Set(listTabAddresses(next.url, read))];
    const isWatched = isSameList(urls, watchedUrls);
    batch(() => {
      story.value = read;
      unread.value = read && readFailure;
      failure.value = read ? null : readFailure;
      // It may be saved at another of its addresses.
      if (!isWatched) isLookedUp.value = clip.value !== null;
    });
    if (failure.value?.code === 'no-access') {
      // The badge may still be that of the page before, from a refresh that ended late.
      await showBadge(next.id, { kind: 'noAccess' });
      if (!isSamePage(tab.value, next) || life.aborted) return fail('page-gone');
    }
    if (!isWatched) watchSavedClip(next, urls);
    return read ? succeed(read) : reading;
  };

  const readNewText = async (shown: PageTab) => {
    for (const pauseMs of recheckPausesMs) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      if (tab.value !== shown || life.aborted) return;
      if (await hasNewText(shown)) await read(shown);
    }
  };

  const show = async (shown: PageTab | null) => {
    const next = shown?.isOwnPage ? null : shown;
    watching.abort();
    watchedUrls = [];
    lastKey = null;
    batch(() => {
      const isSame = isSamePage(tab.value, next);
      tab.value = next;
      failure.value = null;
      if (isSame) return;
      clip.value = null;
      isLookedUp.value = false;
      placements.value = [];
      story.value = null;
    });
    if (!next) return;
    // Most saved pages are found by their address, before the page is read.
    if (next.url !== null) watchSavedClip(next, [next.url]);
    const found = await read(next);
    if (found.ok && !unread.value) void readNewText(next);
  };

  const readStory = async (): Promise<Result<PageStory>> => {
    const { value: shown } = tab;
    const found = shown ? await read(shown) : fail('page-gone');
    return shown ? checkAddress(shown, found) : found;
  };

  return {
    page: computePage({ tab, story, unread, failure, clip, isLookedUp, placements, change }),
    clip,
    tab,
    getStory: () => story.value,
    readStory,
    show,
    ...createPageCalls(tab),
  };
}

function isSamePage(one: PageTab | null, other: PageTab | null): boolean {
  return one?.id === other?.id && one?.url === other?.url;
}

/** How the page differs from its clip, both as the page has them. */
function followChange(
  library: Library,
  story: ReadonlySignal<PageStory | null>,
  clip: ReadonlySignal<WatchedClip | null>,
  life: AbortSignal,
): ReadonlySignal<StoryChange | null> {
  const change = signal<StoryChange | null>(null);
  // Depends on the two texts alone: the watched clip changes with every note.
  const original = computed(() => clip.value?.original ?? null);
  const follow = async (saved: Article, read: PageStory) => {
    const { findChange } = await import('../../client/library/find-change');
    const { versionId, versions = [] } = clip.peek() ?? {};
    const others = versions.filter(({ id }) => id !== versionId);
    const found = await findChange(library, saved, read.article, others);
    if (original.peek() === saved && story.peek() === read) change.value = found;
  };
  const stop = effect(() => {
    if (original.value && story.value) void follow(original.value, story.value);
    else change.value = null;
  });
  life.addEventListener('abort', stop);
  return change;
}

/** What the panel shows of the page. */
function computePage(signals: PageSignals): ReadonlySignal<PanelPage> {
  const { tab, story, unread, failure, clip, isLookedUp, placements, change } = signals;
  const place = createPlacer();
  return computed(() => {
    if (clip.value) {
      const { annotations, ...rest } = clip.value;
      return {
        kind: 'saved',
        ...rest,
        annotations: place(annotations, rest.original, placements.value, null, rest.article.body),
        isOpen: true,
        change: change.value,
      };
    }
    if (!tab.value) return { kind: 'ordinary' };
    if (failure.value) return { kind: 'unreadable', failure: failure.value };
    if (!isLookedUp.value || !story.value) return { kind: 'reading' };
    const { article } = story.value;
    return {
      kind: 'article',
      summary: summarise(article),
      ...(unread.value && { unread: unread.value }),
      wordCount: countWords(plainText(article.body)),
      isPrivate: tab.value.isPrivate,
    };
  });
}

/** Requests to the page controller of the tab. */
function createPageCalls(
  tab: ReadonlySignal<PageTab | null>,
): Pick<
  ActivePage,
  'readSelection' | 'highlightSelection' | 'jump' | 'describeSelection' | 'describePassage'
> {
  return {
    async readSelection() {
      if (!tab.value) return fail('nothing-selected');
      return (await readWithSelection(tab.value)).selection;
    },
    async highlightSelection() {
      if (!tab.value) return fail('page-gone');
      const client = await connectToPage(tab.value.id);
      if (!client.ok) return client;
      return client.value.highlightSelection({ askedAt: tab.value.url, colour: null });
    },
    async jump(annotationId) {
      if (!tab.value) return fail('page-gone');
      const client = await connectToPage(tab.value.id);
      return client.ok ? client.value.jumpTo({ annotationId }) : client;
    },
    async describeSelection() {
      if (!tab.value) return fail('page-gone');
      const client = await connectToPage(tab.value.id);
      return client.ok ? client.value.describeSelection({}) : client;
    },
    async describePassage(annotationId) {
      if (!tab.value) return fail('page-gone');
      const client = await connectToPage(tab.value.id);
      return client.ok ? client.value.describePassage({ annotationId }) : client;
    },
  };
}

/** A key that changes whenever the highlights or cards that the page shows must change. */
function markKey(watched: WatchedClip | null): string {
  if (!watched) return '';
  const marks = watched.annotations.map(({ id, updatedAt }) => [id, updatedAt]);
  return JSON.stringify([watched.clip.id, marks]);
}
