import type { Block, Figure, Inline, PassageField } from '../../model';
import { type Story, toInline } from './story';

/** Inline content without children: text, code or a line break. */
export type Leaf = Extract<Inline, { type: 'text' | 'inlineCode' | 'break' }>;

/** Callbacks for the leaves of a story, in reading order. */
export interface StoryVisitor {
  /** Called before a field is visited; with null before the body. */
  startPart(field: PassageField | null): void;
  /** Returns the replacement of a leaf. */
  leaf(leaf: Leaf): readonly Inline[];
  /** Text that cannot be replaced: a block of code, or the space before a credit. */
  text(value: string): void;
  /** Called before and after a byline or credit, which pages label and articles do not. */
  startLabelled(): void;
  endLabelled(): void;
  /** Called where a block starts or ends. */
  breakBlock(): void;
}

/** Returns a copy of a story with its leaves replaced by the visitor. */
export function mapStory(story: Story, visitor: StoryVisitor): Story {
  visitor.startPart('headline');
  const headline = mapInlineBlock(story.headline, visitor);
  visitor.startPart('standfirst');
  const standfirst = story.standfirst && mapInlineBlock(story.standfirst, visitor);
  visitor.startPart('byline');
  const { byline: names } = story;
  const byline = names && mapLabelled(() => mapInlineBlock(names, visitor), visitor);
  visitor.startPart('caption');
  const caption = story.caption && mapCaption(story.caption, visitor);
  visitor.startPart(null);
  const credits = new Map<Figure, readonly Inline[]>();
  const children = story.body.children.map((block) => mapBlock(block, visitor, credits));
  return { headline, standfirst, byline, caption, body: { type: 'root', children }, credits };
}

function mapLabelled<Mapped>(map: () => Mapped, visitor: StoryVisitor): Mapped {
  visitor.startLabelled();
  const mapped = map();
  visitor.endLabelled();
  return mapped;
}

function mapCaption(
  { children, credit }: NonNullable<Story['caption']>,
  visitor: StoryVisitor,
): NonNullable<Story['caption']> {
  visitor.breakBlock();
  const mapped = mapInlines(children, visitor);
  visitor.text(' ');
  const mappedCredit = credit && mapLabelled(() => mapInlines(credit, visitor), visitor);
  visitor.breakBlock();
  return { children: mapped, credit: mappedCredit };
}

function mapBlock(
  block: Block,
  visitor: StoryVisitor,
  credits: Map<Figure, readonly Inline[]>,
): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: mapInlineBlock(block.children, visitor) };
    case 'blockquote':
      return {
        ...block,
        children: block.children.map((child) => mapBlock(child, visitor, credits)),
      };
    case 'list': {
      const children = block.children.map((item) => ({
        ...item,
        children: item.children.map((child) => mapBlock(child, visitor, credits)),
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
      const credit = block.credit === null ? null : toInline(block.credit.trim());
      const mapped = mapCaption({ children: caption?.children ?? [], credit }, visitor);
      const figure: Figure = {
        ...block,
        children:
          caption === undefined ? [image] : [image, { ...caption, children: mapped.children }],
      };
      if (mapped.credit !== null) credits.set(figure, mapped.credit);
      return figure;
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
