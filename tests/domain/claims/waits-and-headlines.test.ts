// What waits for something, what a headline promises and the text tells, and who asked for what was done.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

/** What it tells beside background and arrests; the text; its headline. */
type Row = readonly [says: string, text: string, title?: string];

const once: readonly Row[] = [
  [
    'eased called_for',
    'Foreign Minister Sikorski said the sanctions on Belarus would be lifted once the prisoners were released.',
  ],
  [
    'eased called_for',
    'The minister said the sanctions on Belarus will be lifted as soon as the prisoners are released.',
  ],
  ['eased called_for', 'Министр заявил, что санкции с Беларуси снимут, когда заключенные выйдут на свободу.'],
  ['eased called_for', 'Міністр заявив, що санкції з Білорусі знімуть, коли в’язні вийдуть на волю.'],
  ['eased called_for', 'Міністр заявіў, што санкцыі з Беларусі здымуць, калі вязні выйдуць на волю.'],
];

const ends: readonly Row[] = [
  [
    'extended planned',
    'The EU is expected to extend its sanctions on Belarus by a year when the current term runs out on 28 February, diplomats said.',
  ],
  [
    'extended planned',
    'The decision to extend the sanctions on Belarus is expected to be formally taken by the Council before the end of next week.',
  ],
];

const nonames: readonly Row[] = [
  ['', 'No new names are being considered for the Belarus list at this stage, the source said.'],
];

const heads: readonly Row[] = [
  [
    'imposed occurred',
    'Евросоюз во вторник отключил три белорусских банка от SWIFT. Решение вступит в силу через десять дней.',
    'Три белорусских банка отключат от SWIFT с 20 марта',
  ],
  [
    'imposed occurred',
    'The European Union on Tuesday cut three Belarusian banks off SWIFT. The decision takes effect in ten days.',
    'EU will cut three Belarusian banks off SWIFT',
  ],
  [
    'extended occurred',
    'Совет ЕС в четверг продлил на год оружейное эмбарго против Белоруссии.',
    'Эмбарго ЕС против Белоруссии сохранят еще на год',
  ],
  [
    'extended occurred',
    'Rada UE w czwartek przedłużyła o rok embargo na broń wobec Białorusi.',
    'Embargo UE wobec Białorusi zostanie przedłużone o rok',
  ],
  [
    'extended occurred',
    'Рада ЄС у четвер продовжила на рік збройове ембарго проти Білорусі.',
    'Ембарго ЄС проти Білорусі збережуть ще на рік',
  ],
];

const adopted: readonly Row[] = [
  ['imposed occurred', 'Послы согласовали, а Совет ЕС сегодня утвердил новые санкции против Белоруссии.'],
  ['imposed occurred', 'Посли погодили, а Рада ЄС сьогодні затвердила нові санкції проти Білорусі.'],
];

const proposed: readonly Row[] = [
  [
    'imposed planned',
    'Європейська комісія хоче наблизити торговельні обмеження щодо Білорусі до тих, що діють проти Росії.',
    'Єврокомісія пропонує прирівняти санкції проти Білорусі до російських',
  ],
  [
    'imposed planned',
    'Европейская комиссия хочет приблизить торговые ограничения против Беларуси к тем, что действуют против России.',
    'Еврокомиссия предлагает приравнять санкции против Беларуси к российским',
  ],
  [
    'imposed planned',
    'The Belarus Democracy Act, introduced by Chris Smith, would widen the list of people against whom the president can impose visa bans.',
  ],
];

const politically: readonly Row[] = [
  [
    'imposed occurred, imposed planned',
    'Рада ЄС сьогодні запровадила санкції проти 78 білоруських чиновників. Секторальні санкції міністри політично погодили, остаточно їх затвердять пізніше.',
  ],
  [
    'imposed occurred, imposed planned',
    'Rada UE nałożyła dziś sankcje na 78 białoruskich urzędników. Sankcje sektorowe uzgodniono politycznie, ostatecznie zostaną przyjęte później.',
  ],
  [
    'imposed occurred, imposed planned',
    'Der Rat der EU hat heute Sanktionen gegen 78 belarussische Beamte verhängt. Die Sanktionen gegen ganze Branchen sind politisch vereinbart, endgültig beschlossen werden sie später.',
  ],
];

const lapsed: readonly Row[] = [
  [
    'extended called_for',
    'Užsienio reikalų ministerija siūlo dar vieniems metams pratęsti nacionalines sankcijas Baltarusijos piliečiams.',
  ],
];

