import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { rules } from './rules';

/** The imports of some folders, checked against the rules. */
export interface ImportReport {
  /** Number of files read. */
  readonly fileCount: number;
  /** "rule: from → to" for each import that breaks a rule. */
  readonly violations: readonly string[];
}

/** Checks the imports of all files in the given folders of `baseDir` against rules. */
export async function readImports(
  baseDir: string,
  folders: readonly string[],
  forbidden = rules,
): Promise<ImportReport> {
  const { output } = await cruise([...folders], {
    baseDir,
    ruleSet: { forbidden: [...forbidden] },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    // Type imports count: they couple folders as well.
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
    fileCount: modules.filter(({ source }) => isOwn(source) && /\.tsx?$/.test(source)).length,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}
