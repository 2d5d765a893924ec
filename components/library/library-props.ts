import type { BackupAdvice } from '../../core/backup';
import type { CitationStyle, ExportChoice } from '../../core/export';
import type {
  Article,
  Clip,
  Colour,
  CorrectionEdit,
  DatedVersion,
  Failure,
  FindOrder,
  LinkClip,
  LoggedProblem,
  Settings,
} from '../../core/model';
import type { Synthesizer } from '../../core/speech';
import type { AccessSettingProps } from '../access/AccessSetting';
import type { AnnotationCallbacks, PlacedAnnotation } from '../annotation/placed-annotation';
import type { SharedByProps } from '../authors/SharedBy';
import type { BackupCallbacks, BackupStatus } from '../backup/backup-status';
import type { LostLibrary } from '../backup/LostNotice';
import type { ClipChange } from '../clip-change';
import type { ToastMessage } from '../controls/Toast';
import type { ExportProgress, ExportProps } from '../export/export-props';
import type { FillProps } from '../filling/fill-status';
import type {
  FolderExportCallbacks,
  FolderExportStatus,
} from '../folder-export/folder-export-status';
import type { ImportProps } from '../import/import-status';
import type { CommandKeys } from '../keys/command-keys';
import type { NotebookProps } from '../notebook/notebook-props';
import type { ClipImages } from '../reader/clip-images';
import type { ReaderSettings } from '../reader/reader-settings';
import type { SaveState } from '../save-state';
import type { ImageStorageSettingsProps } from '../settings/ImageStorageSettings';
import type { SharingCallbacks, SharingStatus } from '../sharing/sharing-status';
import type { LibraryStatistics } from '../statistics/library-statistics';
import type { SyncCallbacks, SyncStatus } from '../sync/sync-status';
import type { TabsProps } from '../tab-saving/tabs-status';
import type { CompleteTags } from '../tags/complete-tags';
import type { NearDuplicateLink } from '../versions/NearDuplicateLinks';
import type { Comparison } from '../versions/VersionsView';
import type { ClipsEdit, ClipsWork } from './clips-edit';
import type { IndexProgress } from './column/IndexLine';
import type { DetailsDrafts } from './details/details-form';
import type { FoundTags } from './dialogs/found-tags';
import type { AddressDrafts } from './reader/AddressField';
import type { RowDensity } from './rows/ClipRows';
import type { RowSource } from './rows/listed-clip';
import type { AddressOfferProps } from './search/AddressOffer';
import type { CompleteQuery, QueryProblem } from './search/query-help';
import type { LibraryPlace } from './shelves/Shelves';
import type { ShelfData, ShelfSearch, ShelfTag } from './shelves/shelves';

/** A clip's id, or its number in this browser. */
export type ClipRef = string | number;

/** The clip open in the reader. */
export interface OpenClip {
  /** Null while it is unknown, after the clip was opened by id. */
  readonly number: number | null;
  readonly clip: Clip;
  /** The open version: the clip's current one, unless the user chose an older one. */
  readonly versionId: string;
  /** The text, as the user corrected it, or null while loading. */
  readonly article: Article | null;
  /** The text as read from its page, before corrections. Absent if it is the same. */
  readonly original?: Article;
  /** Annotations made on this version or an earlier one. */
  readonly annotations: readonly PlacedAnnotation[];
  /** All saved versions, oldest first. */
  readonly versions: readonly DatedVersion[];
  /** Where reading stopped: an offset into the plain text, in characters. 0 at the beginning. */
  readonly offset: number;
  /** True to scroll there. False if the user opened a specific passage. */
  readonly isResumed: boolean;
}

/** Sidebar and views. */
interface ShelfProps {
  readonly view: LibraryPlace;
  /** Null while loading. */
  readonly shelves: ShelfData | null;
  onView(view: LibraryPlace): void;
  onDeleteSearch(search: ShelfSearch): void;
  onRenameTag(tag: ShelfTag, name: string): void;
  onRecolourTag(tag: ShelfTag, colour: Colour | null): void;
  onDeleteTag(tag: ShelfTag): void;
}

