/** The pointing device that the user last used on a page. */
export interface PointerState {
  /** True while a mouse button is held down on the page. */
  isPressed(): boolean;
  /** True if the last input was by touch. */
  isByTouch(): boolean;
  /** True if Alt was held at the end of the last press, or was pressed and released alone afterwards. */
  isWithAlt(): boolean;
}

export interface PointerCallbacks {
  /** A press may have ended, or Alt was pressed alone. Several events may report the same one. */
  onRelease(): void;
  /** True if an event comes from our own bar. */
  isOurs(event: Event): boolean;
}

/**
 * Each of these ends a press. A page may stop one of them before it reaches us, and a drag
 * that ends outside of the window fires no `pointerup`.
 */
const releases = ['pointerup', 'mouseup', 'pointercancel', 'dragend'] as const;

/** Follows mouse, touch and keyboard until `signal` is aborted. */
export function watchPointer(
  view: Window & typeof globalThis,
  { isOurs, onRelease }: PointerCallbacks,
  signal: AbortSignal,
): PointerState {
  const options = { signal, capture: true, passive: true };
  let isPressed = false;
  let isWithAlt = false;
  /** Alt was pressed, and nothing else since. Alt+Shift may switch the keyboard layout. */
  let isAltAlone = false;
  // For a selection from before this script was loaded: assume the device's primary pointer.
  let isByTouch = view.matchMedia?.('(pointer: coarse)').matches ?? false;

  view.addEventListener(
    'pointerdown',
    (event) => {
      isByTouch = event.pointerType === 'touch';
      isPressed = event.pointerType === 'mouse' && !isOurs(event);
    },
    options,
  );
  view.addEventListener(
    'pointermove',
    (event) => {
      // The page stopped the release event.
      if (isPressed && event.buttons === 0) {
        isPressed = false;
        onRelease();
      }
    },
    options,
  );
  for (const type of releases) {
    view.addEventListener(
      type,
      (event) => {
        isPressed = false;
        isAltAlone = false;
        isWithAlt = (event as MouseEvent).altKey;
        if (!isOurs(event)) onRelease();
      },
      options,
    );
  }
  view.addEventListener(
    'keydown',
    (event) => {
      isByTouch = false;
      isWithAlt = false;
      const isWithOther = event.shiftKey || event.ctrlKey || event.metaKey;
      isAltAlone = event.key === 'Alt' && !isWithOther && !isOurs(event);
    },
    options,
  );
  view.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Alt' || !isAltAlone) return;
      isWithAlt = true;
      isAltAlone = false;
      onRelease();
    },
    options,
  );
  // Alt+Tab: the page gets no event of Tab.
  view.addEventListener(
    'blur',
    () => {
      isAltAlone = false;
    },
    { signal },
  );
  return {
    isPressed: () => isPressed,
    isByTouch: () => isByTouch,
    isWithAlt: () => isWithAlt,
  };
}
