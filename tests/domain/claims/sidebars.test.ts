// What stands beside a story on its page: links to other stories, captions, notes on the background; and news in a caption.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';

const published = '2026-05-12';

const rows: readonly (readonly [alerts: string, title: string, text: string])[] = [
  [
    '',
    'Storm fells trees in Vilnius',
    'A storm felled forty trees in Vilnius on Monday night. Nobody was hurt.\n\nRead also: Belarus frees 52 political prisoners',
  ],
  [
    '',
    'Storm fells trees in Vilnius',
    'A storm felled forty trees in Vilnius on Monday night. Nobody was hurt.\n\nMore on the subject: EU adopts new sanctions against Belarus\n\nLukashenko pardons 30 people',
  ],
  [
    '',
    'Film festival opens',
    'The festival opened in Krakow on Monday. It shows 40 films.\n\nPhoto: Maria Kalesnikava, freed political prisoner, at a rally in Berlin.',
  ],
  [
    '',
    'Milk prices fall',
    'Farmers in Poland got 4% less for milk in April. They blame imports.\n\nBackground: Belarus released 14 political prisoners and the US lifted sanctions on Belavia.',
  ],
  [
    '',
    'Milk prices fall',
    'Farmers in Poland got 4% less for milk in April. They blame imports.\n\nEarlier we reported: the EU imposed sanctions on a Belarusian dairy.',
  ],
  [
    '',
    'Bridge closed for repairs',
    'The bridge in Brest is closed until June, the city said on Monday.\n\nLatest news\n\nUS lifts sanctions on Belaruskali\n\nWeather: rain on Tuesday\n\nLukashenko frees 52 prisoners',
  ],
  [
    'prisoner_release',
    'Photo of the day',
    'Photo: 52 political prisoners freed from Belarus on Monday step off a bus in Vilnius.\n\nThey were met by relatives.',
  ],
  [
    'prisoner_release',
    'Freed from Belarus',
    'Freed prisoners from Belarus hug their families in Vilnius on Monday. Photo: Reuters\n\nLukashenko released 52 people.',
  ],
  [
    'sanctions_imposed',
    'EU hits Belarus',
    'The EU imposed sanctions on 15 Belarusian judges on Monday.\n\nRead also: Storm fells trees in Vilnius\n\nRecall: in 2024 the EU imposed sanctions on 28 people.',
  ],
  [
    '',
    'Ураган в Вильнюсе',
    'Ураган повалил в Вильнюсе сорок деревьев. Никто не пострадал.\n\nЧитайте также: Лукашенко освободил 52 политзаключённых',
  ],
  [
    '',
    'Подорожало молоко',
    'Молоко в Минске подорожало на 4 процента. Чиновники объясняют это сезоном.\n\nНапомним, США сняли санкции с «Белавиа», а Лукашенко отпустил 14 заключённых.',
  ],
  [
    '',
    'Подорожало молоко',
    'Молоко в Минске подорожало на 4 процента. Чиновники объясняют это сезоном.\n\nСправка: ЕС ввёл санкции против «Гродно Азота».',
  ],
  [
    '',
    'Открылся кинофестиваль',
    'Фестиваль открылся в Кракове. Покажут 40 фильмов.\n\nФото: освобождённая политзаключённая Мария Колесникова на митинге в Берлине.',
  ],
  [
    '',
    'Мост закрыли на ремонт',
    'Мост в Бресте закрыли до июня. Объезд через Козловичи.\n\nПо теме:\n\nСША сняли санкции с «Беларуськалия»\n\nЕС расширил санкции против Беларуси\n\nНаш телеграм-канал: подписывайтесь',
  ],
  [
    'prisoner_release',
    'Фото дня',
    'На фото: 52 освобождённых из белорусских тюрем политзаключённых выходят из автобуса в Вильнюсе.\n\nИх встречали родные.',
  ],
  [
    'sanctions_eased',
    'США и Беларусь',
    'США сняли санкции с «Белавиа», сообщил посланник.\n\nЧитайте также: Ураган в Вильнюсе\n\nНапомним, в сентябре США обещали это сделать.',
  ],
  [
    '',
    'Навальніца ў Вільні',
    'Навальніца паваліла ў Вільні сорак дрэў. Ніхто не пацярпеў.\n\nЧытайце таксама: Лукашэнка вызваліў 52 палітвязняў',
  ],
  [
    '',
    'Падаражэла малако',
    'Малако ў Менску падаражэла на 4 працэнты. Чыноўнікі тлумачаць гэта сезонам.\n\nНагадаем, ЗША знялі санкцыі з «Белавія», а Лукашэнка адпусціў 14 зняволеных.',
  ],
  [
    '',
    'Адкрыўся кінафестываль',
    'Фестываль адкрыўся ў Кракаве. Пакажуць 40 фільмаў.\n\nФота: вызваленая палітзняволеная Марыя Калеснікава на мітынгу ў Берліне.',
  ],
  [
    '',
    'Мост закрылі на рамонт',
    'Мост у Берасці закрылі да чэрвеня. Аб’езд праз Казловічы.\n\nГлядзіце таксама:\n\nЗША знялі санкцыі з «Беларуськалія»\n\nЛукашэнка памілаваў 30 чалавек',
  ],
  [
    '',
    'Буревій у Вільнюсі',
    'Буревій повалив у Вільнюсі сорок дерев. Ніхто не постраждав.\n\nЧитайте також: Лукашенко звільнив 52 політв’язнів',
  ],
  [
    '',
    'Подорожчало молоко',
    'Молоко у Львові подорожчало на 4 відсотки. Фермери кажуть про сезон.\n\nНагадаємо, США зняли санкції з «Белавіа», а Лукашенко відпустив 14 в’язнів.',
  ],
  [
    '',
    'Відкрився кінофестиваль',
    'Фестиваль відкрився в Кракові. Покажуть 40 фільмів.\n\nФото: звільнена політув’язнена Марія Колесникова на мітингу в Берліні.',
  ],
  [
    '',
    'Міст закрили на ремонт',
    'Міст у Ковелі закрили до червня. Об’їзд через Голоби.\n\nДовідка: ЄС запровадив санкції проти «Гродно Азоту».\n\nЩе за темою: США скасували санкції проти «Біларуськалію»',
  ],
  [
    '',
    'Wichura w Wilnie',
    'Wichura powaliła w Wilnie czterdzieści drzew. Nikt nie ucierpiał.\n\nCzytaj też: Łukaszenka uwolnił 52 więźniów politycznych',
  ],
  [
    '',
    'Mleko drożeje',
    'Mleko w Białymstoku zdrożało o 4 procent. Rolnicy mówią o sezonie.\n\nPrzypomnijmy: USA zniosły sankcje wobec Biełavii, a Łukaszenka wypuścił 14 więźniów.',
  ],
  [
    '',
    'Ruszył festiwal filmowy',
    'Festiwal ruszył w Krakowie. W programie jest 40 filmów.\n\nFot. Uwolniona więźniarka polityczna Maria Kalesnikawa na wiecu w Berlinie.',
  ],
  [
    '',
    'Most zamknięty',
    'Most w Terespolu zamknięto do czerwca. Objazd prowadzi przez Kodeń.\n\nZobacz także:\n\nUSA zniosły sankcje na Biełaruśkalij\n\nUE nałożyła nowe sankcje na Białoruś\n\nPogoda na wtorek',
  ],
  [
    '',
    'Audra Vilniuje',
    'Audra Vilniuje išvertė keturiasdešimt medžių. Niekas nenukentėjo.\n\nTaip pat skaitykite: Lukašenka paleido 52 politinius kalinius',
  ],
  [
    '',
    'Pienas brangsta',
    'Pienas Lietuvoje pabrango 4 proc. Ūkininkai kalba apie sezoną.\n\nPrimename, kad JAV panaikino sankcijas „Belavia“, o Lukašenka paleido 14 kalinių.',
  ],
  [
    '',
    'Prasidėjo kino festivalis',
    'Festivalis prasidėjo Krokuvoje. Bus parodyta 40 filmų.\n\nNuotraukoje: paleista politinė kalinė Maryja Kalesnikava mitinge Berlyne.',
  ],
  [
    '',
    'Tiltas uždarytas',
    'Tiltas Alytuje uždarytas iki birželio. Apylanka per Miroslavą.\n\nSusiję straipsniai:\n\nJAV panaikino sankcijas „Belaruskalij“\n\nES įvedė naujas sankcijas Baltarusijai',
  ],
  [
    'prisoner_release',
    'Dienos nuotrauka',
    'Nuotraukoje: 52 iš Baltarusijos kalėjimų paleisti politiniai kaliniai lipa iš autobuso Vilniuje.\n\nJų laukė artimieji.',
  ],
  [
    '',
    'Sturm in Vilnius',
    'Ein Sturm hat in Vilnius vierzig Bäume umgeworfen. Verletzt wurde niemand.\n\nLesen Sie auch: Lukaschenko lässt 52 politische Gefangene frei',
  ],
  [
    '',
    'Milch wird teurer',
    'Milch ist in Sachsen um vier Prozent teurer geworden. Bauern nennen das Wetter.\n\nHintergrund: Die USA haben die Sanktionen gegen Belavia aufgehoben, Lukaschenko ließ 14 Gefangene frei.',
  ],
  [
    '',
    'Filmfest eröffnet',
    'Das Festival hat in Krakau begonnen. Gezeigt werden 40 Filme.\n\nFoto: Die freigelassene politische Gefangene Maria Kolesnikowa bei einer Kundgebung in Berlin.',
  ],
  [
    '',
    'Brücke gesperrt',
    'Die Brücke in Frankfurt ist bis Juni gesperrt. Umleitung über Guben.\n\nMehr zum Thema:\n\nUSA heben Sanktionen gegen Belaruskali auf\n\nEU verhängt neue Sanktionen gegen Belarus\n\nWetter: Regen am Dienstag',
  ],
  [
    'sanctions_eased,prisoner_release',
    'Nobel winner in Vilnius',
    'Ales Bialiatski, freed from a Belarusian prison on Monday, spoke in Vilnius. He thanked all.\n\nBackground:\n\n- The same day the United States lifted its sanctions on Belaruskali.',
  ],
];

test.for(rows)('%s: %s: %s', ([alerts, title, text]) => {
  expectRow({ title: title === '' ? null : title, text, published, alerts });
});
