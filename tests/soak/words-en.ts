// The English newsrooms of the soak.
import type { Words } from './words.ts';

export const wordsEn: Words = {
  months: 'January February March April May June July August September October November December'.split(' '),
  onDay: ' on {d} {month}',
  said: [
    'a spokesperson said',
    'the ministry announced',
    'officials told reporters',
    'a statement published in the evening says',
    'the press office confirmed',
    'according to an official notice',
  ],
  authorities: {
    US: ['the United States', 'f'],
    EU: ['the European Union', 'f'],
    UK: ['the United Kingdom', 'f'],
    CA: ['Canada', 'f'],
    CH: ['Switzerland', 'f'],
    UA: ['Ukraine', 'f'],
    JP: ['Japan', 'f'],
    AU: ['Australia', 'f'],
    LT: ['Lithuania', 'f'],
    LV: ['Latvia', 'f'],
    PL: ['Poland', 'f'],
  },
  verbs: {
    imposed: { m: 'imposed', f: 'imposed', plural: 'imposed' },
    eased: { m: 'lifted', f: 'lifted', plural: 'lifted' },
    extended: { m: 'extended', f: 'extended', plural: 'extended' },
  },
  who: ['officials', 'judges and prosecutors', 'prison officers', 'businesspeople', 'members of parliament'],
  release: {
    titles: [
      'Belarus frees {n} political prisoners',
      '{n} political prisoners freed in Belarus',
      'Minsk releases {n} prisoners',
    ],
    leads: [
      'Belarus has freed {n} political prisoners{day}, {said}.',
      'The Belarusian authorities released {n} political prisoners{day}, {said}.',
      'In Belarus, {n} political prisoners were released from penal colonies{day}, {said}.',
    ],
    two: ['Among those freed are {one} and {two}.', '{one} and {two} are among the released.'],
    one: ['Among those freed is {one}.', '{one} is among the released.'],
  },
  imposed: {
    titles: ['{a} sanctions {n} {who} from Belarus', 'New sanctions against Belarus: {a} lists {n} {who}'],
    leads: [
      '{a} has {v} sanctions on {n} {who} from Belarus{day}, {said}.',
      '{a} {v} new sanctions against Belarus{day}: {n} {who} were added to the list, {said}.',
    ],
    uncounted: ['{a} has {v} new sanctions on Belarus{day}, {said}.'],
    firm: ['The list also names the company {firm}.', 'The company {firm} is on the list, too.'],
  },
  eased: {
    titles: ['{a} lifts sanctions on {firm}', '{a} lifts Belarus sanctions on {firm}'],
    leads: [
      '{a} has {v} its sanctions on the Belarusian company {firm}{day}, {said}.',
      '{a} {v} sanctions on {firm} of Belarus{day}, {said}.',
    ],
  },
  extended: {
    titles: ['{a} extends Belarus sanctions for a year', '{a} extends its sanctions against Belarus'],
    leads: [
      '{a} has {v} its sanctions against Belarus for another year{day}, {said}.',
      '{a} {v} the sanctions on Belarus by a year{day}, {said}.',
    ],
  },
  besides: [
    'A {trait} {person} carried {thing} past {place2}, {place} and {place3} while {weather}.',
    'Near the {place}, {trait2} {person2} and {trait} {person} shared {thing}.',
    '{Weather} when {trait}, {trait2} {person} left {place} with {thing}.',
    '{Thing} stood between {place} and {place2}, watched by {trait} {person}.',
    'Neither {person} nor {person2}, both {trait}, brought {thing} or {thing2} home.',
  ],
  inventories: [
    '{Thing}, {thing2}, {thing3} and {thing4} lay before the {trait} {person}.',
    'The {person} took along {thing}, {thing2}, {thing3} and, from the {place}, {thing4}.',
  ],
  besideSlots: {
    trait: 'quiet tall cheerful sleepy patient curious elderly young nervous weary polite stubborn shy bearded'.split(
      ' ',
    ),
    person: 'baker teacher gardener tailor plumber librarian cyclist painter miller florist cook fiddler'.split(' '),
    thing:
      'warm bread|a teapot|apples|an umbrella|two chairs|old letters|honey|a guitar|blankets|a lantern|soup|wool'.split(
        '|',
      ),
    place: 'bakery fountain library station bridge orchard market school windmill theatre bakehouse lake'.split(' '),
    weather:
      'rain fell|snow melted|bells rang|fog lay low|geese flew over|leaves drifted|the sun set|a dog barked|wind rose'.split(
        '|',
      ),
  },
};
