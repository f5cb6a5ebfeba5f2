// Headlines whose text opens with an agreement and tells nothing as done, and the same where it does.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { imposed, release } from './rows.ts';

type Told = readonly [alerts: string, title: string, text: string];

const rows: readonly Told[] = [
  [
    '',
    'Brussels punishes Belarus over drones',
    'EU foreign ministers closed ranks in Luxembourg: six drone workshops in Belarus are to lose access to European parts, they concluded over lunch. A legal act is due in October.',
  ],
  [
    '',
    'Senate slaps sanctions on Belarusian judges',
    'The US Senate has voted 88 to 9 to sanction the judges who jailed protesters in Belarus. For the text to become law, the House must pass it too.',
  ],
  [
    '',
    'EU members approve wider timber ban',
    "Permanent representatives of the member states cleared a ban on furniture from Belarus on Wednesday. It'll be rubber-stamped by ministers on Monday.",
  ],
  [
    '',
    'Латвия вводит запрет на мебель из Беларуси',
    'Правительство Латвии на заседании поддержало поправки, по которым ввоз мебели из Беларуси будет запрещён с нового года. Слово за парламентом.',
  ],
  [
    '',
    'Трое поляков возвращаются из минской тюрьмы',
    'Варшава и Минск условились об обмене: трое поляков, сидящих в Беларуси, смогут вернуться домой. Когда это случится, стороны не раскрывают.',
  ],
  [
    '',
    'США исключили «Нафтан» из списка?',
    'Американский посланник дал понять, что «Нафтан» вычеркнут из санкционного списка, если Беларусь отпустит оставшихся журналистов. Бумаги лежат у министра финансов.',
  ],
  [
    '',
    'Совет Европы наказал Минск',
    'Парламентская ассамблея Совета Европы одобрила санкции против белорусских чиновников, причастных к пыткам. Резолюция адресована правительствам.',
  ],
  [
    '',
    'Брусэль карае майстэрні дронаў',
    'На абедзе ў Люксембургу міністры ЕЗ сышліся на тым, што шэсць прадпрыемстваў з Беларусі страцяць доступ да еўрапейскіх дэталяў. Тэксты будуць гатовыя ў кастрычніку.',
  ],
  [
    '',
    'Трое палякаў выходзяць з мінскай турмы',
    'Варшава і Мінск паціснулі рукі наконт абмену, паводле якога трое палякаў вернуцца дадому з Беларусі. Дата пакуль невядомая.',
  ],
  [
    '',
    'Сенат ЗША ўвёў санкцыі супраць суддзяў',
    'Сенат ЗША прагаласаваў за санкцыі супраць суддзяў з Беларусі. Каб дакумент стаў законам, яго мусіць прыняць і Палата прадстаўнікоў.',
  ],
  [
    '',
    'Брюссель карає майстерні дронів',
    'На обіді в Люксембурзі міністри ЄС зійшлися на тому, що шість підприємств з Білорусі втратять доступ до європейських деталей. Тексти будуть готові у жовтні.',
  ],
  [
    '',
    'Рада посилила санкції проти Мінська',
    'Депутати проголосували за постанову, яка пропонує уряду заборонити транзит з Білорусі. Рішення тепер за Кабміном.',
  ],
  [
    '',
    "Троє поляків виходять з мінської в'язниці",
    'Варшава й Мінськ потиснули руки щодо обміну: троє поляків повернуться з Білорусі додому. Коли саме, не розголошують.',
  ],
  [
    '',
    'США виключать «Нафтан» зі списку',
    'Мінфін США виключить «Нафтан» із санкційного списку вже цього місяця, розповіли двоє посадовців. Білорусь натомість обіцяє відпустити журналістів.',
  ],
  [
    '',
    'Bruksela karze fabryki dronów',
    'Podczas obiadu w Luksemburgu ministrowie UE zgodzili się co do tego, że sześć zakładów z Białorusi straci dostęp do europejskich części. Teksty będą gotowe w październiku.',
  ],
  [
    '',
    'Trzej Polacy wychodzą z więzienia w Mińsku',
    'Warszawa i Mińsk uścisnęły sobie ręce w sprawie wymiany, dzięki której trzej Polacy wrócą z Białorusi do domu. Terminu nie ujawniono.',
  ],
  [
    '',
    'Senat USA ukarał białoruskich sędziów',
    'Senat USA opowiedział się za sankcjami na sędziów z Białorusi. Żeby stały się prawem, ustawę musi uchwalić także Izba Reprezentantów.',
  ],
  [
    '',
    'Briuselis baudžia dronų gamyklas',
    'Per pietus Liuksemburge ES ministrai sutarė, kad šešios Baltarusijos įmonės praras prieigą prie europietiškų detalių. Tekstai bus parengti spalį.',
  ],
  [
    '',
    'Trys lenkai išeina iš Minsko kalėjimo',
    'Varšuva ir Minskas sukirto rankomis dėl mainų: trys lenkai iš Baltarusijos grįš namo. Kada tai įvyks, neatskleidžiama.',
  ],
  [
    '',
    'Vyriausybė draudžia baldų importą',
    'Vyriausybė trečiadienį palaimino draudimą įvežti baldus iš Baltarusijos, dabar žodis Seimui.',
  ],
  [
    '',
    'Brüssel straft Drohnenfabriken ab',
    'Beim Mittagessen in Luxemburg kamen die EU-Minister überein, dass sechs Betriebe aus Belarus keine europäischen Teile mehr erhalten. Der Rechtsakt folgt im Oktober.',
  ],
  [
    '',
    'US-Senat verhängt Sanktionen gegen belarussische Richter',
    'Der US-Senat hat mit 88 zu 9 Stimmen Sanktionen gegen Richter in Belarus beschlossen. Damit der Text Gesetz wird, muss ihn auch das Repräsentantenhaus annehmen.',
  ],
  [
    release,
    'Trzej Polacy wyszli z więzienia w Mińsku',
    'Białoruś wypuściła w czwartek trzech Polaków w ramach wymiany uzgodnionej w sierpniu.',
  ],
  [
    imposed,
    'EU cuts off Belarusian drone makers',
    'The Council of the EU adopted sanctions on six drone workshops in Belarus on Thursday. Ministers had reached a political agreement ten days ago.',
  ],
  [
    imposed,
    'Еўразвяз пакараў майстэрні дронаў',
    'Рада ЕЗ у чацвер увяла санкцыі супраць шасці прадпрыемстваў з Беларусі. Міністры дамовіліся пра гэта яшчэ ў Люксембургу.',
  ],
  [
    release,
    'Троє поляків уже вдома',
    "Троє поляків, ув'язнених у Білорусі, сьогодні вийшли на волю. Про обмін Варшава й Мінськ домовилися у серпні.",
  ],
  [
    release,
    'Трое поляков вернулись из минской тюрьмы',
    'Беларусь сегодня отпустила троих поляков в рамках обмена, о котором договорились в августе.',
  ],
  [
    imposed,
    'ES nubaudė Baltarusijos dronų gamyklas',
    'ES Taryba ketvirtadienį įvedė sankcijas šešioms Baltarusijos įmonėms, dėl kurių ministrai sutarė Liuksemburge.',
  ],
  [
    release,
    'Drei Polen aus Minsker Haft frei',
    'Belarus hat am Donnerstag drei Polen freigelassen. Auf den Austausch hatten sich Warschau und Minsk im August verständigt.',
  ],
];

describe('opened by an agreement', () => {
  test.for(rows)('%s: %s %s', ([alerts, title, text]) => expectRow({ title, text, published: '2026-09-24', alerts }));
});
