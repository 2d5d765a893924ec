import type { MissReason } from '../../core/model';
import { count, formatNumber } from './count';

const texts = { one: 'text', other: 'texts' };
const links = { one: 'link', other: 'links' };
const minutes = { one: 'minute', other: 'minutes' };
const hours = { one: 'hour', other: 'hours' };

const minuteMs = 60_000;

/** Why a page stands in the report. */
const reasons: Readonly<Record<MissReason | 'preview', string>> = {
  'not-there': 'The page is no longer there',
  refused: 'The site does not show the page without signing in, or not to everybody',
  busy: 'The site asked to be left alone for now',
  'server-trouble': 'The site is out of order',
  unreachable: 'The site cannot be reached',
  'too-slow': 'The page did not come in time',
  'too-large': 'The page is too large',
  'no-page': 'Not a page of text: a PDF, a picture, a film',
  'no-article': 'No story was found on the page',
  'led-elsewhere': 'Led to another page, of another site: keep that one if it is the story',
  'local-network': 'Stands in your own network, or leads there',
  preview: 'Only the beginning was shown, which is kept',
};

/** What the fetching of texts says. */
export const fillWords = {
  title: 'Fetch texts',
  offer: (total: number) =>
    total === 1
      ? 'Of this page only the link is kept.'
      : `Of these ${formatNumber(total)} pages only the links are kept.`,
  open: (total: number) =>
    total === 1 ? 'Fetch its text…' : `Fetch the texts of ${count(total, links)}…`,
  openAny: 'Fetch their texts…',
  counting: 'Looking for links',
  nothing: 'There is no link left whose page could be asked for now.',
  /** What will happen, a line each. */
  plan: [
    'Each page is asked for once, one after another, and no site more often than every few seconds.',
    'They are asked for by this browser, without your cookies: the sites learn that somebody at your address asked for these pages.',
    'Nothing in them is run. What is read of a story takes the place of its link; tags, highlights and notes stay.',
    'It goes on while this page is open, and can be stopped. What has come stays.',
  ],
  about(ms: number): string {
    const inMinutes = Math.ceil(ms / minuteMs);
    if (inMinutes <= 1) return 'It takes about a minute.';
    if (inMinutes < 90) return `It takes about ${count(inMinutes, minutes)}.`;
    return `It takes about ${count(Math.round(inMinutes / 60), hours)}.`;
  },
  missedBefore: (total: number) =>
    total === 1
      ? 'One page gave no text when it was asked for before'
      : `${formatNumber(total)} pages gave no text when they were asked for before`,
  again: 'Ask for these again',
  start: (total: number) => `Fetch ${count(total, texts)}`,
  cancel: 'Cancel',
  trouble: {
    'not-allowed':
      'The browser does not let Pressmark read pages of the web now. Allow it when you are asked, or in the browser’s settings for extensions, and start again.',
    elsewhere: 'Another window of the library is fetching texts. Only one does at a time.',
  },
  progressLabel: 'Fetching texts',
  working: (done: number, total: number) => `${formatNumber(done)} of ${count(total, links)}`,
  came: (filled: number) => (filled === 1 ? '1 text came' : `${count(filled, texts)} came`),
  at: (site: string) => `Asking ${site}`,
  resting: 'Waiting, so that no site is asked too often',
  stop: 'Stop',
  goOn: 'Go on reading',
  show: 'Details',
  report: 'Report',
  dismiss: 'Put away',
  ended: {
    done: 'All links were asked for.',
    stopped: 'Stopped. What came stays; start again to go on.',
    offline: 'There is no connection now. What came stays; start again to go on.',
  },
  counts: {
    filled: 'Texts',
    previews: 'Of these only the beginning',
    missed: 'Without a text',
    marks: 'Highlights found',
  },
  number: (value: number) => formatNumber(value),
  lostMarks: (lost: number) =>
    lost === 1
      ? 'One highlight was not found in the fetched text. It is listed as lost.'
      : `${formatNumber(lost)} highlights were not found in the fetched texts. They are listed as lost.`,
  reportTitle: 'What gave no text, or not all of it',
  reportHint: 'Open a page to see it for yourself: a story on it takes the place of its link then.',
  reasonOf: (reason: MissReason | 'preview') => reasons[reason],
  moreLines: (total: number) => `and ${formatNumber(total)} more`,
  close: 'Close',
} as const;
