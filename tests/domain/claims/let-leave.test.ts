// Who is allowed to leave the country: a release where a captive is.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { release } from './rows.ts';

const published = '2025-09-13'; // a Saturday

/** Captives whom Belarus let leave. */
const allowed: readonly string[] = [
  'Zwei Deutsche sind unter den 52 Häftlingen, die Belarus am Donnerstag nach Litauen ausreisen ließ.',
  'Two Germans are among the 52 prisoners whom Belarus let leave for Lithuania on Thursday.',
  'Двое немцев — среди 52 заключённых, которым Беларусь в четверг разрешила выехать в Литву.',
  "Двоє німців — серед 52 в'язнів, яким Білорусь у четвер дозволила виїхати до Литви.",
  'Двое немцаў — сярод 52 вязняў, якім Беларусь у чацвер дазволіла выехаць у Літву.',
  'Dwóch Niemców jest wśród 52 więźniów, którym Białoruś pozwoliła w czwartek wyjechać na Litwę.',
  'Du vokiečiai yra tarp 52 kalinių, kuriems Baltarusija ketvirtadienį leido išvykti į Lietuvą.',
  'Minsk allowed 52 prisoners to travel to Lithuania on Thursday.',
  'Am Donnerstag durften 52 Gefangene aus Belarus nach Litauen ausreisen.',
  'В четверг Минск позволил 52 политзаключённым уехать в Литву.',
  "У четвер Мінськ дозволив 52 політв'язням виїхати до Литви.",
  'У чацвер Мінск дазволіў 52 палітвязням выехаць у Літву.',
  'W czwartek Mińsk pozwolił 52 więźniom politycznym wyjechać na Litwę.',
  'Ketvirtadienį Minskas leido 52 politiniams kaliniams išvykti į Lietuvą.',
  'Minsk ließ am Donnerstag 52 politische Gefangene nach Litauen ausreisen.',
  'On Thursday Minsk let six Lithuanians it had jailed for spying go home.',
];

/** Refused, asked, planned, of last year, or no captives. */
const others: readonly string[] = [
  'On Thursday Minsk did not let 52 prisoners leave for Lithuania.',
  'Belarus ließ am Donnerstag zwei Journalisten nicht nach Litauen ausreisen.',
  'On Thursday Belarus let 52 tourists leave for Lithuania.',
  'Belarus ließ am Donnerstag 52 litauische Lastwagen ausreisen.',
  'В четверг Беларусь разрешила 52 грузовикам выехать в Литву.',
  'В четверг Беларусь разрешила выехать в Литву 52 водителям грузовиков.',
  'W czwartek Białoruś pozwoliła wyjechać na Litwę 52 kierowcom ciężarówek.',
  'Ketvirtadienį Baltarusija leido išvykti į Lietuvą 52 vilkikų vairuotojams.',
  'The EU demanded on Thursday that Belarus let 52 prisoners leave for Lithuania.',
  'Die EU forderte am Donnerstag, Belarus solle 52 Gefangene nach Litauen ausreisen lassen.',
  'В четверг ЕС потребовал разрешить 52 политзаключённым выехать в Литву.',
  'On Thursday the political prisoner Ihar Losik was let leave the colony for two hours to bury his father.',
  'Ketvirtadienį Baltarusija leido išvykti 52 Lietuvos piliečiams, užstrigusiems prie sienos.',
  'On Thursday Belarus allowed 52 Lithuanian citizens stuck at the border to leave for Lithuania.',
  'В четверг Беларусь разрешила выехать в Литву 52 литовским гражданам, застрявшим на границе.',
  'У четвер Білорусь дозволила виїхати до Польщі 20 громадянам, які застрягли на кордоні.',
  'W czwartek Białoruś pozwoliła wyjechać 20 obywatelom Polski, którzy utknęli na granicy.',
  'Am Donnerstag ließ Belarus 20 litauische Bürger ausreisen, die an der Grenze festsaßen.',
  'On Thursday Minsk allowed the mother of a political prisoner to leave for Lithuania.',
  'В четверг Минск разрешил матери политзаключённого выехать в Литву.',
  "У четвер Мінськ дозволив матері політв'язня виїхати до Литви.",
  'W czwartek Mińsk pozwolił matce więźnia politycznego wyjechać na Litwę.',
  'Am Donnerstag ließ Minsk die Mutter eines politischen Gefangenen ausreisen.',
  'Ketvirtadienį Minskas leido politinio kalinio motinai išvykti į Lietuvą.',
  'On Thursday a Minsk court allowed the jailed activist to leave the room.',
  'Lukashenko said on Thursday he had never allowed prisoners to leave for Lithuania.',
  'The envoy asked Minsk on Thursday to allow 52 prisoners to leave for Lithuania.',
  'В четверг посланник попросил разрешить 52 заключённым выехать в Литву.',
  'Если Минск разрешит 52 заключённым выехать в Литву, Вильнюс откроет границу, сказал министр в четверг.',
  'Wysłannik poprosił w czwartek, by Białoruś pozwoliła 52 więźniom wyjechać na Litwę.',
  'Der Gesandte bat am Donnerstag, Minsk möge 52 Gefangene nach Litauen ausreisen lassen.',
  'On Thursday Russia let six jailed Belarusians leave for Minsk.',
  'В четверг Россия разрешила шестерым осуждённым белорусам выехать в Минск.',
  'On Thursday Poland let a convicted Belarusian spy leave for Minsk.',
  'Belarus will allow 52 prisoners to leave for Lithuania on Monday, the envoy said on Thursday.',
  'Belarus refused on Thursday to let 52 prisoners leave for Lithuania.',
  "У четвер Мінськ не дозволив 52 політв'язням виїхати до Литви.",
  'W czwartek Mińsk nie pozwolił 52 więźniom wyjechać na Litwę.',
  'Ketvirtadienį Minskas neleido 52 kaliniams išvykti į Lietuvą.',
  'Am Donnerstag ließ Minsk 52 Gefangene nicht nach Litauen ausreisen.',
  'У чацвер Мінск не дазволіў 52 палітвязням выехаць у Літву.',
  'Two Germans are among the prisoners whom Belarus let leave for Lithuania last year.',
  'Zwei Deutsche waren unter den 52 Häftlingen, die Belarus vor einem Jahr nach Litauen ausreisen ließ.',
  'Двое немцев были среди заключённых, которым Беларусь в прошлом году разрешила выехать в Литву.',
  'Dwóch Niemców było wśród więźniów, którym Białoruś rok temu pozwoliła wyjechać na Litwę.',
];

describe('pages for the release', () => {
  test.for(allowed)('%s', (text) => expectRow({ text, published, alerts: release }));
});

describe('stays silent', () => {
  test.for(others)('%s', (text) => expectRow({ text, published, alerts: '' }));
});
