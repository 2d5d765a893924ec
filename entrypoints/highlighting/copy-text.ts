/**
 * Puts text on the clipboard, in a click or key press of the reader; says whether it worked.
 *
 * `navigator.clipboard` does not exist on pages without a secure address, and the
 * page's policy can forbid it; a copy event of our own asks nobody.
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
