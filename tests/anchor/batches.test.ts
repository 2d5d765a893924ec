import { expect, describe as group, it } from 'vitest';
import {
  describe as describeRange,
  type Located,
  locate,
  locateInBatches,
  type Scheduler,
} from '../../core/anchor';
import type { Passage } from '../../core/model';
import { createBody, findRange } from './page';

const paragraphs = Array.from(
  { length: 60 },
  (_, at) => `<p>Crane number ${at} was lifted over the old quay wall at ${at} minutes past.</p>`,
);

/** Creates a page with a passage per paragraph, and edits every second paragraph. */
function createEditedPage() {
  const before = createBody(paragraphs.join(''));
  const passages = paragraphs.map((_, at) =>
    describeRange(before, findRange(before, `number ${at} was lifted over the old`)),
  );
  const edited = paragraphs.map((html, at) => (at % 2 ? html : html.replace('lifted', 'hoisted')));
  return { body: createBody(`<div>${edited.join('')}</div>`), passages };
}

/** Creates a scheduler whose clock advances by a millisecond per reading. */
function createScheduler(onPause: () => void = () => {}) {
  let time = 0;
  return {
    budgetMs: 2,
    now: () => time++,
    pause: async () => onPause(),
  };
}

/** Calls `locateInBatches` and throws if it returns null. */
async function locateAll(
  root: Element,
  passages: readonly Passage[],
  scheduler: Scheduler,
): Promise<readonly Located[]> {
  const located = await locateInBatches(root, passages, scheduler, new AbortController().signal);
  if (!located) throw new Error('aborted');
  return located;
}

group('locateInBatches', () => {
  it('returns the same as `locate`, and pauses between batches', async () => {
    const { body, passages } = createEditedPage();
    let pauses = 0;
    const scheduler = createScheduler(() => pauses++);
    const located = await locateAll(body, passages, scheduler);
    const atOnce = locate(body, passages);
    expect(located.map(({ how }) => how)).toEqual(atOnce.map(({ how }) => how));
    expect(atOnce.map(({ how }) => how)).not.toContain('lost');
    expect(pauses).toBeGreaterThan(10);
  });

  it('returns null after being aborted', async () => {
    const { body, passages } = createEditedPage();
    const controller = new AbortController();
    const scheduler = createScheduler(() => controller.abort());
    expect(await locateInBatches(body, passages, scheduler, controller.signal)).toBeNull();
  });

  it('reports passages as lost if the page removes them between batches', async () => {
    const { body, passages } = createEditedPage();
    let pauses = 0;
    const scheduler = createScheduler(() => {
      pauses++;
      if (pauses !== 10) return;
      const texts = [...body.querySelectorAll('p')].map((p) => p.firstChild as Text);
      for (const text of texts.slice(0, 50)) text.data = 'gone';
      for (const text of texts.slice(50)) text.remove();
    });
    const located = await locateAll(body, passages, scheduler);
    expect(located).toHaveLength(paragraphs.length);
    expect(located[0]).toMatchObject({ how: 'changed' });
    expect(located.at(-1)).toEqual({ how: 'lost' });
  });

  it('continues if the node being read is removed between batches', async () => {
    const many = Array.from({ length: 2_000 }, (_, at) => `<b>${at} </b>`).join('');
    const story = '<p>The ferry left on time, for the first time in a week of storms.</p>';
    const body = createBody(`<div id="ticker">${many}</div>${story}`);
    const passage = describeRange(body, findRange(body, 'for the first time in a week'));
    const scheduler = createScheduler(() => body.querySelector('#ticker')?.remove());
    const [located] = await locateAll(body, [passage], scheduler);
    expect(located).toMatchObject({ how: 'moved' });
  });
});
