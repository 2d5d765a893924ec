/** A selector, and the attribute that is asked for; undefined for the text of the element. */
interface Selector {
  readonly selector: string;
  readonly attribute: string | undefined;
}

/** Splits "img.hero?src". Quotes may follow a backslash. */
export function parseSelector(text: string): Selector {
  const [, selector = '', attribute] = /^([\s\S]*?)(?:\?([\s\S]*))?$/.exec(text) ?? [];
  return { selector: selector.replace(/\\(["'])/g, '$1').trim(), attribute: attribute?.trim() };
}

/** The CSS selector in "selector:img.hero?src"; null for other values. */
export function getSelector(name: string): string | null {
  const [, text] = /^selector(?:Html)?:([\s\S]*)$/.exec(name) ?? [];
  return text === undefined ? null : parseSelector(text).selector;
}
