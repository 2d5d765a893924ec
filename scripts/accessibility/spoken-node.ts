/** An element of a page as the browser describes it to a screen reader. */
export interface SpokenNode {
  /** The ARIA role: "button", "heading". Empty if the element has none. */
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly isEnabled: boolean;
  readonly isFocusable: boolean;
  /** Of a heading; 0 for other elements. */
  readonly level: number;
  readonly children: readonly SpokenNode[];
}

/** Roles of what people operate. Each needs a name. */
export const controlRoles: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'listbox',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'summary',
  'switch',
  'tab',
  'textbox',
]);

/** A node and all below it, in reading order. */
export function* walkTree(node: SpokenNode): Generator<SpokenNode> {
  yield node;
  for (const child of node.children) yield* walkTree(child);
}

/** The tree as indented lines, to read. */
export function printTree(node: SpokenNode, depth = 0): string {
  const { role, name, description, isFocusable, level, children } = node;
  const parts = [
    role || 'group',
    name && JSON.stringify(name),
    description && description !== name && `(${description})`,
    level > 0 && `level ${level}`,
    isFocusable && 'focusable',
  ];
  const line = `${'  '.repeat(depth)}${parts.filter(Boolean).join(' ')}\n`;
  return line + children.map((child) => printTree(child, depth + 1)).join('');
}
