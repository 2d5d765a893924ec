import type { JSX, Ref } from 'preact';
import { Icon, type IconName } from './Icon';

export interface IconButtonProps extends Omit<JSX.ButtonHTMLAttributes, 'label' | 'icon'> {
  readonly icon: IconName;
  /** Accessible name, and the tooltip unless `title` is given. */
  readonly label: string;
  readonly title?: string;
  /** Additional class name for positioning. */
  readonly place?: string;
  readonly button?: Ref<HTMLButtonElement>;
}

/** A quiet button with only an icon. */
export function IconButton({ icon, label, title, place, button, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      ref={button ?? null}
      type="button"
      class={`button button--quiet button--icon${place === undefined ? '' : ` ${place}`}`}
      aria-label={label}
      title={title ?? label}
    >
      <Icon name={icon} />
    </button>
  );
}
