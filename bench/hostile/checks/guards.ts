/** Code that keeps content from running. A check replaces it, and must then find something. */
export interface Guard {
  readonly name: string;
  /** Where it is, from the root of the project. */
  readonly file: string;
  /** The function or constant. */
  readonly symbol: string;
  /** The expression that replaces it. */
  readonly off: string;
}

const unchanged = '(text) => text';

/** The guards of exported files and of stored bodies, each tested by switching it off. */
export const guards: readonly Guard[] = [
  {
    name: 'addresses that run code are no links',
    file: 'core/model/article/body.ts',
    symbol: 'isLinkAddress',
    off: '() => true',
  },
  {
    name: 'images are from the web',
    file: 'core/model/article/body.ts',
    symbol: 'isWebAddress',
    off: '() => true',
  },
  {
    name: 'page text is escaped in HTML',
    file: 'core/export/formats/html/escape-html.ts',
    symbol: 'escapeHtml',
    off: unchanged,
  },
  {
    name: 'characters that XML forbids are removed from books',
    file: 'core/export/values/invalid-characters.ts',
    symbol: 'removeInvalidCharacters',
    off: unchanged,
  },
  {
    name: 'page text is escaped in Markdown',
    file: 'core/export/formats/markdown/escape-page-text.ts',
    symbol: 'pageTextToMarkdown',
    off: '({})',
  },
  {
    name: 'page text is escaped in templates',
    file: 'core/export/formats/markdown/escape-page-text.ts',
    symbol: 'escapeAsReferences',
    off: unchanged,
  },
  {
    name: 'addresses are encoded in Markdown',
    file: 'core/export/formats/markdown/escape-page-text.ts',
    symbol: 'encodeUnsafeUrl',
    off: unchanged,
  },
  {
    name: 'notes are escaped in Markdown',
    file: 'core/markdown/escape-note-html.ts',
    symbol: 'escapeNoteHtml',
    off: unchanged,
  },
  {
    name: 'notes that run code are no footnotes',
    file: 'core/markdown/escape-note-html.ts',
    symbol: 'runsCodeInFootnote',
    off: '() => false',
  },
  {
    name: 'notes in properties are escaped as text of a line',
    file: 'core/markdown/escape-note-html.ts',
    symbol: 'escapeInlineNoteHtml',
    off: 'escapeNoteHtml',
  },
  {
    name: 'cells of CSV are no formulas',
    file: 'core/files/escape-formula.ts',
    symbol: 'escapeFormula',
    off: unchanged,
  },
  {
    name: 'values of RIS are on one line',
    file: 'core/export/formats/citation/ris.ts',
    symbol: 'risValue',
    off: unchanged,
  },
  {
    name: 'names of files have no folders',
    file: 'core/files/file-name.ts',
    symbol: 'removeUnsafeCharacters',
    off: unchanged,
  },
];
