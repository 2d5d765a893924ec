import { countCharacters } from '../../page/text-length';

/** Characters after the headline that are read. */
const maxRead = 3000;
/** Their text does not count as distance. */
const figures = 'figure, aside, figcaption';
/** Characters. Shorter texts are bylines, dates and buttons. */
const minRankedLength = 40;

/** What is between the headline and a text. */
export interface Before {
  /** Characters, without figures and asides. */
  readonly characters: number;
  readonly hasImage: boolean;
  /** Number of longer texts. */
  readonly rank: number;
}

/** Returns what comes before each text node after the headline, up to 3,000 characters. */
export function readTextAfterHeadline(heading: Element): ReadonlyMap<Node, Before> {
  const texts = new Map<Node, Before>();
  const { ownerDocument } = heading;
  // Elements and texts.
  const walker = ownerDocument.createTreeWalker(ownerDocument.documentElement, 1 + 4);
  walker.currentNode = heading;
  let before: Before = { characters: 0, hasImage: false, rank: 0 };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (before.characters >= maxRead) break;
    if (heading.contains(node)) continue;
    if (node.nodeType === 1) {
      if (/^(?:img|figure|picture|video)$/.test((node as Element).localName))
        before = { ...before, hasImage: true };
      continue;
    }
    const length = countCharacters(node.textContent ?? '');
    if (length === 0) continue;
    texts.set(node, before);
    const isDistance = !node.parentElement?.closest(figures);
    before = {
      ...before,
      characters: before.characters + (isDistance ? length : 0),
      rank: before.rank + Number(length > minRankedLength),
    };
  }
  return texts;
}

/** Returns what comes before an element's first text, or null if it is not among the texts read. */
export function findBefore(element: Node, texts: ReadonlyMap<Node, Before>): Before | null {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const before = texts.get(child) ?? (child.nodeType === 1 ? findBefore(child, texts) : null);
    if (before) return before;
  }
  return null;
}
