import type { ListedClip, RowSource } from '../../../components/library/rows/listed-clip';
import type { FirstClips, Library } from '../../../storage';
import { createRowNearDuplicates } from './row-near-duplicates';
import { RowStore } from './row-store';

/** Rows per watched page: more than a window shows, to need fewer requests than rows. */
const pageLength = 40;
/** Pages beyond the window that are fetched in advance. */
const pagesAhead = 1;
/** Rows whose texts are searched for snippets in one request. Later requests wait for it. */
const snippetsAtOnce = 10;

/** The rows of the clips in a list. Watches those near the window until `life` is aborted. */
export class RowCache implements RowSource {
  private readonly rows = new RowStore();
  private readonly pages = new Map<number, AbortController>();
  private readonly nearDuplicates;
  private query = '';
  private numbers: Uint32Array = new Uint32Array();
  private firstVisible = 0;
  private lastVisible = 0;

  constructor(
    view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
    private readonly library: Library,
    life: AbortSignal,
  ) {
    this.nearDuplicates = createRowNearDuplicates(view, library, (clip, alsoIn) =>
      this.rows.setAlsoIn(this.getVisibleNumbers(), clip.id, alsoIn),
    );
    life.addEventListener('abort', () => {
      this.stopPages(() => false);
      this.nearDuplicates.stop();
    });
  }

  /** Adds rows that were read elsewhere. They are shown until they are fetched. */
  add(clips: FirstClips['clips']): void {
    this.rows.setClips(clips.map(({ number, clip }) => [number, clip]));
  }

  read(number: number): ListedClip | null | undefined {
    return this.rows.read(number);
  }

  want(first: number, last: number): void {
    this.firstVisible = first;
    this.lastVisible = last;
    this.watchNearPages();
    this.scheduleNearDuplicates();
  }

  /** Switches to another list. Known rows are shown until they are fetched again. */
  show(query: string, numbers: Uint32Array): void {
    const isOther = query !== this.query;
    this.query = query;
    this.numbers = numbers;
    if (isOther) this.dropSnippets();
    else this.nearDuplicates.clear();
    this.stopPages(() => false);
    this.watchNearPages();
  }

  private watchNearPages(): void {
    const [first, last] = this.findNearPages();
    const [top, bottom] = this.findVisiblePages();
    this.stopPages((page) => page >= first && page <= last);
    // Visible rows first: the library answers requests in order.
    this.watchPages(top, bottom);
    this.watchPages(bottom + 1, last);
    this.watchPages(first, top - 1);
  }

  private watchPages(first: number, last: number): void {
    for (let page = first; page <= last && page * pageLength < this.numbers.length; page++) {
      if (!this.pages.has(page)) this.watchPage(page);
    }
  }

  private watchPage(page: number): void {
    const watching = new AbortController();
    this.pages.set(page, watching);
    const numbers = [...this.numbers.subarray(page * pageLength, (page + 1) * pageLength)];
    this.library.watch(
      (source) => source.getClips(numbers),
      (answer) => {
        if (!answer.ok) return;
        this.rows.setClips(answer.value.map((clip, at) => [numbers[at] as number, clip]));
        if (this.query.trim() !== '') void this.fetchSnippets(numbers, watching.signal);
        this.scheduleNearDuplicates();
      },
      watching.signal,
    );
  }

  private stopPages(isKept: (page: number) => boolean): void {
    for (const [page, watching] of this.pages) {
      if (isKept(page)) continue;
      watching.abort();
      this.pages.delete(page);
    }
  }

  private async fetchSnippets(numbers: readonly number[], signal: AbortSignal): Promise<void> {
    for (let at = 0; at < numbers.length; at += snippetsAtOnce) {
      const batch = numbers.slice(at, at + snippetsAtOnce);
      const answer = await this.library.findSnippets(this.query, batch);
      if (signal.aborted) return;
      this.rows.setSnippets(batch, answer.ok ? answer.value : []);
    }
  }

  /** Removes the snippets of the previous query. Near the window they stay until the new ones arrive. */
  private dropSnippets(): void {
    const [first, last] = this.query.trim() === '' ? [0, -1] : this.findNearPages();
    const near = this.numbers.subarray(first * pageLength, (last + 1) * pageLength);
    this.rows.dropSnippets(new Set(near));
  }

  private scheduleNearDuplicates(): void {
    this.nearDuplicates.schedule(() =>
      [...this.getVisibleNumbers()].flatMap((number) => this.rows.read(number)?.clip ?? []),
    );
  }

  private getVisibleNumbers(): Uint32Array {
    return this.numbers.subarray(this.firstVisible, this.lastVisible + 1);
  }

  private findVisiblePages(): readonly [first: number, last: number] {
    const last = Math.min(this.lastVisible, this.numbers.length - 1);
    return [Math.floor(this.firstVisible / pageLength), Math.floor(last / pageLength)];
  }

  private findNearPages(): readonly [first: number, last: number] {
    const [first, last] = this.findVisiblePages();
    return [Math.max(0, first - pagesAhead), last + pagesAhead];
  }
}
