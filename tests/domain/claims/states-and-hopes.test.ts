// In news of terms, courts, reliefs and hopes: what those listed may not do, and what was freed and lifted before, is known.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';

const published = '2025-06-24'; // a Tuesday

type Row = readonly [title: string, text: string];

const alertsOf = ([title, text]: Row) => readText({ title, text: `${text}\n\nMore on Friday.`, published }).alerts;

const talks: readonly Row[] = [
  [
    'Kallas on Belarus',
    'Kaja Kallas spoke of Minsk on Tuesday. Some 300 officials are banned from the EU and their money is frozen.',
  ],
  [
    'ЕС обсуждает Беларусь',
    'Министры обсудили во вторник Беларусь. Под санкциями находятся 287 человек, им запрещен въезд в ЕС.',
  ],
  [
    'Міністры ЕС гаварылі пра Беларусь',
    'Міністры ў аўторак абмеркавалі Беларусь. Пад санкцыямі знаходзяцца 287 чалавек, ім забаронены ўезд у ЕС.',
  ],
  [
    'Ministrowie o Białorusi',
    'Szefowie dyplomacji rozmawiali we wtorek o Białorusi. Zakazem wjazdu objętych jest 287 osób, ich aktywa są zamrożone.',
  ],
  [
    'ES ministrai aptarė Baltarusiją',
    'ES ministrai antradienį aptarė Baltarusiją. Sankcijos taikomos 287 asmenims, jiems draudžiama atvykti į ES.',
  ],
  [
    'EU-Minister sprechen über Belarus',
    'Die EU-Außenminister haben am Dienstag über Belarus beraten. 287 Personen sind bisher sanktioniert, ihnen ist die Einreise in die EU verboten.',
  ],
];

const hopes: readonly Row[] = [
  [
    'Coale hints at new deal with Minsk',
    'John Coale said on Tuesday that he expects another deal. Minsk let out 52 prisoners, and Washington lifted sanctions on Belavia.',
  ],
  [
    'Лукашенко ждет нового посла',
    'Лукашенко во вторник заявил, что ждет американского посла. США вывели «Белавиа» из-под санкций, а Минск отпустил Тихановского.',
  ],
  [
    'Коул чекає на нову угоду',
    'Джон Коул сказав у вівторок, що чекає на нову угоду з Мінськом. Мінськ випустив 52 політв’язнів, а США зняли санкції з «Белавіа».',
  ],
  [
    'Коўл чакае новай дамовы',
    'Джон Коўл сказаў у аўторак, што чакае новай дамовы зь Менскам. Менск выпусціў 52 палітвязьняў, а ЗША зьнялі санкцыі з «Белавія».',
  ],
  [
    'Coale zapowiada nową umowę',
    'John Coale powiedział we wtorek, że spodziewa się nowej umowy z Mińskiem. Mińsk wypuścił 52 więźniów, a USA zniosły sankcje wobec Biełavii.',
  ],
  [
    'Coale tikisi naujo susitarimo',
    'Johnas Coale antradienį sakė, kad tikisi naujo susitarimo su Minsku. Minskas paleido 52 kalinius, o JAV panaikino sankcijas „Belavia“.',
  ],
  [
    'Coale erwartet neue Einigung',
    'John Coale sagte am Dienstag, er erwarte eine neue Einigung mit Minsk. Minsk ließ 52 Häftlinge frei, und Washington hob die Sanktionen gegen Belavia auf.',
  ],
];

const wronglyListed: readonly Row[] = [
  [
    'Court: tycoon was wrongly put on EU list',
    'The EU General Court ruled on Tuesday that the Belarusian businessman was wrongly put on the sanctions list.',
  ],
  [
    'Суд ЕС: Чижа внесли в список необоснованно',
    'Суд ЕС постановил во вторник, что белорусского бизнесмена необоснованно внесли в санкционный список.',
  ],
  [
    'Суд ЄС про білоруський завод',
    'Суд ЄС у вівторок постановив, що білоруського бізнесмена безпідставно внесли до санкційного списку.',
  ],
  [
    'Суд ЕС: Чыжа ўнеслі ў спіс беспадстаўна',
    'Суд ЕС пастанавіў у аўторак, што беларускага бізнэсоўца беспадстаўна ўнеслі ў санкцыйны спіс.',
  ],
  [
    'Sąd UE: Cziż niesłusznie na liście',
    'Sąd UE orzekł we wtorek, że białoruskiego biznesmena niesłusznie wpisano na listę sankcyjną.',
  ],
  [
    'ES teismas: Čyžas į sankcijų sąrašą įtrauktas nepagrįstai',
    'ES teismas antradienį nusprendė, kad Baltarusijos verslininkas į sąrašą įtrauktas nepagrįstai.',
  ],
  [
    'EU-Gericht: Unternehmer aus Belarus zu Unrecht gelistet',
    'Das EU-Gericht hat am Dienstag entschieden, dass der Unternehmer zu Unrecht auf die Sanktionsliste gesetzt wurde.',
  ],
];

