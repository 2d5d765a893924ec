import {
  currentVersion,
  formatColour,
  hasPosition,
  type Passage,
  type WholeClip,
} from '../../../model';
import { findWordings, type Wordings } from '../../../passages/wordings';
import { singleLine } from '../../../text/single-line';
import type { CorrectedClip } from '../../values/corrected-clip';
import { type ListedAnnotation, listAnnotations } from '../../values/list-annotations';
import { getTitle } from '../../values/title';
import { type ListWriter, writeList } from '../list-writer';
import { type Column, createCsvWriter } from './csv-table';

interface Row extends ListedAnnotation {
  readonly wordings: Wordings | undefined;
}

const columns: readonly Column<Row>[] = [
  { title: 'Quote', read: ({ annotation }) => annotation.passage.quote.exact },
  { title: 'Note', read: ({ annotation }) => annotation.note },
  { title: 'Colour', read: ({ annotation }) => formatColour(annotation.colour) },
  { title: 'Tags', read: ({ annotation }) => annotation.tags.join(', ') },
  { title: 'Location type', read: ({ annotation }) => annotation.location?.type ?? null },
  { title: 'Location', read: ({ annotation }) => annotation.location?.value ?? null },
  { title: 'Title', read: ({ whole }) => getTitle(getArticle(whole)) },
  { title: 'Authors', read: ({ whole }) => getArticle(whole).authors.join('; ') },
  { title: 'Publisher', read: ({ whole }) => getArticle(whole).publisher },
  { title: 'Published', read: ({ whole }) => getArticle(whole).publishedAt },
  { title: 'URL', read: ({ whole }) => getArticle(whole).url },
  { title: 'Created', read: ({ annotation }) => annotation.createdAt },
  { title: 'Updated', read: ({ annotation }) => annotation.updatedAt },
  { title: 'Before', read: ({ annotation }) => annotation.passage.quote.prefix },
  { title: 'After', read: ({ annotation }) => annotation.passage.quote.suffix },
  { title: 'Start', read: ({ annotation: { passage } }) => getPosition(passage)?.start ?? null },
  { title: 'End', read: ({ annotation: { passage } }) => getPosition(passage)?.end ?? null },
  { title: 'Clip', read: ({ annotation }) => annotation.clipId },
  { title: 'Version', read: ({ annotation }) => annotation.versionId },
  { title: 'Annotation', read: ({ annotation }) => annotation.id },
  // Last, to keep the positions of the other columns.
  { title: 'Wording now', read: ({ wordings }) => wordings?.now ?? null },
  { title: 'Earlier wordings', read: ({ wordings }) => joinWordings(wordings?.earlier ?? []) },
  { title: 'Field', read: ({ annotation }) => annotation.passage.field ?? null },
  { title: 'Correction', read: ({ wordings }) => wordings?.correction ?? null },
  // Empty for the user's own.
  { title: 'Made by', read: ({ annotation }) => annotation.author?.name ?? null },
  { title: 'Member', read: ({ annotation }) => annotation.author?.id ?? null },
];

/** A row for each annotation, in reading order; for spreadsheets. */
export function createAnnotationsCsvWriter(): ListWriter {
  return createCsvWriter(columns, toRows);
}

/** The whole file for some clips. */
export function toAnnotationsCsv(wholes: readonly WholeClip[]): string {
  return writeList(createAnnotationsCsvWriter(), wholes);
}

function toRows(whole: CorrectedClip): readonly Row[] {
  const wordings = findWordings(currentVersion(whole), whole.annotations, whole.hidden);
  return listAnnotations(whole).map((one) => ({
    ...one,
    wordings: wordings.get(one.annotation.id),
  }));
}

/** One wording per line. */
function joinWordings(wordings: readonly string[]): string {
  return wordings.map((wording) => singleLine(wording).trim()).join('\n');
}

function getArticle(whole: WholeClip) {
  return currentVersion(whole).article;
}

/** Null for a quote that is not in the text. */
function getPosition(passage: Passage) {
  return hasPosition(passage) ? passage.position : null;
}