/** The query. */
export interface SearchProps {
  readonly question: string;
  readonly problems: readonly QueryProblem[];
  /** Indexing progress while the search index is incomplete, else null. */
  readonly indexing: IndexProgress | null;
  readonly onCompleteQuestion: CompleteQuery;
  /** Shows the list with a query. `isTyped`: it is being typed, and the next may follow. */
  onQuestion(question: string, isTyped?: boolean): void;
  onSaveSearch(name: string, question: string): void;
}

/** The listed clips. */
export interface ListProps {
  readonly order: FindOrder;
  /** Numbers of the listed clips, in list order. Null until the first result. */
  readonly numbers: Uint32Array | null;
  /** True if `numbers` belong to the current query rather than the previous one. */
  readonly isAnswered: boolean;
  /** True if `numbers` are complete, not just the first results. */
  readonly isWhole: boolean;
  /** Total number of results, if known before `numbers` are complete. */
  readonly total?: number | undefined;
  readonly rows: RowSource;
  readonly density: RowDensity;
  onDensity(density: RowDensity): void;
  onOrder(order: FindOrder): void;
  /** Null returns to the list on narrow screens. */
  onOpen(number: ClipRef | null): void;
}

/** Changes of clips, one or many. */
export interface ClipChangeProps {
  /** A running change of many clips. */
  readonly work: ClipsWork | null;
  readonly onCompleteTags: CompleteTags;
  /** Reports the tags of clips, repeatedly while reading them, until aborted. */
  collectTags(
    which: readonly ClipRef[],
    onFound: (found: FoundTags) => void,
    signal: AbortSignal,
  ): void;
  /** Edits clips. `onUndo` reverts it. */
  onEditClips(which: readonly ClipRef[], edit: ClipsEdit): void;
  onUndo(): void;
  /** Redoes what `onUndo` reverted last. */
  onRedo(): void;
  onCancelWork(): void;
  onEmptyBin(): void;
  /** Deletes clips in the bin permanently. The user has confirmed. */
  onPurge(which: readonly ClipRef[]): void;
}

/** The open clip. */
export interface OpenClipProps extends AnnotationCallbacks {
  readonly openClip: OpenClip | null;
  /** True until it is known which clip is open, if any. */
  readonly isOpening: boolean;
  readonly activeId: string | null;
  readonly settings: ReaderSettings;
  readonly images: ClipImages | null;
  /** Null if there are no voices, or they are still loading. */
  readonly speech: Synthesizer | null;
  readonly saving: SaveState;
  /** Typed addresses that are not saved yet. */
  readonly addressDrafts: AddressDrafts;
  /** Details of clips that were typed but not saved. */
  readonly detailsDrafts: DetailsDrafts;
  /** Corrects fields or blocks of the article. Resolves with the failure, or null. */
  onCorrect(clipId: string, edit: CorrectionEdit): Promise<Failure | null>;
  /** Edits the text fields of a clip, called on every keystroke. Debounce saving. */
  onEditClip(clipId: string, change: ClipChange): void;
  /** Sets the address of highlights. Null removes the one the user typed. */
  onSetAddress(clipId: string, url: string | null): void;
  /** The user paused reading at this offset into the plain text. */
  onPlace(offset: number): void;
  onEnd(): void;
  onSettings(settings: ReaderSettings): void;
  onCopyCitation(style: CitationStyle): void;
  onOpenInObsidian(): void;
  readonly sharedTags: SharedByProps['sharedTags'];
  /** Shares what the user wrote on a clip to which others gave a shared tag: its key. */
  onShareOwn(clipId: string, key: string): void;
  onOpenPage(url: string): void;
  onPrint(): void;
  onReaderRoot(root: HTMLElement | null): void;
  /** Vertical position of an annotation's passage in the viewport, or null if it has none. */
  findTop(annotationId: string): number | null;
}

