import type { Listed, Remote, Stored } from '../../core/sync';

/** A server in memory with compare-and-set, as NATS has it. */
export class Server {
  records = new Map<string, Stored & { readonly at: number }>();
  blobs = new Map<string, Uint8Array>();
  /** Records per list. */
  pageSize = 3;
  #at = 0;
  #age = 1;

  wipe(): void {
    this.records = new Map();
    this.blobs = new Map();
    this.#age += 1;
  }

  list(cursor: string | null): Listed {
    const [age, at] = (cursor ?? '0 0').split(' ').map(Number);
    const isReset = cursor !== null && age !== this.#age;
    const after = isReset ? 0 : (at ?? 0);
    const news = [...this.records].filter(([, one]) => one.at > after);
    const page = news.toSorted(([, one], [, other]) => one.at - other.at).slice(0, this.pageSize);
    const end = page.at(-1)?.[1].at ?? after;
    const records = page.map(([name, { token }]) => ({ name, token }));
    // A record may be repeated.
    const repeated = [...records, ...records.slice(0, 1)];
    const isLast = page.length === news.length;
    return { records: repeated, cursor: `${this.#age} ${end}`, isLast, isReset };
  }

  write(name: string, bytes: Uint8Array, token: string | null): string | null {
    if ((this.records.get(name)?.token ?? null) !== token) return null;
    this.#at += 1;
    this.records.set(name, { bytes, token: `${this.#at}`, at: this.#at });
    return `${this.#at}`;
  }
}

export class ConnectionLost extends Error {}

/** A server as a device reaches it. `fails` decides which requests and replies are lost. */
export function connect(server: Server, fails: () => boolean): Remote {
  const lose = () => {
    if (fails()) throw new ConnectionLost();
  };
  const call = async <Reply>(work: () => Reply): Promise<Reply> => {
    lose();
    const reply = work();
    lose();
    return reply;
  };
  return {
    list: (cursor) => call(() => server.list(cursor)),
    read: (name) =>
      call(() => {
        const found = server.records.get(name);
        return found ? [{ bytes: found.bytes, token: found.token }] : [];
      }),
    write: (name, bytes, token) => call(() => server.write(name, bytes, token)),
    readBlob: (name) => call(() => server.blobs.get(name) ?? null),
    writeBlob: (name, bytes) => call(() => void server.blobs.set(name, bytes)),
    listBlobs: () => call(() => new Set(server.blobs.keys())),
    remove: (name) => call(() => void server.records.delete(name)),
    removeBlob: (name) => call(() => void server.blobs.delete(name)),
  };
}
