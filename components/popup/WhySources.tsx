import type { ArticleSummary, CorrectableField } from '../../core/model';
import { FieldSources } from '../article/FieldSources';
import { text } from '../strings';
import { describePreview } from '../strings/describe-page';
import '../strings/en/panels/why.ftl';

export interface WhySourcesProps {
  readonly summary: ArticleSummary;
  /** Fields that the user corrected. */
  readonly corrected: readonly CorrectableField[];
}

/** Where the fields of an article were found, and what identified it as a preview. */
export function WhySources({ summary, corrected }: WhySourcesProps) {
  return (
    <>
      {summary.completeness === 'preview' && summary.evidence !== null && (
        <div>
          <p class="popup-why__label">{text('why-preview')}</p>
          <p>{describePreview(summary.evidence.completeness)}</p>
        </div>
      )}
      <div>
        <p class="popup-why__label">{text('why-sources')}</p>
        <FieldSources summary={summary} corrected={corrected} />
      </div>
    </>
  );
}
