// News told in other words: days counted from each other, measures by their effect, releases without a verb of freeing.
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/domain/claims/read-article.ts';
import { reader } from './reader.ts';

interface Row {
  readonly it: string;
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
  readonly alerts: string;
}

const release = 'prisoner_release';
const eased = 'sanctions_eased';
const imposed = 'sanctions_imposed';
const extended = 'sanctions_extended';

const days: readonly Row[] = [
  {
    it: 'the day after a release is still news of it',
    text: 'The day after 40 prisoners left Belarusian jails, their families met the press in Warsaw.',
    alerts: release,
  },
  {
    it: 'a release of the day before is news (Polish)',
    text: 'Dzień wcześniej władze Białorusi wypuściły z więzień 40 osób. Rodziny czekały na nich w Warszawie.',
    alerts: release,
  },
  {
    it: 'a release of the day before is news (German)',
    text: 'Einen Tag zuvor hatte Belarus 40 politische Gefangene freigelassen. Die Familien warteten in Warschau.',
    alerts: release,
  },
  {
    it: 'a release of the day before is news (Lithuanian)',
    text: 'Diena anksčiau Baltarusija paleido 40 politinių kalinių. Šeimos jų laukė Varšuvoje.',
    alerts: release,
  },
  {
    it: 'a release of the day before is news (Bulgarian)',
    text: 'Ден по-рано властите в Беларус пуснаха от затвора 40 души. Семействата ги чакаха във Варшава.',
    alerts: release,
  },
  {
    it: 'a release of years before is none (Bulgarian)',
    text: 'Две години по-рано властите в Беларус пуснаха от затвора 40 души. Семействата ги чакаха във Варшава.',
    alerts: '',
  },
  {
    it: 'a trade that is allowed again is relief (Bulgarian)',
    title: 'САЩ вдигнаха забраната за беларуската поташ',
    text: 'Вносът на беларуска поташ отново е разрешен, обявиха в петък от Вашингтон.',
    alerts: eased,
  },
];

const measures: readonly Row[] = [
  {
    it: 'measures in force until a day to come, so decided, are prolonged (Ukrainian)',
    title: 'Ще рік без поступок: Брюссель і Мінськ',
    text: 'Санкції проти режиму Лукашенка чинні до 28 лютого 2027 року. Таке рішення ухвалила у четвер Рада ЄС.',
    alerts: extended,
  },
  {
    it: 'what the same decision forbids is as new as what it prolongs (Russian)',
    title: 'Совет ЕС продлил на год санкции против Беларуси',
    text: 'Совет Европейского союза в пятницу продлил на год санкции против Беларуси. В списках 300 человек. В Брюсселе говорят о войне. Тем же решением введен запрет на поставки дронов белорусским предприятиям.',
    alerts: `${extended},${imposed}`,
  },
  {
    it: 'a state that is today freezing assets imposes',
    text: 'The Foreign Office spoke of a stolen vote in Belarus. The United Kingdom is today freezing the assets of, and banning travel by, seven Belarusian prosecutors who handed long terms to students.',
    alerts: imposed,
  },
  {
    it: 'a blacklist put on ice is eased',
    title: 'EU puts Belarus blacklist on ice',
    text: 'Ministers agreed on Monday to suspend the travel bans on 40 Belarusian officials.',
    alerts: eased,
  },
  {
    it: 'sanctions laid on ice are eased (German)',
    text: 'Die EU hat am Donnerstag ihre Sanktionen gegen 40 belarussische Beamte auf Eis gelegt.',
    alerts: eased,
  },
  {
    it: 'a name struck from the list is relief, and an embargo kept for another year prolonged (Spanish)',
    title: 'Bruselas tacha a Lukashenko de su lista negra',
    text: 'La Unión Europea suspendió el lunes las sanciones contra 40 bielorrusos. Los ministros lo decidieron en Bruselas. Se mantiene el embargo de armas contra Bielorrusia durante un año más.',
    alerts: `${eased},${extended}`,
  },
];

