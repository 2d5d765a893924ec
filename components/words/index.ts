export { colourWords } from './colour-words';
export { formatNumber } from './count';
export { formatAgo, formatDay, formatMoment, formatPublished } from './dates';
export { failureWords } from './failure-words';
export { joinDots, joinNames } from './join';
export { words } from './words';
