import * as v from 'valibot';
import { now } from '../../../client/base/now';
import { type MissedPage, missedPageSchema } from '../../../core/model';
import type { Library } from '../../../storage';

/** The pages without a text, as this browser remembers them. */
export interface MissedMemory {
  find(clipId: string): MissedPage | null;
  add(missed: MissedPage): Promise<void>;
  /** Deletes all but these, which are the existing links. */
  keepOnly(clipIds: ReadonlySet<string>): void;
  /** Saves pending changes. */
  save(): Promise<void>;
}

/** Preference key, local to this browser. */
const preference = 'here:missed-pages';
/** Maximum delay of a write, in milliseconds. There may be thousands of entries in one record. */
const maxDelayMs = 5_000;

/** Invalid entries are dropped. */
const storedSchema = v.fallback(v.array(missedPageSchema), []);

/** Opens the memory of a library. Empty if it cannot be read. */
export async function openMissedMemory(library: Library): Promise<MissedMemory> {
  const stored = await library.getPreference(preference);
  const known = v.parse(storedSchema, stored.ok ? stored.value : []);
  const pages = new Map(known.map((missed) => [missed.clipId, missed]));
  let isSaved = true;
  let savedMs = 0;

  const save = async () => {
    if (isSaved) return;
    isSaved = true;
    await library.savePreference(preference, [...pages.values()], now());
  };
  return {
    find: (clipId) => pages.get(clipId) ?? null,
    async add(missed) {
      pages.set(missed.clipId, missed);
      isSaved = false;
      const atMs = Date.now();
      if (atMs - savedMs < maxDelayMs) return;
      savedMs = atMs;
      await save();
    },
    keepOnly(clipIds) {
      for (const id of pages.keys()) {
        if (!clipIds.has(id)) pages.delete(id);
      }
    },
    save,
  };
}
