import { expect, describe as group, it } from 'vitest';
import { describe as describeRange, locate, locateInSlices } from '../../core/anchor';
import { bodyOf, rangeOf } from './page';

const paragraphs = Array.from(
  { length: 60 },
  (_, at) => `<p>Crane number ${at} was lifted over the old quay wall at ${at} minutes past.</p>`,
);

/** A page with a passage in each paragraph, and the same page with every second one edited. */
function editedPage() {
  const before = bodyOf(paragraphs.join(''));
  const passages = paragraphs.map((_, at) =>
    describeRange(before, rangeOf(before, `number ${at} was lifted over the old`)),
  );
  const edited = paragraphs.map((html, at) => (at % 2 ? html : html.replace('lifted', 'hoisted')));
  return { body: bodyOf(`<div>${edited.join('')}</div>`), passages };
}

/** A clock that goes on by a millisecond at each look, and pauses that are counted. */
function clockOf(onPause: () => void = () => {}) {
  let time = 0;
  return {
    budgetMs: 2,
    now: () => time++,
    pause: async () => onPause(),
  };
}

group('locating in slices', () => {
  it('finds what is found at one go, and pauses on the way', async () => {
    const { body, passages } = editedPage();
    let pauses = 0;
    const clock = clockOf(() => pauses++);
    const sliced = await locateInSlices(body, passages, clock, new AbortController().signal);
    const whole = locate(body, passages);
    expect(sliced?.map(({ how }) => how)).toEqual(whole.map(({ how }) => how));
    expect(whole.map(({ how }) => how)).not.toContain('lost');
    expect(pauses).toBeGreaterThan(10);
  });

  it('gives nothing once it was aborted', async () => {
    const { body, passages } = editedPage();
    const life = new AbortController();
    const clock = clockOf(() => life.abort());
    expect(await locateInSlices(body, passages, clock, life.signal)).toBeNull();
  });

  it('loses, without an error, what the page takes away between two slices', async () => {
    const { body, passages } = editedPage();
    let pauses = 0;
    const clock = clockOf(() => {
      pauses++;
      if (pauses !== 10) return;
      const texts = [...body.querySelectorAll('p')].map((p) => p.firstChild as Text);
      for (const text of texts.slice(0, 50)) text.data = 'gone';
      for (const text of texts.slice(50)) text.remove();
    });
    const located = await locateInSlices(body, passages, clock, new AbortController().signal);
    expect(located).toHaveLength(paragraphs.length);
    expect(located?.at(0)?.how).toBe('changed');
    expect(located?.at(-1)).toEqual({ how: 'lost' });
  });

  it('reads on when what it was reading is taken away between two slices', async () => {
    const many = Array.from({ length: 2_000 }, (_, at) => `<b>${at} </b>`).join('');
    const story = '<p>The ferry left on time, for the first time in a week of storms.</p>';
    const body = bodyOf(`<div id="ticker">${many}</div>${story}`);
    const passage = describeRange(body, rangeOf(body, 'for the first time in a week'));
    const clock = clockOf(() => body.querySelector('#ticker')?.remove());
    const located = await locateInSlices(body, [passage], clock, new AbortController().signal);
    expect(located?.[0]?.how).toBe('quote');
  });
});
