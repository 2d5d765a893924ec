import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createChangeCollector } from '../../entrypoints/page-controller/text-changes';

/** Makes a change to a page of one paragraph. Returns the collected changes. */
function collectChanges(change: (document: Document, paragraph: Element) => void) {
  const { window } = new JSDOM('<p>The gate was shut.</p>');
  const { document } = window;
  const observer = new window.MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  change(document, document.querySelector('p') as Element);
  const collector = createChangeCollector();
  collector.add(observer.takeRecords());
  return collector.process();
}

it('reads added text once, and only if it is still on the page', () => {
  const changes = collectChanges((document, paragraph) => {
    for (let count = 0; count < 50; count++) paragraph.textContent = `Gauge ${count}`;
    const note = document.createTextNode('');
    document.body.append(note);
    note.data = 'Rain';
    note.data = 'Rain and wind';
  });
  expect(changes.added).toEqual(['Gauge 49', 'Rain and wind']);
  expect(changes.isTouched).toBe(true);
});

it('ignores text of scripts and white space', () => {
  const changes = collectChanges((document) => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = 'let gate;';
    document.body.append(script, document.createElement('div'), '  \n');
  });
  expect(changes).toEqual({ isTouched: false, added: [] });
});

it('reports that text was removed', () => {
  expect(collectChanges((_, paragraph) => paragraph.remove())).toEqual({
    isTouched: true,
    added: [],
  });
});

it('requests processing when it has collected many changes', () => {
  const collector = createChangeCollector();
  const record = { type: 'childList', addedNodes: [], removedNodes: [] };
  const many = Array.from({ length: 2_500 }, () => record as unknown as MutationRecord);
  expect(collector.add(many.slice(0, 10))).toBe(false);
  expect(collector.add(many)).toBe(true);
  collector.process();
  expect(collector.add(many.slice(0, 10))).toBe(false);
});
