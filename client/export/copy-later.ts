/** Content for the clipboard: plain text, and HTML for word processors. */
export interface CopiedText {
  readonly text: string;
  readonly html?: string;
}

/**
 * Copies a text that is not ready yet. Call it in a click handler: browsers forget the click
 * before a long export is done. Rejects with a `DOMException` if the browser does not allow it.
 */
export function copyLater(navigator: Navigator, content: Promise<CopiedText>): Promise<void> {
  const piece = (type: string, read: (copied: CopiedText) => string) =>
    content.then((copied) => new Blob([read(copied)], { type }));
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': piece('text/plain', ({ text }) => text),
      'text/html': piece('text/html', ({ text, html }) => html ?? preformatted(text)),
    }),
  ]);
}

function preformatted(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<pre>${escaped}</pre>`;
}
