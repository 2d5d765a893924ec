import { getLinkShare } from '../../page/text-length';
import type { PageOutline } from '../outline/read-outline';

/** Marks kept boxes without story. Of their text, only captions belong to the article. */
export const mediaOnlyAttribute = 'data-media-only';
/** Characters. A box with an image and more text is text with an image in it. */
const maxCaptionLength = 400;
const captionNames = /caption|credit|photographer|legend|bildunter|fotograf/;
const imageNames = /caption|image|picture|photo|media|figure|bild|foto|img/;
const embedNames = /embed|tweet|instagram|tiktok|bluesky|mastodon|post/i;
/** Links that enlarge an image: to a place on the page, or to the file. */
const enlargingLink = /^#|\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i;
const mediaSelector = 'img, [data-embed]';
/** Boxes that are a block or part of one. */
const blockPartTags =
  /^(p|h\d|li|ul|ol|dl|dt|dd|blockquote|pre|table|tbody|thead|tfoot|tr|td|th|figure|figcaption|a)$/;

/**
 * Returns the element that holds the chosen runs, with everything else removed, or null if
 * no run is chosen. Changes the copy the outline was read from.
 *
 * Images and embedded posts are not runs. They are kept, with their captions, if the run
 * before or after them is story.
 */
export function pruneToStory(outline: PageOutline, isKept: readonly boolean[]): Element | null {
  const { boxes, runs, boxElements, runNodes } = outline;
  let root = findCommonBox(outline, isKept);
  if (root < 0) return null;
  while (root > 0 && blockPartTags.test(boxes[root]?.tag ?? '')) root = boxes[root]?.parent ?? 0;
  const containsStory = new Uint8Array(boxes.length);
  const lastRun = new Int32Array(boxes.length).fill(-1);
  for (const [index, run] of runs.entries()) {
    for (let at = run.box; at >= 0; at = boxes[at]?.parent ?? -1) {
      lastRun[at] = index;
      if (isKept[index]) containsStory[at] = 1;
    }
  }
  const boxByElement = new Map(boxElements.map((element, box) => [element, box]));
  const runByNode = new Map<ChildNode, number>();
  for (const [run, nodes] of runNodes.entries()) for (const node of nodes) runByNode.set(node, run);
  const captions = findCaptions(outline, isKept);

  /** True if the nearest run that is not a caption, before or from a position on, is kept. */
  const isBesideStory = (before: number, after: number): boolean => {
    let previous = before;
    while (previous >= 0 && captions[previous]) previous--;
    let next = after;
    while (next < runs.length && captions[next]) next++;
    return isKept[previous] === true || isKept[next] === true;
  };

  let lastSeen = -1;
  /** True if the last kept node is an image, which a caption may follow. */
  let followsMedia = false;
  const visit = (box: number): void => {
    const element = boxElements[box] as Element;
    for (const child of [...element.childNodes]) {
      const inner = child.nodeType === 1 ? boxByElement.get(child as Element) : undefined;
      const run = runByNode.get(child);
      if (inner !== undefined) {
        if (containsStory[inner]) visit(inner);
        else {
          const last = Math.max(lastSeen, lastRun[inner] ?? -1);
          const isOwnMedia = isMedia(child as Element) && isBesideStory(lastSeen, last + 1);
          const isCaption = followsMedia && captionNames.test(boxes[inner]?.names ?? '');
          if (isOwnMedia) {
            followsMedia = true;
            (child as Element).setAttribute(mediaOnlyAttribute, '');
          } else if (!isCaption) {
            followsMedia = false;
            child.remove();
          }
          lastSeen = last;
        }
      } else if (run !== undefined) {
        const isCaption = captionNames.test(`${boxes[box]?.names} ${runs[run]?.names}`);
        if (isKept[run]) followsMedia &&= isCaption;
        else if (!followsMedia || !isCaption) {
          keepOnlyMedia(child, isBesideStory(run - 1, run + 1));
        }
        lastSeen = Math.max(lastSeen, run);
      } else if (child.nodeType === 1 && (child as Element).localName !== 'br') {
        // A separate image, or a rule.
        if (isBesideStory(lastSeen, lastSeen + 1)) followsMedia = true;
        else child.remove();
      }
    }
  };
  lastSeen = findFirstRun(outline, root) - 1;
  visit(root);
  return boxElements[root] ?? null;
}

