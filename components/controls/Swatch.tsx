import { type Colour, colourShapes } from '../../core/model';

/** Fill, border and shape of a colour. Decorative: its name is shown beside it. */
export function Swatch({ colour, small = false }: { readonly colour: Colour; small?: boolean }) {
  return (
    <span class={`swatch colour--${colour}${small ? ' swatch--small' : ''}`} aria-hidden="true">
      <svg class="swatch__shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={colourShapes[colour]} />
      </svg>
    </span>
  );
}
