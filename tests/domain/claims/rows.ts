// Sentences written for these tests, by the rule they are about. `says` holds `type status [count]`; `alerts` what the text alone would page for.
export interface Row {
  readonly it: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly alerts: string;
  /** Claims that must be made: "type status" or "type status count". */
  readonly says?: readonly string[];
}

/** The text of a row, for tests that ask something else of it. */
export type Told = Omit<Row, 'alerts' | 'says'>;

/** A line alone, and what it would page for. */
export type Line = readonly [alerts: string, text: string];

export const release = 'prisoner_release';
export const imposed = 'sanctions_imposed';
export const eased = 'sanctions_eased';
export const extended = 'sanctions_extended';

/** Announced, planned, agreed but not adopted, demanded, predicted, conditional, refused, failed, denied, withdrawn. */
export const moods: readonly Row[] = [
  {
    it: 'en: a plan with a date',
    text: 'Minsk intends to set another forty inmates free before Christmas, a Belarusian diplomat said.',
    alerts: '',
    says: [`${release} planned`],
  },
  {
    it: 'en: ambassadors agreed, ministers have yet to adopt',
    text: 'Envoys of the 27 member states reached a preliminary agreement on further sanctions against Belarus; ministers will vote in two weeks.',
    alerts: '',
  },
  {
    it: 'en: a demand',
    text: 'The Canadian government urges Belarus to let all political prisoners go at once.',
    alerts: '',
    says: [`${release} called_for`],
  },
  {
    it: 'en: a condition',
    text: 'If Minsk frees its political prisoners, Brussels could lift part of the sanctions on Belarus.',
    alerts: '',
  },
  {
    it: 'en: not until',
    text: 'Sanctions on Belarus will not be eased until the last political prisoner has walked out of jail, the Latvian minister said.',
    alerts: '',
    says: [`${eased} denied`],
  },
  {
    it: 'en: an opinion that they should stay',
    text: 'EU sanctions on Belarus should stay in place, the opposition leader said in Vilnius.',
    alerts: '',
  },
  {
    it: 'en: expects',
    text: 'An analyst expects Washington to drop more sanctions on Belarusian banks next year.',
    alerts: '',
    says: [`${eased} called_for`],
  },
  {
    it: 'en: a court that dismisses',
    text: 'The General Court dismissed an action by a Belarusian carmaker to have EU sanctions on it annulled.',
    alerts: '',
    says: [`${eased} denied`],
  },
  {
    it: 'en: vows',
    text: 'Trump vows to free everyone whom Lukashenko still holds in Belarusian prisons.',
    alerts: '',
  },
  {
    it: 'ru: намерен',
    text: 'Минск намерен в ближайшие недели отпустить еще группу политзаключенных, сказал источник в МИД Беларуси.',
    alerts: '',
    says: [`${release} planned`],
  },
  {
    it: 'ru: послы согласовали',
    text: 'Послы стран ЕС в среду согласовали расширение санкций против Беларуси, решение еще должны утвердить министры.',
    alerts: '',
    says: [`${imposed} planned`],
  },
  {
    it: 'ru: не удалось',
    text: 'Министрам ЕС не удалось договориться о новых санкциях против режима Лукашенко.',
    alerts: '',
  },
  {
    it: 'ru: отказался снять',
    text: 'Суд ЕС отказался снять санкции с белорусского завода.',
    alerts: '',
    says: [`${eased} denied`],
  },
  {
    it: 'ru: потребовал',
    text: 'Верховный комиссар ООН потребовал от Минска немедленно освободить всех узников совести.',
    alerts: '',
    says: [`${release} called_for`],
  },
  {
    it: 'ru: если',
    text: 'Если Лукашенко выпустит всех политзаключенных, США могут снять санкции с белорусских банков.',
    alerts: '',
  },
  {
    it: 'be: не збіраецца',
    text: 'Лукашэнка не збіраецца выпускаць палітвязняў, якіх называе бандытамі.',
    alerts: '',
    says: [`${release} denied`],
  },
  {
    it: 'be: заклікалі',
    text: 'Праваабаронцы заклікалі ўлады неадкладна вызваліць цяжкахворых палітвязняў.',
    alerts: '',
    says: [`${release} called_for`],
  },
  {
    it: 'be: рыхтуюць',
    text: 'Еўрасаюз рыхтуе новы пакет санкцый супраць Беларусі, паведаміў дыпламат у Бруселі.',
    alerts: '',
    says: [`${imposed} planned`],
  },
  {
    it: 'uk: обговорюють',
    text: 'Вашингтон і Мінськ обговорюють звільнення ще ста політв’язнів, повідомляє агентство.',
    alerts: '',
    says: [`${release} planned`],
  },
  {
    it: 'uk: відмовилася',
    text: 'Латвія відмовилася підтримати скасування санкцій проти білоруського калію.',
    alerts: '',
    says: [`${eased} denied`],
  },
  {
    it: 'uk: закликала',
    text: 'Тихановська закликала Євросоюз посилити санкції проти режиму Лукашенка.',
    alerts: '',
    says: [`${imposed} called_for`],
  },
  {
    it: 'pl: mają wyjść',
    text: 'W najbliższych dniach na wolność mają wyjść kolejni więźniowie polityczni z Białorusi.',
    alerts: '',
    says: [`${release} planned`],
  },
  {
    it: 'pl: odrzuciła',
    text: 'Polska odrzuciła propozycję złagodzenia sankcji wobec Mińska.',
    alerts: '',
    says: [`${eased} denied`],
  },
  {
    it: 'pl: żąda',
    text: 'Parlament Europejski żąda natychmiastowego uwolnienia wszystkich więźniów politycznych na Białorusi.',
    alerts: '',
    says: [`${release} called_for`],
  },
  {
    it: 'lt: ketina',
    text: 'Jungtinės Valstijos ketina kitąmet panaikinti dalį sankcijų Baltarusijai.',
    alerts: '',
    says: [`${eased} planned`],
  },
  {
    it: 'lt: nesušvelnins',
    text: 'Europos Sąjunga nesušvelnins sankcijų Baltarusijai, pareiškė Komisijos atstovė.',
    alerts: '',
    says: [`${eased} denied`],
  },
  {
    it: 'lt: reikalauja',
    text: 'Vilnius reikalauja, kad Minskas nedelsdamas paleistų visus politinius kalinius.',
    alerts: '',
    says: [`${release} called_for`],
  },
  {
    it: 'de: fordert',
    text: 'Die Bundesregierung fordert Minsk auf, alle politischen Gefangenen freizulassen.',
    alerts: '',
    says: [`${release} called_for`],
  },
  {
    it: 'de: scheiterte',
    text: 'Der Versuch, die EU-Sanktionen gegen Belarus zu lockern, ist am Widerstand Litauens gescheitert.',
    alerts: '',
    says: [`${eased} denied`],
  },
  {
    it: 'de: will',
    text: 'Brüssel will im Herbst weitere Sanktionen gegen Belarus verhängen.',
    alerts: '',
    says: [`${imposed} planned`],
  },
  {
    it: 'de: im Februar prüfen',
    text: 'Ob die Sanktionen gegen Belarus verlängert werden, entscheiden die Minister erst im Februar.',
    alerts: '',
  },
];

