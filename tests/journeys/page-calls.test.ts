import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPageSettings } from '../../core/model';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { waitForBadge, waitForPainted } from '../../scripts/drive/read-page-state';
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

/** Sends messages from the content script world, as a page that had taken it over could. */
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
  let ownTab: Tab;
  let evilTab: Tab;
  let clip: { readonly id: string; readonly versionId: string };
  let annotation: { readonly id: string; readonly passage: object };

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    ownTab = await driven.openTab(stage.at(story));
    await waitForBadge(driven, ownTab, '●');
    await selectWords(ownTab, quote);
    await driven.runCommand('highlight-selection', ownTab);
    await waitForPainted(ownTab, { sun: [quote] });
    clip = (await listClips(driven))[0] as unknown as typeof clip;
    annotation = (await listAnnotations(driven))[0] as unknown as typeof annotation;
    const at = '2026-11-12T08:00:00.000Z';
    expect(await driven.callLibrary('editClip', clip.id, { tags: [tag] }, at)).toMatchObject({
      tags: [tag],
    });
    evilTab = await driven.openTab(
      `${stage.newspaper.url.replace('127.0.0.1', 'evil.example')}/business/oyster-licences`,
    );
    await waitForBadge(driven, evilTab, '●');
  });
  afterAll(() => stage?.close());

  const readRecords = async () => ({
    clips: await readRows(driven, 'clips'),
    versions: await readRows(driven, 'versions'),
    annotations: await readRows(driven, 'annotations'),
  });

  it('cannot read, change, delete or restore a clip of another site, even with its ids', async () => {
    const before = await readRecords();
    const { id, passage } = annotation;
    const pageUrl = stage.at(story);
    const annotationRequest = {
      id,
      clipId: clip.id,
      passage,
      colour: 'sky',
      note: 'Mine.',
      tags: [],
    };
    const answers = await sendAll(driven, evilTab, [
      toBackground('deleteClip', { clipId: clip.id }),
      toBackground('restoreClip', { clipId: clip.id }),
      toBackground('addAnnotation', annotationRequest),
      toBackground('addAnnotation', {
        ...annotationRequest,
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
      await sendAll(driven, evilTab, [
        toBackground('findPage', { pageUrl, canonicalUrl: pageUrl }),
      ]),
    ).toEqual([
      {
        ok: true,
        value: { clip: null, annotations: [], unreadable: 0, settings: defaultPageSettings },
      },
    ]);
    expect(await readRecords()).toEqual(before);
  });

  it('can access neither the library nor its tags', async () => {
    const answers = await sendAll(driven, evilTab, [
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
    const storageText = await driven.inContentWorld(
      evilTab,
      () =>
        chrome.storage.local.get(null).then(
          (all) => JSON.stringify(all),
          () => 'closed',
        ),
      undefined,
    );
    expect(storageText).toBe(browser === 'chromium' ? 'closed' : '{}');
  });

  it('gets no tag from a note frame that it embeds', async () => {
    const url = await driven.inContentWorld(
      evilTab,
      () => chrome.runtime.getURL('/note-frame.html#guess'),
      undefined,
    );
    await evilTab.evaluate((src) => {
      const received: string[] = [];
      Object.assign(window, { received });
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position: fixed; inset: 0; z-index: 9; width: 500px; height: 400px';
      frame.src = src;
      frame.addEventListener('load', () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => received.push(String(data));
        frame.contentWindow?.postMessage('pressmark', '*', [port2]);
        const written = { colour: 'sun', note: '', tags: [] };
        port1.postMessage(JSON.stringify({ kind: 'open', turn: 1, about: 'highlight', written }));
        frame.focus();
      });
      document.body.append(frame);
    }, url);
    const readReceived = () =>
      evilTab.evaluate(() => (window as unknown as { received: string[] }).received, undefined);
    await waitUntil('the card', async () =>
      (await readReceived()).some((message) => message.includes('drawn')),
    );
    // A new frame may miss the first clicks: the compositor does not hit-test it yet.
    await waitUntil('the cursor in the note', async () => {
      await evilTab.clickAt(250, 60);
      await evilTab.typeText('x');
      return (await readReceived()).some((message) => message.includes('"note":"x'));
    });
    await evilTab.press('Tab');
    await evilTab.typeText('ald');
    // Enough time for a completion to arrive.
    await pause(700);
    await evilTab.press('ArrowDown');
    await evilTab.press('Enter');
    await waitUntil('the tag', async () =>
      (await readReceived()).some((message) => message.includes('"ald"')),
    );
    expect((await readReceived()).join()).not.toContain('council');
  });

  it('can delete, restore and edit the clip of its own address', async () => {
    const [deleted, restored, edited] = await sendAll(driven, ownTab, [
      toBackground('deleteClip', { clipId: clip.id }),
      toBackground('restoreClip', { clipId: clip.id }),
      toBackground('editAnnotation', { id: annotation.id, edit: { note: 'Four!' } }),
    ]);
    expect([deleted, restored, edited]).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  });
});
