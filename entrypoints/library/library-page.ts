import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import {
  forgetGoneClips,
  openAddressDrafts,
  openDetailsDrafts,
} from '../../client/edits/local-drafts';
import type { LibraryProps } from '../../components/library/library-props';
import { makeTagQuery } from '../../components/library/search/queries';
import type { LibraryPlace } from '../../components/library/shelves/Shelves';
import { text } from '../../components/strings';
import '../../components/strings/en/library/library.ftl';
import '../../components/strings/en/library/search.ftl';
import { watchAccess } from '../../client/tabs/watch-access';
import { getDisplayTitle, tagKey } from '../../core/model';
import type { FirstClips, Library, Origin, Shelves } from '../../storage';
import { createAddressActions } from './changes/address-actions';
import { createClipChanges } from './changes/clip-changes';
import { createCorrectionActions } from './changes/correction-actions';
import { followHash, readOrder } from './follow-hash';
import { type ClipList, createClipList } from './list/clip-list';
import { isLeftOut } from './list/is-left-out';
import { rememberDensity } from './list/remember-density';
import { RowCache } from './list/row-cache';
import { createNotebookPage } from './notebook/notebook-page';
import { createNotebookActions, toNotebookProps } from './notebook/notebook-props';
import { createLazyReader, type LazyReader } from './reader/lazy-reader';
import type { ReaderController, ReaderStage } from './reader/reader-controller';
import { emptyReader } from './reader/reader-shown';
import { createSettingsPage } from './settings/settings-page';
import { collectTags } from './shelves/collect-tags';
import { watchStatistics } from './shelves/statistics';
import { createTagCounts, type TagCounts, withCounts } from './shelves/tag-counts';

/** The props of the library page, except those that need the browser. */
export type LibraryPage = ReadonlySignal<Omit<LibraryProps, 'onOpenPage' | 'now'>>;

/** How a library page starts. */
export interface LibraryStart {
  readonly library: Library;
  /** The clips to list until the first answer, if they are known already. */
  readonly first: FirstClips | null;
  /** Resolves with the same clips. */
  readonly firstLater: Promise<FirstClips | null>;
  /** The clip to open, or null. */
  readonly clipId: string | null;
  /** What to search for. Default: all clips. */
  readonly query?: string;
  /** The view to open. Default: the list. */
  readonly place?: LibraryPlace;
  /** Loads the reader. */
  openReader(stage: ReaderStage): Promise<ReaderController>;
}

/** Creates the library page. It stops watching when `life` is aborted. */
export function createLibraryPage(
  window: Window & typeof globalThis,
  { library, first, firstLater, clipId, query = '', place = 'list', openReader }: LibraryStart,
  life: AbortSignal,
): LibraryPage {
  const view = signal<LibraryPlace>(place);
  const list = createClipList(window, library, life);
  list.setQuery(query, readOrder(window.history.state));
  const rows = new RowCache(window, library, life);
  showFirstClips(list, rows, first, firstLater);
  const changes = createClipChanges(library);
  const isShown = (name: LibraryPlace) => computed(() => view.value === name);
  const notebook = createNotebookPage(window, library, isShown('notebook'), life);
  const settings = createSettingsPage(window, library, isShown('settings'), changes.notify, life);
  const { access, isRefused, choose } = watchAccess(life);
  const density = rememberDensity(window, settings.settings, life);
  // After the list: the library answers requests in order.
  const shelves = watchShelves(library, life);
  const statistics = watchStatistics(
    library,
    isShown('statistics'),
    shelves.stored,
    shelves.tagCounts,
    shelves.publishers,
  );
  // Not in a search within the list, which may leave something out.
  const isListed = (tag: string) =>
    view.value === 'list' && tagKey(list.query.value) === tagKey(makeTagQuery(tag));
  const countClips = () => shelves.stored.value?.all ?? null;
  const reader = createLazyReader(openReader({ list, changes, countClips, isListed }));
  const openClipId = computed(() => reader.loaded.value?.shown.value.openClip?.clip.id ?? null);
  // By number if its row is known: the list then marks it, and J and K go on from there.
  const findRef = (id: string) =>
    list.shown.peek()?.numbers.find((number) => rows.read(number)?.clip.id === id) ?? id;
  const openClip = (id: string | null, annotationId?: string) =>
    reader.use(({ clip }) =>
      clip.open(id === null || id === openClipId.peek() ? id : findRef(id), annotationId),
    );

  effect(() => {
    const shown = list.shown.value;
    if (shown) rows.show(shown.query, shown.numbers);
  });
  showTitle(window.document, view, reader);
  if (clipId) void openClip(clipId);
  const { query: shownQuery, order, setQuery: search } = list;
  const followed = followHash(
    window,
    { view, query: shownQuery, order, clipId: openClipId, search, openClip },
    life,
  );

  const addressDrafts = openAddressDrafts(window);
  void forgetGoneClips(window, library);
  const actions = {
    ...reader.handlers,
    ...createLibraryQueries(library),
    ...createAddressActions(library, changes, openClip, (id) => addressDrafts.set(id, null)),
    ...createCorrectionActions(library, changes),
    addressDrafts,
    detailsDrafts: openDetailsDrafts(window),
    onView(next) {
      view.value = next;
    },
    onQuestion: followed.search,
    onOrder: list.setOrder,
    onEditClips: changes.edit,
    onUndo: changes.undo,
    onRedo: changes.redo,
    onCancelWork: changes.cancel,
    onToastDismiss: changes.dismissToast,
    onNotify: changes.notify,
    onEmptyBin: () => changes.purge('all', shelves.stored.value?.bin ?? 0),
    onPurge: (which) => changes.purge(which, which.length),
    onDensity: (density) =>
      settings.change({ appearance: { ...settings.settings.value.appearance, density } }),
    onSettings: (readerSettings) => settings.change({ reader: readerSettings }),
    onChangeSettings: settings.change,
    onRetry() {
      if (list.failure.value) list.retry();
      if (changes.failure.value) changes.retry();
      if (reader.loaded.value?.shown.value.problem) reader.use(({ retry }) => retry());
      if (settings.failure.value) settings.retry();
      if (notebook.failure.value) notebook.retry();
    },
    onPrint: () => window.print(),
    findTop: (id) => reader.loaded.value?.clip.findTop(id) ?? null,
  } satisfies Partial<LibraryProps>;
  const notebookActions = createNotebookActions(notebook, reader, changes, (id, annotationId) => {
    void openClip(id, annotationId);
    followed.visitClip(id);
  });

  return computed(() => {
    const shownByReader = reader.loaded.value?.shown.value ?? emptyReader;
    return {
      ...actions,
      ...shownByReader,
      ...toListProps(list),
      view: view.value,
      shelves: shelves.shown.value,
      rows,
      density: density.value,
      settings: settings.settings.value.reader,
      allSettings: settings.settings.value,
      imageStorage: settings.imageStorage.value,
      websites: {
        access: access.value,
        isAccessRefused: isRefused.value,
        onAccess: (choice) => void choose(choice),
      },
      problem:
        list.failure.value ??
        changes.failure.value ??
        shownByReader.problem ??
        settings.failure.value ??
        notebook.failure.value,
      work: changes.work.value,
      toast: changes.toast.value,
      statistics: statistics.value,
      notebook: { ...notebookActions, ...toNotebookProps(notebook, shelves.shown.value) },
    };
  });
}

