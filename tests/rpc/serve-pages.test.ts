import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { fail, getInternalDetail, succeed } from '../../core/model';
import { background, backgroundCalls, type Handlers, servePages } from '../../core/rpc';
import { pageCall } from '../../core/rpc/contract';
import { pageLimits } from '../../core/rpc/page-limits';
import type { Library } from '../../storage';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeSaveRequest,
} from '../storage/samples';

type Calls = typeof backgroundCalls;
interface Sender {
  readonly url?: string | undefined;
  readonly tab?: { readonly id: number; readonly incognito?: boolean };
}
type Receive = ReturnType<typeof servePages<Calls, Sender>>;

const bankUrl = 'https://www.bank.example/statement/7';
const evilUrl = 'https://evil.example/bait';
const clipId = '01980000-0000-7000-8000-0000000000c1';
const versionId = '01980000-0000-7000-8000-0000000000c2';
const annotationId = '01980000-0000-7000-8000-0000000000c3';
const unusedId = '01980000-0000-7000-8000-0000000000ff';
const { passage } = makeAnnotation(1);
const annotation = { id: annotationId, passage, colour: 'sun', note: '', tags: [] };

/** A request for each call that pages may make, with the ids and URL of the bank's clip. */
const requests: { readonly [Name in keyof Calls]: Readonly<Record<string, unknown>> } = {
  isDetectionOn: { url: bankUrl },
  pageSeen: { url: bankUrl, isArticle: true, score: 1 },
  reportProblem: { code: 'no-article' },
  openController: {},
  loadMessages: { language: 'de' },
  loadExtractor: {},
  findPage: { pageUrl: bankUrl, canonicalUrl: bankUrl },
  saveClip: { clipId, versionId, pageUrl: bankUrl, article: makeArticle(), tags: [], note: '' },
  deleteClip: { clipId },
  restoreClip: { clipId },
  undoVersion: { clipId, versionId },
  readVersion: { clipId },
  saveVersion: { clipId, versionId, pageUrl: bankUrl, article: makeArticle() },
  openClip: { clipId },
  isInVersion: { clipId, passage },
  addAnnotation: { ...annotation, clipId },
  highlightLink: { ...annotation, pageUrl: bankUrl, canonicalUrl: bankUrl, title: 'Statement' },
  editAnnotation: { id: annotationId, edit: { note: 'Changed.' } },
  saveNoteDraft: { pageUrl: bankUrl, about: 'new:', draft: null },
  findNoteDraft: { pageUrl: bankUrl, about: 'new:' },
  listNoteDrafts: { pageUrl: bankUrl },
  deleteAnnotation: { id: annotationId },
  restoreAnnotation: { id: annotationId },
  editClip: { clipId, edit: { note: 'Changed.', noteBefore: '', tags: [], tagsBefore: [] } },
  undoLink: { clipId, isRedo: false },
  isImageStored: { clipId, url: bankUrl },
  setBarOnSite: { pageUrl: bankUrl, isOn: false },
};
const callNames = Object.keys(requests) as (keyof Calls)[];
const takesIds = (name: keyof Calls) =>
  Object.values(backgroundCalls[name].scope).some((kind) => kind !== 'address' && kind !== 'text');

let library: Library;
let handled: { readonly name: string; readonly request: unknown }[];

/** Handlers only record the requests they get. */
function createReceiver(nowMs = () => 0): Receive {
  const handlers = Object.fromEntries(
    callNames.map((handlerName) => [
      handlerName,
      (output: unknown) => {
        handled.push({ name: handlerName, request: output });
        return succeed(null);
      },
    ]),
  ) as unknown as Handlers<Calls, Sender>;
  const { findAddresses } = library;
  const checks = { findAddresses, nowMs, privateFailure: 'private-window' } as const;
  return servePages(background, backgroundCalls, handlers, checks);
}

const toMessage = (name: keyof Calls, request: unknown) => ({
  to: background,
  call: name,
  request,
});

