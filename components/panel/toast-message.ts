import type { ToastMessage } from '../controls/Toast';
import { text } from '../strings';
import '../strings/en/reading/highlights.ftl';
import '../strings/en/panels/panel.ftl';
import type { PanelProps, PanelToast } from './panel-props';

/** Converts a panel message to a toast. Focus stays where the panel put it. */
export function toastMessage(
  toast: PanelToast,
  { onUndo, onRedo }: Pick<PanelProps, 'onUndo' | 'onRedo'>,
): ToastMessage {
  const key = String(toast.key);
  switch (toast.step) {
    case 'done':
      return {
        key,
        text: text(`highlights-done-${toast.kind}`, { total: toast.total }),
        keepsFocus: true,
        onUndo,
      };
    case 'redone':
      return {
        key,
        text: text(`highlights-done-${toast.kind}.redone`, { total: toast.total }),
        keepsFocus: true,
        onUndo,
      };
    case 'undone':
      return {
        key,
        text: text(`highlights-done-${toast.kind}.undone`, { total: toast.total }),
        keepsFocus: true,
        undoLabel: text('panel-redo'),
        onUndo: onRedo,
      };
    case 'undoable':
      return {
        key,
        text: toast.words,
        keepsFocus: true,
        ...(toast.isUndone && { undoLabel: text('panel-redo') }),
        onUndo: toast.onUndo,
      };
    case 'said':
      return { key, text: toast.words, keepsFocus: true };
    default:
      return { key, text: text(`highlights-notice-${toast.step}`), keepsFocus: true };
  }
}
