import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/library/filling.ftl';

export interface FillOfferProps {
  /** Number of links in the list. */
  readonly total: number;
  onFetchTexts(): void;
}

/** Offer above a list of links to fetch their texts. */
export function FillOffer({ total, onFetchTexts }: FillOfferProps) {
  return (
    <div class="filling__offer">
      <Alert tone="quiet" icon="link">
        <p>{text('filling-offer', { total })}</p>
        <div class="alert__actions">
          <button type="button" class="button button--small" onClick={onFetchTexts}>
            {text('filling-open', { total })}
          </button>
        </div>
      </Alert>
    </div>
  );
}
