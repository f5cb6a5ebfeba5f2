// Words by which pages point elsewhere, ask for something or end, in the languages of the outlets that are watched.
// Compared folded: lower case, letters and digits only, one space between words.
import { fold } from './letters.ts';

/** Announces another story: alone it heads a list of them, before a colon or a link it is one line to leave out. */
const pointers = `
  also read|read also|read more|read next|see also|see more|related|related stories|related articles|related news|related coverage|related content
  related posts|related topics|more on this|more on this story|more on this topic|don t miss|you may also like|you might also like|recommended
  recommended stories|recommended for you|more|more from|more stories|more great|more news|further reading|must read|read this next|what to read next
  watch more|also watch|keep reading|continue reading|click here to read|editor s picks|most read|top stories|latest news|up next|see related
  читайте также|читать также|смотрите также|смотри также|читайте по теме|по теме|материалы по теме|еще по теме|ещё по теме|другие новости
  новости по теме|похожие материалы|похожие новости|читать далее|читайте далее|читайте подробнее|также по теме|рекомендуем|вам может быть интересно
  главные новости|последние новости|ранее по теме|больше по теме|что еще почитать|что ещё почитать
  чытайце таксама|чытайце яшчэ|чытаць таксама|чытайце больш|чытайце далей|чытайце пра|глядзіце таксама|па тэме|яшчэ па тэме|больш па тэме
  матэрыялы па тэме|навіны па тэме|іншыя навіны|апошнія навіны|глядзіце яшчэ|таксама па тэме|рэкамендуем
  читайте також|читайте ще|читайте більше|дивіться також|дивись також|за темою|новини за темою|матеріали за темою|більше за темою|інші новини
  останні новини|також за темою|рекомендуємо|вас може зацікавити|читати далі|головні новини|вам може сподобатися
  czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|czytaj też na|zobacz też|zobacz także|zobacz również|zobacz więcej
  przeczytaj|przeczytaj też|przeczytaj także|przeczytaj również|przeczytaj więcej|polecamy|warto przeczytać|więcej na ten temat|powiązane artykuły
  powiązane tematy|sprawdź też|sprawdź także|dowiedz się więcej|najnowsze|najczęściej czytane|obejrzyj także|obejrzyj też|zobacz wideo
  skaitykite taip pat|taip pat skaitykite|skaityk taip pat|skaityti daugiau|skaitykite daugiau|susiję straipsniai|susijusios naujienos|susiję
  taip pat žiūrėkite|žiūrėkite taip pat|daugiau apie|rekomenduojame|daugiau šia tema|kiti straipsniai|naujausios naujienos
  lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lesen sie weiter|lies auch|auch lesen|auch interessant|mehr zum thema|mehr themen
  mehr dazu|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|dazu passt|passend zum thema|passend dazu|zum thema
  siehe auch|weiterlesen|mehr lesen|weitere artikel|weitere themen|weitere beiträge|weitere nachrichten|weitere meldungen|ähnliche artikel
  ähnliche beiträge|verwandte artikel|verwandte themen|verwandte beiträge|mehr aus|aktuelle meldungen|meistgelesen|unsere empfehlungen
  lire aussi|à lire aussi|a lire aussi|à lire|voir aussi|sur le même sujet|à voir aussi|lea también|lee también|lea más|leer más|lea|lee
  ver también|le puede interesar|te puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados
  leggi anche|leggi|leggi pure|vedi anche|guarda anche|potrebbe interessarti|ti potrebbe interessare|leia também|leia mais|veja também|saiba mais
  relacionadas|lees ook|lees meer|bekijk ook|läs också|läs även|läs mer|læs også|les også|lue myös|čtěte také|přečtěte si|přečtěte si také|čítajte aj
  lasi arī|lasiet arī|loe ka|loe lisaks|loe veel|citește și|citiți și|вижте още|прочетете още|още по темата|baca juga|δείτε επίσης|διαβάστε επίσης`;

/** What follows is no longer the article. */
const endings = `
  comments|comment|leave a comment|leave a reply|post a comment|join the conversation|share this|share this article|share this story|share|tags
  tagged|filed under|posted in|topics|about the author|about the authors|more stories by|categories|this entry was posted in|view comments|sources
  комментарии|оставить комментарий|добавить комментарий|теги|метки|поделиться|поделитесь|рубрики|обсуждение|об авторе
  каментары|каментарыі|камэнтары|пакінуць каментар|тэгі|падзяліцца|падзяліся|аб аўтары
  коментарі|залишити коментар|теги|поділитися|поділитись|про автора
  komentarze|dodaj komentarz|skomentuj|tagi|udostępnij|podziel się|o autorze|tematy
  komentarai|komentuoti|rašyti komentarą|žymos|dalintis|dalinkitės|temos
  kommentare|kommentar schreiben|kommentar verfassen|schreiben sie einen kommentar|schreibe einen kommentar|schlagwörter|schlagworte|teilen
  artikel teilen|beitrag teilen|über den autor|über die autorin|themen|stichworte|diskutieren sie mit
  commentaires|laisser un commentaire|comentarios|etiquetas|deja un comentario|commenti|lascia un commento|comentários|reacties|kommentarer|komentáře`;

