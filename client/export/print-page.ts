/** How long the page is kept for the print dialog, in milliseconds. */
const lifetimeMs = 600_000;

/** Prints a page, which browsers can also save as PDF. It is laid out in an invisible frame in which no scripts run. */
export async function printPage(document: Document, html: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;inset:auto auto 0 0;width:0;height:0;border:0';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow;
  const remove = () => frame.remove();
  view?.addEventListener('afterprint', remove, { once: true });
  setTimeout(remove, lifetimeMs);
  view?.focus();
  view?.print();
}
