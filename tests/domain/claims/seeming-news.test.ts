// Sentences that hold the words of a rule and are not what it is about: quiet texts that seem news, news that seems old.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { type Row, release } from './rows.ts';

const published = '2026-11-20';

/** An exchange of words, a delegation that leaves a prison, a prison left without light, the morning of a day long past. */
const quiet: readonly Row[] = [
  {
    it: 'de: Austausch über Gefangene',
    title: 'Ein Austausch über politische Gefangene in Minsk',
    text: 'In Minsk gab es am Donnerstag einen Austausch über die politischen Gefangenen. Die Diplomaten sprachen mit Familien in Belarus.',
    alerts: '',
  },
  {
    it: 'de: bei einem Austausch',
    text: 'Bei einem Austausch mit Menschenrechtlern ging es am Donnerstag um politische Gefangene in Belarus.',
    alerts: '',
  },
  {
    it: 'en: a larger exchange',
    text: 'A larger exchange on political prisoners in Belarus took place in Vilnius on Thursday. Scholars spoke for three hours.',
    alerts: '',
  },
  {
    it: 'uk: без світла',
    text: 'Білоруську колонію в четвер залишили без світла. Політв’язні мерзнуть.',
    alerts: '',
  },
  {
    it: 'uk: делегація',
    text: 'Колонію у Новополоцьку в четвер залишила делегація Червоного Хреста. Білорусь тримає там політв’язнів.',
    alerts: '',
  },
  {
    it: 'be: дэлегацыя',
    text: 'Калонію ў Наваполацку ў чацвер пакінула дэлегацыя Чырвонага Крыжа. Беларусь трымае там палітвязняў.',
    alerts: '',
  },
  {
    it: 'ru: делегация',
    text: 'Колонию в Гомеле в четверг покинула делегация Красного Креста. Беларусь держит там политзаключенных.',
    alerts: '',
  },
  {
    it: 'pl: delegacja',
    text: 'Kolonię w Nowopołocku opuściła w czwartek delegacja Czerwonego Krzyża. Białoruś trzyma tam więźniów politycznych.',
    alerts: '',
  },
  {
    it: 'de: der Botschafter',
    text: 'Am Donnerstag besuchte der Botschafter die Strafkolonie in Belarus, die er nach einer Stunde wieder verließ. Politische Gefangene sah er nicht.',
    alerts: '',
  },
  {
    it: 'en: a police round-up',
    title: 'Police round-up of activists in Minsk',
    text: 'Police raided flats in Minsk on Thursday.\n\nTen people were detained in Belarus.\n\nThe EU imposed sanctions on police officers for such raids.\n\nThe United States lifted sanctions on Belavia.\n\nFamilies wait.',
    alerts: '',
  },
  {
    it: 'be: прадпрыемства выпускае першую партыю',
    text: 'Беларускі завод выпусціў першую партыю веласіпедаў. Рынкі шукаюць на ўсходзе.',
    alerts: '',
  },
  {
    it: 'en: the last three pardons',
    text: 'The last three pardons of political prisoners in Belarus came before holidays, and now the families wait for 21 November.',
    alerts: '',
    says: [`${release} background`],
  },
  {
    it: 'ru: последние три помилования',
    text: 'Последние три помилования политзаключенных в Беларуси пришлись на праздники, и теперь семьи ждут 21 ноября.',
    alerts: '',
    says: [`${release} background`],
  },
  {
    it: 'be: апошнія тры памілаванні',
    text: "Апошнія тры памілаванні палітвязняў прыпалі на святы, і цяпер сем'і чакаюць 21 лістапада.",
    alerts: '',
    says: [`${release} background`],
  },
  {
    it: 'uk: попередні помилування',
    text: 'Попередні помилування політв’язнів у Білорусі припали на свята, і тепер родини чекають 21 листопада.',
    alerts: '',
    says: [`${release} background`],
  },
  {
    it: 'pl: ostatnie trzy ułaskawienia',
    text: 'Ostatnie trzy ułaskawienia więźniów politycznych na Białorusi przypadły na święta, a teraz rodziny czekają na 21 listopada.',
    alerts: '',
    says: [`${release} background`],
  },
  {
    it: 'lt: ankstesnės malonės',
    text: 'Ankstesnės malonės politiniams kaliniams Baltarusijoje sutapo su šventėmis, o dabar šeimos laukia lapkričio 21-osios.',
    alerts: '',
  },
  {
    it: 'en: prices unfrozen',
    title: 'A look around',
    text: 'A political prisoner has died in Belarus. The Moldovan government unfroze fuel prices on Thursday.',
    alerts: '',
  },
  {
    it: 'ru: тарифы',
    title: 'Коротко о соседях',
    text: 'В Беларуси умер политзаключенный. Правительство Молдовы разморозило тарифы на воду.',
    alerts: '',
  },
  {
    it: 'be: тарыфы',
    title: 'Коратка пра суседзяў',
    text: 'У Беларусі памёр палітвязень. Урад Малдовы размарозіў тарыфы на ваду.',
    alerts: '',
  },
  {
    it: 'uk: тарифи',
    title: 'Коротко про сусідів',
    text: 'У Білорусі помер політв’язень. Уряд Молдови розморозив тарифи на воду.',
    alerts: '',
  },
  {
    it: 'pl: taryfy',
    title: 'Krótko o sąsiadach',
    text: 'Na Białorusi zmarł więzień polityczny. Rząd Mołdawii odmroził ceny wody.',
    alerts: '',
  },
  {
    it: 'en: those who leave prison',
    text: 'A fund in Warsaw helps those who walk out of Belarusian prisons.',
    alerts: '',
  },
  {
    it: 'ru: тем, кто выходит',
    text: 'Фонд в Варшаве помогает тем, кто выходит из белорусских колоний.',
    alerts: '',
  },
  {
    it: 'be: тым, хто вяртаецца',
    text: 'Фонд у Варшаве дапамагае тым, хто вяртаецца з беларускіх калоній.',
    alerts: '',
  },
  {
    it: 'uk: тим, хто повертається',
    text: 'Фонд у Варшаві допомагає тим, хто повертається з білоруських колоній.',
    alerts: '',
  },
  {
    it: 'pl: tym, którzy wychodzą',
    text: 'Fundacja w Warszawie pomaga tym, którzy wracają z białoruskich kolonii karnych.',
    alerts: '',
  },
  {
    it: 'lt: tiems, kurie grįžta',
    text: 'Fondas Varšuvoje padeda tiems, kurie grįžta iš Baltarusijos kolonijų.',
    alerts: '',
  },
  {
    it: 'de: denen, die entlassen werden',
    text: 'Ein Fonds in Warschau hilft denen, die aus belarussischen Straflagern zurückkehren.',
    alerts: '',
  },
  {
    it: 'ru: с 2022 года заблокирован',
    title: 'Вопрос читателя',
    text: 'У моей матери с 2022 года заблокирован счет в Риге: ее белорусский завод попал в санкционный список. Что делать?',
    alerts: '',
  },
  {
    it: 'be: з 2022 года заблакаваны',
    title: 'Пытанне чытача',
    text: 'У маёй маці з 2022 года заблакаваны рахунак у Рызе: яе беларускі завод трапіў у санкцыйны спіс. Што рабіць?',
    alerts: '',
  },
  {
    it: 'uk: з 2022 року заблоковано',
    title: 'Питання читача',
    text: 'У моєї матері з 2022 року заблоковано рахунок у Ризі: її білоруський завод потрапив до санкційного списку. Що робити?',
    alerts: '',
  },
  {
    it: 'be: мінуў месяц, як',
    text: 'Мінуў месяц, як сястра разам з дзясяткам іншых палітвязняў апынулася ў Літве.',
    alerts: '',
    says: [`${release} background`],
  },
  {
    it: 'ru: прошел месяц, как',
    text: 'Прошел месяц, как сестра вместе с десятком других политзаключенных оказалась в Литве.',
    alerts: '',
  },
  {
    it: 'uk: минув місяць, як',
    text: 'Минув місяць, як сестра разом із десятком інших політв’язнів опинилася в Литві.',
    alerts: '',
  },
  {
    it: 'be: які сёння дзень',
    title: 'Як жывуць вызваленыя',
    text: 'Фонд аплаціў жытло былым палітвязням. Сястра ўсміхаецца. «Калі мяне выпусцілі, я не ведала, які сёння дзень», — кажа яна.',
    alerts: '',
  },
  {
    it: 'en: what day it is today',
    title: 'How they live now',
    text: 'A fund paid rent for the former prisoners of Belarus. The sister smiles. "When they let me go, I did not know what day it was today," she says.',
    alerts: '',
  },
  {
    it: 'ru: какой сегодня день',
    title: 'Как они живут',
    text: 'Фонд оплатил жилье бывшим политзаключенным из Беларуси. Сестра улыбается. «Когда меня выпустили, я не знала, какой сегодня день», — говорит она.',
    alerts: '',
  },
  {
    it: 'en: chats, under a headline about a rumour',
    title: 'Who started the rumour about the reporter',
    text: 'On Thursday evening two chats reported that political prisoner Ihar Losik had been released from a Belarusian colony. The guard said he was in his cell.',
    alerts: '',
    says: [`${release} denied`],
  },
  {
    it: 'ru: чаты и слух',
    title: 'Откуда взялся слух о журналисте',
    text: 'Вечером в четверг два чата сообщили: белорусского политзаключенного Игоря Лосика освободили. В колонии ответили, что он на месте.',
    alerts: '',
    says: [`${release} denied`],
  },
  {
    it: 'be: чаты і чутка',
    title: 'Адкуль узялася чутка пра журналіста',
    text: 'Увечары ў чацвер два чаты паведамілі: палітвязня Ігара Лосіка вызвалілі. У калоніі адказалі, што ён на месцы.',
    alerts: '',
    says: [`${release} denied`],
  },
  {
    it: 'uk: чати й чутка',
    title: 'Звідки взялася чутка про журналіста',
    text: 'Увечері в четвер два чати повідомили: білоруського політв’язня Ігоря Лосика звільнили. У колонії відповіли, що він на місці.',
    alerts: '',
    says: [`${release} denied`],
  },
  {
    it: 'pl: czaty i plotka',
    title: 'Skąd wzięła się plotka o dziennikarzu',
    text: 'W czwartek wieczorem dwa czaty podały: białoruski więzień polityczny Ihar Łosik został uwolniony. W kolonii odpowiedziano, że jest na miejscu.',
    alerts: '',
    says: [`${release} denied`],
  },
  {
    it: 'de: Chats und ein Gerücht',
    title: 'Woher das Gerücht über den Reporter kam',
    text: 'Am Donnerstagabend meldeten zwei Chats: Der belarussische politische Gefangene Ihar Lossik ist freigelassen worden. Die Kolonie antwortete, er sei noch dort.',
    alerts: '',
    says: [`${release} denied`],
  },
];

