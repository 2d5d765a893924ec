/** What happens to a request: nothing, it is lost, its reply is, or it is cut in the middle. */
export type Fault = 'none' | 'lost' | 'unanswered' | 'cut';

interface File {
  readonly bytes: Uint8Array;
  readonly modifiedAt: number;
}

/** The folder of the login. */
export const login = { address: 'https://dav.example/files', user: 'ada', password: 'pass' };
const rootFolders = ['', 'files'];

interface Behaviour {
  /** Whether a write with `If-None-Match` leaves a file alone. */
  readonly checksConditions: boolean;
  /** How it names a file in a list. */
  readonly formatHref: (path: string) => string;
}

/** A WebDAV server in memory. Its files are named by their paths. */
export class WebdavServer {
  files = new Map<string, File>();
  folders = new Set(rootFolders);
  /** In milliseconds. */
  now = 1_795_000_000_000;
  readonly #behaviour: Behaviour;

  constructor(behaviour: Partial<Behaviour> = {}) {
    this.#behaviour = { checksConditions: true, formatHref: (path) => `/${path}`, ...behaviour };
  }

  wipe(): void {
    this.files = new Map();
    this.folders = new Set(rootFolders);
  }

  /** Returns how to restore what is there now. */
  backUp(): () => void {
    const [files, folders] = [new Map(this.files), new Set(this.folders)];
    return () => {
      this.files = new Map(files);
      this.folders = new Set(folders);
    };
  }

  /** The paths of files that begin like this. */
  list(start: string): readonly string[] {
    return [...this.files.keys()].filter((path) => path.startsWith(start)).toSorted();
  }

  write(path: string, bytes: Uint8Array): void {
    this.files.set(path, { bytes, modifiedAt: this.now });
  }

  /** `fetch` for this server. `decide` is asked about every request. */
  connect(decide: (method: string, path: string) => Fault = () => 'none'): typeof fetch {
    return async (input, init) => {
      const { method = 'GET' } = init ?? {};
      const path = decodeURIComponent(new URL(`${input}`).pathname.slice(1));
      const fault = decide(method, path);
      if (fault === 'lost') throw new TypeError('connection lost');
      const body = await new Response(init?.body ?? null).bytes();
      const isCut = fault === 'cut' && method === 'PUT';
      const bytes = isCut ? body.subarray(0, body.length / 2) : body;
      const response = this.#answer(method, path, bytes, new Headers(init?.headers));
      if (fault !== 'none') throw new TypeError('connection lost');
      return response;
    };
  }

  #answer(method: string, path: string, bytes: Uint8Array, headers: Headers): Response {
    const folder = path.replace(/\/$/, '');
    const parent = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    const status = (code: number) => new Response(null, { status: code });
    if (method === 'GET') {
      const file = this.files.get(path);
      return file ? new Response(new Uint8Array(file.bytes)) : status(404);
    }
    if (method === 'DELETE') return status(this.files.delete(path) ? 204 : 404);
    if (method === 'PROPFIND') return this.#describe(folder, headers.get('Depth') === '1');
    if (!this.folders.has(parent)) return status(409);
    if (method === 'MKCOL') {
      if (this.folders.has(folder)) return status(405);
      this.folders.add(folder);
      return status(201);
    }
    if (method !== 'PUT') return status(501);
    const isKept = this.#behaviour.checksConditions && headers.get('If-None-Match') === '*';
    if (isKept && this.files.has(path)) return status(412);
    this.write(path, bytes);
    return status(201);
  }

  #describe(path: string, isDeep: boolean): Response {
    if (!this.folders.has(path) && !this.files.has(path))
      return new Response(null, { status: 404 });
    const start = path === '' ? '' : `${path}/`;
    const isInside = (one: string) =>
      one.startsWith(start) && one.length > start.length && !one.slice(start.length).includes('/');
    const inside = isDeep ? [...this.folders, ...this.files.keys()].filter(isInside) : [];
    const responses = [path, ...inside].map((one) => {
      const file = this.files.get(one);
      const href = this.#behaviour.formatHref(file ? one : `${one}/`);
      const properties = file
        ? `<x:getcontentlength>${file.bytes.length}</x:getcontentlength><x:getlastmodified>${new Date(file.modifiedAt).toUTCString()}</x:getlastmodified>`
        : '';
      return `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${properties}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
    });
    const body = `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:x="DAV:">${responses.join('')}</d:multistatus>`;
    return new Response(body, { status: 207 });
  }
}
