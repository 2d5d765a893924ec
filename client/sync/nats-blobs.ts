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
  clear(): Promise<void>;
}

/** As the object store's clients divide objects, in bytes. */
const chunkSize = 128 * 1024;
/** Replaces what there is of a subject. */
const rollup = headers();
rollup.set('Nats-Rollup', 'sub');

/** Opens an object store, or creates it. Names of blobs are hexadecimal. */
export async function openNatsBlobs(
  client: JetStreamClient,
  { direct, streams }: JetStreamManager,
  bucket: string,
  replicas: number,
): Promise<NatsBlobs> {
  const store = await new Objm(client).create(bucket, { replicas });
  const stream = `OBJ_${bucket}`;
  const toChunkSubject = (id: string) => `$O.${bucket}.C.${id}`;
  // Base64 of hexadecimal names has no character that URLs or subjects do not allow.
  const toInfoSubject = (name: string) => `$O.${bucket}.M.${btoa(name)}`;

  const readChunk = async (id: string) => {
    const message = await direct.getMessage(stream, { last_by_subj: toChunkSubject(id) });
    return message?.data ?? null;
  };

  /** A chunk under another name, as earlier versions wrote them. */
  const readOtherChunk = async (name: string) => {
    const message = await direct.getMessage(stream, { last_by_subj: toInfoSubject(name) });
    const { nuid, chunks } = message?.json<Partial<ObjectInfo>>() ?? {};
    return chunks === 1 && nuid !== undefined ? readChunk(nuid) : null;
  };

  return {
    async read(name) {
      // Not compared with its hash, because whatever is not as it was sealed cannot be opened.
      const only = (await readChunk(name)) ?? (await readOtherChunk(name));
      if (only !== null) return only;
      // Several chunks, or a server of a cluster that does not have it yet.
      try {
        return await store.getBlob(name);
      } catch (error) {
        // As good as none. The client has no code for this error.
        if (error instanceof Error && /corrupt object/.test(error.message)) return null;
        throw error;
      }
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
    async list() {
      return new Set((await store.list()).map(({ name }) => name));
    },
    async clear() {
      await streams.purge(stream);
    },
  };
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes.slice());
  const base64 = encodeBase64(new Uint8Array(hash));
  return `SHA-256=${base64.replaceAll('+', '-').replaceAll('/', '_')}`;
}
