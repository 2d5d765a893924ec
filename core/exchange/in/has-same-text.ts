import type { Article, Block, Inline } from '../../model';
import { plainText } from '../../text';

/**
 * True if two articles have the same text. Ignores spaces, punctuation, case and the place of
 * captions: other forms of a story have them as paragraphs, also that of the lead image.
 */
export function hasSameText(one: Article, other: Article): boolean {
  if (oneLine(one) === oneLine(other)) return true;
  const forms = formsOf(one);
  return formsOf(other).some((form) => form !== '' && forms.includes(form));
}

function oneLine({ body }: Article): string {
  return plainText(body).replace(/\s+/g, ' ');
}

/** The letters of a story, without and with what stands below its lead picture. */
function formsOf({ image, body }: Article): readonly string[] {
  const story = body.children.map(wordsOf).join(' ');
  const lead = [image?.caption, image?.credit].filter(Boolean).join(' ');
  return [lettersOf(story), lettersOf(`${lead} ${story}`)];
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
    .toLowerCase();
}

function wordsOf(node: Block | Inline | { readonly children: readonly unknown[] }): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const words = (node.children as readonly (Block | Inline)[]).map(wordsOf).join('');
  return 'credit' in node && node.credit !== null ? `${words} ${node.credit}` : words;
}
