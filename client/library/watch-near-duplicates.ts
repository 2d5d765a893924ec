import { type ReadonlySignal, signal } from '@preact/signals';
import type { KinClip } from '../../components/versions/AlsoIn';
import type { Clip } from '../../core/model';
import type { Library } from '../../storage';

/** The clips of other papers that tell the story of a clip, sought anew when another clip or text is followed. */
export interface KinFollower {
  readonly kin: ReadonlySignal<readonly KinClip[]>;
  follow(clip: Clip | null): void;
}

/** A follower that follows nothing yet. */
export function createKinFollower(library: Pick<Library, 'findKin'>): KinFollower {
  const kin = signal<readonly KinClip[]>([]);
  let followed: string | null = null;
  return {
    kin,
    async follow(clip) {
      const versionId = clip?.versionId ?? null;
      if (versionId === followed) return;
      followed = versionId;
      kin.value = [];
      if (clip === null) return;
      const found = await library.findKin(clip.id);
      // Nothing is lost where kin cannot be found, so nothing is said of it.
      if (followed === versionId && found.ok) kin.value = found.value;
    },
  };
}
