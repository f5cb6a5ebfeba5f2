// Done and told as done, beside what is still to come.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { eased, imposed, release } from './rows.ts';

type Told = readonly [alerts: string, title: string, text: string];

const news: readonly Told[] = [
  [
    imposed,
    'EU adds 20 Belarusians to blacklist',
    'Foreign ministers of the European Union on Tuesday imposed sanctions on 20 Belarusian officials and four companies, as agreed by ambassadors last week. The listings take effect on Wednesday. "We promised and we delivered," Kaja Kallas told reporters in Brussels.',
  ],
  [
    release,
    'Dozens walk free in Belarus, more to come',
    'Belarus freed 35 political prisoners on Wednesday, and further groups will follow in the coming days, the US envoy said as a bus crossed into Lithuania. "It\'s a first step," John Coale said. Washington is to lift sanctions on potash next month.',
  ],
  [
    imposed,
    'Trump signs Belarus sanctions bill into law',
    'President Donald Trump signed the Belarus Accountability Act on Tuesday, which imposes sanctions on judges and prosecutors of the Lukashenko government. The measures enter into force in 90 days. The House and Senate had passed the bill in February.',
  ],
  [
    imposed,
    'ЕС ввёл санкции против 25 белорусских чиновников',
    'Совет ЕС во вторник утвердил новый пакет санкций против Беларуси, о котором послы договорились на прошлой неделе. В список вошли 25 человек и 7 предприятий. Решение вступит в силу после публикации в официальном журнале.',
  ],
  [
    eased,
    'США снимут санкции с белорусского калия',
    'Дональд Трамп принял решение снять санкции с «Беларуськалия», объявил в Минске его спецпосланник Джон Коул. «Санкции сняты с сегодняшнего дня», — сказал он. Взамен Беларусь пообещала освободить ещё сто человек.',
  ],
  [
    release,
    'Лукашенко подписал указ о помиловании 22 человек',
    'Александр Лукашенко подписал указ о помиловании 22 осуждённых за экстремизм, сообщила пресс-служба. Указ вступит в силу через десять дней. Среди помилованных пятнадцать женщин. Правозащитники Беларуси уточняют имена.',
  ],
  [
    release,
    'Вызваленыя 30 палітвязняў, абяцаюць яшчэ',
    'З калоній Беларусі сёння вызвалілі трыццаць палітвязняў, паведаміла «Вясна». Яшчэ сорак чалавек маюць выйсці да канца месяца. «Я стаяла каля брамы і не верыла», — кажа маці аднаго з вызваленых.',
  ],
  [
    eased,
    'ЗША знялі санкцыі з «Белавія»',
    'Мінфін ЗША выключыў «Белавія» з санкцыйнага спісу. Пра намер зрабіць гэта Вашынгтон заявіў яшчэ на мінулым тыдні, цяпер рашэнне апублікаванае. Еўразвяз сваіх абмежаванняў з авіякампаніі не здымае, а ў Беларусі абяцаюць новыя рэйсы.',
  ],
  [
    imposed,
    'Зеленський підписав указ про санкції проти синів Лукашенка',
    'Президент увів у дію рішення РНБО про санкції проти трьох синів Лукашенка. Указ оприлюднили у середу ввечері. Обмеження діятимуть десять років. Білорусь пообіцяла відповісти.',
  ],
  [
    release,
    'Білорусь звільнила ще 18 українців',
    "До України повернулися вісімнадцять цивільних, яких утримували у в'язницях Білорусі, повідомив Координаційний штаб. Домовленість про це було досягнуто на початку березня. На черзі, кажуть у штабі, ще тринадцять людей.",
  ],
  [
    imposed,
    'ЄС остаточно затвердив 21-й пакет: удар по Мінську',
    'Рада ЄС письмовою процедурою ухвалила пакет санкцій, у якому є розділ про Білорусь: заборонено експорт дронів, до списку внесли двох банкірів. Раніше посли погодили його одноголосно.',
  ],
  [
    release,
    'Poczobut na wolności',
    'Andrzej Poczobut jest już w Polsce. Dziennikarz przekroczył w środę rano granicę w Bobrownikach, po tym jak Łukaszenka podpisał dekret o ułaskawieniu. „Czekałem na to pięć lat” – powiedział. Białoruś ma uwolnić kolejnych.',
  ],
  [
    imposed,
    'Prezydent podpisał ustawę o zakazie importu drewna z Białorusi',
    'Karol Nawrocki podpisał w środę ustawę, która zakazuje sprowadzania drewna i mebli z Białorusi. Przepisy wejdą w życie 1 maja. Sejm uchwalił ją w lutym.',
  ],
  [
    imposed,
    'UE: nowe sankcje na Mińsk przyjęte',
    'Rada UE formalnie przyjęła w środę pakiet sankcji wobec Białorusi, uzgodniony w ubiegłym tygodniu przez ambasadorów. Na listę trafiło 14 osób. Wśród nich są sędziowie i oficerowie KGB.',
  ],
  [
    release,
    'Į Vilnių atvyko 52 paleisti kaliniai',
    'Baltarusija trečiadienį paleido 52 politinius kalinius, autobusas su jais per pietus kirto sieną. Dėl to Minske susitarta praėjusią savaitę. „Negaliu patikėti“, – sakė viena iš moterų.',
  ],
  [
    imposed,
    'ES patvirtino sankcijas Baltarusijai',
    'ES Taryba antradienį patvirtino naują sankcijų Baltarusijai paketą, dėl kurio ambasadoriai sutarė prieš savaitę. Į sąrašą įtraukta 12 asmenų. Sankcijos įsigalios trečiadienį.',
  ],
  [
    release,
    'Belarus lässt 60 Gefangene frei – weitere sollen folgen',
    'Belarus hat am Mittwoch 60 politische Gefangene freigelassen. Weitere Häftlinge sollen in den kommenden Tagen folgen, sagte der US-Gesandte John Coale in Vilnius. „Es war eine lange Nacht“, erzählte er.',
  ],
  [
    imposed,
    'EU setzt Lukaschenkos Söhne auf die Liste',
    'Die EU hat am Dienstag Sanktionen gegen zwei Söhne des belarussischen Machthabers verhängt. Die Minister hatten sich Anfang März politisch darauf verständigt. Die Namen stehen seit Mittwoch im Amtsblatt.',
  ],
  [
    imposed,
    'Kabinett verbietet Maschinenexport nach Belarus',
    'Das Bundeskabinett hat am Mittwoch ein Ausfuhrverbot für Werkzeugmaschinen nach Belarus beschlossen. Es gilt ab dem 1. Mai. Der Maschinenbauverband reagierte gelassen.',
  ],
];

describe('done, beside what is still to come', () => {
  test.for(news)('%s: %s %s', ([alerts, title, text]) =>
    expectRow({ published: '2026-03-18', ...(title ? { title } : {}), text, alerts }),
  );
});