interface WatchedShelves {
  /** As the library stores them. */
  readonly stored: ReadonlySignal<Shelves | null>;
  readonly tagCounts: ReadonlySignal<TagCounts | null>;
  readonly publishers: ReadonlySignal<readonly Origin[]>;
  /** With the counts of tags, and publishers. */
  readonly shown: ReadonlySignal<LibraryProps['shelves']>;
}

function watchShelves(library: Library, life: AbortSignal): WatchedShelves {
  const stored = signal<Shelves | null>(null);
  const { counts, count } = createTagCounts(library);
  const publishers = signal<readonly Origin[]>([]);
  library.watch(
    (source) => source.listShelves(),
    (answer) => {
      if (!answer.ok) return;
      stored.value = answer.value;
      void count(answer.value.tags);
    },
    life,
  );
  library.watch(
    (source) => source.listOrigins(),
    (answer) => {
      // Without a search index none are shown. The list shows what is wrong.
      publishers.value = answer.ok ? answer.value : [];
    },
    life,
  );
  const shown = computed(
    () =>
      stored.value && {
        ...stored.value,
        tags: withCounts(stored.value.tags, counts.value),
        publishers: publishers.value,
      },
  );
  return { stored, tagCounts: counts, publishers, shown };
}

/** Lists the first clips until the first answer, as soon as they are known. */
function showFirstClips(
  list: ClipList,
  rows: RowCache,
  first: FirstClips | null,
  firstLater: Promise<FirstClips | null>,
): void {
  const show = (known: FirstClips | null) => {
    if (known === null) return;
    rows.add(known.clips);
    list.showFirst(
      Uint32Array.from(known.clips, ({ number }) => number),
      known.total,
    );
  };
  show(first);
  if (first === null) void firstLater.then(show);
}

/** Sets the title of the tab, which is also the title of printed pages. */
function showTitle(
  document: Document,
  view: ReadonlySignal<LibraryPlace>,
  reader: LazyReader,
): void {
  effect(() => {
    const openClip = reader.loaded.value?.shown.value.openClip;
    const name = view.value === 'list' && openClip ? getDisplayTitle(openClip.clip.summary) : null;
    document.title = `${name ?? text('common-library')} · ${text('common-app-name')}`;
  });
}

function createLibraryQueries(
  library: Library,
): Pick<LibraryProps, 'onCompleteTags' | 'onCompleteQuestion' | 'collectTags'> {
  return {
    async onCompleteTags(typed) {
      const found = await library.completeTags(typed, 8);
      return found.ok ? found.value : [];
    },
    async onCompleteQuestion(query, caret) {
      const found = await library.completeQuery(query, caret);
      return found.ok ? found.value : [];
    },
    collectTags: (which, onFound, signal) => void collectTags(library, which, onFound, signal),
  };
}

function toListProps(list: ClipList) {
  const shown = list.shown.value;
  return {
    question: list.query.value,
    problems: list.problems.value.map(({ start, end, code }) => ({
      start,
      end,
      words: text(`search-problem-${code}`),
      isLeftOut: isLeftOut(code),
    })),
    order: list.order.value,
    numbers: shown?.numbers ?? null,
    // After a failure there is no answer to wait for.
    isAnswered: list.isAnswered.value || list.failure.value !== null,
    isWhole: shown?.isComplete ?? true,
    total: shown?.total,
    indexing: list.indexing.value,
  } satisfies Partial<LibraryProps>;
}
