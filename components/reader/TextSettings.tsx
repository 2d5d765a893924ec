import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/Icon';
import { libraryWords } from '../words';
import { ChoiceRow } from './ChoiceRow';
import { mostMeasure, mostSize, type ReaderSettings } from './reader-settings';
import { StepRow } from './StepRow';

export interface TextSettingsProps {
  readonly settings: ReaderSettings;
  onSettings(settings: ReaderSettings): void;
}

const { reader } = libraryWords;

/** A button that opens how the text is set: face, size, width of lines, paper. */
export function TextSettings({ settings, onSettings }: TextSettingsProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return;
    const page = root.current?.ownerDocument;
    const onPress = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    page?.addEventListener('pointerdown', onPress);
    return () => page?.removeEventListener('pointerdown', onPress);
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape that bubbles from what is in it
    <div
      ref={root}
      class="text-settings"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        class="button button--quiet button--icon"
        aria-label={reader.settings}
        title={reader.settings}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="text" />
      </button>
      {isOpen && (
        <section id={id} class="text-settings__sheet" aria-label={reader.settingsTitle}>
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
            most={mostSize}
            onStep={(size) => onSettings({ ...settings, size })}
          />
          <StepRow
            label={reader.measure}
            less={reader.narrower}
            more={reader.wider}
            at={settings.measure}
            most={mostMeasure}
            onStep={(measure) => onSettings({ ...settings, measure })}
          />
          <ChoiceRow
            label={reader.theme}
            choices={reader.themes}
            chosen={settings.theme}
            onChoose={(theme) => onSettings({ ...settings, theme })}
          />
        </section>
      )}
    </div>
  );
}
