import { controlRoles, type SpokenNode, walkTree } from './spoken-node';

/** Roles that need a name although nothing is operated. */
const named: ReadonlySet<string> = new Set([
  'alertdialog',
  'dialog',
  'img',
  'image',
  'graphic',
  'menu',
  'region',
  'toolbar',
  'tablist',
]);

/**
 * What a screen reader could not say, or would say in a confusing way: controls, dialogs and pictures
 * without a name, names of symbols only, controls that cannot take the focus, and headings that skip
 * a level. One line per fault.
 */
export function judgeTree(tree: SpokenNode): readonly string[] {
  const nodes = [...walkTree(tree)].slice(1);
  return [...nodes.flatMap(judgeNode), ...judgeHeadings(nodes)];
}

function judgeNode({ role, name, isEnabled, isFocusable }: SpokenNode): readonly string[] {
  const isControl = controlRoles.has(role);
  if (isControl && !/[\p{L}\p{N}]/u.test(name)) {
    return [`${role} ${JSON.stringify(name)} has no name that can be said`];
  }
  if (named.has(role) && name === '') return [`${role} has no name`];
  // Arrow keys reach lists of suggestions and menu items from the field or menu they belong to.
  if (isControl && isEnabled && !isFocusable && !/^(?:listbox|menuitem)/.test(role)) {
    return [`${role} “${name}” cannot take the focus`];
  }
  return [];
}

function judgeHeadings(nodes: readonly SpokenNode[]): readonly string[] {
  let last = 0;
  const faults: string[] = [];
  for (const { role, name, level } of nodes) {
    if (role !== 'heading') continue;
    if (name === '') faults.push(`a heading of level ${level} has no text`);
    if (last > 0 && level > last + 1) {
      faults.push(`heading “${name}” of level ${level} follows one of level ${last}`);
    }
    last = level;
  }
  return faults;
}

/**
 * The controls of a tree as "role name", in reading order. A date is one: its parts have different
 * names in each browser.
 */
export function listControls({ role, name, children }: SpokenNode): readonly string[] {
  const own = controlRoles.has(role) || role === 'date' ? [`${role} ${name}`] : [];
  return role === 'date' ? own : [...own, ...children.flatMap(listControls)];
}
