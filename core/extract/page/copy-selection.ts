import { fail, type Result, succeed } from '../../model';
import { cleanCopy } from './clean-copy';
import { resolveImages } from './copy-media';
import { maxDepth, maxDepthSum, maxElements } from './limits';
import { getNativeProperty } from './native-dom';

/** True if the user can see the text of an element, or the element itself if it is an image. */
export type IsVisible = (element: Element) => boolean;

/** What a range selects, in an inert document. */
interface SelectionCopy {
  readonly element: Element;
  /** Base of relative URLs in it. */
  readonly baseUrl: string;
}

/** Attribute of copies in which the selection starts or ends. */
export const partlySelected = 'data-partly-selected';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that say what their text is, also if only part of it is selected. */
const formats = names(
  'a em i cite dfn strong b del s strike code kbd samp tt h1 h2 h3 h4 h5 h6 blockquote pre',
);
/** Elements that relate their children. Kept if the selection spans several of them. */
const groups = names('ul ol figure picture table thead tbody tfoot tr');
const tableParts = names('thead tbody tfoot tr');
const tables = names('table thead tbody tfoot');
/** Elements without text that are shown. */
const shownWithoutText = names('img video iframe hr');

/**
 * Copies what a range selects into an inert document and cleans it, like `copyPage`. The
 * live page is only read. Text and images for which `isVisible` is false are left out.
 *
 * Keeps what the selected text is: half a heading stays a heading, and items stay a list
 * with their numbers. The list around words of a single item is left out, because it may
 * hold the whole page. An image that is selected alone is kept even if it looks like an icon or a
 * portrait.
 *
 * Fails with `page-too-large` if processing would take more than about 3 seconds.
 */
export function copySelection(range: Range, isVisible: IsVisible): Result<SelectionCopy> {
  const live = getNativeProperty(range.startContainer, 'ownerDocument');
  const common = range.commonAncestorContainer;
  const root = isElement(common) ? common : getNativeProperty(common, 'parentElement');
  if (!live || !root) return fail('nothing-selected');
  const inert = getNativeProperty(live, 'implementation').createHTMLDocument('');
  const copier = new SelectionCopier(range, inert, isVisible);
  const box = copier.copyIn(root, inert.body);
  if (!box) return fail('page-too-large', 'the selection has too many elements');
  const baseUrl = getNativeProperty(live, 'baseURI');
  const isImage = holdsOnlyImage(box);
  cleanCopy(box, baseUrl, 0);
  resolveImages(box, baseUrl, isImage);
  return succeed({ element: box, baseUrl });
}

interface DividedChildren {
  readonly before: readonly Node[];
  readonly selected: readonly Node[];
  readonly after: readonly Node[];
  /** True if the selection starts or ends in the node. */
  readonly isPart: boolean;
}

class SelectionCopier {
  #elements = 0;
  #depthSum = 0;

  constructor(
    private readonly range: Range,
    private readonly inert: Document,
    private readonly isVisible: IsVisible,
  ) {}

  /** Copies what is selected of `root`, with its context. Null if it is too large. */
  copyIn(root: Element, box: Element): Element | null {
    const isKept = formats.has(root.localName) || groups.has(root.localName);
    let top = isKept ? this.#copyAlone(root) : this.inert.createDocumentFragment();
    if (!this.#copyChildren(root, top, 1)) return null;
    let inner = root.localName;
    for (let at = getParent(root); at; at = getParent(at)) {
      const isTable = tables.has(at.localName) && tableParts.has(inner);
      if (!formats.has(at.localName) && !isTable) continue;
      top = append(this.#copyAlone(at), top);
      inner = at.localName;
    }
    return append(box, top);
  }

  #copyAlone(element: Element): Element {
    return this.inert.importNode(element, false);
  }

  /** False if the selection is too large. */
  #copyChildren(element: Element, copy: Element | DocumentFragment, depth: number): boolean {
    const { before, selected, after, isPart } = this.#divideChildren(element);
    const name = element.localName;
    if (isElement(copy) && isPart) copy.setAttribute(partlySelected, '');
    if (name === 'ol' && isElement(copy)) numberItems(copy, before);
    // Cells stay in their columns if the selection goes on in other rows.
    const isPartOfRows = name === 'tr' && depth > 1;
    if (isPartOfRows) this.#copyEmptyCells(before, copy);
    for (const child of selected) {
      if (isElement(child)) {
        if (!this.#copyElement(child, copy, depth)) return false;
      } else this.#copyText(child, element, copy);
    }
    if (isPartOfRows) this.#copyEmptyCells(after, copy);
    return true;
  }

  #copyElement(element: Element, into: Element | DocumentFragment, depth: number): boolean {
    this.#elements += 1;
    this.#depthSum += depth;
    if (depth > maxDepth || this.#elements > maxElements || this.#depthSum > maxDepthSum) {
      return false;
    }
    if (shownWithoutText.has(element.localName) && !this.isVisible(element)) return true;
    const copy = this.#copyAlone(element);
    append(into, copy);
    return this.#copyChildren(element, copy, depth + 1);
  }

  #copyText(node: Node, parent: Element, into: Element | DocumentFragment): void {
    const { startContainer, startOffset, endContainer, endOffset } = this.range;
    const type = getNativeProperty(node, 'nodeType');
    if (type !== 3 && type !== 4) return;
    const text = (node as Text).data.slice(
      node === startContainer ? startOffset : 0,
      node === endContainer ? endOffset : undefined,
    );
    // A space may have no box where a line breaks. It still separates words.
    if (text.trim() !== '' && !this.isVisible(parent)) return;
    append(into, this.inert.createTextNode(text));
  }

  #copyEmptyCells(nodes: readonly Node[], into: Element | DocumentFragment): void {
    for (const cell of nodes.filter(isElement)) append(into, this.#copyAlone(cell));
  }

  /** The children of a node that are selected, entirely or in part, and the others. */
  #divideChildren(node: Node): DividedChildren {
    const { startContainer, startOffset, endContainer, endOffset } = this.range;
    const children = [...getNativeProperty(node, 'childNodes')];
    const find = (inside: Node) =>
      children.findIndex((child) => getNativeProperty(child, 'contains').call(child, inside));
    const start = node === startContainer ? startOffset : find(startContainer);
    const last = node === endContainer ? endOffset - 1 : find(endContainer);
    const first = Math.max(0, start);
    const end = last < 0 && node !== endContainer ? children.length : last + 1;
    return {
      isPart: start >= 0 || last >= 0 || node === endContainer,
      before: children.slice(0, first),
      selected: children.slice(first, end),
      after: children.slice(end),
    };
  }
}

/** True if an image or figure is all that a copy holds, perhaps in a link. */
function holdsOnlyImage(copy: Element): boolean {
  const [child, ...others] = copy.childNodes;
  if (!child || !isElement(child) || others.length > 0) return false;
  return child.matches('img, picture, figure') || holdsOnlyImage(child);
}

/** Numbers the selected items of an ordered list as on the page. */
function numberItems(list: Element, before: readonly Node[]): void {
  const left = before.filter((node) => isElement(node) && node.localName === 'li').length;
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  if (left > 0 && Number.isFinite(start)) list.setAttribute('start', String(start + left));
}

function isElement(node: Node): node is Element {
  return getNativeProperty(node, 'nodeType') === 1;
}

function getParent(element: Element): Element | null {
  return getNativeProperty(element, 'parentElement');
}

function append<Parent extends Node>(parent: Parent, child: Node): Parent {
  getNativeProperty(parent, 'appendChild').call(parent, child);
  return parent;
}
