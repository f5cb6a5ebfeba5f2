// What came instead of an article: a consent wall, a paywall stub, "not found" with status 200, a shell that only scripts fill.
import type { PageKind } from '../../../ports.ts';
import { isBarrier } from './barrier.ts';
import type { Box } from './boxes.ts';
import { fold, foldedPhrases } from './letters.ts';
import type { LinkedArticle } from './linked-data.ts';

export interface Judged {
  readonly text: string;
  readonly title: string | null;
  readonly page: Box;
  readonly linked: LinkedArticle | null;
  readonly html: string; // without scripts
  readonly scripts: number;
}

/** Longer texts are articles whatever else the page says: short news and stubs are what must be told apart. */
const maxStubChars = 1500;
const maxNoticeChars = 3000;
const maxShellChars = 200;
const maxShellProse = 400;
/** Shells are small; a page of megabytes is not searched for the marks of one. */
const maxShellHtml = 50_000;

export function judgePage(judged: Judged): PageKind {
  if (isNotFound(judged)) return 'not-found';
  if (isConsentWall(judged)) return 'consent-wall';
  if (isShell(judged)) return 'script-shell';
  if (judged.text === '') return 'empty';
  return isPaywall(judged) ? 'paywall' : 'article';
}

const notFound =
  foldedPhrases(`page not found|page doesn t exist|page does not exist|page cannot be found|page can t be found|page isn t available|this page is missing
  we can t find that page|we couldn t find that page|the page you requested|the page you are looking for|the page you re looking for|error 404|404 error|404 not found
  страница не найдена|страницы не существует|такой страницы нет|страница не существует|запрашиваемая страница|запрошенная страница
  старонка не знойдзена|старонкі не існуе|такой старонкі няма|старонка не існуе|старонка адсутнічае
  сторінку не знайдено|сторінка не знайдена|сторінки не існує|такої сторінки немає
  strona nie istnieje|nie znaleziono strony|strona nie została znaleziona|strony nie znaleziono|nie ma takiej strony|podana strona
  puslapis nerastas|puslapio nėra|toks puslapis neegzistuoja|puslapis neegzistuoja|puslapis nebuvo rastas
  seite nicht gefunden|seite wurde nicht gefunden|seite existiert nicht|seite konnte nicht gefunden|page introuvable|página no encontrada|pagina non trovata|página não encontrada|pagina niet gevonden`);
const notFoundAlone =
  /^(?:(?:error|ошибка|памылка|помилка|błąd|klaida|fehler)? ?404|not found|nothing found|oops|ничего не найдено|нічога не знойдзена|нічого не знайдено|nie znaleziono|nerasta|nicht gefunden)$/;
const maxNoticeTitle = 80;
const maxNotFoundChars = 400;

/** The title says so, or all there is to read is a sentence that does; news may tell that something "was not found". */
function isNotFound({ text, title }: Judged): boolean {
  if (text.length > maxStubChars) return false;
  const head = fold(title ?? '');
  if (head.length < maxNoticeTitle && (notFound.test(head) || head.startsWith('404 '))) return true;
  if ((title ?? '').split(/\s[|»·•—–-]\s/).some((part) => notFoundAlone.test(fold(part)))) return true;
  return text.length < maxNotFoundChars && notFound.test(fold(text));
}

const consent =
  /cookies?|consent|zustimm|einwillig|datenschutz|werbe|tracking|partnern?|personali[sz]|gdpr|rodo|zgod[aęy]|danych osobowych|прыватнасц|согласие|персональн|печень[ея]|згод[аиу]|файл(?:ы|аў|ів) cookie|slapuk|sutikim|privatum|privacy|vendors?/giu;
const cookies = /cookie|slapuk|rodo|gdpr|consent|einwillig|zustimm|zgod[aęy]|согласи|згод/i;
const minConsentShare = 0.05;
const minConsentWords = 4;

/** Nearly every sentence of such a page speaks of cookies and consent, and nothing says that it is an article. */
function isConsentWall({ text, page, linked }: Judged): boolean {
  if (linked?.published || text.length > maxNoticeChars || page.length > maxNoticeChars * 3) return false;
  const hits = (text.match(consent) ?? []).length;
  return cookies.test(text) && hits >= minConsentWords && hits / text.split(' ').length > minConsentShare;
}

const emptyRoot =
  /<div[^>]{0,200}\bid=["']?(?:root|app|app-root|__next|__nuxt|___gatsby|react-root|main-app)["']?[^>]{0,200}>\s{0,100}<\/div>/i;
/** Guards against robots answer with a page that a browser must compute its way through. */
const challenge =
  /checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|enable javascript and cookies to continue|ddos-guard|проверка браузера|проверяем ваш браузер|подтвердите, что вы не робот|подтвердите, что запросы/i;
const needsScript =
  /(?:enable|activate|requires?|turn on|need|without|включите|уключыце|увімкніть|włącz|įjunkite|aktivieren)[^<>]{0,80}javascript|javascript[^<>]{0,80}(?:enable|required|disabled|activ|включ|уключ|увімк|włącz|įjun)/i;

function isShell({ text, page, html, scripts }: Judged): boolean {
  if (text.length > maxShellChars || page.prose > maxShellProse) return false;
  const head = html.slice(0, maxShellHtml);
  return (
    emptyRoot.test(head) ||
    needsScript.test(head) ||
    challenge.test(head) ||
    (scripts > 3 && page.length < maxShellChars)
  );
}

/** Only a short text can be a stub, and only where the page itself says so: by schema.org's flag, or by a barrier that speaks of subscribing. */
function isPaywall({ text, page, linked }: Judged): boolean {
  if (text.length > maxStubChars || linked?.isFree === true) return false;
  if (linked?.isFree === false) return true;
  return hasBarrier(page);
}

const hasBarrier = (box: Box): boolean =>
  isBarrier(box) || box.children.some((child) => typeof child !== 'string' && hasBarrier(child));
