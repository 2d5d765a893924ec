import { type Inline, isLinkAddress } from '../../../model';
import { findHighlights, type HtmlContext } from './context';
import { escapeHtml } from './escape-html';

/** Inline content as HTML, with its highlights and note numbers. */
export function writeInline(children: readonly Inline[], context: HtmlContext): string {
  return children.map((node) => writeNode(node, context)).join('');
}

function writeNode(node: Inline, context: HtmlContext): string {
  switch (node.type) {
    case 'text':
      return writeMarked(node, escapeHtml(node.value), context);
    case 'inlineCode':
      return writeMarked(node, `<code>${escapeHtml(node.value)}</code>`, context);
    case 'break':
      return context.syntax === 'xhtml' ? '<br/>' : '<br>';
    case 'emphasis':
      return `<em>${writeInline(node.children, context)}</em>`;
    case 'strong':
      return `<strong>${writeInline(node.children, context)}</strong>`;
    case 'delete':
      return `<del>${writeInline(node.children, context)}</del>`;
    case 'link': {
      // Links cannot be nested, so the note numbers come after the link.
      const content = writeInline(node.children, hideNumbers(context));
      const numbers = listLeaves(node.children).map((leaf) => writeNumbers(leaf, context));
      const href = linkAddress(node.url);
      const link = href === null ? content : `<a href="${escapeHtml(href)}">${content}</a>`;
      return link + numbers.join('');
    }
  }
}

function writeMarked(leaf: Inline, html: string, context: HtmlContext): string {
  const { highlights } = context;
  if (highlights === null) return html;
  const marked = findHighlights(leaf, highlights).over.reduceRight((inner, index) => {
    const colour = highlights.annotations[index]?.colour;
    return colour === undefined ? inner : `<mark class="${colour}">${inner}</mark>`;
  }, html);
  return marked + writeNumbers(leaf, context);
}

function writeNumbers(leaf: Inline, { highlights, syntax }: HtmlContext): string {
  if (highlights === null) return '';
  const role = `${syntax === 'xhtml' ? ' epub:type="noteref"' : ''} role="doc-noteref"`;
  return findHighlights(leaf, highlights)
    .ending.map((index) => {
      const number = highlights.numberOf(index);
      if (number === null) return '';
      const id = `${highlights.idPrefix}${number}`;
      const label = `aria-label="Note ${number}"`;
      return `<sup><a class="ref"${role} id="ref-${id}" href="#note-${id}" ${label}>${number}</a></sup>`;
    })
    .join('');
}

function hideNumbers(context: HtmlContext): HtmlContext {
  return context.highlights === null
    ? context
    : { ...context, highlights: { ...context.highlights, numberOf: () => null } };
}

/** The leaves of inline content, in order. */
function listLeaves(children: readonly Inline[]): Inline[] {
  return children.flatMap((node) => ('children' in node ? listLeaves(node.children) : [node]));
}

/** An address escaped for an attribute, or null if it must not be linked. */
export function linkAddress(url: string): string | null {
  if (!isLinkAddress(url) || !URL.canParse(url)) return null;
  const { href } = new URL(url);
  // The brackets of an IPv6 host are kept.
  const host = /^https?:\/\/[^/]*/.exec(href)?.[0] ?? '';
  return host + href.slice(host.length).replace(/[\s|[\]{}^`\\]/g, encodeURIComponent);
}
