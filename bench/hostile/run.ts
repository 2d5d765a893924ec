import { checkGuards } from './checks/check-guards';
import { comparePeers, type PeerFigures } from './checks/compare-peers';
import { plantFaults } from './checks/plant-faults';
import { clipPages } from './clip-pages';
import { openDocuments } from './exports/open-exports';
import { openFiles } from './exports/open-files';
import { writeDocuments } from './exports/write-documents';
import { writeListFiles } from './exports/write-list-files';
import { type HostileStage, openHostileStage } from './hostile-stage';
import { importFiles } from './imports/import-files';
import { writeImportFiles } from './imports/write-files';
import { makePages } from './make-page';
import { makeLargePayloads, makePayloads } from './payloads/make-payloads';
import { attackClasses, findNames, type Payload } from './payloads/payload';
import { loadClips, readClips } from './read-clips';
import { readElsewhere } from './read-elsewhere';
import { countPayloads, type Finding } from './tally';
import { typeTexts } from './type-texts';

/** Parts that can be left out. `untyped` exports the clips also before anything is typed into them. */
export const parts = ['large', 'imports', 'guards', 'peers', 'untyped'] as const;

export interface HostileOptions {
  readonly payloads: number;
  readonly seed: number;
  readonly parts: ReadonlySet<(typeof parts)[number]>;
  /** In this share of the import formats: 1 in `everyFormat`. */
  readonly everyFormat: number;
  log(line: string): void;
}

interface HostileResult {
  readonly payloads: number;
  readonly dirty: number;
  readonly executed: number;
  readonly hung: number;
  readonly requestsUnasked: number;
  readonly planted: number;
  readonly caught: number;
}

/** Everything that the last line does not say. */
export interface HostileReport {
  readonly result: HostileResult;
  readonly findings: readonly Finding[];
  /** How many payloads each place showed. */
  readonly shown: Readonly<Record<string, number>>;
  /** Payloads and findings by class. */
  readonly classes: Readonly<Record<string, { readonly tried: number; readonly found: number }>>;
  readonly peers: Readonly<Record<string, PeerFigures>> | null;
  readonly missed: readonly string[];
}

/** How many payloads are on a page. */
const perPage = 50;

/** Runs everything in one browser. */
export async function run(options: HostileOptions): Promise<HostileReport> {
  const startedAt = Date.now();
  const log = (line: string) =>
    options.log(`${Math.round((Date.now() - startedAt) / 1000)} s: ${line}`);
  const stage = await openHostileStage();
  try {
    return await runIn(stage, { ...options, log });
  } finally {
    await stage.close();
  }
}

async function runIn(stage: HostileStage, options: HostileOptions): Promise<HostileReport> {
  const { tally, server } = stage;
  const { log, parts: wanted } = options;
  const canary = { origin: server.origin('canary') };
  const mixed = makePayloads(options.payloads, options.seed, canary);
  const large = wanted.has('large') ? makeLargePayloads(mixed.length + 1, canary) : [];
  const payloads = [...mixed, ...large];
  const pages = makePages(mixed, perPage);

  // The checks first: without them the rest would show nothing.
  const faults = await plantFaults(stage);
  log(`${faults.planted} faults planted, ${faults.missed.length} missed`);
  const guards = wanted.has('guards')
    ? await checkGuards(stage, mixed.slice(0, 32))
    : { checked: 0, missed: [] };
  log(`${guards.checked} guards switched off, ${guards.missed.length} not noticed`);

  await passPages(stage, mixed, pages, options);
  if (large.length > 0) {
    const ids = await clipPages(stage, makePages(large, 1, 10_001));
    const wholes = await loadClips(stage, ids);
    await readClips(stage, wholes, 'reader, large');
    await openFiles(stage, writeListFiles(wholes));
    log(`${ids.length} of ${large.length} large pages clipped, read and exported as lists`);
  }
  if (wanted.has('imports')) await passFiles(stage, mixed, options);
  const peers = wanted.has('peers') ? await comparePeers(stage, pages) : null;

  const { findings } = tally;
  return {
    result: {
      payloads: payloads.length,
      dirty: countPayloads(findings, 'dirty'),
      executed: countPayloads(findings, 'executed'),
      hung: countPayloads(findings, 'hung'),
      requestsUnasked: countPayloads(findings, 'request'),
      planted: faults.planted + guards.checked,
      caught: faults.planted + guards.checked - faults.missed.length - guards.missed.length,
    },
    findings,
    shown: Object.fromEntries([...tally.shown].map(([place, ids]) => [place, ids.size])),
    classes: countClasses(payloads, findings),
    peers,
    missed: [...faults.missed, ...guards.missed],
  };
}

/** Pages are clipped and read; then the user types payloads too, and everything is exported. */
async function passPages(
  stage: HostileStage,
  payloads: readonly Payload[],
  pages: ReturnType<typeof makePages>,
  { log, parts: wanted }: HostileOptions,
): Promise<void> {
  const ids = await clipPages(stage, pages);
  log(`${ids.length} of ${pages.length} pages clipped`);
  const wholes = await loadClips(stage, ids);
  await readClips(stage, wholes);
  if (wanted.has('untyped')) {
    const opened = await openDocuments(stage, writeDocuments(wholes, 'note'));
    log(`read, ${opened} exported documents opened`);
  }
  await typeTexts(stage, wholes, payloads);
  const typed = await loadClips(stage, ids);
  await readClips(stage, typed, 'reader, typed');
  await readElsewhere(stage, typed);
  const openedAgain = await openDocuments(stage, writeDocuments(typed, 'typed note'));
  const files = await openFiles(stage, writeListFiles(typed));
  log(`typed and read, ${openedAgain} documents and ${files} files opened`);
}

async function passFiles(
  stage: HostileStage,
  payloads: readonly Payload[],
  { everyFormat, log }: HostileOptions,
): Promise<void> {
  let number = 0;
  for await (const files of writeImportFiles(payloads)) {
    if (number++ % everyFormat !== 0) continue;
    const imported = await importFiles(stage, files);
    log(`${files.kind}: ${imported.length} clips of ${files.records} records`);
  }
}

function countClasses(payloads: readonly Payload[], findings: readonly Finding[]) {
  const found = new Set(findings.flatMap(({ what }) => findNames(what)));
  return Object.fromEntries(
    attackClasses.map((name) => {
      const mine = payloads.filter(({ attack }) => attack === name);
      return [
        name,
        { tried: mine.length, found: mine.filter(({ id }) => found.has(id)).length },
      ] as const;
    }),
  );
}
