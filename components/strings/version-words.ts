import type { StoryChange } from '../../core/diff';
import { count, formatNumber } from './count';
import { joinNames } from './join';

const smallNumbers = 'no one two three four five six seven eight nine ten'.split(' ');
const paragraphs = { one: 'paragraph', other: 'paragraphs' };

/** What is said of versions, their differences, and the same story elsewhere. */
export const versionWords = {
  changedSafe: 'Your saved copy and its highlights are kept.',
  copyIsPreview: 'The whole story can be read now. Your copy has only the beginning.',
  pageIsPreview:
    'The page shows only a preview now, so Pressmark cannot tell whether it changed. Your copy is complete.',
  see: 'See changes',
  hide: 'Hide changes',
  keep: 'Keep this version',
  keepWhole: 'Keep the whole story',
  keeping: 'Keeping…',

  title: 'Versions',
  compare: 'Compare copies',
  close: 'Back to the article',
  read: 'Read this copy',
  older: 'Older',
  newer: 'Newer',
  pageNow: 'The page as it is now',
  working: 'Comparing…',
  nothing: 'The two are the same.',
  changesLabel: 'What changed',
  next: 'Next change',
  previous: 'Previous change',
  keys: 'N goes to the next change, P to the one before.',
  place: (number: number, total: number) =>
    `Change ${formatNumber(number)} of ${formatNumber(total)}`,
  total: (total: number) => count(total, { one: 'change', other: 'changes' }),

  fields: {
    headline: 'Headline',
    standfirst: 'Standfirst',
    authors: 'Byline',
    publishedAt: 'Date',
  },
  unchanged: (total: number) => `${count(total, paragraphs)} unchanged`,
  insertedRun: 'Added:',
  deletedRun: 'Removed:',
  runEnd: 'end of change.',
  inserted: 'New paragraph',
  deleted: 'Removed paragraph',
  movedDown: (blocks: number) => `Moved from ${count(blocks, paragraphs)} further up`,
  movedUp: (blocks: number) => `Moved from ${count(blocks, paragraphs)} further down`,
  movedAway: 'Moved to another place',
  goToMoved: 'Show where it is now',

  headlines: 'Headlines so far',
  firstHeadline: (when: string) => `Kept ${when}`,
  changedHeadline: (when: string) => `Changed by ${when}`,

  alsoIn: (papers: readonly string[]) =>
    papers.length <= 2
      ? `Also in ${joinNames(papers)}`
      : `Also in ${formatNumber(papers.length)} papers`,
  alsoInLabel: 'The same story in other papers',
  likeness: (share: number) => `${formatNumber(Math.round(share * 100))} % of the text is the same`,
} as const;

/** What has changed, as one sentence: "The headline and two paragraphs have changed since." */
export function describeChange(change: Extract<StoryChange, { kind: 'changed' }>): string {
  const total = change.edited + change.inserted + change.deleted + change.moved;
  const parts = [
    ...(change.headline ? ['the headline'] : []),
    ...(change.standfirst ? ['the standfirst'] : []),
    ...(total > 0
      ? [
          `${smallNumbers[total] ?? formatNumber(total)} ${total === 1 ? 'paragraph' : 'paragraphs'}`,
        ]
      : []),
  ];
  const sentence = `${joinNames(parts)} ${parts.length > 1 || total > 1 ? 'have' : 'has'} changed since.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** How the paragraphs changed: "1 edited, 2 new". Empty where none did. */
export function describeParagraphs(change: Extract<StoryChange, { kind: 'changed' }>): string {
  const parts = [
    [change.edited, 'edited'],
    [change.inserted, 'new'],
    [change.deleted, 'gone'],
    [change.moved, 'moved'],
  ] as const;
  return parts
    .filter(([total]) => total > 0)
    .map(([total, word]) => `${formatNumber(total)} ${word}`)
    .join(', ');
}
