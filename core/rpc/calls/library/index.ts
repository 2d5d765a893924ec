import type { Methods } from '../../methods';
import { annotationCalls } from './annotations';
import { backupCalls } from './backup';
import { changeCalls } from './changes';
import { clipCalls } from './clips';
import { imageCalls } from './images';
import { importCalls } from './import';
import { searchCalls } from './search';
import { settingsCalls } from './settings';
import { tagCalls } from './tags';
import { versionCalls } from './versions';

/** The name of this receiver. */
export const library = 'library';

const methodGroups = {
  clips: clipCalls,
  changes: changeCalls,
  search: searchCalls,
  annotations: annotationCalls,
  tags: tagCalls,
  versions: versionCalls,
  images: imageCalls,
  settings: settingsCalls,
  import: importCalls,
  backup: backupCalls,
};

/** The methods of one part of the library. */
export type MethodGroup<Name extends keyof typeof methodGroups> = Methods<
  (typeof methodGroups)[Name]
>;

/**
 * All calls that the library accepts by message. The interface is derived from it: see
 * `Library` (storage). Messages are structured clones, so bytes and sparse values arrive
 * unchanged.
 */
export const libraryCalls = {
  ...methodGroups.clips,
  ...methodGroups.changes,
  ...methodGroups.search,
  ...methodGroups.annotations,
  ...methodGroups.tags,
  ...methodGroups.versions,
  ...methodGroups.images,
  ...methodGroups.settings,
  ...methodGroups.import,
  ...methodGroups.backup,
};

/** The same calls as methods. */
export type LibraryMethods = Methods<typeof libraryCalls>;
