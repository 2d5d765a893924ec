import * as v from 'valibot';
import { now } from '../../../client/base/now';
import { type MissedPage, missedPageSchema } from '../../../core/model';
import type { Library } from '../../../storage';

/** The pages that gave no text when they were asked for, as this browser remembers them. */
export interface MissedMemory {
  find(clipId: string): MissedPage | null;
  note(missed: MissedPage): Promise<void>;
  /** Forgets all but these, which are the links that there are. */
  keepOnly(clipIds: ReadonlySet<string>): void;
  /** Writes down what has not been yet. */
  save(): Promise<void>;
}

/** Under which name the library keeps them, in this browser. */
const preference = 'here:missed-pages';
/** How long a miss may wait to be written down, in milliseconds: there may be thousands, in one row. */
const waitMs = 5_000;

/** What is not understood of them is forgotten. */
const keptSchema = v.fallback(v.array(missedPageSchema), []);

/** The memory of a library, as it is now; there is none where it cannot be read. */
export async function openMissedMemory(library: Library): Promise<MissedMemory> {
  const kept = await library.getPreference(preference);
  const known = v.parse(keptSchema, kept.ok ? kept.value : []);
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
    async note(missed) {
      pages.set(missed.clipId, missed);
      isSaved = false;
      const atMs = Date.now();
      if (atMs - savedMs < waitMs) return;
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
