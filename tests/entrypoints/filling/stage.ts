import { JSDOM } from 'jsdom';
import { isLinkClip, type LinkClip } from '../../../core/model';
import type { FetchedPage } from '../../../entrypoints/library/filling/fetch-text';
import {
  type FillRun,
  type FillTools,
  fillLinks,
} from '../../../entrypoints/library/filling/fill-links';
import type { Library } from '../../../storage';
import { bodyOf, expectValue, makeSaveRequest } from '../../storage/samples';

/** The time of the tests, in milliseconds. */
const startMs = Date.parse('2026-11-12T09:00:00Z');

const paragraphs = [
  'The quay at Osk was closed on Monday after a diver found that two of its piles had gone, and with them the lamp that stood on them.',
  'The harbour board says that nobody was on it at the time. The fishermen say that somebody was, and that he has not been asked.',
  'A new quay will cost more than the island has, and less than the ferry company made last year, as the mayor told the council.',
];

/** A page with a story. */
export function storyPage(headline: string, more = ''): string {
  return `<!doctype html><html lang="en"><head><title>${headline}</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2026-11-11T08:00:00Z">
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${headline}","datePublished":"2026-11-11T08:00:00Z","author":{"@type":"Person","name":"Mirre Talvik"}}</script>
    </head><body><article><h1>${headline}</h1><p class="byline">By Mirre Talvik</p>
    ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}${more}</article></body></html>`;
}

export const page = (url: string, html: string): FetchedPage => ({
  url,
  document: new JSDOM(html).window.document,
});
export const missed = (
  reason: Extract<FetchedPage, { missed: unknown }>['missed'],
  retryAfterMs: number | null = null,
): FetchedPage => ({ missed: reason, retryAfterMs });

/** Saves links to these addresses, the first one newest. */
export async function keepLinks(
  library: Library,
  urls: readonly string[],
): Promise<readonly LinkClip[]> {
  const clips: LinkClip[] = [];
  for (const [index, url] of urls.entries()) {
    const request = makeSaveRequest(index + 1);
    const article = {
      ...request.article,
      ...{ url, headline: url, body: bodyOf(), completeness: 'link' as const },
    };
    const { clip } = expectValue(await library.saveClip({ ...request, article, pageUrl: url }));
    if (isLinkClip(clip)) clips.push(clip);
  }
  return clips;
}

/** A network, and a clock that only advances by waiting and by requests, which take a tenth of a second. */
export function fakeWeb(answer: (url: string) => FetchedPage) {
  let nowMs = startMs;
  let ids = 0;
  const asked: { readonly url: string; readonly atMs: number }[] = [];
  const tools: FillTools = {
    async fetchText(url, signal) {
      signal.throwIfAborted();
      asked.push({ url, atMs: nowMs - startMs });
      nowMs += 100;
      return answer(url);
    },
    now: () => new Date(nowMs),
    async wait(ms) {
      nowMs += ms;
    },
    isOnline: () => true,
    newId: () => `filled-${++ids}`,
  };
  const run = (
    library: Library,
    links: readonly LinkClip[],
    change: Partial<FillRun> & Partial<FillTools> = {},
  ) =>
    fillLinks(
      library,
      links,
      { ...tools, ...change },
      {
        signal: new AbortController().signal,
        onProgress() {},
        async onMiss() {},
        ...change,
      },
    );
  return { asked, run, urls: () => asked.map(({ url }) => url), elapsedMs: () => nowMs - startMs };
}
