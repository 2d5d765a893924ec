import { numberConnectors, numberWords } from './number-words';

/** A number in a text. */
export interface ParsedNumber {
  /** In decimal notation without grouping: "1234.5", "-5". */
  readonly value: string;
  /** True if written as a word for one, which in many languages is also an article. */
  readonly isArticle: boolean;
  readonly start: number;
  readonly end: number;
}

const piecePattern =
  /(?<sign>(?<![\p{L}\p{N}]|\p{N} )-)?(?<digits>\p{Nd}{1,3}(?:[ ']\p{Nd}{3})+(?:[.,]\p{Nd}+)?(?!\p{Nd})|\p{Nd}+(?:[.,'٫٬·]\p{Nd}+)*|(?<![^\s(\p{Sc}<>=~±≤≥≈+-])\.\p{Nd}+)|(?<han>[〇零一二三四五六七八九十百千万萬亿億兆两兩]+)|(?<word>(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}])+)/gu;

/** Languages in which a point groups thousands and a comma begins decimals. */
const commaDecimals = /^(?:de|fr|es|pt|it|nl|da|nb|no|sv|fi|pl|cs|sk|ru|uk|tr|id|el|ro|hu|vi)$/;

/**
 * Returns the numbers of a text in order, written in digits of any script or in words.
 *
 * `text` is folded by `foldWording`. `language` is a primary subtag; if unknown, words
 * of all languages count.
 */
export function parseNumbers(text: string, language: string): readonly ParsedNumber[] {
  const numbers: ParsedNumber[] = [];
  const values = getNumberWords(language);
  const builder = new NumberBuilder(numbers);
  let pieceEnd = 0;
  for (const { index, 0: piece, groups = {} } of text.matchAll(piecePattern)) {
    // Only spaces and hyphens may separate the parts of one number.
    if (!/^[\s-]*$/.test(text.slice(pieceEnd, index))) builder.close();
    pieceEnd = index + piece.length;
    const { sign, digits, han, word } = groups;
    if (digits !== undefined) {
      builder.close();
      builder.begin(`${sign ? '-' : ''}${toDecimal(digits, language)}`, index, pieceEnd);
    } else if (han !== undefined) builder.addHan(han, index, pieceEnd);
    else if (word !== undefined) {
      const value = parseNumberWord(word, values);
      if (value !== undefined) builder.add(value, index, pieceEnd);
      else if (!numberConnectors.has(word)) builder.close();
    }
  }
  builder.close();
  return numbers;
}

const wordsByLanguage = new Map<string, ReadonlyMap<string, number>>();

function getNumberWords(language: string): ReadonlyMap<string, number> {
  const key = numberWords[language] === undefined ? '' : language;
  const known = wordsByLanguage.get(key);
  if (known) return known;
  const lists = key === '' ? Object.values(numberWords) : [numberWords[key] ?? ''];
  const entries = lists.flatMap((list) =>
    list.split(/[;\n]/).flatMap((line) => {
      const [value = '', words = ''] = line.split(':');
      return words
        .trim()
        .split(' ')
        .map((word) => [word.normalize('NFKC'), Number(value)] as const);
    }),
  );
  const words = new Map(entries);
  wordsByLanguage.set(key, words);
  return words;
}

const germanCompound = /^(?<units>\p{L}+?)und(?<tens>\p{L}+(?:zig|ßig))$/u;
const germanHundreds = /^(?<count>\p{L}*?)(?<scale>tausend|hundert)(?:und)?(?<rest>\p{L}*)$/u;

/** Returns the value of a word, including German compounds and Arabic prefixes. */
function parseNumberWord(word: string, values: ReadonlyMap<string, number>): number | undefined {
  const known = values.get(word);
  if (known !== undefined) return known;
  if (/^[وال]/.test(word)) return values.get(word.replace(/^و?(?:ال)?/, ''));
  if (!values.has('zwanzig')) return undefined;
  const { units, tens } = germanCompound.exec(word)?.groups ?? {};
  const [unit, ten] = [values.get(units ?? ''), values.get(tens ?? '')];
  if (unit !== undefined && ten !== undefined) return unit + ten;
  const { count, scale, rest } = germanHundreds.exec(word)?.groups ?? {};
  if (scale === undefined) return undefined;
  const many = count === '' ? 1 : parseNumberWord(count ?? '', values);
  const more = rest === '' ? 0 : parseNumberWord(rest ?? '', values);
  if (many === undefined || more === undefined) return undefined;
  return many * (scale === 'tausend' ? 1000 : 100) + more;
}

