import {
  type Block,
  type Figure,
  getFigureDescription,
  hasDifferentDescription,
  isSameImage,
} from '../../model';

/**
 * Merges consecutive figures that show the same image. Pages repeat images for narrow and
 * wide windows, as blurred placeholders, or for browsers without scripts. Alternative
 * text, caption and credit are kept from whichever figure has them. Figures with different
 * texts are not merged.
 */
export function mergeFigures(blocks: readonly Block[]): readonly Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    const isRepeat =
      block.type === 'figure' &&
      last?.type === 'figure' &&
      isSameImage(last.children[0].url, block.children[0].url) &&
      !hasDifferentDescription(getFigureDescription(last), getFigureDescription(block));
    if (isRepeat) merged[merged.length - 1] = mergeFigure(last, block);
    else merged.push(block);
  }
  return merged;
}

/** Uses the later image: if the first is a blurred placeholder, the later one is larger. */
function mergeFigure(before: Figure, after: Figure): Figure {
  const caption = after.children[1] ?? before.children[1];
  const image = { ...after.children[0], alt: after.children[0].alt || before.children[0].alt };
  return {
    type: 'figure',
    children: caption ? [image, caption] : [image],
    credit: after.credit ?? before.credit,
  };
}
