import { describe, expect, it } from 'vitest';
import type { Detection } from '../../core/detect';
import { fail, getInternalDetail, succeed } from '../../core/model';
import { connect, page, pageCalls } from '../../core/rpc';

const detection: Detection = {
  isArticle: true,
  score: 0.93,
  signals: [
    { name: 'url-slug', weight: 1.2 },
    { name: 'p-3', weight: -0.5 },
  ],
};

/** Returns the result of `detectArticle` if the page sends this reply. */
const detectArticle = (reply: unknown) =>
  connect(page, pageCalls, { send: async () => reply, wait: async () => {} }).detectArticle({});

describe('the answer of detectArticle', () => {
  it('contains signals with positive and negative weights', async () => {
    expect(await detectArticle(succeed(detection))).toEqual(succeed(detection));
  });

  it.each([
    ['an invalid signal name', { ...detection, signals: [{ name: 'Buy now!', weight: 1 }] }],
    ['a weight that is not a number', { ...detection, signals: [{ name: 'p-3', weight: 'high' }] }],
    ['an infinite weight', { ...detection, signals: [{ name: 'p-3', weight: Infinity }] }],
    ['a score above one', { ...detection, score: 7 }],
    [
      'thousands of signals',
      { ...detection, signals: Array.from({ length: 1000 }, () => detection.signals[0]) },
    ],
    ['no signals', { isArticle: true, score: 0.93 }],
  ])('is rejected with %s', async (_, answer) => {
    expect(await detectArticle(succeed(answer))).toMatchObject(
      fail('invalid-input', getInternalDetail(expect.any(String))),
    );
  });
});
