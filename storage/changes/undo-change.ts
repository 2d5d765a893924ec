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
  for (const turn of change.tags) {
    const undone = await undoTag(db, turn, now);
    if (undone !== null) tags.push(undone);
  }
  const searches = await undoSearches(db, change.searches, now);
  return { ...nothingChanged, clips, annotations, tags, searches };
}

async function undoClips(
  db: LibraryDatabase,
  turns: readonly ClipFieldChanges[],
  now: Instant,
): Promise<readonly ClipFieldChanges[]> {
  if (turns.length === 0) return [];
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  const kept = await db.clips.bulkGet([...byId.keys()]);
  const rows = kept.filter((row) => row !== undefined);
  return updateClips(db, rows, (clip) => clipBefore(clip, byId.get(clip.id)), now);
}

async function undoAnnotations(
  db: LibraryDatabase,
  turns: readonly AnnotationTagsChange[],
  now: Instant,
): Promise<readonly AnnotationTagsChange[]> {
  if (turns.length === 0) return [];
  const byId = new Map(turns.map((turn) => [turn.id, turn.tags]));
  const kept = await db.annotations.bulkGet([...byId.keys()]);
  const rows = kept.filter((row) => row !== undefined);
  return updateAnnotationTags(db, rows, ({ id, tags }) => tagsBefore(tags, byId.get(id)), now);
}

/** A clip without what the turn did to it; what is no longer as the turn made it stays. */
function clipBefore(clip: Clip, turn: ClipFieldChanges | undefined): Clip {
  if (turn === undefined) return clip;
  return {
    ...clip,
    readAt: stateBefore(clip.readAt, turn.readAt),
    favouriteAt: stateBefore(clip.favouriteAt, turn.favouriteAt),
    archivedAt: stateBefore(clip.archivedAt, turn.archivedAt),
    deletedAt: stateBefore(clip.deletedAt, turn.deletedAt),
    tags: tagsBefore(clip.tags, turn.tags),
  };
}

/** A value as it was before `turn`, unless it was changed since. */
export function stateBefore<Value>(value: Value, turn: FieldChange<Value> | undefined): Value {
  return turn !== undefined && value === turn.after ? turn.before : value;
}

/** Tags as they were, or where others changed them since, without what the turn added and with what it removed. */
export function tagsBefore(
  tags: readonly string[],
  turn: FieldChange<readonly string[]> | undefined,
): readonly string[] {
  return turn === undefined ? tags : listBefore(tags, turn, tagKey);
}

/** As `tagsBefore`, for any texts; those with the same key are not listed twice. */
export function listBefore(
  list: readonly string[],
  turn: FieldChange<readonly string[]>,
  keyOf = (text: string) => text,
): readonly string[] {
  if (list.join('\n') === turn.after.join('\n')) return turn.before;
  const added = turn.after.filter((text) => !turn.before.includes(text));
  const removed = turn.before.filter((text) => !turn.after.includes(text));
  const kept = list.filter((text) => !added.includes(text));
  const keys = new Set(kept.map(keyOf));
  return [...kept, ...removed.filter((text) => !keys.has(keyOf(text)))];
}

async function undoTag(
  db: LibraryDatabase,
  turn: TagFieldChanges,
  now: Instant,
): Promise<TagFieldChanges | null> {
  const tag = await db.tags.get(turn.key);
  if (tag === undefined) return null;
  const name = stateBefore(tag.name, turn.name);
  const colour = stateBefore(tag.colour, turn.colour);
  if (name === tag.name && colour === tag.colour) return null;
  await db.tags.put({ ...tag, name, colour, updatedAt: now });
  return {
    key: turn.key,
    ...(name !== tag.name && { name: { before: tag.name, after: name } }),
    ...(colour !== tag.colour && { colour: { before: tag.colour, after: colour } }),
  };
}

async function undoSearches(
  db: LibraryDatabase,
  turns: readonly SavedSearchChange[],
  now: Instant,
): Promise<readonly SavedSearchChange[]> {
  const undone: SavedSearchChange[] = [];
  for (const turn of turns) {
    const search = await db.searches.get(turn.id);
    const question = search && stateBefore(search.question, turn.question);
    if (search === undefined || question === undefined || question === search.question) continue;
    await db.searches.put({ ...search, question, updatedAt: now });
    undone.push({ id: turn.id, question: { before: search.question, after: question } });
  }
  return undone;
}
