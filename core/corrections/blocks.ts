import { type Block, type BlockCorrection, type BlockName, type Body, isSameImage } from '../model';
import { collapseSpaces, foldText, plainText } from '../text';

const imagePrefix = 'image ';

/**
 * Returns the text by which a block is recognised in another version: its words without
 * case and accents, or the address of its image. A block without either has its type.
 */
function getBlockKey(block: Block): string {
  if (block.type === 'figure') return imagePrefix + block.children[0].url;
  return foldText(collapseSpaces(getBlockText(block))) || block.type;
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
  const before = children.slice(0, index).filter((other) => hasKey(other, getBlockKey(other), key));
  return { block: key, occurrence: before.length };
}

/** Returns the blocks that the user removed. Those that this version lacks are skipped. */
export function findRemovedBlocks(
  { children }: Body,
  corrections: readonly BlockCorrection[],
): ReadonlySet<Block> {
  const removals = corrections.filter(({ isRemoved }) => isRemoved);
  if (removals.length === 0) return new Set();
  const keys = children.map(getBlockKey);
  const found = removals.map(({ block: key, occurrence }) =>
    children.filter((block, index) => hasKey(block, keys[index] ?? '', key)).at(occurrence),
  );
  return new Set(found.filter((block) => block !== undefined));
}

/** True if a block has a key. The same image in another size counts, too. */
function hasKey({ type }: Block, own: string, key: string): boolean {
  if (own === key) return true;
  return (
    type === 'figure' &&
    key.startsWith(imagePrefix) &&
    isSameImage(own.slice(imagePrefix.length), key.slice(imagePrefix.length))
  );
}
