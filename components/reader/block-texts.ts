/** The text of a paragraph, a headline or a cell of a table, and where it is shown. */
export interface BlockText {
  readonly block: Element;
  readonly text: string;
  /** Returns the range of a part of the text. */
  createRange(start: number, end: number): Range;
}

const names = [
  ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'figcaption', 'blockquote'],
  ...['pre', 'td', 'th', 'caption'],
];
const blockSelector = [
  '[data-field="headline"]',
  '[data-field="standfirst"]',
  ...names.map((name) => `.reader__body ${name}`),
].join();

/** Lists the texts of a story in the reader, in order, without what matches `omitted`. */
export function listBlockTexts(root: Element, omitted: string): readonly BlockText[] {
  return [...root.querySelectorAll(blockSelector)]
    .filter((block) => block.closest(omitted) === null)
    .map((block) => {
      const nodes = listOwnTexts(block, omitted);
      return {
        block,
        text: nodes.map(({ data }) => data).join(''),
        createRange: (start, end) => createRange(nodes, start, end),
      };
    });
}

/** The text nodes of a block, without those of blocks in it. */
function listOwnTexts(block: Element, omitted: string): readonly Text[] {
  const { document, NodeFilter } = block.ownerDocument.defaultView as Window & typeof globalThis;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const { parentElement } = text;
    if (parentElement?.closest(omitted)) continue;
    if (parentElement?.closest(blockSelector) === block) texts.push(text);
  }
  return texts;
}

function createRange(nodes: readonly Text[], start: number, end: number): Range {
  const range = (nodes[0] as Text).ownerDocument.createRange();
  let offset = 0;
  for (const node of nodes) {
    const last = offset + node.length;
    if (start >= offset && start < last) range.setStart(node, start - offset);
    if (end > offset && end <= last) {
      range.setEnd(node, end - offset);
      break;
    }
    offset = last;
  }
  return range;
}
