// News of other countries is no news of Belarus, though Belarus is named beside it.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

const published = '2024-12-03';

test.each([
  'Estonia and Latvia on Monday imposed entry bans on eleven Georgian officials. A researcher compared it with the vote in Belarus in 2020.',
  'Estland und Lettland haben am Montag Einreiseverbote gegen elf georgische Amtsträger verhängt. Ein Forscher verglich das mit der Wahl in Belarus 2020.',
  'Эстония и Латвия в понедельник ввели запрет на въезд для одиннадцати грузинских чиновников. Эксперт сравнил это с выборами в Беларуси в 2020 году.',
  'Естонія і Латвія в понеділок запровадили заборону на в’їзд для одинадцяти грузинських чиновників. Експерт порівняв це з виборами в Білорусі 2020 року.',
  'Эстонія і Латвія ў панядзелак увялі забарону на ўезд для адзінаццаці грузінскіх чыноўнікаў. Эксперт параўнаў гэта з выбарамі ў Беларусі ў 2020 годзе.',
  'Estonia i Łotwa wprowadziły w poniedziałek zakaz wjazdu dla jedenastu gruzińskich urzędników. Ekspert porównał to z wyborami na Białorusi w 2020 roku.',
  'Estija ir Latvija pirmadienį uždraudė atvykti vienuolikai Sakartvelo pareigūnų. Ekspertas tai palygino su 2020 metų rinkimais Baltarusijoje.',
  'The United States on Monday lifted sanctions on four Serbian banks. A lawyer recalled the case of a bank in Belarus.',
  'Die USA haben am Montag Sanktionen gegen vier serbische Banken aufgehoben. Ein Anwalt erinnerte an den Fall einer Bank in Belarus.',
  'США в понедельник сняли санкции с четырех сербских банков. Юрист напомнил о банке в Беларуси.',
  'США в понеділок зняли санкції з чотирьох сербських банків. Юрист нагадав про банк у Білорусі.',
  'USA zniosły w poniedziałek sankcje wobec czterech serbskich banków. Prawnik przypomniał sprawę banku na Białorusi.',
  'JAV pirmadienį panaikino sankcijas keturiems Serbijos bankams. Teisininkas priminė banką Baltarusijoje.',
  'In Algier wurden am Montag 40 politische Gefangene freigelassen. Eine Rednerin erinnerte an die Gefangenen in Belarus.',
  'В Алжире в понедельник освободили 40 политзаключенных. Выступавшая напомнила о заключенных в Беларуси.',
  'W Algierze uwolniono w poniedziałek 40 więźniów politycznych. Mówczyni przypomniała o więźniach na Białorusi.',
])('%s', (text) => expect(readText({ text, published }).alerts).toEqual([]));
