// The Polish newsrooms of the soak.
import type { Words } from './words.ts';

export const wordsPl: Words = {
  months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  ),
  onDay: ' {d} {month}',
  said: [
    'podało biuro prasowe',
    'czytamy w komunikacie',
    'powiedzieli dziennikarzom urzędnicy',
    'wynika z ogłoszonego dokumentu',
    'ogłosiło ministerstwo',
  ],
  authorities: {
    US: ['Stany Zjednoczone', 'plural'],
    EU: ['Unia Europejska', 'f'],
    UK: ['Wielka Brytania', 'f'],
    CA: ['Kanada', 'f'],
    CH: ['Szwajcaria', 'f'],
    UA: ['Ukraina', 'f'],
    JP: ['Japonia', 'f'],
    AU: ['Australia', 'f'],
    LT: ['Litwa', 'f'],
    LV: ['Łotwa', 'f'],
    PL: ['Polska', 'f'],
  },
  verbs: {
    imposed: { m: 'nałożył', f: 'nałożyła', plural: 'nałożyły' },
    eased: { m: 'zniósł', f: 'zniosła', plural: 'zniosły' },
    extended: { m: 'przedłużył', f: 'przedłużyła', plural: 'przedłużyły' },
  },
  who: ['urzędników', 'sędziów i prokuratorów', 'funkcjonariuszy', 'przedsiębiorców', 'deputowanych'],
  release: {
    titles: [
      'Białoruś uwolniła {n} więźniów politycznych',
      'Na Białorusi uwolniono {n} więźniów politycznych',
      '{n} więźniów politycznych wyszło na wolność na Białorusi',
    ],
    leads: [
      'Władze Białorusi uwolniły {n} więźniów politycznych{day}, {said}.',
      'Na Białorusi{day} na wolność wyszło {n} więźniów politycznych, {said}.',
      'Białoruś uwolniła{day} {n} więźniów politycznych, {said}.',
    ],
    two: ['Wśród uwolnionych są {one} i {two}.', 'Na wolność wyszli też {one} i {two}.'],
    one: ['Wśród uwolnionych jest {one}.', 'Jedną z uwolnionych osób jest {one}.'],
  },
  imposed: {
    titles: ['{a} {v} sankcje na {n} {who} z Białorusi', 'Nowe sankcje: {a} {v} je na {n} {who} z Białorusi'],
    leads: [
      '{a} {v} sankcje na {n} {who} z Białorusi{day}, {said}.',
      '{a}{day} {v} nowe sankcje na Białoruś: na listę wpisano {n} {who}, {said}.',
    ],
    uncounted: ['{a} {v} nowe sankcje na Białoruś{day}, {said}.'],
    firm: ['Na liście jest też spółka {firm}.', 'Ograniczenia objęły też spółkę {firm}.'],
  },
  eased: {
    titles: ['{a} {v} sankcje wobec spółki {firm}', '{a} {v} sankcje wobec białoruskiej spółki {firm}'],
    leads: [
      '{a} {v} sankcje wobec białoruskiej spółki {firm}{day}, {said}.',
      '{a}{day} {v} sankcje wobec spółki {firm} z Białorusi, {said}.',
    ],
  },
  extended: {
    titles: ['{a} {v} sankcje wobec Białorusi o rok', '{a} {v} sankcje wobec Białorusi'],
    leads: [
      '{a} {v} sankcje wobec Białorusi o kolejny rok{day}, {said}.',
      '{a}{day} {v} o rok sankcje wobec Białorusi, {said}.',
    ],
  },
  besides: [
    '{Trait} {person} niosła {thing} obok {place}, gdy {weather}.',
    'Koło {place} {trait} {person} zostawiła {thing} na ławce.',
    '{Weather}, kiedy {person} szła od {place}, {trait} i milcząca.',
    'W południe {thing} zapomniała koło {place} {trait} {person}.',
    'Nikt koło {place} nie wiedział, po co {person} kupiła {thing}, a {weather}.',
  ],
  inventories: [
    '{Thing}, {thing2}, {thing3} i {thing4}: to wszystko {trait} {person} zabrała od {place}.',
    'Od {place} {person} przywiozła {thing}, {thing2}, {thing3}, a jeszcze {thing4}.',
  ],
  besideSlots: {
    trait: 'cicha wysoka wesoła senna cierpliwa ciekawska starsza młoda zmęczona uprzejma uparta nieśmiała'.split(' '),
    person:
      'nauczycielka ogrodniczka krawcowa malarka kucharka sąsiadka aptekarka skrzypaczka sprzedawczyni tkaczka'.split(
        ' ',
      ),
    thing: 'chleb|imbryk|jabłka|parasol|stołek|listy|miód|gitarę|koce|latarnię|zupę|wełnę|kwiaty'.split('|'),
    place: 'piekarni fontanny biblioteki dworca mostu sadu rynku szkoły młyna teatru jeziora muzeum'.split(' '),
    weather:
      'padał deszcz|topniał śnieg|biły dzwony|stała mgła|leciały gęsi|wirowały liście|zachodziło słońce|szczekał pies'.split(
        '|',
      ),
  },
};
