/** What does something of its own when it is clicked. */
const controls =
  'a[href], area[href], button, input, select, textarea, label, summary, option, ' +
  'audio[controls], video[controls], [role="button"], [role="link"], [contenteditable="true"]';

/** Whether an event is on a control, which is then left to its own doing. */
export function isOnControl(event: Event): boolean {
  return event.composedPath().some((one) => 'matches' in one && (one as Element).matches(controls));
}
