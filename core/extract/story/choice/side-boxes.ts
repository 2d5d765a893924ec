import { memoise } from '../../page/memoise';
import { countCharacters, getLinkShare } from '../../page/text-length';
import type { PageOutline } from '../outline/read-outline';

/** A kind of box within a story that is not part of it. */
interface SideBox {
  /** Matches the element's name, classes and id, as lower-case words. */
  readonly names: RegExp;
  /** Characters. A longer box is story, whatever its name. */
  readonly maxLength: number;
  readonly isSideBox: (box: Element) => boolean;
}

const headings = 'h2,h3,h4,h5,h6';
const sideBoxes: readonly SideBox[] = [
  {
    // The texts of a player: title, "Your browser does not support", labels of its buttons.
    names:
      /\b(?:jw ?player|jwp|(?:video|audio|media) ?player|player (?:wrapper|container)|video ?(?:fallback|overlay|placeholder|container|wrapper))\b/,
    maxLength: 400,
    isSideBox: () => true,
  },
  {
    names: /\bapp\b/,
    maxLength: 400,
    isSideBox: (box) => /\bapp\b/i.test(box.textContent ?? ''),
  },
  {
    names:
      /\b(?:\w*teasers?|related ?(?:contents?|articles?|stor(?:y|ies)|news|links?|posts?)|recommend(?:ed|ations?)|read ?(?:more|also|next)|more ?(?:stories|news|articles)|news ?link)\b/,
    maxLength: 600,
    isSideBox: (box) => box.localName === 'a' || getLinkShare(box) >= minTeaserLinkShare,
  },
  {
    names: /\b(?:galler(?:y|ies)|galerie|slideshow|fotostrecke|bildstrecke)\b/,
    maxLength: 600,
    // With a headline of its own, it is another piece.
    isSideBox: (box) => box.querySelector(headings) !== null,
  },
];
const nameAttributes = ['class', 'id', 'data-component-name'];
const minTeaserLinkShare = 0.2;
/** Characters. */
const maxCardLength = 200;
const pageParts = 'body,main,article,h1';

/**
 * Removes boxes of other things from a story, and drops their runs: players, teasers,
 * galleries with a headline of their own, adverts for an app.
 *
 * The story model judges texts one by one and keeps some of these, because they read like
 * story. Removing the boxes before it runs is worse: they tell it about their neighbours.
 */
export function dropSideBoxes(
  { boxes, runs, boxElements }: PageOutline,
  isChosen: readonly boolean[],
): readonly boolean[] {
  const removed = new Set<Element>();
  // Pages repeat their class names.
  const findKind = memoise((names: string) => {
    const words = toWords(names);
    return sideBoxes.find((kind) => kind.names.test(words)) ?? null;
  });
  for (const element of boxElements) {
    const kind = findKind(readNames(element));
    if (kind && isSideBox(element, kind)) removed.add(findCard(element));
  }
  const isDropped: boolean[] = [];
  for (const [index, element] of boxElements.entries()) {
    isDropped[index] = removed.has(element) || isDropped[boxes[index]?.parent ?? -1] === true;
  }
  for (const element of removed) element.remove();
  return isChosen.map((chosen, run) => chosen && !isDropped[runs[run]?.box ?? -1]);
}

/** Returns the largest box around an element with little more text: a teaser with its image. */
function findCard(element: Element): Element {
  let card = element;
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.matches(pageParts) || hasLongText(at, maxCardLength)) break;
    card = at;
  }
  return card;
}

function isSideBox(box: Element, kind: SideBox): boolean {
  if (box.querySelector('h1,article,main')) return false;
  return !hasLongText(box, kind.maxLength) && kind.isSideBox(box);
}

function hasLongText(element: Element, length: number): boolean {
  return countCharacters(element.textContent ?? '', length) > length;
}

function readNames(element: Element): string {
  let names = element.localName;
  for (const name of nameAttributes) names += ` ${element.getAttribute(name) ?? ''}`;
  return names;
}

/** Returns "ws gallery inline box" for "ws-gallery inlineBox". */
function toWords(names: string): string {
  return names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
