import { dequal } from 'dequal/lite';
import { type StoredClip, tagKey, type Version } from '../../model';
import { fromFields, type SyncedClip, toFields } from '../clip-fields';
import { type Fields, parseMember, type SyncRecord } from '../sync-record';
import { removeTexts } from '../texts';

/*
 * What one member adds to a share of one clip: its text, and that member's own highlights and
 * notes. Nothing else of the clip concerns others: not what was read, archived or made a
 * favourite, not other tags, not values for note templates, not highlights of other members. Tags
 * are below the shared one, which each member may name as they like: "" stands for the shared tag.
 *
 * A contribution is a record, like that of a clip in a library. Its id has that of the member.
 */

/** Returns the id of a contribution. */
export function toContributionId(member: string, clipId: string): string {
  return `${member} ${clipId}`;
}

/** Splits the id of a contribution; null if it is none. */
export function parseContributionId(
  id: string,
): { readonly member: string; readonly clipId: string } | null {
  const [member, clipId, ...rest] = id.split(' ');
  return member && clipId && rest.length === 0 ? { member, clipId } : null;
}

/** Returns the fields of a clip for those who share `tag`; null if it does not have the tag. */
export function describeContribution(
  { clip, versions, annotations, pictures }: StoredClip,
  tag: string,
  hashOf: (version: Version) => string,
): Fields | null {
  const tags = listBelow(clip.tags, tag);
  if (tags.length === 0 || clip.deletedAt !== null) return null;
  const own = annotations
    .filter(({ author, deletedAt }) => author === undefined && deletedAt === null)
    .map((annotation) => ({ ...annotation, tags: listBelow(annotation.tags, tag) }));
  const needed = new Set([clip.versionId, ...own.map(({ versionId }) => versionId)]);
  const { contributions: _, receivedTags: __, pageValues: ___, ...rest } = clip;
  const shared = {
    clip: {
      ...rest,
      ...{ tags, readAt: null, favouriteAt: null, archivedAt: null, readingPlace: null },
    },
    versions: versions.filter(({ id }) => needed.has(id)),
    annotations: own,
    ...(pictures && { pictures }),
  };
  return toFields(removeTexts(shared, {}, hashOf));
}

/** Reads the fields of a contribution; null if it was withdrawn. `tag` is what the reader calls it. */
export function readContribution(clipId: string, fields: Fields, tag: string): SyncedClip | null {
  const synced = fromFields(clipId, fields);
  if (synced === null) return null;
  const { pageValues: _, ...clip } = synced.clip;
  return {
    ...synced,
    clip: { ...clip, tags: putBelow(clip.tags, tag) },
    annotations: synced.annotations.map((one) => ({ ...one, tags: putBelow(one.tags, tag) })),
  };
}

/**
 * Adds what this device has changed to a contribution that the user's other devices have changed,
 * too. `was` is what this device's clip said before, `is` what it says now; both are empty if it
 * does not contribute. What it says unchanged, or does not know, stays as in `known`. `isGone` tells
 * whether an annotation was deleted here.
 */
export function joinOwn(
  known: Fields,
  was: Fields,
  is: Fields,
  isGone: (annotationId: string) => boolean,
): Fields {
  const changed = new Set(
    [...listPaths(was, is)].filter(
      (path) =>
        !dequal(was.values[path], is.values[path]) || !dequal(was.texts[path], is.texts[path]),
    ),
  );
  const isWithdrawn = known.values['purgedAt'] !== undefined;
  const isChanged = [...changed].some((path) => !path.endsWith('updatedAt'));
  if (!isChanged && (isWithdrawn || isEmpty(is))) return known;
  if (isWithdrawn || isEmpty(is)) return is;
  const join = <Value>(of: (fields: Fields) => Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      [...listPaths(known, is)].flatMap((path): [string, Value][] => {
        const [, id = ''] = /^annotations\/([^/]+)\//.exec(path) ?? [];
        if (isGone(id)) return [];
        const value = of(changed.has(path) ? is : known)[path];
        return value === undefined ? [] : [[path, value]];
      }),
    );
  return { values: join(({ values }) => values), texts: join(({ texts }) => texts) };
}

function listPaths(...all: readonly Fields[]): ReadonlySet<string> {
  return new Set(
    all.flatMap(({ values, texts }) => [...Object.keys(values), ...Object.keys(texts)]),
  );
}

function isEmpty({ values }: Fields): boolean {
  return Object.keys(values).length === 0;
}

/** The annotations that a contribution has, by id. */
export function listAnnotationIds({ values }: Fields): readonly string[] {
  const ids = Object.keys(values).flatMap(
    (path) => /^annotations\/([^/]+)\/place$/.exec(path)?.[1] ?? [],
  );
  return ids;
}

/** Keys of the tags that a contribution has or had, without the name of the shared one. */
export function listTagKeys({ values }: SyncRecord): readonly string[] {
  return Object.keys(values).flatMap((path) => {
    const member = parseMember(path);
    return member?.set === 'tags' ? [member.key] : [];
  });
}

/** Whether a tag is a shared one, or below it. */
export function isBelow(tag: string, shared: string): boolean {
  return `${tagKey(tag)}/`.startsWith(`${tagKey(shared)}/`);
}

/** Those of the tags that are below a shared one, without its name. */
function listBelow(tags: readonly string[], shared: string): readonly string[] {
  const depth = shared.split('/').length;
  return tags.flatMap((tag) =>
    isBelow(tag, shared) ? [tag.split('/').slice(depth).join('/')] : [],
  );
}

function putBelow(tags: readonly string[], shared: string): readonly string[] {
  return tags.map((tag) => (tag === '' ? shared : `${shared}/${tag}`));
}
