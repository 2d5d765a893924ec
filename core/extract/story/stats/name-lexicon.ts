import { createLexicon } from './create-lexicon';

/**
 * Words in class names, ids, roles and labels that tell what a box contains. Each category
 * is one feature of the model. None decides alone, because class names can be misleading
 * ("article-with-sidebar").
 */
export const nameLexicon = createLexicon([
  [
    'story',
    'article_body article_text article_content article_main article_copy articlebody* articletext* articlecontent* body_text body_copy body_content bodytext bodycopy entry_content entrycontent post_content post_body post_text postcontent postbody story_body story_text story_content storybody* storytext content_body content_text content_main contentbody text_block text_body text_content main_content main_text maincontent maintext rich_text richtext paragraph* prose artikel_text artikel_body artikeltext artikelinhalt texto corpo cuerpo contenu brodtext detail_body detail_text detail_content news_body news_text news_content newsbody newstext newscontent wysiwyg article_paragraph articleparagraph',
  ],
  [
    'article',
    'article* artikel* articolo articulo artigo story* entry* post posts detail* single hentry newsitem news_item noticia nota',
  ],
  ['content', 'content* body* main text inhalt copy'],
  ['comment', 'comment* disqus discuss* respon* reply replies kommentar* forum*'],
  [
    'related',
    'related* recommend* read_more read_next read_also readmore more_from more_on more_stories more_news more_articles more_like also_like most_read most_popular most_viewed mostread popular* trending latest* similar* up_next see_also verwandt* meistgelesen outbrain* taboola* mehr_zum linklist* link_box linkbox further* also more onward*',
  ],
  [
    'teaser',
    'teaser* card* promo* preview* tile* thumb* headlinelist headline_list listing* feed* river* grid* carousel* slider* swiper* gallery* slick* glide*',
  ],
  [
    'share',
    'share* sharing social* follow* twitter facebook whatsapp telegram tools toolbar actions action sns',
  ],
  [
    'navigation',
    'nav* menu* breadcrumb* pager* pagina* tab tabs tablist sitemap skip* toc table_of crumbs',
  ],
  [
    'edge',
    'header* masthead* footer* foot topbar* top_bar colophon imprint branding* banner* copyright',
  ],
  [
    'side',
    'sidebar* aside* rail* secondary complementary column* right_col left_col rightcol* leftcol* widget*',
  ],
  [
    'advert',
    'ad ads adv advert* anzeige* werbung* sponsor* dfp gpt commercial* publicidad* pubblicita* reklam* adslot* adunit adcontainer adwrapper google_ad',
  ],
  [
    'subscribe',
    'newsletter* subscri* signup* sign_up paywall* regwall* premium* piano* offer* membership* donat* abo abos abonn* plus gate* regist* login* cta* promo_box',
  ],
  [
    'consent',
    'cookie* consent* gdpr privacy* cmp onetrust* modal* popup* overlay* dialog* notice* alert* toast* disclaimer',
  ],
  [
    'byline',
    'byline* author* autor* writer* contributor* bio bios profile* avatar* redakt* reporter* journalist*',
  ],
  ['date', 'date* time* publish* posted updated* datum fecha pubdate'],
  [
    'meta',
    'meta* info* tag tags taglist* categor* topic* kicker* label* eyebrow* keyword* rubri* section_name dateline',
  ],
  [
    'caption',
    'caption* legend* credit* figcaption bildunter* image* img photo* picture* pic media* video* player* foto* figure* fig',
  ],
  [
    'standfirst',
    'standfirst* subtitle* subhead* subheadline* sub_title sub_head sub_headline subtitulo* dek deck lede lead leadin lead_text intro* summary* excerpt* abstract* chapo* chapeau* vorspann* teaser_text entradilla* bajada* copete* sottotitolo* occhiello* sommario* ingress* manchet* description* strapline* tagline* perex* zajawka* preamble*',
  ],
  ['headline', 'headline* title* heading* titre* titel* titulo* titolo* h1 headings'],
  ['quote', 'quote* pullquote* pull_quote zitat* citation* blockquote*'],
  [
    'embed',
    'embed* tweet* instagram* iframe* oembed* socialpost bluesky* mastodon* tiktok* youtube*',
  ],
  ['list', 'list* items* item links link ul'],
  [
    'box',
    'box* infobox* fact* panel* module* component* block* callout* inset* expand* accordion* collapse* fakten*',
  ],
  ['footnote', 'footnote* reference* source* correction* editor_note editors_note note notes'],
  ['live', 'live* ticker* timeline* keymoments key_moments key_events key_points'],
  [
    'hidden',
    'hidden* invisible* sr visually* noprint print_only screen_reader collapsed truncat* d_none hide hid',
  ],
  ['form', 'form* input* search* select* poll* quiz* survey* rating* vote* data_form'],
  ['audio', 'audio* podcast* listen* speech* vorlesen* play tts'],
]);

const separator = /[^a-z0-9\u0080-\uffff]+/;

/**
 * Returns a function that reads the categories of a box's names as bits. Results are
 * cached, because pages repeat their class names.
 */
export function createNameReader(): (names: string) => number {
  const known = new Map<string, number>();
  return (names) => {
    if (names === '') return 0;
    let bits = known.get(names);
    if (bits === undefined) {
      bits = nameLexicon.matchWords(names.split(separator));
      known.set(names, bits);
    }
    return bits;
  };
}
