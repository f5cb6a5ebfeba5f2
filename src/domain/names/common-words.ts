// Family names that are also ordinary words, so that the name alone at the head of a sentence proves nothing.
import { foldWord } from '../text.ts';
import { caseKeyOf } from './sounds.ts';
import { inflectedForms } from './word-forms.ts';

// In the nominative, in each script they may be met in. Only words that news texts use.
const words = `
знак лосик лосік волк воўк вовк гора гара гусь гусак гуз дуб дуда жук заяц заєць зима зіма зубр камень камінь ковач коваль кот кіт крот
круг кулик лист мак мельник млынар мороз мароз мост мех орёл арол орел сокол сокіл соловей салавей вінаград пастух певец петух пень пономарь
рак роза ружа рыба сова соль сорока сарока степь стэп суд судья стрела туман тур туча тишина хмара чиж щука шпак бор барыс
глаз гай гром голуб голубь дым ключ князь король круль лис лось луна мир мір мурашка новик новік мука песня подобед поляк бык бобр
воробей верабей вечер вечар ворона варона галка град граф дядька дед дзед жаба звонок землянка казак козак картошка
свет святло след снег сук сук таран травка хлеб холод цар чапля черный чорны молот молат щит шчыт явар явор ясень
znak łosik duda wilk zając góra lis sikora wrona wróbel mróz zima gaj kot gołąb młynarz kowal król kruk dąb pająk maj sowa orzeł rak
wolf king smith page young long church day hill rose stone bell fox bush field green brown white black marsh banks may march august
`
  .trim()
  .split(/\s+/);

const keys = new Set(words.flatMap(keysOf));

function keysOf(word: string): readonly string[] {
  const script = /\p{Script=Cyrillic}/u.test(word) ? 'c' : 'l';
  return inflectedForms(word).map(({ stem }) => script + caseKeyOf(stem));
}

const exact = new Set(words.map(foldWord));

/** Whether the word as it stands, or a case of it, is an ordinary word of a news text. */
export function isCommonWord(raw: string): boolean {
  return exact.has(foldWord(raw)) || keysOf(raw).some((key) => keys.has(key));
}