const chain: readonly Row[] = [
  [
    'release called_for',
    'Депутати закликають Раду ЄС розширити санкційний список за рахунок суддів, прокурорів і керівників колоній, а також негайно звільнити всіх засуджених у Білорусі з політичних мотивів.',
  ],
  [
    'release called_for',
    'Депутаты призывают Совет ЕС расширить санкционный список за счет судей, прокуроров и начальников колоний, а также немедленно освободить всех осужденных в Беларуси по политическим мотивам.',
  ],
  [
    'release denied',
    'Отпускать «бандитов и террористов», чтобы они снова взялись за оружие, Лукашенко, впрочем, не намерен. Об амнистии политзаключенных речи не идет.',
  ],
  ['release denied', 'Закон об амнистии к юбилею освобождения Беларуси от нацистов политических не касается.'],
  [
    'release denied',
    'Законопроект об амнистии в Беларуси, внесенный на прошлой неделе, осужденных за экстремизм и терроризм не коснется.',
  ],
];

const done: readonly Row[] = [
  [
    'release occurred',
    'Лукашенко сегодня помиловал 14 осужденных в Беларуси. Пресс-секретарь пояснила, что освободить осужденных просил Дональд Трамп.',
  ],
  [
    'release occurred',
    'Лукашенка сьогодні помилував 14 засуджених у Білорусі. Речниця пояснила, що звільнити засуджених просив Дональд Трамп.',
  ],
  [
    'release occurred',
    'Лукашэнка сёння памілаваў 14 асуджаных у Беларусі. Прэс-сакратарка патлумачыла, што вызваліць асуджаных прасіў Дональд Трамп.',
  ],
  [
    'release called_for, release occurred',
    'Лукашенко сегодня помиловал 14 осужденных в Беларуси. Освободить остальных просит Евросоюз.',
  ],
  [
    'release occurred',
    'Лукашенко сегодня помиловал 14 осужденных в Беларуси. В ближайшее время осужденные покинут колонии.',
  ],
  [
    'release occurred',
    'Лукашенка сьогодні помилував 14 засуджених у Білорусі. Найближчим часом засуджені покинуть колонії.',
  ],
  [
    'release occurred',
    'Lukashenko pardoned 14 prisoners in Belarus today. They will leave their prisons in the coming days.',
  ],
  [
    'release occurred',
    'Belarus freed 14 political prisoners on Thursday. It was not clear whether one of them would be sent home.',
  ],
  [
    'release called_for',
    'Trump said the two had also discussed the release of 1,300 more political prisoners in Belarus.',
    'Trump calls Lukashenko, thanks him for release of prisoners',
  ],
  ['', 'The release of 14 prisoners in Belarus a week ago shows that Lukashenko is ready to pay, the analyst writes.'],
  ['', 'Освобождение 14 заключенных в Беларуси неделю назад показывает, что Лукашенко готов платить, пишет аналитик.'],
  ['', 'Звільнення 14 в’язнів у Білорусі тиждень тому показує, що Лукашенко готовий платити, пише аналітик.'],
  ['', 'Philosopher Matskevich, freed by Belarus a week ago, says his passport was not given back.'],
  [
    'release called_for',
    'The two presidents talked about what a release of prisoners would mean; Vilnius still hopes that its citizens in Belarusian prisons will come home.',
  ],
];

const groups: readonly (readonly [string, 'prisoner' | 'sanctions', readonly Row[]])[] = [
  ['relief that waits for something', 'sanctions', once],
  ['the end of a week eases nothing', 'sanctions', ends],
  ['new names that nobody considers', 'sanctions', nonames],
  ['a headline of the future, told as done', 'sanctions', heads],
  ['agreed by some, adopted by others', 'sanctions', adopted],
  ["the Union's bodies propose", 'sanctions', proposed],
  ['agreed politically', 'sanctions', politically],
  ['a bill that is proposed prolongs nothing yet', 'sanctions', lapsed],
  ['far from what asks or refuses', 'prisoner', chain],
  ['how a release came about', 'prisoner', done],
];

const isOpen = (told: string) => !told.endsWith('background') && !told.startsWith('detention');

describe.each(groups)('%s', (_, prefix, rows) => {
  test.for(rows)('%s: %s', ([says, text, title]) => {
    const told = toldOf(readText({ title, text, published: '2025-09-12' }), prefix).filter(isOpen);
    expect([...new Set(told)].join(', ')).toBe(says);
  });
});
