import type { Block, Body } from '../../../model';
import type { Report } from '../../items/report';

/** Base address for images stored next to a note. No page can have it. */
export const localBaseUrl = 'https://beside.invalid/';

/**
 * True if an address leads from a note to a file near it: a relative path, not rooted at
 * a site.
 */
export function isLocalAddress(address: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[/\\#?])/i.test(address);
}

/**
 * True, with a remark, for an image stored next to the note: its web address is unknown,
 * so it is left out.
 */
export function reportLocalImage(block: Block, report: Report): boolean {
  if (block.type !== 'figure' || !block.children[0].url.startsWith(localBaseUrl)) return false;
  report.add('picture-beside', 1, null, block.children[0].url.slice(localBaseUrl.length));
  return true;
}

/** A body without the images that are stored next to the note; they are reported. */
export function removeLocalImages(body: Body, report: Report): Body {
  const filterBlocks = (blocks: readonly Block[]): Block[] =>
    blocks
      .filter((block) => !reportLocalImage(block, report))
      .map((block) =>
        block.type === 'blockquote' ? { ...block, children: filterBlocks(block.children) } : block,
      );
  return { type: 'root', children: filterBlocks(body.children) };
}
