// Measures that stand already: who stays on a list, and what somebody still may not do.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

const published = '2025-10-20';

describe('what still may not be sold or flown is background', () => {
  test.each([
    'Potash prices fell. Belaruskali still may not sell anything in the EU.',
    'Ticket prices fell. Belavia is still not allowed into the airspace of the Union.',
    'Цены упали. В небо Евросоюза самолетам «Белавиа» по-прежнему хода нет.',
    'Цены упали. «Беларуськалий» по-прежнему не может ничего продавать в Евросоюзе.',
    'Ціни впали. «Білоруськалій» досі не може нічого продавати в Євросоюзі.',
    'Цэны ўпалі. «Беларуськалій» дагэтуль не можа нічога прадаваць у Еўрасаюзе.',
    'Ceny spadły. W przestrzeń Unii samoloty Biełavii nadal nie mają wstępu.',
    'Die Preise fielen. Belaruskali darf in der EU weiterhin nichts verkaufen.',
    'Kainos krito. „Belaruskalis“ vis dar nieko negali parduoti Europos Sąjungoje.',
  ])('%s', (text) => expect(told(text)).toEqual(['imposed background']));
});

describe('who remains on a list of another authority is listed already', () => {
  test.each([
    'The plant in Minsk makes lorries. The Belarusian company remains on the sanctions list of the EU, the paper wrote.',
    'Завод в Минске выпускает грузовики. Белорусский завод остается в списках Евросоюза, пишет издание.',
    'Завод у Мінську випускає вантажівки. Білоруський завод залишається у списках Євросоюзу, пише видання.',
    'Завод у Мінску выпускае грузавікі. Беларускі завод застаецца ў спісах Еўрасаюза, піша выданне.',
    'Fabryka w Mińsku robi ciężarówki. Białoruska fabryka pozostaje na unijnej liście, pisze gazeta.',
    'Das Werk in Minsk baut Laster. Das belarussische Werk bleibt auf der Liste der EU, schreibt die Zeitung.',
    'Minsko gamykla gamina vilkikus. Baltarusijos gamykla lieka Europos Sąjungos sąraše, rašo leidinys.',
  ])('%s', (text) => expect(told(text)).toContain('imposed background'));
});

describe('what others may not do is no measure on Belarus', () => {
  test.each([
    'Lorries from Belarus may still not cross the Polish bridge after the flood.',
    'The pensioner from Minsk still may not see her daughter, who lives in Germany.',
    'Minsk said that EU lorries still may not enter Belarus.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

function told(text: string): readonly string[] {
  return toldOf(readText({ text, published }), 'sanctions');
}
