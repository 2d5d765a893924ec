import Dexie from 'dexie';
import type { Annotation, Clip, Tag } from '../../core/model';
import type { ImageUse } from '../../storage/schema/rows';

/** The rows of a library by table name. */
export type Tables = Readonly<Record<string, readonly unknown[]>>;

/** Reads the tables of a library from IndexedDB, without the library's code. */
export async function readTables(name: string): Promise<Tables> {
  const db = await new Dexie(name).open();
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  db.close();
  return Object.fromEntries(tables);
}

type Counts = Readonly<Record<string, number>>;

/** Reads the nonzero counters of a library. */
export async function readCounters(name: string): Promise<Counts> {
  return getCounters(await readTables(name));
}

/** Counts the rows of a library, to compare with its counters. */
export async function recount(name: string): Promise<Counts> {
  return countRows(await readTables(name));
}

/** Returns the nonzero counters among these rows. */
export function getCounters({ counters, tags }: Tables): Counts {
  const counts = (counters as { key: string; count: number }[])
    .filter(({ key, count }) => !['number', 'kin'].includes(key) && count !== 0)
    .map(({ key, count }) => [key, count] as const);
  const uses = (tags as Tag[])
    .filter((tag) => tag.uses !== 0 || tag.deletedAt === null)
    .map((tag) => [`tag:${tag.key}`, tag.uses] as const);
  return Object.fromEntries([...counts, ...uses].sort());
}

/** Counts the rows, independently of the library's code. */
export function countRows(rows: Tables): Counts {
  const clips = rows['clips'] as Clip[];
  const annotations = (rows['annotations'] as Annotation[]).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  const active = clips.filter(({ deletedAt }) => deletedAt === null);
  const ids = new Set(active.map(({ id }) => id));
  const activeAnnotations = annotations.filter(({ clipId }) => ids.has(clipId));
  const images = rows['images'] as { hash: string; byteCount: number }[];
  const uses = rows['imageUses'] as ImageUse[];
  const counts: Record<string, number> = {
    all: active.length,
    unread: active.filter(({ readAt, archivedAt }) => !readAt && !archivedAt).length,
    favourites: active.filter(({ favouriteAt }) => favouriteAt).length,
    archive: active.filter(({ archivedAt }) => archivedAt).length,
    bin: clips.length - active.length,
    words: active.reduce((sum, { wordCount }) => sum + wordCount, 0),
    annotations: activeAnnotations.length,
    images: images.length,
    imageBytes: images.reduce((sum, { byteCount }) => sum + byteCount, 0),
    imagesWanted: uses.filter(({ tries }) => tries !== undefined).length,
    imagesMissed: uses.filter(({ missed }) => missed !== undefined).length,
  };
  const increment = (key: string) => {
    counts[key] = (counts[key] ?? 0) + 1;
  };
  for (const clip of active) {
    const { url } = clip.summary;
    if (url !== null) increment(`site:${new URL(url).hostname.replace(/^www\./, '')}`);
    increment(`week:${getMonday(clip.clippedAt)}`);
  }
  for (const { tags } of [...active, ...activeAnnotations]) {
    for (const tag of tags) increment(`tag:${tag.toLowerCase()}`);
  }
  return Object.fromEntries(
    Object.entries(counts)
      .filter(([, count]) => count !== 0)
      .sort(),
  );
}

function getMonday(instant: string): string {
  const day = new Date(`${instant.slice(0, 10)}T00:00:00Z`);
  while (day.getUTCDay() !== 1) day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
