import ts from 'typescript';

/** A small change of a source text that tests should detect. Offsets in UTF-16 units. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

const operators: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.QuestionQuestionToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
};

/** Methods whose call is replaced by what it is called on. */
const droppedMethods = /^(?:sort|toSorted|reverse|toReversed|filter|slice|trim|toLowerCase|flat)$/;

/**
 * Lists the mutants of a file: swapped operators, negated conditions, flipped booleans,
 * numbers off by one, dropped method calls and emptied functions.
 *
 * Types, imports and messages of errors have none.
 */
export function findMutants(text: string): readonly Mutant[] {
  const source = ts.createSourceFile('mutated.ts', text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const replace = (node: ts.Node, replacement: string) => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ start, end: node.getEnd(), replacement, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const swapped = operators[node.operatorToken.kind];
      if (swapped !== undefined) replace(node.operatorToken, swapped);
    } else if (ts.isPrefixUnaryExpression(node)) {
      if (node.operator === ts.SyntaxKind.ExclamationToken) {
        replace(node, node.operand.getText(source));
      }
    } else if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
      const condition = ts.isIfStatement(node) ? node.expression : node.condition;
      if (!ts.isBinaryExpression(condition) && !ts.isPrefixUnaryExpression(condition)) {
        replace(condition, `!(${condition.getText(source)})`);
      }
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) replace(node, 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) replace(node, 'true');
    else if (ts.isNumericLiteral(node) && /^\d+$/.test(node.text)) {
      replace(node, String(Number(node.text) + 1));
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression;
      if (droppedMethods.test(name.text)) replace(node, expression.getText(source));
    } else if (ts.isFunctionDeclaration(node) && node.body && returnsNothing(node)) {
      replace(node.body, '{}');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

function returnsNothing({ type, asteriskToken }: ts.FunctionDeclaration): boolean {
  return asteriskToken === undefined && type?.kind === ts.SyntaxKind.VoidKeyword;
}
