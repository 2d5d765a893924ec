import { now } from '../../client/base/now';
import type { Edit } from '../../client/edits/edit';
import type { EditQueue } from '../../client/edits/edit-queue';
import { createKnownWords } from '../../client/library/known-text';
import type { WatchedClip } from '../../client/library/watch-clip';
import type { PanelProps } from '../../components/panel/panel-props';
import { type Annotation, type Clip, mergeTags, type Passage, withEarlier } from '../../core/model';
import type { AnnotationEdit, Library } from '../../storage';
import type { Act, Change } from './act-history';
import { createUndoing, type Undoing } from './undoing';

/** All that changes annotations and their clip in the panel, each as an act that can be undone. */
export interface PanelEdits
  extends Pick<
    PanelProps,
    | 'onEditClip'
    | 'onEditAnnotation'
    | 'onDeleteAnnotation'
    | 'onRestoreAnnotation'
    | 'onRecolourAll'
    | 'onDeleteAll'
    | 'onEditEnd'
  > {
  readonly undoing: Undoing;
  /** Gives an annotation another passage; the words that it had are kept with it. */
  attach(annotationId: string, passage: Passage, kind: 'attached' | 'reworded'): void;
  /** Notes that the user has seen another wording in an annotation's place, and left it as it is. */
  acceptWording(annotationId: string, words: string): void;
  /** The library, with what is done to annotations through it kept as acts of the panel. */
  readonly library: Library;
}

/** A clip that is deleted or restored. */
export type ClipFate = Extract<Change, { call: 'deleteClip' | 'restoreClip' }>;

