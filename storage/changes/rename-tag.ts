import {
  type Colour,
  cleanTagName,
  fail,
  type Instant,
  isTagNameTooLong,
  type Result,
  renameWithin,
  succeed,
  tagKey,
} from '../../core/model';
import { renameTagInQuery } from '../../core/search';
import type { LibraryDatabase, Write } from '../schema/database';
import { cleanTags } from '../tags/tags';
import { inSlices } from './batches';
import { updateAnnotationTags } from './change-annotation-tags';
import { clipsAtOnce, updateClips } from './change-clips';
import {
  type ClipsChange,
  nothingChanged,
  type SavedSearchChange,
  type Slicing,
  type TagFieldChanges,
} from './changes';
import { joinChanges } from './undo-change';

/** See `Library.renameTag`. */
export async function renameTag(
  db: LibraryDatabase,
  write: Write,
  key: string,
  typed: string,
  now: Instant,
  slicing?: Slicing,
): Promise<Result<ClipsChange>> {
  if (isTagNameTooLong(typed)) return fail('name-too-long');
  const name = cleanTagName(typed);
  const newKey = tagKey(name);
  if (name === '') return fail('invalid-input', 'a tag without a name');
  if (newKey.startsWith(`${key}/`)) return fail('invalid-input', 'a tag below itself');
  const rename = (tag: string) => renameWithin(tag, key, name);
  const within = await write(async () =>
    succeed(await db.tags.where('key').startsWith(`${key}/`).toArray()),
  );
  if (!within.ok) return within;
  if (within.value.some((tag) => isTagNameTooLong(rename(tag.name)))) return fail('name-too-long');
  const changed = await retag(db, write, key, rename, now, slicing);
  if (changed.rest.length > 0) return succeed(changed);
  const named = await write(async () => {
    const tags = await nameTag(db, key, newKey, name, now);
    return succeed({
      ...nothingChanged,
      tags,
      searches: await renameInSearches(db, key, name, now),
    });
  });
  return named.ok
    ? succeed(joinChanges([changed, named.value]))
    : succeed({ ...changed, failure: named.failure });
}

/** See `Library.deleteTag`. */
export async function deleteTag(
  db: LibraryDatabase,
  write: Write,
  key: string,
  now: Instant,
  slicing?: Slicing,
): Promise<Result<ClipsChange>> {
  return succeed(await retag(db, write, key, () => null, now, slicing));
}

/** See `Library.recolourTag`; a tag that only has others below it can have a colour too. */
export async function recolourTag(
  db: LibraryDatabase,
  key: string,
  colour: Colour | null,
  now: Instant,
): Promise<Result<ClipsChange>> {
  const kept = await db.tags.get(key);
  const below = await db.tags.where('key').startsWith(`${key}/`).first();
  if (kept === undefined && below === undefined) return fail('not-found');
  const name = below?.name.split('/').slice(0, depthOf(key)).join('/') ?? key;
  const tag = kept ?? { key, name, uses: 0, usedAt: now, colour: null, deletedAt: now };
  if (tag.colour === colour) return succeed(nothingChanged);
  await db.tags.put({ ...tag, colour, updatedAt: now });
  const turn = { key, colour: { before: tag.colour, after: colour } };
  return succeed({ ...nothingChanged, tags: [turn] });
}

/** Makes other tags of one and of all below it; a tag of which null is made is taken away. */
async function retag(
  db: LibraryDatabase,
  write: Write,
  key: string,
  turn: (tag: string) => string | null,
  now: Instant,
  slicing?: Slicing,
): Promise<ClipsChange> {
  const turnAll = (tags: readonly string[]) =>
    cleanTags(
      tags
        .map((tag) => (isWithin(tagKey(tag), key) ? turn(tag) : tag))
        .filter((tag) => tag !== null),
    );
  const carriers = await write(async () =>
    succeed([
      ...(await carriersOf(db, 'clips', key)).map((id) => ({ id, table: 'clips' as const })),
      ...(await carriersOf(db, 'annotations', key)).map((id) => ({
        id,
        table: 'annotations' as const,
      })),
    ]),
  );
  if (!carriers.ok) return { ...nothingChanged, failure: carriers.failure };
  const { done, rest, failure } = await inSlices(
    carriers.value,
    clipsAtOnce,
    (slice) =>
      write(async () => {
        const idsIn = (wanted: string) =>
          slice.filter(({ table }) => table === wanted).map(({ id }) => id);
        const clips = (await db.clips.bulkGet(idsIn('clips'))).filter((row) => row !== undefined);
        const annotations = (await db.annotations.bulkGet(idsIn('annotations'))).filter(
          (row) => row !== undefined,
        );
        return succeed({
          ...nothingChanged,
          clips: await updateClips(
            db,
            clips,
            (clip) => ({ ...clip, tags: turnAll(clip.tags) }),
            now,
          ),
          annotations: await updateAnnotationTags(
            db,
            annotations,
            ({ tags }) => turnAll(tags),
            now,
          ),
        });
      }),
    slicing,
  );
  return { ...joinChanges(done), rest: rest.map(({ id }) => id), failure };
}

/** The ids of all that carries a tag or one below it, deleted or not. */
async function carriersOf(
  db: LibraryDatabase,
  table: 'clips' | 'annotations',
  key: string,
): Promise<readonly string[]> {
  const index = () => (table === 'clips' ? db.clips : db.annotations).where('tagKeys');
  const own = await index().equals(key).primaryKeys();
  const below = await index().startsWith(`${key}/`).primaryKeys();
  return [...new Set([...own, ...below])];
}

/** Names the tag anew in the searches that are saved, so that they find what they found. */
async function renameInSearches(
  db: LibraryDatabase,
  key: string,
  name: string,
  now: Instant,
): Promise<readonly SavedSearchChange[]> {
  const turns: SavedSearchChange[] = [];
  for (const search of await db.searches.toArray()) {
    const question = renameTagInQuery(search.question, key, name);
    if (question === search.question) continue;
    await db.searches.put({ ...search, question, updatedAt: now });
    turns.push({ id: search.id, question: { before: search.question, after: question } });
  }
  return turns;
}

/** Spells a tag as it was typed, and gives it the colour of the one that was renamed unless it has its own. */
async function nameTag(
  db: LibraryDatabase,
  oldKey: string,
  key: string,
  name: string,
  now: Instant,
): Promise<readonly TagFieldChanges[]> {
  const [old, tag] = await db.tags.bulkGet([oldKey, key]);
  if (tag === undefined) return [];
  const colour = tag.colour ?? old?.colour ?? null;
  if (tag.name === name && tag.colour === colour) return [];
  await db.tags.put({ ...tag, name, colour, updatedAt: now });
  return [
    {
      key,
      ...(tag.name !== name && { name: { before: tag.name, after: name } }),
      ...(tag.colour !== colour && { colour: { before: tag.colour, after: colour } }),
    },
  ];
}

function isWithin(own: string, key: string): boolean {
  return own === key || own.startsWith(`${key}/`);
}

function depthOf(key: string): number {
  return key.split('/').length;
}
