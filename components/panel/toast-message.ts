import type { ToastMessage } from '../controls/Toast';
import { deskWords } from '../strings';
import type { PanelProps, PanelToast } from './panel-props';

/** What the panel has to say, as a toast. The focus stays: the panel has put it where it belongs. */
export function toastMessage(
  toast: PanelToast,
  { onUndo, onRedo }: Pick<PanelProps, 'onUndo' | 'onRedo'>,
): ToastMessage {
  const key = String(toast.key);
  switch (toast.step) {
    case 'done':
      return { key, words: wordsOf(toast.kind, toast.total), keepsFocus: true, onUndo };
    case 'redone':
      return {
        key,
        words: deskWords.redone(wordsOf(toast.kind, toast.total)),
        keepsFocus: true,
        onUndo,
      };
    case 'undone':
      return {
        key,
        words: deskWords.undone(wordsOf(toast.kind, toast.total)),
        keepsFocus: true,
        act: deskWords.redo,
        onUndo: onRedo,
      };
    case 'said':
      return { key, words: toast.words, keepsFocus: true };
    default:
      return { key, words: deskWords[toast.step], keepsFocus: true };
  }
}

function wordsOf(kind: keyof typeof deskWords.done, total: number): string {
  return deskWords.done[kind](total);
}
