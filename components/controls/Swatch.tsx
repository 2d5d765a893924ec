import type { Colour } from '../../core/model';

/** The object each colour is named after. Makes colours distinguishable without colour vision. */
const shapes: Readonly<Record<Colour, string>> = {
  // A disc with eight rays.
  sun: 'M6 3.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M5.4 0h1.2v2H5.4zM5.4 10h1.2v2H5.4zM0 5.4h2v1.2H0zM10 5.4h2v1.2h-2zM1.3 2.2l.9-.9 1.3 1.3-.9.9zM8.5 9.4l.9-.9 1.3 1.3-.9.9zM9.8 1.3l.9.9-1.3 1.3-.9-.9zM2.6 8.5l.9.9-1.3 1.3-.9-.9z',
  // A pointed leaf with its stalk.
  leaf: 'M11.5.5C5.2.3 1.2 2.6 1.3 6.6c0 1 .3 1.9.8 2.6L.4 10.9l.9.9 1.7-1.8c.8.5 1.7.8 2.6.7C9.7 10.5 11.8 6.8 11.5.5z',
  // A cloud.
  sky: 'M3.2 10a2.7 2.7 0 0 1-.3-5.4 3.5 3.5 0 0 1 6.6.7A2.4 2.4 0 0 1 9.4 10z',
  // Four petals.
  rose: 'M6 .4a2.5 2.5 0 0 1 2.4 3.2A2.5 2.5 0 1 1 8.4 8.4 2.5 2.5 0 1 1 3.6 8.4 2.5 2.5 0 1 1 3.6 3.6 2.5 2.5 0 0 1 6 .4z',
  // A fruit with its stalk.
  plum: 'M8.9.3 9.9 1 8.1 3.3C10 3.7 11 5.2 11 7.2 11 9.9 9 11.7 6 11.7S1 9.9 1 7.2c0-2.5 1.7-4.1 4.4-4.1.6 0 1 .1 1.3.2z',
};

/** Fill, border and shape of a colour. Decorative: its name is shown beside it. */
export function Swatch({ colour, small = false }: { readonly colour: Colour; small?: boolean }) {
  return (
    <span class={`swatch colour--${colour}${small ? ' swatch--small' : ''}`} aria-hidden="true">
      <svg class="swatch__shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={shapes[colour]} />
      </svg>
    </span>
  );
}
