import { useState } from 'preact/hooks';
import { Dialog } from '../controls/Dialog';
import { text } from '../strings';
import '../strings/en/library/sync.ftl';
import { SyncField } from './SyncField';

interface DeviceNameDialogProps {
  /** The current name. Empty if the device has only its default name. */
  readonly name: string;
  /** Used if the field is left empty. */
  readonly defaultName: string;
  onRename(name: string | null): void;
  onClose(): void;
}

/** Asks for a name of this device. */
export function DeviceNameDialog({ name, defaultName, onRename, onClose }: DeviceNameDialogProps) {
  const [typed, setTyped] = useState(name);
  return (
    <Dialog title={text('sync-device-rename.title')} onClose={onClose}>
      <form
        class="settings__confirm"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          onRename(typed.trim() || null);
        }}
      >
        <SyncField
          label={text('sync-device-rename.name')}
          hint={text('sync-device-rename.next', { name: defaultName })}
          value={typed}
          onValue={setTyped}
        />
        <div class="dialog__actions">
          <button type="button" class="button" onClick={onClose}>
            {text('common-cancel')}
          </button>
          <button type="submit" class="button button--primary">
            {text('sync-device-rename.act')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
