import type { MissReason } from '../../core/model';
import { count, formatNumber } from './count';

const texts = { one: 'text', other: 'texts' };
const links = { one: 'link', other: 'links' };
const minutes = { one: 'minute', other: 'minutes' };
const hours = { one: 'hour', other: 'hours' };

const minuteMs = 60_000;

/** Why the report lists a page. */
const reasons: Readonly<Record<MissReason | 'preview', string>> = {
  'not-there': 'The page is no longer there',
  refused: 'The site requires signing in or does not show the page to everyone',
  busy: 'The site asked Pressmark to wait',
  'server-trouble': 'The site has a problem',
  unreachable: 'The site cannot be reached',
  'too-slow': 'The page took too long to load',
  'too-large': 'The page is too large',
  'no-page': 'Not a web page, but a PDF, picture or video',
  'no-article': 'No story was found on the page',
  'led-elsewhere': 'Redirected to another site: clip that page if it is the story',
  'local-network': 'On your own network, or redirects to it',
  preview: 'Only the beginning was shown; it was saved',
};

/** What the fetching of texts says. */
export const fillWords = {
  title: 'Fetch texts',
  offer: (total: number) =>
    total === 1
      ? 'Only the link to this page is saved.'
      : `Only the links to these ${formatNumber(total)} pages are saved.`,
  open: (total: number) =>
    total === 1 ? 'Fetch its text…' : `Fetch the texts of ${count(total, links)}…`,
  openAny: 'Fetch their texts…',
  counting: 'Looking for links',
  nothing: 'There are no more links to fetch right now.',
  /** What will happen, a line each. */
  plan: [
    'Pages are fetched one at a time, and no site more often than every few seconds.',
    'Your browser fetches them without your cookies. The sites see that someone at your IP address requested these pages.',
    'No scripts in them are run. A story’s text replaces its link; tags, highlights and notes are kept.',
    'Fetching continues while this page is open. You can stop it and keep what has been fetched.',
  ],
  about(ms: number): string {
    const inMinutes = Math.ceil(ms / minuteMs);
    if (inMinutes <= 1) return 'It takes about a minute.';
    if (inMinutes < 90) return `It takes about ${count(inMinutes, minutes)}.`;
    return `It takes about ${count(Math.round(inMinutes / 60), hours)}.`;
  },
  missedBefore: (total: number) =>
    total === 1
      ? 'One page had no text when it was fetched before'
      : `${formatNumber(total)} pages had no text when they were fetched before`,
  again: 'Fetch these again',
  start: (total: number) => `Fetch ${count(total, texts)}`,
  cancel: 'Cancel',
  trouble: {
    'not-allowed':
      'The browser does not let Pressmark read web pages. Allow it when asked, or in the browser’s extension settings, and start again.',
    elsewhere: 'Another library window is fetching texts. Only one can do so at a time.',
  },
  progressLabel: 'Fetching texts',
  working: (done: number, total: number) => `${formatNumber(done)} of ${count(total, links)}`,
  came: (filled: number) => `${count(filled, texts)} fetched`,
  at: (site: string) => `Fetching from ${site}`,
  resting: 'Waiting, to avoid overloading a site',
  stop: 'Stop',
  goOn: 'Go on reading',
  show: 'Details',
  report: 'Report',
  dismiss: 'Dismiss',
  ended: {
    done: 'All links have been tried.',
    stopped: 'Stopped. Fetched texts are kept; start again to continue.',
    offline: 'There is no connection. Fetched texts are kept; start again to continue.',
  },
  counts: {
    filled: 'Texts',
    previews: 'Only the beginning',
    missed: 'Without a text',
    marks: 'Highlights found',
  },
  number: (value: number) => formatNumber(value),
  lostMarks: (lost: number) =>
    lost === 1
      ? 'One highlight was not found in the fetched text. It is listed as lost.'
      : `${formatNumber(lost)} highlights were not found in the fetched texts. They are listed as lost.`,
  reportTitle: 'Missing or incomplete texts',
  reportHint: 'Open a page to check it. If it has a story, its text then replaces the link.',
  reasonOf: (reason: MissReason | 'preview') => reasons[reason],
  moreLines: (total: number) => `and ${formatNumber(total)} more`,
  close: 'Close',
} as const;
