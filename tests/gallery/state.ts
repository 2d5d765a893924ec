import type { ComponentChildren } from 'preact';

/** A state of a view, rendered for screenshots and checks. */
export interface GalleryState {
  /** Begins with the view: "popup-saved-changed". */
  readonly name: string;
  /** Widths of the window in CSS pixels. */
  readonly widths: readonly number[];
  readonly height: number;
  readonly render: () => ComponentChildren;
  /** Stylesheet of the shadow root in which the view is rendered, as on a web page. */
  readonly shadowStyle?: string;
  /** True if the interface is laid out from right to left. */
  readonly isRtl?: boolean;
  /** True for a touchscreen. */
  readonly isTouched?: boolean;
  /** True if rendered for print, where controls must be hidden. */
  readonly isPrinted?: boolean;
  /** User actions that lead to the state. */
  readonly act?: (root: ParentNode) => void | Promise<void>;
}

/** Waits until the view is rendered again after an action. */
export function settle(ms = 60): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits up to 5 seconds for an element: a busy machine takes a while to render. */
export async function waitForElement(root: ParentNode, selector: string): Promise<void> {
  for (let tries = 0; tries < 100 && !root.querySelector(selector); tries++) await settle(50);
}

/** Replaces the text of a field as if the user typed it. */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement | null, text: string): void {
  if (field === null) throw new Error('no such field');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Clicks the first element that matches. Throws if no element does. */
export function clickControl(root: ParentNode, selector: string): void {
  const control = root.querySelector<HTMLElement>(selector);
  if (control === null) throw new Error(`nothing matches ${selector}`);
  control.click();
}
