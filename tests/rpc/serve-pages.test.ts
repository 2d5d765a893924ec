import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { fail, succeed } from '../../core/model';
import { background, backgroundCalls, type Handlers, servePages } from '../../core/rpc';
import { pageCall } from '../../core/rpc/contract';
import type { Library } from '../../storage';
import {
  anAnnotation,
  anArticle,
  expectValue,
  freshLibrary,
  instantAt,
  makeSaveRequest,
} from '../storage/samples';

type Calls = typeof backgroundCalls;
interface Sender {
  readonly url?: string | undefined;
}

const bank = 'https://www.bank.example/statement/7';
const evil = 'https://evil.example/bait';
const clipId = '01980000-0000-7000-8000-0000000000c1';
const versionId = '01980000-0000-7000-8000-0000000000c2';
const id = '01980000-0000-7000-8000-0000000000c3';
const unused = '01980000-0000-7000-8000-0000000000ff';
const { passage } = anAnnotation(1);
const annotation = { id, passage, colour: 'sun', note: '', tags: [] };

/** Every call that a page can make, as a script makes it that knows the ids of another site's clip. */
const asks: { readonly [Name in keyof Calls]: Readonly<Record<string, unknown>> } = {
  pageSeen: { url: bank, isArticle: true, score: 1 },
  openController: {},
  loadExtractor: {},
  findPage: { pageUrl: bank, canonicalUrl: bank },
  saveClip: { clipId, versionId, pageUrl: bank, article: anArticle(), tags: [], note: '' },
  deleteClip: { clipId },
  restoreClip: { clipId },
  addAnnotation: { ...annotation, clipId },
  editAnnotation: { id, edit: { note: 'Changed.' } },
  saveNoteDraft: { pageUrl: bank, about: 'new:', draft: null },
  findNoteDraft: { pageUrl: bank, about: 'new:' },
  listNoteDrafts: { pageUrl: bank },
  deleteAnnotation: { id },
  restoreAnnotation: { id },
};
const names = Object.keys(asks) as (keyof Calls)[];
const namesIds = (name: keyof Calls) =>
  Object.values(backgroundCalls[name].scope).some((kind) => kind !== 'address' && kind !== 'text');

let library: Library;
let reached: { readonly name: string; readonly request: unknown }[];

/** Asks as a script in the page `url` does; what gets through is noted and not done. */
function ask(name: keyof Calls, asked: unknown, url: string | undefined) {
  const handlers = Object.fromEntries(
    names.map((one) => [
      one,
      (passed: unknown) => {
        reached.push({ name: one, request: passed });
        return succeed(null);
      },
    ]),
  ) as unknown as Handlers<Calls, Sender>;
  const receive = servePages(background, backgroundCalls, handlers, library.findAddresses);
  return receive({ to: background, call: name, request: asked }, { url });
}

beforeEach(async () => {
  library = freshLibrary();
  reached = [];
  const article = anArticle({ url: bank });
  const request = { ...makeSaveRequest(1), clipId, versionId, article, pageUrl: bank };
  expectValue(await library.saveClip(request));
  expectValue(await library.addAnnotation({ ...anAnnotation(1), id, clipId, versionId }));
});

describe('a script in a page of another site', () => {
  it.each(names.filter(namesIds))('cannot call %s with known ids', async (name) => {
    expect(await ask(name, asks[name], evil)).toEqual(fail('not-found'));
    expect(reached).toEqual([]);
  });

  it.each(names.filter(namesIds))('cannot call %s once the clip is deleted', async (name) => {
    expectValue(await library.deleteAnnotation(id, instantAt(5)));
    expectValue(await library.deleteClip(clipId, instantAt(6)));
    expect(await ask(name, asks[name], evil)).toEqual(fail('not-found'));
    expect(reached).toEqual([]);
  });

  it.each(['clipId', 'versionId'])('cannot keep a clip under a taken %s', async (field) => {
    const asked = { ...asks.saveClip, clipId: unused, versionId: unused };
    const taken = { ...asked, [field]: asks.saveClip[field] };
    expect(await ask('saveClip', taken, evil)).toEqual(fail('not-found'));
    await ask('saveClip', asked, evil);
    expect(reached).toHaveLength(1);
  });

  it('cannot make a record under an id that follows from an address', async () => {
    const computed = clipId.replace('-7', '-8');
    const asked = { ...asks.saveClip, clipId: computed, versionId: unused };
    expect(await ask('saveClip', asked, evil)).toMatchObject(
      fail('invalid-input', expect.any(String)),
    );
  });

  it('is answered about its own page when it names addresses of another site', async () => {
    for (const name of names) await ask(name, asks[name], evil);
    expect(reached.length).toBeGreaterThan(4);
    // The address within an article is checked where it is stored.
    const text = JSON.stringify(reached.filter(({ name }) => name !== 'saveClip'));
    expect(text).not.toContain('bank.example');
    expect(reached[1]).toMatchObject({ name: 'openController' });
    expect(reached[3]?.request).toEqual({ pageUrl: evil, canonicalUrl: evil });
  });

  it('gets nothing when the browser does not say where it runs', async () => {
    for (const name of names) await ask(name, asks[name], undefined);
    expect(reached).toEqual([]);
  });
});

describe('a script in a page of the same site', () => {
  it.each([
    'http://bank.example/statement/7',
    'https://m.bank.example/other',
    'https://www.bank.example/statement/7?utm_source=mail#top',
  ])('reaches the clip from %s', async (url) => {
    for (const name of names) await ask(name, asks[name], url);
    expect(reached.map(({ name }) => name)).toEqual(names);
  });

  it('reaches a clip that was imported under an address with another protocol', async () => {
    expect(await ask('deleteClip', { clipId }, 'http://bank.example:80/')).toEqual(succeed(null));
  });

  it('learns only from the handler that a record does not exist', async () => {
    await ask('deleteClip', { clipId: unused }, evil);
    expect(reached).toEqual([{ name: 'deleteClip', request: { clipId: unused } }]);
  });
});

it('does not compile a call with a string argument that the scope does not declare', () => {
  const asked = { answer: v.null(), request: v.object({ clipId: v.string(), count: v.number() }) };
  pageCall({ ...asked, scope: { clipId: 'clip' } });
  // @ts-expect-error: no scope
  pageCall({ ...asked });
  // @ts-expect-error: `clipId` is not in the scope
  pageCall({ ...asked, scope: {} });
});
