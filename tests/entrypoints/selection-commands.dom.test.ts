import { afterEach, expect, it, vi } from 'vitest';
import { defaultPageSettings, succeed } from '../../core/model';
import { createSelectionCommands } from '../../entrypoints/page-controller/selection-commands';
import { makeAnnotation } from '../storage/samples';

afterEach(() => document.body.replaceChildren());

/** Creates the commands of a page with selected words, and a clock at `clock.ms`. */
function createCommands() {
  document.body.innerHTML = '<p>The ferry sailed.</p>';
  getSelection()?.selectAllChildren(document.body);
  const clock = { ms: Date.parse('2026-11-12T08:00:00.000Z') };
  const show = vi.fn();
  const commands = createSelectionCommands(
    { view: window, now: () => new Date(clock.ms) },
    {
      layer: { findRoot: () => document.body },
      bar: { highlight: async () => succeed(makeAnnotation(1)), openNote: () => {} },
      notice: { show, hideProblem: () => {} },
      settings: { loading: Promise.resolve(), current: defaultPageSettings },
    },
    () => false,
  );
  return {
    highlight: () => commands.highlightSelection(null, null),
    note: () => commands.noteSelection(null),
    show,
    clock,
  };
}

it('reports no missing selection if the shortcut was pressed twice', async () => {
  const { highlight, show, clock } = createCommands();
  expect(await highlight()).toMatchObject({ ok: true });
  clock.ms += 200;
  expect(await highlight()).toMatchObject({ failure: { code: 'nothing-selected' } });
  expect(show).not.toHaveBeenCalled();
});

it('reports a missing selection later, and on a page without a highlight', async () => {
  const { highlight, show, clock } = createCommands();
  await highlight();
  clock.ms += 5000;
  await highlight();
  expect(show).toHaveBeenCalledOnce();

  const other = createCommands();
  getSelection()?.removeAllRanges();
  await other.highlight();
  expect(other.show).toHaveBeenCalledOnce();
});

it("says that a PDF cannot be read in Chromium's viewer", async () => {
  const { highlight, note, show } = createCommands();
  getSelection()?.removeAllRanges();
  const type = vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/pdf');
  await highlight();
  note();
  type.mockRestore();
  const notice = expect.objectContaining({ message: 'Pressmark can’t read PDF files.' });
  expect(show.mock.calls).toEqual([[notice], [notice]]);
});
