import type { Block } from '../../core/model';
import { BlockNode } from './ArticleBody';

export interface StoryBlocksProps {
  /** All blocks as read from the page. */
  readonly blocks: readonly Block[];
  /** Those that the user did not remove. */
  readonly shown: readonly Block[];
}

/**
 * The blocks of a story, one element each. Removed ones stay in the DOM, not displayed:
 * highlights in them, and positions after them, are found as in the text of the page.
 */
export function StoryBlocks({ blocks, shown }: StoryBlocksProps) {
  const isShown = new Set(shown);
  return (
    <>
      {blocks.map((block, index) =>
        isShown.has(block) ? (
          <BlockNode key={index} block={block} />
        ) : (
          <div key={index} data-removed>
            <BlockNode block={block} />
          </div>
        ),
      )}
    </>
  );
}
