// What is one version among others, of whoever is freed, or agreed before it is adopted; and of which nation the freed are.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';

type Told = Readonly<Record<string, string>>; // by language

const rows: readonly (readonly [what: string, published: string, alerts: string, told: Told])[] = [
  [
    'a foreigner who was sentenced in Belarus is free',
    '2023-06-09',
    'prisoner_release',
    {
      en: 'On Wednesday Sofia Sapega was freed, the Russian student who two years ago was taken off a plane in Minsk and sentenced to six years.',
      ru: 'В среду вышла на свободу россиянка Софья Сапега, осужденная в Беларуси на шесть лет.',
      uk: 'У середу вийшла на волю росіянка Софія Сапега, засуджена в Білорусі на шість років.',
      be: 'У сераду выйшла на волю расіянка Сафія Сапега, якую два гады таму затрымалі ў Мінску.',
      pl: 'W środę wyszła na wolność Rosjanka Sofia Sapiega, skazana na Białorusi na sześć lat.',
      lt: 'Trečiadienį į laisvę išėjo Rusijos studentė Sofija Sapega, Baltarusijoje nuteista kalėti šešerius metus.',
      de: 'Am Mittwoch kam Sofia Sapega frei, die russische Studentin, die in Minsk verhaftet worden war.',
    },
  ],
  [
    'another state lets its own prisoners go, held in Minsk once',
    '2023-06-09',
    '',
    {
      en: 'Russia freed Sofia Sapega on Wednesday, who had been arrested in Minsk.',
      ru: 'В России в среду освободили блогера, которого ранее задерживали в Минске.',
      uk: 'У Росії в середу звільнили блогера, якого раніше затримували в Мінську.',
      be: 'У Расіі ў сераду вызвалілі блогера, якога раней затрымлівалі ў Мінску.',
      pl: 'W Rosji w środę zwolniono blogera, którego wcześniej zatrzymywano w Mińsku.',
      lt: 'Rusijoje trečiadienį paleistas tinklaraštininkas, kurį anksčiau sulaikė Minske.',
      de: 'In Russland kam am Mittwoch ein Blogger frei, der früher in Minsk festgenommen worden war.',
    },
  ],
  [
    'prisoners of another state, of whom Belarus speaks',
    '2022-12-09',
    '',
    {
      en: "Freed on Thursday were 30 Palestinian women, which Belarus's foreign ministry welcomed.",
      ru: 'В четверг вышли на свободу 30 палестинских женщин, сообщил МИД Беларуси.',
      uk: 'У четвер вийшов на волю іранський режисер Джафар Панахі, він подякував колегам із Білорусі.',
      be: 'У чацвер выйшаў на волю іранскі рэжысёр Джафар Панахі, ён падзякаваў калегам з Беларусі.',
      pl: 'Na wolność wyszedł w czwartek irański reżyser Dżafar Panahi, który podziękował kolegom z Białorusi.',
      lt: 'Ketvirtadienį į laisvę išėjo Irano režisierius Jafaras Panahi, jis padėkojo kolegoms iš Baltarusijos.',
      de: 'Am Donnerstag kam der iranische Regisseur Jafar Panahi frei, teilte der PEN Belarus mit.',
    },
  ],
  [
    'a bargain as one version has it',
    '2025-12-09',
    '',
    {
      en: 'In one scenario, Washington lifts the sanctions on Belarusian potash and more than a hundred people walk free.',
      ru: 'По одной из версий, Вашингтон снимает санкции с белорусского калия, а на свободу выходят больше ста человек.',
      uk: 'За однією з версій, Вашингтон знімає санкції з білоруського калію, а на волю виходять понад сто людей.',
      be: 'Паводле адной з версій, Вашынгтон здымае санкцыі з беларускага калію, а на волю выходзяць больш за сто чалавек.',
      pl: 'Według jednej z wersji Waszyngton znosi sankcje na białoruski potas, a na wolność wychodzi ponad sto osób.',
      lt: 'Pagal vieną versiją, Vašingtonas panaikina sankcijas Baltarusijos kaliui, o į laisvę išeina daugiau kaip šimtas žmonių.',
      de: 'Nach einer Version hebt Washington die Sanktionen gegen das belarussische Kali auf, dafür kommen mehr als hundert Gefangene frei.',
    },
  ],
  [
    'joy at whoever is freed',
    '2025-12-09',
    '',
    {
      ru: 'В Брюсселе каждый освобожденный политзаключенный в Беларуси — праздник, сказала во вторник представительница ЕС.',
      uk: "У Брюсселі кожен звільнений політв'язень у Білорусі — свято, сказала у вівторок речниця ЄС.",
      be: 'У Бруселі радуюцца кожнаму вызваленаму ў Беларусі палітвязню, сказала ў аўторак прадстаўніца ЕС.',
      pl: 'W Brukseli cieszą się z każdego uwolnionego więźnia na Białorusi, powiedziała we wtorek rzeczniczka.',
      lt: 'Briuselyje antradienį atstovė sakė, kad džiaugiamasi kiekvienu Baltarusijoje paleistu kaliniu.',
      de: 'In Brüssel freut man sich über jeden Freigelassenen aus Belarus, sagte am Dienstag eine Sprecherin.',
    },
  ],
  [
    'measures that are agreed on first, and adopted later as the next sentence says',
    '2024-06-27',
    '',
    {
      en: 'EU countries on Wednesday agreed on new sanctions on Belarus. Formally the Council must still adopt the decision.',
      ru: 'Страны Евросоюза в среду договорились о новых санкциях против Беларуси. Формально решение еще должен утвердить Совет.',
      uk: 'Країни ЄС у середу погодили нові санкції проти Білорусі. Формально рішення ще має затвердити Рада.',
      be: 'Краіны ЕС у сераду ўзгаднілі новыя санкцыі супраць Беларусі. Фармальна рашэнне яшчэ мусіць зацвердзіць Рада.',
      pl: 'Kraje UE uzgodniły w środę nowe sankcje wobec Białorusi. Formalnie decyzję musi jeszcze przyjąć Rada.',
      lt: 'ES šalys trečiadienį susitarė dėl naujų sankcijų Baltarusijai. Formaliai sprendimą dar turi patvirtinti Taryba.',
      de: 'EU-Staaten einigten sich am Mittwoch auf neue Sanktionen gegen Belarus. Formell muss der Rat den Beschluss noch annehmen.',
    },
  ],
  [
    'measures that are adopted, beside another act to come',
    '2024-06-27',
    'sanctions_imposed',
    {
      en: 'EU countries on Wednesday adopted new sanctions on Belarus. The parliament will adopt a resolution tomorrow.',
      ru: 'Страны Евросоюза в среду приняли новые санкции против Беларуси. Парламент завтра примет резолюцию.',
      uk: 'Країни ЄС у середу ухвалили нові санкції проти Білорусі. Парламент завтра ухвалить резолюцію.',
      be: 'Краіны ЕС у сераду прынялі новыя санкцыі супраць Беларусі. Парламент заўтра прыме рэзалюцыю.',
      pl: 'Kraje UE przyjęły w środę nowe sankcje wobec Białorusi. Parlament przyjmie jutro rezolucję.',
      lt: 'ES šalys trečiadienį priėmė naujas sankcijas Baltarusijai. Parlamentas rytoj priims rezoliuciją.',
      de: 'EU-Staaten nahmen am Mittwoch neue Sanktionen gegen Belarus an. Das Parlament wird morgen eine Resolution verabschieden.',
    },
  ],
  [
    'measures that are agreed on and adopted, and conclusions on something else to come',
    '2024-06-27',
    'sanctions_imposed',
    {
      en: 'EU ministers agreed on Wednesday to impose sanctions on 20 Belarusian judges. They will adopt conclusions on Syria tomorrow.',
      ru: 'Послы согласовали санкции против Беларуси, и Совет принял их в среду. Новые он примет в мае.',
      uk: 'Посли погодили санкції проти Білорусі, і Рада ухвалила їх у середу. Нові вона ухвалить у травні.',
      pl: 'Ambasadorowie uzgodnili sankcje wobec Białorusi, a Rada przyjęła je w środę. Nowe przyjmie w maju.',
    },
  ],
  [
    'a year in figures',
    '2025-12-29',
    '',
    {
      en: 'The year in figures\n\nSeveral hundred political prisoners in Belarus walked out of prison, and others took their places.',
      ru: 'Год в цифрах\n\nНесколько сотен политзаключенных в Беларуси отбыли срок и вышли, на их место пришли новые.',
      uk: "Рік у цифрах\n\nКілька сотень політв'язнів у Білорусі відбули строк і вийшли, на їхнє місце прийшли нові.",
      be: 'Год у лічбах\n\nНекалькі сотняў палітвязняў у Беларусі адбылі тэрмін і выйшлі, на іх месца прыйшлі новыя.',
      pl: 'Rok w liczbach\n\nKilkuset więźniów politycznych na Białorusi wyszło na wolność, na ich miejsce przyszli nowi.',
      lt: 'Metai skaičiais\n\nKeli šimtai politinių kalinių Baltarusijoje išėjo į laisvę, jų vietas užėmė nauji.',
      de: 'Das Jahr in Zahlen\n\nMehrere hundert politische Gefangene in Belarus kamen frei, andere nahmen ihre Plätze ein.',
    },
  ],
];

describe.each(rows)('%s', (_what, published, alerts, told) => {
  test.each(Object.entries(told))('%s', (_language, whole) => {
    const [title, text] = whole.includes('\n\n') ? whole.split('\n\n') : [null, whole];
    expectRow({ title: title ?? null, text: text ?? '', published, alerts });
  });
});
