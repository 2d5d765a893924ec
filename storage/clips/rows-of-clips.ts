import type { Table } from 'dexie';
import type { Annotation, ClipImageUse, Version } from '../../core/model';
import { fromAnnotationRow } from '../schema/annotation-row';
import type { LibraryDatabase } from '../schema/database';

/** What belongs to each of several clips; an id without anything has an empty list. */
type RowsOf<Row> = (clipId: string) => readonly Row[];

export interface BelongingRows {
  /** Oldest first. */
  readonly versions: RowsOf<Version>;
  /** Deleted ones too, oldest first. */
  readonly annotations: RowsOf<Annotation>;
  readonly pictures: RowsOf<ClipImageUse>;
}

/** Of the clips between the first and the last of those that are asked for, as many may be others. */
const maxOthers = 1;

/**
 * Reads what belongs to clips. Their ids follow each other in time, so that neighbours of a
 * list are mostly neighbours of an index: then each table is asked once for all of them, which
 * is several times faster than once for each clip.
 */
export async function rowsOfClips(
  db: LibraryDatabase,
  clipIds: readonly string[],
  { withPictures }: { readonly withPictures: boolean },
): Promise<BelongingRows> {
  const runs = await runsOf(db, [...clipIds].sort(compare));
  const [versions, annotations, pictures] = await Promise.all([
    readRuns(db.versions, '[clipId+keptAt]', runs),
    readRuns(db.annotations, '[clipId+createdAt]', runs),
    withPictures ? readRuns(db.imageUses, '[clipId+url]', runs) : null,
  ]);
  return {
    versions: (id) => versions.get(id) ?? [],
    annotations: (id) => (annotations.get(id) ?? []).map(fromAnnotationRow),
    pictures: (id) => (pictures?.get(id) ?? []).map(({ clipId: _, ...use }) => use),
  };
}

/** First and last of a run of ids; the same where it is one. */
type Run = readonly [first: string, last: string];

/** The sorted ids as one run where few others lie between them, else each as its own. */
async function runsOf(db: LibraryDatabase, sorted: readonly string[]): Promise<readonly Run[]> {
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  const each = sorted.map((id): Run => [id, id]);
  if (sorted.length === 1) return each;
  const most = sorted.length * (1 + maxOthers);
  const between = await db.clips
    .where('id')
    .between(first, last, true, true)
    .limit(most + 1)
    .primaryKeys();
  return between.length > most ? each : [[first, last]];
}

async function readRuns<Row extends { readonly clipId: string }>(
  table: Pick<Table<Row>, 'where'>,
  index: string,
  runs: readonly Run[],
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const found = await Promise.all(
    runs.map(([first, last]) =>
      table.where(index).between([first, ''], [last, '\uffff']).toArray(),
    ),
  );
  const rows = new Map<string, Row[]>();
  for (const row of found.flat()) {
    const ofClip = rows.get(row.clipId);
    if (ofClip === undefined) rows.set(row.clipId, [row]);
    else ofClip.push(row);
  }
  return rows;
}

/** As IndexedDB orders text. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
