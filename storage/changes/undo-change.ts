import { type Clip, type Instant, type Result, succeed, tagKey } from '../../core/model';
import type { LibraryDatabase, Write } from '../schema/database';
import { inSlices, type Sliced } from './batches';
import { updateAnnotationTags } from './change-annotation-tags';
import { clipsAtOnce, updateClips } from './change-clips';
import {
  type AnnotationTagsChange,
  type ClipFieldChanges,
  type ClipsChange,
  type FieldChange,
  nothingChanged,
  type SavedSearchChange,
  type Slicing,
  sizeOf,
  type TagFieldChanges,
} from './changes';

/** See `Library.undoChange`. */
export async function undoChange(
  db: LibraryDatabase,
  write: Write,
  change: ClipsChange,
  now: Instant,
  slicing?: Slicing,
): Promise<Result<ClipsChange>> {
  const parts = partsOf(change);
  const size = (some: readonly ClipsChange[]) => some.reduce((sum, part) => sum + sizeOf(part), 0);
  const undone = await inSlices(
    parts,
    1,
    ([part = change]) => write(async () => succeed(await undoPart(db, part, now))),
    {
      ...slicing,
      // Told in what the reader counts, not in parts.
      onProgress: (done) => slicing?.onProgress?.(size(parts.slice(0, done)), size(parts)),
    },
  );
  return succeed(joinSliced(undone, namesIn));
}

/** What slices did as one change; `nameRest` names what was not reached. */
export function joinSliced<Item>(
  { done, rest, failure }: Sliced<Item, ClipsChange>,
  nameRest: (rest: readonly Item[]) => readonly (string | number)[],
): ClipsChange {
  const joined = joinChanges(done);
  return {
    ...joined,
    rest: [...joined.rest, ...nameRest(rest)],
    failure: joined.failure ?? failure,
  };
}

/** The ids of the clips and annotations that changes are about. */
export function namesIn(changes: readonly ClipsChange[]): readonly string[] {
  return changes.flatMap(({ clips, annotations }) =>
    [...clips, ...annotations].map(({ id }) => id),
  );
}

/** A change in parts that can each be undone in one transaction. */
export function partsOf(change: ClipsChange): readonly ClipsChange[] {
  const parts: ClipsChange[] = [];
  const cut = <Turned>(
    turns: readonly Turned[],
    part: (slice: readonly Turned[]) => ClipsChange,
  ) => {
    for (let at = 0; at < turns.length; at += clipsAtOnce) {
      parts.push(part(turns.slice(at, at + clipsAtOnce)));
    }
  };
  cut(change.clips, (clips) => ({ ...nothingChanged, clips }));
  cut(change.annotations, (annotations) => ({ ...nothingChanged, annotations }));
  cut(change.tags, (tags) => ({ ...nothingChanged, tags }));
  cut(change.searches, (searches) => ({ ...nothingChanged, searches }));
  return parts;
}

/** Several changes as one. */
export function joinChanges(changes: readonly ClipsChange[]): ClipsChange {
  return {
    clips: changes.flatMap(({ clips }) => clips),
    annotations: changes.flatMap(({ annotations }) => annotations),
    tags: changes.flatMap(({ tags }) => tags),
    searches: changes.flatMap(({ searches }) => searches),
    rest: changes.flatMap(({ rest }) => rest),
    failure: changes.find(({ failure }) => failure !== null)?.failure ?? null,
  };
}

async function undoPart(
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
