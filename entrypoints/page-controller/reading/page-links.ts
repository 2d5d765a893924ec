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

/** Finds the image that was loaded from an address, and returns a range around it. */
export function findImageRange(top: Document, url: string): Range | null {
  for (const document of listReadableDocuments(top)) {
    const image = [...document.images].find(({ currentSrc, src }) =>
      [currentSrc, src].includes(url),
    );
    if (!image) continue;
    const range = document.createRange();
    // With its caption.
    range.selectNode(image.closest('figure') ?? image);
    return range;
  }
  return null;
}
