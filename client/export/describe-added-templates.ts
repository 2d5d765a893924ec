import { joinItems, text } from '../../components/strings';
import '../../components/strings/en/library/templates.ftl';
import type { ImportedTemplate } from '../../core/export';

/** Maximum number of names in a message, and of characters in each. */
const maxNames = 6;
const maxLength = 60;

/** Says which templates were added, and what of them has no effect. Null: none was. */
export function describeAddedTemplates(added: readonly ImportedTemplate[] | null): string {
  if (added === null) return text('templates-failed');
  const names = added.map(({ template }) => `“${template.name}”`);
  const fromPage = added.flatMap((template) => template.fromPage);
  const unknown = added.flatMap((template) => template.unknown);
  return [
    text('templates-added', { names: joinShort(names) }),
    fromPage.length > 0 && text('templates-page', { names: joinShort(fromPage) }),
    unknown.length > 0 && text('templates-unknown', { names: joinShort(unknown) }),
    added.some(({ addsToNote }) => addsToNote) && text('templates-adds'),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

/** The first of the names, each once. */
function joinShort(names: readonly string[]): string {
  const each = [...new Set(names)].map((name) =>
    name.length > maxLength ? `${name.slice(0, maxLength).trimEnd()}…` : name,
  );
  return joinItems(each.length > maxNames ? [...each.slice(0, maxNames), '…'] : each);
}
