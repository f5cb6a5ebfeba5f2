// Measures prolonged, where no headline says so: the day until which they apply, the term beside the verb, a decision told in the next sentence.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import { extended, type Line } from './rows.ts';

const prolonged: readonly Line[] = [
  [extended, 'До 28 февраля 2027 года будут действовать санкции Евросоюза против Беларуси, решил Совет ЕС.'],
  [
    extended,
    'До конца февраля 2027 года будут действовать ограничения ЕС в отношении Минска: такое решение в четверг приняли министры.',
  ],
  [
    extended,
    'Срок действия европейских санкций против Минска сдвинут на год — до 28 февраля 2027-го. Соответствующее решение принял Совет ЕС.',
  ],
  [extended, 'Действие санкций, введённых против Беларуси, в четверг, 12 марта, продлил Совет Европейского Союза.'],
  [
    extended,
    'Ограничения ЕС против Белоруссии сохранятся ещё 12 месяцев: соответствующее решение в четверг принял Совет.',
  ],
  [extended, 'Евросоюз на год оставил в силе санкции против белорусских властей, введённые из-за репрессий.'],
  [
    extended,
    'Чрезвычайное положение в отношении Белоруссии, введённое в 2006 году и дополненное в 2021-м, сохраняет силу и после 16 июня. Уведомление об этом президент США отправил конгрессу.',
  ],
  [
    extended,
    'Страны Евросоюза согласовали продление санкций против Беларуси. Соответствующее решение Совет ЕС принял сегодня по письменной процедуре.',
  ],
  [
    extended,
    'Евросоюз постановил на двенадцать месяцев продлить действие ограничений, введённых за репрессии в Беларуси.',
  ],
  [
    extended,
    'Санкции ЕС против белорусского режима действуют теперь до 28 февраля 2027 года, говорится в сообщении Совета ЕС от 12 марта.',
  ],
  [extended, 'До 28 лютого 2027 року діятимуть санкції Євросоюзу проти Білорусі, вирішила Рада ЄС.'],
  [
    extended,
    'Термін дії європейських санкцій проти Мінська зсунуто на рік — до 28 лютого 2027-го. Відповідне рішення ухвалила Рада ЄС.',
  ],
  [extended, 'Дію санкцій, запроваджених проти Білорусі, у четвер, 12 березня, подовжила Рада Європейського Союзу.'],
  [extended, 'Обмеження ЄС проти Білорусі збережуться ще 12 місяців: відповідне рішення у четвер ухвалила Рада.'],
  [extended, 'Євросоюз на рік залишив чинними санкції проти білоруської влади, запроваджені через репресії.'],
  [
    extended,
    'Країни Євросоюзу погодили продовження санкцій проти Білорусі. Відповідне рішення Рада ЄС ухвалила сьогодні за письмовою процедурою.',
  ],
  [
    extended,
    'Євросоюз постановив на дванадцять місяців продовжити дію обмежень, запроваджених за репресії в Білорусі.',
  ],
  [
    extended,
    'Санкції ЄС проти білоруського режиму чинні тепер до 28 лютого 2027 року, йдеться в повідомленні Ради ЄС від 12 березня.',
  ],
  [extended, 'Да 28 лютага 2027 года будуць дзейнічаць санкцыі Еўрасаюза супраць Беларусі, вырашыла Рада ЕС.'],
  [
    extended,
    'Тэрмін дзеяння еўрапейскіх санкцый супраць Мінска ссунуты на год — да 28 лютага 2027-га. Адпаведнае рашэнне прыняла Рада ЕС.',
  ],
  [extended, 'Дзеянне санкцый, уведзеных супраць Беларусі, у чацвер, 12 сакавіка, падоўжыла Рада Еўрапейскага Саюза.'],
  [extended, 'Абмежаванні ЕС супраць Беларусі захаваюцца яшчэ 12 месяцаў: адпаведнае рашэнне ў чацвер прыняла Рада.'],
  [extended, 'Еўразвяз на год пакінуў у сіле санкцыі супраць беларускіх уладаў, уведзеныя за рэпрэсіі.'],
  [extended, 'Краіны Еўразвязу ўзгаднілі працяг санкцый супраць Беларусі. Адпаведнае рашэнне Рада ЕС прыняла сёння.'],
  [
    extended,
    'Еўразвяз пастанавіў на дванаццаць месяцаў працягнуць дзеянне абмежаванняў, уведзеных за рэпрэсіі ў Беларусі.',
  ],
  [
    extended,
    "Until 28 February 2027 the European Union's sanctions against Belarus will apply, the Council has decided.",
  ],
  [
    extended,
    'The sanctions imposed on Belarus were prolonged on Thursday, 12 March, by the Council of the European Union.',
  ],
  [
    extended,
    "The EU's restrictions on Belarus will stay for another 12 months: the Council took the decision on Thursday.",
  ],
  [extended, 'The EU left its sanctions on the Belarusian authorities in force for a year.'],
  [
    extended,
    'EU countries agreed on the renewal of sanctions against Belarus. The Council adopted the decision today by written procedure.',
  ],
  [
    extended,
    'The European Union decided to prolong for twelve months the restrictions imposed over repression in Belarus.',
  ],
  [extended, 'Do 28 lutego 2027 roku będą obowiązywać sankcje Unii Europejskiej wobec Białorusi, zdecydowała Rada UE.'],
  [
    extended,
    'Termin obowiązywania unijnych sankcji wobec Mińska przesunięto o rok – do 28 lutego 2027 roku. Decyzję podjęła Rada UE.',
  ],
  [extended, 'Działanie sankcji nałożonych na Białoruś przedłużyła w czwartek, 12 marca, Rada Unii Europejskiej.'],
  [extended, 'Ograniczenia UE wobec Białorusi pozostaną jeszcze przez 12 miesięcy: decyzję podjęła w czwartek Rada.'],
  [
    extended,
    'Kraje Unii uzgodniły przedłużenie sankcji wobec Białorusi. Rada UE przyjęła dziś decyzję w procedurze pisemnej.',
  ],
  [extended, 'Iki 2027 metų vasario 28 dienos galios Europos Sąjungos sankcijos Baltarusijai, nusprendė ES Taryba.'],
  [
    extended,
    'ES sankcijų Minskui terminas nukeltas metams – iki 2027 metų vasario 28 dienos. Sprendimą priėmė ES Taryba.',
  ],
  [extended, 'ES ribojimai Baltarusijai galios dar 12 mėnesių: sprendimą ketvirtadienį priėmė Taryba.'],
  [extended, 'ES šalys suderino sankcijų Baltarusijai pratęsimą. Sprendimą Taryba šiandien priėmė rašytine procedūra.'],
  [
    extended,
    'Bis zum 28. Februar 2027 werden die Sanktionen der Europäischen Union gegen Belarus gelten, hat der Rat entschieden.',
  ],
  [
    extended,
    'Die Frist der EU-Sanktionen gegen Minsk wurde um ein Jahr verschoben, bis zum 28. Februar 2027. Der Rat fasste den Beschluss.',
  ],
  [
    extended,
    'Die Beschränkungen der EU gegen Belarus bleiben weitere zwölf Monate: den Beschluss fasste der Rat am Donnerstag.',
  ],
  [
    extended,
    'Die EU-Staaten einigten sich auf die Verlängerung der Sanktionen gegen Belarus. Der Rat nahm den Beschluss heute im schriftlichen Verfahren an.',
  ],
];