/** Converts digits of any script with their separators to decimal notation. */
function toDecimal(digits: string, language: string): string {
  const ascii = digits
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(/٫/g, '.')
    .replace(/[٬ ]/g, "'");
  if (ascii.startsWith('.')) return `0${ascii}`;
  const [group, decimal] = commaDecimals.test(language) ? ['.', ','] : [',', '.'];
  const isGrouped = (mark: string) =>
    new RegExp(`^\\d{1,3}(?:[${mark}]\\d{2,3})*[${mark}]\\d{3}(?![\\d${mark}])`).test(ascii);
  let plain = ascii;
  if (isGrouped("'")) plain = plain.replaceAll("'", '');
  else if (isGrouped(group ?? '')) plain = plain.replaceAll(group ?? '', '');
  // Clearly grouped the other way: several groups, or decimals after one.
  else if (/^\d{1,3}([.,])\d{3}(?:\1\d{3}|(?!\1)[.,]\d)/.test(ascii)) {
    plain = plain.replaceAll(decimal ?? '', '');
  }
  // Trailing zeros stay: version 1.10 is not 1.1.
  return plain.replace(/^(\d+)[,·](\d+)$/, '$1.$2').replace(/^0+(?=\d)/, '');
}

/** Converts a decimal digit of any script to ASCII. Each script has its ten digits in a row. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return `${value}`;
}

const hanDigits = '〇一二三四五六七八九';
const hanScales: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
};

/** Assembles numbers from adjacent parts. */
class NumberBuilder {
  readonly #numbers: ParsedNumber[];
  /** The group being read, below a thousand; `#total` holds the groups already multiplied. */
  #current: number | null = null;
  #total = 0;
  /** The number as written in digits; null once a part was added. */
  #written: string | null = null;
  #start = 0;
  #end = 0;
  #isArticle = false;

  constructor(numbers: ParsedNumber[]) {
    this.#numbers = numbers;
  }

  begin(written: string, start: number, end: number): void {
    this.#written = written;
    this.#current = Number(written);
    this.#start = start;
    this.#end = end;
  }

  add(value: number, start: number, end: number): void {
    const current = this.#current;
    if (current !== null && !this.#fits(value)) this.close();
    if (this.#current === null) {
      this.#start = start;
      this.#isArticle = value === 1;
      this.#current = 0;
      if (value >= 100) this.#current = 1;
    } else this.#isArticle = false;
    this.#end = end;
    this.#written = null;
    if (value >= 1000) {
      this.#total += (this.#current || 1) * value;
      this.#current = 0;
    } else if (value === 100) this.#current = (this.#current || 1) * 100;
    // "quatre-vingts" is the one product of two small parts.
    else if (value === 20 && this.#current === 4) this.#current = 80;
    else this.#current = (value >= 100 && this.#current === 1 ? 0 : this.#current) + value;
  }

  /** True if the next part can belong to this number. */
  #fits(value: number): boolean {
    const current = this.#current ?? 0;
    if (value >= 1000) return current > 0 || this.#written !== null;
    if (this.#written !== null) return false;
    if (value === 100) return current > 0 && current < 10;
    if (value === 20 && current === 4) return true;
    if (current % 100 === 0) return true;
    if (current % 10 === 0 && current % 100 >= 20 && value < 10) return true;
    // "soixante-dix", "quatre-vingt-treize"
    return (current % 100 === 60 || current % 100 === 80) && value < 20;
  }

  addHan(run: string, start: number, end: number): void {
    const digits = run.replace(/零/g, '〇').replace(/[两兩]/g, '二');
    if (/^[〇一二三四五六七八九]+$/.test(digits)) {
      this.close();
      const value = [...digits].map((digit) => hanDigits.indexOf(digit)).join('');
      this.begin(value.replace(/^0+(?=\d)/, ''), start, end);
      this.#isArticle = run === '一';
      return;
    }
    let section = 0;
    let digit = this.#written === null ? 0 : Number(this.#written);
    if (this.#written === null) this.close();
    let total = 0;
    for (const character of digits) {
      const scale = hanScales[character];
      if (scale === undefined) digit = hanDigits.indexOf(character);
      else if (scale < 1e4) {
        section += (digit || 1) * scale;
        digit = 0;
      } else {
        total += (section + digit || 1) * scale;
        section = 0;
        digit = 0;
      }
    }
    const from = this.#written === null ? start : this.#start;
    this.begin(formatNumber(total + section + digit), from, end);
  }

  close(): void {
    if (this.#current !== null) {
      const value = this.#written ?? formatNumber(this.#total + this.#current);
      const isArticle = this.#isArticle && value === '1';
      this.#numbers.push({ value, isArticle, start: this.#start, end: this.#end });
    }
    this.#current = null;
    this.#total = 0;
    this.#written = null;
    this.#isArticle = false;
  }
}

/** Formats a number without an exponent and without binary rounding errors. */
function formatNumber(value: number): string {
  return Number(value.toPrecision(15)).toLocaleString('en', {
    useGrouping: false,
    maximumFractionDigits: 12,
  });
}
