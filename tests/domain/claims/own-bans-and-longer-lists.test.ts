// Bans that Minsk announces on others, lists that are longer by so many, packages in force, and who is let go on the day of the sanctions.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readerWith } from './reader.ts';
import { imposed, type Line, release } from './rows.ts';

/** What Minsk says that it bans, and its embargo on food, are no sanctions on it. */
const own: readonly Line[] = [
  ['', 'The Belarusian foreign ministry said it was banning entry to another 20 Poles over unfriendly actions.'],
  ['', 'МИД Беларуси объявил, что в ответ на недружественные действия запрещает въезд ещё 20 полякам.'],
  ['', 'МЗС Беларусі абвясціла, што ў адказ на варожыя дзеянні забараняе ўезд яшчэ 20 палякам.'],
  ['', "МЗС Білорусі оголосило, що у відповідь на недружні дії забороняє в'їзд ще 20 полякам."],
  ['', 'Białoruskie MSZ ogłosiło, że w odpowiedzi na nieprzyjazne działania zakazuje wjazdu kolejnym 20 Polakom.'],
  ['', 'Baltarusijos URM paskelbė, kad atsakydama į nedraugiškus veiksmus draudžia atvykti dar 20 lenkų.'],
  ['', 'Das belarussische Außenministerium teilte mit, dass es weiteren 20 Polen die Einreise verbietet.'],
  ['', 'Minsk hat zwölf Beamten der Europäischen Union die Einreise nach Belarus verboten.'],
  ['', 'The government in Minsk has extended by half a year its embargo on food from unfriendly states.'],
  ['', 'Правительство в Минске на полгода продлило эмбарго на продукты из недружественных стран.'],
  ['', 'Урад у Мінску на паўгода падоўжыў эмбарга на прадукты з нядружалюбных краін.'],
  ['', 'Уряд у Мінську на пів року продовжив ембарго на продукти з недружніх країн.'],
  ['', 'Rząd w Mińsku o pół roku wydłużył embargo na żywność z nieprzyjaznych państw.'],
  ['', 'Vyriausybė Minske pusmečiui pratęsė embargą maistui iš nedraugiškų valstybių.'],
  ['', 'Die Regierung in Minsk hat das Embargo auf Lebensmittel um ein halbes Jahr verlängert.'],
  [imposed, 'Польша запретила въезд ещё 20 белорусским чиновникам в ответ на приговор.'],
  [imposed, 'Polska zakazała wjazdu kolejnym 20 białoruskim urzędnikom w odpowiedzi na wyrok.'],
  [imposed, 'Minsk said on Thursday its airline had been barred from the airports of the European Union.'],
  [imposed, 'МИД Беларуси сообщил в четверг, что въезд запрещен 20 чиновникам по решению Евросоюза.'],
  [imposed, 'МИД Беларуси сообщил, что 20 судей внесены в санкционный список ЕС.'],
  [imposed, 'Białoruskie MSZ poinformowało w czwartek, że 20 sędziów objęto zakazem wjazdu do Unii.'],
  [
    imposed,
    'Das belarussische Außenministerium teilte mit, dass 20 Beamten die Einreise in die EU verboten worden sei.',
  ],
  [imposed, 'The Polish foreign ministry said it was barring another 20 Belarusian officials from entering Poland.'],
];

/** A list that is longer by so many since yesterday has got them, unless it is that of the captives. */
const lists: readonly Line[] = [
  [imposed, 'Since yesterday the Polish sanctions list has been longer by 365 citizens of Belarus.'],
  [imposed, 'Со вчерашнего дня польский санкционный список длиннее на 365 граждан Беларуси.'],
  [imposed, 'З учорашняга дня польскі санкцыйны спіс даўжэйшы на 365 грамадзян Беларусі.'],
  [imposed, 'Від учора польський санкційний список довший на 365 громадян Білорусі.'],
  [imposed, 'Od wczoraj polska lista sankcyjna jest dłuższa o 365 obywateli Białorusi.'],
  [imposed, 'Nuo vakar Lenkijos sankcijų sąrašas ilgesnis 365 Baltarusijos piliečiais.'],
  [imposed, 'Seit gestern ist die polnische Sanktionsliste um 365 Bürger von Belarus länger.'],
  ['', 'The list of political prisoners in Belarus has grown longer by three names.'],
  ['', 'Список политзаключённых в Беларуси длиннее на три имени.'],
  ['', 'Lista więźniów politycznych na Białorusi jest dłuższa o trzy nazwiska.'],
  ['', 'Die Liste der politischen Gefangenen in Belarus ist um drei Namen länger.'],
];

