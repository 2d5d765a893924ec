import { isBlockElement } from '../../page/block-elements';

/** An element that holds text runs or other boxes, as plain data. */
export interface Box {
  /** Index of the parent in `Outline.boxes`, or -1. */
  readonly parent: number;
  readonly tag: string;
  /** Classes, id, role and similar attributes, in lower case, separated by spaces. */
  readonly names: string;
  readonly isHidden: boolean;
  /** True if the box only asks the user to fill in a field. */
  readonly isAppeal?: boolean;
  /** Number of ancestor boxes. */
  readonly depth: number;
}

/**
 * A text run: the text between two block boundaries, or between two empty lines of a
 * block. The smallest unit that is story or not.
 */
export interface Run {
  /** Index of its box in `Outline.boxes`. */
  readonly box: number;
  /** With whitespace collapsed. */
  readonly text: string;
  /** Characters in links, in bold and in italics. */
  readonly linked: number;
  readonly bold: number;
  readonly italic: number;
  readonly links: number;
  /** Images and line breaks in the run. */
  readonly images: number;
  readonly breaks: number;
  readonly hasTime: boolean;
  /** Class names of the inline elements in the run. */
  readonly names: string;
  /** Images, rules and embeds between this run and the one before. */
  readonly mediaBefore: number;
}

/** A page as boxes and runs, from which the story is chosen. */
export interface Outline {
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
}

/** An outline with the nodes its boxes and runs were read from. */
export interface PageOutline extends Outline {
  readonly boxElements: readonly Element[];
  /** The children of the run's box that make up the run. */
  readonly runNodes: readonly (readonly ChildNode[])[];
}

const nameAttributes = [
  'class',
  'id',
  'role',
  'itemprop',
  'aria-label',
  'data-testid',
  'data-qa',
  'data-component',
  'data-type',
];

interface OpenRun {
  text: string;
  linked: number;
  bold: number;
  italic: number;
  links: number;
  images: number;
  breaks: number;
  hasTime: boolean;
  names: string;
  readonly nodes: ChildNode[];
}

/** Reads the outline of an element in an inert copy. Changes nothing. */
export function readOutline(root: Element): PageOutline {
  const boxes: Box[] = [];
  const boxElements: Element[] = [];
  const runs: Run[] = [];
  const runNodes: ChildNode[][] = [];
  const boxed = findBoxed(root);
  let mediaBefore = 0;

  const visitBox = (element: Element, parent: number, depth: number): void => {
    const around = boxes[parent];
    const place = boxes.length;
    const isHidden =
      around?.isHidden === true ||
      element.hasAttribute('hidden') ||
      element.getAttribute('aria-hidden') === 'true';
    const isAppeal = around?.isAppeal === true || element.hasAttribute('data-appeal');
    boxes.push({
      parent,
      tag: element.localName,
      names: getNames(element),
      isHidden,
      isAppeal,
      depth,
    });
    boxElements.push(element);
    let open: OpenRun | null = null;
    let emptyLines = 0;

    const close = () => {
      if (!open) return;
      const text = open.text.replace(/\s+/g, ' ').trim();
      if (text === '') {
        mediaBefore += open.images;
      } else {
        const { nodes, ...rest } = open;
        runs.push({ ...rest, names: open.names.toLowerCase(), text, box: place, mediaBefore });
        runNodes.push(nodes);
        mediaBefore = 0;
      }
      open = null;
      emptyLines = 0;
    };

    for (let node = element.firstChild; node; node = node.nextSibling) {
      const isElement = node.nodeType === 1;
      if (isElement && boxed.has(node as Element)) {
        close();
        if ((node as Element).localName === 'hr') mediaBefore++;
        else visitBox(node as Element, place, depth + 1);
        continue;
      }
      if (isElement && (node as Element).localName === 'br') {
        emptyLines++;
        if (emptyLines > 1) close();
        else if (open) {
          open.breaks++;
          open.text += ' ';
          open.nodes.push(node);
        }
        continue;
      }
      if (!isElement && node.nodeType !== 3) continue;
      open ??= {
        text: '',
        linked: 0,
        bold: 0,
        italic: 0,
        links: 0,
        images: 0,
        breaks: 0,
        hasTime: false,
        names: '',
        nodes: [],
      };
      open.nodes.push(node);
      const before = open.text.length;
      readInline(node, open, 0);
      if (open.text.length > before && open.text.slice(before).trim() !== '') emptyLines = 0;
    }
    close();
  };
  visitBox(root, -1, 0);
  return { boxes, runs, boxElements, runNodes };
}

const inLink = 1;
const inBold = 2;
const inItalic = 4;

function readInline(node: ChildNode, run: OpenRun, marks: number): void {
  if (node.nodeType === 3) {
    const text = (node as Text).data;
    run.text += text;
    const length = text.trim().length;
    if (marks & inLink) run.linked += length;
    if (marks & inBold) run.bold += length;
    if (marks & inItalic) run.italic += length;
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const tag = element.localName;
  let inside = marks;
  if (tag === 'a') {
    inside |= inLink;
    run.links++;
  } else if (tag === 'b' || tag === 'strong') inside |= inBold;
  else if (tag === 'i' || tag === 'em') inside |= inItalic;
  else if (tag === 'img') run.images++;
  else if (tag === 'time') run.hasTime = true;
  else if (tag === 'br') {
    run.breaks++;
    run.text += ' ';
  }
  const name = element.getAttribute('class');
  if (name && run.names.length < 200) run.names += ` ${name}`;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    readInline(child, run, inside);
  }
}

/**
 * Returns the elements that are boxes: blocks, and inline elements that contain blocks:
 * `<a><div>`, `<span><p>`, custom elements.
 */
function findBoxed(root: Element): ReadonlySet<Element> {
  const boxed = new Set<Element>();
  const visit = (element: Element): boolean => {
    let containsBox = false;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const isBox = visit(child) || isBlockElement(child);
      if (isBox) boxed.add(child);
      containsBox ||= isBox;
    }
    return containsBox;
  };
  visit(root);
  return boxed;
}

/** Cache of normalised names. Pages repeat their class names. */
const normalizedNames = new Map<string, string>();
const maxCachedNames = 2000;

function getNames(element: Element): string {
  if (!element.hasAttributes()) return '';
  let names = '';
  for (const attribute of nameAttributes) {
    const value = element.getAttribute(attribute);
    if (value) names += `${value} `;
  }
  const form = element.getAttribute('data-form');
  if (form !== null) names += `data-form-${form} `;
  if (names === '') return '';
  let compared = normalizedNames.get(names);
  if (compared === undefined) {
    compared = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    if (normalizedNames.size >= maxCachedNames) normalizedNames.clear();
    normalizedNames.set(names, compared);
  }
  return compared;
}
