// Numbers written as one word: "twenty-nine", "zweihundertsechs", "tweeëntwintig", "duecentosei", "kétszázhat", "quatre-vingt-douze".
import type { Lexicon } from './lexicon.ts';
import { lookUp } from './word-uses.ts';

const shortest = 7; // letters: "ventuno"
const longest = 60; // letters; a longer word is no number, and its parts would be read without end

/** The value of a compound whose parts are number words of the lexicon, else null. */
export function compoundValue(word: string, lexicon: Lexicon): number | null {
  if (word.length < shortest || word.length > longest) return null;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const tens = word.slice(0, hyphen).replace(/-et$/u, ''); // "soixante-et-onze"
    return sumOf(
      simpleValue(tens, lexicon) ?? compoundValue(tens, lexicon),
      simpleValue(word.slice(hyphen + 1), lexicon),
    );
  }
  const manner = manners[lexicon.language];
  return manner ? valueIn(word, manner, lexicon) : null;
}

/** How a language writes compounds without hyphens. */
interface Manner {
  readonly powers: readonly (readonly [name: string, value: number])[];
  /** What may stand between a power and the rest, or between a unit and the tens behind it. */
  readonly ands: readonly string[];
  readonly unitsFirst: boolean;
  /** "ein" in "einhundert", where it is another word than the number. */
  readonly one: string;
  /** Tens that take another form before a unit: "huszon-három". */
  readonly bound: Readonly<Record<string, number>>;
}

const manners: Readonly<Record<string, Manner>> = {
  de: {
    powers: [
      ['tausend', 1000],
      ['hundert', 100],
    ],
    ands: ['und'],
    unitsFirst: true,
    one: 'ein',
    bound: {},
  },
  nl: {
    powers: [
      ['duizend', 1000],
      ['honderd', 100],
    ],
    ands: ['ën', 'en'],
    unitsFirst: true,
    one: '',
    bound: {},
  },
  it: {
    powers: [
      ['mila', 1000],
      ['mille', 1000],
      ['cento', 100],
    ],
    ands: [],
    unitsFirst: false,
    one: '',
    bound: { vent: 20, trent: 30, quarant: 40, cinquant: 50, sessant: 60, settant: 70, ottant: 80, novant: 90 },
  },
  no: {
    powers: [],
    ands: [],
    unitsFirst: false,
    one: '',
    bound: { tjue: 20, tretti: 30, førti: 40, femti: 50, seksti: 60, sytti: 70, åtti: 80, nitti: 90 },
  },
  hu: {
    powers: [
      ['ezer', 1000],
      ['száz', 100],
    ],
    ands: [],
    unitsFirst: false,
    one: '',
    bound: {
      tizen: 10,
      huszon: 20,
      harminc: 30,
      negyven: 40,
      ötven: 50,
      hatvan: 60,
      hetven: 70,
      nyolcvan: 80,
      kilencven: 90,
    },
  },
};

function valueIn(word: string, manner: Manner, lexicon: Lexicon): number | null {
  for (const [name, value] of manner.powers) {
    const at = word.indexOf(name);
    if (at >= 0) return withPower(word.slice(0, at), value, word.slice(at + name.length), manner, lexicon);
  }
  return manner.unitsFirst ? unitAndTens(word, manner, lexicon) : tensAndUnit(word, manner, lexicon);
}

/** "zwei" times a thousand and what follows it; "ein" stands for one, or nothing does. */
function withPower(times: string, power: number, rest: string, manner: Manner, lexicon: Lexicon): number | null {
  const read = (part: string) => simpleValue(part, lexicon) ?? valueIn(part, manner, lexicon);
  const factor = times === '' || times === manner.one ? 1 : read(times);
  const and = manner.ands.find((each) => rest.startsWith(each)) ?? '';
  const small = rest === '' ? 0 : (read(rest) ?? read(rest.slice(and.length)));
  return factor === null || small === null || small >= power ? null : factor * power + small;
}

/** "zweiundfünfzig", "tweeënvijftig" */
function unitAndTens(word: string, { ands, one }: Manner, lexicon: Lexicon): number | null {
  for (const and of ands) {
    // "zevenendertig": the "and" is the second one.
    for (let at = word.indexOf(and, 1); at > 0; at = word.indexOf(and, at + 1)) {
      const unit = word.slice(0, at);
      const tens = simpleValue(word.slice(at + and.length), lexicon);
      const sum = sumOf(tens, unit === one ? 1 : simpleValue(unit, lexicon));
      if (sum !== null) return sum;
    }
  }
  return null;
}

/** "trentadue", "ventuno", "huszonhárom" */
function tensAndUnit(word: string, { bound }: Manner, lexicon: Lexicon): number | null {
  for (const [name, value] of Object.entries(bound)) {
    if (!word.startsWith(name)) continue;
    const rest = word.slice(name.length);
    return sumOf(value, simpleValue(rest, lexicon) ?? simpleValue(rest.slice(1), lexicon));
  }
  return null;
}

function sumOf(one: number | null, other: number | null): number | null {
  return one === null || other === null || other >= one ? null : one + other;
}

function simpleValue(word: string, lexicon: Lexicon): number | null {
  for (const pattern of lookUp(word, lexicon)) {
    if (pattern.group === 'numbers' && pattern.words.length === 1) return Number(pattern.form);
  }
  return null;
}
