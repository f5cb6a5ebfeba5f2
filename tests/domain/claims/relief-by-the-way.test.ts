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
