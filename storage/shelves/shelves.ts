import type { Colour, SavedSearch, Tag } from '../../core/model';
import { listCounters } from '../schema/counters';
import type { LibraryDatabase } from '../schema/database';

/** A tag in the tree that the names make by "/". */
interface TagNode {
  /** The folded name of the whole path. */
  readonly key: string;
  /** The whole path as the reader writes it. */
  readonly name: string;
  /** The last word of the path. */
  readonly step: string;
  readonly colour: Colour | null;
  /** How many clips and annotations carry it; 0 for one that only has others below it. */
  readonly uses: number;
  readonly children: readonly TagNode[];
}

/** A publisher's place: `site` is the host of its pages without "www.", as `site:` asks for it. */
export interface PublisherShelf {
  readonly site: string;
  readonly name: string;
  readonly count: number;
}

/** The places of a library, with what stands in each. The bin's clips count in no other place. */
export interface Shelves {
  readonly all: number;
  /** Neither read nor in the archive. */
  readonly unread: number;
  readonly favourites: number;
  readonly archive: number;
  readonly bin: number;
  /** The tags on top, by name. */
  readonly tags: readonly TagNode[];
  /** Those with most clips first. */
  readonly publishers: readonly PublisherShelf[];
  /** By name. */
  readonly searches: readonly SavedSearch[];
}

/** See `Library.listShelves`; reads counters, tags and searches, and no clip. */
export async function listShelves(db: LibraryDatabase): Promise<Shelves> {
  const places = ['all', 'unread', 'favourites', 'archive', 'bin'];
  const [counts, tags, publishers, searches] = await Promise.all([
    db.counters.bulkGet(places),
    db.tags.toArray(),
    listPublishers(db),
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
    tags: tagTree(tags),
    publishers,
    searches: searches
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/** Every publisher with clips that stand, those with most first. */
export async function listPublishers(db: LibraryDatabase): Promise<readonly PublisherShelf[]> {
  const rows = await listCounters(db, 'site:');
  return rows
    .map(({ key, count, label }) => ({ site: key, name: label ?? key, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** The tree of the tags in use; a step of a path that is no tag itself stands in it all the same. */
function tagTree(tags: readonly Tag[]): readonly TagNode[] {
  const kept = new Map(tags.map((tag) => [tag.key, tag]));
  const below = new Map<string, Map<string, string>>();
  for (const { name, key, uses } of tags) {
    if (uses === 0) continue;
    const names = name.split('/');
    const keys = key.split('/');
    for (let depth = 1; depth <= keys.length; depth += 1) {
      const parent = keys.slice(0, depth - 1).join('/');
      const children = below.get(parent) ?? new Map<string, string>();
      const path = keys.slice(0, depth).join('/');
      if (!children.has(path) || depth === keys.length) {
        children.set(path, names.slice(0, depth).join('/'));
      }
      below.set(parent, children);
    }
  }
  const nodesBelow = (parent: string): readonly TagNode[] =>
    [...(below.get(parent) ?? [])]
      .map(([key, name]) => {
        const children = nodesBelow(key);
        const { uses = 0, colour = null } = kept.get(key) ?? {};
        return {
          key,
          name,
          step: name.split('/').at(-1) ?? name,
          colour,
          uses,
          children,
        };
      })
      .sort((a, b) => a.step.localeCompare(b.step));
  return nodesBelow('');
}
