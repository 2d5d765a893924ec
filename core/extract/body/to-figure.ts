import { type Caption, type Figure, isWebAddress } from '../../model';
import { inlineText } from '../../text';
import { collapse } from '../page/clean-text';
import { toInline } from './segments';
import { splitCredit } from './split-credit';

const creditElement =
  '[class*=credit i], [class*=copyright i], [class*=photographer i], [class*=source i], [class*=byline i], [itemprop~=creditText], [itemprop~=copyrightHolder], [itemprop~=author]';
const captionElement = 'figcaption, [class*=caption i], [class*=legend i]';

/** The images of an element, each as a figure; the caption goes to the last of them. */
export function toFigures(element: Element, baseUrl: string): readonly Figure[] {
  const images = element.localName === 'img' ? [element] : [...element.querySelectorAll('img')];
  const sources = new Set<string>();
  const figures: Figure[] = [];
  for (const image of images) {
    const url = image.getAttribute('src') ?? '';
    if (!isWebAddress(url) || sources.has(url)) continue;
    sources.add(url);
    const alt = collapse(image.getAttribute('alt') ?? '');
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
/** Characters; a paragraph of a story may carry such a name too, and is longer. */
const longestCaption = 400;

/**
 * A figure with the caption or the credit that stands behind it in an element
 * of its own, or null when the element is called neither.
 */
export function withCaptionBehind(
  figure: Figure,
  element: Element,
  baseUrl: string,
): Figure | null {
  const name = element.getAttribute('class') ?? '';
  const isCaption = element.localName === 'figcaption' || captionName.test(name);
  const text = collapse(element.textContent ?? '');
  if (!isCaption && !creditName.test(name)) return null;
  if (text === '' || text.length > longestCaption || element.querySelector('img')) return null;
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

/** The caption of a figure and the credit that was found in or beside it. */
function readCaption(
  figure: Element,
  baseUrl: string,
): { readonly caption: Caption | null; readonly credit: string | null } {
  const found = figure.querySelector(captionElement);
  const marked = (found?.querySelector(creditElement) ??
    figure.querySelector(creditElement)) as Element | null;
  const credit =
    marked && marked !== found ? splitCredit(collapse(marked.textContent ?? ''), true) : null;
  const words = found ?? (figure.localName === 'img' ? null : figure);
  const nodes = words ? [...words.childNodes].filter((node) => node !== marked) : [];
  const own = found && marked && found.contains(marked) ? withoutElement(found, marked) : nodes;
  const children = toInline(own, baseUrl);
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

function withoutElement(caption: Element, dropped: Element): Node[] {
  const copy = caption.cloneNode(true) as Element;
  const path = [...caption.querySelectorAll('*')].indexOf(dropped);
  copy.querySelectorAll('*')[path]?.remove();
  return [...copy.childNodes];
}
