import { isList, isTruthy, toData, type Value } from '../values/value';
import { evaluate, holdsHtml, type Scope } from './evaluate';
import { findPrompt } from './find-prompt';
import type { Expression, TemplateNode } from './syntax';

/** Writes a value where a template outputs it. */
export type WriteValue = (value: Value) => string;

/** The text of a template, and its value if it consists of a single expression. */
export interface Rendered {
  readonly text: string;
  readonly only: Value;
}

/** Renders a template. Prompts, and what cannot be read, give empty text. */
export function renderTemplate(
  nodes: readonly TemplateNode[],
  scope: Scope,
  write: WriteValue,
): Rendered {
  const renderer = new Renderer(scope, write);
  const text = renderer.render(nodes, new Map());
  const [only] = renderer.written;
  const isOnly = renderer.written.length === 1 && text.trim() === write(only).trim();
  return { text, only: isOnly ? only : undefined };
}

/** Variables that the template has set, over those of the clip. */
type Variables = Map<string, Value>;

/** The number of nodes after which nested loops end. */
const maxNodes = 200_000;

/** Spaces and a line break, which tags remove. */
const spaceAfter = /^[\t ]*(?:\r?\n)?/;
const spaceBefore = /[\t ]*(?:\r?\n)?$/;

class Renderer {
  readonly written: Value[] = [];
  readonly #htmlNames = new Set<string>();
  #nodesLeft = maxNodes;
  /** True if spaces before the next text are removed. */
  #trims = false;

  constructor(
    readonly scope: Scope,
    readonly write: WriteValue,
  ) {}

  render(nodes: readonly TemplateNode[], variables: Variables): string {
    let output = '';
    for (const node of nodes) {
      if (this.#nodesLeft-- <= 0) break;
      const text = this.#renderNode(node, variables);
      if ('trimsBefore' in node && node.trimsBefore) output = output.replace(spaceBefore, '');
      if (this.#trims && text !== '') {
        output += text.replace(spaceAfter, '');
        this.#trims = false;
      } else {
        output += text;
      }
      if (node.type === 'output' && node.trimsAfter) this.#trims = true;
    }
    return output;
  }

  #renderNode(node: TemplateNode, variables: Variables): string {
    switch (node.type) {
      case 'text':
        return node.text;
      case 'unreadable':
        return '';
      case 'output': {
        const value =
          findPrompt(node.expression) !== null ? '' : this.#evaluate(node.expression, variables);
        this.written.push(value);
        return this.write(value);
      }
      case 'set':
        variables.set(node.name, this.#evaluate(node.expression, variables));
        this.#noteHtml(node.name, node.expression);
        this.#trims = true;
        return '';
      case 'if': {
        const index = node.branches.findIndex(({ condition }) =>
          isTruthy(this.#evaluate(condition, variables)),
        );
        const text = this.render(node.branches[index]?.body ?? node.otherwise, variables);
        // As there: the line break after another branch's tag is kept.
        if (index === 0 || (index < 0 && node.otherwise.length === 0)) this.#trims = true;
        return text;
      }
      case 'for':
        return this.#renderLoop(node, variables);
    }
  }

  /** Each round has its own variables, which end with it. */
  #renderLoop(node: TemplateNode & { readonly type: 'for' }, variables: Variables): string {
    const list = toData(this.#evaluate(node.list, variables));
    const items = isList(list) ? list : [];
    this.#noteHtml(node.name, node.list);
    const isTrimming = this.#trims;
    const rounds = items.map((item, index) => {
      const loop = {
        index: index + 1,
        index0: index,
        first: index === 0,
        last: index === items.length - 1,
        length: items.length,
      };
      const inner = new Map([
        ...variables,
        [node.name, item],
        [`${node.name}_index`, index],
        ['loop', loop],
      ] as const);
      this.#trims = isTrimming;
      return this.render(node.body, inner).trim();
    });
    this.#trims = true;
    return rounds.join('\n');
  }

  #evaluate(expression: Expression, variables: Variables): Value {
    const find = (name: string) =>
      variables.has(name) ? variables.get(name) : this.scope.find(name);
    return evaluate(expression, { ...this.scope, find, htmlNames: this.#htmlNames });
  }

  /** Notes whether a variable holds HTML. */
  #noteHtml(name: string, expression: Expression): void {
    if (holdsHtml(expression, { htmlNames: this.#htmlNames })) this.#htmlNames.add(name);
    else this.#htmlNames.delete(name);
  }
}