/**
 * Removes a run that is not story, unless it holds an image that is ("<p><img> Photo: Ida
 * Holm</p>").
 */
function keepOnlyMedia(node: ChildNode, isWanted: boolean): void {
  if (isWanted && node.nodeType === 1) {
    const element = node as Element;
    if (element.localName === 'img' || element.querySelector('img')) {
      if (!leadsElsewhere(element)) return;
    }
  }
  node.remove();
}

/** True for a figure or another box with an image, little text and few links. */
function isMedia(element: Element): boolean {
  if (element.localName === 'hr' || isSocialPost(element)) return true;
  if (!element.matches(mediaSelector) && !element.querySelector(mediaSelector)) return false;
  if (element.querySelector('h1, h2, h3, h4, form')) return false;
  if ((element.textContent ?? '').trim().length > maxCaptionLength)
    return element.localName === 'figure';
  return (
    !leadsElsewhere(element) ||
    element.matches('[data-embed]') ||
    element.querySelector('[data-embed]') !== null
  );
}

/** True if most text is in links to other pages. */
function leadsElsewhere(element: Element): boolean {
  if (getLinkShare(element) <= 0.5) return false;
  const links = [...element.querySelectorAll('a')];
  return !links.every((link) => enlargingLink.test(link.getAttribute('href') ?? ''));
}

/** True for a social media post in a quote of its own, the form that embed scripts expect. */
function isSocialPost(element: Element): boolean {
  const quote = element.localName === 'blockquote' ? element : element.querySelector('blockquote');
  if (!quote || !embedNames.test(quote.getAttribute('class') ?? '')) return false;
  return (element.textContent ?? '').length - (quote.textContent ?? '').length < 80;
}

/**
 * Returns for each run whether it is a caption: not story, and in a figure or a box named
 * after images.
 */
function findCaptions(
  { boxes, runs, boxElements }: PageOutline,
  isKept: readonly boolean[],
): readonly boolean[] {
  return runs.map((run, index) => {
    if (isKept[index]) return false;
    const own = boxes[run.box];
    if (
      captionNames.test(`${own?.tag === 'p' || own?.tag === 'div' ? own.names : ''} ${run.names}`)
    ) {
      return true;
    }
    for (let at = run.box, up = 0; at >= 0 && up < 4; at = boxes[at]?.parent ?? -1, up++) {
      const box = boxes[at];
      if (box?.tag === 'figure' || box?.tag === 'figcaption') return true;
      if (box && imageNames.test(box.names)) {
        const element = boxElements[at] as Element;
        return (
          element.querySelector('img') !== null &&
          (element.textContent ?? '').length <= maxCaptionLength
        );
      }
    }
    return false;
  });
}

function findCommonBox({ boxes, runs }: PageOutline, isKept: readonly boolean[]): number {
  let common = -1;
  for (const [index, run] of runs.entries()) {
    if (!isKept[index]) continue;
    if (common < 0) {
      common = run.box;
      continue;
    }
    let other = run.box;
    while (common !== other) {
      if ((boxes[common]?.depth ?? 0) >= (boxes[other]?.depth ?? 0))
        common = boxes[common]?.parent ?? 0;
      else other = boxes[other]?.parent ?? 0;
    }
  }
  return common;
}

function findFirstRun({ boxes, runs }: PageOutline, root: number): number {
  const index = runs.findIndex((run) => {
    for (let at = run.box; at >= 0; at = boxes[at]?.parent ?? -1) if (at === root) return true;
    return false;
  });
  return Math.max(0, index);
}
