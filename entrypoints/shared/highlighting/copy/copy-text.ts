/**
 * Copies text. Returns whether it worked. Must run in a click or key handler.
 *
 * `navigator.clipboard` does not exist in insecure contexts, and a page's permissions
 * policy can forbid it. A `copy` event works on every page.
 */
export function copyText(document: Document, text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}
