import { beforeEach, expect, it } from 'vitest';
import type { Passage } from '../../../core/model';
import type { BarActions } from '../../../entrypoints/shared/highlighting/bar/bar-actions';
import type { BarTarget } from '../../../entrypoints/shared/highlighting/bar/bar-target';
import { copyQuote } from '../../../entrypoints/shared/highlighting/copy/copy-passage';
import { findRange } from '../../anchor/page';
import { makeAnnotation } from '../../export/samples';

const source = '— “Ferry fares”, Osk Courier, 2026-11-13. https://osk-courier.example/fares';
let clipboardText = '';

// jsdom has no clipboard and no layout: fire a "copy" event, and make all elements visible.
beforeEach(() => {
  Element.prototype.checkVisibility = () => true;
  document.execCommand = () => {
    const setData = (_: string, text: string) => {
      clipboardText = text;
    };
    return document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData: { setData } }));
  };
});

function copyPassage(changedTo: string | null, passage: Partial<Passage>): string {
  document.body.innerHTML = '<p>A ticket costs 45 crowns from next month.</p>';
  const base = makeAnnotation('a');
  const quote = { exact: 'costs 54 crowns', prefix: '', suffix: '' };
  const annotation = { ...base, passage: { ...base.passage, quote, ...passage } };
  const range = findRange(document.body, 'costs 45 crowns');
  const target: BarTarget = { kind: 'annotation', range, draftKey: 'a', annotation, changedTo };
  const actions = {
    getSource: () => ({
      headline: 'Ferry fares',
      url: 'https://osk-courier.example/fares',
      authors: [],
      publisher: 'Osk Courier',
      publishedAt: '2026-11-13T08:00:00Z',
    }),
  } as unknown as BarActions;
  copyQuote(window, document.body, target, actions);
  return clipboardText;
}

it('copies the current wording of a changed highlight, followed by the original wording', () => {
  expect(copyPassage('costs 45 crowns', { earlier: ['costs 40 crowns'] })).toBe(
    `“costs 45 crowns”\n${source}\nHighlighted earlier as: “costs 54 crowns”\nHighlighted earlier as: “costs 40 crowns”`,
  );
});

it('copies earlier wordings after the user accepted the current wording', () => {
  const earlier = ['costs 54 crowns'];
  const quote = { exact: 'costs 45 crowns', prefix: '', suffix: '' };
  expect(copyPassage(null, { quote, earlier })).toBe(
    `“costs 45 crowns”\n${source}\nHighlighted earlier as: “costs 54 crowns”`,
  );
});
