// A day inside a phrase of the lexicon, and ways of saying that captivity or sanctions ended or began.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { eased, extended, imposed, release } from './rows.ts';

const published = '2026-03-20'; // a Friday

const told: readonly (readonly [alerts: string, text: string])[] = [
  [eased, 'Waszyngton pożegnał się w czwartek z sankcjami na Biełavię.'],
  [eased, 'Вашингтон простился в четверг с санкциями против «Белавиа».'],
  [eased, 'The US waved goodbye to its sanctions on Belavia on Thursday.'],
  [eased, 'Одна строчка на сайте американского Минфина положила в четверг конец санкциям против белорусского калия.'],
  [eased, 'Адзін радок на сайце амерыканскага Мінфіна паклаў у чацвер канец санкцыям супраць беларускага калію.'],
  [eased, 'Один рядок на сайті американського Мінфіну поклав у четвер край санкціям проти білоруського калію.'],
  [eased, 'Jedno zdanie na stronie resortu skarbu USA położyło w czwartek kres sankcjom na białoruski potas.'],
  [eased, 'Vienas sakinys JAV iždo svetainėje ketvirtadienį užbaigė sankcijas Baltarusijos kaliui.'],
  [eased, 'Five Belarusian names disappeared on Friday from the EU’s sanctions list.'],
  [extended, 'Unijne sankcje wobec Białorusi dostały w czwartek kolejny rok życia.'],
  [imposed, 'Согласовано в понедельник, действует с пятницы: запрет ЕС на ввоз белорусского стекла и древесины.'],
  [imposed, 'Узгоджено в понеділок, діє з п’ятниці: заборона ЄС на ввезення білоруського скла і деревини.'],
  [imposed, 'Sutarta pirmadienį, galioja nuo penktadienio: ES draudimas įvežti baltarusišką stiklą ir medieną.'],
  ['', 'Am Montag vereinbart, noch nicht in Kraft: das EU-Einfuhrverbot für Glas und Holz aus Belarus.'],
  ['', 'Согласовано в понедельник, но еще не действует: запрет ЕС на ввоз белорусского стекла и древесины.'],
  [imposed, 'Elf belarussische Richter fanden sich am Freitag auf der schwarzen Liste der EU wieder.'],
  [imposed, 'Одиннадцать белорусских судей проснулись в пятницу под санкциями ЕС.'],
  [imposed, 'Адзінаццаць беларускіх суддзяў прачнуліся ў пятніцу пад санкцыямі ЕЗ.'],
  [imposed, "Одинадцять білоруських суддів прокинулися в п'ятницю під санкціями ЄС."],
  [imposed, 'Jedenastu białoruskich sędziów obudziło się w piątek objętych sankcjami UE.'],
  [imposed, 'Vienuolika Baltarusijos teisėjų penktadienį pabudo su ES sankcijomis.'],
  [release, 'Belarus hat am Donnerstag 31 politischen Gefangenen die Zellentür geöffnet.'],
  [release, 'Беларусь у чацвер адчыніла дзверы камер для 31 палітвязня.'],
  [release, "Білорусь у четвер відчинила двері камер для 31 політв'язня."],
  [release, 'Białoruś otworzyła w czwartek drzwi cel dla 31 więźniów politycznych.'],
  [release, 'Thirty-one Belarusian political prisoners got their lives back on Thursday.'],
  ['', 'Tourists left Minsk on Saturday with pictures of prisons turned into museums.'],
  ['', 'Пора открыть двери камер для всех политзаключенных Беларуси, сказала в четверг Тихановская.'],
  ['', 'Czas otworzyć drzwi cel dla wszystkich więźniów politycznych Białorusi, powiedziała w czwartek Cichanouska.'],
  ['', 'Waszyngton nie pożegna się w czwartek z sankcjami na Biełavię.'],
  ['', 'The US is in no hurry to wave goodbye to its sanctions on Belavia, an official said on Thursday.'],
  ['', 'Belarus sollte allen politischen Gefangenen die Zellentür öffnen, forderte die Opposition am Donnerstag.'],
  ['', 'Одна строчка на сайте американского Минфина могла бы положить конец санкциям против белорусского калия.'],
];

describe('a day inside a phrase', () => {
  test.each(told)('%s: %s', (alerts, text) => {
    expectRow({ text, published, alerts });
  });
});
