import { now } from '../../../client/base/now';
import type { LibraryProps } from '../../../components/library/library-props';
import { text } from '../../../components/strings';
import '../../../components/strings/en/reading/corrections.ftl';
import type { CorrectionEdit } from '../../../core/model';
import type { Library } from '../../../storage';
import type { ClipChanges } from './clip-changes';

/** Corrects the article of a clip, with undo. */
export function createCorrectionActions(
  library: Library,
  changes: Pick<ClipChanges, 'runOne'>,
): Pick<LibraryProps, 'onCorrect'> {
  return {
    onCorrect: (clipId, edit) =>
      new Promise((resolve) =>
        changes.runOne(
          async () => {
            const corrected = await library.correctClip(clipId, edit, now());
            resolve(corrected.ok ? null : corrected.failure);
            return corrected;
          },
          () => describeCorrection(edit),
          (change) => library.undoCorrection(change, now()),
        ),
      ),
  };
}

function describeCorrection({ blocks = [] }: CorrectionEdit): string {
  const [block] = blocks;
  if (block === undefined) return text('corrections-done-details');
  return block.isRemoved
    ? text('corrections-done-block-removed')
    : text('corrections-done-block-restored');
}
