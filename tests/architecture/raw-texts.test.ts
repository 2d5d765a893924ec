import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/**
 * Ways in which an error's own words or a failure's internal reason could reach the screen, by
 * folder. The types do the rest: `text` accepts strings only, and a detail is an object.
 */
const rules = [
  {
    folders: ['components', 'entrypoints/library', 'entrypoints/popup', 'entrypoints/sidepanel'],
    /** `detail.reason`, `{ reason } = detail`, `failure.detail?.reason`. */
    pattern: /\bdetail\b\??\.reason\b|\breason\b[^;\n]*\}\s*=\s*[^;\n]*\bdetail\b/,
  },
  {
    folders: ['components'],
    pattern: /\berror\??\.(?:message|name)\b|\bString\(error\)|\$\{error\}/,
  },
  // The report of an import quotes the file and the library only.
  { folders: ['core/import'], pattern: /\.add\([^;]*\.message\b/ },
] as const;

const findRaw = (folder: string, source: string) =>
  rules.some(
    ({ folders, pattern }) =>
      folders.some((each) => `${folder}/`.startsWith(`${each}/`)) && pattern.test(source),
  );

function listSources(folder: string): readonly string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

it('no screen shows an internal reason or the words of an exception', () => {
  const files = [...new Set(rules.flatMap(({ folders }) => folders))].flatMap(listSources);
  expect(files.length).toBeGreaterThan(300);
  const raw = files.filter((file) => findRaw(file, readFileSync(join(project, file), 'utf8')));
  expect(raw).toEqual([]);
});

describe('the check of raw texts', () => {
  it.each([
    ['components/a.tsx', '<p>{failure.detail.reason}</p>'],
    ['components/a.tsx', "text('alert-file', { name: detail?.reason })"],
    ['components/a.tsx', 'const { reason } = failure.detail;'],
    ['entrypoints/library/a.ts', 'notify(failure.detail.reason);'],
    ['components/a.tsx', '<p>{error.message}</p>'],
    ['components/a.tsx', '<p>{String(error)}</p>'],
    ['core/import/a.ts', "report.add('file-damaged', null, error.file, error.message);"],
  ])('reports in %s: %s', (file, source) => {
    expect(findRaw(file, source)).toBe(true);
  });

  it.each([
    ['components/a.tsx', '<AlertDetail detail={failure.detail} />'],
    ['components/a.tsx', 'if (missed.reason === "no-image") return null;'],
    ['core/import/a.ts', "fail('invalid-input', error.message);"],
  ])('accepts in %s: %s', (file, source) => {
    expect(findRaw(file, source)).toBe(false);
  });
});
