import { dequal } from 'dequal/lite';
import {
  type Article,
  type CorrectableField,
  type CorrectionEdit,
  correctableFields,
  isRealDay,
} from '../../../core/model';
import { commas, semicolons } from '../../tags/list-marks';

/** The correctable fields of an article as the form shows them: names one per line, times as days. */
export type DetailsTexts = Readonly<Record<CorrectableField, string>>;

/** The fields that were changed and not saved. */
export type DetailsDraft = Partial<DetailsTexts>;

/** Unsaved details by clip. */
export interface DetailsDrafts {
  find(clipId: string): DetailsDraft | null;
  /** Null deletes it. */
  set(clipId: string, draft: DetailsDraft | null): void;
}

export type DetailsProblem =
  | 'no-headline'
  | 'no-day'
  | 'year-too-early'
  | 'day-in-future'
  | 'changed-too-early';

/** Before it, there were no newspapers. Also refuses a year that is not fully typed. */
const firstYear = '1600';

type CorrectedArticle = Pick<Article, CorrectableField>;

/** Returns the fields of an article as texts. */
export function toTexts(article: CorrectedArticle): DetailsTexts {
  const texts = correctableFields.map((field) => [field, toText(article, field)]);
  return Object.fromEntries(texts) as DetailsTexts;
}

function toText(article: CorrectedArticle, field: CorrectableField): string {
  if (field === 'authors') return article.authors.join('\n');
  const value = article[field] ?? '';
  return isDay(field) ? value.slice(0, 10) : value;
}

/**
 * Returns the edit that makes an article what the form says, and what is wrong in the form.
 * A field that equals the page's goes back to it.
 *
 * `current` is the article as corrected so far, `original` as read from its page. Days after
 * `latestDay` are refused.
 */
export function toEdit(
  texts: DetailsTexts,
  current: CorrectedArticle,
  original: CorrectedArticle,
  latestDay: string,
): {
  readonly edit: Required<Pick<CorrectionEdit, 'fields'>>;
  readonly problems: Partial<Record<CorrectableField, DetailsProblem>>;
} {
  const before = toTexts(current);
  const changed = correctableFields.filter((field) => texts[field].trim() !== before[field].trim());
  const problems = changed.flatMap((field) => {
    const problem = findProblem(field, texts[field], latestDay);
    return problem === null ? [] : [[field, problem] as const];
  });
  const { publishedAt, modifiedAt } = texts;
  const hasChangedDay = changed.some(isDay);
  if (hasChangedDay && problems.length === 0 && modifiedAt !== '' && modifiedAt < publishedAt)
    problems.push(['modifiedAt', 'changed-too-early']);
  const fields = changed.map((field) => {
    const value = toValue(field, texts[field], current, original);
    return [field, dequal(value, original[field]) ? {} : { value }] as const;
  });
  return { edit: { fields: Object.fromEntries(fields) }, problems: Object.fromEntries(problems) };
}

/** True if the text of a field says something else than the page. */
export function differsFromPage(
  field: CorrectableField,
  typed: string,
  original: CorrectedArticle,
): boolean {
  const isSameText = typed.trim() === toText(original, field).trim();
  return !isSameText && !(field === 'authors' && dequal(splitAuthors(typed), original.authors));
}

function findProblem(
  field: CorrectableField,
  typed: string,
  latestDay: string,
): DetailsProblem | null {
  if (field === 'headline' && typed.trim() === '') return 'no-headline';
  if (!isDay(field) || typed === '') return null;
  if (!isRealDay(typed)) return 'no-day';
  if (typed < firstYear) return 'year-too-early';
  return typed > latestDay ? 'day-in-future' : null;
}

function toValue(
  field: CorrectableField,
  typed: string,
  current: CorrectedArticle,
  original: CorrectedArticle,
): string | readonly string[] | null {
  if (!differsFromPage(field, typed, original)) return original[field];
  if (field === 'authors') return splitAuthors(typed);
  const value = typed.trim();
  if (value === '') return null;
  if (!isDay(field)) return value;
  const time = (current[field] ?? original[field])?.slice(10) ?? 'T00:00:00Z';
  return value + time;
}

function isDay(field: CorrectableField): field is 'publishedAt' | 'modifiedAt' {
  return field === 'publishedAt' || field === 'modifiedAt';
}

/** What follows a name after a comma and belongs to it: "Ada King, Jr.". */
const nameSuffix = /^(?:jr|sr|[ivx]{1,4}|ph\.? ?d|md|m\.d|esq|obe|mbe|cbe)\.?$/i;

/**
 * Splits names: one per line. In a single line, semicolons separate names, or else commas,
 * of any language, except before a suffix such as "Jr.".
 */
export function splitAuthors(typed: string): readonly string[] {
  const lines = clean(typed.split('\n'));
  const [only = ''] = lines;
  if (lines.length !== 1) return lines;
  if (semicolons.test(only)) return clean(only.split(semicolons));
  const names: string[] = [];
  for (const part of clean(only.split(commas))) {
    const last = names.at(-1);
    if (last !== undefined && nameSuffix.test(part)) names[names.length - 1] = `${last}, ${part}`;
    else names.push(part);
  }
  return names;
}

function clean(names: readonly string[]): string[] {
  return names.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '');
}
