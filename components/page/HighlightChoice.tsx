import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Annotation } from '../../core/model';
import { AuthorName } from '../authors/AuthorName';
import { Icon } from '../controls/Icon';
import { Swatch } from '../controls/Swatch';
import { joinItems, text } from '../strings';
import '../strings/en/panels/page.ftl';
import { BarShell } from './BarShell';
import { useRoving } from './use-roving';

export interface HighlightChoiceProps {
  /** Highlights under the pointer, shortest first. */
  readonly annotations: readonly Annotation[];
  onChoose(annotationId: string): void;
  onClose(): void;
}

/** Menu to choose between overlapping highlights, following the ARIA menu pattern. */
export function HighlightChoice({ annotations, onChoose, onClose }: HighlightChoiceProps) {
  const menu = useRef<HTMLDivElement>(null);
  const roving = useRoving(menu, 'down');

  useLayoutEffect(() => {
    menu.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);

  return (
    <BarShell className="highlight-choice" onEscape={onClose}>
      <div
        ref={menu}
        role="menu"
        tabIndex={-1}
        class="highlight-choice__menu"
        aria-label={text('page-bar-choose', { total: annotations.length })}
        onKeyDown={roving.onKeyDown}
        onFocusIn={roving.onFocusIn}
      >
        {annotations.map(({ id, author, colour, note, passage }, index) => (
          <button
            key={id}
            type="button"
            role="menuitem"
            class="highlight-choice__option"
            tabIndex={roving.tabIndexOf(index)}
            onClick={() => onChoose(id)}
          >
            <Swatch colour={colour} />
            <span class="visually-hidden">
              {text('common-labelled', { label: text(`common-colour-${colour}`), text: '' })}
            </span>
            <bdi class="highlight-choice__words">{passage.quote.exact}</bdi>
            {author && <AuthorName author={author} />}
            {note !== '' && <Icon name="note" />}
            {note !== '' && (
              <span class="visually-hidden">{joinItems(['', text('page-bar-with-note')])}</span>
            )}
          </button>
        ))}
      </div>
    </BarShell>
  );
}
