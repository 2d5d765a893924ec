import type { Remote } from '../exchange/ports';

/**
 * The records and blobs of one epoch, whose names it begins: those sealed with one secret of a share.
 * While they are resealed with the next secret, other members still see only the old ones.
 */
export function inEpoch(remote: Remote, epoch: string): Remote {
  const start = `${epoch}.`;
  const toOwn = (names: Iterable<string>) =>
    [...names].flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []));
  return {
    async list(cursor) {
      const listed = await remote.list(cursor);
      const records = listed.records.flatMap(({ name, token }) =>
        toOwn([name]).map((own) => ({ name: own, token })),
      );
      return { ...listed, records };
    },
    read: (name) => remote.read(start + name),
    write: (name, bytes, token) => remote.write(start + name, bytes, token),
    readBlob: (name) => remote.readBlob(start + name),
    writeBlob: (name, bytes) => remote.writeBlob(start + name, bytes),
    listBlobs: async () => new Set(toOwn(await remote.listBlobs())),
    remove: (name) => remote.remove(start + name),
    removeBlob: (name) => remote.removeBlob(start + name),
  };
}
