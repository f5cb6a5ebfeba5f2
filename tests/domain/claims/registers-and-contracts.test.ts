// Words of measures and releases in texts about something else: registers that are none of sanctions, contracts made despite them, leave that nobody gave.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import { eased, imposed, type Line } from './rows.ts';

const lookAlikes: readonly Line[] = [
  [
    '',
    'Lithuanian firms can trade freely with Belarusian partners that are on no list, the ministry reminds exporters. US sanctions stay.',
  ],
  ['', 'The Polish tax office went after 19 companies owned by Belarusians that had paid no tax.'],
  ['', 'The league targeted four officials of the Minsk club for their remarks; its sanctions are not public.'],
  ['', 'Hackers from Belarus targeted 14 companies in Lithuania, the agency said on Thursday.'],
  ['', 'The Saeima on Thursday voted to praise teachers of the Belarusian language and to keep sanctions.'],
  [
    '',
    'Drivers from Belarus lose the right to use the car park at the airport on Monday, the operator in Vilnius said.',
  ],
  ['', 'Минск применил меры к 12 литовским перевозчикам, подписано постановление правительства Белоруссии.'],
  ['', 'Подписано соглашение о поставках калия в Китай в обход санкций, сообщила «Беларуськалий».'],
  ['', 'У Мінську підписано угоду про торгівлю з Росією попри санкції, оголошено в четвер.'],
  ['', 'W Mińsku podpisano umowę z Rosją mimo sankcji, ogłoszono w czwartek.'],
  ['', 'Der Vertrag wurde trotz der Sanktionen gegen Belarus genehmigt und unterschrieben, teilte die Firma mit.'],
  ['', 'Sutartis su Rusija dėl kalio buvo pasirašyta nepaisant sankcijų Baltarusijai, pranešė bendrovė.'],
  ['', 'Anna Smirnova was released on Thursday after serving her team for 15 years, the Minsk club said.'],
  ['', 'The ban on trucks from Belarus, adopted in 2023, was put on the agenda of the Polish sanctions list review.'],
  ['', 'Ukraine brought back 31 of its citizens from a summer camp in Belarus on Thursday.'],
  ['', 'Украина вернула 31 своего гражданина из детского лагеря в Белоруссии.'],
  ['', 'Since Thursday twelve Belarusian judges of figure skating have been under contract in Vilnius.'],
  ['', 'Pavel Sidarau is free on Thursday evening and will play football.'],
  [
    '',
    'Thirteen people and five companies have been removed from the tender list of a Belarusian ministry, the EU-funded audit says.',
  ],
  [
    '',
    'The government in Warsaw listed 12 companies for privatisation; two trade with Belarus. EU sanctions are not at issue.',
  ],
  ['', 'Литва внесла 12 компаний в реестр экспортеров, две из них торговали с Белоруссией. О санкциях речи нет.'],
  ['', 'Польша добавила 14 компаний в программу помощи, их владельцы бежали из Белоруссии.'],
  ['', 'Litwa wpisała 12 firm na listę eksporterów, dwie handlowały z Białorusią mimo sankcji.'],
  [
    '',
    'Litauen hat zwölf Firmen in das Register der Exporteure aufgenommen, zwei handelten trotz der Sanktionen mit Belarus.',
  ],
  ['', 'Poland added 14 companies to its aid programme; their owners fled Belarus.'],
  ['', 'ЕС отложил решение: о новых санкциях против Минска говорят дипломаты.'],
  ['', 'Radio z Mińska wpisało na czarną listę 12 piosenek Białorusinów.'],
];

const news: readonly Line[] = [
  [imposed, 'The Foreign Office in London targeted four Belarusian officials and three firms that supply the army.'],
  [
    eased,
    'American firms may trade for the next six months with the Belarusian paint maker Lakafarba, which is under sanctions, the US Treasury announced on Thursday.',
  ],
  [
    imposed,
    'The US, Britain and Canada on Tuesday announced new sanctions on Belarus to mark the fourth anniversary of the election. OFAC designated 19 Belarusian officials.',
  ],
];

describe('something else is told in their words', () => test.each(lookAlikes)('%s: %s', expectLine));
describe('and news in the same words stays news', () => test.each(news)('%s: %s', expectLine));
