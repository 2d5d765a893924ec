import type { Table } from '../../core/model/article/body';
import { text } from '../strings';
import '../strings/en/reading/article.ftl';
import { InlineNodes } from './InlineNodes';

/** A table that scrolls horizontally if it is wider than the text. */
export function TableBlock({ table }: { readonly table: Table }) {
  const [head, ...rows] = table.children;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable areas must be reachable by keyboard
    <section class="reader__table" tabIndex={0} aria-label={text('article-table-label')}>
      <table>
        {head && (
          <thead>
            <tr>
              {head.children.map((cell, index) => (
                <th key={index} scope="col">
                  <InlineNodes nodes={cell.children} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.children.map((cell, index) => (
                <td key={index}>
                  <InlineNodes nodes={cell.children} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
