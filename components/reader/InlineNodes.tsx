import { type Inline, isLinkAddress } from '../../core/model';

export function InlineNodes({ nodes }: { readonly nodes: readonly Inline[] }) {
  return (
    <>
      {nodes.map((node, index) => (
        <InlineNode key={index} node={node} />
      ))}
    </>
  );
}

function InlineNode({ node }: { readonly node: Inline }) {
  switch (node.type) {
    case 'text':
      return <>{node.value}</>;
    case 'emphasis':
      return (
        <em>
          <InlineNodes nodes={node.children} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <InlineNodes nodes={node.children} />
        </strong>
      );
    case 'delete':
      return (
        <del>
          <InlineNodes nodes={node.children} />
        </del>
      );
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
    case 'link':
      // Already checked by the schema. Checked again here, because an unsafe link must never be
      // rendered.
      if (!isLinkAddress(node.url)) return <InlineNodes nodes={node.children} />;
      return (
        <a href={node.url} target="_blank" rel="noopener noreferrer">
          <InlineNodes nodes={node.children} />
        </a>
      );
  }
}
