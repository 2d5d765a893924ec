import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/Icon';
import { Swatch } from '../controls/Swatch';
import type { CompleteTags } from '../tags/complete-tags';
import { TagList } from '../tags/TagList';
import { colourWords, formatDay, formatMoment, words } from '../words';
import { AnnotationEditor } from './AnnotationEditor';
import { describeSurroundings } from './place-words';
import type { AnnotationChange, PlacedAnnotation } from './placed-annotation';

export interface AnnotationCardProps {
  readonly placed: PlacedAnnotation;
  readonly now: Date;
  /** Marked, and scrolled to when it becomes so. */
  readonly isActive: boolean;
  readonly onCompleteTags: CompleteTags;
  onJump(): void;
  onEdit(change: AnnotationChange): void;
  onDelete(): void;
}

/** Enough of a quote to tell a button by. */
const labelLength = 40;

/** One annotation: its quote, what was written about it, and where it stands. */
export function AnnotationCard(props: AnnotationCardProps) {
  const { annotation, place } = props.placed;
  const [isEditing, setEditing] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);

  useEffect(() => {
    if (props.isActive) card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [props.isActive]);

  useEffect(() => {
    if (wasEditing.current && !isEditing) editButton.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  const exact = annotation.passage.quote.exact;
  const short = exact.length > labelLength ? `${exact.slice(0, labelLength)}…` : exact;
  const isLost = place.kind === 'lost';
  const stood = isLost ? describeSurroundings(annotation.passage) : null;
  const kind = isLost ? ' annotation-card--lost' : '';

  return (
    <li
      ref={card}
      class={`annotation-card colour--${annotation.colour}${kind}`}
      aria-current={props.isActive ? 'true' : undefined}
    >
      <div class="annotation-card__head">
        <Swatch colour={annotation.colour} small />
        <span class="hidden-words">{colourWords[annotation.colour]}</span>
        {isLost ? (
          <blockquote class="annotation-card__quote" dir="auto">
            <span>“{exact}”</span>
          </blockquote>
        ) : (
          <button
            type="button"
            class="annotation-card__quote annotation-card__jump"
            dir="auto"
            title={words.annotations.jump}
            onClick={props.onJump}
          >
            <span>“{exact}”</span>
          </button>
        )}
      </div>
      {stood !== null && (
        <p class="annotation-card__stood" dir="auto">
          {stood}
        </p>
      )}
      {isEditing ? (
        <AnnotationEditor
          annotation={annotation}
          onCompleteTags={props.onCompleteTags}
          onEdit={props.onEdit}
          onDone={() => setEditing(false)}
        />
      ) : (
        <>
          {annotation.note !== '' && (
            <p class="annotation-card__note" dir="auto">
              {annotation.note}
            </p>
          )}
          <TagList tags={annotation.tags} />
          <div class="annotation-card__foot">
            <span class="annotation-card__meta">
              {place.kind === 'found' && place.how === 'approximate' && (
                <span class="annotation-card__how" title={words.annotations.approximateHelp}>
                  {words.annotations.approximate}
                </span>
              )}
              {place.kind === 'found' && place.paragraph !== null && (
                <span>{words.annotations.paragraph(place.paragraph)}</span>
              )}
              <time dateTime={annotation.createdAt} title={formatMoment(annotation.createdAt)}>
                {formatDay(annotation.createdAt, props.now)}
              </time>
            </span>
            <button
              ref={editButton}
              type="button"
              class="button button--quiet button--small"
              aria-label={
                annotation.note === ''
                  ? words.annotations.addNoteLabel(short)
                  : words.annotations.editLabel(short)
              }
              onClick={() => setEditing(true)}
            >
              <Icon name="edit" />
              {annotation.note === '' ? words.annotations.addNote : words.annotations.edit}
            </button>
            <button
              type="button"
              class="button button--quiet button--small annotation-card__delete"
              aria-label={words.annotations.deleteLabel(short)}
              title={words.common.delete}
              onClick={props.onDelete}
            >
              <Icon name="trash" />
            </button>
          </div>
        </>
      )}
    </li>
  );
}
