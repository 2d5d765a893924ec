import { dayToDate, type QueryFilter } from '../../../core/search';
import { text } from '../../strings';
import '../../strings/en/library/filters.ftl';
import { makeDateFormat } from '../../strings/date-format';
import { perLocale } from '../../strings/per-locale';

// Days of the index are in UTC.
const days = perLocale((locale) => makeDateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));

/** Returns what a filter asks for, in words: "Tag: harbours", "Not tagged harbours". */
export function getFilterLabel({ asked, isExcluded: isNot }: QueryFilter): string {
  switch (asked.filter) {
    case 'is':
      return text(isNot ? 'filters-is.not' : 'filters-is', { value: asked.value });
    case 'has':
      return text(isNot ? 'filters-has.not' : 'filters-has', { value: asked.value });
    case 'in':
      return text('filters-in', { value: asked.value });
    case 'colour':
      return text(isNot ? 'filters-colour.not' : 'filters-colour', { colour: asked.value });
    case 'before':
    case 'after': {
      const day = days().format(dayToDate(asked.filter === 'before' ? asked.to : asked.from));
      return text(isNot ? `filters-${asked.filter}.not` : `filters-${asked.filter}`, { day });
    }
    case 'on':
    case 'kept': {
      const range = days().formatRange(dayToDate(asked.from), dayToDate(asked.to - 1));
      return text(isNot ? `filters-${asked.filter}.not` : `filters-${asked.filter}`, {
        days: range,
      });
    }
    default:
      return text(isNot ? `filters-${asked.filter}.not` : `filters-${asked.filter}`, {
        value: asked.value,
      });
  }
}
