import type { Block, Body } from '../../../model';

export type HeadingBlock = Extract<Block, { type: 'heading' }>;

/**
 * The depth of each heading of a body, from 0, without gaps. Pages choose heading levels
 * by size, and a skipped level confuses people who navigate by headings.
 */
export function headingRanks(body: Body): ReadonlyMap<HeadingBlock, number> {
  const ranks = new Map<HeadingBlock, number>();
  const above: number[] = [];
  const visit = (block: Block): void => {
    if (block.type === 'blockquote') block.children.forEach(visit);
    if (block.type === 'list') for (const item of block.children) item.children.forEach(visit);
    if (block.type !== 'heading') return;
    while ((above.at(-1) ?? 0) >= block.depth) above.pop();
    ranks.set(block, above.length);
    above.push(block.depth);
  };
  body.children.forEach(visit);
  return ranks;
}
