import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createNoteFrame } from '../../../entrypoints/highlighting/note/note-frame';

const written = { colour: 'sun', note: '', tags: [] } as const;

/** A frame that never answers, in a window whose timers the test fires. */
function silentFrame() {
  const { window } = new JSDOM('<div></div>');
  const waiting: (() => void)[] = [];
  const view = Object.assign(Object.create(window), {
    setTimeout: (ring: () => void) => waiting.push(ring),
  });
  const stage = window.document.querySelector('div') as HTMLElement;
  const frame = createNoteFrame(view, stage, 'about:blank', {
    onChange() {},
    onSave() {},
    onCancel() {},
    onHeight() {},
  });
  return { frame, stage, waiting };
}

it('removes a frame that does not load in time', async () => {
  const { frame, stage, waiting } = silentFrame();
  const opened = frame.open(written);
  expect(stage.querySelector('iframe')).not.toBeNull();
  for (const ring of waiting) ring();
  expect(await opened).toBe(false);
  expect(stage.querySelector('iframe')).toBeNull();
});

it('does not wait for a frame again once one has failed', async () => {
  const { frame, stage, waiting } = silentFrame();
  const opened = frame.open(written);
  for (const ring of waiting.splice(0)) ring();
  await opened;
  expect(await Promise.race([frame.open(written), Promise.resolve('waits')])).toBe(false);
  expect(stage.querySelector('iframe')).toBeNull();
});
