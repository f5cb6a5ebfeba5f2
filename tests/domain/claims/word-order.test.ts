// Plain news in any order of its words: whoever acts, the verb, the sanctions or the captives, and a date or a place anywhere between.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

interface Parts {
  readonly who: string;
  readonly verbs: readonly string[];
  readonly what: string;
}

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
    imposed: {
      who: 'The EU Council',
      verbs: ['imposed', 'introduced', 'announced', 'adopted'],
      what: 'restrictive measures against 12 Belarusian judges',
    },
    eased: { who: 'Canada', verbs: ['lifted', 'suspended', 'removed'], what: 'its restrictions on Belarusian banks' },
    extended: {
      who: 'The European Union',
      verbs: ['extended', 'prolonged', 'renewed'],
      what: 'its sanctions against Belarus for another year',
    },
    release: {
      who: 'Belarus',
      verbs: ['released', 'freed', 'pardoned'],
      what: 'two Polish citizens held on spying charges',
    },
  },
  ru: {
    dates: ['', 'в четверг', 'в четверг, 20 марта,'],
    place: 'в Брюсселе',
    imposed: {
      who: 'Совет ЕС',
      verbs: ['ввел', 'объявил', 'принял', 'утвердил'],
      what: 'новый пакет санкций против режима Лукашенко',
    },
    eased: {
      who: 'Вашингтон',
      verbs: ['снял', 'отменил', 'приостановил'],
      what: 'санкции против белорусских производителей калия',
    },
    extended: {
      who: 'Евросоюз',
      verbs: ['продлил'],
      what: 'ограничительные меры против Беларуси до 28 февраля 2027 года',
    },
    release: {
      who: 'Минск',
      verbs: ['освободил', 'отпустил', 'помиловал'],
      what: 'двух граждан Польши, осужденных за шпионаж',
    },
  },
  uk: {
    dates: ['', 'у четвер', 'у четвер, 20 березня,'],
    place: 'у Брюсселі',
    imposed: {
      who: 'Рада ЄС',
      verbs: ['запровадила', 'оголосила', 'ухвалила', 'затвердила'],
      what: 'новий пакет санкцій проти режиму Лукашенка',
    },
    eased: { who: 'Канада', verbs: ['зняла', 'скасувала', 'призупинила'], what: 'обмеження щодо білоруських банків' },
    extended: { who: 'Рада ЄС', verbs: ['продовжила'], what: 'санкції проти Білорусі ще на рік' },
    release: { who: 'Мінськ', verbs: ['звільнив', 'відпустив', 'помилував'], what: '15 політв’язнів' },
  },
  be: {
    dates: ['', 'у чацвер', 'у чацвер, 20 сакавіка,'],
    place: 'у Бруселі',
    imposed: {
      who: 'Рада ЕС',
      verbs: ['увяла', 'абвясціла', 'прыняла', 'зацвердзіла'],
      what: 'абмежавальныя меры супраць 12 беларускіх суддзяў',
    },
    eased: { who: 'Канада', verbs: ['зняла', 'скасавала', 'прыпыніла'], what: 'абмежаванні супраць беларускіх банкаў' },
    extended: { who: 'Рада ЕС', verbs: ['падоўжыла', 'працягнула'], what: 'санкцыі супраць Беларусі яшчэ на год' },
    release: { who: 'Лукашэнка', verbs: ['вызваліў', 'адпусціў', 'памілаваў'], what: 'траіх журналістаў' },
  },
  pl: {
    dates: ['', 'w czwartek', 'w czwartek, 20 marca,'],
    place: 'w Brukseli',
    imposed: {
      who: 'Rada UE',
      verbs: ['nałożyła', 'wprowadziła', 'ogłosiła', 'przyjęła'],
      what: 'nowe sankcje na Białoruś',
    },
    eased: {
      who: 'Kanada',
      verbs: ['zniosła', 'zawiesiła', 'złagodziła'],
      what: 'ograniczenia wobec białoruskich banków',
    },
    extended: { who: 'Rada UE', verbs: ['przedłużyła'], what: 'sankcje wobec Białorusi o kolejny rok' },
    release: {
      who: 'Mińsk',
      verbs: ['uwolnił', 'zwolnił', 'ułaskawił', 'wypuścił'],
      what: 'dwóch obywateli Polski skazanych za szpiegostwo',
    },
  },
  lt: {
    dates: ['', 'ketvirtadienį', 'ketvirtadienį, kovo 20 d.,'],
    place: 'Briuselyje',
    imposed: {
      who: 'ES Taryba',
      verbs: ['įvedė', 'paskelbė', 'patvirtino', 'priėmė'],
      what: 'naujas sankcijas Baltarusijai',
    },
    eased: {
      who: 'Kanada',
      verbs: ['panaikino', 'sustabdė', 'atšaukė'],
      what: 'sankcijas Baltarusijos kalio gamintojams',
    },
    extended: { who: 'ES Taryba', verbs: ['pratęsė'], what: 'sankcijas Baltarusijai dar metams' },
    release: { who: 'Minskas', verbs: ['paleido', 'išlaisvino'], what: '15 politinių kalinių' },
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
function sentencesOf({ dates, place }: Language, { who, verbs, what }: Parts, says: string): string[] {
  const orders = verbs.flatMap((verb) =>
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
