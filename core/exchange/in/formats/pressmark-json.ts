import * as v from 'valibot';
import { keptClipSchema, type WholeClip } from '../../../model';
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
    const repeated = idsOf(parsed.output).find((id) => ids.has(id));
    if (repeated !== undefined) {
      report.say('repeated-id', row, 'id', repeated);
      return;
    }
    for (const id of idsOf(parsed.output)) ids.add(id);
    yield { type: 'whole', whole: parsed.output };
  };
}

function idsOf({ clip, versions, annotations }: WholeClip): readonly string[] {
  return [
    `clip ${clip.id}`,
    ...versions.map(({ id }) => `version ${id}`),
    ...annotations.map(({ id }) => `annotation ${id}`),
  ];
}
