import { binRetentionDays } from '../../../core/model';
import { libraryWords } from '../../strings';

export interface BinLineProps {
  /** Asks whether all is to go for good. */
  onEmpty(): void;
}

const { bin, bulk } = libraryWords;

/** Above the clips in the bin: how long they stay, and the way to be rid of them now. */
export function BinLine({ onEmpty }: BinLineProps) {
  return (
    <div class="bin-line">
      <p class="bin-line__words">{bin.stay(binRetentionDays)}</p>
      <button type="button" class="button button--text button--small" onClick={onEmpty}>
        {bulk.emptyBin}
      </button>
    </div>
  );
}
