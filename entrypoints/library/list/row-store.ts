import { signal } from '@preact/signals';
import type { ListedClip } from '../../../components/library/rows/listed-clip';
import type { Clip } from '../../../core/model';
import type { Snippet } from '../../../storage';

/** Maximum number of stored rows, about 2 kB each. */
const maxRows = 2_000;

/** Rows by clip number. Drops those that were set longest ago. */
export class RowStore {
  private readonly version = signal(0);
  private readonly rows = new Map<number, ListedClip | null>();

  /** Returns a row, null if its clip is gone, or undefined. Subscribes to changes of any row. */
  read(number: number): ListedClip | null | undefined {
    void this.version.value;
    return this.rows.get(number);
  }

  setClips(clips: Iterable<readonly [number: number, clip: Clip | null]>): void {
    const rows = [...clips].map(([number, clip]) => {
      const { headline = null, snippet = null, alsoIn = 0 } = this.rows.get(number) ?? {};
      return [number, clip && { clip, headline, snippet, alsoIn }] as const;
    });
    this.set(rows);
  }

  /** Headline hits are shown in the headline, and the first other hit as a snippet. */
  setSnippets(numbers: Iterable<number>, snippets: readonly Snippet[]): void {
    this.change(numbers, (row, number) => {
      const found = snippets.filter((snippet) => snippet.number === number);
      const headline = found.find(({ field }) => field === 'headline') ?? null;
      const snippet = found.find(({ field }) => field !== 'headline') ?? null;
      return { ...row, headline, snippet };
    });
  }

  /** Sets the number of other publishers with the same story. */
  setAlsoIn(numbers: Iterable<number>, clipId: string, alsoIn: number): void {
    this.change(numbers, (row) =>
      row.clip.id === clipId && row.alsoIn !== alsoIn ? { ...row, alsoIn } : null,
    );
  }

  /** Removes the snippets of all rows but those given. Does not notify. */
  dropSnippets(kept: ReadonlySet<number>): void {
    for (const [number, row] of this.rows) {
      if (row && !kept.has(number)) {
        this.rows.set(number, { ...row, headline: null, snippet: null });
      }
    }
  }

  /** `change` returns the new row, or null to leave it. */
  private change(
    numbers: Iterable<number>,
    change: (row: ListedClip, number: number) => ListedClip | null,
  ): void {
    const changed = [...numbers].flatMap((number) => {
      const row = this.rows.get(number);
      const next = row ? change(row, number) : null;
      return next ? [[number, next] as const] : [];
    });
    this.set(changed);
  }

  private set(rows: readonly (readonly [number, ListedClip | null])[]): void {
    for (const [number, row] of rows) {
      // Re-inserted at the end, so that the oldest rows are dropped first.
      this.rows.delete(number);
      this.rows.set(number, row);
    }
    for (const number of this.rows.keys()) {
      if (this.rows.size <= maxRows) break;
      this.rows.delete(number);
    }
    this.version.value += 1;
  }
}
