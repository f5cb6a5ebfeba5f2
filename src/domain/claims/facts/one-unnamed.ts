// A release of one who is told of by a noun alone: "A Lithuanian citizen was freed on Thursday".
import type { Draft } from '../drafts.ts';
import { asCue } from '../scene.ts';
import { freedKeys } from '../triggers/trigger.ts';
import { breaksBetween, followsInClause, inOrder, overlaps } from '../words/between.ts';
import { type Cue, cuesOfAny, endsAt, type Sentence, startsAt } from '../words/cues.ts';
import { singlesIn } from './company.ts';
import { hasHead, heads, unitFollows } from './quantities.ts';
import { speaks } from './speaking.ts';

/** True where a sentence of the release tells of one, and none of them of others. */
export function isOfOneUnnamed(drafts: readonly Draft[]): boolean {
  const own = drafts.filter(({ type, mood }) => type === 'prisoner_release' && mood === 'occurred');
  return own.some(tellsOfOne) && !own.some(tellsOfOthers);
}

/** Whom the verb is about: in its clause, or opening the sentence before what describes them. */
function tellsOfOne({ scene, trigger }: Draft): boolean {
  const { sentence } = scene;
  return singlesIn(scene).some(
    (single) =>
      !isNoneOfThem(sentence, single) &&
      (opens(sentence, single, trigger.cue) || !breaksBetween(sentence, ...inOrder(single, trigger.cue))),
  );
}

const openingReach = 3; // words

/** "A citizen, held for two years over alleged spying, was freed": behind the comma that ends the aside nothing but the verb and its day. */
function opens(sentence: Sentence, single: Cue, verb: Cue): boolean {
  if (single.from > openingReach || verb.from < single.to) return false;
  const end = sentence.tokens.findLastIndex(
    ({ breakBefore }, at) => breakBefore > 0 && at > single.to && at <= verb.from,
  );
  return end < 0 || !cuesOfAny(sentence, subjects).some(({ from }) => from >= end && from < verb.from);
}

const subjects = ['say.says', 'mode.that', 'say.he', 'arg.people', 'arg.captive', 'topic.by'];

/** "A journalist said that …", "the wife of a prisoner": who speaks, and who is near somebody. */
function isNoneOfThem(sentence: Sentence, single: Cue): boolean {
  const isNear = endsAt(sentence, ['say.says', 'say.wife', 'say.partner', 'arg.around', 'say.about'], single.from);
  return (
    isNear ||
    startsAt(sentence, ['say.says', 'say.wife', 'arg.around'], single.to) ||
    speaks(sentence, asCue(single), null)
  );
}

const several = ['say.others', 'say.several', 'say.among', 'say.both'];
const ofPlaceOrState = ['arg.prison', 'detain.done', 'quiet.detained'];

function tellsOfOthers({ scene, trigger }: Draft): boolean {
  const { sentence, quantities } = scene;
  if (quantities.some((each) => each.value > 1 && hasHead(scene, each, heads) && !unitFollows(scene, each)))
    return true;
  const singles = singlesIn(scene);
  const isOne = (cue: Cue) => singles.some((single) => overlaps(single, cue));
  if (cuesOfAny(sentence, several).some((cue) => !isOne(cue))) return true;
  const [single] = singles;
  const states = cuesOfAny(sentence, ofPlaceOrState);
  return cuesOfAny(sentence, ['arg.captive', ...freedKeys]).some(
    (cue) =>
      !isOne(cue) &&
      !overlaps(cue, trigger.cue) &&
      !states.some((state) => overlaps(state, cue)) &&
      !(single && isOfSingle(sentence, single, cue, trigger.cue)),
  );
}

const joinedReach = 3; // words: "and two of the prisoners"

/** "A citizen, held in Belarus for two years, …": what stands behind one says who that is, but for "a journalist and political prisoners", "a woman met the freed prisoners". */
function isOfSingle(sentence: Sentence, single: Cue, captive: Cue, verb: Cue): boolean {
  if (captive.from < single.to || (verb.from >= single.to && captive.from >= verb.from)) return false;
  return !cuesOfAny(sentence, ['say.and', 'say.with']).some(
    (word) => word.from >= single.to && followsInClause(sentence, captive, word, joinedReach),
  );
}
