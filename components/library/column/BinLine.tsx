import { binRetentionDays } from '../../../core/model';
import { text } from '../../strings';
import '../../strings/en/library.ftl';

export interface BinLineProps {
  /** Asks whether all is to go for good. */
  onEmpty(): void;
}

/** Above the clips in the bin: how long they stay, and the way to be rid of them now. */
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
