import type { Block, Caption, Inline } from '../../model';
import type { Story } from './story';

/** Content that holds words and no further nodes, or a line break. */
export type Leaf = Extract<Inline, { type: 'text' | 'inlineCode' | 'break' }>;

/** What is done with the leaves of a story, met in reading order. */
export interface Visitor {
  /** What stands in the place of a leaf. */
  leaf(leaf: Leaf): readonly Inline[];
  /** Words that are read but stay as they are: a block of code. */
  words(value: string): void;
  /** Called wherever one block ends and another begins. */
  breakBlock(): void;
}

/** The story anew, with its leaves as the visitor wants them. */
export function mapStory(story: Story, visitor: Visitor): Story {
  const headline = mapRun(story.headline, visitor);
  const standfirst = story.standfirst && mapRun(story.standfirst, visitor);
  const children = story.body.children.map((block) => mapBlock(block, visitor));
  return { headline, standfirst, body: { type: 'root', children } };
}

function mapBlock(block: Block, visitor: Visitor): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: mapRun(block.children, visitor) };
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
          children: mapRun(cell.children, visitor),
        })),
      }));
      return { ...block, children };
    }
    case 'code':
      visitor.breakBlock();
      visitor.words(block.value);
      visitor.breakBlock();
      return block;
    case 'figure': {
      const [image, caption] = block.children;
      const mapped: Caption | undefined = caption && {
        ...caption,
        children: mapRun(caption.children, visitor),
      };
      if (block.credit !== null) visitor.words(` ${block.credit}`);
      visitor.breakBlock();
      return { ...block, children: mapped ? [image, mapped] : [image] };
    }
    case 'thematicBreak':
      return block;
  }
}

/** Inline content that makes a block of its own. */
function mapRun(children: readonly Inline[], visitor: Visitor): readonly Inline[] {
  visitor.breakBlock();
  const mapped = mapInlines(children, visitor);
  visitor.breakBlock();
  return mapped;
}

function mapInlines(children: readonly Inline[], visitor: Visitor): readonly Inline[] {
  return children.flatMap((node): readonly Inline[] => {
    if ('children' in node) return [{ ...node, children: mapInlines(node.children, visitor) }];
    return visitor.leaf(node);
  });
}
