import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { IconButton } from '../controls/IconButton';
import { text } from '../strings';
import '../strings/en/reading/reader.ftl';
import { TextFields, type TextFieldsProps } from './TextFields';

/** A button that opens the text settings: typeface, size, line width and paper. */
export function TextSettings({ settings, onSettings }: TextFieldsProps) {
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
    // biome-ignore lint/a11y/noStaticElementInteractions: handles Escape that bubbles from its content
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
      <IconButton
        buttonRef={button}
        icon="text"
        label={text('reader-settings')}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <section id={id} class="text-settings__sheet" aria-label={text('reader-settings')}>
          <TextFields settings={settings} onSettings={onSettings} />
        </section>
      )}
    </div>
  );
}
