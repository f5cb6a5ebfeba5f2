// Releases told with what people were: arrested in 2020, sentenced after the protests. The day is that of the release; and the day on which the
// freed do something else is none of it. Nineteen languages, told on a Friday of November 2025.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';

const published = '2025-11-21';
const languages: Readonly<Record<string, { readonly freed: readonly string[]; readonly quiet: readonly string[] }>> = {
  en: {
    freed: [
      'Ihar Losik, arrested in 2020, was freed in Belarus on Thursday.',
      'The blogger, who was sentenced to ten years in 2022, walked free from a Belarusian prison on Thursday.',
      'Fourteen people jailed after the protests of 2020 were released in Belarus on Thursday.',
      'Lukashenko on Thursday pardoned a woman who had been in prison since 2021.',
      'On Thursday the activist convicted in 2023 left the Belarusian colony.',
    ],
    quiet: [
      'A blogger freed from a Belarusian prison in 2023 opened a café in Warsaw on Thursday.',
      'Ihar Losik, who was released in September, spoke in Warsaw on Thursday.',
      'Prisoners pardoned in 2022 were arrested again in Belarus on Thursday.',
      'The activist, pardoned by Lukashenko in 2021, published a book on Thursday.',
    ],
  },
  ru: {
    freed: [
      'Игорь Лосик, арестованный в 2020 году, в четверг освобождён в Беларуси.',
      'Блогер, приговорённый в 2022 году к десяти годам, вышел в четверг на свободу из белорусской колонии.',
      'Четырнадцать человек, осуждённых после протестов 2020 года, освобождены в Беларуси в четверг.',
      'Лукашенко в четверг помиловал женщину, сидевшую в тюрьме с 2021 года.',
      'В четверг активистка, осуждённая в 2023 году, покинула белорусскую колонию.',
    ],
    quiet: [
      'Блогер, освобождённый из белорусской тюрьмы в 2023 году, открыл в четверг кафе в Варшаве.',
      'Игорь Лосик, вышедший на свободу в сентябре, выступил в четверг в Варшаве.',
      'Помилованные в 2022 году заключённые в четверг снова арестованы в Беларуси.',
      'Активистка, помилованная Лукашенко в 2021 году, издала в четверг книгу.',
    ],
  },
  be: {
    freed: [
      'Ігар Лосік, арыштаваны ў 2020 годзе, у чацвер вызвалены ў Беларусі.',
      'Блогер, асуджаны ў 2022 годзе на дзесяць гадоў, выйшаў у чацвер на волю з беларускай калоніі.',
      'Чатырнаццаць чалавек, асуджаных пасля пратэстаў 2020 года, вызвалены ў Беларусі ў чацвер.',
      'Лукашэнка ў чацвер памілаваў жанчыну, якая сядзела ў турме з 2021 года.',
    ],
    quiet: [
      'Блогер, вызвалены з беларускай турмы ў 2023 годзе, адкрыў у чацвер кавярню ў Варшаве.',
      'Ігар Лосік, які выйшаў на волю ў верасні, выступіў у чацвер у Варшаве.',
      'Памілаваныя ў 2022 годзе вязні ў чацвер зноў арыштаваныя ў Беларусі.',
      'Актывістка, памілаваная Лукашэнкам у 2021 годзе, выдала ў чацвер кнігу.',
    ],
  },
  uk: {
    freed: [
      'Ігоря Лосика, заарештованого у 2020 році, у четвер звільнили в Білорусі.',
      'Блогер, засуджений у 2022 році до десяти років, вийшов у четвер на волю з білоруської колонії.',
      'Чотирнадцятьох людей, засуджених після протестів 2020 року, звільнили в Білорусі в четвер.',
      "Лукашенко в четвер помилував жінку, яка сиділа у в'язниці з 2021 року.",
    ],
    quiet: [
      "Блогер, звільнений із білоруської в'язниці у 2023 році, відкрив у четвер кав'ярню у Варшаві.",
      'Ігор Лосик, який вийшов на волю у вересні, виступив у четвер у Варшаві.',
      "Помилуваних у 2022 році в'язнів у четвер знову заарештували в Білорусі.",
      'Активістка, помилувана Лукашенком у 2021 році, видала в четвер книжку.',
    ],
  },
  pl: {
    freed: [
      'Ihar Łosik, aresztowany w 2020 roku, wyszedł w czwartek na wolność na Białorusi.',
      'Bloger skazany w 2022 roku na dziesięć lat opuścił w czwartek białoruską kolonię.',
      'Czternaście osób skazanych po protestach 2020 roku zwolniono na Białorusi w czwartek.',
      'Łukaszenka ułaskawił w czwartek kobietę, która siedziała w więzieniu od 2021 roku.',
    ],
    quiet: [
      'Bloger uwolniony z białoruskiego więzienia w 2023 roku otworzył w czwartek kawiarnię w Warszawie.',
      'Ihar Łosik, który wyszedł na wolność we wrześniu, przemawiał w czwartek w Warszawie.',
      'Więźniowie ułaskawieni w 2022 roku zostali w czwartek znów aresztowani na Białorusi.',
      'Działaczka, ułaskawiona przez Łukaszenkę w 2021 roku, wydała w czwartek książkę.',
    ],
  },
  lt: {
    freed: [
      '2020 metais suimtas Iharas Losikas ketvirtadienį paleistas Baltarusijoje.',
      'Tinklaraštininkas, 2022 metais nuteistas dešimčiai metų, ketvirtadienį išėjo į laisvę iš Baltarusijos kolonijos.',
      'Lukašenka ketvirtadienį suteikė malonę moteriai, kuri kalėjo nuo 2021 metų.',
    ],
    quiet: [
      '2023 metais iš Baltarusijos kalėjimo paleistas tinklaraštininkas ketvirtadienį atidarė kavinę Varšuvoje.',
      'Rugsėjį paleistas Iharas Losikas ketvirtadienį kalbėjo Varšuvoje.',
      '2022 metais malonės sulaukę kaliniai ketvirtadienį vėl suimti Baltarusijoje.',
    ],
  },
  de: {
    freed: [
      'Der 2020 verhaftete Ihar Lossik ist am Donnerstag in Belarus freigelassen worden.',
      'Der Blogger, der 2022 zu zehn Jahren verurteilt wurde, kam am Donnerstag aus einem belarussischen Gefängnis frei.',
      'Vierzehn nach den Protesten von 2020 Verurteilte wurden am Donnerstag in Belarus freigelassen.',
      'Lukaschenko begnadigte am Donnerstag eine Frau, die seit 2021 im Gefängnis saß.',
    ],
    quiet: [
      'Ein 2023 aus belarussischer Haft entlassener Blogger eröffnete am Donnerstag ein Café in Warschau.',
      'Ihar Lossik, der im September freigelassen wurde, sprach am Donnerstag in Warschau.',
      '2022 begnadigte Gefangene wurden am Donnerstag in Belarus wieder verhaftet.',
      'Die Aktivistin, 2021 von Lukaschenko begnadigt, veröffentlichte am Donnerstag ein Buch.',
    ],
  },
  cs: {
    freed: [
      'Bloger, odsouzený v roce 2022 k deseti letům, vyšel ve čtvrtek na svobodu z běloruské kolonie.',
      'Čtrnáct lidí odsouzených po protestech v roce 2020 bylo ve čtvrtek v Bělorusku propuštěno.',
      'Lukašenko ve čtvrtek omilostnil ženu, která byla ve vězení od roku 2021.',
    ],
    quiet: [
      'Bloger propuštěný z běloruského vězení v roce 2023 otevřel ve čtvrtek kavárnu ve Varšavě.',
      'Ihar Losik, který byl propuštěn v září, ve čtvrtek promluvil ve Varšavě.',
      'Aktivistka, omilostněná Lukašenkem v roce 2021, ve čtvrtek vydala knihu.',
    ],
  },
  sr: {
    freed: [
      'Ihar Losik, uhapšen 2020. godine, oslobođen je u četvrtak u Belorusiji.',
      'Bloger koji je 2022. godine osuđen na deset godina izašao je u četvrtak iz beloruskog zatvora.',
      'Četrnaest ljudi osuđenih posle protesta 2020. oslobođeno je u četvrtak u Belorusiji.',
      'Lukašenko je u četvrtak pomilovao ženu koja je bila u zatvoru od 2021. godine.',
    ],
    quiet: [
      'Bloger oslobođen iz beloruskog zatvora 2023. godine otvorio je u četvrtak kafić u Varšavi.',
      'Ihar Losik, koji je oslobođen u septembru, govorio je u četvrtak u Varšavi.',
      'Aktivistkinja, koju je Lukašenko pomilovao 2021. godine, objavila je u četvrtak knjigu.',
    ],
  },
  bg: {
    freed: [
      'Ихар Лосик, арестуван през 2020 година, беше освободен в четвъртък в Беларус.',
      'Блогърът, осъден през 2022 година на десет години, излезе в четвъртък от беларуски затвор.',
      'Четиринадесет души, осъдени след протестите от 2020 година, бяха освободени в четвъртък в Беларус.',
      'Лукашенко помилва в четвъртък жена, която беше в затвора от 2021 година.',
    ],
    quiet: [
      'Блогър, освободен от беларуски затвор през 2023 година, откри в четвъртък кафене във Варшава.',
      'Ихар Лосик, който беше освободен през септември, говори в четвъртък във Варшава.',
      'Активистката, помилвана от Лукашенко през 2021 година, издаде в четвъртък книга.',
    ],
  },
  lv: {
    freed: [
      'Blogeris, kurš 2022. gadā notiesāts uz desmit gadiem, ceturtdien iznāca no Baltkrievijas cietuma.',
      'Četrpadsmit cilvēki, kas notiesāti pēc 2020. gada protestiem, ceturtdien atbrīvoti Baltkrievijā.',
      'Lukašenko ceturtdien apžēloja sievieti, kas cietumā sēdēja kopš 2021. gada.',
    ],
    quiet: [
      '2023. gadā no Baltkrievijas cietuma atbrīvots blogeris ceturtdien atvēra kafejnīcu Varšavā.',
      'Ihars Losiks, kurš tika atbrīvots septembrī, ceturtdien uzstājās Varšavā.',
    ],
  },
  es: {
    freed: [
      'Ihar Losik, detenido en 2020, fue liberado el jueves en Bielorrusia.',
      'El bloguero, condenado en 2022 a diez años, salió el jueves de una cárcel bielorrusa.',
      'Catorce personas condenadas tras las protestas de 2020 fueron liberadas el jueves en Bielorrusia.',
      'Lukashenko indultó el jueves a una mujer que estaba en prisión desde 2021.',
    ],
    quiet: [
      'Un bloguero liberado de una cárcel bielorrusa en 2023 abrió el jueves un café en Varsovia.',
      'Ihar Losik, que fue liberado en septiembre, habló el jueves en Varsovia.',
      'La activista, indultada por Lukashenko en 2021, publicó el jueves un libro.',
    ],
  },
  it: {
    freed: [
      'Ihar Losik, arrestato nel 2020, è stato liberato giovedì in Bielorussia.',
      'Il blogger, condannato nel 2022 a dieci anni, è uscito giovedì da un carcere bielorusso.',
      'Quattordici persone condannate dopo le proteste del 2020 sono state liberate giovedì in Bielorussia.',
      'Lukashenko ha graziato giovedì una donna che era in carcere dal 2021.',
    ],
    quiet: [
      'Un blogger liberato da un carcere bielorusso nel 2023 ha aperto giovedì un caffè a Varsavia.',
      'Ihar Losik, che è stato liberato a settembre, ha parlato giovedì a Varsavia.',
      "L'attivista, graziata da Lukashenko nel 2021, ha pubblicato giovedì un libro.",
    ],
  },
  pt: {
    freed: [
      'Ihar Losik, detido em 2020, foi libertado na quinta-feira na Bielorrússia.',
      'O bloguer, condenado em 2022 a dez anos, saiu na quinta-feira de uma prisão bielorrussa.',
      'Catorze pessoas condenadas após os protestos de 2020 foram libertadas na quinta-feira na Bielorrússia.',
      'Lukashenko indultou na quinta-feira uma mulher que estava na prisão desde 2021.',
    ],
    quiet: [
      'Um bloguer libertado de uma prisão bielorrussa em 2023 abriu na quinta-feira um café em Varsóvia.',
      'Ihar Losik, que foi libertado em setembro, falou na quinta-feira em Varsóvia.',
      'A ativista, indultada por Lukashenko em 2021, publicou na quinta-feira um livro.',
    ],
  },
  ro: {
    freed: [
      'Ihar Losik, arestat în 2020, a fost eliberat joi în Belarus.',
      'Paisprezece persoane condamnate după protestele din 2020 au fost eliberate joi în Belarus.',
      'Lukașenko a grațiat joi o femeie care se afla în închisoare din 2021.',
    ],
    quiet: [
      'Un blogger eliberat dintr-o închisoare din Belarus în 2023 a deschis joi o cafenea la Varșovia.',
      'Ihar Losik, care a fost eliberat în septembrie, a vorbit joi la Varșovia.',
      'Activista, grațiată de Lukașenko în 2021, a publicat joi o carte.',
    ],
  },
  fr: {
    freed: [
      'Ihar Lossik, arrêté en 2020, a été libéré jeudi en Biélorussie.',
      "Le blogueur, condamné en 2022 à dix ans, est sorti jeudi d'une prison biélorusse.",
      'Quatorze personnes condamnées après les manifestations de 2020 ont été libérées jeudi en Biélorussie.',
      'Loukachenko a gracié jeudi une femme qui était en prison depuis 2021.',
    ],
    quiet: [
      "Un blogueur libéré d'une prison biélorusse en 2023 a ouvert jeudi un café à Varsovie.",
      'Ihar Lossik, qui a été libéré en septembre, a parlé jeudi à Varsovie.',
      'La militante, graciée par Loukachenko en 2021, a publié jeudi un livre.',
    ],
  },
  nl: {
    freed: [
      'De blogger, in 2022 veroordeeld tot tien jaar, kwam donderdag vrij uit een gevangenis in Belarus.',
      'Loekasjenko verleende donderdag gratie aan een vrouw die sinds 2021 vastzat.',
    ],
    quiet: [
      'Een in 2023 uit een gevangenis in Belarus vrijgelaten blogger opende donderdag een café in Warschau.',
      'Ihar Losik, die in september werd vrijgelaten, sprak donderdag in Warschau.',
    ],
  },
  no: {
    freed: [
      'Ihar Losik, som ble arrestert i 2020, ble løslatt i Hviterussland torsdag.',
      'Bloggeren, dømt til ti år i 2022, slapp torsdag ut av et hviterussisk fengsel.',
      'Fjorten personer som ble dømt etter protestene i 2020, ble løslatt i Hviterussland torsdag.',
      'Lukasjenko benådet torsdag en kvinne som hadde sittet i fengsel siden 2021.',
    ],
    quiet: [
      'En blogger løslatt fra hviterussisk fengsel i 2023 åpnet torsdag en kafé i Warszawa.',
      'Ihar Losik, som ble løslatt i september, talte torsdag i Warszawa.',
    ],
  },
  hu: {
    freed: [
      'Tizennégy, a 2020-as tüntetések után elítélt embert engedtek szabadon csütörtökön Fehéroroszországban.',
      'Lukasenka csütörtökön megkegyelmezett egy nőnek, aki 2021 óta börtönben ült.',
    ],
    quiet: [
      'A 2023-ban fehérorosz börtönből szabadult blogger csütörtökön kávézót nyitott Varsóban.',
      'Ihar Loszik, akit szeptemberben engedtek szabadon, csütörtökön Varsóban beszélt.',
    ],
  },
};

describe.each(Object.entries(languages))('%s', (_, { freed, quiet }) => {
  const expectAlerts = (text: string, alerts: readonly string[]) =>
    expect(readText({ text, published }).alerts).toEqual(alerts);
  test.each(freed)('freed: %s', (text) => expectAlerts(text, ['prisoner_release']));
  test.each(quiet)('no news: %s', (text) => expectAlerts(text, []));
});
