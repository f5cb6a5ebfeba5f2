// Participles that are a part of the noun beside them: "about eased sanctions", "rêve de sanctions allégées" tell of no easing.
import type { Scene } from '../scene.ts';
import { breaksBetween, follows, followsInClause, overlaps } from '../words/between.ts';
import { cuesOf, endsAt, type Sentence } from '../words/cues.ts';
import type { TimeExpression } from '../words/dates.ts';
import { isSanctions, type Trigger } from './trigger.ts';

const adjectives = 2; // words between the participle and its noun: "lifted European sanctions", "знятыя з Беларусі санкцыі"
const hopes = ['mode.hope', 'mode.demand'];

/** A participle of measures beside its noun, behind a preposition or a verb that hopes for them, is read as a noun. */
export function asPartOfNoun(scene: Scene, trigger: Trigger): Trigger {
  const { sentence } = scene;
  const { cue, object } = trigger;
  const start = trigger.form === 'done' ? startOfNoun(sentence, trigger) : null;
  if (start === null || scene.times.some((time) => isOwnDay(trigger, time))) return trigger;
  const isPart =
    isNominal(sentence, start, object === null || object.from <= cue.from) || isJoinedToPrice(sentence, start);
  return isPart ? { ...trigger, form: isSanctions(trigger.type) ? 'noun' : 'freed' } : trigger;
}

/** Where the noun phrase starts that the participle is a part of. */
function startOfNoun(sentence: Sentence, { type, cue, object }: Trigger): number | null {
  // "frozen assets"
  if (!object || overlaps(cue, object))
    return isSanctions(type) && cue.matched === 2 && cue.to - cue.from === 2 ? cue.from : null;
  if (cue.to - cue.from > 1) return null; // "o akcie łaski dla 27 osób"
  const isFirst = cue.from < object.from;
  const [one, other] = isFirst ? [cue, object] : [object, cue];
  if (other.from - one.to > adjectives || breaksBetween(sentence, one, other)) return null;
  const isBehind = !sentence.marksInfinitives && agrees(sentence, object.to - 1, cue.from);
  return isFirst || isBehind ? one.from : null;
}

/** "sanctions allégées", "sanzioni alleggerite": both of many. "régime de sanctions prolongé" tells of the regime. */
function agrees({ tokens }: Sentence, noun: number, participle: number): boolean {
  const [one = '', other = ''] = [tokens[noun]?.word, tokens[participle]?.word];
  return one.endsWith('s') ? other.endsWith('s') : /[ei]$/u.test(one) && /[ei]$/u.test(other);
}

function isNominal(sentence: Sentence, start: number, isNounFirst: boolean): boolean {
  if ((sentence.tokens[start]?.breakBefore ?? 1) > 0) return false;
  // "espèrent des sanctions allégées": an article may stand before a noun.
  return endsAt(sentence, ['mode.attribute', ...hopes], start) || (isNounFirst && endsAt(sentence, hopes, start - 1));
}

const priceReach = 3; // words: "în schimbul unor concesii"
const articleReach = 2; // words: "și al unor sancțiuni"

/** "in exchange for concessions and eased sanctions": behind "for Minsk and" a verb may stand. */
function isJoinedToPrice(sentence: Sentence, start: number): boolean {
  const and = cuesOf(sentence, 'say.and').find(({ to }) => to <= start && start - to <= articleReach);
  const prices = and === undefined ? [] : cuesOf(sentence, 'mode.exchange');
  return and !== undefined && prices.some((price) => followsInClause(sentence, and, price, priceReach));
}

const dayReach = 2; // words: "aprobadas el jueves"

/** "El paquete de sanciones aprobadas el jueves", "о помилованных в четверг узниках": the day stands right behind the participle. */
function isOwnDay({ cue, object }: Trigger, time: TimeExpression): boolean {
  if (time.freshness !== 'fresh' || cue.to - cue.from > 1 || !follows(time, cue, dayReach)) return false;
  return object === null || object.from <= cue.from || object.from >= time.to; // the freed are their own object
}

/** "spoke on Thursday about freed prisoners": the day is of what is said about them; "five of those freed" tells of the release. */
export function isOfSpeaking({ sentence }: Scene, trigger: Trigger, time: TimeExpression): boolean {
  const { form, cue, object } = trigger;
  if (form !== 'freed' || time.freshness !== 'fresh' || isOwnDay(trigger, time)) return false;
  const start = object === null ? cue.from : Math.min(cue.from, object.from); // "parle de prisonniers libérés"
  const isPart = cuesOf(sentence, 'say.part').some((part) => overlaps(part, cue));
  return endsAt(sentence, ['mode.attribute'], start) && !isPart;
}