/** Releases beside words that look back, ask or count the years of somebody else. */
const news: readonly Row[] = [
  {
    it: 'pl: na prośbę',
    text: 'Łukaszenka podpisał w czwartek na prośbę Trumpa ułaskawienie 16 więźniów.',
    alerts: release,
    says: [`${release} occurred 16`],
  },
  {
    it: 'uk: на прохання',
    text: 'Лукашенко у четвер підписав на прохання Трампа помилування 16 в’язнів.',
    alerts: release,
    says: [`${release} occurred 16`],
  },
  {
    it: 'en: after the envoy came',
    title: 'A family waits no more',
    text: 'A week after the envoy came to Minsk, 14 political prisoners were freed in Belarus.',
    alerts: release,
  },
  {
    it: 'ru: после того как уехала',
    title: 'Семья дождалась',
    text: 'Через месяц после того, как его жена выехала в Польшу, Михаил Гриб вышел на свободу из минской тюрьмы.',
    alerts: release,
  },
  {
    it: 'de: nachdem seine Frau ausgereist war',
    title: 'Das Warten ist vorbei',
    text: 'Zwei Jahre nachdem seine Frau ausgereist war, wurde Michail Hryb aus dem Gefängnis in Minsk entlassen.',
    alerts: release,
  },
  {
    it: 'en: associates',
    text: 'Two associates of Viktar Babaryka walked out of a Belarusian prison on Thursday.',
    alerts: release,
  },
  {
    it: 'uk: колонію залишили шестеро',
    text: 'Колонію в Бобруйську в четвер залишили шестеро політв’язнів. Їх зустрів адвокат.',
    alerts: release,
  },
  {
    it: 'be: вызвалілі беларуску',
    text: 'Лукашэнка памілаваў беларуску, асуджаную за каментар.',
    alerts: release,
  },
];

describe('quiet', () => {
  test.for(quiet)('$it', (row) => expectRow({ published, ...row }));
});
describe('news', () => {
  test.for(news)('$it', (row) => expectRow({ published, ...row }));
});
