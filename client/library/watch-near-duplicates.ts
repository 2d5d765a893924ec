import { type ReadonlySignal, signal } from '@preact/signals';
import type { NearDuplicateShown } from '../../components/versions/AlsoIn';
import type { Clip } from '../../core/model';
import type { Library } from '../../storage';

/** The clips of other papers that tell the story of a clip, sought anew when another clip or text is followed. */
export interface NearDuplicateFollower {
  readonly nearDuplicates: ReadonlySignal<readonly NearDuplicateShown[]>;
  follow(clip: Clip | null): void;
}

/** A follower that follows nothing yet. */
export function followNearDuplicates(
  library: Pick<Library, 'findNearDuplicates'>,
): NearDuplicateFollower {
  const nearDuplicates = signal<readonly NearDuplicateShown[]>([]);
  let followed: string | null = null;
  return {
    nearDuplicates,
    async follow(clip) {
      const versionId = clip?.versionId ?? null;
      if (versionId === followed) return;
      followed = versionId;
      nearDuplicates.value = [];
      if (clip === null) return;
      const found = await library.findNearDuplicates(clip.id);
      // Nothing is lost where near-duplicates cannot be found, so nothing is said of it.
      if (followed === versionId && found.ok) nearDuplicates.value = found.value;
    },
  };
}
