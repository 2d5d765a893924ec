import { protect, reveal } from '../values/page-text';
import { toMarkedText } from '../values/to-marked-text';
import { isList, isRecord, toData, type Value } from '../values/value';
import { type Filter, type FilterTable, type Given, getGiven, mapPlain, mapRecord } from './filter';

/** "+10", "*2", "**3" or "^3" applied to a number. An empty text is no number, also not 0. */
function calculate(text: string, operation: string): string {
  const [, operator, operand] = /^\s*(\*\*|[-+*/^])(.*)$/.exec(operation) ?? [];
  const [left, right] = [Number(text), Number(operand)];
  if (text.trim() === '' || Number.isNaN(left) || Number.isNaN(right)) return text;
  const results: Readonly<Record<string, number>> = {
    '+': left + right,
    '-': left - right,
    '*': left * right,
    '/': left / right,
    '**': left ** right,
    '^': left ** right,
  };
  const result = results[operator ?? ''];
  return result === undefined ? text : String(Number(result.toFixed(10)));
}

/** Applies a function to each number in a value, and to each text that starts with one. */
function mapNumbers(change: (number: number, given: Given) => string): Filter {
  const apply = (value: Value, given: Given): Value => {
    if (isList(value)) return value.map((item) => apply(item, given));
    if (isRecord(value)) return mapRecord(value, (key, item) => [key, apply(item, given)]);
    const text = toMarkedText(value);
    const number = Number.parseFloat(reveal(text));
    return Number.isNaN(number) ? text : protect(change(number, given));
  };
  return (input, given) => apply(toData(input), given);
}

const maxDecimals = 20;

function round(number: number, given: Given): string {
  const places = getGiven(given, 0);
  if (places === undefined) return String(Math.round(number));
  const decimals = Number(places);
  if (!Number.isInteger(decimals) || Math.abs(decimals) > maxDecimals) return String(number);
  const factor = 10 ** decimals;
  return String(Math.round(number * factor) / factor);
}

function formatNumber(number: number, given: Given): string {
  const [decimals, point = '.', separator = ','] = [0, 1, 2].map((at) => getGiven(given, at));
  const places = Number.parseInt(decimals ?? '0', 10) || 0;
  const [whole = '', fraction] = number
    .toFixed(Math.min(Math.max(places, 0), maxDecimals))
    .split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, () => separator);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

export const numberFilters: FilterTable = {
  calc: mapPlain((text, given) => calculate(text, getGiven(given, 0) ?? '')),
  round: mapNumbers(round),
  number_format: mapNumbers(formatNumber),
};
