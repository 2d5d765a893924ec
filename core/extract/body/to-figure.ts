import { type Caption, type Figure, isWebAddress } from '../../model';
import { inlineText } from '../../text';
import { collapseWhitespace } from '../page/clean-text';
import { splitCredit } from './split-credit';
import { toInline } from './to-inline';

const creditSelector =
  '[class*=credit i], [class*=copyright i], [class*=photographer i], [class*=source i], [class*=byline i], [itemprop~=creditText], [itemprop~=copyrightHolder], [itemprop~=author]';
const captionSelector = 'figcaption, [class*=caption i], [class*=legend i]';

/** Converts each image in an element to a figure. The caption belongs to the last one. */
export function toFigures(element: Element, baseUrl: string): readonly Figure[] {
  const images = element.localName === 'img' ? [element] : [...element.querySelectorAll('img')];
  const sources = new Set<string>();
  const figures: Figure[] = [];
  for (const image of images) {
    const url = image.getAttribute('src') ?? '';
    if (!isWebAddress(url) || sources.has(url)) continue;
    sources.add(url);
    const alt = collapseWhitespace(image.getAttribute('alt') ?? '');
    figures.push({ type: 'figure', children: [{ type: 'image', url, alt }], credit: null });
  }
  const last = figures.at(-1);
  if (!last) return [];
  const { caption, credit } = readCaption(element, baseUrl);
  figures[figures.length - 1] = {
    ...last,
    children: caption ? [last.children[0], caption] : [last.children[0]],
    credit,
  };
  return figures;
}

const captionName = /caption|legend|cutline|unterschrift/i;
const creditName = /credit|copyright|photographer/i;
/** Characters. Paragraphs of a story may have such class names too, but are longer. */
const maxCaptionLength = 400;

/**
 * Returns a figure with the caption or credit from the element after it, or null if that
 * element is neither.
 */
export function attachCaption(figure: Figure, element: Element, baseUrl: string): Figure | null {
  const name = element.getAttribute('class') ?? '';
  const isCaption = element.localName === 'figcaption' || captionName.test(name);
  const text = collapseWhitespace(element.textContent ?? '');
  if (!isCaption && !creditName.test(name)) return null;
  if (text === '' || text.length > maxCaptionLength || element.querySelector('img')) return null;
  if (!isCaption) {
    return figure.credit ? null : { ...figure, credit: splitCredit(text, true).credit };
  }
  if (figure.children[1]) return null;
  const { caption, credit } = readCaption(element, baseUrl);
  return {
    ...figure,
    children: caption ? [figure.children[0], caption] : figure.children,
    credit: credit ?? figure.credit,
  };
}

/** Returns the caption of a figure and the credit found in or beside it. */
function readCaption(
  figure: Element,
  baseUrl: string,
): { readonly caption: Caption | null; readonly credit: string | null } {
  const captionElement = figure.querySelector(captionSelector);
  const creditElement = (captionElement?.querySelector(creditSelector) ??
    figure.querySelector(creditSelector)) as Element | null;
  const credit =
    creditElement && creditElement !== captionElement
      ? splitCredit(collapseWhitespace(creditElement.textContent ?? ''), true)
      : null;
  const container = captionElement ?? (figure.localName === 'img' ? null : figure);
  const nodes = container ? [...container.childNodes].filter((node) => node !== creditElement) : [];
  const captionNodes =
    captionElement && creditElement && captionElement.contains(creditElement)
      ? getChildrenWithout(captionElement, creditElement)
      : nodes;
  const children = toInline(captionNodes, baseUrl);
  if (children.length === 0) return { caption: null, credit: credit?.credit ?? null };
  if (credit?.credit) return { caption: { type: 'caption', children }, credit: credit.credit };
  const text = inlineText(children);
  const split = splitCredit(text, false);
  if (!split.credit) return { caption: { type: 'caption', children }, credit: null };
  const rest = split.rest === '' ? null : split.rest;
  return {
    caption: rest ? { type: 'caption', children: [{ type: 'text', value: rest }] } : null,
    credit: split.credit,
  };
}

function getChildrenWithout(caption: Element, removed: Element): Node[] {
  const copy = caption.cloneNode(true) as Element;
  const path = [...caption.querySelectorAll('*')].indexOf(removed);
  copy.querySelectorAll('*')[path]?.remove();
  return [...copy.childNodes];
}
