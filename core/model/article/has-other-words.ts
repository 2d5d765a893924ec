import type { Figure, Inline } from './body';
import { foldWords } from './is-same-work';

/** What a page says about a picture; empty where it says nothing. */
interface PictureWords {
  readonly alt: string;
  readonly caption: string;
}

/**
 * Whether two pictures have different captions, or different alternative texts.
 * Such pictures are never made one, however alike their addresses are: one
 * shown twice is better than one lost.
 */
export function hasOtherWords(one: PictureWords, other: PictureWords): boolean {
  return isOther(one.caption, other.caption) || isOther(one.alt, other.alt);
}

export function wordsOfFigure({ children: [image, caption] }: Figure): PictureWords {
  return { alt: image.alt, caption: caption ? caption.children.map(textOf).join('') : '' };
}

function isOther(one: string, other: string): boolean {
  const [left, right] = [foldWords(one), foldWords(other)];
  return left !== '' && right !== '' && left !== right;
}

function textOf(node: Inline): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return node.type === 'break' ? ' ' : node.children.map(textOf).join('');
}
