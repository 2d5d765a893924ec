import { count, formatNumber } from './count';

const clips = (total: number) => count(total, { one: 'clip', other: 'clips' });

/** The words of exports. */
export const exportWords = {
  menu: 'Export',
  open: 'Export…',
  obsidian: 'Open in Obsidian',
  cite: (style: string) => `Copy citation, ${style}`,
  styles: { apa: 'APA', chicago: 'Chicago', mla: 'MLA' },
  citationCopied: 'Citation copied',
  noteOpened: 'Sent to Obsidian',
  title: 'Export',
  /** What a file of many clips is called. */
  fileTitle: 'Pressmark',
  what: 'What',
  asWhat: 'As',
  whereTo: 'Save to',
  acts: { download: 'Save file', folder: 'Save into folder', clipboard: 'Copy now' },
  print: 'Print',
  noFolder: 'No folder chosen yet',
  chooseFolder: 'Choose folder…',
  scopes: {
    clip: (_: number | null) => 'This clip',
    chosen: (total: number | null) => `The selection${total === null ? '' : `, ${clips(total)}`}`,
    found: (total: number | null) => `Search results${total === null ? '' : `, ${clips(total)}`}`,
    all: (total: number | null) => `The whole library${total === null ? '' : `, ${clips(total)}`}`,
  },
  groups: {
    read: 'To read',
    annotations: 'Highlights and notes',
    cite: 'To cite',
    data: 'Everything, for programs',
  },
  formats: {
    markdown: { label: 'Markdown', hint: 'For Obsidian, Logseq and plain text' },
    html: { label: 'Web page', hint: 'One file, notes in the margin' },
    epub: { label: 'EPUB', hint: 'A book for e-readers' },
    pdf: { label: 'PDF or paper', hint: 'Uses the browser’s print dialog' },
    'annotations-csv': { label: 'CSV', hint: 'One line per highlight' },
    'readwise-csv': { label: 'Readwise', hint: 'CSV with Readwise’s columns' },
    'web-annotations': { label: 'Web Annotation', hint: 'W3C JSON-LD' },
    hypothesis: { label: 'Hypothesis', hint: 'JSON that Hypothesis imports' },
    'csl-json': { label: 'CSL-JSON', hint: 'For Zotero and others' },
    ris: { label: 'RIS', hint: 'For EndNote, Mendeley' },
    bibtex: { label: 'BibTeX', hint: 'For LaTeX' },
    json: { label: 'JSON', hint: 'Everything in a clip' },
    'clips-csv': { label: 'CSV', hint: 'One line per clip' },
    backup: { label: 'Backup', hint: 'Everything, pictures too, as a zip' },
  },
  options: {
    template: 'Template',
    ownTemplate: 'Pressmark',
    annotations: 'Highlights',
    annotationStyles: {
      section: 'In a section after the text',
      text: 'In the text',
      both: 'Both',
    },
    addTemplate: 'Add an Obsidian Web Clipper template…',
    pictures: 'Include saved pictures',
    newOnly: (moment: string) => `Only what is new since ${moment}`,
    templateAdded: (name: string) => `Added “${name}”.`,
    templateUnknown: (name: string, unknown: readonly string[]) =>
      `Added “${name}”. Unknown and left empty: ${unknown.join(', ')}.`,
    templateFailed: (detail: string | null) =>
      `This is not an Obsidian Web Clipper template${detail === null ? '' : ` (${detail})`}.`,
  },
  targets: { download: 'Downloads', folder: 'A folder', clipboard: 'The clipboard' },
  progress: (done: number, total: number | null) =>
    total === null
      ? `Exporting, ${clips(done)} so far`
      : `Exporting, ${formatNumber(done)} of ${clips(total)}`,
  progressLabel: 'Export',
  done: {
    download: (total: number) => `Exported ${clips(total)}`,
    folder: (total: number) => `Exported ${clips(total)} into the folder`,
    clipboard: (total: number) => `Copied ${clips(total)}`,
    nothing: 'Nothing to export: it is all there already',
  },
};
