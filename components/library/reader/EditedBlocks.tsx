import { type ComponentChildren, createElement } from 'preact';
import { getBlockText } from '../../../core/corrections';
import type { Block, LeadImage } from '../../../core/model';
import { BlockNode } from '../../reader/ArticleBody';
import { FigureBlock } from '../../reader/FigureBlock';
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
          name={describeBlock(block)}
          isRemoved={!isShown.has(block)}
          onToggle={() => onRemove(index, isShown.has(block))}
        >
          <BlockNode block={block} />
        </EditedBlock>
      ))}
    </>
  );
}

export interface EditedLeadProps {
  readonly image: LeadImage;
  readonly isRemoved: boolean;
  onRemove(isRemoved: boolean): void;
}

/** The lead image above the story, with a button that removes or restores it. */
export function EditedLead({ image, isRemoved, onRemove }: EditedLeadProps) {
  return (
    <EditedBlock
      name={quoteStart(image.caption || image.alt) ?? text('corrections-image')}
      isRemoved={isRemoved}
      onToggle={() => onRemove(!isRemoved)}
    >
      <FigureBlock {...image} field="caption" />
    </EditedBlock>
  );
}

interface EditedBlockProps {
  /** The block's first words, or its kind. */
  readonly name: string;
  readonly children: ComponentChildren;
  readonly isRemoved: boolean;
  onToggle(): void;
}

/** A block with a button that removes or restores it. The button keeps the focus. */
function EditedBlock({ name, children, isRemoved, onToggle }: EditedBlockProps) {
  return (
    <div class="edited-block">
      <div class="edited-block__content" data-removed={isRemoved || undefined}>
        {children}
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
  return (
    quoteStart(getBlockText(block)) ??
    (block.type === 'figure' ? text('corrections-image') : text('corrections-line'))
  );
}

/** Returns the first words of a text in quotation marks, or null if it has none. */
function quoteStart(content: string): string | null {
  // Not quoted twice.
  const words = content.replace(/^["“”„«»]+|["“”„«»]+$/g, '');
  if (words === '') return null;
  if (words.length <= nameLength) return text('common-quoted', { text: words });
  const first = words.slice(0, nameLength).replace(/\s\S*$/, '');
  return text('common-quoted', { text: `${first.replace(/[\s,;:.“”"„«»]+$/, '')}…` });
}
