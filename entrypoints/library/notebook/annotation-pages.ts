import { signal } from '@preact/signals';
import type {
  NotebookEntry,
  NotebookFilter,
  NotebookOrder,
} from '../../../components/notebook/notebook-props';
import type { Failure } from '../../../core/model';
import type { Library } from '../../../storage';
import { getPeriodBounds } from './period-bounds';

/** Annotations per page. */
const pageLength = 60;

/** What the pages list. */
export interface NotebookRequest {
  readonly filter: NotebookFilter;
  readonly order: NotebookOrder;
}

/** One page of annotations, and what watches it. */
interface Page {
  /** Null until the first answer. */
  entries: readonly NotebookEntry[] | null;
  /** The last entry of the previous page. */
  after: NotebookEntry | undefined;
  watching: AbortController;
}

/**
 * The pages of a list of annotations. Each page is watched separately and starts after the last
 * entry of the previous one. A change therefore reads one page again, and later ones only if it
 * moves them.
 */
export class AnnotationPages {
  /** Null until the first answer. */
  readonly entries = signal<readonly NotebookEntry[] | null>(null);
  readonly hasMore = signal(false);
  readonly failure = signal<Failure | null>(null);
  /** The request of the first page's last answer. */
  readonly answered = signal<NotebookRequest | null>(null);
  private pages: Page[] = [];
  private request: NotebookRequest | null = null;

  constructor(private readonly library: Library) {}

  /** Watches the first page. Earlier entries are shown until it is answered. */
  start(request: NotebookRequest): void {
    this.stop();
    this.request = request;
    this.add();
  }

  stop(): void {
    this.drop(0);
  }

  /** Adds a page, one at a time: a page starts where the previous one ends. */
  more(): void {
    if (this.hasMore.value && this.pages.at(-1)?.entries !== null) this.add();
  }

  private add(): void {
    this.pages.push({ entries: null, after: undefined, watching: new AbortController() });
    this.watch(this.pages.length - 1);
  }

  private drop(from: number): void {
    for (const page of this.pages.splice(from)) page.watching.abort();
  }

  private watch(index: number): void {
    const { request } = this;
    const page = this.pages[index];
    if (request === null || page === undefined) return;
    page.watching.abort();
    page.watching = new AbortController();
    page.after = this.pages[index - 1]?.entries?.at(-1);
    const { period, from, to, ...rest } = request.filter;
    const filter = { ...rest, ...getPeriodBounds({ period, from, to }, new Date()) };
    const after = page.after?.annotation;
    this.library.watch(
      (source) => source.listAllAnnotations(filter, request.order, pageLength, after),
      (answer) => {
        this.failure.value = answer.ok ? null : answer.failure;
        if (!answer.ok) return;
        page.entries = answer.value;
        if (index === 0) this.answered.value = request;
        this.updateNextPage(index, answer.value);
        this.show();
      },
      page.watching.signal,
    );
  }

  /** Drops the next page if this one is now the last, or reads it again if it starts elsewhere. */
  private updateNextPage(index: number, entries: readonly NotebookEntry[]): void {
    const next = this.pages[index + 1];
    if (next === undefined) return;
    if (entries.length < pageLength) this.drop(index + 1);
    else if (next.after?.annotation.id !== entries.at(-1)?.annotation.id) this.watch(index + 1);
  }

  private show(): void {
    // A page that is being read again may still have entries that moved to another page.
    const byId = new Map<string, NotebookEntry>();
    for (const entry of this.pages.flatMap(({ entries }) => entries ?? [])) {
      if (!byId.has(entry.annotation.id)) byId.set(entry.annotation.id, entry);
    }
    this.entries.value = [...byId.values()];
    this.hasMore.value = (this.pages.at(-1)?.entries?.length ?? 0) >= pageLength;
  }
}
