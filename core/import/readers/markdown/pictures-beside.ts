import type { Block, Body } from '../../../model';
import type { Report } from '../../items/report';

/** Base address for images stored next to a note. No page can have it. */
export const beside = 'https://beside.invalid/';

/**
 * True if an address leads from a note to a file near it: a relative path, not rooted at
 * a site.
 */
export function isBeside(address: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[/\\#?])/i.test(address);
}

/**
 * True, with a remark, for an image stored next to the note: its web address is unknown,
 * so it is left out.
 */
export function leavesOut(block: Block, report: Report): boolean {
  if (block.type !== 'figure' || !block.children[0].url.startsWith(beside)) return false;
  report.say('picture-beside', 1, 'pictures', block.children[0].url.slice(beside.length));
  return true;
}

/** A body without the images that are stored next to the note; they are reported. */
export function withoutPicturesBeside(body: Body, report: Report): Body {
  const kept = (blocks: readonly Block[]): Block[] =>
    blocks
      .filter((block) => !leavesOut(block, report))
      .map((block) =>
        block.type === 'blockquote' ? { ...block, children: kept(block.children) } : block,
      );
  return { type: 'root', children: kept(body.children) };
}