const served: readonly Row[] = [
  ['Buvęs kalinys: „Mus maitino druska“', 'Andrejus atliko bausmę ir išvyko iš Baltarusijos. Gyvena Lenkijoje.'],
];

describe('what is known beside talks, hopes and verdicts', () => {
  test.each([...talks, ...hopes, ...wronglyListed, ...served])('%s: %s', (title, text) => {
    expect(alertsOf([title, text])).toEqual([]);
  });
});

const terms: readonly Row[] = [
  [
    'EU extends Belarus sanctions',
    'The Council on Tuesday prolonged its sanctions for a year. Those listed are subject to a travel ban and an asset freeze.',
  ],
  [
    'Совет ЕС продлил санкции против Минска',
    'Совет ЕС во вторник продлил на год санкции против Беларуси. Фигурантам списка закрыт въезд в Евросоюз, их счета заморожены.',
  ],
  [
    'ЄС продовжив санкції проти Мінська',
    'Рада ЄС у вівторок продовжила санкції проти Білорусі на рік. Особам зі списку заборонено в’їзд, їхні рахунки заблоковано.',
  ],
  [
    'ЕС працягнуў санкцыі супраць Менску',
    'Рада ЕС у аўторак на год працягнула санкцыі супраць Беларусі. Асобам са сьпісу забаронены ўезд, іх рахункі замарожаныя.',
  ],
  [
    'UE przedłużyła sankcje wobec Mińska',
    'Rada UE we wtorek przedłużyła o rok sankcje wobec Białorusi. Osoby z listy są objęte zakazem wjazdu i blokadą aktywów.',
  ],
  [
    'ES pratęsė sankcijas Minskui',
    'ES Taryba antradienį metams pratęsė sankcijas Baltarusijai. Į sąrašą įtrauktiems asmenims draudžiama atvykti į ES, jų turtas įšaldytas.',
  ],
  [
    'EU verlängert Sanktionen gegen Minsk',
    'Der Rat der EU hat am Dienstag die Sanktionen gegen Belarus um ein Jahr verlängert. Die Gelisteten dürfen nicht in die EU einreisen.',
  ],
];

test.each(terms)('prolonged, and only that: %s: %s', (title, text) => {
  expect(alertsOf([title, text])).toEqual(['sanctions_extended']);
});

const news: readonly (readonly [alerts: string, ...row: Row])[] = [
  [
    'sanctions_imposed',
    'EU puts Belarus judges on list',
    'The Council on Tuesday put 12 Belarusian judges on the sanctions list. They are barred from entry to the EU.',
  ],
  [
    'sanctions_imposed',
    'Канада ввела санкции против судей',
    'Канада во вторник ввела санкции против 12 белорусских судей. Им запрещен въезд в страну.',
  ],
  [
    'sanctions_imposed',
    'Zelensky and the judges',
    'Зеленський у вівторок увів у дію санкції проти 12 білоруських суддів. Їм заборонено в’їзд в Україну.',
  ],
  [
    'sanctions_imposed',
    'Kanada karze białoruskich sędziów',
    'Kanada we wtorek nałożyła sankcje na 12 białoruskich sędziów. Nie mogą wjechać do kraju.',
  ],
  [
    'sanctions_imposed',
    'ES į sąrašą įtraukė 12 teisėjų',
    'ES Taryba antradienį į sankcijų sąrašą įtraukė 12 Baltarusijos teisėjų. Jiems draudžiama atvykti į ES.',
  ],
  [
    'sanctions_eased',
    'UE skreśla trzech Białorusinów',
    'Rada UE we wtorek skreśliła trzech białoruskich urzędników z listy, która zamyka im wjazd do Unii.',
  ],
  [
    'sanctions_eased',
    'US licence frees up trade with three potash firms',
    'The US Treasury issued a licence on Tuesday allowing dealings with three Belarusian potash firms.',
  ],
  [
    'prisoner_release',
    'Менск вызваліў 14 чалавек',
    'Беларусь у суботу вызваліла 14 палітвязьняў. Сярод іх Сяргей Ціханоўскі, які адседзеў пяць гадоў.',
  ],
];

test.each(news)('%s: %s: %s', (alerts, title, text) => {
  expect(alertsOf([title, text])).toEqual([alerts]);
});

test('what stands undated below a hope is for a person to look at', () => {
  const [title, text] = [
    'Envoy expects more releases',
    'The American envoy expects further releases. Lukashenko has let 52 prisoners go after talks in Minsk.',
  ];
  const { alerts, review } = readText({ title, text, published: '2026-03-24' });
  expect(alerts).toEqual([]);
  expect(review).toBe('prisoner_release below an opening that looks ahead: not surely enough to alert');
});
