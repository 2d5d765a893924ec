import { binRetentionDays } from '../../../core/model';
import { Alert } from '../../controls/Alert';
import { formatDay, text } from '../../strings';
import '../../strings/en/library/library.ftl';

export interface BinNoticeProps {
  readonly deletedAt: string;
  readonly now: Date;
  onRestore(): void;
  /** Asks for confirmation, then deletes the clip permanently. */
  onPurge(): void;
}

/** Shown above a clip in the bin: when it will be deleted, with restore and delete buttons. */
export function BinNotice({ deletedAt, now, onRestore, onPurge }: BinNoticeProps) {
  const purgeDate = new Date(deletedAt);
  purgeDate.setDate(purgeDate.getDate() + binRetentionDays);
  return (
    <Alert tone="quiet" icon="trash">
      <p class="alert__happened">{text('library-bin-since', { day: formatDay(deletedAt, now) })}</p>
      <p class="alert__more">
        {text('library-bin-until', { day: formatDay(purgeDate.toISOString(), now) })}
      </p>
      <div class="alert__actions">
        <button type="button" class="button button--small" onClick={onRestore}>
          {text('library-bulk-restore')}
        </button>
        <button type="button" class="button button--small button--danger" onClick={onPurge}>
          {text('library-bulk-purge')}
        </button>
      </div>
    </Alert>
  );
}
