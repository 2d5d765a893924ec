import { type Clip, type Result, succeed, type WholeClip } from '../core/model';
import { fromRow } from './clip-row';
import type { LibraryDatabase } from './database';
import { standingAnnotations } from './find-row';
import type { Library } from './library';
import type { ClipRow } from './rows';
import { versionsOf } from './versions';

/** Clips that are read at once. */
const clipsAtOnce = 20;

/** See `Library.getWholeClips`; runs in one transaction, and asks for all of them at once. */
export async function getWholeClips(
  db: LibraryDatabase,
  which: readonly (string | number)[],
): Promise<readonly WholeClip[]> {
  const rows = (await rowsInOrder(db, which)).filter(({ deletedAt }) => deletedAt === null);
  return Promise.all(
    rows.map(async (row) => {
      const [versions, annotations] = await Promise.all([
        versionsOf(db, row.id),
        standingAnnotations(db, row.id),
      ]);
      return { clip: fromRow(row), versions, annotations };
    }),
  );
}

/** The clips that are there of those named, in the bin too, each once and in their order. */
export async function rowsInOrder(
  db: LibraryDatabase,
  which: readonly (string | number)[],
): Promise<readonly ClipRow[]> {
  const ids = which.filter((name) => typeof name === 'string');
  const numbers = which.filter((name) => typeof name === 'number');
  const [byId, byNumber] = await Promise.all([
    db.clips.bulkGet(ids),
    db.clips.where('number').anyOf(numbers).toArray(),
  ]);
  const rows = [...byId.filter((row) => row !== undefined), ...byNumber];
  const named = new Map<string | number, ClipRow>();
  for (const row of rows) named.set(row.id, row).set(row.number, row);
  return [...new Set(which.flatMap((name) => named.get(name) ?? []))];
}

/**
 * See `Library.eachWholeClip`. No transaction stands open while the caller
 * works; a clip that is deleted meanwhile is left out, and a failure is the
 * last thing given.
 */
export async function* eachWholeClip(
  library: Pick<Library, 'listClips' | 'getWholeClips'>,
  which: readonly (string | number)[] | null,
): AsyncGenerator<Result<WholeClip>> {
  for await (const names of which === null ? eachPage(library) : slicesOf(which)) {
    const wholes = names.ok ? await library.getWholeClips(names.value) : names;
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
