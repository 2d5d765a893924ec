import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream';
import { headers } from '@nats-io/nats-core';
import { type ObjectInfo, Objm } from '@nats-io/obj';
import { encodeBase64 } from '../base/base64';

/*
 * An object store keeps an object as chunks of its content, under a name of its own for each
 * content, and what is known of it, its info. Most blobs have one chunk. It is named like its
 * blob, so one request reads it, and two that do not wait for each other write it.
 */

export interface NatsBlobs {
  /** Null if it is not there, or is damaged. */
  read(name: string): Promise<Uint8Array | null>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** The names of all. */
  list(): Promise<ReadonlySet<string>>;
  /** Deletes a blob, if it is there. */
  remove(name: string): Promise<void>;
  clear(): Promise<void>;
  /** Deletes those whose names begin with this and a dot. */
  clearEpoch(epoch: string): Promise<void>;
}

/** As the object store's clients divide objects, in bytes. */
const chunkSize = 128 * 1024;
/** Replaces what there is of a subject. */
const rollup = headers();
rollup.set('Nats-Rollup', 'sub');

/** Opens an object store, or creates it. Names of blobs are hexadecimal, maybe with a dot. */
export async function openNatsBlobs(
  client: JetStreamClient,
  { direct, streams }: JetStreamManager,
  bucket: string,
  replicas: number,
): Promise<NatsBlobs> {
  const store = await new Objm(client).create(bucket, { replicas });
  const stream = `OBJ_${bucket}`;
  const toChunkSubject = (id: string) => `$O.${bucket}.C.${id}`;
  // Base64 of such names has no character that URLs or subjects do not allow.
  const infoSubjects = `$O.${bucket}.M.`;
  const toInfoSubject = (name: string) => infoSubjects + btoa(name);

  /**
   * Reads what the info names: several chunks, or one under another name, as earlier versions wrote
   * them. Also finds what a server of a cluster does not have yet, because the leader answers these
   * requests. The object store would need a consumer, which readers of a team may not create.
   */
  const readChunks = async (name: string): Promise<Uint8Array | null> => {
    const info = await streams.getMessage(stream, { last_by_subj: toInfoSubject(name) });
    const { nuid, chunks = 0 } = info?.json<Partial<ObjectInfo>>() ?? {};
    if (nuid === undefined) return null;
    const found: Uint8Array<ArrayBuffer>[] = [];
    for (let seq = 1; found.length < chunks; ) {
      const query = { seq, next_by_subj: toChunkSubject(nuid) };
      const chunk = await streams.getMessage(stream, query);
      if (chunk === null) return null;
      found.push(chunk.data.slice());
      seq = chunk.seq + 1;
    }
    return new Uint8Array(await new Blob(found).arrayBuffer());
  };

  const listNames = async () => {
    const { state } = await streams.info(stream, { subjects_filter: `${infoSubjects}>` });
    const found = Object.keys(state.subjects ?? {});
    return new Set(found.map((subject) => atob(subject.slice(infoSubjects.length))));
  };

  const remove = async (name: string) => {
    // With its chunks, if it has several.
    await store.delete(name);
    await streams.purge(stream, { filter: toInfoSubject(name) });
  };

  return {
    async read(name) {
      // Not compared with its hash, because whatever is not as it was sealed cannot be opened.
      const only = await direct.getMessage(stream, { last_by_subj: toChunkSubject(name) });
      return only?.data ?? readChunks(name);
    },
    async write(name, bytes) {
      if (bytes.length > chunkSize) {
        await store.putBlob({ name }, bytes);
        return;
      }
      const info = {
        ...{ bucket, name, nuid: name, size: bytes.length, chunks: 1 },
        ...{ mtime: new Date().toISOString(), digest: await digest(bytes), deleted: false },
        options: { max_chunk_size: chunkSize },
      };
      // In this order on the server, because one connection publishes both.
      await Promise.all([
        client.publish(toChunkSubject(name), bytes, { headers: rollup }),
        client.publish(toInfoSubject(name), JSON.stringify(info), { headers: rollup }),
      ]);
    },
    list: listNames,
    remove,
    async clear() {
      await streams.purge(stream);
    },
    async clearEpoch(epoch) {
      await streams.purge(stream, { filter: toChunkSubject(`${epoch}.>`) });
      for (const name of await listNames()) {
        if (name.startsWith(`${epoch}.`)) await remove(name);
      }
    },
  };
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes.slice());
  const base64 = encodeBase64(new Uint8Array(hash));
  return `SHA-256=${base64.replaceAll('+', '-').replaceAll('/', '_')}`;
}
