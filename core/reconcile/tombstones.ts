import type { Instant, Tombstone } from '../model';

/** What an incoming tombstone meets: another one, or a record that was changed at this time. */
type Context = Tombstone | { readonly updatedAt: Instant };

/** How tombstones meet records: from a backup that is restored, or from another device. */
type TombstoneSituation = 'restore' | 'devices';

type TombstoneRule<Stored> = (stored: Stored, incoming: Tombstone) => Stored | Tombstone;

interface TombstoneRules {
  readonly record: TombstoneRule<{ readonly updatedAt: Instant }>;
  readonly tombstone: TombstoneRule<Tombstone>;
}

const rules: Readonly<Record<TombstoneSituation, TombstoneRules>> = {
  restore: { record: stays, tombstone: stays },
  devices: { record: staysIfChangedLater, tombstone: latest },
};

/** Returns what remains: the stored record or tombstone, or the incoming tombstone. */
export function reconcileTombstone<Stored extends Context>(
  situation: TombstoneSituation,
  stored: Stored,
  incoming: Tombstone,
): Stored | Tombstone {
  const { record, tombstone } = rules[situation];
  const remains = 'kind' in stored ? tombstone(stored, incoming) : record(stored, incoming);
  return remains as Stored | Tombstone;
}

function stays<Stored>(stored: Stored): Stored {
  return stored;
}

/** A record that was changed after the other device purged it stays. */
function staysIfChangedLater<Stored extends { readonly updatedAt: Instant }>(
  stored: Stored,
  incoming: Tombstone,
): Stored | Tombstone {
  return stored.updatedAt > incoming.deletedAt ? stored : incoming;
}

function latest(stored: Tombstone, incoming: Tombstone): Tombstone {
  return stored.deletedAt < incoming.deletedAt ? incoming : stored;
}
