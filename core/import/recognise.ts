import type { ByteSource } from '../files/readable-file';
import { DamagedEntryError } from '../zip/zip-entry-source';
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
import type { CsvFormat, ImportFormat, JsonFormat, TextFormat } from './import-format';
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

/**
 * Recognises a file by its content. Its name can only rule out that code or configuration
 * is a list of addresses. Null if no format here reads it. Throws `DamagedEntryError` if it is JSON
 * that was cut before anything that could be recognised.
 */
export async function recognise(source: ByteSource): Promise<ImportFormat | null> {
  const head = await readStartOfText(source, headLength);
  const start = head.replace(/^[\s\ufeff]+/, '');
  if (/^[{[]/.test(start)) {
    const known = await recogniseJson(source);
    if (known === null || typeof known === 'object') return known;
    const isJson = /^(?:\[\s*)?\{\s*"/.test(start);
    if (isJson && known === 'cut-off') throw new DamagedEntryError(source.name, known);
    // "[Video] Ferry stops https://…" starts like a JSON list but is not one.
    if (!/^\[(?!\s*\{)/.test(start)) return null;
  }
  if (/^<(?!https?:)/i.test(start)) return linksHtml.find(({ claims }) => claims(head)) ?? null;
  const text = textFormats.find(({ claims }) => claims(head));
  if (text) return text;
  const titles = new Set(await readCsvTitles(head));
  const table = csvFormats.find(({ hasTitles }) => hasTitles(titles));
  return table ?? (addresses.claims(head, source.name) ? addresses : null);
}

/** The format of a JSON file: null if no one claims it, and why if the file is not valid JSON. */
async function recogniseJson(
  source: ByteSource,
): Promise<JsonFormat | 'malformed' | 'cut-off' | null> {
  const report = createReport(source.name);
  let general: JsonFormat | null = null;
  let seen = 0;
  for await (const part of readJson(source, report)) {
    const format = jsonFormats.find(({ claims }) => claims(part));
    if (format) return format;
    general ??= generalJsonFormats.find(({ claims }) => claims(part)) ?? null;
    seen++;
    if (seen === maxParts) break;
  }
  const codes = new Set(report.take().map(({ code }) => code));
  return general ?? (['malformed', 'cut-off'] as const).find((code) => codes.has(code)) ?? null;
}
