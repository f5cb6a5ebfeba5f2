// Fresh news told apart from what is older, planned or refused: dates of other happenings, further plans, earlier measures.
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/domain/claims/read-article.ts';
import { reader } from './reader.ts';
import type { Row } from './rows.ts';

const rows: readonly Row[] = [
  {
    it: 'ru: a further plan in the lead leaves the measure of the headline as it is',
    title: 'США снимают санкции с «Беларуськалия»',
    text: 'Торговать удобрениями теперь можно свободно, заявил в Минске посланник. Позже, добавил он, будут сняты и другие санкции.',
    alerts: 'sanctions_eased',
    says: ['sanctions_eased planned'],
  },
  {
    it: 'en: a further plan in the lead leaves the measure of the headline as it is',
    title: 'US lifts sanctions on Belarusian potash',
    text: 'The fertiliser may be traded from now on, an envoy told reporters in Minsk. More sanctions will be lifted as ties improve, he added.',
    alerts: 'sanctions_eased',
    says: ['sanctions_eased planned'],
  },
  {
    it: 'en: a lead that speaks of a plan takes its headline back',
    title: 'US lifts more sanctions on Belarusian potash',
    text: 'Washington plans to lift more sanctions on Belarus in spring, an envoy said in Minsk.',
    alerts: '',
    says: ['sanctions_eased planned'],
  },
  {
    it: 'ru: a number let out by name below a relief is of the same day',
    title: 'США снимают санкции с «Беларуськалия»',
    text: 'Торговать удобрениями теперь можно свободно, заявил в Минске посланник. Тем временем помилованы 40 человек, в их числе Мария Колесникова и Виктор Бабарико.',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'en: a release told below a relief without names may be an older one',
    title: 'US lifts sanctions on Belarusian potash',
    text: 'The fertiliser may be traded from now on, an envoy told reporters in Minsk. He spoke for an hour. Belarus released 52 prisoners.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'ru: the date of the protest is not that of the pardon',
    text: 'Осужденным за беспорядки 19 декабря 2010 года не придется досиживать: президент Беларуси Лукашенко подписал указ о помиловании девяти человек.',
    published: '2011-08-13',
    alerts: 'prisoner_release',
  },
  {
    it: 'en: the date of the protest is not that of the pardon',
    text: 'Nine men jailed over the 19 December protests in Minsk have been pardoned, the office of President Lukashenko of Belarus announced.',
    published: '2011-08-13',
    alerts: 'prisoner_release',
  },
  {
    it: 'lt: the date of the verdict is not that of the release',
    text: 'Baltarusija paleido aštuonis politinius kalinius, nuteistus 2021 metų gegužę dėl riaušių.',
    published: '2025-05-02',
    alerts: 'prisoner_release',
  },
  {
    it: 'de: a release of last year stays one',
    text: 'Belarus hat im Dezember 2023 acht politische Häftlinge freigelassen, die nach den Protesten vom August 2020 verurteilt worden waren.',
    published: '2025-05-02',
    alerts: '',
  },
  {
    it: 'ru: a day without a year is of the year that opens the sentence',
    text: 'В июне 2024 года немца приговорили в Минске, а 30 июля Лукашенко его помиловал.',
    published: '2025-07-31',
    alerts: '',
  },
  {
    it: 'en: a day without a year is of the year that opens the sentence',
    text: 'In June 2024 a German was sentenced to death in Minsk, and on 30 July Belarus set the prisoner free.',
    published: '2025-07-31',
    alerts: '',
  },
  {
    it: 'en: the year of an arrest inside the sentence leaves the day of the release in this year',
    text: 'Siarhei Tsikhanouski, held in Belarus since his arrest in May 2020, was released from prison on 21 June.',
    published: '2025-06-22',
    alerts: 'prisoner_release',
  },
  {
    it: 'bg: a relief without a date below a release that is news',
    title: 'Алес Беляцки излезе от затвора в Беларус',
    text: 'Правозащитникът вече пътува за Вилнюс след четири години зад решетките. Посрещат го близки и приятели. Вашингтон от своя страна вдигна санкциите върху калиевите торове.',
    published: '2025-12-13',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'pl: a relief without a date below a release that is news',
    title: 'Białoruś uwolniła 52 więźniów',
    text: 'Autobus z uwolnionymi przekroczył granicę z Litwą. Witały ich rodziny. Stany Zjednoczone zniosły sankcje wobec linii Belavia.',
    published: '2025-09-11',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'en: a relief of another year below a release stays background',
    title: 'Belarus frees 52 prisoners',
    text: 'A bus with the freed crossed the border to Lithuania. Families were waiting for them. In 2016 the European Union lifted its sanctions on Belarus.',
    published: '2025-09-11',
    alerts: 'prisoner_release',
  },
  {
    it: 'en: a sentence that opens with "earlier" tells what came before',
    text: 'Earlier Belarus freed 31 Ukrainian prisoners.',
    published: '2025-11-10',
    alerts: '',
    says: ['prisoner_release background'],
  },
  {
    it: 'en: earlier on the same day is news',
    text: 'Earlier today Belarus freed 31 Ukrainian prisoners.',
    published: '2025-11-10',
    alerts: 'prisoner_release',
  },
  {
    it: 'uk: a sentence that opens with "раніше" tells what came before',
    text: 'Раніше Лукашенко помилував 31 українського в’язня.',
    published: '2025-11-10',
    alerts: '',
    says: ['prisoner_release background'],
  },
  {
    it: "en: last month's swap",
    text: "Last month's swap, in which 52 prisoners came home from Belarus, surprised the diplomats.",
    published: '2025-11-10',
    alerts: '',
    says: ['prisoner_release background'],
  },
  {
    it: 'uk: a year behind a finite verb',
    text: 'Санкції ЄС проти Білорусі вперше запровадили 2004 року.',
    published: '2025-11-10',
    alerts: '',
    says: ['sanctions_imposed background'],
  },
  {
    it: 'lt: a year with the ending of time',
    text: 'JAV sankcijas „Belaruskali“ įvedė dar 2021-aisiais.',
    published: '2025-11-10',
    alerts: '',
    says: ['sanctions_imposed background'],
  },
  {
    it: 'en: mid-December seen in January',
    text: 'Traders are watching whether the US licence granted to Belaruskali in mid-December brings potash back to the Atlantic.',
    published: '2026-01-22',
    alerts: '',
    says: ['sanctions_eased background'],
  },
  {
    it: 'de: on the list since last week',
    text: 'Elf belarussische Beamte stehen seit vergangener Woche auf der Sanktionsliste der Europäischen Union.',
    published: '2021-03-30',
    alerts: '',
  },
  {
    it: 'en: had been pardoned, the office announced',
    text: '37 convicts had been pardoned, the office of Belarusian President Lukashenko announced.',
    published: '2025-01-10',
    alerts: 'prisoner_release',
  },
  {
    it: 'ru: not lifted until all are freed',
    text: 'ЕС не снимет санкции с Беларуси, пока не будут освобождены все политзаключенные.',
    alerts: '',
    says: ['sanctions_eased denied', 'prisoner_release called_for'],
  },
  {
    it: 'pl: not lifted until all are freed',
    text: 'Sankcje UE wobec Białorusi nie zostaną zniesione, dopóki nie zostaną uwolnieni wszyscy więźniowie polityczni.',
    alerts: '',
    says: ['sanctions_eased denied', 'prisoner_release called_for'],
  },
  {
    it: 'de: not lifted until all are freed',
    text: 'Die EU-Sanktionen gegen Belarus werden nicht aufgehoben, solange nicht alle politischen Gefangenen freigelassen sind.',
    alerts: '',
    says: ['sanctions_eased denied', 'prisoner_release called_for'],
  },
  {
    it: 'uk: a future negated behind its participle',
    text: 'Санкції з Білорусі зняті не будуть, заявив представник Держдепу США.',
    alerts: '',
    says: ['sanctions_eased denied'],
  },
  {
    it: 'ru: what is denied of the future',
    text: 'Власти Беларуси отрицают, что освободят политзаключенных.',
    alerts: '',
    says: ['prisoner_release denied'],
  },
  {
    it: 'en: a promised release that did not happen',
    text: 'The promised release of political prisoners in Belarus did not happen.',
    alerts: '',
    says: ['prisoner_release denied'],
  },
  {
    it: 'lt: a promised release that did not happen',
    text: 'Žadėtas politinių kalinių paleidimas Baltarusijoje neįvyko.',
    alerts: '',
    says: ['prisoner_release denied'],
  },
  {
    it: 'uk: what an authority proposes is its plan',
    text: 'Єврокомісія запропонувала посилити санкції проти Білорусі.',
    alerts: '',
    says: ['sanctions_imposed planned'],
  },
  {
    it: 'en: what others propose to an authority is a demand',
    text: 'Opposition leaders in exile proposed to tighten sanctions against Belarus.',
    alerts: '',
    says: ['sanctions_imposed called_for'],
  },
  {
    it: 'ru: ministers who must approve have a plan',
    text: 'Министры ЕС должны утвердить новые санкции против Беларуси в понедельник.',
    alerts: '',
    says: ['sanctions_imposed planned'],
  },
  {
    it: 'de: not among the freed',
    text: 'Maria Kalesnikava ist nicht unter den Freigelassenen in Belarus.',
    alerts: '',
    says: ['prisoner_release denied'],
  },
  {
    it: 'ru: what diplomats say will be done is a plan',
    text: 'Санкции ЕС против Беларуси будут продлены еще на год, сообщили дипломаты в Брюсселе.',
    alerts: '',
    says: ['sanctions_extended planned'],
  },
  {
    it: 'pl: what diplomats say will be done is a plan',
    text: 'Sankcje UE wobec Białorusi zostaną przedłużone o kolejny rok, poinformowali dyplomaci.',
    alerts: '',
    says: ['sanctions_extended planned'],
  },
  {
    it: 'ru: what the Council announces will be done is done',
    text: 'Санкции ЕС против Беларуси будут продлены еще на год, решил Совет ЕС.',
    alerts: 'sanctions_extended',
  },
  {
    it: 'en: a court that throws out an action',
    text: 'The General Court in Luxembourg threw out the action of a Belarusian carmaker against EU sanctions.',
    alerts: '',
    says: ['sanctions_eased denied'],
  },
  {
    it: 'lt: a complaint rejected, as the court announced',
    text: 'Baltarusijos verslininko skundas dėl ES sankcijų atmestas, paskelbė Bendrasis Teismas.',
    alerts: '',
    says: ['sanctions_eased denied'],
  },
  {
    it: 'lt: a complaint granted',
    text: 'ES Bendrasis Teismas patenkino Baltarusijos verslininko skundą dėl sankcijų.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'en: envoys who give their support have not adopted',
    text: 'EU envoys gave their support to a new package of sanctions on Belarus.',
    alerts: '',
    says: ['sanctions_imposed planned'],
  },
  {
    it: 'de: no easing',
    text: 'Es gebe keine Lockerung der Sanktionen gegen Belarus, sagte die EU-Außenbeauftragte.',
    alerts: '',
    says: ['sanctions_eased denied'],
  },
  {
    it: 'lt: not among the freed',
    text: 'Marija Kalesnikava nebuvo tarp paleistų Baltarusijos kalinių.',
    alerts: '',
    says: ['prisoner_release denied'],
  },
  {
    it: 'uk: a question without a mark',
    text: 'Чи звільнить Лукашенко політв’язнів до Великодня, у Києві не знають.',
    alerts: '',
    says: ['prisoner_release called_for'],
  },
  {
    it: 'uk: a promise beside a condition',
    text: 'Якщо Мінськ піде далі, США знімуть і решту санкцій з Білорусі, сказав посланник.',
    alerts: '',
    says: ['sanctions_eased planned'],
  },
  {
    it: 'ru: rumours called an invention',
    text: 'Слухи о том, что Лукашенко отпустит политзаключенных, в Минске назвали выдумкой.',
    alerts: '',
    says: ['prisoner_release denied'],
  },
  {
    it: 'de: rumours called a fairy tale',
    text: 'Berichte, Lukaschenko werde weitere politische Gefangene begnadigen, nannte seine Sprecherin ein Märchen.',
    alerts: '',
    says: ['prisoner_release denied'],
  },
  {
    it: 'uk: a negation ends before the "and"',
    text: 'Міністр закликав ЄС не тягнути й посилити санкції проти Білорусі.',
    alerts: '',
    says: ['sanctions_imposed called_for'],
  },
  {
    it: 'uk: left in force for a year prolongs and denies nothing',
    text: 'Євросоюз іще на рік залишив чинними санкції проти режиму Лукашенка.',
    alerts: 'sanctions_extended',
  },
  {
    it: 'en: sanctions that are only called "them"',
    title: 'EU sanctions on Belarus: what comes next',
    text: 'The sanctions on Belarus run on. Vilnius has said it would block any attempt to relax them.',
    alerts: '',
    says: ['sanctions_eased denied'],
  },
  {
    it: 'ru: sanctions that are only called "их"',
    text: 'Санкции против Беларуси действуют давно. Дипломаты полагают, что в феврале их, скорее всего, продлят.',
    alerts: '',
    says: ['sanctions_extended called_for'],
  },
  {
    it: 'en: captives called "them" are not eased',
    text: 'Sanctions on Belarus stand. Relatives of prisoners hope that letters will ease them.',
    alerts: '',
  },
  {
    it: 'de: a guess before a verb at the end',
    text: 'Die EU-Sanktionen gegen Belarus werden wohl um ein Jahr verlängert.',
    alerts: '',
    says: ['sanctions_extended called_for'],
  },
  {
    it: 'en: talks behind a release that is news',
    text: 'Belarus freed 20 prisoners on Thursday after two days of talks with an American envoy, John Coale.',
    published: '2025-09-11',
    alerts: 'prisoner_release',
    says: ['diplomatic_contact occurred'],
  },
  {
    it: 'lt: a visit behind a release that is news',
    text: 'Baltarusija paleido 20 politinių kalinių po to, kai Minske apsilankė JAV pasiuntinys.',
    alerts: 'prisoner_release',
    says: ['diplomatic_contact occurred'],
  },
  {
    it: 'en: talks of a release of last year stay background',
    text: 'In September 2024 Belarus freed 20 prisoners after talks with an American envoy.',
    published: '2025-09-11',
    alerts: '',
    says: ['prisoner_release background'],
  },
  {
    it: 'en: to seek to have somebody listed is a demand',
    text: "Lithuania will seek to have the officials added to the EU's Belarus sanctions list.",
    alerts: '',
    says: ['sanctions_imposed called_for'],
  },
  {
    it: 'ru: Lukashenko who asks others to lift sanctions',
    text: 'Лукашенко рассчитывает на снятие санкций с Беларуси.',
    alerts: '',
    says: ['sanctions_eased called_for'],
  },
  {
    it: 'pl: Lukashenko who asks others to lift sanctions',
    text: 'Łukaszenka liczy na zniesienie sankcji wobec Białorusi.',
    alerts: '',
    says: ['sanctions_eased called_for'],
  },
  {
    it: 'en: the date of the election is not that of the sanctions',
    text: 'The US on Monday sanctioned 19 people for the crackdown that followed the August 9, 2020 election in Belarus.',
    published: '2024-08-05',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'de: the date of the election is not that of the sanctions',
    text: 'Die EU hat wegen der Repressionen nach der Wahl vom 9. August 2020 Sanktionen gegen 28 belarussische Beamte verhängt.',
    published: '2024-08-05',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'ru: the date of the election is not that of the sanctions',
    text: 'ЕС ввел санкции против 28 белорусских чиновников за репрессии после выборов 9 августа 2020 года.',
    published: '2024-08-05',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'lt: the year of the sanctions is not that of their prolonging',
    text: 'ES ketvirtadienį metams pratęsė 2004 metais įvestas sankcijas Baltarusijai.',
    published: '2026-02-26',
    alerts: 'sanctions_extended',
  },
  {
    it: 'en: the year of the sanctions is not that of their prolonging',
    text: 'The EU on Thursday prolonged its sanctions against Belarus, first introduced in 2004, by one year.',
    published: '2026-02-26',
    alerts: 'sanctions_extended',
  },
  {
    it: 'en: sanctions of the year of the election stay background',
    text: 'The EU imposed sanctions on Belarus in October 2020 after the election.',
    published: '2026-02-26',
    alerts: '',
  },
  {
    it: 'ru: the eighth decree since a date is news',
    text: 'Лукашенко помиловал 25 человек, это уже восьмой указ с июля 2024 года.',
    published: '2025-09-12',
    alerts: 'prisoner_release',
  },
  {
    it: 'de: the eighth decree since a date is news',
    text: 'Lukaschenko hat 25 Gefangene begnadigt, es ist der achte Erlass dieser Art seit Juli 2024.',
    published: '2025-09-12',
    alerts: 'prisoner_release',
  },
  {
    it: 'en: a total since a date is none',
    text: 'Belarus has freed more than 400 political prisoners since July 2024.',
    published: '2025-09-12',
    alerts: '',
    says: ['prisoner_release background'],
  },
  {
    it: 'en: what is denied of the past',
    text: 'Belarus denied that it had released the prisoners.',
    alerts: '',
    says: ['prisoner_release denied'],
  },
  {
    it: 'ru: until somebody lets them out',
    text: 'Пока Лукашенко не выпустит всех политзаключенных, санкции ЕС с Беларуси сняты не будут.',
    alerts: '',
    says: ['prisoner_release called_for', 'sanctions_eased denied'],
  },
  {
    it: 'en: the day of the outer verb is not that of an inner one with its own month',
    text: 'Minsk on Friday condemned the sanctions that the EU imposed on Belarus in August.',
    published: '2025-09-12',
    alerts: '',
    says: ['sanctions_imposed background'],
  },
  {
    it: 'pl: the day of the outer verb is not that of an inner one with its own month',
    text: 'W piątek Mińsk potępił sankcje, które UE nałożyła na Białoruś w sierpniu.',
    published: '2025-09-12',
    alerts: '',
    says: ['sanctions_imposed background'],
  },
  {
    it: 'en: more pardons that are possible',
    text: 'New pardons in Belarus are possible if the talks with the Americans continue, a press secretary said.',
    alerts: '',
  },
  {
    it: 'ru: of a lifting there is no talk',
    text: 'Об отмене европейских санкций против Беларуси, по ее словам, речи не идет.',
    alerts: '',
    says: ['sanctions_eased denied'],
  },
  {
    it: 'pl: work on a package is a plan',
    text: 'Trwają prace nad nowym pakietem sankcji wobec Białorusi.',
    alerts: '',
    says: ['sanctions_imposed planned'],
  },
];

test('the day of a listing is not that of the verdicts behind it', () => {
  const text =
    'Вялікабрытанія ў пятніцу ўвяла санкцыі супраць сямнаццаці беларускіх суддзяў, якія выносілі палітычныя прысуды.';
  const { claims } = readArticle({ title: null, text, published: '2023-12-08', url: null }, reader);
  expect(claims.map(({ type, status }) => `${type} ${status}`)).not.toContain('prisoner_detention occurred');
});

test.for(rows)('$it', (row) => {
  const { title = null, text, published = null } = row;
  const { alerts, claims } = readArticle({ title, text, published, url: null }, reader);
  expect([...alerts].sort().join()).toBe(row.alerts.split(',').sort().join());
  const made = claims.map(({ type, status }) => `${type} ${status}`);
  for (const says of row.says ?? []) expect(made).toContain(says);
});
