// Prisoners and borders beside the news: threats to get somebody out, pleas, what was long asked for, terms that are only faced.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

/** What an article says, without the words that all types of one family share. */
type Row = readonly [it: string, says: string, text: string];

/** A threat to get somebody out asks for him; nobody has refused. */
const unless: readonly Row[] = [
  [
    'en: if not',
    'relations planned, release called_for',
    'Poland will close its last border crossing with Belarus if Minsk does not free the journalist Pavel Novik.',
  ],
  [
    'ru: если не',
    'relations planned, release called_for',
    'Польша закроет последний переход на границе с Беларусью, если Минск не освободит журналиста Павла Новика.',
  ],
  [
    'uk: якщо не',
    'relations planned, release called_for',
    'Польща закриє останній перехід на кордоні з Білоруссю, якщо Мінськ не звільнить журналіста Павла Новика.',
  ],
  [
    'be: калі не',
    'relations planned, release called_for',
    'Польшча закрые апошні пераход на мяжы з Беларуссю, калі Мінск не вызваліць журналіста Паўла Новіка.',
  ],
  [
    'pl: jeśli nie',
    'relations planned, release called_for',
    'Polska zamknie ostatnie przejście na granicy z Białorusią, jeśli Mińsk nie uwolni dziennikarza Pawła Nowika.',
  ],
  [
    'de: wenn nicht',
    'relations planned, release called_for',
    'Polen wird den letzten Grenzübergang zu Belarus schließen, wenn Minsk den Journalisten Pawel Nowik nicht freilässt.',
  ],
  [
    'lt: jei ne',
    'relations planned, release called_for',
    'Lenkija uždarys paskutinį pasienio punktą su Baltarusija, jei Minskas nepaleis žurnalisto Pavelo Noviko.',
  ],
];

/** A term that somebody faces is no plan. */
const faces: readonly Row[] = [
  [
    'en: faces',
    'detention background',
    'Journalist Pavel Novik was arrested in Minsk in 2024 and faces up to 12 years in prison.',
  ],
  [
    'ru: грозит',
    'detention background',
    'Журналиста Павла Новика арестовали в Минске в 2024 году, ему грозит до 12 лет.',
  ],
];

/** What is told of most of those held says who they are. */
const most: readonly Row[] = [
  [
    'en: most',
    'detention background',
    'At least 30 foreigners are held in Belarusian prisons, Viasna said. Most of them were sentenced for espionage.',
  ],
  [
    'ru: большинство',
    'detention background',
    'В белорусских тюрьмах сидят не менее 30 иностранцев, сообщила «Вясна». Большинство осуждены за шпионаж.',
  ],
  [
    'uk: більшість',
    'detention background',
    'У білоруських тюрмах сидять щонайменше 30 іноземців, повідомила «Вясна». Більшість засуджено за шпигунство.',
  ],
  [
    'be: большасць',
    'detention background',
    'У беларускіх турмах сядзяць не менш за 30 замежнікаў, паведаміла «Вясна». Большасць асудзілі за шпіянаж.',
  ],
  [
    'pl: większość',
    'detention background',
    'W białoruskich więzieniach siedzi co najmniej 30 cudzoziemców, podała Wiasna. Większość skazano za szpiegostwo.',
  ],
  [
    'de: die meisten',
    'detention background',
    'In belarussischen Gefängnissen sitzen mindestens 30 Ausländer, teilte Wjasna mit. Die meisten wurden wegen Spionage verurteilt.',
  ],
  [
    'lt: dauguma',
    'detention background',
    'Baltarusijos kalėjimuose sėdi ne mažiau kaip 30 užsieniečių, pranešė „Viasna“. Dauguma nuteisti už šnipinėjimą.',
  ],
];

