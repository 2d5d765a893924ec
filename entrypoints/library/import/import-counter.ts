import type { ImportCounts } from '../../../components/import/import-status';
import type { ImportOutcome } from '../../../storage';

/** Counts the pages of a file: each once, however many records are about it. */
export interface ImportCounter {
  /** Adds the outcome of a record. */
  add(outcome: ImportOutcome, isLink: boolean): void;
  readonly counts: ImportCounts;
  /** The pages seen so far. */
  readonly pages: ReadonlyMap<string, unknown>;
  /** Counts clips as restored that were in the bin. */
  restore(ids: readonly string[]): void;
  /** The ids of clips that are in the bin, and were not restored. */
  listInBin(): readonly string[];
  /** What an undo removes. */
  listAdded(): AddedRecords;
}

/** The ids of clips that were created or restored, and of highlights added to others. */
export interface AddedRecords {
  readonly clips: readonly string[];
  readonly highlights: readonly string[];
}

type Kind = ImportOutcome['kind'] | 'inBin';
type Counting = { -readonly [Name in keyof ImportCounts]: number };

export function createImportCounter(): ImportCounter {
  const counts: Counting = {
    ...{ added: 0, changed: 0, restored: 0, binned: 0, unchanged: 0, inBin: 0 },
    ...{ marks: 0, lostMarks: 0, links: 0 },
  };
  const pages = new Map<string, { kind: Kind; isNewLink: boolean }>();
  const highlights = new Map<string, readonly string[]>();
  const listOf = (...kinds: readonly Kind[]) =>
    [...pages].flatMap(([id, { kind }]) => (kinds.includes(kind) ? [id] : []));
  return {
    counts,
    pages,
    listInBin: () => listOf('inBin'),
    listAdded() {
      const clips = new Set(listOf('added', 'restored'));
      const others = [...highlights].filter(([clipId]) => !clips.has(clipId));
      return { clips: [...clips], highlights: others.flatMap(([, ids]) => ids) };
    },
    restore(ids) {
      for (const id of ids) pages.set(id, { kind: 'restored', isNewLink: false });
      counts.inBin -= ids.length;
      counts.restored += ids.length;
    },
    add({ clipId, kind: outcome, marks, lostQuotes, staysInBin, addedHighlights }, isLink) {
      const kind = staysInBin ? 'inBin' : outcome;
      highlights.set(clipId, [...(highlights.get(clipId) ?? []), ...addedHighlights]);
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
