import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { succeed } from '../../core/model';
import { libraryCalls, library as libraryName, serveMethods } from '../../core/rpc';
import { type MethodContract, method } from '../../core/rpc/methods';
import { openLibrary } from '../../storage';
import { fakeLibrary } from '../storage/fake-library';

const names = Object.keys(libraryCalls);
const refused = { ok: false, failure: { code: 'invalid-input' } };

/** A receiver whose library only writes down which methods are called. */
function stage() {
  const called: string[] = [];
  const methods = Object.fromEntries(
    [...names, 'changeClips', 'watch', 'close', 'eachWholeClip'].map((name) => [
      name,
      async () => {
        called.push(name);
        return succeed(null);
      },
    ]),
  );
  const receive = serveMethods(libraryName, libraryCalls, fakeLibrary(methods));
  return {
    called,
    ask: (call: string, request: unknown) => receive({ to: libraryName, call, request }),
  };
}

describe('the contract of the library', () => {
  it.each(names)('has an implementation of %s', (name) => {
    expect(Object.entries(openLibrary('unopened'))).toContainEqual([name, expect.any(Function)]);
  });

  it.each(names)('lets no malformed request reach %s', async (name) => {
    const { called, ask } = stage();
    const call: MethodContract[string] = libraryCalls[name as keyof typeof libraryCalls];
    const { length } = (call.request as unknown as { readonly items: readonly unknown[] }).items;
    const malformed: unknown[] = [undefined, null, 'all', {}, { 0: 'clip-1', length: 1 }];
    if (length > 0) malformed.push([], Array(length).fill(new Date(0)), [Symbol.iterator]);
    for (const given of malformed) expect(await ask(name, given)).toMatchObject(refused);
    expect(called).toEqual([]);
  });

  it.each([
    'toString',
    'constructor',
    '__proto__',
    'changeClips',
    'watch',
    'close',
    'eachWholeClip',
  ])('answers no call of %s, which it does not name', async (name) => {
    const { called, ask } = stage();
    expect(await ask(name, [])).toMatchObject(refused);
    expect(called).toEqual([]);
  });

  it('hands on no more arguments than it names', async () => {
    const seen: unknown[] = [];
    const contract = { greet: method([v.string()], v.null()) };
    const receive = serveMethods('porter', contract, {
      async greet(...given) {
        seen.push(given);
        return succeed(null);
      },
    });
    await receive({ to: 'porter', call: 'greet', request: ['Ines', 'all doors'] });
    expect(seen).toEqual([['Ines']]);
  });

  it('does not compile with a method that is missing or differs', () => {
    const contract = { greet: method([v.string(), v.optional(v.number())], v.string()) };
    serveMethods('porter', contract, { greet: async (name) => succeed(name) });
    // @ts-expect-error: missing
    serveMethods('porter', contract, {});
    // @ts-expect-error: asks for something else
    serveMethods('porter', contract, { greet: async (name: number) => succeed(`${name}`) });
    // @ts-expect-error: answers something else
    serveMethods('porter', contract, { greet: async () => succeed(7) });
    // @ts-expect-error: cannot do without what may be left out
    serveMethods('porter', contract, { greet: async (_: string, n: number) => succeed(`${n}`) });
  });
});
