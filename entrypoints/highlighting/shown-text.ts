import type { readText } from '../../core/anchor';

/** A text and a stretch of it, in UTF-16 code units. */
interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a reader sees of a text, with the stretch between two offsets in it. A passage is of
 * the markup alone, but what is pasted has no style that would hide words, and browsers
 * pass hidden ones over when they look for a text fragment.
 */
export function shownText(
  { text, nodes, runs }: ReturnType<typeof readText>,
  start: number,
  end: number,
  isShown: (element: Element) => boolean,
): Stretch {
  const shown = nodes.map(({ parentElement }) => parentElement === null || isShown(parentElement));
  if (!shown.includes(false)) return { text, start, end };
  let kept = '';
  let [from, to] = [0, 0];
  const keep = (begin: number, finish: number) => {
    // Where hidden words were, the spaces and breaks on either side meet.
    const meets = kept === '' || /[ \n]$/.test(kept);
    const lead = meets ? (/^[ \n]*/.exec(text.slice(begin, finish))?.[0] ?? '') : '';
    if (lead.includes('\n') && kept.endsWith(' ')) kept = `${kept.slice(0, -1)}\n`;
    const base = kept.length - begin - lead.length;
    kept += text.slice(begin + lead.length, finish);
    const placeOf = (at: number) => Math.max(at, begin + lead.length) + base;
    if (start >= begin && start < finish) from = placeOf(start);
    if (end > begin && end <= finish) to = placeOf(end);
  };
  let at = 0;
  for (const [run, begin] of runs.starts.entries()) {
    const finish = begin + (runs.lengths[run] ?? 0);
    if (begin > at) keep(at, begin);
    if (shown[runs.nodes[run] ?? 0]) keep(begin, finish);
    else {
      if (start >= begin && start < finish) from = kept.length;
      if (end > begin && end <= finish) to = kept.length;
    }
    at = finish;
  }
  return { text: kept, start: from, end: to };
}
