// What finding names costs beside the usual ways, in one run: one RegExp a name, a map of tokens, an Aho-Corasick automaton, each
// on every spelling listed one by one. Also growth with the watchlist, build time and memory.
//   npm run bench -- names
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AhoCorasick } from '@monyone/aho-corasick';
import { compileNames } from '../src/domain/names/compile-names.ts';
import { findMentions } from '../src/domain/names/find-mentions.ts';
import { findNewNames } from '../src/domain/names/find-new-names.ts';
import type { Subject } from '../src/domain/watchlist.ts';

const rounds = 7;
const textLetters = 1_000_000;
const articleLetters = 5_000;

interface Person {
  readonly subject: Subject;
  readonly listed: readonly string[]; // three scripts in the nominative, three Russian cases: what one would list by hand
  readonly spellings: readonly string[]; // as they stand in texts: the listed ones and cases that nobody listed
}

interface Contender {
  readonly name: string;
  readonly run: (text: string) => number; // how many names it found
}

export function benchNames(): void {
  const few = makePeople(1_500);
  const many = makePeople(15_000);
  const articles = makeArticles(few);
  const own = ownMatcher(few);
  const costs = compare(articles, [
    own,
    automaton(few),
    tokenMap(few),
    regExps(few),
    { ...ownMatcher(many), name: 'vestka, 15,000 people' },
  ]);
  const base = costs.get('Aho-Corasick, listed')?.ms ?? 1;
  const length = articles.reduce((sum, article) => sum + article.length, 0);
  console.log(`names: ${(length / 1e6).toFixed(1)} M letters, CPU ms, best of ${rounds} rounds after one to warm up`);
  for (const [name, { ms, found }] of costs) {
    console.log(
      `names: ${name.padEnd(26)} ${ms.toFixed(0).padStart(6)} ms ${(ms / base).toFixed(2).padStart(7)}x Aho-Corasick ${String(found).padStart(7)} found`,
    );
  }
  const growth = (costs.get('vestka, 15,000 people')?.ms ?? 0) / (costs.get(own.name)?.ms ?? 1);
  console.log(`names: 1,500 -> 15,000 people takes ${growth.toFixed(2)}x the time`);
  for (const people of [few, many]) buildCosts(people);
  for (const piece of hostilePieces) hostileGrowth(few, piece);
}

function compare(
  articles: readonly string[],
  contenders: readonly Contender[],
): Map<string, { ms: number; found: number }> {
  const costs = new Map<string, { ms: number; found: number }>();
  // Rounds alternate, so that a busy machine is unfair to nobody; the best of them counts.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, run } of contenders) {
      if (round > 2 && name.startsWith('one RegExp')) continue; // slow enough to be sure of it
      let found = 0;
      const ms = cpuMs(() => {
        for (const article of articles) found += run(article);
      });
      const best = costs.get(name)?.ms ?? Number.POSITIVE_INFINITY;
      if (round > 0) costs.set(name, { ms: Math.min(best, ms), found });
    }
  }
  return costs;
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function ownMatcher(people: readonly Person[]): Contender {
  const names = compileNames({ people: people.map(({ subject }) => subject), organisations: [] });
  return { name: `vestka`, run: (text) => findMentions(text, names).filter(({ kind }) => kind === 'person').length };
}

const listed = (people: readonly Person[]): readonly string[] => [...new Set(people.flatMap((one) => one.listed))];

function automaton(people: readonly Person[]): Contender {
  const matcher = new AhoCorasick([...listed(people)]);
  return { name: 'Aho-Corasick, listed', run: (text) => matcher.matchInText(text).length };
}

/** Every word looked up among the first words of the listed spellings, the rest compared. */
function tokenMap(people: readonly Person[]): Contender {
  const byFirst = new Map<string, string[]>();
  for (const spelling of listed(people)) {
    const first = spelling.split(' ')[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
  }
  const run = (text: string): number => {
    let found = 0;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}'-]+/gu)) {
      for (const spelling of byFirst.get(word) ?? []) if (text.startsWith(spelling, index)) found++;
    }
    return found;
  };
  return { name: 'map of tokens, listed', run };
}

function regExps(people: readonly Person[]): Contender {
  const patterns = people.map(({ subject }) => new RegExp(`(?<!\\p{L})${subject.name}(?!\\p{L})`, 'giu'));
  const run = (text: string): number => patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
  return { name: 'one RegExp a name', run };
}

