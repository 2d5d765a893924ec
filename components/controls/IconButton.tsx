import type { JSX, Ref } from 'preact';
import { Icon, type IconName } from './Icon';

export interface IconButtonProps extends Omit<JSX.ButtonHTMLAttributes, 'label' | 'icon'> {
  readonly icon: IconName;
  /** Said to who cannot see it, and shown where the pointer rests unless there is another `title`. */
  readonly label: string;
  readonly title?: string;
  /** A class of its place beside those of the button. */
  readonly place?: string;
  readonly button?: Ref<HTMLButtonElement>;
}

/** A quiet button that shows a picture alone. */
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
