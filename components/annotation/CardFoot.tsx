import { formatLocation } from '../../core/model';
import { Icon } from '../controls/Icon';
import { MenuButton } from '../controls/MenuButton';
import { formatDay, formatMoment, text } from '../strings';
import '../strings/en/controls/authors.ftl';
import '../strings/en/reading/highlights.ftl';
import type { CardPartProps } from './card-props';

/** Footer of an annotation card: position, date and actions. */
export function CardFoot(props: CardPartProps) {
  const { callbacks, isTabStop, shortQuote } = props;
  const { annotation, place } = props.placed;
  const { id, author, createdAt, note } = annotation;
  const { isFromCorrection } = annotation.passage;
  const part = place.kind === 'found' ? place.part : null;
  const field = part === 'caption' ? part : annotation.passage.field;
  const tabIndex = isTabStop ? 0 : -1;
  const { onShowInCopy, onShowOnPage, onReattach } = callbacks;
  const isLost = place.kind === 'lost';
  const hasText = place.kind !== 'no-text';
  const ways = [
    ...(onShowInCopy && hasText
      ? [{ label: text('highlights-show-in-copy'), onChoose: () => onShowInCopy(id) }]
      : []),
    ...(onShowOnPage && hasText && !isLost
      ? [{ label: text('highlights-show-on-page'), onChoose: () => onShowOnPage(id) }]
      : []),
  ];
  const changes =
    onReattach && hasText && !isLost
      ? [{ label: text('highlights-reattach'), onChoose: () => onReattach(id) }]
      : [];
  const location = annotation.location && formatLocation(annotation.location);
  const edit = note === '' ? text('highlights-add-note') : text('highlights-edit');
  const groups = [ways, changes].filter((group) => group.length > 0);

  return (
    <div class="annotation-card__foot">
      <span class="annotation-card__meta">
        {place.kind === 'found' && place.how === 'approximate' && (
          <span class="annotation-card__how" title={text('highlights-approximate.help')}>
            {text('highlights-approximate')}
          </span>
        )}
        {field !== undefined && <span>{text(`highlights-field-${field}`)}</span>}
        {isFromCorrection && !author && <span>{text('highlights-own-words')}</span>}
        {typeof part === 'number' && <span>{text('highlights-paragraph', { number: part })}</span>}
        {location && <span>{location}</span>}
        {/* Dates have their own direction. The dot before them has that of the line. */}
        <span>
          <time dateTime={createdAt} title={formatMoment(createdAt)}>
            {formatDay(createdAt, props.now)}
          </time>
        </span>
      </span>
      {!author && (
        <button
          type="button"
          class="button button--quiet button--small annotation-card__edit"
          tabIndex={tabIndex}
          aria-label={
            note === ''
              ? text('highlights-add-note.label', { quote: shortQuote })
              : text('highlights-edit.label', { quote: shortQuote })
          }
          title={edit}
          onClick={() => props.onEditing(true)}
        >
          <Icon name="edit" />
          <span class="annotation-card__action">{edit}</span>
        </button>
      )}
      <button
        type="button"
        class="button button--quiet button--small annotation-card__delete"
        tabIndex={tabIndex}
        aria-label={
          author
            ? text('authors-hide.label', { quote: shortQuote })
            : text('highlights-delete-label', { quote: shortQuote })
        }
        title={author ? text('authors-hide') : text('common-delete')}
        onClick={() => callbacks.onDeleteAnnotation(id)}
      >
        <Icon name={author ? 'hide' : 'trash'} />
      </button>
      {groups.length > 0 && (
        <MenuButton
          label={text('highlights-more', { quote: shortQuote })}
          icon="more"
          isIconOnly
          tabIndex={tabIndex}
          groups={groups}
        />
      )}
    </div>
  );
}
