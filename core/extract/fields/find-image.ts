import { type Block, type Figure, findFigure, type LeadImage } from '../../model';
import { inlineText, plainText } from '../../text';
import { foldText } from '../page/clean-text';
import { toWebAddress } from '../page/image-source';
import { findMeta } from '../page/meta';
import type { Draft } from '../step';

/** Characters before a figure that stands at the top, where the lead image may be shown again. */
const longestTop = 600;
/** Letters; a shorter alternative text ("Photo", "Getty Images") describes many pictures. */
const shortestAlt = 20;

/**
 * The picture that stands for the story. Where the body shows the same picture,
 * in any size or crop, it takes that figure's address, so that it is drawn and
 * exported once, and that figure's words.
 */
export function findImage(draft: Draft): LeadImage | null {
  const { page, structured, blocks } = draft;
  const address = findMeta(page, 'og:image', 'og:image:url', 'twitter:image') ?? structured.image;
  const url = address === null ? null : toWebAddress(address, page.baseUrl);
  const alt = findMeta(page, 'og:image:alt', 'twitter:image:alt') ?? '';
  const shown =
    url === null
      ? blocks.find((block) => block.type === 'figure')
      : (findFigure(blocks, { url, alt, caption: '' }) ?? findByAlt(draft, alt));
  if (!shown) return url === null ? null : { url, alt, caption: null, credit: null };
  const [image, caption] = shown.children;
  return {
    url: image.url,
    alt: image.alt || alt,
    caption: caption ? inlineText(caption.children) || null : null,
    credit: shown.credit,
  };
}

/** The first figure at the top, if the page describes it in the words with which it describes the lead image. */
function findByAlt({ blocks, headline }: Draft, alt: string): Figure | null {
  const words = foldText(alt);
  if (words.length < shortestAlt || words === foldText(headline ?? '')) return null;
  let before = 0;
  for (const block of blocks) {
    if (block.type === 'figure') return isDescribed(block, words) ? block : null;
    before += lengthOf(block);
    if (before > longestTop) return null;
  }
  return null;
}

function isDescribed({ children: [image, caption] }: Figure, words: string): boolean {
  return (
    foldText(image.alt) === words ||
    (caption !== undefined && foldText(inlineText(caption.children)) === words)
  );
}

function lengthOf(block: Block): number {
  return plainText({ type: 'root', children: [block] }).length;
}
