import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '../../client/base/new-id';
import { now } from '../../client/base/now';
import { saveStory } from '../../client/clipping/save-story';
import { showOnPage } from '../../client/clipping/show-on-page';
import { type PageStory, StoryClipper } from '../../client/clipping/story-clipper';
import { toStoryTab } from '../../client/clipping/story-tab';
import { takePageValues } from '../../client/clipping/take-page-values';
import { createTaskRunner } from '../../client/clipping/task-runner';
import { createDrafts } from '../../client/edits/drafts';
import { createEditQueue } from '../../client/edits/edit-queue';
import type { ScreenContext } from '../../client/library/open-screen';
import { type AccessRequest, createAccessRequest } from '../../client/tabs/access-request';
import { connectToPage } from '../../client/tabs/connect-to-page';
import { watchTab } from '../../client/tabs/watch-tab';
import type { PopupDraft, PopupPage, Reasons } from '../../components/popup/popup-props';
import type { SaveState } from '../../components/save-state';
import { type Clip, type Failure, fail, holdsArticle, succeed, withTags } from '../../core/model';
import type { TextEdit } from '../../core/reconcile';
import { countWords, plainText } from '../../core/text';
import { createDetectionExplainer } from './detection-explainer';
import { createSiteSettings, type SiteSettings } from './site-choices';
import { TabPage } from './tab-page';

/** The state of the popup, and its actions. */
export interface Popup extends SiteSettings {
  readonly page: ReadonlySignal<PopupPage>;
  readonly draft: ReadonlySignal<PopupDraft>;
  readonly busy: ReadonlySignal<boolean>;
  readonly saving: ReadonlySignal<SaveState>;
  readonly problem: ReadonlySignal<Failure | null>;
  readonly reasons: ReadonlySignal<Reasons>;
  readonly allowing: AccessRequest;
  /** Stores what was written about a page that is not saved, with the tag being typed, or "". */
  saveDraft(draft: PopupDraft, typing: string): void;
  /** Edits the saved clip. */
  edit(edit: TextEdit): void;
  /** Words that are selected on the page. Null if there are none. */
  readonly selectedWords: ReadonlySignal<number | null>;
  clip(draft: PopupDraft): void;
  /** `draft` is null if the page is saved. */
  clipSelection(draft: PopupDraft | null): void;
  highlightSelection(): void;
  saveVersion(): void;
  seeChange(): void;
  remove(): void;
  restore(): void;
  retry(): void;
  askWhy(): void;
}

/** Creates the popup for the tab in its address, or else the active tab. */
export function createPopup(view: Window, { library, journal }: ScreenContext): Popup {
  const edits = createEditQueue(library, journal);
  const drafts = createDrafts(library, edits);
  const editClip = (clip: Clip, edit: TextEdit) =>
    edits.add({ call: 'editClip', id: clip.id, edit, now: now() });
  const shown = new TabPage(library, drafts, (clip, edit) => {
    hasEdited.value = true;
    editClip(clip, edit);
    if (shown.tab.value) void drafts.drop(shown.tab.value);
  });
  const tasks = createTaskRunner();
  const explainer = createDetectionExplainer(async ({ id }) => {
    const client = await connectToPage(id, 'reading');
    return client.ok ? client.value.detectArticle({}) : client;
  });
  const isSaved = () => shown.page.value.kind === 'saved';
  /** True if the user has edited the saved clip. Drafts go through the same queue. */
  const hasEdited = signal(false);
  const show: typeof shown.show = async (tab) => {
    if (!shown.isAt(tab)) {
      explainer.forget();
      hasEdited.value = false;
    }
    tasks.setFailure(null);
    await shown.show(tab);
  };
  watchTab(view.location.search, (tab) => void show(tab), new AbortController().signal);

  return {
    page: shown.page,
    draft: shown.draft,
    busy: tasks.isBusy,
    saving: computed(() => (isSaved() && hasEdited.value ? edits.saving.value : 'idle')),
    // A draft that could not be saved is still in its field. Saving the clip reports the
    // problem.
    problem: computed(() => tasks.failure.value ?? (isSaved() ? edits.problem.value : null)),
    reasons: explainer.reasons,
    selectedWords: computed(() => {
      const { value: selection } = shown.selection;
      return selection && countWords(plainText(selection.article.body));
    }),
    allowing: createAccessRequest(shown.tab),
    saveDraft(draft, typing) {
      if (!shown.tab.value) return;
      shown.write(draft);
      void drafts.save(shown.tab.value, { ...draft, tags: withTags(draft.tags, [typing]) });
    },
    edit(edit) {
      const { value: page } = shown.page;
      if (page.kind !== 'saved') return;
      hasEdited.value = true;
      editClip(page.clip, edit);
    },
    ...createClipActions(library, shown, drafts, tasks),
    ...createSiteSettings(library, shown.tab, new AbortController().signal),
    seeChange: () => void shown.toggleDifference(),
    retry() {
      if (tasks.failure.value) tasks.retry();
      else if (edits.problem.value) edits.retry();
      else void show(shown.tab.value);
    },
    askWhy: () => void explainer.ask(shown.tab.value),
  };
}

