import type { ArticleSummary, Source, UncertainField } from '../../core/model';
import { text } from '../strings';
import { describePreview } from '../strings/describe-page';
import '../strings/en/panels/why.ftl';

export interface WhySourcesProps {
  readonly summary: ArticleSummary;
}

/** Where the parts of an article were found, and what identified it as a preview. */
export function WhySources({ summary }: WhySourcesProps) {
  const { evidence } = summary;
  if (evidence === null) return <p>{text('why-copy-not-noted')}</p>;
  const isUncertain = (field: UncertainField) => evidence.uncertain?.includes(field) ?? false;
  const rows: readonly (readonly [
    label: string,
    source: Source | null,
    isThere: boolean,
    isUncertain: boolean,
  ])[] = [
    [text('why-headline'), evidence.headline, true, false],
    [
      text('why-standfirst'),
      evidence.standfirst,
      summary.standfirst !== null,
      isUncertain('standfirst'),
    ],
    [text('why-authors'), evidence.authors, summary.authors.length > 0, isUncertain('authors')],
    [text('why-published-at'), evidence.publishedAt, summary.publishedAt !== null, false],
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
          {rows.map(([label, source, isThere, isUncertain]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{describeSource(source, isThere, isUncertain)}</dd>
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
