import { describe, expect, it } from 'vitest';
import type { Detection } from '../../core/detect';
import { fail, succeed } from '../../core/model';
import { connect, page, pageCalls } from '../../core/rpc';

const detection: Detection = {
  isArticle: true,
  score: 0.93,
  signals: [
    { name: 'url-slug', weight: 1.2 },
    { name: 'p-3', weight: -0.5 },
  ],
};

/** What a screen learns when a page answers so. */
const askWhy = (reply: unknown) =>
  connect(page, pageCalls, { send: async () => reply, wait: async () => {} }).detectArticle({});

describe('the explanation of a detected article', () => {
  it('contains its signals, for and against', async () => {
    expect(await askWhy(succeed(detection))).toEqual(succeed(detection));
  });

  it.each([
    ['an invalid signal name', { ...detection, signals: [{ name: 'Buy now!', weight: 1 }] }],
    ['a weight that is not a number', { ...detection, signals: [{ name: 'p-3', weight: 'much' }] }],
    ['an infinite weight', { ...detection, signals: [{ name: 'p-3', weight: Infinity }] }],
    ['a score above one', { ...detection, score: 7 }],
    [
      'thousands of signals',
      { ...detection, signals: Array.from({ length: 1000 }, () => detection.signals[0]) },
    ],
    ['no signals', { isArticle: true, score: 0.93 }],
  ])('is rejected with %s', async (_, answer) => {
    expect(await askWhy(succeed(answer))).toMatchObject(fail('invalid-input', expect.any(String)));
  });
});
