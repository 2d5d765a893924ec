import { useId, useState } from 'preact/hooks';
import { Dialog } from '../controls/Dialog';
import { QrCode } from './QrCode';

interface CodeDialogProps {
  readonly title: string;
  readonly code: string;
  readonly texts: {
    /** What to do with the code. */
    readonly next: string;
    /** Null for none. */
    readonly qr: string | null;
    readonly code: string;
    readonly warning: string;
    readonly act: string;
    readonly close: string;
    readonly copied: string;
    readonly refused: string;
  };
  /** Copies the code. Returns false if the browser refused. */
  onCopy(): boolean;
  onClose(): void;
}

/** Shows a code as text to copy, and as a QR code. */
export function CodeDialog({ title, code, texts, onCopy, onClose }: CodeDialogProps) {
  const [copying, setCopying] = useState<'copied' | 'refused' | null>(null);
  const id = useId();
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="settings__confirm">
        <p>{texts.next}</p>
        {texts.qr !== null && <QrCode content={code} label={texts.qr} />}
        <div class="sync__field">
          <label for={id} class="settings__label">
            {texts.code}
          </label>
          <input
            id={id}
            class="field"
            dir="ltr"
            readOnly
            value={code}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </div>
        <p class="settings__soft">{texts.warning}</p>
        <p role="status">{copying && texts[copying]}</p>
        <div class="dialog__actions">
          <button type="button" class="button" onClick={onClose}>
            {texts.close}
          </button>
          <button
            type="button"
            class="button button--primary"
            onClick={() => setCopying(onCopy() ? 'copied' : 'refused')}
          >
            {texts.act}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
