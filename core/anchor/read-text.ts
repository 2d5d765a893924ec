import { isBlock, isUnread, nameOf } from './elements';
import { readingTable } from './text/characters';
import { createRootText, type RootText } from './text/root-text';
import { finish, type Work } from './text/work';

const elementNode = 1;
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const elementsAndText = 0x1 | 0x4;
const space = 0x20;
const lineFeed = 0x0a;
/** Nodes between two places at which reading may be laid down. */
const nodesAtOnce = 1_000;

/**
 * Reads the text of a root in one pass.
 *
 * Whatever is not for readers is left out (`elements.ts`), every run of spaces
 * is one space, characters without a shape are dropped, and a line break
 * stands between blocks and at every `br`. There is no space or break at
 * either end. The tree is walked by a TreeWalker, since a form's own
 * `firstChild` or `nextSibling` can be shadowed by its controls.
 */
export function readText(root: Element): RootText {
  return finish(readingText(root));
}

/**
 * `readText` as work that can be laid down. What changes meanwhile is read as it
 * is met; when the very node at which it was laid down has been taken away, there
 * is no way on from there, so that it begins anew, and then reads at one go.
 */
export function* readingText(root: Element): Work<RootText> {
  const laidDown = yield* walkText(root, true);
  return laidDown ?? (yield* walkText(root, false)) ?? new TextWriter().finish(root);
}

/** null when it lost its way. */
function* walkText(root: Element, pauses: boolean): Work<RootText | null> {
  const writer = new TextWriter();
  const walker = root.ownerDocument.createTreeWalker(root, elementsAndText);
  let node: Node | null = root;
  for (let count = 1; node; count++) {
    const below: Node | null = enter(node, writer) ? walker.firstChild() : null;
    node = below ?? nextAfter(walker, writer);
    if (!pauses || count % nodesAtOnce !== 0) continue;
    yield;
    if (node && !root.contains(node)) return null;
  }
  return writer.finish(root);
}

/** Takes in a node; tells whether its children are to be read. */
function enter(node: Node, writer: TextWriter): boolean {
  const type: unknown = node.nodeType;
  if (type !== elementNode && typeof type === 'number') {
    writer.write(node as Text);
    return false;
  }
  const element = node as Element;
  const name = nameOf(element);
  if (isBlock(name)) writer.breakBlock();
  else if (name === 'br') writer.breakLine();
  return !isUnread(element, name);
}

/** The next node that is not below the current one; blocks that end on the way are closed. */
function nextAfter(walker: TreeWalker, writer: TextWriter): Node | null {
  closeBlock(walker.currentNode, writer);
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    const parent = walker.parentNode();
    if (!parent) return null;
    closeBlock(parent, writer);
  }
}

function closeBlock(node: Node, writer: TextWriter): void {
  if (node.nodeType !== 3 && isBlock(nameOf(node as Element))) writer.breakBlock();
}

/** Collects units and runs. Spaces and breaks wait until a character follows them. */
class TextWriter {
  #units = new Uint16Array(1 << 14);
  #length = 0;
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #runNodes: number[] = [];
  readonly #offsets: number[] = [];
  #blockWaits = false;
  #lineWaits = false;
  #spaceNode: Text | null = null;
  #spaceOffset = 0;

  breakBlock(): void {
    this.#blockWaits = true;
  }

  breakLine(): void {
    this.#lineWaits = true;
  }

  write(node: Text): void {
    const { data } = node;
    let at = 0;
    while (at < data.length) {
      const unit = readingTable[data.charCodeAt(at)] ?? 0;
      if (unit === space) this.#waitWithSpace(node, at);
      else if (unit !== 0) {
        this.#writeWaiting();
        at = this.#writeWord(node, data, at);
        continue;
      }
      at++;
    }
  }

  finish(root: Element): RootText {
    return createRootText(root, this.#units.slice(0, this.#length), this.#nodes, {
      starts: Int32Array.from(this.#starts),
      lengths: Int32Array.from(this.#lengths),
      nodes: Int32Array.from(this.#runNodes),
      offsets: Int32Array.from(this.#offsets),
    });
  }

  #waitWithSpace(node: Text, offset: number): void {
    if (this.#spaceNode !== null) return;
    this.#spaceNode = node;
    this.#spaceOffset = offset;
  }

  #writeWaiting(): void {
    if (this.#length > 0) {
      if (this.#blockWaits || this.#lineWaits) this.#push(lineFeed);
      else if (this.#spaceNode) {
        this.#openRun(this.#spaceNode, this.#spaceOffset);
        this.#push(space);
        this.#extendRun(1);
      }
    }
    this.#blockWaits = false;
    this.#lineWaits = false;
    this.#spaceNode = null;
  }

  /** Writes characters up to the next that is a space or is left out; gives its offset. */
  #writeWord(node: Text, data: string, from: number): number {
    this.#openRun(node, from);
    let at = from;
    for (; at < data.length; at++) {
      const unit = readingTable[data.charCodeAt(at)] ?? 0;
      if (unit === space || unit === 0) break;
      this.#push(unit);
    }
    this.#extendRun(at - from);
    return at;
  }

  #push(unit: number): void {
    if (this.#length === this.#units.length) {
      const larger = new Uint16Array(this.#units.length * 2);
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#units[this.#length++] = unit;
  }

  /** Goes on with the last run where text and node both go on; else begins a run. */
  #openRun(node: Text, offset: number): void {
    const last = this.#starts.length - 1;
    if (this.#nodes.at(-1) === node) {
      const length = this.#lengths[last] ?? 0;
      const textGoesOn = (this.#starts[last] ?? 0) + length === this.#length;
      if (textGoesOn && (this.#offsets[last] ?? 0) + length === offset) return;
    } else {
      this.#nodes.push(node);
    }
    this.#starts.push(this.#length);
    this.#lengths.push(0);
    this.#runNodes.push(this.#nodes.length - 1);
    this.#offsets.push(offset);
  }

  #extendRun(by: number): void {
    const last = this.#lengths.length - 1;
    this.#lengths[last] = (this.#lengths[last] ?? 0) + by;
  }
}
