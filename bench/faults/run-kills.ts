import { makeRandom } from '../random';
import type { Finding } from './finding';
import type { Ground } from './ground';
import { judge } from './judge';
import { Killer } from './killer';
import { Ledger } from './ledger';
import { plantFaults } from './plant-faults';
import { readLibrary } from './read-library';
import { serveStories } from './serve-stories';
import { pick, type Stage } from './stage';
import { type SharedLibrary, shareLibrary } from './sync/shared-library';
import { works } from './works';
import { importFile } from './works/import';
import { type KillKind, killKinds } from './works/work';

export interface KillFigures {
  readonly browser: string;
  readonly kills: Readonly<Record<KillKind, number>>;
  /** Of the kills, those before the work was acknowledged. */
  readonly inside: number;
  readonly acknowledged: number;
  readonly clips: number;
  readonly findings: Readonly<Record<Finding['kind'], number>>;
  /** Works that could not be done after a kill. */
  readonly stuck: number;
  readonly planted: number;
  readonly caught: number;
}

export interface KillOptions {
  readonly kills: number;
  readonly seed: number;
  /** The names of the works that are interrupted. */
  readonly only?: readonly string[];
  log(line: string): void;
}

/** How often things are ended, relative to each other. */
const weights: Readonly<Record<KillKind, number>> = { worker: 10, tab: 7, browser: 3 };
/** Kills between two looks at the whole library. */
const killsPerLook = 40;
/** Imports before the first kill if merges of the index are interrupted: only many changes cause one. */
const importsForMerge = 5;

/** Kills a browser and its parts while it works, and counts what the library lost by it. */
export async function runKills(
  ground: Ground,
  { kills, seed, only, log }: KillOptions,
): Promise<KillFigures> {
  const random = makeRandom(seed);
  const newspaper = await serveStories();
  const ledger = new Ledger();
  let story = 0;
  const nextStory = () => ++story;
  let shared: SharedLibrary | null = null;
  const stage: Stage = {
    ...{ ground, ledger, random, site: newspaper.site, nextStory },
    get shared() {
      return shared;
    },
  };
  const killer = new Killer(stage);
  const names = Object.entries(works).flatMap(([name, { weight }]) =>
    only && !only.includes(name) ? [] : Array<string>(weight).fill(name),
  );
  const imports = names.includes('merge') ? importsForMerge : 1;
  const findings = { lost: 0, torn: 0, doubled: 0, unfound: 0 };
  const reported = new Set<string>();
  let stuck = 0;
  let looked = 0;

  /**
   * Reads and judges the library. Searches for what is new, or for everything, and compares with a
   * new device.
   */
  const look = async (isLast: boolean) => {
    const from = looked;
    const isSearched = (number: number) => isLast || number > from;
    if (isLast) await shared?.sendAll();
    const state = await readLibrary(stage, isSearched);
    looked = story;
    const joined = (isLast && (await shared?.compareWithNewDevice(state))) || [];
    const all = [...judge(state, ledger), ...joined];
    const found = all.filter(({ what }) => !reported.has(what));
    for (const { kind, what } of found) {
      findings[kind] += 1;
      reported.add(what);
      log(`  ${kind}: ${what}`);
    }
    const last = killer.kills.slice(-killsPerLook);
    if (found.length > 0) for (const kill of last) log(`    after ${JSON.stringify(kill)}`);
    log(
      `${ground.browser}: ${killer.kills.length} kills, ${state.clips.length} clips, ${found.length} wrong`,
    );
    return state.clips.length;
  };

  try {
    for (let done = 0; done < imports; done++) await killer.do('import', importFile);
    if (names.includes('sync')) shared = await shareLibrary(stage);
    for (const name of new Set(names)) await killer.do(name, works[name]?.work ?? importFile);
    let nextLook = killsPerLook;
    while (killer.kills.length + stuck < kills) {
      const name = pick(names, random);
      const work = works[name]?.work ?? importFile;
      const kinds = killKinds.flatMap((kind) =>
        work.kills.includes(kind) ? Array<KillKind>(weights[kind]).fill(kind) : [],
      );
      try {
        await killer.kill(name, work, pick(kinds, random));
      } catch (error) {
        stuck += 1;
        log(`  stuck: ${error instanceof Error ? `${error.message}: ${error.cause}` : error}`);
        log(`    after ${JSON.stringify(killer.kills.slice(-3))}`);
        await ground.killBrowser();
      }
      if (killer.kills.length < nextLook) continue;
      nextLook += killsPerLook;
      await look(false);
    }
    const clips = await look(true);
    const { planted, missed } = await plantFaults(stage, killer);
    for (const fault of missed) log(`  not caught: ${fault}`);
    const count = (kind: KillKind) => killer.kills.filter((one) => one.kind === kind).length;
    return {
      browser: ground.driven().version,
      kills: { worker: count('worker'), tab: count('tab'), browser: count('browser') },
      inside: killer.kills.filter(({ isInside }) => isInside).length,
      ...{ acknowledged: ledger.acknowledged, clips, findings, stuck },
      ...{ planted, caught: planted - missed.length },
    };
  } finally {
    await shared?.close();
    await newspaper.close();
  }
}
