// A mention is one subject found in one text: where, in which spelling, by which rule.

export const mentionKinds = ['person', 'organisation', 'authority', 'place'] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** How a mention was found; `vestka mentions` prints it. */
export const mentionRules = [
  'full-name', // given and family name side by side
  'nickname', // a short given name, in Belarusian context
  'alias', // a spelling given in the watchlist
  'initial', // initial and family name, anchored by a full name in the same article
  'surname', // family name alone, anchored by a full name or allowed by `surnameAlone`
  'organisation', // transliterated name
  'gazetteer', // translated name or acronym from the built-in list
] as const;
export type MentionRule = (typeof mentionRules)[number];

export interface Mention {
  readonly subject: string; // watchlist id; for authorities the ISO code, EU, UN or UK; for places the gazetteer id
  readonly kind: MentionKind;
  readonly name: string; // canonical name
  readonly as: string; // text.slice(start, end)
  readonly start: number; // UTF-16 units
  readonly end: number;
  readonly rule: MentionRule;
  readonly confidence: number; // 0..1
}
