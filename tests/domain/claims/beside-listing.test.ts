// What is told beside measures that are news: whom they hit and whom they pass by. It asks, plans and denies nothing.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

const published = '2025-10-21';

describe('what listed people must put up with is the same measure', () => {
  test.each([
    'The UK on Monday sanctioned 20 judges from Belarus. Banks must freeze such accounts and refrain from dealing with them.',
    'ЕС в понедельник внес в санкционный список 20 судей из Беларуси. Их активы, если таковые найдутся, подлежат заморозке.',
    'ЄС у понеділок вніс до санкційного списку 20 суддів з Білорусі. Їхні активи, якщо такі знайдуться, підлягають арешту.',
    'Швейцарыя ў панядзелак увяла санкцыі супраць 20 суддзяў з Беларусі. Іх рахункі ў краіне павінны быць неадкладна замарожаныя.',
    'UE w poniedziałek nałożyła sankcje na 20 sędziów z Białorusi. Nie mogą oni wjeżdżać do Unii, a ich majątek zostanie zamrożony.',
    'Die Schweiz hat am Montag 20 Richter aus Belarus auf die Sanktionsliste gesetzt. Ihre Gelder müssen gemeldet und eingefroren werden.',
  ])('%s', (text) => expect(told(text)).toEqual(['imposed occurred']));
});

describe('who is not on the list is no refusal', () => {
  test.each([
    'The EU on Monday sanctioned 20 judges from Belarus. The minister has not been put on the list so far.',
    'ЕС в понедельник внес в санкционный список 20 судей из Беларуси. Самого Лукашенко в перечень не включили.',
    'ЄС у понеділок вніс до санкційного списку 20 суддів з Білорусі. Міністра до переліку не включили.',
  ])('%s', (text) => expect(told(text)).not.toContain('imposed denied'));
});

describe('talks about a package that is adopted now are over', () => {
  test.each([
    'The EU on Monday adopted a package of sanctions on Belarus. The bloc had discussed the package since January.',
    'ЕС в понедельник принял пакет санкций против Беларуси. О подготовке пакета дипломаты говорили с начала года.',
    'UE w poniedziałek przyjęła pakiet sankcji wobec Białorusi. Negocjacje w sprawie pakietu trwały od początku roku.',
  ])('%s', (text) => expect(told(text)).not.toContain('imposed planned'));
});

describe('what a good reason is needed for, and a package without a verb of its own, tell nothing', () => {
  test.each([
    'The flights are a good reason for new sanctions on Minsk, the premier found.',
    'Полеты — хорошее основание для новых ограничений против Минска, считает премьер.',
    'Die Flüge seien ein guter Grund für neue Sanktionen gegen Minsk, findet die Premierministerin.',
  ])('%s', (text) => expect(told(text)).not.toContain('imposed background'));
});

function told(text: string): readonly string[] {
  return [...new Set(toldOf(readText({ text, published }), 'sanctions'))].sort();
}
