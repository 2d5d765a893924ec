import { type Clip, type Instant, type Result, succeed } from '../../../core/model';
import { clipBatchSize, type Library } from '../../../storage';

/**
 * Returns the ids and headlines of the library's clips that an imported file does not
 * contain, except those changed since the import started.
 */
export async function listMissingClips(
  library: Library,
  imported: ReadonlyMap<string, unknown>,
  startedAt: Instant,
): Promise<Result<ReadonlyMap<string, string>>> {
  const isMissing = (clip: Clip) => !imported.has(clip.id) && clip.updatedAt <= startedAt;
  const found = await library.find('', 'newest');
  if (!found.ok) return found;
  const numbers = [...found.value.numbers];
  const missing = new Map<string, string>();
  for (let start = 0; start < numbers.length; start += clipBatchSize) {
    const clips = await library.getClips(numbers.slice(start, start + clipBatchSize));
    if (!clips.ok) return clips;
    for (const clip of clips.value) {
      if (clip && isMissing(clip)) missing.set(clip.id, clip.summary.headline);
    }
  }
  return succeed(missing);
}
