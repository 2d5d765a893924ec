import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '../../client/base/new-id';
import { now } from '../../client/base/now';
import { createDrafts } from '../../client/edits/drafts';
import { createEditQueue } from '../../client/edits/edit-queue';
import type { Screen } from '../../client/library/open-screen';
import { type AccessRequest, createAccessRequest } from '../../client/tabs/access-request';
import { connectToPage } from '../../client/tabs/connect-to-page';
import type { PageTab } from '../../client/tabs/page-tab';
import { listTabAddresses, readTab } from '../../client/tabs/read-tab';
import { showBadge, toBadgeState } from '../../client/tabs/show-badge';
import { watchTab } from '../../client/tabs/watch-tab';
import { isSameList } from '../../components/controls/use-draft';
import type {
  PageChange,
  PopupDraft,
  PopupPage,
  Reasons,
} from '../../components/popup/popup-props';
import type { SaveState } from '../../components/save-state';
import { compareStories, findDifference } from '../../core/diff';
import {
  type Article,
  type Clip,
  type Failure,
  type PageArticle,
  type Result,
  summarise,
} from '../../core/model';
import { countWords, plainText } from '../../core/text';
import type { ClipEdit } from '../../storage';
import { createDetectionExplainer } from './detection-explainer';

/** The state of the popup, and its actions. */
export interface Popup {
  readonly page: ReadonlySignal<PopupPage>;
  readonly draft: ReadonlySignal<PopupDraft>;
  readonly busy: ReadonlySignal<boolean>;
  readonly saving: ReadonlySignal<SaveState>;
  readonly problem: ReadonlySignal<Failure | null>;
  readonly reasons: ReadonlySignal<Reasons>;
  readonly allowing: AccessRequest;
  change(draft: PopupDraft): void;
  clip(draft: PopupDraft): void;
  keepVersion(): void;
  seeChange(): void;
  remove(): void;
  restore(): void;
  retry(): void;
  askWhy(): void;
}

const emptyDraft: PopupDraft = { tags: [], note: '' };

