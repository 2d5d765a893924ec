import type { LibraryProps } from '../../../components/library/library-props';
import { text } from '../../../components/strings';
import '../../../components/strings/en/reading/highlights.ftl';
import { type Annotation, withEarlierQuotes } from '../../../core/model';
import { passageAction } from '../../shared/undo/annotation-actions';
import type { ClipChanges } from '../changes/clip-changes';
import type { ReaderClip } from './reader-clip';
import type { ReaderEdits } from './reader-edits';

/** Undoable actions on a highlight in the reader whose wording has changed. */
export function createWordingActions(
  clip: Pick<ReaderClip, 'describePassage'> & {
    getStored(): { readonly versionId: string } | null;
  },
  findAnnotation: (annotationId: string) => Annotation | null,
  perform: ReaderEdits['perform'],
  notify: ClipChanges['notify'],
): Required<Pick<LibraryProps, 'onKeepOriginalWording' | 'onUseNewWording'>> {
  return {
    onKeepOriginalWording(id, words) {
      const annotation = findAnnotation(id);
      if (!annotation) return;
      const { passage, versionId } = annotation;
      const declined = { ...passage, accepted: words };
      perform(passageAction(annotation, declined, versionId, 'wording-kept'));
    },
    onUseNewWording(id) {
      const [annotation, stored] = [findAnnotation(id), clip.getStored()];
      if (!annotation || !stored) return;
      const passage = clip.describePassage(id);
      if (!passage) return notify(text('highlights-notice-not-in-copy'));
      const moved = withEarlierQuotes(passage, annotation.passage);
      perform(passageAction(annotation, moved, stored.versionId, 'reworded'));
    },
  };
}
