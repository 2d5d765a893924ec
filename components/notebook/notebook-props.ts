import type { Annotation, Clip, Colour } from '../../core/model';

/** An annotation with the clip on which it stands. */
export interface NotebookEntry {
  readonly annotation: Annotation;
  readonly clip: Clip;
}

/** Which annotations are shown; all where nothing is asked for. */
export interface NotebookFilter {
  readonly text: string;
  readonly colours: readonly Colour[];
  /** Names; each with what lies below it; an annotation that carries all of them fits. */
  readonly tags: readonly string[];
}

export const wholeNotebook: NotebookFilter = { text: '', colours: [], tags: [] };

export type NotebookOrder = 'newest' | 'oldest';

export interface NotebookProps {
  /** null while the first answer is awaited. */
  readonly entries: readonly NotebookEntry[] | null;
  readonly hasMore: boolean;
  readonly filter: NotebookFilter;
  readonly order: NotebookOrder;
  /** The names of all tags, to choose from. */
  readonly tags: readonly string[];
  readonly now: Date;
  onFilter(filter: NotebookFilter): void;
  onOrder(order: NotebookOrder): void;
  onMore(): void;
  /** Shows an annotation in its article. */
  onShow(entry: NotebookEntry): void;
  /** Puts its quote with the source on the clipboard. */
  onCopy(entry: NotebookEntry): void;
}
