// What class names and ids say about a box, in the languages in which sites are built.
import type { Box } from './boxes.ts';

/** Beginnings of words ("relat" covers related, relatedNews, relation) and whole words, which would be too short as beginnings. */
function vocabulary(beginnings: string, whole = ''): RegExp {
  const list = (text: string) => text.trim().split(/\s+/).join('|');
  const start = `(?:^|[^a-z])(?:${list(beginnings)})`;
  return new RegExp(whole === '' ? start : `${start}|(?:^|[^a-z])(?:${list(whole)})(?![a-z])`);
}

const furniture = vocabulary(
  `relat(?!iv) recommend recirc trending popular most-?read most-?popular most-?viewed read-?more read-?also read-?next also-?read see-?also
  more-?from more-?stories more-?news more-?on more-?articles also-?on next-?article next-?post next-?story prev-?next next-?prev similar teaser
  promo outbrain taboola zergnet mgid sharethis addthis addtoany sharing sharebar share-?(?:bar|button|tool|link|icon|this) social follow-?us
  subscri newsletter signup sign-up mailchimp donat support-us advert adsbygoogle ad-?(?:slot|container|wrapper|unit|block|box|banner|label|header|zone)
  banner sponsor affiliate commercial navbar navigation nav- menu breadcrumb bread-crumb pagination paginator pager page-numbers footer
  sidebar side-?bar rail widget toolbar tool-bar masthead topbar top-bar cookie consent gdpr popup pop-up modal overlay lightbox login
  tag-?list tag-?cloud taglinks topics keyword categor rubric byline author-?(?:bio|box|info|card|desc|meta) about-?author profile-card
  print-?(?:only|header|footer|link|button) toc- table-of-contents jump-?(?:link|to) skip-?(?:link|to) screen-reader sr-only
  visually-?hidden assistive tooltip hover-?card popover rollover-[a-z-]{0,20}block flyout dropdown-menu disclaimer copyright correction-form feedback rating vote poll survey slideshow carousel
  slider swiper ticker weather horoscope market-data jp-relatedposts yarpp crp_related wp-block-latest entry-?meta post-?meta article-?meta
  story-?meta metadata entry-?footer post-?footer article-?footer story-?footer mw-editsection noprint no-print translat lang-switch
  language-switch werbung anzeige teilen verwandt mehr-zum empfehl podobne powiazane czytaj reklam udostepnij polecane chitayt chitaj
  chytay po-?teme podelit panasu susij skaityk dalintis call-to-action video-?(?:player|caption|title|desc) jwplayer playlist
  buy-?(?:button|box|now) product-?card price-?box audio-?player text-to-speech googlefc more-coverage storylink tagged post-?tags entry-?tags`,
  `ad ads adv share shares soc socials nav bio tags tag meta cta btn button buttons noindex search toc rss credits dont-miss`,
);

const remarks = vocabulary(
  `comments comment-?(?:list|body|area|section|thread|content|text|form|wrap) disqus disq respond replies kommentar komentar komentarz
  kamentar comentario commentaire commenti kommentti reacties livefyre coral talkback spotim spot-im viafoura hypercomments cackle`,
  'comment reply discussion reactions',
);

const captions = vocabulary(
  `caption figcaption wp-caption-text image-?(?:source|title|meta|desc|info|credit) photo-?(?:credit|desc|info|by) picture-?(?:desc|info)
  media-?(?:desc|info|title) img-?(?:desc|title) fotocredit bildunter bildnachweis bildtext podpis`,
  'credit credits',
);

const bodies = vocabulary(
  `article-?_?_?(?:body|text|content|main|paragraphs|detail) story-?_?_?(?:body|text|content) entry-?_?_?(?:content|body|text)
  post-?_?_?(?:content|body|text) news-?_?_?(?:text|body|content|detail) content-?_?_?body body-?_?(?:copy|text|content) rich-?_?text
  main-?_?text text-?_?content single-content wysiwyg field-?-?name-body mw-parser-output tresc beitrag artikel-?text full-?text`,
  'artykul',
);

/** Posts quoted from elsewhere are part of what an article shows, although their labels say "social". */
const embeds = vocabulary(
  'twitter-?(?:tweet|embed) tweet instagram-?(?:media|embed) fb-post social-?(?:embed|post|media-embed) oembed bluesky mastodon telegram-?post',
);

export interface Meaning {
  readonly isFurniture: boolean;
  readonly isRemarks: boolean;
  readonly isCaption: boolean;
  readonly isBody: boolean;
  readonly isEmbed: boolean;
}

const nothing: Meaning = { isFurniture: false, isRemarks: false, isCaption: false, isBody: false, isEmbed: false };

/** Whole-page elements carry the classes of themes and categories; only a word for "another story" speaks against them. */
const wholeTags = new Set(['html', 'body', 'main', 'article', '#root']);
const otherStory = vocabulary('relat(?!iv) recommend teaser promo popular sidebar similar', 'card');
const anotherStory: Meaning = { ...nothing, isFurniture: true };

const meanings = new Map<string, Meaning>();
const maxMeanings = 20_000;

export function meaningOf(box: Box): Meaning {
  if (box.label === '') return nothing;
  if (wholeTags.has(box.tag)) return box.tag === 'article' && otherStory.test(box.label) ? anotherStory : nothing;
  const known = meanings.get(box.label);
  if (known) return known;
  if (meanings.size >= maxMeanings) meanings.clear();
  const meaning = readLabel(box.label);
  meanings.set(box.label, meaning);
  return meaning;
}

function readLabel(label: string): Meaning {
  return {
    isFurniture: furniture.test(label),
    isRemarks: remarks.test(label),
    isCaption: captions.test(label),
    isBody: bodies.test(label),
    isEmbed: embeds.test(label),
  };
}
