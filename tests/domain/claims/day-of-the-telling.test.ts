// A Thursday of its own: films, photographs, debates and customs officers tell of what happened long before.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';

const published = '2025-11-14'; // a Friday

test.for([
  [
    'en',
    'a film about it',
    'A documentary about the release of 52 Belarusian prisoners premiered in Vilnius on Thursday.',
  ],
  [
    'ru',
    'a film about it',
    'В Вильнюсе в четверг состоялась премьера фильма об освобождении 52 белорусских заключенных.',
  ],
  ['uk', 'a film about it', 'У Вільнюсі в четвер відбулася прем’єра фільму про звільнення 52 білоруських в’язнів.'],
  ['be', 'a film about it', 'У Вільні ў чацвер адбылася прэм’ера фільма пра вызваленне 52 беларускіх зняволеных.'],
  ['pl', 'a film about it', 'W Wilnie w czwartek odbyła się premiera filmu o uwolnieniu 52 białoruskich więźniów.'],
  [
    'de',
    'a film about it',
    'In Vilnius hatte am Donnerstag ein Film über die Freilassung von 52 belarussischen Gefangenen Premiere.',
  ],
  ['lt', 'a film about it', 'Ketvirtadienį Vilniuje įvyko filmo apie 52 Baltarusijos kalinių paleidimą premjera.'],
  [
    'en',
    'why it was',
    'Students in Vilnius discussed on Thursday why Washington had lifted its sanctions on Belarusian potash.',
  ],
  ['ru', 'why it was', 'Студенты в Вильнюсе в четверг обсудили, почему Вашингтон снял санкции с белорусского калия.'],
  ['uk', 'why it was', 'Студенти у Вільнюсі в четвер обговорили, чому Вашингтон зняв санкції з білоруського калію.'],
  ['be', 'why it was', 'Студэнты ў Вільні ў чацвер абмеркавалі, чаму Вашынгтон зняў санкцыі з беларускага калію.'],
  [
    'pl',
    'why it was',
    'Studenci w Wilnie dyskutowali w czwartek, dlaczego Waszyngton zniósł sankcje na białoruski potas.',
  ],
  [
    'de',
    'why it was',
    'Studierende in Vilnius diskutierten am Donnerstag, warum Washington die Sanktionen gegen belarussisches Kali aufgehoben hat.',
  ],
  [
    'lt',
    'why it was',
    'Studentai Vilniuje ketvirtadienį aptarė, kodėl Vašingtonas panaikino sankcijas baltarusiškam kaliui.',
  ],
  ['uk', 'photographs of that day', 'У четвер у Варшаві показали фотографії з дня, коли Мінськ відпустив 52 в’язнів.'],
  ['be', 'photographs of that day', 'У чацвер у Варшаве паказалі фатаграфіі з дня, калі Мінск адпусціў 52 зняволеных.'],
  [
    'pl',
    'photographs of that day',
    'W czwartek w Warszawie pokazano fotografie z dnia, gdy Mińsk wypuścił 52 więźniów.',
  ],
  [
    'lt',
    'photographs of that day',
    'Ketvirtadienį Varšuvoje parodytos nuotraukos iš dienos, kai Minskas paleido 52 kalinius.',
  ],
  [
    'en',
    'what it costs',
    'The cost of the sanctions that the EU imposed after the forced landing of a Ryanair jet was put at 9 billion dollars on Thursday.',
  ],
  [
    'ru',
    'what it costs',
    'В четверг экономисты оценили в 9 млрд долларов потери от санкций, которые ЕС ввел после посадки самолета Ryanair.',
  ],
  [
    'uk',
    'what it costs',
    'У четвер економісти оцінили у 9 млрд доларів втрати від санкцій, які ЄС запровадив після посадки літака Ryanair.',
  ],
  [
    'pl',
    'what it costs',
    'W czwartek ekonomiści oszacowali na 9 mld dolarów straty z powodu sankcji, które UE nałożyła po zmuszeniu do lądowania samolotu Ryanair.',
  ],
  [
    'de',
    'what it costs',
    'Ökonomen bezifferten am Donnerstag den Schaden durch die Sanktionen, die die EU nach der erzwungenen Landung einer Ryanair-Maschine verhängt hat, auf 9 Milliarden Dollar.',
  ],
  [
    'lt',
    'what it costs',
    'Ketvirtadienį ekonomistai 9 mlrd. dolerių įvertino nuostolius dėl sankcijų, kurias ES įvedė po „Ryanair“ lėktuvo nutupdymo.',
  ],
  [
    'en',
    'a cargo on the list',
    'Polish customs officers on Thursday stopped a lorry whose cargo falls under the sanctions the EU imposed on Belarus.',
  ],
  [
    'ru',
    'a cargo on the list',
    'Польские таможенники в четверг задержали фуру, груз которой подпадает под санкции, введенные ЕС против Белоруссии.',
  ],
  [
    'uk',
    'a cargo on the list',
    'Польські митники в четвер затримали вантажівку, вантаж якої підпадає під санкції, запроваджені ЄС проти Білорусі.',
  ],
  [
    'be',
    'a cargo on the list',
    'Польскія мытнікі ў чацвер затрымалі фуру, груз якой трапляе пад санкцыі, уведзеныя ЕС супраць Беларусі.',
  ],
  [
    'pl',
    'a cargo on the list',
    'Polscy celnicy zatrzymali w czwartek ciężarówkę, której ładunek podlega sankcjom nałożonym przez UE na Białoruś.',
  ],
  [
    'de',
    'a cargo on the list',
    'Polnische Zöllner stoppten am Donnerstag einen Lastwagen, dessen Ladung unter die von der EU gegen Belarus verhängten Sanktionen fällt.',
  ],
  [
    'lt',
    'a cargo on the list',
    'Lenkijos muitininkai ketvirtadienį sulaikė vilkiką, kurio kroviniui taikomos ES Baltarusijai įvestos sankcijos.',
  ],
] as const)('%s: %s is no news of Thursday: %s', ([, , text]) => expectRow({ text, published, alerts: '' }));

test.for([
  ['en', 'sanctions_eased', 'Washington lifted sanctions on Belarusian potash on Thursday. Officials did not say why.'],
  ['ru', 'prisoner_release', 'Фотографии освобожденных в четверг 52 заключенных опубликовала «Наша Нива».'],
  [
    'de',
    'prisoner_release',
    'Fotos von der Freilassung zeigen sie am Donnerstag an der Grenze: Belarus hat 52 Gefangene freigelassen.',
  ],
] as const)('%s: %s is news beside them: %s', ([, alerts, text]) => expectRow({ text, published, alerts }));
