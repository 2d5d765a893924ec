import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Colour, colours } from '../../core/model';
import { Icon, type IconName } from '../controls/Icon';
import { Swatch } from '../controls/Swatch';
import { text } from '../strings';
import '../strings/en/controls/authors.ftl';
import '../strings/en/panels/page.ftl';
import { useRoving } from './use-roving';

/** What was copied last. Its button confirms it. */
export type CopiedItem = 'quote' | 'link' | null;

export interface BarToolsProps {
  /** Colour of the highlight. Null for a selection, which has none yet. */
  readonly chosen: Colour | null;
  /** True for a highlight of somebody else, which can only be copied and hidden. */
  readonly isOthers?: boolean;
  readonly busy: boolean;
  readonly copied: CopiedItem;
  onColour(colour: Colour): void;
  onNote(): void;
  onCopyQuote(): void;
  onCopyLink(): void;
  /** Only for an existing highlight. */
  onDelete?(): void;
  /** Opens or closes the menu. Only where there is one. */
  onMenu?(isOpen: boolean): void;
  readonly isMenuOpen?: boolean;
}

/**
 * Toolbar with colours first, then other actions. One tab stop, arrow keys move inside.
 *
 * Only the note button of a new highlight has a visible label. The others show an icon and have
 * a tooltip and accessible name.
 */
export function BarTools(props: BarToolsProps) {
  const { chosen, isOthers = false, busy, copied, isMenuOpen = false } = props;
  const more = useRef<HTMLButtonElement>(null);
  const wasMenuOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasMenuOpen.current && !isMenuOpen) more.current?.focus({ preventScroll: true });
    wasMenuOpen.current = isMenuOpen;
  }, [isMenuOpen]);
  const toolbar = useRef<HTMLDivElement>(null);
  const roving = useRoving(toolbar, 'across');
  const isNew = chosen === null;
  let last = isOthers ? -1 : colours.length - 1;

  const tool = (icon: IconName, label: string, act: () => void, isOff = false) => {
    last += 1;
    return (
      <button
        type="button"
        class="selection-bar__tool"
        aria-label={label}
        title={label}
        tabIndex={roving.tabIndexOf(last)}
        aria-disabled={isOff}
        onClick={() => !isOff && act()}
      >
        <Icon name={icon} />
      </button>
    );
  };

  return (
    <div
      ref={toolbar}
      class="selection-bar__tools"
      role="toolbar"
      tabIndex={-1}
      aria-label={
        isNew
          ? text('page-bar-label')
          : text(isOthers ? 'page-bar-others-label' : 'page-bar-mark-label')
      }
      onKeyDown={roving.onKeyDown}
      onFocusIn={roving.onFocusIn}
    >
      {!isOthers && (
        <>
          <span class="selection-bar__colours">
            {colours.map((colour, index) => {
              const name = text(`common-colour-${colour}`);
              return (
                <button
                  key={colour}
                  type="button"
                  class="selection-bar__colour"
                  aria-label={text(isNew ? 'page-bar-mark-in' : 'page-bar-change-to', { colour })}
                  title={name}
                  aria-pressed={isNew ? undefined : chosen === colour}
                  tabIndex={roving.tabIndexOf(index)}
                  // Chromium takes the focus from a disabled button.
                  aria-disabled={busy}
                  onClick={() => !busy && props.onColour(colour)}
                >
                  <Swatch colour={colour} />
                </button>
              );
            })}
          </span>
          <span class="selection-bar__rule" aria-hidden="true" />
          {isNew ? (
            <button
              type="button"
              class="selection-bar__tool selection-bar__tool--word"
              tabIndex={roving.tabIndexOf(++last)}
              onClick={props.onNote}
            >
              <Icon name="note" />
              {text('page-bar-note')}
            </button>
          ) : (
            tool('edit', text('page-bar-edit'), props.onNote)
          )}
        </>
      )}
      {tool(copied === 'quote' ? 'check' : 'copy', text('page-bar-copy-quote'), props.onCopyQuote)}
      {tool(copied === 'link' ? 'check' : 'link', text('page-bar-copy-link'), props.onCopyLink)}
      {props.onDelete &&
        (isOthers
          ? tool('hide', text('authors-hide'), props.onDelete, busy)
          : tool('trash', text('common-delete'), props.onDelete, busy))}
      {props.onMenu && (
        <button
          ref={more}
          type="button"
          class="selection-bar__tool"
          aria-label={text('page-bar-more')}
          title={text('page-bar-more')}
          aria-haspopup="menu"
          aria-expanded={isMenuOpen}
          tabIndex={roving.tabIndexOf(last + 1)}
          onClick={() => props.onMenu?.(!isMenuOpen)}
        >
          <Icon name="more" />
        </button>
      )}
      <span class="visually-hidden" role="status">
        {copied === 'quote' && text('page-bar-quote-copied')}
        {copied === 'link' && text('page-bar-link-copied')}
      </span>
    </div>
  );
}
