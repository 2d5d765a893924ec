import { type Clip, type Instant, tagKey } from '../../core/model';
import type { LibraryDatabase } from '../schema/database';
import { updateAnnotationTags } from './change-annotation-tags';
import { updateClips } from './change-clips';
import {
  type AnnotationTagsChange,
  type ClipFieldChanges,
  type ClipsChange,
  type FieldChange,
  nothingChanged,
  type SavedSearchChange,
  type TagFieldChanges,
} from './changes';

/** See `Library.undoBatch`; runs in one transaction. */
export async function undoBatch(
  db: LibraryDatabase,
  change: ClipsChange,
  now: Instant,
): Promise<ClipsChange> {
  const clips = await undoClips(db, change.clips, now);
  const annotations = await undoAnnotations(db, change.annotations, now);
  const tags: TagFieldChanges[] = [];
  for (const tagChange of change.tags) {
    const undone = await undoTag(db, tagChange, now);
    if (undone !== null) tags.push(undone);
  }
  const searches = await undoSearches(db, change.searches, now);
  return { ...nothingChanged, clips, annotations, tags, searches };
}

async function undoClips(
  db: LibraryDatabase,
  changes: readonly ClipFieldChanges[],
  now: Instant,
): Promise<readonly ClipFieldChanges[]> {
  if (changes.length === 0) return [];
  const byId = new Map(changes.map((change) => [change.id, change]));
  const stored = await db.clips.bulkGet([...byId.keys()]);
  const rows = stored.filter((row) => row !== undefined);
  return updateClips(db, rows, (clip) => revertClip(clip, byId.get(clip.id)), now);
}

async function undoAnnotations(
  db: LibraryDatabase,
  changes: readonly AnnotationTagsChange[],
  now: Instant,
): Promise<readonly AnnotationTagsChange[]> {
  if (changes.length === 0) return [];
  const byId = new Map(changes.map((change) => [change.id, change.tags]));
  const stored = await db.annotations.bulkGet([...byId.keys()]);
  const rows = stored.filter((row) => row !== undefined);
  return updateAnnotationTags(db, rows, ({ id, tags }) => revertTags(tags, byId.get(id)), now);
}

/** Reverts a change of a clip. Fields that were changed again since then stay. */
function revertClip(clip: Clip, change: ClipFieldChanges | undefined): Clip {
  if (change === undefined) return clip;
  return {
    ...clip,
    readAt: revertValue(clip.readAt, change.readAt),
    favouriteAt: revertValue(clip.favouriteAt, change.favouriteAt),
    archivedAt: revertValue(clip.archivedAt, change.archivedAt),
    deletedAt: revertValue(clip.deletedAt, change.deletedAt),
    tags: revertTags(clip.tags, change.tags),
    ...(change.receivedTags && {
      receivedTags: revertTags(clip.receivedTags ?? [], change.receivedTags),
    }),
  };
}

/** Reverts a change of a value, unless the value was changed again since then. */
export function revertValue<Value>(value: Value, change: FieldChange<Value> | undefined): Value {
  return change !== undefined && value === change.after ? change.before : value;
}

/** Reverts a change of tags. If they were changed again since then, removes the added ones and adds the removed ones. */
export function revertTags(
  tags: readonly string[],
  change: FieldChange<readonly string[]> | undefined,
): readonly string[] {
  return change === undefined ? tags : revertList(tags, change, tagKey);
}

/** Like `revertTags`, for any texts. Texts with the same key are listed once. */
export function revertList(
  list: readonly string[],
  change: FieldChange<readonly string[]>,
  toKey = (text: string) => text,
): readonly string[] {
  if (list.join('\n') === change.after.join('\n')) return change.before;
  const added = change.after.filter((text) => !change.before.includes(text));
  const removed = change.before.filter((text) => !change.after.includes(text));
  const stored = list.filter((text) => !added.includes(text));
  const keys = new Set(stored.map(toKey));
  return [...stored, ...removed.filter((text) => !keys.has(toKey(text)))];
}

async function undoTag(
  db: LibraryDatabase,
  change: TagFieldChanges,
  now: Instant,
): Promise<TagFieldChanges | null> {
  const tag = await db.tags.get(change.key);
  if (tag === undefined) return null;
  const name = revertValue(tag.name, change.name);
  const colour = revertValue(tag.colour, change.colour);
  if (name === tag.name && colour === tag.colour) return null;
  await db.tags.put({ ...tag, name, colour, updatedAt: now });
  return {
    key: change.key,
    ...(name !== tag.name && { name: { before: tag.name, after: name } }),
    ...(colour !== tag.colour && { colour: { before: tag.colour, after: colour } }),
  };
}

async function undoSearches(
  db: LibraryDatabase,
  changes: readonly SavedSearchChange[],
  now: Instant,
): Promise<readonly SavedSearchChange[]> {
  const undone: SavedSearchChange[] = [];
  for (const change of changes) {
    const search = await db.searches.get(change.id);
    const question = search && revertValue(search.question, change.question);
    if (search === undefined || question === undefined || question === search.question) continue;
    await db.searches.put({ ...search, question, updatedAt: now });
    undone.push({ id: change.id, question: { before: search.question, after: question } });
  }
  return undone;
}
