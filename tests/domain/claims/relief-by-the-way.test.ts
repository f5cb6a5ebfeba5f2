// Relief told by the way in articles without a word of sanctions.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

const published = '2025-10-20';

describe('a lifting of restrictions that is taken as known is background', () => {
  test.each([
    'The carrier has flown from Minsk to Dubai for years. Since the lifting of US restrictions in July it has been holding talks on spare parts.',
    'Перевозчик из Минска после снятия американских ограничений в июле ведет переговоры о запчастях.',
    'Перевізник з Мінська після зняття американських обмежень у липні веде переговори про запчастини.',
    'Перавозчык з Мінска пасля зняцця амерыканскіх абмежаванняў у ліпені вядзе перамовы пра запчасткі.',
    'Przewoźnik z Mińska po zniesieniu amerykańskich ograniczeń w lipcu rozmawia o częściach.',
    'Die Fluglinie aus Minsk verhandelt seit der Aufhebung der US-Beschränkungen im Juli über Ersatzteile.',
    'Minsko vežėjas po JAV apribojimų panaikinimo liepą derasi dėl dalių.',
  ])('%s', (text) => expect(told(text)).toEqual(['eased background']));
});

describe('relief announced in another month is background', () => {
  test.each([
    'В июле Минск отпустил 14 заключенных, а США объявили о послаблениях для экспорта калия.',
    "У липні Мінськ відпустив 14 в'язнів, а США оголосили про послаблення для експорту калію.",
    'У ліпені Мінск адпусціў 14 вязняў, а ЗША абвясцілі паслабленні для экспарту калію.',
    'W lipcu Mińsk wypuścił 14 więźniów, a Stany Zjednoczone ogłosiły ulgi dla eksportu potażu.',
    'Liepą Minskas paleido 14 kalinių, o JAV paskelbė lengvatas kalio eksportui.',
  ])('%s', (text) => expect(told(text)).toEqual(['eased background']));
});

describe('an earlier suspension of what the news lifts is background', () => {
  test.each([
    'The EU lifted its sanctions on 170 Belarusians on Thursday. The restrictions had been suspended since October 2015.',
    'ЕС в четверг отменил санкции против 170 белорусов. С октября 2015 года их действие было приостановлено.',
    'ЕС у чацвер адмяніў санкцыі супраць 170 беларусаў. Іх дзеянне прыпынілі яшчэ ў кастрычніку 2015 года.',
    'USA w piątek zawiesiły sankcje wobec dziewięciu białoruskich firm. Złagodzono je po raz pierwszy w październiku 2015 roku.',
    'Die EU hat am Donnerstag die Sanktionen gegen 170 Belarussen aufgehoben. Sie waren bereits seit Ende Oktober 2015 ausgesetzt.',
    'ES ketvirtadienį panaikino sankcijas 170 baltarusių. Jos buvo sustabdytos nuo 2015 metų spalio.',
  ])('%s', (text) => expect(told(text)).toEqual(['eased background', 'eased occurred']));
});

test('flights that have been suspended since then are no sanctions', () => {
  const text =
    'The EU lifted its sanctions on 170 Belarusians on Thursday. Flights to Minsk had been suspended since October 2015.';
  expect(told(text)).toEqual(['eased occurred']);
});

describe('restrictions of another kind, and relief for others, are none', () => {
  test.each([
    'Since the lifting of Covid restrictions in July the Polish zoo in Warsaw has bought two elephants from Minsk.',
    'In July Minsk let 14 prisoners go and the US announced relief for flood victims.',
    'После снятия карантинных ограничений в июле минский театр снова гастролирует в Польше.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

function told(text: string): readonly string[] {
  return toldOf(readText({ text, published }), 'sanctions');
}
