import { beforeEach, describe, expect, it } from 'vitest';
import { succeed } from '../../core/model';
import {
  background,
  backgroundCalls,
  backgroundCommandCalls,
  backgroundCommands,
  backupHost,
  backupHostCalls,
  library,
  libraryCalls,
  noteFrame,
  noteFrameCalls,
} from '../../core/rpc';
import { routeMessages } from '../../entrypoints/background/route-messages';

const own = { id: 'pressmark', origin: 'moz-extension://6c1d9a54/' };
const tab = { id: 7 };
type Sender = Parameters<ReturnType<typeof routeMessages>>[1];

const senders = {
  screen: { id: own.id, url: `${own.origin}popup.html` },
  frame: { id: own.id, url: `${own.origin}note-frame.html#token`, tab },
  page: { id: own.id, url: 'https://www.haldencourier.example/', tab },
  pageWithoutTab: { id: own.id, url: 'https://www.haldencourier.example/' },
  otherExtension: { id: 'other', url: `${own.origin}popup.html`, tab },
} as unknown as Readonly<Record<string, Sender>>;

/** Every method of the background, with the only sender that may call it. */
const methods = [
  ...Object.keys(libraryCalls).map((call) => ['screen', library, call] as const),
  ...Object.keys(backgroundCommandCalls).map(
    (call) => ['screen', backgroundCommands, call] as const,
  ),
  ...Object.keys(backupHostCalls).map((call) => ['screen', backupHost, call] as const),
  ...Object.keys(noteFrameCalls).map((call) => ['frame', noteFrame, call] as const),
  ...Object.keys(backgroundCalls).map((call) => ['page', background, call] as const),
];

let reached: string[] = [];

/** A receiver that only records what it gets. */
const record = (to: string) => (message: unknown) => {
  if ((message as { to: string }).to !== to) return undefined;
  reached.push(to);
  return Promise.resolve(succeed({}));
};

const route = routeMessages(own, {
  screens: [record(library), record(backgroundCommands), record(backupHost)],
  frames: [record(noteFrame)],
  pages: [record(background)],
});

describe('routeMessages', () => {
  beforeEach(() => {
    reached = [];
  });

  it.each(methods)('lets only a %s call %s.%s', (allowed, to, call) => {
    for (const [name, sender] of Object.entries(senders)) {
      route({ to, call, request: {} }, sender);
      expect(reached, name).toEqual(name === allowed ? [to] : []);
      reached = [];
    }
  });
});
