import { getNativeProperty } from './native-property';

/** Characters; a sentence and a half. Menus, captions and teasers are mostly shorter. */
const minParagraphLength = 80;
/** Enough to detect an article. A page of 10,000 paragraphs must not cost more. */
const maxParagraphs = 300;

/** Where the page's running text is, and how much there is. */
export interface MainText {
  /** The element that contains most of the text, if any. */
  readonly parent: Node | null | undefined;
  /** Characters in its long paragraphs, without links. */
  readonly length: number;
}

/**
 * Finds the running text among `p` elements and lines that end in `br`. `density` is
 * how many Latin letters a character is worth: Japanese needs forty characters for
 * what English says in eighty letters.
 */
export function findMainText(blocks: Iterable<Element>, density: number): MainText {
  const lengths = new Map<Node | null | undefined, number>();
  let parent: Node | null | undefined;
  let most = 0;
  let seen = 0;
  for (const block of blocks) {
    if (++seen > maxParagraphs) break;
    const isLine = block.localName === 'br';
    const node = isLine ? block.nextSibling : block;
    // An element after a `br` is visited by itself if it is a paragraph.
    if (isLine && node?.nodeType !== 3) continue;
    const text = `${node?.textContent}`;
    // Fast paths: most blocks are short, and most contain only text.
    if (text.length * density < minParagraphLength) continue;
    let length = text.trim().length * density;
    if (block.firstElementChild) {
      for (const link of block.getElementsByTagName('a')) {
        length -= `${link.textContent}`.length * density;
      }
    }
    if (length < minParagraphLength) continue;
    // On sites that wrap each paragraph, only the grandparent contains them all.
    const { parentNode } = block;
    for (const holder of [parentNode, parentNode && getNativeProperty(parentNode, 'parentNode')]) {
      const sum = (lengths.get(holder) ?? 0) + length;
      lengths.set(holder, sum);
      if (sum > most) {
        most = sum;
        parent = holder;
      }
    }
  }
  return { parent, length: most };
}