/** `find` gives the clip that is shown; `makeOfClip` deletes or restores a clip. */
export function createPanelEdits(
  library: Library,
  edits: EditQueue,
  find: () => WatchedClip | null,
  makeOfClip: (change: ClipFate) => void,
): PanelEdits {
  const known = createKnownWords(find);
  const { annotationOf } = known;
  const write = (edit: Edit) => edits.add(known.begin(edit));

  const make = (change: Change) => {
    if (change.call === 'deleteClip' || change.call === 'restoreClip') return makeOfClip(change);
    write({ ...change, now: now() } as Edit);
  };
  const undoing = createUndoing(library, make, edits.whenDone);

  /** An act on annotations of the clip that is shown. */
  const perform = (act: Act) => {
    const clip = find()?.clip;
    if (clip) undoing.perform(clip.id, act);
    else for (const change of act.redo) make(change);
  };
  const move = (
    annotation: Annotation,
    passage: Passage,
    versionId: string,
    kind: 'attached' | 'reworded' | 'wording-kept',
  ): Act => {
    const { id, passage: oldPassage, versionId: oldVersion } = annotation;
    const to = (edit: { passage: Passage; versionId: string }): Change[] => [
      { call: 'editAnnotation', id, edit },
    ];
    return {
      kind,
      undo: to({ passage: oldPassage, versionId: oldVersion }),
      redo: to({ passage, versionId }),
    };
  };
  const deletion = (ids: readonly string[]): Act => ({
    kind: 'deleted',
    undo: ids.map((id) => ({ call: 'restoreAnnotation', id })),
    redo: ids.map((id) => ({ call: 'deleteAnnotation', id })),
  });
  const editOf = (annotation: Annotation, asked: AnnotationEdit): Act => {
    const { id } = annotation;
    const edit = withTagsOf(annotation, asked);
    const kind = 'note' in edit ? 'note' : 'colour' in edit ? 'colour' : 'tags';
    const { note, colour, tags } = annotation;
    const before = { note, colour, tags };
    const change = (from: AnnotationEdit): Change[] => [
      {
        call: 'editAnnotation',
        id,
        edit: {
          ...('note' in edit && { note: from.note ?? '' }),
          ...('colour' in edit && { colour: from.colour ?? colour }),
          ...('tags' in edit && { tags: from.tags ?? tags }),
        },
      },
    ];
    return {
      kind,
      undo: change(before),
      redo: change(edit),
      ...(kind !== 'tags' && { continues: `${kind} ${id}` }),
    };
  };

  /** Keeps what was done through the library itself, on the clip that is shown. */
  const did = (act: Act) => {
    const clip = find()?.clip;
    if (clip) undoing.did(clip.id, act);
  };

  return {
    undoing,
    onEditClip(id, asked) {
      const clip = find()?.clip.id === id ? known.clipOf(id) : null;
      const change = (from: { note?: string; tags?: readonly string[] }): Change[] => [
        { call: 'editClip', id, edit: from },
      ];
      if (!clip) return edits.add({ call: 'editClip', id, edit: asked, now: now() });
      const edit = withTagsOf(clip, asked);
      if (edit.note !== undefined) {
        perform({
          kind: 'clip-note',
          undo: change({ note: clip.note }),
          redo: change({ note: edit.note }),
          continues: `note ${id}`,
        });
      }
      if (edit.tags) {
        perform({
          kind: 'clip-tags',
          undo: change({ tags: clip.tags }),
          redo: change({ tags: edit.tags }),
        });
      }
    },
    onEditAnnotation(id, edit) {
      const annotation = annotationOf(id);
      // Deleted elsewhere while it was written about: the words are kept with it.
      if (!annotation) return edits.add({ call: 'editAnnotation', id, edit, now: now() });
      perform(editOf(annotation, edit));
    },
    onDeleteAnnotation: (id) => perform(deletion([id])),
    onRestoreAnnotation: (id) =>
      perform({
        kind: 'restored',
        undo: [{ call: 'deleteAnnotation', id }],
        redo: [{ call: 'restoreAnnotation', id }],
      }),
    onRecolourAll(ids, colour) {
      const acts = ids.flatMap((id) => {
        const annotation = annotationOf(id);
        if (!annotation || annotation.colour === colour) return [];
        return [editOf(annotation, { colour })];
      });
      if (acts.length === 0) return;
      perform({
        kind: 'colour',
        undo: acts.flatMap(({ undo }) => undo),
        redo: acts.flatMap(({ redo }) => redo),
      });
    },
    onDeleteAll: (ids) => perform(deletion(ids)),
    onEditEnd() {
      const clip = find()?.clip;
      if (clip) undoing.close(clip.id);
    },
    attach(id, passage, kind) {
      const annotation = annotationOf(id);
      const clip = find()?.clip;
      if (!annotation || !clip) return;
      perform(move(annotation, withEarlier(passage, annotation.passage), clip.versionId, kind));
    },
    acceptWording(id, words) {
      const annotation = annotationOf(id);
      if (!annotation) return;
      const { passage, versionId } = annotation;
      perform(move(annotation, { ...passage, accepted: words }, versionId, 'wording-kept'));
    },
    library: {
      ...library,
      async addAnnotation(annotation) {
        const added = await library.addAnnotation(annotation);
        if (added.ok) {
          const { id } = annotation;
          did({
            kind: 'added',
            undo: [{ call: 'deleteAnnotation', id }],
            redo: [{ call: 'restoreAnnotation', id }],
          });
        }
        return added;
      },
      async editAnnotation(id, edit, at) {
        const before = annotationOf(id);
        const edited = await library.editAnnotation(id, edit, at);
        if (edited.ok && before) {
          const { continues: _, ...act } = editOf(before, edit);
          did(act);
        }
        return edited;
      },
      async deleteAnnotation(id, at) {
        const deleted = await library.deleteAnnotation(id, at);
        if (deleted.ok) did(deletion([id]));
        return deleted;
      },
    },
  };
}

/** An edit whose tags are all that are then there, as far as is known, and not only what its field held. */
function withTagsOf({ tags: known }: Annotation | Clip, edit: AnnotationEdit): AnnotationEdit {
  const { tags, tagsBefore, ...others } = edit;
  if (!tags) return others;
  return { ...others, tags: tagsBefore ? mergeTags(known, tagsBefore, tags) : tags };
}
