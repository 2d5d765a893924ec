import type { ComponentChildren } from 'preact';

/** One state of one view, to be drawn and looked at. */
export interface GalleryState {
  /** "popup-saved-changed": the view first. */
  readonly name: string;
  /** Widths of the window in CSS pixels. */
  readonly widths: readonly number[];
  readonly height: number;
  readonly draw: () => ComponentChildren;
  /** Inside a shadow root on an invented page, with this style. */
  readonly shadowStyle?: string;
  /** The interface itself from right to left. */
  readonly isRtl?: boolean;
  /** On a screen that is used with fingers. */
  readonly isTouched?: boolean;
  /** As it comes out on paper; there, nothing that can be pressed may be left. */
  readonly isPrinted?: boolean;
  /** What a reader does before it is looked at. */
  readonly act?: (root: ParentNode) => void | Promise<void>;
}

/** Waits for the view to have drawn what was done. */
export function settle(ms = 60): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Types into a field as a reader would. */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement | null, text: string): void {
  if (field === null) throw new Error('the field is not there');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Presses the first control that matches, which must be there. */
export function press(root: ParentNode, selector: string): void {
  const control = root.querySelector<HTMLElement>(selector);
  if (control === null) throw new Error(`nothing matches ${selector}`);
  control.click();
}
