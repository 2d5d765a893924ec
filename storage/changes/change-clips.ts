import { type Clip, cleanTags, type Instant, tagKey } from '../../core/model';
import { listActiveAnnotations } from '../clips/find-rows';
import { type ClipChange, storeClips } from '../clips/store-clip';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import type { ClipRow } from '../schema/rows';
import { countTags } from '../tags/tags';
import {
  type ClipFieldChanges,
  type ClipStates,
  type ClipsChange,
  nothingChanged,
} from './changes';

/** See `Library.changeBatch`; runs in one transaction. */
export async function changeBatch(
  db: LibraryDatabase,
  which: readonly (string | number)[],
  change: ClipStates,
  now: Instant,
): Promise<ClipsChange> {
  const rows = await findClipRows(db, which);
  const clips = await updateClips(db, rows, (clip) => applyChange(clip, change, now), now);
  return { ...nothingChanged, clips };
}

/** Returns the rows of clips by id or number. Skips missing ones. */
export async function findClipRows(
  db: LibraryDatabase,
  idsOrNumbers: readonly (string | number)[],
): Promise<readonly ClipRow[]> {
  const ids = idsOrNumbers.filter((name) => typeof name === 'string');
  const numbers = idsOrNumbers.filter((name) => typeof name === 'number');
  const byId = await db.clips.bulkGet([...new Set(ids)]);
  const byNumber = await db.clips.where('number').anyOf(numbers).toArray();
  const rows = [...byId, ...byNumber].filter((row) => row !== undefined);
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/**
 * Updates clips with `update` and returns the changes. Unchanged clips are not
 * written. Must run in a transaction.
 */
export async function updateClips(
  db: LibraryDatabase,
  rows: readonly ClipRow[],
  update: (clip: Clip) => Clip,
  now: Instant,
): Promise<readonly ClipFieldChanges[]> {
  const changes: ClipChange[] = [];
  const fieldChanges: ClipFieldChanges[] = [];
  const tagsBefore: string[] = [];
  const tagsAfter: string[] = [];
  for (const before of rows) {
    const clip = fromRow(before);
    const after = update(clip);
    const fieldChange = findFieldChanges(clip, after);
    if (fieldChange === null) continue;
    changes.push({ before, after: { ...after, updatedAt: now } });
    fieldChanges.push(fieldChange);
    // Await only if needed: Dexie loses its transaction after about 100 awaits without a request.
    const isCounted = fieldChange.deletedAt !== undefined && clip.annotationCount > 0;
    const annotationTags = isCounted ? await listAnnotationTags(db, clip) : [];
    if (clip.deletedAt === null) tagsBefore.push(...clip.tags, ...annotationTags);
    if (after.deletedAt === null) tagsAfter.push(...after.tags, ...annotationTags);
  }
  if (changes.length === 0) return [];
  await storeClips(db, changes);
  await countTags(db, tagsBefore, tagsAfter, now);
  return fieldChanges;
}

async function listAnnotationTags(db: LibraryDatabase, clip: Clip): Promise<readonly string[]> {
  return (await listActiveAnnotations(db, clip.id)).flatMap(({ tags }) => tags);
}

function applyChange(clip: Clip, change: ClipStates, now: Instant): Clip {
  const deletedAt = applyState(clip.deletedAt, change.isDeleted, now);
  // A clip in the bin does not change until it is restored.
  if (clip.deletedAt !== null && deletedAt !== null) return clip;
  const removed = new Set(change.removeTags?.map(tagKey));
  const remaining = clip.tags.filter((tag) => !removed.has(tagKey(tag)));
  return {
    ...clip,
    readAt: applyState(clip.readAt, change.isRead, now),
    favouriteAt: applyState(clip.favouriteAt, change.isFavourite, now),
    archivedAt: applyState(clip.archivedAt, change.isArchived, now),
    deletedAt,
    tags: cleanTags([...remaining, ...(change.addTags ?? [])]),
  };
}

function applyState(since: Instant | null, wanted: boolean | undefined, now: Instant) {
  if (wanted === undefined) return since;
  return wanted ? (since ?? now) : null;
}

const stateFields = ['readAt', 'favouriteAt', 'archivedAt', 'deletedAt'] as const;

/** Returns the fields that differ between two states of a clip; null if none. */
function findFieldChanges(before: Clip, after: Clip): ClipFieldChanges | null {
  const fields = stateFields.filter((field) => before[field] !== after[field]);
  const isRetagged = before.tags.join('\n') !== after.tags.join('\n');
  if (fields.length === 0 && !isRetagged) return null;
  const { receivedTags: receivedBefore = [] } = before;
  const { receivedTags: receivedAfter = [] } = after;
  return {
    id: before.id,
    ...Object.fromEntries(
      fields.map((field) => [field, { before: before[field], after: after[field] }]),
    ),
    ...(isRetagged && { tags: { before: before.tags, after: after.tags } }),
    ...(receivedBefore.join('\n') !== receivedAfter.join('\n') && {
      receivedTags: { before: receivedBefore, after: receivedAfter },
    }),
  };
}
