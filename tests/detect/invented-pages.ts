/*
 * Invented pages of the kinds that detection must distinguish. Each has several features of
 * its kind, as real pages do.
 */

export interface InventedPage {
  readonly url: string;
  readonly html: string;
}

interface Story {
  readonly lang: string;
  readonly title: string;
  readonly paper: string;
  readonly byline: string;
  readonly lines: readonly string[];
}

const header = `<header><nav><a href="/">Home</a> <a href="/town">Town</a> <a href="/river">River</a> <a href="/sport">Sport</a></nav></header>`;
const footer = `<footer><a href="/imprint">Imprint</a> <a href="https://press-council.example/">Press council</a></footer>`;

/** Makes the page of a story with the markup of most newspapers. */
export function makeStoryPage(url: string, story: Story): InventedPage {
  const { lang, title, paper, byline, lines } = story;
  const dir = lang === 'ar' ? ' dir="rtl"' : '';
  return {
    url,
    html: `<!doctype html><html lang="${lang}"${dir}><head><title>${title} - ${paper}</title>
      <meta property="og:type" content="article"><meta name="author" content="${byline}">
      <meta property="article:published_time" content="2026-03-04T07:00:00Z">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}"}</script></head>
      <body>${header}<main><article class="story"><h1>${title}</h1><p class="byline">${byline}</p>
      <figure><img src="/weir.jpg" alt=""><figcaption>${paper}</figcaption></figure>
      ${lines.map((line) => `<p>${line}</p>`).join('\n')}</article></main>${footer}</body></html>`,
  };
}

export const english: Story = {
  lang: 'en',
  title: 'Eels return to the lower weir after nine dry years',
  paper: 'Delta Observer',
  byline: 'Olwen Tate',
  lines: Array.from(
    { length: 9 },
    (_, night) =>
      `On night ${night + 1} the eels came up the lower weir in the rain, and the lock keeper counted them by torch until the battery gave out and the counting went on by ear.`,
  ),
};

export const german: Story = {
  lang: 'de',
  title: 'Die Aale kehren nach neun trockenen Jahren ans untere Wehr zurück',
  paper: 'Unterlandbote',
  byline: 'Runa Feldhoff',
  lines: Array.from(
    { length: 9 },
    (_, night) =>
      `In der Nacht ${night + 1} stiegen die Aale bei Regen das untere Wehr hinauf, und der Schleusenwärter zählte sie im Licht seiner Lampe, bis die Batterie leer war und er nur noch lauschte.`,
  ),
};

export const japanese: Story = {
  lang: 'ja',
  title: '九年ぶりにうなぎが下の堰へ戻る、番人が夜通し数える',
  paper: '三角州日報',
  byline: '水野あおい',
  lines: Array.from(
    { length: 12 },
    (_, night) =>
      `${night + 1}日目の雨の夜、うなぎは下の堰をのぼり、番人は灯りが消えるまで一匹ずつ数え、その後は水の音だけを頼りに朝まで数え続けた。`,
  ),
};

export const arabic: Story = {
  lang: 'ar',
  title: 'عودة الأنقليس إلى السد الأسفل بعد تسع سنوات جافة',
  paper: 'مرصد الدلتا',
  byline: 'سلمى ناصر',
  lines: Array.from(
    { length: 9 },
    (_, night) =>
      `في الليلة ${night + 1} صعد الأنقليس السد الأسفل تحت المطر، وعدّه حارس القفل على ضوء مصباحه حتى نفدت البطارية، ثم واصل العد وهو يصغي إلى الماء وحده حتى الصباح.`,
  ),
};

const makeTeaser = (number: number) =>
  `<article class="card"><h2><a href="/river/story-${number}">Eels return, part ${number}</a></h2><p>${english.lines[0]} <a href="/river/story-${number}">More</a></p></article>`;

export const frontPage: InventedPage = {
  url: 'https://delta-observer.example/',
  html: `<html lang="en"><title>Delta Observer</title><meta property="og:type" content="website">
    <body class="home">${header}<h1 class="home-logo">Delta Observer</h1>${Array.from({ length: 14 }, (_, number) => makeTeaser(number)).join('')}
    <form><input type="search"><input type="email"></form>${footer}`,
};

export const sectionFront: InventedPage = {
  url: 'https://delta-observer.example/category/river',
  html: `<html lang="en"><title>River - Delta Observer</title><meta property="og:type" content="website">
    <body class="archive">${header}<div class="archive-head"><h1>River</h1></div>${Array.from({ length: 20 }, (_, number) => makeTeaser(number)).join('')}
    <a rel="next" href="?page=2">Older</a>${footer}`,
};

export const shop: InventedPage = {
  url: 'https://lantern-store.example/products/storm-lantern-brass',
  html: `<html lang="en"><title>Storm lantern, brass | Lantern Store</title><meta property="og:type" content="product">
    <script type="application/ld+json">{"@type":"Product","offers":{"@type":"Offer"}}</script>
    <body>${header}<div class="product-page"><h1>Storm lantern, brass</h1><form><select><option>Small</select><input type="number"><input type="text"><textarea></textarea><button>Add</button></form>
    <p>A lantern that stays lit in a gale, made of brass in one piece and sent in a box of straw with a spare wick and a tin of oil.</p></div>${footer}`,
};

export const forum: InventedPage = {
  url: 'https://weir-keepers.example/forum/threads/eel-counting.412/',
  html: `<html lang="en"><title>Eel counting | Weir keepers forum</title>
    <body>${header}<div class="thread"><h1>Eel counting</h1>${english.lines
      .map((line) => `<div class="message"><a href="/u/7">keeper7</a><div>${line}</div></div>`)
      .join(
        '',
      )}<form><textarea></textarea><input type="text"><input type="file"></form></div>${footer}`,
};

export const login: InventedPage = {
  url: 'https://delta-observer.example/account/login',
  html: `<html lang="en"><title>Log in - Delta Observer</title>
    <body>${header}<form class="login-form"><h1>Log in</h1><input type="email"><input type="password"><input type="checkbox"><button>Go</button></form>${footer}`,
};
