import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

export interface AlertProps {
  /** `calm` is an answer that is no trouble; it is read out, too, when its turn comes. */
  readonly tone: 'notice' | 'quiet' | 'calm' | 'problem';
  readonly icon: IconName;
  readonly children: ComponentChildren;
}

const roles = { notice: 'note', quiet: 'note', calm: 'status', problem: 'alert' } as const;

/** A boxed sentence that must be seen. A problem is read out at once. */
export function Alert({ tone, icon, children }: AlertProps) {
  return (
    <div class={`alert alert--${tone}`} role={roles[tone]}>
      <Icon name={icon} />
      <div class="alert__words">{children}</div>
    </div>
  );
}
