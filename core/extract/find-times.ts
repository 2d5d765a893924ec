import type { ZonedTime } from '../model';
import { findHeadingElement } from './find-standfirst';
import { metaContents } from './meta';
import { findLinesNear } from './near-heading';
import { parseTime } from './parse-time';
import type { Draft } from './step';

const publishedNames = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'date',
  'last-published',
  'datecreated',
  'article.published',
  'displaydate',
  'created',
];
const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
];
/** Words that make a time one of change, in the languages that were met. */
const updateWords =
  /updat|modif|edited|last revised|aktualisiert|geändert|mis à jour|actualizad|atualizad|aggiornat|bijgewerkt|opdateret|uppdaterad|oppdatert|zaktualizowan|更新|обновлен/iu;

/** When the story was published and last changed. A time called "updated" is never the first. */
export function findTimes(draft: Draft): {
  publishedAt: ZonedTime | null;
  modifiedAt: ZonedTime | null;
} {
  const { page, structured } = draft;
  const shown = shownTimes(draft);
  const lines = findLinesNear(findHeadingElement(page.document, draft.headline));
  const linesWith = (isUpdate: boolean) =>
    lines.filter((line) => updateWords.test(line) === isUpdate);
  const publishedAt = firstTime(page.now, [
    structured.datePublished,
    ...metaContents(page, ...publishedNames),
    ...shown.published,
    ...linesWith(false),
    dateInAddress(page.url),
  ]);
  const modifiedAt = firstTime(page.now, [
    structured.dateModified,
    ...metaContents(page, ...modifiedNames),
    ...shown.modified,
    ...linesWith(true),
  ]);
  const isLater = publishedAt && modifiedAt && Date.parse(modifiedAt) >= Date.parse(publishedAt);
  return { publishedAt, modifiedAt: isLater || !publishedAt ? modifiedAt : null };
}

function firstTime(now: Date, candidates: readonly (string | null)[]): ZonedTime | null {
  for (const candidate of candidates) {
    const time = candidate === null ? null : parseTime(candidate, now);
    if (time) return time;
  }
  return null;
}

/** Times near the headline, told apart by the words around them. */
function shownTimes({ page }: Draft): { published: string[]; modified: string[] } {
  const published: string[] = [];
  const modified: string[] = [];
  const elements = page.document.querySelectorAll(
    '[itemprop~=datePublished], [itemprop~=dateModified], time, [class*=publish i][class*=date i], [class*=date i]',
  );
  for (const element of elements) {
    if (
      element.matches('meta') ||
      element.closest('aside, nav, footer, [class*=comment i], [class*=related i]')
    )
      continue;
    const value =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.textContent ??
      '';
    if (value.length > 120) continue;
    const around = `${element.getAttribute('itemprop') ?? ''} ${element.className} ${element.textContent} ${textBefore(element)}`;
    (updateWords.test(around) ? modified : published).push(value);
  }
  return { published, modified };
}

/** The words right before a time: "Updated" in `<span>Updated <time>`. */
function textBefore(element: Element): string {
  const before = element.previousSibling?.textContent?.trim();
  const whole = before ? before : (element.parentElement?.firstChild?.textContent ?? '');
  return whole.slice(-40);
}

/** The day in an address such as `/2026/11/12/bridge-opens`. */
function dateInAddress(url: string): string | null {
  const match = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/-]|$)/.exec(new URL(url).pathname);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
