import type { WholeClip } from '../../../core/model';
import { openDocuments } from '../exports/open-exports';
import { openFiles } from '../exports/open-files';
import type { HostileStage } from '../hostile-stage';
import { type HostileRecord, makeRecords } from '../imports/record';
import { invalidAddresses, makeWhole } from '../imports/write-own';
import type { Payload } from '../payloads/payload';
import { bundleWithout } from './bundle-without';
import { guards } from './guards';

/** Which of the guards, once switched off, were noticed. */
export interface GuardCheck {
  readonly checked: number;
  /** The names of those of which nothing was noticed, and findings without any switched off. */
  readonly missed: readonly string[];
}

/** Switches each guard off once. The findings are not counted among those of the run. */
export async function checkGuards(
  stage: HostileStage,
  payloads: readonly Payload[],
): Promise<GuardCheck> {
  const made = makeWholes(payloads);
  const missed: string[] = [];
  for (const guard of [null, ...guards]) {
    const probe = await bundleWithout(guard);
    const found = await findWith(stage, probe, made);
    if (guard === null && found !== null) missed.push(`found with all guards: ${found}`);
    if (guard !== null && found === null) missed.push(guard.name);
  }
  return { checked: guards.length, missed };
}

/** Writes and opens the clips until something is found; null if nothing is. */
async function findWith(
  stage: HostileStage,
  probe: Awaited<ReturnType<typeof bundleWithout>>,
  made: readonly WholeClip[],
): Promise<string | null> {
  const { tally } = stage;
  let error: string | null = null;
  const findings = await tally.during(async () => {
    const before = tally.findings.length;
    const isFound = () => tally.findings.length > before;
    try {
      const wholes = probe.keepValid(made);
      await openFiles(stage, until(isFound, probe.writeListFiles(wholes)));
      await openDocuments(stage, until(isFound, probe.writeDocuments(wholes, 'typed note')));
    } catch (thrown) {
      // Code that relies on a guard may fail without it.
      error = String(thrown);
    }
  });
  return findings[0]?.what ?? error;
}

/** Texts of which each needs a guard that other payloads may not need. */
const crafted: HostileRecord = {
  url: 'http://hostile-news.example/guard/crafted',
  title: 'Crane\nER  - \nTY  - WEB',
  texts: ['\ufffe\u0001', 'Crane\nER  - \nTY  - WEB'],
  tags: ['crane'],
  address: `javascript:alert('zz1zz')`,
  note: `~~~\n<script>alert('zz1zz')</script>\n~~~`,
};

/** Clips with payloads in every field, and two with addresses that must not be stored. */
function makeWholes(payloads: readonly Payload[]): readonly WholeClip[] {
  return [
    makeWhole(crafted, 'crafted'),
    ...invalidAddresses(crafted).map((block, index) =>
      makeWhole({ ...crafted, title: 'Crane', note: '', texts: ['x'] }, `not-${index}`, [block]),
    ),
    ...makeRecords('guard', payloads).map((record, index) => makeWhole(record, `guard-${index}`)),
  ];
}

/** Ends a list early. */
async function* until<Item>(
  isOver: () => boolean,
  items: AsyncIterable<Item>,
): AsyncGenerator<Item, void, void> {
  for await (const item of items) {
    if (isOver()) return;
    yield item;
  }
}
