import type { LibraryProps } from '../../components/library/library-props';
import { deskWords } from '../../components/strings';
import { type Annotation, type Passage, withEarlierQuotes } from '../../core/model';
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
      move(annotation, accepted, versionId, deskWords.done.wordingKept());
    },
    onTakeWording(id) {
      const [annotation, kept] = [find(id), reader.kept()];
      if (!annotation || !kept) return;
      const passage = reader.describeMark(id);
      if (!passage) return changes.tell(deskWords.notInCopy);
      const moved = withEarlierQuotes(passage, annotation.passage);
      move(annotation, moved, kept.versionId, deskWords.done.reworded());
    },
  };
}
