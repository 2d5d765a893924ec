import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/library/clips.ftl';

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
      aria-label={text('clips-export')}
      aria-haspopup="dialog"
      title={isIconOnly ? text('clips-export') : undefined}
      onClick={onOpen}
    >
      <Icon name="export" />
      {!isIconOnly && <span class="button__label">{text('clips-export')}</span>}
    </button>
  );
}
