import { getLinkShare } from '../page/link-share';
import type { PageOutline } from './outline';

/** Characters; a box with a picture and more words than this is text with a picture in it. */
const longestCaption = 400;
const captionNames = /caption|credit|photographer|legend|bildunter|fotograf/;
const pictureNames = /caption|image|picture|photo|media|figure|bild|foto|img/;
/** The share of a table's characters from which it is story as a whole. */
const maxOfTable = 0.5;
/** The share of a table's characters in links from which it leads elsewhere. */
const maxLinked = 0.3;
const embedNames = /embed|tweet|instagram|tiktok|bluesky|mastodon|post/i;
const media = 'img, [data-embed]';
/** Boxes that are a block themselves, or part of one. */
const parts =
  /^(p|h\d|li|ul|ol|dl|dt|dd|blockquote|pre|table|tbody|thead|tfoot|tr|td|th|figure|figcaption|a)$/;

/**
 * The element that holds the kept runs, with all else taken out of it, or null
 * when no run is kept. The copy that the outline was read from is used up.
 *
 * Pictures and embedded posts are no runs: they stay where a kept run stands
 * before or behind them, with their captions. A table stays or goes as a whole.
 */
export function keepStory(outline: PageOutline, isChosen: readonly boolean[]): Element | null {
  const isKept = keepWholeTables(outline, isChosen);
  const { boxes, runs, boxElements, runNodes } = outline;
  let root = findCommonBox(outline, isKept);
  if (root < 0) return null;
  while (root > 0 && parts.test(boxes[root]?.tag ?? '')) root = boxes[root]?.parent ?? 0;
  const holds = new Uint8Array(boxes.length);
  const lastRun = new Int32Array(boxes.length).fill(-1);
  for (const [index, run] of runs.entries()) {
    for (let at = run.box; at >= 0; at = boxes[at]?.parent ?? -1) {
      lastRun[at] = index;
      if (isKept[index]) holds[at] = 1;
    }
  }
  const boxOf = new Map(boxElements.map((element, box) => [element, box]));
  const runOf = new Map<ChildNode, number>();
  for (const [run, nodes] of runNodes.entries()) for (const node of nodes) runOf.set(node, run);
  const captions = findCaptions(outline, isKept);

  /** Whether the nearest runs that are no captions, before or from a place on, are kept. */
  const isBesideStory = (before: number, after: number): boolean => {
    let previous = before;
    while (previous >= 0 && captions[previous]) previous--;
    let next = after;
    while (next < runs.length && captions[next]) next++;
    return isKept[previous] === true || isKept[next] === true;
  };

  let seen = -1;
  /** Whether what was kept last is a picture, which a caption may stand behind. */
  let isBehindMedia = false;
  const visit = (box: number): void => {
    const element = boxElements[box] as Element;
    for (const child of [...element.childNodes]) {
      const inner = child.nodeType === 1 ? boxOf.get(child as Element) : undefined;
      const run = runOf.get(child);
      if (inner !== undefined) {
        if (holds[inner]) visit(inner);
        else {
          const last = Math.max(seen, lastRun[inner] ?? -1);
          const isOwnMedia = isMedia(child as Element) && isBesideStory(seen, last + 1);
          const isCaption = isBehindMedia && captionNames.test(boxes[inner]?.names ?? '');
          if (isOwnMedia) isBehindMedia = true;
          else if (!isCaption) {
            isBehindMedia = false;
            child.remove();
          }
          seen = last;
        }
      } else if (run !== undefined) {
        const isCaption = captionNames.test(`${boxes[box]?.names} ${runs[run]?.names}`);
        if (isKept[run]) isBehindMedia &&= isCaption;
        else if (!isBehindMedia || !isCaption) {
          keepOnlyMedia(child, isBesideStory(run - 1, run + 1));
        }
        seen = Math.max(seen, run);
      } else if (child.nodeType === 1 && (child as Element).localName !== 'br') {
        // An image on its own, or a rule.
        if (isBesideStory(seen, seen + 1)) isBehindMedia = true;
        else child.remove();
      }
    }
  };
  seen = firstRunIn(outline, root) - 1;
  visit(root);
  return boxElements[root] ?? null;
}

