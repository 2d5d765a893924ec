import { type Clip, type Result, succeed, type WholeClip } from '../core/model';
import { readAhead } from './clips/read-ahead';
import type { Library } from './library';

/** Clips that are read at once. */
const clipsAtOnce = 40;

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
