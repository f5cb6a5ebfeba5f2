// Measures told beside the news: what another authority did before, and what stands already.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

/** What it tells; the text. */
type Row = readonly [says: string, text: string];

const acts: readonly Row[] = [
  [
    'imposed occurred, imposed background',
    'Switzerland has put 15 Belarusian officials on its sanctions list. It thereby takes over the measures that the European Union adopted in June.',
  ],
  [
    'imposed occurred, imposed background',
    'Швейцария внесла в санкционный список 15 белорусских чиновников. Тем самым она переняла меры, которые Евросоюз принял в июне.',
  ],
  [
    'imposed occurred, imposed background',
    'Швейцарія внесла до санкційного списку 15 білоруських посадовців. Тим самим вона перейняла заходи, які Євросоюз ухвалив у червні.',
  ],
  [
    'imposed occurred, imposed background',
    'Szwajcaria wpisała na listę sankcyjną 15 białoruskich urzędników. Tym samym przejęła środki, które Unia Europejska przyjęła w czerwcu.',
  ],
  [
    'imposed occurred, imposed background',
    'Šveicarija į sankcijų sąrašą įtraukė 15 Baltarusijos pareigūnų. Taip ji perėmė priemones, kurias Europos Sąjunga priėmė birželį.',
  ],
  [
    'imposed occurred, imposed background',
    'Die Schweiz hat 15 belarussische Beamte auf die Sanktionsliste gesetzt. Sie übernimmt damit die Massnahmen, welche die EU im Juni beschlossen hat.',
  ],
  [
    'imposed occurred, imposed background',
    'London has imposed sanctions on six Belarusian judges. The step follows the EU, which acted on 21 June.',
  ],
  [
    'imposed occurred, imposed background',
    'Лондон ввел санкции против шести белорусских судей. Это решение повторяет меры Евросоюза от 21 июня.',
  ],
  [
    'imposed occurred, imposed background',
    'Лондан увёў санкцыі супраць шасці беларускіх суддзяў. Гэта паўтарае меры, прынятыя Еўрасаюзам 21 чэрвеня.',
  ],
  [
    'imposed occurred, imposed background',
    'London hat Sanktionen gegen sechs belarussische Richter verhängt. Das folgt dem Entscheid der EU vom 21. Juni.',
  ],
  [
    'imposed occurred',
    'Switzerland has put 15 Belarusian officials on its sanctions list. On the same day the European Union adopted measures of its own.',
  ],
  [
    'imposed occurred',
    'Швейцария внесла в санкционный список 15 белорусских чиновников. В тот же день свои меры объявил Евросоюз.',
  ],
  [
    'imposed occurred',
    'Szwajcaria wpisała na listę sankcyjną 15 białoruskich urzędników. Tego samego dnia nowe środki ogłosiła Unia Europejska.',
  ],
  [
    'imposed occurred',
    'Die Schweiz hat 15 belarussische Beamte auf die Sanktionsliste gesetzt. Bern wartet nicht auf die EU, deren Minister sich noch nicht geeinigt haben.',
  ],
];

