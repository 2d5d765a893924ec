import { now } from '../../../client/base/now';
import { text } from '../../../components/strings';
import '../../../components/strings/en/library/sync.ftl';
import '../../../components/strings/en/reading/highlights.ftl';
import type { Result } from '../../../core/model';
import type { KeptItem } from '../../../core/sync';
import type { Library } from '../../../storage';
import type { ClipChanges } from '../changes/clip-changes';

/** Deletes what was kept because another device had edited it. Can be undone. */
export function deleteKept(
  library: Pick<Library, 'deleteAnnotation' | 'restoreAnnotation' | 'editClip' | 'editAnnotation'>,
  changes: Pick<ClipChanges, 'edit' | 'runOne'>,
  { what, clip, annotation }: KeptItem,
): void {
  if (what === 'clip') {
    changes.edit([clip.id], { isDeleted: true });
  } else if (what === 'highlight') {
    if (annotation === null) return;
    changes.runOne(
      () => library.deleteAnnotation(annotation.id, now()),
      () => text('highlights-done-deleted', { total: 1 }),
      ({ id }) => library.restoreAnnotation(id, now()),
    );
  } else {
    const { id, note } = annotation ?? clip;
    const write = (typed: string) =>
      annotation
        ? library.editAnnotation(id, { note: typed }, now())
        : library.editClip(id, { note: typed }, now());
    changes.runOne(
      // The types of a clip and an annotation differ; neither is needed.
      (): Promise<Result<unknown>> => write(''),
      () => text('sync-kept-note.deleted'),
      () => write(note),
    );
  }
}
