// What is told beside measures that are news: rules for those whom they hit, and whom they pass by. It asks, plans and denies nothing of its own.
import type { ClaimType } from '../claim.ts';
import { negatedWhy, untrueWhy } from '../moods/governors.ts';
import { datedAhead } from '../place-in-time.ts';
import { overlaps } from '../words/between.ts';
import { groupOf, hasAny } from '../words/cues.ts';
import { isOpen, type Settled } from './settled.ts';

/** Beside measures that are told as news: "their assets must be frozen", "he himself is not on the list". */
export function isBesideListing(draft: Settled, own: readonly Settled[], leading: ReadonlySet<ClaimType>): boolean {
  if (draft.type !== 'sanctions_imposed') return false;
  const isTold = own.some(({ status }) => status === 'occurred');
  if (isTold && draft.status === 'denied' && passesBy.some((why) => draft.why.includes(why))) return true;
  // "adopted the measures on Wednesday, and they will apply from March 20"
  if (isTold && draft.status === 'planned' && (isOver(draft) || draft.why.includes(datedAhead))) return true;
  // "The EU prolonged the sanctions. Those listed may not enter."
  return (isTold || leading.has('sanctions_extended')) && (isOpen(draft) || draft.status === 'denied') && isRule(draft);
}

/** "has not been put on the list", "disinformation operatives have been listed" */
const passesBy = [negatedWhy, untrueWhy];

const groups = new Set(['ban', 'forbid', 'access']);
/** Those listed, told of by a pronoun, as listed, or by what is frozen. */
const thoseHit = ['arg.them', 'arg.whom', 'say.he', 'designate.weak', 'ban.freeze'];

/** "US persons must block the property of those designated", "their accounts will be frozen" */
function isRule({ scene: { sentence }, trigger: { cue } }: Settled): boolean {
  const isOfListed =
    groups.has(cue.group) || groupOf(sentence, 'designate').some((each) => each.matched > 1 && overlaps(each, cue));
  return isOfListed && hasAny(sentence, thoseHit);
}

/** "The package had been discussed since January": what was negotiated is what is told now. */
function isOver({ scene: { sentence, times }, trigger: { form } }: Settled): boolean {
  if (form !== 'noun' && form !== 'coming') return false;
  return hasAny(sentence, over) || times.some(({ since, freshness }) => since || freshness === 'old');
}

const over = ['time.had', 'quiet.tally'];
