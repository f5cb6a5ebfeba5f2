// Whom another country frees or punishes is its own news, though Belarus stands in the next sentence; a list of many that hits Belarus too is not.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';
import { imposed, release } from './rows.ts';

const published = '2025-06-24'; // a Tuesday

type Told = readonly [title: string, text: string];

const freedElsewhere: readonly Told[] = [
  ['Tashkent pardons blogger', 'A blogger was pardoned on Monday. Viasna, the Belarusian rights group, welcomed it.'],
  ['Mayor let out of Istanbul jail', 'The mayor was let go on Tuesday. His lawyers once had Belarusian clients.'],
  ['В Тбилиси освободили активистов', 'Суд освободил троих активистов. На акциях в их поддержку бывали и белорусы.'],
  ['В Варшаве отпустили подозреваемого', 'В понедельник в Варшаве отпустили студента. Он учился в Минске.'],
  [
    'У Будапешті звільнили італійку',
    'Суд у Будапешті в понеділок звільнив активістку. Її справу порівнювали з Білоруссю.',
  ],
  ['У Тбілісі вызвалілі актывістаў', 'У панядзелак вызвалілі траіх. На акцыях за іх бывалі і беларусы.'],
  ['У Ерэване вызвалілі дэпутата', 'У панядзелак у Ерэване з-пад варты вызвалілі дэпутата.'],
  [
    'W Baku uwolniono dziennikarza',
    'Prezydent ułaskawił go w poniedziałek. Na Białorusi za kratami jest 28 ludzi mediów.',
  ],
  ['W Warszawie zwolniono podejrzanego', 'We wtorek w Warszawie zwolniono studenta. Uczył się w Mińsku.'],
  ['Tbilisyje paleisti aktyvistai', 'Tbilisio teismas paleido tris aktyvistus. Jų palaikyti ateidavo ir baltarusiai.'],
  [
    'Baku lässt Journalisten frei',
    'Ein Journalist ist begnadigt worden. In Belarus sitzen noch 28 Medienleute in Haft.',
  ],
  [
    'In Istanbul Journalisten freigelassen',
    'In Istanbul sind fünf Männer freigelassen worden. In Minsk tagten Minister.',
  ],
];

const freedFromBelarus: readonly Told[] = [
  ['Greek citizen freed in Minsk', 'A Greek jailed in Belarus was pardoned on Tuesday and flew to Athens.'],
  ['Гражданку Швеции выпустили', 'Шведку, осужденную в Беларуси, во вторник помиловали, она уже в Стокгольме.'],
  ['Виталия Шклярова отпустили в США', 'Политолог летит в Вашингтон. Еще неделю назад он сидел в СИЗО в Минске.'],
  ['З білоруської колонії звільнили українку', 'Українку в понеділок звільнили і передали Києву.'],
  ['Грамадзянін Літвы вярнуўся зь Менску', 'Беларусь у аўторак вызваліла грамадзяніна Літвы, асуджанага за шпіянаж.'],
  ['Polak wrócił z białoruskiego więzienia', 'Białoruś we wtorek zwolniła zakonnika skazanego za szpiegostwo.'],
  ['Lietuvos pilietis grįžo iš Minsko', 'Baltarusija antradienį paleido Lietuvos pilietį, nuteistą už šnipinėjimą.'],
  ['Deutscher aus Minsk zurück', 'Belarus hat am Dienstag einen wegen Spionage verurteilten Deutschen freigelassen.'],
];

describe('who was let go', () => {
  test.each(freedElsewhere)('elsewhere: %s: %s', (title, text) => {
    expect(readText({ title, text, published }).alerts).toEqual([]);
  });

  test.each(freedFromBelarus)('by Belarus: %s: %s', (title, text) => {
    expect(readText({ title, text, published }).alerts).toEqual([release]);
  });
});

const mixed: readonly string[] = [
  'New Zealand on Monday sanctioned 20 Russian and four Belarusian entities over the war.',
  'The EU on Monday put 40 Russian tankers on its sanctions list. It also listed three Belarusian arms makers.',
  'Япония в понедельник ввела санкции против 20 российских и четырех белорусских фирм.',
  'Японія в понеділок запровадила санкції проти 20 російських і чотирьох білоруських фірм.',
  'Японія ў панядзелак увяла санкцыі супраць 20 расійскіх і чатырох беларускіх фірмаў.',
  'UE w poniedziałek wpisała na listę sankcyjną 40 tankowców. Wpisała też trzy zakłady z Białorusi.',
  'Japonija pirmadienį įvedė sankcijas 20 Rusijos ir keturioms Baltarusijos įmonėms.',
  'Japan hat am Montag Sanktionen gegen 20 russische und vier belarussische Firmen verhängt.',
];

const onOthers: readonly Told[] = [
  [
    'EU hits Russian shadow fleet with new sanctions',
    'The EU imposed sanctions on 40 Russian tankers. In Minsk, Lukashenko called it short-sighted.',
  ],
  ['US sanctions Iranian firms', 'The US imposed sanctions on six Iranian firms, one of which traded through Minsk.'],
  ['Удар по Ирану', 'США ввели санкции против шести иранских компаний, одна из которых торговала через Минск.'],
  ['Удар по Ірану', 'США запровадили санкції проти шести іранських компаній, одна з яких торгувала через Мінськ.'],
  ['Удар па Іране', 'ЗША ўвялі санкцыі супраць шасці іранскіх кампаній, адна з якіх гандлявала праз Мінск.'],
  ['Cios w Iran', 'USA objęły sankcjami sześć irańskich firm, z których jedna handlowała przez Mińsk.'],
  ['Smūgis Iranui', 'JAV įvedė sankcijas šešioms Irano bendrovėms, iš kurių viena prekiavo per Minską.'],
  [
    'Schlag gegen Iran',
    'Die USA haben Sanktionen gegen iranische Firmen verhängt, von denen eine über Minsk handelte.',
  ],
  ['Canada acts', 'Canada imposed sanctions on Iran and on Monday Minsk protested.'],
];

describe('whom sanctions hit', () => {
  test.each(mixed)('Belarus among others: %s', (text) => {
    expect(readText({ title: 'Over the war', text, published }).alerts).toEqual([imposed]);
  });

  test.each(onOthers)('others alone: %s: %s', (title, text) => {
    expect(readText({ title, text, published }).alerts).toEqual([]);
  });
});
