import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colourNames, colourPaints, colourShapes, colours, similarColours } from '../../core/model';
import { makeColourCss } from '../../scripts/make-colour-css';

describe('highlight colours', () => {
  it('match the style sheet (npm run write:colours updates it)', () => {
    const path = resolve(import.meta.dirname, '../../components/styles/base/colours.css');
    expect(readFileSync(path, 'utf8')).toBe(makeColourCss());
  });

  it('have unique names', () => {
    const names = colours.flatMap((colour) => [
      ...colourNames[colour],
      ...similarColours[colour].names,
    ]);
    expect(new Set([...names, ...colours]).size).toBe(names.length + colours.length);
  });

  it('assign each imported hue to exactly one colour', () => {
    for (let hue = 0; hue < 360; hue++) {
      const owners = Object.values(similarColours).filter(
        ({ hues }) =>
          hues !== null && (hue - hues[0] + 360) % 360 < (hues[1] - hues[0] + 360) % 360,
      );
      expect(owners.length, String(hue)).toBe(1);
    }
  });

  it('have different lines and shapes, for users who cannot distinguish colours', () => {
    expect(
      new Set(Object.values(colourPaints).map(({ line }) => line.style + line.widthPx)).size,
    ).toBe(colours.length);
    expect(new Set(Object.values(colourShapes)).size).toBe(colours.length);
  });
});
