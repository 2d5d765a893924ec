import type { FillCounts } from '../../../components/filling/fill-shown';
import { placePassages } from '../../../core/anchor/story';
import { detectArticle } from '../../../core/detect';
import { readStory } from '../../../core/extract';
import {
  addressKey,
  type Failure,
  hostWithoutWww,
  isLinkClip,
  isRelatedSite,
  type LinkClip,
  type MissedPage,
  type MissReason,
  withTrustedUrl,
} from '../../../core/model';
import type { Library } from '../../../storage';
import type { FetchedPage } from './fetch-text';
import { createSiteQueue } from './site-queue';

/** In milliseconds: how long a site is left alone after each answer. */
const betweenMs = 4_000;
/** What a page takes about, and so all together at least, in milliseconds. */
const eachMs = 1_500;
/** How long a site is left alone that asks for it without saying how long. */
const usualRestMs = 60_000;
/** A site that asks for more than this is left alone until another time. */
const longestRestMs = 10 * 60_000;
/** After so many pages in a row that did not come, the others of the site are not tried. */
const maxSilences = 3;
/** When a page may be asked for again by itself that could not be had this time. */
const laterMs = 60 * 60_000;
/** What may be otherwise another time. */
const passing: readonly MissReason[] = ['busy', 'server-trouble', 'unreachable', 'too-slow'];

