/*
 * Runs in a page of the extension, in the library's own origin: fills the
 * library by the code that fills it in use, and measures what a page does.
 */
export { askCold, askWarm } from './ask-worker';
export { downloadExport, exportLibrary } from './export-library';
export { fillLibrary } from './fill-library';
export { measureIndex } from './measure-index';
export { measureSaves } from './measure-saves';
export { countClips } from './open';
export { askForFile, restoreLibrary } from './restore-library';
export { scanLibrary } from './scan-library';
export { addStories, dropStories, findKinOf } from './syndication';
