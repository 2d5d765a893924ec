/**
 * The style of an exported page: notes in the margin if there is room, otherwise below
 * their paragraph; light or dark by the system's preference; plain black on white in
 * print.
 */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fbfaf6;--sheet:#fff;--ink:#1d1b18;--soft:#635e55;--line:#e4dfd4;--pencil:#b3261e;
--sun:#ffe58a;--leaf:#c4ecc0;--sky:#c3e2fb;--rose:#fbcfdc;--plum:#e0d2fa;
--sun-edge:#e8b500;--leaf-edge:#57a64e;--sky-edge:#3b8fd4;--rose-edge:#d6587f;--plum-edge:#8a63d2}
@media (prefers-color-scheme:dark){:root{--paper:#191816;--sheet:#211f1c;--ink:#ece8e1;--soft:#a8a196;--line:#35322d;--pencil:#ff8b7e;
--sun:#6b5510;--leaf:#245228;--sky:#1c4a6e;--rose:#6d2440;--plum:#4b3480;
--sun-edge:#d9ad1f;--leaf-edge:#63b85a;--sky-edge:#5aa9e6;--rose-edge:#e57a9b;--plum-edge:#a98be8}}
*{box-sizing:border-box}
body{margin:0;padding:3rem 1.5rem 4rem;background:var(--paper);color:var(--ink);font:1.1875rem/1.55 "Newsreader Variable",Newsreader,Charter,"Iowan Old Style",Georgia,"Noto Serif","Noto Naskh Arabic",serif;overflow-wrap:break-word}
.story,.contents,.cover{max-width:36rem;margin:0 auto}
.story+.story,.contents+.story{margin-top:4rem;padding-top:3rem;border-top:1px solid var(--line)}
.story>*+*,.row>div>*+*,blockquote>*+*,li>*+*{margin-block:.8em 0}
p,h1,h2,h3,h4,h5,h6,ul,ol,blockquote,figure,pre{margin-block:0}
.headline{font-size:2.125rem;line-height:1.12;font-weight:600;letter-spacing:-.015em;text-wrap:balance}
h2,h3{font-size:1.3125rem;line-height:1.25}h4,h5,h6{font-size:1.1875rem;line-height:1.25}
.story>:is(h2,h3,h4,h5,h6){margin-block-start:1.5em}
header>*+*{margin-block-start:.6rem}header{margin-block-end:1.25rem}
.standfirst{font-size:1.25rem;line-height:1.4;color:var(--soft)}
.masthead,.byline,.facts,.source,.preview,figcaption,.picture,.note,.clip-note,.lost li,.contents{font:.8125rem/1.45 system-ui,"Segoe UI",Roboto,"Helvetica Neue","DejaVu Sans",sans-serif}
.masthead,.byline,.facts,.source,.preview,figcaption,.picture{color:var(--soft)}
a{color:inherit;text-decoration-color:var(--pencil);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{color:var(--pencil)}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
ul,ol{padding-inline-start:1.5em}li+li{margin-block-start:.35em}
blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:3px solid var(--line);color:var(--soft)}
hr{width:25%;margin:1.6em auto;border:0;border-top:1px solid var(--soft)}
img{display:block;max-width:100%;height:auto;border-radius:4px}
figure{margin-inline:0}figure>*+*{margin-block-start:.5rem}
code,pre{font-family:ui-monospace,"Cascadia Mono",Menlo,"DejaVu Sans Mono",monospace;font-size:.85em}
pre{padding:.75rem 1rem;border:1px solid var(--line);border-radius:5px;white-space:pre-wrap}pre code{font-size:inherit}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.4}
th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
mark{color:inherit;background:none;text-decoration:underline 2px;text-underline-offset:.2em;print-color-adjust:exact;-webkit-print-color-adjust:exact}
mark.sun{background:var(--sun);text-decoration-color:var(--sun-edge)}
mark.leaf{background:var(--leaf);text-decoration-color:var(--leaf-edge);text-decoration-style:dashed}
mark.sky{background:var(--sky);text-decoration-color:var(--sky-edge);text-decoration-style:dotted}
mark.rose{background:var(--rose);text-decoration-color:var(--rose-edge);text-decoration-style:double}
mark.plum{background:var(--plum);text-decoration-color:var(--plum-edge);text-decoration-style:wavy}
sup{line-height:0}.ref{padding-inline:.15em;font:600 .75em/1 system-ui,sans-serif;color:var(--pencil);text-decoration:none}
.row{position:relative}
.note{margin-block-start:.75rem;padding:.6rem .8rem;background:var(--sheet);border:1px solid var(--line);border-inline-start:4px solid var(--line);border-radius:5px;break-inside:avoid}
.note>*+*,.clip-note>*+*{margin-block-start:.4rem}
.number{float:inline-end;margin-inline-start:.5rem;font-weight:600;color:var(--pencil);text-decoration:none}
.note:target,.ref:target{outline:2px solid var(--pencil);outline-offset:2px}
.sun{border-inline-start-color:var(--sun-edge)}.leaf{border-inline-start-color:var(--leaf-edge)}.sky{border-inline-start-color:var(--sky-edge)}.rose{border-inline-start-color:var(--rose-edge)}.plum{border-inline-start-color:var(--plum-edge)}
.lost{padding-block-start:1rem;border-top:1px solid var(--line)}.lost li+li{margin-block-start:1.2em}.lost>*+*,.lost li>*+*{margin-block-start:.4rem}
footer{margin-block-start:2rem;padding-block-start:1rem;border-top:1px solid var(--line)}footer>*+*{margin-block-start:.35rem}
.clip-note{padding-block-start:.5rem}.source{overflow-wrap:anywhere}
@media (min-width:70rem){.with-notes .story{max-width:58rem}.with-notes .story>:not(.row){max-width:36rem}.with-notes .story>hr{width:9rem;margin-inline:13.5rem auto}
.row{display:grid;grid-template-columns:36rem minmax(0,1fr);column-gap:2rem}.margin>.note:first-child{margin-block-start:.3rem}}
@media print{:root{color-scheme:light;--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#bbb;--pencil:#000}
@page{margin:2cm}
body{padding:0;font-size:11pt}.story,.with-notes .story,.with-notes .story>:not(.row){max-width:none}
.story+.story,.contents+.story{break-before:page;border:0;margin:0;padding:0}
.with-notes .row{display:grid;grid-template-columns:minmax(0,1fr) 5cm;column-gap:.7cm}.with-notes .story>:not(.row){margin-inline-end:5.7cm}
h1,h2,h3,h4,h5,h6{break-after:avoid}figure,tr,blockquote{break-inside:avoid}p{orphans:3;widows:3}}
`;
