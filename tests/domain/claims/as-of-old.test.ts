// What only looks like news of the day: passed years, chronicles, what stays as it is, animals set free; and the biggest release in years, which is.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { release } from './rows.ts';

type Told = readonly [alerts: string, published: string, title: string | undefined, text: string];

/** "Almost a year has passed since the day …": as old as that. */
const longPassed: readonly Told[] = [
  [
    '',
    '2026-03-12',
    'Chultsova out, but not free',
    'Almost a year has passed since the day the journalist Daria Chultsova left the Homel colony after serving two years.\n\nWe asked how she lives.',
  ],
  [
    '',
    '2026-03-12',
    'Чульцова вышла',
    'Прошел почти год с того дня, как журналистка Дарья Чульцова вышла из гомельской колонии, отбыв два года.\n\nМы спросили, как она живет.',
  ],
  [
    '',
    '2026-03-12',
    'Чульцова выйшла',
    "Мінуў амаль год ад таго дня, як журналістка Дар'я Чульцова выйшла з гомельскай калоніі, адбыўшы два гады.\n\nМы спыталі, як яна жыве.",
  ],
  [
    '',
    '2026-03-12',
    'Чульцова вийшла',
    "Минув майже рік від того дня, як журналістка Дар'я Чульцова вийшла з гомельської колонії, відбувши два роки.\n\nМи спитали, як вона живе.",
  ],
  [
    '',
    '2026-03-12',
    'Czulcowa wyszła',
    'Minął prawie rok od dnia, w którym dziennikarka Daria Czulcowa wyszła z kolonii w Homlu po odbyciu dwóch lat.\n\nZapytaliśmy, jak żyje.',
  ],
  [
    '',
    '2026-03-12',
    'Čulcova išėjo',
    'Praėjo beveik metai nuo tos dienos, kai žurnalistė Darja Čulcova išėjo iš Homelio kolonijos.\n\nPaklausėme, kaip ji gyvena.',
  ],
];

/** What a ministry calls a fake in its own words. */
const calledUntrue: readonly Told[] = [
  [
    '',
    '2026-03-12',
    'Ministry denies reports of a swap of Poczobut',
    'The Belarusian foreign ministry on Wednesday called Polish media reports that the journalist Andrzej Poczobut had already been handed over a fake.',
  ],
  [
    '',
    '2026-03-12',
    'МИД опроверг сообщения об обмене Почобута',
    'МИД в среду назвал «вбросом» публикации польских СМИ о том, что журналиста Анджея Почобута уже передали польской стороне.',
  ],
  [
    '',
    '2026-03-12',
    'МЗС абверг паведамленні пра абмен Пачобута',
    'МЗС у сераду назваў «укідам» публікацыі польскіх СМІ пра тое, што журналіста Андрэя Пачобута ўжо перадалі Польшчы.',
  ],
  [
    '',
    '2026-03-12',
    'МЗС спростувало повідомлення про обмін Почобута',
    'МЗС у середу назвало «вкидом» публікації польських ЗМІ про те, що журналіста Анджея Почобута вже передали Польщі.',
  ],
  [
    '',
    '2026-03-12',
    'MSZ zaprzecza doniesieniom o wymianie Poczobuta',
    'Białoruskie MSZ w środę nazwało fałszywką doniesienia polskich mediów, że dziennikarza Andrzeja Poczobuta już przekazano Polsce.',
  ],
  [
    '',
    '2026-03-12',
    'URM paneigė pranešimus apie Počobuto mainus',
    'Baltarusijos URM trečiadienį pavadino melu Lenkijos žiniasklaidos pranešimus, kad žurnalistas Andžejus Počobutas jau perduotas Lenkijai.',
  ],
  [
    '',
    '2026-03-12',
    'Außenministerium dementiert Berichte über Austausch Poczobuts',
    'Das belarussische Außenministerium nannte am Mittwoch polnische Berichte, der Journalist Andrzej Poczobut sei bereits übergeben worden, eine Fälschung.',
  ],
];

/** Detained since January, some of them free by now. */
const partFree: readonly Told[] = [
  [
    '',
    '2026-03-12',
    'Mother of a prisoner detained in Homel',
    'Officers came to the woman on Wednesday.\n\nViasna counts at least 160 people detained since January over help for prisoners, some of them already free.',
  ],
  [
    '',
    '2026-03-12',
    'В Гомеле задержали мать',
    'Силовики пришли к женщине в среду.\n\nС начала года из-за помощи заключенным задержано не меньше 160 человек, часть из них уже на свободе.',
  ],
  [
    '',
    '2026-03-12',
    'У Гомелі затрымалі маці',
    'Сілавікі прыйшлі да жанчыны ў сераду.\n\nЗ пачатку года за дапамогу зняволеным затрымана не менш за 160 чалавек, частка з іх ужо на волі.',
  ],
  [
    '',
    '2026-03-12',
    'У Гомелі затримали матір',
    "Силовики прийшли до жінки в середу.\n\nВід початку року за допомогу в'язням затримано щонайменше 160 людей, частина з них уже на волі.",
  ],
  [
    '',
    '2026-03-12',
    'W Homlu zatrzymano matkę',
    'Funkcjonariusze przyszli do kobiety w środę.\n\nOd początku roku za pomoc więźniom zatrzymano co najmniej 160 osób, część z nich jest już na wolności.',
  ],
  [
    '',
    '2026-03-12',
    'Homelyje sulaikyta motina',
    'Pareigūnai pas moterį atėjo trečiadienį.\n\nNuo metų pradžios už pagalbą kaliniams sulaikyta mažiausiai 160 žmonių, dalis jų jau laisvėje.',
  ],
  [
    '',
    '2026-03-12',
    'Mutter in Homel festgenommen',
    'Beamte kamen am Mittwoch zu der Frau.\n\nSeit Jahresbeginn wurden wegen Hilfe für Häftlinge mindestens 160 Menschen festgenommen, ein Teil von ihnen ist schon frei.',
  ],
];

