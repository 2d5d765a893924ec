/** The parts of a module graph used here. */
export interface ModuleGraph {
  getModuleInfo(id: string): ModuleNode | null;
}

export interface ModuleNode {
  /** In the order of the statements that name them. */
  readonly importedIds: readonly string[];
  /** Its names, without those of `export *`. */
  readonly exports: readonly string[] | null;
  /** A `Program` of ESTree. */
  readonly ast: object | null;
}

/** An import or export statement of a module. Other statements have another type. */
interface Statement {
  readonly type: string;
  readonly source?: { readonly value: string } | null;
  readonly specifiers?: readonly Specifier[];
  /** Of `export * as name`. */
  readonly exported?: Name | null;
}

interface Specifier {
  readonly type: string;
  readonly local: Name;
  readonly imported?: Name;
  readonly exported?: Name;
}

type Name = { readonly name: string } | { readonly value: string };

/** Where a module takes a name from: from `name` of another module, or all of it. */
interface Origin {
  readonly id: string;
  readonly name: string | null;
}

interface Links {
  /** Modules that are imported for what they do. */
  readonly effects: readonly string[];
  readonly imports: ReadonlyMap<string, Origin>;
  readonly reexports: ReadonlyMap<string, Origin>;
  /** Modules of which everything is exported again. */
  readonly stars: readonly string[];
}

/**
 * Returns a function from a module to the modules that it loads statically and uses, itself
 * included. What a module exports again is only used of `start`; elsewhere such modules are skipped,
 * as the bundler does for modules without side effects.
 */
export function createUsedModules(graph: ModuleGraph): (start: string) => ReadonlySet<string> {
  const known = new Map<string, Links>();
  const linksOf = (id: string): Links => {
    const links = known.get(id) ?? readLinks(graph.getModuleInfo(id));
    known.set(id, links);
    return links;
  };

  /** Returns the module that defines what `id` exports as `name`, or null. */
  const findOrigin = (
    id: string,
    name: string,
    passed: ReadonlySet<string> = new Set(),
  ): string | null => {
    if (passed.has(id)) return null;
    const { reexports, stars } = linksOf(id);
    const via = new Set([...passed, id]);
    const origin = reexports.get(name);
    if (origin) return origin.name === null ? origin.id : findOrigin(origin.id, origin.name, via);
    if (graph.getModuleInfo(id)?.exports?.includes(name)) return id;
    for (const star of stars) {
      const found = findOrigin(star, name, via);
      if (found !== null) return found;
    }
    return null;
  };

  const listExports = (id: string): readonly string[] => [
    ...(graph.getModuleInfo(id)?.exports ?? []),
    ...linksOf(id).stars.flatMap(listExports),
  ];

  return (start) => {
    const used = new Set([start]);
    for (const id of used) {
      const links = linksOf(id);
      for (const effect of links.effects) used.add(effect);
      // All that the start exports is used.
      const reexports = id === start ? [...links.reexports.values()] : [];
      for (const { id: from, name } of [...links.imports.values(), ...reexports]) {
        used.add((name !== null && findOrigin(from, name)) || from);
      }
      for (const star of id === start ? links.stars : []) {
        for (const name of listExports(star)) used.add(findOrigin(star, name) ?? star);
      }
    }
    return used;
  };
}

function readLinks(info: ModuleNode | null): Links {
  const effects: string[] = [];
  const stars: string[] = [];
  const imports = new Map<string, Origin>();
  const reexports = new Map<string, Origin>();
  const { body: statements } = (info?.ast ?? { body: [] }) as { body: readonly Statement[] };
  const sources = [...new Set(statements.flatMap(({ source }) => source?.value ?? []))];
  const idOf = ({ source }: Statement) =>
    source ? info?.importedIds[sources.indexOf(source.value)] : undefined;
  for (const statement of statements) {
    const id = idOf(statement);
    if (id === undefined) continue;
    if (statement.type === 'ImportDeclaration') {
      if (statement.specifiers?.length === 0) effects.push(id);
      for (const { type, local, imported } of statement.specifiers ?? []) {
        const name = imported ? nameOf(imported) : 'default';
        imports.set(nameOf(local), { id, name: type === 'ImportNamespaceSpecifier' ? null : name });
      }
    } else if (statement.type === 'ExportAllDeclaration') {
      if (statement.exported) reexports.set(nameOf(statement.exported), { id, name: null });
      else stars.push(id);
    } else {
      for (const { local, exported } of statement.specifiers ?? []) {
        if (exported) reexports.set(nameOf(exported), { id, name: nameOf(local) });
      }
    }
  }
  return { effects, imports, reexports, stars };
}

function nameOf(name: Name): string {
  return 'name' in name ? name.name : name.value;
}
