import { text } from '../../components/strings';
import '../../components/strings/en/library/export.ftl';
import type { ExportChoice } from '../../core/export';
import { type Clip, getDisplayTitle } from '../../core/model';
import type { ExportedClips } from './exporter';

/** The state of the screen that an export depends on. */
interface ExportContext {
  /** The clip in the reader. */
  readonly read: Clip | null;
  readonly query: string;
  readonly numbers: Uint32Array | null;
  /** The number of clips in the library. Null if it is not known. */
  readonly all: number | null;
}

/** Returns the clips that a choice means. Null if there are none any more. */
export function selectExportedClips(
  { scope }: ExportChoice,
  chosen: readonly (string | number)[],
  { read, query, numbers, all }: ExportContext,
): ExportedClips | null {
  const many = { title: text('export-file-title'), day: null };
  switch (scope) {
    case 'clip': {
      if (read === null) return null;
      const { id, summary, clippedAt } = read;
      const day = summary.publishedAt ?? clippedAt;
      return { which: [id], total: 1, title: getDisplayTitle(summary), day, known: `clip ${id}` };
    }
    case 'chosen':
      return { ...many, which: chosen, total: chosen.length, known: null };
    case 'found': {
      const found = [...(numbers ?? [])];
      return { ...many, which: found, total: found.length, known: `found ${query.trim()}` };
    }
    case 'all':
      return { ...many, which: null, total: all, known: 'all' };
  }
}
