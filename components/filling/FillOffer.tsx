import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/filling.ftl';

export interface FillOfferProps {
  /** Links that are listed. */
  readonly total: number;
  onFill(): void;
}

/** Above a list of links: a way to their texts. */
export function FillOffer({ total, onFill }: FillOfferProps) {
  return (
    <div class="filling__offer">
      <Alert tone="quiet" icon="link">
        <p>{text('filling-offer', { total })}</p>
        <div class="alert__acts">
          <button type="button" class="button button--small" onClick={onFill}>
            {text('filling-open', { total })}
          </button>
        </div>
      </Alert>
    </div>
  );
}