/** Whoever signed a request for a pardon was not pardoned that day. */
const pleas: readonly Row[] = [
  [
    'en: plea',
    'detention background, release occurred',
    'Belarus freed the politician Pavel Novik on Friday. He had spent two years in prison. He told reporters that he signed a request for a pardon in November.',
  ],
  [
    'ru: прошение',
    'detention background, release occurred',
    'Беларусь в пятницу освободила политика Павла Новика. Он провел в колонии два года. По его словам, прошение о помиловании он подписал еще в ноябре.',
  ],
  [
    'uk: прохання',
    'detention background, release occurred',
    'Білорусь у п’ятницю звільнила політика Павла Новика. Він провів у колонії два роки. За його словами, прохання про помилування він підписав ще в листопаді.',
  ],
  [
    'be: прашэнне',
    'detention background, release occurred',
    'Беларусь у пятніцу вызваліла палітыка Паўла Новіка. Ён правёў у калоніі два гады. Паводле яго слоў, прашэнне аб памілаванні ён падпісаў яшчэ ў лістападзе.',
  ],
  [
    'pl: prośba',
    'detention background, release occurred',
    'Białoruś uwolniła w piątek polityka Pawła Nowika. Spędził w kolonii dwa lata. Jak mówi, prośbę o ułaskawienie podpisał jeszcze w listopadzie.',
  ],
  [
    'de: Gnadengesuch',
    'detention background, release occurred',
    'Belarus hat am Freitag den Politiker Pawel Nowik freigelassen. Er saß zwei Jahre im Gefängnis. Das Gnadengesuch unterschrieb er nach eigenen Worten schon im November.',
  ],
  [
    'lt: prašymas',
    'detention background, release occurred',
    'Baltarusija penktadienį paleido politiką Pavelą Noviką. Kolonijoje jis praleido dvejus metus. Pasak jo, malonės prašymą jis pasirašė dar lapkritį.',
  ],
];

/** Somebody else is asked for, where a pronoun tells so. */
const others: readonly Row[] = [
  [
    'en: also',
    'detention background, release called_for, release occurred',
    'Belarus freed the activist Iryna Novik on Friday. In a Belarusian jail Pavel Petrov is still held. Poland said that it is working for his release, too.',
  ],
  [
    'pl: także',
    'detention background, release called_for, release occurred',
    'Białoruś uwolniła w piątek działaczkę Irynę Nowik. W białoruskim więzieniu nadal siedzi Paweł Piatrou. Polska zabiega także o jego uwolnienie.',
  ],
  [
    'ru: тоже',
    'detention background, release called_for, release occurred',
    'Беларусь в пятницу освободила активистку Ирину Новик. В белорусской тюрьме остается Павел Петров. Польша добивается и его освобождения.',
  ],
];

/** What had long been asked for is what was done. */
const sought: readonly Row[] = [
  [
    'ru: fronted',
    'detention background, release occurred',
    'Беларусь в пятницу освободила двух политзаключенных. Они провели в колонии два года. Освобождения политиков добивался Евросоюз.',
  ],
  [
    'uk: fronted',
    'detention background, release occurred',
    'Білорусь у п’ятницю звільнила двох політв’язнів. Вони провели в колонії два роки. Звільнення політиків домагався Євросоюз.',
  ],
  [
    'be: fronted',
    'detention background, release occurred',
    'Беларусь у пятніцу вызваліла двух палітвязняў. Яны правялі ў калоніі два гады. Вызвалення палітыкаў дамагаўся Еўрасаюз.',
  ],
];

/** What is still asked for is not. */
const stillSought: readonly Row[] = [
  [
    'ru: present',
    'release called_for, release occurred',
    'Беларусь в пятницу освободила двух политзаключенных. Освобождения остальных добивается Евросоюз.',
  ],
];

/** A promise made when others were let go: they were. */
const promised: readonly Row[] = [
  [
    'ru: когда',
    'release background, sanctions_eased occurred',
    'США сняли санкции с авиакомпании «Белавиа». Посланник обещал это в Минске в сентябре, когда Беларусь отпустила 52 заключенных.',
  ],
];

/** Of those whom a law covers. */
const parts: readonly Row[] = [
  [
    'en: of whom',
    'release planned',
    'The parliament of Belarus passed a bill on an amnesty on Friday. The minister said that it would concern 8,000 people, of whom about 1,500 would be let out of prison.',
  ],
];

/** An exchange hoped for. */
const exchanges: readonly Row[] = [
  [
    'en: exchange',
    'detention background, release called_for',
    'Three Poles are held in Belarusian jails. Observers hope for a larger exchange.',
  ],
  [
    'ru: обмен',
    'detention background, release called_for',
    'В белорусских тюрьмах сидят три поляка. Наблюдатели рассчитывают на обмен.',
  ],
  [
    'uk: обмін',
    'detention background, release called_for',
    'У білоруських тюрмах сидять три поляки. Спостерігачі сподіваються на обмін.',
  ],
  [
    'be: абмен',
    'detention background, release called_for',
    'У беларускіх турмах сядзяць тры палякі. Назіральнікі спадзяюцца на абмен.',
  ],
  [
    'pl: wymiana',
    'detention background, release called_for',
    'W białoruskich więzieniach siedzi trzech Polaków. Obserwatorzy liczą na wymianę.',
  ],
  [
    'de: Austausch',
    'detention background, release called_for',
    'In belarussischen Gefängnissen sitzen drei Polen. Beobachter hoffen auf einen Austausch.',
  ],
  [
    'lt: apsikeitimas',
    'detention background, release called_for',
    'Baltarusijos kalėjimuose sėdi trys lenkai. Stebėtojai tikisi apsikeitimo kaliniais.',
  ],
];

