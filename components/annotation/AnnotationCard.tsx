import { useEffect, useRef } from 'preact/hooks';
import { nestQuotes } from '../../core/text';
import { AuthorName } from '../authors/AuthorName';
import { Swatch } from '../controls/Swatch';
import { cardShortcuts } from '../keys/shortcuts';
import { text } from '../strings';
import '../strings/en/reading/highlights.ftl';
import { TagList } from '../tags/TagList';
import { AnnotationEditor } from './AnnotationEditor';
import { CardFoot } from './CardFoot';
import { CardGone } from './CardGone';
import { ChangedPassage } from './ChangedPassage';
import type { AnnotationCardProps } from './card-props';
import { LostHighlight } from './LostHighlight';
import { NoteText } from './NoteText';
import type { AnnotationCallbacks } from './placed-annotation';

/** Characters of the quote used in button labels. */
const labelLength = 40;

/**
 * One annotation: quote, note, tags, and position in the text. That of somebody else has their
 * name, and can only be hidden.
 */
export function AnnotationCard({ callbacks: given, ...rest }: AnnotationCardProps) {
  const { author } = rest.placed.annotation;
  const { onReattach: _, onKeepOriginalWording: __, onUseNewWording: ___, ...withoutEdits } = given;
  const callbacks = author ? withoutEdits : given;
  const props = { ...rest, callbacks };
  const { isActive, isEditing, isGone, isTabStop, revealed } = props;
  const { annotation, place } = props.placed;
  const { id } = annotation;
  const card = useRef<HTMLElement>(null);
  const wasEditing = useRef(isEditing);

  useEffect(() => {
    if (isActive) card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive, revealed]);

  useEffect(() => {
    // The editor had focus when it closed: restore it, unless the user moved it elsewhere.
    const root = card.current;
    if (wasEditing.current && !isEditing && root) {
      const { activeElement, body } = root.ownerDocument;
      if (!activeElement || activeElement === body) {
        root.querySelector<HTMLElement>('.annotation-card__edit')?.focus();
      }
    }
    wasEditing.current = isEditing;
  }, [isEditing]);

  const exact = annotation.passage.quote.exact;
  const short = nestQuotes(exact.length > labelLength ? `${exact.slice(0, labelLength)}…` : exact);
  const isLost = place.kind === 'lost';
  const hasText = place.kind !== 'no-text';
  const hiddenBy = place.kind === 'found' ? place.hiddenBy : undefined;
  const isBesideText = hasText && hiddenBy === undefined;
  const states = [isLost && ' annotation-card--lost', !isBesideText && ' annotation-card--no-text'];
  const changed = place.kind === 'found' ? place.changedWording : undefined;
  const earlier = annotation.passage.earlier?.[0];
  const hasNote = annotation.note !== '' && !isEditing;
  const edit = (change: Parameters<AnnotationCallbacks['onEditAnnotation']>[1]) =>
    callbacks.onEditAnnotation(id, change);

  return (
    <article
      ref={card}
      class={`annotation-card colour--${annotation.colour}${states.filter(Boolean).join('')}`}
      data-annotation={id}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isActive ? 'true' : undefined}
      aria-posinset={props.position}
      aria-setsize={props.total}
      aria-labelledby={`colour-${id}${author ? ` author-${id}` : ''} quote-${id}`}
      aria-describedby={hasNote ? `note-${id}` : undefined}
      aria-keyshortcuts={[
        cardShortcuts.jump,
        author ? [] : cardShortcuts.edit,
        cardShortcuts.delete,
      ]
        .flat()
        .join(' ')}
    >
      <div class="annotation-card__head">
        <Swatch colour={annotation.colour} small />
        <span id={`colour-${id}`} class="visually-hidden">
          {text(`common-colour-${annotation.colour}`)}
        </span>
        {isLost || isGone || !isBesideText ? (
          <blockquote id={`quote-${id}`} class="annotation-card__quote" dir="auto">
            <span>{text('common-quoted', { text: nestQuotes(exact) })}</span>
          </blockquote>
        ) : (
          <button
            id={`quote-${id}`}
            type="button"
            class="annotation-card__quote annotation-card__jump"
            dir="auto"
            title={text('highlights-jump')}
            tabIndex={isTabStop ? 0 : -1}
            onClick={() => callbacks.onJump(id)}
          >
            <span>{text('common-quoted', { text: nestQuotes(exact) })}</span>
          </button>
        )}
      </div>
      {author && <AuthorName id={`author-${id}`} author={author} />}
      {isLost && <LostHighlight {...props} shortQuote={short} />}
      {hiddenBy !== undefined && (
        <p class="annotation-card__context">{text(`highlights-hidden-${hiddenBy}`)}</p>
      )}
      {changed && !isGone && (
        <ChangedPassage {...props} changedWording={changed} shortQuote={short} />
      )}
      {earlier !== undefined && (
        <p class="annotation-card__context" dir="auto">
          {text('highlights-earlier', { quote: nestQuotes(earlier) })}
        </p>
      )}
      {isGone && <CardGone onBringBack={() => callbacks.onRestoreAnnotation(id)} />}
      {isEditing ? (
        <AnnotationEditor
          annotation={annotation}
          onCompleteTags={props.onCompleteTags}
          onEdit={edit}
          onDone={() => props.onEditing(false)}
        />
      ) : (
        <>
          {hasNote && <NoteText id={`note-${id}`} note={annotation.note} />}
          <TagList tags={annotation.tags} />
          <CardFoot {...props} shortQuote={short} />
        </>
      )}
    </article>
  );
}
