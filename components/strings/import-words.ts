import type { ImportKind, Remark, RemarkCode } from '../../core/exchange/in';
import { count, formatNumber } from './count';
import { joinDots } from './join';

const pages = { one: 'page', other: 'pages' };

const kinds: Readonly<Record<ImportKind, string>> = {
  pressmark: 'Pressmark',
  'pressmark-backup': 'Pressmark backup',
  'annotations-csv': 'Pressmark, highlights',
  'pocket-csv': 'Pocket',
  'pocket-html': 'Pocket',
  'pocket-highlights': 'Pocket, highlights',
  'instapaper-csv': 'Instapaper',
  'instapaper-html': 'Instapaper',
  'raindrop-csv': 'Raindrop',
  'readwise-csv': 'Readwise',
  'readwise-reader-csv': 'Readwise Reader',
  table: 'A table of pages',
  omnivore: 'Omnivore',
  wallabag: 'wallabag',
  hypothesis: 'Hypothesis',
  'web-annotation': 'Web annotations',
  karakeep: 'Karakeep',
  linkwarden: 'Linkwarden',
  bookmarks: 'Bookmarks',
  'clipper-highlights': 'Obsidian Web Clipper, highlights',
  'clipper-note': 'A note with front matter',
  addresses: 'A list of addresses',
  folder: 'Several files',
};

/** Why the report has a line. */
const reasons: Readonly<Record<RemarkCode, string>> = {
  'no-web-address': 'No web address; skipped',
  'no-address': 'The file has no address for this work; its highlights are kept by title',
  'several-holders': 'Several of your clips contain these words; the highlight was kept apart',
  malformed: 'Could not be read; skipped',
  'too-large': 'Too long or too deeply nested; skipped',
  'field-not-kept': 'Pressmark does not store this; skipped',
  'wrong-type': 'Unexpected value; skipped',
  'no-time': 'Not a valid date; skipped',
  'time-ahead': 'Date in the future; used the date of the import',
  'no-tag': 'Empty tag; skipped',
  'tag-changed': 'Tag name adjusted',
  'mark-without-words': 'Highlight without text; its note was added to the note on the page',
  'empty-mark': 'Highlight without text or note; skipped',
  'colour-changed': 'Used the nearest colour',
  'unknown-state': 'Unknown status; skipped',
  'no-text': 'The text could not be read; kept as a link',
  'cut-off': 'The file is cut off; everything before that was read',
  'bad-characters': 'Some characters could not be read',
  'encoding-guessed': 'The file does not name its text encoding; it was guessed',
  'open-quote': 'A quotation mark is never closed; skipped the rest',
  'file-not-known': 'Unknown kind of file; skipped',
  'hidden-folder': 'Hidden folder of another program; skipped',
  'file-damaged': 'Damaged file; skipped what could not be read',
  'file-altered': 'Damaged file; some of its text may be wrong',
  'record-damaged': 'Damaged; skipped',
  'unsafe-name': 'File name that points outside the zip; skipped',
  'repeated-id': 'Listed twice in the file; skipped the second',
  'taken-id': 'Something else in your library has the same id; skipped',
  'not-valid': 'Not in the form that Pressmark writes; skipped',
  'file-missing': 'This file is missing',
  'picture-beside': 'Picture in a separate file, without its web address; skipped',
  'id-lost': 'A quote without the id of a highlight; added to the note of the article',
  'comment-left-out': 'Pressmark does not store comments in a text; skipped',
  'lost-mark': 'Not found in the saved text; the highlight is listed as lost',
  'place-guessed': 'These words occur several times in the text; the first place was highlighted',
  'kept-otherwise': 'Your library already has a different version; kept yours',
  'earlier-words': 'Kept the newer version. The older one said',
  'replaced-words': 'In your library but not in the file; removed',
  'to-bin': 'Not in the file, or in its bin; moved to the bin',
  'in-bin': 'Already in the bin; updated there',
};

