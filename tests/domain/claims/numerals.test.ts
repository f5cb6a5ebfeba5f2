// Numbers of people in words, of several words and in their cases: "a hundred and twenty-three", "ста двадцати трех".
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

type Row = readonly [it: string, text: string, count: number];

const rows: readonly Row[] = [
  ['en: the object', 'Belarus freed a hundred and twenty-three political prisoners on Saturday.', 123],
  [
    'en: it opens',
    'A hundred and fourteen people freed from Belarusian prisons were brought to Ukraine on Saturday.',
    114,
  ],
  [
    'en: two hundred',
    'Lukashenko has pardoned two hundred and twenty-seven convicts, his press service said on Monday.',
    227,
  ],
  ['en: a thousand', 'Belarus has released one thousand two hundred and fifty convicts from its prisons.', 1250],
  ['en: several hundreds', 'Belarus on Monday released five hundred and six inmates from its prisons.', 506],
  [
    'en: an "and" before another number',
    'Belarus released one hundred prisoners on Saturday, and twenty-three of them were taken to Lithuania.',
    100,
  ],
  ['ru: сто двадцать три', 'Беларусь в субботу освободила сто двадцать три человека.', 123],
  ['ru: в начале', 'Сто четырнадцать человек вышли на свободу из белорусских тюрем в субботу.', 114],
  ['ru: двести', 'Лукашенко помиловал двести двадцать семь осужденных.', 227],
  ['ru: родительный', 'Минск объявил об освобождении ста двадцати трех политзаключенных.', 123],
  ['ru: дательный', 'Лукашенко даровал помилование ста четырнадцати осужденным.', 114],
  ['ru: шестьсот', 'В Беларуси в понедельник освободили шестьсот тридцать заключенных.', 630],
  ['ru: двухсот', 'Лукашенко подписал указ о помиловании двухсот семидесяти пяти осужденных.', 275],
  ['ru: тысяча', 'Из колоний Беларуси освободили одну тысячу двести заключенных.', 1200],
  ['uk: сто двадцять три', 'Білорусь у суботу звільнила сто двадцять трьох політв’язнів.', 123],
  ['uk: на початку', 'Сто чотирнадцять людей вийшли на волю з білоруських в’язниць у суботу.', 114],
  ['uk: двісті', 'Лукашенко помилував двісті двадцять сім засуджених.', 227],
  ['uk: родовий', 'Мінськ оголосив про звільнення ста двадцяти трьох політв’язнів.', 123],
  ['uk: шістсот', 'У Білорусі в понеділок звільнили шістсот тридцять ув’язнених.', 630],
  ['be: сто дваццаць тры', 'Беларусь у суботу вызваліла сто дваццаць тры палітвязні.', 123],
  ['be: у пачатку', 'Сто чатырнаццаць чалавек выйшлі на волю з беларускіх турмаў у суботу.', 114],
  ['be: дзвесце', 'Лукашэнка памілаваў дзвесце дваццаць сем асуджаных.', 227],
  ['be: родны', 'Мінск абвясціў пра вызваленне ста дваццаці трох палітвязняў.', 123],
  ['be: шэсцьсот', 'У Беларусі ў панядзелак вызвалілі шэсцьсот трыццаць зняволеных.', 630],
  ['pl: stu dwudziestu trzech', 'Białoruś uwolniła w sobotę stu dwudziestu trzech więźniów politycznych.', 123],
  ['pl: sto czternaście', 'Sto czternaście osób wyszło w sobotę na wolność z białoruskich więzień.', 114],
  ['pl: dwustu', 'Łukaszenka ułaskawił dwustu dwudziestu siedmiu skazanych.', 227],
  ['pl: stu czternastu', 'Na Białorusi w sobotę uwolniono stu czternastu więźniów.', 114],
  ['pl: sześciuset', 'Białoruś uwolniła w poniedziałek sześciuset trzydziestu więźniów.', 630],
  ['lt: šimtą dvidešimt tris', 'Baltarusija šeštadienį paleido šimtą dvidešimt tris politinius kalinius.', 123],
  ['lt: šimtas keturiolika', 'Iš Baltarusijos kalėjimų šeštadienį paleista šimtas keturiolika žmonių.', 114],
  ['lt: dviem šimtams', 'Lukašenka suteikė malonę dviem šimtams dvidešimt septyniems nuteistiesiems.', 227],
  ['lt: šimtui', 'Lukašenka pirmadienį suteikė malonę šimtui dvidešimt trims kaliniams.', 123],
  ['lt: penkis šimtus', 'Baltarusija pirmadienį paleido penkis šimtus šešis kalinius.', 506],
  ['de: einhundert', 'Belarus hat am Samstag einhundertdreiundzwanzig politische Gefangene freigelassen.', 123],
  ['de: zweihundert', 'Lukaschenko begnadigte am Montag zweihundertsiebenundzwanzig Verurteilte.', 227],
  [
    'lt: trisdešimčiai',
    'Lukašenka pirmadienį suteikė malonę trisdešimčiai už protestus nuteistų žmonių, septynios iš jų moterys.',
    30,
  ],
  ['lt: dvidešimčiai', 'Lukašenka pirmadienį suteikė malonę dvidešimčiai politinių kalinių.', 20],
];

