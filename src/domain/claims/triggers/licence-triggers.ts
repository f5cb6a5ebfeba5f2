// Triggers of licences: leave to deal with whom sanctions hit, given, prolonged or ended.
import type { Setting } from '../scene.ts';
import { overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, hasCue, type Sentence } from '../words/cues.ts';
import { isOfSanctions } from './sanction-guards.ts';
import { groupCues, nearest, type Trigger, trigger } from './trigger.ts';

/** A licence issued or prolonged eases; one revoked, expired or not renewed imposes. */
export function licenceTriggers(sentence: Sentence, setting: Setting): Trigger[] {
  const whole = cuesOf(sentence, 'licence.done').filter((cue) => holdsLicence(sentence, cue));
  const licences = [...cuesOf(sentence, 'licence.noun'), ...whole];
  if (licences.length === 0) return [];
  // "Under General License 14, issued on Thursday, …": the headline has named who issues such licences.
  const isNamed = setting.actors > 0 && licences.some(({ matched }) => matched > 1);
  const known = isNamed || setting.sanctions > 0 || hasCue(sentence, 'authority.US');
  if (!known) return [];
  const found: Trigger[] = [];
  for (const cue of groupCues(sentence, 'licence')) {
    if (cue.form === 'noun') continue;
    const licence = whole.includes(cue) ? cue : nearest(sentence, cue, ['licence.noun'], cue.form === 'ended' ? 14 : 9);
    if (!licence) continue;
    // "lifted the last curbs, and there is talk of an exemption": the verb has its own object.
    const [curbs] = cue.from < licence.from ? cuesBetween(sentence, cue, licence) : [];
    if (cue.form === 'ended' && curbs) continue;
    if (cue.form === 'ended' && !isOfSanctions(sentence, licence)) continue;
    if (cue.form === 'ended')
      found.push({ ...trigger('sanctions_imposed', 'licence', cue, licence, 0.85), form: 'done' });
    else found.push(trigger('sanctions_eased', 'licence', cue, licence, 0.8));
  }
  // What ends the licence is not also a new one.
  return found.some((each) => each.type === 'sanctions_imposed')
    ? found.filter((each) => each.type === 'sanctions_imposed')
    : found;
}

/** "выпустило лицензию": the verb holds its noun. */
function holdsLicence(sentence: Sentence, cue: Cue): boolean {
  return cue.matched > 1 && cuesOf(sentence, 'arg.exemption').some((each) => overlaps(each, cue));
}

function cuesBetween(sentence: Sentence, one: Cue, other: Cue): Cue[] {
  return cuesOfAny(sentence, ['arg.sanction', 'arg.sanctionweak']).filter(
    (cue) => cue.from >= one.to && cue.to <= other.from,
  );
}
