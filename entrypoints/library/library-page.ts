import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ExportProgress } from '../../components/export-choice';
import type { ChosenClip, LibraryProps } from '../../components/library/library-props';
import type { SaveState } from '../../components/save-state';
import type { Clip, Failure, Result } from '../../core/model';
import type { Edit } from '../access/edit';
import { createEditQueue } from '../access/edit-queue';
import { createExporting } from '../access/exporting';
import { createKnownWords } from '../access/known-words';
import { now } from '../access/now';
import type { Screen } from '../access/open-screen';
import { placeAnnotations } from '../access/place-annotations';
import { type WatchedClip, watchClip } from '../access/watch-clip';
import { createReaderMarks } from '../marking/reader-marks';

/** What the library page shows, and what can be done in it. */
export interface LibraryPage {
  readonly clips: ReadonlySignal<readonly Clip[] | null>;
  readonly total: ReadonlySignal<number | null>;
  readonly hasMore: ReadonlySignal<boolean>;
  readonly query: ReadonlySignal<string>;
  readonly chosen: ReadonlySignal<ChosenClip | null>;
  readonly activeId: ReadonlySignal<string | null>;
  readonly saving: ReadonlySignal<SaveState>;
  readonly problem: ReadonlySignal<Failure | null>;
  readonly exporting: ReadonlySignal<ExportProgress | null>;
  readonly acts: Omit<
    LibraryProps,
    | 'clips'
    | 'total'
    | 'hasMore'
    | 'query'
    | 'chosen'
    | 'now'
    | 'activeId'
    | 'saving'
    | 'problem'
    | 'exporting'
    | 'onOpenPage'
  >;
}

/** How many clips are added to the list at a time. */
const pageLength = 100;

/** The library page, until the signal is aborted. `clipId` is the clip to begin with, else null. */
export function createLibraryPage(
  view: Window & typeof globalThis,
  { library, journal }: Screen,
  clipId: string | null,
  life: AbortSignal,
): LibraryPage {
  const clips = signal<readonly Clip[] | null>(null);
  const total = signal<number | null>(null);
  const query = signal('');
  const length = signal(pageLength);
  const chosen = signal<WatchedClip | null>(null);
  const activeId = signal<string | null>(null);
  const problem = signal<Failure | null>(null);
  const edits = createEditQueue(library, journal);
  const known = createKnownWords(() => chosen.value);
  const write = (edit: Edit) => edits.add(known.begin(edit));
  const exporting = createExporting(library, view.document);
  const reader = createReaderMarks(view, library, life);
  let retry: () => void = () => {};
  let listing = new AbortController();
  let choosing = new AbortController();

  chosen.subscribe((kept) => reader.show(kept?.clip ?? null, kept?.annotations ?? []));
  reader.chosenId.subscribe((id) => {
    activeId.value = id;
  });

  /** Runs one act; when it fails the reader is told and can do it again. */
  const act = async (run: () => Promise<Result<unknown>>) => {
    retry = () => void act(run);
    problem.value = null;
    const result = await run();
    if (!result.ok) problem.value = result.failure;
  };

  const list = () => {
    listing.abort();
    listing = new AbortController();
    const wanted = query.value;
    const limit = length.value;
    library.watch(
      (source) =>
        wanted.trim() === '' ? source.listClips(limit) : source.searchClips(wanted, limit),
      (answer) => {
        if (answer.ok) clips.value = answer.value;
        else {
          problem.value = answer.failure;
          retry = list;
        }
      },
      listing.signal,
    );
  };

  const choose = (id: string | null) => {
    choosing.abort();
    choosing = new AbortController();
    chosen.value = null;
    activeId.value = null;
    edits.reset();
    view.history.replaceState(null, '', id ? `#${id}` : '#');
    if (id === null) return;
    watchClip(
      library,
      (source) => source.getClip(id),
      (answer) => {
        // A clip that was deleted meanwhile is simply no longer in front.
        chosen.value = answer.ok ? answer.value : null;
      },
      choosing.signal,
    );
  };

  list();
  library.watch(
    (source) => source.countClips(),
    (answer) => {
      if (answer.ok) total.value = answer.value;
    },
    life,
  );
  if (clipId) choose(clipId);
  life.addEventListener('abort', () => {
    listing.abort();
    choosing.abort();
  });

  return {
    clips,
    total,
    hasMore: computed(() => (clips.value?.length ?? 0) >= length.value),
    query,
    chosen: computed(() => {
      if (!chosen.value) return null;
      const { clip, article, annotations } = chosen.value;
      return {
        clip,
        article,
        annotations: placeAnnotations(annotations, article, reader.placements.value),
      };
    }),
    activeId,
    saving: edits.saving,
    problem: computed(() => problem.value ?? edits.problem.value),
    exporting: exporting.progress,
    acts: {
      async onCompleteTags(typed) {
        const found = await library.completeTags(typed, 8);
        return found.ok ? found.value : [];
      },
      onSearch(next) {
        query.value = next;
        length.value = pageLength;
        list();
      },
      onMore() {
        length.value += pageLength;
        list();
      },
      onChoose: choose,
      onEditClip: (id, edit) => write({ call: 'editClip', id, edit, now: now() }),
      onDeleteClip: (id) => void act(() => library.deleteClip(id, now())),
      onRestoreClip: (id) => void act(() => library.restoreClip(id, now())),
      onRetry() {
        if (problem.value) retry();
        else edits.retry();
      },
      onExport(scope, format) {
        const id = chosen.value?.clip.id;
        if (scope === 'all') void act(() => exporting.exportAll(format));
        else if (id) void act(() => exporting.exportOne(id, format));
      },
      onCancelExport: exporting.cancel,
      onReaderRoot: reader.setRoot,
      onJump(id) {
        activeId.value = id;
        void reader.jump(id);
      },
      onEditAnnotation: (id, edit) => write({ call: 'editAnnotation', id, edit, now: now() }),
      onDeleteAnnotation: (id) => edits.add({ call: 'deleteAnnotation', id, now: now() }),
      onRestoreAnnotation: (id) => edits.add({ call: 'restoreAnnotation', id, now: now() }),
    },
  };
}
