import type { readText } from '../../../../core/anchor';

/** A text with a range in it, in UTF-16 code units. */
interface TextRange {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the visible part of a text, with the offsets of a range adjusted to it.
 *
 * Passages ignore styles. A pasted quote must not contain words that the page hides, and
 * browsers skip hidden words when they look for a text fragment.
 */
export function getVisibleText(
  { text, nodes, runs }: ReturnType<typeof readText>,
  start: number,
  end: number,
  isShown: (element: Element) => boolean,
): TextRange {
  const shown = nodes.map(({ parentElement }) => parentElement === null || isShown(parentElement));
  if (!shown.includes(false)) return { text, start, end };
  let visible = '';
  let [from, to] = [0, 0];
  const append = (begin: number, finish: number) => {
    // Leaving out hidden words makes the whitespace before and after them adjacent; only one is kept.
    const isAfterSpace = visible === '' || /[ \n]$/.test(visible);
    const lead = isAfterSpace ? (/^[ \n]*/.exec(text.slice(begin, finish))?.[0] ?? '') : '';
    if (lead.includes('\n') && visible.endsWith(' ')) visible = `${visible.slice(0, -1)}\n`;
    const base = visible.length - begin - lead.length;
    visible += text.slice(begin + lead.length, finish);
    const toVisible = (at: number) => Math.max(at, begin + lead.length) + base;
    if (start >= begin && start < finish) from = toVisible(start);
    if (end > begin && end <= finish) to = toVisible(end);
  };
  let at = 0;
  for (const [run, begin] of runs.starts.entries()) {
    const finish = begin + (runs.lengths[run] ?? 0);
    if (begin > at) append(at, begin);
    if (shown[runs.nodes[run] ?? 0]) append(begin, finish);
    else {
      if (start >= begin && start < finish) from = visible.length;
      if (end > begin && end <= finish) to = visible.length;
    }
    at = finish;
  }
  return { text: visible, start: from, end: to };
}
