import type { ByteSource } from '../../../files/readable-file';
import type { ImportTools } from '../../import-tools';
import { appendText } from '../../items/make-item';
import type { Report } from '../../items/report';
import { readText } from '../text/read-text';
import { readMarkupTokens } from './markup-tokens';

/** A link in a list of links. */
export interface ListedLink {
  /** The link's number in the file, from 1. */
  readonly row: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  /** The text of the nearest preceding `<h1>`, or ''. */
  readonly heading: string;
  /** The enclosing folders, outermost first: an `<h3>` followed by a `<dl>`. */
  readonly folders: readonly string[];
  /** The text of the `<dd>` that follows. */
  readonly description: string;
}

interface Folder {
  readonly name: string;
  /** False for toolbars and menus, which the browser made, not the user. */
  readonly isOwn: boolean;
}

const browserFolder = ['personal_toolbar_folder', 'unfiled_bookmarks_folder', 'bookmarks_menu'];

/**
 * The links of an HTML bookmark file in order. If the file is cut, reports it and leaves out the
 * text that it ends in.
 */
export async function* readListedLinks(
  source: ByteSource,
  report: Report,
  tools: ImportTools,
): AsyncGenerator<ListedLink> {
  const folders: (Folder | null)[] = [];
  let named: Folder | null = null;
  let isOwn = true;
  let heading = '';
  let link: ListedLink | null = null;
  let row = 0;
  /** Lists that are not closed yet. */
  let open = 0;
  /** The element whose text is being read. */
  let inside = '';
  let text = '';

  const finishText = () => {
    const label = text.replace(/\s+/g, ' ').trim();
    if (inside === 'a' && link !== null) link = { ...link, text: label };
    else if (inside === 'h1') heading = label;
    else if (inside === 'h3') named = { name: label, isOwn };
    else if (inside === 'dd' && label !== '') {
      if (link === null) report.addDropped('description of a folder', text);
      else link = { ...link, description: appendText(link.description, text) };
    }
    inside = '';
    text = '';
  };

  for await (const token of readMarkupTokens(readText(source, report), tools)) {
    if (token.type === 'text') {
      if (inside !== '') text += token.text;
      continue;
    }
    const { type, name } = token;
    if (name === 'dl' || (/^[ou]l$/.test(name) && inside !== 'dd'))
      open += type === 'open' ? 1 : -1;
    if (type === 'open' && inside === 'dd' && /^(?:br|li|a)$/.test(name)) {
      // Links inside a description are not bookmarks.
      if (name !== 'a') text += '\n';
      else if (token.attributes.has('href')) {
        report.addDropped('link in a description', token.attributes.get('href'));
      }
      continue;
    }
    const isPart = type === 'open' ? /^(?:a|h1|h3|dd|dt|dl|li)$/.test(name) : name === 'dl';
    if (isPart || name === inside) finishText();
    if (!isPart) continue;
    if (link !== null && name !== 'dd') {
      yield link;
      link = null;
    }
    if (type === 'close') folders.pop();
    else if (name === 'dl') {
      folders.push(named);
      named = null;
    } else if (name === 'a' && token.attributes.has('href')) {
      row++;
      const own = folders.flatMap((folder) => (folder?.isOwn ? [folder.name] : []));
      const { attributes } = token;
      link = { row, attributes, text: '', heading, folders: own, description: '' };
    } else if (name === 'h1' || name === 'h3') {
      isOwn = !browserFolder.some((attribute) => token.attributes.has(attribute));
    }
    if (type === 'open' && /^(?:a|h1|h3|dd)$/.test(name)) inside = name;
  }
  // All programs close their lists.
  if (open > 0) {
    report.add('cut-off', row || null, null, text || null);
    text = '';
  }
  finishText();
  if (link !== null) yield link;
}
