import { currentVersion, hasPosition, type Passage, type WholeClip } from '../../../model';
import { type Wordings, wordingsOf } from '../../../passages/wordings';
import { singleLine } from '../../../text/single-line';
import { type AnnotationOfClip, annotationsOf } from '../../values/annotations-of';
import { titleOf } from '../../values/title-of';
import { type ListWriter, writeList } from '../list-writer';
import { type Column, csvWriter } from './csv-table';

interface Row extends AnnotationOfClip {
  readonly wordings: Wordings | undefined;
}

const columns: readonly Column<Row>[] = [
  { title: 'Quote', read: ({ annotation }) => annotation.passage.quote.exact },
  { title: 'Note', read: ({ annotation }) => annotation.note },
  { title: 'Colour', read: ({ annotation }) => annotation.colour },
  { title: 'Tags', read: ({ annotation }) => annotation.tags.join(', ') },
  { title: 'Location type', read: ({ annotation }) => annotation.location?.type ?? null },
  { title: 'Location', read: ({ annotation }) => annotation.location?.value ?? null },
  { title: 'Title', read: ({ whole }) => titleOf(articleOf(whole)) },
  { title: 'Authors', read: ({ whole }) => articleOf(whole).authors.join('; ') },
  { title: 'Publisher', read: ({ whole }) => articleOf(whole).publisher },
  { title: 'Published', read: ({ whole }) => articleOf(whole).publishedAt },
  { title: 'URL', read: ({ whole }) => articleOf(whole).url },
  { title: 'Created', read: ({ annotation }) => annotation.createdAt },
  { title: 'Updated', read: ({ annotation }) => annotation.updatedAt },
  { title: 'Before', read: ({ annotation }) => annotation.passage.quote.prefix },
  { title: 'After', read: ({ annotation }) => annotation.passage.quote.suffix },
  { title: 'Start', read: ({ annotation: { passage } }) => placeIn(passage)?.start ?? null },
  { title: 'End', read: ({ annotation: { passage } }) => placeIn(passage)?.end ?? null },
  { title: 'Clip', read: ({ annotation }) => annotation.clipId },
  { title: 'Version', read: ({ annotation }) => annotation.versionId },
  { title: 'Annotation', read: ({ annotation }) => annotation.id },
  // Last, to keep the positions of the other columns.
  { title: 'Wording now', read: ({ wordings }) => wordings?.now ?? null },
  { title: 'Earlier wordings', read: ({ wordings }) => linesOf(wordings?.earlier ?? []) },
];

/** A row for each annotation, in reading order; for spreadsheets. */
export function annotationsCsvWriter(): ListWriter {
  return csvWriter(columns, rowsOf);
}

/** The whole file for some clips. */
export function toAnnotationsCsv(wholes: readonly WholeClip[]): string {
  return writeList(annotationsCsvWriter(), wholes);
}

function rowsOf(whole: WholeClip): readonly Row[] {
  const wordings = wordingsOf(articleOf(whole), whole.annotations);
  return annotationsOf(whole).map((one) => ({ ...one, wordings: wordings.get(one.annotation.id) }));
}

/** One wording per line. */
function linesOf(wordings: readonly string[]): string {
  return wordings.map((words) => singleLine(words).trim()).join('\n');
}

function articleOf(whole: WholeClip) {
  return currentVersion(whole).article;
}

/** Null for a quote that is not in the text. */
function placeIn(passage: Passage) {
  return hasPosition(passage) ? passage.position : null;
}
