export {
  formatAgo,
  formatCopy,
  formatDay,
  formatMoment,
  formatPublished,
  formatPublishedShort,
  formatWeek,
} from './dates';
export { joinDots, joinItems, joinNames } from './join';
export { formatBytes, formatNumber, formatShare, formatShort } from './numbers';
export { formatOrigin } from './origin';
export { type MessageId, text } from './text';
