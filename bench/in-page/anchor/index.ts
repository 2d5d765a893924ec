import { examine } from './exam';
import { measureTimes } from './times';
import { examineWordings } from './wordings';

/*
 * Runs inside a page, in a world of its own beside the page's scripts, as the
 * extension's scripts do. What it offers is called by `bench/anchor.ts` and `bench/wording.ts`.
 */
Object.assign(globalThis, { pressmarkBench: { examine, examineWordings, measureTimes } });
