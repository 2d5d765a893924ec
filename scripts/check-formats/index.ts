import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileFormats } from '../../core/export';
import { citationCheckers } from './check-citations';
import { pageCheckers } from './check-pages';
import { textCheckers } from './check-texts';
import type { Checker, Verdict } from './checker';

/*
 * Checks our exports with other programs. Requires Java with Debian's epubcheck, pandoc and
 * python3. A missing program is a failure. The last line is JSON: `{ ok, checker }` for each
 * format.
 */

async function judge({ checker, run }: Checker, folder: string): Promise<Verdict> {
  try {
    await run(folder);
    return { ok: true, checker, reason: '' };
  } catch (error) {
    const { stderr, stdout, message } = error as Error & { stderr?: string; stdout?: string };
    return { ok: false, checker, reason: [stdout, stderr].find(Boolean) ?? message };
  }
}

const folder = mkdtempSync(join(tmpdir(), 'formats-'));
const summary: Record<string, { ok: boolean; checker: string }> = {};
for (const checker of [...pageCheckers, ...citationCheckers, ...textCheckers]) {
  const { ok, checker: program, reason } = await judge(checker, folder);
  console.log(
    `${checker.format.padEnd(16)}${program.padEnd(26)}${ok ? 'ok' : `FAILED: ${reason}`}`,
  );
  const before = summary[checker.format];
  summary[checker.format] = {
    ok: ok && (before?.ok ?? true),
    checker: [before?.checker, program].filter(Boolean).join(', '),
  };
}
for (const format of fileFormats) {
  if (!(format in summary)) console.log(`${format.padEnd(16)}no other program reads it`);
}
rmSync(folder, { recursive: true });
console.log(JSON.stringify(summary));
if (Object.values(summary).some(({ ok }) => !ok)) process.exitCode = 1;
