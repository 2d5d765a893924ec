import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { type Share, sharesPreference, sharesSchema } from '../../../core/sync/sharing/share';
import type { Library } from '../../../storage';

/** The shared tags of this device, until `life` is aborted. */
export function watchSharedTags(
  library: Library,
  life: AbortSignal,
): ReadonlySignal<readonly Pick<Share, 'id' | 'tag' | 'canWrite'>[]> {
  const shared = signal<readonly Share[]>([]);
  library.watch(
    (source) => source.getPreference(sharesPreference),
    (answer) => {
      if (answer.ok) shared.value = v.parse(sharesSchema, answer.value);
    },
    life,
  );
  return shared;
}
