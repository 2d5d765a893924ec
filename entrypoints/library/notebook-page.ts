import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import {
  type NotebookEntry,
  type NotebookFilter,
  type NotebookOrder,
  wholeNotebook,
} from '../../components/notebook/notebook-props';
import type { Failure } from '../../core/model';
import type { Library } from '../../storage';
import { periodBounds } from './period-bounds';

/** All annotations of the library, as far as they are asked for. */
export interface NotebookPage {
  /** null until the first answer. */
  readonly entries: ReadonlySignal<readonly NotebookEntry[] | null>;
  readonly hasMore: ReadonlySignal<boolean>;
  /** Whether what is shown answers another filter than the one that stands: the answer is sought. */
  readonly isSeeking: ReadonlySignal<boolean>;
  readonly filter: ReadonlySignal<NotebookFilter>;
  readonly order: ReadonlySignal<NotebookOrder>;
  /** The folded names of the tags that annotations carry, with those above them. */
  readonly tagKeys: ReadonlySignal<ReadonlySet<string>>;
  readonly failure: ReadonlySignal<Failure | null>;
  retry(): void;
  onFilter(filter: NotebookFilter): void;
  onOrder(order: NotebookOrder): void;
  onMore(): void;
}

/** How many annotations are added at a time. */
const pageLength = 60;
/** How long the words of the filter rest before they are sought, in milliseconds: what is rare is sought through all. */
const restMs = 180;

/** Some annotations that follow one another, and what watches them. */
interface Sheet {
  /** null until the first answer. */
  entries: readonly NotebookEntry[] | null;
  /** The last entry of the sheet before. */
  after: NotebookEntry | undefined;
  watching: AbortController;
}

/**
 * The notebook, watched while it is in front, until the signal is aborted. Each
 * sheet of it is watched by itself, and begins behind the last entry of the one
 * before: however much is shown, a change reads one sheet again, and those behind
 * it where it moves them.
 */
export function createNotebookPage(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  library: Library,
  isShown: ReadonlySignal<boolean>,
  life: AbortSignal,
): NotebookPage {
  const entries = signal<readonly NotebookEntry[] | null>(null);
  const hasMore = signal(false);
  const filter = signal(wholeNotebook);
  const order = signal<NotebookOrder>('newest');
  /** What is asked for: the filter once its words rest. */
  const asked = signal(wholeNotebook);
  /** What the first sheet was asked with when it was answered last. */
  const answered = signal<readonly unknown[]>([wholeNotebook, 'newest']);
  const tagKeys = signal<ReadonlySet<string>>(new Set());
  const failure = signal<Failure | null>(null);
  let sheets: Sheet[] = [];
  let timer = 0;

  const show = () => {
    // A sheet that is being read again may still hold what has moved to another.
    const all = new Map<string, NotebookEntry>();
    for (const sheet of sheets) {
      for (const entry of sheet.entries ?? []) {
        if (!all.has(entry.annotation.id)) all.set(entry.annotation.id, entry);
      }
    }
    entries.value = [...all.values()];
    hasMore.value = (sheets.at(-1)?.entries?.length ?? 0) >= pageLength;
  };

  const watch = (index: number) => {
    const sheet = sheets[index] as Sheet;
    sheet.watching.abort();
    sheet.watching = new AbortController();
    sheet.after = sheets[index - 1]?.entries?.at(-1);
    const { period, from, to, ...rest } = asked.peek();
    const by = [asked.peek(), order.peek()];
    const wanted = { ...rest, ...periodBounds({ period, from, to }, new Date()) };
    library.watch(
      (source) =>
        source.listAllAnnotations(wanted, order.peek(), pageLength, sheet.after?.annotation),
      (answer) => {
        failure.value = answer.ok ? null : answer.failure;
        if (!answer.ok) return;
        sheet.entries = answer.value;
        if (index === 0) answered.value = by;
        const next = sheets[index + 1];
        if (next && answer.value.length < pageLength) drop(index + 1);
        else if (next && next.after?.annotation.id !== answer.value.at(-1)?.annotation.id) {
          watch(index + 1);
        }
        show();
      },
      sheet.watching.signal,
    );
  };
  const add = () => {
    sheets.push({ entries: null, after: undefined, watching: new AbortController() });
    watch(sheets.length - 1);
  };
  const drop = (from: number) => {
    for (const sheet of sheets.slice(from)) sheet.watching.abort();
    sheets = sheets.slice(0, from);
  };

  const stop = effect(() => {
    if (!isShown.value) return;
    // Read for the effect's sake.
    void [asked.value, order.value];
    add();
    return () => drop(0);
  });
  const stopTags = effect(() => {
    if (!isShown.value) return;
    const watching = new AbortController();
    library.watch(
      (source) => source.listAnnotationTags(),
      (answer) => {
        if (answer.ok) tagKeys.value = new Set(answer.value);
      },
      watching.signal,
    );
    return () => watching.abort();
  });
  life.addEventListener('abort', () => {
    view.clearTimeout(timer);
    stop();
    stopTags();
  });

  return {
    entries,
    hasMore,
    isSeeking: computed(
      () =>
        failure.value === null &&
        (answered.value[0] !== filter.value || answered.value[1] !== order.value),
    ),
    filter,
    order,
    tagKeys,
    failure,
    retry() {
      drop(0);
      add();
    },
    onFilter(next) {
      const isTyped = next.text !== filter.value.text && next.text !== '';
      filter.value = next;
      view.clearTimeout(timer);
      const ask = () => {
        asked.value = next;
      };
      if (isTyped) timer = view.setTimeout(ask, restMs);
      else ask();
    },
    onOrder(next) {
      order.value = next;
    },
    onMore() {
      // One at a time: the next begins where this one ends.
      if (hasMore.value && sheets.at(-1)?.entries !== null) add();
    },
  };
}
