import { expect, it, vi } from 'vitest';
import { fail, type Result, succeed } from '../../core/model';
import { type ClipInputEdit, createClipEdits } from '../../entrypoints/page-controller/clip-edits';

const stored = { note: '', tags: ['harbour'] };

/** Edits whose writes the test answers itself. */
function openEdits() {
  const written: ClipInputEdit[] = [];
  const answers: ((answer: Result<unknown>) => void)[] = [];
  const onState = vi.fn();
  const edits = createClipEdits(
    stored,
    (edit) => {
      written.push(edit);
      return new Promise((resolve) => answers.push(resolve));
    },
    onState,
  );
  const answer = async (result: Result<unknown>) => {
    answers.shift()?.(result);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { edits, written, answer, onState };
}

it('writes one change at a time, and combines what is typed meanwhile', async () => {
  const { edits, written, answer, onState } = openEdits();
  edits.change({ note: 'A', tags: ['harbour'] });
  edits.change({ note: 'As', tags: ['harbour'] });
  edits.change({ note: 'Ask', tags: ['harbour', 'gate'] });
  expect(written).toHaveLength(1);
  await answer(succeed({}));
  expect(written.slice(1)).toEqual([
    { note: 'Ask', noteBefore: 'A', tags: ['harbour', 'gate'], tagsBefore: ['harbour'] },
  ]);
  expect(edits.isPending()).toBe(true);
  await answer(succeed({}));
  expect(edits.isPending()).toBe(false);
  expect(onState).toHaveBeenLastCalledWith({ busy: false, problem: null });
});

it('keeps what could not be saved, and writes it with the next change', async () => {
  const { edits, written, answer, onState } = openEdits();
  edits.change({ note: 'Ask', tags: [] });
  await answer(fail('disk-full'));
  expect(edits.isPending()).toBe(true);
  expect(onState).toHaveBeenLastCalledWith({
    busy: false,
    problem: { code: 'disk-full', detail: null },
  });
  edits.change({ note: 'Ask the clerk', tags: [] });
  expect(written.at(-1)).toMatchObject({ note: 'Ask the clerk', noteBefore: '' });
  await answer(succeed({}));
  expect(edits.isPending()).toBe(false);
});

it('sends at once what waits when the page goes away', () => {
  const { edits, written } = openEdits();
  edits.change({ note: 'A', tags: [] });
  edits.flush();
  expect(written).toHaveLength(1);
  edits.change({ note: 'Ask', tags: [] });
  edits.flush();
  expect(written.at(-1)).toMatchObject({ note: 'Ask' });
});
