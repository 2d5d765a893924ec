import { useState } from 'preact/hooks';
import { Alert } from '../../controls/Alert';
import { text } from '../../strings';
import '../../strings/en/reading/corrections.ftl';
import type { DetailsDrafts } from '../details/details-form';
import type { OpenClip } from '../library-props';
import { canCorrect } from './can-correct';

export interface DetailsDraftNoticeProps {
  readonly openClip: OpenClip;
  readonly detailsDrafts: DetailsDrafts;
  onEditDetails(): void;
}

/** Says that changes of the details were typed and not saved. Renders nothing without any. */
export function DetailsDraftNotice(props: DetailsDraftNoticeProps) {
  const { openClip, detailsDrafts } = props;
  const [, setIsDiscarded] = useState(false);
  const { id } = openClip.clip;
  if (!canCorrect(openClip) || detailsDrafts.find(id) === null) return null;
  return (
    <Alert tone="quiet" icon="edit">
      <p>{text('corrections-draft')}</p>
      <div class="alert__actions">
        <button type="button" class="button button--small" onClick={props.onEditDetails}>
          {text('corrections-draft.continue')}
        </button>
        <button
          type="button"
          class="button button--small"
          onClick={() => {
            detailsDrafts.set(id, null);
            setIsDiscarded(true);
          }}
        >
          {text('corrections-discard')}
        </button>
      </div>
    </Alert>
  );
}
