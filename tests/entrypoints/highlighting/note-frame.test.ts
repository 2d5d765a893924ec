import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createNoteFrame } from '../../../entrypoints/shared/highlighting/note/note-frame';

const written = { colour: 'sun', note: '', tags: [] } as const;

/** Creates a frame that never answers, in a window whose timers the test runs. */
function createSilentFrame() {
  const { window } = new JSDOM('<div></div>');
  const timers: (() => void)[] = [];
  const sent: unknown[] = [];
  const view = Object.assign(Object.create(window), {
    setTimeout: (run: () => void) => timers.push(run),
    MessageChannel: class {
      port1 = { postMessage: (message: string) => sent.push(JSON.parse(message)), close() {} };
      port2 = null;
    },
  });
  const stage = window.document.querySelector('div') as HTMLElement;
  const frame = createNoteFrame(view, stage, 'about:blank', {
    onChange() {},
    onSave() {},
    onCancel() {},
    onHeight() {},
  });
  const load = () => stage.querySelector('iframe')?.dispatchEvent(new window.Event('load'));
  return { frame, stage, timers, sent, load };
}

it('removes a frame that does not load in time', async () => {
  const { frame, stage, timers } = createSilentFrame();
  const opening = frame.open(written);
  expect(stage.querySelector('iframe')).not.toBeNull();
  for (const run of timers) run();
  expect(await opening).toBe(false);
  expect(stage.querySelector('iframe')).toBeNull();
});

it('does not wait for a frame again after one failed to load', async () => {
  const { frame, stage, timers } = createSilentFrame();
  const opening = frame.open(written);
  for (const run of timers.splice(0)) run();
  await opening;
  expect(await Promise.race([frame.open(written), Promise.resolve('waits')])).toBe(false);
  expect(stage.querySelector('iframe')).toBeNull();
});

it('sends the theme before the note, and again when it changes or the frame reloads', () => {
  const { frame, sent, load } = createSilentFrame();
  frame.setLook({ theme: 'dark', language: 'fr' });
  void frame.open(written);
  load();
  expect(sent.slice(0, 2)).toMatchObject([
    { kind: 'look', look: { theme: 'dark', language: 'fr' } },
    { kind: 'open' },
  ]);
  frame.setLook({ theme: 'light', language: null });
  expect(sent.at(-1)).toEqual({ kind: 'look', look: { theme: 'light', language: null } });
  sent.length = 0;
  load();
  expect(sent[0]).toEqual({ kind: 'look', look: { theme: 'light', language: null } });
});
