// What Belarus does to others: below a headline of its own ban, words of listing and barring go on with that ban.
import type { Draft } from '../drafts.ts';
import { isForeign } from '../lands.ts';
import { isOwnOfBelarus } from '../triggers/acts-of-belarus.ts';
import { hasActor } from '../triggers/trigger.ts';
import { overlaps } from '../words/between.ts';
import { cuesOf, cuesOfAny, hasCue, type Sentence } from '../words/cues.ts';
import type { Surroundings } from './looking-back.ts';
import { isFresh } from './settled.ts';

/** "Minsk bans food from the EU" above "Their officials are barred as well": nobody else is told to put anything on Belarus. */
export function isOfOwnAnswer(draft: Draft, { scenes }: Surroundings): boolean {
  if (!measures.has(draft.type) || isOfOthers(draft)) return false;
  const title = scenes[0]?.sentence;
  return title?.block === 'title' && tellsOwnBan(title);
}

/** "On Monday Brussels adopted …", "sanctions on Belarus": another authority beside Belarus or a day, or the name of the sanctions. */
function isOfOthers(draft: Draft): boolean {
  const { sentence, actors } = draft.scene;
  if (actors.some((actor) => actor.from <= 1 && isForeign(actor))) return true;
  const isOnBelarus = hasCue(sentence, 'topic.by');
  return hasActor(sentence) ? isOnBelarus || isFresh(draft) : isOnBelarus && hasCue(sentence, 'arg.sanction');
}

/** "Minsk verbietet Importe aus der EU": Belarus opens the headline and forbids. */
function tellsOwnBan(title: Sentence): boolean {
  const own = cuesOf(title, 'authority.BY');
  if (cuesOf(title, 'impose.none').some((act) => own.some((by) => overlaps(by, act)))) return true;
  return cuesOfAny(title, bans).some((ban) => isOwnOfBelarus(title, ban, { ...ban, from: ban.to }));
}

const measures = new Set(['sanctions_imposed', 'sanctions_extended']);
const bans = [
  'extend.done',
  'extend.now',
  'impose.done',
  'impose.now',
  'forbid.done',
  'forbid.now',
  'ban.done',
  'designate.done',
  'designate.now',
  'access.done',
  'access.now',
];
