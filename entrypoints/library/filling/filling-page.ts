import { type ReadonlySignal, signal } from '@preact/signals';
import { requestPageAccess } from '../../../client/tabs/request-permission';
import type { FillGroup, FillProps, FillStatus } from '../../../components/filling/fill-status';
import {
  type Clip,
  type Failure,
  isLinkClip,
  type LinkClip,
  type Result,
  succeed,
} from '../../../core/model';
import { clipBatchSize, type Library } from '../../../storage';
import {
  estimateFillMs,
  type FillResult,
  fillLinks,
  type MissedLink,
} from '../../shared/filling/fill-links';
import { createFillTools } from '../../shared/filling/fill-tools';
import { type MissedMemory, openMissedMemory } from './missed-memory';

/** The dialog that fetches the texts of links. */
export interface FillingPage {
  /** Null while there is nothing to show. */
  readonly filling: ReadonlySignal<FillProps | null>;
  /** Opens it for a link, or those that match a query, or shows the running one. */
  open(which: string | LinkClip): void;
  /**
   * Fetches the texts of links that were just saved, with progress. Resolves with null if texts are
   * being fetched already.
   */
  fetch(links: readonly LinkClip[]): Promise<FillResult | null>;
}

/** The links to fetch, and earlier failures. */
interface KnownLinks {
  readonly links: readonly LinkClip[];
  readonly memory: MissedMemory;
}

/** The query for all links of the library. */
export const allLinks = 'is:link';
/** Lock while texts are fetched: two pages would double the requests to a site. */
const lockName = 'pressmark-filling';
/** Maximum number of links shown per reason. */
const maxLinksShown = 100;

/** Creates the dialog. Fetching goes on until `life` is aborted. */
export function createFillingPage(
  window: Window & typeof globalThis,
  library: Library,
  life: AbortSignal,
): FillingPage {
  const filling = signal<FillProps | null>(null);
  let knownLinks: KnownLinks | null = null;
  let running = new AbortController();
  let isOfTyped = false;
  life.addEventListener('abort', () => running.abort());

  const show = (shown: FillStatus, isOpen = filling.peek()?.isOpen ?? false) => {
    filling.value = { ...callbacks, shown, isOpen, isOfTyped };
  };
  const setOpen = (isOpen: boolean) => {
    const now = filling.peek();
    if (now !== null) filling.value = { ...now, isOpen };
  };
  const showReady = (
    { links, memory }: KnownLinks,
    { isAgain = false, trouble = null, failure = null }: Partial<Ready> = {},
  ) => {
    const chosen = selectLinks({ links, memory }, isAgain);
    const missed = links.flatMap((clip) => {
      const before = isDue(memory, clip) ? null : memory.find(clip.id);
      return before ? [{ clip, reason: before.reason }] : [];
    });
    show({
      step: 'ready',
      total: chosen.length,
      aboutMs: estimateFillMs(chosen),
      missedBefore: groupByReason(missed),
      isAgain,
      trouble,
      failure,
    });
  };

  const count = async (which: string | LinkClip) => {
    running = new AbortController();
    const { signal } = running;
    knownLinks = null;
    isOfTyped = false;
    show({ step: 'counting' }, true);
    const listed =
      typeof which === 'string' ? await listLinks(library, which, signal) : succeed([which]);
    if (signal.aborted) return;
    if (!listed.ok) return showFailure(listed.failure);
    const memory = await openMissedMemory(library);
    if (signal.aborted) return;
    if (typeof which === 'string' && which.trim() === allLinks)
      memory.keepOnly(new Set(listed.value.map(({ id }) => id)));
    knownLinks = { links: listed.value, memory };
    showReady(knownLinks);
  };
  const showFailure = (failure: Failure) =>
    show({
      ...{ step: 'ready', total: 0, aboutMs: 0, missedBefore: [], isAgain: false },
      ...{ trouble: null, failure },
    });

  const run = async (memory: MissedMemory, chosen: readonly LinkClip[]) => {
    running = new AbortController();
    const { signal } = running;
    const result = await fillLinks(library, chosen, createFillTools(window), {
      signal,
      onProgress: (counts, site, isResting) => show({ step: 'running', counts, site, isResting }),
      onMiss: (missed) => memory.add(missed),
    });
    await memory.save();
    const { counts, missedLinks, ended, failure } = result;
    show({ step: 'done', counts, groups: groupByReason(missedLinks), ended, failure });
    return result;
  };
  const start = async () => {
    const ready = filling.peek()?.shown;
    const links = knownLinks;
    if (links === null || ready?.step !== 'ready') return;
    // A second click has no effect.
    knownLinks = null;
    const { isAgain } = ready;
    const refuse = (trouble: Ready['trouble']) => {
      knownLinks = links;
      showReady(links, { isAgain, trouble });
    };
    // In the user's click, before the first await.
    if (!(await requestPageAccess())) return refuse('not-allowed');
    await window.navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
      if (lock === null) refuse('elsewhere');
      else await run(links.memory, selectLinks(links, isAgain));
    });
  };

  const callbacks: Omit<FillProps, 'shown' | 'isOpen' | 'isOfTyped'> = {
    onAgain(isAgain) {
      if (knownLinks !== null) showReady(knownLinks, { isAgain });
    },
    onStart: () => void start(),
    onStop: () => running.abort(),
    onShow: () => setOpen(true),
    onClose() {
      const step = filling.peek()?.shown.step;
      if (step === 'running') return setOpen(false);
      running.abort();
      filling.value = null;
    },
  };

  return {
    filling,
    open(which) {
      const step = filling.peek()?.shown.step;
      if (step === 'running') setOpen(true);
      else void count(which);
    },
    async fetch(links) {
      const memory = await openMissedMemory(library);
      return window.navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
        if (lock === null) return null;
        isOfTyped = true;
        const result = await run(memory, links);
        // The message about the saved pages says it all.
        if (links.length === 1 || result.counts.filled === links.length) filling.value = null;
        return result;
      });
    },
  };
}

