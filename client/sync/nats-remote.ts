import {
  DeliverPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  JetStreamError,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
} from '@nats-io/jetstream';
import { type KV, Kvm } from '@nats-io/kv';
import { delay, type NatsConnection, RequestError, TimeoutError } from '@nats-io/nats-core';
import type { Listed, Stored } from '../../core/sync';
import { openNatsBlobs } from './nats-blobs';
import { findPermissionViolation } from './nats-errors';
import { teamAccountStart } from './sharing/team-account';
import type { ShareConnection } from './transport';

/** Both buckets of a library. Each has an account of its own, so the name is always the same. */
const bucket = 'pressmark';
/** Their streams, and the subjects of records. */
const stream = `KV_${bucket}`;
const blobStream = `OBJ_${bucket}`;
const subjects = `$KV.${bucket}.`;
/** The status of a request that nobody responds to. */
const noResponders = 503;
/** Copies of each bucket in a cluster. */
const clusterReplicas = 3;
/** JetStream's codes for more replicas than servers. */
const tooFewServers: ReadonlySet<number> = new Set([10005, 10074]);
/** Records per list. Fetched with their contents, so at most about 10 MB. */
const pageSize = 480;
/** How long to wait for what the server knows of the user, in milliseconds. */
const userInfoMs = 3_000;
/** How long a list waits for the next record that the server says is there, in milliseconds. */
const patienceMs = 10_000;

/**
 * How often a list is tried. In a cluster, the server that we are connected to may not know a
 * consumer yet that another one has just created.
 */
const maxTries = 5;
const retryMs = 100;

/**
 * The library's buckets on a NATS server with JetStream 2.10 or later: a key-value bucket for
 * records, with compare-and-set, and an object store for blobs. Creates them if necessary.
 */
export async function openNatsRemote(connection: NatsConnection): Promise<ShareConnection> {
  const client = jetstream(connection);
  const manager = await jetstreamManager(connection);
  const [records, blobs] = await createReplicated(connection, (replicas) =>
    Promise.all([
      new Kvm(client).create(bucket, { history: 1, replicas }),
      openNatsBlobs(client, manager, bucket, replicas),
    ]),
  );
  const mayWrite = await checkWriting(records);
  if (mayWrite && connection.info?.cluster !== undefined) await raiseReplicas(manager);
  /** What was fetched with the last list. */
  let fetched = new Map<string, Stored>();

  /** The records after a position in the stream. */
  const fetchAfter = async (after: number) => {
    const consumer = await client.consumers.get(stream, {
      filter_subjects: [`${subjects}>`],
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: after + 1,
    });
    const found = new Map<string, Stored>();
    let at = after;
    let isLast = true;
    const messages = await consumer.fetch({ max_messages: pageSize, expires: patienceMs });
    for await (const message of messages) {
      at = message.seq;
      isLast = message.info.pending === 0;
      found.set(message.subject.slice(subjects.length), { bytes: message.data, token: `${at}` });
      if (isLast) break;
    }
    return { found, at, isLast };
  };

  /** The same with a request for each record, because readers of a team may not create consumers. */
  const walkAfter = async (after: number) => {
    const found = new Map<string, Stored>();
    let at = after;
    while (found.size < pageSize) {
      const query = { seq: at + 1, next_by_subj: `${subjects}>` };
      const message = await manager.streams.getMessage(stream, query);
      if (message === null) return { found, at, isLast: true };
      at = message.seq;
      found.set(message.subject.slice(subjects.length), { bytes: message.data, token: `${at}` });
    }
    return { found, at, isLast: false };
  };

  return {
    mayWrite,
    isOfTeam: () => isOfTeam(connection),
    async list(cursor): Promise<Listed> {
      const { created, state } = await manager.streams.info(stream);
      const [age, position] = parseCursor(cursor);
      const isReset = cursor !== null && (age !== created || position > state.last_seq);
      const after = isReset ? 0 : position;
      fetched = new Map();
      // There are no messages after a purge.
      if (state.last_seq <= after || state.messages === 0) {
        return { records: [], cursor: `${state.last_seq} ${created}`, isLast: true, isReset };
      }
      const page = mayWrite ? untilThere(() => fetchAfter(after)) : walkAfter(after);
      const { found, at, isLast } = await page;
      fetched = found;
      return {
        records: [...found].map(([name, { token }]) => ({ name, token })),
        cursor: `${at} ${created}`,
        isLast,
        isReset,
      };
    },
    async read(name) {
      const stored = fetched.get(name);
      // Only once: it may have changed since.
      if (stored && fetched.delete(name)) return [stored];
      const entry = await records.get(name);
      return entry ? [{ bytes: entry.value, token: `${entry.revision}` }] : [];
    },
    async write(name, bytes, token) {
      try {
        return `${await records.put(name, bytes, { previousSeq: Number(token ?? 0) })}`;
      } catch (error) {
        if (isWrongSequence(error)) return null;
        throw error;
      }
    },
    readBlob: blobs.read,
    writeBlob: blobs.write,
    listBlobs: blobs.list,
    async remove(name) {
      await manager.streams.purge(stream, { filter: subjects + name });
    },
    removeBlob: blobs.remove,
    async clear() {
      await manager.streams.purge(stream);
      await blobs.clear();
    },
    async clearEpoch(epoch) {
      await manager.streams.purge(stream, { filter: `${subjects}${epoch}.>` });
      await blobs.clearEpoch(epoch);
    },
    async clearEpochs() {
      // Names of epochs have a dot, that of the key has none.
      await manager.streams.purge(stream, { filter: `${subjects}*.>` });
      await blobs.clear();
    },
    closed: connection.closed().then(() => {}),
    close: () => connection.close(),
    watch(onChange) {
      const subscription = connection.subscribe(`${subjects}>`, { callback: onChange });
      return () => subscription.unsubscribe();
    },
  };
}

