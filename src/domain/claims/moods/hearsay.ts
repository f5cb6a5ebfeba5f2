// Of what a hedge is doubtful: of the happening, or only of the charge on which somebody sat.
import { breaksBetween, follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, endsAt, groupOf, type Sentence, startsAt } from '../words/cues.ts';
import { governor } from './governors.ts';

const hedgeReach = 18; // words

/** "Телеграм-каналы пишут, что якобы освободили …": somebody only says so. */
export function hearsayOf(sentence: Sentence, verb: Cue): Cue | null {
  const hedge = governor(sentence, verb, ['mode.hearsay'], hedgeReach, 0)?.cue;
  if (!hedge || isOfCharge(sentence, hedge) || isOfClause(sentence, hedge, verb) || isOpposed(sentence, hedge, verb))
    return null;
  return hedge;
}

const jailedKeys = ['detain.done', 'detain.state', 'quiet.detained', 'time.offence', 'arg.captive'];
const forKeys = ['say.sake', 'say.reason'];
const chargeReach = 3; // words: "осужденную в Беларуси якобы за", "angeblich wegen Spionage verurteilt"

/** "Осужденную якобы за шпионаж освободили", "den angeblich wegen Spionage verurteilten …": the hedge stands beside the "for". */
function isOfCharge(sentence: Sentence, { from, to }: Cue): boolean {
  if (!startsAt(sentence, forKeys, to) && !endsAt(sentence, forKeys, from)) return false;
  return cuesOfAny(sentence, jailedKeys).some(
    (jailed) => follows({ from }, jailed, chargeReach) || (sentence.verbLast && follows(jailed, { to }, chargeReach)),
  );
}

/** "Учителя, который якобы оскорбил президента, освободили", "Лосика, якобы призывавшего к бунту, освободили": what is hedged closes before the verb. */
function isOfClause(sentence: Sentence, hedge: Cue, verb: Cue): boolean {
  const isOfRelative = endsAt(sentence, ['mode.relative'], hedge.from);
  // "who was allegedly beaten there has been released": English needs no comma before the main verb.
  if (isOfRelative && sentence.marksInfinitives && endsAt(sentence, ['mode.been', 'say.out'], verb.from)) return true;
  if (!breaksBetween(sentence, hedge, verb, 'comma')) return false;
  if (isOfRelative) return true;
  // "Каналы пишут, якобы Колесникову, …, освободили"
  const isSaid = cuesOfAny(sentence, ['say.says', 'quiet.channels']).some(({ to }) => to <= hedge.from);
  return sentence.tokens[hedge.from]?.breakBefore === 1 && !isSaid;
}

/** "In one version nobody would be let go, but on Thursday 52 were": a day behind "but" is that of a fact. */
function isOpposed(sentence: Sentence, hedge: Cue, verb: Cue): boolean {
  const isBetween = ({ from, to }: Cue, after: Cue) => from >= after.to && to <= verb.from;
  return cuesOf(sentence, 'say.but').some(
    (but) => isBetween(but, hedge) && groupOf(sentence, 'time').some((time) => isBetween(time, but)),
  );
}
