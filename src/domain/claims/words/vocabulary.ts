// The groups and forms that a lexicon may hold; what each means stands in docs/lexicon.md. One that is not here would never be read.

const words = (text: string): readonly string[] => text.split(' ');

/** The forms of each group. */
export const vocabulary: Readonly<Record<string, readonly string[]>> = {
  access: words('bare been benefit done kept none now what will'),
  adopt: words('bare done none now will'),
  arg: words(
    'around captive dissident draft duty emergency exemption former ground listed none otherlist parcel people prison round sanction sanctionweak step study them whom winddown',
  ),
  atliberty: words('beyond free is nolonger'),
  ban: words('agentless done freeze none'),
  contact: words('bare done none noun now will'),
  court: words('abroad done suit'),
  death: words('bare done freed none noun nth'),
  designate: words('bare done either grown into none noun now weak weaknow will'),
  detain: words('bare done held none noun now state will'),
  discharge: words('bare done now will'),
  ease: words('bare done none noun now refused will'),
  extend: words('bare done none noun now stay term time will'),
  follow: words('bare done firm none now will'),
  forbid: words('bare done none now will'),
  freedom: words('none noun'),
  impose: words('bare done none noun now was will'),
  journey: words('aboard done embrace home inside lately none now source state stays vehicle'),
  keep: words('bare done none noun now will'),
  liberty: words('bare done none now will'),
  licence: words('bare done ended none noun now will'),
  lone: words('who'),
  mode: words(
    'accord achieve agreed any applaud article atonce attribute aux been concession decide decision decree demand discussed exchange fact fail guess habit hearsay hope idea if inf inquire known may negotiate none not notall notyet plan predict prelim presuppose propose pseudonot query ready refuse relative reported scenario should sothat tally that those until untrue vain welcome when whether while whoever whom will without would',
  ),
  pardon: words('bare done freed none noun now weak weaknow will'),
  passover: words('captives nobody'),
  quiet: words(
    'about anytime atfirst bail bill brief channels customs denies detained digest disease dismisses document edge emigrate every felt first guide halfyear hazard howmany inforce lasting later lived lives me moment nth office parked passed pending postpone rearrested reminds repeated rumour self series sidebar signed since tally than then thing thisyear tightens tohappen tour twice unclear undone visit wanted ward went whether why work',
  ),
  relation: words('bare done none now what will'),
  release: words('absent ask bare done freed none noun now will'),
  relief: words('bare done none noun now permit shrunk weak will'),
  round: words('alike list previous such'),
  say: words(
    'about advises against age agent aide also among and atleast besides both but chamber clergy coordination envoy escort example expert fellow guest half he host hour list message most naming narrator next none notagent oneof opines or others otherway out outof outofbelarus parallel part partner reason receives running sake samedecision says several sits sitting sofar source speaker still thismeasure too total turn uncounted voted wife with withhim withthem',
  ),
  seek: words('for others'),
  sever: words('bare done none now will'),
  stay: words('change now shut since'),
  swap: words('bare done none noun weak will'),
  term: words('done none will'),
  time: words(
    'after ago already anniversary basis before compared day day0 day1 day2 earlier early fornow fresh future genre had hour in inyear lately last month month1 month2 month3 month4 month5 month6 month7 month8 month9 month10 month11 month12 nextday none of offence old opinion prior recent review same sameday since until week weekday1 weekday2 weekday3 weekday4 weekday5 weekday6 weekday7 weekend year',
  ),
  topic: words('by foreign none ordinary pow smuggling sport'),
  trade: words('goods'),
  transfer: words('bare done none noun now will'),
  withheld: words('awaited futile left next nobody same shut unfreed unlisted wait'),
  yield: words('bare done freed none now will'),
};

/** Groups whose forms are values: countries, numbers, what sanctions are about. */
export const openGroups: Readonly<Record<string, RegExp>> = {
  authority: /^(?:[A-Z]{2}|none)$/,
  numbers: /^\d{1,4}$/,
  target: /^[a-z -]{3,30}$/,
};
