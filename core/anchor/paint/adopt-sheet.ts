/** A node as its page sees it: Firefox gives its content scripts this way round its own guard. */
interface Waived<Value> {
  readonly wrappedJSObject?: Value;
}

/**
 * Adopts a sheet, after those that are there; true when it was not there before.
 *
 * Firefox 140 refuses its content scripts the list of a root's sheets
 * ("Accessing from Xray wrapper is not supported"), and gives it to the page.
 */
export function adoptSheet(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): boolean {
  const { sheets, own } = asPage(root, sheet);
  if (sheets.includes(own)) return false;
  sheets.push(own);
  return true;
}

/** Gives a sheet up again. */
export function dropSheet(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  const { sheets, own } = asPage(root, sheet);
  const at = sheets.indexOf(own);
  if (at >= 0) sheets.splice(at, 1);
}

function asPage(root: DocumentOrShadowRoot, sheet: CSSStyleSheet) {
  const { wrappedJSObject: rootOfPage = root } = root as Waived<DocumentOrShadowRoot>;
  const { wrappedJSObject: own = sheet } = sheet as Waived<CSSStyleSheet>;
  return { sheets: rootOfPage.adoptedStyleSheets, own };
}
