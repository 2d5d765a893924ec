import { findCrowding, findOverflow } from '../gallery/find-faults.mjs';
import type { ListedState } from '../gallery/list-shots';
import { showState } from '../gallery/open-gallery.mjs';
import { spaceText } from './focus-in-page.mjs';
import type { InspectedPage } from './inspected-page';
import { judgeTree } from './judge-tree';
import type { SpokenNode } from './spoken-node';
import { walkFocus } from './walk-focus';

export interface Inspection {
  readonly tree: SpokenNode;
  /** How many controls Tab reached. */
  readonly stops: number;
  /** How many focus rings were measured. */
  readonly rings: number;
  readonly faults: readonly string[];
}

/** The colours in which focus rings are measured. */
const schemes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

/**
 * What a screen reader and a keyboard find in a state, and whether its text still fits with wide
 * spacing. `change` makes the state different before each look at it.
 */
export async function inspectState(
  inspected: InspectedPage,
  state: ListedState,
  change: () => void = () => {},
): Promise<Inspection> {
  const { page } = inspected;
  const show = async () => {
    await showState(page, state, state.widths[0] ?? 320);
    await page.evaluate(change, undefined);
  };
  await show();
  const tree = await inspected.readTree();
  const walk = await walkFocus(inspected);
  await show();
  const before = new Set(await findMisfits(page));
  await page.evaluate(spaceText, undefined);
  const after = await findMisfits(page);
  const rings = state.isMain ? await measureRings(inspected, show) : { count: 0, faults: [] };
  return {
    tree,
    stops: walk.stops.length,
    rings: rings.count,
    faults: [
      ...judgeTree(tree),
      ...walk.faults,
      ...after.filter((fault) => !before.has(fault)).map((fault) => `spaced: ${fault}`),
      ...rings.faults,
    ],
  };
}

async function findMisfits(page: InspectedPage['page']): Promise<readonly string[]> {
  return [
    ...(await page.evaluate<readonly string[], undefined>(findOverflow, undefined)),
    ...(await page.evaluate<readonly string[], undefined>(findCrowding, undefined)),
  ];
}

async function measureRings(inspected: InspectedPage, show: () => Promise<void>) {
  const { page, isRingVisible } = inspected;
  let count = 0;
  const faults: string[] = [];
  if (isRingVisible === null) return { count, faults };
  for (const { colorScheme, forcedColors } of schemes) {
    await page.emulateMedia({ colorScheme, forcedColors });
    await show();
    await walkFocus(inspected, async ({ name, kind }) => {
      const isVisible = await isRingVisible();
      if (isVisible !== null) count += 1;
      const colours = forcedColors === 'active' ? 'forced colours' : colorScheme;
      if (isVisible === false) faults.push(`“${name}” (${kind}) has too faint a ring, ${colours}`);
    });
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return { count, faults };
}
