/** Character numbers of the original page, from `from` up to but excluding `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A character of the current page. */
export interface Character {
  readonly node: Text;
  readonly offset: number;
}

/** The number of all characters that edits inserted. */
export const inserted = -1;

/** Elements without visible text. By markup alone, because saved pages have no style sheets. */
const invisibleSelector =
  'script,style,noscript,template,textarea,select,iframe,object,svg,title,head,[hidden]';
/** Elements that contain the paragraphs of a story. */
const blockSelector = 'p,li,blockquote,h2,h3,dd';
/** First characters of a block, without spaces, to look up in the story's text. */
const startLength = 40;
/** Shorter blocks are menus and labels. */
const minBlockLength = 60;

/**
 * A body whose visible characters are numbered. A character keeps its number
 * through all edits, so quotes can be tracked whatever is edited around them.
 */
export class TrackedPage {
  readonly body: HTMLElement;
  readonly #numbers: Map<Text, number[]>;
  /** Number of the first character of each block of the story. Null if all blocks count. */
  #storyStarts: ReadonlySet<number> | null = null;

  private constructor(body: HTMLElement, numbers: Map<Text, number[]>) {
    this.body = body;
    this.#numbers = numbers;
  }

  /**
   * Numbers the characters of a body from 0 in document order. If the text of its
   * story is given, `getBlocks` returns only blocks whose beginning is in it.
   */
  static create(body: HTMLElement, story: string | null = null): TrackedPage {
    const numbers = new Map<Text, number[]>();
    let next = 0;
    for (const node of listTextNodes(body)) {
      if (node.parentElement?.closest(invisibleSelector)) continue;
      numbers.set(
        node,
        Array.from({ length: node.length }, () => next++),
      );
    }
    const page = new TrackedPage(body, numbers);
    if (story !== null) page.#storyStarts = page.#findStoryStarts(removeSpaces(story));
    return page;
  }

