import type { Colour, SavedSearch, Tag } from '../../core/model';
import type { LibraryDatabase } from '../schema/database';

/** A node of the tag tree, whose levels are separated by "/" in tag names. */
interface TagNode {
  /** The folded full path. */
  readonly key: string;
  /** The full path as the user wrote it. */
  readonly name: string;
  /** The last part of the path. */
  readonly step: string;
  readonly colour: Colour | null;
  /** Number of clips and annotations with this tag; 0 for a tag that exists only as a parent. */
  readonly uses: number;
  readonly children: readonly TagNode[];
}

/** The shelves of a library with their counts. Clips in the bin count only there. */
export interface Shelves {
  readonly all: number;
  /** Neither read nor archived. */
  readonly unread: number;
  readonly favourites: number;
  readonly archive: number;
  readonly bin: number;
  /** Top-level tags, by name. */
  readonly tags: readonly TagNode[];
  /** By name. */
  readonly searches: readonly SavedSearch[];
}

/** See `Library.listShelves`. Reads counters, tags and searches, but no clips. */
export async function listShelves(db: LibraryDatabase): Promise<Shelves> {
  const counterKeys = ['all', 'unread', 'favourites', 'archive', 'bin'];
  const [counts, tags, searches] = await Promise.all([
    db.counters.bulkGet(counterKeys),
    db.tags.toArray(),
    db.searches.toArray(),
  ]);
  const [all = 0, unread = 0, favourites = 0, archive = 0, bin = 0] = counts.map(
    (row) => row?.count ?? 0,
  );
  return {
    all,
    unread,
    favourites,
    archive,
    bin,
    tags: buildTagTree(tags),
    searches: searches
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/** Builds the tree of tags in use, including parents that are not tags themselves. */
function buildTagTree(tags: readonly Tag[]): readonly TagNode[] {
  const tagsByKey = new Map(tags.map((tag) => [tag.key, tag]));
  const childNames = new Map<string, Map<string, string>>();
  for (const { name, key, uses } of tags) {
    if (uses === 0) continue;
    const names = name.split('/');
    const keys = key.split('/');
    for (let depth = 1; depth <= keys.length; depth += 1) {
      const parent = keys.slice(0, depth - 1).join('/');
      const children = childNames.get(parent) ?? new Map<string, string>();
      const path = keys.slice(0, depth).join('/');
      if (!children.has(path) || depth === keys.length) {
        children.set(path, names.slice(0, depth).join('/'));
      }
      childNames.set(parent, children);
    }
  }
  const toNodes = (parent: string): readonly TagNode[] =>
    [...(childNames.get(parent) ?? [])]
      .map(([key, name]) => {
        const children = toNodes(key);
        const { uses = 0, colour = null } = tagsByKey.get(key) ?? {};
        return {
          key,
          name,
          step: name.split('/').at(-1) ?? name,
          colour,
          uses,
          children,
        };
      })
      .sort((a, b) => a.step.localeCompare(b.step, undefined, { numeric: true }));
  return toNodes('');
}