/** What pages are fetched with. */
export interface FillTools {
  /** See `fetchText`. */
  fetchText(url: string, signal: AbortSignal): Promise<FetchedPage>;
  now(): Date;
  /** Resolves after that time, or when the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  isOnline(): boolean;
  newId(): string;
}

/** A link that gave no text, or only its beginning. */
export interface FilledLine {
  readonly clip: LinkClip;
  readonly reason: MissReason | 'preview';
}

export interface FillRun {
  readonly signal: AbortSignal;
  /** Told before each page, and while a site is left alone, what is done and what comes. */
  onProgress(counts: FillCounts, site: string, isResting: boolean): void;
  /** Told of each page that gave no text. */
  onMiss(missed: MissedPage): Promise<void>;
}

export interface FillResult {
  readonly counts: FillCounts;
  readonly lines: readonly FilledLine[];
  readonly ended: 'stopped' | 'offline' | null;
  readonly failure: Failure | null;
}

/**
 * Whether a link led to a page of another site that does not say that it is the page of
 * the link. Sites die, and their addresses are sold or led to somebody's front page.
 */
function leadsElsewhere(
  { summary, addresses }: LinkClip,
  pageUrl: string,
  page: Document,
): boolean {
  if (isRelatedSite(summary.url, pageUrl)) return false;
  return !claimedAddresses(page, pageUrl).some((url) => addresses.includes(addressKey(url)));
}

/** The addresses that a page gives as its own, absolute; of other sites too. */
function claimedAddresses(page: Document, pageUrl: string): readonly string[] {
  const claims = page.querySelectorAll(
    'link[rel~="canonical"][href], meta[property="og:url"][content]',
  );
  return [...claims].flatMap((claim) => {
    const url = (claim.getAttribute('href') ?? claim.getAttribute('content') ?? '').trim();
    return URL.canParse(url, pageUrl) ? [new URL(url, pageUrl).href] : [];
  });
}

/** How long the pages of these links take about, in milliseconds: sites are asked in turn, so the largest counts. */
export function aboutFillMs(links: readonly LinkClip[]): number {
  const sites = new Map<string, number>();
  for (const { summary } of links) {
    const site = hostWithoutWww(summary.url);
    sites.set(site, (sites.get(site) ?? 0) + 1);
  }
  const largest = Math.max(0, ...sites.values());
  return Math.max(links.length * eachMs, largest * (betweenMs + eachMs));
}

/**
 * Fetches the pages of links, one after another, and puts what is read of each in the
 * place of its link.
 *
 * A site is left alone for some seconds after each answer, and for as long as it asks for;
 * of one that asks for it twice in a row, or gives no answer three times, the rest waits for
 * another time. What has been filled in meanwhile, or was deleted, is passed over.
 */
export async function fillLinks(
  library: Library,
  links: readonly LinkClip[],
  tools: FillTools,
  { signal, onProgress, onMiss }: FillRun,
): Promise<FillResult> {
  const counts = {
    ...{ done: 0, total: links.length, filled: 0, missed: 0, previews: 0 },
    ...{ marks: 0, lostMarks: 0 },
  };
  const lines: FilledLine[] = [];
  const queue = createSiteQueue(links, ({ summary }) => hostWithoutWww(summary.url));
  /** How often a site has asked for patience, or been silent, since its last page. */
  const refusals = new Map<string, number>();
  const silences = new Map<string, number>();
  const nowMs = () => tools.now().getTime();
  const once = (times: Map<string, number>, site: string) => {
    const count = (times.get(site) ?? 0) + 1;
    times.set(site, count);
    return count;
  };
  const end = (ended: FillResult['ended'], failure: Failure | null = null): FillResult => ({
    counts: { ...counts },
    lines,
    ended,
    failure,
  });
  const miss = async (clip: LinkClip, reason: MissReason, afterMs = laterMs) => {
    counts.done++;
    counts.missed++;
    lines.push({ clip, reason });
    const isPassing = passing.includes(reason);
    const notBefore = isPassing ? new Date(nowMs() + afterMs).toISOString() : null;
    await onMiss({ clipId: clip.id, reason, notBefore });
  };
  /** Another page of a story: asked for as slowly as any. */
  const openNext = async (url: string): Promise<Document | null> => {
    await tools.wait(betweenMs, signal);
    signal.throwIfAborted();
    const page = await tools.fetchText(url, signal);
    return 'missed' in page || !isRelatedSite(page.url, url) ? null : page.document;
  };
  /** Keeps what a page says; gives what went wrong with the library, else null. */
  const keep = async (
    clip: LinkClip,
    page: Extract<FetchedPage, { document: Document }>,
  ): Promise<Failure | null> => {
    const { document, url } = page;
    const isArticle = detectArticle(document, url).isArticle;
    const read = isArticle ? await readStory(document, url, tools.now(), openNext) : null;
    if (!read?.ok) {
      const isTooLarge = read?.failure.code === 'page-too-large';
      await miss(clip, isTooLarge ? 'too-large' : 'no-article');
      return null;
    }
    if (leadsElsewhere(clip, url, document)) {
      await miss(clip, 'led-elsewhere');
      return null;
    }
    const article = withTrustedUrl(read.value, url);
    const marks = await library.listAnnotations(clip.id);
    if (!marks.ok) return marks.failure;
    const kept = await library.keepVersion(
      clip.id,
      tools.newId(),
      article,
      tools.now().toISOString(),
    );
    if (!kept.ok) {
      // Deleted in this very moment.
      if (kept.failure.code !== 'not-found') return kept.failure;
      counts.done++;
      return null;
    }
    const passages = marks.value.map(({ passage }) => passage);
    const found = placePassages(article, passages).filter(({ isFound }) => isFound).length;
    counts.done++;
    counts.filled++;
    counts.marks += found;
    counts.lostMarks += passages.length - found;
    if (article.completeness === 'preview') {
      counts.previews++;
      lines.push({ clip, reason: 'preview' });
    }
    return null;
  };
  /** Takes up what a site answered instead of a page. */
  const takeMiss = async (
    clip: LinkClip,
    site: string,
    { missed, retryAfterMs }: Extract<FetchedPage, { missed: MissReason }>,
  ) => {
    const isSilent = missed === 'unreachable' || missed === 'too-slow';
    const restMs = retryAfterMs ?? usualRestMs;
    if (!isSilent) silences.delete(site);
    if (missed !== 'busy') refusals.delete(site);
    if (missed === 'busy' && once(refusals, site) === 1 && restMs <= longestRestMs) {
      queue.putBack(clip);
      queue.rest(site, nowMs() + Math.max(restMs, betweenMs));
      return;
    }
    const isOver = missed === 'busy' || (isSilent && once(silences, site) === maxSilences);
    const rest = isOver ? queue.drop(site) : [];
    for (const one of [clip, ...rest]) {
      await miss(one, missed, Math.max(laterMs, retryAfterMs ?? 0));
    }
  };

  const run = async (): Promise<FillResult> => {
    for (;;) {
      const turn = queue.next(nowMs());
      if (turn === null) return end(null);
      signal.throwIfAborted();
      if ('waitMs' in turn) {
        onProgress({ ...counts }, '', true);
        await tools.wait(turn.waitMs, signal);
        continue;
      }
      const { item, site } = turn;
      onProgress({ ...counts }, site, false);
      // Another page of ours, or a visit, may have filled it in.
      const clip = await library.getClip(item.id);
      if (!clip.ok && clip.failure.code !== 'not-found') return end(null, clip.failure);
      if (!clip.ok || !isLinkClip(clip.value)) {
        counts.done++;
        continue;
      }
      const page = await tools.fetchText(clip.value.summary.url, signal);
      const isMissed = 'missed' in page;
      if (isMissed && page.missed === 'unreachable' && !tools.isOnline()) return end('offline');
      if (isMissed) await takeMiss(clip.value, site, page);
      else {
        refusals.delete(site);
        silences.delete(site);
        const failure = await keep(clip.value, page);
        if (failure !== null) return end(null, failure);
        queue.rest(hostWithoutWww(page.url), nowMs() + betweenMs);
      }
      queue.rest(site, nowMs() + betweenMs);
    }
  };
  try {
    return await run();
  } catch (error) {
    if (signal.aborted) return end('stopped');
    throw error;
  }
}
