/** A control that has the focus. */
export interface FocusedControl {
  /** Its place among the controls of the page; -1 if it is none of them. */
  readonly index: number;
  /** True for a control that was not there at the start. */
  readonly isNew: boolean;
  readonly name: string;
  /** Its class, or its tag. */
  readonly kind: string;
  /** True if a screen reader can say what it is. */
  readonly hasRole: boolean;
  readonly isScroller: boolean;
  /** True if it looks different from before. */
  readonly isRinged: boolean;
  readonly isInWindow: boolean;
  readonly isUncovered: boolean;
}

export function startWalk(): void;
export function readFocus(): FocusedControl | null;
export function endWalk(): readonly Pick<FocusedControl, 'index' | 'name' | 'kind'>[];
export function spaceText(): void;