/** What the import says. */
export const importWords = {
  open: 'Import…',
  title: 'Import',
  choose: 'Choose a file',
  drop: 'or drop it here',
  dropHere: 'Drop the file to see what is in it',
  whatKinds:
    'Pressmark’s own files and backups; exports from Pocket, Instapaper, Raindrop, Omnivore, wallabag, Readwise, Hypothesis, Karakeep, Linkwarden and Obsidian Web Clipper; browser bookmarks; lists of addresses.',
  nothingYet: 'You see what would change before anything is imported.',
  looking: (name: string) => `Reading ${name}`,
  found: (total: number) => `${count(total, pages)} so far`,
  kindOf: (kind: ImportKind) => kinds[kind],
  progressLabel: 'Import',
  counts: {
    added: 'New',
    changed: 'Changed',
    restored: 'Back from the bin',
    binned: 'To the bin',
    unchanged: 'Already there',
    marks: 'Highlights',
  },
  lostMarks: (lost: number) =>
    lost === 1
      ? 'One highlight is not in the saved text and will be listed as lost.'
      : `${formatNumber(lost)} highlights are not in the saved texts and will be listed as lost.`,
  links:
    'Pages without a text are kept as links. Their text is added when you visit them, or when you choose to fetch it.',
  newLinks: (total: number) =>
    total === 1
      ? 'One of the new pages is a link: its text is not in the file.'
      : `${formatNumber(total)} of the new pages are links: their texts are not in the file.`,
  reportTitle: 'Skipped or changed',
  reportCount: (total: number) => formatNumber(total),
  moreLines: (total: number) => `and ${formatNumber(total)} more, in the report`,
  nothingLeftOut: 'Nothing in the file was skipped.',
  wishLabel: 'What your library already has',
  merge: 'Keep it and add what is new',
  replace: 'Replace it with what is in the file',
  replaceSure: (kind: ImportKind) =>
    `Clips that are not in the file move to the bin. What the file does not have is removed from the others; it is listed below.${kind === 'pressmark-backup' ? ' Settings, saved searches and tag colours are replaced, too.' : ''}`,
  altered:
    'The file is damaged, and some of its text may be wrong. If you have another copy, import that one.',
  allToBin: (total: number) =>
    total === 1
      ? 'The file has no clips. The only clip in your library would move to the bin.'
      : `The file has no clips. All ${formatNumber(total)} clips in your library would move to the bin.`,
  cannotReplace: 'The file is incomplete, so it cannot replace your library.',
  start: (total: number) => (total === 0 ? 'Nothing to import' : `Import ${count(total, pages)}`),
  startRest: 'Import the rest',
  rest: 'Your library already has every clip of the backup. Saved searches, tag colours, drafts and pictures that it lacks will be added.',
  startReplace: 'Replace the library',
  working: (done: number, total: number) => `${formatNumber(done)} of ${count(total, pages)}`,
  stop: 'Stop',
  done: 'Imported',
  stopped: 'Stopped. What was imported stays; import the file again to continue.',
  saveReport: 'Save the report',
  close: 'Close',
  cancel: 'Cancel',
  reasonOf: (code: RemarkCode) => reasons[code],
  /** Where a line of the report points to. */
  placeOf: ({ place: { file, row, field }, count: times }: Remark) =>
    joinDots([
      file,
      row === null ? null : `no. ${formatNumber(row)}`,
      field,
      times > 1 ? `${formatNumber(times)} times` : null,
    ]),
} as const;

/** The whole report as a text file: a line for each remark. */
export function importReport(
  fileName: string,
  kind: ImportKind,
  remarks: readonly Remark[],
): string {
  const lines = remarks.map((remark) => {
    const detail = remark.detail === null ? '' : detailOf(remark.detail);
    return `${importWords.placeOf(remark)}: ${reasons[remark.code]}${detail}`;
  });
  return `${fileName}: ${kinds[kind]}\n\n${lines.join('\n')}\n`;
}

/** Words of several lines stand below, each a step in, so that they can be copied. */
function detailOf(detail: string): string {
  return detail.includes('\n') ? `\n  ${detail.replaceAll('\n', '\n  ')}` : ` (${detail})`;
}
