/** What goes on the clipboard: plain text, and beside it what word processors read. */
export interface CopiedText {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts a text on the clipboard that is still to come, in a click of the reader:
 * browsers forget the click before a long export is done. Rejects with a
 * `DOMException` where the browser does not let it.
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
