import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

export interface AlertProps {
  /** `calm` is a result rather than a problem. It is announced politely. */
  readonly tone: 'notice' | 'quiet' | 'calm' | 'problem';
  readonly icon: IconName;
  readonly children: ComponentChildren;
}

const roles = { notice: 'note', quiet: 'note', calm: 'status', problem: 'alert' } as const;

/** A boxed message. Problems are announced immediately. */
export function Alert({ tone, icon, children }: AlertProps) {
  return (
    <div class={`alert alert--${tone}`} role={roles[tone]}>
      <Icon name={icon} />
      <div class="alert__text">{children}</div>
    </div>
  );
}
