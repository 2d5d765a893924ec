import { text } from '../../components/strings';
import '../../components/strings/en/export.ftl';
import type { ExportChoice } from '../../core/exchange';
import { type Clip, nameStory } from '../../core/model';
import type { ExportedClips } from './exporting';

/** A screen as an export sees it. */
interface PageState {
  /** The clip that is read. */
  readonly read: Clip | null;
  readonly question: string;
  readonly numbers: Uint32Array | null;
  /** Clips that stand; null while that is not known. */
  readonly all: number | null;
}

/** The clips that the reader means, or null when there are none any more. */
export function exportedClips(
  { scope }: ExportChoice,
  chosen: readonly (string | number)[],
  { read, question, numbers, all }: PageState,
): ExportedClips | null {
  const many = { title: text('export-file-title'), day: null };
  switch (scope) {
    case 'clip': {
      if (read === null) return null;
      const { id, summary, clippedAt } = read;
      const day = summary.publishedAt ?? clippedAt;
      return { which: [id], total: 1, title: nameStory(summary), day, known: `clip ${id}` };
    }
    case 'chosen':
      return { ...many, which: chosen, total: chosen.length, known: null };
    case 'found': {
      const found = [...(numbers ?? [])];
      return { ...many, which: found, total: found.length, known: `found ${question.trim()}` };
    }
    case 'all':
      return { ...many, which: null, total: all, known: 'all' };
  }
}