/** At the start of the month: told on the tenth, it is no news. */
const early: readonly Line[] = [
  ['', 'The European Union cut another Belarusian bank off SWIFT at the start of the month.'],
  ['', 'Евросоюз в начале месяца отключил от SWIFT ещё один белорусский банк.'],
  ['', 'Еўразвяз у пачатку месяца адключыў ад SWIFT яшчэ адзін беларускі банк.'],
  ['', 'Євросоюз на початку місяця відключив від SWIFT ще один білоруський банк.'],
  ['', 'Unia Europejska na początku miesiąca odcięła od SWIFT kolejny białoruski bank.'],
  ['', 'Europos Sąjunga mėnesio pradžioje atjungė nuo SWIFT dar vieną Baltarusijos banką.'],
  ['', 'Die Europäische Union hat Anfang des Monats eine weitere belarussische Bank von SWIFT abgeschnitten.'],
  [imposed, 'Trzeci pakiet restrykcji wobec Białorusi wszedł w życie w czwartek.'],
  ['', 'Nowa ustawa o obywatelstwie weszła na Białorusi w życie w czwartek.'],
];

/** Verbs that also fire: beside somebody who sat in prison until then they free, beside his lawyer they don't. */
const discharged: readonly Line[] = [
  [release, 'Reżim zwolnił Maryję Kalesnikawą i dwóch innych.'],
  [release, 'Maryja Kalesnikawa jest od środy w Wilnie: reżim zwolnił ją wraz z aktywistką.'],
  [release, 'Das Regime hat Maria Kalesnikawa entlassen.'],
  ['', 'Szkoła zwolniła nauczycielkę, która napisała list do Maryi Kalesnikawej.'],
  ['', 'Das Gericht entließ den Anwalt von Maria Kalesnikawa.'],
];

const listed = [
  [
    'The EU imposed sanctions on 29 Belarusian officials on Thursday.',
    'On the same day Minsk freed a doctor detained in November.',
  ],
  [
    'ЕС в четверг ввел санкции против 29 белорусских чиновников.',
    'В тот же день освободили врача, задержанного в ноябре.',
  ],
  [
    'ЕС у чацвер увёў санкцыі супраць 29 беларускіх чыноўнікаў.',
    'У той жа дзень вызвалілі лекара, затрыманага ў лістападзе.',
  ],
  [
    'UE w czwartek objęła sankcjami 29 białoruskich urzędników.',
    'W tym samym dniu do domu wrócił lekarz zatrzymany w listopadzie.',
  ],
  [
    'ES ketvirtadienį paskelbė sankcijas 29 Baltarusijos pareigūnams.',
    'Tą pačią dieną paleistas gydytojas, sulaikytas lapkritį.',
  ],
  [
    'Die EU hat am Donnerstag Sanktionen gegen 29 belarussische Beamte verhängt.',
    'Am selben Tag ließ Minsk einen Arzt frei, der im November festgenommen worden war.',
  ],
] as const;

const between = 'Minsk 2020.'; // no more than a paragraph between

describe('own bans and longer lists', () => {
  const lines = [...own, ...lists, ...early, ...discharged].map(([alerts, text]) => ({ it: text, alerts, text }));
  const by = readerWith([['maria-kalesnikava', 'Maria Kalesnikava', '2024-10-10']]);
  test.for(lines)('$it', (row) => expectRow({ ...row, published: '2024-10-11' }, by));
  test.for(listed)('the same day: %s', ([lead, last]) =>
    expectRow({
      text: [lead, between, last].join('\n\n'),
      published: '2020-12-17',
      alerts: `${release},${imposed}`,
    }),
  );
});
