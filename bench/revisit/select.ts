import type { Point, Tab } from '../../scripts/drive/browser';
import { pause } from '../../scripts/drive/wait-until';

/**
 * Selects with the mouse from the first of some words to the last of others, as
 * a reader does. Gives why it could not be done, else null: news pages cover,
 * fold and hide words of their stories.
 */
export async function selectFromTo(tab: Tab, first: string, last: string): Promise<string | null> {
  let trouble = '';
  // What is still being laid out may move between the look and the press.
  for (let turn = 0; turn < 2; turn++) {
    const ends = await tab.evaluate(findEnds, { first, last });
    if (typeof ends === 'string') {
      trouble = ends;
    } else {
      await tab.drag(ends.from, ends.to);
      const selected = bare(await tab.evaluate(() => `${getSelection()}`, undefined));
      if (selected.startsWith(bare(first)) && selected.endsWith(bare(last))) return null;
      trouble = 'other words were selected';
    }
    await pause(200);
  }
  await tab.evaluate(() => getSelection()?.removeAllRanges(), undefined);
  return trouble;
}

function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}

interface Ends {
  readonly from: Point;
  readonly to: Point;
}

function findEnds({ first, last }: { first: string; last: string }): Ends | string {
  // A page's script may take it away.
  if (!document.body) return 'the page has no body';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places: [Text, number][] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest('script, style, template, noscript')) continue;
    const { data } = node;
    for (let index = 0; index < data.length; index++) {
      const isSpace = /\s/.test(data.charAt(index));
      if (isSpace && (text === '' || text.endsWith(' '))) continue;
      text += isSpace ? ' ' : data.charAt(index);
      places.push([node, index]);
    }
  }
  // A drag that begins in selected words would carry them away.
  getSelection()?.removeAllRanges();
  const start = text.indexOf(first);
  const end = text.indexOf(last, Math.max(start, 0)) + last.length;
  const begin = places[start];
  const close = places[end - 1];
  if (start < 0 || end < last.length || !begin || !close) return 'the words are not on the page';
  begin[0].parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const boxOf = ([node, index]: [Text, number]) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    return range.getClientRects()[0];
  };
  const open = boxOf(begin);
  if (!open || open.width === 0 || !boxOf(close)) return 'the words are not shown';
  // The words may stand far down in a long paragraph.
  scrollBy({ top: open.top - innerHeight / 3, behavior: 'instant' });
  const seen = [boxOf(begin), boxOf(close)];
  const [one, other] = seen;
  if (!one || !other) return 'the words are not shown';
  const parent = begin[0].parentElement;
  const isLeftwards = parent !== null && getComputedStyle(parent).direction === 'rtl';
  // Just inside the letter's outer edge: outside it, a neighbour would be hit.
  const edge = (box: DOMRect, isLeft: boolean) => ({
    x: isLeft ? box.left + 0.5 : box.right - 0.5,
    y: box.top + box.height / 2,
  });
  const from = edge(one, !isLeftwards);
  const to = edge(other, isLeftwards);
  const hit = document.elementFromPoint(from.x, from.y);
  const hitLast = document.elementFromPoint(to.x, to.y);
  if (!hit || !hitLast) return 'the words lie outside of the window';
  if (!hit.contains(begin[0]) || !hitLast.contains(close[0])) return 'the words are covered';
  if (hit.closest('a, button')) return 'the words begin in a link';
  return { from, to };
}
