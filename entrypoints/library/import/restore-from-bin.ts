import type { ImportContext, PassEnd } from './import-context';

/** Restores the clips of the file that are in the bin, if the user wants that. */
export async function restoreFromBin({ library, run, counter }: ImportContext): Promise<PassEnd> {
  const ids = run.restoresBin && !run.isDryRun ? counter.listInBin() : [];
  if (ids.length === 0) return { isFinished: true, failure: null, binned: 0 };
  const change = await library.changeClips(ids, { isDeleted: false }, run.now, {
    signal: run.signal,
    onProgress() {},
  });
  if (!change.ok) return { isFinished: false, failure: change.failure, binned: 0 };
  const { clips, rest, failure } = change.value;
  counter.restore(clips.map(({ id }) => id));
  return { isFinished: rest.length === 0, failure, binned: 0 };
}
