// Relief told by the way where no word of sanctions stands: "since the lifting of US restrictions", "announced relief for potash".
// `loose`: good for what is asked, planned, taken as known or happened long ago, never for news.
import { isForeign } from '../lands.ts';
import type { Scene, Setting } from '../scene.ts';
import { follows, followsInClause } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasCue, type Sentence } from '../words/cues.ts';
import { hasActor, looseTrigger, nearest, type Trigger } from './trigger.ts';

/** Only where nothing plainer is told of sanctions. */
export function reliefByTheWay(scene: Scene, setting: Setting, found: readonly Trigger[]): Trigger[] {
  const { sentence } = scene;
  if (found.length > 0 || hasCue(sentence, 'topic.sport')) return [];
  const told = hasActor(sentence) ? [...lifted(sentence), ...announced(sentence)] : [];
  return told.length > 0 ? told : givenTo(scene, setting);
}

const reliefs = ['relief.noun', 'ease.noun', 'arg.exemption', 'licence.noun'];
const givenReach = 3; // words: "the licence of September for Belavia"

/** "The relief for Belavia was an advance", "since Washington's licence for Belavia": a firm of Belarus stands right behind it. */
function givenTo({ sentence, organisations }: Scene, { sanctions }: Setting): Trigger[] {
  const isActed = hasActor(sentence);
  const isFirst = ({ from }: Cue, at: number, all: readonly Cue[]) =>
    all.findIndex((each) => each.from === from) === at;
  return cuesOfAny(sentence, reliefs)
    .filter(isFirst)
    .flatMap((cue) => {
      const whom = cuesOf(sentence, 'topic.by').find(
        (firm) =>
          followsInClause(sentence, firm, cue, givenReach) &&
          organisations.some(({ start }) => sentence.tokens[firm.from]?.start === start),
      );
      const isOfSanctions = isActed || (sanctions > 0 && cue.group !== 'licence');
      return whom && isOfSanctions ? [{ ...looseTrigger('sanctions_eased', cue, 'noun'), object: whom }] : [];
    });
}

const weakReach = 3;
const ownerReach = 1;

/** "the lifting of US restrictions": a weak word beside whose it is. */
function lifted(sentence: Sentence): Trigger[] {
  return cuesOf(sentence, 'ease.noun').flatMap((cue) => {
    const weak = nearest(sentence, cue, ['arg.sanctionweak', 'arg.sanction'], weakReach);
    if (!weak || hasCue(sentence, 'relation.what') || !isOwned(sentence, weak)) return [];
    return [{ ...looseTrigger('sanctions_eased', cue, 'noun'), object: weak }];
  });
}

function isOwned(sentence: Sentence, weak: Cue): boolean {
  return groupOf(sentence, 'authority').some(
    (owner) => isForeign(owner) && distance(sentence, owner, weak) <= ownerReach,
  );
}

const saidReach = 2; // words between "announced" and the relief
const whomReach = 4;

/** "announced relief for potash exports": whom or what sanctions hit stands behind it. */
function announced(sentence: Sentence): Trigger[] {
  const says = cuesOfAny(sentence, ['mode.decide', 'adopt.done', 'mode.plan']);
  const hit = [...groupOf(sentence, 'target'), ...groupOf(sentence, 'trade'), ...cuesOf(sentence, 'arg.listed')];
  return cuesOfAny(sentence, ['relief.noun', 'ease.noun']).flatMap((cue) => {
    const isSaid = says.some((each) => follows(cue, each, saidReach) || (each.from < cue.from && each.to > cue.from));
    const whom = hit.find((each) => follows(each, cue, whomReach));
    return isSaid && whom ? [{ ...looseTrigger('sanctions_eased', cue, 'done'), object: whom }] : [];
  });
}

const askedReach = 8;

/** "an exemption for potash fertilisers that some states want", "Portugal asked that potash be exempted": whom or what it is for stands beside it. */
export function exemptionSought({ sentence }: Scene, { sanctions }: Setting, found: readonly Trigger[]): Trigger[] {
  if (sanctions === 0 || found.some(({ type }) => type === 'sanctions_eased')) return [];
  const asks = cuesOfAny(sentence, ['mode.demand', 'mode.hope']);
  const hit = [...groupOf(sentence, 'target'), ...groupOf(sentence, 'trade')];
  return cuesOf(sentence, 'arg.exemption').flatMap((cue) => {
    const isAsked = asks.some((asked) => distance(sentence, asked, cue) <= askedReach);
    const whom = hit.find((each) => distance(sentence, each, cue) <= whomReach);
    return isAsked && whom ? [{ ...looseTrigger('sanctions_eased', cue, 'sought'), object: whom }] : [];
  });
}