const releases: readonly Row[] = [
  {
    it: 'who came back from captivity is free (Ukrainian)',
    text: 'Двадцять українців повернулися з білоруської неволі, повідомив у середу штаб. Їх засудили на строки від двох до семи років.',
    alerts: release,
  },
  {
    it: 'who came back from captivity is free (Russian)',
    text: 'Двадцать украинцев вернулись из белорусской неволи, сообщил в среду штаб.',
    alerts: release,
  },
  {
    it: 'who came back from captivity is free (Polish)',
    text: 'Dwudziestu Polaków wróciło z białoruskiej niewoli, podał w środę sztab.',
    alerts: release,
  },
  {
    it: 'camps left, with the subject behind the verb (Polish)',
    text: 'W sobotę białoruskie łagry opuściło 40 osób, podała „Viasna”.',
    alerts: release,
  },
  {
    it: 'met at the gates of the colony (Russian)',
    text: 'Сегодня у ворот ИК-17 в Шклове встречали Игоря Петренко. Политзаключенный отсидел весь срок.',
    alerts: release,
  },
  {
    it: 'handed over to diplomats, behind an apposition and before a place',
    text: 'Pavel Hancharou, a blogger whose arrest in 2021 shook the town, was handed over to Polish diplomats at the Belarusian border on Thursday together with nine other prisoners.',
    published: '2026-03-06',
    alerts: release,
  },
  {
    it: 'people handed to another country, the prisoners named in the next sentence (Russian)',
    text: 'Белорусская сторона передала американцам 40 человек. Остальные узники ждут в колониях, сообщила «Весна».',
    alerts: release,
  },
  {
    it: 'people taken out of the country, told by one who was in a colony (Russian)',
    text: 'Еще вчера я был в колонии, рассказывает он. Со мной из Беларуси вывезли еще 40 человек. Сейчас мы в Вильнюсе.',
    alerts: release,
  },
  {
    it: 'foreigners expelled are no prisoners freed (Russian)',
    text: 'Минск выслал двух иностранцев, подозреваемых в шпионаже. Третий остается в тюрьме.',
    alerts: '',
  },
  {
    it: 'terms handed to somebody are no handover',
    text: 'Judges in Minsk handed long terms to five activists on Friday, Viasna says.',
    alerts: '',
  },
];

const authors = [
  {
    it: 'the country over which another acts is no author',
    text: 'Brussels on Friday imposed sanctions on twelve Belarusian officers over Ukraine.',
    authorities: ['EU'],
  },
  {
    it: 'the country over which another acts is no author (German)',
    text: 'Brüssel hat am Freitag wegen der Ukraine Sanktionen gegen zwölf belarussische Offiziere verhängt.',
    authorities: ['EU'],
  },
  {
    it: 'who acts in coordination acts too',
    text: 'In coordination with Canada and the United Kingdom, OFAC today designated twelve Belarusian officials.',
    authorities: ['US', 'CA', 'UK'],
  },
  {
    it: 'a ministry in reported speech (Belarusian)',
    text: 'Брытанскі МЗС у пятніцу абвясціў, што забараняе ўезд дванаццаці беларускім чыноўнікам.',
    authorities: ['UK'],
  },
];

describe('authors of sanctions', () => {
  test.for(authors)('$it', ({ text, authorities }) => {
    const { claims } = readArticle({ title: null, text, published: '2026-03-06', url: null }, reader);
    const told = claims.filter((claim) => claim.type === 'sanctions_imposed' && claim.status === 'occurred');
    expect(told.map((claim) => claim.authorities)).toEqual([authorities]);
  });
});

function check(row: Row): void {
  const found = readArticle(
    { title: row.title ?? null, text: row.text, published: row.published ?? '2026-03-06', url: null },
    reader,
  );
  expect([...found.alerts].sort().join()).toBe(row.alerts);
}

describe.for([
  ['days counted from each other', days],
  ['measures', measures],
  ['releases', releases],
] as const)('%s', ([, rows]) => {
  test.for(rows)('$it', check);
});
