// Whether two written words are one word in different cases.
import { caseKeyOf } from './sounds.ts';
import { inflectedForms } from './word-forms.ts';

export function sameWord(one: string, other: string): boolean {
  if (one.charAt(0).toLowerCase() !== other.charAt(0).toLowerCase()) return false;
  const keys = new Set(inflectedForms(one).map(({ stem }) => caseKeyOf(stem)));
  return inflectedForms(other).some(({ stem }) => keys.has(caseKeyOf(stem)));
}
