import type { Figure, Inline } from './body';
import { foldToWords } from './is-same-work';

/** What a page says about an image; empty if nothing. */
interface ImageDescription {
  readonly alt: string;
  readonly caption: string;
}

/**
 * True if two images have different captions or different alternative texts. Such
 * images are never merged, however similar their addresses are: showing one twice is
 * better than losing one.
 */
export function hasDifferentDescription(a: ImageDescription, b: ImageDescription): boolean {
  return areDifferent(a.caption, b.caption) || areDifferent(a.alt, b.alt);
}

/** Returns the alternative text and the caption of a figure. */
export function getFigureDescription({ children: [image, caption] }: Figure): ImageDescription {
  return { alt: image.alt, caption: caption ? caption.children.map(getNodeText).join('') : '' };
}

function areDifferent(a: string, b: string): boolean {
  const [left, right] = [foldToWords(a), foldToWords(b)];
  return left !== '' && right !== '' && left !== right;
}

function getNodeText(node: Inline): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return node.type === 'break' ? ' ' : node.children.map(getNodeText).join('');
}
