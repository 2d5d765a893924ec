import type { FoundTags } from '../../../components/library/dialogs/found-tags';
import type { ClipRef } from '../../../components/library/library-props';
import { type Clip, type Result, succeed } from '../../../core/model';
import type { Library } from '../../../storage';

/** Clips read in one request. */
const clipBatchSize = 500;

/** Collects the tags of clips, and reports those found after each batch, until `signal` is aborted. */
export async function collectTags(
  library: Pick<Library, 'getClips' | 'getClip'>,
  which: readonly ClipRef[],
  onFound: (found: FoundTags) => void,
  signal: AbortSignal,
): Promise<void> {
  const tags = new Set<string>();
  const sortTags = () => [...tags].sort((a, b) => a.localeCompare(b));
  for (let start = 0; start < which.length; start += clipBatchSize) {
    const clips = await readClips(library, which.slice(start, start + clipBatchSize));
    if (signal.aborted) return;
    if (!clips.ok) {
      onFound({ tags: sortTags(), isComplete: false, failure: clips.failure });
      return;
    }
    for (const clip of clips.value) for (const tag of clip?.tags ?? []) tags.add(tag);
    const isComplete = start + clipBatchSize >= which.length;
    onFound({ tags: sortTags(), isComplete, failure: null });
  }
}

async function readClips(
  library: Pick<Library, 'getClips' | 'getClip'>,
  names: readonly ClipRef[],
): Promise<Result<readonly (Clip | null)[]>> {
  const clips: (Clip | null)[] = [];
  // Only the clip in the reader may be given by its id.
  for (const id of names.filter((name) => typeof name === 'string')) {
    const clip = await library.getClip(id);
    if (!clip.ok && clip.failure.code !== 'not-found') return clip;
    if (clip.ok) clips.push(clip.value);
  }
  const numbers = names.filter((name) => typeof name === 'number');
  if (numbers.length === 0) return succeed(clips);
  const rows = await library.getClips(numbers);
  return rows.ok ? succeed([...clips, ...rows.value]) : rows;
}
