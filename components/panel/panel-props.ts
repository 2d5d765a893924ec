import type { Article, ArticleSummary, Clip, Failure } from '../../core/model';
import type { AnnotationCallbacks, PlacedAnnotation } from '../annotation/placed-annotation';
import type { ClipChange } from '../clip-change';
import type { ExportFormat, ExportProgress, ExportScope } from '../export-choice';
import type { SaveState } from '../save-state';
import type { CompleteTags } from '../tags/complete-tags';

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
      /** Whether its page is the one in front. */
      readonly isOpen: boolean;
    }
  | { readonly kind: 'deleted'; readonly clip: Clip };

/** What the panel's Library tab shows: recent clips, or what a search found. */
export interface PanelShelf {
  /** null while the first answer is awaited. */
  readonly clips: readonly Clip[] | null;
  readonly query: string;
}

export interface PanelProps extends AnnotationCallbacks {
  readonly page: PanelPage;
  readonly shelf: PanelShelf;
  readonly now: Date;
  /** The annotation that was clicked on the page: its card is shown and marked. */
  readonly activeId: string | null;
  readonly busy: boolean;
  readonly saving: SaveState;
  readonly problem: Failure | null;
  /** An export of all that is under way, else null. */
  readonly exporting: ExportProgress | null;
  readonly onCompleteTags: CompleteTags;
  onClip(): void;
  onEditClip(clipId: string, change: ClipChange): void;
  onDeleteClip(clipId: string): void;
  onRestoreClip(clipId: string): void;
  onRetry(): void;
  onExport(scope: ExportScope, format: ExportFormat): void;
  onCancelExport(): void;
  onSearch(query: string): void;
  /** Show a clip of the Library tab in the panel. */
  onOpenClip(clipId: string): void;
  /** Open the page of a clip in a tab. */
  onOpenPage(url: string): void;
  onOpenLibrary(): void;
  /** The element that holds exactly the text of the saved copy while it is drawn, else null. */
  onReaderRoot(root: HTMLElement | null): void;
}
