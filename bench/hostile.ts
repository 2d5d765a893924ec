/*
 * Gives hostile pages and files to the extension, and looks whether anything of them runs, loads
 * or becomes markup: in the reader and in every exported file, opened in Chromium.
 *
 *     npm run test:hostile
 *
 * --payloads=1200       how many
 * --seed=7              of the combinations
 * --only=imports,peers  only these of the parts "large", "imports", "guards", "peers" and "untyped"
 *
 * Exits with 1 if anything was found, or if a planted fault was not. bench/README.md explains it.
 */
import { loadavg } from 'node:os';
import { option } from './corpus';
import { parts, run } from './hostile/run';

const only = option('only')?.split(',');
const { result, findings, shown, classes, peers, missed } = await run({
  payloads: Number(option('payloads') ?? 1200),
  seed: Number(option('seed') ?? 7),
  parts: new Set(parts.filter((part) => only?.includes(part) ?? true)),
  everyFormat: 1,
  log: console.log,
});
console.table(classes);
console.table(shown);
if (peers !== null) console.table(peers);
for (const name of missed) console.log(`not caught: ${name}`);
for (const { kind, place, what } of findings.slice(0, 100)) {
  console.log(`${kind} in ${place}: ${what.slice(0, 400)}`);
}
console.log(`machine: load average ${loadavg()[1]?.toFixed(1)} during the run`);
console.log(JSON.stringify(result));
const { dirty, executed, hung, requestsUnasked, planted, caught } = result;
if (dirty + executed + hung + requestsUnasked + planted - caught > 0) process.exitCode = 1;
