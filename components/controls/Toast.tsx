import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../strings';
import { Icon } from './Icon';

/** Long enough to read, find and reach the button; the time stands still under a pointer or the focus. */
const shownMs = 10_000;

export interface ToastMessage {
  /** Another key is another message, with its own time. */
  readonly key: string;
  readonly words: string;
  /** What its button says; "Undo" unless it is given. */
  readonly act?: string;
  /** Leaves the focus where it is: for what did not take a focused control away. */
  readonly keepsFocus?: boolean;
  /** Left out where nothing can be done about it. */
  onUndo?(): void;
}

export interface ToastProps {
  readonly message: ToastMessage | null;
  onGone(): void;
}

/**
 * What was just done, with Undo. The live region stands before it has words, or
 * a screen reader would miss them. Undo takes the focus where the button that
 * was pressed has taken it with it.
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
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the time while someone is here
    <div
      class="toast"
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
    >
      <span class="toast__words">{message.words}</span>
      {message.onUndo && (
        <button
          ref={undo}
          type="button"
          class="toast__act"
          onClick={() => {
            onGone();
            message.onUndo?.();
          }}
        >
          {message.act ?? text('common-undo')}
        </button>
      )}
      <button
        type="button"
        class="toast__act toast__act--quiet"
        aria-label={text('common-dismiss')}
        onClick={onGone}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
