/**
 * Replaces the text of a field as typing would, so that Undo brings it back. Focuses the field,
 * and fires its `input` event.
 */
export function replaceText(field: HTMLInputElement, next: string): void {
  if (field.value === next) return;
  field.focus();
  field.select();
  // Deprecated, but nothing else writes to the undo history of a field.
  const isReplaced = next === '' ? run('delete') : run('insertText', next);
  if (!isReplaced) field.value = next;
}

function run(command: string, value?: string): boolean {
  return document.execCommand?.(command, false, value) ?? false;
}