/** A run that is no story may hold a picture that is ("<p><img> Photo: Ida Holm</p>"). */
function keepOnlyMedia(node: ChildNode, isWanted: boolean): void {
  if (isWanted && node.nodeType === 1) {
    const element = node as Element;
    if (element.localName === 'img' || element.querySelector('img')) {
      if (getLinkShare(element) <= 0.5) return;
    }
  }
  node.remove();
}

/** A figure or another box with a picture, few words and hardly a link. */
function isMedia(element: Element): boolean {
  if (element.localName === 'hr' || isPost(element)) return true;
  if (!element.matches(media) && !element.querySelector(media)) return false;
  if (element.querySelector('h1, h2, h3, h4, form')) return false;
  if ((element.textContent ?? '').trim().length > longestCaption)
    return element.localName === 'figure';
  return (
    getLinkShare(element) <= 0.5 ||
    element.matches('[data-embed]') ||
    element.querySelector('[data-embed]') !== null
  );
}

/** A post of a social network in a quote of its own, as their scripts want it. */
function isPost(element: Element): boolean {
  const quote = element.localName === 'blockquote' ? element : element.querySelector('blockquote');
  if (!quote || !embedNames.test(quote.getAttribute('class') ?? '')) return false;
  return (element.textContent ?? '').length - (quote.textContent ?? '').length < 80;
}

/** Runs that are no story and stand in a figure or in a box that is named after pictures. */
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
      if (box && pictureNames.test(box.names)) {
        const element = boxElements[at] as Element;
        return (
          element.querySelector('img') !== null &&
          (element.textContent ?? '').length <= longestCaption
        );
      }
    }
    return false;
  });
}

/**
 * A data table is not cut: it is kept when most of its text is story, or when it
 * stands behind a paragraph within the story and leads nowhere.
 */
function keepWholeTables(
  { boxes, runs }: PageOutline,
  isChosen: readonly boolean[],
): readonly boolean[] {
  const isKept = [...isChosen];
  const tables = new Map<number, number[]>();
  for (const [index, run] of runs.entries()) {
    for (let at = run.box; at >= 0; at = boxes[at]?.parent ?? -1) {
      if (boxes[at]?.tag !== 'table') continue;
      const own = tables.get(at);
      if (own) own.push(index);
      else tables.set(at, [index]);
      break;
    }
  }
  const first = isChosen.indexOf(true);
  const last = isChosen.lastIndexOf(true);
  for (const own of tables.values()) {
    const cells = own.filter((index) =>
      /^(?:t[dh]|caption)$/.test(boxes[runs[index]?.box ?? 0]?.tag ?? ''),
    );
    if (cells.length < own.length || cells.length < 4) continue;
    let chosen = 0;
    let all = 0;
    let linked = 0;
    for (const index of own) {
      const length = runs[index]?.text.length ?? 0;
      all += length;
      linked += runs[index]?.linked ?? 0;
      if (isChosen[index]) chosen += length;
    }
    const [start = 0] = own;
    const isBetween = isChosen[start - 1] === true && start > first && (own.at(-1) ?? 0) < last;
    const isWhole = chosen >= maxOfTable * all || (isBetween && linked < maxLinked * all);
    for (const index of own) isKept[index] = isWhole;
  }
  return isKept;
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

function firstRunIn({ boxes, runs }: PageOutline, root: number): number {
  const index = runs.findIndex((run) => {
    for (let at = run.box; at >= 0; at = boxes[at]?.parent ?? -1) if (at === root) return true;
    return false;
  });
  return Math.max(0, index);
}
