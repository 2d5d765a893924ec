import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { tagKey } from '../../../core/model';
import { sharesPreference, sharesSchema } from '../../../core/sync/sharing/share';
import type { Library } from '../../../storage';

/** The keys of the shared tags to which the user may add, until `life` is aborted. */
export function watchSharedKeys(
  library: Library,
  life: AbortSignal,
): ReadonlySignal<readonly string[]> {
  const keys = signal<readonly string[]>([]);
  library.watch(
    (source) => source.getPreference(sharesPreference),
    (answer) => {
      if (!answer.ok) return;
      const shares = v.parse(sharesSchema, answer.value);
      keys.value = shares.filter(({ canWrite }) => canWrite).map(({ tag }) => tagKey(tag));
    },
    life,
  );
  return keys;
}
