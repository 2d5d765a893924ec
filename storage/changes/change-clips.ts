import { type Clip, type Instant, tagKey } from '../../core/model';
import { standingAnnotations } from '../clips/find-row';
import { type ClipChange, storeClips } from '../clips/store-clip';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import type { ClipRow } from '../schema/rows';
import { cleanTags, countTags } from '../tags/tags';
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
  const rows = await rowsNamed(db, which);
  const clips = await updateClips(db, rows, (clip) => clipAfter(clip, change, now), now);
  return { ...nothingChanged, clips };
}

/** The rows of clips that are named by id or number, without those that are gone. */
export async function rowsNamed(
  db: LibraryDatabase,
  names: readonly (string | number)[],
): Promise<readonly ClipRow[]> {
  const ids = names.filter((name) => typeof name === 'string');
  const numbers = names.filter((name) => typeof name === 'number');
  const byId = await db.clips.bulkGet([...new Set(ids)]);
  const byNumber = await db.clips.where('number').anyOf(numbers).toArray();
  const rows = [...byId, ...byNumber].filter((row) => row !== undefined);
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/**
 * Stores what `turn` makes of clips, and gives what that changed; one that it
 * gives back as it was is not written. Part of a transaction.
 */
export async function updateClips(
  db: LibraryDatabase,
  rows: readonly ClipRow[],
  turn: (clip: Clip) => Clip,
  now: Instant,
): Promise<readonly ClipFieldChanges[]> {
  const changes: ClipChange[] = [];
  const turns: ClipFieldChanges[] = [];
  const tagsBefore: string[] = [];
  const tagsAfter: string[] = [];
  for (const before of rows) {
    const clip = fromRow(before);
    const after = turn(clip);
    const made = fieldChangesOf(clip, after);
    if (made === null) continue;
    changes.push({ before, after: { ...after, updatedAt: now } });
    turns.push(made);
    // Never a wait for nothing: Dexie loses its transaction over 100 of them in a row.
    const isCounted = made.deletedAt !== undefined && clip.annotationCount > 0;
    const within = isCounted ? await annotationTags(db, clip) : [];
    if (clip.deletedAt === null) tagsBefore.push(...clip.tags, ...within);
    if (after.deletedAt === null) tagsAfter.push(...after.tags, ...within);
  }
  if (changes.length === 0) return [];
  await storeClips(db, changes);
  await countTags(db, tagsBefore, tagsAfter, now);
  return turns;
}

async function annotationTags(db: LibraryDatabase, clip: Clip): Promise<readonly string[]> {
  return (await standingAnnotations(db, clip.id)).flatMap(({ tags }) => tags);
}

function clipAfter(clip: Clip, change: ClipStates, now: Instant): Clip {
  const deletedAt = stateAfter(clip.deletedAt, change.isDeleted, now);
  // What lies in the bin stays as it is until it is brought back.
  if (clip.deletedAt !== null && deletedAt !== null) return clip;
  const removed = new Set(change.removeTags?.map(tagKey));
  const kept = clip.tags.filter((tag) => !removed.has(tagKey(tag)));
  return {
    ...clip,
    readAt: stateAfter(clip.readAt, change.isRead, now),
    favouriteAt: stateAfter(clip.favouriteAt, change.isFavourite, now),
    archivedAt: stateAfter(clip.archivedAt, change.isArchived, now),
    deletedAt,
    tags: cleanTags([...kept, ...(change.addTags ?? [])]),
  };
}

function stateAfter(since: Instant | null, wanted: boolean | undefined, now: Instant) {
  if (wanted === undefined) return since;
  return wanted ? (since ?? now) : null;
}

const stateFields = ['readAt', 'favouriteAt', 'archivedAt', 'deletedAt'] as const;

/** What is different between a clip before and after; null when nothing is. */
function fieldChangesOf(before: Clip, after: Clip): ClipFieldChanges | null {
  const fields = stateFields.filter((field) => before[field] !== after[field]);
  const isRetagged = before.tags.join('\n') !== after.tags.join('\n');
  if (fields.length === 0 && !isRetagged) return null;
  return {
    id: before.id,
    ...Object.fromEntries(
      fields.map((field) => [field, { before: before[field], after: after[field] }]),
    ),
    ...(isRetagged && { tags: { before: before.tags, after: after.tags } }),
  };
}
