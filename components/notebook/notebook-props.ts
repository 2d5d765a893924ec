import type { Annotation, Clip, Colour } from '../../core/model';

/** An annotation with its clip. */
export interface NotebookEntry {
  readonly annotation: Annotation;
  readonly clip: Clip;
}

/** Filter for annotations. An empty filter matches all. */
export interface NotebookFilter {
  readonly text: string;
  readonly colours: readonly Colour[];
  /** Tag names, each including tags below it. An annotation must have all of them. */
  readonly tags: readonly string[];
  readonly period: NotebookPeriod;
  /** First and last day of the `between` period, in local time ("2026-11-09"). '' is open. */
  readonly from: string;
  readonly to: string;
}

/** When annotations were made. */
export type NotebookPeriod = 'any' | 'week' | 'month' | 'year' | 'between';

export const noNotebookFilter: NotebookFilter = {
  text: '',
  colours: [],
  tags: [],
  period: 'any',
  from: '',
  to: '',
};

/** True if the filter excludes anything. */
export function isFiltered({ text, colours, tags, period, from, to }: NotebookFilter): boolean {
  if (period === 'between' ? from !== '' || to !== '' : period !== 'any') return true;
  return text.trim() !== '' || colours.length + tags.length > 0;
}

export type NotebookOrder = 'newest' | 'oldest';

export interface NotebookProps {
  /** Null until the first result. */
  readonly entries: readonly NotebookEntry[] | null;
  readonly hasMore: boolean;
  /** True while `entries` still belong to a previous filter. */
  readonly isLoading: boolean;
  readonly filter: NotebookFilter;
  readonly order: NotebookOrder;
  /** Names of the tags on annotations, to choose from. */
  readonly tags: readonly string[];
  readonly now: Date;
  onFilter(filter: NotebookFilter): void;
  onOrder(order: NotebookOrder): void;
  onMore(): void;
  /** Shows an annotation in its article. */
  onShow(entry: NotebookEntry): void;
  /** Copies the quote with its source to the clipboard. */
  onCopy(entry: NotebookEntry): void;
}
