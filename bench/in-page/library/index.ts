/*
 * Runs in a page of the extension, in the library's own origin. Fills the library
 * with the production code and measures what its pages do.
 */

export { downloadExport, exportLibrary } from './export-library';
export { fillLibrary } from './fill-library';
export { measureCopy } from './measure-copy';
export { measureIndex } from './measure-index';
export { measureSaves } from './measure-saves';
export { addStories, deleteStories, findNearDuplicatesOf } from './near-duplicates';
export { countClips } from './open-database';
export { addFileInput, restoreLibrary } from './restore-library';
export { scanLibrary } from './scan-library';
export { searchCold, searchWarm } from './search-worker';
