import { describe, expect, it } from 'vitest';
import type { PageTab } from '../../client/tabs/page-tab';
import type { Detection } from '../../core/detect';
import { fail, type Result, succeed } from '../../core/model';
import { createDetectionExplainer } from '../../entrypoints/popup/detection-explainer';

const tab = (id: number): PageTab => ({
  id,
  url: `https://courier.example/${id}`,
  isPrivate: false,
  access: 'granted',
});
const detection = (score: number): Detection => ({ isArticle: true, score, signals: [] });
const waiting = { kind: 'waiting' };

/** Pages that answer when the test tells them to, by tab id. */
function open() {
  const answer = new Map<number, (result: Result<Detection>) => void>();
  const why = createDetectionExplainer(
    ({ id }) => new Promise((resolve) => answer.set(id, resolve)),
  );
  return { why, reply: (id: number, result: Result<Detection>) => answer.get(id)?.(result) };
}

describe('explaining the detection', () => {
  it('returns the result from the page', async () => {
    const { why, reply } = open();
    const asked = why.ask(tab(1));
    expect(why.reasons.value).toEqual(waiting);
    reply(1, succeed(detection(0.9)));
    await asked;

    expect(why.reasons.value).toEqual({ kind: 'known', detection: detection(0.9) });
  });

  it.each([
    ['has gone', tab(1)],
    ['is none', null],
  ])('returns nothing if the page %s', async (_, about) => {
    const { why, reply } = open();
    const asked = why.ask(about);
    reply(1, fail('page-gone', null));
    await asked;

    expect(why.reasons.value).toEqual({ kind: 'unknown' });
  });

  it('ignores an answer of the previous page', async () => {
    const { why, reply } = open();
    const asked = why.ask(tab(1));
    why.forget();
    reply(1, succeed(detection(0.9)));
    await asked;

    expect(why.reasons.value).toEqual(waiting);
  });

  it('uses the answer to the latest request, whichever arrives last', async () => {
    const { why, reply } = open();
    const both = [why.ask(tab(1)), why.ask(tab(2))];
    reply(2, succeed(detection(0.2)));
    reply(1, succeed(detection(0.9)));
    await Promise.all(both);

    expect(why.reasons.value).toEqual({ kind: 'known', detection: detection(0.2) });
  });
});
