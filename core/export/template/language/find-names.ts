import { findPrompt } from './find-prompt';
import { parseTemplate } from './parse-template';
import type { Expression, TemplateNode } from './syntax';

/** The names that a template uses. */
export interface TemplateNames {
  /** Variables that the template does not set itself. */
  readonly variables: readonly string[];
  readonly filters: readonly string[];
  /** Values of the page, and prompts in quotes. */
  readonly page: readonly string[];
  /** The source of tags and braces that cannot be read. */
  readonly unreadable: readonly string[];
}

/** Finds the names in a template, in order of appearance, each once. */
export function findNames(template: string): TemplateNames {
  const names: Collected = { own: new Set(), variables: [], filters: [], page: [], unreadable: [] };
  for (const node of parseTemplate(template)) collect(node, names);
  return {
    variables: [...new Set(names.variables)].filter((name) => !names.own.has(name)),
    filters: [...new Set(names.filters)],
    page: [...new Set(names.page)],
    unreadable: [...new Set(names.unreadable)],
  };
}

interface Collected {
  /** The variables of "set" and "for". */
  readonly own: Set<string>;
  readonly variables: string[];
  readonly filters: string[];
  readonly page: string[];
  readonly unreadable: string[];
}

function collect(node: TemplateNode, names: Collected): void {
  const collectAll = (nodes: readonly TemplateNode[]) => {
    for (const inner of nodes) collect(inner, names);
  };
  switch (node.type) {
    case 'text':
      return;
    case 'unreadable':
      names.unreadable.push(node.source);
      return;
    case 'output': {
      const prompt = findPrompt(node.expression);
      if (prompt !== null) names.page.push(`"${prompt}"`);
      collectExpression(node.expression, names);
      return;
    }
    case 'set':
      names.own.add(node.name);
      collectExpression(node.expression, names);
      return;
    case 'if':
      for (const { condition, body } of node.branches) {
        collectExpression(condition, names);
        collectAll(body);
      }
      collectAll(node.otherwise);
      return;
    case 'for':
      for (const name of [node.name, `${node.name}_index`, 'loop']) names.own.add(name);
      collectExpression(node.list, names);
      collectAll(node.body);
  }
}

function collectExpression(expression: Expression, names: Collected): void {
  switch (expression.type) {
    case 'literal':
      return;
    case 'variable':
      names.variables.push(expression.name.split('.')[0] ?? '');
      return;
    case 'page':
      names.page.push(expression.name);
      return;
    case 'not':
      collectExpression(expression.operand, names);
      return;
    case 'binary':
      collectExpression(expression.left, names);
      collectExpression(expression.right, names);
      return;
    case 'member':
      collectExpression(expression.object, names);
      collectExpression(expression.property, names);
      return;
    case 'filter':
      // Arguments that name no variable are texts.
      collectExpression(expression.input, names);
      names.filters.push(expression.name);
  }
}
