import type { ByteSource } from '../../../files/readable-file';
import type { Report } from '../../items/report';
import { isObject } from '../fields/fields';
import { readText } from '../text/read-text';
import { type JsonPart, jsonParts } from './json-parts';

/** A record of a list in a JSON file. */
export interface JsonRecord {
  /** The member that holds the list; null if the file is the list. */
  readonly key: string | null;
  readonly row: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Yields the records of the lists with these names (null for a file that is a list).
 * Other non-empty members are reported as not kept, unless they are in `passed`.
 */
export async function* jsonRecords(
  source: ByteSource,
  report: Report,
  lists: readonly (string | null)[],
  passed: readonly string[] = [],
  onList?: (key: string) => unknown,
): AsyncGenerator<JsonRecord> {
  for await (const { key, row, value } of readJson(source, report, onList)) {
    if (!lists.includes(key)) {
      const isSaid = value !== null && value !== '' && value !== false;
      if (key !== null && isSaid && !passed.includes(key)) report.notKept(key, value);
    } else if (row === null || !isObject(value)) {
      report.say('wrong-type', row, key, JSON.stringify(value));
    } else yield { key, row, value };
  }
}

/** The parts of a JSON file, as `jsonParts` gives them. */
export function readJson(
  source: ByteSource,
  report?: Report,
  onList?: (key: string) => unknown,
): AsyncGenerator<JsonPart> {
  return jsonParts(readText(source, report), report, onList);
}
