import { type StoredClip, tagKey, type Version } from '../../model';
import { fromFields, type SyncedClip, toFields } from '../clip-fields';
import { type Fields, parseMember, type SyncRecord } from '../sync-record';
import { removeTexts } from '../texts';

/*
 * What one member adds to a share of one clip: its text, and that member's own highlights and
 * notes. Nothing else of the clip concerns others: not what was read, archived or made a
 * favourite, not other tags, not highlights of other members. Tags are below the shared one, which
 * each member may name as they like: "" stands for the shared tag.
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
  const { contributions: _, receivedTags: __, ...rest } = clip;
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
  return {
    ...synced,
    clip: { ...synced.clip, tags: putBelow(synced.clip.tags, tag) },
    annotations: synced.annotations.map((one) => ({ ...one, tags: putBelow(one.tags, tag) })),
  };
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
