import { describe, expect, it } from 'vitest';
import {
  createHighlightCss,
  listHighlightNames,
  washAlpha,
} from '../../core/anchor/paint/highlight-styles';
import { colourPaints, colours } from '../../core/model';

type Rgb = readonly number[];

const parseHex = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const blend = (background: Rgb, wash: Rgb): Rgb =>
  background.map((value, at) => value * (1 - washAlpha) + (wash[at] ?? 0) * washAlpha);

/** Returns the relative luminance, as defined by WCAG 2. */
function getLuminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the contrast ratio, as defined by WCAG 2. */
function getContrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [getLuminance(a), getLuminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each(colours)('the highlight colour %s', (colour) => {
  const { tint, line } = colourPaints[colour];

  it('keeps text readable on light and dark backgrounds', () => {
    expect(
      getContrast(parseHex('#1d1b18'), blend(parseHex('#ffffff'), parseHex(tint))),
    ).toBeGreaterThan(7);
    expect(
      getContrast(parseHex('#ece8e1'), blend(parseHex('#191816'), parseHex(tint))),
    ).toBeGreaterThan(6);
  });

  it('has a line that contrasts with light and dark backgrounds', () => {
    expect(getContrast(parseHex(line.colour), parseHex('#ffffff'))).toBeGreaterThan(3);
    expect(getContrast(parseHex(line.colour), parseHex('#191816'))).toBeGreaterThan(3);
  });
});

describe('highlights of other people', () => {
  const css = createHighlightCss();
  const forced = css.slice(css.indexOf('forced-colors'));
  const rulesOf = (name: string) =>
    [
      ...css
        .slice(0, css.indexOf('forced-colors'))
        .matchAll(/::highlight\(([\w-]+)\) \{([^}]*)\}/g),
    ].flatMap(([, of, rule = '']) => (of === name ? [rule] : []));

  it.each(listHighlightNames(true))('have no fill, but a dotted line: %s', (name) => {
    expect(rulesOf(name)).toHaveLength(1);
    const [rule] = rulesOf(name);
    expect(rule).not.toContain('background-color');
    expect(rule).toMatch(/text-decoration: (underline|overline) dotted #/);
  });

  it.each(listHighlightNames(false))('differ from the user’s, without colour: %s', (name) => {
    const [rule = ''] = rulesOf(name);
    expect(rule).toMatch(/background-color|underline overline/);
  });

  it('are filled but have no line in forced colours, unlike those of the user', () => {
    const [filled = '', withoutLine = ''] = forced
      .split('\n')
      .filter((line) => line.includes('::'));
    expect(filled).toMatch(/background-color: Mark; color: MarkText/);
    expect(withoutLine).toContain('text-decoration: none');
    for (const name of listHighlightNames(true)) expect(withoutLine).toContain(`(${name})`);
    for (const name of listHighlightNames(false)) {
      expect(filled).toContain(`(${name})`);
      expect(withoutLine).not.toContain(`(${name})`);
    }
  });
});