/** Saves, deletes and restores the clip of the tab's page. */
function createClipActions(
  library: ScreenContext['library'],
  shown: TabPage,
  drafts: ReturnType<typeof createDrafts>,
  tasks: ReturnType<typeof createTaskRunner>,
): Pick<
  Popup,
  'clip' | 'clipSelection' | 'highlightSelection' | 'saveVersion' | 'remove' | 'restore'
> {
  const clipper = new StoryClipper(
    async (story, ids, written) => {
      const { value: tab } = shown.tab;
      if (!tab) return fail('page-gone');
      return saveStory(library, toStoryTab(tab, drafts), story, ids, written);
    },
    () => newId(crypto),
  );
  const showOnTab = async (clip: Clip) => {
    if (shown.tab.value) await showOnPage(shown.tab.value.id, clip);
  };
  const clip = (story: PageStory | null, written: PopupDraft | null) => {
    if (!story) return;
    void tasks.run(
      () => clipper.clip(() => shown.readAgain(story), written),
      (saved) => {
        if (story === shown.selection.value) shown.selection.value = null;
        void Promise.all([showOnTab(saved.clip), shown.showSaved(saved.clip)]);
      },
    );
  };
  const clipOffered = async (written: PopupDraft) => {
    const { value: offered } = shown.page;
    if (offered.kind === 'reading') {
      await tasks.run(async () => succeed(await shown.whenRead()));
      const { value: page } = shown.page;
      // If the page is not what the button said, the user decides again.
      if (page.kind !== 'article' || page.pageUrl !== offered.pageUrl) return;
      const { completeness } = page.summary;
      if (!holdsArticle(page.summary) && (offered.isDetected || completeness !== 'page')) return;
    }
    clip(shown.getOffered(), written);
  };
  return {
    clip: (written) => void clipOffered(written),
    clipSelection: (written) => clip(shown.selection.value, written),
    highlightSelection() {
      const [{ value: tab }, { value: page }] = [shown.tab, shown.page];
      if (!tab || page.kind !== 'saved') return;
      void tasks.run(
        async () => {
          const client = await connectToPage(tab.id);
          if (!client.ok) return client;
          const request = { askedAt: tab.url, colour: null };
          const added = await client.value.highlightSelection(request);
          return added.ok ? library.getClip(page.clip.id) : added;
        },
        (clip) => {
          shown.selection.value = null;
          void shown.showSaved(clip);
        },
      );
    },
    saveVersion() {
      const { story, page } = shown;
      if (page.value.kind !== 'saved' || !story) return;
      const { id } = page.value.clip;
      const versionId = newId(crypto);
      void tasks.run(
        async () => {
          const read = await shown.readAgain(story);
          if (!read.ok) return read;
          const { article, url } = read.value;
          const saved = await library.saveVersion(id, versionId, article, now());
          const tabId = shown.tab.value?.id;
          if (saved.ok && tabId !== undefined) await takePageValues(library, tabId, { id, url });
          return saved;
        },
        (clip) => void shown.showSaved(clip),
      );
    },
    remove() {
      const { value: page } = shown.page;
      if (page.kind !== 'saved') return;
      void tasks.run(
        () => library.deleteClip(page.clip.id, now()),
        (deleted) => {
          shown.showDeleted(deleted);
          void showOnTab(deleted);
        },
      );
    },
    restore() {
      const { value: page } = shown.page;
      if (page.kind !== 'deleted') return;
      void tasks.run(
        () => library.restoreClip(page.clip.id, now()),
        (restored) => void Promise.all([showOnTab(restored), shown.showSaved(restored)]),
      );
    },
  };
}
