import type { ByteSource } from '../../../files/readable-file';
import type { Report } from '../../items/report';
import { isObject } from '../fields/fields';
import { readText } from '../text/read-text';
import { type JsonPart, readJsonParts } from './json-parts';

/** A record of a list in a JSON file. */
export interface JsonRecord {
  /** The member that holds the list; null if the file is the list. */
  readonly key: string | null;
  readonly row: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Yields the records of the lists with these names (null for a file that is a list).
 * Other non-empty members are reported as not kept, unless they are in `passed`. A file with the
 * member `ofSingle` is a record itself.
 */
export async function* readJsonRecords(
  source: ByteSource,
  report: Report,
  lists: readonly (string | null)[],
  passed: readonly string[] = [],
  onList?: (key: string) => unknown,
  ofSingle?: string,
): AsyncGenerator<JsonRecord> {
  const single: Record<string, unknown> = Object.create(null);
  for await (const { key, row, value } of readJson(source, report, onList)) {
    if (!lists.includes(key)) {
      const isSaid = value !== null && value !== '' && value !== false;
      if (key === null || !isSaid) continue;
      if (ofSingle !== undefined) {
        single[key] = row === null ? value : [...[single[key] ?? []].flat(), value];
      } else if (!passed.includes(key)) report.addDropped(key, value);
    } else if (row === null || !isObject(value)) {
      report.add('wrong-type', row, key, JSON.stringify(value));
    } else yield { key, row, value };
  }
  if (ofSingle !== undefined && ofSingle in single) yield { key: null, row: 1, value: single };
  else {
    for (const [key, value] of Object.entries(single)) {
      if (!passed.includes(key)) report.addDropped(key, value);
    }
  }
}

/** The parts of a JSON file, as `readJsonParts` gives them. */
export function readJson(
  source: ByteSource,
  report?: Report,
  onList?: (key: string) => unknown,
): AsyncGenerator<JsonPart> {
  return readJsonParts(readText(source, report), report, onList);
}
