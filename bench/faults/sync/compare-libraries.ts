import { dequal } from 'dequal';
import type { StoredClip } from '../../../core/model';
import type { Finding } from '../finding';

/** Compares the clips of a device that has just joined with those of the device that was killed. */
export function compareLibraries(
  killed: readonly StoredClip[],
  joined: readonly StoredClip[],
): readonly Finding[] {
  const [before, after] = [killed, joined].map(listRows) as [Rows, Rows];
  const findings: Finding[] = [];
  const add = (kind: Finding['kind'], name: string) =>
    findings.push({ kind, what: `${name} on a new device` });
  for (const [name, row] of before) {
    const other = after.get(name);
    if (other === undefined) add('lost', name);
    else if (!dequal(row, other)) add('torn', name);
  }
  for (const name of after.keys()) if (!before.has(name)) add('doubled', name);
  return findings;
}

type Rows = ReadonlyMap<string, object>;

/** All rows by kind and id, without what each device chooses. */
function listRows(clips: readonly StoredClip[]): Rows {
  const rows = new Map<string, object>();
  for (const { clip, versions, annotations } of clips) {
    const { addresses, tags } = clip;
    // Sets.
    const sets = { addresses: addresses.toSorted(), tags: tags.toSorted() };
    rows.set(`clip ${clip.id}`, { ...clip, ...sets });
    for (const version of versions) rows.set(`version ${version.id}`, version);
    for (const one of annotations) rows.set(`highlight ${one.id}`, one);
  }
  return rows;
}
