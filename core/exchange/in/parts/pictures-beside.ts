import type { Block, Body } from '../../../model';
import type { Report } from '../report';

/** Where pictures stand whose files lie beside a note: no page has that address. */
export const beside = 'https://beside.invalid/';

/** Whether an address leads from a note to a file near it: a path without a site and without the site's root. */
export function isBeside(address: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[/\\#?])/i.test(address);
}

/** Says that a picture is left out whose file lies beside the note, for what address of the web it has is not known; false for any other. */
export function leavesOut(block: Block, report: Report): boolean {
  if (block.type !== 'figure' || !block.children[0].url.startsWith(beside)) return false;
  report.say('picture-beside', 1, 'pictures', block.children[0].url.slice(beside.length));
  return true;
}

/** A body without pictures whose files lie beside the note; they are reported. */
export function withoutPicturesBeside(body: Body, report: Report): Body {
  const kept = (blocks: readonly Block[]): Block[] =>
    blocks
      .filter((block) => !leavesOut(block, report))
      .map((block) =>
        block.type === 'blockquote' ? { ...block, children: kept(block.children) } : block,
      );
  return { type: 'root', children: kept(body.children) };
}
