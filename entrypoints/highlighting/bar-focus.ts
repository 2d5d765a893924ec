/** Where the reader was before they went into the bar. */
export interface BarFocus {
  /** Notes down the focus of the page, and the selection of the document that it is about. */
  remember(about: Document): void;
  /** Brings both back where they are not as they were. */
  giveBack(): void;
}

/** Remembers for one window; `hasFocus` tells whether the focus is in the bar. */
export function createBarFocus(view: Window, hasFocus: () => boolean): BarFocus {
  const { document } = view;
  let selected: Document = document;
  let focused: Element | null = null;
  let ends: readonly [Node, number, Node, number] | null = null;

  return {
    remember(about) {
      selected = about;
      if (!hasFocus()) focused = document.activeElement;
      const selection = selected.getSelection();
      const { anchorNode, focusNode } = selection ?? {};
      ends =
        selection && anchorNode && focusNode && !selection.isCollapsed
          ? [anchorNode, selection.anchorOffset, focusNode, selection.focusOffset]
          : null;
    },
    giveBack() {
      if (hasFocus()) {
        // The body takes no focus, but loses it to nobody.
        if (document.activeElement && 'blur' in document.activeElement) {
          (document.activeElement as HTMLElement).blur();
        }
        if (focused?.isConnected && 'focus' in focused) {
          (focused as HTMLElement).focus({ preventScroll: true });
        }
      }
      const selection = selected.getSelection();
      if (!ends || !selection?.isCollapsed) return;
      const [anchor, anchorOffset, focus, focusOffset] = ends;
      if (!anchor.isConnected || !focus.isConnected) return;
      selection.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
    },
  };
}
