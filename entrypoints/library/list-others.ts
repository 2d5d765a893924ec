import { type Clip, type Instant, type Result, succeed } from '../../core/model';
import { clipBatchSize, type Library } from '../../storage';

/**
 * The clips that stand in the library and not in a file, with their headlines, but for
 * those of which the reader made something since it was begun.
 */
export async function listOthers(
  library: Library,
  imported: ReadonlyMap<string, unknown>,
  begunAt: Instant,
): Promise<Result<ReadonlyMap<string, string>>> {
  const isOther = (clip: Clip) => !imported.has(clip.id) && clip.updatedAt <= begunAt;
  const found = await library.find('', 'newest');
  if (!found.ok) return found;
  const numbers = [...found.value.numbers];
  const others = new Map<string, string>();
  for (let start = 0; start < numbers.length; start += clipBatchSize) {
    const clips = await library.getClips(numbers.slice(start, start + clipBatchSize));
    if (!clips.ok) return clips;
    for (const clip of clips.value) {
      if (clip && isOther(clip)) others.set(clip.id, clip.summary.headline);
    }
  }
  return succeed(others);
}
