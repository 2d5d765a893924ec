import type { ComponentChildren } from 'preact';

export interface EmptyProps {
  readonly title: string;
  /** What the user can do to add content. */
  readonly next: string;
  /** Optional buttons. */
  readonly children?: ComponentChildren;
}

/** Empty state with a hint on what to do next. */
export function Empty({ title, next, children }: EmptyProps) {
  return (
    <div class="empty">
      <EmptySign />
      <p class="empty__title">{title}</p>
      <p>{next}</p>
      {children && <div class="empty__action">{children}</div>}
    </div>
  );
}

/** Icon: lines of text, one underlined in pencil. */
function EmptySign() {
  return (
    <svg class="empty__sign" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path class="empty__lines" d="M8 11h24M8 18h24M8 32h15" />
      <path class="empty__stroke" d="M7.5 25.8c6-1.600 12 .9 25-.6" />
    </svg>
  );
}
