import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { waitForBadge, waitForPainted } from '../../scripts/drive/see';
import { selectWords } from '../../scripts/drive/select-words';
import { pause, waitUntil } from '../../scripts/drive/wait-until';
import { listAnnotations, listClips, readRows } from './observe';
import { type BrowserName, openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const quote = 'a debate that went on for four hours';
const tag = 'alden/council';

interface Message {
  readonly to: string;
  readonly call: string;
  readonly request: object;
}

/** Sends messages from the content script world, as a page that controls it could. */
const sendAll = (driven: Driven, tab: Tab, messages: readonly Message[]) =>
  driven.inContentWorld(
    tab,
    async (all) => {
      const answers: unknown[] = [];
      for (const message of all) {
        const answer = chrome.runtime.sendMessage(message);
        answers.push((await answer.catch((error: unknown) => `${error}`)) ?? null);
      }
      return answers;
    },
    messages,
  );

const toBackground = (call: string, request: object): Message => ({
  to: 'background',
  call,
  request,
});

describe.each<BrowserName>(['chromium', 'firefox'])('a hostile page in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let own: Tab;
  let evil: Tab;
  let clip: { readonly id: string; readonly versionId: string };
  let mark: { readonly id: string; readonly passage: object };

  beforeAll(async () => {
    const hosts = ['harbour-ledger.example', 'evil.example'];
    stage = await openStage(browser, {
      // Chromium expects a pattern, Firefox a list.
      localHost: browser === 'chromium' ? '*.example' : hosts.join(','),
    });
    driven = stage.driven;
    own = await driven.openTab(
      stage.newspaper.url.replace('127.0.0.1', 'harbour-ledger.example') + story,
    );
    await waitForBadge(driven, own, '●');
    await selectWords(own, quote);
    await driven.runCommand('highlight-selection', own);
    await waitForPainted(own, { sun: [quote] });
    clip = (await listClips(driven))[0] as unknown as typeof clip;
    mark = (await listAnnotations(driven))[0] as unknown as typeof mark;
    const at = '2026-11-12T08:00:00.000Z';
    expect(await driven.callLibrary('editClip', clip.id, { tags: [tag] }, at)).toMatchObject({
      tags: [tag],
    });
    evil = await driven.openTab(
      `${stage.newspaper.url.replace('127.0.0.1', 'evil.example')}/business/oyster-licences`,
    );
    await waitForBadge(driven, evil, '●');
  });
  afterAll(() => stage?.close());

  const stored = async () => ({
    clips: await readRows(driven, 'clips'),
    versions: await readRows(driven, 'versions'),
    annotations: await readRows(driven, 'annotations'),
  });

  it('cannot read, change, delete or restore a clip of another site, even with its ids', async () => {
    const before = await stored();
    const { id, passage } = mark;
    const pageUrl = stage.newspaper.url.replace('127.0.0.1', 'harbour-ledger.example') + story;
    const mine = { id, clipId: clip.id, passage, colour: 'sky', note: 'Mine.', tags: [] };
    const answers = await sendAll(driven, evil, [
      toBackground('deleteClip', { clipId: clip.id }),
      toBackground('restoreClip', { clipId: clip.id }),
      toBackground('addAnnotation', mine),
      toBackground('addAnnotation', {
        ...mine,
        id: id.replace(/^./, (digit) => (digit === 'f' ? 'e' : 'f')),
      }),
      toBackground('editAnnotation', { id, edit: { note: 'Mine.' } }),
      toBackground('deleteAnnotation', { id }),
      toBackground('restoreAnnotation', { id }),
    ]);
    expect(answers).toEqual(
      answers.map(() => ({ ok: false, failure: { code: 'not-found', detail: null } })),
    );
    expect(
      await sendAll(driven, evil, [toBackground('findPage', { pageUrl, canonicalUrl: pageUrl })]),
    ).toEqual([{ ok: true, value: { clip: null, annotations: [], unreadable: 0 } }]);
    expect(await stored()).toEqual(before);
  });

  it('can access neither the library nor its tags', async () => {
    const answers = await sendAll(driven, evil, [
      { to: 'library', call: 'listTags', request: [] },
      { to: 'library', call: 'getClip', request: [clip.id] },
      { to: 'background-commands', call: 'backUp', request: {} },
      { to: 'note-frame', call: 'completeTags', request: { token: 'guess', typed: '' } },
      toBackground('completeTags', { typed: '' }),
    ]);
    expect(JSON.stringify(answers)).not.toContain('alden');
    expect(answers.every((answer) => !(answer as { ok?: boolean } | null)?.ok)).toBe(true);
  });

  it('finds nothing in extension storage', async () => {
    const found = await driven.inContentWorld(
      evil,
      () =>
        chrome.storage.local.get(null).then(
          (all) => JSON.stringify(all),
          () => 'closed',
        ),
      undefined,
    );
    expect(found).toBe(browser === 'chromium' ? 'closed' : '{}');
  });

  it('gets no tag from a note frame that it embeds', async () => {
    const url = await driven.inContentWorld(
      evil,
      () => chrome.runtime.getURL('/note-frame.html#guess'),
      undefined,
    );
    await evil.evaluate((src) => {
      const told: string[] = [];
      Object.assign(window, { told });
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position: fixed; inset: 0; z-index: 9; width: 500px; height: 400px';
      frame.src = src;
      frame.addEventListener('load', () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => told.push(String(data));
        frame.contentWindow?.postMessage('pressmark', '*', [port2]);
        const written = { colour: 'sun', note: '', tags: [] };
        port1.postMessage(JSON.stringify({ kind: 'open', turn: 1, written }));
        frame.focus();
      });
      document.body.append(frame);
    }, url);
    const told = () =>
      evil.evaluate(() => (window as unknown as { told: string[] }).told, undefined);
    await waitUntil('the card', async () => (await told()).some((one) => one.includes('drawn')));
    // A new frame may miss the first clicks: it is not yet in the compositor's hit test.
    await waitUntil('the cursor in the note', async () => {
      await evil.clickAt(250, 60);
      await evil.typeText('x');
      return (await told()).some((one) => one.includes('"note":"x'));
    });
    await evil.press('Tab');
    await evil.typeText('ald');
    // A completion would arrive meanwhile. Waiting longer could only find more.
    await pause(700);
    await evil.press('ArrowDown');
    await evil.press('Enter');
    await waitUntil('the tag', async () => (await told()).some((one) => one.includes('"ald"')));
    expect((await told()).join()).not.toContain('council');
  });

  it('keeps what belongs to the page', async () => {
    const [deleted, restored, edited] = await sendAll(driven, own, [
      toBackground('deleteClip', { clipId: clip.id }),
      toBackground('restoreClip', { clipId: clip.id }),
      toBackground('editAnnotation', { id: mark.id, edit: { note: 'Four!' } }),
    ]);
    expect([deleted, restored, edited]).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  });
});
