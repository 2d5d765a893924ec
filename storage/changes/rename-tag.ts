import {
  type Clip,
  type Colour,
  cleanTagName,
  cleanTags,
  fail,
  type Instant,
  isTagNameTooLong,
  type Result,
  renameTagPath,
  succeed,
  tagKey,
} from '../../core/model';
import { renameTagInQuery } from '../../core/search';
import type { LibraryDatabase } from '../schema/database';
import { updateAnnotationTags } from './change-annotation-tags';
import { updateClips } from './change-clips';
import {
  type ClipsChange,
  nothingChanged,
  type SavedSearchChange,
  type TagFieldChanges,
} from './changes';

/** Something that has a tag. */
interface Carrier {
  readonly table: 'clips' | 'annotations';
  readonly id: string;
}

/** See `Library.listCarriers`. */
export async function listCarriers(
  db: LibraryDatabase,
  key: string,
  typed: string | null,
): Promise<Result<readonly Carrier[]>> {
  if (typed !== null) {
    if (isTagNameTooLong(typed)) return fail('name-too-long');
    const name = cleanTagName(typed);
    if (name === '') return fail('invalid-input', 'a tag without a name');
    if (tagKey(name).startsWith(`${key}/`)) return fail('invalid-input', 'a tag below itself');
    const within = await db.tags.where('key').startsWith(`${key}/`).toArray();
    const isTooLong = within.some((tag) => isTagNameTooLong(renameTagPath(tag.name, key, name)));
    if (isTooLong) return fail('name-too-long');
  }
  const clips = await idsWith(db.clips, key);
  const annotations = await idsWith(db.annotations, key);
  return succeed([
    ...clips.map((id) => ({ table: 'clips' as const, id })),
    ...annotations.map((id) => ({ table: 'annotations' as const, id })),
  ]);
}

/** See `Library.retagBatch`; runs in one transaction. */
export async function retagBatch(
  db: LibraryDatabase,
  carriers: readonly Carrier[],
  key: string,
  typed: string | null,
  now: Instant,
): Promise<ClipsChange> {
  const name = typed === null ? null : cleanTagName(typed);
  const retag = (tags: readonly string[]) =>
    cleanTags(
      tags
        .map((tag) => {
          if (!isSameOrSubtag(tagKey(tag), key)) return tag;
          return name === null ? null : renameTagPath(tag, key, name);
        })
        .filter((tag) => tag !== null),
    );
  /** A tag that others put on a clip stays theirs. */
  const rename = ({ receivedTags: received }: Clip) =>
    received && name !== null
      ? {
          receivedTags: received.map((own) =>
            isSameOrSubtag(own, key) ? tagKey(renameTagPath(own, key, name)) : own,
          ),
        }
      : {};
  const idsIn = (wanted: Carrier['table']) =>
    carriers.filter(({ table }) => table === wanted).map(({ id }) => id);
  const clips = (await db.clips.bulkGet(idsIn('clips'))).filter((row) => row !== undefined);
  const annotations = (await db.annotations.bulkGet(idsIn('annotations'))).filter(
    (row) => row !== undefined,
  );
  return {
    ...nothingChanged,
    clips: await updateClips(
      db,
      clips,
      (clip) => ({ ...clip, tags: retag(clip.tags), ...rename(clip) }),
      now,
    ),
    annotations: await updateAnnotationTags(db, annotations, ({ tags }) => retag(tags), now),
  };
}

/** See `Library.nameTag`; runs in one transaction. */
export async function nameTag(
  db: LibraryDatabase,
  key: string,
  typed: string,
  now: Instant,
): Promise<ClipsChange> {
  const name = cleanTagName(typed);
  const tags = await respell(db, key, tagKey(name), name, now);
  return { ...nothingChanged, tags, searches: await renameInSearches(db, key, name, now) };
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

/** The ids of all rows that have a tag or one below it, deleted or not. */
async function idsWith(
  table: LibraryDatabase['clips'] | LibraryDatabase['annotations'],
  key: string,
): Promise<readonly string[]> {
  const own = await table.where('tagKeys').equals(key).primaryKeys();
  const below = await table.where('tagKeys').startsWith(`${key}/`).primaryKeys();
  return [...new Set([...own, ...below])];
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

/** Spells a tag as it was typed, and gives it the colour of the one that was renamed unless it has its own. */
async function respell(
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
