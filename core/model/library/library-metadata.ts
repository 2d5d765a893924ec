import * as v from 'valibot';
import { type Draft, draftSchema } from '../annotation/draft';
import { type Tag, tagSchema } from '../annotation/tag';
import { type SavedSearch, savedSearchSchema } from './saved-search';
import { type Settings, settingsSchema } from './settings';

/** What a library holds beside its clips. */
export interface Belongings {
  /** Those that are out of use too, with their colours. */
  readonly tags: readonly Tag[];
  /** Deleted ones too. */
  readonly searches: readonly SavedSearch[];
  /** null where a file does not say. */
  readonly settings: Settings | null;
  /** What screens keep for the next time, by name; never what holds in one browser only. */
  readonly preferences: Readonly<Record<string, unknown>>;
  readonly drafts: readonly Draft[];
}

/** Before whatever holds in one browser only: such a preference goes into no backup. */
export const hereOnly = 'here:';

/** See `Belongings`. */
export const belongingsSchema: v.GenericSchema<unknown, Belongings> = v.object({
  tags: v.array(tagSchema),
  searches: v.array(savedSearchSchema),
  settings: v.nullable(settingsSchema),
  preferences: v.record(v.string(), v.unknown()),
  drafts: v.array(draftSchema),
});
