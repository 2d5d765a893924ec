import type { Instant, Version } from '../model';
import { diffText, type Run } from './diff-text';
import { cleanText } from './story-block';
import { foldPunctuation } from './tokens';

/** A headline of a story, compared with the one before. */
export interface HeadlineChange {
  readonly versionId: string;
  /** When the first version with it was saved; the change was made before that. */
  readonly keptAt: Instant;
  readonly headline: string;
  /** Compared with the headline before; null for the first. */
  readonly runs: readonly Run[] | null;
}

/**
 * Returns the headlines of a story across its versions, oldest first, without
 * consecutive repeats. `versions` is sorted oldest first.
 */
export function listHeadlineChanges(versions: readonly Version[]): readonly HeadlineChange[] {
  const changes: HeadlineChange[] = [];
  for (const { id, keptAt, article } of versions) {
    const headline = cleanText(article.headline);
    const last = changes.at(-1);
    if (last && foldPunctuation(last.headline) === foldPunctuation(headline)) continue;
    const runs = last ? diffText(last.headline, headline) : null;
    changes.push({ versionId: id, keptAt, headline, runs });
  }
  return changes;
}
