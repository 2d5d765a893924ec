import { describe, expect, it } from 'vitest';
import { markStyles, washAlpha } from '../../core/anchor/paint/highlight-styles';
import { colours } from '../../core/model';

type Rgb = readonly number[];

const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const over = (background: Rgb, wash: Rgb): Rgb =>
  background.map((value, at) => value * (1 - washAlpha) + (wash[at] ?? 0) * washAlpha);

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each(colours)('the mark %s', (colour) => {
  const { wash, line } = markStyles[colour];

  it('keeps ink readable on white paper and light ink on dark paper', () => {
    expect(contrast(rgbOf('#1d1b18'), over(rgbOf('#ffffff'), rgbOf(wash)))).toBeGreaterThan(7);
    expect(contrast(rgbOf('#ece8e1'), over(rgbOf('#191816'), rgbOf(wash)))).toBeGreaterThan(6);
  });

  it('has a line that can be told from light and from dark paper', () => {
    expect(contrast(rgbOf(line), rgbOf('#ffffff'))).toBeGreaterThan(3);
    expect(contrast(rgbOf(line), rgbOf('#191816'))).toBeGreaterThan(3);
  });
});
