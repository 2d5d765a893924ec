/** A stretch of characters of the page as it was, by their numbers; the end is not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A character that stands in the page now. */
export interface Character {
  readonly node: Text;
  readonly offset: number;
}

/** The number of a character that was put in by an edit. */
export const putIn = -1;

/** What no reader sees; told by markup alone, because saved pages have no style sheets. */
const unseen =
  'script,style,noscript,template,textarea,select,iframe,object,svg,title,head,[hidden]';
/** Blocks in which stories are written. */
const storyBlocks = 'p,li,blockquote,h2,h3,dd';
/** So many characters, without spaces, tell a block of the story from others. */
const beginning = 40;
/** Shorter blocks are menus and labels. */
const minBlock = 60;

/**
 * A body whose every visible character has a number, which it keeps through all
 * edits: so it is known where a quote stands, whatever was done around it.
 */
export class TrackedPage {
  readonly body: HTMLElement;
  readonly #numbers: Map<Text, number[]>;
  /** The first characters of the blocks of the story; null while every block counts. */
  #story: ReadonlySet<number> | null = null;

  private constructor(body: HTMLElement, numbers: Map<Text, number[]>) {
    this.body = body;
    this.#numbers = numbers;
  }

  /**
   * Numbers the characters of a body from 0 in document order. With the text of
   * its story, only blocks that begin with words of it count as blocks.
   */
  static of(body: HTMLElement, story: string | null = null): TrackedPage {
    const numbers = new Map<Text, number[]>();
    let next = 0;
    for (const node of textsOf(body)) {
      if (node.parentElement?.closest(unseen)) continue;
      numbers.set(
        node,
        Array.from({ length: node.length }, () => next++),
      );
    }
    const page = new TrackedPage(body, numbers);
    if (story !== null) page.#story = page.#beginningsOf(pack(story));
    return page;
  }

  #beginningsOf(story: string): Set<number> {
    const beginnings = this.blocks().filter((block) =>
      story.includes(pack(block.textContent ?? '').slice(0, beginning)),
    );
    return new Set(beginnings.flatMap((block) => this.spanOf(block)?.from ?? []));
  }

  /** A deep copy, which is put into the document in place of this one. */
  copy(): TrackedPage {
    const body = this.body.cloneNode(true) as HTMLElement;
    const numbers = new Map<Text, number[]>();
    const copies = textsOf(body);
    for (const [index, node] of textsOf(this.body).entries()) {
      const known = this.#numbers.get(node);
      const copy = copies[index];
      if (known && copy) numbers.set(copy, [...known]);
    }
    this.body.ownerDocument.body.replaceWith(body);
    const page = new TrackedPage(body, numbers);
    page.#story = this.#story;
    return page;
  }

  /** The text nodes with numbered characters below an element, in order. */
  textsIn(root: Node): Text[] {
    return textsOf(root).filter((node) => this.#numbers.has(node));
  }

  numbersOf(node: Text): readonly number[] {
    return this.#numbers.get(node) ?? [];
  }

  /** Characters of a span that still stand, in the order of the page; spaces are left out. */
  surviving(span: Span): Character[] {
    return this.charactersOf(span).filter(({ node, offset }) => !isSpace(node, offset));
  }

  /** Characters of a span that still stand, spaces too. */
  charactersOf({ from, to }: Span): Character[] {
    const found: Character[] = [];
    for (const node of this.textsIn(this.body)) {
      const numbers = this.numbersOf(node);
      // Within a node, numbers rise.
      const first = numbers.find((number) => number !== putIn) ?? to;
      const last = numbers.findLast((number) => number !== putIn) ?? from - 1;
      if (first >= to || last < from) continue;
      for (const [offset, number] of numbers.entries()) {
        if (number >= from && number < to) found.push({ node, offset });
      }
    }
    return found;
  }

  /** The range of a span, from its first to its last character that still stands; null when none does. */
  rangeOf(span: Span): Range | null {
    const characters = this.surviving(span);
    const [first, last] = [characters[0], characters.at(-1)];
    if (!first || !last) return null;
    const range = this.body.ownerDocument.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  }

  /** The numbers of the characters in a range; spaces are left out. */
  numbersIn(range: Range): number[] {
    const found: number[] = [];
    for (const node of this.textsIn(this.body)) {
      if (!range.intersectsNode(node)) continue;
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      const numbers = this.numbersOf(node);
      for (let offset = start; offset < end; offset++) {
        if (!isSpace(node, offset)) found.push(numbers[offset] ?? putIn);
      }
    }
    return found;
  }

  /** Replaces characters of a text node; what comes in is numbered as put in. */
  replace(node: Text, offset: number, count: number, words: string): void {
    const numbers = this.#numbers.get(node);
    if (!numbers) return;
    node.replaceData(offset, count, words);
    numbers.splice(offset, count, ...Array.from({ length: words.length }, () => putIn));
  }

  /** Writes characters of a node in another way, one for one or with others between. */
  rewrite(node: Text, write: (character: string) => string): void {
    const numbers: number[] = [];
    let data = '';
    for (const [offset, number] of this.numbersOf(node).entries()) {
      const written = write(node.data[offset] ?? '');
      data += written;
      for (let extra = 1; extra < written.length; extra++) numbers.push(putIn);
      if (written !== '') numbers.push(number);
    }
    node.data = data;
    this.#numbers.set(node, numbers);
  }

  /** Takes the characters of a span out. */
  remove(span: Span): void {
    const characters = this.charactersOf(span);
    for (const { node, offset } of characters.toReversed()) this.replace(node, offset, 1, '');
  }

  /** Parts a text node in two; gives the second. */
  split(node: Text, offset: number): Text {
    const numbers = this.#numbers.get(node) ?? [];
    const second = node.splitText(offset);
    this.#numbers.set(second, numbers.splice(offset));
    return second;
  }

  /** Numbers the text of a new element as put in. */
  adopt(element: Element): void {
    for (const node of textsOf(element)) {
      if (this.#numbers.has(node)) continue;
      this.#numbers.set(
        node,
        Array.from({ length: node.length }, () => putIn),
      );
    }
  }

  /** Blocks of the story that hold no other such block, in order. */
  blocks(): HTMLElement[] {
    return [...this.body.querySelectorAll<HTMLElement>(storyBlocks)].filter((block) => {
      if (block.querySelector(storyBlocks) || block.closest(unseen)) return false;
      if (textOf(block).length < minBlock) return false;
      return this.#story === null || this.#holdsBeginning(block, this.#story);
    });
  }

  #holdsBeginning(block: HTMLElement, story: ReadonlySet<number>): boolean {
    return this.textsIn(block).some((node) =>
      this.numbersOf(node).some((number) => story.has(number)),
    );
  }

  /** The span of a block's characters as numbered when the page was. */
  spanOf(block: Node): Span | null {
    const numbers = this.textsIn(block).flatMap((node) =>
      this.numbersOf(node).filter((number) => number !== putIn),
    );
    const first = numbers[0];
    return first === undefined ? null : { from: first, to: (numbers.at(-1) ?? first) + 1 };
  }
}

function pack(text: string): string {
  return text.replace(/\s+/g, '');
}

export function textsOf(root: Node): Text[] {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, 4);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function isSpace(node: Text, offset: number): boolean {
  return /\s/.test(node.data[offset] ?? ' ');
}

/** A block's text with single spaces. */
function textOf(block: Node): string {
  return (block.textContent ?? '').replace(/\s+/g, ' ').trim();
}
