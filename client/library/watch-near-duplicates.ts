import { type ReadonlySignal, signal } from '@preact/signals';
import type { NearDuplicateLink } from '../../components/versions/NearDuplicateLinks';
import type { Clip } from '../../core/model';
import type { Library } from '../../storage';

/**
 * Clips from other newspapers with the same story as the followed clip; searched again
 * when another clip or text is followed.
 */
export interface NearDuplicateFollower {
  readonly nearDuplicates: ReadonlySignal<readonly NearDuplicateLink[]>;
  follow(clip: Clip | null): void;
}

/** Creates a follower that follows nothing yet. */
export function followNearDuplicates(
  library: Pick<Library, 'findNearDuplicates'>,
): NearDuplicateFollower {
  const nearDuplicates = signal<readonly NearDuplicateLink[]>([]);
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
      // Failures are not reported: nothing is lost if near-duplicates cannot be found.
      if (followed === versionId && found.ok) nearDuplicates.value = found.value;
    },
  };
}
