import { splitSentences } from '../../../core/speech';

/** A sentence of a story, and where it is shown. */
export interface StorySentence {
  readonly text: string;
  readonly range: Range;
  /** Its paragraph. */
  readonly block: Element;
}

const blockSelector = [
  '[data-field="headline"]',
  '[data-field="standfirst"]',
  ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'figcaption', 'blockquote'].map(
    (name) => `.reader__body ${name}`,
  ),
].join();

/** What is not displayed or not part of the story, and what cannot be read aloud. */
const silent = '[data-removed], pressmark-aside, button, pre, table, figure img, [hidden]';

/** Splits the shown text of a story into sentences. A sentence does not go beyond its paragraph. */
export function listStorySentences(
  root: Element,
  language: string | null,
): readonly StorySentence[] {
  return [...root.querySelectorAll(blockSelector)]
    .filter((block) => block.closest(silent) === null)
    .flatMap((block) => listBlockSentences(block, language));
}

function listBlockSentences(block: Element, language: string | null): readonly StorySentence[] {
  const nodes = listOwnTexts(block);
  const text = nodes.map(({ data }) => data).join('');
  return splitSentences(text, language).map(({ start, end }) => ({
    text: text.slice(start, end).replace(/\s+/g, ' '),
    range: createRange(nodes, start, end),
    block,
  }));
}

/** The text nodes of a block, without those of blocks in it. */
function listOwnTexts(block: Element): readonly Text[] {
  const { document, NodeFilter } = block.ownerDocument.defaultView as Window & typeof globalThis;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const { parentElement } = text;
    if (parentElement?.closest(silent)) continue;
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
