import * as v from 'valibot';
import type { ByteSource } from '../../files/readable-file';
import { storedClipSchema } from '../../model';
import type { JsonFormat, OwnPart } from '../import-format';
import type { Report } from '../items/report';
import { readJson, readJsonRecords } from '../readers/json/read-json';

/** The newest version of our file and backup formats that can be read. Older ones are read too. */
export const newestVersion = 1;

/** Pressmark's own file; see `core/export/formats/json.ts`. */
export const pressmarkJson: JsonFormat = {
  kind: 'pressmark',
  claims: ({ key, value }) => key === 'format' && value === 'pressmark',
  async *read(source, report) {
    const readWhole = createWholeReader(report);
    const passed = ['format', 'version', 'exportedAt'];
    const lists = new Set<string>();
    const onList = (key: string) => lists.add(key);
    for await (const { row, value } of readJsonRecords(source, report, ['clips'], passed, onList)) {
      yield* readWhole(value, row);
    }
    // A file without the list is damaged; it does not describe an empty library.
    if (!lists.has('clips')) report.add('file-missing', null, 'clips');
  },
};

/**
 * Reads the header of one of our files: its version (0 if it has none), and whether it
 * lists clips.
 */
export async function readPressmarkHead(
  file: ByteSource,
): Promise<{ readonly version: number | null; readonly hasClips: boolean }> {
  let version: number | null = 0;
  const lists = new Set<string>();
  const onList = (key: string) => lists.add(key);
  for await (const { key, value } of readJson(file, undefined, onList)) {
    if (key === 'version') version = typeof value === 'number' ? value : null;
    if (lists.has('clips')) break;
  }
  return { version, hasClips: lists.has('clips') };
}

/** Validates clips one by one; invalid and repeated ones are reported. */
export function createWholeReader(
  report: Report,
): (value: unknown, row: number) => Generator<OwnPart> {
  // One set per kind. Ids are stored in their written form, to save memory.
  const met = {
    clip: new Set<string>(),
    version: new Set<string>(),
    annotation: new Set<string>(),
  };
  return function* (value, row) {
    const parsed = v.safeParse(storedClipSchema, value, { abortEarly: true });
    if (!parsed.success) {
      const [issue] = parsed.issues;
      report.add('not-valid', row, v.getDotPath(issue) ?? null);
      return;
    }
    const { clip, versions, annotations } = parsed.output;
    // Without its text, a clip cannot be told from another.
    const repeated = versions.find(({ id }) => met.version.has(id));
    if (met.clip.has(clip.id) || repeated !== undefined) {
      report.add('repeated-id', row, 'id', met.clip.has(clip.id) ? clip.id : repeated?.id);
      return;
    }
    met.clip.add(clip.id);
    const firstOf = <Part extends { readonly id: string }>(
      kind: 'version' | 'annotation',
      parts: readonly Part[],
    ) =>
      parts.filter(({ id }) => {
        const isFirst = !met[kind].has(id);
        if (!isFirst) report.add('repeated-id', row, 'id', id);
        met[kind].add(id);
        return isFirst;
      });
    const whole = {
      ...parsed.output,
      versions: firstOf('version', versions),
      annotations: firstOf('annotation', annotations),
    };
    yield { type: 'whole', whole };
  };
}
