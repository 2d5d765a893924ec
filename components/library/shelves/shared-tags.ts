import { renameTagPath, tagKey } from '../../../core/model';
import type { Member } from '../../../core/sync';
import { joinNames, joinSentences, text } from '../../strings';
import '../../strings/en/library/library.ftl';

/** A tag that the user shares with others. */
export interface SharedTag {
  /** What the user calls it. */
  readonly tag: string;
  /** The id of the user among the members. */
  readonly member: string;
  readonly members: readonly Pick<Member, 'id' | 'name' | 'status'>[];
  /** False if the user may only read. */
  readonly canWrite: boolean;
  /** What others have added since the user last looked, such as "8 new"; null if nothing is new. */
  readonly news: { readonly short: string; readonly sentence: string } | null;
}

export function describeMembers({ member, members }: SharedTag): string {
  const others = members
    .filter(({ id, status }) => id !== member && status === 'active')
    .map(({ name }) => name)
    .filter((name) => name.trim() !== '');
  return others.length > 0
    ? text('library-tag-shared', { names: joinNames(others) })
    : text('library-tag-shared.nobody');
}

/** What deleting a tag, with those below it, means for shared ones; null if nothing changes. */
export function describeDeletion(key: string, all: readonly SharedTag[]): string | null {
  const shared = listWritable(all);
  const lost = shared.filter((one) => isWithin(one, key));
  return describeLost(lost) ?? describeLeft(shared.find((one) => isBelow(key, one)));
}

/**
 * What renaming a tag means for shared ones; null if nothing changes. `used` are the keys of tags
 * in use that are not renamed with it.
 */
export function describeSharing(
  key: string,
  name: string,
  used: readonly string[],
  all: readonly SharedTag[],
): string | null {
  const shared = listWritable(all);
  const renamed = tagKey(name);
  // As in `storage/sync/sharing/move-shares.ts`: the others move with the tag.
  const lost = shared.filter((tag) => {
    if (!isWithin(tag, key)) return false;
    const to = tagKey(renameTagPath(tag, key, name));
    if (to === tagKey(tag)) return false;
    const others = all.map((one) => one.tag).filter((one) => one !== tag);
    return (
      used.some((one) => isWithin(one, to)) ||
      others.some((one) => isWithin(one, to) || isWithin(to, one))
    );
  });
  const left = shared.find((one) => isBelow(key, one) && !isWithin(renamed, one));
  const into = shared.find(
    (one) => isWithin(renamed, one) && !isWithin(key, one) && !isWithin(one, key),
  );
  const lines = [
    describeLost(lost) ?? describeLeft(left),
    into === undefined ? null : text('library-tag-shared.into', { tag: into }),
  ];
  return joinSentences(lines) || null;
}

/** The shared tags to which the user may add. */
function listWritable(all: readonly SharedTag[]): readonly string[] {
  return all.filter(({ canWrite }) => canWrite).map(({ tag }) => tag);
}

/** Of shared tags whose clips lose them. */
function describeLost(tags: readonly string[]): string | null {
  return tags.length === 0
    ? null
    : text('library-tag-unshared', { tags: joinNames(tags), count: tags.length });
}

/** Of a shared tag that clips lose which only have one below it. */
function describeLeft(tag: string | undefined): string | null {
  return tag === undefined ? null : text('library-tag-unshared.subtag', { tags: tag });
}

function isBelow(tag: string, ancestor: string): boolean {
  return isWithin(tag, ancestor) && tagKey(tag) !== tagKey(ancestor);
}

/** True for the same tag, or one below it. */
function isWithin(tag: string, ancestor: string): boolean {
  return `${tagKey(tag)}/`.startsWith(`${tagKey(ancestor)}/`);
}
