import { type Clip, type Result, succeed, type WholeClip } from '../core/model';
import { readAhead } from './clips/read-ahead';
import type { Library } from './library';

/** Clips per read. */
const batchSize = 40;

/**
 * See `Library.eachWholeClip`. No transaction is open while the caller works.
 * Clips that are deleted before their batch is read are skipped. A failure is
 * yielded last.
 */
export async function* eachWholeClip(
  library: Pick<Library, 'listClips' | 'getWholeClips'>,
  idsOrNumbers: readonly (string | number)[] | null,
): AsyncGenerator<Result<WholeClip>> {
  const batches = idsOrNumbers === null ? eachPage(library) : splitIntoBatches(idsOrNumbers);
  const read = async (names: Result<readonly (string | number)[]>) =>
    names.ok ? library.getWholeClips(names.value) : names;
  for await (const result of readAhead(batches, read)) {
    if (!result.ok) {
      yield result;
      return;
    }
    for (const whole of result.value) yield succeed(whole);
  }
}

function* splitIntoBatches(idsOrNumbers: readonly (string | number)[]) {
  for (let at = 0; at < idsOrNumbers.length; at += batchSize) {
    yield succeed(idsOrNumbers.slice(at, at + batchSize));
  }
}

async function* eachPage(library: Pick<Library, 'listClips'>) {
  let last: Clip | undefined;
  for (;;) {
    const page = await library.listClips(batchSize, last);
    if (!page.ok) {
      yield page;
      return;
    }
    last = page.value.at(-1);
    if (last === undefined) return;
    yield succeed(page.value.map(({ id }) => id));
  }
}
