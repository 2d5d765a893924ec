import type { ToastMessage } from '../controls/Toast';
import { deskWords } from '../strings';
import type { PanelProps, PanelTold } from './panel-props';

/** What the panel has to say, as a toast. The focus stays: the panel has put it where it belongs. */
export function toldMessage(
  told: PanelTold,
  { onUndo, onRedo }: Pick<PanelProps, 'onUndo' | 'onRedo'>,
): ToastMessage {
  const key = String(told.key);
  switch (told.step) {
    case 'done':
      return { key, words: wordsOf(told.kind, told.total), keepsFocus: true, onUndo };
    case 'redone':
      return {
        key,
        words: deskWords.redone(wordsOf(told.kind, told.total)),
        keepsFocus: true,
        onUndo,
      };
    case 'undone':
      return {
        key,
        words: deskWords.undone(wordsOf(told.kind, told.total)),
        keepsFocus: true,
        act: deskWords.redo,
        onUndo: onRedo,
      };
    case 'said':
      return { key, words: told.words, keepsFocus: true };
    default:
      return { key, words: deskWords[told.step], keepsFocus: true };
  }
}

function wordsOf(kind: keyof typeof deskWords.done, total: number): string {
  return deskWords.done[kind](total);
}
