import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SyncedDevice } from '../../core/sync';
import { formatAgo, formatDay, text } from '../strings';
import '../strings/en/library/sync.ftl';
import { ConfirmDialog } from '../library/dialogs/ConfirmDialog';
import { DeviceNameDialog } from './DeviceNameDialog';
import { nameDevice } from './name-device';
import type { SyncCallbacks } from './sync-status';

interface SyncDevicesProps extends Pick<SyncCallbacks, 'onRenameDevice' | 'onRemoveDevice'> {
  readonly devices: readonly SyncedDevice[];
  /** The id of this device. */
  readonly own: string;
  readonly now: Date;
}

/** The devices of the library, this one first. */
export function SyncDevices({ devices, own, now, ...callbacks }: SyncDevicesProps) {
  const [asked, setAsked] = useState<SyncedDevice | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isRemoving = useRef(false);
  const id = useId();
  useEffect(() => {
    // The focused button is gone with its device.
    if (isRemoving.current) heading.current?.focus();
    isRemoving.current = false;
  }, [devices.length]);
  if (devices.length === 0) return null;
  const close = () => setAsked(null);
  return (
    <div class="sync__devices">
      <h3 ref={heading} id={id} class="settings__label" tabIndex={-1}>
        {text('sync-devices')}
      </h3>
      <ul aria-labelledby={id}>
        {sortDevices(devices, own).map((device) => (
          <li key={device.id} class="sync__device">
            <div>
              <bdi>{nameDevice(device)}</bdi>
              <p class="settings__soft">
                {device.id === own && <>{text('sync-device-this')} · </>}
                {describeSynced(device, now)}
              </p>
            </div>
            <DeviceButton device={device} isOwn={device.id === own} onAsk={setAsked} />
          </li>
        ))}
      </ul>
      {asked?.id === own && (
        <DeviceNameDialog
          name={asked.name ?? ''}
          defaultName={nameDevice({ ...asked, name: null })}
          onRename={callbacks.onRenameDevice}
          onClose={close}
        />
      )}
      {asked && asked.id !== own && (
        <ConfirmDialog
          title={text('sync-device-remove.title', { name: nameDevice(asked) })}
          message={text('sync-device-remove.next')}
          actionLabel={text('sync-device-remove.act')}
          onConfirm={() => {
            isRemoving.current = true;
            callbacks.onRemoveDevice(asked.id);
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

interface DeviceButtonProps {
  readonly device: SyncedDevice;
  readonly isOwn: boolean;
  onAsk(device: SyncedDevice): void;
}

function DeviceButton({ device, isOwn, onAsk }: DeviceButtonProps) {
  const action = isOwn ? 'rename' : 'remove';
  return (
    <button
      type="button"
      class="button button--quiet button--small"
      aria-label={text(`sync-device-${action}.label`, { name: nameDevice(device) })}
      onClick={() => onAsk(device)}
    >
      {text(`sync-device-${action}`)}
    </button>
  );
}

/** To the day. It may be tomorrow's, of a device in another time zone. */
function describeSynced({ syncedOn }: SyncedDevice, now: Date): string {
  const midnight = new Date(`${syncedOn}T00:00`);
  if (midnight.toDateString() === now.toDateString()) return text('sync-device-synced.today');
  const instant = midnight.toISOString();
  return midnight > now
    ? text('sync-device-synced.ahead', { day: formatDay(instant, now) })
    : text('sync-device-synced', { ago: formatAgo(instant, now) });
}

/** This device, then those that synced last. */
function sortDevices(devices: readonly SyncedDevice[], own: string): readonly SyncedDevice[] {
  return devices.toSorted(
    (one, other) =>
      Number(other.id === own) - Number(one.id === own) ||
      other.syncedOn.localeCompare(one.syncedOn) ||
      nameDevice(one).localeCompare(nameDevice(other)),
  );
}
