/** Elements that react to clicks themselves. */
const controls =
  'a[href], area[href], button, input, select, textarea, label, summary, option, ' +
  'audio[controls], video[controls], [role="button"], [role="link"], [contenteditable="true"]';

/** True if the event is on a control, whose clicks we leave alone. */
export function isOnControl(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => 'matches' in target && (target as Element).matches(controls));
}
