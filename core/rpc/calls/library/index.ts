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

/** The name under which the library answers. */
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

/** The methods of the library about one subject. */
export type Facet<Name extends keyof typeof facets> = Methods<(typeof facets)[Name]>;

/**
 * Everything that can be asked of the library in a message. The interface itself is derived from
 * it: see `Library` (storage). Messages are structured clones, so bytes and gaps arrive as they are.
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

/** What can be asked of the library in a message, as methods. */
export type LibraryMethods = Methods<typeof libraryCalls>;
