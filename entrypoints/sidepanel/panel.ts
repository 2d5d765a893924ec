import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ExportProgress } from '../../components/export-choice';
import type { PanelPage, PanelProps, PanelShelf } from '../../components/panel/panel-props';
import type { SaveState } from '../../components/save-state';
import type { Clip, Failure, Result } from '../../core/model';
import { createEditQueue } from '../access/edit-queue';
import { createExporting } from '../access/exporting';
import { newId } from '../access/new-id';
import { now } from '../access/now';
import type { Screen } from '../access/open-screen';
import { placeAnnotations } from '../access/place-annotations';
import { type WatchedClip, watchClip } from '../access/watch-clip';
import { createReaderMarks } from '../marking/reader-marks';
import type { FrontPage } from './front-page';

/** What the side panel shows, and what can be done in it. */
export interface Panel {
  readonly page: ReadonlySignal<PanelPage>;
  readonly shelf: ReadonlySignal<PanelShelf>;
  readonly activeId: ReadonlySignal<string | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly saving: ReadonlySignal<SaveState>;
  readonly problem: ReadonlySignal<Failure | null>;
  readonly exporting: ReadonlySignal<ExportProgress | null>;
  readonly acts: PanelActs;
  /** Shows which annotation was clicked on the page. */
  showMark(annotationId: string): void;
}

type PanelActs = Pick<
  PanelProps,
  | 'onCompleteTags'
  | 'onClip'
  | 'onEditClip'
  | 'onDeleteClip'
  | 'onRestoreClip'
  | 'onRetry'
  | 'onExport'
  | 'onCancelExport'
  | 'onSearch'
  | 'onOpenClip'
  | 'onReaderRoot'
  | 'onJump'
  | 'onEditAnnotation'
  | 'onDeleteAnnotation'
  | 'onRestoreAnnotation'
>;

/** How many clips the Library tab lists. */
const shelfLength = 50;

/** The side panel over a front page, until the signal is aborted. */
export function createPanel(
  view: Window & typeof globalThis,
  { library, journal }: Screen,
  front: FrontPage,
  life: AbortSignal,
): Panel {
  const chosen = signal<WatchedClip | null>(null);
  const deleted = signal<Clip | null>(null);
  const shelf = signal<PanelShelf>({ clips: null, query: '' });
  const activeId = signal<string | null>(null);
  const busy = signal(false);
  const problem = signal<Failure | null>(null);
  const edits = createEditQueue(library, journal);
  const exporting = createExporting(library, view.document);
  const reader = createReaderMarks(view, library, life);
  let retry: () => void = () => {};
  let choosing = new AbortController();
  let searching = new AbortController();

  const page = computed<PanelPage>(() => {
    if (deleted.value) return { kind: 'deleted', clip: deleted.value };
    if (!chosen.value) return front.page.value;
    const { clip, article, annotations } = chosen.value;
    const placed = placeAnnotations(annotations, article, reader.placements.value);
    return { kind: 'kept', clip, article, annotations: placed, isOpen: false };
  });

  const read = computed(() => (deleted.value ? null : (chosen.value ?? front.kept.value)));
  read.subscribe((kept) => reader.show(kept?.clip ?? null, kept?.annotations ?? []));
  reader.chosenId.subscribe((id) => {
    activeId.value = id;
  });

  /** Another page or clip is in front: what was said about the last one is over. */
  const turnTo = (next: WatchedClip | null) => {
    deleted.value = null;
    chosen.value = next;
    problem.value = null;
    activeId.value = null;
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

  /** Runs one act; when it fails the reader is told and can do it again. */
  const act = async <Value>(run: () => Promise<Result<Value>>, done?: (value: Value) => void) => {
    retry = () => void act(run, done);
    problem.value = null;
    busy.value = true;
    const result = await run();
    busy.value = false;
    if (result.ok) done?.(result.value);
    else problem.value = result.failure;
  };

  const search = (query: string) => {
    searching.abort();
    searching = new AbortController();
    shelf.value = { ...shelf.value, query };
    library.watch(
      (source) =>
        query.trim() === ''
          ? source.listClips(shelfLength)
          : source.searchClips(query, shelfLength),
      (answer) => {
        if (answer.ok) shelf.value = { clips: answer.value, query };
        else problem.value = answer.failure;
      },
      searching.signal,
    );
  };
  search('');
  life.addEventListener('abort', () => {
    choosing.abort();
    searching.abort();
  });

  return {
    page,
    shelf,
    activeId,
    busy,
    saving: edits.saving,
    problem: computed(() => problem.value ?? edits.problem.value),
    exporting: exporting.progress,
    showMark(annotationId) {
      activeId.value = annotationId;
    },
    acts: {
      async onCompleteTags(typed) {
        const found = await library.completeTags(typed, 8);
        return found.ok ? found.value : [];
      },
      onClip() {
        const story = front.story();
        if (!story) return;
        const ids = { clipId: newId(crypto), versionId: newId(crypto) };
        const { article, url } = story;
        void act(() =>
          library.saveClip({ ...ids, article, pageUrl: url, tags: [], note: '', now: now() }),
        );
      },
      onEditClip: (id, edit) => edits.add({ call: 'editClip', id, edit, now: now() }),
      onDeleteClip: (id) =>
        void act(
          () => library.deleteClip(id, now()),
          (clip) => {
            deleted.value = clip;
          },
        ),
      onRestoreClip: (id) =>
        void act(
          () => library.restoreClip(id, now()),
          () => {
            deleted.value = null;
          },
        ),
      onRetry() {
        if (problem.value) retry();
        else if (edits.problem.value) edits.retry();
        else void front.show(front.tab.value);
      },
      onExport(scope, format) {
        const kept = read.value;
        if (scope === 'all') void act(() => exporting.exportAll(format));
        else if (kept) void act(() => exporting.exportOne(kept.clip.id, format));
      },
      onCancelExport: exporting.cancel,
      onSearch: search,
      onOpenClip(id) {
        choosing.abort();
        if (front.kept.value?.clip.id === id) return turnTo(null);
        choosing = new AbortController();
        turnTo(null);
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
      onReaderRoot: reader.setRoot,
      onJump(id) {
        activeId.value = id;
        if (!reader.jump(id)) void front.jump(id);
      },
      onEditAnnotation: (id, edit) => edits.add({ call: 'editAnnotation', id, edit, now: now() }),
      onDeleteAnnotation: (id) => edits.add({ call: 'deleteAnnotation', id, now: now() }),
      onRestoreAnnotation: (id) => edits.add({ call: 'restoreAnnotation', id, now: now() }),
    },
  };
}
