import Papa from 'papaparse';

/** A way to damage a file. */
export interface Damage {
  readonly path: string;
  readonly what: string;
  /** True if the import must also say that the file is cut. */
  readonly isCut?: boolean;
  change(bytes: Uint8Array): string;
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function dropColumn(path: string, name: string): Damage {
  return {
    ...{ path, what: `without the column "${name}"` },
    change(bytes) {
      const { data } = Papa.parse<Record<string, string>>(decode(bytes), { header: true });
      const columns = Object.keys(data[0] ?? {}).filter((column) => column !== name);
      return Papa.unparse(data, { columns });
    },
  };
}

function renameKey(path: string, from: string, to: string): Damage {
  return {
    ...{ path, what: `"${from}" is called "${to}"` },
    change: (bytes) => decode(bytes).replaceAll(`"${from}":`, `"${to}":`),
  };
}

/** Cuts a file in half or, if a text is given, after its last occurrence: this must be reported. */
function cutEnd(path: string, last?: string): Damage {
  return {
    ...{ path, what: last ? `ends with ${last}` : 'only the first half', isCut: true },
    change(bytes) {
      const text = decode(bytes);
      const end = last ? text.lastIndexOf(last) + last.length : text.length / 2;
      return text.slice(0, end);
    },
  };
}

/** Each loses something that its file contains. */
export const damages: readonly Damage[] = [
  dropColumn('samples/pocket.csv', 'time_added'),
  dropColumn('samples/readwise-highlights.csv', 'Highlight'),
  dropColumn('samples/instapaper.csv', 'Title'),
  dropColumn('samples/matter-history.csv', 'URL'),
  renameKey('samples/goodlinks.json', 'title', 'titre'),
  renameKey('samples/wallabag-33-without-pictures.json', 'url', 'adresse'),
  renameKey('hypothesis/bigbluehat-export.json', 'target', 'cible'),
  cutEnd('samples/readwise-reader-api.json'),
  cutEnd('netscape/firefox_nested.htm'),
  cutEnd('samples/kindle-my-clippings.txt'),
  cutEnd('samples/readwise-highlights.csv', 'depends on'),
  cutEnd('netscape/firefox_nested.htm', '<A HREF="'),
  cutEnd('netscape/linkding-simple_valid_import_file.html', '<DD>test'),
];