test.for(rows)('%s', ([, text, count]) => {
  const told = readText({ text, published: '2025-12-15' }).claims.find(({ type }) => type === 'prisoner_release');
  expect(told?.count).toBe(count);
});

/** How many were freed, in twelve languages of best effort and in one word: "kétszázhat", "quatre-vingt-douze". */
const further: readonly (readonly [text: string, count: number])[] = [
  ['V Bělorusku bylo ve čtvrtek propuštěno čtrnáct politických vězňů, mezi nimi tři ženy.', 14],
  ['Lukašenko ve čtvrtek omilostnil 14 lidí: devět mužů a pět žen.', 14],
  ['V Bělorusku bylo ve čtvrtek propuštěno devět mužů a pět žen odsouzených za protesty.', 14],
  ['V Bělorusku bylo ve čtvrtek propuštěno více než padesát politických vězňů.', 50],
  ['Bělorusko ve čtvrtek propustilo 123 vězňů; 114 z nich odjelo na Ukrajinu a devět do Litvy.', 123],
  ['Lukašenko ve čtvrtek omilostnil dvě stě šest vězňů.', 206],
  ['Bělorusko ve čtvrtek propustilo dvě stě padesát vězňů.', 250],
  ['Bělorusko ve čtvrtek propustilo sto dvacet tři vězňů.', 123],
  ['U Belorusiji je u četvrtak oslobođeno četrnaest političkih zatvorenika, među njima tri žene.', 14],
  ['Lukašenko je u četvrtak pomilovao 14 ljudi: devet muškaraca i pet žena.', 14],
  ['U Belorusiji je u četvrtak oslobođeno više od pedeset političkih zatvorenika.', 50],
  ['Belorusija je u četvrtak oslobodila 123 zatvorenika; 114 je otišlo u Ukrajinu, a devet u Litvaniju.', 123],
  ['Lukašenko je u četvrtak pomilovao dvesta šest zatvorenika.', 206],
  ['Belorusija je u četvrtak oslobodila sto dvadeset tri zatvorenika.', 123],
  ['Belorusija je u četvrtak oslobodila dvesta pedeset zatvorenika.', 250],
  ['В Беларус в четвъртък бяха освободени четиринадесет политически затворници, сред тях три жени.', 14],
  ['Лукашенко помилва в четвъртък 14 души: девет мъже и пет жени.', 14],
  ['В Беларус в четвъртък бяха освободени повече от петдесет политически затворници.', 50],
  ['Беларус освободи в четвъртък 123 затворници; 114 от тях заминаха за Украйна, а девет за Литва.', 123],
  ['Лукашенко помилва в четвъртък двеста и шест затворници.', 206],
  ['Беларус освободи в четвъртък сто двадесет и трима затворници.', 123],
  ['Беларус освободи в четвъртък двеста и петдесет затворници.', 250],
  ['Baltkrievijā ceturtdien atbrīvoti četrpadsmit politieslodzītie, viņu vidū trīs sievietes.', 14],
  ['Lukašenko ceturtdien apžēloja 14 cilvēkus: deviņus vīriešus un piecas sievietes.', 14],
  ['Baltkrievijā ceturtdien atbrīvoti vairāk nekā piecdesmit politieslodzīto.', 50],
  ['Baltkrievija ceturtdien atbrīvoja 123 ieslodzītos; 114 no viņiem devās uz Ukrainu, deviņi uz Lietuvu.', 123],
  ['Lukašenko ceturtdien apžēloja divsimt sešus ieslodzītos.', 206],
  ['Baltkrievija ceturtdien atbrīvoja divsimt piecdesmit ieslodzītos.', 250],
  ['Baltkrievija ceturtdien atbrīvoja simt divdesmit trīs ieslodzītos.', 123],
  ['Catorce presos políticos, entre ellos tres mujeres, fueron liberados el jueves en Bielorrusia.', 14],
  ['Lukashenko indultó el jueves a 14 personas: nueve hombres y cinco mujeres.', 14],
  ['Más de cincuenta presos políticos fueron liberados el jueves en Bielorrusia.', 50],
  ['Bielorrusia liberó el jueves a 123 presos; 114 de ellos viajaron a Ucrania y nueve a Lituania.', 123],
  ['Lukashenko indultó el jueves a doscientos seis presos.', 206],
  ['Bielorrusia liberó el jueves a ciento veintitrés presos.', 123],
  ['Bielorrusia liberó el jueves a doscientos cincuenta presos.', 250],
  ['Quattordici prigionieri politici, tra cui tre donne, sono stati liberati giovedì in Bielorussia.', 14],
  ['Lukashenko ha graziato giovedì 14 persone: nove uomini e cinque donne.', 14],
  ['Più di cinquanta prigionieri politici sono stati liberati giovedì in Bielorussia.', 50],
  ['La Bielorussia ha liberato giovedì 123 detenuti; 114 di loro sono andati in Ucraina e nove in Lituania.', 123],
  ['Lukashenko ha graziato giovedì duecentosei detenuti.', 206],
  ['Lukashenko ha graziato giovedì trentasette detenuti.', 37],
  ['Lukashenko ha graziato giovedì quarantotto detenuti.', 48],
  ['La Bielorussia ha liberato giovedì centoventitré detenuti.', 123],
  ['La Bielorussia ha liberato giovedì millecento detenuti.', 1100],
  ['Catorze presos políticos, entre eles três mulheres, foram libertados na quinta-feira na Bielorrússia.', 14],
  ['Lukashenko indultou na quinta-feira 14 pessoas: nove homens e cinco mulheres.', 14],
  ['Mais de cinquenta presos políticos foram libertados na quinta-feira na Bielorrússia.', 50],
  [
    'A Bielorrússia libertou na quinta-feira 123 presos; 114 deles seguiram para a Ucrânia e nove para a Lituânia.',
    123,
  ],
  ['Lukashenko indultou na quinta-feira duzentos e seis presos.', 206],
  ['A Bielorrússia libertou na quinta-feira cento e vinte e três presos.', 123],
  ['Paisprezece deținuți politici, între care trei femei, au fost eliberați joi în Belarus.', 14],
  ['Lukașenko a grațiat joi 14 persoane: nouă bărbați și cinci femei.', 14],
  ['Peste cincizeci de deținuți politici au fost eliberați joi în Belarus.', 50],
  ['Belarus a eliberat joi 123 de deținuți; 114 dintre ei au plecat în Ucraina și nouă în Lituania.', 123],
  ['Lukașenko a grațiat joi două sute șase deținuți.', 206],
  ['Belarus a eliberat joi o sută douăzeci și trei de deținuți.', 123],
  ['Belarus a eliberat joi două sute cincizeci de deținuți.', 250],
  ['Quatorze prisonniers politiques, dont trois femmes, ont été libérés jeudi en Biélorussie.', 14],
  ['Loukachenko a gracié jeudi 14 personnes : neuf hommes et cinq femmes.', 14],
  ['Plus de cinquante prisonniers politiques ont été libérés jeudi en Biélorussie.', 50],
  ["La Biélorussie a libéré jeudi 123 détenus ; 114 d'entre eux sont partis en Ukraine et neuf en Lituanie.", 123],
  ['Loukachenko a gracié jeudi deux cent six détenus.', 206],
  ['Loukachenko a gracié jeudi soixante-seize détenus.', 76],
  ['Loukachenko a gracié jeudi quatre-vingt-douze détenus.', 92],
  ['Loukachenko a gracié jeudi quatre-vingt-dix-sept détenus.', 97],
  ['Loukachenko a gracié jeudi soixante-et-onze détenus.', 71],
  ['Loukachenko a gracié jeudi deux cent cinquante détenus.', 250],
  ['Loukachenko a gracié jeudi quatre-vingts détenus.', 80],
  ['Veertien politieke gevangenen, onder wie drie vrouwen, zijn donderdag vrijgelaten in Belarus.', 14],
  ['Loekasjenko verleende donderdag gratie aan 14 mensen: negen mannen en vijf vrouwen.', 14],
  ['Meer dan vijftig politieke gevangenen zijn donderdag vrijgelaten in Belarus.', 50],
  ['Belarus liet donderdag 123 gevangenen vrij; 114 van hen gingen naar Oekraïne en negen naar Litouwen.', 123],
  ['Loekasjenko verleende donderdag gratie aan tweehonderdzes gevangenen.', 206],
  ['Loekasjenko verleende donderdag gratie aan zevenendertig gevangenen.', 37],
  ['Loekasjenko verleende donderdag gratie aan drieënveertig gevangenen.', 43],
  ['Belarus liet donderdag honderddrieëntwintig gevangenen vrij.', 123],
  ['Belarus liet donderdag tweehonderdvijftig gevangenen vrij.', 250],
  ['Fjorten politiske fanger, blant dem tre kvinner, ble løslatt i Hviterussland torsdag.', 14],
  ['Lukasjenko benådet torsdag 14 personer: ni menn og fem kvinner.', 14],
  ['Mer enn femti politiske fanger ble løslatt i Hviterussland torsdag.', 50],
  ['Hviterussland løslot torsdag 123 fanger; 114 av dem dro til Ukraina og ni til Litauen.', 123],
  ['Lukasjenko benådet torsdag to hundre og seks fanger.', 206],
  ['Hviterussland løslot torsdag hundre og tjuetre fanger.', 123],
  ['Hviterussland løslot torsdag to hundre og femti fanger.', 250],
  ['Tizennégy politikai foglyot, köztük három nőt bocsátottak szabadon csütörtökön Fehéroroszországban.', 14],
  ['Lukasenka csütörtökön 14 embernek kegyelmezett meg: kilenc férfinak és öt nőnek.', 14],
  ['Több mint ötven politikai foglyot bocsátottak szabadon csütörtökön Fehéroroszországban.', 50],
  [
    'Fehéroroszország csütörtökön 123 foglyot engedett szabadon; 114 közülük Ukrajnába, kilenc Litvániába távozott.',
    123,
  ],
  ['Lukasenka csütörtökön kétszázhat fogolynak kegyelmezett meg.', 206],
  ['Lukasenka csütörtökön harminchét fogolynak kegyelmezett meg.', 37],
  ['Fehéroroszország csütörtökön százhuszonhárom foglyot engedett szabadon.', 123],
  ['Fehéroroszország csütörtökön kétszázötven foglyot engedett szabadon.', 250],
  ['Lukaschenko begnadigte am Donnerstag zweihundertsechs Gefangene.', 206],
  ['Lukaschenko begnadigte am Donnerstag hunderteins Gefangene.', 101],
  ['Lukaschenko begnadigte am Donnerstag zweiundfünfzig Gefangene.', 52],
];

test.each(further)('%s', (text, count) => {
  const told = readText({ text, published: '2025-11-21' }).claims.find(({ type }) => type === 'prisoner_release');
  expect(told?.count).toBe(count);
});

const endless = ['a hundred and ', 'one thousand two hundred and ', 'twenty-three and '];
const oneWord = ['hundert', 'und', 'honderd', 'en', 'cento', 'száz', 'quatre-vingt-'];

test.for(endless)('en: %s without an end is read as fast as any text', (words) => {
  const text = `Belarus freed ${words.repeat(20_000)}prisoners on Saturday.`;
  expect(readText({ text, published: '2025-12-15' }).language).toBe('en');
});

test.for(oneWord)('"%s" over and over is no number and ends', (part) => {
  const text = `Belarus hat am Samstag ${part.repeat(20_000)} Gefangene freigelassen.`;
  expect(() => readText({ text, published: '2025-12-15' })).not.toThrow();
});
