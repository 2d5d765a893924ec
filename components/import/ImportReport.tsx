import { formatNumber, text } from '../strings';
import { describePlace } from '../strings/import-report';
import '../strings/en/library/import.ftl';
import type { RemarkGroup } from './import-status';

/** Skipped and changed records, grouped by reason, with the first examples of each. */
export function ImportReport({ remarks }: { readonly remarks: readonly RemarkGroup[] }) {
  if (remarks.length === 0) return <p class="import__hint">{text('import-nothing-left-out')}</p>;
  return (
    <section class="import__report" aria-label={text('import-report-title')}>
      <h3 class="import__title">{text('import-report-title')}</h3>
      {remarks.map(({ code, count, examples }) => (
        <details key={code} class="import__group">
          <summary class="import__reason">
            {text(`import-reason-${code}`)}
            <span class="import__times">{formatNumber(count)}</span>
          </summary>
          <ul class="import__lines">
            {examples.map((remark, index) => (
              <li key={index} class="import__line">
                <span class="import__place">
                  <bdi>{describePlace(remark)}</bdi>
                </span>
                {remark.detail !== null && (
                  <span class="import__detail" dir="auto">
                    {text('common-quoted', { text: remark.detail })}
                  </span>
                )}
                {remark.about && (
                  <span class="import__about" dir="auto">
                    {remark.about}
                  </span>
                )}
              </li>
            ))}
            {count > shown(examples) && (
              <li class="import__line">
                {text('import-more-remarks', { total: count - shown(examples) })}
              </li>
            )}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** Number of records the examples cover. */
function shown(examples: RemarkGroup['examples']): number {
  return examples.reduce((sum, { count }) => sum + count, 0);
}
