import { binRetentionDays } from '../../../core/model';
import { text } from '../../strings';
import '../../strings/en/library/library.ftl';

export interface BinLineProps {
  /** Asks for confirmation, then empties the bin. */
  onEmpty(): void;
}

/** Shown above the clips in the bin: how long they are kept, and a button to empty it now. */
export function BinLine({ onEmpty }: BinLineProps) {
  return (
    <div class="bin-line">
      <p class="bin-line__words">{text('library-bin-stay', { days: binRetentionDays })}</p>
      <button type="button" class="button button--text button--small" onClick={onEmpty}>
        {text('library-bulk-empty-bin')}
      </button>
    </div>
  );
}
