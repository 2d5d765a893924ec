import type { Article, Clip, Failure } from '../../core/model';
import type { AnnotationCallbacks, PlacedAnnotation } from '../annotation/placed-annotation';
import type { ClipChange } from '../clip-change';
import type { ExportFormat, ExportProgress, ExportScope } from '../export-choice';
import type { SaveState } from '../save-state';
import type { CompleteTags } from '../tags/complete-tags';

/** The clip that is read in the library. */
export interface ChosenClip {
  readonly clip: Clip;
  /** The version that is read; null while it is being fetched. */
  readonly article: Article | null;
  readonly annotations: readonly PlacedAnnotation[];
}

export interface LibraryProps extends AnnotationCallbacks {
  /** null while the first answer is awaited. */
  readonly clips: readonly Clip[] | null;
  /** How many clips the library holds; null while it is not known. */
  readonly total: number | null;
  /** Whether `onMore` would bring further clips. */
  readonly hasMore: boolean;
  readonly query: string;
  readonly chosen: ChosenClip | null;
  readonly now: Date;
  readonly activeId: string | null;
  readonly saving: SaveState;
  readonly problem: Failure | null;
  readonly exporting: ExportProgress | null;
  readonly onCompleteTags: CompleteTags;
  onSearch(query: string): void;
  onMore(): void;
  /** null goes back to the list on a narrow window. */
  onChoose(clipId: string | null): void;
  onEditClip(clipId: string, change: ClipChange): void;
  onDeleteClip(clipId: string): void;
  onRestoreClip(clipId: string): void;
  onRetry(): void;
  onExport(scope: ExportScope, format: ExportFormat): void;
  onCancelExport(): void;
  onOpenPage(url: string): void;
  onReaderRoot(root: HTMLElement | null): void;
}
