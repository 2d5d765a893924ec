import type { KnownRecord, Listed, Local, Remote, Stored, SyncedClip } from '../../core/sync';

/** A library in memory. What is written survives a restart; all else does not. */
export class Library implements Local {
  readonly clips = new Map<string, SyncedClip>();
  readonly known = new Map<string, KnownRecord>();
  readonly #changes = new Map<string, { mark: number; changedAt: number }>();
  #cursor: string | null = null;
  #marks = 0;

  /** Called before a record is stored, where another page may change the clip. */
  beforeStore: ((id: string) => void) | null = null;

  change(id: string, clip: SyncedClip | null, changedAt: number): void {
    if (clip) this.clips.set(id, clip);
    else this.clips.delete(id);
    this.#marks += 1;
    this.#changes.set(id, { mark: this.#marks, changedAt });
  }

  async listChanged() {
    return [...this.#changes.keys()];
  }

  async readChange(id: string) {
    const change = this.#changes.get(id);
    return change ? { clip: this.clips.get(id) ?? null, ...change } : null;
  }

  async readKnown(id: string) {
    return this.known.get(id) ?? null;
  }

  async store(known: KnownRecord, mark: number | null, clip?: SyncedClip | null) {
    this.beforeStore?.(known.id);
    if ((this.#changes.get(known.id)?.mark ?? null) !== mark) return false;
    this.#changes.delete(known.id);
    this.known.set(known.id, known);
    if (clip === null) this.clips.delete(known.id);
    else if (clip) this.clips.set(known.id, clip);
    return true;
  }

  async listUnsent() {
    return [...this.known.values()].filter(({ isSent }) => !isSent).map(({ id }) => id);
  }

  async forgetServer() {
    for (const known of this.known.values()) {
      this.known.set(known.id, { ...known, token: null, isSent: false });
    }
  }

  async readCursor() {
    return this.#cursor;
  }

  async writeCursor(cursor: string) {
    this.#cursor = cursor;
  }
}

/** A server in memory with compare-and-set, as NATS has it. */
export class Server {
  records = new Map<string, Stored & { readonly at: number }>();
  #at = 0;
  #age = 1;

  wipe(): void {
    this.records = new Map();
    this.#age += 1;
  }

  list(cursor: string | null): Listed {
    const [age, at] = (cursor ?? '0 0').split(' ').map(Number);
    const isReset = cursor !== null && age !== this.#age;
    const after = isReset ? 0 : (at ?? 0);
    const names = [...this.records].filter(([, one]) => one.at > after).map(([name]) => name);
    return { names, cursor: `${this.#age} ${this.#at}`, isReset };
  }

  write(name: string, bytes: Uint8Array, token: string | null): string | null {
    if ((this.records.get(name)?.token ?? null) !== token) return null;
    this.#at += 1;
    this.records.set(name, { bytes, token: `${this.#at}`, at: this.#at });
    return `${this.#at}`;
  }
}

/** A server as a device reaches it. `fails` decides which requests and replies are lost. */
export function connect(server: Server, fails: () => boolean): Remote {
  const lose = () => {
    if (fails()) throw new Error('connection lost');
  };
  const call = async <Reply>(work: () => Reply): Promise<Reply> => {
    lose();
    const reply = work();
    lose();
    return reply;
  };
  return {
    list: (cursor) =>
      call(() => {
        const listed = server.list(cursor);
        // A name may be repeated.
        return { ...listed, names: [...listed.names, ...listed.names.slice(0, 1)] };
      }),
    read: (name) =>
      call(() => {
        const found = server.records.get(name);
        return found ? [found] : [];
      }),
    write: (name, bytes, token) => call(() => server.write(name, bytes, token)),
  };
}
