import { useId } from 'preact/hooks';
import { type Colour, colours } from '../../core/model';
import { text } from '../strings';
import { Swatch } from './Swatch';

export interface ColourPickerProps {
  readonly colour: Colour;
  onColour(colour: Colour): void;
}

/** Picks one of the colours. Native radio buttons: arrow keys move and select. */
export function ColourPicker({ colour, onColour }: ColourPickerProps) {
  const name = useId();
  return (
    <fieldset class="colour-picker">
      <legend class="visually-hidden">{text('common-colour-label')}</legend>
      {colours.map((choice) => (
        <label key={choice} class="colour-picker__choice" title={text(`common-colour-${choice}`)}>
          <input
            class="colour-picker__input"
            type="radio"
            name={name}
            value={choice}
            checked={choice === colour}
            aria-label={text(`common-colour-${choice}`)}
            onChange={() => onColour(choice)}
          />
          <Swatch colour={choice} />
        </label>
      ))}
    </fieldset>
  );
}
