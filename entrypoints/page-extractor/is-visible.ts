/** False if the element cannot be seen where it is: hidden by style, or closed. */
export function isVisible(element: Element): boolean {
  let box = element;
  // An element without a box of its own looks like its parent.
  while (box.parentElement && getStyle(box)?.display === 'contents') box = box.parentElement;
  return box.checkVisibility({ visibilityProperty: true });
}

function getStyle(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
