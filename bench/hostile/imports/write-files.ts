import { strToU8 } from 'fflate';
import type { Payload } from '../payloads/payload';
import { type HostileRecord, makeRecords } from './record';
import { jsonWriters } from './write-json';
import { archiveWriters } from './write-own';
import { tableWriters } from './write-tables';
import { noteWriters, textWriters } from './write-texts';

/** The files of one format, which are imported together. */
export interface ImportFiles {
  readonly kind: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly records: number;
}

const extensions: Readonly<Record<string, string>> = {
  'pressmark-backup': 'zip',
  omnivore: 'zip',
};

/** Writes all payloads to files of every format that can be imported. */
export async function* writeImportFiles(
  payloads: readonly Payload[],
): AsyncGenerator<ImportFiles, void, void> {
  const single = Object.entries<(records: readonly HostileRecord[]) => string>({
    ...tableWriters,
    ...jsonWriters,
    ...textWriters,
  });
  for (const [kind, write] of single) {
    const records = makeRecords(kind, payloads);
    const files = { [`${kind}.txt`]: strToU8(write(records)) };
    yield { kind, files, records: records.length };
  }
  for (const [kind, write] of Object.entries(archiveWriters)) {
    const records = makeRecords(kind, payloads);
    const files = { [`${kind}.${extensions[kind] ?? 'json'}`]: await write(records) };
    yield { kind, files, records: records.length };
  }
  for (const [kind, write] of Object.entries(noteWriters)) {
    const records = makeRecords(kind, payloads);
    const files = Object.fromEntries(
      records.map((record, index) => [`${index}.md`, strToU8(write(record))]),
    );
    yield { kind, files, records: records.length };
  }
}
