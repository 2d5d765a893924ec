import { type Figure, type Inline, isWebAddress } from '../../model';
import { collapseWhitespace } from '../page/clean-text';
import { readDescription } from '../page/image-description';
import { readCaption, splitCaption } from './read-caption';
import { splitCredit } from './split-credit';

/** Converts each image in an element to a figure. The caption belongs to the last one. */
export function toFigures(element: Element, baseUrl: string): readonly Figure[] {
  const images = element.localName === 'img' ? [element] : [...element.querySelectorAll('img')];
  const sources = new Set<string>();
  const figures: Figure[] = [];
  for (const image of images) {
    const url = image.getAttribute('src') ?? '';
    if (!isWebAddress(url) || sources.has(url)) continue;
    sources.add(url);
    const alt = readDescription(image);
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

/** Returns a figure with a caption, from which the credit is split off. */
export function addCaption(figure: Figure, children: readonly Inline[]): Figure {
  const { caption, credit } = splitCaption(children);
  const [image] = figure.children;
  return {
    ...figure,
    children: caption ? [image, caption] : [image],
    credit: credit ?? figure.credit,
  };
}
