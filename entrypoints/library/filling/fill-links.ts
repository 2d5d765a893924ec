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
  withOwnAddress,
} from '../../../core/model';
import type { Library } from '../../../storage';
import type { FetchedPage } from './fetch-text';
import { createSiteQueue } from './site-queue';

/** Pause between two requests to a site, in milliseconds. */
const pauseMs = 4_000;
/** Approximate time per page, in milliseconds. */
const msPerPage = 1_500;
/** Pause after "busy" without a given time, in milliseconds. */
const defaultBusyPauseMs = 60_000;
/** If a site asks for a longer pause, it is skipped until another time. */
const maxPauseMs = 10 * 60_000;
/** After this many failed pages in a row, the rest of the site is skipped. */
const maxFailures = 3;
/** When a failed page may be retried automatically, in milliseconds. */
const retryDelayMs = 60 * 60_000;
/** Reasons that may be temporary. */
const temporaryReasons: readonly MissReason[] = [
  'busy',
  'server-trouble',
  'unreachable',
  'too-slow',
];

export interface FillTools {
  /** See `fetchText`. */
  fetchText(url: string, signal: AbortSignal): Promise<FetchedPage>;
  now(): Date;
  /** Resolves after the given time, or when the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  isOnline(): boolean;
  newId(): string;
}

/** A link for which no text was found, or only its beginning. */
export interface FilledLine {
  readonly clip: LinkClip;
  readonly reason: MissReason | 'preview';
}

export interface FillRun {
  readonly signal: AbortSignal;
  /** Called before each page and during pauses, with the counts so far and the next site. */
  onProgress(counts: FillCounts, site: string, isResting: boolean): void;
  /** Called for each page without a text. */
  onMiss(missed: MissedPage): Promise<void>;
}

export interface FillResult {
  readonly counts: FillCounts;
  readonly lines: readonly FilledLine[];
  readonly ended: 'stopped' | 'offline' | null;
  readonly failure: Failure | null;
}

/**
 * True if a link led to another site whose page does not declare the link as its own address.
 * Expired domains are sold, or redirect to an unrelated home page.
 */
function leadsElsewhere(
  { summary, addresses }: LinkClip,
  pageUrl: string,
  page: Document,
): boolean {
  if (isRelatedSite(summary.url, pageUrl)) return false;
  return !listDeclaredAddresses(page, pageUrl).some((url) => addresses.includes(addressKey(url)));
}

/** Returns the absolute addresses that a page declares as its own, including those of other sites. */
function listDeclaredAddresses(page: Document, pageUrl: string): readonly string[] {
  const claims = page.querySelectorAll(
    'link[rel~="canonical"][href], meta[property="og:url"][content]',
  );
  return [...claims].flatMap((claim) => {
    const url = (claim.getAttribute('href') ?? claim.getAttribute('content') ?? '').trim();
    return URL.canParse(url, pageUrl) ? [new URL(url, pageUrl).href] : [];
  });
}

/** Estimates the total time, in milliseconds. Sites are requested in turn, so the largest one counts. */
export function estimateFillMs(links: readonly LinkClip[]): number {
  const sites = new Map<string, number>();
  for (const { summary } of links) {
    const site = hostWithoutWww(summary.url);
    sites.set(site, (sites.get(site) ?? 0) + 1);
  }
  const largest = Math.max(0, ...sites.values());
  return Math.max(links.length * msPerPage, largest * (pauseMs + msPerPage));
}

/**
 * Fetches the pages of links, one after another, and saves their text in place of the links.
 *
 * Waits some seconds between requests to a site, or as long as it asks for. If a site asks
 * twice in a row, or fails three times, the rest of it is skipped until another time. Links
 * that were filled or deleted meanwhile are skipped.
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
  /** Counts since the last successful page, by site. */
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
  const miss = async (clip: LinkClip, reason: MissReason, afterMs = retryDelayMs) => {
    counts.done++;
    counts.missed++;
    lines.push({ clip, reason });
    const isPassing = temporaryReasons.includes(reason);
    const notBefore = isPassing ? new Date(nowMs() + afterMs).toISOString() : null;
    await onMiss({ clipId: clip.id, reason, notBefore });
  };
  /** Another page of a story: asked for as slowly as any. */
  const openNext = async (url: string): Promise<Document | null> => {
    await tools.wait(pauseMs, signal);
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
    const article = withOwnAddress(read.value, url);
    const marks = await library.listAnnotations(clip.id);
    if (!marks.ok) return marks.failure;
    const kept = await library.keepVersion(
      clip.id,
      tools.newId(),
      article,
      tools.now().toISOString(),
    );
    if (!kept.ok) {
      // Deleted at this moment.
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
  /** Handles a response without a page. */
  const takeMiss = async (
    clip: LinkClip,
    site: string,
    { missed, retryAfterMs }: Extract<FetchedPage, { missed: MissReason }>,
  ) => {
    const isSilent = missed === 'unreachable' || missed === 'too-slow';
    const restMs = retryAfterMs ?? defaultBusyPauseMs;
    if (!isSilent) silences.delete(site);
    if (missed !== 'busy') refusals.delete(site);
    if (missed === 'busy' && once(refusals, site) === 1 && restMs <= maxPauseMs) {
      queue.putBack(clip);
      queue.pause(site, nowMs() + Math.max(restMs, pauseMs));
      return;
    }
    const isOver = missed === 'busy' || (isSilent && once(silences, site) === maxFailures);
    const rest = isOver ? queue.drop(site) : [];
    for (const one of [clip, ...rest]) {
      await miss(one, missed, Math.max(retryDelayMs, retryAfterMs ?? 0));
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
      // Another page of ours, or a visit, may have filled it meanwhile.
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
        queue.pause(hostWithoutWww(page.url), nowMs() + pauseMs);
      }
      queue.pause(site, nowMs() + pauseMs);
    }
  };
  try {
    return await run();
  } catch (error) {
    if (signal.aborted) return end('stopped');
    throw error;
  }
}
