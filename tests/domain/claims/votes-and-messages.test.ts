// What a sitting decided by the words beside it, what word came of, and lists of those who may not enter.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { fog } from './fog.ts';

const published = '2024-12-16'; // a Monday

type Told = Readonly<Record<string, string>>; // by language

/** Below the news of fog, whose lead names the day of a sitting. */
const sittings: Readonly<Record<string, string>> = {
  en: 'The foreign ministers of the European Union met in Brussels on Monday.\n\n',
  ru: 'Министры иностранных дел Евросоюза встретились в понедельник в Брюсселе.\n\n',
  uk: 'Міністри закордонних справ ЄС зустрілися в понеділок у Брюсселі.\n\n',
  be: 'Міністры замежных спраў ЕС сустрэліся ў панядзелак у Бруселі.\n\n',
  pl: 'Ministrowie spraw zagranicznych UE spotkali się w poniedziałek w Brukseli.\n\n',
  lt: 'ES užsienio reikalų ministrai pirmadienį susitiko Briuselyje.\n\n',
  de: 'Die Außenminister der EU trafen sich am Montag in Brüssel.\n\n',
};

const rows: readonly (readonly [what: string, alerts: string, told: Told])[] = [
  [
    'what passed without debate, behind the sentence that says so',
    'sanctions_imposed',
    {
      en: 'The Belarusian point passed without debate. The Council put 26 people from Minsk on its blacklist.',
      ru: 'Белорусский вопрос прошел без обсуждения. Совет внес в черный список 26 человек из Минска.',
      uk: 'Білоруське питання пройшло без обговорення. Рада внесла до чорного списку 26 осіб із Мінська.',
      be: 'Беларускае пытанне прайшло без абмеркавання. Рада ўнесла ў чорны спіс 26 чалавек з Мінска.',
      pl: 'Bez dyskusji przeszedł punkt białoruski. Rada wpisała na czarną listę 26 osób z Mińska.',
      lt: 'Baltarusijos klausimas priimtas be diskusijų. Taryba į juodąjį sąrašą įrašė 26 asmenis iš Minsko.',
      de: 'Den belarussischen Punkt nahmen sie ohne Aussprache an. 26 Personen aus Minsk kommen auf die Sanktionsliste der EU.',
    },
  ],
  [
    'what was prolonged, before the sentence that says how',
    'sanctions_extended',
    {
      en: 'Meanwhile the Council prolonged its measures against Belarus for a year. The decision was taken without debate.',
      ru: 'Тем временем Совет продлил на год свои санкции против Беларуси. Решение принято без обсуждения.',
      uk: 'Тим часом Рада продовжила на рік свої заходи проти Білорусі. Рішення ухвалили без обговорення.',
      be: 'Рада тым часам падоўжыла на год свае абмежаванні супраць Беларусі. Рашэнне прынялі без дыскусіі.',
      pl: 'Tymczasem Rada przedłużyła o rok swoje sankcje wobec Białorusi. Decyzję podjęto bez dyskusji.',
      lt: 'Taryba metams pratęsė savo sankcijas Baltarusijai. Sprendimas priimtas be diskusijų.',
      de: 'Der Rat verlängerte derweil seine Sanktionen gegen Belarus um ein Jahr. Der Beschluss fiel ohne Aussprache.',
    },
  ],
  [
    'what an older sitting decided, beside a point that passes without debate',
    '',
    {
      en: 'The quota on herring passed without debate. In 2021 the Council had put 26 people from Minsk on its blacklist.',
      ru: 'Квота на сельдь прошла без обсуждения. В 2021 году Совет внес в черный список 26 человек из Минска.',
      uk: 'Квота на оселедець пройшла без обговорення. У 2021 році Рада внесла до чорного списку 26 осіб із Мінська.',
      be: 'Квота на селядзец прайшла без абмеркавання. У 2021 годзе Рада ўнесла ў чорны спіс 26 чалавек з Мінска.',
      pl: 'Kwota na śledzia przeszła bez dyskusji. W 2021 roku Rada wpisała na czarną listę 26 osób z Mińska.',
      lt: 'Silkių kvota priimta be diskusijų. 2021 metais Taryba į juodąjį sąrašą įrašė 26 asmenis iš Minsko.',
      de: 'Die Quote für Hering ging ohne Aussprache durch. 2021 hatte der Rat 26 Personen aus Minsk auf die Sanktionsliste gesetzt.',
    },
  ],
  [
    'measures of which word came during a meeting',
    'sanctions_imposed',
    {
      en: 'They had not been served lunch when the news came from London. Britain banned the purchase of Belarusian potash.',
      ru: 'Обед еще не подали, когда из Лондона пришла новость. Британия запретила покупать белорусский калий.',
      uk: 'Обіду ще не подали, коли з Лондона прийшла новина. Британія заборонила купувати білоруський калій.',
      be: 'Абеду яшчэ не падалі, калі з Лондана прыйшла навіна. Брытанія забараніла купляць беларускі калій.',
      pl: 'Nie podano jeszcze obiadu, gdy z Londynu nadeszła wiadomość. Brytania zakazała importu białoruskiego potasu.',
      lt: 'Pietų dar nepadavė, kai iš Londono atėjo žinia. Britanija uždraudė pirkti Baltarusijos kalį.',
      de: 'Das Mittagessen war noch nicht serviert, als die Nachricht aus London kam. Großbritannien verbot den Kauf von belarussischem Kali.',
    },
  ],
  [
    'what a motion that passes notes of others',
    '',
    {
      en: 'The resolution notes that Washington lifted sanctions on Belavia. It was adopted without debate.',
      de: 'Die Resolution erwähnt, dass Washington die Sanktionen gegen Belavia aufgehoben hat. 89 Abgeordnete stimmten dafür.',
    },
  ],
  [
    'what the Union has done by now, beside a motion that passes',
    '',
    {
      en: 'A motion thanked the Union. It has put 26 people from Minsk on its blacklist. The motion was adopted without debate.',
    },
  ],
];

