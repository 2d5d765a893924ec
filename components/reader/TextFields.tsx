import { libraryWords } from '../strings';
import { ChoiceRow } from './ChoiceRow';
import { maxMeasure, maxSize, type ReaderSettings } from './reader-settings';
import { StepRow } from './StepRow';

export interface TextFieldsProps {
  readonly settings: ReaderSettings;
  onSettings(settings: ReaderSettings): void;
}

const { reader } = libraryWords;

/** How a text is set: face, size, width of lines, paper. */
export function TextFields({ settings, onSettings }: TextFieldsProps) {
  return (
    <>
      <ChoiceRow
        label={reader.face}
        choices={reader.faces}
        chosen={settings.face}
        onChoose={(face) => onSettings({ ...settings, face })}
      />
      <StepRow
        label={reader.size}
        less={reader.smaller}
        more={reader.larger}
        at={settings.size}
        most={maxSize}
        onStep={(size) => onSettings({ ...settings, size })}
      />
      <StepRow
        label={reader.measure}
        less={reader.narrower}
        more={reader.wider}
        at={settings.measure}
        most={maxMeasure}
        onStep={(measure) => onSettings({ ...settings, measure })}
      />
      <ChoiceRow
        label={reader.theme}
        choices={reader.themes}
        chosen={settings.theme}
        onChoose={(theme) => onSettings({ ...settings, theme })}
      />
    </>
  );
}
