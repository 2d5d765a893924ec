import type { LibraryProps } from '../../components/library/library-props';
import { text } from '../../components/strings';
import '../../components/strings/en/highlights.ftl';
import { type Annotation, type Passage, withEarlier } from '../../core/model';
import type { ClipChanges } from './clip-changes';
import type { ReadClip } from './read-clip';

/** What the user can do, in the reader, about a highlight whose wording has changed; each can be undone. */
export function createWordingActs(
  reader: Pick<ReadClip, 'describeMark'> & { kept(): { readonly versionId: string } | null },
  find: (annotationId: string) => Annotation | null,
  edit: (annotationId: string, edit: { passage: Passage; versionId: string }) => void,
  changes: Pick<ClipChanges, 'did' | 'tell'>,
): Required<Pick<LibraryProps, 'onKeepWording' | 'onTakeWording'>> {
  const move = (annotation: Annotation, passage: Passage, versionId: string, said: string) => {
    const { id, passage: oldPassage, versionId: oldVersion } = annotation;
    edit(id, { passage, versionId });
    changes.did(said, () => edit(id, { passage: oldPassage, versionId: oldVersion }));
  };
  return {
    onKeepWording(id, words) {
      const annotation = find(id);
      if (!annotation) return;
      const { passage, versionId } = annotation;
      const accepted = { ...passage, accepted: words };
      move(annotation, accepted, versionId, text('highlights-done-wording-kept'));
    },
    onTakeWording(id) {
      const [annotation, kept] = [find(id), reader.kept()];
      if (!annotation || !kept) return;
      const passage = reader.describeMark(id);
      if (!passage) return changes.tell(text('highlights-notice-not-in-copy'));
      const moved = withEarlier(passage, annotation.passage);
      move(annotation, moved, kept.versionId, text('highlights-done-reworded'));
    },
  };
}
