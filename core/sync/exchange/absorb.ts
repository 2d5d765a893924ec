import { dequal } from 'dequal/lite';
import type { Sealer } from '../sealed';
import type { Clock } from '../stamp';
import { addChanges, emptyRecord, listStamps } from '../sync-record';
import type { KnownRecord, LocalChange, Update } from './ports';
import { type Session, storePossible } from './session';

/** Adds what was changed on this device to the records of these clips, and returns them by id. */
export async function absorb(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownRecord>> {
  const { local, sealer, clock } = session;
  const absorbed = new Map<string, KnownRecord>();
  let rest = [...new Set(ids)];
  while (rest.length > 0) {
    const states = await local.read(rest);
    const updates: Update[] = [];
    for (const [index, id] of rest.entries()) {
      const { known = null, change = null } = states[index] ?? {};
      const before = known ?? (await createKnown(sealer, id));
      const after = change ? absorbChange(before, change, clock) : before;
      absorbed.set(id, after);
      if (change) updates.push({ known: after, mark: change.mark });
    }
    const refused = await storePossible(session, updates);
    rest = refused.map(({ update }) => update.known.id);
  }
  return absorbed;
}

async function createKnown(sealer: Sealer, id: string): Promise<KnownRecord> {
  const name = await sealer.name('clip', id);
  return { id, name, record: emptyRecord, version: 0, token: null, isSent: false, blobs: [] };
}

function absorbChange(known: KnownRecord, change: LocalChange, clock: Clock): KnownRecord {
  for (const stamp of listStamps(known.record)) clock.see(stamp);
  const stamp = clock.stamp(Date.parse(change.changedAt));
  const fields = change.fields ?? { values: { purgedAt: change.changedAt }, texts: {} };
  const record = addChanges(known.record, fields, () => stamp, known.isSent);
  return { ...known, record, isSent: known.isSent && dequal(record, known.record) };
}
