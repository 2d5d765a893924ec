import { listReadableDocuments } from './readable-documents';

/**
 * Returns the text of the link to an address, or the description of its image. Of several
 * links, the one that was clicked, which has focus; otherwise the longest text, because short
 * ones are menu entries.
 */
export function readLinkText(top: Document, url: string): string {
  const links = listReadableDocuments(top)
    .flatMap((document) => [...document.links])
    .filter(({ href }) => href === url);
  const clicked = links.find((link) => link === link.ownerDocument.activeElement);
  const [longest = ''] = links.map(getText).sort((one, other) => other.length - one.length);
  return (clicked && getText(clicked)) || longest;
}

function getText(link: HTMLAnchorElement | HTMLAreaElement): string {
  return link.textContent?.trim() || (link.querySelector('img')?.alt.trim() ?? '');
}

/** Finds the image with an address. */
export function findImage(top: Document, url: string): HTMLImageElement | null {
  const images = listReadableDocuments(top).flatMap((document) => [...document.images]);
  return images.find(({ currentSrc, src }) => [currentSrc, src].includes(url)) ?? null;
}

/** Returns a range around an image with its caption. */
export function getImageRange(image: HTMLImageElement): Range {
  const range = image.ownerDocument.createRange();
  range.selectNode(image.closest('figure') ?? image);
  return range;
}