/** Let go after hours, told behind an arrest that the headline tells. */
const hours: readonly Told[] = [
  [
    '',
    '2024-03-12',
    'В Гомеле задержали мать политзаключённого',
    'Силовики пришли домой к Галине С. рано утром 11 марта.\n\nСоседи говорят, что в феврале к женщине уже приходили с вопросами о посылках. Тогда её отпустили через три часа.',
  ],
  [
    '',
    '2024-03-12',
    'Mother of prisoner detained',
    "Officers came to Halina's home on the morning of 11 March.\n\nNeighbours say that they had come to the woman in February. Then she was let go after three hours.",
  ],
  [
    '',
    '2024-03-12',
    'Zatrzymano matkę więźnia',
    'Funkcjonariusze przyszli do Haliny rano 11 marca.\n\nSąsiedzi mówią, że w lutym już do niej przychodzili. Wtedy wypuszczono ją po trzech godzinach.',
  ],
  [
    '',
    '2024-03-12',
    'Mutter festgenommen',
    'Beamte kamen am Morgen des 11. März zu Halina.\n\nNachbarn sagen, dass sie schon im Februar gekommen seien. Damals wurde sie nach drei Stunden freigelassen.',
  ],
  [
    '',
    '2024-03-12',
    'У Гомелі затрымалі маці палітвязня',
    'Сілавікі прыйшлі да Галіны раніцай 11 сакавіка.\n\nСуседзі кажуць, што ў лютым да жанчыны ўжо прыходзілі. Тады яе адпусцілі праз тры гадзіны.',
  ],
];

/** Assets remain frozen and entry closed: nothing new. */
const remaining: readonly Told[] = [
  [
    '',
    '2026-02-27',
    'EU leaves sanctions in force',
    'The decision of Monday affects 233 people: their assets in the EU remain frozen and entry is closed to them.',
  ],
  [
    '',
    '2026-02-27',
    'ЕС оставил белорусские санкции в силе',
    'Решение касается 233 лиц: их активы в ЕС остаются замороженными, въезд им запрещен.',
  ],
  [
    '',
    '2026-02-27',
    'Еўрасаюз пакінуў санкцыі ў сіле',
    'Рашэнне закранае 233 асобы: іх актывы застаюцца замарожанымі, уезд ім забаронены.',
  ],
  [
    '',
    '2026-02-27',
    'ЄС залишив білоруські санкції в силі',
    "Рішення стосується 233 осіб: їхні активи залишаються замороженими, в'їзд їм заборонено.",
  ],
  [
    '',
    '2026-02-27',
    'UE utrzymała sankcje wobec Białorusi',
    'Decyzja dotyczy 233 osób: ich aktywa pozostają zamrożone, a wjazd jest im zakazany.',
  ],
  [
    '',
    '2026-02-27',
    'ES paliko galioti sankcijas Baltarusijai',
    'Sprendimas liečia 233 asmenis: jų turtas lieka įšaldytas, o atvykti jiems draudžiama.',
  ],
  [
    '',
    '2026-02-27',
    'EU lässt Sanktionen gegen Belarus in Kraft',
    'Die Entscheidung betrifft 233 Personen: Ihre Vermögen bleiben eingefroren, die Einreise ist ihnen verboten.',
  ],
];

/** Animals set free. */
const animals: readonly Told[] = [
  ['', '2026-03-12', undefined, 'Гомельскі запаведнік выпусціў на волю рысяў.'],
  ['', '2026-03-12', undefined, 'Гомельский заповедник выпустил на волю рысей.'],
  ['', '2026-03-12', undefined, 'Гомельський заповідник випустив на волю рисей.'],
  ['', '2026-03-12', undefined, 'Rezerwat pod Homlem wypuścił na wolność rysie.'],
  ['', '2026-03-12', undefined, 'Homelio rezervatas paleido į laisvę lūšis.'],
  ['', '2026-03-12', undefined, 'The reserve near Homel in Belarus set two lynxes free.'],
  ['', '2026-03-12', undefined, 'Das Reservat bei Homel in Belarus hat zwei Luchse freigelassen.'],
];