/** Versions of the open clip, and the same story elsewhere. */
export interface VersionProps {
  /** The comparison of two versions, shown instead of the text. Else null. */
  readonly comparison: Comparison | null;
  /** Clips of other publishers with the same story as the open clip. */
  readonly nearDuplicates: readonly NearDuplicateLink[];
  /** Opens a version of the clip. Null opens the newest. */
  onChooseVersion(versionId: string | null): void;
  /** Compares two versions of the clip, by id. */
  onCompare(before: string, after: string): void;
  onCloseComparison(): void;
}

/** Import, export, and texts of links. */
export interface TransferProps extends Omit<ExportProps, 'onExport'> {
  readonly exporting: ExportProgress | null;
  /** The open import, or null. */
  readonly importing: Omit<ImportProps, 'isSynced'> | null;
  /** The pending, running or finished fetch of texts, or null. */
  readonly filling: FillProps | null;
  /** The dialog that saves the tabs of a window, or null. */
  readonly savingTabs: TabsProps | null;
  /** Sets what the export dialog starts with. */
  onExportChoice(choice: ExportChoice): void;
  /** Removes a template that the user added. */
  onRemoveTemplate(name: string): void;
  /** `selected` are the selected rows, for the scope `chosen`. */
  onExport(choice: ExportChoice, selected: readonly ClipRef[]): void;
  /** Opens the import dialog. */
  onImport(): void;
  readonly onWatchAddresses: AddressOfferProps['onWatchAddresses'];
  readonly onSaveAddresses: AddressOfferProps['onSaveAddresses'];
  /** Opens the dialog that saves the tabs of this window. */
  onSaveTabs(): void;
  /** Opens the dialog that fetches the text of a link, or of all links that a query finds. */
  onFetchTexts(which: string | LinkClip): void;
}

/** Notebook, statistics, settings and help. */
interface ViewProps {
  readonly notebook: Omit<NotebookProps, 'now'>;
  /** Null while loading. */
  readonly statistics: LibraryStatistics | null;
  /** All settings of this browser. */
  readonly allSettings: Settings;
  /** Which websites Pressmark may read. */
  readonly websites: AccessSettingProps;
  /** The commands of the browser. Null while loading. */
  readonly commands: readonly CommandKeys[] | null;
  /** The problem log. Null while loading. */
  readonly problemLog: readonly LoggedProblem[] | null;
  /** Version of the extension. */
  readonly version: string;
  onChangeSettings(part: Partial<Settings>): void;
  /** Opens the browser's page on which shortcuts are changed. */
  onOpenShortcuts(): void;
  /** Deletes the library and the settings. The user has confirmed. */
  onDeleteEverything(): void;
  onCopyProblems(): void;
  onClearProblems(): void;
  readonly imageStorage: ImageStorageSettingsProps;
  /** Null while loading. */
  readonly backup: (BackupStatus & BackupCallbacks) | null;
  /** Null while loading. */
  readonly folderExport: (FolderExportStatus & FolderExportCallbacks) | null;
  /** Null while loading. */
  readonly sync: (SyncStatus & SyncCallbacks) | null;
  /** Null while loading. */
  readonly sharing: (SharingStatus & SharingCallbacks) | null;
}

/** Messages about the whole library. */
interface StatusProps {
  readonly now: Date;
  readonly problem: Failure | null;
  /** Message about the last action. */
  readonly toast: ToastMessage | null;
  /** Advice about backups, shown in all views, or null. */
  readonly backupAdvice: BackupAdvice | null;
  /** The library that the browser lost, until the user dismisses the notice. Else null. */
  readonly lost: LostLibrary | null;
  onRetry(): void;
  /** Shows the user a short message. */
  onNotify(message: string): void;
  onToastDismiss(): void;
  onDismissAdvice(): void;
  onRestoreCopy(): void;
  onDismissLost(): void;
}

export interface LibraryProps
  extends ShelfProps,
    SearchProps,
    ListProps,
    ClipChangeProps,
    OpenClipProps,
    VersionProps,
    TransferProps,
    ViewProps,
    StatusProps {}