/** One line that asks the reader for something, credits a picture or speaks of the site itself. */
const asides = `
  subscribe now|read or share this story|subscribe to|sign up for|sign up to|sign up here|click here to subscribe|click here to get|click here to sign|follow us on|join us on|join our telegram|join our whatsapp
  like us on|download our app|download the app|get the app|support our|support us|donate|help us|for the latest stories|for more news|get our newsletter
  article continues below|story continues below|continue reading below|advertisement|this story was originally published|all rights reserved
  listen to this article|watch live|register for free|already a subscriber|log in to|view this post on instagram|have a tip|enter your email
  подписывайтесь|подпишитесь|подписаться|следите за нашими|следите за новостями|присоединяйтесь к|вступайте в|если вы заметили ошибку|нашли ошибку
  заметили ошибку|если вы нашли ошибку|заметили опечатку|нашли опечатку|поддержите нас|поддержать нас|поддержите|выделите текст|есть о чем рассказать
  расскажите друзьям|перепечатка материалов|полное или частичное|фото носит иллюстративный|фото используется в качестве|читайте нас в|наш канал в
  падпісвайцеся|падпішыцеся|падпісацца|сачыце за|далучайцеся|калі вы заўважылі|калі заўважылі памылку|заўважылі памылку|знайшлі памылку|падтрымайце|падтрымаць нас
  ілюстрацыйнае фота|здымак мае ілюстрацыйны|чытайце нас у|наш канал у
  підписуйтесь|підписуйтеся|підпишіться|стежте за|приєднуйтесь|приєднуйтеся|якщо ви помітили помилку|якщо ви знайшли помилку|знайшли помилку|помітили помилку|підтримайте
  читайте нас в|слідкуйте за|виділіть її та натисніть
  zapisz się|zapisz się na|subskrybuj|obserwuj nas|dołącz do nas|polub nas|dalsza część tekstu pod|dalsza część artykułu pod|dalszy ciąg artykułu|dalszy ciąg materiału|dalsza część materiału
  reszta tekstu pod|masz pytanie|źródło zdjęcia|chcesz wiedzieć więcej|dziękujemy że jesteś|dziękujemy że przeczytałeś|cieszymy się że jesteś z nami|udostępnij artykuł
  prenumeruokite|užsiprenumeruokite|sekite mus|sekite naujienas|prisijunkite prie|pastebėjote klaidą|pranešk apie klaidą|remkite|norėdami komentuoti|visos teisės saugomos
  abonnieren sie|jetzt abonnieren|jetzt anmelden|newsletter abonnieren|melden sie sich|folgen sie uns|folge uns|zum newsletter|artikel anhören|anzeige|unterstützen sie|hier geht es zum
  abonnez vous|inscrivez vous|suivez nous|suscríbete|suscribete|síguenos|sigue nuestro|iscriviti|seguici|assine|inscreva se|siga nos|abonneer`;

/** Alone in a line, these label what is not text. */
const labels = `
  advertisement|ad|iklan|реклама|рэклама|reklama|anzeige|werbung|publicité|publicidad|pubblicità|annonce|sponsored|promoted|source|photo|video|image|фото|фота|видео|відео|відэа|bild|foto|wideo|nuotr|print
  ctrl enter|menu|search|loading|watch|listen|share|tweet|facebook|twitter|telegram|whatsapp|email|pin it|copy link|copied|link copied|save|like|follow|reply|instagram|youtube|vkontakte|viber|linkedin
  subscribe|sign up|log in|register|close|next|previous|back to top|nach oben|наверх|pdf|play|pause|mute|skip|читать|чытаць
  клас|панылы сорам|ха|ого|сумна|абуральна`;

interface Phrases {
  readonly all: ReadonlySet<string>;
  readonly firstWords: ReadonlySet<string>; // most lines begin with none of them and need no longer look
}

function phrasesOf(list: string): Phrases {
  const all = list
    .split(/[|\n]/)
    .map(fold)
    .filter((phrase) => phrase !== '');
  return { all: new Set(all), firstWords: new Set(all.map((phrase) => phrase.split(' ', 1)[0] ?? '')) };
}

const pointerPhrases = phrasesOf(pointers);
const endingPhrases = phrasesOf(endings);
const asidePhrases = phrasesOf(asides);
const labelPhrases = phrasesOf(labels);

const maxPhraseWords = 7;

/** The longest of the phrases with which the words begin, as a number of words; 0 for none. */
function beginsWith({ all, firstWords }: Phrases, words: readonly string[]): number {
  if (!firstWords.has(words[0] ?? '')) return 0;
  for (let count = Math.min(maxPhraseWords, words.length); count > 0; count--) {
    if (all.has(words.slice(0, count).join(' '))) return count;
  }
  return 0;
}

export type LineMeaning = 'pointer-heading' | 'pointer' | 'ending' | 'aside' | 'label' | 'text';

const maxPhraseLine = 300;
/** "More Great Stories": a pointer with a word or two of its own. */
const maxHeadingWords = 4;

/** What the first words of a line make of it. `linkShare` tells a reference from a sentence that begins alike. */
export function meaningOfLine(text: string, linkShare: number): LineMeaning {
  if (text.length > maxPhraseLine) return 'text';
  const words = fold(text.slice(0, 120)).split(' ');
  const whole = text.length < 120 ? words.length : Number.POSITIVE_INFINITY;
  if (beginsWith(labelPhrases, words) === whole) return 'label';
  const ending = beginsWith(endingPhrases, words);
  if (ending === whole || (ending > 0 && opensList(text))) return 'ending';
  const pointer = beginsWith(pointerPhrases, words);
  if (pointer === whole) return 'pointer-heading';
  if (pointer > 0 && (linkShare > 0.3 || opensList(text) || /^[[(>»→]/.test(text))) return 'pointer';
  if (pointer > 0 && words.length <= maxHeadingWords && !/[.!?]$/.test(text)) return 'pointer-heading';
  return beginsWith(asidePhrases, words) > 0 ? 'aside' : 'text';
}

/** "Tags: a, b" and "Read also: …": a colon soon after the beginning. */
const opensList = (text: string) => /^[^:.]{1,40}:/.test(text);
