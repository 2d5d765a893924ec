import type { BackupAdvice, LastSeen } from '../../core/backup';
import type { CitationStyle, ExportChoice } from '../../core/export';
import type { Article, Clip, Colour, DatedVersion, Failure } from '../../core/model';
import type { AnnotationCallbacks, PlacedAnnotation } from '../annotation/placed-annotation';
import type { BackupActs, BackupShown } from '../backup/backup-shown';
import type { ClipChange } from '../clip-change';
import type { ToastMessage } from '../controls/Toast';
import type { ExportProgress, ExportProps } from '../export/export-props';
import type { FillProps } from '../filling/fill-shown';
import type { ImportProps } from '../import/import-shown';
import type { NotebookProps } from '../notebook/notebook-props';
import type { ClipImages } from '../reader/clip-images';
import type { ReaderSettings } from '../reader/reader-settings';
import type { SaveState } from '../save-state';
import type { PicturesSettingsProps } from '../settings/PicturesSettings';
import type { StatisticsShown } from '../statistics/statistics-shown';
import type { CompleteTags } from '../tags/complete-tags';
import type { NearDuplicateShown } from '../versions/AlsoIn';
import type { Comparison } from '../versions/VersionsView';
import type { ClipsEdit, ClipsWork } from './clips-edit';
import type { IndexProgress } from './column/IndexLine';
import type { FoundOrder } from './column/ListHead';
import type { CarriedTags } from './dialogs/carried-tags';
import type { AddressDrafts } from './reader/AddressField';
import type { RowSource } from './rows/listed-clip';
import type { CompleteQuestion, QuestionTrouble } from './search/question-help';
import type { LibraryPlace } from './shelves/Shelves';
import type { ShelfSearch, ShelfTag, ShelvesShown } from './shelves/shelves';

/** A clip's id, or its number in this browser. */
export type ClipName = string | number;

/** The clip open in the reader. */
export interface ChosenClip {
  /** Null if it was opened by id. */
  readonly number: number | null;
  readonly clip: Clip;
  /** The open version: the clip's current one, unless the user chose an older one. */
  readonly versionId: string;
  /** The text, or null while loading. */
  readonly article: Article | null;
  /** Annotations made on this version or an earlier one. */
  readonly annotations: readonly PlacedAnnotation[];
  /** All saved versions, oldest first. */
  readonly versions: readonly DatedVersion[];
  /** Where reading stopped: an offset into the plain text, in characters. 0 at the beginning. */
  readonly offset: number;
  /** True to scroll there. False if the user opened a specific passage. */
  readonly isResumed: boolean;
}

export interface LibraryProps extends AnnotationCallbacks, Omit<ExportProps, 'onExport'> {
  readonly view: LibraryPlace;
  /** Null while loading. */
  readonly shelves: ShelvesShown | null;
  readonly question: string;
  readonly problems: readonly QuestionTrouble[];
  readonly order: FoundOrder;
  /** Numbers of the listed clips, in list order. Null until the first result. */
  readonly numbers: Uint32Array | null;
  /** True if `numbers` belong to the current query rather than the previous one. */
  readonly isAnswered: boolean;
  /** True if `numbers` are complete, not just the first results. */
  readonly isWhole: boolean;
  /** Total number of results, if known before `numbers` are complete. */
  readonly total?: number | undefined;
  /** Indexing progress while the search index is incomplete, else null. */
  readonly indexing: IndexProgress | null;
  readonly rows: RowSource;
  readonly chosen: ChosenClip | null;
  readonly now: Date;
  readonly activeId: string | null;
  readonly settings: ReaderSettings;
  readonly images: ClipImages | null;
  /** The comparison of two versions, shown instead of the text. Else null. */
  readonly comparison: Comparison | null;
  /** Clips of other publishers with the same story as the open clip. */
  readonly nearDuplicates: readonly NearDuplicateShown[];
  readonly saving: SaveState;
  readonly problem: Failure | null;
  readonly exporting: ExportProgress | null;
  /** The open import, or null. */
  readonly importing: ImportProps | null;
  /** The pending, running or finished fetch of texts, or null. */
  readonly filling: FillProps | null;
  /** A running change of many clips. */
  readonly work: ClipsWork | null;
  /** Message about the last action. */
  readonly toast: ToastMessage | null;
  readonly notebook: Omit<NotebookProps, 'now'>;
  /** Null while loading. */
  readonly statistics: StatisticsShown | null;
  readonly pictures: PicturesSettingsProps;
  /** Null while loading. */
  readonly backup: (BackupShown & BackupActs) | null;
  /** Advice about backups, shown in all views, or null. */
  readonly backupAdvice: BackupAdvice | null;
  /** The library that the browser lost, until the user dismisses the notice. Else null. */
  readonly lost: LastSeen | null;
  readonly onCompleteTags: CompleteTags;
  readonly onCompleteQuestion: CompleteQuestion;
  onView(view: LibraryPlace): void;
  onQuestion(question: string): void;
  onOrder(order: FoundOrder): void;
  onSaveSearch(name: string, question: string): void;
  onDeleteSearch(search: ShelfSearch): void;
  onRenameTag(tag: ShelfTag, name: string): void;
  onRecolourTag(tag: ShelfTag, colour: Colour | null): void;
  onDeleteTag(tag: ShelfTag): void;
  /** Null returns to the list on narrow screens. */
  onOpen(number: ClipName | null): void;
  /** Edits clips. `onUndo` reverts it. */
  onEditClips(which: readonly ClipName[], edit: ClipsEdit): void;
  /** Reports the tags of clips, repeatedly while reading them, until aborted. */
  gatherTags(
    which: readonly ClipName[],
    onFound: (found: CarriedTags) => void,
    signal: AbortSignal,
  ): void;
  onUndo(): void;
  onCancelWork(): void;
  onEmptyBin(): void;
  /** Deletes clips in the bin permanently. The user has confirmed. */
  onPurge(which: readonly ClipName[]): void;
  onToastGone(): void;
  /** Shows the user a short message. */
  onNotify(words: string): void;
  /** Edits the text fields of a clip, called on every keystroke. Debounce saving. */
  onEditClip(clipId: string, change: ClipChange): void;
  /** The user paused reading at this offset into the plain text. */
  onPlace(offset: number): void;
  onEnd(): void;
  onSettings(settings: ReaderSettings): void;
  onRetry(): void;
  onDismissAdvice(): void;
  onDismissLost(): void;
  /** Opens the import dialog. */
  onImport(): void;
  /** Opens the dialog that fetches the texts of the links a query finds. */
  onFill(question: string): void;
  /** `chosen` are the selected rows, for that scope. */
  onExport(choice: ExportChoice, chosen: readonly ClipName[]): void;
  onCopyCitation(style: CitationStyle): void;
  onOpenInObsidian(): void;
  onOpenPage(url: string): void;
  /** Typed addresses that are not saved yet. */
  readonly addressDrafts: AddressDrafts;
  /** Sets the address of highlights. Null removes the one the user typed. */
  onSetAddress(clipId: string, url: string | null): void;
  onPrint(): void;
  /** Opens a version of the clip. Null opens the newest. */
  onChooseVersion(versionId: string | null): void;
  /** Compares two versions of the clip, by id. */
  onCompare(before: string, after: string): void;
  onCloseComparison(): void;
  onReaderRoot(root: HTMLElement | null): void;
  /** Vertical position of an annotation's passage in the viewport, or null if it has none. */
  findTop(annotationId: string): number | null;
}
