import { useId } from 'preact/hooks';
import { type Colour, colours } from '../../core/model';
import { colourWords, words } from '../strings';
import { Swatch } from './Swatch';

export interface ColourPickerProps {
  readonly colour: Colour;
  onColour(colour: Colour): void;
}

/** One of the five colours, as native radio buttons: arrow keys move and choose. */
export function ColourPicker({ colour, onColour }: ColourPickerProps) {
  const name = useId();
  return (
    <fieldset class="colour-picker">
      <legend class="hidden-words">{words.colours.label}</legend>
      {colours.map((choice) => (
        <label key={choice} class="colour-picker__choice" title={colourWords[choice]}>
          <input
            class="colour-picker__input"
            type="radio"
            name={name}
            value={choice}
            checked={choice === colour}
            aria-label={colourWords[choice]}
            onChange={() => onColour(choice)}
          />
          <Swatch colour={choice} />
        </label>
      ))}
    </fieldset>
  );
}