/** Tries a write that is refused to everybody: no record has this revision. */
async function checkWriting(records: KV): Promise<boolean> {
  try {
    await records.put('none', '', { previousSeq: Number.MAX_SAFE_INTEGER });
    return true;
  } catch (error) {
    return findPermissionViolation(error) === null;
  }
}

/** Asks for the name of the user's account. Hosted servers, and older set-ups, may not tell. */
async function isOfTeam(connection: NatsConnection): Promise<boolean> {
  try {
    const answer = await connection.request('$SYS.REQ.USER.INFO', '', { timeout: userInfoMs });
    const { data } = answer.json<{ data?: { account?: string } }>();
    return data?.account?.startsWith(teamAccountStart) === true;
  } catch (error) {
    const isUnanswered = error instanceof RequestError || error instanceof TimeoutError;
    if (isUnanswered || findPermissionViolation(error)) return false;
    throw error;
  }
}

/** Tries again if nobody responds. */
async function untilThere<Found>(find: () => Promise<Found>): Promise<Found> {
  for (let tries = 1; ; tries++) {
    try {
      return await find();
    } catch (error) {
      const isMissing =
        error instanceof JetStreamError && 'code' in error && error.code === noResponders;
      if (!isMissing || tries === maxTries) throw error;
      await delay(retryMs * tries);
    }
  }
}

/** Creates something on three servers of a cluster, or else on one. */
async function createReplicated<Created>(
  { info }: NatsConnection,
  create: (replicas: number) => Promise<Created>,
): Promise<Created> {
  if (info?.cluster === undefined) return create(1);
  try {
    return await create(clusterReplicas);
  } catch (error) {
    if (isTooFewServers(error)) return create(1);
    throw error;
  }
}

/**
 * Copies the buckets to three servers of a cluster if they are on fewer: they were created before
 * the others had joined, or before there was a cluster. Tried at every connection.
 */
async function raiseReplicas({ streams }: JetStreamManager): Promise<void> {
  try {
    for (const name of [stream, blobStream]) {
      const { config } = await streams.info(name);
      if (config.num_replicas >= clusterReplicas) continue;
      await streams.update(name, { num_replicas: clusterReplicas });
    }
  } catch (error) {
    // Members of a team may not change its streams.
    if (!isTooFewServers(error) && findPermissionViolation(error) === null) throw error;
  }
}

function isTooFewServers(error: unknown): boolean {
  return error instanceof JetStreamApiError && tooFewServers.has(error.code);
}

/** A cursor is a position in the stream and when the stream was created. */
function parseCursor(cursor: string | null): readonly [age: string, position: number] {
  const [position = '0', age = ''] = cursor?.split(' ') ?? [];
  return [age, Number(position)];
}

function isWrongSequence(error: unknown): boolean {
  return (
    error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamWrongLastSequence
  );
}
