import type { Block, Caption, Inline } from '../../model';
import type { Story } from './story';

/** Inline content without children: text, code or a line break. */
export type Leaf = Extract<Inline, { type: 'text' | 'inlineCode' | 'break' }>;

/** Callbacks for the leaves of a story, in reading order. */
export interface StoryVisitor {
  /** Returns the replacement of a leaf. */
  leaf(leaf: Leaf): readonly Inline[];
  /** Text that cannot be replaced: a block of code, or a credit. */
  text(value: string): void;
  /** Called where a block starts or ends. */
  breakBlock(): void;
}

/** Returns a copy of a story with its leaves replaced by the visitor. */
export function mapStory(story: Story, visitor: StoryVisitor): Story {
  const headline = mapInlineBlock(story.headline, visitor);
  const standfirst = story.standfirst && mapInlineBlock(story.standfirst, visitor);
  const children = story.body.children.map((block) => mapBlock(block, visitor));
  return { headline, standfirst, body: { type: 'root', children } };
}

function mapBlock(block: Block, visitor: StoryVisitor): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: mapInlineBlock(block.children, visitor) };
    case 'blockquote':
      return { ...block, children: block.children.map((child) => mapBlock(child, visitor)) };
    case 'list': {
      const children = block.children.map((item) => ({
        ...item,
        children: item.children.map((child) => mapBlock(child, visitor)),
      }));
      return { ...block, children };
    }
    case 'table': {
      const children = block.children.map((row) => ({
        ...row,
        children: row.children.map((cell) => ({
          ...cell,
          children: mapInlineBlock(cell.children, visitor),
        })),
      }));
      return { ...block, children };
    }
    case 'code':
      visitor.breakBlock();
      visitor.text(block.value);
      visitor.breakBlock();
      return block;
    case 'figure': {
      const [image, caption] = block.children;
      const mapped: Caption | undefined = caption && {
        ...caption,
        children: mapInlineBlock(caption.children, visitor),
      };
      if (block.credit !== null) visitor.text(` ${block.credit}`);
      visitor.breakBlock();
      return { ...block, children: mapped ? [image, mapped] : [image] };
    }
    case 'thematicBreak':
      return block;
  }
}

/** Maps inline content that is a block by itself. */
function mapInlineBlock(children: readonly Inline[], visitor: StoryVisitor): readonly Inline[] {
  visitor.breakBlock();
  const mapped = mapInlines(children, visitor);
  visitor.breakBlock();
  return mapped;
}

function mapInlines(children: readonly Inline[], visitor: StoryVisitor): readonly Inline[] {
  return children.flatMap((node): readonly Inline[] => {
    if ('children' in node) return [{ ...node, children: mapInlines(node.children, visitor) }];
    return visitor.leaf(node);
  });
}