const standing: readonly Row[] = [
  [
    'imposed background',
    'Belarusian sawmills sell their boards to China. Imports of wood from Belarus have been banned in the European Union since March 2022.',
  ],
  [
    'imposed background',
    'Белорусские лесхозы продают доски в Китай. Ввоз древесины из Беларуси запрещен в Евросоюзе с марта 2022 года.',
  ],
  [
    'imposed background',
    'Білоруські лісгоспи продають дошки в Китай. Імпорт деревини з Білорусі заборонений у Євросоюзі з березня 2022 року.',
  ],
  [
    'imposed background',
    'Беларускія лясгасы прадаюць дошкі ў Кітай. Імпарт драўніны з Беларусі забаронены ў Еўрасаюзе з сакавіка 2022 года.',
  ],
  [
    'imposed background',
    'Białoruskie tartaki sprzedają deski do Chin. Import drewna z Białorusi jest w Unii Europejskiej zakazany od marca 2022 roku.',
  ],
  [
    'imposed background',
    'Baltarusijos lentpjūvės parduoda lentas Kinijai. Medienos importas iš Baltarusijos Europos Sąjungoje uždraustas nuo 2022 metų kovo.',
  ],
  [
    'imposed background',
    'Belarussische Sägewerke verkaufen ihre Bretter nach China. Die Einfuhr von Holz aus Belarus ist in der Europäischen Union seit März 2022 verboten.',
  ],
  [
    'imposed background',
    'Belarusian oil refiners earned more last year. The Naftan refinery has been under US sanctions since August 2023.',
  ],
  [
    'imposed background',
    'Белорусские НПЗ заработали больше. «Нафтан» находится под американскими санкциями с августа 2023 года.',
  ],
  ['imposed background', 'Білоруські НПЗ заробили більше. «Нафтан» перебуває під санкціями США з серпня 2023 року.'],
  ['imposed background', 'Беларускія НПЗ зарабілі больш. «Нафтан» знаходзіцца пад санкцыямі ЗША са жніўня 2023 года.'],
  [
    'imposed background',
    'Białoruskie rafinerie zarobiły więcej. Naftan jest objęty sankcjami USA od sierpnia 2023 roku.',
  ],
  [
    'imposed background',
    'Baltarusijos naftos perdirbimo įmonės uždirbo daugiau. „Naftan“ JAV sankcijos taikomos nuo 2023 metų rugpjūčio.',
  ],
  [
    'imposed background',
    'Die belarussischen Raffinerien verdienten mehr. Naftan steht seit August 2023 unter Sanktionen der USA.',
  ],
  [
    'imposed background',
    "Farmers' unions met in Warsaw. Belarusian fertilisers are already subject to EU import restrictions.",
  ],
  ['imposed background', 'Фермеры собрались в Варшаве. На белорусские удобрения уже действуют ограничения Евросоюза.'],
  ['imposed background', 'Фермери зібралися у Варшаві. На білоруські добрива вже діють обмеження Євросоюзу.'],
  ['imposed background', 'Фермеры сабраліся ў Варшаве. На беларускія ўгнаенні ўжо дзейнічаюць абмежаванні Еўрасаюза.'],
  ['imposed background', 'Rolnicy spotkali się w Warszawie. Nawozy z Białorusi podlegają już unijnym ograniczeniom.'],
  [
    'imposed background',
    'Ūkininkai susitiko Varšuvoje. Baltarusiškoms trąšoms jau taikomi Europos Sąjungos ribojimai.',
  ],
  [
    'imposed background',
    'Die Bauern trafen sich in Warschau. Belarussische Düngemittel unterliegen bereits Beschränkungen der EU.',
  ],
  [
    'imposed background',
    'Belavia is opening flights to Oman. The EU ban of June 2021 on Belarusian carriers remains in force.',
  ],
  [
    'imposed background',
    '«Белавиа» открывает рейсы в Оман. Запрет Евросоюза для белорусских перевозчиков от июня 2021 года остается в силе.',
  ],
  [
    'imposed background',
    '«Белавіа» відкриває рейси в Оман. Заборона Євросоюзу для білоруських перевізників з червня 2021 року залишається чинною.',
  ],
  [
    'imposed background',
    '«Белавія» адкрывае рэйсы ў Аман. Забарона Еўрасаюза для беларускіх перавозчыкаў з чэрвеня 2021 года застаецца ў сіле.',
  ],
  [
    'imposed background',
    'Belavia otwiera loty do Omanu. Unijny zakaz z czerwca 2021 roku dla białoruskich przewoźników pozostaje w mocy.',
  ],
  [
    'imposed background',
    '„Belavia“ pradeda skrydžius į Omaną. 2021 metų birželio ES draudimas Baltarusijos vežėjams tebegalioja.',
  ],
  [
    'imposed background',
    'Belavia nimmt Flüge nach Oman auf. Das Verbot der EU vom Juni 2021 für belarussische Fluglinien bleibt in Kraft.',
  ],
  [
    'imposed background',
    'Belavia is opening flights to Oman. The Belarusian carrier has been barred from EU airspace since June 2021.',
  ],
  [
    'imposed background',
    '«Белавиа» открывает рейсы в Оман. Небо Евросоюза закрыто для белорусской компании с июня 2021 года.',
  ],
  [
    'imposed background',
    '«Белавіа» відкриває рейси в Оман. Небо Євросоюзу закрите для білоруської компанії з червня 2021 року.',
  ],
  [
    'imposed background',
    '«Белавія» адкрывае рэйсы ў Аман. Неба Еўрасаюза зачынена для беларускай кампаніі з чэрвеня 2021 года.',
  ],
  [
    'imposed background',
    'Belavia otwiera loty do Omanu. Niebo Unii Europejskiej jest zamknięte dla białoruskiego przewoźnika od czerwca 2021 roku.',
  ],
  [
    'imposed background',
    'Belavia nimmt Flüge nach Oman auf. Der Luftraum der EU ist für die belarussische Gesellschaft seit Juni 2021 gesperrt.',
  ],
  ['imposed background', 'Минский завод выпустил больше грузовиков. В списке Евросоюза он находится с июня 2021 года.'],
  [
    'imposed background',
    'Мінський завод випустив більше вантажівок. У списку Євросоюзу він перебуває з червня 2021 року.',
  ],
  [
    'imposed background',
    'Мінскі завод выпусціў больш грузавікоў. У спісе Еўрасаюза ён знаходзіцца з чэрвеня 2021 года.',
  ],
  [
    'imposed background',
    'Mińskie zakłady wyprodukowały więcej ciężarówek. Na liście Unii Europejskiej są od czerwca 2021 roku.',
  ],
  [
    'imposed background',
    'Minsko gamykla pagamino daugiau sunkvežimių. Į Europos Sąjungos sąrašą ji įtraukta nuo 2021 metų birželio.',
  ],
  [
    'imposed background',
    'Das Minsker Werk baute mehr Lastwagen. Auf der Liste der Europäischen Union steht es seit Juni 2021.',
  ],
];

const groups: readonly (readonly [string, readonly Row[]])[] = [
  ['what another authority did before', acts],
  ['what is in force already', standing],
];

describe.each(groups)('%s', (_, rows) => {
  test.for(rows)('%s: %s', ([says, text]) => {
    const told = new Set(toldOf(readText({ text, published: '2025-09-16' }), 'sanctions'));
    expect([...told].sort().reverse().join(', ')).toBe(says);
  });
});
