// Happenings told in other words than the plainest: lists, frozen accounts, lasting measures, releases by pronoun, moments to come.
import { describe, expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import { eased, extended, imposed, type Row, release } from './rows.ts';

const rows: readonly Omit<Row, 'it'>[] = [
  {
    text: 'Лондон внес в пятницу двух белорусских судей и их начальника в санкционный перечень.',
    alerts: imposed,
  },
  {
    title: 'Япония отвечает Минску',
    text: 'Правительство в Токио приняло решение в пятницу. Счета шестерых генералов, помогавших войне, будут недоступны: активы заморожены.',
    alerts: imposed,
  },
  { text: 'Счета правозащитного фонда в Беларуси заморожены, сообщили в пятницу в Варшаве.', alerts: '' },
  { text: 'КГБ Беларуси заморозил счета трех журналистов, узнал в пятницу офис в Вильнюсе.', alerts: '' },
  { text: 'The accounts of the Belarusian concern have been frozen by Washington since June 2011.', alerts: '' },
  { text: 'Счета белорусского концерна заморожены Вашингтоном с июня 2011 года.', alerts: '' },
  {
    title: 'Белорусский банк удаляют из списка',
    text: 'Минфин США в пятницу исключает «Белинвестбанк» и еще одно белорусское учреждение из санкционного списка.',
    alerts: eased,
  },
  {
    title: 'Минск отпустил немца',
    text: 'Мужчина сидел в белорусской колонии два года. Вчера власти освободили его без условий.',
    alerts: release,
  },
  {
    text: 'В белорусской колонии умирает больной заключенный. Брюссель требует отпустить его немедленно.',
    alerts: '',
  },
  {
    title: 'Тюрьмы опустели',
    text: 'Белорусских политзаключенных выпустили в четверг. В отличие от декабря, большинство вернулось домой.',
    alerts: release,
  },
  {
    text: 'Anders als im Dezember kamen die meisten der am Donnerstag freigelassenen belarussischen Gefangenen nach Hause.',
    alerts: release,
  },
  { text: 'В Беларуси в четверг обменяли пятерых осужденных на пятерых.', alerts: release },
  { text: 'Киев и Москва в четверг обменяли на белорусской границе сто пленных на сто пленных.', alerts: '' },
  { text: 'С сентября белорусам вводят новый визовый запрет: ЕС обсудит его в мае.', alerts: '' },
  {
    title: '900 дней спустя Беляцкий на свободе',
    text: 'Председатель «Весны» Алесь Беляцкий покинул в четверг колонию в Горках.',
    alerts: release,
  },
  { text: 'Сейм в четверг оставил белорусские санкции в силе еще на двенадцать месяцев.', alerts: extended },
  { text: 'Европейский союз в пятницу закрыл двери перед белорусскими судьями и прокурорами.', alerts: imposed },
  { text: 'Belarusian hauliers were denied access to Polish ports on Friday, Warsaw said.', alerts: imposed },
  { text: 'The EU on Friday closed its skies to all Belarusian carriers.', alerts: imposed },
  { text: 'Європейський Союз у п’ятницю зачинив двері для білоруських суддів.', alerts: imposed },
  { text: 'Польшча ў пятніцу закрыла свой рынак для беларускіх прадпрыемстваў.', alerts: imposed },
  { text: 'Unia Europejska w piątek zatrzasnęła drzwi przed białoruskimi sędziami.', alerts: imposed },
  { text: 'Lietuva penktadienį uždarė savo uostus Baltarusijos įmonėms.', alerts: imposed },
  { text: 'Die EU hat am Freitag ihren Luftraum für belarussische Maschinen gesperrt.', alerts: imposed },
  { text: 'Минск в пятницу закрыл двери перед польскими дипломатами.', alerts: '' },
  { text: 'Белорусские власти закрыли доступ к сайту, сообщили в пятницу в Варшаве.', alerts: '' },
  { text: 'Польша в пятницу закрыла границу с Беларусью.', alerts: '' },
  { text: 'The Polish theatre closed its doors on Friday after a Belarusian play.', alerts: '' },
  { text: 'Belarus on Friday barred Lithuanian lorries from entry.', alerts: '' },
  { text: 'Вильнюс обсуждает, не закрыть ли порты для белорусского калия.', alerts: '' },
  { text: 'Комитет в Минске закрыл счета трех фондов, узнали в Вильнюсе.', alerts: '' },
  {
    title: 'Лукашенко подписал указ о помиловании',
    text: 'Тринадцать женщин, осужденных за «экстремизм», выйдут из колоний, сообщает пресс-служба.',
    alerts: release,
  },
  {
    title: 'Лукашенко подписал указ о помиловании',
    text: 'На следующей неделе из колоний, как ожидается, выйдут и другие осужденные.',
    alerts: release,
  },
  { text: 'Ограничительные меры против Минска пролонгированы до 28 февраля 2027 года.', alerts: extended },
  { text: 'Через Беларусь домой вернулись 146 украинцев: их обменяли на стольких же россиян.', alerts: '' },
  { text: 'Два года на свободе: она вспоминает белорусскую колонию.', alerts: '' },
  { text: 'Больше четырех тысяч белорусов вышли на свободу, отбыв срок полностью, с 2020 года.', alerts: '' },
  {
    text: 'More than 4,000 people have left Belarusian prisons, most at the end of their term, since August 2020.',
    alerts: '',
  },
  { text: 'Белорусскому политзаключенному сделали операцию, а вечером его вернули в камеру.', alerts: '' },
  { text: 'Минск отпустил литовские фуры: первые тягачи вышли из Беларуси.', alerts: '' },
  { text: 'Канада подвергла санкциям еще 21 белорусского чиновника.', alerts: imposed },
  { text: 'Пятнадцать политзаключенных Лукашенко передал американцам у Каменного Лога.', alerts: release },
  { text: 'Из белорусской неволи вырвались семеро литовцев.', alerts: release },
  { text: 'Суд ЕС в Люксембурге обязал вычеркнуть белорусского бизнесмена из списка.', alerts: eased },
  { text: 'Литовский парламент на год продлил запреты для белорусов.', alerts: extended },
  { text: 'Минтруда Беларуси внесло в перечень вредных профессий сварщиков.', alerts: '' },
];

describe('told in other words', () => {
  test.for(rows)('$text', (row) => expectRow({ published: '2026-03-20', ...row }));
});

interface Told {
  readonly text: string;
  readonly says: string;
}

const statuses: readonly Told[] = [
  {
    text: 'Белорусский активист сидит в колонии. Правозащитники просят отпустить его.',
    says: 'prisoner_release called_for',
  },
  {
    text: 'С 1 июня граница Польши с Беларусью закрывается для грузовиков, сообщили в Варшаве.',
    says: 'diplomatic_relations planned',
  },
  {
    text: 'Счета белорусского концерна заморожены Вашингтоном с июня 2011 года.',
    says: 'sanctions_imposed background',
  },
  {
    text: 'Депутаты Минска и Вашингтона спорят. Спецпосланник США пожал руку Лукашенко в Минске.',
    says: 'diplomatic_contact occurred',
  },
  {
    text: 'Посол США в четверг уехал из Минска: отношения с Беларусью хуже некуда.',
    says: 'diplomatic_relations occurred',
  },
];

describe('statuses of what is told in other words', () => {
  test.each(statuses)('$text', ({ text, says }) => {
    const reading = readText({ text, published: '2026-03-20' });
    expect(reading.claims.map((claim) => `${claim.type} ${claim.status}`)).toContain(says);
  });
});
