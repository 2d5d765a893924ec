import type { ByteSource } from '../files/readable-file';
import { addressesJson } from './formats/addresses-json';
import { highlightsCsv } from './formats/csv/highlights-csv';
import { otherTables, programTables } from './formats/csv/pages-csv';
import { hypothesisJson } from './formats/hypothesis-json';
import { karakeepJson } from './formats/karakeep-json';
import { linksHtml } from './formats/links-html';
import { linkwardenJson } from './formats/linkwarden-json';
import { omnivoreJson } from './formats/omnivore';
import { pagesJson } from './formats/pages-json';
import { pressmarkJson } from './formats/pressmark-json';
import { addresses } from './formats/text/addresses';
import { clipperNote } from './formats/text/clipper-note';
import { hypothesisText } from './formats/text/hypothesis-text';
import { kindleClippings } from './formats/text/kindle-clippings';
import { omnivoreNote } from './formats/text/omnivore-note';
import { readwiseNote } from './formats/text/readwise-note';
import { wallabagJson } from './formats/wallabag-json';
import { webAnnotationJson } from './formats/web-annotation-json';
import type { CsvFormat, ImportKind, JsonFormat, ReadImport, TextFormat } from './import-format';
import { createReport } from './items/report';
import { readJson } from './readers/json/read-json';
import { readCsvTitles } from './readers/text/csv-records';
import { readStartOfText } from './readers/text/read-text';

const jsonFormats: readonly JsonFormat[] = [
  pressmarkJson,
  hypothesisJson,
  webAnnotationJson,
  karakeepJson,
  linkwardenJson,
  wallabagJson,
  omnivoreJson,
];
/** Only for files that no other format claims. */
const generalJsonFormats: readonly JsonFormat[] = [pagesJson, addressesJson];
const textFormats: readonly TextFormat[] = [
  clipperNote,
  omnivoreNote,
  readwiseNote,
  hypothesisText,
  kindleClippings,
];
/** Specific formats first: all of them have a column of addresses too. */
const csvFormats: readonly CsvFormat[] = [...programTables, ...highlightsCsv, ...otherTables];

/** Number of characters used to recognise a text. */
const headLength = 64_000;
/** Maximum number of JSON parts to inspect; an account has about forty members before its links. */
const maxParts = 500;

/** A recognised file and its reader. */
export interface Recognised {
  readonly kind: ImportKind;
  readonly read: ReadImport;
}

/**
 * Recognises a file by its content. Its name can only rule out that code or configuration
 * is a list of addresses. Null if no format here reads it.
 */
export async function recognise(source: ByteSource): Promise<Recognised | null> {
  const head = await readStartOfText(source, headLength);
  const start = head.replace(/^[\s\ufeff]+/, '');
  if (/^[{[]/.test(start)) {
    const { format, isSound } = await recogniseJson(source);
    // "[Video] Ferry stops https://…" starts like a JSON list but is not one.
    if (format !== null || isSound || !/^\[(?!\s*\{)/.test(start)) return format;
  }
  if (/^<(?!https?:)/i.test(start)) return linksHtml.find(({ claims }) => claims(head)) ?? null;
  const text = textFormats.find(({ claims }) => claims(head));
  if (text) return text;
  const titles = new Set(await readCsvTitles(head));
  const table = csvFormats.find(({ hasTitles }) => hasTitles(titles));
  return table ?? (addresses.claims(head, source.name) ? addresses : null);
}

/** The kind of a JSON file, if known, and whether the part that was read is valid JSON. */
async function recogniseJson(
  source: ByteSource,
): Promise<{ readonly format: JsonFormat | null; readonly isSound: boolean }> {
  const report = createReport(source.name);
  let format: JsonFormat | null = null;
  let general: JsonFormat | null = null;
  let seen = 0;
  for await (const part of readJson(source, report)) {
    format = jsonFormats.find(({ claims }) => claims(part)) ?? null;
    general ??= generalJsonFormats.find(({ claims }) => claims(part)) ?? null;
    seen++;
    if (format !== null || seen === maxParts) break;
  }
  const codes = report.take().map(({ code }) => code);
  const isSound = !codes.includes('malformed') && !(seen === 0 && codes.includes('cut-off'));
  return { format: format ?? general, isSound };
}
