import { type ReadonlySignal, signal } from '@preact/signals';
import type { KinClip } from '../../components/versions/AlsoIn';
import type { Library } from '../../storage';

/** The clips of other papers that tell the story of a version, sought anew when another is followed. */
export interface KinFollower {
  readonly kin: ReadonlySignal<readonly KinClip[]>;
  follow(versionId: string | null): void;
}

/** A follower that follows nothing yet. */
export function createKinFollower(library: Pick<Library, 'findKin'>): KinFollower {
  const kin = signal<readonly KinClip[]>([]);
  let followed: string | null = null;
  return {
    kin,
    async follow(versionId) {
      if (versionId === followed) return;
      followed = versionId;
      kin.value = [];
      if (versionId === null) return;
      const found = await library.findKin(versionId);
      // Nothing is lost where kin cannot be found, so nothing is said of it.
      if (followed === versionId && found.ok) kin.value = found.value;
    },
  };
}
