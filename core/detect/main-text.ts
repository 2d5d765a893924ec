/** Characters; a sentence and a half. Menus, captions and teasers are mostly shorter. */
const longParagraph = 80;
/** Enough to tell an article; a page of 10,000 paragraphs must not cost more. */
const maxParagraphs = 300;

/** Where the page's running text is, and how much of it there is. */
export interface MainText {
  /** The element that holds most of the text, if there is any. */
  readonly parent: Node | null | undefined;
  /** Characters in its long paragraphs, links not counted. */
  readonly length: number;
}

/**
 * Finds the running text among `p` elements and among the lines that `br`
 * ends. `density` is how many Latin letters one character is worth: what
 * English says in eighty letters, Japanese says in forty.
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
    // An element after a `br` is looked at by itself, if it is a paragraph.
    if (isLine && node?.nodeType !== 3) continue;
    const text = `${node?.textContent}`;
    // Most are short, and most have nothing in them but text: both are left early.
    if (text.length * density < longParagraph) continue;
    let length = text.trim().length * density;
    if (block.firstElementChild) {
      for (const link of block.getElementsByTagName('a')) {
        length -= `${link.textContent}`.length * density;
      }
    }
    if (length < longParagraph) continue;
    // Some sites wrap each paragraph, so that only the grandparent holds them all.
    for (const holder of [block.parentNode, block.parentNode?.parentNode]) {
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
