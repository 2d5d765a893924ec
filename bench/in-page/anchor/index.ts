import { measureTimes } from './measure-times';
import { runTrials } from './run-trials';
import { runWordingTrials } from './run-wording-trials';

/*
 * Runs in an isolated world of a page, like the extension's content scripts.
 * `bench/anchor.ts` and `bench/wording.ts` call the functions.
 */
Object.assign(globalThis, { pressmarkBench: { runTrials, runWordingTrials, measureTimes } });
