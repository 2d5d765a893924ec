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
  const ids = new Set<string>();
  return function* (value, row) {
    const parsed = v.safeParse(keptClipSchema, value, { abortEarly: true });
    if (!parsed.success) {
      const [issue] = parsed.issues;
      report.say('not-valid', row, v.getDotPath(issue) ?? null, issue.message);
      return;
    }
    const { clip, versions, annotations } = parsed.output;
    // Without its text a clip cannot be told from another.
    const repeated = [`clip ${clip.id}`, ...versions.map(({ id }) => `version ${id}`)].find((id) =>
      ids.has(id),
    );
    if (repeated !== undefined) {
      report.say('repeated-id', row, 'id', repeated);
      return;
    }
    ids.add(`clip ${clip.id}`);
    const firstOf = <Part extends { readonly id: string }>(kind: string, parts: readonly Part[]) =>
      parts.filter(({ id }) => {
        const name = `${kind} ${id}`;
        const isFirst = !ids.has(name);
        if (!isFirst) report.say('repeated-id', row, 'id', name);
        ids.add(name);
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
