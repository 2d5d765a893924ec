import { count, formatBytes, formatNumber } from './count';

const pictures = { one: 'picture', other: 'pictures' };

/** What the settings say. */
export const settingsWords = {
  title: 'Settings',
  reading: 'Reading',
  readingNext: 'How clips look in this browser. You can change it while reading, too.',
  pictures: 'Pictures',
  keep: 'Save the pictures of clips',
  keepNext:
    'Saved pictures are available offline and after the newspaper removes them. They are fetched once, without cookies.',
  keepOff:
    'Pictures of new clips are not saved. Pictures already saved stay until you remove them.',
  inAll: 'All pictures together',
  inAllNext: 'Once this is reached, no more pictures are saved.',
  each: 'One picture',
  eachNext: 'Larger pictures are not saved.',
  atMost: (bytes: number) => `at most ${formatBytes(bytes)}`,
  counting: 'Counting…',
  total: (total: number, bytes: number, most: number) =>
    `${count(total, pictures)} saved, ${formatBytes(bytes)} of ${formatBytes(most)}.`,
  totalOff: (total: number, bytes: number) =>
    `${count(total, pictures)} saved, ${formatBytes(bytes)}.`,
  none: 'No pictures saved yet.',
  meter: 'Space used by saved pictures',
  isFull: 'There is no space for more. Raise the limit, or remove saved pictures.',
  wanted: (total: number) => `${formatNumber(total)} still to be fetched.`,
  missed: (total: number) =>
    `${formatNumber(total)} could not be fetched. You can load each one when you read its clip.`,
  remove: 'Remove saved pictures',
  removeTitle: 'Remove all saved pictures?',
  removeSure: (total: number, bytes: number) =>
    `${count(total, pictures)}, ${formatBytes(bytes)}, will be removed. Texts and notes stay. You can load a picture again when you read its clip, as long as the site still has it.`,
  removed: 'Saved pictures removed.',
} as const;
