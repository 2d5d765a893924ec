/*
 * Testing Library asks for the computed style of most elements to find one by its role and name,
 * and jsdom then matches every rule of its default style sheet: two thirds of the time of the
 * component tests. Without other style sheets, elements that are alike have the same style.
 */

/** Attributes in selectors of the default style sheet that decide on `display` and `visibility`. */
const attributes = ['hidden', 'open', 'type', 'style'];
/** Elements that their attributes and parent do not describe. */
const special = '[style*=visibility] *, [popover]';

const computeStyle = window.getComputedStyle.bind(window);
const styles = new Map<string, CSSStyleDeclaration>();

window.getComputedStyle = (element, pseudo) => {
  const { ownerDocument, parentElement } = element;
  const isOwn = ownerDocument === document && document.styleSheets.length === 0;
  if (!isOwn || pseudo || element.matches(special)) {
    return computeStyle(element, pseudo);
  }
  const key = [
    element.namespaceURI,
    element.localName,
    parentElement?.localName,
    element.closest('[dir]')?.getAttribute('dir'),
    ...attributes.map((name) => element.getAttribute(name)),
  ].join('\n');
  const style = styles.get(key) ?? computeStyle(element);
  styles.set(key, style);
  return style;
};
