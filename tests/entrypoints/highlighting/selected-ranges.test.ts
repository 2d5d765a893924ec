import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { type Annotation, fail, succeed } from '../../../core/model';
import {
  findSelected,
  findUnreadable,
} from '../../../entrypoints/page-controller/reading/readable-documents';
import { highlightEach } from '../../../entrypoints/shared/highlighting/selection/highlight-each';
import {
  listOtherSelectedRanges,
  listSelectedRanges,
} from '../../../entrypoints/shared/highlighting/selection/selected-ranges';

/** Creates a page whose selection can have several ranges, as in Firefox but not in jsdom. */
function createPage() {
  const { document } = new JSDOM('<p>The quay</p><p>The mole</p><p> </p><p>The pier</p>').window;
  const selected: Range[] = [];
  const selection = {
    toString: () => selected.join(''),
    get rangeCount() {
      return selected.length;
    },
    getRangeAt: (index: number) => selected[index],
    addRange: (range: Range) => void selected.push(range),
    removeRange: (range: Range) => void selected.splice(selected.indexOf(range), 1),
    collapse(node: Node, offset: number) {
      const place = document.createRange();
      place.setStart(node, offset);
      selected.splice(0, selected.length, place);
    },
  };
  document.getSelection = () => selection as unknown as Selection;
  const select = (node: Node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    selected.push(range);
  };
  return { document, select, selected };
}

const getTexts = (ranges: readonly Range[]) => ranges.map(String);

function createPageWithSelection() {
  const page = createPage();
  for (const paragraph of page.document.querySelectorAll('p')) page.select(paragraph);
  return page;
}

it('finds all selected ranges that contain text', () => {
  const { document } = createPageWithSelection();
  expect(getTexts(findSelected(document))).toEqual(['The quay', 'The mole', 'The pier']);
});

it('lists the ranges that are selected together with a range', () => {
  const { document, selected } = createPageWithSelection();
  const [quay] = listSelectedRanges(document);
  expect(quay && getTexts(listOtherSelectedRanges(quay))).toEqual(['The mole', 'The pier']);
  selected.splice(0, 1);
  expect(quay && listOtherSelectedRanges(quay)).toEqual([]);
});

it('limits a selection of the whole document to the body', () => {
  const { document, select } = createPage();
  select(document.documentElement);
  const [range] = listSelectedRanges(document);
  expect(range?.commonAncestorContainer).toBe(document.body);
  expect(String(range)).toBe(document.body.textContent);
});

it('keeps the end of a selection if it is inside the body', () => {
  const { document, selected } = createPage();
  const range = document.createRange();
  range.setStart(document.documentElement, 0);
  range.setEnd(document.querySelector('p')?.firstChild ?? document, 3);
  selected.push(range);
  expect(getTexts(listSelectedRanges(document))).toEqual(['The']);
});

it('finds nothing in a selection outside of the body', () => {
  const { document, select } = createPage();
  document.head.innerHTML = '<title>The harbour</title>';
  select(document.head);
  expect(listSelectedRanges(document)).toEqual([]);
});

it('finds nothing in a shadow tree, and says that it cannot be read', () => {
  const { document, select, selected } = createPage();
  const root = document.body.appendChild(document.createElement('div')).attachShadow({
    mode: 'open',
  });
  root.innerHTML = '<p>The gulls</p>';
  expect(findUnreadable(document)).toBeNull();
  select(root);
  expect(findSelected(document)).toEqual([]);
  expect(findUnreadable(document)).toBe('part');
  selected.splice(0);
  const hidden = { rangeCount: 0, toString: () => 'The gulls' } as Selection;
  const { getSelection } = document;
  document.getSelection = () => hidden;
  expect(findUnreadable(document)).toBe('part');
  document.getSelection = getSelection;
  select(document.body);
  expect(findUnreadable(document)).toBeNull();
});

it('says that a focused frame of another website cannot be read', () => {
  const { document } = createPage();
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.tabIndex = 0;
  Object.defineProperty(frame, 'contentDocument', { value: null });
  frame.focus();
  expect(document.activeElement).toBe(frame);
  expect(findUnreadable(document)).toBe('frame');
});

it('highlights every selected range and leaves an empty selection after the last one', async () => {
  const { document, selected } = createPageWithSelection();
  const highlighted: string[] = [];
  const result = await highlightEach(listSelectedRanges(document), async (range) => {
    highlighted.push(String(range));
    return succeed({} as Annotation);
  });
  expect(result).toMatchObject({ ok: true, value: [{}, {}, {}] });
  expect(highlighted).toEqual(['The quay', 'The mole', 'The pier']);
  const last = document.querySelector('p:last-of-type');
  expect(selected).toMatchObject([{ endContainer: last, endOffset: 1, collapsed: true }]);
});

it('keeps ranges selected that could not be highlighted', async () => {
  const { document, selected } = createPageWithSelection();
  let callCount = 0;
  const result = await highlightEach(listSelectedRanges(document), async () =>
    callCount++ === 0 ? succeed({} as Annotation) : fail('not-found', 'the clip does not exist'),
  );
  expect(result.ok).toBe(false);
  expect(getTexts(selected)).toEqual(['The mole', 'The pier']);
});

it('keeps a selection made while a highlight was being saved', async () => {
  const { document, select, selected } = createPage();
  const [quay, mole] = document.querySelectorAll('p');
  if (quay) select(quay);
  await highlightEach(listSelectedRanges(document), async () => {
    selected.splice(0);
    if (mole) select(mole);
    return succeed({} as Annotation);
  });
  expect(getTexts(selected)).toEqual(['The mole']);
});

it('says that nothing is selected, which is no problem to log', async () => {
  const result = await highlightEach([], async () => succeed({} as Annotation));
  expect(result).toMatchObject({ failure: { code: 'nothing-selected' } });
});
