// What is told of earlier rounds beside the news, exactly as many statuses as the text tells of the type.
import { describe, expect, test } from 'vitest';
import type { ClaimType } from '../../../src/domain/claims/claim.ts';
import { readText } from './reader.ts';

type Told = readonly [type: ClaimType, statuses: string, text: string, published?: string];

const freed: ClaimType = 'prisoner_release';
const imposed: ClaimType = 'sanctions_imposed';
const eased: ClaimType = 'sanctions_eased';
const ties: ClaimType = 'diplomatic_relations';
const both = 'background,occurred';

const rounds: readonly Told[] = [
  [
    freed,
    both,
    'Lukashenko pardoned another 23 convicts on Friday. Nobody was named. It was the sixth such pardon since July.',
  ],
  [freed, both, 'Лукашенко в пятницу помиловал еще 23 осужденных. Фамилии не названы. Это шестой такой указ с июля.'],
  [
    freed,
    both,
    'Лукашенко в п’ятницю помилував ще 23 засуджених. Прізвищ не назвали. Це шосте таке помилування з липня.',
  ],
  [
    freed,
    both,
    'Лукашэнка ў пятніцу памілаваў яшчэ 23 асуджаных. Прозвішчы не названыя. Гэта шостае падобнае рашэнне з ліпеня.',
  ],
  [freed, both, 'Łukaszenka ułaskawił w piątek kolejne 23 osoby. Nazwisk nie podano. To szósta taka decyzja od lipca.'],
  [
    freed,
    both,
    'Lukašenka penktadienį suteikė malonę dar 23 nuteistiesiems. Pavardės neskelbiamos. Tai šeštas toks sprendimas nuo liepos.',
  ],
  [
    freed,
    both,
    'Lukaschenko hat am Freitag weitere 23 Verurteilte begnadigt. Namen gab es keine. Es ist der sechste derartige Erlass seit Juli.',
  ],
  [
    imposed,
    both,
    'The EU on Friday put 17 more Belarusians on its sanctions list. The previous packages were adopted in October and November.',
  ],
  [
    imposed,
    both,
    'ЕС в пятницу ввел санкции против еще 17 белорусов. Предыдущие решения Совет принимал в октябре и ноябре.',
  ],
  [
    imposed,
    both,
    'UE w piątek nałożyła sankcje na kolejnych 17 Białorusinów. Poprzednie pakiety przyjęto w październiku i listopadzie.',
  ],
  [
    imposed,
    both,
    'Iceland is imposing sanctions on Belarus, its government said. They are in line with those that the EU adopted in June.',
  ],
  [
    imposed,
    both,
    'Исландия вводит санкции против Беларуси, сообщило правительство. Они повторяют меры, которые ЕС принял в июне.',
  ],
  [imposed, both, 'Islandia nakłada sankcje na Białoruś, podał rząd. Odpowiadają tym, które UE przyjęła w czerwcu.'],
  [
    eased,
    both,
    'Вашингтон выдал лицензию на сделки с «Беларуськалием». О смягчении объявил 13 декабря в Минске Джон Коул.',
    '2025-12-23',
  ],
  [
    eased,
    both,
    'Washington has issued a licence to deal with Belaruskali. The easing was announced on 13 December in Minsk.',
    '2025-12-23',
  ],
];

const sums: readonly Told[] = [
  [
    freed,
    both,
    'Лукашенко в пятницу помиловал 23 осужденных. Их имена скрыты. Всего за это время помилованы 230 человек.',
  ],
  [
    freed,
    both,
    'Лукашенко в п’ятницю помилував 23 засуджених. Їхні імена приховують. Загалом за цей час помилувано понад 230 осіб.',
  ],
  [
    freed,
    both,
    'Lukaschenko hat am Freitag 23 Verurteilte begnadigt. Namen gab es keine. Insgesamt sind damit seit Juli 230 Menschen begnadigt worden.',
  ],
  // The news itself, measured by what was before.
  [
    freed,
    'occurred',
    'Minsk freed 90 political prisoners on Friday. They are in Vilnius. It is the biggest group freed in recent years.',
  ],
  [
    freed,
    'occurred',
    'Минск в пятницу освободил 90 политзаключенных. Они в Вильнюсе. Это самая большая группа, отпущенная за последние годы.',
  ],
  [
    freed,
    'occurred',
    'Мінск у пятніцу вызваліў 90 палітвязняў. Яны ў Вільні. Гэта самая вялікая група, вызваленая за апошнія гады.',
  ],
  [
    freed,
    'occurred',
    'Minsk hat am Freitag 90 politische Gefangene freigelassen. Sie sind in Vilnius. Es ist die größte Gruppe, die in den vergangenen Jahren freigelassen wurde.',
  ],
  // A sum that is the news.
  [freed, 'occurred', 'Belarus let 14 foreigners go on Friday. In total 52 prisoners were freed, Minsk said.'],
];

