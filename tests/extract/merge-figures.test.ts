import { describe, expect, it } from 'vitest';
import { mergeFigures } from '../../core/extract/body/merge-figures';
import type { Figure } from '../../core/model';

const makeFigure = (size: string, alt: string, caption: string | null): Figure => {
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

describe('mergeFigures', () => {
  it('merges figures of the same image, with the texts of both', () => {
    const merged = mergeFigures([
      makeFigure('320x200', 'The quay', null),
      makeFigure('1280x800', '', 'The quay at dawn.'),
    ]);
    expect(merged).toEqual([makeFigure('1280x800', 'The quay', 'The quay at dawn.')]);
  });

  it('merges figures whose texts differ only in case and punctuation', () => {
    const figures = [
      makeFigure('320x200', 'The quay', 'At dawn'),
      makeFigure('1280x800', 'the quay', 'At dawn.'),
    ];
    expect(mergeFigures(figures)).toHaveLength(1);
  });

  it.each([
    ['captions', '', 'The quay.', '', 'The mayor.'],
    ['alternative texts', 'The quay', null, 'The mayor', null],
  ])('keeps figures with different %s', (_, alt, caption, otherAlt, otherCaption) => {
    const figures = [
      makeFigure('320x200', alt, caption),
      makeFigure('1280x800', otherAlt, otherCaption),
    ];
    expect(mergeFigures(figures)).toEqual(figures);
  });
});
