import { type Annotation, type Clip, mergeTags } from '../../core/model';
import type { Edit } from '../edits/edit';
import type { WatchedClip } from './watch-clip';

/** What a screen knows of a clip's notes and tags: what it was shown, and what it has written since. */
export interface KnownWords {
  annotationOf(id: string): Annotation | null;
  clipOf(id: string): Clip | null;
  /** An edit with what the screen knows to stand there before it; it is known as made from now on. */
  begin(edit: Edit): Edit;
}

/** `find` gives the clip that is shown, as it was stored last. */
export function createKnownWords(find: () => WatchedClip | null): KnownWords {
  /** What was written last, which the watcher may not have given back yet. */
  const written = new Map<string, Annotation | Clip>();

  const newest = <Kept extends Annotation | Clip>(
    id: string,
    watched: Kept | null,
  ): Kept | null => {
    const ours = written.get(id) as Kept | undefined;
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
      const { tags } = change;
      written.set(edit.id, {
        ...known,
        ...change,
        ...(tags && { tags: mergeTags(known.tags, tagsBefore, tags) }),
        updatedAt: edit.now,
      });
      const begun = {
        ...change,
        ...(change.note !== undefined && { noteBefore }),
        ...(tags && { tagsBefore }),
      };
      return { ...edit, edit: begun } as Edit;
    },
  };
}