/** Releases without a release verb, and release verbs without a release. */
export const releases: readonly Row[] = [
  {
    it: 'en: signed a pardon decree',
    text: 'Lukashenko has signed a decree pardoning 18 people sentenced for extremism.',
    alerts: release,
    says: [`${release} occurred 18`],
  },
  {
    it: 'en: handed to Ukraine',
    text: 'On Saturday 114 prisoners were handed over to Ukraine by Belarus.',
    published: '2025-12-14',
    alerts: release,
    says: [`${release} occurred 114`],
  },
  {
    it: 'en: out of prison',
    text: 'Nobel laureate Ales Bialiatski is out of prison in Belarus and on his way to Vilnius.',
    alerts: release,
  },
  {
    it: 'en: walked free',
    text: 'Six opponents of Lukashenko walked free on Thursday after years in Belarusian jails.',
    published: '2025-09-11',
    alerts: release,
    says: [`${release} occurred 6`],
  },
  {
    it: 'en: a coach released from his post',
    text: 'Dinamo Minsk released their coach from his contract on Monday.',
    alerts: '',
  },
  {
    it: 'en: a film release',
    text: 'The film about Belarusian protesters was released in cinemas on Friday.',
    alerts: '',
  },
  {
    it: 'en: no political prisoners',
    text: 'There are no political prisoners in Belarus, Lukashenko told the reporters.',
    alerts: '',
  },
  {
    it: 'en: a statement released',
    text: 'Viasna released a statement on the health of political prisoners in Belarus.',
    alerts: '',
  },
  {
    it: 'ru: подписал указ о помиловании',
    text: 'Александр Лукашенко подписал указ о помиловании 18 осужденных за «экстремизм».',
    alerts: release,
    says: [`${release} occurred 18`],
  },
  {
    it: 'ru: вывезли в Литву',
    text: 'Сегодня 52 политзаключенных вывезли из Беларуси в Литву.',
    alerts: release,
    says: [`${release} occurred 52`],
  },
  {
    it: 'ru: помиловал в кавычках',
    text: 'Лукашенко «помиловал» еще 29 политзаключенных.',
    alerts: release,
    says: [`${release} occurred 29`],
  },
  {
    it: 'ru: снова дома',
    text: 'Журналистка Ирина Славникова вышла из гомельской колонии и вернулась домой.',
    alerts: release,
  },
  {
    it: 'ru: освобожден от должности',
    text: 'Указом Лукашенко министр энергетики освобожден от занимаемой должности.',
    alerts: '',
  },
  { it: 'ru: выпустил фильм', text: 'Белорусский режиссер выпустил фильм о политзаключенных.', alerts: '' },
  {
    it: 'be: выйшлі з калоніі',
    text: 'Сёння з бабруйскай калоніі выйшлі двое палітвязняў.',
    alerts: release,
    says: [`${release} occurred 2`],
  },
  {
    it: 'be: памілаваныя',
    text: 'Лукашэнка памілаваў дваццаць трох асуджаных за пратэсты.',
    alerts: release,
    says: [`${release} occurred 23`],
  },
  { it: 'be: вызваленне горада', text: 'У Менску адзначылі гадавіну вызвалення горада ад нацыстаў.', alerts: '' },
  {
    it: 'uk: повернулися додому',
    text: 'Сьогодні п’ятеро українців повернулися додому з білоруських в’язниць.',
    alerts: release,
    says: [`${release} occurred 5`],
  },
  {
    it: 'uk: передали Україні',
    text: 'Білорусь передала Україні 31 цивільного, повідомив у суботу Координаційний штаб.',
    published: '2025-11-23',
    alerts: release,
    says: [`${release} occurred 31`],
  },
  { it: 'uk: тренера звільнили', text: 'Мінське «Динамо» звільнило головного тренера після поразки.', alerts: '' },
  {
    it: 'pl: wyszli na wolność',
    text: 'Piętnastu więźniów politycznych wyszło dziś na wolność na Białorusi.',
    alerts: release,
    says: [`${release} occurred 15`],
  },
  {
    it: 'pl: ułaskawił',
    text: 'Alaksandr Łukaszenka ułaskawił szesnaście osób skazanych za udział w protestach.',
    alerts: release,
    says: [`${release} occurred 16`],
  },
  { it: 'pl: zwolniony z pracy', text: 'Białoruski trener został zwolniony z pracy w klubie.', alerts: '' },
  {
    it: 'lt: išleido į laisvę',
    text: 'Minskas šiandien išleido į laisvę dešimt politinių kalinių.',
    alerts: release,
    says: [`${release} occurred 10`],
  },
  { it: 'lt: suteikė malonę', text: 'A. Lukašenka suteikė malonę trylikai nuteistųjų.', alerts: release },
  {
    it: 'de: begnadigt',
    text: 'Lukaschenko hat zweiundzwanzig Häftlinge begnadigt, teilte sein Pressedienst mit.',
    alerts: release,
    says: [`${release} occurred 22`],
  },
  {
    it: 'de: auf freiem Fuß',
    text: 'Die belarussische Oppositionelle Maria Kolesnikowa ist auf freiem Fuß.',
    alerts: release,
  },
  { it: 'de: Trainer entlassen', text: 'Dinamo Minsk hat am Montag seinen Trainer entlassen.', alerts: '' },
];

