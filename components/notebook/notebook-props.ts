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
  readonly period: NotebookPeriod;
  /** The first and the last day of what lies between two days, "2026-11-09" on the reader's clock; '' is open. */
  readonly from: string;
  readonly to: string;
}

/** When annotations were made. */
export type NotebookPeriod = 'any' | 'week' | 'month' | 'year' | 'between';

export const wholeNotebook: NotebookFilter = {
  text: '',
  colours: [],
  tags: [],
  period: 'any',
  from: '',
  to: '',
};

/** Does a filter leave anything out? */
export function isNarrowed({ text, colours, tags, period, from, to }: NotebookFilter): boolean {
  if (period === 'between' ? from !== '' || to !== '' : period !== 'any') return true;
  return text.trim() !== '' || colours.length + tags.length > 0;
}

export type NotebookOrder = 'newest' | 'oldest';

export interface NotebookProps {
  /** null while the first answer is awaited. */
  readonly entries: readonly NotebookEntry[] | null;
  readonly hasMore: boolean;
  /** Whether `entries` answer another filter than the one that stands: the answer is sought. */
  readonly isSeeking: boolean;
  readonly filter: NotebookFilter;
  readonly order: NotebookOrder;
  /** The names of the tags under which annotations are listed, to choose from. */
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
