import { useId, useState } from 'preact/hooks';
import { Dialog } from '../controls/Dialog';
import { text } from '../strings';
import '../strings/en/library/sync.ftl';
import { QrCode } from './QrCode';

interface AddDeviceDialogProps {
  /** What the other device needs to connect, as `formatPairingCode` writes it. */
  readonly code: string;
  /** Copies the code. Returns false if the browser refused. */
  onCopy(): boolean;
  onClose(): void;
}

/** Shows the code with which another device finds the server of this library. */
export function AddDeviceDialog({ code, onCopy, onClose }: AddDeviceDialogProps) {
  const [copying, setCopying] = useState<'copied' | 'refused' | null>(null);
  const id = useId();
  return (
    <Dialog title={text('sync-add-device.title')} onClose={onClose}>
      <div class="settings__confirm">
        <p>{text('sync-add-device.next')}</p>
        <QrCode content={code} label={text('sync-add-device.qr')} />
        <div class="sync__field">
          <label for={id} class="settings__label">
            {text('sync-add-device.code')}
          </label>
          <input
            id={id}
            class="field"
            readOnly
            value={code}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </div>
        <p class="settings__soft">{text('sync-add-device.warning')}</p>
        <p role="status">{copying && text(`sync-add-device.${copying}`)}</p>
        <div class="dialog__actions">
          <button type="button" class="button" onClick={onClose}>
            {text('sync-add-device.close')}
          </button>
          <button
            type="button"
            class="button button--primary"
            onClick={() => setCopying(onCopy() ? 'copied' : 'refused')}
          >
            {text('sync-add-device.act')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
