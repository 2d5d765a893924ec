import type { Article, Block, Inline } from '../model';
import { inlineText } from '../text';
import { isFurniture } from './is-furniture';

/** One piece of a story as versions are compared: what a reader sees as a paragraph of its own. */
export interface StoryBlock {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'row' | 'code';
  /** Its words without formatting, spaces evened out. */
  readonly text: string;
  /** Whether it is no part of what the story says: a stamp of time, a link to another story, an advertisement's label. */
  readonly isFurniture: boolean;
}

/** The blocks of a story in reading order. Pictures and their captions are left out: pages change them by chance. */
export function blocksOf(article: Article): readonly StoryBlock[] {
  return article.body.children.flatMap((block) => blocksIn(block, 'paragraph'));
}

type Setting = 'paragraph' | 'item' | 'quote';

function blocksIn(block: Block, setting: Setting): readonly StoryBlock[] {
  switch (block.type) {
    case 'paragraph':
      return make(setting, inlineText(block.children), isLinkOnly(block.children));
    case 'heading':
      return make('heading', inlineText(block.children), isLinkOnly(block.children));
    case 'blockquote':
      return block.children.flatMap((child) => blocksIn(child, 'quote'));
    case 'list':
      return block.children.flatMap((item) =>
        item.children.flatMap((child) => blocksIn(child, 'item')),
      );
    case 'table':
      return block.children.flatMap((row) =>
        make(
          'row',
          row.children.map((cell) => inlineText(cell.children).trim()).join(' | '),
          false,
        ),
      );
    case 'code':
      return make('code', block.value, false);
    case 'figure':
    case 'thematicBreak':
      return [];
  }
}

function make(kind: StoryBlock['kind'], raw: string, isLink: boolean): readonly StoryBlock[] {
  const text = cleanText(raw);
  if (text === '') return [];
  return [{ kind, text, isFurniture: isLink || isFurniture(text) }];
}

/** A paragraph that is one link and nothing else, a label before it at most, leads to another story. */
function isLinkOnly(children: readonly Inline[]): boolean {
  const whole = cleanText(inlineText(children)).length;
  const linked = cleanText(inlineText(children.flatMap(linksIn))).length;
  return linked > 0 && whole - linked <= longestLabel;
}

/** "Read more: ", "Lesen Sie auch: ", "À lire aussi : ". */
const longestLabel = 18;

function linksIn(node: Inline): readonly Inline[] {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

/** Text without what a reader cannot see: kinds of spaces, soft hyphens, marks of direction, ways of composing letters. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
