import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { now } from '../../../client/base/now';
import { withEdits } from '../../../client/edits/apply-edit';
import { createEditQueue } from '../../../client/edits/edit-queue';
import { openProtectedStore } from '../../../client/edits/protected-store';
import { createExportActions } from '../../../client/export/export-actions';
import { selectExportedClips } from '../../../client/export/exported-clips';
import { createImageShelf } from '../../../client/library/clip-images';
import { createKnownWords } from '../../../client/library/known-text';
import type { ScreenContext } from '../../../client/library/open-screen';
import { createVersionComparison } from '../../../client/library/version-comparison';
import { followNearDuplicates } from '../../../client/library/watch-near-duplicates';
import { watchSharedTags } from '../../../client/sync/sharing/watch-shared-tags';
import { requestNewAccess } from '../../../client/tabs/request-permission';
import { allSites, getOrigins, listReadable } from '../../../client/tabs/site-access';
import type { ClipRef, LibraryProps } from '../../../components/library/library-props';
import { text } from '../../../components/strings';
import '../../../components/strings/en/controls/authors.ftl';
import { setHostFormat } from '../../../components/strings/origin';
import { quoteWithSource } from '../../../core/export';
import { toReadableHost } from '../../../core/network';
import { copyText } from '../../shared/highlighting/copy/copy-text';
import type { ClipChanges } from '../changes/clip-changes';
import { allLinks, createFillingPage } from '../filling/filling-page';
import { startTextWorker } from '../import/start-text-worker';
import { createImportPage } from '../import-page';
import { createAddressSaver } from '../links/address-saver';
import type { ClipList } from '../list/clip-list';
import { createBackupPage } from '../settings/backup-page';
import { createExchangePages } from '../settings/exchange-pages';
import { createFolderPage } from '../settings/folder-page';
import { followLooks } from '../settings/follow-looks';
import { watchLostLibrary } from '../settings/lost-library';
import { createSupportActions } from '../settings/support-actions';
import { createShelfActions } from '../shelves/shelf-actions';
import { createTabsPage } from '../tabs/tabs-page';
import { createBrowserSpeech } from './browser-speech';
import { createReaderActions } from './reader-actions';
import { createReaderClip, type ReaderClip } from './reader-clip';
import { createReaderEdits } from './reader-edits';
import type { ReaderHandlers } from './reader-handlers';
import type { ReaderShown } from './reader-shown';
import { createWordingActions } from './wording-actions';

/** What the reader needs from the rest of the page. */
export interface ReaderStage {
  readonly list: Pick<ClipList, 'query' | 'shown' | 'setQuery'>;
  readonly changes: ClipChanges;
  /** The number of clips in the library, or null if it is not known yet. */
  countClips(): number | null;
  /** Whether the list shows all clips of a tag. Reads signals. */
  isListed(tag: string): boolean;
}

/** Everything that concerns single clips: reading, annotating, comparing, export and import. Loaded after the first paint. */
export interface ReaderController {
  readonly clip: ReaderClip;
  readonly handlers: ReaderHandlers;
  readonly shown: ReadonlySignal<ReaderShown>;
  /** Tries again what failed. */
  retry(): void;
  /** Copies a quote with its source. False if that failed. */
  copyQuote(entry: Parameters<LibraryProps['notebook']['onCopy']>[0]): boolean;
}