function buildCosts(people: readonly Person[]): void {
  const watchlist = { people: people.map(({ subject }) => subject), organisations: [] };
  const times = Array.from({ length: 5 }, () => cpuMs(() => void compileNames(watchlist)));
  const before = heapMb();
  const names = compileNames(watchlist);
  const after = heapMb();
  const first = names.people.length; // keeps the index alive up to here
  console.log(
    `names: index of ${first} people built in ${Math.min(...times).toFixed(0)} ms, ${(after - before).toFixed(1)} MB`,
  );
}

// What a hostile page might repeat: half names, chains of hyphens, acronyms that ask what the text is about, heads of phrases.
const hostilePieces = [
  'Бабкавіч А. Аляксандр-Алег ',
  'Бабкавіч-',
  'KGB ',
  'Министерство ',
  'в том числе ',
  'Бабкавічtschz',
];

/** Twice the text should cost about twice the time. */
function hostileGrowth(people: readonly Person[], piece: string): void {
  const names = compileNames({ people: people.map(({ subject }) => subject), organisations: [] });
  const cost = (times: number): number => {
    const text = piece.repeat(times);
    return Math.min(
      ...Array.from({ length: 3 }, () => cpuMs(() => void findNewNames(text, names, findMentions(text, names)))),
    );
  };
  cost(2_000);
  const [once, twice] = [cost(20_000), cost(40_000)];
  console.log(
    `names: 40,000 x "${piece.trim()}" takes ${twice.toFixed(0)} ms, ${(twice / once).toFixed(1)}x half of it`,
  );
}

