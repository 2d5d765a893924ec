import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ClipName, LibraryProps } from '../../components/library/library-props';
import type { LibraryPlace } from '../../components/library/Shelves';
import { deskWords, libraryWords, questionWords, words } from '../../components/words';
import { quoteWithSource } from '../../core/exchange';
import type { FirstClips, Shelves } from '../../storage';
import { createComparing } from '../access/comparing';
import type { Edit } from '../access/edit';
import { createEditQueue } from '../access/edit-queue';
import { createExportActs } from '../access/export-acts';
import { exportedClips } from '../access/exported-clips';
import { createKinFollower } from '../access/follow-kin';
import { createKnownWords } from '../access/known-words';
import { now } from '../access/now';
import type { Screen } from '../access/open-screen';
import { createStoredImages } from '../access/stored-images';
import { copyText } from '../marking/copy-text';
import { createClipChanges } from './clip-changes';
import { createImportPage } from './import-page';
import { createNotebookPage } from './notebook-page';
import { createQuestionList } from './question-list';
import { createReadClip } from './read-clip';
import { createReaderActs } from './reader-acts';
import { createRowCache } from './row-cache';
import { createSettingsPage } from './settings-page';
import { createShelfActs } from './shelf-acts';
import { showStatistics } from './show-statistics';

/** The library page: all that its view takes, as it is now, but for what the browser does. */
export type LibraryPage = ReadonlySignal<Omit<LibraryProps, 'onOpenPage' | 'now'>>;

/**
 * The library page, until the signal is aborted. `first` are the clips that are listed
 * until there is an answer, `clipId` is the clip to begin with, else null.
 */
