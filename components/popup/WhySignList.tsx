import { useId } from 'preact/hooks';
import type { Signal } from '../../core/detect';
import { Icon, type IconName } from '../controls/Icon';
import { describeSignal } from '../strings/describe-page';

export interface WhySignListProps {
  readonly label: string;
  readonly icon: IconName;
  readonly signals: readonly Signal[];
}

/** Signals for or against an article. Renders nothing if empty. */
export function WhySignList({ label, icon, signals }: WhySignListProps) {
  const labelId = useId();
  if (signals.length === 0) return null;
  return (
    <div>
      <p id={labelId} class="popup-why__label">
        {label}
      </p>
      <ul class="popup-why__signs" aria-labelledby={labelId}>
        {signals.map((signal) => (
          <li key={signal.name}>
            <Icon name={icon} />
            <span>{describeSignal(signal)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
