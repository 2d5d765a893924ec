import { effect, type ReadonlySignal } from '@preact/signals';
import * as v from 'valibot';
import { now } from '../../../client/base/now';
import { text } from '../../../components/strings';
import '../../../components/strings/en/library/sync.ftl';
import { localPreferencePrefix } from '../../../core/model';
import type { KeptItem } from '../../../core/sync';
import type { Library } from '../../../storage';

const preference = `${localPreferencePrefix}sync-kept`;
const keysSchema = v.fallback(v.array(v.string()), []);

/** Mentions what was kept although another device had deleted it, each once on this device. */
export function mentionKept(
  library: Pick<Library, 'getPreference' | 'savePreference'>,
  kept: ReadonlySignal<readonly KeptItem[]>,
  notify: (message: string) => void,
  life: AbortSignal,
): void {
  let mentioning = Promise.resolve();
  const mention = async (items: readonly KeptItem[]) => {
    const stored = await library.getPreference(preference);
    if (!stored.ok || life.aborted) return;
    const mentioned = v.parse(keysSchema, stored.value);
    const keys = items.map(toKey);
    const total = keys.filter((key) => !mentioned.includes(key)).length;
    if (total === 0) return;
    notify(text('sync-kept.notice', { total }));
    await library.savePreference(preference, keys, now());
  };
  const stop = effect(() => {
    const items = kept.value;
    if (items.length > 0) mentioning = mentioning.then(() => mention(items));
  });
  life.addEventListener('abort', stop);
}

function toKey({ clip, what, annotationId, deletedBy, keptBy }: KeptItem): string {
  return [clip.id, what, annotationId, deletedBy, keptBy].join(' ');
}