function below(language: string, text: string) {
  const [title = '', top = ''] = fog[language] ?? [];
  return { title, text: `${sittings[language]}${top}${text}`, published };
}

describe.each(rows)('far below a meeting of today, %s', (_what, alerts, told) => {
  test.each(Object.entries(told))('%s', (language, text) => expectRow({ alerts, ...below(language, text) }));
});

const lists: readonly (readonly [what: string, alerts: string, told: Told])[] = [
  [
    'a list of undesirable persons',
    'sanctions_imposed',
    {
      en: 'Lithuania on Monday published a list of undesirable persons, among them Lukashenko and 29 officials.',
      ru: 'Литва в понедельник объявила список нежелательных лиц, в нем Лукашенко и 29 чиновников.',
      uk: 'Литва в понеділок оголосила список небажаних осіб, у ньому Лукашенко і 29 посадовців.',
      be: 'Літва ў панядзелак абвясціла спіс непажаданых асоб, у ім Лукашэнка і 29 чыноўнікаў Беларусі.',
      pl: 'Litwa ogłosiła w poniedziałek listę osób niepożądanych, jest na niej Łukaszenka.',
      lt: 'Vakar su latviais ir estais paskelbėme nepageidaujamų asmenų sąrašą: trisdešimt žmonių, pradedant Lukašenka.',
      de: 'Litauen veröffentlichte am Montag eine Liste unerwünschter Personen aus Belarus.',
    },
  ],
  [
    'the list of Minsk',
    '',
    {
      en: 'Belarus published on Monday a list of undesirable persons from the EU.',
      ru: 'Беларусь в понедельник объявила список нежелательных лиц, в нем 30 литовских чиновников.',
      pl: 'Białoruś ogłosiła w poniedziałek listę osób niepożądanych z Polski.',
    },
  ],
  [
    'a part of those who landed, as the lead tells',
    'prisoner_release',
    {
      en: 'Ten civilians who had been held in Russia and Belarus landed in Kyiv on Sunday evening.\n\nThe families waited. It rained. Nobody left.\n\nFive of the ten were freed from Belarusian prisons.',
      ru: 'Десять гражданских, которых держали в России и Беларуси, приземлились в воскресенье вечером в Киеве.\n\nСемьи ждали. Шел дождь. Никто не уходил.\n\nПятеро из десяти освобождены из белорусских тюрем.',
      uk: 'Десятеро цивільних, яких тримали в Росії та Білорусі, сіли в неділю ввечері в Києві.\n\nРодини чекали. Дощило. Ніхто не йшов.\n\nП’ятьох із десяти визволено з білоруських в’язниць.',
    },
  ],
  [
    'decrees counted over a season',
    '',
    {
      en: 'Over the summer Lukashenko signed four decrees pardoning those convicted in Belarus for extremism.',
      ru: 'За лето Лукашенко подписал четыре указа о помиловании осужденных в Беларуси за экстремизм.',
      be: 'За лета Лукашэнка падпісаў чатыры ўказы пра памілаванне асуджаных у Беларусі за экстрэмізм.',
      uk: 'За літо Лукашенко підписав чотири укази про помилування засуджених у Білорусі за екстремізм.',
      pl: 'Przez lato Łukaszenka podpisał cztery dekrety o ułaskawieniu skazanych na Białorusi za ekstremizm.',
    },
  ],
];

describe.each(lists)('%s', (_what, alerts, told) => {
  test.each(Object.entries(told))('%s', (_language, text) => expectRow({ title: null, text, published, alerts }));
});

test('measures that somebody remembers to have heard of page for nothing', () => {
  const [title = '', top = ''] = fog.en ?? [];
  const text = `Her book was presented in Vilnius on Monday.\n\n${top}She was in the kitchen when the news came from Brussels. The EU put 26 people from Minsk on its blacklist. She cried.`;
  expectRow({ title, text, published, alerts: '' });
});
