import type { JSX, Ref } from 'preact';
import { Icon, type IconName } from './Icon';

export interface IconButtonProps extends Omit<JSX.ButtonHTMLAttributes, 'label' | 'icon'> {
  readonly icon: IconName;
  /** Accessible name, and the tooltip unless `title` is given. */
  readonly label: string;
  readonly title?: string;
  /** Additional class name for positioning. */
  readonly className?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A quiet button with only an icon. */
export function IconButton({ icon, label, title, className, buttonRef, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      ref={buttonRef ?? null}
      type="button"
      class={`button button--quiet button--icon${className === undefined ? '' : ` ${className}`}`}
      aria-label={label}
      title={title ?? label}
    >
      <Icon name={icon} />
    </button>
  );
}
