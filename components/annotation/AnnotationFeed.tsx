import { Still } from '../controls/Still';
import type { CompleteTags } from '../tags/complete-tags';
import { AnnotationCard } from './AnnotationCard';
import type { AnnotationCallbacks, PlacedAnnotation } from './placed-annotation';

export interface AnnotationFeedProps {
  readonly label: string;
  readonly cards: readonly PlacedAnnotation[];
  readonly now: Date;
  readonly activeId: string | null;
  readonly revealed: number;
  readonly editing: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
  readonly stopId: string | null;
  /** Names the copy on which an annotation was made; null where that is not worth saying. */
  nameCopy(versionId: string): string | null;
  readonly onCompleteTags: CompleteTags;
  /** The same object at every drawing. */
  readonly acts: AnnotationCallbacks;
  onEditing(annotationId: string, isEditing: boolean): void;
}

/** Cards one below the other, by the ARIA feed pattern. Of hundreds, only those that changed are drawn again. */
export function AnnotationFeed(props: AnnotationFeedProps) {
  const { cards, activeId, editing, gone, stopId } = props;
  // A card shows of the present moment no more than its year.
  const year = props.now.getFullYear();
  return (
    <div class="annotation-list" role="feed" aria-label={props.label}>
      {cards.map((placed, index) => {
        const { id, versionId } = placed.annotation;
        const isActive = id === activeId;
        const revealed = isActive ? props.revealed : 0;
        const [isEditing, isGone, isStop] = [editing.has(id), gone.has(id), id === stopId];
        const madeOn = props.nameCopy(versionId);
        return (
          <Still
            key={id}
            of={[
              placed,
              year,
              isActive,
              revealed,
              isEditing,
              isGone,
              isStop,
              madeOn,
              index,
              cards.length,
              props.acts,
            ]}
            draw={() => (
              <AnnotationCard
                placed={placed}
                now={props.now}
                isActive={isActive}
                revealed={revealed}
                isEditing={isEditing}
                isGone={isGone}
                isStop={isStop}
                position={index + 1}
                total={cards.length}
                madeOn={madeOn}
                onCompleteTags={props.onCompleteTags}
                acts={props.acts}
                onEditing={(is) => props.onEditing(id, is)}
              />
            )}
          />
        );
      })}
    </div>
  );
}
