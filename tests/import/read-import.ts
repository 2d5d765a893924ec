import { strToU8, type Zippable, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { createImportFile, type ImportFile } from '../../core/files';
import { type ImportKind, type ImportPart, type ImportTools, openImport } from '../../core/import';

const { DOMParser } = new JSDOM('').window;

export const tools: ImportTools = {
  parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
};

/** Makes a file of the given bytes, or of text in UTF-8. */
export function makeFile(content: string | Uint8Array, name = 'export'): ImportFile {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return createImportFile(name, bytes.length, async (start, end) => bytes.slice(start, end));
}

/** Makes a zip of text files by name. */
export function makeZip(files: Readonly<Record<string, string>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(files)) entries[name] = strToU8(text);
  return zipSync(entries);
}

/** Reads all parts of a file. If it is rejected, `kind` is the failure code. */
export async function readAll(file: ImportFile) {
  const opened = await openImport(file, tools);
  const parts: ImportPart[] = [];
  if (opened.ok) for await (const part of opened.value.parts()) parts.push(part);
  const kind: ImportKind | string = opened.ok ? opened.value.kind : opened.failure.code;
  const getParts = <Type extends ImportPart['type']>(type: Type) =>
    parts.filter((part): part is Extract<ImportPart, { type: Type }> => part.type === type);
  return {
    kind,
    detail: opened.ok ? null : (opened.failure.detail as unknown),
    parts,
    items: getParts('item').map(({ item }) => item),
    wholes: getParts('whole').map(({ whole }) => whole),
    remarks: getParts('remark').map(({ remark }) => remark),
    /** The lines of the report: "code row field". */
    lines: getParts('remark').map(({ remark: { code, place, count } }) =>
      [code, place.row, place.field, count > 1 ? `×${count}` : null]
        .filter((part) => part !== null)
        .join(' '),
    ),
  };
}

/** Reads all parts of a file with the given content. */
export const readImport = (content: string | Uint8Array, name?: string) =>
  readAll(makeFile(content, name));
