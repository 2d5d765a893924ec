import { BreakableText } from '../article/BreakableText';
import { formatNumber, text } from '../strings';
import '../strings/en/library/filling.ftl';
import type { FillGroup } from './fill-status';

export interface FillReportProps {
  readonly title: string;
  readonly groups: readonly FillGroup[];
}

/** Pages without a text, grouped by reason, each with a link. */
export function FillReport({ title, groups }: FillReportProps) {
  if (groups.length === 0) return null;
  return (
    <section class="import__report" aria-label={title}>
      <h3 class="import__title">{title}</h3>
      <p class="filling__soft">{text('filling-report.hint')}</p>
      {groups.map(({ reason, count, links }) => (
        <details key={reason} class="import__group">
          <summary class="import__reason">
            {text(`filling-reason-${reason}`)}
            <span class="import__times">{formatNumber(count)}</span>
          </summary>
          <ul class="import__lines">
            {links.map(({ headline, url }) => (
              <li key={url} class="import__line">
                <a href={url} target="_blank" rel="noopener noreferrer">
                  <bdi>
                    <BreakableText text={headline} />
                  </bdi>
                </a>
                {headline !== url && (
                  <span class="import__place">
                    <bdi dir="ltr">
                      <BreakableText text={url} />
                    </bdi>
                  </span>
                )}
              </li>
            ))}
            {count > links.length && (
              <li class="import__line">
                {text('filling-more-links', { total: count - links.length })}
              </li>
            )}
          </ul>
        </details>
      ))}
    </section>
  );
}
