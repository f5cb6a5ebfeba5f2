// Whom else somebody asks after: the sick, those who remain, others who are to follow; nouns that name the freed; visits and receptions of an earlier month.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import type { Row } from './rows.ts';

const asked = (it: string, text: string): Row => ({
  it,
  text,
  published: '2025-10-20',
  alerts: '',
  says: ['prisoner_release called_for'],
});
const freed = (it: string, text: string): Row => ({
  it,
  text,
  alerts: 'sanctions_eased',
  says: ['prisoner_release background'],
});
const received = (it: string, text: string): Row => ({
  it,
  text,
  published: '2025-10-20',
  alerts: 'sanctions_imposed',
  says: ['diplomatic_contact background'],
});

const rows: readonly Row[] = [
  asked(
    'en: to negotiate about the sick',
    'Tatsiana Kavalenka, whose brother is a political prisoner in Belarus, asks Western governments to negotiate about the sick and the elderly.',
  ),
  asked(
    'ru: переговоры о больных',
    'Татьяна Коваленко, брат которой сидит в белорусской колонии, просит западные правительства вести переговоры о больных и пожилых.',
  ),
  asked(
    'uk: переговори про хворих',
    'Тетяна Коваленко, брат якої сидить у білоруській колонії, просить західні уряди вести переговори про хворих і літніх.',
  ),
  asked(
    'be: перамовы пра хворых',
    'Таццяна Каваленка, брат якой сядзіць у беларускай калоніі, просіць заходнія ўрады весці перамовы пра хворых і старых.',
  ),
  asked(
    'pl: rozmowy w sprawie chorych',
    'Taciana Kawalenka, której brat siedzi w białoruskiej kolonii, prosi zachodnie rządy o rozmowy w sprawie chorych i starszych.',
  ),
  asked(
    'de: über die Kranken verhandeln',
    'Taciana Kawalenka, deren Bruder in Belarus in Haft ist, bittet westliche Regierungen, über die Kranken und Alten zu verhandeln.',
  ),
  asked(
    'lt: derėtis dėl ligonių',
    'Taciana Kavalenka, kurios brolis kali Baltarusijos kolonijoje, prašo Vakarų vyriausybių derėtis dėl ligonių ir senyvų žmonių.',
  ),
  asked(
    'en: to help those who remain',
    'Kavalenka was freed from a Belarusian prison in June 2021. He asked the president to help those who remain.',
  ),
  asked(
    'pl: po nich wyjdą następni',
    'W czerwcu 2021 roku na Białorusi zwolniono trzech więźniów politycznych. Rodziny mają nadzieję, że po nich wyjdą następni.',
  ),
  freed(
    'en: pointed to the release in July of',
    'The EU suspended the travel bans on Belarusian officials on Monday. Ministers pointed to the release in July 2021 of the last prisoners of conscience in Belarus.',
  ),
  freed(
    'ru: объяснили освобождением тех, кого называют',
    'США приостановили санкции против двух предприятий в Беларуси. В Госдепартаменте объяснили это освобождением Павла Гончарова и Петра Лиса.',
  ),
  received(
    'uk: прийняв Тихановську в липні',
    'США запровадили нові санкції проти Білорусі. Байден прийняв у Білому домі Світлану Тихановську наприкінці липня.',
  ),
  received(
    'en: received Tsikhanouskaya in July',
    'The US put new sanctions on Belarus on Monday. Biden received opposition leader Sviatlana Tsikhanouskaya at the White House in July.',
  ),
  {
    it: 'en: the day of the saying is not that of the release',
    text: 'The US has suspended sanctions on two Belarusian companies in response to the release of the last political prisoners held in Belarus, the State Department said on Thursday.',
    published: '2008-09-05',
    alerts: 'sanctions_eased',
    says: ['prisoner_release background'],
  },
  {
    it: 'en: lorries that wait',
    text: 'The EU asked Minsk to negotiate about the border crossings.',
    alerts: '',
    says: [],
  },
];

describe('asked for others', () => {
  for (const row of rows) test(row.it, () => expectRow(row));
});