/** Sends a request as a content script at `url`. */
function send(name: keyof Calls, request: unknown, url: string | undefined) {
  return createReceiver()(toMessage(name, request), { url });
}

beforeEach(async () => {
  library = createLibrary();
  handled = [];
  const article = makeArticle({ url: bankUrl });
  const request = { ...makeSaveRequest(1), clipId, versionId, article, pageUrl: bankUrl };
  expectValue(await library.saveClip(request));
  expectValue(
    await library.addAnnotation({ ...makeAnnotation(1), id: annotationId, clipId, versionId }),
  );
});

describe('a content script on another site', () => {
  it.each(callNames.filter(takesIds))('cannot call %s with the ids of a clip', async (name) => {
    expect(await send(name, requests[name], evilUrl)).toEqual(fail('not-found'));
    expect(handled).toEqual([]);
  });

  it.each(callNames.filter(takesIds))(
    'cannot call %s with the ids of a deleted clip',
    async (name) => {
      expectValue(await library.deleteAnnotation(annotationId, instantAt(5)));
      expectValue(await library.deleteClip(clipId, instantAt(6)));
      expect(await send(name, requests[name], evilUrl)).toEqual(fail('not-found'));
      expect(handled).toEqual([]);
    },
  );

  it.each(['clipId', 'versionId'])('cannot save a clip with an existing %s', async (field) => {
    const request = { ...requests.saveClip, clipId: unusedId, versionId: unusedId };
    const taken = { ...request, [field]: requests.saveClip[field] };
    expect(await send('saveClip', taken, evilUrl)).toEqual(fail('not-found'));
    await send('saveClip', request, evilUrl);
    expect(handled).toHaveLength(1);
  });

  it('cannot save a clip with an id derived from an address', async () => {
    const derivedId = clipId.replace('-7', '-8');
    const request = { ...requests.saveClip, clipId: derivedId, versionId: unusedId };
    expect(await send('saveClip', request, evilUrl)).toMatchObject(
      fail('invalid-input', getInternalDetail(expect.any(String))),
    );
  });

  it('only gets answers about its own page, even if it sends other addresses', async () => {
    for (const name of callNames) await send(name, requests[name], evilUrl);
    expect(handled.length).toBeGreaterThan(4);
    // `saveClip` checks the address of an article when it stores it.
    const text = JSON.stringify(handled.filter(({ name }) => name !== 'saveClip'));
    expect(text).not.toContain('bank.example');
    expect(handled[3]).toMatchObject({ name: 'openController' });
    const asked = handled.find(({ name }) => name === 'findPage');
    expect(asked?.request).toEqual({ pageUrl: evilUrl, canonicalUrl: evilUrl });
  });

  it('reaches the handler with an unknown id', async () => {
    await send('deleteClip', { clipId: unusedId }, evilUrl);
    expect(handled).toEqual([{ name: 'deleteClip', request: { clipId: unusedId } }]);
  });

  it('gets no answers if the browser does not give its URL', async () => {
    for (const name of callNames) await send(name, requests[name], undefined);
    expect(handled).toEqual([]);
  });
});

describe('a content script on the same site', () => {
  it.each([
    'http://bank.example/statement/7',
    'https://m.bank.example/other',
    'https://www.bank.example/statement/7?utm_source=mail#top',
  ])('can make every call from %s', async (url) => {
    for (const name of callNames) await send(name, requests[name], url);
    expect(handled.map(({ name }) => name)).toEqual(callNames);
  });

  it('can access a clip from a URL with a different protocol and an explicit port', async () => {
    expect(await send('deleteClip', { clipId }, 'http://bank.example:80/')).toEqual(succeed(null));
  });
});

