import { text } from '../strings';
import '../strings/en/library/sync.ftl';
import { CodeDialog } from './CodeDialog';

interface AddDeviceDialogProps {
  /** What the other device needs to connect, as `formatPairingCode` writes it. */
  readonly code: string;
  /** Whether the server runs on this computer, so a phone cannot reach it. */
  readonly isOnThisComputer: boolean;
  /** Copies the code. Returns false if the browser refused. */
  onCopy(): boolean;
  onClose(): void;
}

/** Shows the code with which another device finds the server of this library. */
export function AddDeviceDialog({ isOnThisComputer, ...props }: AddDeviceDialogProps) {
  return (
    <CodeDialog
      {...props}
      title={text('sync-add-device.title')}
      texts={{
        next: isOnThisComputer ? text('sync-add-device.here') : text('sync-add-device.next'),
        qr: isOnThisComputer ? null : text('sync-add-device.qr'),
        code: text('sync-add-device.code'),
        warning: text('sync-add-device.warning'),
        act: text('sync-add-device.act'),
        close: text('sync-add-device.close'),
        copied: text('sync-add-device.copied'),
        refused: text('sync-add-device.refused'),
      }}
    />
  );
}
