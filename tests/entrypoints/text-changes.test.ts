import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createChangeCollector } from '../../entrypoints/page-controller/text-changes';

/** Collects the changes made to a page of one paragraph. */
function changesOf(change: (document: Document, paragraph: Element) => void) {
  const { window } = new JSDOM('<p>The gate was shut.</p>');
  const { document } = window;
  const observer = new window.MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  change(document, document.querySelector('p') as Element);
  const gatherer = createChangeCollector();
  gatherer.add(observer.takeRecords());
  return gatherer.process();
}

it('reads only text that is still there, once', () => {
  const changes = changesOf((document, paragraph) => {
    for (let count = 0; count < 50; count++) paragraph.textContent = `Gauge ${count}`;
    const note = document.createTextNode('');
    document.body.append(note);
    note.data = 'Rain';
    note.data = 'Rain and wind';
  });
  expect(changes.added).toEqual(['Gauge 49', 'Rain and wind']);
  expect(changes.isTouched).toBe(true);
});

it('ignores text that is not displayed', () => {
  const changes = changesOf((document) => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = 'let gate;';
    document.body.append(script, document.createElement('div'), '  \n');
  });
  expect(changes).toEqual({ isTouched: false, added: [] });
});

it('is touched by text that was only removed', () => {
  expect(changesOf((_, paragraph) => paragraph.remove())).toEqual({ isTouched: true, added: [] });
});

it('asks to be processed when there are very many changes', () => {
  const gatherer = createChangeCollector();
  const record = { type: 'childList', addedNodes: [], removedNodes: [] };
  const many = Array.from({ length: 2_500 }, () => record as unknown as MutationRecord);
  expect(gatherer.add(many.slice(0, 10))).toBe(false);
  expect(gatherer.add(many)).toBe(true);
  gatherer.process();
  expect(gatherer.add(many.slice(0, 10))).toBe(false);
});
