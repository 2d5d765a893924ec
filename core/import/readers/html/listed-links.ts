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

/** The links of an HTML bookmark file in order. */
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
  /** The element whose text is being read. */
  let inside: 'a' | 'h1' | 'h3' | 'dd' | null = null;
  let text = '';

  const finishText = () => {
    const label = text.replace(/\s+/g, ' ').trim();
    if (inside === 'a' && link !== null) link = { ...link, text: label };
    if (inside === 'h1') heading = label;
    if (inside === 'h3') named = { name: label, isOwn };
    if (inside === 'dd' && text.trim() !== '') {
      if (link === null) report.addDropped('description of a folder', text);
      else link = { ...link, description: appendText(link.description, text) };
    }
    inside = null;
    text = '';
  };
  const takeLink = (): ListedLink | null => {
    const taken = link;
    link = null;
    return taken;
  };

  for await (const token of readMarkupTokens(readText(source, report), tools)) {
    if (token.type === 'text') {
      if (inside !== null) text += token.text;
      continue;
    }
    const { name } = token;
    if (token.type === 'close') {
      if (name === inside) finishText();
      if (name !== 'dl') continue;
      finishText();
      const last = takeLink();
      if (last !== null) yield last;
      folders.pop();
      continue;
    }
    if (inside === 'dd' && (name === 'br' || name === 'li')) {
      text += '\n';
      continue;
    }
    if (!/^(a|h1|h3|dd|dt|dl|li)$/.test(name)) continue;
    // Links inside a description are not bookmarks.
    if (inside === 'dd' && name === 'a') {
      const address = token.attributes.get('href');
      if (address !== undefined) report.addDropped('link in a description', address);
      continue;
    }
    finishText();
    if (name === 'dd') {
      inside = 'dd';
      continue;
    }
    const last = takeLink();
    if (last !== null) yield last;
    if (name === 'dl') {
      folders.push(named);
      named = null;
    } else if (name === 'h1' || name === 'h3') {
      inside = name;
      isOwn = !browserFolder.some((attribute) => token.attributes.has(attribute));
    } else if (name === 'a' && token.attributes.has('href')) {
      row++;
      const around = folders.flatMap((folder) => (folder?.isOwn ? [folder.name] : []));
      link = {
        row,
        attributes: token.attributes,
        text: '',
        heading,
        folders: around,
        description: '',
      };
      inside = 'a';
    }
  }
  finishText();
  const last = takeLink();
  if (last !== null) yield last;
}