/** Creates the popup for the tab in its address, or else the active tab. */
export function createPopup(view: Window, { library, journal }: Screen): Popup {
  const page = signal<PopupPage>({ kind: 'reading' });
  const draft = signal<PopupDraft>(emptyDraft);
  const busy = signal(false);
  const problem = signal<Failure | null>(null);
  const edits = createEditQueue(library, journal);
  const drafts = createDrafts(library, edits);
  const explainer = createDetectionExplainer(async ({ id }) => {
    const client = await connectToPage(id, 'reading');
    return client.ok ? client.value.detectArticle({}) : client;
  });
  const activeTab = signal<PageTab | null>(null);
  let tab: PageTab | null = null;
  let story: { article: PageArticle; url: string } | null = null;
  /** The user's last known version of the saved clip's note and tags. */
  let savedDraft: PopupDraft = emptyDraft;
  let savedArticle: Article | null = null;
  let retry: () => void = () => {};

  const load = async (target: PageTab | null) => {
    tab = target;
    activeTab.value = target;
    story = null;
    retry = () => void load(tab);
    problem.value = null;
    explainer.forget();
    page.value = { kind: 'reading' };
    if (!target) return showUnreadable({ code: 'page-gone', detail: null });
    const pageResult = await readTab(target);
    if (tab !== target) return;
    if (pageResult.ok) story = pageResult.value;
    const urls = listTabAddresses(target.url, story);
    const found = await library.findClip(urls);
    if (tab !== target) return;
    if (!found.ok) return showUnreadable(found.failure);
    if (found.value) return showSaved(found.value);
    if (!pageResult.ok) return showUnreadable(pageResult.failure);
    draft.value = (await drafts.find(target)) ?? emptyDraft;
    if (tab !== target) return;
    page.value = {
      kind: 'article',
      summary: summarise(pageResult.value.article),
      wordCount: countWords(plainText(pageResult.value.article.body)),
      isPrivate: target.isPrivate,
    };
  };

  const showUnreadable = (failure: Failure) => {
    page.value = { kind: 'unreadable', failure };
  };

  const showSaved = async (clip: Clip) => {
    savedDraft = clip;
    const isPrivate = tab?.isPrivate ?? false;
    page.value = {
      kind: 'kept',
      clip,
      change: { kind: 'unknown' },
      difference: null,
      nearDuplicates: [],
      isPrivate,
    };
    const [change, nearDuplicates] = await Promise.all([
      findChange(clip),
      library.findNearDuplicates(clip.id),
    ]);
    if (page.value.kind === 'kept' && page.value.clip.id === clip.id) {
      page.value = {
        ...page.value,
        change,
        nearDuplicates: nearDuplicates.ok ? nearDuplicates.value : [],
      };
    }
  };

  const findChange = async (clip: Clip): Promise<PageChange> => {
    if (!story) return { kind: 'unknown' };
    const version = await library.getVersion(clip.versionId);
    if (!version.ok) return { kind: 'unknown' };
    savedArticle = version.value.article;
    return compareStories(savedArticle, story.article);
  };

  /** Runs an action on the library. If it fails, the failure is shown and can be retried. */
  const runTask = async <Value>(
    run: () => Promise<Result<Value>>,
    onDone: (value: Value) => Promise<void> | void,
  ) => {
    if (busy.value) return;
    retry = () => void runTask(run, onDone);
    busy.value = true;
    problem.value = null;
    const result = await run();
    busy.value = false;
    if (result.ok) await onDone(result.value);
    else problem.value = result.failure;
  };

  /** Updates the toolbar button and the page after the clip has changed. */
  const updateTab = async (clip: Clip) => {
    if (!tab) return;
    await showBadge(tab.id, toBadgeState(clip, true));
    const client = await connectToPage(tab.id);
    if (client.ok) await client.value.refresh({});
  };

  watchTab(view.location.search, (next) => void load(next), new AbortController().signal);

  return {
    page,
    draft,
    busy,
    saving: computed(() => (page.value.kind === 'kept' ? edits.saving.value : 'idle')),
    // A draft that could not be saved is still in its field. Saving the clip reports the
    // problem.
    problem: computed(
      () => problem.value ?? (page.value.kind === 'kept' ? edits.problem.value : null),
    ),
    reasons: explainer.reasons,
    allowing: createAccessRequest(activeTab),
    change(next) {
      if (page.value.kind === 'kept') {
        const edit = diffDraft(savedDraft, next);
        savedDraft = next;
        edits.add({ call: 'editClip', id: page.value.clip.id, edit, now: now() });
      } else if (page.value.kind === 'article' && tab) {
        draft.value = next;
        drafts.save(tab, next);
      }
    },
    clip({ tags, note }) {
      if (!story || !tab) return;
      const { article, url } = story;
      const target = tab;
      const ids = { clipId: newId(crypto), versionId: newId(crypto) };
      void runTask(
        () =>
          library.saveClip({
            ...ids,
            article,
            pageUrl: url,
            tags,
            note,
            now: now(),
          }),
        async ({ clip }) => {
          // In parallel: the user may close the popup as soon as it says "saved".
          await Promise.all([updateTab(clip), drafts.drop(target), showSaved(clip)]);
        },
      );
    },
    keepVersion() {
      if (page.value.kind !== 'kept' || !story) return;
      const { clip } = page.value;
      const { article } = story;
      const versionId = newId(crypto);
      void runTask(() => library.keepVersion(clip.id, versionId, article, now()), showSaved);
    },
    seeChange() {
      if (page.value.kind !== 'kept' || !story || !savedArticle) return;
      const isSeen = page.value.difference !== null;
      const difference = isSeen ? null : findDifference(savedArticle, story.article);
      page.value = { ...page.value, difference };
    },
    remove() {
      if (page.value.kind !== 'kept') return;
      const { clip } = page.value;
      void runTask(
        () => library.deleteClip(clip.id, now()),
        async (deleted) => {
          page.value = { kind: 'deleted', clip: deleted };
          await updateTab(deleted);
        },
      );
    },
    restore() {
      if (page.value.kind !== 'deleted') return;
      const { clip } = page.value;
      void runTask(
        () => library.restoreClip(clip.id, now()),
        async (restored) => {
          await Promise.all([updateTab(restored), showSaved(restored)]);
        },
      );
    },
    retry: () => (problem.value || !edits.problem.value ? retry() : edits.retry()),
    askWhy: () => void explainer.ask(tab),
  };
}

/** Returns only what has changed, with the previous values. */
function diffDraft(before: PopupDraft, { tags, note }: PopupDraft): ClipEdit {
  return {
    ...(note !== before.note && { note, noteBefore: before.note }),
    ...(!isSameList(tags, before.tags) && { tags, tagsBefore: before.tags }),
  };
}