type Ready = Pick<Extract<FillStatus, { step: 'ready' }>, 'isAgain' | 'trouble' | 'failure'>;

/** Returns the links that match a query, in its order. */
async function listLinks(
  library: Library,
  question: string,
  signal: AbortSignal,
): Promise<Result<readonly LinkClip[]>> {
  const found = await library.find(question, 'newest');
  if (!found.ok) return found;
  const links: LinkClip[] = [];
  const numbers = [...found.value.numbers];
  for (let start = 0; start < numbers.length && !signal.aborted; start += clipBatchSize) {
    const clips = await library.getClips(numbers.slice(start, start + clipBatchSize));
    if (!clips.ok) return clips;
    links.push(...clips.value.filter((clip) => clip !== null).filter(isLinkClip));
  }
  return { ok: true, value: links };
}

function selectLinks({ links, memory }: KnownLinks, isAgain: boolean): readonly LinkClip[] {
  return isAgain ? links : links.filter((link) => isDue(memory, link));
}

/** True if a link may be fetched without being asked for explicitly: it was never tried, or its retry time has come. */
function isDue(memory: MissedMemory, { id }: Clip): boolean {
  const missed = memory.find(id);
  if (missed === null) return true;
  return missed.notBefore !== null && missed.notBefore <= new Date().toISOString();
}

/** Groups links by reason, in the order of first occurrence. */
function groupByReason(missedLinks: readonly MissedLink[]): readonly FillGroup[] {
  const groups = new Map<
    FillGroup['reason'],
    { count: number; links: FillGroup['links'][number][] }
  >();
  for (const { clip, reason } of missedLinks) {
    const group = groups.get(reason) ?? { count: 0, links: [] };
    group.count++;
    const { headline, url } = clip.summary;
    if (group.links.length < maxLinksShown) group.links.push({ headline, url });
    groups.set(reason, group);
  }
  return [...groups].map(([reason, group]) => ({ reason, ...group }));
}
