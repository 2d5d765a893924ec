import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { now } from '../../client/base/now';
import { forgetGoneClips, openAddressDrafts } from '../../client/edits/address-drafts';
import { settingsHash } from '../../client/tabs/settings-hash';
import type { LibraryProps } from '../../components/library/library-props';
import type { LibraryPlace } from '../../components/library/shelves/Shelves';
import { eachTag } from '../../components/library/shelves/shelves';
import { deskWords, libraryWords, questionWords, words } from '../../components/strings';
import { nameStory } from '../../core/model';
import type { FirstClips, Library, Shelves } from '../../storage';
import { createAddressActs } from './address-acts';
import { createClipChanges } from './clip-changes';
import { gatherTags } from './gather-tags';
import { createNotebookPage } from './notebook-page';
import { nothingRead } from './nothing-read';
import { createQuestionList } from './question-list';
import type { DeskStage, ReadingDesk } from './reading-desk';
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
  openDesk(stage: DeskStage): Promise<ReadingDesk>;
}

/** The library page, until the signal is aborted. */
export function createLibraryPage(
  window: Window & typeof globalThis,
  { library, first, firstLater, clipId, place = 'list', openDesk }: LibraryStart,
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

  const desk = signal<ReadingDesk | null>(null);
  const stage: DeskStage = {
    list,
    changes,
    all: () => shelves.value?.all ?? null,
  };
  const loading = openDesk(stage).then((opened) => {
    desk.value = opened;
    return opened;
  });
  /** Does what needs the desk: at once when it is there. */
  const atDesk = <Value>(act: (desk: ReadingDesk) => Value): Value | Promise<Value> => {
    const opened = desk.peek();
    return opened ? act(opened) : loading.then(act);
  };

  effect(() => {
    const shown = list.shown.value;
    if (shown) rows.show(shown.question, shown.numbers);
  });
  // The name of the tab, and of what is printed.
  const title = window.document.title;
  effect(() => {
    const chosen = desk.value?.shown.value.chosen;
    const name = view.value === 'list' && chosen ? nameStory(chosen.clip.summary) : null;
    window.document.title = name === null ? title : `${name} · ${words.appName}`;
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
  if (clipId) void atDesk(({ reader }) => reader.open(clipId));
  // Asked for by another page of ours, while this one is open.
  window.addEventListener(
    'hashchange',
    () => {
      const hash = window.location.hash.slice(1);
      view.value = hash === settingsHash ? 'settings' : 'list';
      if (hash !== '' && hash !== settingsHash) void atDesk(({ reader }) => reader.open(hash));
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
    onOpen: (name) => atDesk(({ reader }) => reader.open(name)),
    onRenameTag: (...ask) => atDesk(({ onRenameTag }) => onRenameTag(...ask)),
    onRecolourTag: (...ask) => atDesk(({ onRecolourTag }) => onRecolourTag(...ask)),
    onDeleteTag: (tag) => atDesk(({ onDeleteTag }) => onDeleteTag(tag)),
    onSaveSearch: (...ask) => atDesk(({ onSaveSearch }) => onSaveSearch(...ask)),
    onDeleteSearch: (search) => atDesk(({ onDeleteSearch }) => onDeleteSearch(search)),
    onEditClips: changes.edit,
    gatherTags: (which, onFound, signal) => void gatherTags(library, which, onFound, signal),
    onUndo: changes.undo,
    onCancelWork: changes.cancel,
    onToldGone: changes.toldGone,
    onTell: changes.tell,
    onEmptyBin: () => changes.purge('all', shelves.value?.bin ?? 0),
    onPurge: (which) => changes.purge(which, which.length),
    onEditClip: (id, edit) => atDesk(({ onEditClip }) => onEditClip(id, edit)),
    addressDrafts,
    ...createAddressActs(
      library,
      changes,
      (id) => atDesk(({ reader }) => reader.open(id)),
      (id) => addressDrafts.keep(id, null),
    ),
    onPlace: (offset) => atDesk(({ reader }) => reader.keepPlace(offset)),
    onEnd: () => atDesk(({ reader }) => reader.end()),
    onSettings: (reader) => settings.change({ reader }),
    onChooseVersion: (versionId) => atDesk(({ chooseVersion }) => chooseVersion(versionId)),
    onShowVersion: (versionId, annotationId) =>
      atDesk(({ chooseVersion }) => chooseVersion(versionId, annotationId)),
    onCompare: (before, after) => atDesk(({ onCompare }) => onCompare(before, after)),
    onCloseComparison: () => atDesk(({ onCloseComparison }) => onCloseComparison()),
    onRetry() {
      if (list.failure.value) list.retry();
      else if (changes.failure.value) changes.retry();
      else if (desk.value?.shown.value.problem) atDesk(({ retry }) => retry());
      else if (settings.failure.value) settings.retry();
      else notebook.retry();
    },
    onExport: (choice, chosen) => atDesk(({ onExport }) => onExport(choice, chosen)),
    onCancelExport: () => atDesk(({ onCancelExport }) => onCancelExport()),
    onChooseFolder: () => atDesk(({ onChooseFolder }) => onChooseFolder()),
    onAddTemplate: async (text) => atDesk(({ onAddTemplate }) => onAddTemplate(text)),
    onCopyCitation: (style) => atDesk(({ onCopyCitation }) => onCopyCitation(style)),
    onOpenInObsidian: () => atDesk(({ onOpenInObsidian }) => onOpenInObsidian()),
    onDismissAdvice: () => atDesk(({ onDismissAdvice }) => onDismissAdvice()),
    onDismissLost: () => atDesk(({ onDismissLost }) => onDismissLost()),
    onImport: () => atDesk(({ onImport }) => onImport()),
    onFill: (question) => atDesk(({ onFill }) => onFill(question)),
    onPrint: () => window.print(),
    onReaderRoot: (root) => atDesk(({ reader }) => reader.setRoot(root)),
    findTop: (id) => desk.value?.reader.findTop(id) ?? null,
    onJump: (id) => atDesk(({ reader }) => reader.jump(id)),
    onEditAnnotation: (id, edit) => atDesk(({ onEditAnnotation }) => onEditAnnotation(id, edit)),
    onDeleteAnnotation(id) {
      atDesk(({ onDeleteAnnotation }) => onDeleteAnnotation(id));
      changes.did(deskWords.done.deleted(1), () => acts.onRestoreAnnotation(id));
    },
    onRestoreAnnotation: (id) => atDesk(({ onRestoreAnnotation }) => onRestoreAnnotation(id)),
    onKeepWording: (id, words) => atDesk(({ wording }) => wording.onKeepWording(id, words)),
    onTakeWording: (id) => atDesk(({ wording }) => wording.onTakeWording(id)),
  } satisfies Partial<LibraryProps>;

  return computed(() => {
    const read = desk.value?.shown.value ?? nothingRead;
    return {
      ...acts,
      ...read,
      view: view.value,
      shelves: shownShelves.value,
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
      settings: settings.settings.value.reader,
      pictures: settings.pictures.value,
      problem:
        list.failure.value ??
        changes.failure.value ??
        read.problem ??
        settings.failure.value ??
        notebook.failure.value,
      work: changes.work.value,
      told: changes.told.value,
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
          atDesk(({ reader }) => reader.open(clip.id, annotation.id));
        },
        onCopy: (entry) =>
          atDesk(({ copyQuote }) =>
            changes.tell(libraryWords.done[copyQuote(entry) ? 'quoteCopied' : 'copyFailed']),
          ),
      },
    };
  });
}
