import type { Instant, ZonedTime } from '../../../model';
import { parseWebAddress } from '../../items/make-item';
import { type Report, toText } from '../../items/report';
import { readTags } from './read-tags';
import { readTime, readZonedTime } from './read-time';

/** True if a parsed value is an object and not an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member of an object; `__proto__` is treated like any other name. */
export function getMember(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/**
 * Typed access to the fields of a foreign record. Values of the wrong type are reported;
 * `reportUnread` reports the fields that were never read.
 */
export class Fields {
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #readNames = new Set<string>();
  readonly #path: string;

  constructor(
    record: unknown,
    readonly report: Report,
    readonly row: number | null,
    path = '',
  ) {
    this.#path = path === '' ? '' : `${path}.`;
    if (record instanceof Map) this.#values = record;
    else this.#values = new Map(isObject(record) ? Object.entries(record) : []);
  }

  /** True if the field has a value, which may also be false or 0. */
  has(name: string): boolean {
    const value = this.#values.get(name) ?? '';
    return typeof value !== 'string' || value.trim() !== '';
  }

  /** The raw value; undefined and null are treated alike. */
  value(name: string): unknown {
    this.#readNames.add(name);
    return this.#values.get(name) ?? undefined;
  }

  /** A trimmed text; '' if the field is missing. Numbers are accepted as texts. */
  text(name: string): string {
    const value = this.value(name);
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return value.trim();
    if (value !== undefined) this.#reportWrongType(name, value);
    return '';
  }

  /** A text, or null if it is empty or missing. */
  textOrNull(name: string): string | null {
    return this.text(name) || null;
  }

  /** A normalised web address, or null. */
  webAddress(name: string): string | null {
    const text = this.text(name);
    const address = parseWebAddress(text);
    if (address === null && text !== '') this.#reportWrongType(name, text);
    return address;
  }

  /** A boolean in any of the forms that programs write; null if missing. */
  flag(name: string): boolean | null {
    const value = this.value(name);
    if (typeof value === 'boolean') return value;
    const word = String(value ?? '')
      .trim()
      .toLowerCase();
    if (word === '') return null;
    if (/^(1|true|yes|y)$/.test(word)) return true;
    if (/^(0|false|no|n)$/.test(word)) return false;
    // Some programs write the time at which it became true instead.
    if (readTime(value) !== null) return true;
    this.#reportWrongType(name, value);
    return null;
  }

  number(name: string): number | null {
    const value = this.value(name);
    if (value === undefined || value === '') return null;
    const number = typeof value === 'string' ? Number(value.trim()) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    this.#reportWrongType(name, value);
    return null;
  }

  /** A moment, or null. Some programs write 0 for a missing time. */
  time(name: string): Instant | null {
    return this.#readTime(name, readTime);
  }

  zonedTime(name: string): ZonedTime | null {
    return this.#readTime(name, (value) =>
      typeof value === 'string'
        ? (readZonedTime(value.trim()) ?? readTime(value))
        : readTime(value),
    );
  }

  #readTime(name: string, read: (value: unknown) => ZonedTime | null): ZonedTime | null {
    const value = this.value(name);
    if (value === undefined || value === '' || value === 0 || value === '0') return null;
    const time = read(value);
    if (time === null) this.report.add('no-time', this.row, this.getLabel(name), toText(value));
    return time;
  }

  /** The elements of a list; a single value is returned as a list of one. */
  list(name: string): readonly unknown[] {
    const value = this.value(name);
    if (value === undefined || value === '') return [];
    return Array.isArray(value) ? value : [value];
  }

  /** The list elements that are texts; for objects, their member `under`. */
  texts(name: string, under?: string): readonly string[] {
    return this.list(name).flatMap((entry) => {
      const value = under !== undefined && isObject(entry) ? getMember(entry, under) : entry;
      if (typeof value === 'string') return [value.trim()];
      if (typeof value === 'number') return [String(value)];
      if (entry !== null) this.#reportWrongType(name, entry);
      return [];
    });
  }

  /** Tags from a list, or from a text split at `separator`. */
  tags(name: string, separator?: RegExp, under?: string): readonly string[] {
    const names =
      separator === undefined ? this.texts(name, under) : this.text(name).split(separator);
    return readTags(names, this.report, this.row, this.getLabel(name));
  }

  /** Marks fields as read that carry no user data: ids, and values derived from other fields. */
  ignore(...names: readonly string[]): void {
    for (const name of names) this.#readNames.add(name);
  }

  /** The non-empty fields that were not read. */
  listUnread(): readonly (readonly [name: string, value: unknown])[] {
    return [...this.#values].filter(
      ([name, value]) => !this.#readNames.has(name) && hasContent(value),
    );
  }

  /** Reports the non-empty fields that were not read. */
  reportUnread(): void {
    for (const [name, value] of this.listUnread()) {
      this.report.addDropped(this.getLabel(name), value);
    }
  }

  /** Reports a record that is left out, with `texts` and all texts that were not read. */
  reportNoAddress(texts: readonly string[]): void {
    const values = this.listUnread().flatMap(([, value]) => (value === true ? [] : toText(value)));
    const all = [...texts, ...values];
    this.report.add('no-web-address', this.row, null, all.filter(Boolean).join(' · '));
  }

  /** A field's name as shown in the report. */
  getLabel(name: string): string {
    return `${this.#path}${name}`;
  }

  #reportWrongType(name: string, value: unknown): void {
    this.report.add('wrong-type', this.row, this.getLabel(name), toText(value));
  }
}

/** What programs write for nothing. */
const nothing = /^(?:0|false|no|none|null)?$/i;

function hasContent(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === 0) return false;
  if (typeof value === 'string') return !nothing.test(value.trim());
  if (Array.isArray(value)) return value.length > 0;
  return !isObject(value) || Object.keys(value).length > 0;
}
