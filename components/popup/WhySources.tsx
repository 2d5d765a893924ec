import type { ArticleSummary, Source } from '../../core/model';
import { describePreview, sourceWords, words } from '../strings';

export interface WhySourcesProps {
  readonly summary: ArticleSummary;
}

/** Where the parts of an article were found, and what showed it to be a preview. */
export function WhySources({ summary }: WhySourcesProps) {
  const { evidence } = summary;
  if (evidence === null) return <p>{words.why.copyNotNoted}</p>;
  const rows: readonly (readonly [label: string, source: Source | null, isThere: boolean])[] = [
    [words.why.headline, evidence.headline, true],
    [words.why.standfirst, evidence.standfirst, summary.standfirst !== null],
    [words.why.authors, evidence.authors, summary.authors.length > 0],
    [words.why.publishedAt, evidence.publishedAt, summary.publishedAt !== null],
  ];
  return (
    <>
      {summary.completeness === 'preview' && (
        <div>
          <p class="popup-why__label">{words.why.preview}</p>
          <p>{describePreview(evidence.completeness)}</p>
        </div>
      )}
      <div>
        <p class="popup-why__label">{words.why.sources}</p>
        <dl class="popup-why__sources">
          {rows.map(([label, source, isThere]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{describeSource(source, isThere)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}

/** A part can be there without a source, where an extractor did not say. */
function describeSource(source: Source | null, isThere: boolean): string {
  if (!isThere) return words.why.notFound;
  return source === null ? words.why.notNoted : sourceWords[source];
}