export function createLibraryPage(
  window: Window & typeof globalThis,
  { library, journal }: Screen,
  first: FirstClips | null,
  clipId: string | null,
  life: AbortSignal,
): LibraryPage {
  const view = signal<LibraryPlace>('list');
  const shelves = signal<Shelves | null>(null);
  const statistics = signal<LibraryProps['statistics']>(null);
  const edits = createEditQueue(library, journal);
  const images = createStoredImages(window, library, life);
  const list = createQuestionList(window, library, life);
  const rows = createRowCache(window, library, life);
  if (first) {
    rows.take(first.clips);
    list.begin(
      Uint32Array.from(first.clips, ({ number }) => number),
      first.total,
    );
  }
  const changes = createClipChanges(library);
  const reader = createReadClip(window, library, life, (id) => {
    edits.reset();
    comparing.close();
    compareFailure.value = null;
    window.history.replaceState(null, '', id ? `#${id}` : '#');
  });
  const comparing = createComparing(library, reader.kept, () => null);
  const compareFailure = signal<LibraryProps['problem']>(null);
  const kinship = createKinFollower(library);
  const known = createKnownWords(reader.kept);
  const write = (edit: Edit) => edits.add(known.begin(edit));
  const isNotebook = computed(() => view.value === 'notebook');
  const notebook = createNotebookPage(window, library, isNotebook, life);
  const isSettings = computed(() => view.value === 'settings');
  const settings = createSettingsPage(library, isSettings, changes.tell, life);
  const imports = createImportPage(window, library, life);
  const exporting = createExportActs<ClipName>(window, library, {
    clipsOf: (choice, rows) =>
      exportedClips(choice, rows, {
        read: reader.chosen.value?.clip ?? null,
        question: list.question.value,
        numbers: list.shown.value?.numbers ?? null,
        all: shelves.value?.all ?? null,
      }),
    tell: changes.tell,
  });
  let compareAgain = () => {};

  effect(() => {
    const shown = list.shown.value;
    if (shown) rows.show(shown.question, shown.numbers);
  });
  // The name of the tab, and of what is printed.
  const title = window.document.title;
  effect(() => {
    const headline = view.value === 'list' ? reader.chosen.value?.clip.summary.headline : null;
    window.document.title = headline ? `${headline} · ${words.appName}` : title;
  });
  effect(() => kinship.follow(reader.chosen.value?.clip ?? null));
  library.watch(
    (source) => source.listShelves(),
    (answer) => {
      if (answer.ok) shelves.value = answer.value;
    },
    life,
  );
  effect(() => {
    if (view.value !== 'statistics' || !shelves.value) return;
    const counted = shelves.value;
    void library.getStatistics().then((answer) => {
      if (answer.ok) statistics.value = showStatistics(answer.value, counted, now());
    });
  });
  if (clipId) reader.open(clipId);

  const acts = {
    ...createShelfActs(library, changes, window.crypto),
    ...exporting.acts,
    ...createReaderActs(
      window,
      () => reader.chosen.value,
      () => exporting.shown.value.exportMemory,
      changes.tell,
    ),
    async onCompleteTags(typed) {
      const found = await library.completeTags(typed, 8);
      return found.ok ? found.value : [];
    },
    async onCompleteQuestion(question, caret) {
      const found = await library.completeQuestion(question, caret);
      return found.ok ? found.value : [];
    },
    onView(next) {
      view.value = next;
    },
    onQuestion: list.ask,
    onOrder: list.sort,
    onOpen: (name) => reader.open(name),
    onEditClips: changes.edit,
    onUndo: changes.undo,
    onCancelWork: changes.cancel,
    onToldGone: changes.toldGone,
    onEmptyBin: () => changes.purge('all', shelves.value?.bin ?? 0),
    onPurge: (which) => changes.purge(which, which.length),
    onEditClip: (id, edit) => write({ call: 'editClip', id, edit, now: now() }),
    onPlace: reader.keepPlace,
    onEnd: reader.end,
    onSettings: (reader) => settings.change({ reader }),
    onChooseVersion(versionId) {
      comparing.close();
      reader.chooseVersion(versionId);
    },
    onShowVersion(versionId, annotationId) {
      comparing.close();
      reader.chooseVersion(versionId, annotationId);
    },
    async onCompare(before, after) {
      compareFailure.value = null;
      compareAgain = () => void acts.onCompare(before, after);
      compareFailure.value = await comparing.compare(before, after);
    },
    onCloseComparison: comparing.close,
    onRetry() {
      if (list.failure.value) list.retry();
      else if (changes.failure.value) changes.retry();
      else if (exporting.failure.value) exporting.retry();
      else if (compareFailure.value) compareAgain();
      else if (settings.failure.value) settings.retry();
      else if (notebook.failure.value) notebook.retry();
      else edits.retry();
    },
    onImport: imports.open,
    onPrint: () => window.print(),
    onReaderRoot: reader.setRoot,
    findTop: reader.findTop,
    onJump: reader.jump,
    onEditAnnotation: (id, edit) => write({ call: 'editAnnotation', id, edit, now: now() }),
    onDeleteAnnotation(id) {
      edits.add({ call: 'deleteAnnotation', id, now: now() });
      changes.tell(deskWords.done.deleted(1), () => acts.onRestoreAnnotation(id));
    },
    onRestoreAnnotation: (id) => edits.add({ call: 'restoreAnnotation', id, now: now() }),
  } satisfies Partial<LibraryProps>;

  return computed(() => ({
    ...acts,
    ...exporting.shown.value,
    view: view.value,
    shelves: shelves.value,
    question: list.question.value,
    problems: list.problems.value.map(({ start, end, code }) => ({
      start,
      end,
      words: questionWords(code),
    })),
    order: list.order.value,
    numbers: list.shown.value?.numbers ?? null,
    // After trouble there is no answer to wait for.
    isAnswered: list.isAnswered.value || list.failure.value !== null,
    isWhole: list.shown.value?.isWhole ?? true,
    total: list.shown.value?.total,
    indexing: list.indexing.value,
    rows,
    chosen: reader.chosen.value,
    activeId: reader.activeId.value,
    settings: settings.settings.value.reader,
    pictures: settings.pictures.value,
    findImage: images.of(reader.chosen.value?.clip.id ?? null),
    comparison: comparing.comparison.value,
    kin: kinship.kin.value,
    saving: edits.saving.value,
    problem:
      list.failure.value ??
      changes.failure.value ??
      exporting.failure.value ??
      compareFailure.value ??
      settings.failure.value ??
      notebook.failure.value ??
      edits.problem.value,
    exporting: exporting.progress.value,
    importing: imports.importing.value,
    work: changes.work.value,
    told: changes.told.value,
    statistics: statistics.value,
    notebook: {
      entries: notebook.entries.value,
      hasMore: notebook.hasMore.value,
      isSeeking: notebook.isSeeking.value,
      filter: notebook.filter.value,
      order: notebook.order.value,
      onFilter: notebook.onFilter,
      onOrder: notebook.onOrder,
      onMore: notebook.onMore,
      onShow({ clip, annotation }) {
        view.value = 'list';
        reader.open(clip.id, annotation.id);
      },
      onCopy({ clip, annotation }) {
        const quote = quoteWithSource(annotation.passage.quote.exact, clip.summary);
        const isCopied = copyText(window.document, quote);
        changes.tell(libraryWords.done[isCopied ? 'quoteCopied' : 'copyFailed']);
      },
    },
  }));
}
