import { dequal } from 'dequal/lite';
import {
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

/** Merges two states: of each field and block, `choose` picks one of two decisions. */
export function mergeCorrections(
  one: Corrections | undefined,
  other: Corrections | undefined,
  choose: <Decision extends { readonly at: Instant }>(one: Decision, other: Decision) => Decision,
): Corrections | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const pick = <Decision extends { readonly at: Instant }>(
    a: Decision | undefined,
    b: Decision | undefined,
  ) => (a === undefined || b === undefined ? (a ?? b) : choose(a, b));
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

/**
 * Applies what somebody else changed from `before` to `after`, except where `own` is no longer as
 * they had it.
 */
export function followCorrections(
  own: Corrections | undefined,
  before: Corrections | undefined,
  after: Corrections | undefined,
): Corrections | undefined {
  if (dequal(before, after)) return own;
  const mine = own ?? noCorrections;
  const was = before ?? noCorrections;
  const is = after ?? noCorrections;
  const follow = <Decision>(one?: Decision, then?: Decision, now?: Decision) =>
    dequal(one, then) ? now : one;
  const fields = correctableFields.flatMap((field) => {
    const followed = follow<AnyFieldCorrection>(
      mine.fields[field],
      was.fields[field],
      is.fields[field],
    );
    return followed === undefined ? [] : [[field, followed] as const];
  });
  const names = [...mine.blocks, ...is.blocks.filter((block) => !findBlock(mine, block))];
  const blocks = names.flatMap(
    (name) => follow(findBlock(mine, name), findBlock(was, name), findBlock(is, name)) ?? [],
  );
  return {
    fields: Object.fromEntries(fields) as FieldCorrections,
    blocks: blocks.sort(compareNames),
  };
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
