// A colon between an act and what it does, and nouns of news with a day of their own.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { eased, imposed, release } from './rows.ts';

const published = '2026-03-20'; // a Friday

const told: readonly (readonly [alerts: string, text: string])[] = [
  [release, 'A pardon for 18 political prisoners of Belarus: Lukashenko signed the decree on Thursday.'],
  [release, 'Begnadigung für 18 belarussische Häftlinge: Lukaschenko hat am Donnerstag den Erlass unterzeichnet.'],
  [release, 'Помилование для 18 белорусских политзаключенных: указ Лукашенко подписал в четверг.'],
  [release, 'Памілаванне для 18 беларускіх палітвязняў: указ Лукашэнка падпісаў у чацвер.'],
  [release, "Помилування для 18 білоруських політв'язнів: указ Лукашенко підписав у четвер."],
  [release, 'Ułaskawienie dla 18 więźniów politycznych: Łukaszenka podpisał w czwartek dekret.'],
  [release, 'Malonė 18 politinių kalinių: Lukašenka ketvirtadienį pasirašė įsaką.'],
  ['', 'A pardon for 18 political prisoners of Belarus: Lukashenko has not signed the decree.'],
  ['', 'Помилование для 18 белорусских политзаключенных: Лукашенко может подписать указ в четверг.'],
  ['', 'Ułaskawienie dla 18 więźniów politycznych: Łukaszenka ma podpisać dekret w przyszłym tygodniu.'],
  ['', 'Malonė 18 politinių kalinių: Lukašenka įsako nepasirašė.'],
  [imposed, "Zelensky's decree: sanctions on 42 Belarusian officials and firms."],
  [imposed, 'Selenskyjs Erlass: Sanktionen gegen 42 belarussische Funktionäre und Firmen.'],
  [imposed, 'Указ Зеленского: санкции против 42 белорусских чиновников и компаний.'],
  [imposed, 'Указ Зяленскага: санкцыі супраць 42 беларускіх чыноўнікаў і кампаній.'],
  [imposed, 'Указ Зеленського: санкції проти 42 білоруських чиновників і компаній.'],
  [imposed, 'Dekret Zełenskiego: sankcje wobec 42 białoruskich urzędników i firm.'],
  [imposed, 'Zelenskio įsakas: sankcijos 42 Baltarusijos pareigūnams ir įmonėms.'],
  ['', "Zelensky's decree: no sanctions on Belarusian officials."],
  ['', 'Указ Зеленского: санкции против белорусских чиновников могут ввести позже.'],
  ['', 'Указ Лукашенко: санкции против чиновников Евросоюза.'],
  [release, 'Friday’s release of 52 political prisoners in Belarus sparked joy.'],
  [release, 'Die am Freitag erfolgte Freilassung von 52 politischen Gefangenen in Belarus löste Freude aus.'],
  [release, 'Пятничное освобождение 52 политзаключенных в Беларуси вызвало волну радости.'],
  [release, 'Пятнічнае вызваленне 52 палітвязняў у Беларусі выклікала хвалю радасці.'],
  [release, "П'ятничне звільнення 52 політв'язнів у Білорусі викликало хвилю радості."],
  [release, 'Piątkowe uwolnienie 52 więźniów politycznych na Białorusi wywołało falę radości.'],
  [release, 'Penktadienį įvykęs 52 politinių kalinių išlaisvinimas Baltarusijoje sukėlė džiaugsmo bangą.'],
  ['', 'Last September’s release of 52 political prisoners in Belarus sparked joy.'],
  ['', 'Wrześniowe uwolnienie 52 więźniów politycznych na Białorusi wywołało falę radości.'],
  ['', 'Pernai rugsėjį įvykęs 52 politinių kalinių išlaisvinimas Baltarusijoje sukėlė džiaugsmo bangą.'],
  [eased, '„Właśnie znieśliśmy sankcje na białoruski potas” – oświadczył w czwartek wysłannik USA John Coale.'],
  [eased, '„Ką tik panaikinome sankcijas Baltarusijos kaliui“, – ketvirtadienį sakė JAV pasiuntinys Džonas Koulas.'],
  [eased, 'JAV iždas ketvirtadienį paskelbė apie sankcijų Baltarusijos oro linijoms panaikinimą.'],
  ['', 'Wolności dla wszystkich więźniów politycznych na Białorusi żądali w piątek uczestnicy wiecu w Warszawie.'],
];

describe('around a colon', () => {
  test.each(told)('%s: %s', (alerts, text) => {
    expectRow({ text, published, alerts });
  });
});
