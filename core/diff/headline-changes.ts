import type { Instant, Version } from '../model';
import { findRuns, type Run } from './runs';
import { cleanText } from './story-block';
import { foldMarks } from './tokens';

/** A headline that a story was given, with what became of the one before. */
export interface HeadlineChange {
  readonly versionId: string;
  /** When the version was kept that first had it: the change was made before that. */
  readonly keptAt: Instant;
  readonly headline: string;
  /** Against the headline before; null for the first. */
  readonly runs: readonly Run[] | null;
}

/** The headlines of a story through its versions, oldest first; one that stayed is told once. */
export function listHeadlineChanges(versions: readonly Version[]): readonly HeadlineChange[] {
  const changes: HeadlineChange[] = [];
  for (const { id, keptAt, article } of versions) {
    const headline = cleanText(article.headline);
    const last = changes.at(-1);
    if (last && foldMarks(last.headline) === foldMarks(headline)) continue;
    const runs = last ? findRuns(last.headline, headline) : null;
    changes.push({ versionId: id, keptAt, headline, runs });
  }
  return changes;
}