/** Creates the reader of a library page. It stops watching when `life` is aborted. */
export function createReaderController(
  window: Window & typeof globalThis,
  { library, journal }: ScreenContext,
  { list, changes, countClips, isListed }: ReaderStage,
  life: AbortSignal,
): ReaderController {
  setHostFormat(toReadableHost);
  const edits = createEditQueue(library, journal);
  const known = createKnownWords(() => clip.getStored());
  const {
    library: recorded,
    perform,
    ...editing
  } = createReaderEdits(library, edits, known, () => clip.getStored()?.clip.id ?? null, changes);
  const clip = createReaderClip(window, recorded, life, () => {
    edits.reset();
    comparison.close();
  });
  const comparison = createReaderComparison(library, clip);
  const nearDuplicates = followNearDuplicates(library);
  effect(() => nearDuplicates.follow(clip.openClip.value?.clip ?? null));
  const speech = createBrowserSpeech(window, life);
  const images = createImageShelf(window, library, life);
  const exporting = createExportActions<ClipRef>(
    window,
    library,
    {
      clipsOf: (choice, rows) =>
        selectExportedClips(choice, rows, {
          query: list.query.value,
          numbers: list.shown.value?.numbers ?? null,
          all: countClips(),
          read: clip.openClip.value?.clip ?? null,
        }),
      tell: changes.notify,
    },
    life,
  );
  const support = createSupportActions(window, library, changes.notify, life);
  const dialogs = createReaderDialogs(window, library, () => countClips() ?? 0, changes, life);

  const sharedTags = watchSharedTags(library, life);
  const sharing = computed(() => dialogs.shown.value.sharing);
  followLooks(window, sharing, isListed, life);

  return {
    clip,
    handlers: {
      ...exporting.handlers,
      ...comparison.handlers,
      ...dialogs.handlers,
      ...support.handlers,
      ...createAddressSaver(
        library,
        {
          requestAccess: ([url = '', ...others]) =>
            requestNewAccess(others.length === 0 ? getOrigins(url) : allSites),
          listReadable,
          fetchTexts: dialogs.fetchTexts,
        },
        changes,
      ),
      ...createShelfActions(library, changes, list, window.crypto),
      ...createReaderActions(
        window,
        () => clip.openClip.value,
        () => exporting.shown.value.exportMemory,
        changes.notify,
      ),
      ...editing,
      ...createWordingActions(clip, known.annotationOf, perform, changes.notify),
      onShareOwn: (id, key) =>
        changes.runOne(
          () => library.setShared(id, key, true, now()),
          () => text('authors-private.done'),
          () => library.setShared(id, key, false, now()),
        ),
      onOpen: (name) => clip.open(name),
      onPlace: (offset) => clip.savePlace(offset),
      onEnd: () => clip.markRead(),
      onReaderRoot: (root) => clip.setRoot(root),
      onJump: (id) => clip.jump(id),
    },
    shown: computed(() => ({
      sharedTags: sharedTags.value,
      ...exporting.shown.value,
      ...dialogs.shown.value,
      ...support.shown.value,
      openClip: clip.openClip.value && withEdits(clip.openClip.value, edits.unsaved.value),
      isOpening: clip.isOpening.value,
      activeId: clip.activeId.value,
      speech: clip.openClip.value && speech.value,
      images: images.of(clip.openClip.value?.clip.id ?? null),
      comparison: comparison.comparison.value,
      nearDuplicates: nearDuplicates.nearDuplicates.value,
      saving: edits.saving.value,
      problem:
        dialogs.failure.value ??
        support.failure.value ??
        exporting.failure.value ??
        comparison.failure.value ??
        edits.problem.value,
      exporting: exporting.progress.value,
    })),
    retry() {
      if (exporting.failure.value) exporting.retry();
      if (comparison.failure.value) comparison.retry();
      if (edits.problem.value) edits.retry();
    },
    copyQuote({ clip: { summary }, annotation: { passage } }) {
      return copyText(window.document, quoteWithSource(passage.quote.exact, summary, passage));
    },
  };
}

/** Switches between versions of the clip and compares them. */
function createReaderComparison(library: ScreenContext['library'], clip: ReaderClip) {
  const comparing = createVersionComparison(
    library,
    () => clip.getStored(),
    () => null,
  );
  const failure = signal<LibraryProps['problem']>(null);
  let retry = () => {};
  const compare = async (before: string, after: string) => {
    failure.value = null;
    retry = () => void compare(before, after);
    failure.value = await comparing.compare(before, after);
  };
  const chooseVersion = (versionId: string | null, annotationId?: string) => {
    comparing.close();
    clip.chooseVersion(versionId, annotationId);
  };
  return {
    comparison: comparing.comparison,
    failure,
    retry: () => retry(),
    close() {
      comparing.close();
      failure.value = null;
    },
    handlers: {
      onChooseVersion: (versionId: string | null) => chooseVersion(versionId),
      onShowVersion: chooseVersion,
      onCompare: compare,
      onCloseComparison: comparing.close,
    } satisfies Partial<ReaderHandlers>,
  };
}

/** Import, saving of tabs, fetching of texts, backups, sync and the notice of a lost library. */
function createReaderDialogs(
  window: Window & typeof globalThis,
  library: ScreenContext['library'],
  countClips: () => number,
  changes: ClipChanges,
  life: AbortSignal,
) {
  const fills = createFillingPage(window, library, life);
  const tabs = createTabsPage(window, library, changes, life);
  const imports = createImportPage(window, library, life, {
    startTextWorker,
    recordCreated: changes.recordCreated,
    onReplaced: () => backups.replan(),
    onFetchTexts: () => fills.open(allLinks),
  });
  const exchanges = createExchangePages(window, library, changes, life);
  const isSynced = () => exchanges.isSynced.value;
  const restoring = { clips: countClips, isSynced, restore: imports.openRestore };
  const backups = createBackupPage(window, library, restoring, life);
  const folder = createFolderPage(window, library, life);
  const store = openProtectedStore(browser.storage.local, window);
  const loss = watchLostLibrary(library, store, window, life);
  return {
    failure: computed(
      () => backups.failure.value ?? folder.failure.value ?? exchanges.failure.value,
    ),
    fetchTexts: fills.fetch,
    shown: computed(() => ({
      backup: backups.shown.value,
      folderExport: folder.shown.value,
      ...exchanges.shown.value,
      backupAdvice: backups.advice.value,
      lost: loss.lost.value,
      importing: imports.importing.value,
      filling: fills.filling.value,
      savingTabs: tabs.savingTabs.value,
    })),
    handlers: {
      onImport: imports.open,
      onFetchTexts: fills.open,
      onSaveTabs: tabs.open,
      onDismissAdvice: backups.dismiss,
      onRestoreCopy: () => void loss.restoreCopy(imports.restore),
      onDismissLost: loss.dismiss,
    } satisfies Partial<ReaderHandlers>,
  };
}
