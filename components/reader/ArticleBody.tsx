import type { Block } from '../../core/model';
import { text } from '../strings';
import '../strings/en/reading/article.ftl';
import { FigureBlock } from './FigureBlock';
import { InlineNodes } from './InlineNodes';
import { TableBlock } from './TableBlock';

export function ArticleBody({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockNode key={index} block={block} />
      ))}
    </>
  );
}

export function BlockNode({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <InlineNodes nodes={block.children} />
        </p>
      );
    case 'heading': {
      // The headline above is an h2, so headings in the story start at h3.
      const Heading = `h${Math.min(Math.max(block.depth + 1, 3), 6)}` as 'h3' | 'h4' | 'h5' | 'h6';
      return (
        <Heading>
          <InlineNodes nodes={block.children} />
        </Heading>
      );
    }
    case 'list': {
      const items = block.children.map((item, index) => (
        <li key={index}>
          <ArticleBody blocks={item.children} />
        </li>
      ));
      return block.ordered ? <ol start={block.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'blockquote':
      return (
        <blockquote>
          <ArticleBody blocks={block.children} />
        </blockquote>
      );
    case 'table':
      return <TableBlock table={block} />;
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable areas must be reachable by keyboard
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
        <pre tabIndex={0} role="group" aria-label={text('article-code-label')} dir="ltr">
          <code>{block.value}</code>
        </pre>
      );
    case 'thematicBreak':
      return <hr />;
    case 'figure': {
      const [image, caption] = block.children;
      return (
        <FigureBlock
          url={image.url}
          alt={image.alt}
          caption={caption ? <InlineNodes nodes={caption.children} /> : null}
          credit={block.credit}
        />
      );
    }
  }
}
