import type { LibraryProps } from '../../../components/library/library-props';
import { text } from '../../../components/strings';
import '../../../components/strings/en/reading/highlights.ftl';
import { type Annotation, type Passage, withEarlierQuotes } from '../../../core/model';
import type { ClipChanges } from '../changes/clip-changes';
import type { ReaderClip } from './reader-clip';

/** Undoable actions on a highlight in the reader whose wording has changed. */
export function createWordingActions(
  clip: Pick<ReaderClip, 'describePassage'> & {
    getStored(): { readonly versionId: string } | null;
  },
  findAnnotation: (annotationId: string) => Annotation | null,
  edit: (annotationId: string, edit: { passage: Passage; versionId: string }) => void,
  changes: Pick<ClipChanges, 'record' | 'notify'>,
): Required<Pick<LibraryProps, 'onKeepOriginalWording' | 'onUseNewWording'>> {
  const move = (annotation: Annotation, passage: Passage, versionId: string, message: string) => {
    const { id, passage: oldPassage, versionId: oldVersion } = annotation;
    edit(id, { passage, versionId });
    changes.record(message, () => edit(id, { passage: oldPassage, versionId: oldVersion }));
  };
  return {
    onKeepOriginalWording(id, words) {
      const annotation = findAnnotation(id);
      if (!annotation) return;
      const { passage, versionId } = annotation;
      const declined = { ...passage, accepted: words };
      move(annotation, declined, versionId, text('highlights-done-wording-kept'));
    },
    onUseNewWording(id) {
      const [annotation, stored] = [findAnnotation(id), clip.getStored()];
      if (!annotation || !stored) return;
      const passage = clip.describePassage(id);
      if (!passage) return changes.notify(text('highlights-notice-not-in-copy'));
      const moved = withEarlierQuotes(passage, annotation.passage);
      move(annotation, moved, stored.versionId, text('highlights-done-reworded'));
    },
  };
}
