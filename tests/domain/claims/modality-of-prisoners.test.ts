// What is planned, asked, refused or long past of prisoners: releases without a verb of releasing, detentions, deaths.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';
import type { Told } from './rows.ts';

interface Row extends Told {
  /** All claims about prisoners, as "release called_for". */
  readonly says: string;
}

const sought: readonly Row[] = [
  {
    it: 'ru: where they were let out of, nobody is told to sit',
    text: 'Минск освободил десять человек. Из разных колоний отпустили еще троих мужчин.',
    says: 'release occurred',
  },
  {
    it: 'en: out of a prison',
    text: 'Ten women were freed from a Belarusian prison on Monday.',
    says: 'release occurred',
  },
  {
    it: 'en: a letter from prison is from somebody held',
    text: 'Maria Kalesnikava wrote to her father from a Belarusian prison.',
    says: 'detention background',
  },
  {
    it: 'ru: who exactly came out is asked',
    text: 'Минск помиловал десять человек. Правозащитники пока не знают, кто именно вышел на свободу.',
    says: 'release occurred',
  },
  {
    it: 'en: action asked on people behind bars',
    text: 'Belarusian exiles pressed for action on the teachers still behind bars in Hrodna.',
    says: 'detention background, release called_for',
  },
  {
    it: 'pl: somebody who is sought',
    text: 'Polski rząd nadal zabiega o Andrzeja Poczobuta, mówi rzecznik białoruskiej opozycji.',
    says: 'release called_for',
  },
  {
    it: 'pl: efforts for the freedom of somebody',
    text: 'O działaniach na rzecz wolności Andrzeja Poczobuta w Mińsku nikt nie mówi głośno.',
    says: 'release called_for',
  },
  {
    it: 'uk: help asked for those still held',
    text: 'Брат Колесникової просить Вашингтон допомогти решті білоруських в’язнів.',
    says: 'release called_for',
  },
  {
    it: 'be: nobody got on the list of the swap',
    text: 'Ніводнага з беларускіх палітвязняў у абмен не ўключылі.',
    says: 'release denied',
  },
  {
    it: 'uk: not on the lists, which are none of sanctions',
    text: 'Жоден із білоруських політв’язнів у списки не потрапив.',
    says: 'release denied',
  },
  {
    it: 'ru: freedom that is talked of',
    text: 'В Минске речь зашла и о свободе еще для двухсот заключенных.',
    says: 'release planned',
  },
  {
    it: 'uk: a return that is negotiated',
    text: 'У Білорусі за ґратами десять українців. Переговори про їх повернення тривають.',
    says: 'detention background, release planned',
  },
  {
    it: 'pl: handed over or not',
    text: 'Białoruś uwolniła pięć osób. Andrzeja Poczobuta nie oddano.',
    says: 'release denied, release occurred',
  },
  {
    it: 'be: those who did not walk out',
    text: 'Беларусь адпусціла дзесяць вязняў. Не выйшлі Алесь Бяляцкі і Марыя Калеснікава.',
    says: 'release denied, release occurred',
  },
];

const unaided: readonly Row[] = [
  {
    it: 'ru: a release asked for whose people were named before',
    text: 'В Минске с борта сняли Романа Протасевича и Софью Сапегу. Брюссель требует отпустить обоих.',
    says: 'detention occurred, release called_for',
  },
  {
    it: 'en: those who remain must be let out',
    text: 'Ales Bialiatski left his Belarusian prison today. The ten who remain must be let out too, he said.',
    says: 'release called_for, release occurred',
  },
  {
    it: 'en: thanks for letting people go',
    text: 'Trump thanked Lukashenko for letting 16 people go and hopes to see the rest of the prisoners in Belarus freed.',
    says: 'release background, release called_for',
  },
  {
    it: 'be: may release',
    text: 'Газета піша, што Лукашэнка мог бы адпусціць вялікую групу зняволеных.',
    says: 'release called_for',
  },
  {
    it: 'ru: whether they will be let go',
    text: 'Отпустят ли белорусских политзаключенных, дипломаты сомневаются.',
    says: 'release called_for',
  },
  {
    it: 'lt: not among those brought out',
    text: 'Baltarusija paleido 52 kalinius. Andrzejaus Poczobuto tarp jų nebuvo.',
    says: 'release denied, release occurred',
  },
  {
    it: 'be: pardoned in autumn, jailed in spring',
    title: 'Памілавалі ў верасні, пасадзілі ў сакавіку',
    text: 'Праваабаронцы расказалі пра лёс мінскага рабочага.',
    published: '2025-03-06',
    says: 'detention occurred, release background',
  },
  {
    it: 'en: carried from prison to hospital, where he died',
    text: 'A Belarusian political prisoner died in a Minsk hospital to which he had been brought from his colony.',
    says: 'death occurred, detention background',
  },
];

