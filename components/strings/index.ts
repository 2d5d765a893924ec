export { backupWords } from './backup-words';
export { colourWords } from './colour-words';
export { formatNumber, formatShare, formatShort } from './count';
export { countHighlights } from './count-highlights';
export {
  formatAgo,
  formatCopy,
  formatDay,
  formatMoment,
  formatPublished,
  formatWeek,
} from './dates';
export { type DoneKind, deskWords } from './desk-words';
export { exportWords } from './export-words';
export { failureWords } from './failure-words';
export { fillWords } from './fill-words';
export { importReport, importWords } from './import-words';
export { joinDots, joinNames } from './join';
export { libraryWords } from './library-words';
export { formatOrigin } from './origin';
export { questionWords } from './question-words';
export { settingsWords } from './settings-words';
export { describeSignal } from './signal-words';
export { describePreview, sourceWords } from './source-words';
export { describeChange, describeParagraphs, versionWords } from './version-words';
export { words } from './words';
