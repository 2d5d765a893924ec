import { Readability } from '@mozilla/readability';
import { linkShare } from './link-share';
import type { Page } from './page';

const mark = 'data-place';
/** Elements that stand within lines: they go with the block that they are in. */
const phrasing = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i img ins kbd mark q ruby rb rp rt s samp small span strong sub sup time tt u var wbr picture'.split(
    ' ',
  ),
);
/** Characters; with less, Readability tries again without trusting class words. */
const enoughText = 500;
/** Blocks that Readability drops or rewrites although they belong to stories. */
const storyBlocks = new Set('blockquote figure h2 h3 h4 h5 h6 hr ol p pre table ul'.split(' '));
/** The share of linked characters from which a block between paragraphs is a list of other stories. */
const mostLinked = 0.5;

/**
 * The element that holds the story, or null. Everything else has been taken
 * out of it, so the page's copy is used up.
 *
 * Readability finds the place for now, on a copy of its own, since it rewrites
 * what it works on. It is only asked *which* elements are story: they are then
 * kept as the page has them, with quotes, lists and embedded posts between
 * them that it would have dropped or turned into something else.
 */
export function findBodyElement(page: Page): Element | null {
  const all = [...page.document.querySelectorAll('body *')];
  for (const [place, element] of all.entries()) element.setAttribute(mark, String(place));
  const copy = page.document.cloneNode(true) as Document;
  wrapLooseLines(copy);
  const found = new Readability<Element>(copy, {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: enoughText,
    serializer: (node) => node as Element,
  }).parse();
  const kept = new Set<Element>();
  for (const element of found?.content?.querySelectorAll(`[${mark}]`) ?? []) {
    const original = all[Number(element.getAttribute(mark))];
    if (original) kept.add(original);
  }
  const root = findCommonAncestor(kept);
  if (root) prune(root, kept);
  return root;
}

/**
 * Puts text that stands directly in a div into paragraphs that carry the div's
 * mark. Readability would do the same, but then nobody knows whose text it was.
 */
function wrapLooseLines(document: Document): void {
  for (const parent of document.querySelectorAll('div, section, article, main, td')) {
    let run: ChildNode[] = [];
    const wrap = () => {
      const first = run[0];
      if (first && run.some((node) => node.textContent?.trim())) {
        const paragraph = document.createElement('p');
        paragraph.setAttribute(mark, parent.getAttribute(mark) ?? '');
        first.before(paragraph);
        paragraph.append(...run);
      }
      run = [];
    };
    for (const child of [...parent.childNodes]) {
      const isLine =
        child.nodeType === 3 ||
        (child.nodeType === 1 &&
          phrasing.has((child as Element).localName) &&
          ![...(child as Element).querySelectorAll('*')].some(
            (one) => !phrasing.has(one.localName),
          ));
      if (isLine) run.push(child);
      else wrap();
    }
    wrap();
  }
}

function findCommonAncestor(elements: ReadonlySet<Element>): Element | null {
  let common: Element | null = null;
  for (const element of elements) {
    common ??= element;
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common;
}

function prune(root: Element, kept: Set<Element>): void {
  const holds = new Set<Element>();
  for (const element of kept) {
    for (let at = element.parentElement; at && !holds.has(at); at = at.parentElement) holds.add(at);
  }
  const isStory = (element: Element) => kept.has(element) || holds.has(element);
  const visit = (parent: Element): void => {
    const isWhole = kept.has(parent);
    const children = [...parent.children];
    const first = children.findIndex(isStory);
    const last = children.findLastIndex(isStory);
    for (const [place, child] of children.entries()) {
      const isOnly = isWhole && children.length === 1;
      const isBetween = place > first && place < last && isStoryBlock(child);
      if (isStory(child)) visit(child);
      else if (isOnly) {
        kept.add(child);
        visit(child);
      } else if (!isBetween && !(isWhole && phrasing.has(child.localName))) child.remove();
    }
    if (isWhole) return;
    for (const node of [...parent.childNodes]) if (node.nodeType === 3) node.remove();
  };
  visit(root);
}

function isStoryBlock(element: Element): boolean {
  if (!storyBlocks.has(element.localName)) return false;
  return element.hasAttribute('data-embed') || linkShare(element) < mostLinked;
}