  #findStoryStarts(story: string): Set<number> {
    const storyBlocks = this.getBlocks().filter((block) =>
      story.includes(removeSpaces(block.textContent ?? '').slice(0, startLength)),
    );
    return new Set(storyBlocks.flatMap((block) => this.findSpan(block)?.from ?? []));
  }

  /** Replaces the document's body with a deep copy, and returns the copy. */
  copy(): TrackedPage {
    const body = this.body.cloneNode(true) as HTMLElement;
    const numbers = new Map<Text, number[]>();
    const copies = listTextNodes(body);
    for (const [index, node] of listTextNodes(this.body).entries()) {
      const nodeNumbers = this.#numbers.get(node);
      const copy = copies[index];
      if (nodeNumbers && copy) numbers.set(copy, [...nodeNumbers]);
    }
    this.body.ownerDocument.body.replaceWith(body);
    const page = new TrackedPage(body, numbers);
    page.#storyStarts = this.#storyStarts;
    return page;
  }

  /** Returns the numbered text nodes below an element, in document order. */
  getTextNodes(root: Node): Text[] {
    return listTextNodes(root).filter((node) => this.#numbers.has(node));
  }

  /** Returns the number of each character of a text node. */
  getNumbers(node: Text): readonly number[] {
    return this.#numbers.get(node) ?? [];
  }

  /** Returns the characters of a span that edits left, in page order, without spaces. */
  findNonSpaceCharacters(span: Span): Character[] {
    return this.findCharacters(span).filter(({ node, offset }) => !isSpace(node, offset));
  }

  /** Returns the characters of a span that edits left, in page order, with spaces. */
  findCharacters({ from, to }: Span): Character[] {
    const found: Character[] = [];
    for (const node of this.getTextNodes(this.body)) {
      const numbers = this.getNumbers(node);
      // Numbers ascend within a node.
      const first = numbers.find((number) => number !== inserted) ?? to;
      const last = numbers.findLast((number) => number !== inserted) ?? from - 1;
      if (first >= to || last < from) continue;
      for (const [offset, number] of numbers.entries()) {
        if (number >= from && number < to) found.push({ node, offset });
      }
    }
    return found;
  }

  /** Returns the range from the first to the last character left of a span. Null if none is left. */
  findRange(span: Span): Range | null {
    const characters = this.findNonSpaceCharacters(span);
    const [first, last] = [characters[0], characters.at(-1)];
    if (!first || !last) return null;
    const range = this.body.ownerDocument.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  }

  /** Returns the numbers of the characters in a range, without spaces. */
  getNumbersInRange(range: Range): number[] {
    const found: number[] = [];
    for (const node of this.getTextNodes(this.body)) {
      if (!range.intersectsNode(node)) continue;
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      const numbers = this.getNumbers(node);
      for (let offset = start; offset < end; offset++) {
        if (!isSpace(node, offset)) found.push(numbers[offset] ?? inserted);
      }
    }
    return found;
  }

  /** Replaces `count` characters of a text node. The new ones are tracked as inserted. */
  replace(node: Text, offset: number, count: number, text: string): void {
    const numbers = this.#numbers.get(node);
    if (!numbers) return;
    node.replaceData(offset, count, text);
    numbers.splice(offset, count, ...Array.from({ length: text.length }, () => inserted));
  }

  /**
   * Maps each character of a text node. The last character of a result keeps the
   * number, those before it are tracked as inserted.
   */
  rewrite(node: Text, map: (character: string) => string): void {
    const numbers: number[] = [];
    let data = '';
    for (const [offset, number] of this.getNumbers(node).entries()) {
      const replacement = map(node.data[offset] ?? '');
      data += replacement;
      for (let extra = 1; extra < replacement.length; extra++) numbers.push(inserted);
      if (replacement !== '') numbers.push(number);
    }
    node.data = data;
    this.#numbers.set(node, numbers);
  }

  /** Removes the characters of a span. */
  removeSpan(span: Span): void {
    const characters = this.findCharacters(span);
    for (const { node, offset } of characters.toReversed()) this.replace(node, offset, 1, '');
  }

  /** Splits a text node and returns the second part. */
  split(node: Text, offset: number): Text {
    const numbers = this.#numbers.get(node) ?? [];
    const second = node.splitText(offset);
    this.#numbers.set(second, numbers.splice(offset));
    return second;
  }

  /** Tracks the text of a new element as inserted. */
  addInserted(element: Element): void {
    for (const node of listTextNodes(element)) {
      if (this.#numbers.has(node)) continue;
      this.#numbers.set(
        node,
        Array.from({ length: node.length }, () => inserted),
      );
    }
  }

  /** Returns the innermost blocks of the story, in document order. */
  getBlocks(): HTMLElement[] {
    return [...this.body.querySelectorAll<HTMLElement>(blockSelector)].filter((block) => {
      if (block.querySelector(blockSelector) || block.closest(invisibleSelector)) return false;
      if (getBlockText(block).length < minBlockLength) return false;
      return this.#storyStarts === null || this.#containsAny(block, this.#storyStarts);
    });
  }

  #containsAny(block: HTMLElement, wanted: ReadonlySet<number>): boolean {
    return this.getTextNodes(block).some((node) =>
      this.getNumbers(node).some((number) => wanted.has(number)),
    );
  }

  /** Returns the span from the first to the last numbered character of a block. Null if all are inserted. */
  findSpan(block: Node): Span | null {
    const numbers = this.getTextNodes(block).flatMap((node) =>
      this.getNumbers(node).filter((number) => number !== inserted),
    );
    const first = numbers[0];
    return first === undefined ? null : { from: first, to: (numbers.at(-1) ?? first) + 1 };
  }
}

function removeSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Returns all text nodes below a node, in document order. */
export function listTextNodes(root: Node): Text[] {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, 4);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function isSpace(node: Text, offset: number): boolean {
  return /\s/.test(node.data[offset] ?? ' ');
}

/** Returns the text of a block with runs of space collapsed. */
function getBlockText(block: Node): string {
  return (block.textContent ?? '').replace(/\s+/g, ' ').trim();
}
