import type { Annotation } from '../../core/model';
import { ColourPicker } from '../controls/ColourPicker';
import { NoteField } from '../controls/NoteField';
import { text } from '../strings';
import '../strings/en/reading/highlights.ftl';
import type { CompleteTags } from '../tags/complete-tags';
import { TagField } from '../tags/TagField';
import type { AnnotationChange } from './placed-annotation';

export interface AnnotationEditorProps {
  readonly annotation: Annotation;
  readonly onCompleteTags: CompleteTags;
  /** Called on every change. Closing needs no save and loses nothing. */
  onEdit(change: AnnotationChange): void;
  onDone(): void;
}

/** Edits an annotation's note, colour and tags inside its card. */
export function AnnotationEditor(props: AnnotationEditorProps) {
  const { annotation, onCompleteTags, onEdit, onDone } = props;
  return (
    <div class="annotation-card__editor">
      <NoteField
        note={annotation.note}
        takesFocus
        onNote={(note, noteBefore) => onEdit({ note, noteBefore })}
        onSubmit={onDone}
        onEscape={onDone}
      />
      <TagField
        tags={annotation.tags}
        onCompleteTags={onCompleteTags}
        onTags={(tags, tagsBefore) => onEdit({ tags, tagsBefore })}
      />
      <div class="annotation-card__choices">
        <ColourPicker colour={annotation.colour} onColour={(colour) => onEdit({ colour })} />
        <button type="button" class="button button--small" onClick={onDone}>
          {text('highlights-done')}
        </button>
      </div>
    </div>
  );
}
