import type { Colour } from '../../core/model';

/** The name of each highlight colour, as it is read out and shown in a tooltip. */
export const colourWords: Readonly<Record<Colour, string>> = {
  sun: 'Sun yellow',
  leaf: 'Leaf green',
  sky: 'Sky blue',
  rose: 'Rose pink',
  plum: 'Plum purple',
};
