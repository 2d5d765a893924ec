import { getElementName, isBlock, isSkipped } from './elements';
import { normalisationTable } from './text/characters';
import { createRootText, type RootText } from './text/root-text';
import { runTask, type Task } from './text/task';

const elementNode = 1;
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const elementsAndText = 0x1 | 0x4;
const space = 0x20;
const lineFeed = 0x0a;
/** Nodes between two points where the task can be paused. */
const nodesPerStep = 1_000;

/**
 * Reads the normalised text of a root in one pass.
 *
 * Skips content that is not part of the page's text (see `elements.ts`). Every run of
 * white space becomes one space, invisible characters are removed, and a line break
 * separates blocks and replaces each `br`. The text has no white space at either end.
 *
 * Uses a TreeWalker because a form's own `firstChild` and `nextSibling` can be
 * clobbered by its controls.
 */
export function readText(root: Element): RootText {
  return runTask(readTextTask(root));
}

/**
 * `readText` as a task that can be paused. Nodes are read as they are when the walk
 * reaches them.
 *
 * If the node at which it paused has been removed, the walk cannot continue. It then
 * starts again and runs without pausing.
 */
export function* readTextTask(root: Element): Task<RootText> {
  const interruptible = yield* walkText(root, true);
  return interruptible ?? (yield* walkText(root, false)) ?? new TextWriter().finish(root);
}

/**
 * Reads the text of several elements as one text, in the order given. `root` is an element
 * around them; its other text is left out.
 */
export function readTexts(root: Element, elements: readonly Element[]): RootText {
  const writer = new TextWriter();
  for (const element of elements) runTask(writeElement(element, writer, false));
  return writer.finish(root);
}

/** Resolves to null if the node at which it paused has been removed. */
function* walkText(root: Element, isInterruptible: boolean): Task<RootText | null> {
  const writer = new TextWriter();
  const isWhole = yield* writeElement(root, writer, isInterruptible);
  return isWhole ? writer.finish(root) : null;
}

/** Resolves to false if the node at which it paused has been removed. */
function* writeElement(root: Element, writer: TextWriter, isInterruptible: boolean): Task<boolean> {
  const walker = root.ownerDocument.createTreeWalker(root, elementsAndText);
  let node: Node | null = root;
  for (let count = 1; node; count++) {
    const child: Node | null = enterNode(node, writer) ? walker.firstChild() : null;
    node = child ?? getNextNode(walker, writer);
    if (!isInterruptible || count % nodesPerStep !== 0) continue;
    yield;
    if (node && !root.contains(node)) return false;
  }
  return true;
}

/** Writes a text node, or starts an element. Returns true if the children are to be read. */
function enterNode(node: Node, writer: TextWriter): boolean {
  const type: unknown = node.nodeType;
  if (type !== elementNode && typeof type === 'number') {
    writer.write(node as Text);
    return false;
  }
  const element = node as Element;
  const name = getElementName(element);
  if (isBlock(name)) writer.breakBlock();
  else if (name === 'br') writer.breakLine();
  return !isSkipped(element, name);
}

/**
 * Returns the next node that is not a descendant of the current one. Closes the blocks
 * that end on the way.
 */
function getNextNode(walker: TreeWalker, writer: TextWriter): Node | null {
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
  if (node.nodeType !== 3 && isBlock(getElementName(node as Element))) writer.breakBlock();
}

/** Collects code units and runs. Spaces and breaks stay pending until a character follows. */
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
      const unit = normalisationTable[data.charCodeAt(at)] ?? 0;
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

  /**
   * Writes characters up to the next space or removed character. Returns the offset of
   * that one.
   */
  #writeWord(node: Text, data: string, from: number): number {
    this.#openRun(node, from);
    let at = from;
    for (; at < data.length; at++) {
      const unit = normalisationTable[data.charCodeAt(at)] ?? 0;
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

  /** Continues the last run if both text and node continue; otherwise starts a run. */
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
