import { useState } from 'preact/hooks';
import { AnnotationCard } from '../annotation/AnnotationCard';
import type { PlacedAnnotation } from '../annotation/placed-annotation';
import { IconButton } from '../controls/IconButton';
import { text } from '../strings';
import '../strings/en/reading/highlights.ftl';
import { nameCopies } from '../versions/name-copies';
import type { PanelPage, PanelProps } from './panel-props';

export interface PeekCardProps extends PanelProps {
  readonly page: Extract<PanelPage, { kind: 'saved' }>;
  readonly placed: PlacedAnnotation;
}

/** Card of the active annotation below the saved copy, so the user can keep reading. */
export function PeekCard(props: PeekCardProps) {
  const { page, placed, now } = props;
  const [isEditing, setEditing] = useState(false);
  const { versionId } = placed.annotation;
  return (
    <aside class="peek-card" aria-label={text('highlights-chosen')}>
      <IconButton
        icon="close"
        label={text('highlights-close')}
        className="peek-card__close"
        onClick={props.onClearActive}
      />
      <AnnotationCard
        placed={placed}
        now={now}
        isActive={false}
        revealed={0}
        isEditing={isEditing}
        isGone={false}
        isTabStop
        position={1}
        total={1}
        versionName={nameCopies(page.versions, now).get(versionId) ?? null}
        onCompleteTags={props.onCompleteTags}
        callbacks={{
          onJump: props.onJump,
          onEditAnnotation: props.onEditAnnotation,
          onDeleteAnnotation: props.onDeleteAnnotation,
          onRestoreAnnotation: props.onRestoreAnnotation,
          onReattach: props.onReattach,
          onKeepOriginalWording: props.onKeepOriginalWording,
          onUseNewWording: props.onUseNewWording,
          ...(page.isOpen && { onShowOnPage: props.onShowOnPage }),
          ...(props.older?.version.id !== versionId && { onShowVersion: props.onShowVersion }),
        }}
        onEditing={(is) => {
          setEditing(is);
          if (!is) props.onEditEnd();
        }}
      />
    </aside>
  );
}