const standing: readonly Line[] = [
  [
    '',
    'До 28 февраля 2027 года будут действовать санкции Евросоюза против Беларуси, введённые после выборов. Что дальше, спорят дипломаты.',
  ],
  ['', 'Срок действия европейских санкций против Минска предлагают сдвинуть на год.'],
  ['', 'Срок действия санкций ЕС против Минска истекает 28 февраля. Министры соберутся в четверг.'],
  ['', 'Страны Евросоюза согласовали продление санкций против Беларуси. Решение Совет ЕС примет на следующей неделе.'],
  ['', 'Послы согласовали продление санкций против Беларуси. Сегодня Совет ЕС принял решение о помощи Молдове.'],
  ['', 'Литва требует на двенадцать месяцев продлить действие ограничений, введённых за репрессии в Беларуси.'],
  ['', 'Санкции ЕС против белорусского режима действуют до 28 февраля 2027 года.'],
  ['', 'Санкції ЄС проти білоруського режиму чинні до 28 лютого 2027 року, нагадали в Раді ЄС.'],
  ['', 'Термін дії європейських санкцій проти Мінська пропонують зсунути на рік.'],
  ['', 'Тэрмін дзеяння еўрапейскіх санкцый супраць Мінска прапануюць ссунуць на год.'],
  ['', 'Действие санкций, введённых против Беларуси, год назад продлил Совет Европейского Союза.'],
  ['', 'Ограничения ЕС против Белоруссии сохранятся ещё 12 месяцев, считает эксперт.'],
  ['', 'Ограничения ЕС против Белоруссии сохранятся, если Минск не освободит политзаключённых.'],
];

describe('measures prolonged, told by their term', () => {
  test.for(prolonged)('%s: %s', ([...line]) => expectLine(...line));
});
describe('asked for, still to be adopted, prolonged a year ago, or the term that stands', () => {
  test.for(standing)('%s: %s', ([...line]) => expectLine(...line));
});
