import { Icon } from '../controls/Icon';
import { exportWords } from '../strings';

export interface ExportButtonProps {
  readonly isIconOnly?: boolean;
  onOpen(): void;
}

/** Opens the export dialog. */
export function ExportButton({ isIconOnly = false, onOpen }: ExportButtonProps) {
  return (
    <button
      type="button"
      class="button button--quiet button--small"
      aria-label={exportWords.open}
      aria-haspopup="dialog"
      title={isIconOnly ? exportWords.open : undefined}
      onClick={onOpen}
    >
      <Icon name="export" />
      {!isIconOnly && <span class="button__label">{exportWords.open}</span>}
    </button>
  );
}
