import { type ReadonlySignal, signal } from '@preact/signals';
import type { PanelToast } from '../../components/panel/panel-props';
import type { Library } from '../../storage';
import { type Act, type ActHistory, type Change, createActHistory } from './act-history';

/** Undo and redo of all that is done in the panel, clip by clip. */
export interface Undoing {
  /** The message shown for a while. */
  readonly toast: ReadonlySignal<PanelToast | null>;
  /** Keeps an act that was done; says so unless it may go on, as typing does. */
  did(clipId: string, act: Act): void;
  /** Does an act and keeps it. */
  perform(clipId: string, act: Act): void;
  /** The reader has done with a field. */
  close(clipId: string): void;
  undo(clipId: string): Promise<void>;
  redo(clipId: string): Promise<void>;
  tell(step: Exclude<PanelToast['step'], 'done' | 'undone' | 'redone' | 'said'>): void;
  /** Says something that cannot be undone. */
  say(words: string): void;
  tellNothing(): void;
}

/**
 * `make` makes a change; `whenDone` is kept when all changes are in the library.
 *
 * A note that was changed elsewhere since is left as it is: to put an older text
 * in its place would throw words away.
 */
export function createUndoing(
  library: Library,
  make: (change: Change) => void,
  whenDone: () => Promise<void>,
): Undoing {
  const toast = signal<PanelToast | null>(null);
  const histories = new Map<string, ActHistory>();
  let key = 0;
  // One after another, however fast the keys are pressed.
  let turn: Promise<void> = Promise.resolve();

  const historyOf = (clipId: string) => {
    const history = histories.get(clipId) ?? createActHistory();
    histories.set(clipId, history);
    return history;
  };
  const sayOf = (step: 'done' | 'undone' | 'redone', { kind, redo }: Act) => {
    key += 1;
    toast.value = { key, step, kind, total: redo.length };
  };
  const tell: Undoing['tell'] = (step) => {
    key += 1;
    toast.value = { key, step };
  };

  /** Whether every note still says what this act, or its undoing, left there. */
  const stillHolds = async (clipId: string, left: readonly Change[]) => {
    await whenDone();
    const annotations = await library.listAnnotations(clipId);
    const clip = await library.getClip(clipId);
    return left.every((change) => {
      if (!('edit' in change)) return true;
      const now =
        change.call === 'editClip'
          ? clip.ok && clip.value
          : annotations.ok && annotations.value.find(({ id }) => id === change.id);
      if (!now) return true;
      const { note = now.note, tags = now.tags } = change.edit;
      return note === now.note && tags.join('\n') === now.tags.join('\n');
    });
  };

  const did = (clipId: string, act: Act) => {
    historyOf(clipId).did(act);
    if (act.continues === undefined) sayOf('done', act);
  };

  const step = (
    clipId: string,
    take: (history: ActHistory) => Act | null,
    way: 'undo' | 'redo',
  ): Promise<void> => {
    turn = turn.then(async () => {
      const act = take(historyOf(clipId));
      if (!act) return tell(way === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
      const [left, wanted] = way === 'undo' ? [act.redo, act.undo] : [act.undo, act.redo];
      if (!(await stillHolds(clipId, left))) return tell('refused');
      for (const change of wanted) make(change);
      sayOf(way === 'undo' ? 'undone' : 'redone', act);
    });
    return turn;
  };

  return {
    toast,
    did,
    perform(clipId, act) {
      for (const change of act.redo) make(change);
      did(clipId, act);
    },
    close(clipId) {
      const act = historyOf(clipId).close();
      if (act) sayOf('done', act);
    },
    undo: (clipId) => step(clipId, (history) => history.takeBack(), 'undo'),
    redo: (clipId) => step(clipId, (history) => history.takeAgain(), 'redo'),
    tell,
    say(words) {
      key += 1;
      toast.value = { key, step: 'said', words };
    },
    tellNothing() {
      toast.value = null;
    },
  };
}
