import type { Instant, ZonedTime } from '../../../model';
import { asText, type Report } from '../report';
import { webAddress } from './make-item';
import { readTags } from './read-tags';
import { readTime, readZonedTime } from './read-time';

/** Whether a value that was parsed is an object, and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of an object that is its own; `__proto__` is a name like another. */
export function member(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/**
 * The fields of a record of another program. What is not of the kind that is
 * asked for is reported; `end` reports what nobody asked for.
 */
export class Fields {
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #asked = new Set<string>();
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

  /** The value as it is; undefined and null are the same here. */
  value(name: string): unknown {
    this.#asked.add(name);
    return this.#values.get(name) ?? undefined;
  }

  /** A text without spaces around it; '' when there is none. Numbers are texts as well. */
  text(name: string): string {
    const value = this.value(name);
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return value.trim();
    if (value !== undefined) this.#wrong(name, value);
    return '';
  }

  /** A text, or null when it is empty or not given. */
  textOrNull(name: string): string | null {
    return this.text(name) || null;
  }

  /** An address of the web in its whole form, or null. */
  webAddress(name: string): string | null {
    const text = this.text(name);
    const address = webAddress(text);
    if (address === null && text !== '') this.#wrong(name, text);
    return address;
  }

  /** A yes or no in the forms in which programs write it; null when it is not given. */
  flag(name: string): boolean | null {
    const value = this.value(name);
    if (typeof value === 'boolean') return value;
    const word = String(value ?? '')
      .trim()
      .toLowerCase();
    if (word === '') return null;
    if (/^(1|true|yes|y)$/.test(word)) return true;
    if (/^(0|false|no|n)$/.test(word)) return false;
    // Since when it is so, where a program says that instead.
    if (readTime(value) !== null) return true;
    this.#wrong(name, value);
    return null;
  }

  number(name: string): number | null {
    const value = this.value(name);
    if (value === undefined || value === '') return null;
    const number = typeof value === 'string' ? Number(value.trim()) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    this.#wrong(name, value);
    return null;
  }

  /** A moment, or null. Nought is how some programs say that there is none. */
  time(name: string): Instant | null {
    const value = this.value(name);
    if (value === undefined || value === '' || value === 0 || value === '0') return null;
    const time = readTime(value);
    if (time === null) this.report.say('no-time', this.row, this.at(name), asText(value));
    return time;
  }

  zonedTime(name: string): ZonedTime | null {
    const value = this.value(name);
    if (value === undefined || value === '' || value === 0 || value === '0') return null;
    const time =
      (typeof value === 'string' ? readZonedTime(value.trim()) : null) ?? readTime(value);
    if (time === null) this.report.say('no-time', this.row, this.at(name), asText(value));
    return time;
  }

  /** The elements of a list; one value alone is a list of it. */
  list(name: string): readonly unknown[] {
    const value = this.value(name);
    if (value === undefined || value === '') return [];
    return Array.isArray(value) ? value : [value];
  }

  /** Elements of a list that are texts; of objects, what stands under `under`. */
  texts(name: string, under?: string): readonly string[] {
    return this.list(name).flatMap((entry) => {
      const value = under !== undefined && isObject(entry) ? member(entry, under) : entry;
      if (typeof value === 'string') return [value.trim()];
      if (typeof value === 'number') return [String(value)];
      if (entry !== null) this.#wrong(name, entry);
      return [];
    });
  }

  /** Tags of a list, or of a text that is parted by `separator`. */
  tags(name: string, separator?: RegExp, under?: string): readonly string[] {
    const names =
      separator === undefined ? this.texts(name, under) : this.text(name).split(separator);
    return readTags(names, this.report, this.row, this.at(name));
  }

  /** Passes over fields that say nothing of the reader's: ids, and what follows from other fields. */
  pass(...names: readonly string[]): void {
    for (const name of names) this.#asked.add(name);
  }

  /** Reports the fields that say something and were not asked for. */
  end(): void {
    for (const [name, value] of this.#values) {
      if (!this.#asked.has(name) && saysSomething(value)) {
        this.report.notKept(this.at(name), value);
      }
    }
  }

  /** A field's name as the report shows it. */
  at(name: string): string {
    return `${this.#path}${name}`;
  }

  #wrong(name: string, value: unknown): void {
    this.report.say('wrong-type', this.row, this.at(name), asText(value));
  }
}

function saysSomething(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return !isObject(value) || Object.keys(value).length > 0;
}
