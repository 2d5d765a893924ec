import type { Instant } from '../model';
import type { ExportFormat, ExportOptions } from './export-format';
import { bibtexWriter, cslJsonWriter, risWriter } from './formats/citation';
import { annotationsCsvWriter, clipsCsvWriter, readwiseCsvWriter } from './formats/csv';
import { hypothesisWriter } from './formats/hypothesis';
import { jsonWriter } from './formats/json';
import type { ListWriter } from './formats/list-writer';
import { webAnnotationWriter } from './formats/web-annotation';

/** A format that lists clips in one text file. */
interface ListFormat {
  /** Inserted in the file name before the extension; empty for a list of clips. */
  readonly about: string;
  readonly extension: string;
  /** The media type. */
  readonly type: string;
  open(now: Instant, options: ExportOptions): ListWriter;
}

export const listFormats: Partial<Record<ExportFormat, ListFormat>> = {
  json: { about: '', extension: 'json', type: 'application/json', open: jsonWriter },
  'clips-csv': { about: 'clips', extension: 'csv', type: 'text/csv', open: clipsCsvWriter },
  'annotations-csv': {
    about: 'annotations',
    extension: 'csv',
    type: 'text/csv',
    open: annotationsCsvWriter,
  },
  'readwise-csv': {
    about: 'for Readwise',
    extension: 'csv',
    type: 'text/csv',
    open: readwiseCsvWriter,
  },
  'web-annotations': {
    about: 'annotations',
    extension: 'jsonld',
    type: 'application/ld+json',
    open: webAnnotationWriter,
  },
  hypothesis: {
    about: 'for Hypothesis',
    extension: 'json',
    type: 'application/json',
    open: hypothesisWriter,
  },
  'csl-json': {
    about: 'citations',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    open: (_, { timeZone }) => cslJsonWriter(timeZone),
  },
  ris: {
    about: 'citations',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    open: (_, { timeZone }) => risWriter(timeZone),
  },
  bibtex: {
    about: 'citations',
    extension: 'bib',
    type: 'application/x-bibtex',
    open: (_, { timeZone }) => bibtexWriter(timeZone),
  },
};
