import { createElement } from 'preact';
import { getBlockText } from '../../../core/corrections';
import type { Block } from '../../../core/model';
import { BlockNode } from '../../reader/ArticleBody';
import type { StoryBlocksProps } from '../../reader/StoryBlocks';
import { text } from '../../strings';
import '../../strings/en/reading/corrections.ftl';

export interface EditedBlocksProps extends StoryBlocksProps {
  /** Removes or restores a block, by its index. */
  onRemove(index: number, isRemoved: boolean): void;
}

/** Characters of a block in the name of its button. */
const nameLength = 48;

/** Like `StoryBlocks`, with a button for each block. Removed ones are shown as a line. */
export function EditedBlocks({ blocks, shown, onRemove }: EditedBlocksProps) {
  const isShown = new Set(shown);
  return (
    <>
      {blocks.map((block, index) => (
        <EditedBlock
          key={index}
          block={block}
          isRemoved={!isShown.has(block)}
          onToggle={() => onRemove(index, isShown.has(block))}
        />
      ))}
    </>
  );
}

interface EditedBlockProps {
  readonly block: Block;
  readonly isRemoved: boolean;
  onToggle(): void;
}

/** A block with a button that removes or restores it. The button keeps the focus. */
function EditedBlock({ block, isRemoved, onToggle }: EditedBlockProps) {
  const name = describeBlock(block);
  return (
    <div class="edited-block">
      <div class="edited-block__content" data-removed={isRemoved || undefined}>
        <BlockNode block={block} />
      </div>
      {/* A custom element, whose text is not part of the story: see `core/anchor/elements`. */}
      {createElement(
        'pressmark-control',
        { class: 'edited-block__control' },
        <>
          {isRemoved && (
            <span key="removed" class="edited-block__removed" dir="auto">
              {text('corrections-removed', { name })}
            </span>
          )}
          <button
            key="toggle"
            type="button"
            class="button button--small"
            aria-label={
              isRemoved
                ? text('corrections-restore-block.label', { name })
                : text('corrections-remove-block.label', { name })
            }
            onClick={onToggle}
          >
            {isRemoved ? text('corrections-restore-block') : text('corrections-remove-block')}
          </button>
        </>,
      )}
    </div>
  );
}

/** Returns the first words of a block, or its kind if it has none. */
function describeBlock(block: Block): string {
  // Not quoted twice.
  const words = getBlockText(block).replace(/^["“”„«»]+|["“”„«»]+$/g, '');
  if (words === '')
    return block.type === 'figure' ? text('corrections-image') : text('corrections-line');
  if (words.length <= nameLength) return `“${words}”`;
  const first = words.slice(0, nameLength).replace(/\s\S*$/, '');
  return `“${first.replace(/[\s,;:.“”"„«»]+$/, '')}…”`;
}