describe('a content script in a private window', () => {
  const notPrivate = [
    'saveClip',
    'saveVersion',
    'highlightLink',
    'openClip',
    'saveNoteDraft',
    'findNoteDraft',
    'listNoteDrafts',
  ];

  it.each(callNames)('can call %s only if it leaves no traces', async (name) => {
    const sender = { url: bankUrl, tab: { id: 7, incognito: true } };
    const answer = await createReceiver()(toMessage(name, requests[name]), sender);
    const isRefused = notPrivate.includes(name);
    expect(answer).toEqual(isRefused ? fail('private-window') : succeed(null));
    expect(handled).toHaveLength(isRefused ? 0 : 1);
  });
});

describe('limits of calls', () => {
  const inTab = (id: number) => ({ url: bankUrl, tab: { id } });

  it.each(callNames)(
    '%s fails if a tab calls it too often, and works again later',
    async (name) => {
      let now = 0;
      const receive = createReceiver(() => now);
      const call = (tabId: number) => receive(toMessage(name, requests[name]), inTab(tabId));
      const { burst, everyMs } = pageLimits[backgroundCalls[name].limit];
      for (let n = 0; n < burst; n++) expect(await call(1)).toEqual(succeed(null));
      expect(await call(1)).toEqual(fail('too-many-calls'));
      now += everyMs;
      expect(await call(1)).toEqual(succeed(null));
      expect(await call(1)).toEqual(fail('too-many-calls'));
      expect(await call(2)).toEqual(succeed(null));
    },
  );

  it('lets 100 tabs save their stories at once', async () => {
    const receive = createReceiver();
    const message = toMessage('saveClip', requests.saveClip);
    for (let id = 1; id <= 100; id++)
      expect(await receive(message, inTab(id))).toEqual(succeed(null));
  });

  it('lets a tab add highlights while it saves stories', async () => {
    const receive = createReceiver();
    const save = () => receive(toMessage('saveClip', requests.saveClip), inTab(1));
    for (let n = 0; n < pageLimits.story.burst; n++) await save();
    expect(await save()).toEqual(fail('too-many-calls'));
    const added = await receive(toMessage('addAnnotation', requests.addAnnotation), inTab(1));
    expect(added).toEqual(succeed(null));
  });

  it.each(callNames)('%s fails with a text that is too long', async (name) => {
    const { maxLength } = pageLimits[backgroundCalls[name].limit];
    const request = { ...requests[name], note: 'x'.repeat(maxLength) };
    expect(await send(name, request, bankUrl)).toEqual(fail('text-too-long'));
    expect(handled).toEqual([]);
  });

  it('accepts a story as long as a thick novel', async () => {
    const text = { type: 'text', value: 'x'.repeat(4_000_000) };
    const body = { type: 'root', children: [{ type: 'paragraph', children: [text] }] };
    const request = { ...requests.saveClip, article: { ...makeArticle(), body } };
    expect(await send('saveClip', request, bankUrl)).toEqual(succeed(null));
  });

  it('saveClip fails with a body that is nested too deeply to validate', async () => {
    let block: object = { type: 'thematicBreak' };
    for (let level = 0; level < 3000; level++) block = { type: 'blockquote', children: [block] };
    const article = { ...makeArticle(), body: { type: 'root', children: [block] } };
    const answer = await send('saveClip', { ...requests.saveClip, article }, bankUrl);
    expect(answer).toEqual(fail('text-too-long'));
  });
});

it('rejects a call at compile time if its scope lacks a string argument', () => {
  const schemas = {
    answer: v.null(),
    request: v.object({ clipId: v.string(), count: v.number() }),
  };
  const access = { limit: 'edit', inPrivate: true } as const;
  pageCall({ ...schemas, ...access, scope: { clipId: 'clip' } });
  // @ts-expect-error: no scope
  pageCall({ ...schemas, ...access });
  // @ts-expect-error: `clipId` is not in the scope
  pageCall({ ...schemas, ...access, scope: {} });
  // @ts-expect-error: no limit, and nothing about private windows
  pageCall({ ...schemas, scope: { clipId: 'clip' } });
});
