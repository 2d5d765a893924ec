/*
 * Shows that devices share one library through real servers, and that nothing is lost, doubled
 * or readable on a server: three Chromiums and a Firefox with the built extension for each
 * server, then the tests in `tests/servers` in full, with simulated devices and a cluster.
 *
 *     npm run test:sync
 *
 * --only=nats,tests   only these parts; also rclone and apache
 * --clips=10000       that the first device has over NATS; over WebDAV a tenth
 * --cuts=200          of the network over NATS; over WebDAV a quarter
 *
 * Exits with 1 if anything is lost, doubled, unequal or readable, if a planted fault is not
 * caught, or if a step or a test fails.
 */
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { option } from './corpus';
import { type Figures, run } from './sync/run';
import { serverNames } from './sync/servers';

const parts = option('only')?.split(',') ?? [...serverNames, 'tests'];
const clips = Number(option('clips') ?? 10_000);
const cuts = Number(option('cuts') ?? 200);
/** Over WebDAV each clip takes two requests. */
const [webdavClips, webdavCuts] = [Math.ceil(clips / 10), Math.ceil(cuts / 4)];

const all: Figures[] = [];
let isComplete = true;
for (const server of serverNames.filter((name) => parts.includes(name))) {
  const size = server === 'nats' ? { clips, cuts } : { clips: webdavClips, cuts: webdavCuts };
  try {
    all.push(await run(server, { ...size, log: console.log }));
  } catch (error) {
    // The others are shown nevertheless.
    console.error(server, error);
    isComplete = false;
  }
}
if (parts.includes('tests')) {
  const args = ['vitest', 'run', '--mode', 'long', '--project=servers'];
  isComplete = spawnSync('npx', args, { stdio: 'inherit' }).status === 0 && isComplete;
}
console.table(all);
console.log(`machine: load average ${loadavg()[1]?.toFixed(1)} during the run`);

const sum = (name: Exclude<keyof Figures, 'server'>) =>
  all.reduce((total, figures) => total + figures[name], 0);
const [main] = all;
const result = {
  devices: sum('devices'),
  clips: main?.clips ?? 0,
  clipsPerSecond: main?.clipsPerSecond ?? 0,
  kills: sum('kills'),
  cuts: sum('cuts'),
  lost: sum('lost'),
  doubled: sum('doubled'),
  unequal: sum('unequal'),
  readableOnServer: sum('readableOnServer'),
  planted: sum('planted'),
  caught: sum('caught'),
};
console.log(JSON.stringify(result));
const { lost, doubled, unequal, readableOnServer, planted, caught } = result;
const wrong = lost + doubled + unequal + readableOnServer + (planted - caught);
if (wrong > 0 || !isComplete) process.exitCode = 1;
