import {
  type Block,
  type Figure,
  getFigureDescription,
  hasDifferentDescription,
  isSameImage,
} from '../../model';

/**
 * The blocks with figures in a row that show the same picture made one: pages
 * ship it for narrow and wide windows, blurred until it is loaded, or for
 * readers without scripts. The words of each are kept where the other has none;
 * figures with different words stay two.
 */
export function mergeFigures(blocks: readonly Block[]): readonly Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    const isAgain =
      block.type === 'figure' &&
      last?.type === 'figure' &&
      isSameImage(last.children[0].url, block.children[0].url) &&
      !hasDifferentDescription(getFigureDescription(last), getFigureDescription(block));
    if (isAgain) merged[merged.length - 1] = merge(last, block);
    else merged.push(block);
  }
  return merged;
}

/** The later one is the larger one where a blurred copy stands before it. */
function merge(one: Figure, other: Figure): Figure {
  const caption = other.children[1] ?? one.children[1];
  const image = { ...other.children[0], alt: other.children[0].alt || one.children[0].alt };
  return {
    type: 'figure',
    children: caption ? [image, caption] : [image],
    credit: other.credit ?? one.credit,
  };
}
