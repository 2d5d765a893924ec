import { renameTagPath, tagKey } from '../../../core/model';
import type { Member } from '../../../core/sync';
import { joinNames, text } from '../../strings';
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
}

export function describeMembers({ member, members }: SharedTag): string {
  const others = members
    .filter(({ id, status }) => id !== member && status === 'active')
    .map(({ name }) => name);
  return others.length > 0
    ? text('library-tag-shared', { names: joinNames(others) })
    : text('library-tag-shared.nobody');
}

/** Finds a tag that is `key` or below it, and whose clips the user shares. */
export function findSharedWithin(key: string, shared: readonly SharedTag[]): SharedTag | undefined {
  return shared.find(({ tag, canWrite }) => canWrite && isWithin(tagKey(tag), key));
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
  const shared = all.filter(({ canWrite }) => canWrite);
  const lost = shared.find(({ tag }) => {
    const renamed = tagKey(renameTagPath(tag, key, name));
    return isWithin(tagKey(tag), key) && used.some((one) => isWithin(one, renamed));
  });
  if (lost) return text('library-tag-shared.merges', { tag: lost.tag });
  const into = shared.find(
    ({ tag }) =>
      isWithin(tagKey(name), tagKey(tag)) &&
      !isWithin(key, tagKey(tag)) &&
      !isWithin(tagKey(tag), key),
  );
  return into ? text('library-tag-shared.into', { tag: into.tag }) : null;
}

function isWithin(key: string, ancestor: string): boolean {
  return key === ancestor || key.startsWith(`${ancestor}/`);
}
