import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { type Annotation, fail, succeed } from '../../../core/model';
import { highlightEach } from '../../../entrypoints/highlighting/selection/highlight-each';
import {
  listOtherSelectedRanges,
  listSelectedRanges,
} from '../../../entrypoints/highlighting/selection/selected-ranges';
import { findSelected } from '../../../entrypoints/page-controller/readable-documents';

/** A page whose selection has several ranges, as in Firefox but not in jsdom. */
function stage() {
  const { document } = new JSDOM('<p>The quay</p><p>The mole</p><p> </p><p>The pier</p>').window;
  const selected: Range[] = [];
  const selection = {
    get rangeCount() {
      return selected.length;
    },
    getRangeAt: (nth: number) => selected[nth],
    addRange: (range: Range) => void selected.push(range),
    removeRange: (range: Range) => void selected.splice(selected.indexOf(range), 1),
  };
  document.getSelection = () => selection as unknown as Selection;
  const select = (node: Node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    selected.push(range);
  };
  return { document, select, selected };
}

const wordsOf = (ranges: readonly Range[]) => ranges.map(String);

function stageOfAll() {
  const staged = stage();
  for (const paragraph of staged.document.querySelectorAll('p')) staged.select(paragraph);
  return staged;
}

it('finds every selected range that has text', () => {
  const { document } = stageOfAll();
  expect(wordsOf(findSelected(document))).toEqual(['The quay', 'The mole', 'The pier']);
});

it('lists the other selected ranges', () => {
  const { document, selected } = stageOfAll();
  const [quay] = listSelectedRanges(document);
  expect(quay && wordsOf(listOtherSelectedRanges(quay))).toEqual(['The mole', 'The pier']);
  selected.splice(0, 1);
  expect(quay && listOtherSelectedRanges(quay)).toEqual([]);
});

it('clamps a selection of the whole document to the body', () => {
  const { document, select } = stage();
  select(document.documentElement);
  const [range] = listSelectedRanges(document);
  expect(range?.commonAncestorContainer).toBe(document.body);
  expect(String(range)).toBe(document.body.textContent);
});

it('keeps the end of a selection that is inside the body', () => {
  const { document, selected } = stage();
  const range = document.createRange();
  range.setStart(document.documentElement, 0);
  range.setEnd(document.querySelector('p')?.firstChild ?? document, 3);
  selected.push(range);
  expect(wordsOf(listSelectedRanges(document))).toEqual(['The']);
});

it('finds nothing in a selection outside of the body', () => {
  const { document, select } = stage();
  document.head.innerHTML = '<title>The harbour</title>';
  select(document.head);
  expect(listSelectedRanges(document)).toEqual([]);
});

it('highlights every selected range and deselects it', async () => {
  const { document, selected } = stageOfAll();
  const marked: string[] = [];
  const done = await highlightEach(listSelectedRanges(document), async (range) => {
    marked.push(String(range));
    return succeed({} as Annotation);
  });
  expect(done.ok).toBe(true);
  expect(marked).toEqual(['The quay', 'The mole', 'The pier']);
  expect(selected).toEqual([]);
});

it('leaves ranges selected that could not be highlighted', async () => {
  const { document, selected } = stageOfAll();
  let calls = 0;
  const done = await highlightEach(listSelectedRanges(document), async () =>
    calls++ === 0 ? succeed({} as Annotation) : fail('not-found', 'the library is away'),
  );
  expect(done.ok).toBe(false);
  expect(wordsOf(selected)).toEqual(['The mole', 'The pier']);
});

it('keeps a selection made while a highlight was being saved', async () => {
  const { document, select, selected } = stage();
  const [quay, mole] = document.querySelectorAll('p');
  if (quay) select(quay);
  await highlightEach(listSelectedRanges(document), async () => {
    selected.splice(0);
    if (mole) select(mole);
    return succeed({} as Annotation);
  });
  expect(wordsOf(selected)).toEqual(['The mole']);
});
