import { createClock } from '../core/sync/stamp';
import { editText, emptyText, joinTexts, readText, type SyncedText } from '../core/sync/synced-text';
import { dequal } from 'dequal';
let seed = Number(process.argv[2] ?? 1);
const random = () => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return seed / 0x7fffffff; };
let bad = 0, diff = 0, loops = 0, lost = 0, eq = 0;
const shared = process.argv[3] === 'shared';
for (let run = 0; run < 1500; run++) {
  let ms = 1_800_000_000_000; let files = new Map<number, SyncedText>(); let next = 1; let news = 0;
  const devices = [0, 1].map((i) => ({ i, clock: createClock(`device-${i}`), text: emptyText as SyncedText, token: [] as number[], isSent: true, local: '', seenNews: 0 }));
  const pull = (d: typeof devices[0]) => {
    if (d.seenNews === news) return;
    d.seenNews = news;
    const all = [...files]; if (random() < .5) all.reverse();
    let found: SyncedText | null = null;
    for (const [, t] of all) { for (const e of t.edits) d.clock.see(e.stamp); found = found ? joinTexts(found, t) : t; }
    if (!found) return;
    const joined = joinTexts(d.text, found);
    d.isSent = dequal(joined, found); 
    d.token = all.map(([k]) => k);
    if (!dequal(joined, d.text)) { d.text = joined; d.local = readText(joined); }
  };
  const absorb = (d: typeof devices[0]) => {
    if (readText(d.text) === d.local) return;
    const t = editText(d.text, d.local, d.clock.stamp(ms), d.isSent);
    d.isSent = false; d.text = t;
    if (readText(t) !== d.local) { diff++; if (diff < 2) console.log(JSON.stringify(t, null, 1)); }
  };
  const push = (d: typeof devices[0], how: number) => {
    if (d.isSent) return;
    files.set(next, d.text); const mine = next++;
    if (how < .25) return; // put, no log: orphan
    news++; if (how < .35) return; // log, old ones not removed, reply lost
    for (const k of d.token) files.delete(k);
    if (how < .45) return;
    d.token = [mine]; d.isSent = true;
  };
  const words: string[] = [];
  const rounds = 3 + Math.floor(random() * 20);
  for (let r = 0; r < rounds; r++) {
    for (const d of devices) { ms += 5; const w = `w${r}-${d.i}x`; words.push(w); d.local = `${d.local}\n\n${w}`.trim(); }
    for (const d of devices) { const x = random(); if (x < 0.75) { if (random() < .5) absorb(d); if (random() < .5) { absorb(d); pull(d); } if (random() < .6) { absorb(d); push(d, random()); } } }
  }
  let n = 0;
  for (; n < 30; n++) { let moved = false; for (const d of devices) { absorb(d); pull(d); if (!d.isSent) { push(d, 1); moved = true; } } if (!moved && devices.every((d) => d.seenNews === news)) break; }
  if (n === 30) loops++;
  const [a, b] = devices as [any, any];
  if (a.local !== b.local) { bad++; if (dequal(a.text, b.text)) eq++; if (bad < 2) { console.log(run, rounds, 'equal records', dequal(a.text, b.text), a.isSent, b.isSent, readText(a.text) === a.local, readText(b.text) === b.local); for (const t of [a.text, b.text]) for (const e of t.edits) console.log(e.stamp.slice(14, 18) + e.stamp.slice(-9), e.before.length, e.after.length, JSON.stringify(e.seen)); } }
  for (const w of words) if (!a.local.includes(w)) { lost++; break; }
}
console.log({ bad, eq, diff, loops, lost });
