import { describe, expect, it } from 'vitest';
import type { PageTab } from '../../client/tabs/page-tab';
import type { Detection } from '../../core/detect';
import { fail, type Result, succeed } from '../../core/model';
import { createDetectionExplainer } from '../../entrypoints/popup/detection-explainer';

const makeTab = (id: number): PageTab => ({
  id,
  url: `https://courier.example/${id}`,
  title: '',
  isPrivate: false,
  access: 'granted',
});
const makeDetection = (score: number): Detection => ({ isArticle: true, score, signals: [] });
const waiting = { kind: 'waiting' };

/** Opens an explainer whose pages answer when the test calls `reply` with their tab id. */
function openExplainer() {
  const answer = new Map<number, (result: Result<Detection>) => void>();
  const explainer = createDetectionExplainer(
    ({ id }) => new Promise((resolve) => answer.set(id, resolve)),
  );
  return { explainer, reply: (id: number, result: Result<Detection>) => answer.get(id)?.(result) };
}

describe('the detection explainer', () => {
  it('returns the detection of the page', async () => {
    const { explainer, reply } = openExplainer();
    const asking = explainer.ask(makeTab(1));
    expect(explainer.reasons.value).toEqual(waiting);
    reply(1, succeed(makeDetection(0.9)));
    await asking;

    expect(explainer.reasons.value).toEqual({ kind: 'known', detection: makeDetection(0.9) });
  });

  it.each([
    ['was closed', makeTab(1)],
    ['does not exist', null],
  ])('returns "unknown" if the page %s', async (_, pageTab) => {
    const { explainer, reply } = openExplainer();
    const asking = explainer.ask(pageTab);
    reply(1, fail('page-gone', null));
    await asking;

    expect(explainer.reasons.value).toEqual({ kind: 'unknown' });
  });

  it('ignores an answer for the previous page', async () => {
    const { explainer, reply } = openExplainer();
    const asking = explainer.ask(makeTab(1));
    explainer.forget();
    reply(1, succeed(makeDetection(0.9)));
    await asking;

    expect(explainer.reasons.value).toEqual(waiting);
  });

  it('uses the answer to the latest request even if an earlier one is answered later', async () => {
    const { explainer, reply } = openExplainer();
    const requests = [explainer.ask(makeTab(1)), explainer.ask(makeTab(2))];
    reply(2, succeed(makeDetection(0.2)));
    reply(1, succeed(makeDetection(0.9)));
    await Promise.all(requests);

    expect(explainer.reasons.value).toEqual({ kind: 'known', detection: makeDetection(0.2) });
  });
});
