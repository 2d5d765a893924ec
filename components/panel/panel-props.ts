import type { StoryChange } from '../../core/diff';
import type { Article, ArticleSummary, Clip, DatedVersion, Failure } from '../../core/model';
import type { AccessProps } from '../access/access-props';
import type { BulkCallbacks } from '../annotation/FilterBar';
import type { AnnotationCallbacks, PlacedAnnotation } from '../annotation/placed-annotation';
import type { SharedByProps } from '../authors/SharedBy';
import type { ClipChange } from '../clip-change';
import type { ExportProgress, ExportProps } from '../export/export-props';
import type { SaveState } from '../save-state';
import type { CompleteTags } from '../tags/complete-tags';
import type { NearDuplicateLink } from '../versions/NearDuplicateLinks';
import type { Comparison } from '../versions/VersionsView';
import type { LinkToSave } from './read-links';

/** Subject of the side panel: the page in front, or a clip opened in the panel. */
export type PanelPage =
  | { readonly kind: 'reading' }
  /** No tab, or a page without a story. */
  | { readonly kind: 'ordinary' }
  | { readonly kind: 'unreadable'; readonly failure: Failure }
  | {
      readonly kind: 'article';
      readonly summary: ArticleSummary;
      /** Why only the link can be saved. Absent if the page was read. */
      readonly unread?: Failure;
      readonly wordCount: number;
      readonly isPrivate: boolean;
    }
  | {
      readonly kind: 'saved';
      readonly clip: Clip;
      /** The saved copy. Null while loading. */
      readonly article: Article | null;
      /** As read from the page. Absent if it is the same. */
      readonly original?: Article;
      readonly annotations: readonly PlacedAnnotation[];
      /** All saved copies, oldest first. */
      readonly versions: readonly DatedVersion[];
      /** True if its page is in front. */
      readonly isOpen: boolean;
      /**
       * How the story in front differs from the copy. Null if unknown, or if its page is not in
       * front.
       */
      readonly change: StoryChange | null;
    }
  | { readonly kind: 'deleted'; readonly clip: Clip };

export type PanelTab = 'notes' | 'article' | 'library';

/** An older copy shown instead of the newest. Its text is null while loading. */
export interface OlderCopy {
  readonly version: DatedVersion;
  readonly article: Article | null;
  /** As read from the page. Absent if it is the same. */
  readonly original?: Article;
}

/** Content of the Library tab: recent clips or search results. */
export interface PanelShelf {
  /** Null until the first result. */
  readonly clips: readonly Clip[] | null;
  readonly query: string;
  /** True if more clips match. Default: false. */
  readonly hasMore?: boolean;
}

/** A completed action. Its messages are `highlights-done-…`. */
export type DoneKind =
  | 'deleted'
  | 'hidden'
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

/** Temporary message about an action. */
export type PanelToast =
  | {
      readonly key: number;
      /** `undone` offers redo, all others undo. */
      readonly step: 'done' | 'undone' | 'redone';
      readonly kind: DoneKind;
      /** Number of items changed. */
      readonly total: number;
    }
  | { readonly key: number; readonly step: 'said'; readonly words: string }
  | ({ readonly key: number; readonly step: 'undoable' } & UndoableText)
  | {
      readonly key: number;
      readonly step:
        | 'refused'
        | 'nothing-to-undo'
        | 'nothing-to-redo'
        | 'not-in-copy'
        | 'not-on-page';
    };

/** What became of dropped text or links. */
export interface UndoableText {
  readonly words: string;
  /** True if it was undone. The button then says Redo. */
  readonly isUndone: boolean;
  /** Undoes or redoes it. */
  onUndo(): void;
}

/** An annotation waiting for its new place. */
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
  /** Set while an older copy is shown. */
  readonly older: OlderCopy | null;
  /** Set while two versions are compared. */
  readonly comparison: Comparison | null;
  /** Near-duplicates from other publishers in the library, most similar first. */
  readonly nearDuplicates: readonly NearDuplicateLink[];
  readonly shelf: PanelShelf;
  readonly now: Date;
  /** The annotation selected on the page, in the copy or here. Its card is shown and highlighted. */
  readonly activeId: string | null;
  /** Increments on every selection, so selecting the same annotation again scrolls to it again. */
  readonly revealed: number;
  readonly busy: boolean;
  readonly saving: SaveState;
  readonly problem: Failure | null;
  readonly toast: PanelToast | null;
  readonly attaching: Attaching | null;
  /** False in a private window. */
  readonly canSaveLinks: boolean;
  readonly exports: Omit<
    ExportProps,
    'onExport' | 'onCancelExport' | 'onChooseFolder' | 'onAddTemplate'
  >;
  /** The running export, or null. */
  readonly exporting: ExportProgress | null;
  readonly onCompleteTags: CompleteTags;
  onTab(tab: PanelTab): void;
  /** Saves links that were dropped or pasted. */
  onSaveLinks(links: readonly LinkToSave[]): void;
  /** Saves text that was dropped, if it is selected on the page in front. */
  onDropText(words: string): void;
  /** Says that there was no web address in what was dropped or pasted. */
  onNoLinks(how: 'dropped' | 'pasted'): void;
  onClip(): void;
  onEditClip(clipId: string, change: ClipChange): void;
  onDeleteClip(clipId: string): void;
  onRestoreClip(clipId: string): void;
  onRestoreAnnotation(annotationId: string): void;
  /** Deselects the active annotation. */
  onClearActive(): void;
  onRetry(): void;
  onUndo(): void;
  onRedo(): void;
  /** The message has been shown. */
  onToastDismiss(): void;
  /** Attaches the annotation to the current selection. */
  onAttach(): void;
  onCancelAttach(): void;
  /** Shows this copy. Null shows the newest. */
  onChooseVersion(versionId: string | null): void;
  /** Compares two versions by id. `page` stands for the current page. */
  onCompare(before: string, after: string): void;
  onCloseComparison(): void;
  /** Saves the story in front as a new version. */
  onSaveVersion(): void;
  onSearch(query: string): void;
  /** Shows a clip of the Library tab in the panel. */
  onOpenClip(clipId: string): void;
  readonly sharedTags: SharedByProps['sharedTags'];
  /** Shares what the user wrote on a clip to which others gave a shared tag: its key. */
  onShareOwn(clipId: string, key: string): void;
  /** Opens a clip's page in a tab. */
  onOpenPage(url: string): void;
  onOpenLibrary(): void;
  /**
   * Called with the element that contains exactly the text of the newest copy, and with null
   * when it is removed.
   */
  onReaderRoot(root: HTMLElement | null): void;
  /** The same for an older copy. */
  onOlderRoot(root: HTMLElement | null): void;
}
