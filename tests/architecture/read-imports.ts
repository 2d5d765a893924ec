import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { rules } from './rules';

/** A tree's imports held against the rules. */
export interface ImportReport {
  /** How many files of the tree were read. */
  readonly read: number;
  /** "rule: from → to" for each import that breaks a rule. */
  readonly broken: readonly string[];
}

/** Reads the imports under the given folders of `baseDir`. */
export async function readImports(
  baseDir: string,
  folders: readonly string[],
): Promise<ImportReport> {
  const { output } = await cruise([...folders], {
    baseDir,
    ruleSet: { forbidden: [...rules] },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    // Types count: a room that knows another's words knows the other room.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  });
  const { modules, summary } = output as ICruiseResult;
  const isOwn = (source: string) => folders.some((folder) => source.startsWith(`${folder}/`));
  return {
    read: modules.filter(({ source }) => isOwn(source) && /\.tsx?$/.test(source)).length,
    broken: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}
