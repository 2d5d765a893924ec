import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { createPlacing } from '../../client/edits/place-annotations';
import { type WatchedClip, watchClip } from '../../client/library/watch-clip';
import { askPage } from '../../client/tabs/ask-page';
import type { PageTab } from '../../client/tabs/page-tab';
import { addressesOf, readTab } from '../../client/tabs/read-tab';
import { badgeOf, showBadge } from '../../client/tabs/show-badge';
import type { PanelPage } from '../../components/panel/panel-props';
import { compareStories, type StoryChange } from '../../core/diff';
import {
  type Clip,
  type Failure,
  fail,
  type PageArticle,
  type Passage,
  type Result,
  summarise,
} from '../../core/model';
import type { Placement } from '../../core/rpc';
import { countWords, plainText } from '../../core/text';
import type { Library } from '../../storage';

/** A story as a page told it, with the address at which it was read. */
interface Story {
  readonly article: PageArticle;
  readonly url: string;
}

/** The page in front: what it says, and what the library holds of it. */
export interface FrontPage {
  readonly page: ReadonlySignal<PanelPage>;
  readonly kept: ReadonlySignal<WatchedClip | null>;
  readonly tab: ReadonlySignal<PageTab | null>;
  /** What can be clipped; null until it was read. */
  story(): Story | null;
  /** Reads a tab's page and follows its clip. */
  show(tab: PageTab | null): Promise<void>;
  /** Scrolls the page to an annotation; false when that cannot be done. */
  jump(annotationId: string): Promise<boolean>;
  /** The passage of what is selected on the page, or null. */
  describeSelection(): Promise<Result<Passage | null>>;
  /** The passage at which an annotation is painted on the page, or null. */
  describeMark(annotationId: string): Promise<Result<Passage | null>>;
}

/** Follows one tab's page and its clip until the signal is aborted. */
export function createFrontPage(library: Library, life: AbortSignal): FrontPage {
  const tab = signal<PageTab | null>(null);
  const story = signal<Story | null>(null);
  const failure = signal<Failure | null>(null);
  const kept = signal<WatchedClip | null>(null);
  const placements = signal<readonly Placement[]>([]);
  const place = createPlacing();
  let turn = new AbortController();
  life.addEventListener('abort', () => turn.abort());

  const keptArticle = computed(() => kept.value?.article ?? null);
  // Only when one of the two texts is another: the clip is watched, and changes with every note.
  const change = computed<StoryChange | null>(() =>
    keptArticle.value && story.value
      ? compareStories(keptArticle.value, story.value.article)
      : null,
  );

  const page = computed<PanelPage>(() => {
    if (kept.value) {
      const { annotations, article, ...rest } = kept.value;
      const placed = place(annotations, article, placements.value);
      return {
        kind: 'kept',
        ...rest,
        article,
        annotations: placed,
        isOpen: true,
        change: change.value,
      };
    }
    if (!tab.value || failure.value?.code === 'no-article') return { kind: 'ordinary' };
    if (failure.value) return { kind: 'unreadable', failure: failure.value };
    if (!story.value) return { kind: 'reading' };
    const { article } = story.value;
    return {
      kind: 'article',
      summary: summarise(article),
      wordCount: countWords(plainText(article.body)),
      isPrivate: tab.value.isPrivate,
    };
  });

  /** Tells the button what is kept, and has the page find its annotations again. */
  const tellPage = async (about: PageTab, clip: Clip | null) => {
    await showBadge(about.id, badgeOf(clip, true));
    const client = await askPage(about.id);
    const placed = client.ok ? await client.value.refresh({}) : client;
    if (tab.value?.id === about.id && placed.ok) placements.value = placed.value;
  };

  const follow = (about: PageTab, urls: readonly string[], signal: AbortSignal) => {
    let told: string | null = null;
    watchClip(
      library,
      (source) => source.findClip(urls),
      (answer) => {
        if (!answer.ok) {
          failure.value = answer.failure;
          return;
        }
        kept.value = answer.value;
        const state = marksOf(answer.value);
        if (state === told || (told === null && !answer.value)) return;
        told = state;
        void tellPage(about, answer.value?.clip ?? null);
      },
      signal,
    );
  };

  return {
    page,
    kept,
    tab,
    story: () => story.value,
    async show(about) {
      turn.abort();
      turn = new AbortController();
      const { signal } = turn;
      batch(() => {
        const isSame = about?.id === tab.value?.id && about?.url === tab.value?.url;
        tab.value = about;
        failure.value = null;
        if (isSame) return;
        kept.value = null;
        placements.value = [];
        story.value = null;
      });
      if (!about) return;
      const reading = await readTab(about);
      if (signal.aborted) return;
      story.value = reading.ok ? reading.value : null;
      failure.value = reading.ok ? null : reading.failure;
      follow(about, addressesOf(about.url, story.value), signal);
    },
    async jump(annotationId) {
      if (!tab.value) return false;
      const client = await askPage(tab.value.id);
      if (!client.ok) return false;
      const jumped = await client.value.jumpTo({ annotationId });
      return jumped.ok && jumped.value;
    },
    async describeSelection() {
      if (!tab.value) return fail('page-gone');
      const client = await askPage(tab.value.id);
      return client.ok ? client.value.describeSelection({}) : client;
    },
    async describeMark(annotationId) {
      if (!tab.value) return fail('page-gone');
      const client = await askPage(tab.value.id);
      return client.ok ? client.value.describeMark({ annotationId }) : client;
    },
  };
}

/** What a page shows of its clip: marks, and notes and tags in their cards. */
function marksOf(watched: WatchedClip | null): string {
  if (!watched) return '';
  const marks = watched.annotations.map(({ id, updatedAt }) => [id, updatedAt]);
  return JSON.stringify([watched.clip.id, marks]);
}
