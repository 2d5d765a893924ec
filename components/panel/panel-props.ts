import type { StoryChange } from '../../core/diff';
import type { Article, ArticleSummary, Clip, DatedVersion, Failure } from '../../core/model';
import type { AccessProps } from '../access/AccessNotice';
import type { BulkCallbacks } from '../annotation/FilterBar';
import type { AnnotationCallbacks, PlacedAnnotation } from '../annotation/placed-annotation';
import type { ClipChange } from '../clip-change';
import type { ExportProgress, ExportProps } from '../export/export-props';
import type { SaveState } from '../save-state';
import type { CompleteTags } from '../tags/complete-tags';
import type { NearDuplicateShown } from '../versions/AlsoIn';
import type { Comparison } from '../versions/VersionsView';

/** What the side panel is about: the page in front, or a clip that was chosen in it. */
export type PanelPage =
  | { readonly kind: 'reading' }
  /** No tab, or a page without a story. */
  | { readonly kind: 'ordinary' }
  | { readonly kind: 'unreadable'; readonly failure: Failure }
  | {
      readonly kind: 'article';
      readonly summary: ArticleSummary;
      readonly wordCount: number;
      readonly isPrivate: boolean;
    }
  | {
      readonly kind: 'kept';
      readonly clip: Clip;
      /** The saved copy; null while it is being fetched. */
      readonly article: Article | null;
      readonly annotations: readonly PlacedAnnotation[];
      /** All copies that were kept, oldest first. */
      readonly versions: readonly DatedVersion[];
      /** Whether its page is the one in front. */
      readonly isOpen: boolean;
      /** How the story of the page in front stands to the copy; null while that is not known, or its page is not in front. */
      readonly change: StoryChange | null;
    }
  | { readonly kind: 'deleted'; readonly clip: Clip };

export type PanelTab = 'notes' | 'article' | 'library';

/** An older copy of the clip that is read instead of the newest; its text is null while it is fetched. */
export interface OlderCopy {
  readonly version: DatedVersion;
  readonly article: Article | null;
}

/** What the panel's Library tab shows: recent clips, or what a search found. */
export interface PanelShelf {
  /** null while the first answer is awaited. */
  readonly clips: readonly Clip[] | null;
  readonly query: string;
}

/** What was done. Its messages are `highlights-done-…`. */
export type DoneKind =
  | 'deleted'
  | 'added'
  | 'colour'
  | 'tags'
  | 'note'
  | 'attached'
  | 'reworded'
  | 'wording-kept'
  | 'restored'
  | 'clip-tags'
  | 'clip-note'
  | 'clip-deleted';

/** What the panel has to say about an act, for a while. */
export type PanelToast =
  | {
      readonly key: number;
      /** `undone` offers to do it again, all others to undo. */
      readonly step: 'done' | 'undone' | 'redone';
      readonly kind: DoneKind;
      /** How many things it changed. */
      readonly total: number;
    }
  | { readonly key: number; readonly step: 'said'; readonly words: string }
  | {
      readonly key: number;
      readonly step:
        | 'refused'
        | 'nothing-to-undo'
        | 'nothing-to-redo'
        | 'not-in-copy'
        | 'not-on-page';
    };

/** An annotation that waits for its new place. */
export interface Attaching {
  readonly annotationId: string;
  readonly quote: string;
  readonly trouble: 'nothing-selected' | 'page-gone' | null;
}

export interface PanelProps
  extends Pick<ExportProps, 'onExport' | 'onCancelExport' | 'onChooseFolder' | 'onAddTemplate'>,
    Required<Omit<AnnotationCallbacks, 'onRestoreAnnotation'>>,
    BulkCallbacks,
    AccessProps {
  readonly page: PanelPage;
  readonly tab: PanelTab;
  /** Set while another copy than the newest is read. */
  readonly older: OlderCopy | null;
  /** Set while two versions are compared. */
  readonly comparison: Comparison | null;
  /** The same story in other papers of the library, likest first. */
  readonly nearDuplicates: readonly NearDuplicateShown[];
  readonly shelf: PanelShelf;
  readonly now: Date;
  /** The annotation that was chosen on the page, in the copy or here: its card is shown and marked. */
  readonly activeId: string | null;
  /** Counts how often one was chosen, so that choosing the same again shows it again. */
  readonly revealed: number;
  readonly busy: boolean;
  readonly saving: SaveState;
  readonly problem: Failure | null;
  readonly toast: PanelToast | null;
  readonly attaching: Attaching | null;
  readonly exports: Omit<
    ExportProps,
    'onExport' | 'onCancelExport' | 'onChooseFolder' | 'onAddTemplate'
  >;
  /** An export that is under way, else null. */
  readonly exporting: ExportProgress | null;
  readonly onCompleteTags: CompleteTags;
  onTab(tab: PanelTab): void;
  onClip(): void;
  onEditClip(clipId: string, change: ClipChange): void;
  onDeleteClip(clipId: string): void;
  onRestoreClip(clipId: string): void;
  onRestoreAnnotation(annotationId: string): void;
  /** No annotation is chosen any more. */
  onClearActive(): void;
  onRetry(): void;
  onUndo(): void;
  onRedo(): void;
  /** What was told has been seen. */
  onToastGone(): void;
  /** Attach to what is selected now. */
  onAttach(): void;
  onCancelAttach(): void;
  /** Read this copy; null for the newest. */
  onChooseVersion(versionId: string | null): void;
  /** Compare two versions by their ids, or one with `page`: the page as it is now. */
  onCompare(before: string, after: string): void;
  onCloseComparison(): void;
  /** Keep the story of the page in front beside the older copies. */
  onKeepVersion(): void;
  onSearch(query: string): void;
  /** Show a clip of the Library tab in the panel. */
  onOpenClip(clipId: string): void;
  /** Open the page of a clip in a tab. */
  onOpenPage(url: string): void;
  onOpenLibrary(): void;
  /** The element that holds exactly the text of the newest copy while it is drawn, else null. */
  onReaderRoot(root: HTMLElement | null): void;
  /** The same for an older copy. */
  onOlderRoot(root: HTMLElement | null): void;
}
