import type { Point, Tab } from '../../scripts/drive/browser';
import { pause } from '../../scripts/drive/wait-until';

/**
 * Selects with the mouse from the start of one text to the end of another. Returns
 * null, or why it failed: news pages cover, collapse and hide parts of their stories.
 */
export async function selectText(tab: Tab, first: string, last: string): Promise<string | null> {
  let problem = '';
  // A page that is still being laid out may move the text after it was located.
  for (let attempt = 0; attempt < 2; attempt++) {
    const ends = await tab.evaluate(findEnds, { first, last });
    if (typeof ends === 'string') {
      problem = ends;
    } else {
      await tab.drag(ends.from, ends.to);
      const selected = removeSpaces(await tab.evaluate(() => `${getSelection()}`, undefined));
      if (selected.startsWith(removeSpaces(first)) && selected.endsWith(removeSpaces(last)))
        return null;
      problem = 'other text was selected';
    }
    await pause(200);
  }
  await tab.evaluate(() => getSelection()?.removeAllRanges(), undefined);
  return problem;
}

function removeSpaces(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}

interface Ends {
  readonly from: Point;
  readonly to: Point;
}

function findEnds({ first, last }: { first: string; last: string }): Ends | string {
  // Page scripts may remove it.
  if (!document.body) return 'the page has no body';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const characters: [Text, number][] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest('script, style, template, noscript')) continue;
    const { data } = node;
    for (let index = 0; index < data.length; index++) {
      const isSpace = /\s/.test(data.charAt(index));
      if (isSpace && (text === '' || text.endsWith(' '))) continue;
      text += isSpace ? ' ' : data.charAt(index);
      characters.push([node, index]);
    }
  }
  // A drag that starts in a selection would drag the selected text.
  getSelection()?.removeAllRanges();
  const start = text.indexOf(first);
  const end = text.indexOf(last, Math.max(start, 0)) + last.length;
  const startCharacter = characters[start];
  const endCharacter = characters[end - 1];
  if (start < 0 || end < last.length || !startCharacter || !endCharacter)
    return 'the text is not on the page';
  const [startNode] = startCharacter;
  const [endNode] = endCharacter;
  startNode.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const getBox = ([node, index]: [Text, number]) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    return range.getClientRects()[0];
  };
  const boxBeforeScroll = getBox(startCharacter);
  if (!boxBeforeScroll || boxBeforeScroll.width === 0 || !getBox(endCharacter))
    return 'the text is not visible';
  // The text may be far down in a long paragraph.
  scrollBy({ top: boxBeforeScroll.top - innerHeight / 3, behavior: 'instant' });
  const startBox = getBox(startCharacter);
  const endBox = getBox(endCharacter);
  if (!startBox || !endBox) return 'the text is not visible';
  const parent = startNode.parentElement;
  const isRightToLeft = parent !== null && getComputedStyle(parent).direction === 'rtl';
  // Just inside the character's outer edge: a point outside would hit its neighbour.
  const edge = (box: DOMRect, isLeft: boolean) => ({
    x: isLeft ? box.left + 0.5 : box.right - 0.5,
    y: box.top + box.height / 2,
  });
  const from = edge(startBox, !isRightToLeft);
  const to = edge(endBox, isRightToLeft);
  const startElement = document.elementFromPoint(from.x, from.y);
  const endElement = document.elementFromPoint(to.x, to.y);
  if (!startElement || !endElement) return 'the text is outside the window';
  if (!startElement.contains(startNode) || !endElement.contains(endNode))
    return 'the text is covered';
  if (startElement.closest('a, button')) return 'the text starts in a link';
  return { from, to };
}
