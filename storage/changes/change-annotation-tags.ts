import type { Annotation, Instant } from '../../core/model';
import { type IndexChange, queueIndexChanges } from '../clips/queue-index-change';
import { fromAnnotationRow, toAnnotationRow } from '../schema/annotation-row';
import type { LibraryDatabase } from '../schema/database';
import type { AnnotationRow } from '../schema/rows';
import { countTags } from '../tags/tags';
import type { AnnotationTagsChange } from './changes';

/**
 * Changes the tags of annotations, including deleted ones, and returns the changes. Those that
 * somebody else made keep theirs. Must run in a transaction.
 */
export async function updateAnnotationTags(
  db: LibraryDatabase,
  rows: readonly AnnotationRow[],
  changeTags: (annotation: Annotation) => readonly string[],
  now: Instant,
): Promise<readonly AnnotationTagsChange[]> {
  if (rows.length === 0) return [];
  const clips = await db.clips.bulkGet(rows.map(({ clipId }) => clipId));
  const changes: AnnotationTagsChange[] = [];
  const stored: AnnotationRow[] = [];
  const indexChanges: IndexChange[] = [];
  const tagsBefore: string[] = [];
  const tagsAfter: string[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.author) continue;
    const before = fromAnnotationRow(row);
    const tags = changeTags(before);
    if (tags.join('\n') === before.tags.join('\n')) continue;
    const after: Annotation = { ...before, tags, updatedAt: now };
    stored.push(toAnnotationRow(after));
    changes.push({ id: row.id, tags: { before: before.tags, after: tags } });
    const clip = clips[index];
    if (clip === undefined) continue;
    indexChanges.push({ kind: 'annotation', clip, before, after });
    if (clip.deletedAt !== null || before.deletedAt !== null) continue;
    tagsBefore.push(...before.tags);
    tagsAfter.push(...tags);
  }
  if (stored.length === 0) return [];
  await db.annotations.bulkPut(stored);
  await countTags(db, tagsBefore, tagsAfter, now);
  if (indexChanges.length > 0) await queueIndexChanges(db, indexChanges);
  return changes;
}