/** Imposing, easing and extending by their real effect. */
export const effects: readonly Row[] = [
  {
    it: 'en: a suspension extended eases',
    text: 'The Treasury has extended for another six months its suspension of sanctions on nine Belarusian firms.',
    alerts: eased,
  },
  {
    it: 'en: sanctions extended to Belarus',
    text: 'The EU on Monday extended to Belarus the sanctions that it had adopted against Russia.',
    published: '2022-03-01',
    alerts: imposed,
  },
  {
    it: 'en: a licence revoked',
    text: 'The US Treasury has revoked the general licence that let Americans trade with Belneftekhim and other Belarusian companies.',
    alerts: imposed,
  },
  {
    it: 'en: a licence not renewed',
    text: 'Washington has decided not to renew the general license for nine Belarusian state companies.',
    alerts: imposed,
  },
  {
    it: 'en: a licence issued',
    text: 'OFAC on Friday issued a general license authorizing transactions with the Belarusian airline Belavia.',
    alerts: eased,
  },
  {
    it: 'en: annulled by a court',
    text: 'The General Court of the EU has annulled the sanctions against a Belarusian businessman.',
    alerts: eased,
  },
  {
    it: 'en: the yearly prolongation',
    text: 'The Council of the EU has prolonged its sanctions against Belarus until 28 February 2027.',
    published: '2026-02-26',
    alerts: extended,
  },
  {
    it: 'en: extends but removes',
    text: 'The EU extended its sanctions on Belarus for a year but removed 24 people from the list.',
    alerts: `${eased},${extended}`,
  },
  {
    it: 'en: the US lifts, the EU stays',
    text: 'The United States is lifting sanctions on Belarusian potash, while the EU keeps its own measures.',
    alerts: eased,
  },
  {
    it: 'en: a delisting',
    text: 'OFAC has taken Belinvestbank off its sanctions list of Belarusian banks.',
    alerts: eased,
  },
  {
    it: 'ru: продлили приостановку',
    text: 'США продлили еще на полгода приостановку санкций против девяти белорусских предприятий.',
    alerts: eased,
  },
  {
    it: 'ru: лицензия отозвана',
    text: 'Минфин США отозвал генеральную лицензию для белорусских нефтехимических предприятий, подпавших под санкции.',
    alerts: imposed,
  },
  {
    it: 'ru: исключили из списка',
    text: 'Британия исключила двух белорусских бизнесменов из санкционного списка.',
    alerts: eased,
  },
  { it: 'ru: санкции продлены', text: 'Совет ЕС продлил санкции против Беларуси еще на год.', alerts: extended },
  { it: 'ru: ввели', text: 'Швейцария присоединилась к санкциям ЕС против Беларуси.', alerts: imposed },
  { it: 'be: знялі з калію', text: 'ЗША знялі санкцыі з беларускага калію, абвясціў пасланнік Коўл.', alerts: eased },
  { it: 'be: новы пакет', text: 'Еўрасаюз прыняў новы пакет санкцый супраць Беларусі.', alerts: imposed },
  {
    it: 'uk: застосував',
    text: 'Президент України застосував санкції проти 25 білоруських чиновників.',
    alerts: imposed,
  },
  {
    it: 'uk: подовжив',
    text: 'Рада ЄС подовжила санкції проти Білорусі до 28 лютого 2027 року.',
    published: '2026-02-26',
    alerts: extended,
  },
  { it: 'uk: суд скасував', text: 'Суд ЄС скасував санкції проти білоруського підприємця.', alerts: eased },
  { it: 'pl: nałożyła', text: 'Wielka Brytania nałożyła sankcje na ośmiu białoruskich urzędników.', alerts: imposed },
  { it: 'pl: przedłużyła', text: 'Rada UE przedłużyła o rok sankcje wobec Białorusi.', alerts: extended },
  {
    it: 'pl: zniosły',
    text: 'Stany Zjednoczone zniosły sankcje na białoruskie linie lotnicze Belavia.',
    alerts: eased,
  },
  { it: 'lt: panaikino', text: 'JAV panaikino sankcijas Baltarusijos oro bendrovei „Belavia“.', alerts: eased },
  { it: 'lt: įvedė', text: 'Kanada įvedė sankcijas aštuoniems Baltarusijos pareigūnams.', alerts: imposed },
  { it: 'lt: pratęsė', text: 'ES Taryba dar metams pratęsė sankcijas Baltarusijai.', alerts: extended },
  {
    it: 'de: hob auf',
    text: 'Die USA haben die Sanktionen gegen die belarussische Fluggesellschaft Belavia aufgehoben.',
    alerts: eased,
  },
  {
    it: 'de: verlängert',
    text: 'Der Rat der EU hat die Sanktionen gegen Belarus um ein Jahr verlängert.',
    alerts: extended,
  },
  {
    it: 'de: weitete aus',
    text: 'Die Europäische Union weitete ihre Sanktionen gegen Belarus am Montag aus.',
    published: '2024-08-05',
    alerts: imposed,
  },
  {
    it: 'de: Aussetzung verlängert',
    text: 'Die USA haben die Aussetzung ihrer Sanktionen gegen belarussische Firmen um sechs Monate verlängert.',
    alerts: eased,
  },
];

