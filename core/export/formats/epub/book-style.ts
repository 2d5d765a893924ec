/** Minimal, so the e-reader's own settings apply: styles only highlights, notes and small print. */
export const bookStyle = `p,h1,h2,h3,h4,h5,h6,ul,ol,blockquote,figure,pre,aside{margin:0.8em 0}
.headline{line-height:1.15;margin-bottom:0.4em}
.standfirst{font-size:1.1em}
.masthead,.byline,.facts,.source,.preview,.picture,figcaption{font-size:0.8em}
blockquote{padding-left:1em;border-left:3px solid #c9c2b4}
img{max-width:100%;height:auto}
figure{margin-left:0;margin-right:0}
pre{white-space:pre-wrap;font-size:0.85em}
table{border-collapse:collapse;font-size:0.9em}
th,td{padding:0.3em 0.8em 0.3em 0;border-bottom:1px solid #c9c2b4;text-align:left;vertical-align:top}
mark{color:inherit;background-color:transparent;border-bottom:2px solid #e8b500}
mark.sun{background-color:#ffe58a;border-bottom-color:#e8b500;color:#1d1b18}
mark.leaf{background-color:#c4ecc0;border-bottom-color:#57a64e;border-bottom-style:dashed;color:#1d1b18}
mark.sky{background-color:#c3e2fb;border-bottom-color:#3b8fd4;border-bottom-style:dotted;color:#1d1b18}
mark.rose{background-color:#fbcfdc;border-bottom-color:#d6587f;border-bottom-style:double;color:#1d1b18}
mark.plum{background-color:#e0d2fa;border-bottom-color:#8a63d2;border-bottom-style:groove;color:#1d1b18}
.ref,.number{text-decoration:none;font-weight:bold}
.notes,.lost,footer{margin-top:2em;padding-top:1em;border-top:1px solid #c9c2b4}
.note{font-size:0.9em}
`;
