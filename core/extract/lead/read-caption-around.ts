import { isSameImage } from '../../model';
import { inlineText } from '../../text';
import { isPrompt } from '../body/boilerplate';
import { readCaption } from '../body/read-caption';
import { splitCredit } from '../body/split-credit';
import { collapseWhitespace } from '../page/clean-text';
import { getLinkShare } from '../page/text-length';

/** What the page says about an image. */
export interface ShownCaption {
  readonly caption: string | null;
  readonly credit: string | null;
}

/** Returns the address of an image, or null. */
export type FindSource = (image: Element) => string | null;

/** Characters. A box with more text holds more than an image. */
const maxBoxLength = 800;
/** Characters. */
const maxCaptionLength = 500;
const captionElements = 'figcaption, [class*=caption i], [class*=legend i], [class*=cutline i]';
const creditElements =
  '[class*=credit i], [class*=copyright i], [class*=photographer i], [class*=fotograf i]';
const captionName = /caption|legend|cutline|unterschrift/i;
const creditName = /credit|copyright|photographer|fotograf|author|autor|source|quelle/i;
const imageName =
  /image|picture|photo|media|figure|bild|foto|galler|galerie|(?<![a-z])img(?![a-z])/i;
/** Labels of buttons above a caption. */
const toggles = /^(?:(?:show|hide) captions?\s*)+/i;
/** Elements that an image's box never contains. */
const otherParts = 'h1, h2, h3, time, form';
const pageParts = 'body, main, article';
const isVectorGraphic = /\.svg(?:[?#]|$)/i;
/** Elements after the box of an image that may hold its caption and credit. */
const maxSiblings = 3;

/**
 * Returns caption and credit of an image above the text: from the boxes around it, as
 * long as they hold nothing else, or from the elements after them.
 */
export function readCaptionAround(
  image: Element,
  baseUrl: string,
  outside: readonly Element[],
  findSource: FindSource,
): ShownCaption {
  let { caption, credit }: ShownCaption = { caption: null, credit: null };
  let outermost = image;
  for (let box: Element | null = image; box; box = box.parentElement) {
    if (box !== image && holdsMore(box, image, outside, findSource)) break;
    outermost = box;
    const read = readBox(box, baseUrl);
    caption ??= read.caption;
    credit ??= read.credit;
    if (caption !== null && credit !== null) break;
  }
  if (caption !== null) return { caption, credit };
  let next = outermost.nextElementSibling;
  let unnamed: string | null = null;
  for (let count = 0; next && count < maxSiblings; count++, next = next.nextElementSibling) {
    const text = collapseWhitespace(next.textContent ?? '');
    if (text === '' && !next.querySelector('img')) continue;
    const read = readSibling(next, text, outside);
    if (read === null) break;
    if (read === 'unnamed') {
      if (unnamed !== null) break;
      unnamed = text;
      continue;
    }
    caption ??= read.caption ?? unnamed;
    credit ??= read.credit;
    unnamed = null;
  }
  return { caption, credit };
}

/** True if a box contains something other than the image and its caption. */
function holdsMore(
  box: Element,
  image: Element,
  outside: readonly Element[],
  findSource: FindSource,
): boolean {
  if (box.matches(pageParts) || outside.some((element) => box.contains(element))) return true;
  if ((box.textContent ?? '').trim().length > maxBoxLength || box.querySelector(otherParts))
    return true;
  const own = findSource(image);
  return [...box.querySelectorAll('img, amp-img')].some((other) => {
    const source = findSource(other);
    // The vector graphics beside an image are icons: to enlarge it, to play a video.
    if (source === null || isVectorGraphic.test(source)) return false;
    return own === null || !isSameImage(source, own);
  });
}

function readBox(box: Element, baseUrl: string): ShownCaption {
  const none = { caption: null, credit: null };
  const text = collapseWhitespace(box.textContent ?? '');
  if (text === '') return none;
  const isNamed =
    box.localName === 'figure' || box.querySelector(`${captionElements}, ${creditElements}`);
  if (!isNamed) {
    if (text.length > maxCaptionLength || getLinkShare(box) > 0.5) return none;
    const split = splitCredit(text, false);
    if (!imageName.test(box.getAttribute('class') ?? '') && split.credit === null) return none;
  }
  const { caption, credit } = readCaption(box, baseUrl);
  const shown = caption ? inlineText(caption.children).replace(toggles, '') : '';
  if (shown === '' || shown.length > maxBoxLength) return { caption: null, credit };
  const paragraph = { type: 'paragraph', children: [{ type: 'text', value: shown }] } as const;
  return { caption: isPrompt(paragraph) ? null : shown, credit };
}

/**
 * Returns caption or credit from an element after an image, or null if it cannot be
 * either. A text without a telling name or a credit is a caption only if a credit follows.
 */
function readSibling(
  element: Element,
  text: string,
  outside: readonly Element[],
): ShownCaption | 'unnamed' | null {
  const name = element.getAttribute('class') ?? '';
  const isOther =
    text === '' ||
    text.length > maxCaptionLength ||
    element.querySelector(`img, ${otherParts}`) !== null ||
    outside.some((other) => element.contains(other));
  if (isOther || element.matches(otherParts)) return null;
  if (creditName.test(name) && !captionName.test(name))
    return { caption: null, credit: splitCredit(text, true).credit };
  const { rest, credit } = splitCredit(text, false);
  const isNamed = captionName.test(name) || imageName.test(name);
  if (element.localName !== 'figcaption' && !isNamed && credit === null) return 'unnamed';
  return { caption: rest || null, credit };
}
