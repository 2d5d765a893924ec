import type { Annotation, Clip } from '../../core/model';
import { applyEdit } from '../edits/apply-edit';
import type { Edit } from '../edits/edit';
import type { WatchedClip } from './watch-clip';

/**
 * The notes and tags of a clip as a screen knows them: what it was shown, and what it has
 * written since.
 */
export interface KnownWords {
  annotationOf(id: string): Annotation | null;
  clipOf(id: string): Clip | null;
  /** Adds the note and tags that the screen last knew to an edit, and records the edit as made. */
  begin(edit: Edit): Edit;
}

/** `find` returns the open clip as last stored. */
export function createKnownWords(find: () => WatchedClip | null): KnownWords {
  /** Recent writes, which the watcher may not have reported yet. */
  const written = new Map<string, Annotation | Clip>();

  const newest = <Saved extends Annotation | Clip>(
    id: string,
    watched: Saved | null,
  ): Saved | null => {
    const ours = written.get(id) as Saved | undefined;
    if (ours && (!watched || ours.updatedAt > watched.updatedAt)) return ours;
    written.delete(id);
    return watched;
  };
  const annotationOf = (id: string) =>
    newest(id, find()?.annotations.find((one) => one.id === id) ?? null);
  const clipOf = (id: string) => {
    const clip = find()?.clip;
    return newest(id, clip?.id === id ? clip : null);
  };

  return {
    annotationOf,
    clipOf,
    begin(edit) {
      if (edit.call !== 'editAnnotation' && edit.call !== 'editClip') return edit;
      const known = edit.call === 'editClip' ? clipOf(edit.id) : annotationOf(edit.id);
      if (!known) return edit;
      const { noteBefore = known.note, tagsBefore = known.tags, ...change } = edit.edit;
      written.set(edit.id, { ...applyEdit(known, edit), updatedAt: edit.now });
      const withBase = {
        ...change,
        ...(change.note !== undefined && { noteBefore }),
        ...(change.tags && { tagsBefore }),
      };
      return { ...edit, edit: withBase } as Edit;
    },
  };
}
