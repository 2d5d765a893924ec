import {
  type Block,
  type BlockCorrection,
  type BlockName,
  type Body,
  isSameImage,
  type LeadImage,
} from '../model';
import { collapseSpaces, foldText, plainText } from '../text';

const imagePrefix = 'image ';

/** Figures, which newspapers update. */
const figures = /\p{N}+(?:[.,]\p{N}+)*/gu;

/**
 * Returns the text by which a block is recognised in another version: its words without
 * case, accents and figures, or the address of its image. A block without either has its type.
 */
function getBlockKey(block: Block): string {
  if (block.type === 'figure') return getImageKey(block.children[0].url);
  return foldText(collapseSpaces(getBlockText(block))).replace(figures, '#') || block.type;
}

function getImageKey(url: string): string {
  return imagePrefix + url;
}

/** Returns the words of a block in one line: a figure's caption, or its description. */
export function getBlockText(block: Block): string {
  if (block.type !== 'figure')
    return collapseSpaces(plainText({ type: 'root', children: [block] }));
  const [{ alt }, caption] = block.children;
  const words = caption
    ? plainText({ type: 'root', children: [{ ...caption, type: 'paragraph' }] })
    : '';
  return collapseSpaces(words || alt);
}

/** Returns the name of a block in its body. */
export function nameBlock({ children }: Body, index: number): BlockName {
  const block = children[index];
  if (block === undefined) throw new Error(`no block ${index}`);
  const key = getBlockKey(block);
  const isSame = (other: Block) => hasKey(other, getBlockKey(other), key);
  const occurrence = children.slice(0, index).filter(isSame).length;
  const total = children.filter(isSame).length;
  return { block: key, occurrence, ...(total > 1 && { total }) };
}

/** Returns the name of the lead image above the body, which is removed like a block. */
export function nameLeadImage({ url }: LeadImage): BlockName {
  return { block: getImageKey(url), occurrence: 0 };
}

/** True if the user removed this image, above the body or in it. */
export function isImageRemoved(
  { url }: LeadImage,
  corrections: readonly BlockCorrection[],
): boolean {
  return corrections.some(
    ({ block, isRemoved }) => isRemoved && isSameImageKey(getImageKey(url), block),
  );
}

/**
 * Returns the blocks that the user removed. Those that this version lacks are skipped.
 *
 * If it has fewer blocks with a key than the version that was corrected, it is unknown which
 * ones it lacks. As many are shown as the user kept: never hides a block that was kept, but
 * may show one that was removed.
 */
export function findRemovedBlocks(
  { children }: Body,
  corrections: readonly BlockCorrection[],
): ReadonlySet<Block> {
  const removals = corrections.filter(({ isRemoved }) => isRemoved);
  if (removals.length === 0) return new Set();
  const keys = children.map(getBlockKey);
  const found = [...new Set(removals.map(({ block }) => block))].flatMap((key) => {
    const blocks = children.filter((block, index) => hasKey(block, keys[index] ?? '', key));
    const known = corrections.filter(({ block }) => block === key);
    const latest = known.reduce((one, other) => (other.at > one.at ? other : one));
    const missing = Math.max(0, (latest.total ?? 1) - blocks.length);
    const removed = known.filter(({ isRemoved }) => isRemoved);
    return removed
      .slice(0, Math.max(0, removed.length - missing))
      .flatMap(({ occurrence }) => blocks[occurrence] ?? []);
  });
  return new Set(found);
}

/** True if a block has a key. The same image in another size counts, too. */
function hasKey({ type }: Block, own: string, key: string): boolean {
  return own === key || (type === 'figure' && isSameImageKey(own, key));
}

function isSameImageKey(own: string, key: string): boolean {
  return (
    key.startsWith(imagePrefix) &&
    isSameImage(own.slice(imagePrefix.length), key.slice(imagePrefix.length))
  );
}
