/** Text changes of a page since the last call. */
export interface TextChanges {
  /** True if any text was added or removed. */
  readonly isTouched: boolean;
  /** Added text that is still in the document, node by node. */
  readonly added: readonly string[];
}

/** Maximum number of records held before they must be processed. */
const maxRecords = 2_000;

/** Collects mutation records, to process them together. */
export interface ChangeCollector {
  /** Adds records. True if there are now so many that they should be processed. */
  add(records: readonly MutationRecord[]): boolean;
  /** Processes and clears the collected records. */
  process(): TextChanges;
  clear(): void;
}

/**
 * Creates a collector.
 *
 * Busy pages add and remove the same text many times before anyone reads it. Holding a record
 * is nearly free: only nodes that are still in the document when the records are processed are
 * read, each once.
 */
export function createChangeCollector(): ChangeCollector {
  let held: MutationRecord[] = [];
  return {
    add(records) {
      for (const record of records) held.push(record);
      return held.length >= maxRecords;
    },
    process() {
      const records = held;
      held = [];
      const nodes = new Set<Node>();
      let isTouched = false;
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type === 'characterData') {
          isTouched = true;
          nodes.add(target);
          continue;
        }
        for (const node of addedNodes) nodes.add(node);
        isTouched ||= hasTextIn(removedNodes);
      }
      const added: string[] = [];
      for (const node of nodes) {
        if (!hasText(node)) continue;
        isTouched = true;
        if (node.isConnected) added.push(node.textContent ?? '');
      }
      return { isTouched, added };
    },
    clear() {
      held = [];
    },
  };
}

function hasTextIn(nodes: NodeList): boolean {
  for (const node of nodes) if (hasText(node)) return true;
  return false;
}

/** Elements whose text is not displayed. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta', 'img']);

/** True if the node can contain text. For elements, only checks emptiness. */
function hasText(node: Node): boolean {
  if (node.nodeType === 3) return /\S/.test((node as Text).data);
  if (node.nodeType !== 1) return false;
  return node.firstChild !== null && !unread.has((node as Element).localName);
}
