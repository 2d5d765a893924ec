import type { TemplateOffer } from '../../components/export/export-props';
import { joinSentences, text } from '../../components/strings';
import '../../components/strings/en/library/templates.ftl';
import type { ImportedTemplate, TemplateFile } from '../../core/export';
import { joinShort } from './join-short';

/**
 * Says which templates were added, what of them has no effect, and which could not be read.
 * `stored` are the names of those that were there before.
 */
export function describeAddedTemplates(
  added: readonly ImportedTemplate[],
  unreadable: TemplateFile['unreadable'],
  stored: ReadonlySet<string>,
): string {
  if (added.length === 0) return text('templates-failed');
  const quote = (names: readonly string[]) =>
    joinShort(names.map((name) => text('common-quoted', { text: name })));
  const names = added.map(({ template }) => template.name);
  const replaced = names.filter((name) => stored.has(name));
  const fresh = names.filter((name) => !stored.has(name));
  const broken = unreadable.map(({ name, part }) =>
    part === ''
      ? text('common-quoted', { text: name })
      : text('templates-broken-part', { name, part }),
  );
  return joinSentences([
    fresh.length > 0 && text('templates-added', { names: quote(fresh) }),
    replaced.length > 0 && text('templates-replaced', { names: quote(replaced) }),
    describeLimits(added),
    broken.length > 0 && text('templates-broken', { names: joinShort(broken) }),
  ]);
}

/** Says that a template was removed. */
export function describeRemovedTemplate(name: string): string {
  return text('templates-removed', { name });
}

/** The templates of a file to choose from. `stored` are the names of those that would be replaced. */
export function offerTemplates(
  imported: readonly ImportedTemplate[],
  stored: ReadonlySet<string>,
): readonly TemplateOffer[] {
  return imported.map((one) => {
    const { name } = one.template;
    const replaces = stored.has(name) ? text('templates-replaces') : '';
    return { name, remark: joinSentences([replaces, describeLimits([one])]) };
  });
}

/** What templates take from the page, and what of them has no effect here. */
function describeLimits(imported: readonly ImportedTemplate[]): string {
  const fromPage = imported.flatMap((one) => one.fromPage);
  const unfilled = imported.flatMap((one) => one.unfilled);
  const unknown = imported.flatMap((one) => one.unknown);
  return joinSentences([
    fromPage.length > 0 && text('templates-page', { names: joinShort(fromPage) }),
    unfilled.length > 0 && text('templates-unfilled', { names: joinShort(unfilled) }),
    unknown.length > 0 && text('templates-unknown', { names: joinShort(unknown) }),
    imported.some(({ changesNote }) => changesNote) && text('templates-own-note'),
  ]);
}
