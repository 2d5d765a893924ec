import { type Expression, type Pattern, parse } from '@fluent/syntax';

/** One text of a message file: a message or an attribute. */
export interface MessagePattern {
  /** “popup-clip” or “panel-empty.next”. */
  readonly id: string;
  /** The words, without placeholders; of all variants. */
  readonly words: string;
  /** Placeholders and other messages that it shows: “$total”, “sharing-join.label”. */
  readonly shown: ReadonlySet<string>;
  /** The keys of each choice by the placeholder that it depends on: “$total” → “one”, “other”. */
  readonly choices: readonly { readonly on: string; readonly keys: readonly string[] }[];
}

/** Lists the texts of an .ftl file. Throws on a syntax error. */
export function listPatterns(path: string, source: string): readonly MessagePattern[] {
  return parse(source, { withSpans: false }).body.flatMap((entry) => {
    if (entry.type === 'Junk') throw new Error(`${path}: cannot read ${entry.content}`);
    if (entry.type !== 'Message') return [];
    const { id, value, attributes } = entry;
    return [
      ...(value ? [readPattern(id.name, value)] : []),
      ...attributes.map((one) => readPattern(`${id.name}.${one.id.name}`, one.value)),
    ];
  });
}

function readPattern(id: string, pattern: Pattern): MessagePattern {
  const words: string[] = [];
  const shown = new Set<string>();
  const choices: { on: string; keys: string[] }[] = [];
  const visitPattern = ({ elements }: Pattern) => {
    for (const element of elements) {
      if (element.type === 'TextElement') words.push(element.value);
      else visit(element.expression as Expression);
    }
  };
  const visit = (expression: Expression) => {
    const name = nameExpression(expression);
    if (expression.type !== 'SelectExpression') {
      if (name !== null) shown.add(name);
      return;
    }
    const { selector, variants } = expression;
    const keys = variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
    choices.push({ on: nameExpression(selector) ?? '', keys });
    for (const { value } of variants) visitPattern(value);
  };
  visitPattern(pattern);
  return { id, words: words.join(' '), shown, choices };
}

/** “$total” of a placeholder, also if it is formatted; “popup-clip.next” of another message; else null. */
function nameExpression(expression: Expression): string | null {
  switch (expression.type) {
    case 'VariableReference':
      return `$${expression.id.name}`;
    case 'MessageReference':
      return expression.id.name + (expression.attribute ? `.${expression.attribute.name}` : '');
    case 'FunctionReference': {
      const [argument] = expression.arguments.positional;
      return argument ? nameExpression(argument) : null;
    }
    default:
      return null;
  }
}
