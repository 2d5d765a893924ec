import type { ImportCounts } from '../../../components/import/import-status';
import type { ImportOutcome } from '../../../storage';

/** Counts the pages of a file: each once, however many records are about it. */
export interface ImportCounter {
  /** Adds the outcome of a record. */
  add(outcome: ImportOutcome, isLink: boolean): void;
  readonly counts: ImportCounts;
  /** The pages seen so far. */
  readonly pages: ReadonlyMap<string, unknown>;
  /** The ids of the clips that were added. */
  listAdded(): readonly string[];
}

type Counting = { -readonly [Name in keyof ImportCounts]: number };

export function createImportCounter(): ImportCounter {
  const counts: Counting = {
    ...{ added: 0, changed: 0, restored: 0, binned: 0, unchanged: 0 },
    ...{ marks: 0, lostMarks: 0, links: 0 },
  };
  const pages = new Map<string, { kind: ImportOutcome['kind']; isNewLink: boolean }>();
  return {
    counts,
    pages,
    listAdded: () => [...pages].flatMap(([id, { kind }]) => (kind === 'added' ? [id] : [])),
    add({ clipId, kind, marks, lostQuotes }, isLink) {
      counts.marks += marks;
      counts.lostMarks += lostQuotes.length;
      const before = pages.get(clipId);
      if (before === undefined) {
        const isNewLink = isLink && kind === 'added';
        pages.set(clipId, { kind, isNewLink });
        counts[kind]++;
        if (isNewLink) counts.links++;
        return;
      }
      if (before.isNewLink && !isLink) {
        before.isNewLink = false;
        counts.links--;
      }
      if (before.kind !== 'unchanged' || kind === 'unchanged') return;
      before.kind = kind;
      counts.unchanged--;
      counts[kind]++;
    },
  };
}
