import { fail, type Result, succeed, type WholeClip } from '../core/model';
import type { LibraryDatabase } from './database';
import { findStanding, standingAnnotations } from './find-row';
import type { Library } from './library';
import { versionsOf } from './versions';

/** Clips whose rows are read at once; their texts are read one clip at a time. */
const clipsAtOnce = 50;

/** See `Library.getWholeClip`; runs in one transaction, so that the parts fit together. */
export async function getWholeClip(
  db: LibraryDatabase,
  clipId: string,
): Promise<Result<WholeClip>> {
  const clip = await findStanding(db, clipId);
  if (clip === null) return fail('not-found');
  const versions = await versionsOf(db, clipId);
  return succeed({ clip, versions, annotations: await standingAnnotations(db, clipId) });
}

/**
 * See `Library.eachWholeClip`. No transaction stands open while the caller
 * works; a clip that is deleted meanwhile is left out, and a failure is the
 * last thing given.
 */
export async function* eachWholeClip(
  library: Pick<Library, 'listClips' | 'getWholeClip'>,
): AsyncGenerator<Result<WholeClip>> {
  let page = await library.listClips(clipsAtOnce);
  for (;;) {
    if (!page.ok) {
      yield page;
      return;
    }
    for (const { id } of page.value) {
      const whole = await library.getWholeClip(id);
      if (!whole.ok && whole.failure.code === 'not-found') continue;
      yield whole;
      if (!whole.ok) return;
    }
    const last = page.value.at(-1);
    if (last === undefined) return;
    page = await library.listClips(clipsAtOnce, last);
  }
}
