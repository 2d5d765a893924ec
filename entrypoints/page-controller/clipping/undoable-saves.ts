import type { SavedClip } from '../../../client/clipping/story-clipper';
import type { Clip, Result } from '../../../core/model';
import type { NoticeHost, Withdraw } from '../notices/notice-host';
import { type NoticeContent, notices } from '../notices/notices';
import { reportFailure } from '../notices/report-failure';
import type { PageAnnotations } from '../page-annotations';
import type { PageTools } from '../page-tools';

/** A version that was added to a clip. */
interface AddedVersion {
  readonly clipId: string;
  readonly versionId: string;
}

/** Shows notices of what was saved, and undoes and redoes it. */
export interface UndoableSaves {
  /** Shows a notice that `withdraw` removes. */
  show(content: NoticeContent): void;
  /** Says that the page of a link was saved, with a button to undo it. */
  showLink(saved: SavedClip): void;
  /**
   * Removes the notice of the last save, unless another one is shown: undoing the save would
   * delete highlights made since.
   */
  withdraw(): void;
  /**
   * Undoes saving a clip and, unless `markId` is null, the highlight that it was saved for. Says
   * so, with a button to redo it.
   */
  undoClip(clip: Clip, markId: string | null): Promise<void>;
  /** Undoes adding a version, and says so, with a button to redo it. */
  undoVersion(
    added: AddedVersion,
    message: Parameters<typeof notices.versionRemoved>[0],
    redo: () => Promise<unknown>,
  ): Promise<void>;
}

/** `layer` has the clip of the page, and is updated after each change. */
export function createUndoableSaves(
  { background }: PageTools,
  layer: PageAnnotations,
  notice: NoticeHost,
): UndoableSaves {
  let withdraw: Withdraw = () => {};

  const show = (content: NoticeContent) => {
    withdraw = notice.show(content);
  };

  const isDone = (done: Result<unknown>) => reportFailure(notice, done).ok;

  const undoLink = async (clip: Clip, isRedo: boolean) => {
    const done = await background.undoLink({ clipId: clip.id, isRedo });
    if (!isDone(done)) return;
    const undo = () => undoLink(clip, !isRedo);
    notice.show(isRedo ? notices.redone(clip, undo) : notices.undone(clip, false, undo));
  };

  const undoClip = async (clip: Clip, markId: string | null) => {
    const unmarked = markId === null ? null : await background.deleteAnnotation({ id: markId });
    const deleted =
      unmarked?.ok === false ? unmarked : await background.deleteClip({ clipId: clip.id });
    if (!isDone(deleted)) return;
    // The page may have navigated to another story since.
    if (layer.clip()?.id === clip.id) layer.setClip(null);
    show(notices.undone(clip, markId !== null, () => redoClip(clip, markId)));
  };

  const redoClip = async (clip: Clip, markId: string | null) => {
    const restored = await background.restoreClip({ clipId: clip.id });
    const marked =
      restored.ok && markId !== null
        ? await background.restoreAnnotation({ id: markId })
        : restored;
    if (!isDone(marked)) return;
    await layer.load();
    show(notices.redone(clip, () => undoClip(clip, markId)));
  };

  return {
    show,
    showLink(saved) {
      notice.show(notices.linkSaved(saved, () => undoLink(saved.clip, false)));
    },
    withdraw: () => withdraw(),
    undoClip,
    async undoVersion(added, message, redo) {
      if (!isDone(await background.undoVersion(added))) return;
      await layer.load();
      show(notices.versionRemoved(message, redo));
    },
  };
}
