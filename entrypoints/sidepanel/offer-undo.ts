import { now } from '../../client/base/now';
import { text } from '../../components/strings';
import '../../components/strings/en/panels/panel.ftl';
import { type Result, succeed } from '../../core/model';
import type { PanelParts } from './panel-actions';
import type { UndoController } from './undo-controller';

/** A change of the library, and what to say when it was made. */
export interface Step {
  readonly words: string;
  run(): Promise<Result<unknown>>;
}

/** Toasts about what was dropped or pasted, with a button that undoes it, and then redoes it. */
export interface UndoOffers {
  offer(words: string, undone: Step, redone: Step): void;
  /**
   * Says that clips were saved. Undoing that moves them to the bin. Returns a function that returns
   * whether that was ever asked for.
   */
  offerToDelete(words: string, clipIds: readonly string[], onRestored?: () => void): () => boolean;
}

export function createUndoOffers(
  { library, tasks }: Pick<PanelParts, 'library' | 'tasks'>,
  undo: Pick<UndoController, 'notifyUndoable'>,
): UndoOffers {
  const show = (words: string, next: Step, after: Step, isUndone: boolean) =>
    undo.notifyUndoable({
      words,
      isUndone,
      onUndo: () => void tasks.run(next.run, () => show(next.words, after, next, !isUndone)),
    });
  const offer: UndoOffers['offer'] = (words, undone, redone) => show(words, undone, redone, false);

  return {
    offer,
    offerToDelete(words, clipIds, onRestored) {
      const total = clipIds.length;
      let wasUndone = false;
      offer(
        words,
        {
          words: text('panel-links-removed', { total }),
          run() {
            wasUndone = true;
            return runEach(clipIds, (id) => library.deleteClip(id, now()));
          },
        },
        {
          words: text('panel-links-restored', { total }),
          async run() {
            const restored = await runEach(clipIds, (id) => library.restoreClip(id, now()));
            if (restored.ok) onRestored?.();
            return restored;
          },
        },
      );
      return () => wasUndone;
    },
  };
}

/** Runs a change of each record, until one fails. */
export async function runEach(
  ids: readonly string[],
  run: (id: string) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  for (const id of ids) {
    const done = await run(id);
    if (!done.ok) return done;
  }
  return succeed(null);
}
