import type { ToastMessage } from '../controls/Toast';
import { text } from '../strings';
import { describeSavedLinks } from '../strings/describe-saved-links';
import '../strings/en/reading/highlights.ftl';
import '../strings/en/panels/panel.ftl';
import type { PanelProps, PanelToast, SavedText } from './panel-props';

/** Converts a panel message to a toast. Focus stays where the panel put it. */
export function toastMessage(
  toast: PanelToast,
  {
    onUndo,
    onRedo,
    onUndoLinks,
    onUndoText,
  }: Pick<PanelProps, 'onUndo' | 'onRedo' | 'onUndoLinks' | 'onUndoText'>,
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
    case 'links-saved': {
      const { created, known, read } = toast;
      const total = created.length;
      if (total === 0)
        return { key, text: text('panel-links-known', { total: known }), keepsFocus: true };
      return {
        key,
        text:
          read === null ? text('panel-links-reading', { total }) : describeSavedLinks(total, read),
        keepsFocus: true,
        onUndo: () => onUndoLinks(created),
      };
    }
    case 'text-saved':
      return {
        key,
        text: describeSavedText(toast),
        keepsFocus: true,
        ...(toast.isUndone && { undoLabel: text('panel-redo') }),
        onUndo: () => onUndoText(toast),
      };
    case 'said':
      return { key, text: toast.words, keepsFocus: true };
    default:
      return { key, text: text(`highlights-notice-${toast.step}`), keepsFocus: true };
  }
}

function describeSavedText({ annotationId, isUndone }: SavedText): string {
  if (annotationId === null) {
    return isUndone ? text('panel-links-removed', { total: 1 }) : text('panel-selection-saved');
  }
  return text(isUndone ? 'highlights-done-added.undone' : 'highlights-done-added');
}
