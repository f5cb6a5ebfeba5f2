// Diplomacy: who met whom, and ties opened or cut, planned, wished for or long past.
import { expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

/** What an article says of diplomacy: "contact occurred", "relations planned". */
type Row = readonly [it: string, says: string, text: string, title?: string];

const meetings: readonly Row[] = [
  [
    'en: an envoy met the leader',
    'contact occurred',
    'A senior American diplomat met Alexander Lukashenko in Minsk on Tuesday, the news agency Belta reported.',
  ],
  [
    'en: a call is a contact',
    'contact occurred',
    'Donald Trump phoned the Belarusian leader from his aircraft, the White House said.',
  ],
  [
    'en: said after talks',
    'contact occurred',
    'Washington hopes for better days, its envoy said after talks with Alexander Lukashenko.',
  ],
  [
    'en: the exiled leader before a parliament',
    'contact occurred',
    'Sviatlana Tsikhanouskaya addressed the European Parliament on Wednesday and asked it for patience with Belarus.',
  ],
  [
    'en: a call between others is none of Belarus',
    '',
    'The rouble rose in Belarus after a phone call between Putin and Trump.',
  ],
  [
    'en: a visit expected',
    'contact planned',
    'The American envoy is expected to visit Minsk next month, the newspaper writes about Belarus.',
  ],
  ['en: may visit', 'contact planned', 'The American envoy may visit Minsk before Easter.'],
  [
    'en: a meeting within a visit',
    'contact occurred',
    'Sviatlana Tsikhanouskaya visits Finland and Germany this week, where she will meet the president of Germany to speak of Belarus.',
  ],
  [
    'en: last month’s visit is background',
    'contact background',
    'Prices are up in Belarus. In June, during a visit by the American envoy, Minsk spoke of more trade. Shops there are full.',
  ],
  [
    'ru: встреча до новости',
    'contact occurred',
    'Минск помиловал 17 заключенных. За день до этого Лукашенко принимал американского посланника Джона Коула.',
  ],
  ['ru: как ожидается', 'contact planned', 'Американский посланник, как ожидается, прилетит в Минск весной.'],
  ['ru: разговор других', '', 'В Беларуси следили за переговорами Трампа с Путиным.'],
  [
    'uk: після зустрічі',
    'contact occurred',
    'Американський посланець сказав журналістам після зустрічі з Лукашенком, що задоволений.',
  ],
  [
    'be: у парламенце',
    'contact occurred',
    'Перад дэпутатамі Еўрапарламента выступіла Святлана Ціханоўская: яна гаварыла пра Беларусь.',
  ],
  [
    'pl: rozmowa telefoniczna',
    'contact occurred',
    'Prezydent USA zadzwonił w piątek do Alaksandra Łukaszenki i podziękował mu.',
  ],
  ['lt: derybos', 'contact occurred', 'JAV pasiuntinys antradienį Minske susitiko su Aliaksandru Lukašenka.'],
  [
    'de: im Gespräch',
    'contact occurred',
    'Der US-Gesandte reiste am Montag nach Minsk und sprach dort drei Stunden mit Lukaschenko.',
  ],
  ['es: una llamada', 'contact occurred', 'Donald Trump conversó con Lukashenko el viernes, según la Casa Blanca.'],
  ['sr: posle sastanka', 'contact occurred', 'Američki izaslanik govorio je posle sastanka sa Lukašenkom u Minsku.'],
];

const guestsAndHosts: readonly Row[] = [
  [
    'en: a minister of any country',
    'contact occurred',
    'Lukashenko met the Egyptian foreign minister in Minsk on Monday.',
  ],
  [
    'en: told the leader',
    'contact occurred',
    'An American senator told President Alexander Lukashenko that he had come as a friend.',
  ],
  [
    'en: a forthcoming visit',
    'contact planned',
    'Shops in Minsk are decorated for the upcoming visit of an American delegation.',
  ],
  [
    'en: talks in the body are as new as the relief told there',
    'contact occurred',
    'Names came in all night. Relatives sat by their telephones. Belarus freed 40 prisoners on Thursday, said the American envoy after talks in Minsk.',
  ],
  [
    'ru: рукопожатие',
    'contact occurred',
    'Министр иностранных дел Венгрии обменялся рукопожатием с Лукашенко и уехал довольный.',
  ],
  ['uk: попрощався', 'contact occurred', 'У Білорусі тихо. Диктатор попрощався з американським посланцем біля трапа.'],
  [
    'pl: przyjął nuncjusza',
    'contact occurred',
    'Łukaszenka przyjął w piątek wysłannika papieża, kardynała z Rzymu, i rozmawiał z nim godzinę.',
  ],
  ['lt: buvo priimtas', 'contact occurred', 'JAV pasiuntinys vakar buvo priimtas Minske.'],
  [
    'de: das Gespräch mit dem Machthaber',
    'contact occurred',
    'Der US-Gesandte führte am Montag in Belarus ein langes Gespräch mit dem Machthaber.',
  ],
];

const together: readonly Row[] = [
  [
    'bg: разговаря в Минск с',
    'contact occurred',
    'Пратеникът на САЩ разговаря в Минск с президента Александър Лукашенко.',
  ],
  [
    'pl: po wizycie wysłannika',
    'contact occurred',
    'Do uwolnienia doszło w czwartek po wizycie w Mińsku wysłannika USA. Białoruś uwolniła dziewięć osób.',
  ],
  [
    'pl: spotkanie Łukaszenki ze',
    'contact occurred',
    'Białoruś uwolniła dziewięć osób kilka godzin po spotkaniu Alaksandra Łukaszenki ze specjalnym wysłannikiem USA.',
  ],
  [
    'ru: переговоры его со спецпосланником',
    'contact occurred',
    'Минск освободил девять человек после переговоров Александра Лукашенко со спецпосланником США.',
  ],
  ['lt: apsilankęs', 'contact occurred', 'Minske apsilankęs JAV atstovas Johnas Coale’as kalbėjo apie prekybą.'],
  [
    'be: з пасланнікам размаўляў',
    'contact occurred',
    'З амерыканскім пасланнікам Лукашэнка ў чацвер размаўляў пра гандаль.',
  ],
  ['uk: говорив, та ні з ким', '', 'Президент Литви говорив у четвер, що тиск на Мінськ треба посилити.'],
  [
    'en: a visit of last month explains the news',
    'contact background',
    'Belarus freed two priests on Thursday after a visit to Minsk in August by a cardinal of the Vatican.',
  ],
  [
    'en: a visit of the day before',
    'contact occurred',
    'Belarus freed two priests on Thursday after a visit to Minsk by a cardinal of the Vatican.',
  ],
  ['ru: его встретила семья', '', 'Журналист покинул Беларусь и находится в Литве, где его встретила семья.'],
  [
    'en: a meeting of the government',
    '',
    'Poland will speak of Belarus, its premier has told a meeting of the government.',
  ],
];

const ties: readonly Row[] = [
  [
    'en: hoped that this would',
    'relations called_for',
    'A senator hoped that this would bring the American embassy in Minsk back.',
  ],
  [
    'ru: с будущего дня',
    'relations planned',
    'С 20 сентября граница с Беларусью закрывается для грузовиков, напомнили в Варшаве.',
  ],
  ['uk: зачинено', 'relations occurred', 'Польща у вівторок зачинила всі переходи на кордоні з Білоруссю.'],
  ['pl: szlabany poszły w górę', 'relations occurred', 'W nocy na granicy z Białorusią szlabany poszły w górę.'],
  ['lt: leido eismą', 'relations occurred', 'Vyriausybė antradienį leido eismą per sieną su Baltarusija.'],
  [
    'en: decided to reopen',
    'relations occurred',
    'Lithuania has chosen to reopen its border with Belarus at the weekend.',
    'Lithuania to reopen border with Belarus',
  ],
  [
    'en: would like to reopen',
    'relations called_for',
    'Washington would also like to reopen its embassy in Minsk, shut in 2022.',
  ],
  [
    'en: is interested in',
    'relations called_for',
    'The United States is interested in opening an embassy in Minsk again.',
  ],
  ['en: may reopen', 'relations planned', 'The American embassy in Minsk may reopen before the summer.'],
  [
    'en: a demand beside the news',
    'relations occurred',
    'Poland closed its border with Belarus on Thursday. Hauliers demand that the crossings be reopened.',
  ],
  [
    'en: closed before it reopened',
    'relations background,relations occurred',
    'Poland reopened two border crossings with Belarus on Monday. The crossings had been closed since a trial in Hrodna.',
  ],
  ['en: close to the border is no closing', '', 'Soldiers were seen in Belarus, close to the border with Poland.'],
  [
    'ru: закрыто с давних пор',
    'relations background,relations planned',
    'Вашингтон намерен вернуть посольство в Минск. Переговоры идут. Сейчас посольство США в Минске закрыто, с 2022 года там никого нет.',
  ],
  ['ru: постановил', 'relations occurred', 'Правительство Литвы решило закрыть границу с Беларусью с 1 числа.'],
  ['ru: не планируют закрывать', 'relations denied', 'Закрывать границу с Беларусью в Вильнюсе не планируют.'],
  ['ru: перехода нет', '', 'В Беларуси готовят переход на новый учебный план, министерство открыло курсы.'],
  ['uk: може відновити', 'relations planned', 'США найближчим часом можуть відновити роботу посольства в Мінську.'],
  [
    'uk: чуже зачинено',
    'relations background,relations occurred',
    'Польща відкрила переходи на кордоні з Білоруссю. Про це просили люди. Литовські пункти закрито.',
  ],
  [
    'be: калі будзе правакацыя',
    'relations planned',
    'Пры правакацыі мяжу з Беларуссю закрыем адразу, кажуць у Вільні.',
  ],
  [
    'pl: przejście nazwane po imieniu',
    'relations occurred',
    'Do odwołania nikt nie pojedzie na Białoruś. Kierowcy czekają.',
    'Bobrowniki zamknięte',
  ],
  ['lt: atidarė', 'relations occurred', 'Lietuva pirmadienį atidarė sieną su Baltarusija.'],
  ['de: geöffnet', 'relations occurred', 'Polen hat am Montag zwei Grenzübergänge nach Belarus wieder geöffnet.'],
  [
    'bg: отново заработиха',
    'relations occurred',
    'Граничните пунктове между Литва и Беларус отново заработиха в понеделник.',
  ],
  ['ro: se discută', 'relations planned', 'Minskul negociază redeschiderea ambasadei SUA.'],
  ['fr: a rouvert', 'relations occurred', 'La Pologne a rouvert deux postes frontière avec la Biélorussie.'],
  ['it: ha espulso', 'relations occurred', 'La Bielorussia ha espulso due diplomatici lituani.'],
];

test.for([...meetings, ...guestsAndHosts, ...together, ...ties])('%s', ([, says, text, title]) => {
  const reading = readText({ title, text, published: '2025-09-11' });
  expect(toldOf(reading, 'diplomatic').join()).toBe(says);
  expect(reading.alerts.filter((type) => (type as string).startsWith('diplomatic'))).toEqual([]);
});
