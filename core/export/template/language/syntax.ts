/** What a template consists of. The language is that of Obsidian Web Clipper. */
export type TemplateNode =
  | { readonly type: 'text'; readonly text: string }
  | ({ readonly type: 'output'; readonly expression: Expression } & Trimmed)
  | ({ readonly type: 'set'; readonly name: string; readonly expression: Expression } & Trimmed)
  | ({
      readonly type: 'if';
      readonly branches: readonly Branch[];
      readonly otherwise: readonly TemplateNode[];
    } & Trimmed)
  | ({
      readonly type: 'for';
      readonly name: string;
      readonly list: Expression;
      readonly body: readonly TemplateNode[];
    } & Trimmed)
  /** A tag or braces that cannot be read; gives empty text. */
  | { readonly type: 'unreadable'; readonly source: string };

interface Trimmed {
  /** True after "{%-" and "{{-": removes the spaces and the line break before. */
  readonly trimsBefore: boolean;
  /** True before "-}}" and after every logic tag. */
  readonly trimsAfter: boolean;
}

export interface Branch {
  readonly condition: Expression;
  readonly body: readonly TemplateNode[];
}

export type Expression =
  | { readonly type: 'literal'; readonly value: string | number | boolean | null }
  | { readonly type: 'variable'; readonly name: string }
  /** A value that only the live page has ("selector:h1", "schema:author"). */
  | { readonly type: 'page'; readonly name: string }
  | { readonly type: 'not'; readonly operand: Expression }
  | {
      readonly type: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly type: 'member'; readonly object: Expression; readonly property: Expression }
  | {
      readonly type: 'filter';
      readonly name: string;
      readonly input: Expression;
      readonly given: readonly (readonly Expression[])[];
    };

type Operator = '??' | 'or' | 'and' | Comparison;
export type Comparison = '==' | '!=' | '>=' | '<=' | '>' | '<' | 'contains';
