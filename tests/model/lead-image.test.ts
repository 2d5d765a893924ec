import { describe, expect, it } from 'vitest';
import { type Block, findLeadImageAbove } from '../../core/model';

const uploads = 'https://img.ledger.example/uploads';
const image = {
  url: `${uploads}/66d24ca49639eda39656b252_grey-crane-at-dawn.jpg`,
  alt: '',
  caption: null,
  credit: null,
};
const figure = (url: string, alt = ''): Block => ({
  type: 'figure',
  children: [{ type: 'image', url, alt }],
  credit: null,
});
const paragraph: Block = {
  type: 'paragraph',
  children: [{ type: 'text', value: 'The crane turned again.' }],
};
const findLeadAbove = (...children: Block[]) =>
  findLeadImageAbove({ image, body: { type: 'root', children } });

describe('the lead image', () => {
  const sameFile = figure(`${uploads}/66d24ca49639eda39656b27c_grey-crane-at-dawn.jpg`);

  it('is shown above a body that does not contain it', () => {
    expect(findLeadAbove(paragraph)).toBe(image);
    expect(findLeadAbove(figure(`${uploads}/quay-at-noon.jpg`), paragraph)).toBe(image);
  });

  it('is not shown above a body that contains it anywhere', () => {
    expect(findLeadAbove(paragraph, paragraph, paragraph, figure(image.url))).toBeNull();
  });

  it('is matched by file name only with a figure that opens the body', () => {
    expect(findLeadAbove(sameFile, paragraph)).toBeNull();
    expect(findLeadAbove(paragraph, sameFile)).toBeNull();
    expect(findLeadAbove(paragraph, paragraph, sameFile)).toBe(image);
  });

  it('is shown if a similar figure has a different description', () => {
    const described = { ...image, alt: 'The crane at dawn' };
    const findAboveFigure = (alt: string) =>
      findLeadImageAbove({
        image: described,
        body: {
          type: 'root',
          children: [figure(image.url.replace('.jpg', '-640x480.jpg'), alt)],
        },
      });
    expect(findAboveFigure('the crane, at dawn')).toBeNull();
    expect(findAboveFigure('')).toBeNull();
    expect(findAboveFigure('The mayor')).toBe(described);
  });
});
