import { createQuote, findQuoteAt } from '../text/quote-in-text';

/**
 * A position as in Annotator: a path of element names with their numbers, and a character
 * offset.
 */
interface XPathPosition {
  /** "/div[1]/p[3]" */
  readonly path: string;
  readonly offset: number;
}

/**
 * The context of a quote whose start is given by a path into the text's elements. Empty
 * if the text there is different: the text has changed since, and its context would
 * mislead.
 */
export function findXPathContext(
  body: Element | null,
  { path, offset }: XPathPosition,
  exact: string,
): { readonly prefix: string; readonly suffix: string } {
  const element = body && findElement(body, path);
  const none = { prefix: '', suffix: '' };
  if (!body || !element || !Number.isFinite(offset)) return none;
  const before = body.ownerDocument.createRange();
  before.setStart(body, 0);
  before.setEnd(element, 0);
  const text = body.textContent ?? '';
  const range = findQuoteAt(text, before.toString().length + offset, exact);
  if (range === null) return none;
  const { prefix, suffix } = createQuote(text, range);
  return { prefix: prefix.replace(/\s+/g, ' '), suffix: suffix.replace(/\s+/g, ' ') };
}

function findElement(root: Element, path: string): Element | null {
  let at: Element | undefined = root;
  for (const step of path.split('/').filter(Boolean).slice(0, 600)) {
    const [, name = '', number = '1'] = /^([\w-]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const named: Element[] = [...(at?.children ?? [])].filter(
      ({ localName }) => localName === name.toLowerCase(),
    );
    at = named[Number(number) - 1];
  }
  return at ?? null;
}
