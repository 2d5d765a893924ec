import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { succeed } from '../../core/model';
import { libraryCalls, library as libraryName, serveMethods } from '../../core/rpc';
import { type MethodContract, method } from '../../core/rpc/methods';
import { openLibrary } from '../../storage';
import { createFakeLibrary } from '../storage/fake-library';

const methodNames = Object.keys(libraryCalls);
const invalidInput = { ok: false, failure: { code: 'invalid-input' } };

/** Returns a receiver whose library only records which methods are called. */
function createReceiver() {
  const called: string[] = [];
  const methods = Object.fromEntries(
    [...methodNames, 'changeClips', 'watch', 'close', 'eachWholeClip'].map((name) => [
      name,
      async () => {
        called.push(name);
        return succeed(null);
      },
    ]),
  );
  const receive = serveMethods(libraryName, libraryCalls, createFakeLibrary(methods));
  return {
    called,
    send: (call: string, request: unknown) => receive({ to: libraryName, call, request }),
  };
}

describe('the library contract', () => {
  it.each(methodNames)('is implemented by the library: %s', (name) => {
    expect(Object.entries(openLibrary('unopened'))).toContainEqual([name, expect.any(Function)]);
  });

  it.each(methodNames)('does not pass malformed requests to %s', async (name) => {
    const { called, send } = createReceiver();
    const call: MethodContract[string] = libraryCalls[name as keyof typeof libraryCalls];
    const { length } = (call.request as unknown as { readonly items: readonly unknown[] }).items;
    const malformed: unknown[] = [undefined, null, 'all', {}, { 0: 'clip-1', length: 1 }];
    if (length > 0) malformed.push([], Array(length).fill(new Date(0)), [Symbol.iterator]);
    for (const given of malformed) expect(await send(name, given)).toMatchObject(invalidInput);
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
  ])('rejects calls to %s, which it does not declare', async (name) => {
    const { called, send } = createReceiver();
    expect(await send(name, [])).toMatchObject(invalidInput);
    expect(called).toEqual([]);
  });

  it('removes arguments that it does not declare', async () => {
    const calls: unknown[] = [];
    const contract = { greet: method([v.string()], v.null()) };
    const receive = serveMethods('porter', contract, {
      async greet(...given) {
        calls.push(given);
        return succeed(null);
      },
    });
    await receive({ to: 'porter', call: 'greet', request: ['Ines', 'all doors'] });
    expect(calls).toEqual([['Ines']]);
  });

  it('rejects missing and mismatched methods at compile time', () => {
    const contract = { greet: method([v.string(), v.optional(v.number())], v.string()) };
    serveMethods('porter', contract, { greet: async (name) => succeed(name) });
    // @ts-expect-error: missing
    serveMethods('porter', contract, {});
    // @ts-expect-error: wrong argument type
    serveMethods('porter', contract, { greet: async (name: number) => succeed(`${name}`) });
    // @ts-expect-error: wrong answer type
    serveMethods('porter', contract, { greet: async () => succeed(7) });
    // @ts-expect-error: requires an argument that is optional in the contract
    serveMethods('porter', contract, { greet: async (_: string, n: number) => succeed(`${n}`) });
  });
});
