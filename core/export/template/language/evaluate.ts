import { applyFilter, type FilterContext } from '../filters';
import { reveal } from '../values/page-text';
import {
  getMember,
  isList,
  isRecord,
  isTruthy,
  Markdown,
  toText,
  type Value,
} from '../values/value';
import type { Comparison, Expression } from './syntax';

/** Looks up a variable by name; undefined if it is unknown. */
type FindVariable = (name: string) => Value;

/** What expressions are evaluated with. */
export interface Scope extends FilterContext {
  readonly find: FindVariable;
  /** Finds a value of the page, such as "selector:h1"; undefined if it is not known. */
  readonly findOnPage: FindVariable;
  /** Variables that the template has set to HTML of the page. */
  readonly htmlNames?: ReadonlySet<string>;
}

/** True if an expression gives HTML of the page: `selectorHtml:article`, also through filters. */
export function holdsHtml(expression: Expression, scope: Pick<Scope, 'htmlNames'>): boolean {
  switch (expression.type) {
    case 'page':
      return expression.name.startsWith('selectorHtml:') && !expression.name.includes('?');
    case 'variable':
      return scope.htmlNames?.has(expression.name) ?? false;
    case 'member':
      return holdsHtml(expression.object, scope);
    case 'filter':
      return expression.name !== 'strip_tags' && holdsHtml(expression.input, scope);
    default:
      return false;
  }
}

/** Evaluates an expression. Filters that are not known change nothing. */
export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.type) {
    case 'literal':
      return expression.value;
    case 'variable':
      return findPath(expression.name, scope.find);
    case 'page':
      return scope.findOnPage(expression.name);
    case 'not':
      return !isTruthy(evaluate(expression.operand, scope));
    case 'member':
      return findItem(evaluate(expression.object, scope), evaluate(expression.property, scope));
    case 'filter': {
      const input = evaluate(expression.input, scope);
      const given = expression.given.map((parts) =>
        parts.map((part) => evaluateGiven(part, scope)),
      );
      const isHtml = holdsHtml(expression.input, scope);
      return applyFilter(expression.name, input, given, { url: scope.url, isHtml });
    }
    case 'binary': {
      const left = evaluate(expression.left, scope);
      if (expression.operator === '??') {
        return isTruthy(left) ? left : evaluate(expression.right, scope);
      }
      const right = evaluate(expression.right, scope);
      if (expression.operator === 'and') return isTruthy(left) && isTruthy(right);
      if (expression.operator === 'or') return isTruthy(left) || isTruthy(right);
      return compare(left, right, expression.operator);
    }
  }
}

/** An argument. The name of no variable is a text: `date:YYYY-MM-DD`. */
function evaluateGiven(expression: Expression, scope: Scope): Value {
  const value = evaluate(expression, scope);
  return value === undefined && expression.type === 'variable' ? expression.name : value;
}

/** The variable of this name, or a member of one: "loop.index". */
function findPath(path: string, find: FindVariable): Value {
  const whole = find(path);
  if (whole !== undefined) return whole;
  const [name = '', ...keys] = path.split('.');
  return keys.reduce((value: Value, key) => findItem(value, key), find(name));
}

function findItem(object: Value, key: Value): Value {
  const name = toText(key);
  if (isList(object)) return /^\d+$/.test(name) ? object[Number(name)] : undefined;
  return isRecord(object) ? getMember(object, name) : undefined;
}

function compare(left: Value, right: Value, operator: Comparison): boolean {
  if (operator === 'contains') return contains(left, right);
  if (operator === '==') return isEqual(left, right);
  if (operator === '!=') return !isEqual(left, right);
  const [first, second] = [toComparable(left), toComparable(right)];
  // As in JavaScript: two texts by their characters, all else by number.
  const areTexts = typeof first === 'string' && typeof second === 'string';
  const [a, b] = areTexts ? [first, second] : [Number(first), Number(second)];
  switch (operator) {
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
  }
}

/** Equal as in JavaScript's "==", where "5" equals 5. */
function isEqual(left: Value, right: Value): boolean {
  const isNothing = (value: Value) => value === undefined || value === null;
  if (isNothing(left) || isNothing(right)) return isNothing(left) && isNothing(right);
  const [first, second] = [toComparable(left), toComparable(right)];
  return typeof first === typeof second ? first === second : Number(first) === Number(second);
}

function toComparable(value: Value): string | number | boolean {
  if (value === undefined) return Number.NaN;
  if (value === null) return 0;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? reveal(value) : toText(value);
}

/** True if a list has the item, or a text the part; in any case of letters. */
function contains(whole: Value, part: Value): boolean {
  if (part === undefined || part === null) return false;
  const fold = (value: Value) => toText(value).toLowerCase();
  if (isList(whole)) return whole.some((item) => fold(item) === fold(part));
  const isText = typeof whole === 'string' || whole instanceof Markdown;
  return isText && fold(whole).includes(fold(part));
}
