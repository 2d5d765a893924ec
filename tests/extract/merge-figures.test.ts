import { describe, expect, it } from 'vitest';
import { mergeFigures } from '../../core/extract/body/merge-figures';
import type { Figure } from '../../core/model';

const figure = (size: string, alt: string, caption: string | null): Figure => {
  const image = { type: 'image', url: `https://img.ledger.example/quay-${size}.jpg`, alt } as const;
  return {
    type: 'figure',
    children:
      caption === null
        ? [image]
        : [image, { type: 'caption', children: [{ type: 'text', value: caption }] }],
    credit: null,
  };
};

describe('figures in a row', () => {
  it('become one if they show the same image, with the texts of both', () => {
    const merged = mergeFigures([
      figure('320x200', 'The quay', null),
      figure('1280x800', '', 'The quay at dawn.'),
    ]);
    expect(merged).toEqual([figure('1280x800', 'The quay', 'The quay at dawn.')]);
  });

  it('become one if their texts differ only in case and punctuation', () => {
    const figures = [
      figure('320x200', 'The quay', 'At dawn'),
      figure('1280x800', 'the quay', 'At dawn.'),
    ];
    expect(mergeFigures(figures)).toHaveLength(1);
  });

  it.each([
    ['captions', '', 'The quay.', '', 'The mayor.'],
    ['alternative texts', 'The quay', null, 'The mayor', null],
  ])('stay two if their %s differ', (_, alt, caption, otherAlt, otherCaption) => {
    const figures = [figure('320x200', alt, caption), figure('1280x800', otherAlt, otherCaption)];
    expect(mergeFigures(figures)).toEqual(figures);
  });
});
