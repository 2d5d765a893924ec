import { fillWords } from '../strings';
import type { FillGroup } from './fill-shown';

export interface FillReportProps {
  readonly title: string;
  readonly groups: readonly FillGroup[];
}

/** The pages that gave no text, by reason, each with a way to it. */
export function FillReport({ title, groups }: FillReportProps) {
  if (groups.length === 0) return null;
  return (
    <section class="import__report" aria-label={title}>
      <h3 class="import__title">{title}</h3>
      <p class="filling__soft">{fillWords.reportHint}</p>
      {groups.map(({ reason, count, lines }) => (
        <details key={reason} class="import__group">
          <summary class="import__reason">
            {fillWords.reasonOf(reason)}
            <span class="import__times">{fillWords.number(count)}</span>
          </summary>
          <ul class="import__lines">
            {lines.map(({ headline, url }) => (
              <li key={url} class="import__line">
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {headline}
                </a>
                {headline !== url && <span class="import__place">{url}</span>}
              </li>
            ))}
            {count > lines.length && (
              <li class="import__line">{fillWords.moreLines(count - lines.length)}</li>
            )}
          </ul>
        </details>
      ))}
    </section>
  );
}
