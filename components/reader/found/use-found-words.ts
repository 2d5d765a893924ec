import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../../core/model';
import { markWords, parseQuery, toMarkPatterns } from '../../../core/search';
import { listBlockTexts } from '../block-texts';

export interface FoundWordsOptions {
  /** The scroll container. */
  readonly pane: RefObject<HTMLElement>;
  /** The element around the story. */
  readonly story: RefObject<HTMLElement>;
  readonly article: Article;
  readonly query: string;
  /** The user's local date ("2026-11-24"). */
  readonly today: string;
  /** False while something else is shown in place of the story. */
  readonly isShown: boolean;
}

/** The words of a query in a story. */
export interface FoundWords {
  /** At most `maxFound`. */
  readonly total: number;
  /** True if there are more. */
  readonly hasMore: boolean;
  /** The one that was gone to last, or null. */
  readonly current: number | null;
  /** Scrolls to the next one, or to the previous one. */
  step(by: 1 | -1): void;
  /** Removes the paint until the query or the story changes. */
  hide(): void;
}

interface FoundWord {
  readonly range: Range;
  readonly block: Element;
}

/** The names of the highlights, which are not the user's. */
const allName = 'found-words';
const currentName = 'found-word';

/** Height of the toolbar above the text, and of the bar below it. CSS pixels. */
const barHeight = 48;

/** A query that finds every word of a book must not stall the page. */
const maxFound = 2000;

const omitted = '[data-removed], pressmark-aside, button, [hidden]';

/** Paints the words of a query in a story. Null if it contains none of them. */
export function useFoundWords(options: FoundWordsOptions): FoundWords | null {
  const { pane, story, article, query, today, isShown } = options;
  const patterns = useMemo(
    () => toMarkPatterns(parseQuery(query, today).condition, 'body'),
    [query, today],
  );
  const [all, setFound] = useState<readonly FoundWord[]>([]);
  const found = useMemo(() => all.slice(0, maxFound), [all]);
  const [current, setCurrent] = useState<number | null>(null);

  useEffect(() => {
    setCurrent(null);
    const root = isShown && patterns.length > 0 && story.current?.querySelector('.reader');
    if (!root) return setFound([]);
    const words = listBlockTexts(root, omitted).flatMap(({ block, text, createRange }) =>
      markWords(text, patterns).map(({ start, end }) => ({
        range: createRange(start, end),
        block,
      })),
    );
    setFound(words.slice(0, maxFound + 1));
  }, [patterns, story, article, isShown]);

  useEffect(() => paint(allName, found), [found]);
  useEffect(() => {
    const word = current === null ? undefined : found[current];
    return paint(currentName, word ? [word] : []);
  }, [found, current]);

  if (found.length === 0) return null;
  return {
    total: found.length,
    hasMore: all.length > found.length,
    current,
    step(by) {
      const next = findNext(found, current, by, pane.current);
      setCurrent(next);
      if (found[next]) show(found[next].range, pane.current);
    },
    hide() {
      setFound([]);
      // Its button goes away.
      pane.current?.focus({ preventScroll: true });
    },
  };
}

/** Paints words over the user's highlights. Returns a function that removes the paint. */
function paint(name: string, words: readonly FoundWord[]): (() => void) | undefined {
  const view = words[0]?.block.ownerDocument.defaultView as
    | (Window & typeof globalThis)
    | undefined;
  if (!view) return;
  const highlight = new view.Highlight(...words.map(({ range }) => range));
  highlight.priority = name === currentName ? 2 : 1;
  view.CSS.highlights.set(name, highlight);
  return () => void view.CSS.highlights.delete(name);
}

/** Scrolls to a word. Its paragraph may be higher than the pane. */
function show(range: Range, pane: HTMLElement | null): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  if (!pane) return;
  const [word, shown] = [range.getBoundingClientRect(), pane.getBoundingClientRect()];
  const isInView = word.top >= shown.top + barHeight && word.bottom <= shown.bottom - barHeight;
  if (!isInView) pane.scrollTop += word.top - shown.top - shown.height / 2;
}

/** After the current word, or else the first one that is in view or follows. */
function findNext(
  found: readonly FoundWord[],
  current: number | null,
  by: 1 | -1,
  pane: HTMLElement | null,
): number {
  if (current !== null) return (current + by + found.length) % found.length;
  const top = (pane?.getBoundingClientRect().top ?? 0) + barHeight;
  const at = found.findIndex(({ range }) => range.getBoundingClientRect().bottom > top);
  if (by === 1) return Math.max(0, at);
  return at > 0 ? at - 1 : found.length - 1;
}
