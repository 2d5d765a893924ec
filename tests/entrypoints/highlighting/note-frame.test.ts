import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createNoteFrame } from '../../../entrypoints/shared/highlighting/note/note-frame';

const written = { colour: 'sun', note: '', tags: [] } as const;

/** Creates a frame that never answers, in a window whose timers the test runs. */
function createSilentFrame() {
  const { window } = new JSDOM('<div></div>');
  const timers: (() => void)[] = [];
  const view = Object.assign(Object.create(window), {
    setTimeout: (run: () => void) => timers.push(run),
  });
  const stage = window.document.querySelector('div') as HTMLElement;
  const frame = createNoteFrame(view, stage, 'about:blank', {
    onChange() {},
    onSave() {},
    onCancel() {},
    onHeight() {},
  });
  return { frame, stage, timers };
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
