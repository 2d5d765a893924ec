export { colourWords } from './colour-words';
export { formatNumber } from './count';
export { formatAgo, formatCopy, formatDay, formatMoment, formatPublished } from './dates';
export { type DoneKind, deskWords } from './desk-words';
export { failureWords } from './failure-words';
export { joinDots, joinNames } from './join';
export { describeSignal } from './signal-words';
export { describePreview, sourceWords } from './source-words';
export { words } from './words';
