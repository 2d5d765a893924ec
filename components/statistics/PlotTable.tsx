import { formatNumber, text } from '../strings';
import '../strings/en/library/statistics.ftl';

export interface PlotTableProps {
  readonly caption: string;
  readonly nameTitle: string;
  readonly rows: readonly { readonly name: string; readonly count: number }[];
}

/** The values of a chart as a table. */
export function PlotTable({ caption, nameTitle, rows }: PlotTableProps) {
  return (
    <details class="plot-table">
      <summary>{text('statistics-table')}</summary>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{nameTitle}</th>
            <th scope="col">{text('statistics-number')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, count }, index) => (
            <tr key={index}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>{formatNumber(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
