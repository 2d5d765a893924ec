/*
 * Ends the worker, the tab and the browser at random moments while clips and notes are saved, files
 * are imported, backups made, the index merged, old libraries upgraded, and changes exchanged with a
 * second device, in Chromium and Firefox with the built extension. Then tries faults that are not
 * kills, and switches off what keeps a library whole, which must be noticed:
 *
 *     npm run test:faults
 *
 * --kills=1000            in all, three in ten of them in Firefox
 * --cutLogs=20            copies of a profile whose log is cut (`soak:cut-logs`)
 * --browsers=chromium     only this one
 * --only=clip,note        only these works; also import, merge, backup, sync, upgrade
 * --parts=kills,cases     only these parts; also guards and logs
 * --hour                  five open pages are watched for an hour on 100,000 clips, not 3 minutes
 * --seed=2                other moments
 *
 * The second device runs in Node, with the extension's library and exchanges, over a real server:
 * `rclone serve webdav`, which needs rclone.
 *
 * Exits with 1 if anything that was acknowledged is lost, torn, doubled or not found, in the library
 * that was killed or on a device that joins at the end, if a work cannot be done after a kill, if a
 * case fails, or if a planted fault is not caught.
 */
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { findChromium, findFirefox } from '../scripts/find-programs.mjs';
import { thisMachine } from '../scripts/machine.mjs';
import { option } from './corpus';
import { cases } from './faults/cases';
import { watchOpenPages } from './faults/cases/open-pages';
import { openChromiumGround } from './faults/chromium-ground';
import type { Finding } from './faults/finding';
import { openFirefoxGround } from './faults/firefox-ground';
import { type KillFigures, runKills } from './faults/run-kills';
import { switchOffGuards } from './faults/switch-off-guards';

const kills = Number(option('kills') ?? 1000);
const cutLogs = Number(option('cutLogs') ?? 20);
const seed = Number(option('seed') ?? Math.floor(Math.random() * 1_000_000));
const browsers = option('browsers')?.split(',') ?? ['chromium', 'firefox'];
const only = option('only')?.split(',');
const parts = option('parts')?.split(',') ?? ['kills', 'cases', 'guards', 'logs'];
const pages = process.argv.includes('--hour')
  ? { minutes: 60, clips: 100_000 }
  : { minutes: 3, clips: 2_000 };
const firefoxShare = browsers.length > 1 ? 0.3 : 1;
const startedAt = Date.now();
console.log(`seed ${seed}`);

const all: KillFigures[] = [];
const results: { readonly case: string; readonly result: string; readonly seconds: number }[] = [];
const caseFindings: Finding[] = [];
const guards = { planted: 0, caught: 0 };
let lostLogs = 0;

if (parts.includes('kills')) for (const browser of browsers) all.push(await killIn(browser));
if (parts.includes('cases')) {
  for (const { name, run } of [...cases, watchOpenPages(pages)]) {
    const from = Date.now();
    const result = await tryCase(name, run);
    results.push({ case: name, result, seconds: Math.round((Date.now() - from) / 1000) });
    console.log(`${name}: ${result}`);
  }
}
if (parts.includes('guards')) {
  const { planted, missed } = await switchOffGuards(findChromium(thisMachine()));
  for (const guard of missed) console.log(`  not noticed: ${guard}`);
  Object.assign(guards, { planted, caught: planted - missed.length });
}
if (parts.includes('logs')) {
  const args = ['tsx', 'bench/cut-logs.ts', `${cutLogs}`, `--seed=${seed}`];
  const { stdout } = spawnSync('npx', args, { encoding: 'utf8', maxBuffer: 1e8 });
  const figures = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { lost: number };
  lostLogs = figures.lost;
}

console.table(all.map(toRow));
console.table(results);
const minutes = ((Date.now() - startedAt) / 60_000).toFixed(1);
console.log(`${minutes} minutes, load average ${loadavg()[1]?.toFixed(1)}`);

const sum = (count: (figures: KillFigures) => number) =>
  all.reduce((total, figures) => total + count(figures), 0);
const count = (kind: Finding['kind']) =>
  sum(({ findings }) => findings[kind]) + caseFindings.filter((one) => one.kind === kind).length;
const result = {
  kills: sum(({ kills }) => kills.worker + kills.tab + kills.browser),
  cutLogs: parts.includes('logs') ? cutLogs : 0,
  acknowledged: sum(({ acknowledged }) => acknowledged),
  lost: count('lost') + lostLogs,
  torn: count('torn'),
  doubled: count('doubled'),
  unfound: count('unfound'),
  stuck: sum(({ stuck }) => stuck),
  failedCases: results.filter((one) => one.result !== 'survived').length,
  planted: sum(({ planted }) => planted) + guards.planted,
  caught: sum(({ caught }) => caught) + guards.caught,
};
console.log(JSON.stringify(result));
const { lost, torn, doubled, unfound, stuck, failedCases, planted, caught } = result;
const wrong = lost + torn + doubled + unfound + stuck + failedCases + (planted - caught);
if (wrong > 0) process.exitCode = 1;

async function killIn(browser: string): Promise<KillFigures> {
  const isFirefox = browser === 'firefox';
  const ground = isFirefox
    ? await openFirefoxGround(findFirefox(thisMachine()))
    : await openChromiumGround(findChromium(thisMachine()));
  const share = isFirefox ? firefoxShare : browsers.length > 1 ? 1 - firefoxShare : 1;
  const options = { kills: Math.round(kills * share), seed, ...(only && { only }) };
  try {
    const figures = await runKills(ground, { ...options, log: console.log });
    console.log(JSON.stringify(figures));
    return figures;
  } finally {
    await ground.close();
  }
}

async function tryCase(
  name: string,
  run: (executablePath: string) => Promise<readonly Finding[]>,
): Promise<string> {
  try {
    const findings = await run(findChromium(thisMachine()));
    caseFindings.push(...findings);
    for (const { kind, what } of findings.slice(0, 20)) console.log(`  ${name}: ${kind}: ${what}`);
    return findings.length === 0 ? 'survived' : `${findings.length} wrong`;
  } catch (error) {
    console.log(error);
    return 'failed';
  }
}

function toRow({ kills, findings, ...rest }: KillFigures) {
  const { worker, tab, browser } = kills;
  return {
    ...rest,
    ...{ 'worker kills': worker, 'tab kills': tab, 'browser kills': browser },
    ...findings,
  };
}
