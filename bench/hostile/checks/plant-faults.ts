import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exportClips } from '../exports/export-clips';
import { openDocuments } from '../exports/open-exports';
import { findFaults } from '../exports/open-files';
import { type HostileStage, openHostileStage } from '../hostile-stage';
import { makeWhole } from '../imports/write-own';
import { limitStep } from '../limit-step';
import { type Canary, fillVector } from '../payloads/payload';
import type { Finding } from '../tally';

/** A fault, and what it must be reported as. */
interface Fault {
  readonly name: string;
  readonly kind: Finding['kind'];
  plant(stage: HostileStage): Promise<unknown>;
}

/** Plants faults one after another. Returns the names of those that were not reported. */
export async function plantFaults(
  stage: HostileStage,
): Promise<{ readonly planted: number; readonly missed: readonly string[] }> {
  const faults = [...listFaults({ origin: stage.server.origin('canary') }), imageInOurPage];
  const missed: string[] = [];
  for (const { name, kind, plant } of faults) {
    const findings = await stage.tally.during(() => plant(stage));
    if (!findings.some((finding) => finding.kind === kind)) missed.push(name);
  }
  return { planted: faults.length, missed };
}

function listFaults(canary: Canary): readonly Fault[] {
  const text = fillVector('<img src=x onerror={js}>', 1, canary);
  const record = { url: 'http://hostile-news.example/planted', title: 'Crane', address: 'x' };
  const whole = makeWhole({ ...record, texts: [text], tags: [], note: text }, 'planted');
  const open = async (stage: HostileStage, surface: 'file' | 'note', content: string) =>
    openDocuments(
      stage,
      (async function* () {
        yield { place: 'planted', type: 'text/html; charset=utf-8', content, surface };
      })(),
    );
  const writeUnescaped = async () => {
    const [file] = await exportClips([whole], 'html');
    const html = Buffer.from(file?.bytes ?? []).toString();
    return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', "'");
  };
  const withoutPolicy = (html: string) => html.replace(/<meta http-equiv[^>]*>/, '');
  return [
    {
      name: 'an executed payload in an exported file',
      kind: 'executed',
      plant: async (stage) => open(stage, 'file', withoutPolicy(await writeUnescaped())),
    },
    {
      name: 'markup in an exported file whose policy blocks it',
      kind: 'dirty',
      plant: async (stage) => open(stage, 'file', await writeUnescaped()),
    },
    {
      name: 'an address that runs code in a note',
      kind: 'dirty',
      plant: (stage) => open(stage, 'note', '<p><a href=" java\nscript:x">here</a></p>'),
    },
    {
      name: 'a file that loads something',
      kind: 'request',
      plant: (stage) =>
        open(stage, 'file', `<p style="background:url(${stage.server.origin('canary')}/load/x)">`),
    },
    {
      name: 'markup in the reader',
      kind: 'dirty',
      plant: (stage) =>
        changeOwnPage(stage, `document.body.insertAdjacentHTML('beforeend', '<img onerror=x>')`),
    },
    {
      name: 'a changed prototype',
      kind: 'dirty',
      plant: (stage) => changeOwnPage(stage, 'Object.prototype.zz1zz = 1'),
    },
    {
      name: 'code that ran in a page of ours',
      kind: 'executed',
      plant: (stage) => changeOwnPage(stage, `self.ran = 'zz1zz'`),
    },
    {
      name: 'a step that never ends',
      kind: 'hung',
      plant: ({ tally }) =>
        limitStep(tally, 'planted', 'waits', () => new Promise(() => {}), { ms: 100 }),
    },
    {
      name: 'a formula in a table',
      kind: 'dirty',
      plant: async ({ tally }) => {
        const file = { format: 'clips-csv', name: 'a.csv', text: 'a\n=1+1', clips: 1 } as const;
        for (const what of findFaults(file)) tally.add('dirty', 'planted', what);
      },
    },
  ];
}

/** Changes the library page behind its back. */
async function changeOwnPage(stage: HostileStage, script: string): Promise<void> {
  const page = await stage.openOwn('library.html');
  await page.evaluate(script);
  await stage.tally.inspect(page, 'planted', { surface: 'own' });
  await page.close();
}

/** The policy of our pages is switched off, and one of them shows an image of the web. */
const imageInOurPage: Fault = {
  name: 'a page of ours that loads an image',
  kind: 'request',
  async plant({ tally }) {
    const folder = await mkdtemp(join(tmpdir(), 'pressmark-hostile-'));
    const build = resolve(import.meta.dirname, '../../../.output/chrome-mv3');
    await cp(build, folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = await readFile(file, 'utf8');
    const open = manifest.replace("img-src 'self'", "img-src * 'self'");
    if (open === manifest) throw new Error('the policy is not in the manifest');
    await writeFile(file, open);
    const stage = await openHostileStage(folder);
    try {
      const url = fillVector('{url}', 1, { origin: stage.server.origin('canary') });
      const page = await stage.openOwn('library.html');
      await page.evaluate(
        `new Promise((end) => { const image = new Image(); image.onload = image.onerror = end; image.src = '${url}'; })`,
      );
      stage.tally.collect('planted');
      tally.findings.push(...stage.tally.findings);
    } finally {
      await stage.close();
      await rm(folder, { recursive: true });
    }
  },
};
