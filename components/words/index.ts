export { colourWords } from './colour-words';
export { formatNumber } from './count';
export { formatAgo, formatDay, formatMoment, formatPublished } from './dates';
export { failureWords } from './failure-words';
export { joinDots, joinNames } from './join';
export { describeSignal } from './signal-words';
export { describePreview, sourceWords } from './source-words';
export { words } from './words';