const passedOver: readonly Row[] = [
  {
    it: 'ru: an amnesty that does not touch political prisoners',
    text: 'В Беларуси приняли закон об амнистии. Политзаключенных он не коснется.',
    says: 'release denied',
  },
  {
    it: 'en: no political prisoners, says the leader',
    text: 'There are no political prisoners in Belarus, Lukashenko told reporters.',
    says: 'release denied',
  },
  {
    it: 'de: an end of all imprisonment is hoped for',
    text: 'Bis Jahresende, hofft der Gesandte, werde es in Belarus keine politischen Gefangenen mehr geben.',
    says: 'release called_for',
  },
  {
    it: 'en: a release that is expected by those who know of it',
    text: 'Lukashenko is expected to free a large group of political prisoners, two diplomats said.',
    says: 'release planned',
  },
];

const detained: readonly Row[] = [
  {
    it: 'en: a verb that is a noun',
    title: 'Envoy sees Belarus jails emptied within months',
    text: 'All political prisoners could be out by summer, John Coale thinks.',
    says: 'release called_for',
  },
  {
    it: 'en: a court hands out years',
    text: 'A Minsk court gave Ihar Karnei another ten months on Monday.',
    published: '2025-11-04',
    says: 'detention occurred',
  },
  {
    it: 'en: years that are of measures',
    text: 'The Council of the EU gave its sanctions on Belarus another twelve months.',
    says: '',
  },
  {
    it: 'pl: sent to a colony',
    text: 'Sąd w Grodnie posłał dziennikarza na osiem lat do kolonii, podało w piątek białoruskie centrum „Wiasna”.',
    published: '2023-02-11',
    says: 'detention occurred',
  },
  {
    it: 'ru: behind bars again',
    title: 'Статкевич снова за решеткой',
    text: 'О том, что политик опять в тюрьме, Лукашенко рассказал в среду.',
    published: '2025-09-18',
    says: 'detention occurred',
  },
  {
    it: 'uk: who they are, told in a relative clause',
    text: 'Білорусь звільнила 31 українця. Це люди, яким суди дали від двох до одинадцяти років.',
    says: 'detention background, release occurred',
  },
  {
    it: 'be: arrests told one after the other are all news',
    title: 'Суды тыдня: чатыры прысуды',
    text: 'Гомельскі суд вынес прысуд настаўніцы Алене Н. Гэта чацвёрты такі працэс за месяц. Раней справу адкладалі. У Берасці асудзілі двух рабочых.',
    says: 'detention occurred',
  },
  {
    it: 'en: lives lost in custody',
    text: 'At least six Belarusian political prisoners have lost their lives in custody.',
    says: 'death occurred, detention background',
  },
  {
    it: 'pl: a hand-over that is requested',
    text: 'Prokuratura w Mińsku zwróciła się do Litwy o wydanie Swiatłany Cichanouskiej.',
    says: 'detention planned',
  },
];

describe.each([
  ['captives who are sought, handed over or kept back', sought],
  ['releases whose people stand elsewhere', unaided],
  ['amnesties and denials', passedOver],
  ['detentions and deaths', detained],
])('%s', (_, rows) => {
  test.each(rows)('$it', ({ title, text, published, says }) => {
    expect(toldOf(readText({ title, text, published }), 'prisoner').join(', ')).toBe(says);
  });
});
