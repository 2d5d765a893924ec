import { takePageValues } from '../../../client/clipping/take-page-values';
import type { FillCounts } from '../../../components/filling/fill-status';
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
import { createSiteQueue, type SiteQueue } from './site-queue';

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
export interface MissedLink {
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
  readonly missedLinks: readonly MissedLink[];
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
  const elements = page.querySelectorAll(
    'link[rel~="canonical"][href], meta[property="og:url"][content]',
  );
  return [...elements].flatMap((element) => {
    const url = (element.getAttribute('href') ?? element.getAttribute('content') ?? '').trim();
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
export function fillLinks(
  library: Library,
  links: readonly LinkClip[],
  tools: FillTools,
  run: FillRun,
): Promise<FillResult> {
  return new LinkFiller(library, links, tools, run).run();
}

/** One run over a list of links: its queue, counts and failures by site. */
class LinkFiller {
  readonly #library: Library;
  readonly #tools: FillTools;
  readonly #run: FillRun;
  readonly #queue: SiteQueue<LinkClip>;
  readonly #counts;
  readonly #missedLinks: MissedLink[] = [];
  /** "Busy" answers by site, since its last page. */
  readonly #refusals = new Map<string, number>();
  /** Missing answers by site, since its last page. */
  readonly #silences = new Map<string, number>();

  constructor(library: Library, links: readonly LinkClip[], tools: FillTools, run: FillRun) {
    this.#library = library;
    this.#tools = tools;
    this.#run = run;
    this.#queue = createSiteQueue(links, ({ summary }) => hostWithoutWww(summary.url));
    this.#counts = {
      ...{ done: 0, total: links.length, filled: 0, missed: 0, previews: 0 },
      ...{ marks: 0, lostMarks: 0 },
    };
  }

  async run(): Promise<FillResult> {
    try {
      return await this.#fillAll();
    } catch (error) {
      if (this.#run.signal.aborted) return this.#end('stopped');
      throw error;
    }
  }

  async #fillAll(): Promise<FillResult> {
    const { signal, onProgress } = this.#run;
    for (;;) {
      const next = this.#queue.next(this.#nowMs());
      if (next === null) return this.#end(null);
      signal.throwIfAborted();
      if ('waitMs' in next) {
        onProgress({ ...this.#counts }, '', true);
        await this.#tools.wait(next.waitMs, signal);
        continue;
      }
      const { item, site } = next;
      onProgress({ ...this.#counts }, site, false);
      // Another page of ours, or a visit, may have filled it meanwhile.
      const clip = await this.#library.getClip(item.id);
      if (!clip.ok && clip.failure.code !== 'not-found') return this.#end(null, clip.failure);
      if (!clip.ok || !isLinkClip(clip.value)) {
        this.#counts.done++;
        continue;
      }
      const page = await this.#tools.fetchText(clip.value.summary.url, signal);
      const isMissed = 'missed' in page;
      if (isMissed && page.missed === 'unreachable' && !this.#tools.isOnline()) {
        return this.#end('offline');
      }
      if (isMissed) await this.#handleMiss(clip.value, site, page);
      else {
        this.#refusals.delete(site);
        this.#silences.delete(site);
        const failure = await this.#savePage(clip.value, page);
        if (failure !== null) return this.#end(null, failure);
        this.#queue.pause(hostWithoutWww(page.url), this.#nowMs() + pauseMs);
      }
      this.#queue.pause(site, this.#nowMs() + pauseMs);
    }
  }

  /** Saves the text of a page. Resolves with a failure of the library, or null. */
  async #savePage(
    clip: LinkClip,
    { document, url }: Extract<FetchedPage, { document: Document }>,
  ): Promise<Failure | null> {
    const now = this.#tools.now();
    const { isArticle } = detectArticle(document, url);
    const read = isArticle
      ? await readStory(document, url, now, (nextUrl) => this.#fetchNextPage(nextUrl))
      : null;
    if (!read?.ok) {
      const isTooLarge = read?.failure.code === 'page-too-large';
      await this.#miss(clip, isTooLarge ? 'too-large' : 'no-article');
      return null;
    }
    if (leadsElsewhere(clip, url, document)) {
      await this.#miss(clip, 'led-elsewhere');
      return null;
    }
    const article = withTrustedUrl(read.value, url);
    const annotations = await this.#library.listAnnotations(clip.id);
    if (!annotations.ok) return annotations.failure;
    const versionId = this.#tools.newId();
    const keptAt = this.#tools.now().toISOString();
    const saved = await this.#library.saveVersion(clip.id, versionId, article, keptAt);
    if (!saved.ok) {
      // Deleted at this moment.
      if (saved.failure.code !== 'not-found') return saved.failure;
      this.#counts.done++;
      return null;
    }
    await takePageValues(
      this.#library,
      async (templates) => {
        const { takePageValues: take } = await import(
          '../../../core/export/template/page/take-values'
        );
        return { url, values: take(document, templates, url) };
      },
      { id: saved.value.id, url },
    );
    const passages = annotations.value.map(({ passage }) => passage);
    const found = placePassages(article, passages).filter(({ isFound }) => isFound).length;
    this.#counts.done++;
    this.#counts.filled++;
    this.#counts.marks += found;
    this.#counts.lostMarks += passages.length - found;
    if (article.completeness === 'preview') {
      this.#counts.previews++;
      this.#missedLinks.push({ clip, reason: 'preview' });
    }
    return null;
  }

  /** Fetches a further page of a story, after the same pause as any other. */
  async #fetchNextPage(url: string): Promise<Document | null> {
    const { signal } = this.#run;
    await this.#tools.wait(pauseMs, signal);
    signal.throwIfAborted();
    const page = await this.#tools.fetchText(url, signal);
    return 'missed' in page || !isRelatedSite(page.url, url) ? null : page.document;
  }

  /** Handles a response without a page: waits, or records the miss. */
  async #handleMiss(
    clip: LinkClip,
    site: string,
    { missed, retryAfterMs }: Extract<FetchedPage, { missed: MissReason }>,
  ): Promise<void> {
    const isBusy = missed === 'busy';
    const isSilent = missed === 'unreachable' || missed === 'too-slow';
    const askedPauseMs = retryAfterMs ?? defaultBusyPauseMs;
    if (!isSilent) this.#silences.delete(site);
    if (!isBusy) this.#refusals.delete(site);
    if (isBusy && increment(this.#refusals, site) === 1 && askedPauseMs <= maxPauseMs) {
      this.#queue.putBack(clip);
      this.#queue.pause(site, this.#nowMs() + Math.max(askedPauseMs, pauseMs));
      return;
    }
    const isSiteSkipped = isBusy || (isSilent && increment(this.#silences, site) === maxFailures);
    const skipped = isSiteSkipped ? this.#queue.drop(site) : [];
    for (const missedClip of [clip, ...skipped]) {
      await this.#miss(missedClip, missed, Math.max(retryDelayMs, retryAfterMs ?? 0));
    }
  }

  async #miss(clip: LinkClip, reason: MissReason, delayMs = retryDelayMs): Promise<void> {
    this.#counts.done++;
    this.#counts.missed++;
    this.#missedLinks.push({ clip, reason });
    const isTemporary = temporaryReasons.includes(reason);
    const notBefore = isTemporary ? new Date(this.#nowMs() + delayMs).toISOString() : null;
    await this.#run.onMiss({ clipId: clip.id, reason, notBefore });
  }

  #end(ended: FillResult['ended'], failure: Failure | null = null): FillResult {
    return { counts: { ...this.#counts }, missedLinks: this.#missedLinks, ended, failure };
  }

  #nowMs(): number {
    return this.#tools.now().getTime();
  }
}

/** Adds 1 to a count and returns it. */
function increment(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}
