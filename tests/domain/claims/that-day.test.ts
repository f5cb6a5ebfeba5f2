// Anniversaries that somebody acts on, bulletins of the week, exchanges of a war, assets frozen, thanks for those who left the same day, plants that go on.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import type { Row } from './rows.ts';

const rows: readonly Row[] = [
  {
    it: 'en: four years after the vote',
    text: 'Four years after the fraudulent presidential election, OFAC designated 19 individuals and 14 entities in Belarus.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'en: bulletin of three days later',
    text: 'On August 9, 2024, OFAC designated 19 individuals and 14 entities in Belarus and identified one aircraft as blocked property.',
    published: '2024-08-12',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'en: two days after they freed',
    text: 'Two days after Belarus freed 14 prisoners, the envoy spoke of hope in Vilnius.',
    alerts: '',
  },
  {
    it: 'ru: через четыре года после выборов',
    text: 'Через четыре года после выборов Минфин США ввел санкции против 19 человек и 14 организаций в Беларуси.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'uk: через чотири роки',
    text: 'Через чотири роки після виборів Мінфін США запровадив санкції проти 19 осіб і 14 організацій у Білорусі.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'be: праз чатыры гады',
    text: 'Праз чатыры гады пасля выбараў Мінфін ЗША ўвёў санкцыі супраць 19 чалавек і 14 арганізацый у Беларусі.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'pl: cztery lata po wyborach',
    text: 'Cztery lata po wyborach Departament Skarbu USA objął sankcjami 19 osób i 14 podmiotów na Białorusi.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'lt: praėjus ketveriems metams',
    text: 'Praėjus ketveriems metams po rinkimų JAV iždas paskelbė sankcijas 19 asmenų ir 14 įmonių Baltarusijoje.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'de: vier Jahre nach der Wahl',
    text: 'Vier Jahre nach der Wahl hat das US-Finanzministerium Sanktionen gegen 19 Personen und 14 Firmen in Belarus verhängt.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'uk: у роковини',
    title: 'У роковини виборів США ввели санкції проти оточення Лукашенка',
    text: 'Міністерство фінансів США запровадило санкції проти 19 осіб і 14 компаній. Рішення оголосили 9 серпня, у четверту річницю виборів у Білорусі.',
    published: '2024-08-10',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'ru: в годовщину',
    title: 'В годовщину выборов США ввели санкции против окружения Лукашенко',
    text: 'Минфин США ввел санкции против 19 человек и 14 компаний. Решение объявили 9 августа, в четвертую годовщину выборов в Беларуси.',
    published: '2024-08-10',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'en: on the anniversary',
    title: 'On anniversary of vote US sanctions Lukashenko circle',
    text: 'The US Treasury has imposed sanctions on 19 people and 14 companies. The decision was announced on August 9, the fourth anniversary of the vote in Belarus.',
    published: '2024-08-10',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'be: у гадавіну',
    title: 'У гадавіну выбараў ЗША ўвялі санкцыі супраць атачэння Лукашэнкі',
    text: 'Мінфін ЗША ўвёў санкцыі супраць 19 чалавек і 14 кампаній. Рашэнне абвясцілі 9 жніўня, у чацвёртую гадавіну выбараў у Беларусі.',
    published: '2024-08-10',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'pl: w rocznicę',
    title: 'W rocznicę wyborów USA nałożyły sankcje na otoczenie Łukaszenki',
    text: 'Departament Skarbu USA nałożył sankcje na 19 osób i 14 firm. Decyzję ogłoszono 9 sierpnia, w czwartą rocznicę wyborów na Białorusi.',
    published: '2024-08-10',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'de: am Jahrestag',
    title: 'Am Jahrestag der Wahl verhängen die USA Sanktionen gegen Lukaschenkos Umfeld',
    text: 'Das US-Finanzministerium hat Sanktionen gegen 19 Personen und 14 Firmen verhängt. Die Entscheidung wurde am 9. August bekannt gegeben, dem vierten Jahrestag der Wahl in Belarus.',
    published: '2024-08-10',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'lt: per metines',
    title: 'Per rinkimų metines JAV paskelbė sankcijas Lukašenkos aplinkai',
    text: 'JAV iždas paskelbė sankcijas 19 asmenų ir 14 įmonių. Sprendimas paskelbtas rugpjūčio 9 dieną, per ketvirtąsias rinkimų Baltarusijoje metines.',
    published: '2024-08-10',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'en: a war swap on the border',
    title: 'Russia and Ukraine begin biggest prisoner swap on Belarus border',
    text: 'Russia and Ukraine each handed over 390 people on Friday in the first stage of the exchange. It took place on the border between Ukraine and Belarus. Zelensky said that 270 servicemen and 120 civilians had come home.',
    alerts: '',
  },
  {
    it: 'ru: обмен на границе',
    title: 'Россия и Украина начали крупнейший обмен пленными на границе с Беларусью',
    text: 'Россия и Украина в пятницу передали друг другу по 390 человек. Обмен прошел на украинско-белорусской границе. Домой вернулись 270 военных и 120 гражданских.',
    alerts: '',
  },
  {
    it: 'uk: обмін на кордоні',
    title: 'Росія й Україна почали найбільший обмін полоненими на кордоні з Білоруссю',
    text: 'Росія й Україна у п’ятницю передали одна одній по 390 людей. Обмін відбувся на українсько-білоруському кордоні. Додому повернулися 270 військових і 120 цивільних.',
    alerts: '',
  },
  {
    it: 'pl: wymiana na granicy',
    title: 'Rosja i Ukraina zaczęły największą wymianę jeńców na granicy z Białorusią',
    text: 'Rosja i Ukraina przekazały sobie w piątek po 390 osób. Do wymiany doszło na granicy ukraińsko-białoruskiej. Do domu wróciło 270 żołnierzy i 120 cywilów.',
    alerts: '',
  },
  {
    it: 'de: Austausch an der Grenze',
    title: 'Russland und die Ukraine beginnen größten Gefangenenaustausch an der Grenze zu Belarus',
    text: 'Russland und die Ukraine haben am Freitag je 390 Menschen übergeben. Der Austausch fand an der ukrainisch-belarussischen Grenze statt. 270 Soldaten und 120 Zivilisten kehrten heim.',
    alerts: '',
  },
  {
    it: 'be: абмен на мяжы',
    title: 'Расія і Украіна пачалі найбуйнейшы абмен палоннымі на мяжы з Беларуссю',
    text: 'Расія і Украіна ў пятніцу перадалі адна адной па 390 чалавек. Абмен прайшоў на ўкраінска-беларускай мяжы. Дадому вярнуліся 270 вайскоўцаў і 120 цывільных.',
    alerts: '',
  },
  {
    it: 'lt: mainai pasienyje',
    title: 'Rusija ir Ukraina pradėjo didžiausius belaisvių mainus prie Baltarusijos sienos',
    text: 'Rusija ir Ukraina penktadienį perdavė viena kitai po 390 žmonių. Mainai įvyko prie Ukrainos ir Baltarusijos sienos. Namo grįžo 270 karių ir 120 civilių.',
    alerts: '',
  },
  {
    it: 'en: freezes assets, sanctions',
    title: 'Japan freezes assets of Lukashenko, sanctions Belarusian defence bodies',
    text: 'Japan will freeze the assets of Lukashenko and six other persons, the government decided on Thursday.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'en: freezes sanctions on',
    title: 'US freezes sanctions on Belarusian potash',
    text: 'The United States has frozen its sanctions on Belarusian potash for six months.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'ru: заморозила активы, ввела санкции',
    title: 'Япония заморозила активы Лукашенко, ввела санкции против белорусских предприятий',
    text: 'Правительство Японии решило в четверг заморозить активы Лукашенко и еще шести человек.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'es: congela activos, sanciona',
    title: 'Japón congela activos de Lukashenko y aprueba sanciones contra empresas bielorrusas',
    text: 'El Gobierno de Japón decidió el jueves congelar los activos de Lukashenko y de otras seis personas.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'pl: zamraża aktywa',
    title: 'Japonia zamraża aktywa Łukaszenki, nakłada sankcje na białoruskie firmy',
    text: 'Rząd Japonii zdecydował w czwartek o zamrożeniu aktywów Łukaszenki i sześciu innych osób.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'uk: заморозила активи',
    title: 'Японія заморозила активи Лукашенка, запровадила санкції проти білоруських підприємств',
    text: 'Уряд Японії вирішив у четвер заморозити активи Лукашенка та ще шести осіб.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'de: friert Vermögen ein',
    title: 'Japan friert Vermögen Lukaschenkos ein, Sanktionen gegen belarussische Firmen',
    text: 'Die japanische Regierung hat am Donnerstag beschlossen, das Vermögen Lukaschenkos und sechs weiterer Personen einzufrieren.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'ru: которые в тот же день выехали',
    title: 'США сняли санкции с «Белавиа»',
    text: 'Вашингтон отменяет санкции против авиакомпании «Белавиа», заявил Джон Коул на переговорах с Лукашенко. Он поблагодарил белорусскую сторону за освобождение 52 заключенных, которые в тот же день выехали в Литву.',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'en: who left the same day',
    title: 'US lifts sanctions on Belavia',
    text: 'Washington is lifting sanctions on the airline Belavia, John Coale said at talks with Lukashenko. He thanked the Belarusian side for the release of 52 prisoners, who left for Lithuania the same day.',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'uk: які того ж дня виїхали',
    title: 'США зняли санкції з «Белавіа»',
    text: 'Вашингтон скасовує санкції проти авіакомпанії «Белавіа», заявив Джон Коул на переговорах із Лукашенком. Він подякував білоруській стороні за звільнення 52 ув’язнених, які того ж дня виїхали до Литви.',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'be: якія ў той жа дзень выехалі',
    title: 'ЗША знялі санкцыі з «Белавія»',
    text: 'Вашынгтон адмяняе санкцыі супраць авіякампаніі «Белавія», заявіў Джон Коўл на перамовах з Лукашэнкам. Ён падзякаваў беларускаму боку за вызваленне 52 зняволеных, якія ў той жа дзень выехалі ў Літву.',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'pl: którzy tego samego dnia wyjechali',
    title: 'USA zniosły sankcje wobec Belavii',
    text: 'Waszyngton znosi sankcje wobec linii Belavia, powiedział John Coale podczas rozmów z Łukaszenką. Podziękował stronie białoruskiej za uwolnienie 52 więźniów, którzy tego samego dnia wyjechali na Litwę.',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'de: die am selben Tag ausreisten',
    title: 'USA heben Sanktionen gegen Belavia auf',
    text: 'Washington hebt die Sanktionen gegen die Fluggesellschaft Belavia auf, sagte John Coale bei Gesprächen mit Lukaschenko. Er dankte der belarussischen Seite für die Freilassung von 52 Gefangenen, die am selben Tag nach Litauen ausreisten.',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'lt: kurie tą pačią dieną išvyko',
    title: 'JAV panaikino sankcijas „Belavia“',
    text: 'Vašingtonas panaikina sankcijas oro linijoms „Belavia“, sakė Johnas Coale’as per derybas su Lukašenka. Jis padėkojo Baltarusijos pusei už 52 kalinių paleidimą, kurie tą pačią dieną išvyko į Lietuvą.',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'be: працягвае атрымліваць',
    text: 'Завод БелАЗ, які знаходзіцца пад санкцыямі Еўрасаюза з 2021 года, працягвае атрымліваць нямецкія рухавікі, сцвярджаюць журналісты.',
    alerts: '',
  },
  {
    it: 'uk: продовжує отримувати',
    text: 'Завод БелАЗ, який перебуває під санкціями Євросоюзу з 2021 року, продовжує отримувати німецькі двигуни, стверджують журналісти.',
    alerts: '',
  },
  {
    it: 'en: continues to receive',
    text: 'The BelAZ plant, under EU sanctions since 2021, continues to receive German engines, journalists say.',
    alerts: '',
  },
  {
    it: 'ru: продолжает получать',
    text: 'Завод БелАЗ, находящийся под санкциями Евросоюза с 2021 года, продолжает получать немецкие двигатели, утверждают журналисты.',
    alerts: '',
  },
  {
    it: 'lt: toliau gauna',
    text: 'Gamykla „BelAZ“, kuriai nuo 2021 metų taikomos ES sankcijos, toliau gauna vokiškus variklius, teigia žurnalistai.',
    alerts: '',
  },
  {
    it: 'pl: nadal otrzymuje',
    text: 'Zakłady BelAZ, objęte sankcjami UE od 2021 roku, nadal otrzymują niemieckie silniki, twierdzą dziennikarze.',
    alerts: '',
  },
  {
    it: 'de: erhält weiter',
    text: 'Das Werk BelAZ, das seit 2021 unter EU-Sanktionen steht, erhält weiter deutsche Motoren, berichten Journalisten.',
    alerts: '',
  },
  {
    it: 'it: elenco dei soggetti sanzionati',
    text: "Il Tesoro degli Stati Uniti ha cancellato la compagnia bielorussa Belavia dall'elenco dei soggetti sanzionati.",
    alerts: 'sanctions_eased',
  },
  {
    it: 'es: lista de entidades sancionadas',
    text: 'El Tesoro de Estados Unidos ha retirado a la aerolínea bielorrusa Belavia de la lista de entidades sancionadas.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'fr: liste des entités sanctionnées',
    text: 'Le Trésor américain a retiré la compagnie biélorusse Belavia de la liste des entités sanctionnées.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'pt: lista de entidades sancionadas',
    text: 'O Tesouro dos Estados Unidos retirou a companhia bielorrussa Belavia da lista de entidades sancionadas.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'ro: lista entităților sancționate',
    text: 'Trezoreria SUA a scos compania belarusă Belavia de pe lista entităților sancționate.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'pl: lista podmiotów objętych sankcjami',
    text: 'Departament Skarbu USA skreślił białoruskie linie Belavia z listy podmiotów objętych sankcjami.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'de: Liste der sanktionierten Firmen',
    text: 'Das US-Finanzministerium hat die belarussische Fluggesellschaft Belavia von der Liste der sanktionierten Firmen gestrichen.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'ru: список подсанкционных лиц',
    text: 'Минфин США исключил белорусскую авиакомпанию «Белавиа» из списка подсанкционных лиц.',
    alerts: 'sanctions_eased',
  },
];

describe('of that day, and of others', () => test.for(rows)('$it', (row) => expectRow(row)));
