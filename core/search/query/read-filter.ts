import { colourNames, colours } from '../../model';
import { colourFlags, flags } from '../index/column-values';
import { splitWords } from '../terms/each-run';
import { type FacetKind, foldFacetValue, toFacetTerm, toNamedFacetPrefix } from '../terms/facets';
import { articleFields, userFields } from '../terms/posting-class';
import type { ProblemCode } from './problem-codes';
import type { Condition, FieldChoice } from './query';
import { readDate } from './read-date';

/** Names of each filter. The first one is suggested. */
const filterNames: Readonly<Record<string, readonly string[]>> = {
  tag: ['tag'],
  site: ['site'],
  publisher: ['publisher'],
  author: ['author', 'by'],
  lang: ['lang', 'language'],
  before: ['before'],
  after: ['after', 'since'],
  on: ['on', 'date'],
  kept: ['kept', 'clipped'],
  colour: ['colour', 'color'],
  has: ['has'],
  is: ['is'],
  in: ['in'],
};

/** Filters in the order of suggestion. */
export const suggestedFilters: readonly string[] = Object.keys(filterNames);

const byName = new Map(
  Object.entries(filterNames).flatMap(([filter, names]) => names.map((name) => [name, filter])),
);

const toFlagCondition = (mask: number, isSet = true): Condition => ({ kind: 'flag', mask, isSet });

const stateConditions: Readonly<Record<string, Condition>> = {
  unread: toFlagCondition(flags.read | flags.archived, false),
  read: toFlagCondition(flags.read),
  favourite: toFlagCondition(flags.favourite),
  archived: toFlagCondition(flags.archived),
  deleted: toFlagCondition(flags.deleted),
  preview: toFlagCondition(flags.preview),
  page: toFacetCondition('kept', 'page'),
  selection: toFacetCondition('kept', 'selection'),
  link: toFacetCondition('kept', 'link'),
  'no-address': toFacetCondition('kept', 'no-address'),
};
const stateAliases: Readonly<Record<string, string>> = {
  favorite: 'favourite',
  starred: 'favourite',
};

const contents: Readonly<Record<string, Condition>> = {
  note: { kind: 'any', of: [toFlagCondition(flags.note), toFlagCondition(flags.annotationNote)] },
  annotations: toFlagCondition(flags.annotations),
  tags: { kind: 'any', of: [toFlagCondition(flags.tags), toFlagCondition(flags.annotationTags)] },
};
const contentAliases: Readonly<Record<string, string>> = {
  notes: 'note',
  annotation: 'annotations',
  marks: 'annotations',
  tag: 'tags',
};

const noFields: FieldChoice = { article: 0, reader: 0, body: false };

const fieldChoices: Readonly<Record<string, FieldChoice>> = {
  headline: { ...noFields, article: articleFields.headline },
  standfirst: { ...noFields, article: articleFields.standfirst },
  byline: { ...noFields, article: articleFields.byline },
  body: { ...noFields, body: true },
  note: { ...noFields, reader: userFields.note },
  quote: { ...noFields, reader: userFields.quote },
  tags: { ...noFields, reader: userFields.tag },
};

/** Values of the filters that have a fixed set of them. */
export const fixedValues: Readonly<Record<string, readonly string[]>> = {
  is: Object.keys(stateConditions),
  has: Object.keys(contents),
  colour: colours,
  in: Object.keys(fieldChoices),
};

/** The meaning of a filter: a condition, a restriction to fields, or a problem. */
export type FilterMeaning =
  | { readonly condition: Condition }
  | { readonly fields: FieldChoice }
  | { readonly problem: ProblemCode };

/** Returns the filter with this name or alias, or null. */
export function findFilter(name: string): string | null {
  return byName.get(name.toLowerCase()) ?? null;
}

/** How the value of a filter was typed. */
interface TypedForm {
  readonly isQuoted: boolean;
  /** True if the last word may be incomplete. */
  readonly isIncomplete: boolean;
}