/** Without a day or a number it is the release that is told. */
const byNow: readonly Row[] = [
  [
    'en: already',
    'detention background, release occurred',
    'Belarus freed the politician Pavel Novik on Friday. He had spent two years in prison. He has already come home.',
  ],
  [
    'ru: уже',
    'detention background, release occurred',
    'Беларусь в пятницу освободила политика Павла Новика. Он провел в колонии два года. Он уже вернулся домой.',
  ],
  [
    'pl: już',
    'detention background, release occurred',
    'Białoruś uwolniła w piątek polityka Pawła Nowika. Spędził w kolonii dwa lata. Wrócił już do domu.',
  ],
  [
    'lt: jau',
    'detention background, release occurred',
    'Baltarusija penktadienį paleido politiką Pavelą Noviką. Kolonijoje jis praleido dvejus metus. Jis jau grįžo namo.',
  ],
];

/** Beside a border opened, the condition on which it would close again. */
const threats: readonly Row[] = [
  [
    'en: again',
    'relations occurred, relations planned',
    'Lithuania opened its border with Belarus on Friday. If the balloons come back, the crossings will be closed again, the minister said.',
  ],
  [
    'ru: вновь',
    'relations occurred, relations planned',
    'Литва в пятницу открыла границу с Беларусью. Если шары вернутся, переходы закроют вновь, сказал министр.',
  ],
  [
    'uk: знову',
    'relations occurred, relations planned',
    'Литва в п’ятницю відкрила кордон із Білоруссю. Якщо кулі повернуться, переходи закриють знову, сказав міністр.',
  ],
  [
    'pl: ponownie',
    'relations occurred, relations planned',
    'Litwa otworzyła w piątek granicę z Białorusią. Jeśli balony wrócą, przejścia zostaną ponownie zamknięte, powiedział minister.',
  ],
  [
    'lt: vėl',
    'relations occurred, relations planned',
    'Lietuva penktadienį atidarė sieną su Baltarusija. Jei balionai grįš, punktai vėl bus uždaryti, sakė ministras.',
  ],
];

/** Whom, and not what, guards detain. */
const lorries: readonly Row[] = [
  ['en: lorries', '', 'Belarusian guards detained more than a thousand lorries at the border.'],
  ['ru: фуры', '', 'В Беларуси задержали более тысячи литовских фур.'],
  ['uk: фури', '', 'У Білорусі затримали понад тисячу литовських фур.'],
  ['pl: ciężarówki', '', 'Na Białorusi zatrzymano ponad tysiąc ciężarówek.'],
  ['lt: vilkikai', '', 'Baltarusijoje sulaikė daugiau kaip tūkstantį vilkikų.'],
  ['en: people', 'detention occurred', 'Belarusian police detained more than a thousand people on Friday.'],
];

/** Whoever is kin to the one whose verdict is the news is somebody else. */
const kin: readonly Row[] = [
  [
    'en: her husband',
    'detention background, detention occurred',
    'A court in Minsk on Friday sentenced the politician Iryna Novik to 15 years in prison. The trial was held behind closed doors. Her husband Pavel was sentenced to 18 years in 2021.',
  ],
];

const families = /^(?:prisoner|diplomatic)_/u;

test.each([
  ...unless,
  ...faces,
  ...most,
  ...pleas,
  ...others,
  ...sought,
  ...stillSought,
  ...promised,
  ...parts,
  ...exchanges,
  ...byNow,
  ...threats,
  ...lorries,
  ...kin,
])('%s', (_, says, text) => {
  const { claims } = readText({ text, published: '2026-03-14' });
  const told = claims.map(({ type, status }) => `${type.replace(families, '')} ${status}`);
  expect([...new Set(told)].sort().join(', ')).toBe(says);
});
