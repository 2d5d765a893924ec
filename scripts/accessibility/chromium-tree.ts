import type { CDPSession } from 'playwright-core';
import type { SpokenNode } from './spoken-node';

type ChromiumNode = Awaited<ReturnType<typeof readNodes>>[number];

/** Chromium's names of roles, where they differ from those of ARIA. */
const roles: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'summary',
  StaticText: 'text',
  RootWebArea: 'document',
  Date: 'date',
  // The list of a select field, whose name is that of the field.
  MenuListPopup: '',
  generic: '',
  none: '',
};

/** The tree of Chromium's page. Elements that screen readers skip are left out. */
export async function readChromiumTree(session: CDPSession): Promise<SpokenNode> {
  const nodes = await readNodes(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  const [tree] = root ? convert(root, byId) : [];
  if (!tree) throw new Error('Chromium shows no accessibility tree');
  return tree;
}

async function readNodes(session: CDPSession) {
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes;
}

function convert(
  node: ChromiumNode,
  byId: ReadonlyMap<string, ChromiumNode>,
): readonly SpokenNode[] {
  const role = `${node.role?.value ?? ''}`;
  if (role === 'InlineTextBox') return [];
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? convert(child, byId) : [];
  });
  if (node.ignored) return children;
  const property = (name: string) =>
    node.properties?.find((candidate) => candidate.name === name)?.value.value;
  const known = roles[role] ?? role;
  return [
    {
      role: known,
      name: `${node.name?.value ?? ''}`.trim(),
      description: `${node.description?.value ?? ''}`.trim(),
      isEnabled: property('disabled') !== true,
      isFocusable: property('focusable') === true,
      level: known === 'heading' ? Number(property('level') ?? 0) : 0,
      children,
    },
  ];
}