/** Counts in digits and words; bounds; part and whole; totals. */
export const counts: readonly Row[] = [
  {
    it: 'en: part and whole',
    text: 'Belarus freed 123 prisoners on Saturday, officials said. Of them 114 were taken to Ukraine and nine to Lithuania.',
    published: '2025-12-14',
    alerts: release,
    says: [`${release} occurred 123`],
  },
  {
    it: 'en: a name and others',
    text: 'Belarus has freed Siarhei Tsikhanouski and 13 other prisoners.',
    alerts: release,
    says: [`${release} occurred 14`],
  },
  {
    it: 'en: a running total is no news',
    text: 'Since July 2024 Belarus has released more than 430 political prisoners.',
    published: '2025-12-20',
    alerts: '',
    says: [`${release} background 430`],
  },
  {
    it: 'en: those who remain',
    text: 'Belarus released 52 prisoners on Thursday; some 1,100 remain behind bars.',
    published: '2025-09-12',
    alerts: release,
    says: [`${release} occurred 52`],
  },
  {
    it: 'en: in words',
    text: 'Lukashenko has pardoned twenty-nine people convicted of extremism.',
    alerts: release,
    says: [`${release} occurred 29`],
  },
  {
    it: 'ru: словами',
    text: 'Лукашенко помиловал двадцать пять человек, осужденных по политическим статьям.',
    alerts: release,
    says: [`${release} occurred 25`],
  },
  {
    it: 'ru: более',
    text: 'Более 50 политзаключенных вышли на свободу в Беларуси.',
    alerts: release,
    says: [`${release} occurred 50`],
  },
  {
    it: 'be: словамі',
    text: 'На волю выйшлі трыццаць два палітвязні.',
    alerts: release,
    says: [`${release} occurred 32`],
  },
  { it: 'uk: словами', text: 'Лукашенко помилував тридцятьох політв’язнів.', alerts: release, says: [] },
  {
    it: 'pl: słownie',
    text: 'Na Białorusi uwolniono trzydziestu jeden więźniów politycznych.',
    alerts: release,
    says: [`${release} occurred 31`],
  },
  {
    it: 'lt: žodžiais',
    text: 'Baltarusija paleido keturiolika politinių kalinių.',
    alerts: release,
    says: [`${release} occurred 14`],
  },
  {
    it: 'de: in Worten',
    text: 'Belarus hat einunddreißig politische Gefangene freigelassen.',
    alerts: release,
    says: [`${release} occurred 31`],
  },
  {
    it: 'de: hundert',
    text: 'Belarus ließ hundertdreiundzwanzig Gefangene frei.',
    alerts: release,
    says: [`${release} occurred 123`],
  },
];

