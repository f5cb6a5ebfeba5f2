// Relief is the news, and a release is told by the day they share; and the days that somebody only recalls.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';
import type { Row } from './rows.ts';

const published = '2025-09-12'; // a Friday

/** An article about relief, to which the sentences below are added. */
const relief: Readonly<Record<string, { readonly title: string; readonly text: string }>> = {
  en: {
    title: 'US lets Belavia buy aircraft parts again',
    text: 'US companies may again service Belavia planes and sell it spare parts. The Treasury published a general licence.\n\nThe carrier itself stays on the list for now.',
  },
  ru: {
    title: 'Минфин США разрешил ремонт самолетов «Белавиа»',
    text: 'Американские компании снова могут обслуживать самолеты «Белавиа» и поставлять запчасти. Генеральную лицензию опубликовал Минфин США.\n\nСам перевозчик пока остается в списке SDN.',
  },
  uk: {
    title: 'Мінфін США дозволив ремонт літаків «Белавіа»',
    text: 'Американські компанії знову можуть обслуговувати літаки «Белавіа» і постачати запчастини. Генеральну ліцензію оприлюднив Мінфін США.\n\nСам перевізник поки залишається у списку SDN.',
  },
  be: {
    title: 'Мінфін ЗША дазволіў рамонт самалётаў «Белавія»',
    text: 'Амерыканскія кампаніі зноў могуць абслугоўваць самалёты «Белавія» і пастаўляць запчасткі. Генеральную ліцэнзію апублікаваў Мінфін ЗША.\n\nСам перавозчык пакуль застаецца ў спісе SDN.',
  },
  pl: {
    title: 'USA pozwoliły na naprawy samolotów Belavii',
    text: 'Amerykańskie firmy znów mogą serwisować samoloty Belavii i dostarczać części. Licencję generalną opublikował Departament Skarbu USA.\n\nSam przewoźnik na razie pozostaje na liście SDN.',
  },
  de: {
    title: 'USA erlauben Belavia wieder Ersatzteile',
    text: 'US-Firmen dürfen Maschinen von Belavia wieder warten und Ersatzteile liefern. Die allgemeine Lizenz veröffentlichte das US-Finanzministerium.\n\nDie Fluglinie selbst bleibt vorerst auf der Liste.',
  },
  lt: {
    title: 'JAV leido „Belavia“ pirkti lėktuvų dalis',
    text: 'JAV bendrovės vėl gali prižiūrėti „Belavia“ lėktuvus ir tiekti dalis. Bendrąją licenciją paskelbė JAV finansų ministerija.\n\nPats vežėjas kol kas lieka sąraše.',
  },
};

