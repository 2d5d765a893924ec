import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { now } from '../../client/base/now';
import { forgetGoneClips, openAddressDrafts } from '../../client/edits/address-drafts';
import { settingsHash } from '../../client/tabs/settings-hash';
import type { LibraryProps } from '../../components/library/library-props';
import type { LibraryPlace } from '../../components/library/shelves/Shelves';
import { eachTag } from '../../components/library/shelves/shelves';
import { text } from '../../components/strings';
import '../../components/strings/en/library.ftl';
import '../../components/strings/en/search.ftl';
import '../../components/strings/en/highlights.ftl';
import { nameStory } from '../../core/model';
import type { FirstClips, Library, Shelves } from '../../storage';
import { createAddressActs } from './address-acts';
import { createClipChanges } from './clip-changes';
import { gatherTags } from './gather-tags';
import { createNotebookPage } from './notebook-page';
import { nothingRead } from './nothing-read';
import { createQuestionList } from './question-list';
import type { ReaderController, ReaderStage } from './reader-controller';
import { createRowCache } from './row-cache';
import { createSettingsPage } from './settings-page';
import { showStatistics } from './show-statistics';
import { createTagCounts, withCounts } from './tag-counts';

/** The library page: all that its view takes, as it is now, but for what the browser does. */
export type LibraryPage = ReadonlySignal<Omit<LibraryProps, 'onOpenPage' | 'now'>>;

/** What a library page begins with. */
export interface LibraryStart {
  readonly library: Library;
  /** The clips that are listed until there is an answer, where they are known already. */
  readonly first: FirstClips | null;
  /** The same when they are. */
  readonly firstLater: Promise<FirstClips | null>;
  /** The clip to begin with, else null. */
  readonly clipId: string | null;
  /** The place to begin at. */
  readonly place?: LibraryPlace;
  /** Loads what clips are read with. */
  openReader(stage: ReaderStage): Promise<ReaderController>;
}

