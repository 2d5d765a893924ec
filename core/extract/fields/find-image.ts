import { type Block, type Figure, findFigure, type LeadImage } from '../../model';
import { inlineText, plainText } from '../../text';
import { foldToWords } from '../page/clean-text';
import { toWebAddress } from '../page/image-source';
import { findMeta } from '../page/meta';
import type { Draft } from '../step';

/** Characters before a figure that may still repeat the lead image at the top. */
const maxTopLength = 600;
/** Characters. Shorter alternative texts ("Photo", "Getty Images") describe many images. */
const minAltLength = 20;

/**
 * Returns the lead image. If the body shows the same image, in any size or crop, its URL,
 * caption and credit are used, and it is drawn and exported once.
 */
export function findImage(draft: Draft): LeadImage | null {
  const { page, structured, blocks } = draft;
  const address = findMeta(page, 'og:image', 'og:image:url', 'twitter:image') ?? structured.image;
  const url = address === null ? null : toWebAddress(address, page.baseUrl);
  const alt = findMeta(page, 'og:image:alt', 'twitter:image:alt') ?? '';
  const figure =
    url === null
      ? blocks.find((block) => block.type === 'figure')
      : (findFigure(blocks, { url, alt, caption: '' }) ?? findFigureByAlt(draft, alt));
  if (!figure) return url === null ? null : { url, alt, caption: null, credit: null };
  const [image, caption] = figure.children;
  return {
    url: image.url,
    alt: image.alt || alt,
    caption: caption ? inlineText(caption.children) || null : null,
    credit: figure.credit,
  };
}

/**
 * Returns the first figure at the top if the page describes it with the same text as the
 * lead image.
 */
function findFigureByAlt({ blocks, headline }: Draft, alt: string): Figure | null {
  const foldedAlt = foldToWords(alt);
  if (foldedAlt.length < minAltLength || foldedAlt === foldToWords(headline ?? '')) return null;
  let charsBefore = 0;
  for (const block of blocks) {
    if (block.type === 'figure') return isDescribedAs(block, foldedAlt) ? block : null;
    charsBefore += getTextLength(block);
    if (charsBefore > maxTopLength) return null;
  }
  return null;
}

function isDescribedAs({ children: [image, caption] }: Figure, foldedAlt: string): boolean {
  return (
    foldToWords(image.alt) === foldedAlt ||
    (caption !== undefined && foldToWords(inlineText(caption.children)) === foldedAlt)
  );
}

function getTextLength(block: Block): number {
  return plainText({ type: 'root', children: [block] }).length;
}
