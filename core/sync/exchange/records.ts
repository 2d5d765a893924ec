import { dequal } from 'dequal/lite';
import { listBlobs } from '../clip-parts';
import { rebaseRecord } from '../rebase-record';
import { joinRecords, readFields, type SyncRecord } from '../sync-record';
import type { KnownRecord } from './ports';

/** A record as the server has it. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly record: SyncRecord;
  readonly version: number;
  readonly token: string;
}

/** Joins a known record with the state of it that was found. Its record stays the same object if nothing is new. */
export function addFound(known: KnownRecord, found: Found | null): KnownRecord {
  if (found?.id !== known.id) return known;
  const isFirst = known.version === 0 && known.token === null;
  const own = isFirst ? rebaseRecord(known.record, found.record) : known.record;
  const record = joinRecords(own, found.record);
  // Blobs are sent before the record that names them.
  // If the reply to a write was lost, other devices may not have been told of it: write it again.
  const isAnnounced = known.isSent || known.token === null;
  const blobs = listBlobs(readFields(found.record)).map(({ hash }) => hash);
  return {
    ...known,
    record: dequal(record, known.record) ? known.record : record,
    version: Math.max(known.version, found.version),
    token: found.token,
    isSent: isAnnounced && dequal(record, found.record),
    blobs: [...new Set([...known.blobs, ...blobs])],
  };
}
