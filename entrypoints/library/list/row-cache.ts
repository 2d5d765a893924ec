import { signal } from '@preact/signals';
import type { ListedClip, RowSource } from '../../../components/library/rows/listed-clip';
import type { Clip } from '../../../core/model';
import type { FirstClips, Library, Snippet } from '../../../storage';
import { createRowNearDuplicates } from './row-near-duplicates';

/** The rows of the clips in a list, fetched when they scroll into view. */
export interface RowCache extends RowSource {
  /** Adds rows that were read elsewhere. They are shown until they are fetched. */
  add(clips: FirstClips['clips']): void;
  /** Switches to another list. Known rows are shown until they are fetched again. */
  show(question: string, numbers: Uint32Array): void;
}

/** Rows per watched page: more than a window shows, to need fewer requests than rows. */
const pageLength = 40;
/** Pages beyond the window that are fetched in advance. */
const pagesAhead = 1;
/** Maximum number of cached rows, about 2 kB each. */
const maxRows = 2_000;
/** Rows whose texts are searched for snippets in one request. Later requests wait for it. */
const snippetsAtOnce = 10;

/** Creates a cache that watches the rows near the window until `life` is aborted. */
export function createRowCache(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  library: Library,
  life: AbortSignal,
): RowCache {
  const version = signal(0);
  const rows = new Map<number, ListedClip | null>();
  const pages = new Map<number, AbortController>();
  let question = '';
  let numbers: Uint32Array = new Uint32Array();
  let visible: readonly [number, number] = [0, 0];

  const put = (entries: readonly (readonly [number, ListedClip | null])[]) => {
    for (const [number, row] of entries) {
      // Re-inserted at the end, so that the oldest rows are dropped first.
      rows.delete(number);
      rows.set(number, row);
    }
    for (const number of rows.keys()) {
      if (rows.size <= maxRows) break;
      rows.delete(number);
    }
    version.value += 1;
  };

  const nearDuplicates = createRowNearDuplicates(view, library, (clip, alsoIn) => {
    put(
      [...getVisibleNumbers()].flatMap((number) => {
        const row = rows.get(number);
        const isIt = row?.clip.id === clip.id && row.alsoIn !== alsoIn;
        return isIt ? [[number, { ...row, alsoIn }] as const] : [];
      }),
    );
  });
  const getVisibleNumbers = () => numbers.subarray(visible[0], visible[1] + 1);
  const scheduleNearDuplicates = () =>
    nearDuplicates.schedule(() =>
      [...getVisibleNumbers()].flatMap((number) => rows.get(number)?.clip ?? []),
    );

  const addSnippets = async (wanted: readonly number[], own: AbortSignal) => {
    for (let at = 0; at < wanted.length; at += snippetsAtOnce) {
      const some = wanted.slice(at, at + snippetsAtOnce);
      const answer = await library.findSnippets(question, some);
      if (own.aborted) return;
      const found = answer.ok ? answer.value : [];
      put(
        some.flatMap((number) => {
          const row = rows.get(number);
          const marked = found.filter((one) => one.number === number);
          return row ? [[number, withSnippets(row, marked)] as const] : [];
        }),
      );
    }
  };

  const watchPage = (piece: number) => {
    const watching = new AbortController();
    pages.set(piece, watching);
    const wanted = [...numbers.subarray(piece * pageLength, (piece + 1) * pageLength)];
    library.watch(
      (source) => source.getClips(wanted),
      (answer) => {
        if (!answer.ok) return;
        put(answer.value.map((clip, index) => toRow(wanted[index] as number, clip)));
        if (question.trim() !== '') void addSnippets(wanted, watching.signal);
        scheduleNearDuplicates();
      },
      watching.signal,
    );
  };
  const toRow = (number: number, clip: Clip | null): readonly [number, ListedClip | null] => {
    if (!clip) return [number, null];
    const before = rows.get(number);
    const { headline = null, snippet = null, alsoIn = 0 } = before ?? {};
    return [number, { clip, headline, snippet, alsoIn }];
  };

  /** Removes the snippets of the previous query. Near the window they stay until the new ones arrive. */
  const dropSnippets = () => {
    const [first, last] = question.trim() === '' ? [0, -1] : findNearPages();
    const near = new Set(numbers.subarray(first * pageLength, (last + 1) * pageLength));
    for (const [number, row] of rows) {
      if (row && !near.has(number)) rows.set(number, { ...row, headline: null, snippet: null });
    }
  };
  const stop = (isKept: (piece: number) => boolean) => {
    for (const [piece, watching] of pages) {
      if (isKept(piece)) continue;
      watching.abort();
      pages.delete(piece);
    }
  };
  const findVisiblePages = () =>
    [visible[0], Math.min(visible[1], numbers.length - 1)].map((at) =>
      Math.floor(at / pageLength),
    ) as [number, number];
  const findNearPages = (): readonly [number, number] => {
    const [first, last] = findVisiblePages();
    return [Math.max(0, first - pagesAhead), last + pagesAhead];
  };
  const watchNearPages = () => {
    const [first, last] = findNearPages();
    stop((piece) => piece >= first && piece <= last);
    const [top, bottom] = findVisiblePages();
    // Visible rows first: the library answers requests in order.
    for (const [from, to] of [
      [top, bottom],
      [bottom + 1, last],
      [first, top - 1],
    ] as const) {
      for (let piece = from; piece <= to && piece * pageLength < numbers.length; piece += 1) {
        if (!pages.has(piece)) watchPage(piece);
      }
    }
  };
  life.addEventListener('abort', () => {
    stop(() => false);
    nearDuplicates.stop();
  });

  return {
    add: (clips) => put(clips.map(({ number, clip }) => toRow(number, clip))),
    read(number) {
      void version.value;
      return rows.get(number);
    },
    want(first, last) {
      visible = [first, last];
      watchNearPages();
      scheduleNearDuplicates();
    },
    show(nextQuestion, nextNumbers) {
      const isOther = nextQuestion !== question;
      question = nextQuestion;
      numbers = nextNumbers;
      if (isOther) dropSnippets();
      else nearDuplicates.clear();
      stop(() => false);
      watchNearPages();
    },
  };
}

/** Headline hits are shown in the headline, and the first other hit as a snippet. */
function withSnippets(row: ListedClip, found: readonly Snippet[]): ListedClip {
  const headline = found.find(({ field }) => field === 'headline') ?? null;
  const snippet = found.find(({ field }) => field !== 'headline') ?? null;
  return { ...row, headline, snippet };
}
