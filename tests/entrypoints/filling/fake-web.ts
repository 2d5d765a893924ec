import { JSDOM } from 'jsdom';
import { isLinkClip, type LinkClip } from '../../../core/model';
import type { FetchedPage } from '../../../entrypoints/shared/filling/fetch-text';
import {
  type FillRun,
  type FillTools,
  fillLinks,
} from '../../../entrypoints/shared/filling/fill-links';
import type { Library } from '../../../storage';
import { expectValue, makeBody, makeSaveRequest } from '../../storage/samples';

/** The time at which tests start, in milliseconds. */
const startMs = Date.parse('2026-11-12T09:00:00Z');

const paragraphs = [
  'The quay at Osk was closed on Monday after a diver found that two of its piles had gone, and with them the lamp that stood on them.',
  'The harbour board says that nobody was on it at the time. The fishermen say that somebody was, and that he has not been requests.',
  'A new quay will cost more than the island has, and less than the ferry company made last year, as the mayor told the council.',
];

/** Makes the HTML of a page with a story. */
export function makeStoryHtml(headline: string, extraHtml = ''): string {
  return `<!doctype html><html lang="en"><head><title>${headline}</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2026-11-11T08:00:00Z">
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${headline}","datePublished":"2026-11-11T08:00:00Z","author":{"@type":"Person","name":"Mirre Talvik"}}</script>
    </head><body><article><h1>${headline}</h1><p class="byline">By Mirre Talvik</p>
    ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}${extraHtml}</article></body></html>`;
}

export const makePage = (url: string, html: string): FetchedPage => ({
  url,
  document: new JSDOM(html).window.document,
});
export const makeMiss = (
  reason: Extract<FetchedPage, { missed: unknown }>['missed'],
  retryAfterMs: number | null = null,
): FetchedPage => ({ missed: reason, retryAfterMs });

/** Saves links to these addresses. The first is the newest. */
export async function saveLinks(
  library: Library,
  urls: readonly string[],
): Promise<readonly LinkClip[]> {
  const clips: LinkClip[] = [];
  for (const [index, url] of urls.entries()) {
    const request = makeSaveRequest(index + 1);
    const article = {
      ...request.article,
      ...{ url, headline: url, body: makeBody(), completeness: 'link' as const },
    };
    const { clip } = expectValue(await library.saveClip({ ...request, article, pageUrl: url }));
    if (isLinkClip(clip)) clips.push(clip);
  }
  return clips;
}

/** Creates a network with a clock that only advances by waits and by requests, which take 100 ms. */
export function createFakeWeb(answer: (url: string) => FetchedPage) {
  let nowMs = startMs;
  let idCount = 0;
  const requests: { readonly url: string; readonly atMs: number }[] = [];
  const tools: FillTools = {
    async fetchText(url, signal) {
      signal.throwIfAborted();
      requests.push({ url, atMs: nowMs - startMs });
      nowMs += 100;
      return answer(url);
    },
    now: () => new Date(nowMs),
    async wait(ms) {
      nowMs += ms;
    },
    isOnline: () => true,
    newId: () => `filled-${++idCount}`,
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
  return {
    requests,
    run,
    urls: () => requests.map(({ url }) => url),
    elapsedMs: () => nowMs - startMs,
  };
}
