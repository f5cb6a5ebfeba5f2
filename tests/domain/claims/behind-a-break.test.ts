// What a semicolon, a dash or a bracket sets beside another story: a measure that stands, who was freed, or the news of a sitting.
import { expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';

const published = '2026-05-12';

const rows: readonly (readonly [alerts: string, title: string, text: string])[] = [
  [
    '',
    'Customs stop lorry with timber',
    'Latvian customs stopped a lorry with birch plywood near Rezekne on Monday; the EU bans wood from Belarus.\n\nThe driver, 44, told officers the load came from Kazakhstan.',
  ],
  [
    '',
    'Café opens in Gdansk',
    'The blogger (freed in a deal with the United States) opened a café in the old town of Gdansk on Saturday.\n\nGuests came from as far as Berlin to taste the draniki from Minsk.',
  ],
  [
    '',
    'Potash prices climb again',
    'Fertiliser prices rose 4% in April — Belarus’s potash exporter remains cut off after the EU imposed sanctions on it — traders in Singapore said.\n\nCanada’s Nutrien is the main winner.',
  ],
  [
    '',
    'Marathon draws record crowd',
    'Some 12,000 people ran in Vilnius on Sunday; among them was Ihar, a programmer pardoned by Lukashenko.\n\nThe winner came from Kenya.',
  ],
  [
    'prisoner_release',
    'Talks end in Minsk',
    'Talks between the US envoy and Lukashenko ended in Minsk on Monday; 52 prisoners were freed.\n\nThey were taken by bus to Lithuania.',
  ],
  [
    'sanctions_imposed',
    'Ministers meet in Brussels',
    'EU foreign ministers met in Brussels on Monday; they imposed sanctions on 15 Belarusian judges.\n\nThe ministers also spoke about Gaza.',
  ],
  [
    'sanctions_eased',
    'Envoy leaves Minsk',
    'The US envoy left Minsk on Monday evening — Washington lifted sanctions on Belavia.\n\nThe airline can buy parts again.',
  ],
  [
    'prisoner_release',
    'Bus reaches Medininkai',
    'A bus crossed into Lithuania on Monday evening (Lukashenko released 14 political prisoners hours earlier).\n\nRelatives waited at the border.',
  ],
  [
    '',
    'Суд оштрафовал перевозчика',
    'Суд в Клайпеде оштрафовал перевозчика на 20 тысяч евро; ЕС запретил ввоз белорусского калия.\n\nКомпания намерена обжаловать решение.',
  ],
  [
    '',
    'В Белостоке открылась пекарня',
    'Бывший айтишник (освобождён из колонии по договорённости с США) открыл в Белостоке пекарню.\n\nПо субботам там пекут хлеб по рецепту его бабушки из Минска.',
  ],
  [
    '',
    'Выставка в Варшаве',
    'В Варшаве открылась выставка гомельской художницы — Лукашенко помиловал её, и она уехала в Польшу.\n\nВыставка продлится до июня.',
  ],
  [
    '',
    'Цены на калий растут',
    'Калий подорожал на 4 процента; «Беларуськалий» находится под санкциями США и ЕС — трейдеры ждут дальнейшего роста.\n\nВ апреле тонна стоила 340 долларов.',
  ],
  [
    '',
    'Пассажиров стало меньше',
    'Аэропорт Минска обслужил на 8% меньше пассажиров (Евросоюз закрыл небо для «Белавиа»).\n\nБольше всего летали в Москву.',
  ],
  [
    'prisoner_release',
    'Переговоры завершились',
    'Переговоры в Минске завершились; на свободу вышли 52 заключённых.\n\nИх автобусом отправили в Литву.',
  ],
  [
    'sanctions_imposed',
    'Совет ЕС',
    'Министры иностранных дел ЕС собрались в Брюсселе; против 15 белорусских судей введены санкции.\n\nГоворили и о Газе.',
  ],
  [
    '',
    'Мытнікі спынілі фуру',
    'Латвійскія мытнікі спынілі каля Рэзэкнэ фуру з фанерай; ЕС забараніў увоз беларускай драўніны.\n\nКіроўца казаў, што груз з Казахстана.',
  ],
  [
    '',
    'У Гданьску адкрылася кавярня',
    'Блогер (вызвалены паводле дамовы з ЗША) адкрыў у Гданьску кавярню.\n\nДранікі там каштуюць 20 злотых.',
  ],
  [
    '',
    'Цэны на калій растуць',
    'Калій падаражэў на 4 працэнты — «Беларуськалій» пад санкцыямі, якія ўвялі ЗША і ЕС.\n\nТрэйдары чакаюць далейшага росту.',
  ],
  [
    'sanctions_imposed',
    'Міністры ў Брусэлі',
    'Міністры замежных спраў ЕС сабраліся ў Брусэлі; супраць 15 беларускіх суддзяў уведзеныя санкцыі.\n\nГаварылі і пра Газу.',
  ],
  [
    '',
    'Митники зупинили вантажівку',
    'Польські митники зупинили біля Тересполя вантажівку з фанерою; ЄС заборонив імпорт білоруської деревини.\n\nВодій казав, що вантаж з Казахстану.',
  ],
  [
    '',
    'У Львові відкрилася пекарня',
    'Програміст (звільнений з білоруської колонії за угодою зі США) відкрив у Львові пекарню.\n\nХліб там печуть щосуботи.',
  ],
  [
    '',
    'Ціни на калій зростають',
    'Калій подорожчав на 4 відсотки — США запровадили санкції проти «Біларуськалію», і трейдери чекають дальшого зростання.\n\nТонна коштує 340 доларів.',
  ],
  [
    '',
    'Марафон у Києві',
    'У Києві пробігли 3 тисячі людей; серед них був мінчанин Ігор — Лукашенко помилував його.\n\nПереміг кенієць.',
  ],
  [
    'sanctions_imposed',
    'Міністри в Брюсселі',
    'Міністри ЄС зібралися в Брюсселі; проти 15 білоруських суддів запроваджено санкції.\n\nГоворили і про Газу.',
  ],
  [
    '',
    'Celnicy zatrzymali tira',
    'Celnicy zatrzymali pod Terespolem tira ze sklejką; UE zakazała importu drewna z Białorusi.\n\nKierowca tłumaczył, że ładunek pochodzi z Kazachstanu.',
  ],
  [
    '',
    'Kawiarnia w Gdańsku',
    'Bloger (uwolniony na mocy umowy z USA) otworzył w Gdańsku kawiarnię.\n\nPodają tam babkę ziemniaczaną z Mińska.',
  ],
  [
    '',
    'Rekord na maratonie',
    'W Krakowie pobiegło 12 tysięcy osób; wśród nich programista Ihar – Łukaszenka go ułaskawił.\n\nWygrał Kenijczyk.',
  ],
  [
    'sanctions_imposed',
    'Ministrowie w Brukseli',
    'Ministrowie spraw zagranicznych UE zebrali się w Brukseli; na 15 białoruskich sędziów nałożono sankcje.\n\nMówiono też o Gazie.',
  ],
  [
    '',
    'Sulaikytas vilkikas',
    'Muitininkai prie Šalčininkų sulaikė vilkiką su fanera; ES uždraudė importuoti medieną iš Baltarusijos.\n\nVairuotojas teigė, kad krovinys iš Kazachstano.',
  ],
  [
    '',
    'Gdanske atidaryta kavinė',
    'Tinklaraštininkas (paleistas pagal susitarimą su JAV) Gdanske atidarė kavinę.\n\nJoje kepami bulviniai blynai iš Minsko.',
  ],
  [
    '',
    'Kalio trąšos brangsta',
    'Kalio trąšos pabrango 4 proc. – „Belaruskalij“ JAV įvedė sankcijas, tad prekybininkai laukia tolesnio brangimo.\n\nTona kainuoja 340 dolerių.',
  ],
  [
    '',
    'Vilniaus maratonas',
    'Vilniuje bėgo 12 tūkst. žmonių; tarp jų programuotojas Iharas – jam malonę suteikė Lukašenka.\n\nLaimėjo kenijietis.',
  ],
  [
    'prisoner_release',
    'Derybos baigėsi',
    'Derybos Minske baigėsi; paleisti 52 kaliniai.\n\nAutobusu jie atvežti į Lietuvą.',
  ],
  [
    'sanctions_eased',
    'Pasiuntinys Minske',
    'JAV pasiuntinys Minske susitiko su Lukašenka – Vašingtonas panaikino sankcijas „Belavia“.\n\nBendrovė galės pirkti dalių.',
  ],
  [
    '',
    'Zoll stoppt Lastwagen',
    'Der Zoll hat bei Frankfurt (Oder) einen Lastwagen mit Sperrholz gestoppt; die EU verbietet Holz aus Belarus.\n\nDer Fahrer sprach von einer Ladung aus Kasachstan.',
  ],
  [
    '',
    'Neues Café in Danzig',
    'Der Blogger (in einem Handel mit den USA freigelassen) hat in Danzig ein Café eröffnet.\n\nEs gibt Kartoffelpuffer wie in Minsk.',
  ],
  [
    '',
    'Kalipreise steigen',
    'Kali ist um vier Prozent teurer geworden – die USA haben Sanktionen gegen Belaruskali verhängt, Händler erwarten weitere Anstiege.\n\nDie Tonne kostet 340 Dollar.',
  ],
  [
    '',
    'Rekord beim Marathon',
    'In Vilnius liefen 12.000 Menschen; darunter war der Programmierer Ihar – Lukaschenko hat ihn begnadigt.\n\nEs siegte ein Kenianer.',
  ],
  [
    'prisoner_release',
    'Gespräche beendet',
    'Die Gespräche in Minsk sind beendet; 52 Häftlinge wurden freigelassen.\n\nEin Bus brachte sie nach Litauen.',
  ],
  [
    'sanctions_imposed',
    'Minister in Brüssel',
    'Die EU-Außenminister kamen in Brüssel zusammen; gegen 15 belarussische Richter wurden Sanktionen verhängt.\n\nAuch über Gaza wurde gesprochen.',
  ],
  [
    'prisoner_release',
    'Joy in Hrodna',
    'Viasna reports good news; the teacher Ala Zujeva has been released from the Homel colony.',
  ],
  [
    'prisoner_release',
    'Радость в Гомеле',
    'Правозащитники сообщили хорошую новость; учительница Алла Зуева вышла на свободу.',
  ],
  [
    'prisoner_release',
    'Радасць у Гомелі',
    'Праваабаронцы паведамілі добрую навіну; настаўніца Ала Зуева выйшла на волю.',
  ],
  [
    'prisoner_release',
    'Радість у Гомелі',
    'Правозахисники повідомили добру новину; вчителька Алла Зуєва вийшла на волю.',
  ],
  [
    'prisoner_release',
    'Radość w Homlu',
    'Obrońcy praw człowieka podali dobrą wiadomość; nauczycielka Ala Zujewa wyszła na wolność.',
  ],
  ['prisoner_release', 'Džiaugsmas Gomelyje', 'Teisių gynėjai pranešė gerą žinią; mokytoja Ala Zujeva išėjo į laisvę.'],
  [
    'prisoner_release',
    'Freude in Gomel',
    'Menschenrechtler melden eine gute Nachricht; die Lehrerin Ala Sujewa ist aus der Haft entlassen.',
  ],
  ['sanctions_imposed', 'Die Geduld ist zu Ende', 'In Brüssel hat man genug – die EU verbietet Holz aus Belarus.'],
  ['prisoner_release', 'Joy in Hrodna', 'Viasna reports good news; a teacher has been released from the Homel colony.'],
  [
    'prisoner_release',
    'Радость в Гомеле',
    'Правозащитники сообщили хорошую новость; из гомельской колонии освободили учительницу.',
  ],
  [
    'prisoner_release',
    'Freude in Gomel',
    'Menschenrechtler melden eine gute Nachricht; eine Lehrerin wurde aus belarussischer Haft entlassen.',
  ],
];

test.for(rows)('%s: %s: %s', ([alerts, title, text]) => {
  expectRow({ title: title === '' ? null : title, text, published, alerts });
});

test('a person looks at what stands there', () => {
  const text = 'Latvian customs stopped a lorry with plywood near Rezekne; the EU bans wood from Belarus.';
  const { alerts, review } = readText({ title: 'Customs stop lorry with timber', text, published });
  expect(alerts).toEqual([]);
  expect(review).toContain('sanctions_imposed said by the way');
});
