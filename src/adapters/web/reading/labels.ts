// What class names and ids say about a box, in the languages in which sites are built.
import type { Box } from './boxes.ts';

/** Each entry is the beginning of a word inside a label: "relat" covers related, relatedNews and relation. */
const begins = (list: string) => new RegExp(`(?:^|[^a-z])(?:${list.trim().split(/\s+/).join('|')})`);

const furniture = begins(`
  relat recommend recirc trending popular most-read mostread most-popular read-more readmore read-also readalso also-read alsoread
  see-also more-from more-stories more-news morenews more-on also-on next-article next-post next-story nextprev prev-next previous
  similar teaser promo outbrain taboola zergnet mgid sharethis addthis addtoany shar(?:e|ing) social soc-? follow-us subscri
  newsletter signup sign-up mailing mailchimp donat support-us advert adsbygoogle ad-(?:slot|container|wrapper|unit|block|box|banner|label|header)
  ads?[\\s_]?$ ads?-? banner sponsor affiliate commercial nav(?:bar|igation|-|$|\\s) menu breadcrumb bread-crumb pagination paginator pager
  page-numbers footer foot- sidebar side-bar rail widget toolbar tool-bar masthead topbar top-bar cookie consent gdpr popup pop-up
  modal overlay lightbox login paywall-promo metered tags? tag-list taglist topics keyword categor rubric byline author-(?:bio|box|info|card|desc)
  about-author aboutauthor bio-? profile-card print-? printfriendly toc table-of-contents jump-? skip-? screen-reader sr-only visually-hidden
  visuallyhidden assistive a11y-hidden tooltip hover-card hovercard disclaimer copyright licen[cs]e credits? correction-form feedback
  rating vote poll survey quiz gallery-? slideshow carousel slider swiper ticker weather horoscope stock-ticker market-data
  jp-relatedposts yarpp crp_related wp-block-latest post-navigation entry-meta post-meta article-meta meta-? metadata postmeta entry-footer post-footer
  article-footer articlefooter story-footer editsection mw-editsection noprint no-print hidden-? translat lang-switch language-
  werbung anzeige teilen verwandt weitere mehr-zum kommentier empfehl podobne powiazane czytaj reklam udostepnij polecane zobacz
  chitayt chitaj chytay po-teme po_teme podelit panasu susij skaityk dalintis noindex search-? call-to-action cta video-(?:player|caption|title|desc)
  player jwplayer playlist ugc infobox-? live-?blog-nav button btn recipe-card-? e-commerce product-card buy- price- sticky- chartbeat
  speakable-? listen audio-player text-to-speech tts googlefc inline-signup more-coverage storylink`);

const remarks =
  begins(`comment(?!ary|ator) disqus disq respond replies reply kommentar komentar komentarz kamentar discussion livefyre
  coral_talk talkback spotim spot-im viafoura hypercomments cackle reactions`);

const captions =
  begins(`caption figcaption credit wp-caption-text image-(?:source|title|meta|desc|info) photo-(?:credit|desc|info|by) picture-(?:desc|info)
  media-(?:desc|info|title) img-(?:desc|caption|title) fotocredit bildunter bildnachweis bildtext podpis copyright-holder`);

const bodies =
  begins(`article-?_?body article-?_?text article-?_?content article__(?:body|text|content|main) articlebody articletext articlecontent
  story-?_?body story-?_?text story-?_?content story__(?:body|text|content) entry-?_?content entry-?_?body entry-?_?text
  post-?_?content post-?_?body post-?_?text post__(?:content|body|text) news-?_?text news-?_?body news-?_?content news-?_?detail news__(?:text|body|content) content-?_?body content__body
  body-?_?copy body-?_?text body-?content rich-?_?text main-?_?text text-?_?content single-content wysiwyg field-name-body field--name-body
  article-detail article-paragraphs paywall mw-parser-output artykul tresc beitrag artikel fulltext full-text td-post-content`);

const embeds = begins('twitter tweet instagram fb-post embed bluesky mastodon telegram-post');

export interface Meaning {
  readonly isFurniture: boolean;
  readonly isRemarks: boolean;
  readonly isCaption: boolean;
  readonly isBody: boolean;
  readonly isEmbed: boolean;
}

const nothing: Meaning = { isFurniture: false, isRemarks: false, isCaption: false, isBody: false, isEmbed: false };
const meanings = new Map<string, Meaning>();
const maxMeanings = 20_000;

export function meaningOf(box: Box): Meaning {
  if (box.label === '') return nothing;
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
