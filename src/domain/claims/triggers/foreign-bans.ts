// Bans and who bans: those of another authority are sanctions, what Belarus forbids itself is none.

import { isForeign } from '../lands.ts';
import { follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, endsAt, groupOf, hasAny, type Sentence, startsAt } from '../words/cues.ts';
import { hasActor } from './trigger.ts';

/** Trade banned by another authority; what Belarus bans itself is no sanction on it. */
export function isForeignBan(sentence: Sentence, cue: Cue): boolean {
  if (cue.form === 'agentless' && hasAny(sentence, unruled)) return false;
  const left = sentence.cues
    .filter((other) => other.group === 'authority' && other.to <= cue.from && !isOfBanned(sentence, other, cue))
    .filter((other) => other.form !== 'BY' || !(isTradedWith(sentence, other) || isSanctioned(sentence, other)))
    .at(-1);
  const actor = besideHas(sentence, cue);
  if (actor) return isForeign(actor);
  // "Timber from Belarus may no longer be bought": the article knows by whose decision.
  const isActed = cue.form === 'agentless' || hasActor(sentence) || isOfSameDay(sentence);
  return isActed && (left?.form !== 'BY' || isShutOut(sentence, cue));
}

const has = new Set(['hat', 'haben']);

/** "Norwegen hat den Überflug belarussischer Maschinen untersagt": where the verb stands last, who stands beside its auxiliary acts. */
function besideHas(sentence: Sentence, ban: Cue): Cue | undefined {
  if (!sentence.verbLast) return undefined;
  const verbs = cuesOf(sentence, 'mode.aux').filter(
    ({ from, to }) => to <= ban.from && has.has(sentence.tokens[from]?.word ?? ''),
  );
  const actors = groupOf(sentence, 'authority');
  const beside = (verb: Cue) =>
    actors.find(({ to }) => to === verb.from) ?? actors.find((each) => follows(each, verb, 1));
  return verbs.map(beside).findLast((each) => each !== undefined);
}

/** "From midnight no Belarusian plane may land because of the balloons", "… , according to the proposal": no measure, or none yet. */
const unruled = ['quiet.hazard', 'mode.demand', 'arg.draft'];

/** "restricted trade with Belarus and shut its markets to …": with whom nobody trades any more does not forbid it. */
function isTradedWith(sentence: Sentence, { from }: Cue): boolean {
  // "die den Export von Motoren nach Belarus verbietet": in German whereto goes what is forbidden.
  if (sentence.verbLast && endsAt(sentence, ['time.after'], from)) return true;
  return endsAt(sentence, ['say.with', 'say.against', 'journey.source'], from);
}

/** "prolonged its sanctions on Belarus, but allowed the import of …": whom they are on does not allow. */
function isSanctioned(sentence: Sentence, other: Cue): boolean {
  return cuesOfAny(sentence, ['arg.sanction', 'arg.sanctionweak']).some((object) => follows(other, object, 1));
}

/** "Belarusian carriers are forbidden to fly over the Union": whose they are does not say who forbids. */
function isOfBanned(sentence: Sentence, owner: Cue, ban: Cue): boolean {
  if (owner.form !== 'BY') return false;
  return [...groupOf(sentence, 'target'), ...cuesOf(sentence, 'arg.listed')].some(
    (each) =>
      each.from === owner.to &&
      each.to <= ban.from &&
      // "nine Belarusian firms, which Europeans may no longer supply": the clause tells what others do to them.
      (ban.from - each.to <= 1 || sentence.tokens[each.to]?.word === 'which'),
  );
}

/** "By the same decision …", "At the same time …": whoever acted in the sentences before. */
export function isOfSameDay(sentence: Sentence): boolean {
  return hasAny(sentence, ['say.samedecision', 'say.parallel', 'time.sameday']);
}

const shutReach = 3;

/** "Belarusian potash banned from the EU market": who is banned from another's place is not who bans. */
function isShutOut(sentence: Sentence, cue: Cue): boolean {
  const isFrom = cue.matched === 1 && startsAt(sentence, ['journey.source'], cue.to);
  const place = (each: Cue) => each.form !== 'BY' && each.from > cue.to && each.from - cue.to <= shutReach;
  return isFrom && groupOf(sentence, 'authority').some(place);
}

/** "asset bans, trade curbs and …": a comma right behind the first word makes them two. */
export function isOfTwo({ tokens }: Sentence, { places }: Cue): boolean {
  const [first = 0, second = 0] = places;
  return second === first + 1 && tokens[second]?.breakBefore === 1;
}
