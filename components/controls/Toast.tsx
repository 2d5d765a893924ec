import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../strings';
import { Icon } from './Icon';

/** Long enough to read, find and reach the button. Hover and focus stop the timer; it restarts from zero afterwards. */
const shownMs = 10_000;

export interface ToastMessage {
  /** A new key is a new message with its own timer. */
  readonly key: string;
  readonly text: string;
  /** Button label. Defaults to "Undo". */
  readonly undoLabel?: string;
  /** Leaves focus alone. For actions that did not remove the focused control. */
  readonly keepsFocus?: boolean;
  /** Omitted if the action cannot be undone. */
  onUndo?(): void;
}

export interface ToastProps {
  readonly message: ToastMessage | null;
  onDismiss(): void;
}

/**
 * Announces the last action and offers to undo it.
 *
 * The live region is rendered before it has text; otherwise screen readers miss it. Undo takes
 * focus if the pressed button was removed.
 */
export function Toast({ message, onDismiss }: ToastProps) {
  return (
    <div class="toasts" role="status">
      {message && <ToastBody key={message.key} message={message} onDismiss={onDismiss} />}
    </div>
  );
}

function ToastBody({ message, onDismiss }: { readonly message: ToastMessage; onDismiss(): void }) {
  const undo = useRef<HTMLButtonElement>(null);
  const [isPaused, setPaused] = useState(false);

  useEffect(() => {
    if (!message.keepsFocus) undo.current?.focus({ preventScroll: true });
  }, [message.keepsFocus]);
  useEffect(() => {
    if (isPaused) return;
    const timer = setTimeout(onDismiss, shownMs);
    return () => clearTimeout(timer);
  }, [isPaused, onDismiss]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only stops the timer on hover and focus
    <div
      class="toast"
      onFocusIn={() => setPaused(true)}
      onFocusOut={() => setPaused(false)}
      onMouseEnter={() => setPaused(true)}
      onMouseLeave={() => setPaused(false)}
    >
      <span class="toast__words">{message.text}</span>
      {message.onUndo && (
        <button
          ref={undo}
          type="button"
          class="toast__action"
          onClick={() => {
            onDismiss();
            message.onUndo?.();
          }}
        >
          {message.undoLabel ?? text('common-undo')}
        </button>
      )}
      <button
        type="button"
        class="toast__action toast__action--quiet"
        aria-label={text('common-dismiss')}
        onClick={onDismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
