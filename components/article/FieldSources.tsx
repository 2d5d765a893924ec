import {
  type ArticleSummary,
  type CorrectableField,
  type Evidence,
  type EvidenceField,
  evidenceFields,
  holdsArticle,
  shownSources,
} from '../../core/model';
import { text } from '../strings';
import '../strings/en/reading/evidence.ftl';
import '../strings/en/reading/fields.ftl';
import { DotLine } from './DotLine';

export interface FieldSourcesProps {
  /** As the user corrected it. */
  readonly summary: ArticleSummary;
  /** Fields that the user corrected. */
  readonly corrected: readonly CorrectableField[];
}

/**
 * Lists where each field of an article was found and how certain it is. Fields that were left
 * out as uncertain are listed, too.
 */
export function FieldSources({ summary, corrected }: FieldSourcesProps) {
  const { evidence, completeness } = summary;
  if (evidence === null) return <p>{text('evidence-copy-not-noted')}</p>;
  const isUncertain = (field: EvidenceField) => evidence.uncertain?.includes(field) ?? false;
  const hasValue = (field: EvidenceField) =>
    field === 'authors' ? summary.authors.length > 0 : summary[field] !== null;
  // A removed lead image is no corrected field, but its source is still known.
  const isCorrected = (field: EvidenceField) =>
    corrected.some((other) => other === field) || (!hasValue(field) && Boolean(evidence[field]));
  const describe = (field: EvidenceField) => {
    if (isCorrected(field)) return text('evidence-corrected');
    return hasValue(field) ? describeSource(field, evidence) : text('evidence-uncertain');
  };
  const listed = evidenceFields.filter(
    (field) => isCorrected(field) || hasValue(field) || isUncertain(field),
  );
  const absent = evidenceFields.filter((field) => !listed.includes(field));
  const isMeasured = listed.some((field) => describeCertainty(field, evidence) !== null);
  return (
    <>
      <dl class="field-sources">
        {listed.map((field) => {
          const certainty = describeCertainty(field, evidence);
          return (
            <div key={field}>
              <dt>{text(`fields-${field}`)}</dt>
              <dd>
                {describe(field)}
                {certainty && <span class="field-sources__certainty">{certainty}</span>}
              </dd>
            </div>
          );
        })}
        {/* Not all fields are read of pages and selections. */}
        {absent.length > 0 && holdsArticle({ completeness }) && (
          <div>
            <dt>{text('evidence-not-found')}</dt>
            <dd>
              <DotLine parts={absent.map((field) => text(`fields-${field}`))} />
            </dd>
          </div>
        )}
      </dl>
      {isMeasured && <p class="field-sources__about">{text('evidence-measured')}</p>}
    </>
  );
}

function describeSource(field: EvidenceField, evidence: Evidence): string {
  const found = evidence[field] ?? null;
  if (found === null) return text('evidence-not-noted');
  const source = text(`evidence-source-${found}`);
  if (!evidence.confirmed?.includes(field)) return source;
  return text(
    shownSources.has(found) ? 'evidence-confirmed-by-code' : 'evidence-confirmed-by-page',
    { source },
  );
}

/** Percent. */
const almostAlways = 95;
const usually = 80;

function describeCertainty(field: EvidenceField, { certainty }: Evidence): string | null {
  const percent = certainty?.[field];
  if (percent === undefined) return null;
  if (percent >= almostAlways) return text('evidence-right-almost-always');
  return text(percent >= usually ? 'evidence-right-usually' : 'evidence-right-often');
}