/** Other countries, wars, sport, markets, compliance pages, anniversaries, interviews. */
export const others: readonly Row[] = [
  {
    it: 'en: Venezuela',
    text: 'Venezuela released 80 political prisoners on Thursday, an aid group in Caracas said.',
    alerts: '',
  },
  {
    it: 'en: an exchange between Russia and Ukraine in Belarus',
    text: 'Russia and Ukraine exchanged 205 prisoners of war each on the border with Belarus.',
    alerts: '',
  },
  { it: 'en: sanctions on Iran', text: 'Britain has imposed sanctions on nine Iranian officials.', alerts: '' },
  {
    it: 'en: tennis',
    text: 'The tennis federation has lifted its ban on players from Belarus and Russia at the tournament.',
    alerts: '',
  },
  {
    it: 'en: a compliance page',
    text: 'Sanctions on Belarus: it is an offence to deal with the assets of a designated person without a licence.',
    alerts: '',
  },
  {
    it: 'en: an anniversary',
    title: 'Five years on, a Belarusian family still waits',
    text: 'Five years ago police in Minsk jailed their son. In 2021 Lukashenko pardoned 13 prisoners, but not him.',
    published: '2025-08-20',
    alerts: '',
  },
  {
    it: 'en: an interview weeks later',
    text: 'In her first interview since she was released from a Belarusian prison last month, the journalist spoke of the cold.',
    published: '2026-01-20',
    alerts: '',
  },
  { it: 'ru: Мьянма', text: 'Военные власти Мьянмы объявили об освобождении трех тысяч заключенных.', alerts: '' },
  {
    it: 'ru: обмен пленными',
    text: 'На белорусской границе Россия и Украина обменялись военнопленными по формуле 150 на 150.',
    alerts: '',
  },
  { it: 'ru: санкции против России', text: 'Япония ввела санкции против российских банков.', alerts: '' },
  {
    it: 'uk: з російського полону',
    text: 'Із російського полону звільнено 84 військових, літак із ними пролетів над Білоруссю.',
    alerts: '',
  },
  { it: 'pl: sport', text: 'Federacja zniosła sankcje wobec lekkoatletów z Białorusi.', alerts: '' },
  { it: 'de: Iran', text: 'Die EU hat neue Sanktionen gegen den Iran verhängt.', alerts: '' },
  { it: 'lt: Rusija', text: 'ES patvirtino naują sankcijų Rusijai paketą.', alerts: '' },
];

