import { collapseWhitespace, foldToWords } from '../page/clean-text';
import { findMeta } from '../page/meta';
import type { Page } from '../page/page';
import type { StructuredArticle } from '../page/structured-data';
import type { SourcedValue } from './sourced-value';

/** Characters. A longer "section" is a sentence or a list. */
const maxSectionLength = 40;

/** "https:…", or a code of the newsroom's software: "news_harbour". */
const codeOrAddress = /^https?:|^[a-z\d]+_\w+$/;

/**
 * Names that say nothing about a story: the home page, all articles, or no category. By
 * language, in the order English, German, French, Spanish, Portuguese, Italian, Dutch,
 * Swedish, Norwegian, Danish, Finnish, Polish, Czech, Hungarian, Russian, Ukrainian, Greek,
 * Turkish, Arabic, Hebrew, Persian, Hindi, Indonesian, Vietnamese, Thai, Chinese, Japanese,
 * Korean.
 */
const emptyNames = [
  // Home page
  'home|home page|homepage|front page|startseite|accueil|inicio|portada|início|página inicial',
  'home page|voorpagina|hem|startsida|forside|forsiden|etusivu|strona główna|úvod|úvodní stránka',
  'főoldal|címlap|главная|головна|αρχική|ana sayfa|anasayfa|الرئيسية|الصفحة الرئيسية',
  'דף הבית|ראשי|خانه|صفحه اصلی|होम|beranda|trang chủ|หน้าแรก|首页|首頁|ホーム|トップ|トップページ|홈',
  // Articles, posts
  'article|articles|all articles|post|posts|blog|blogs|blog post|blog posts|our blog|stories',
  'artikel|beiträge|beitrag|tous les articles|artículo|artículos|artigo|artigos|articolo|articoli',
  'artikelen|artikkelit|artikler|artykuł|artykuły|článek|články|cikkek|статья|статьи|статті|άρθρα',
  'makaleler|yazılar|مقالات|כתבות|लेख|bài viết|บทความ|文章|記事|기사',
  // News
  'news|latest news|all news|newsroom|news article|news articles|nachrichten|aktuelles|neuigkeiten',
  'actualité|actualités|actus|noticias|notícias|notizie|nieuws|nyheter|nyheder|uutiset|wiadomości',
  'aktualności|zprávy|novinky|hírek|новости|новини|ειδήσεις|νέα|haber|haberler|أخبار|الأخبار|חדשות',
  'اخبار|खबरें|समाचार|berita|tin tức|ข่าว|新闻|新聞|ニュース|뉴스',
  // No category
  'uncategorized|uncategorised|no category|unkategorisiert|nicht kategorisiert|non classé|non catégorisé',
  'sin categoría|sin categorizar|sem categoria|senza categoria|geen categorie|niet gecategoriseerd',
  'okategoriserade|okategoriserat|ukategorisert|ukategoriseret|yleinen|luokittelematon|bez kategorii',
  'nezařazené|egyéb kategória|без рубрики|без категории|без категорії|χωρίς κατηγορία|kategorisiz|genel',
  'غير مصنف|غير مصنفة|ללא קטגוריה|دسته‌بندی نشده|अवर्गीकृत|tak berkategori',
  'chưa phân loại|ไม่มีหมวดหมู่|未分类|未分類|미분류',
];
const emptySections = new Set(emptyNames.flatMap((names) => names.split('|')).map(foldToWords));

/**
 * Returns the section of the story ("Harbour"), or null. It is shown beside the publisher,
 * so names such as "Home" are left out.
 */
export function findSection(
  page: Page,
  structured: StructuredArticle,
): SourcedValue<string> | null {
  const candidates = [
    { source: 'json-ld', value: structured.section },
    { source: 'open-graph', value: findMeta(page, 'article:section', 'og:article:section') },
    { source: 'meta', value: findMeta(page, 'section', 'parsely-section', 'sailthru.section') },
  ] as const;
  const crumbs = listCrumbs(page.document);
  for (const { source, value } of candidates) {
    if (!isSection(value)) continue;
    const isConfirmed = crumbs.some((crumb) => foldToWords(crumb) === foldToWords(value));
    return { source, value, isConfirmed };
  }
  const last = crumbs.at(-1) ?? null;
  return isSection(last) ? { source: 'class', value: last } : null;
}

/** Returns the links of the breadcrumb, from the home page on. */
function listCrumbs(document: Document): readonly string[] {
  const links = document.querySelectorAll('[class*=breadcrumb i] a, [itemtype$=BreadcrumbList] a');
  return [...links].map((link) => collapseWhitespace(link.textContent ?? ''));
}

function isSection(name: string | null): name is string {
  if (!name || name.length > maxSectionLength || codeOrAddress.test(name)) return false;
  return !emptySections.has(foldToWords(name));
}
