export {
  formatAgo,
  formatCopy,
  formatDay,
  formatMoment,
  formatPublished,
  formatPublishedShort,
  formatWeek,
} from './dates';
export {
  joinAuthors,
  joinDots,
  joinFurtherSentences,
  joinItems,
  joinNames,
  joinSentences,
} from './join';
export { formatBytes, formatNumber, formatShare, formatShort } from './numbers';
export { formatHost, formatOrigin } from './origin';
export { type MessageId, text } from './text';
