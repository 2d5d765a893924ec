import { count, formatBytes, formatNumber } from './count';

const pictures = { one: 'picture', other: 'pictures' };

/** What the settings say. */
export const settingsWords = {
  title: 'Settings',
  reading: 'Reading',
  readingNext: 'How clips are set in this browser. It can be changed while reading, too.',
  pictures: 'Pictures',
  keep: 'Keep the pictures of clips',
  keepNext:
    'So that they are there without a network, and when the newspaper has taken them away. They are fetched once, without cookies.',
  keepOff:
    'Pictures of new clips are not kept. Those that are kept already stay until you remove them.',
  inAll: 'All pictures together',
  inAllNext: 'When they would take more, no more are kept.',
  each: 'One picture',
  eachNext: 'A larger one is not kept.',
  atMost: (bytes: number) => `at most ${formatBytes(bytes)}`,
  counting: 'Counting…',
  total: (total: number, bytes: number, most: number) =>
    `${count(total, pictures)} kept, ${formatBytes(bytes)} of ${formatBytes(most)}.`,
  totalOff: (total: number, bytes: number) =>
    `${count(total, pictures)} kept, ${formatBytes(bytes)}.`,
  none: 'No pictures are kept yet.',
  meter: 'Room that kept pictures take',
  isFull: 'There is no room for more. Allow more, or remove what is kept.',
  wanted: (total: number) => `${formatNumber(total)} still to be fetched.`,
  missed: (total: number) =>
    `${formatNumber(total)} could not be fetched. You can load each one when you read its clip.`,
  remove: 'Remove kept pictures',
  removeTitle: 'Remove all kept pictures?',
  removeSure: (total: number, bytes: number) =>
    `${count(total, pictures)}, ${formatBytes(bytes)}, will be removed. Texts and notes stay. You can load a picture again when you read its clip, as long as the site has it.`,
  removed: 'Kept pictures removed.',
} as const;