const both = 'prisoner_release,sanctions_eased';
const sentences: readonly (readonly [language: string, alerts: string, sentence: string])[] = [
  ['en', both, 'The lifting was announced on Thursday in Minsk by John Coale, when Belarus let 52 prisoners go.'],
  ['en', both, 'The relief came on the day on which 52 prisoners crossed into Lithuania.'],
  ['en', 'sanctions_eased', 'On Thursday in Minsk John Coale recalled the summer when Belarus let 52 prisoners go.'],
  [
    'ru',
    both,
    'Об отмене ограничений в четверг объявил в Минске Джон Коул, когда Белоруссия отпустила 52 заключенных.',
  ],
  ['ru', both, 'Послабления объявили в тот день, когда 52 заключенных пересекли границу Литвы.'],
  ['ru', 'sanctions_eased', 'В четверг в Минске Джон Коул вспомнил день, когда Белоруссия отпустила 52 заключенных.'],
  [
    'uk',
    both,
    'Про скасування обмежень у четвер оголосив у Мінську Джон Коул, коли Білорусь відпустила 52 ув’язнених.',
  ],
  ['uk', both, 'Послаблення оголосили того дня, коли 52 в’язні перетнули кордон Литви.'],
  ['uk', 'sanctions_eased', 'У четвер у Мінську Джон Коул згадав день, коли Білорусь відпустила 52 ув’язнених.'],
  ['be', both, 'Пра адмену абмежаванняў у чацвер абвясціў у Мінску Джон Коул, калі Беларусь адпусціла 52 зняволеных.'],
  ['be', both, 'Паслабленні абвясцілі ў той дзень, калі 52 зняволеныя перасеклі мяжу Літвы.'],
  ['be', 'sanctions_eased', 'У чацвер у Мінску Джон Коул згадаў дзень, калі Беларусь адпусціла 52 зняволеных.'],
  ['pl', both, 'Zniesienie ogłosił w czwartek w Mińsku John Coale, gdy Białoruś wypuściła 52 więźniów.'],
  ['pl', both, 'Ulgi ogłoszono w dniu, w którym 52 więźniów przekroczyło granicę Litwy.'],
  ['pl', 'sanctions_eased', 'W czwartek w Mińsku John Coale wspominał dzień, gdy Białoruś wypuściła 52 więźniów.'],
  ['de', both, 'Die Aufhebung verkündete John Coale am Donnerstag in Minsk, als Belarus 52 Gefangene freiließ.'],
  ['de', both, 'Die Erleichterungen kamen an dem Tag, an dem 52 Gefangene freikamen.'],
  [
    'de',
    'sanctions_eased',
    'Am Donnerstag erinnerte John Coale in Minsk an den Tag, als Belarus 52 Gefangene freiließ.',
  ],
  ['lt', both, 'Apie panaikinimą ketvirtadienį Minske paskelbė Johnas Coale’as, kai Baltarusija paleido 52 kalinius.'],
  ['lt', both, 'Apie švelninimą paskelbta tą dieną, kai 52 kaliniai kirto Lietuvos sieną.'],
  [
    'lt',
    'sanctions_eased',
    'Ketvirtadienį Minske Johnas Coale’as prisiminė dieną, kai Baltarusija paleido 52 kalinius.',
  ],
];

test.for(sentences)('%s: %s: %s', ([language, alerts, sentence]) => {
  const article = relief[language];
  if (article === undefined) throw new Error(`no article in ${language}`);
  expectRow({ title: article.title, text: `${article.text} ${sentence}`, published, alerts });
});

/** In a lead of two sentences, where nothing but the verb says that the day is long past. */
const recalled: readonly Row[] = [
  {
    it: 'en',
    published,
    text: 'The US Treasury lifted sanctions on Belavia. On Thursday in Minsk John Coale recalled the summer when Belarus let 52 prisoners go.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'ru',
    published,
    text: 'Минфин США снял санкции с «Белавиа». В четверг в Минске Джон Коул вспомнил день, когда Белоруссия отпустила 52 заключенных.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'uk',
    published,
    text: 'Мінфін США зняв санкції з «Белавіа». У четвер у Мінську Джон Коул згадав день, коли Білорусь відпустила 52 ув’язнених.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'be',
    published,
    text: 'Мінфін ЗША зняў санкцыі з «Белавія». У чацвер у Мінску Джон Коул згадаў дзень, калі Беларусь адпусціла 52 зняволеных.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'pl',
    published,
    text: 'Departament Skarbu USA zniósł sankcje wobec Belavii. W czwartek w Mińsku John Coale wspominał dzień, gdy Białoruś wypuściła 52 więźniów.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'de',
    published,
    text: 'Das US-Finanzministerium hat die Sanktionen gegen Belavia aufgehoben. Am Donnerstag erinnerte John Coale in Minsk an den Tag, als Belarus 52 Gefangene freiließ.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'lt',
    published,
    text: 'JAV finansų ministerija panaikino sankcijas „Belavia“. Ketvirtadienį Minske Johnas Coale’as prisiminė dieną, kai Baltarusija paleido 52 kalinius.',
    alerts: 'sanctions_eased',
  },
];

test.for(recalled)('$it: whoever recalls a day on Thursday tells nothing of Thursday', (row) => expectRow(row));
