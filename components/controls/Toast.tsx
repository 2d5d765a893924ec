import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../strings';
import { Icon } from './Icon';

/** Long enough to read, find and reach the button. Pauses on hover and focus. */
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
  onGone(): void;
}

/**
 * Says what was just done, with Undo.
 *
 * The live region is rendered before it has text; otherwise screen readers miss it. Undo takes
 * focus if the pressed button was removed.
 */
export function Toast({ message, onGone }: ToastProps) {
  return (
    <div class="toasts" role="status">
      {message && <ToastBody key={message.key} message={message} onGone={onGone} />}
    </div>
  );
}

function ToastBody({ message, onGone }: { readonly message: ToastMessage; onGone(): void }) {
  const undo = useRef<HTMLButtonElement>(null);
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    if (!message.keepsFocus) undo.current?.focus({ preventScroll: true });
  }, [message.keepsFocus]);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onGone, shownMs);
    return () => clearTimeout(timer);
  }, [isHeld, onGone]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only pauses the timer on hover and focus
    <div
      class="toast"
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
    >
      <span class="toast__words">{message.text}</span>
      {message.onUndo && (
        <button
          ref={undo}
          type="button"
          class="toast__action"
          onClick={() => {
            onGone();
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
        onClick={onGone}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
