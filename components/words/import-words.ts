import type { ImportKind, Remark, RemarkCode } from '../../core/exchange/in';
import { count, formatNumber } from './count';
import { joinDots } from './join';

const pages = { one: 'page', other: 'pages' };

const kinds: Readonly<Record<ImportKind, string>> = {
  pressmark: 'Pressmark',
  'pressmark-backup': 'A backup of Pressmark',
  'annotations-csv': 'Pressmark, annotations',
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

/** Why a line stands in the report. */
const reasons: Readonly<Record<RemarkCode, string>> = {
  'no-web-address': 'No address of a web page: left out',
  'no-address': 'No address in the file: highlights are kept by title',
  'several-holders': 'Several clips contain these words, so they are kept separately',
  malformed: 'Cannot be read: left out',
  'too-large': 'Too long or nested too deeply: left out',
  'field-not-kept': 'Pressmark has no place for this: left out',
  'wrong-type': 'Not what should stand there: left out',
  'no-time': 'Not a time: left out',
  'time-ahead': 'A time that has not come yet: the time of the import was taken',
  'no-tag': 'Nothing is left of this tag: left out',
  'tag-changed': 'A tag is spelt otherwise here',
  'mark-without-words': 'Its note went into the note of the page, since it marks no words',
  'empty-mark': 'Marks no words and says nothing: left out',
  'colour-changed': 'The nearest colour was taken',
  'unknown-state': 'A state that is not known: left out',
  'no-text': 'Its text cannot be read: it comes in as a link',
  'cut-off': 'Ends in the middle: what stood before was read',
  'bad-characters': 'Some letters cannot be read',
  'encoding-guessed': 'Its encoding was guessed',
  'open-quote': 'A quotation mark is never closed: the rest was left out',
  'file-not-known': 'A file of no kind that is known: left out',
  'hidden-folder': 'A hidden folder of another program: left out',
  'file-damaged': 'A damaged file: what cannot be read of it was left out',
  'file-altered': 'A damaged file: words that were read from it may be wrong',
  'record-damaged': 'Damaged, so not as it was written: left out',
  'unsafe-name': 'A file with a name that leads out of the zip: left out',
  'repeated-id': 'Stands there twice: the second was left out',
  'taken-id': 'Something else in your library has its id: left out',
  'not-valid': 'Not as Pressmark writes it: left out',
  'file-missing': 'Is missing',
  'picture-beside': 'A picture in a file of its own: its address is not known, so it was left out',
  'comment-left-out': 'A comment, which a text in Pressmark cannot hold: left out',
  'lost-mark': 'Its words stand nowhere in the kept text: the mark is listed as lost',
  'place-guessed':
    'Its words stand several times in the text, and the file does not say where: the mark is on the first of them',
  'kept-otherwise': 'Your library has it otherwise and keeps its own: left out',
  'earlier-words': 'You wrote otherwise since, and that stays: what it said before',
  'replaced-words': 'In your library and not in the file: taken away',
  'to-bin': 'Not in the file, or in its bin: put into the bin',
  'in-bin': 'Is in the bin and stays there, with what the file adds to it',
};

/** What the import says. */
export const importWords = {
  open: 'Import…',
  title: 'Import',
  choose: 'Choose a file',
  drop: 'or drop it here',
  dropHere: 'Drop the file to look into it',
  whatKinds:
    'Pressmark’s own files and backups; what Pocket, Instapaper, Raindrop, Omnivore, wallabag, Readwise, Hypothesis, Karakeep, Linkwarden and Obsidian Web Clipper export; bookmarks of browsers; lists of addresses.',
  nothingYet: 'Nothing is taken in before you have seen what would change.',
  looking: (name: string) => `Looking into ${name}`,
  found: (total: number) => `${count(total, pages)} so far`,
  kindOf: (kind: ImportKind) => kinds[kind],
  progressLabel: 'Import',
  counts: {
    added: 'New',
    changed: 'Changed',
    restored: 'Back from the bin',
    binned: 'To the bin',
    unchanged: 'Already there',
    marks: 'Marks',
  },
  lostMarks: (lost: number) =>
    lost === 1
      ? 'One of the marks stands nowhere in the kept text, and will be listed as lost.'
      : `${formatNumber(lost)} of the marks stand nowhere in the kept text, and will be listed as lost.`,
  links:
    'Pages without a text are kept as links. Their text is filled in when you visit them, or fetched when you say so.',
  newLinks: (total: number) =>
    total === 1
      ? 'One of the new pages is a link: its text is not in the file.'
      : `${formatNumber(total)} of the new pages are links: their texts are not in the file.`,
  reportTitle: 'Left out or changed',
  reportCount: (total: number) => formatNumber(total),
  moreLines: (total: number) => `and ${formatNumber(total)} more, in the report`,
  nothingLeftOut: 'Everything in the file has its place.',
  wishLabel: 'What is in your library already',
  merge: 'Keep it, and add what is new',
  replace: 'Make the library what the file holds',
  replaceSure: (kind: ImportKind) =>
    `Clips that are not in the file go to the bin. In those that are, what the file does not have is taken away; it is listed below.${kind === 'pressmark-backup' ? ' Settings, saved searches and the colours of tags become those of the file.' : ''}`,
  altered:
    'The file is damaged, and what was read from it may hold wrong words. If you have another copy of it, take that.',
  allToBin: (total: number) =>
    total === 1
      ? 'No clip stands in the file. The only one of your library would go to the bin.'
      : `No clip stands in the file. All ${formatNumber(total)} of your library would go to the bin.`,
  cannotReplace: 'The file is not whole, so it can only be added.',
  start: (total: number) => (total === 0 ? 'Nothing to import' : `Import ${count(total, pages)}`),
  startRest: 'Import what else it holds',
  rest: 'Every clip of the backup is there already. Saved searches, colours of tags, drafts and pictures that you do not have come in.',
  startReplace: 'Replace the library',
  working: (done: number, total: number) => `${formatNumber(done)} of ${count(total, pages)}`,
  stop: 'Stop',
  done: 'Imported',
  stopped: 'Stopped. What came in stays; import the file again to go on.',
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
