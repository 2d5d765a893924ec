import { type Clip, type Result, succeed, type WholeClip } from '../core/model';
import { fromRow } from './clip-row';
import type { LibraryDatabase } from './database';
import { rowsNumbered } from './find-row';
import type { Library } from './library';
import { readAhead } from './read-ahead';
import type { ClipRow } from './rows';
import { rowsOfClips } from './rows-of-clips';

/** Clips that are read at once. */
const clipsAtOnce = 40;

/** See `Library.getWholeClips`; runs in one transaction. */
export async function getWholeClips(
  db: LibraryDatabase,
  which: readonly (string | number)[],
): Promise<readonly WholeClip[]> {
  const rows = (await rowsInOrder(db, which)).filter(({ deletedAt }) => deletedAt === null);
  const ids = rows.map(({ id }) => id);
  const { versions, annotations } = await rowsOfClips(db, ids, { withPictures: false });
  return rows.map((row) => ({
    clip: fromRow(row),
    versions: versions(row.id),
    annotations: annotations(row.id).filter(({ deletedAt }) => deletedAt === null),
  }));
}

/** The clips that are there of those named, in the bin too, each once and in their order. */
export async function rowsInOrder(
  db: LibraryDatabase,
  which: readonly (string | number)[],
): Promise<readonly ClipRow[]> {
  const ids = which.filter((name) => typeof name === 'string');
  const numbers = which.filter((name) => typeof name === 'number');
  const [byId, byNumber] = await Promise.all([
    ids.length > 0 ? db.clips.bulkGet(ids) : [],
    numbers.length > 0 ? rowsNumbered(db, numbers) : [],
  ]);
  const rows = [...byId, ...byNumber].filter((row) => row !== undefined);
  const named = new Map<string | number, ClipRow>();
  for (const row of rows) named.set(row.id, row).set(row.number, row);
  return [...new Set(which.flatMap((name) => named.get(name) ?? []))];
}

/**
 * See `Library.eachWholeClip`. No transaction stands open while the caller
 * works; a clip that is deleted before its slice is read is left out, and a
 * failure is the last thing given.
 */
export async function* eachWholeClip(
  library: Pick<Library, 'listClips' | 'getWholeClips'>,
  which: readonly (string | number)[] | null,
): AsyncGenerator<Result<WholeClip>> {
  const slices = which === null ? eachPage(library) : slicesOf(which);
  const read = async (names: Result<readonly (string | number)[]>) =>
    names.ok ? library.getWholeClips(names.value) : names;
  for await (const wholes of readAhead(slices, read)) {
    if (!wholes.ok) {
      yield wholes;
      return;
    }
    for (const whole of wholes.value) yield succeed(whole);
  }
}

function* slicesOf(which: readonly (string | number)[]) {
  for (let at = 0; at < which.length; at += clipsAtOnce) {
    yield succeed(which.slice(at, at + clipsAtOnce));
  }
}

async function* eachPage(library: Pick<Library, 'listClips'>) {
  let last: Clip | undefined;
  for (;;) {
    const page = await library.listClips(clipsAtOnce, last);
    if (!page.ok) {
      yield page;
      return;
    }
    last = page.value.at(-1);
    if (last === undefined) return;
    yield succeed(page.value.map(({ id }) => id));
  }
}
