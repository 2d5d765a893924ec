/** A node as its page sees it. Firefox gives content scripts this way around Xray wrappers. */
interface Waived<Value> {
  readonly wrappedJSObject?: Value;
}

/**
 * Adopts a sheet after the existing ones. Returns true if it was not adopted before.
 *
 * Firefox 140 denies content scripts a root's list of sheets ("Accessing from Xray
 * wrapper is not supported"), but the page has access.
 */
export function adoptSheet(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): boolean {
  const { sheets, own } = unwrapXray(root, sheet);
  if (sheets.includes(own)) return false;
  sheets.push(own);
  return true;
}

/** Removes an adopted sheet. */
export function removeSheet(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  const { sheets, own } = unwrapXray(root, sheet);
  const at = sheets.indexOf(own);
  if (at >= 0) sheets.splice(at, 1);
}

function unwrapXray(root: DocumentOrShadowRoot, sheet: CSSStyleSheet) {
  const { wrappedJSObject: rootOfPage = root } = root as Waived<DocumentOrShadowRoot>;
  const { wrappedJSObject: own = sheet } = sheet as Waived<CSSStyleSheet>;
  return { sheets: rootOfPage.adoptedStyleSheets, own };
}
