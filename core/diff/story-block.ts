import type { Article, Block, Inline } from '../model';
import { inlineText } from '../text';
import { isFurniture } from './is-furniture';

/** A block of a story for comparing versions: what a user sees as a paragraph. */
export interface StoryBlock {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'row' | 'code';
  /** Its text without formatting, spaces normalised. */
  readonly text: string;
  /**
   * True if it is not part of the story: a timestamp, a link to another story or an
   * advertisement label.
   */
  readonly isFurniture: boolean;
}

/**
 * Returns the blocks of a story in reading order. Leaves out pictures and captions,
 * which pages change at random.
 */
export function getStoryBlocks(article: Article): readonly StoryBlock[] {
  return article.body.children.flatMap((block) => getNestedBlocks(block, 'paragraph'));
}

type Container = 'paragraph' | 'item' | 'quote';

function getNestedBlocks(block: Block, setting: Container): readonly StoryBlock[] {
  switch (block.type) {
    case 'paragraph':
      return createBlocks(setting, inlineText(block.children), isLinkOnly(block.children));
    case 'heading':
      return createBlocks('heading', inlineText(block.children), isLinkOnly(block.children));
    case 'blockquote':
      return block.children.flatMap((child) => getNestedBlocks(child, 'quote'));
    case 'list':
      return block.children.flatMap((item) =>
        item.children.flatMap((child) => getNestedBlocks(child, 'item')),
      );
    case 'table':
      return block.children.flatMap((row) =>
        createBlocks(
          'row',
          row.children.map((cell) => inlineText(cell.children).trim()).join(' | '),
          false,
        ),
      );
    case 'code':
      return createBlocks('code', block.value, false);
    case 'figure':
    case 'thematicBreak':
      return [];
  }
}

function createBlocks(
  kind: StoryBlock['kind'],
  raw: string,
  isLink: boolean,
): readonly StoryBlock[] {
  const text = cleanText(raw);
  if (text === '') return [];
  return [{ kind, text, isFurniture: isLink || isFurniture(text) }];
}

/** True for a paragraph that is only a link, perhaps after a label. It leads to another story. */
function isLinkOnly(children: readonly Inline[]): boolean {
  const whole = cleanText(inlineText(children)).length;
  const linked = cleanText(inlineText(children.flatMap(getLinks))).length;
  return linked > 0 && whole - linked <= maxLabelLength;
}

/** "Read more: ", "Lesen Sie auch: ", "À lire aussi : ". */
const maxLabelLength = 18;

function getLinks(node: Inline): readonly Inline[] {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap(getLinks) : [];
}

/**
 * Removes differences that users cannot see: kinds of spaces, soft hyphens, direction
 * marks, decomposed letters.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
