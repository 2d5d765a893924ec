import type { ArticleSummary, CorrectableField, Source } from '../../core/model';
import { text } from '../strings';
import { describePreview } from '../strings/describe-page';
import '../strings/en/panels/why.ftl';

/** The fields whose source is recorded. */
type ExplainedField = 'headline' | 'standfirst' | 'authors' | 'publishedAt';

export interface WhySourcesProps {
  readonly summary: ArticleSummary;
  /** Fields that the user corrected. */
  readonly corrected: readonly CorrectableField[];
}

/** Where the parts of an article were found, and what identified it as a preview. */
export function WhySources({ summary, corrected }: WhySourcesProps) {
  const { evidence } = summary;
  if (evidence === null) return <p>{text('why-copy-not-noted')}</p>;
  const describe = (field: ExplainedField) => {
    if (corrected.includes(field)) return text('why-corrected');
    const isThere = field === 'authors' ? summary.authors.length > 0 : summary[field] !== null;
    const isUncertain = evidence.uncertain?.some((uncertain) => uncertain === field) ?? false;
    return describeSource(evidence[field], isThere, isUncertain);
  };
  const rows: readonly (readonly [label: string, source: string])[] = [
    [text('why-headline'), describe('headline')],
    [text('why-standfirst'), describe('standfirst')],
    [text('why-authors'), describe('authors')],
    [text('why-published-at'), describe('publishedAt')],
  ];
  return (
    <>
      {summary.completeness === 'preview' && (
        <div>
          <p class="popup-why__label">{text('why-preview')}</p>
          <p>{describePreview(evidence.completeness)}</p>
        </div>
      )}
      <div>
        <p class="popup-why__label">{text('why-sources')}</p>
        <dl class="popup-why__sources">
          {rows.map(([label, source]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{source}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}

/** A part can exist without a source if an extractor did not report one. */
function describeSource(source: Source | null, isThere: boolean, isUncertain: boolean): string {
  if (!isThere) return text(isUncertain ? 'why-uncertain' : 'why-not-found');
  return source === null ? text('why-not-noted') : text(`why-source-${source}`);
}
