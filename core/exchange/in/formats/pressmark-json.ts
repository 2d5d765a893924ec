import * as v from 'valibot';
import { keptClipSchema } from '../../../model';
import type { Found, JsonFormat } from '../import-format';
import { jsonRecords } from '../parts/read-json';
import type { Report } from '../report';

/** The version of our file and of our backup that is read, and every older one. */
export const newestVersion = 1;

/** Pressmark's own file; see `core/exchange/json.ts`. */
export const pressmarkJson: JsonFormat = {
  kind: 'pressmark',
  claims: ({ key, value }) => key === 'format' && value === 'pressmark',
  async *read(source, report) {
    const readWhole = wholeReader(report);
    const passed = ['format', 'version', 'exportedAt'];
    for await (const { row, value } of jsonRecords(source, report, ['clips'], passed)) {
      yield* readWhole(value, row);
    }
  },
};

/** Checks clips one after another; those that are not valid, or stood before, are reported. */
export function wholeReader(report: Report): (value: unknown, row: number) => Generator<Found> {
  // Of each kind by itself: an id is remembered as it lies in the file, and takes no more than that.
  const met = {
    clip: new Set<string>(),
    version: new Set<string>(),
    annotation: new Set<string>(),
  };
  return function* (value, row) {
    const parsed = v.safeParse(keptClipSchema, value, { abortEarly: true });
    if (!parsed.success) {
      const [issue] = parsed.issues;
      report.say('not-valid', row, v.getDotPath(issue) ?? null, issue.message);
      return;
    }
    const { clip, versions, annotations } = parsed.output;
    // Without its text a clip cannot be told from another.
    const repeated = versions.find(({ id }) => met.version.has(id));
    if (met.clip.has(clip.id) || repeated !== undefined) {
      const name = met.clip.has(clip.id) ? `clip ${clip.id}` : `version ${repeated?.id}`;
      report.say('repeated-id', row, 'id', name);
      return;
    }
    met.clip.add(clip.id);
    const firstOf = <Part extends { readonly id: string }>(
      kind: 'version' | 'annotation',
      parts: readonly Part[],
    ) =>
      parts.filter(({ id }) => {
        const isFirst = !met[kind].has(id);
        if (!isFirst) report.say('repeated-id', row, 'id', `${kind} ${id}`);
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
