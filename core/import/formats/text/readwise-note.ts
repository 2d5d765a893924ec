import type { List, ListItem, RootContent } from 'mdast';
import { getEnd, getNodeText, getStart, parseMarkdown } from '../../../markdown/parse-markdown';
import type { TextFormat } from '../../import-format';
import type { ImportedAnnotation } from '../../items/imported-item';
import { appendText, makeHighlight, makeItem } from '../../items/make-item';
import type { Report } from '../../items/report';
import { Fields } from '../../readers/fields/fields';
import { readTags } from '../../readers/fields/read-tags';
import { isNoteCut, removeOpenLink } from '../../readers/markdown/cut-end';
import { readWhole } from '../../readers/text/read-text';

const frontMatter = /^\ufeff?---\n[\s\S]*?\n---[^\S\n]*\n/;
const property = /^(Author|Full Title|Category|Document Tags|Summary|URL)::?\s+(.+)$/s;
/** "Highlights", "New highlights added 3 April 2026", "Highlights first synced by #Readwise". */
const highlightsTitle = /^(?:new )?highlights\b/i;
/** The link to the highlight, after its words. */
const place = /\s*\((?:View Highlight|(Location|Page) ([\w-]+))\)$/i;

/**
 * A note of Readwise's plugins for Obsidian, Logseq and Roam: properties as list items, and highlights
 * below a title, with their notes and tags as items of their own. Without "URL", it is of a work.
 */
export const readwiseNote: TextFormat = {
  kind: 'readwise',
  claims: (head) => /^\s*[-*] Full Title::? /m.test(head) && /^\s*[-*] Category::? #/m.test(head),
  async *read(source, report) {
    const markdown = (await readWhole(source, report, 1))?.replace(frontMatter, '') ?? null;
    const whole = removeOpenLink(markdown ?? '');
    const tree = markdown === null ? null : parseMarkdown(whole);
    if (markdown === null || tree === null) {
      if (markdown !== null) report.add('too-large', 1);
      return;
    }
    const note = new NoteReader(whole, report);
    note.readAll(tree.children);
    if (isNoteCut(markdown, note.haveLinks)) {
      report.add('cut-off', 1, null, note.annotations.at(-1)?.quote.exact);
    }
    const fields = new Fields(note.properties, report, 1);
    fields.ignore('Category');
    const url = fields.text('URL');
    const headline = fields.text('Full Title');
    const known = {
      headline,
      authors: readNames(fields.text('Author')),
      tags: readTags(readNames(fields.text('Document Tags')), report, 1, 'Document Tags'),
      note: note.pageNote,
      annotations: note.annotations,
    };
    const item = makeItem(url || null, report, 1, known);
    fields.reportUnread();
    yield item;
  },
};

class NoteReader {
  readonly properties = new Map<string, string>();
  readonly annotations: ImportedAnnotation[] = [];
  readonly haveLinks: boolean[] = [];
  /** What the user wrote beside highlights. */
  pageNote = '';

  constructor(
    private readonly markdown: string,
    private readonly report: Report,
  ) {}

  readAll(nodes: readonly RootContent[], startsAmongHighlights = false): void {
    let isAmongHighlights = startsAmongHighlights;
    for (const [index, node] of nodes.entries()) {
      if (node.type === 'heading') {
        const title = getNodeText(node);
        isAmongHighlights = highlightsTitle.test(title);
        const isOfPlugin = isAmongHighlights || title === 'Metadata' || index === 0;
        if (!isOfPlugin) this.pageNote = appendText(this.pageNote, this.#getSource(node));
      } else if (node.type === 'list') this.#readList(node, isAmongHighlights);
      // The cover.
      else if (!isImage(node)) this.pageNote = appendText(this.pageNote, this.#getSource(node));
    }
  }

  #readList({ children }: List, isAmongHighlights: boolean): void {
    for (const item of children) {
      const text = getOwnText(item);
      const [, name, value] = property.exec(text) ?? [];
      if (isAmongHighlights) this.#readHighlight(item, text);
      else if (name !== undefined && value !== undefined) this.properties.set(name, value.trim());
      else if (highlightsTitle.test(text)) this.readAll(getLists(item), true);
      else this.pageNote = appendText(this.pageNote, this.#getSource(item));
    }
  }

  #readHighlight(item: ListItem, text: string): void {
    const [end = '', type, value] = place.exec(text) ?? [];
    let note = '';
    let names: readonly string[] = [];
    for (const child of getLists(item).flatMap(({ children }) => children)) {
      const own = getOwnText(child);
      if (/^Tags::?\s/.test(own)) names = [...names, ...readNames(own.replace(/^Tags::?\s/, ''))];
      else note = appendText(note, this.#getSource(child).replace(/^(\*\*)?Note\1::?\s*/, ''));
    }
    const known = {
      note,
      tags: readTags(names, this.report, 1, 'Tags'),
      ...(type && value && { location: { type: type.toLowerCase(), value } }),
    };
    this.haveLinks.push(end !== '');
    const quote = text.slice(0, text.length - end.length);
    const parts = makeHighlight(quote, known, this.report, 1);
    this.annotations.push(...parts.annotations);
    this.pageNote = appendText(this.pageNote, parts.note);
  }

  /** As typed, without the bullet of an item. */
  #getSource(node: RootContent): string {
    const typed = this.markdown.slice(getStart(node), getEnd(node)).trim();
    return node.type === 'listItem' ? typed.replace(/^[-*+]\s+/, '') : typed;
  }
}

/** The text of an item without the items in it. */
function getOwnText({ children }: ListItem): string {
  const own = children.filter(({ type }) => type !== 'list');
  return own.map(getNodeText).join('\n\n').trim();
}

function getLists({ children }: ListItem): readonly List[] {
  return children.filter((child) => child.type === 'list');
}

function isImage(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.every(({ type }) => type === 'image');
}

/** "[[Ada Mensah]] and [[Jo Ruiz]]", "#boats #[[north sea]]" or "Ada Mensah, Jo Ruiz". */
function readNames(text: string): readonly string[] {
  const marked = [...text.matchAll(/\[\[([^[\]]+)\]\]|#([^\s#,[\]]+)/g)];
  const names =
    marked.length > 0 ? marked.map(([, one, other]) => one ?? other ?? '') : text.split(',');
  return names.map((name) => name.trim()).filter(Boolean);
}
