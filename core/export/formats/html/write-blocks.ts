import type { HighlightedStory } from '../../../anchor/story/highlight-story';
import { toInline } from '../../../anchor/story/story';
import type { Block, Figure, Inline, LeadImage } from '../../../model';
import { inlineText } from '../../../text';
import type { HtmlContext } from './context';
import { escapeHtml } from './escape-html';
import { linkAddress, writeInline } from './write-inline';

type Table = Extract<Block, { type: 'table' }>;

/** Blocks as HTML; empty ones are left out. */
export function writeBlocks(blocks: readonly Block[], context: HtmlContext): string {
  return blocks.map((block) => writeBlock(block, context)).join('');
}

/** A block as HTML with a trailing line break; empty if it has no content. */
export function writeBlock(block: Block, context: HtmlContext): string {
  switch (block.type) {
    case 'paragraph':
      return wrap('p', runOf(block.children, context));
    case 'heading': {
      const rank = Math.min(6, context.topHeading + (context.ranks.get(block) ?? 0));
      return wrap(`h${rank}`, runOf(block.children, context));
    }
    case 'blockquote':
      return wrap('blockquote', writeBlocks(block.children, context));
    case 'list': {
      const items = block.children
        .map((item) => writeItem(item.children, context))
        .filter((item) => item !== '')
        .map((item) => `<li>${item}</li>`);
      if (items.length === 0) return '';
      const start = block.start !== null && Number.isSafeInteger(block.start) ? block.start : 1;
      const open = block.ordered ? `<ol${start === 1 ? '' : ` start="${start}"`}>` : '<ul>';
      return `${open}${items.join('')}</${block.ordered ? 'ol' : 'ul'}>\n`;
    }
    case 'table':
      return writeTable(block, context);
    case 'code':
      return `<pre dir="ltr"><code>${codeOf(block.value, context)}</code></pre>\n`;
    case 'thematicBreak':
      return context.syntax === 'xhtml' ? '<hr/>\n' : '<hr>\n';
    case 'figure':
      return writeFigure(block, context);
  }
}

/** HTML drops a line break directly after the tag. */
function codeOf(value: string, { syntax }: HtmlContext): string {
  return `${syntax === 'html' && value.startsWith('\n') ? '\n' : ''}${escapeHtml(value)}`;
}

/** The lead image of an article as a figure, with its highlighted caption. */
export function writeLeadImage(
  image: LeadImage,
  caption: HighlightedStory['caption'],
  context: HtmlContext,
): string {
  return writeImageWithCaption(image, caption?.children ?? [], caption?.credit ?? [], context);
}

/** A single paragraph in an item is written without `<p>`, as in tight lists. */
function writeItem(children: readonly Block[], context: HtmlContext): string {
  const [only] = children;
  if (children.length === 1 && only?.type === 'paragraph') return runOf(only.children, context);
  return writeBlocks(children, context);
}

function writeTable({ children }: Table, context: HtmlContext): string {
  const width = Math.max(0, ...children.map((row) => row.children.length));
  if (width === 0) return '';
  const [head = '', ...rows] = children.map((row, index) => {
    const cells = Array.from({ length: width }, (_, at) => {
      const content = writeInline(row.children[at]?.children ?? [], context);
      // An empty cell cannot be a header.
      const name = index === 0 && content !== '' ? 'th' : 'td';
      return `<${name}${name === 'th' ? ' scope="col"' : ''}>${content}</${name}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const body = rows.length === 0 ? '' : `<tbody>${rows.join('')}</tbody>`;
  return `<table><thead>${head}</thead>${body}</table>\n`;
}

function writeFigure(figure: Figure, context: HtmlContext): string {
  const [image, caption] = figure.children;
  const credit = context.highlights?.credits.get(figure) ?? toInline((figure.credit ?? '').trim());
  return writeImageWithCaption(image, caption?.children ?? [], credit, context);
}

function writeImageWithCaption(
  { url, alt }: { readonly url: string; readonly alt: string },
  caption: readonly Inline[],
  credit: readonly Inline[],
  context: HtmlContext,
): string {
  const parts = [runOf(caption, context), wrapInline('small', runOf(credit, context))].filter(
    (part) => part !== '',
  );
  const figcaption = parts.length === 0 ? '' : `<figcaption>${parts.join(' ')}</figcaption>`;
  return `<figure>${writeImage(url, alt, context)}${figcaption}</figure>\n`;
}

/** The image, or a link to it if the file does not contain it. */
function writeImage(url: string, alt: string, context: HtmlContext): string {
  const source = context.getImageSource(url);
  const description = escapeHtml(alt.replace(/\s+/g, ' ').trim());
  if (source !== null) {
    const end = context.syntax === 'xhtml' ? '/>' : '>';
    return `<img src="${escapeHtml(source)}" alt="${description}"${end}`;
  }
  const label = description === '' ? 'Image' : `Image: ${description}`;
  const href = linkAddress(url);
  return `<p class="picture">${href === null ? label : `<a href="${escapeHtml(href)}">${label}</a>`}</p>`;
}

function runOf(children: readonly Inline[], context: HtmlContext): string {
  return inlineText(children).trim() === '' ? '' : writeInline(children, context);
}

function wrap(name: string, content: string): string {
  return content === '' ? '' : `${wrapInline(name, content)}\n`;
}

function wrapInline(name: string, content: string): string {
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}
