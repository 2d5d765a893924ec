import { dequal } from 'dequal/lite';
import {
  type Author,
  type BlockCorrection,
  type BlockName,
  type CorrectionEdit,
  type Corrections,
  correctableFields,
  type FieldCorrection,
  type FieldCorrections,
  type Instant,
} from '../model';

const noCorrections: Corrections = { fields: {}, blocks: [] };

type AnyFieldCorrection = FieldCorrection<unknown>;

/**
 * Applies an edit. Parts that it does not change keep their time. A field that it names has no
 * overruled corrections after it, unless it gives them.
 */
export function editCorrections(
  before: Corrections = noCorrections,
  edit: CorrectionEdit,
  now: Instant,
): Corrections {
  const fields: Record<string, AnyFieldCorrection> = { ...before.fields };
  for (const field of correctableFields) {
    const change = edit.fields?.[field];
    const known = before.fields[field];
    if (change === undefined) continue;
    // The same value is a choice if another one was overruled.
    if (dequal(change.value, known?.value) && dequal(change.overruled, known?.overruled)) continue;
    fields[field] = { ...change, at: getLatest(now, known?.at) };
  }
  const blocks = [...before.blocks];
  for (const change of edit.blocks ?? []) {
    const index = blocks.findIndex((block) => isSameName(block, change));
    const known = blocks[index];
    const isSame = (known?.isRemoved ?? false) === change.isRemoved;
    if (isSame && (known === undefined || known.total === change.total)) continue;
    const next: BlockCorrection = { ...change, at: getLatest(now, known?.at) };
    if (known === undefined) blocks.push(next);
    else blocks[index] = next;
  }
  return { fields: fields as FieldCorrections, blocks: blocks.sort(compareNames) };
}

/**
 * Returns the edit that undoes a change, except for what was changed again since then.
 *
 * Compares values, not times: undoing a later change restores this one's values at a new time.
 */
export function invertCorrections(
  current: Corrections = noCorrections,
  {
    before = noCorrections,
    after = noCorrections,
  }: { readonly before: Corrections | undefined; readonly after: Corrections | undefined },
): CorrectionEdit {
  const fields = correctableFields.flatMap((field) => {
    const { at: _, ...decision }: Partial<AnyFieldCorrection> = before.fields[field] ?? {};
    const then = after.fields[field];
    const isSame =
      dequal(then?.value, decision.value) && dequal(then?.overruled, decision.overruled);
    if (isSame || !dequal(current.fields[field]?.value, then?.value)) return [];
    return [[field, decision] as const];
  });
  const blocks = after.blocks.flatMap((name) => {
    const isRemoved = isBlockRemoved(before, name);
    if (name.isRemoved === isRemoved || isBlockRemoved(current, name) === isRemoved) return [];
    const { at: _, ...decision } = findBlock(before, name) ?? name;
    return [{ ...decision, isRemoved }];
  });
  return { fields: Object.fromEntries(fields), blocks };
}

/** When and by whom something was decided. */
type Decided = Pick<BlockCorrection, 'at' | 'by'>;

/** Merges two states: of each field and block, `choose` picks one of two decisions. */
export function mergeCorrections(
  one: Corrections | undefined,
  other: Corrections | undefined,
  choose: <Decision extends Decided>(one: Decision, other: Decision) => Decision,
): Corrections | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const pick = <Decision extends Decided>(a: Decision | undefined, b: Decision | undefined) =>
    a === undefined || b === undefined ? (a ?? b) : choose(a, b);
  const fields = correctableFields.flatMap((field) => {
    const merged = pick<AnyFieldCorrection>(one.fields[field], other.fields[field]);
    return merged === undefined ? [] : [[field, merged] as const];
  });
  const added = other.blocks.filter((block) => findBlock(one, block) === undefined);
  const blocks = [...one.blocks, ...added].map(
    (block) => pick(findBlock(one, block), findBlock(other, block)) ?? block,
  );
  return {
    fields: Object.fromEntries(fields) as FieldCorrections,
    blocks: blocks.sort(compareNames),
  };
}

/** What somebody else corrected in the same article. */
interface OthersCorrections {
  readonly author: Pick<Author, 'id'>;
  readonly corrections?: Corrections;
}

/**
 * The user's own corrections, with those of others where the user has none. Of several, the latest
 * counts, so it does not matter which was known first. Undefined if there are none.
 */
export function followCorrections(
  corrections: Corrections | undefined,
  others: readonly OthersCorrections[],
): Corrections | undefined {
  const all = others.reduce<Corrections | undefined>(
    (known, { author, corrections }) =>
      mergeCorrections(known, corrections && sign(corrections, author.id), pickLater),
    undefined,
  );
  const followed = mergeCorrections(getOwnCorrections(corrections), all, (own) => own);
  return followed && isNone(followed) ? undefined : followed;
}

/** The corrections that the user made; undefined if there are none. */
export function getOwnCorrections(corrections: Corrections | undefined): Corrections | undefined {
  if (corrections === undefined) return undefined;
  const fields = Object.entries(corrections.fields).filter(([, { by }]) => by === undefined);
  const own: Corrections = {
    fields: Object.fromEntries(fields) as FieldCorrections,
    blocks: corrections.blocks.filter(({ by }) => by === undefined),
  };
  return isNone(own) ? undefined : own;
}

function isNone({ fields, blocks }: Corrections): boolean {
  return blocks.length === 0 && Object.keys(fields).length === 0;
}

function sign({ fields, blocks }: Corrections, by: string): Corrections {
  // What their devices have left to decide is theirs.
  const signed = Object.entries<AnyFieldCorrection>(fields).map(
    ([field, { overruled: _, ...decision }]) => [field, { ...decision, by }] as const,
  );
  return {
    fields: Object.fromEntries(signed) as FieldCorrections,
    blocks: blocks.map((block) => ({ ...block, by })),
  };
}

/** The later of two decisions; at the same time, the same one in either order. */
function pickLater<Decision extends Decided>(one: Decision, other: Decision): Decision {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

/** Orders blocks independently of which was corrected first. */
function compareNames(one: BlockName, other: BlockName): number {
  if (one.block !== other.block) return one.block < other.block ? -1 : 1;
  return one.occurrence - other.occurrence;
}

function findBlock({ blocks }: Corrections, name: BlockName): BlockCorrection | undefined {
  return blocks.find((block) => isSameName(block, name));
}

function isBlockRemoved(corrections: Corrections, name: BlockName): boolean {
  return findBlock(corrections, name)?.isRemoved ?? false;
}

function isSameName(one: BlockName, other: BlockName): boolean {
  return one.block === other.block && one.occurrence === other.occurrence;
}

/** A decision is never earlier than the one it replaces, by whatever clock. */
function getLatest(now: Instant, known: Instant | undefined): Instant {
  return known !== undefined && known > now ? known : now;
}