/** The library page, until the signal is aborted. */
export function createLibraryPage(
  window: Window & typeof globalThis,
  { library, first, firstLater, clipId, place = 'list', openReader }: LibraryStart,
  life: AbortSignal,
): LibraryPage {
  const view = signal<LibraryPlace>(place);
  const shelves = signal<Shelves | null>(null);
  const tagCounts = createTagCounts(library);
  const shownShelves = computed(
    () =>
      shelves.value && {
        ...shelves.value,
        tags: withCounts(shelves.value.tags, tagCounts.counts.value),
      },
  );
  const statistics = signal<LibraryProps['statistics']>(null);
  const list = createQuestionList(window, library, life);
  const rows = createRowCache(window, library, life);
  const addressDrafts = openAddressDrafts(window);
  void forgetGoneClips(window, library);
  const begin = (known: FirstClips | null) => {
    if (known === null) return;
    rows.take(known.clips);
    list.begin(
      Uint32Array.from(known.clips, ({ number }) => number),
      known.total,
    );
  };
  begin(first);
  if (first === null) void firstLater.then(begin);
  const changes = createClipChanges(library);
  const isNotebook = computed(() => view.value === 'notebook');
  const notebook = createNotebookPage(window, library, isNotebook, life);
  const isSettings = computed(() => view.value === 'settings');
  const settings = createSettingsPage(library, isSettings, changes.tell, life);

  const reader = signal<ReaderController | null>(null);
  const stage: ReaderStage = {
    list,
    changes,
    all: () => shelves.value?.all ?? null,
  };
  const loading = openReader(stage).then((opened) => {
    reader.value = opened;
    return opened;
  });
  /** Does what needs the reader: at once if it is loaded. */
  const withReader = <Value>(act: (reader: ReaderController) => Value): Value | Promise<Value> => {
    const opened = reader.peek();
    return opened ? act(opened) : loading.then(act);
  };

  effect(() => {
    const shown = list.shown.value;
    if (shown) rows.show(shown.question, shown.numbers);
  });
  // The name of the tab, and of what is printed.
  const title = window.document.title;
  effect(() => {
    const chosen = reader.value?.shown.value.chosen;
    const name = view.value === 'list' && chosen ? nameStory(chosen.clip.summary) : null;
    window.document.title = name === null ? title : `${name} · ${text('common-app-name')}`;
  });
  library.watch(
    (source) => source.listShelves(),
    (answer) => {
      if (!answer.ok) return;
      shelves.value = answer.value;
      void tagCounts.count(answer.value.tags);
    },
    life,
  );
  effect(() => {
    const [counted, clipsOf] = [shelves.value, tagCounts.counts.value];
    if (view.value !== 'statistics' || !counted || !clipsOf) return;
    void library.getStatistics().then((answer) => {
      if (answer.ok) statistics.value = showStatistics(answer.value, counted, clipsOf, now());
    });
  });
  if (clipId) void withReader(({ reader }) => reader.open(clipId));
  // Asked for by another page of ours, while this one is open.
  window.addEventListener(
    'hashchange',
    () => {
      const hash = window.location.hash.slice(1);
      view.value = hash === settingsHash ? 'settings' : 'list';
      if (hash !== '' && hash !== settingsHash) void withReader(({ reader }) => reader.open(hash));
    },
    { signal: life },
  );

  const acts = {
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
    onOpen: (name) => withReader(({ reader }) => reader.open(name)),
    onRenameTag: (...ask) => withReader(({ onRenameTag }) => onRenameTag(...ask)),
    onRecolourTag: (...ask) => withReader(({ onRecolourTag }) => onRecolourTag(...ask)),
    onDeleteTag: (tag) => withReader(({ onDeleteTag }) => onDeleteTag(tag)),
    onSaveSearch: (...ask) => withReader(({ onSaveSearch }) => onSaveSearch(...ask)),
    onDeleteSearch: (search) => withReader(({ onDeleteSearch }) => onDeleteSearch(search)),
    onEditClips: changes.edit,
    gatherTags: (which, onFound, signal) => void gatherTags(library, which, onFound, signal),
    onUndo: changes.undo,
    onCancelWork: changes.cancel,
    onToastGone: changes.toldGone,
    onNotify: changes.tell,
    onEmptyBin: () => changes.purge('all', shelves.value?.bin ?? 0),
    onPurge: (which) => changes.purge(which, which.length),
    onEditClip: (id, edit) => withReader(({ onEditClip }) => onEditClip(id, edit)),
    addressDrafts,
    ...createAddressActs(
      library,
      changes,
      (id) => withReader(({ reader }) => reader.open(id)),
      (id) => addressDrafts.keep(id, null),
    ),
    onPlace: (offset) => withReader(({ reader }) => reader.keepPlace(offset)),
    onEnd: () => withReader(({ reader }) => reader.end()),
    onSettings: (reader) => settings.change({ reader }),
    onChooseVersion: (versionId) => withReader(({ chooseVersion }) => chooseVersion(versionId)),
    onShowVersion: (versionId, annotationId) =>
      withReader(({ chooseVersion }) => chooseVersion(versionId, annotationId)),
    onCompare: (before, after) => withReader(({ onCompare }) => onCompare(before, after)),
    onCloseComparison: () => withReader(({ onCloseComparison }) => onCloseComparison()),
    onRetry() {
      if (list.failure.value) list.retry();
      else if (changes.failure.value) changes.retry();
      else if (reader.value?.shown.value.problem) withReader(({ retry }) => retry());
      else if (settings.failure.value) settings.retry();
      else notebook.retry();
    },
    onExport: (choice, chosen) => withReader(({ onExport }) => onExport(choice, chosen)),
    onCancelExport: () => withReader(({ onCancelExport }) => onCancelExport()),
    onChooseFolder: () => withReader(({ onChooseFolder }) => onChooseFolder()),
    onAddTemplate: async (text) => withReader(({ onAddTemplate }) => onAddTemplate(text)),
    onCopyCitation: (style) => withReader(({ onCopyCitation }) => onCopyCitation(style)),
    onOpenInObsidian: () => withReader(({ onOpenInObsidian }) => onOpenInObsidian()),
    onDismissAdvice: () => withReader(({ onDismissAdvice }) => onDismissAdvice()),
    onDismissLost: () => withReader(({ onDismissLost }) => onDismissLost()),
    onImport: () => withReader(({ onImport }) => onImport()),
    onFill: (question) => withReader(({ onFill }) => onFill(question)),
    onPrint: () => window.print(),
    onReaderRoot: (root) => withReader(({ reader }) => reader.setRoot(root)),
    findTop: (id) => reader.value?.reader.findTop(id) ?? null,
    onJump: (id) => withReader(({ reader }) => reader.jump(id)),
    onEditAnnotation: (id, edit) =>
      withReader(({ onEditAnnotation }) => onEditAnnotation(id, edit)),
    onDeleteAnnotation(id) {
      withReader(({ onDeleteAnnotation }) => onDeleteAnnotation(id));
      changes.did(text('highlights-done-deleted', { total: 1 }), () =>
        acts.onRestoreAnnotation(id),
      );
    },
    onRestoreAnnotation: (id) => withReader(({ onRestoreAnnotation }) => onRestoreAnnotation(id)),
    onKeepWording: (id, words) => withReader(({ wording }) => wording.onKeepWording(id, words)),
    onTakeWording: (id) => withReader(({ wording }) => wording.onTakeWording(id)),
  } satisfies Partial<LibraryProps>;

  return computed(() => {
    const read = reader.value?.shown.value ?? nothingRead;
    return {
      ...acts,
      ...read,
      view: view.value,
      shelves: shownShelves.value,
      question: list.question.value,
      problems: list.problems.value.map(({ start, end, code }) => ({
        start,
        end,
        words: text(`search-problem-${code}`),
      })),
      order: list.order.value,
      numbers: list.shown.value?.numbers ?? null,
      // After trouble there is no answer to wait for.
      isAnswered: list.isAnswered.value || list.failure.value !== null,
      isWhole: list.shown.value?.isWhole ?? true,
      total: list.shown.value?.total,
      indexing: list.indexing.value,
      rows,
      settings: settings.settings.value.reader,
      pictures: settings.pictures.value,
      problem:
        list.failure.value ??
        changes.failure.value ??
        read.problem ??
        settings.failure.value ??
        notebook.failure.value,
      work: changes.work.value,
      toast: changes.toast.value,
      statistics: statistics.value,
      notebook: {
        entries: notebook.entries.value,
        hasMore: notebook.hasMore.value,
        isSeeking: notebook.isSeeking.value,
        filter: notebook.filter.value,
        order: notebook.order.value,
        tags: eachTag(shownShelves.value?.tags ?? [])
          .filter(({ key }) => notebook.tagKeys.value.has(key))
          .map(({ name }) => name),
        onFilter: notebook.onFilter,
        onOrder: notebook.onOrder,
        onMore: notebook.onMore,
        onShow({ clip, annotation }) {
          view.value = 'list';
          withReader(({ reader }) => reader.open(clip.id, annotation.id));
        },
        onCopy: (entry) =>
          withReader(({ copyQuote }) =>
            changes.tell(
              text(copyQuote(entry) ? 'library-done-quote-copied' : 'library-done-copy-failed'),
            ),
          ),
      },
    };
  });
}
