import { computed, type ReadonlySignal } from '@preact/signals';
import { newId } from '../../client/base/new-id';
import { now } from '../../client/base/now';
import { saveStory } from '../../client/clipping/save-story';
import { StoryClipper } from '../../client/clipping/story-clipper';
import { toStoryTab } from '../../client/clipping/story-tab';
import { createTaskRunner } from '../../client/clipping/task-runner';
import { withEdits } from '../../client/edits/apply-edit';
import { createDrafts } from '../../client/edits/drafts';
import { createEditQueue, type EditQueue } from '../../client/edits/edit-queue';
import { createPlacer } from '../../client/edits/place-annotations';
import { createExportActions } from '../../client/export/export-actions';
import { selectExportedClips } from '../../client/export/exported-clips';
import { createImageShelf } from '../../client/library/clip-images';
import type { ScreenContext } from '../../client/library/open-screen';
import { createVersionComparison } from '../../client/library/version-comparison';
import { followNearDuplicates } from '../../client/library/watch-near-duplicates';
import { watchSharedTags } from '../../client/sync/sharing/watch-shared-tags';
import { createAccessRequest } from '../../client/tabs/access-request';
import type { PanelPage, PanelProps } from '../../components/panel/panel-props';
import type { ClipImages } from '../../components/reader/clip-images';
import { fail } from '../../core/model';
import type { Library } from '../../storage';
import { deferReaderHighlights } from '../shared/highlighting/defer-reader-highlights';
import type { ReaderHighlights } from '../shared/highlighting/reader-highlights';
import type { ActivePage } from './active-page';
import { createLibraryTab } from './library-tab';
import { createNavigation } from './navigation';
import { createOlderVersion } from './older-version';
import {
  createClipActions,
  createNavigationActions,
  createPassageActions,
  createVersionActions,
  type PanelParts,
} from './panel-actions';
import { createPanelEdits } from './panel-edits';
import { createReattachMode } from './reattach-mode';
import { createShownClip, type ShownClip } from './shown-clip';

type Shown =
  | 'page'
  | 'tab'
  | 'older'
  | 'comparison'
  | 'nearDuplicates'
  | 'shelf'
  | 'activeId'
  | 'revealed'
  | 'visitedSite'
  | 'isAccessRefused'
  | 'busy'
  | 'saving'
  | 'problem'
  | 'toast'
  | 'attaching'
  | 'canSaveLinks'
  | 'sharedTags'
  | 'exports'
  | 'exporting';

/** The state of the side panel, and the actions that it offers. */
export interface Panel {
  readonly shown: { readonly [Name in Shown]: ReadonlySignal<PanelProps[Name]> };
  readonly actions: Omit<PanelProps, Shown | 'now' | 'onOpenPage' | 'onOpenLibrary'>;
  /** The images of the shown copy, or null. */
  readonly images: ReadonlySignal<ClipImages | null>;
  /** Shows the card of a highlight that was clicked on the page. */
  showMark(annotationId: string): void;
}

/** Creates the side panel for the active page. It stops watching when `life` is aborted. */
export function createPanel(
  view: Window & typeof globalThis,
  { library, journal }: ScreenContext,
  page: ActivePage,
  life: AbortSignal,
): Panel {
  const queue = createEditQueue(library, journal);
  const parts = createParts(view, library, queue, page, life);
  const { clip, tasks, edits, reader, older, comparing, navigation, reattach } = parts;
  const exporting = createExportActions<string>(
    view,
    library,
    {
      clipsOf: (choice) =>
        selectExportedClips(choice, [], {
          ...{ query: '', numbers: null, all: null },
          read: clip.current.value?.clip ?? null,
        }),
      tell: edits.undo.notifyText,
    },
    life,
  );
  const nearDuplicates = followNearDuplicates(library);
  const images = createImageShelf(view, library, life);
  const clipId = computed(() => clip.current.value?.clip.id ?? null);
  const libraryTab = createLibraryTab(view, library, tasks.setFailure, life);
  const access = createAccessRequest(page.tab);

  clip.current.subscribe((current) => {
    reader.show(current);
    older.setAnnotations(current?.annotations ?? []);
    nearDuplicates.follow(current?.clip ?? null);
  });
  reader.activeId.subscribe((id) => {
    if (id !== null) navigation.activate(id);
  });

  /** Clears everything that was said about the clip shown so far. */
  const reset = () => {
    clip.reset();
    tasks.setFailure(null);
    navigation.clear();
    reattach.stop();
    edits.undo.dismissToast();
    void older.choose(null);
    comparing.close();
    queue.reset();
  };
  onPageChange(page, reset);
  const loadLinkActions = async () => {
    const { createLinkActions } = await import('./link-actions');
    return createLinkActions(parts, async (links) => {
      const { readSavedLinks } = await import('../shared/filling/read-saved-links');
      return readSavedLinks(view, library, links, life);
    });
  };

  return {
    shown: {
      page: computePage(page, clip, reader, queue.unsaved),
      tab: navigation.tab,
      older: older.copy,
      comparison: comparing.comparison,
      nearDuplicates: nearDuplicates.nearDuplicates,
      shelf: libraryTab.shelf,
      activeId: navigation.activeId,
      revealed: navigation.revealed,
      // Access concerns the active page, so it is not offered for another clip.
      visitedSite: computed(() => (clip.opened.value ? null : access.visitedSite.value)),
      isAccessRefused: access.isRefused,
      busy: tasks.isBusy,
      saving: queue.saving,
      problem: computed(
        () => tasks.failure.value ?? exporting.failure.value ?? queue.problem.value,
      ),
      toast: edits.undo.toast,
      attaching: reattach.state,
      sharedTags: watchSharedTags(library, life),
      canSaveLinks: computed(() => !(page.tab.value?.isPrivate ?? false)),
      exports: exporting.shown,
      exporting: exporting.progress,
    },
    images: computed(() => images.of(clipId.value)),
    showMark: navigation.activate,
    actions: {
      ...edits,
      ...exporting.handlers,
      ...createClipActions(parts),
      async onDropText(words) {
        const { createDropActions } = await import('./drop-actions');
        return createDropActions(parts).onDropText(words);
      },
      onSaveLinks: (links) => void loadLinkActions().then((acts) => acts.onSaveLinks(links)),
      onNoLinks: (how) => void loadLinkActions().then((acts) => acts.onNoLinks(how)),
      ...createPassageActions(parts),
      ...createVersionActions(parts),
      ...createNavigationActions(parts),
      async onCompleteTags(typed) {
        const found = await library.completeTags(typed, 8);
        return found.ok ? found.value : [];
      },
      onAllow: access.allow,
      onSearch: libraryTab.search,
      onOpenClip(id) {
        reset();
        if (page.clip.value?.clip.id !== id) clip.open(id, tasks.setFailure);
      },
      onRetry() {
        const retries = [
          tasks.failure.value && tasks.retry,
          exporting.failure.value && exporting.retry,
          queue.problem.value && queue.retry,
        ].filter((retry) => retry !== null);
        for (const retry of retries) retry();
        if (retries.length === 0) void page.show(page.tab.value);
      },
      onReaderRoot(root) {
        reader.setRoot(root);
        if (root) navigation.onDrawn();
      },
      onOlderRoot(root) {
        older.setRoot(root);
        if (root) navigation.onDrawn();
      },
    },
  };
}

