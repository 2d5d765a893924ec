import { text } from '../strings';
import '../strings/en/reading/reader.ftl';
import { ChoiceRow } from './ChoiceRow';
import { maxMeasure, maxSize, type ReaderSettings } from './reader-settings';
import { StepRow } from './StepRow';

export interface TextFieldsProps {
  readonly settings: ReaderSettings;
  onSettings(settings: ReaderSettings): void;
}

/** Text settings: typeface, size, line width and paper. */
export function TextFields({ settings, onSettings }: TextFieldsProps) {
  return (
    <>
      <ChoiceRow
        label={text('reader-face')}
        choices={{ serif: text('reader-face-serif'), sans: text('reader-face-sans') }}
        chosen={settings.face}
        onChoose={(face) => onSettings({ ...settings, face })}
      />
      <StepRow
        label={text('reader-size')}
        less={text('reader-smaller')}
        more={text('reader-larger')}
        at={settings.size}
        most={maxSize}
        onStep={(size) => onSettings({ ...settings, size })}
      />
      <StepRow
        label={text('reader-measure')}
        less={text('reader-narrower')}
        more={text('reader-wider')}
        at={settings.measure}
        most={maxMeasure}
        onStep={(measure) => onSettings({ ...settings, measure })}
      />
      <ChoiceRow
        label={text('reader-theme')}
        choices={{
          system: text('reader-theme-system'),
          light: text('reader-theme-light'),
          sepia: text('reader-theme-sepia'),
          dark: text('reader-theme-dark'),
        }}
        chosen={settings.theme}
        onChoose={(theme) => onSettings({ ...settings, theme })}
      />
    </>
  );
}