const dates: readonly Told[] = [
  [
    imposed,
    both,
    'Kanada nałożyła dziś sankcje na dziesięć osób z Białorusi. Od maja 2021 r. Kanada wpisała na listę ponad 200 osób.',
  ],
  [
    freed,
    both,
    'Lukašenka antradienį suteikė malonę devyniems kaliniams. Mažiau nei prieš tris savaites paleistas politikas Siarhejus Cichanouskis ir dar trylika kalinių.',
  ],
  [
    eased,
    both,
    'USA wydały licencję na transakcje z białoruskimi firmami. Sankcje złagodzono po raz pierwszy jesienią 2015 r. po zwolnieniu więźniów politycznych.',
  ],
];

const missions: readonly Told[] = [
  [ties, 'occurred', 'The US embassy in Minsk is suspending operations.'],
  [ties, 'occurred', 'Госдепартамент объявил о приостановке работы посольства США в Минске.'],
  [ties, 'occurred', 'Держдепартамент оголосив про призупинення роботи посольства США в Мінську.'],
  [ties, 'occurred', 'Дзярждэпартамент абвясціў пра прыпыненне працы амбасады ЗША ў Мінску.'],
  [ties, 'occurred', 'Departament Stanu ogłosił zawieszenie działalności ambasady USA w Mińsku.'],
  [ties, 'occurred', 'JAV ambasada Minske stabdo savo veiklą.'],
  [ties, 'occurred', 'Three employees of the Belarusian embassy must leave Finland, Helsinki said on Monday.'],
  [ties, 'occurred', 'Три сотрудника посольства Белоруссии должны покинуть Финляндию, сообщил в понедельник МИД.'],
  [
    ties,
    'occurred',
    'Drei Mitarbeiter der belarussischen Botschaft müssen Finnland verlassen, hieß es am Montag in Helsinki.',
  ],
];

const talks: ClaimType = 'diplomatic_contact';
const held: ClaimType = 'prisoner_detention';
const death: ClaimType = 'prisoner_death';

const crossings: readonly Told[] = [
  [ties, both, 'Польша открыла на границе с Белоруссией переход Кузница, закрытый в ноябре 2021 года.', '2025-11-17'],
  [ties, both, 'Польща відкрила на кордоні з Білоруссю перехід Кузниця, закритий у листопаді 2021 року.', '2025-11-17'],
  [
    ties,
    both,
    'Polska otworzyła przejście graniczne z Białorusią w Kuźnicy, zamknięte w listopadzie 2021 roku.',
    '2025-11-17',
  ],
  [ties, 'occurred', 'Польша открыла на границе с Белоруссией переход Кузница.', '2025-11-17'],
];

const meetings: readonly Told[] = [
  [talks, 'occurred', 'Делегацию сената США Александр Лукашенко принял в среду.'],
  [talks, 'occurred', 'Делегацію сенату США Олександр Лукашенко прийняв у середу.'],
  [talks, 'occurred', 'Дэлегацыю сената ЗША Аляксандр Лукашэнка прыняў у сераду.'],
  [talks, 'occurred', 'Delegację senatu USA Alaksandr Łukaszenka przyjął w środę.'],
  [talks, '', 'Александр Лукашенко принял решение помиловать двух граждан США.'],
  [talks, '', 'В этом чемпионате минское «Динамо» принимало польских соперников в Венгрии.'],
  [talks, '', 'Своих военных российская сторона принимала в Белоруссии после обмена с Украиной.'],
];

const numbers: readonly Told[] = [
  [
    held,
    both,
    'A court in Hrodna jailed a teacher for four years on Monday. 1,180 people are recognised as political prisoners in Belarus.',
  ],
  [
    held,
    both,
    'Суд в Гродно в понедельник приговорил учителя к четырем годам колонии. Политзаключенными признаны 1180 человек.',
  ],
  [
    held,
    both,
    'Sąd w Grodnie skazał w poniedziałek nauczyciela na cztery lata kolonii. Za więźniów politycznych uznaje się 1180 osób.',
  ],
  [death, 'occurred', 'Два осужденных за взрыв в минском метро расстреляны.'],
  [death, 'occurred', 'The two men convicted of the bombing in the Minsk metro were executed.'],
];

describe.for(Object.entries({ rounds, sums, dates, missions, crossings, meetings, numbers }))(
  'earlier beside the news: %s',
  ([, table]) => {
    test.for([...table])('%s %s: %s', ([type, statuses, text, published]) => {
      const { claims } = readText({ text, ...(published ? { published } : {}) });
      const told = new Set(claims.filter((claim) => claim.type === type).map(({ status }) => status));
      expect([...told].sort().join()).toBe(statuses);
    });
  },
);