function createParts(
  view: Window & typeof globalThis,
  library: ScreenContext['library'],
  queue: ReturnType<typeof createEditQueue>,
  page: ActivePage,
  life: AbortSignal,
): PanelParts {
  const clip = createShownClip(library, page, life);
  const tasks = createTaskRunner();
  const edits = createPanelEdits(
    library,
    queue,
    () => clip.current.value,
    clip.findId,
    ({ call, id }) => {
      const showDeleted = clip.prepareDeletion();
      void tasks.run(
        async () => {
          // Pending edits were made before the clip is deleted or restored.
          await queue.whenIdle();
          return library[call](id, now());
        },
        (changed) => showDeleted(call === 'deleteClip' ? changed : null),
      );
    },
  );
  const reader = deferReaderHighlights(async () => {
    const { createReaderHighlights } = await import('../shared/highlighting/reader-highlights');
    return createReaderHighlights(view, edits.library, life);
  });
  const older = createOlderVersion(view, library, life);
  const comparing = createVersionComparison(
    library,
    () => clip.current.value,
    () => (clip.opened.value ? null : (page.getStory()?.article ?? null)),
  );
  const navigation = createNavigation(page, reader, older, edits.undo.notify, tasks.setFailure);
  const reattach = createReattachMode(
    view,
    reader.describe,
    // The active page shows another article: only the copy can be highlighted.
    async () => (clip.opened.value ? { ok: true, value: null } : page.describeSelection()),
  );
  const clipper = createClipper(library, queue, page);
  return {
    ...{ library, page, clip, tasks, clipper, edits },
    ...{ reader, older, comparing, navigation, reattach },
  };
}

function createClipper(library: Library, queue: EditQueue, page: ActivePage): StoryClipper {
  const drafts = createDrafts(library, queue);
  return new StoryClipper(
    async (story, ids, written) => {
      const { value: tab } = page.tab;
      if (!tab) return fail('page-gone');
      return saveStory(library, toStoryTab(tab, drafts), story, ids, written);
    },
    () => newId(crypto),
  );
}

/** What the panel shows of the clip: a deleted one, an opened one, or the active page. */
function computePage(
  page: ActivePage,
  clip: ShownClip,
  reader: ReaderHighlights,
  unsaved: EditQueue['unsaved'],
): ReadonlySignal<PanelPage> {
  const place = createPlacer();
  const stored = computed((): PanelPage => {
    if (clip.deleted.value) return { kind: 'deleted', clip: clip.deleted.value };
    if (!clip.opened.value) return page.page.value;
    const { annotations, ...rest } = clip.opened.value;
    const { placements, hidden } = reader;
    const copy = { versionId: rest.versionId, hidden: hidden.value };
    const { original, article } = rest;
    const placed = place(annotations, original, placements.value, copy, article.body);
    return { kind: 'saved', ...rest, annotations: placed, isOpen: false, change: null };
  });
  return computed(() => {
    const { value } = stored;
    return value.kind === 'saved' ? withEdits(value, unsaved.value) : value;
  });
}

/** Calls back when the active tab or its address has changed, and once at the start. */
function onPageChange(page: ActivePage, onChange: () => void): void {
  let lastKey = '';
  page.tab.subscribe((tab) => {
    const key = `${tab?.id} ${tab?.url}`;
    if (key === lastKey) return;
    lastKey = key;
    onChange();
  });
}
