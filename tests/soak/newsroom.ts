// Newsrooms tell happenings: about ten articles each, in four languages, in their own words, some copied from a colleague.
import type { Story } from '../support/news-site.ts';
import type { Happening, World } from './happenings.ts';
import type { SoakLanguage } from './made-up-names.ts';
import type { Random } from './random.ts';
import { fill, type Words } from './words.ts';
import { wordsBe } from './words-be.ts';
import { wordsEn } from './words-en.ts';
import { wordsPl } from './words-pl.ts';
import { wordsRu } from './words-ru.ts';

export interface SoakOutlet {
  readonly id: string;
  readonly language: SoakLanguage;
  readonly kind: 'official' | 'wire' | 'independent' | 'state_media' | 'ngo';
}

export interface ToldStory {
  readonly outlet: SoakOutlet;
  readonly happening: Happening;
  readonly story: Story; // its slug begins with the happening's id
}

const words: Readonly<Record<SoakLanguage, Words>> = { en: wordsEn, ru: wordsRu, be: wordsBe, pl: wordsPl };

const kinds = ['independent', 'wire', 'independent', 'ngo', 'state_media', 'official'] as const;

/** So many outlets for each language, of all kinds. */
export const soakOutlets = (perLanguage: number): SoakOutlet[] =>
  (Object.keys(words) as SoakLanguage[]).flatMap((language) =>
    Array.from({ length: perLanguage }, (_, i) => ({
      id: `${language}-${i + 1}`,
      language,
      kind: kinds[i % kinds.length] ?? 'independent',
    })),
  );

/** So many stories of all happenings together, each happening told at least once. */
export function tellWorld(world: World, outlets: readonly SoakOutlet[], articles: number, random: Random): ToldStory[] {
  return world.happenings.flatMap((happening, i) => {
    const share =
      Math.floor(((i + 1) * articles) / world.happenings.length) - Math.floor((i * articles) / world.happenings.length);
    return tellHappening(happening, random.shuffled(outlets).slice(0, Math.max(1, share)), random);
  });
}

function tellHappening(happening: Happening, outlets: readonly SoakOutlet[], random: Random): ToldStory[] {
  const told: ToldStory[] = [];
  for (const [i, outlet] of outlets.entries()) {
    const publishedAt = new Date(
      happening.at.getTime() + Math.floor((i + random.next()) * (13 / outlets.length) * 3_600_000),
    );
    const original = random.chance(0.2) ? told.find((other) => other.outlet.language === outlet.language) : undefined;
    const own = tell(happening, outlet.language, i, random);
    const paragraphs = original?.story.paragraphs ?? own.paragraphs;
    const slug = `${happening.id}-${String(i + 1).padStart(2, '0')}`;
    told.push({
      outlet,
      happening,
      story: { slug, title: own.title, paragraphs, language: outlet.language, publishedAt },
    });
  }
  return told;
}

/** Early stories know less than later ones: a number of people listed, or who is free, may come only with the third. */
function tell(happening: Happening, language: SoakLanguage, order: number, random: Random) {
  const own = words[language];
  const slots = slotsOf(happening, language, own, random);
  const isEarly = order < 2;
  const { title, lead, detail } = templatesOf(happening, own, isEarly, random);
  return {
    title: sentence(fill(title, slots)),
    paragraphs: [
      [lead, detail].flatMap((each) => (each === null ? [] : sentence(fill(each, slots)))).join(' '),
      besides(own, random),
      besides(own, random),
    ],
  };
}

function templatesOf(happening: Happening, own: Words, isEarly: boolean, random: Random) {
  switch (happening.type) {
    case 'prisoner_release': {
      const { titles, leads, one, two } = own.release;
      const known = isEarly ? Math.min(1, happening.people.length) : happening.people.length;
      const detail = known === 0 ? null : random.pick(known === 1 ? one : two);
      return { title: random.pick(titles), lead: random.pick(leads), detail };
    }
    case 'sanctions_imposed': {
      const { titles, leads, uncounted, firm } = own.imposed;
      const isVague = isEarly && random.chance(0.3);
      const lead = random.pick(isVague ? uncounted : leads);
      return { title: random.pick(isVague ? uncounted : titles), lead, detail: isEarly ? null : random.pick(firm) };
    }
    case 'sanctions_eased':
      return { title: random.pick(own.eased.titles), lead: random.pick(own.eased.leads), detail: null };
    case 'sanctions_extended':
      return { title: random.pick(own.extended.titles), lead: random.pick(own.extended.leads), detail: null };
    default:
      return happening satisfies never;
  }
}

function slotsOf(happening: Happening, language: SoakLanguage, own: Words, random: Random): Record<string, string> {
  const date = { d: String(happening.at.getUTCDate()), month: own.months[happening.at.getUTCMonth()] ?? '' };
  const shared = {
    n: String(happening.count ?? ''),
    who: random.pick(own.who),
    said: random.pick(own.said),
    day: random.chance(0.5) ? fill(own.onDay, date) : '',
  };
  if (happening.type === 'prisoner_release') {
    const [one = '', two = ''] = happening.people.map(({ name }) => name[language]);
    return { ...shared, one, two };
  }
  const [a, gender] = own.authorities[happening.authority];
  const verb = happening.type.replace('sanctions_', '') as 'imposed' | 'eased' | 'extended';
  return { ...shared, a, v: own.verbs[verb][gender], firm: happening.firm.name[language] };
}

/** A paragraph that tells nothing. */
function besides(own: Words, random: Random): string {
  const templates = [...random.shuffled(own.besides).slice(0, 3), ...random.shuffled(own.inventories)];
  return templates.map((template) => sentence(fill(template, besideSlots(own, random)))).join(' ');
}

function besideSlots({ besideSlots: lists }: Words, random: Random): Record<string, string> {
  const chosen = Object.entries(lists).flatMap(([slot, list]) =>
    random
      .shuffled(list)
      .slice(0, 4)
      .map((word, i) => [i === 0 ? slot : `${slot}${i + 1}`, word] as const),
  );
  return Object.fromEntries(
    chosen.flatMap(([slot, word]) => [
      [slot, word],
      [capital(slot), capital(word)],
    ]),
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = capital;
