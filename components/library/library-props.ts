import type { CitationStyle, ExportChoice } from '../../core/exchange';
import type { BackupAdvice, LastSeen } from '../../core/exchange/backups';
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

/** A clip by its id, or by its number in this browser. */
export type ClipName = string | number;

/** The clip that is read in the library. */
export interface ChosenClip {
  /** null where it was come to by its id. */
  readonly number: number | null;
  readonly clip: Clip;
  /** The version that is read: the clip's own, unless the reader has chosen an older one. */
  readonly versionId: string;
  /** Its text; null while it is being fetched. */
  readonly article: Article | null;
  /** Those that were made on the version or on one before it. */
  readonly annotations: readonly PlacedAnnotation[];
  /** All versions that were kept, oldest first. */
  readonly versions: readonly DatedVersion[];
  /** Where reading stopped, in letters of the plain text; 0 at the beginning. */
  readonly offset: number;
  /** Whether the reader is brought there: not when they come for a passage. */
  readonly isResumed: boolean;
}

export interface LibraryProps extends AnnotationCallbacks, Omit<ExportProps, 'onExport'> {
  readonly view: LibraryPlace;
  /** null while they are fetched. */
  readonly shelves: ShelvesShown | null;
  readonly question: string;
  readonly problems: readonly QuestionTrouble[];
  readonly order: FoundOrder;
  /** The numbers of the clips that are listed, in the order of the list; null while the first answer is awaited. */
  readonly numbers: Uint32Array | null;
  /** Whether `numbers` answer the question, and not still the one before. */
  readonly isAnswered: boolean;
  /** Whether `numbers` are all that answer it, and not the first of them. */
  readonly isWhole: boolean;
  /** How many there are in all, where that is known before `numbers` are whole. */
  readonly total?: number | undefined;
  /** How much of the library can be found so far, while that is being worked out; else null. */
  readonly indexing: IndexProgress | null;
  readonly rows: RowSource;
  readonly chosen: ChosenClip | null;
  readonly now: Date;
  readonly activeId: string | null;
  readonly settings: ReaderSettings;
  readonly images: ClipImages | null;
  /** Two versions of the chosen clip that are compared, in place of its text. */
  readonly comparison: Comparison | null;
  /** Other papers' clips that tell the story of the chosen one. */
  readonly nearDuplicates: readonly NearDuplicateShown[];
  readonly saving: SaveState;
  readonly problem: Failure | null;
  readonly exporting: ExportProgress | null;
  /** The import that is open; null when none is. */
  readonly importing: ImportProps | null;
  /** The fetching of texts that is asked for, under way or done; null when none is. */
  readonly filling: FillProps | null;
  /** A change of many clips that is under way. */
  readonly work: ClipsWork | null;
  /** What was just done. */
  readonly toast: ToastMessage | null;
  readonly notebook: Omit<NotebookProps, 'now'>;
  /** null while it is counted. */
  readonly statistics: StatisticsShown | null;
  readonly pictures: PicturesSettingsProps;
  /** null while it is not known. */
  readonly backup: (BackupShown & BackupActs) | null;
  /** What is to be said about backups wherever the reader is, else null. */
  readonly backupAdvice: BackupAdvice | null;
  /** The library that was here and that the browser has lost, until the reader puts the word about it away. */
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
  /** null goes back to the list on a narrow window. */
  onOpen(number: ClipName | null): void;
  /** Changes clips, to be taken back by `onUndo`. */
  onEditClips(which: readonly ClipName[], edit: ClipsEdit): void;
  /** Tells, now and again, which tags clips carry, until the signal is aborted. */
  gatherTags(
    which: readonly ClipName[],
    onFound: (found: CarriedTags) => void,
    signal: AbortSignal,
  ): void;
  onUndo(): void;
  onCancelWork(): void;
  onEmptyBin(): void;
  /** Removes clips of the bin for good: the reader has been asked. */
  onPurge(which: readonly ClipName[]): void;
  onToastGone(): void;
  /** Tells the reader something in passing. */
  onNotify(words: string): void;
  /** Changes the words of one clip at every key: save with a short delay. */
  onEditClip(clipId: string, change: ClipChange): void;
  /** The reader has paused at this letter of the plain text. */
  onPlace(offset: number): void;
  onEnd(): void;
  onSettings(settings: ReaderSettings): void;
  onRetry(): void;
  /** Puts the word about backups aside. */
  onDismissAdvice(): void;
  /** Puts the word about a lost library away. */
  onDismissLost(): void;
  /** Opens the import. */
  onImport(): void;
  /** Opens the fetching of the texts of the links that a question finds. */
  onFill(question: string): void;
  /** `chosen` are the rows that are chosen, for that scope. */
  onExport(choice: ExportChoice, chosen: readonly ClipName[]): void;
  onCopyCitation(style: CitationStyle): void;
  onOpenInObsidian(): void;
  onOpenPage(url: string): void;
  /** Addresses that were typed and are not set yet. */
  readonly addressDrafts: AddressDrafts;
  /** Gives highlights an address, or takes away (null) the one that the user typed. */
  onSetAddress(clipId: string, url: string | null): void;
  onPrint(): void;
  /** Reads a version of the chosen clip; null goes back to the newest. */
  onChooseVersion(versionId: string | null): void;
  /** Compares two versions of the chosen clip, by their ids. */
  onCompare(before: string, after: string): void;
  onCloseComparison(): void;
  onReaderRoot(root: HTMLElement | null): void;
  /** At which height of the window the passage of an annotation begins; null where it has no place. */
  findTop(annotationId: string): number | null;
}