function heapMb(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

// Names are put together from parts, in Latin, Belarusian and Russian at once, so that the listed spellings are true to each other.
const givenNames = [
  ['Aliaksandr', 'Аляксандр', 'Александр'],
  ['Siarhei', 'Сяргей', 'Сергей'],
  ['Dzmitry', 'Дзмітрый', 'Дмитрий'],
  ['Mikalai', 'Мікалай', 'Николай'],
  ['Ihar', 'Ігар', 'Игорь'],
  ['Viktar', 'Віктар', 'Виктор'],
  ['Uladzimir', 'Уладзімір', 'Владимир'],
  ['Aleh', 'Алег', 'Олег'],
  ['Pavel', 'Павел', 'Павел'],
  ['Andrei', 'Андрэй', 'Андрей'],
  ['Yauhen', 'Яўген', 'Евгений'],
  ['Maksim', 'Максім', 'Максим'],
  ['Anton', 'Антон', 'Антон'],
  ['Raman', 'Раман', 'Роман'],
] as const;
const onsets = [
  ['Ba', 'Ба', 'Бо'],
  ['Vala', 'Вала', 'Воло'],
  ['Ka', 'Ка', 'Ко'],
  ['Hara', 'Гара', 'Горо'],
  ['Mika', 'Міка', 'Мико'],
  ['Sta', 'Ста', 'Ста'],
  ['Pra', 'Пра', 'Про'],
  ['Zhu', 'Жу', 'Жу'],
  ['Sma', 'Сма', 'Смо'],
  ['Lu', 'Лу', 'Лу'],
  ['Ryzha', 'Рыжа', 'Рыжо'],
  ['Chara', 'Чара', 'Черо'],
  ['Shu', 'Шу', 'Шу'],
  ['Dra', 'Дра', 'Дро'],
] as const;
const middles = [
  ['bka', 'бка', 'бко'],
  ['lia', 'ля', 'ля'],
  ['mchy', 'мчы', 'мчи'],
  ['rzha', 'ржа', 'ржа'],
  ['nda', 'нда', 'ндо'],
  ['skra', 'скра', 'скро'],
  ['hny', 'гны', 'гны'],
  ['pta', 'пта', 'пто'],
  ['vru', 'ўру', 'вру'],
  ['tsi', 'ці', 'ти'],
  ['lda', 'лда', 'лдо'],
  ['rby', 'рбы', 'рбы'],
  ['sha', 'ша', 'шо'],
  ['kre', 'крэ', 'кре'],
  ['zna', 'зна', 'зно'],
  ['mba', 'мба', 'мбо'],
] as const;
const ends = [
  ['vich', 'віч', 'вич'],
  ['nau', 'наў', 'нов'],
  ['nko', 'нка', 'нко'],
  ['nski', 'нскі', 'нский'],
  ['chuk', 'чук', 'чук'],
  ['lik', 'лік', 'лик'],
  ['rau', 'раў', 'ров'],
  ['shyn', 'шын', 'шин'],
] as const;

function makePeople(count: number): readonly Person[] {
  const people: Person[] = [];
  for (let i = 0; i < count; i++) {
    const given = pick(givenNames, i * 5 + Math.floor(i / 1792));
    const parts = [pick(onsets, i), pick(middles, Math.floor(i / 14)), pick(ends, Math.floor(i / 224))];
    const [latin, belarusian, russian] = [0, 1, 2].map(
      (script) => `${given[script]} ${parts.map((part) => part[script]).join('')}`,
    );
    const listed = [latin ?? '', belarusian ?? '', russian ?? '', ...russianCases(russian ?? '')];
    people.push({
      subject: person(`p${i}`, latin ?? ''),
      listed,
      spellings: [...listed, ...otherSpellings(latin ?? '')],
    });
  }
  return people;
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const russianCases = (name: string): readonly string[] => {
  const [given = '', family = ''] = name.split(' ');
  const base = given.replace(/[ьй]$/u, '').replace(/и$/u, '');
  const soft = /[ьй]$/u.test(given);
  const ends = soft ? ['я', 'ю', 'ем'] : ['а', 'у', 'ом'];
  return ends.map((end, at) => `${base}${end} ${family}${['а', 'у', 'ым'][at]}`);
};

/** Polish and Lithuanian spellings of the Latin name. */
const otherSpellings = (name: string): readonly string[] => {
  const polish = name.replaceAll('sh', 'sz').replaceAll('ch', 'cz').replaceAll('zh', 'ż').replaceAll('v', 'w');
  const lithuanian = name.replaceAll('sh', 'š').replaceAll('ch', 'č').replaceAll('zh', 'ž');
  return [polish, lithuanian.replace(/(?<=[bcčdfghklmnprsštvzž])(?= |$)/gu, 'as')];
};

const person = (id: string, name: string): Subject => ({
  id,
  kind: 'person',
  name,
  native: null,
  aliases: [],
  surnameAlone: false,
  context: [],
  not: [],
  group: null,
  status: null,
  since: null,
  sector: null,
  sanctionedBy: [],
});

/** Articles of invented words in four alphabets' worth of letters, a name every four hundred letters, from the first people. */
function makeArticles(people: readonly Person[]): readonly string[] {
  const random = sequence(7);
  const words = [
    'aeiou|bcdfghklmnprstvw',
    'аеиоуыя|бвгдзклмнпрстх',
    'аеіоуыя|бвгдзклмнпрстў',
    'aeioyąę|bcdłkmńprstwz',
  ].map((letters) => vocabulary(letters, random));
  const articles: string[] = [];
  for (let length = 0; length < textLetters; length += articleLetters) {
    const own = words[articles.length % words.length] ?? [];
    let article = '';
    while (article.length < articleLetters) article += sentence(own, people, random);
    articles.push(article);
  }
  return articles;
}

function vocabulary(letters: string, random: () => number): readonly string[] {
  const [vowels = '', consonants = ''] = letters.split('|');
  const syllable = () => consonants.charAt(random() * consonants.length) + vowels.charAt(random() * vowels.length);
  return Array.from({ length: 3_000 }, () => Array.from({ length: 1 + Math.floor(random() * 4) }, syllable).join(''));
}

function sentence(words: readonly string[], people: readonly Person[], random: () => number): string {
  const chosen = Array.from(
    { length: 9 + Math.floor(random() * 8) },
    () => words[Math.floor(random() * words.length)] ?? '',
  );
  const [first = ''] = chosen;
  const text = first.charAt(0).toUpperCase() + first.slice(1);
  const spellings = people[Math.floor(random() * people.length)]?.spellings ?? [];
  const name = random() < 0.2 ? ` ${spellings[Math.floor(random() * spellings.length)]}` : '';
  return `${text} ${chosen.slice(1, 6).join(' ')}${name} ${chosen.slice(6).join(' ')}. `;
}

/** The same numbers in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

if (import.meta.main) benchNames();
