import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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
  const alert = useRef<HTMLDivElement>(null);
  // In a dialog it may be below the part that is shown.
  useEffect(() => {
    if (tone !== 'problem') return;
    const { current } = alert;
    if (current?.closest('dialog')) current.scrollIntoView?.({ block: 'nearest' });
  }, [tone]);
  return (
    <div ref={alert} class={`alert alert--${tone}`} role={roles[tone]}>
      <Icon name={icon} />
      <div class="alert__text">{children}</div>
    </div>
  );
}
