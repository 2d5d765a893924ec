import { MemoBlock } from '../controls/MemoBlock';
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
  /** Name of the copy the annotation was made on, or null if not worth showing. */
  nameCopy(versionId: string): string | null;
  readonly onCompleteTags: CompleteTags;
  /** Must be the same object on every render. */
  readonly callbacks: AnnotationCallbacks;
  onEditing(annotationId: string, isEditing: boolean): void;
}

/**
 * Cards in a list, following the ARIA feed pattern. Only changed cards re-render, since there
 * may be hundreds.
 */
export function AnnotationFeed(props: AnnotationFeedProps) {
  const { cards, activeId, editing, gone, stopId } = props;
  // Cards depend on the current time only through its year.
  const year = props.now.getFullYear();
  return (
    <div class="annotation-list" role="feed" aria-label={props.label}>
      {cards.map((placed, index) => {
        const { id, versionId } = placed.annotation;
        const isActive = id === activeId;
        const revealed = isActive ? props.revealed : 0;
        const [isEditing, isGone, isStop] = [editing.has(id), gone.has(id), id === stopId];
        const versionName = props.nameCopy(versionId);
        return (
          <MemoBlock
            key={id}
            dependencies={[
              placed,
              year,
              isActive,
              revealed,
              isEditing,
              isGone,
              isStop,
              versionName,
              index,
              cards.length,
              props.callbacks,
            ]}
            renderContent={() => (
              <AnnotationCard
                placed={placed}
                now={props.now}
                isActive={isActive}
                revealed={revealed}
                isEditing={isEditing}
                isGone={isGone}
                isTabStop={isStop}
                position={index + 1}
                total={cards.length}
                versionName={versionName}
                onCompleteTags={props.onCompleteTags}
                callbacks={props.callbacks}
                onEditing={(is) => props.onEditing(id, is)}
              />
            )}
          />
        );
      })}
    </div>
  );
}
