import type { FieldChange } from '../../core/diff';
import { formatPublished, text } from '../strings';
import '../strings/en/reading/versions.ftl';
import { DiffRuns } from './DiffRuns';

const names = {
  headline: 'versions-field-headline',
  standfirst: 'versions-field-standfirst',
  authors: 'versions-field-authors',
  publishedAt: 'versions-field-published-at',
  caption: 'versions-field-caption',
} as const;

/** Changes to headline, standfirst, byline, date and captions. */
export function FieldChanges({ fields }: { readonly fields: readonly FieldChange[] }) {
  if (fields.length === 0) return null;
  return (
    <dl class="field-changes">
      {fields.map((change, index) => (
        <div key={index} class="field-changes__field" data-stop={index} tabIndex={-1}>
          <dt>{text(names[change.field])}</dt>
          <dd class={`field-changes__${change.field}`}>
            {change.runs.length > 0 ? <DiffRuns runs={change.runs} /> : <Sides change={change} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Sides({ change: { field, before, after } }: { readonly change: FieldChange }) {
  const show = (value: string) => (field === 'publishedAt' ? formatPublished(value) : value);
  return (
    <DiffRuns
      runs={[
        ...(before === null ? [] : [{ kind: 'deleted', text: `${show(before)} ` } as const]),
        ...(after === null ? [] : [{ kind: 'inserted', text: show(after) } as const]),
      ]}
    />
  );
}
