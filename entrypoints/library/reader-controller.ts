import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { now } from '../../client/base/now';
import type { Edit } from '../../client/edits/edit';
import { createEditQueue } from '../../client/edits/edit-queue';
import { openOwnStore } from '../../client/edits/own-store';
import { createExportActs } from '../../client/export/export-acts';
import { exportedClips } from '../../client/export/exported-clips';
import { createImageShelf } from '../../client/library/clip-images';
import { createComparing } from '../../client/library/comparing';
import { createKnownWords } from '../../client/library/known-text';
import type { Screen } from '../../client/library/open-screen';
import { followNearDuplicates } from '../../client/library/watch-near-duplicates';
import type { ClipName, LibraryProps } from '../../components/library/library-props';
import { quoteWithSource } from '../../core/exchange';
import { copyText } from '../highlighting/copy/copy-text';
import { createBackupPage } from './backup-page';
import type { ClipChanges } from './clip-changes';
import { allLinks, createFillingPage } from './filling/filling-page';
import { followLoss } from './follow-loss';
import { createImportPage } from './import-page';
import type { ReadShown } from './nothing-read';
import type { QuestionList } from './question-list';
import { createReadClip, type ReadClip } from './read-clip';
import { createReaderActs } from './reader-acts';
import { createShelfActs } from './shelf-acts';
import { startTextWorker } from './start-text-worker';
import { createWordingActs } from './wording-acts';

/** What the opened needs from the rest of the page. */
export interface ReaderStage {
  readonly list: Pick<QuestionList, 'question' | 'shown' | 'ask'>;
  readonly changes: ClipChanges;
  /** How many clips stand; null while that is not known. */
  all(): number | null;
}

/** What is done with clips one by one: read, annotated, compared, taken out and in. Most of the page's code is behind it. */
export interface ReaderController
  extends Pick<
    LibraryProps,
    | 'onEditClip'
    | 'onRenameTag'
    | 'onRecolourTag'
    | 'onDeleteTag'
    | 'onSaveSearch'
    | 'onDeleteSearch'
    | 'onCompare'
    | 'onCloseComparison'
    | 'onExport'
    | 'onCancelExport'
    | 'onChooseFolder'
    | 'onAddTemplate'
    | 'onCopyCitation'
    | 'onOpenInObsidian'
    | 'onImport'
    | 'onFill'
    | 'onDismissAdvice'
    | 'onDismissLost'
    | 'onEditAnnotation'
    | 'onDeleteAnnotation'
    | 'onRestoreAnnotation'
  > {
  readonly reader: ReadClip;
  readonly wording: ReturnType<typeof createWordingActs>;
  readonly shown: ReadonlySignal<ReadShown>;
  /** Reads another version in place of what is compared; null the newest. */
  chooseVersion(versionId: string | null, annotationId?: string): void;
  /** Does again what failed. */
  retry(): void;
  /** Copies a quote with its source; false when it could not be. */
  copyQuote(entry: Parameters<LibraryProps['notebook']['onCopy']>[0]): boolean;
}

/** Controls reading the clips of a library, until the signal is aborted. */
export function createReaderController(
  window: Window & typeof globalThis,
  { library, journal }: Screen,
  { list, changes, all }: ReaderStage,
  life: AbortSignal,
): ReaderController {
  const edits = createEditQueue(library, journal);
  const fills = createFillingPage(window, library, life);
  const imports = createImportPage(window, library, life, {
    startTextWorker,
    onReplaced: () => backups.replan(),
    onFill: () => fills.open(allLinks),
  });
  const restoring = { clips: () => all() ?? 0, restore: imports.openRestore };
  const backups = createBackupPage(window, library, restoring, life);
  const loss = followLoss(library, openOwnStore(browser.storage.local, window), window.crypto);
  const images = createImageShelf(window, library, life);
  const compareFailure = signal<LibraryProps['problem']>(null);
  const reader = createReadClip(window, library, life, (id) => {
    edits.reset();
    comparing.close();
    compareFailure.value = null;
    window.history.replaceState(null, '', id ? `#${id}` : '#');
  });
  const comparing = createComparing(library, reader.kept, () => null);
  const followed = followNearDuplicates(library);
  const known = createKnownWords(reader.kept);
  const write = (edit: Edit) => edits.add(known.begin(edit));
  let compareAgain = () => {};

  effect(() => followed.follow(reader.chosen.value?.clip ?? null));

  const exporting = createExportActs<ClipName>(window, library, {
    clipsOf: (choice, rows) =>
      exportedClips(choice, rows, {
        question: list.question.value,
        numbers: list.shown.value?.numbers ?? null,
        all: all(),
        read: reader.chosen.value?.clip ?? null,
      }),
    tell: changes.tell,
  });
  const compare = async (before: string, after: string) => {
    compareFailure.value = null;
    compareAgain = () => void compare(before, after);
    compareFailure.value = await comparing.compare(before, after);
  };

  return {
    reader,
    ...exporting.acts,
    ...createShelfActs(library, changes, list, window.crypto),
    ...createReaderActs(
      window,
      () => reader.chosen.value,
      () => exporting.shown.value.exportMemory,
      changes.tell,
    ),
    wording: createWordingActs(
      reader,
      known.annotationOf,
      (id, edit) => write({ call: 'editAnnotation', id, edit, now: now() }),
      changes,
    ),
    shown: computed(() => ({
      ...exporting.shown.value,
      chosen: reader.chosen.value,
      activeId: reader.activeId.value,
      images: images.of(reader.chosen.value?.clip.id ?? null),
      comparison: comparing.comparison.value,
      nearDuplicates: followed.nearDuplicates.value,
      saving: edits.saving.value,
      backup: backups.shown.value,
      backupAdvice: backups.advice.value,
      lost: loss.lost.value,
      problem:
        backups.failure.value ??
        exporting.failure.value ??
        compareFailure.value ??
        edits.problem.value,
      exporting: exporting.progress.value,
      importing: imports.importing.value,
      filling: fills.filling.value,
    })),
    retry() {
      if (exporting.failure.value) exporting.retry();
      else if (compareFailure.value) compareAgain();
      else edits.retry();
    },
    copyQuote({ clip, annotation: { passage } }) {
      const quote = quoteWithSource(passage.quote.exact, clip.summary, passage);
      return copyText(window.document, quote);
    },
    chooseVersion(versionId, annotationId) {
      comparing.close();
      reader.chooseVersion(versionId, annotationId);
    },
    onEditClip: (id, edit) => write({ call: 'editClip', id, edit, now: now() }),
    onCompare: compare,
    onCloseComparison: comparing.close,
    onImport: imports.open,
    onFill: fills.open,
    onDismissAdvice: backups.dismiss,
    onDismissLost: loss.dismiss,
    onEditAnnotation: (id, edit) => write({ call: 'editAnnotation', id, edit, now: now() }),
    onDeleteAnnotation: (id) => edits.add({ call: 'deleteAnnotation', id, now: now() }),
    onRestoreAnnotation: (id) => edits.add({ call: 'restoreAnnotation', id, now: now() }),
  };
}