/** News and follow-ups told apart by their time words alone; headlines that the text takes back. */
export const times: readonly Row[] = [
  {
    it: 'en: only hours earlier',
    text: 'Only hours earlier Maria Kalesnikava had been freed from a Belarusian prison; now she was on a bus to Kyiv.',
    alerts: release,
  },
  {
    it: 'en: last week',
    text: 'Last week Belarus freed 52 political prisoners; this week the first of them went back to work.',
    published: '2025-09-19',
    alerts: '',
  },
  { it: 'ru: накануне', text: 'Накануне Минск отпустил 52 политзаключенных.', alerts: release },
  {
    it: 'ru: на прошлой неделе',
    text: 'На прошлой неделе Минск отпустил 52 политзаключенных, в том числе шестерых литовцев.',
    alerts: '',
    says: [`${release} background 52`],
  },
  {
    it: 'be: летась',
    text: 'Летась у верасні рэжым адпусціў 52 палітвязняў.',
    alerts: '',
    says: [`${release} background 52`],
  },
  {
    it: 'uk: торік',
    text: 'Торік у вересні Мінськ звільнив 52 політв’язнів.',
    alerts: '',
    says: [`${release} background 52`],
  },
  {
    it: 'pl: w ubiegłym miesiącu',
    text: 'W ubiegłym miesiącu Mińsk uwolnił 52 więźniów politycznych.',
    alerts: '',
    says: [`${release} background 52`],
  },
  {
    it: 'lt: prieš savaitę',
    text: 'Prieš savaitę Minskas paleido 52 politinius kalinius.',
    alerts: '',
    says: [`${release} background 52`],
  },
  {
    it: 'de: im vergangenen Jahr',
    text: 'Im vergangenen Jahr ließ Minsk 123 Gefangene frei.',
    alerts: '',
    says: [`${release} background 123`],
  },
  {
    it: 'en: fresh news under another headline',
    title: 'Lithuania praises its diplomats',
    text: 'The foreign ministry thanked its consuls. Belarus on Thursday released six Lithuanians from its prisons, the ministry said.',
    published: '2025-09-12',
    alerts: release,
  },
  {
    it: 'en: a headline taken back',
    title: 'Poczobut freed from Belarusian prison',
    text: 'Reports that Andrzej Poczobut had been freed from a Belarusian prison were false, his wife said on Monday. He is still in Navapolatsk.',
    published: '2025-07-07',
    alerts: '',
  },
  {
    it: 'ru: заголовок с вопросом',
    title: 'США сняли санкции с Беларуси?',
    text: 'Сообщение об этом не подтвердилось: в Госдепартаменте заявили, что санкции против Беларуси не снимали.',
    alerts: '',
  },
  {
    it: 'en: the way home comes after the pardon',
    title: 'Lukashenko pardons 42 people ahead of Victory Day',
    text: 'Two women and forty men convicted of “extremism” will soon be released, the press office says.',
    alerts: release,
  },
  {
    it: 'pl: po ułaskawieniu dopiero wyjdą',
    title: 'Łukaszenka ułaskawił 42 osoby z okazji Dnia Zwycięstwa',
    text: 'Dwie kobiety i czterdziestu mężczyzn wkrótce wyjdą na wolność, twierdzi biuro prasowe.',
    alerts: release,
  },
  {
    it: 'uk: помилування лише готують',
    title: 'Лукашенко звільнив 42 людини',
    text: 'Двох жінок і сорок чоловіків незабаром відпустять додому, стверджує пресслужба.',
    alerts: '',
  },
];
