// Plain news in any order of its words: whoever acts, the verb, the sanctions or the captives, and a date or a place anywhere between.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

/** Who acts, the verbs, and what is done to what. */
type Parts = readonly [who: string, verbs: string, what: string];

interface Language {
  readonly dates: readonly string[];
  readonly place: string;
  readonly imposed: Parts;
  readonly eased: Parts;
  readonly extended: Parts;
  readonly release: Parts;
}

const types = {
  imposed: 'sanctions_imposed',
  eased: 'sanctions_eased',
  extended: 'sanctions_extended',
  release: 'prisoner_release',
} as const;

const languages: Readonly<Record<string, Language>> = {
  en: {
    dates: ['', 'on Thursday', 'on Thursday, 20 March,'],
    place: 'in Brussels',
    imposed: [
      'The EU Council',
      'imposed introduced announced adopted',
      'restrictive measures against 12 Belarusian judges',
    ],
    eased: ['Canada', 'lifted suspended removed', 'its restrictions on Belarusian banks'],
    extended: ['The European Union', 'extended prolonged renewed', 'its sanctions against Belarus for another year'],
    release: ['Belarus', 'released freed pardoned', 'two Polish citizens held on spying charges'],
  },
  ru: {
    dates: ['', 'в четверг', 'в четверг, 20 марта,'],
    place: 'в Брюсселе',
    imposed: ['Совет ЕС', 'ввел объявил принял утвердил', 'новый пакет санкций против режима Лукашенко'],
    eased: ['Вашингтон', 'снял отменил приостановил', 'санкции против белорусских производителей калия'],
    extended: ['Евросоюз', 'продлил', 'ограничительные меры против Беларуси до 28 февраля 2027 года'],
    release: ['Минск', 'освободил отпустил помиловал', 'двух граждан Польши, осужденных за шпионаж'],
  },
  uk: {
    dates: ['', 'у четвер', 'у четвер, 20 березня,'],
    place: 'у Брюсселі',
    imposed: ['Рада ЄС', 'запровадила оголосила ухвалила затвердила', 'новий пакет санкцій проти режиму Лукашенка'],
    eased: ['Канада', 'зняла скасувала призупинила', 'обмеження щодо білоруських банків'],
    extended: ['Рада ЄС', 'продовжила', 'санкції проти Білорусі ще на рік'],
    release: ['Мінськ', 'звільнив відпустив помилував', '15 політв’язнів'],
  },
  be: {
    dates: ['', 'у чацвер', 'у чацвер, 20 сакавіка,'],
    place: 'у Бруселі',
    imposed: ['Рада ЕС', 'увяла абвясціла прыняла зацвердзіла', 'абмежавальныя меры супраць 12 беларускіх суддзяў'],
    eased: ['Канада', 'зняла скасавала прыпыніла', 'абмежаванні супраць беларускіх банкаў'],
    extended: ['Рада ЕС', 'падоўжыла працягнула', 'санкцыі супраць Беларусі яшчэ на год'],
    release: ['Лукашэнка', 'вызваліў адпусціў памілаваў', 'траіх журналістаў'],
  },
  pl: {
    dates: ['', 'w czwartek', 'w czwartek, 20 marca,'],
    place: 'w Brukseli',
    imposed: ['Rada UE', 'nałożyła wprowadziła ogłosiła przyjęła', 'nowe sankcje na Białoruś'],
    eased: ['Kanada', 'zniosła zawiesiła złagodziła', 'ograniczenia wobec białoruskich banków'],
    extended: ['Rada UE', 'przedłużyła', 'sankcje wobec Białorusi o kolejny rok'],
    release: ['Mińsk', 'uwolnił zwolnił ułaskawił wypuścił', 'dwóch obywateli Polski skazanych za szpiegostwo'],
  },
  lt: {
    dates: ['', 'ketvirtadienį', 'ketvirtadienį, kovo 20 d.,'],
    place: 'Briuselyje',
    imposed: ['ES Taryba', 'įvedė paskelbė patvirtino priėmė', 'naujas sankcijas Baltarusijai'],
    eased: ['Kanada', 'panaikino sustabdė atšaukė', 'sankcijas Baltarusijos kalio gamintojams'],
    extended: ['ES Taryba', 'pratęsė', 'sankcijas Baltarusijai dar metams'],
    release: ['Minskas', 'paleido išlaisvino', '15 politinių kalinių'],
  },
};

const said: Readonly<Record<string, string>> = {
  en: ', a statement says',
  ru: ', говорится в сообщении',
  uk: ', ідеться в повідомленні',
  be: ', гаворыцца ў паведамленні',
  pl: ', głosi komunikat',
  lt: ', sakoma pranešime',
};

/** Each verb with each date, the date and the place in four orders, with and without who says it. */
function sentencesOf({ dates, place }: Language, [who, verbs, what]: Parts, says: string): string[] {
  const orders = verbs
    .split(' ')
    .flatMap((verb) =>
      dates.flatMap((date) => [
        `${who} ${date} ${verb} ${what} ${place}`,
        `${who} ${verb} ${date} ${place} ${what}`,
        `${date} ${who} ${verb} ${what} ${place}`,
        `${who} ${verb} ${what} ${place} ${date}`,
      ]),
    );
  return orders.flatMap((words) => [sentenceOf(words, ''), sentenceOf(words, says)]);
}

function sentenceOf(words: string, says: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim().replace(/,$/u, '');
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${says}.`;
}

const cases = Object.entries(languages).flatMap(([language, words]) =>
  (['imposed', 'eased', 'extended', 'release'] as const).map((kind) => ({ language, kind, words })),
);

test.for(cases)('$language: $kind, in every order', ({ language, kind, words }) => {
  const sentences = sentencesOf(words, words[kind], said[language] ?? '');
  const missed = sentences.filter((text) => readText({ text, published: '2025-03-20' }).alerts.join() !== types[kind]);
  expect(missed).toEqual([]);
});
