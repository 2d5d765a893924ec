import {
  type Entry,
  type Expression,
  type Message,
  type Pattern,
  parse,
  type VariableReference,
} from '@fluent/syntax';

/** Type of a placeholder. `choices` are the keys of a selector that is not a number. */
type Type =
  | { readonly kind: 'string' | 'number' }
  | { readonly kind: 'choice'; readonly choices: string[] };
type Types = Map<string, Type>;

const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Returns a module with the types of all messages and attributes: their ids and placeholders.
 * Throws on a syntax error, and on an id that does not begin with the name of its file.
 *
 * @param sources the files of one language by name, without ".ftl"
 */
export function makeMessageTypes(sources: ReadonlyMap<string, string>): string {
  const messages = new Map(
    [...sources].flatMap(([subject, source]) => {
      const comment = /^[ \t]+#.*/m.exec(source)?.[0];
      // Fluent has no such comments: it would be shown as text.
      if (comment) throw new Error(`${subject}.ftl: indented comment ${comment.trim()}`);
      return parse(source, { withSpans: false })
        .body.filter((entry) => isMessage(entry, subject))
        .map((message) => [message.id.name, message] as const);
    }),
  );
  const getPattern = (name: string, attribute?: string): Pattern => {
    const message = messages.get(name);
    const pattern =
      attribute === undefined
        ? message?.value
        : message?.attributes.find(({ id }) => id.name === attribute)?.value;
    if (!pattern) throw new Error(`no message ${name}${attribute ? `.${attribute}` : ''}`);
    return pattern;
  };
  const lines = [...messages].flatMap(([name, { value, attributes }]) => [
    ...(value ? [formatLine(name, collectTypes(value, getPattern))] : []),
    ...attributes.map(({ id, value }) =>
      formatLine(`${name}.${id.name}`, collectTypes(value, getPattern)),
    ),
  ]);
  return `// Written by \`npm run write:messages\` from en/*/*.ftl.

/** All messages and attributes, with the placeholders of each. */
export interface Messages {
${lines.join('\n')}
}
`;
}

function isMessage(entry: Entry, subject: string): entry is Message {
  if (entry.type === 'Junk') throw new Error(`${subject}.ftl: cannot read ${entry.content}`);
  if (entry.type !== 'Message') return false;
  if (entry.id.name.startsWith(`${subject}-`)) return true;
  throw new Error(`${subject}.ftl: ${entry.id.name} does not begin with ${subject}-`);
}

function formatLine(id: string, types: Types): string {
  const members = [...types].map(([name, type]) => `readonly ${name}: ${formatType(type)}`);
  return `  '${id}': ${members.length === 0 ? 'null' : `{ ${members.join('; ')} }`};`;
}

function formatType(type: Type): string {
  return type.kind === 'choice'
    ? type.choices.map((choice) => `'${choice}'`).join(' | ')
    : type.kind;
}

/** Returns the placeholders of a pattern and of the messages that it includes. */
function collectTypes(
  pattern: Pattern,
  patternOf: (name: string, attribute?: string) => Pattern,
): Types {
  const types: Types = new Map();
  // A number is a number wherever else it appears, and a choice is never just a string.
  const add = ({ id: { name } }: VariableReference, type: Type) => {
    const known = types.get(name)?.kind;
    if (known === undefined || known === 'string') types.set(name, type);
  };
  const visit = (expression: Expression) => {
    switch (expression.type) {
      case 'VariableReference':
        add(expression, { kind: 'string' });
        break;
      case 'FunctionReference':
        for (const argument of expression.arguments.positional) {
          if (argument.type === 'VariableReference') add(argument, { kind: 'number' });
        }
        break;
      case 'MessageReference':
        visitPattern(patternOf(expression.id.name, expression.attribute?.name));
        break;
      case 'SelectExpression': {
        const keys = expression.variants.map(({ key }) =>
          key.type === 'Identifier' ? key.name : null,
        );
        const isNumber = keys.every((key) => key === null || pluralCategories.includes(key));
        if (expression.selector.type === 'VariableReference') {
          add(
            expression.selector,
            isNumber
              ? { kind: 'number' }
              : { kind: 'choice', choices: keys.filter((key) => key !== null) },
          );
        } else visit(expression.selector);
        for (const variant of expression.variants) visitPattern(variant.value);
        break;
      }
    }
  };
  const visitPattern = ({ elements }: Pattern) => {
    for (const element of elements) {
      if (element.type === 'Placeable') visit(element.expression as Expression);
    }
  };
  visitPattern(pattern);
  return types;
}
