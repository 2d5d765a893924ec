import type { TemplateOffer } from '../../components/export/export-props';
import { text } from '../../components/strings';
import '../../components/strings/en/library/templates.ftl';
import type { ImportedTemplate } from '../../core/export';
import { joinShort } from './join-short';

/** Says which templates were added, and what of them has no effect. Null: none was. */
export function describeAddedTemplates(added: readonly ImportedTemplate[] | null): string {
  if (added === null) return text('templates-failed');
  const names = added.map(({ template }) => `“${template.name}”`);
  return [text('templates-added', { names: joinShort(names) }), describeLimits(added)]
    .join(' ')
    .trim();
}

/** The templates of a file to choose from. `stored` are the names of those that would be replaced. */
export function offerTemplates(
  imported: readonly ImportedTemplate[],
  stored: ReadonlySet<string>,
): readonly TemplateOffer[] {
  return imported.map((one) => {
    const { name } = one.template;
    const replaces = stored.has(name) ? text('templates-replaces') : '';
    return { name, remark: [replaces, describeLimits([one])].join(' ').trim() };
  });
}

/** What templates take from the page, and what of them has no effect here. */
function describeLimits(imported: readonly ImportedTemplate[]): string {
  const fromPage = imported.flatMap((one) => one.fromPage);
  const unfilled = imported.flatMap((one) => one.unfilled);
  const unknown = imported.flatMap((one) => one.unknown);
  return [
    fromPage.length > 0 && text('templates-page', { names: joinShort(fromPage) }),
    unfilled.length > 0 && text('templates-unfilled', { names: joinShort(unfilled) }),
    unknown.length > 0 && text('templates-unknown', { names: joinShort(unknown) }),
    imported.some(({ changesNote }) => changesNote === 'adds') && text('templates-adds'),
    imported.some(({ changesNote }) => changesNote === 'replaces') && text('templates-overwrites'),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
