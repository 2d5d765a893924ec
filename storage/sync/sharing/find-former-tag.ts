import { tagKey } from '../../../core/model';
import type { LibraryDatabase } from '../../schema/database';

/**
 * The tag that a share had in this library when the user took part: of all tags, that of most clips
 * with contributions of others. `named` is what the others call it now, and preferred. Null if
 * there are no such clips.
 */
export async function findFormerTag(
  { clips }: LibraryDatabase,
  share: string,
  named: string,
): Promise<string | null> {
  const counts = new Map<string, { readonly tag: string; readonly total: number }>();
  await clips.each(({ contributions, tags, deletedAt }) => {
    if (deletedAt !== null || !contributions?.some((one) => one.share === share)) return;
    for (const tag of new Set(tags.flatMap(listPrefixes))) {
      const total = (counts.get(tagKey(tag))?.total ?? 0) + 1;
      counts.set(tagKey(tag), { tag, total });
    }
  });
  if (counts.has(tagKey(named))) return named;
  const [first] = [...counts.values()].sort(
    (one, other) => other.total - one.total || other.tag.length - one.tag.length,
  );
  return first?.tag ?? null;
}

/** "a", "a/b" and "a/b/c" of "a/b/c". */
function listPrefixes(tag: string): readonly string[] {
  const parts = tag.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
