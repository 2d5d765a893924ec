import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '../../client/base/new-id';
import { now } from '../../client/base/now';
import { createEditQueue } from '../../client/edits/edit-queue';
import { createPlacing } from '../../client/edits/place-annotations';
import { createExportActs } from '../../client/export/export-acts';
import { exportedClips } from '../../client/export/exported-clips';
import { createImageShelf } from '../../client/library/clip-images';
import { createComparing } from '../../client/library/comparing';
import type { Screen } from '../../client/library/open-screen';
import { type WatchedClip, watchClip } from '../../client/library/watch-clip';
import { followNearDuplicates } from '../../client/library/watch-near-duplicates';
import { createAllowing } from '../../client/tabs/allow-access';
import type { PanelPage, PanelProps } from '../../components/panel/panel-props';
import type { ClipImages } from '../../components/reader/clip-images';
import { type Clip, type Failure, type Result, succeed } from '../../core/model';
import { createReaderMarks } from '../highlighting/reader-marks';
import { createAttaching } from './attaching';
import type { FrontPage } from './front-page';
import { createOlderReading } from './older-copy';
import { type ClipFate, createPanelEdits } from './panel-edits';
import { createPlaces } from './places';
import { createShelf } from './shelf';

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
  | 'exports'
  | 'exporting';

/** What the side panel shows, and what can be done in it. */
export interface Panel {
  readonly shown: { readonly [Name in Shown]: ReadonlySignal<PanelProps[Name]> };
  readonly acts: Omit<PanelProps, Shown | 'now' | 'onOpenPage' | 'onOpenLibrary'>;
  /** The images of the copy that is read; null while none is. */
  readonly images: ReadonlySignal<ClipImages | null>;
  /** Shows which annotation was clicked on the page. */
  showMark(annotationId: string): void;
}