/** A longer list that is not ruled out. */
const notRuledOut: readonly Told[] = [
  [
    '',
    '2026-03-12',
    'Sanctions on Belarus',
    'The European Commission does not rule out widening its list of sanctions on Belarus.',
  ],
  ['', '2026-03-12', 'Санкции', 'Еврокомиссия также не исключает расширения своего списка против Беларуси.'],
  ['', '2026-03-12', 'Санкцыі', 'Еўракамісія таксама не выключае пашырэння свайго спісу супраць Беларусі.'],
  ['', '2026-03-12', 'Санкції', 'Єврокомісія також не виключає розширення свого списку санкцій проти Білорусі.'],
  [
    '',
    '2026-03-12',
    'Sankcje',
    'Komisja Europejska nie wyklucza też rozszerzenia swojej listy sankcji wobec Białorusi.',
  ],
];

/** The years say among how many releases it is the biggest. */
const biggest: readonly Told[] = [
  [
    release,
    '2026-03-12',
    '250 people in a day',
    'The biggest release of political prisoners in Belarus in recent years took place on Thursday, when an American envoy was in Minsk.\n\nTwo hundred and fifty people were set free, fifteen of them were taken to Vilnius.',
  ],
  [
    release,
    '2026-03-12',
    '250 человек за день',
    'Самое большое освобождение политзаключенных в Беларуси за последние годы состоялось в четверг, когда в Минске был посланник США.\n\nСвободу получили двести пятьдесят человек, пятнадцать из них вывезли в Вильнюс.',
  ],
  [
    release,
    '2026-03-12',
    '250 чалавек за дзень',
    'Самае вялікае вызваленне палітвязняў за апошнія гады адбылося ў чацвер, калі ў Мінску быў пасланец ЗША.\n\nСвабоду атрымалі дзвесце пяцьдзясят чалавек, пятнаццаць з іх вывезлі ў Вільню.',
  ],
  [
    release,
    '2026-03-12',
    '250 людей за день',
    "Найбільше звільнення політв'язнів у Білорусі за останні роки відбулося в четвер, коли в Мінську був посланець США.\n\nСвободу отримали двісті п'ятдесят людей, п'ятнадцять із них вивезли до Вільнюса.",
  ],
  [
    release,
    '2026-03-12',
    '250 osób w jeden dzień',
    'Największe od lat uwolnienie więźniów politycznych na Białorusi nastąpiło w czwartek, gdy w Mińsku był wysłannik USA.\n\nWolność odzyskało dwieście pięćdziesiąt osób, piętnaście z nich wywieziono do Wilna.',
  ],
  [
    release,
    '2026-03-12',
    '250 žmonių per dieną',
    'Didžiausias per pastaruosius metus politinių kalinių paleidimas Baltarusijoje įvyko ketvirtadienį, kai Minske viešėjo JAV pasiuntinys.\n\nLaisvę atgavo du šimtai penkiasdešimt žmonių, penkiolika jų išvežta į Vilnių.',
  ],
  [
    release,
    '2026-03-12',
    '250 Menschen an einem Tag',
    'Die größte Freilassung politischer Gefangener in Belarus seit Jahren fand am Donnerstag statt, als ein US-Gesandter in Minsk war.\n\n250 Menschen kamen frei, fünfzehn von ihnen wurden nach Vilnius gebracht.',
  ],
];

/** Each entry of a chronicle stands under its year. */
const chronicles: readonly Told[] = [
  [
    '',
    '2026-03-12',
    'Sanctions on Belarus: year by year',
    '2006.\n\nBrussels bars Lukashenko from entering the EU.\n\n2008.\n\nMinsk releases Alaksandr Kazulin and the EU suspends its sanctions on Belarus.\n\n2016.\n\nThe EU lifts sanctions on 170 Belarusians.',
  ],
  [
    '',
    '2026-03-12',
    'Sankcje wobec Białorusi rok po roku',
    '2006.\n\nBruksela zakazuje wjazdu Łukaszence.\n\n2008.\n\nReżim uwalnia Alaksandra Kazulina, a UE zawiesza sankcje wobec Białorusi.\n\n2016.\n\nUE znosi sankcje wobec 170 osób z Białorusi.',
  ],
  [
    '',
    '2026-03-12',
    'Санкции против Беларуси: год за годом',
    '2006.\n\nБрюссель закрывает въезд Лукашенко.\n\n2008.\n\nРежим выпускает Александра Козулина, и Европа замораживает санкции.\n\n2016.\n\nЕС снимает санкции со 170 белорусов.',
  ],
];

describe('as of old', () => {
  test.for([...longPassed, ...calledUntrue, ...partFree, ...hours, ...remaining])('$3', expectTold);
  test.for([...animals, ...notRuledOut, ...chronicles])('$3', expectTold);
});

test('a year that stands alone is no chronicle', () => {
  const text = '2025.\n\nBelarus has released 52 political prisoners, the US embassy in Vilnius said.';
  expectTold([release, '2026-03-12', undefined, text]);
});

test.for(biggest)('the biggest in years: $3', expectTold);

function expectTold([alerts, published, title, text]: Told): void {
  expectRow({ alerts, published, title, text });
}
