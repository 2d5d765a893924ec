import * as v from 'valibot';
import { type Draft, draftSchema } from '../annotation/draft';
import { type Tag, tagSchema } from '../annotation/tag';
import { type SavedSearch, savedSearchSchema } from './saved-search';
import { type Settings, settingsSchema } from './settings';

/** What a library contains besides its clips. */
export interface LibraryMetadata {
  /** Including unused ones, for their colours. */
  readonly tags: readonly Tag[];
  /** Including deleted ones. */
  readonly searches: readonly SavedSearch[];
  /** Null if a file has none. */
  readonly settings: Settings | null;
  /** State of screens by name, except what applies to one browser only. */
  readonly preferences: Readonly<Record<string, unknown>>;
  readonly drafts: readonly Draft[];
}

/** Prefix of preferences that apply to one browser only. They are left out of backups. */
export const localPreferencePrefix = 'here:';

/** See `LibraryMetadata`. */
export const libraryMetadataSchema: v.GenericSchema<unknown, LibraryMetadata> = v.object({
  tags: v.array(tagSchema),
  searches: v.array(savedSearchSchema),
  settings: v.nullable(settingsSchema),
  preferences: v.record(v.string(), v.unknown()),
  drafts: v.array(draftSchema),
});