/** Reads the value of a filter returned by `findFilter`. `today` is the user's local date. */
export function readFilter(
  filter: string,
  typed: string,
  today: string,
  form: TypedForm,
): FilterMeaning {
  const value = foldFacetValue(typed);
  if (value === '') return { problem: 'missing-value' };
  const pick = <Value>(
    values: Readonly<Record<string, Value>>,
    aliases: Readonly<Record<string, string>>,
  ) =>
    Object.hasOwn(values, value)
      ? values[value]
      : values[Object.hasOwn(aliases, value) ? (aliases[value] ?? '') : ''];
  const toCondition = (condition: Condition | undefined): FilterMeaning =>
    condition === undefined ? { problem: 'unknown-value' } : { condition };
  switch (filter) {
    case 'is':
      return toCondition(pick(stateConditions, stateAliases));
    case 'has':
      return toCondition(pick(contents, contentAliases));
    case 'in': {
      const fields = pick(fieldChoices, { annotation: 'note', annotations: 'note', tag: 'tags' });
      return fields === undefined ? { problem: 'unknown-value' } : { fields };
    }
    case 'colour': {
      const colour = colours.find((name) => name === value || colourNames[name].includes(value));
      return toCondition(colour && toFlagCondition(colourFlags[colour]));
    }
    case 'before':
    case 'after':
    case 'on':
    case 'kept':
      return readDays(filter, typed, today);
    case 'author':
      return { condition: toAuthorCondition(typed, value) };
    case 'tag':
      return toFacetFilter('tag', value.replace(/^#|\s*\/\s*$/g, ''));
    case 'site': {
      const site = cleanSite(typed, value);
      const sites = toFacetFilter('site', site);
      if (isHost(site) || !('condition' in sites)) return sites;
      return toCondition({ kind: 'any', of: [sites.condition, toPublisher(value, null, form)] });
    }
    case 'publisher':
      if (withoutStar(value) === '') return { problem: 'missing-value' };
      return toCondition(toPublisher(value, cleanSite(typed, value), form));
    default:
      return { condition: toFacetCondition('lang', value) };
  }
}

/** Returns the host of an address as browsers write it. A publisher name, which may contain a slash, stays as it is. */
function cleanSite(typed: string, value: string): string {
  const site = removePath(typed.trim());
  // The index has the ASCII form ("bücher.example" is "xn--bcher-kva.example").
  const isInternational = /^[^\s/]+[.。．｡][^\s/]+$/.test(site) && /[^\0-\x7f]/.test(site);
  if (isInternational && URL.canParse(`http://${site}`)) {
    const { host: plain } = new URL(`http://${site}`);
    return plain.replace(/^www\./, '');
  }
  return removePath(value);
}

function removePath(value: string): string {
  const [, address = value] = /^(?:https?:\/\/)?(?:www\.)?(.*)$/is.exec(value) ?? [];
  return address.replace(/^([^\s/]+[.:][^\s/]+)\/.*$/s, '$1');
}

/** Builds a facet filter. The value can be empty at this point: "site:https://". */
function toFacetFilter(kind: FacetKind, value: string): FilterMeaning {
  return value === '' ? { problem: 'missing-value' } : { condition: toFacetCondition(kind, value) };
}

function toFacetCondition(kind: FacetKind, value: string): Condition {
  return {
    kind: 'facet',
    term: toFacetTerm(kind, value),
    namePrefix: toNamedFacetPrefix(kind, value),
  };
}

/** True for a name with a dot and without spaces. */
function isHost(site: string): boolean {
  return /^[^\s.]+\.\S+$/.test(site);
}

/** Matches publishers with these words in their names. In quotation marks, the full name is preferred. */
function toPublisher(name: string, host: string | null, form: TypedForm): Condition {
  return {
    kind: 'publisher',
    name: withoutStar(name),
    host: host === null ? null : withoutStar(host),
    isPrefix: form.isIncomplete || name.endsWith('*'),
    isFullPreferred: form.isQuoted,
  };
}

function withoutStar(name: string): string {
  return name.replace(/\*+$/, '');
}

/** Matches the full name, or all of its words among the authors' names. */
function toAuthorCondition(typed: string, name: string): Condition {
  const words = splitWords(typed).map((word) => toFacetCondition('author', word));
  return {
    kind: 'any',
    of: [
      toFacetCondition('author', name),
      ...(words.length > 0 ? [{ kind: 'all' as const, of: words }] : []),
    ],
  };
}

const endOfDays = 0x10000;

function readDays(
  filter: 'before' | 'after' | 'on' | 'kept',
  typed: string,
  today: string,
): FilterMeaning {
  const days = readDate(typed, today);
  if (days === null) return { problem: 'bad-date' };
  switch (filter) {
    case 'before':
      return { condition: { kind: 'day', of: 'story', from: 0, to: days.from } };
    case 'after':
      return { condition: { kind: 'day', of: 'story', from: days.from, to: endOfDays } };
    case 'on':
      return { condition: { kind: 'day', of: 'story', ...days } };
    case 'kept':
      return { condition: { kind: 'day', of: 'kept', ...days } };
  }
}
