import { Empty } from '../controls/Empty';
import type { CompleteTags } from '../tags/complete-tags';
import { words } from '../words';
import { AnnotationCard } from './AnnotationCard';
import type { AnnotationCallbacks, PlacedAnnotation } from './placed-annotation';
import { sortAnnotations } from './sort-annotations';

export interface AnnotationListProps extends Omit<AnnotationCallbacks, 'onRestoreAnnotation'> {
  readonly annotations: readonly PlacedAnnotation[];
  /** The lost were looked for in the saved copy, not on the page. */
  readonly isCopy: boolean;
  readonly activeId: string | null;
  readonly now: Date;
  readonly onCompleteTags: CompleteTags;
}

/** Annotations in reading order; those that were not found apart, never hidden. */
export function AnnotationList(props: AnnotationListProps) {
  const { standing, lost } = sortAnnotations(props.annotations);

  const card = (placed: PlacedAnnotation) => {
    const { id } = placed.annotation;
    return (
      <AnnotationCard
        key={id}
        placed={placed}
        now={props.now}
        isActive={id === props.activeId}
        onCompleteTags={props.onCompleteTags}
        onJump={() => props.onJump(id)}
        onEdit={(change) => props.onEditAnnotation(id, change)}
        onDelete={() => props.onDeleteAnnotation(id)}
      />
    );
  };

  if (props.annotations.length === 0) {
    return <Empty title={words.annotations.empty} next={words.annotations.emptyNext} />;
  }
  return (
    <>
      {standing.length > 0 && (
        <ul class="annotation-list" aria-label={words.annotations.listLabel}>
          {standing.map(card)}
        </ul>
      )}
      {lost.length > 0 && (
        <section class="annotation-lost">
          <h3 class="annotation-lost__title">
            {props.isCopy ? words.annotations.lostInCopy : words.annotations.lost}
          </h3>
          <p class="annotation-lost__next">{words.annotations.lostNext}</p>
          <ul class="annotation-list">{lost.map(card)}</ul>
        </section>
      )}
    </>
  );
}