/** The side panel over a front page, until the signal is aborted. */
export function createPanel(
  view: Window & typeof globalThis,
  { library, journal }: Screen,
  front: FrontPage,
  life: AbortSignal,
): Panel {
  const chosen = signal<WatchedClip | null>(null);
  const deleted = signal<Clip | null>(null);
  const busy = signal(false);
  const problem = signal<Failure | null>(null);
  const read = computed(() => (deleted.value ? null : (chosen.value ?? front.kept.value)));
  const edits = createEditQueue(library, journal);
  const panelEdits = createPanelEdits(
    library,
    edits,
    () => read.value,
    (change) => makeOfClip(change),
  );
  const { undoing } = panelEdits;
  const exporting = createExportActs<string>(view, library, {
    clipsOf: (choice) =>
      exportedClips(choice, [], {
        ...{ question: '', numbers: null, all: null },
        read: read.value?.clip ?? null,
      }),
    tell: undoing.say,
  });
  const reader = createReaderMarks(view, panelEdits.library, life);
  const older = createOlderReading(view, library, life);
  const comparing = createComparing(
    library,
    () => read.value,
    () => (chosen.value ? null : (front.story()?.article ?? null)),
  );
  const followed = followNearDuplicates(library);
  const places = createPlaces(front, reader, older, undoing.tell);
  const fail = (failure: Failure) => {
    problem.value = failure;
  };
  const images = createImageShelf(view, library, life);
  const { shelf, search } = createShelf(view, library, fail, life);
  const allowing = createAllowing(front.tab);
  let root: HTMLElement | null = null;
  const attaching = createAttaching(
    view,
    () => root,
    // The page in front is another one: only the copy can be marked.
    async () => (chosen.value ? { ok: true, value: null } : front.describeSelection()),
  );
  let retry: () => void = () => {};
  let choosing = new AbortController();
  life.addEventListener('abort', () => choosing.abort());

  const place = createPlacing();
  const page = computed<PanelPage>(() => {
    if (deleted.value) return { kind: 'deleted', clip: deleted.value };
    if (!chosen.value) return front.page.value;
    const { annotations, article, ...rest } = chosen.value;
    const placed = place(annotations, article, reader.placements.value);
    return { kind: 'kept', ...rest, article, annotations: placed, isOpen: false, change: null };
  });

  read.subscribe((kept) => {
    reader.show(kept?.clip ?? null, kept?.annotations ?? []);
    older.show(kept?.annotations ?? []);
    followed.follow(kept?.clip ?? null);
  });
  reader.chosenId.subscribe((id) => {
    if (id !== null) places.chooseMark(id);
  });

  const readId = computed(() => read.value?.clip.id ?? null);
  const clipId = () => read.value?.clip.id ?? deleted.value?.id ?? null;

  /** Another page or clip is in front: what was said about the last one is over. */
  const turnTo = (next: WatchedClip | null) => {
    deleted.value = null;
    chosen.value = next;
    problem.value = null;
    places.clear();
    attaching.end();
    undoing.tellNothing();
    void older.choose(null);
    comparing.close();
    edits.reset();
  };
  let frontKey = '';
  front.tab.subscribe((tab) => {
    const key = `${tab?.id} ${tab?.url}`;
    if (key === frontKey) return;
    frontKey = key;
    choosing.abort();
    turnTo(null);
  });

  /** Runs one act; when it fails the reader is toast and can do it again. */
  const act = async <Value>(run: () => Promise<Result<Value>>, done?: (value: Value) => void) => {
    retry = () => void act(run, done);
    problem.value = null;
    busy.value = true;
    const result = await run();
    busy.value = false;
    if (result.ok) done?.(result.value);
    else problem.value = result.failure;
  };

  const makeOfClip = ({ call, id }: ClipFate) =>
    void act(
      async () => {
        // What is still being written belongs to the clip as it was.
        await edits.whenDone();
        return library[call](id, now());
      },
      (clip) => {
        deleted.value = call === 'deleteClip' ? clip : null;
      },
    );

  const find = (id: string) => read.value?.annotations.find((one) => one.id === id) ?? null;

  return {
    shown: {
      page,
      tab: places.tab,
      older: older.copy,
      comparison: comparing.comparison,
      nearDuplicates: followed.nearDuplicates,
      shelf,
      activeId: places.activeId,
      revealed: places.revealed,
      // The access is to the page in front, which a clip that was chosen is not.
      visitedSite: computed(() => (chosen.value ? null : allowing.visitedSite.value)),
      isAccessRefused: allowing.isRefused,
      busy,
      saving: edits.saving,
      problem: computed(() => problem.value ?? exporting.failure.value ?? edits.problem.value),
      toast: undoing.toast,
      attaching: attaching.state,
      exports: exporting.shown,
      exporting: exporting.progress,
    },
    images: computed(() => images.of(readId.value)),
    showMark: places.chooseMark,
    acts: {
      ...panelEdits,
      ...exporting.acts,
      async onCompleteTags(typed) {
        const found = await library.completeTags(typed, 8);
        return found.ok ? found.value : [];
      },
      onAllow: allowing.allow,
      onTab: places.setTab,
      onClip() {
        const story = front.story();
        if (!story) return;
        const ids = { clipId: newId(crypto), versionId: newId(crypto) };
        const { article, url } = story;
        void act(() =>
          library.saveClip({ ...ids, article, pageUrl: url, tags: [], note: '', now: now() }),
        );
      },
      onDeleteClip: (id) =>
        undoing.perform(id, {
          kind: 'clip-deleted',
          undo: [{ call: 'restoreClip', id }],
          redo: [{ call: 'deleteClip', id }],
        }),
      onRestoreClip: (id) => void undoing.undo(id),
      onClearActive: places.clear,
      onUndo() {
        const id = clipId();
        if (id) void undoing.undo(id);
      },
      onRedo() {
        const id = clipId();
        if (id) void undoing.redo(id);
      },
      onToastGone: undoing.tellNothing,
      onReattach(id) {
        const annotation = find(id);
        if (!annotation) return;
        attaching.begin(annotation);
        // An older copy and a comparison can be read, not marked.
        void older.choose(null);
        comparing.close();
        if (chosen.value) places.setTab('article');
      },
      async onAttach() {
        const taken = await attaching.take();
        if (!taken) return;
        attaching.end();
        panelEdits.attach(taken.annotationId, taken.passage, 'attached');
      },
      onKeepWording: panelEdits.acceptWording,
      onTakeWording: (id) =>
        void act(
          async () => (chosen.value ? succeed(reader.describeMark(id)) : front.describeMark(id)),
          (passage) => {
            if (passage) panelEdits.attach(id, passage, 'reworded');
            else undoing.tell(chosen.value ? 'not-in-copy' : 'not-on-page');
          },
        ),
      onCancelAttach: attaching.end,
      async onChooseVersion(id) {
        comparing.close();
        const version = read.value?.versions.find((one) => one.id === id) ?? null;
        const failure = await older.choose(version);
        if (failure) problem.value = failure;
      },
      async onShowVersion(versionId, annotationId) {
        const kept = read.value;
        const version = kept?.versions.find((one) => one.id === versionId);
        if (!kept || !version) return;
        if (versionId === kept.clip.versionId) return places.showInCopy(annotationId);
        comparing.close();
        places.showWhenDrawn(annotationId);
        const failure = await older.choose(version);
        if (failure) problem.value = failure;
      },
      onShowInCopy: places.showInCopy,
      onShowOnPage: (id) => void places.showOnPage(id),
      onJump: (id) => void places.jump(id, !chosen.value),
      onRetry() {
        if (problem.value) retry();
        else if (exporting.failure.value) exporting.retry();
        else if (edits.problem.value) edits.retry();
        else void front.show(front.tab.value);
      },
      async onCompare(before, after) {
        const failure = await comparing.compare(before, after);
        if (failure) problem.value = failure;
      },
      onCloseComparison: comparing.close,
      onKeepVersion() {
        const [kept, story] = [read.value, front.story()];
        if (!kept || !story) return;
        const versionId = newId(crypto);
        const { article } = story;
        void act(
          () => library.keepVersion(kept.clip.id, versionId, article, now()),
          () => comparing.turnToCopy(versionId),
        );
      },
      onSearch: search,
      onOpenClip(id) {
        choosing.abort();
        turnTo(null);
        if (front.kept.value?.clip.id === id) return;
        choosing = new AbortController();
        watchClip(
          library,
          (source) => source.getClip(id),
          (answer) => {
            if (answer.ok) chosen.value = answer.value;
            else if (!deleted.value) problem.value = answer.failure;
          },
          choosing.signal,
        );
      },
      onReaderRoot(next) {
        root = next;
        reader.setRoot(next);
        if (next) places.drawn();
      },
      onOlderRoot(next) {
        older.setRoot(next);
        if (next) places.drawn();
      },
    },
  };
}
