import type { FieldChange } from '../../core/diff';
import { formatPublished, versionWords } from '../strings';
import { RunWords } from './RunWords';

/** What changed above the story: headline, standfirst, byline and date. */
export function FieldChanges({ fields }: { readonly fields: readonly FieldChange[] }) {
  if (fields.length === 0) return null;
  return (
    <dl class="field-changes">
      {fields.map((change, index) => (
        <div key={change.field} class="field-changes__field" data-stop={index} tabIndex={-1}>
          <dt>{versionWords.fields[change.field]}</dt>
          <dd class={`field-changes__${change.field}`}>
            {change.runs.length > 0 ? <RunWords runs={change.runs} /> : <Sides change={change} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Sides({ change: { field, before, after } }: { readonly change: FieldChange }) {
  const show = (text: string) => (field === 'publishedAt' ? formatPublished(text) : text);
  return (
    <RunWords
      runs={[
        ...(before === null ? [] : [{ kind: 'deleted', text: `${show(before)} ` } as const]),
        ...(after === null ? [] : [{ kind: 'inserted', text: show(after) } as const]),
      ]}
    />
  );
}
