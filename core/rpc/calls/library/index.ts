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

const facets = {
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
export type Facet<Name extends keyof typeof facets> = Methods<(typeof facets)[Name]>;

/**
 * All calls that the library accepts by message. The interface is derived from it: see
 * `Library` (storage). Messages are structured clones, so bytes and sparse values arrive
 * unchanged.
 */
export const libraryCalls = {
  ...facets.clips,
  ...facets.changes,
  ...facets.search,
  ...facets.annotations,
  ...facets.tags,
  ...facets.versions,
  ...facets.images,
  ...facets.settings,
  ...facets.import,
  ...facets.backup,
};

/** The same calls as methods. */
export type LibraryMethods = Methods<typeof libraryCalls>;
