import type { Caption, Inline } from '../../model';
import { inlineText } from '../../text';
import { collapseWhitespace } from '../page/clean-text';
import { isDataSource, splitCredit } from './split-credit';
import { toInline } from './to-inline';

const creditSelector =
  '[class*=credit i], [class*=copyright i], [class*=photographer i], [class*=source i], [class*=byline i], [itemprop~=creditText], [itemprop~=copyrightHolder], [itemprop~=author]';
/** Names of credits that only count within a caption: elsewhere, they are those of the story. */
const nestedCreditSelector = `${creditSelector}, [class*=author i], [class*=autor i], [class*=fotograf i]`;
const captionSelector = 'figcaption, [class*=caption i], [class*=legend i]';
/** A label on an image, its player or its gallery: "Video", "Watch in full: …", "3/5", "View 3 images". */
const imageLabel =
  /^(?:press enter or click to view image in full size|(?:audio|watch(?: \p{L}+){0,2}): .{2,100}|video|audio|play|photos?|fotos?|bild(?:er)?|images?|(?:[\p{L}]+ )?\d+ ?(?:\/|of|von|de|di|av|af|z) ?\d+|(?:[\p{L}]+ )?\d+ (?:images|photos|pictures|bilder|fotos))$/iu;

interface SplitCaption {
  readonly caption: Caption | null;
  readonly credit: string | null;
}

/** Returns the caption of a figure and the credit found in or beside it. */
export function readCaption(figure: Element, baseUrl: string): SplitCaption {
  const captionElement =
    [...figure.querySelectorAll(captionSelector)].find(
      (element) => element.querySelector('img, amp-img') === null,
    ) ?? null;
  const named =
    captionElement?.querySelector(nestedCreditSelector) ?? figure.querySelector(creditSelector);
  const creditElement = named && !isDataSource(named.textContent ?? '') ? named : null;
  const credit =
    creditElement && creditElement !== captionElement
      ? splitCredit(collapseWhitespace(creditElement.textContent ?? ''), true)
      : captionElement && figure.localName === 'figure'
        ? readLabelledCredit(figure, captionElement)
        : null;
  const container = captionElement ?? (figure.localName === 'img' ? null : figure);
  const nodes = container ? [...container.childNodes].filter((node) => node !== creditElement) : [];
  const captionNodes =
    captionElement && creditElement && captionElement.contains(creditElement)
      ? getChildrenWithout(captionElement, creditElement)
      : nodes;
  const children = toInline(captionNodes, baseUrl);
  if (children.length === 0 || imageLabel.test(inlineText(children).trim()))
    return { caption: null, credit: credit?.credit ?? null };
  const split = splitCaption(children);
  if (!credit?.credit) return split;
  if (split.credit === null)
    return { caption: { type: 'caption', children }, credit: credit.credit };
  return { caption: split.caption, credit: joinCredits(credit.credit, split.credit) };
}

/** Joins the credit of its own element with the one at the end of the caption, which may repeat it. */
function joinCredits(first: string, second: string): string {
  if (first.includes(second)) return first;
  return second.includes(first) ? second : `${first} / ${second}`;
}

/** Splits the credit off a caption. Its formatting is lost if there is one. */
export function splitCaption(children: readonly Inline[]): SplitCaption {
  const { rest, credit } = splitCredit(inlineText(children), false);
  if (!credit) return { caption: { type: 'caption', children }, credit: null };
  const caption: Caption = { type: 'caption', children: [{ type: 'text', value: rest }] };
  return { caption: rest === '' ? null : caption, credit };
}

function getChildrenWithout(caption: Element, removed: Element): Node[] {
  const copy = caption.cloneNode(true) as Element;
  const path = [...caption.querySelectorAll('*')].indexOf(removed);
  copy.querySelectorAll('*')[path]?.remove();
  return [...copy.childNodes];
}

/** Returns the credit in the text of a figure beside its caption: "Photo: Ida Holm". */
function readLabelledCredit(figure: Element, caption: Element) {
  const text = getChildrenWithout(figure, caption)
    .map((node) => node.textContent ?? '')
    .join(' ');
  const split = splitCredit(collapseWhitespace(text), false);
  return split.rest === '' ? split : null;
}
