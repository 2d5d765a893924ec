import type { Point, Tab } from './browser';
import { waitUntil } from './wait-until';

/** How long to wait for a selection before the drag is repeated, in milliseconds. */
const settleMs = 2_000;

/**
 * Selects words on a page by mouse, from the first letter to the last. Repeats it if the page
 * was still moving. `within` selects the element in which they are looked for.
 */
export async function selectWords(tab: Tab, words: string, within = 'body'): Promise<void> {
  await waitUntil(
    `"${words}" to be selected`,
    async () => {
      const ends = await tab.evaluate(endsOfWords, { words, within });
      if (!ends) return false;
      await tab.drag(ends.from, ends.to);
      return waitUntil('the selection', () => tab.evaluate(isSelected, words), settleMs);
    },
    60_000,
  );
}

function isSelected(words: string): boolean {
  return getSelection()?.toString().replace(/\s+/g, ' ').trim() === words;
}

function endsOfWords({
  words,
  within,
}: {
  readonly words: string;
  readonly within: string;
}): { from: Point; to: Point } | null {
  const root = document.querySelector(within);
  if (!root) return null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places: [Node, number][] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, template')) continue;
    for (let index = 0; index < (node.nodeValue?.length ?? 0); index++) {
      const character = node.nodeValue?.charAt(index) ?? '';
      if (/\s/.test(character) && (text === '' || text.endsWith(' '))) continue;
      text += /\s/.test(character) ? ' ' : character;
      places.push([node, index]);
    }
  }
  // A drag that starts on selected text would drag the text.
  getSelection()?.removeAllRanges();
  const start = text.indexOf(words);
  const first = places[start];
  const last = places[start + words.length - 1];
  if (start < 0 || !first || !last) return null;
  const middle = places[start + Math.floor(words.length / 2)] ?? first;
  middle[0].parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = (place: [Node, number]) => {
    const range = document.createRange();
    range.setStart(place[0], place[1]);
    range.setEnd(place[0], place[1] + 1);
    return range.getClientRects()[0];
  };
  const [begin, end] = [box(first), box(last)];
  if (!begin || !end) return null;
  const parent = first[0].parentElement;
  const leftwards = parent !== null && getComputedStyle(parent).direction === 'rtl';
  // Just inside the letter's edge: outside of it, a neighbour would be hit.
  const edge = (rect: DOMRect, left: boolean) => ({
    x: left ? rect.left + 0.5 : rect.right - 0.5,
    y: rect.top + rect.height / 2,
  });
  return { from: edge(begin, !leftwards), to: edge(end, leftwards) };
}
