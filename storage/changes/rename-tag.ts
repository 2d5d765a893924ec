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
import { runInBatches } from './batches';
import { updateAnnotationTags } from './change-annotation-tags';
import { clipBatchSize, updateClips } from './change-clips';
import {
  type BatchOptions,
  type ClipsChange,
  nothingChanged,
  type SavedSearchChange,
  type TagFieldChanges,
} from './changes';
import { mergeChanges } from './undo-change';

/** See `Library.renameTag`. */
export async function renameTag(
  db: LibraryDatabase,
  write: Write,
  key: string,
  typed: string,
  now: Instant,
  options?: BatchOptions,
): Promise<Result<ClipsChange>> {
  if (isTagNameTooLong(typed)) return fail('name-too-long');
  const name = cleanTagName(typed);
  const newKey = tagKey(name);
  if (name === '') return fail('invalid-input', 'a tag without a name');
  if (newKey.startsWith(`${key}/`)) return fail('invalid-input', 'a tag below itself');
  const rename = (tag: string) => renameWithin(tag, key, name);
  const subtags = await write(async () =>
    succeed(await db.tags.where('key').startsWith(`${key}/`).toArray()),
  );
  if (!subtags.ok) return subtags;
  if (subtags.value.some((tag) => isTagNameTooLong(rename(tag.name)))) return fail('name-too-long');
  const changed = await retag(db, write, key, rename, now, options);
  if (changed.rest.length > 0) return succeed(changed);
  const named = await write(async () => {
    const tags = await updateTagRow(db, key, newKey, name, now);
    return succeed({
      ...nothingChanged,
      tags,
      searches: await renameInSearches(db, key, name, now),
    });
  });
  return named.ok
    ? succeed(mergeChanges([changed, named.value]))
    : succeed({ ...changed, failure: named.failure });
}

/** See `Library.deleteTag`. */
export async function deleteTag(
  db: LibraryDatabase,
  write: Write,
  key: string,
  now: Instant,
  options?: BatchOptions,
): Promise<Result<ClipsChange>> {
  return succeed(await retag(db, write, key, () => null, now, options));
}

/** See `Library.recolourTag`. Also works for a tag that exists only as the parent of others. */
export async function recolourTag(
  db: LibraryDatabase,
  key: string,
  colour: Colour | null,
  now: Instant,
): Promise<Result<ClipsChange>> {
  const stored = await db.tags.get(key);
  const subtag = await db.tags.where('key').startsWith(`${key}/`).first();
  if (stored === undefined && subtag === undefined) return fail('not-found');
  const name = subtag?.name.split('/').slice(0, getDepth(key)).join('/') ?? key;
  const tag = stored ?? { key, name, uses: 0, usedAt: now, colour: null, deletedAt: now };
  if (tag.colour === colour) return succeed(nothingChanged);
  await db.tags.put({ ...tag, colour, updatedAt: now });
  const change = { key, colour: { before: tag.colour, after: colour } };
  return succeed({ ...nothingChanged, tags: [change] });
}

/** Renames a tag and its subtags everywhere. Tags for which `renameOne` returns null are removed. */
async function retag(
  db: LibraryDatabase,
  write: Write,
  key: string,
  renameOne: (tag: string) => string | null,
  now: Instant,
  options?: BatchOptions,
): Promise<ClipsChange> {
  const renameAll = (tags: readonly string[]) =>
    cleanTags(
      tags
        .map((tag) => (isSameOrSubtag(tagKey(tag), key) ? renameOne(tag) : tag))
        .filter((tag) => tag !== null),
    );
  const tagged = await write(async () =>
    succeed([
      ...(await findTaggedIds(db, 'clips', key)).map((id) => ({ id, table: 'clips' as const })),
      ...(await findTaggedIds(db, 'annotations', key)).map((id) => ({
        id,
        table: 'annotations' as const,
      })),
    ]),
  );
  if (!tagged.ok) return { ...nothingChanged, failure: tagged.failure };
  const { done, rest, failure } = await runInBatches(
    tagged.value,
    clipBatchSize,
    (batch) =>
      write(async () => {
        const idsOfTable = (wantedTable: string) =>
          batch.filter(({ table }) => table === wantedTable).map(({ id }) => id);
        const clips = (await db.clips.bulkGet(idsOfTable('clips'))).filter(
          (row) => row !== undefined,
        );
        const annotations = (await db.annotations.bulkGet(idsOfTable('annotations'))).filter(
          (row) => row !== undefined,
        );
        return succeed({
          ...nothingChanged,
          clips: await updateClips(
            db,
            clips,
            (clip) => ({ ...clip, tags: renameAll(clip.tags) }),
            now,
          ),
          annotations: await updateAnnotationTags(
            db,
            annotations,
            ({ tags }) => renameAll(tags),
            now,
          ),
        });
      }),
    options,
  );
  return { ...mergeChanges(done), rest: rest.map(({ id }) => id), failure };
}

/** Returns the ids of all records with a tag or a subtag of it, including deleted ones. */
async function findTaggedIds(
  db: LibraryDatabase,
  table: 'clips' | 'annotations',
  key: string,
): Promise<readonly string[]> {
  const index = () => (table === 'clips' ? db.clips : db.annotations).where('tagKeys');
  const tagIds = await index().equals(key).primaryKeys();
  const subtagIds = await index().startsWith(`${key}/`).primaryKeys();
  return [...new Set([...tagIds, ...subtagIds])];
}

/** Renames the tag in saved searches, so that they still match the same clips. */
async function renameInSearches(
  db: LibraryDatabase,
  key: string,
  name: string,
  now: Instant,
): Promise<readonly SavedSearchChange[]> {
  const changes: SavedSearchChange[] = [];
  for (const search of await db.searches.toArray()) {
    const question = renameTagInQuery(search.question, key, name);
    if (question === search.question) continue;
    await db.searches.put({ ...search, question, updatedAt: now });
    changes.push({ id: search.id, question: { before: search.question, after: question } });
  }
  return changes;
}

/** Applies the typed spelling to the tag, and the old tag's colour unless the tag has one. */
async function updateTagRow(
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

function isSameOrSubtag(own: string, key: string): boolean {
  return own === key || own.startsWith(`${key}/`);
}

function getDepth(key: string): number {
  return key.split('/').length;
}
