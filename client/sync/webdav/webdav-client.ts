import type { SyncProblem } from '../../../core/sync';
import { encodeBase64 } from '../../base/base64';
import { sleep } from '../../base/wait-for';
import { createLimit } from './create-limit';
import { type Entry, entryProperties, parseMultistatus } from './multistatus';

export interface WebdavLogin {
  /** Of the folder for the library, such as "https://cloud.example/remote.php/dav/files/ada/". */
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** Files on a WebDAV server. Paths are relative to the login's address, and need no encoding. */
export interface WebdavClient {
  /** What a folder contains, and the folder itself; null if it is not there. */
  list(folder: string): Promise<readonly Entry[] | null>;
  /** Null if it is not there. */
  find(path: string): Promise<Entry | null>;
  /** Null if it is not there. */
  get(path: string): Promise<Uint8Array | null>;
  /**
   * Writes a file, and creates its folders. With `ifNew`, some servers leave an existing file
   * alone; returns false then.
   */
  put(path: string, bytes: Uint8Array, options?: { readonly ifNew?: boolean }): Promise<boolean>;
  /** Deletes a file, or a folder with all that it contains, if it is there. */
  remove(path: string): Promise<void>;
}

/** An answer that no exchange can go on with, or none. */
export class WebdavError extends Error {
  readonly problem: SyncProblem;
  constructor(problem: SyncProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

interface Reply {
  readonly status: number;
  /** Whether the server has sent us on to another address. */
  readonly isRedirected: boolean;
  readonly bytes: Uint8Array;
  /** When to try again, if the server says so; in milliseconds. */
  readonly retryMs: number | null;
}

interface Request {
  readonly method: 'PROPFIND' | 'GET' | 'PUT' | 'DELETE' | 'MKCOL';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Browsers open no more connections to one server. */
const requestsAtOnce = 6;
/** Enough for an image over a slow line, in milliseconds. */
const requestMs = 120_000;
/** Locked, too many requests, unavailable: servers say so under load. */
const busy: ReadonlySet<number> = new Set([423, 429, 503]);
/** A busy server is asked again after these pauses, or those that it demands, in milliseconds. */
const pausesMs = [1_000, 2_000, 4_000, 8_000];
/** Longer pauses are left to the next exchange. */
const longestPauseMs = 30_000;

const problems: ReadonlyMap<number, SyncProblem> = new Map([
  [401, 'refused'],
  [408, 'failing'],
  [413, 'full'],
  [423, 'failing'],
  [429, 'failing'],
  [507, 'full'],
]);

/** Calls reject with a `WebdavError`, also once the signal is aborted. */
export function createWebdavClient(
  fetch: typeof globalThis.fetch,
  { address, user, password }: WebdavLogin,
  signal: AbortSignal,
): WebdavClient {
  const base = address.endsWith('/') ? address : `${address}/`;
  const login = encodeBase64(new TextEncoder().encode(`${user}:${password}`));
  const limit = createLimit(requestsAtOnce);

  const fetchOnce = async ({ method, path, headers, body }: Request): Promise<Reply> => {
    try {
      const response = await fetch(`${base}${path}`, {
        method,
        headers: { ...headers, Authorization: `Basic ${login}` },
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
        ...{ credentials: 'omit', cache: 'no-store' },
        signal: AbortSignal.any([signal, AbortSignal.timeout(requestMs)]),
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
      const retryMs = Number.isNaN(retryAfter) ? null : retryAfter * 1000;
      return { status: response.status, isRedirected: response.redirected, bytes, retryMs };
    } catch (cause) {
      throw new WebdavError('unreachable', `${method} failed`, { cause });
    }
  };

  /** Asks a busy server again. */
  const request = (wanted: Request): Promise<Reply> =>
    limit(async () => {
      let reply = await fetchOnce(wanted);
      for (const pauseMs of pausesMs) {
        const wait = reply.retryMs ?? pauseMs;
        if (!busy.has(reply.status) || wait > longestPauseMs) break;
        await sleep(globalThis, wait, signal);
        reply = await fetchOnce(wanted);
      }
      return reply;
    });

  const propfind = async (path: string, depth: 0 | 1): Promise<readonly Entry[] | null> => {
    const headers = { Depth: `${depth}`, 'Content-Type': 'application/xml' };
    const reply = await request({ method: 'PROPFIND', path, headers, body: entryProperties });
    if (reply.status === 404 && !reply.isRedirected) return null;
    if (reply.status !== 207) throw refuse('PROPFIND', reply);
    const xml = new TextDecoder().decode(reply.bytes);
    const entries = parseMultistatus(xml);
    if (entries === null) {
      // If a file goes away meanwhile, rclone ends the list with an error in plain text.
      const problem = xml.includes('multistatus') ? 'failing' : 'notWebdav';
      throw new WebdavError(problem, 'PROPFIND: no list of files');
    }
    return entries;
  };

  const find = async (path: string) => (await propfind(path, 0))?.at(0) ?? null;

  /** Creates a folder and those above it. */
  const createFolder = async (folder: string): Promise<void> => {
    const create = () => request({ method: 'MKCOL', path: `${folder}/` });
    let reply = await create();
    const parent = getFolder(folder);
    if (isWithoutFolder(reply) && parent !== '') {
      await ensureFolder(parent);
      reply = await create();
    }
    // Servers differ in how they refuse one that is there.
    if (!isSuccess(reply) && !(await find(`${folder}/`))) throw refuse('MKCOL', reply);
  };

  /** Those that are being created. */
  const creating = new Map<string, Promise<void>>();
  const ensureFolder = (folder: string): Promise<void> => {
    const running = creating.get(folder);
    if (running) return running;
    const created = createFolder(folder).finally(() => creating.delete(folder));
    creating.set(folder, created);
    return created;
  };

  return {
    list: (folder) => propfind(`${folder}/`, 1),
    find,
    async get(path) {
      const ask = () => request({ method: 'GET', path });
      let reply = await ask();
      // So Apache answers if it cannot open a file that is being replaced.
      if (reply.status === 403) reply = await ask();
      if (reply.status === 404) return null;
      if (reply.status !== 200) throw refuse('GET', reply);
      return reply.bytes;
    },
    async put(path, bytes, { ifNew = false } = {}) {
      const headers = {
        'Content-Type': 'application/octet-stream',
        ...(ifNew ? { 'If-None-Match': '*' } : {}),
      };
      const write = () => request({ method: 'PUT', path, headers, body: bytes });
      let reply = await write();
      if (isWithoutFolder(reply)) {
        await ensureFolder(getFolder(path));
        reply = await write();
      }
      if (ifNew && reply.status === 412) return false;
      if (!isSuccess(reply)) throw refuse('PUT', reply);
      return true;
    },
    async remove(path) {
      const reply = await request({ method: 'DELETE', path });
      if (reply.status !== 404 && !isSuccess(reply)) throw refuse('DELETE', reply);
    },
  };
}

function isSuccess({ status }: Reply): boolean {
  return status >= 200 && status < 300;
}

/** What servers answer if the folder is missing in which something is to be created. */
function isWithoutFolder({ status }: Reply): boolean {
  return status === 404 || status === 409;
}

/** "a/b" of "a/b/c"; empty for the login's own folder. */
function getFolder(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function refuse(method: Request['method'], { status, isRedirected }: Reply): WebdavError {
  return new WebdavError(
    isRedirected ? 'redirected' : explainStatus(method, status),
    `${method}: ${status}`,
  );
}

function explainStatus(method: Request['method'], status: number): SyncProblem {
  const known = problems.get(status);
  if (known) return known;
  if (status >= 500 && status !== 501) return 'failing';
  const reads = method === 'PROPFIND' || method === 'GET';
  if (status === 403) return reads ? 'refused' : 'readOnly';
  // Servers without this method.
  if (status === 405 || status === 501) return reads ? 'notWebdav' : 'readOnly';
  return 'notWebdav';
}
