// Addresses: one spelling for one page, however a feed, a share button or a print link wrote it.

/**
 * The address under which a page is known. Dropped: tracking parameters, the fragment (`#!` routes stay), default ports, session ids,
 * AMP and print variants; host and escapes get one spelling. Scheme, `www.` and the order of the other parameters stay, because
 * servers may tell them apart. Idempotent. What is no http address comes back as it was, trimmed.
 */
export function canonicalUrl(url: string): string {
  let current = url.trim();
  // One rule can uncover work for another (an AMP cache address holds a whole address), so repeat until nothing changes.
  for (let round = 0; round < maxRounds; round += 1) {
    const next = simplified(current);
    if (next === current) return current;
    current = next;
  }
  return current;
}

/** Host and, where it is not the scheme's own, port in lower case; null when this is no http address. */
export function hostOf(url: string): string | null {
  return parseHttp(url)?.host ?? null;
}

/** Nobody wraps a page in more layers than this; an address that does is not worth the time. */
const maxRounds = 20;

function simplified(url: string): string {
  const parsed = parseHttp(url);
  if (parsed === null) return url;
  const page = outOfAmpCache(parsed);
  if (!page.hash.startsWith('#!')) page.hash = '';
  page.hostname = page.hostname.replace(/\.$/, '');
  page.pathname = plainPath(oneSpelling(page.pathname));
  page.search = keptQuery(page);
  return page.href;
}

function parseHttp(url: string): URL | null {
  const parsed = URL.parse(url.trim());
  return parsed !== null && (parsed.protocol === 'http:' || parsed.protocol === 'https:') ? parsed : null;
}

/** `%d0%b0` and `%D0%B0` are one character, and `%7E` is `~` (RFC 3986, 6.2.2). */
function oneSpelling(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[A-Za-z0-9~_-]/.test(character) ? character : escaped.toUpperCase();
  });
}

/** AMP caches: `https://HOST.cdn.ampproject.org/c/s/real.host/path` and `https://www.google.com/amp/s/real.host/path`. */
function outOfAmpCache(url: URL): URL {
  const isCache = url.hostname === 'cdn.ampproject.org' || url.hostname.endsWith('.cdn.ampproject.org');
  const isGoogle = /^(?:www\.)?google\.[a-z.]{2,7}$/.test(url.hostname);
  const [, secure, rest] =
    (isCache ? /^\/[acv]\/(s\/)?(.+)$/ : isGoogle ? /^\/amp\/(s\/)?(.+)$/ : /^$/).exec(url.pathname) ?? [];
  if (rest === undefined || !/^[^/]+\.[^/]+/.test(rest)) return url;
  return URL.parse(`${secure === undefined ? 'http' : 'https'}://${rest}${url.search}${url.hash}`) ?? url;
}

/** The article's own path for `/story/amp`, `/story.amp.html`, `/story/print/`, `/story;jsessionid=…`. */
function plainPath(path: string): string {
  return path
    .replace(/;jsessionid=[^/?#]*/i, '')
    .replace(/\.amp(\.html?)?$/i, '$1')
    .replace(
      /([^/])(\/)(?:amp|print)(\/?)$/i,
      (_all, before: string, slash: string, end: string) => before + (end && slash),
    );
}

function keptQuery(url: URL): string {
  // Not URLSearchParams: it would respell the parameters that stay.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !isDropped(part, url.hostname));
  return kept.join('&');
}

function isDropped(part: string, hostname: string): boolean {
  const [rawName = '', ...rest] = part.split('=');
  // "&amp;utm_source=…" is a link that was escaped once too often.
  const name = decoded(rawName)
    .toLowerCase()
    .replace(/^(?:amp;)+/, '');
  const value = decoded(rest.join('=')).toLowerCase();
  if (trackingNames.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix))) return true;
  return refererNames.has(name) ? namesReferer(value, hostname) : isVariant(name, value);
}

/** Parameters that pick a printable or AMP rendering of the same text. */
function isVariant(name: string, value: string): boolean {
  if (name === 'amp' || name === 'print' || name === 'printable') return ['', '1', 'true', 'yes', 'y'].includes(value);
  return (
    ['outputtype', 'view', 'format', 'mode', 'output'].includes(name) && ['amp', 'print', 'printable'].includes(value)
  );
}

/** `ref=example.org`, `from=telegram`: where the reader came from. `ref=main` and `from=2024` say what to show. */
function namesReferer(value: string, hostname: string): boolean {
  const bare = value.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return bare === hostname || refererWords.has(bare) || isHostName(bare);
}

const isHostName = (text: string): boolean => /^[a-z0-9][a-z0-9.-]{1,252}$/.test(text) && /\.[a-z]{2,20}$/.test(text);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// Campaign tags by family: Google, Matomo/Piwik, AT Internet (BBC), HubSpot, Webtrekk, Vero, Olytics, Facebook Ads, ...
const trackingPrefixes = [
  'utm_',
  'mtm_',
  'matomo_',
  'pk_',
  'piwik_',
  'at_',
  'hsa_',
  '_hs',
  'wt_',
  'vero_',
  'oly_',
  'itm_',
  'ns_',
  'fb_',
];

// Click ids and single tags seen in feeds and share buttons (miniflux's list, ClearURLs, and what the outlets' own feeds carry).
const trackingNames = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ymclid ysclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid mkt_tok
  _openstat openstat _ga _gl traffic_source cmpid cmp ocid ncid smid smtyp sr_share s_cid sc_cid sc_src spm sref xtor xts ito ftag
  rb_clickid mkwid trk trkcampaign wickedid _branch_match_id guccounter guce_referrer guce_referrer_sig hsctatracking erid
  rss_source phpsessid action_object_map action_type_map action_ref_map`.split(/\s+/),
);

const refererNames = new Set(['ref', 'referer', 'referrer', 'ref_src', 'ref_url', 'from', 'source', 'src', 'via']);

const refererWords = new Set(
  `rss feed feeds atom twitter twsrc^tfw x facebook fb telegram tg vk ok viber whatsapp instagram linkedin reddit youtube email newsletter
  mail push share social google googlenews news.google yandex zen dzen flipboard`.split(/\s+/),
);
