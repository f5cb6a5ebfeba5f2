// Participles that are a part of their noun, in eighteen languages: "about eased sanctions" tells of no easing, whatever stands before it.
import { expect, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import { readText } from './reader.ts';

const published = '2025-11-21';

type Grid = Readonly<Record<string, Said>>;

/** What may be said of measures or captives, by the case that a sentence asks for, and the sentences, N for what is said. */
interface Said {
  readonly nouns: Readonly<Record<string, string>>;
  readonly sentences: readonly (readonly [form: string, sentence: string])[];
}

const measures: Grid = {
  en: {
    nouns: {
      x: 'eased sanctions, lifted sanctions on Belarus, relaxed export controls, tightened sanctions, expanded sanctions on Belarus, frozen assets, prolonged sanctions, blocked accounts',
    },
    sentences: [
      ['x', 'Lukashenko dreams of N.'],
      ['x', 'Belarusian exporters hope for N.'],
      ['x', 'The minister spoke about N on Thursday.'],
      ['x', 'Without N trade with Belarus would look different.'],
      ['x', 'An economist from Minsk explained on Thursday what N mean.'],
      ['x', 'The report deals with N and their effect on Belarus.'],
      ['x', 'Lukashenko complains of N.'],
      ['x', 'The talks on N in Minsk go on.'],
    ],
  },
  ru: {
    nouns: {
      g: 'смягчённых санкций, снятых с Беларуси санкций, ужесточённых санкций, расширенных санкций, замороженных активов, продлённых санкций, заблокированных счетов',
      p: 'смягчённых санкциях, снятых с Беларуси санкциях, ужесточённых санкциях, расширенных санкциях, замороженных активах, продлённых санкциях, заблокированных счетах',
      a: 'смягчённые санкции, снятые с Беларуси санкции, ужесточённые санкции, расширенные санкции, замороженные активы, продлённые санкции, заблокированные счета',
    },
    sentences: [
      ['p', 'Лукашенко мечтает о N.'],
      ['a', 'Белорусские экспортёры надеются на N.'],
      ['p', 'Министр в четверг говорил о N.'],
      ['g', 'Без N торговля с Беларусью выглядела бы иначе.'],
      ['a', 'Экономист из Минска в четверг объяснил, что значат N.'],
      ['a', 'Лукашенко жалуется на N.'],
    ],
  },
  be: {
    nouns: {
      g: 'змякчаных санкцый, знятых з Беларусі санкцый, узмоцненых санкцый, пашыраных санкцый, замарожаных актываў, падоўжаных санкцый, заблакаваных рахункаў',
      p: 'змякчаных санкцыях, знятых з Беларусі санкцыях, узмоцненых санкцыях, пашыраных санкцыях, замарожаных актывах, падоўжаных санкцыях, заблакаваных рахунках',
      a: 'змякчаныя санкцыі, знятыя з Беларусі санкцыі, узмоцненыя санкцыі, пашыраныя санкцыі, замарожаныя актывы, падоўжаныя санкцыі, заблакаваныя рахункі',
    },
    sentences: [
      ['a', 'Лукашэнка марыць пра N.'],
      ['a', 'Беларускія экспарцёры спадзяюцца на N.'],
      ['p', 'Міністр у чацвер гаварыў аб N.'],
      ['g', 'Без N гандаль з Беларуссю выглядаў бы інакш.'],
      ['a', 'Эканаміст з Мінска ў чацвер растлумачыў, што значаць N.'],
      ['a', 'Лукашэнка скардзіцца на N.'],
    ],
  },
  uk: {
    nouns: {
      g: "пом'якшених санкцій, знятих із Білорусі санкцій, посилених санкцій, розширених санкцій, заморожених активів, подовжених санкцій, заблокованих рахунків",
      p: "пом'якшених санкціях, знятих із Білорусі санкціях, посилених санкціях, розширених санкціях, заморожених активах, подовжених санкціях, заблокованих рахунках",
      a: "пом'якшені санкції, зняті з Білорусі санкції, посилені санкції, розширені санкції, заморожені активи, подовжені санкції, заблоковані рахунки",
    },
    sentences: [
      ['a', 'Лукашенко мріє про N.'],
      ['a', 'Білоруські експортери сподіваються на N.'],
      ['a', 'Міністр у четвер говорив про N.'],
      ['g', 'Без N торгівля з Білоруссю виглядала б інакше.'],
      ['a', 'Економіст із Мінська в четвер пояснив, що означають N.'],
      ['a', 'Лукашенко скаржиться на N.'],
    ],
  },
  pl: {
    nouns: {
      g: 'złagodzonych sankcji, zniesionych sankcji na Białoruś, zaostrzonych sankcji, rozszerzonych sankcji, zamrożonych aktywów, przedłużonych sankcji, zablokowanych kont',
      p: 'złagodzonych sankcjach, zniesionych sankcjach na Białoruś, zaostrzonych sankcjach, rozszerzonych sankcjach, zamrożonych aktywach, przedłużonych sankcjach, zablokowanych kontach',
      a: 'złagodzone sankcje, zniesione sankcje na Białoruś, zaostrzone sankcje, rozszerzone sankcje, zamrożone aktywa, przedłużone sankcje, zablokowane konta',
    },
    sentences: [
      ['p', 'Łukaszenka marzy o N.'],
      ['a', 'Białoruscy eksporterzy liczą na N.'],
      ['p', 'Minister mówił w czwartek o N.'],
      ['g', 'Bez N handel z Białorusią wyglądałby inaczej.'],
      ['a', 'Ekonomista z Mińska wyjaśniał w czwartek, co znaczą N.'],
      ['a', 'Łukaszenka skarży się na N.'],
    ],
  },
  lt: {
    nouns: {
      g: 'sušvelnintų sankcijų, panaikintų sankcijų Baltarusijai, sugriežtintų sankcijų, išplėstų sankcijų, įšaldyto turto, pratęstų sankcijų, užblokuotų sąskaitų',
      a: 'sušvelnintas sankcijas, panaikintas sankcijas Baltarusijai, sugriežtintas sankcijas, išplėstas sankcijas, įšaldytą turtą, pratęstas sankcijas, užblokuotas sąskaitas',
      n: 'sušvelnintos sankcijos, panaikintos sankcijos Baltarusijai, sugriežtintos sankcijos, išplėstos sankcijos, įšaldytas turtas, pratęstos sankcijos, užblokuotos sąskaitos',
    },
    sentences: [
      ['a', 'Lukašenka svajoja apie N.'],
      ['g', 'Baltarusijos eksportuotojai tikisi N.'],
      ['a', 'Ministras ketvirtadienį kalbėjo apie N.'],
      ['g', 'Be N prekyba su Baltarusija atrodytų kitaip.'],
      ['n', 'Minsko ekonomistas ketvirtadienį aiškino, ką reiškia N.'],
    ],
  },
  de: {
    nouns: {
      d: 'gelockerten Sanktionen, aufgehobenen Sanktionen gegen Belarus, verschärften Sanktionen, erweiterten Sanktionen, eingefrorenen Vermögen, verlängerten Sanktionen, gesperrten Konten',
      a: 'gelockerte Sanktionen, aufgehobene Sanktionen gegen Belarus, verschärfte Sanktionen, erweiterte Sanktionen, eingefrorene Vermögen, verlängerte Sanktionen, gesperrte Konten',
    },
    sentences: [
      ['d', 'Lukaschenko träumt von N.'],
      ['a', 'Belarussische Exporteure hoffen auf N.'],
      ['a', 'Der Minister sprach am Donnerstag über N.'],
      ['a', 'Ohne N sähe der Handel mit Belarus anders aus.'],
      ['a', 'Ein Ökonom aus Minsk erklärte am Donnerstag, was N bedeuten.'],
      ['a', 'Lukaschenko klagt über N.'],
    ],
  },
  fr: {
    nouns: {
      x: 'sanctions allégées, sanctions levées, sanctions durcies, sanctions élargies, avoirs gelés, sanctions prolongées, comptes bloqués',
    },
    sentences: [
      ['x', 'Loukachenko rêve de N.'],
      ['x', 'Les exportateurs biélorusses espèrent des N.'],
      ['x', 'Le ministre a parlé jeudi de N.'],
      ['x', 'Sans N, le commerce avec la Biélorussie serait autre.'],
    ],
  },
  es: {
    nouns: {
      x: 'sanciones suavizadas, sanciones levantadas, sanciones endurecidas, sanciones ampliadas, activos congelados, sanciones prorrogadas, cuentas bloqueadas',
    },
    sentences: [
      ['x', 'Lukashenko sueña con N.'],
      ['x', 'Los exportadores bielorrusos esperan N.'],
      ['x', 'El ministro habló el jueves de N.'],
      ['x', 'Sin N el comercio con Bielorrusia sería otro.'],
    ],
  },
  it: {
    nouns: {
      x: 'sanzioni alleggerite, sanzioni revocate, sanzioni inasprite, sanzioni ampliate, beni congelati, sanzioni prorogate, conti bloccati',
    },
    sentences: [
      ['x', 'Lukashenko sogna N.'],
      ['x', 'Gli esportatori bielorussi sperano in N.'],
      ['x', 'Il ministro ha parlato giovedì di N.'],
      ['x', 'Senza N il commercio con la Bielorussia sarebbe diverso.'],
    ],
  },
  cs: {
    nouns: {
      g: 'zmírněných sankcí, zrušených sankcí, zpřísněných sankcí, rozšířených sankcí, zmrazeného majetku, prodloužených sankcí, zablokovaných účtů',
      a: 'zmírněné sankce, zrušené sankce, zpřísněné sankce, rozšířené sankce, zmrazený majetek, prodloužené sankce, zablokované účty',
    },
    sentences: [
      ['a', 'Běloruští vývozci doufají v N.'],
      ['g', 'Bez N by obchod s Běloruskem vypadal jinak.'],
      ['a', 'Ekonom z Minsku ve čtvrtek vysvětlil, co znamenají N.'],
      ['a', 'Lukašenko si stěžuje na N.'],
    ],
  },
  nl: {
    nouns: {
      x: 'versoepelde sancties, opgeheven sancties, aangescherpte sancties, uitgebreide sancties, bevroren tegoeden, verlengde sancties, geblokkeerde rekeningen',
    },
    sentences: [
      ['x', 'Loekasjenko droomt van N.'],
      ['x', 'Exporteurs uit Belarus hopen op N.'],
      ['x', 'De minister sprak donderdag over N.'],
      ['x', 'Zonder N zou de handel met Belarus er anders uitzien.'],
    ],
  },
  bg: {
    nouns: {
      x: 'смекчени санкции, вдигнати санкции, затегнати санкции, разширени санкции, замразени активи, удължени санкции, блокирани сметки',
    },
    sentences: [
      ['x', 'Лукашенко мечтае за N.'],
      ['x', 'Беларуските износители се надяват на N.'],
      ['x', 'Министърът говори в четвъртък за N.'],
      ['x', 'Без N търговията с Беларус би изглеждала другояче.'],
    ],
  },
  sr: {
    nouns: {
      a: 'ublažene sankcije, ukinute sankcije, pooštrene sankcije, proširene sankcije, zamrznutu imovinu, produžene sankcije, blokirane račune',
      g: 'ublaženih sankcija, ukinutih sankcija, pooštrenih sankcija, proširenih sankcija, zamrznute imovine, produženih sankcija, blokiranih računa',
    },
    sentences: [
      ['a', 'Beloruski izvoznici nadaju se i čekaju N.'],
      ['g', 'Bez N trgovina s Belorusijom izgledala bi drugačije.'],
      ['a', 'Lukašenko se žali na N.'],
    ],
  },
  no: {
    nouns: {
      x: 'lettede sanksjoner, opphevede sanksjoner, skjerpede sanksjoner, utvidede sanksjoner, frosne midler, forlengede sanksjoner, sperrede kontoer',
    },
    sentences: [
      ['x', 'Lukasjenko drømmer om N.'],
      ['x', 'Hviterussiske eksportører håper på N.'],
      ['x', 'Ministeren snakket torsdag om N.'],
      ['x', 'Uten N ville handelen med Hviterussland sett annerledes ut.'],
    ],
  },
  ro: {
    nouns: {
      x: 'sancțiuni relaxate, sancțiuni ridicate, sancțiuni înăsprite, sancțiuni extinse, active înghețate, sancțiuni prelungite, conturi blocate',
    },
    sentences: [
      ['x', 'Lukașenko visează la N.'],
      ['x', 'Exportatorii din Belarus speră la N.'],
      ['x', 'Ministrul a vorbit joi despre N.'],
      ['x', 'Fără N comerțul cu Belarus ar arăta altfel.'],
    ],
  },
  pt: {
    nouns: {
      x: 'sanções aliviadas, sanções levantadas, sanções endurecidas, sanções alargadas, ativos congelados, sanções prorrogadas, contas bloqueadas',
    },
    sentences: [
      ['x', 'Lukashenko sonha com N.'],
      ['x', 'Os exportadores bielorrussos esperam N.'],
      ['x', 'O ministro falou na quinta-feira de N.'],
      ['x', 'Sem N o comércio com a Bielorrússia seria outro.'],
    ],
  },
  lv: {
    nouns: {
      a: 'mīkstinātām sankcijām, atceltām sankcijām, pastiprinātām sankcijām, paplašinātām sankcijām, iesaldētiem aktīviem, pagarinātām sankcijām, bloķētiem kontiem',
    },
    sentences: [
      ['a', 'Lukašenko sapņo par N.'],
      ['a', 'Ministrs ceturtdien Minskā runāja par N.'],
    ],
  },
};

const releases: Grid = {
  en: {
    nouns: {
      x: 'freed prisoners, pardoned prisoners, released opposition figures, recently freed political prisoners, deported former prisoners, the release of political prisoners, the pardon of the blogger, an amnesty',
    },
    sentences: [
      ['x', 'Lukashenko dreams of N in exchange for flights.'],
      ['x', 'The Belarusian opposition hopes for N.'],
      ['x', 'The minister spoke about N in Minsk on Thursday.'],
      ['x', 'Without N trade with Belarus would look different.'],
      ['x', 'The book on N in Belarus appears today.'],
    ],
  },
  ru: {
    nouns: {
      p: 'об освобождённых заключённых, о помилованных политзаключённых, о вышедших на свободу активистах, об освобождении политзаключённых, о помиловании блогера, об амнистии',
      a: 'освобождённых заключённых, помилованных политзаключённых, вышедших на свободу активистов, освобождение политзаключённых, помилование блогера, амнистию',
      g: 'освобождённых заключённых, помилованных политзаключённых, вышедших на свободу активистов, освобождения политзаключённых, помилования блогера, амнистии',
    },
    sentences: [
      ['p', 'Белорусская оппозиция мечтает N.'],
      ['a', 'Белорусская оппозиция надеется на N.'],
      ['p', 'Министр в четверг говорил в Минске N.'],
      ['g', 'Без N торговля с Беларусью выглядела бы иначе.'],
      ['p', 'Книга N в Беларуси выходит сегодня.'],
      ['g', 'Ради N Минск готов торговаться, сказала она в четверг.'],
    ],
  },
  be: {
    nouns: {
      a: 'вызваленых вязняў, памілаваных палітвязняў, вызваленых актывістаў, вызваленне палітвязняў, памілаванне блогера, амністыю',
      g: 'вызваленых вязняў, памілаваных палітвязняў, вызваленых актывістаў, вызвалення палітвязняў, памілавання блогера, амністыі',
    },
    sentences: [
      ['a', 'Беларуская апазіцыя марыць пра N.'],
      ['a', 'Беларуская апазіцыя спадзяецца на N.'],
      ['a', 'Міністр у чацвер гаварыў у Мінску пра N.'],
      ['g', 'Без N гандаль з Беларуссю выглядаў бы інакш.'],
      ['a', 'Кніга пра N у Беларусі выходзіць сёння.'],
      ['g', 'Дзеля N Мінск гатовы таргавацца, сказала яна ў чацвер.'],
    ],
  },
  uk: {
    nouns: {
      a: "звільнених в'язнів, помилуваних політв'язнів, звільнених активістів, звільнення політв'язнів, помилування блогера, амністію",
      g: "звільнених в'язнів, помилуваних політв'язнів, звільнених активістів, звільнення політв'язнів, помилування блогера, амністії",
    },
    sentences: [
      ['a', 'Білоруська опозиція мріє про N.'],
      ['a', 'Білоруська опозиція сподівається на N.'],
      ['a', 'Міністр у четвер говорив у Мінську про N.'],
      ['g', 'Без N торгівля з Білоруссю виглядала б інакше.'],
      ['a', 'Книга про N у Білорусі виходить сьогодні.'],
      ['g', 'Заради N Мінськ готовий торгуватися, сказала вона в четвер.'],
    ],
  },
  pl: {
    nouns: {
      a: 'zwolnionych więźniów, ułaskawionych więźniów politycznych, uwolnionych działaczy, uwolnienie więźniów politycznych, ułaskawienie blogera, amnestię',
      g: 'zwolnionych więźniów, ułaskawionych więźniów politycznych, uwolnionych działaczy, uwolnienia więźniów politycznych, ułaskawienia blogera, amnestii',
      p: 'zwolnionych więźniach, ułaskawionych więźniach politycznych, uwolnionych działaczach, uwolnieniu więźniów politycznych, ułaskawieniu blogera, amnestii',
    },
    sentences: [
      ['p', 'Białoruska opozycja marzy o N.'],
      ['a', 'Białoruska opozycja liczy na N.'],
      ['p', 'Minister mówił w czwartek w Mińsku o N.'],
      ['g', 'Bez N handel z Białorusią wyglądałby inaczej.'],
      ['p', 'Książka o N na Białorusi ukazuje się dziś.'],
      ['g', 'Dla N Mińsk jest gotów się targować, powiedziała w czwartek.'],
    ],
  },
  lt: {
    nouns: {
      a: 'paleistus kalinius, malonės sulaukusius politinius kalinius, išlaisvintus aktyvistus, politinių kalinių paleidimą, tinklaraštininko malonę, amnestiją',
      g: 'paleistų kalinių, malonės sulaukusių politinių kalinių, išlaisvintų aktyvistų, politinių kalinių paleidimo, tinklaraštininko malonės, amnestijos',
    },
    sentences: [
      ['a', 'Baltarusijos opozicija svajoja apie N.'],
      ['g', 'Baltarusijos opozicija tikisi N.'],
      ['a', 'Ministras ketvirtadienį Minske kalbėjo apie N.'],
      ['g', 'Be N prekyba su Baltarusija atrodytų kitaip.'],
      ['a', 'Knyga apie N Baltarusijoje pasirodo šiandien.'],
      ['g', 'Dėl N Minskas pasirengęs derėtis, sakė ji ketvirtadienį.'],
    ],
  },
  de: {
    nouns: {
      a: 'freigelassene Gefangene, begnadigte politische Gefangene, freigekommene Aktivisten, die Freilassung politischer Gefangener, die Begnadigung des Bloggers, eine Amnestie',
      d: 'freigelassenen Gefangenen, begnadigten politischen Gefangenen, freigekommenen Aktivisten, der Freilassung politischer Gefangener, der Begnadigung des Bloggers, einer Amnestie',
    },
    sentences: [
      ['d', 'Die belarussische Opposition träumt von N.'],
      ['a', 'Die belarussische Opposition hofft auf N.'],
      ['a', 'Der Minister sprach am Donnerstag in Minsk über N.'],
      ['a', 'Ohne N sähe der Handel mit Belarus anders aus.'],
      ['a', 'Das Buch über N in Belarus erscheint heute.'],
      ['a', 'Für N sei Minsk bereit zu handeln, sagte sie am Donnerstag.'],
    ],
  },
  fr: {
    nouns: {
      x: 'prisonniers libérés, détenus graciés, militants relâchés',
    },
    sentences: [
      ['x', "L'opposition biélorusse rêve de N."],
      ['x', 'Le ministre a parlé jeudi à Minsk de N.'],
      ['x', 'Sans N, le commerce avec la Biélorussie serait autre.'],
      ['x', "Le livre sur les N en Biélorussie paraît aujourd'hui."],
    ],
  },
  es: {
    nouns: {
      x: 'presos liberados, detenidos indultados, opositores excarcelados',
    },
    sentences: [
      ['x', 'La oposición bielorrusa sueña con N.'],
      ['x', 'El ministro habló el jueves en Minsk de N.'],
      ['x', 'Sin N el comercio con Bielorrusia sería otro.'],
      ['x', 'El libro sobre los N en Bielorrusia sale hoy.'],
    ],
  },
  it: {
    nouns: {
      x: 'prigionieri liberati, detenuti graziati, oppositori rilasciati',
    },
    sentences: [
      ['x', "L'opposizione bielorussa sogna N."],
      ['x', 'Il ministro ha parlato giovedì a Minsk di N.'],
      ['x', 'Senza N il commercio con la Bielorussia sarebbe diverso.'],
    ],
  },
  pt: {
    nouns: {
      x: 'presos libertados, detidos indultados, opositores soltos',
    },
    sentences: [
      ['x', 'A oposição bielorrussa sonha com N.'],
      ['x', 'O ministro falou na quinta-feira em Minsk de N.'],
      ['x', 'Sem N o comércio com a Bielorrússia seria outro.'],
      ['x', 'O livro sobre os N na Bielorrússia sai hoje.'],
    ],
  },
  ro: {
    nouns: {
      x: 'deținuți eliberați, prizonieri grațiați, opozanți eliberați',
    },
    sentences: [
      ['x', 'Opoziția din Belarus visează la N.'],
      ['x', 'Ministrul a vorbit joi la Minsk despre N.'],
      ['x', 'Fără N comerțul cu Belarus ar arăta altfel.'],
      ['x', 'Cartea despre N din Belarus apare astăzi.'],
    ],
  },
  cs: {
    nouns: {
      l: 'propuštěných vězních, omilostněných vězních, osvobozených aktivistech',
      g: 'propuštěných vězňů, omilostněných vězňů, osvobozených aktivistů',
    },
    sentences: [
      ['l', 'Běloruská opozice sní o N.'],
      ['l', 'Ministr ve čtvrtek v Minsku mluvil o N.'],
      ['g', 'Bez N by obchod s Běloruskem vypadal jinak.'],
      ['l', 'Kniha o N v Bělorusku vychází dnes.'],
    ],
  },
  nl: {
    nouns: {
      x: 'vrijgelaten gevangenen, begenadigde gevangenen',
    },
    sentences: [
      ['x', 'De oppositie in Belarus droomt van N.'],
      ['x', 'De minister sprak donderdag in Minsk over N.'],
      ['x', 'Zonder N zou de handel met Belarus er anders uitzien.'],
      ['x', 'Het boek over N in Belarus verschijnt vandaag.'],
    ],
  },
  bg: {
    nouns: {
      x: 'освободени затворници, помилвани политзатворници',
    },
    sentences: [
      ['x', 'Беларуската опозиция мечтае за N.'],
      ['x', 'Министърът говори в четвъртък в Минск за N.'],
      ['x', 'Без N търговията с Беларус би изглеждала другояче.'],
      ['x', 'Книгата за N в Беларус излиза днес.'],
    ],
  },
  sr: {
    nouns: {
      l: 'oslobođenim zatvorenicima, pomilovanim zatvorenicima, puštenim aktivistima',
      g: 'oslobođenih zatvorenika, pomilovanih zatvorenika, puštenih aktivista',
    },
    sentences: [
      ['l', 'Ministar je u četvrtak u Minsku govorio o N.'],
      ['g', 'Bez N trgovina s Belorusijom izgledala bi drugačije.'],
      ['l', 'Knjiga o N u Belorusiji izlazi danas.'],
    ],
  },
  no: {
    nouns: {
      x: 'løslatte fanger, benådede fanger, frigitte aktivister',
    },
    sentences: [
      ['x', 'Den hviterussiske opposisjonen drømmer om N.'],
      ['x', 'Ministeren snakket torsdag i Minsk om N.'],
      ['x', 'Uten N ville handelen med Hviterussland sett annerledes ut.'],
      ['x', 'Boken om N i Hviterussland kommer i dag.'],
    ],
  },
  lv: {
    nouns: {
      a: 'atbrīvotajiem ieslodzītajiem, apžēlotajiem ieslodzītajiem, atbrīvotiem aktīvistiem',
    },
    sentences: [
      ['a', 'Baltkrievijas opozīcija sapņo par N.'],
      ['a', 'Ministrs ceturtdien Minskā runāja par N.'],
      ['a', 'Grāmata par N Baltkrievijā iznāk šodien.'],
    ],
  },
};

test.each([...Object.entries(measures), ...Object.entries(releases)])(
  '%s: what a preposition stands before is no news',
  (_, said) => {
    const texts = said.sentences.flatMap(([form, sentence]) =>
      (said.nouns[form] ?? '').split(', ').map((noun) => filled(sentence, noun)),
    );
    expect(texts.filter((text) => readText({ text, published }).alerts.length > 0)).toEqual([]);
  },
);

function filled(sentence: string, noun: string): string {
  const text = sentence.replace('N', noun);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is asked not to be given for prisoners, below a headline of powers. */
const prices: readonly (readonly [title: string, text: string])[] = [
  [
    'Tsikhanouskaya to Trump: do not reward Lukashenko',
    'Belarus: the opposition leader spoke to Politico. People must not be freed in exchange for concessions and eased sanctions, she said.',
  ],
  [
    'Тихановская – Трампу: не награждайте Лукашенко',
    'Лидер белорусской оппозиции поговорила с Politico. Нельзя, сказала она, чтобы людей отпускали в обмен на уступки и смягчённые санкции.',
  ],
  [
    'Ціханоўская – Трампу: не ўзнагароджвайце Лукашэнку',
    'Лідарка беларускай апазіцыі пагаварыла з Politico. Нельга, сказала яна, каб людзей адпускалі ўзамен на саступкі і змякчаныя санкцыі.',
  ],
  [
    'Тихановська – Трампу: не винагороджуйте Лукашенка',
    'Лідерка білоруської опозиції поговорила з Politico. Не можна, сказала вона, щоб людей відпускали в обмін на поступки й послаблені санкції.',
  ],
  [
    'Cichanouska do Trumpa: nie nagradzajcie Łukaszenki',
    'Liderka białoruskiej opozycji rozmawiała z Politico. Nie wolno, mówiła, by ludzi wypuszczano w zamian za ustępstwa i złagodzone sankcje.',
  ],
  [
    'Cichanouskaja Trumpui: neapdovanokite Lukašenkos',
    'Baltarusijos opozicijos lyderė kalbėjosi su „Politico“. Negalima, sakė ji, kad žmonės būtų paleidžiami mainais į nuolaidas ir sušvelnintas sankcijas.',
  ],
  [
    'Tichanowskaja an Trump: Belohnen Sie Lukaschenko nicht',
    'Die belarussische Oppositionsführerin sprach mit Politico. Menschen dürften nicht gegen Zugeständnisse und gelockerte Sanktionen freikommen, sagte sie.',
  ],
  [
    'Тихановска към Тръмп: не възнаграждавайте Лукашенко',
    'Лидерката на беларуската опозиция говори с Politico. Не бива, казва тя, хора да бъдат пускани на свобода срещу отстъпки и смекчени санкции.',
  ],
  [
    'Tihanovska Trampu: ne nagrađujte Lukašenka',
    'Liderka beloruske opozicije govorila je za Politico. Ne sme se, kaže ona, ljude puštati na slobodu u zamenu za ustupke i ublažene sankcije.',
  ],
  [
    'Cichanouská Trumpovi: neodměňujte Lukašenka',
    'Vůdkyně běloruské opozice mluvila s Politico. Nesmí se, řekla, lidé propouštět výměnou za ústupky a zmírněné sankce.',
  ],
  [
    'Cihanouska Trampam: neapbalvojiet Lukašenko',
    'Baltkrievijas opozīcijas līdere runāja ar Politico. Nedrīkst, viņa teica, cilvēkus atbrīvot apmaiņā pret piekāpšanos un mīkstinātām sankcijām.',
  ],
  [
    'Tsikhanouskaya a Trump: no recompense a Lukashenko',
    'La líder de la oposición bielorrusa habló con Politico. No se puede, dijo, liberar a personas a cambio de concesiones y sanciones suavizadas.',
  ],
  [
    'Tsikhanouskaya a Trump: non premiate Lukashenko',
    "La leader dell'opposizione bielorussa ha parlato con Politico. Non si devono, ha detto, liberare persone in cambio di concessioni e sanzioni alleggerite.",
  ],
  [
    'Tsikhanouskaya a Trump: não recompense Lukashenko',
    'A líder da oposição bielorrussa falou ao Politico. Não se pode, disse, libertar pessoas em troca de concessões e sanções aliviadas.',
  ],
  [
    'Țihanovskaia către Trump: nu-l răsplătiți pe Lukașenko',
    'Lidera opoziției din Belarus a vorbit cu Politico. Nu trebuie, a spus ea, ca oamenii să fie eliberați în schimbul unor concesii și al unor sancțiuni relaxate.',
  ],
  [
    'Tikhanovskaïa à Trump : ne récompensez pas Loukachenko',
    "La dirigeante de l'opposition biélorusse a parlé à Politico. Il ne faut pas, dit-elle, libérer des gens contre des concessions et des sanctions allégées.",
  ],
  [
    'Tichanovskaja tegen Trump: beloon Loekasjenko niet',
    'De leider van de Belarussische oppositie sprak met Politico. Mensen mogen niet, zei ze, worden vrijgelaten in ruil voor concessies en versoepelde sancties.',
  ],
  [
    'Tsikhanouskaja til Trump: ikke belønn Lukasjenko',
    'Lederen for den hviterussiske opposisjonen snakket med Politico. Folk må ikke, sa hun, slippes fri i bytte mot innrømmelser og lettede sanksjoner.',
  ],
  [
    'Cihanouszkaja Trumpnak: ne jutalmazzák Lukasenkát',
    'A fehérorosz ellenzék vezetője a Politicónak nyilatkozott. Nem szabad, mondta, embereket engedményekért és enyhített szankciókért cserébe szabadon engedni.',
  ],
];

test.each(prices)('the price of a release is no relief: %s', (title, text) => {
  expect(readText({ title, text, published }).alerts).toEqual([]);
});

/** The same words where they tell what is done. */
const lines: readonly (readonly [alerts: string, text: string])[] = [
  ['sanctions_imposed', 'Minsk was hit on Thursday by tightened sanctions of the EU.'],
  ['sanctions_imposed', 'Brussels answered on Thursday with expanded sanctions on Belarus.'],
  ['sanctions_eased', 'Sanctions eased, Belavia flies again.'],
  ['sanctions_imposed', 'The EU on Thursday adopted a package of tightened sanctions on Belarus.'],
  ['sanctions_imposed', 'London hits back at Minsk with tightened sanctions.'],
  ['sanctions_imposed', "L'Union européenne a adopté jeudi un paquet de sanctions élargies contre la Biélorussie."],
  ['sanctions_extended', "Le gel des avoirs prolongé d'un an pour Loukachenko."],
  ['sanctions_extended', "Le régime de sanctions prolongé d'un an contre Minsk."],
  ['sanctions_imposed', 'Brüssel antwortet Minsk mit verschärften Sanktionen.'],
  ['sanctions_imposed', 'Die EU hat am Donnerstag ein Paket von verschärften Sanktionen gegen Belarus beschlossen.'],
  ['sanctions_imposed', 'La UE responde a Minsk con sanciones ampliadas.'],
  ['sanctions_extended', 'Prorogato di un anno il regime di sanzioni contro la Bielorussia.'],
  ['sanctions_extended', 'Regimul de sancțiuni împotriva Belarusului prelungit cu un an.'],
  ['sanctions_extended', 'El régimen de sanciones contra Bielorrusia prorrogado un año.'],
  ['sanctions_imposed', "Une série de sanctions adoptées jeudi par l'UE frappe vingt juges biélorusses."],
  ['sanctions_imposed', 'El paquete de sanciones aprobadas el jueves por la UE golpea a veinte jueces bielorrusos.'],
  ['sanctions_imposed', "Un pacchetto di sanzioni adottate giovedì dall'UE colpisce venti giudici bielorussi."],
  ['prisoner_release', '«Вясна» опубликовала список из 14 имён освобождённых в четверг в Беларуси заключённых.'],
  ['prisoner_release', 'Viasna published the names of prisoners freed in Belarus on Thursday.'],
  ['prisoner_release', 'Families wait in Vilnius for prisoners freed on Thursday in Belarus.'],
  ['prisoner_release', 'Wjasna nennt die Namen der am Donnerstag in Belarus freigelassenen Gefangenen.'],
  ['prisoner_release', 'Родные встретили в Вильнюсе 14 освобождённых в четверг белорусских заключённых.'],
  ['prisoner_release', "«Весна» розповіла про звільнених у четвер білоруських політв'язнів."],
  ['prisoner_release', 'Wiasna napisała o uwolnionych w czwartek na Białorusi więźniach politycznych.'],
];

test.each(lines)('%s: %s', (alerts, text) => expectLine(alerts, text));
