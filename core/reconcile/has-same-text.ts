import type { Article, Block, Inline } from '../model';
import { plainText } from '../text';

/**
 * True if two articles have the same text. Ignores spaces, punctuation, case and the
 * position of captions: other formats turn captions into paragraphs, including that of
 * the lead image.
 */
export function hasSameText(one: Article, other: Article): boolean {
  if (oneLine(one) === oneLine(other)) return true;
  const forms = formsOf(one);
  return formsOf(other).some((form) => form !== '' && forms.includes(form));
}

function oneLine({ body }: Article): string {
  return plainText(body).replace(/\s+/g, ' ');
}

/** The letters of a story, with and without the caption of its lead image. */
function formsOf({ image, body }: Article): readonly string[] {
  const story = body.children.map(getText).join(' ');
  const lead = [image?.caption, image?.credit].filter(Boolean).join(' ');
  return [lettersOf(story), lettersOf(`${lead} ${story}`)];
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
    .toLowerCase();
}

function getText(node: Block | Inline | { readonly children: readonly unknown[] }): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const text = (node.children as readonly (Block | Inline)[]).map(getText).join('');
  return 'credit' in node && node.credit !== null ? `${text} ${node.credit}` : text;
}
