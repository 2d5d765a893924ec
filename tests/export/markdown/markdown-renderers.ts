import { HtmlRenderer, Parser } from 'commonmark';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import {
  gfmAutolinkLiteral,
  gfmAutolinkLiteralHtml,
} from 'micromark-extension-gfm-autolink-literal';

const markdownIt = new MarkdownIt({ html: true, linkify: true });
const parser = new Parser();
const htmlRenderer = new HtmlRenderer({ safe: false });

/** Markdown renderers, with HTML and autolinks enabled where possible. */
export const renderers: Readonly<Record<string, (markdown: string) => string>> = {
  marked: (markdown) => String(marked.parse(markdown, { async: false, gfm: true })),
  'markdown-it': (markdown) => markdownIt.render(markdown),
  commonmark: (markdown) => htmlRenderer.render(parser.parse(markdown)),
  micromark: (markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfmAutolinkLiteral()],
      htmlExtensions: [gfmAutolinkLiteralHtml()],
    }),
};

const { document } = new JSDOM('').window;
const allowedElements = new Set(
  'h1 h2 h3 h4 h5 h6 p a em strong del s blockquote ul ol li hr br code pre img table thead tbody tr th td sup section details summary'.split(
    ' ',
  ),
);

/** Parses rendered Markdown into an inert document. */
export function parseHtml(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

/** Returns the elements, event handlers and script URLs that page text must not add to a note. */
export function findUnsafeMarkup(root: HTMLElement): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(allowedElements.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes].flatMap(({ name, value }) => {
      if (/^on|^style$|^srcdoc$|^formaction$/i.test(name)) return [`${name}=${value}`];
      const isAddress = /^(?:href|src|action|data|xlink:href)$/.test(name);
      const isSafe = /^(?:https?:|mailto:|#)/i.test(value.trim());
      return isAddress && !isSafe ? [`${name}=${value}`] : [];
    }),
  ]);
}
