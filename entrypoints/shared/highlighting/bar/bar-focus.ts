/** Focus and selection from before the user moved into the bar. */
export interface BarFocus {
  /** Stores the focus of the page, and the selection of `selectionDocument`. */
  remember(selectionDocument: Document): void;
  /** Restores both, where they have changed. If nothing had the focus, Tab goes on from `passage`. */
  giveBack(passage?: Range): void;
}

/** Creates it for one window. `hasFocus` returns true while the focus is in the bar. */
export function createBarFocus(view: Window, hasFocus: () => boolean): BarFocus {
  const { document } = view;
  let selected: Document = document;
  let focused: Element | null = null;
  let ends: readonly [Node, number, Node, number] | null = null;

  return {
    remember(selectionDocument) {
      selected = selectionDocument;
      if (!hasFocus()) focused = document.activeElement;
      const selection = selected.getSelection();
      const { anchorNode, focusNode } = selection ?? {};
      ends =
        selection && anchorNode && focusNode && !selection.isCollapsed
          ? [anchorNode, selection.anchorOffset, focusNode, selection.focusOffset]
          : null;
    },
    giveBack(passage) {
      if (hasFocus()) {
        // The body cannot be focused, so the bar is blurred first.
        if (document.activeElement && 'blur' in document.activeElement) {
          (document.activeElement as HTMLElement).blur();
        }
        if (focused?.isConnected && focused !== document.body && 'focus' in focused) {
          (focused as HTMLElement).focus({ preventScroll: true });
        } else if (passage) startTabAt(passage);
      }
      const selection = selected.getSelection();
      if (!ends || !selection?.isCollapsed) return;
      const [anchor, anchorOffset, focus, focusOffset] = ends;
      if (!anchor.isConnected || !focus.isConnected) return;
      selection.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
    },
  };
}

/** Makes Tab go on from a passage: browsers go on from where a focused element was removed. */
function startTabAt({ startContainer: node }: Range): void {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const stop = node.ownerDocument?.createElement('span');
  if (!element || !stop) return;
  stop.tabIndex = -1;
  element.before(stop);
  stop.focus({ preventScroll: true });
  stop.remove();
}
