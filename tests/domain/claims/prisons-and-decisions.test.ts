// Places of detention under all their names, lists, terms and rights told in less usual words, and decisions that are undone or published.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import { eased, extended, imposed, type Line, release } from './rows.ts';

const placesOfDetention: readonly Line[] = [
  [
    release,
    'Relatives met 14 political prisoners in Vilnius on Thursday, where they were brought from prison in Belarus by American diplomats.',
  ],
  [release, '250 więźniów politycznych wyszło w czwartek z białoruskich zakładów karnych.'],
  [release, 'Mikoła Statkiewicz opuścił w czwartek zakład karny w Głębokiem.'],
  [release, 'Z zakładu karnego w Bobrujsku wypuszczono w czwartek dziennikarza Andrzeja Poczobuta.'],
  [release, 'Areszt śledczy w Mińsku opuścił w czwartek obrońca praw człowieka Aleś Bialacki.'],
  [release, 'On Thursday 250 political prisoners walked out of Belarusian correctional facilities.'],
  [release, 'On Thursday 250 people left Belarusian penal institutions.'],
  [release, 'On Thursday Mikola Statkevich left the penitentiary in Hlybokaye.'],
  [release, 'On Thursday Mikola Statkevich left the remand centre in Minsk.'],
  [release, 'On Thursday the journalist walked out of a detention centre in Minsk.'],
  [release, 'В четверг 250 политзаключенных покинули исправительные учреждения Беларуси.'],
  [release, 'В четверг Николай Статкевич вышел из исправительного учреждения в Глубоком.'],
  [release, 'В четверг журналист вышел из изолятора на Окрестина.'],
  [release, 'В четверг Николай Статкевич покинул стены колонии.'],
  [release, 'У чацвер 250 палітвязняў пакінулі папраўчыя ўстановы.'],
  [release, 'У чацвер з папраўчых устаноў выйшлі 250 чалавек.'],
  [release, 'У чацвер Мікалай Статкевіч выйшаў з ізалятара на Акрэсціна.'],
  [release, 'У чацвер Мікалай Статкевіч пакінуў муры калоніі.'],
  [release, "У четвер 250 політв'язнів залишили виправні установи Білорусі."],
  [release, 'У четвер журналіст вийшов зі слідчого ізолятора в Мінську.'],
  [release, 'У четвер Микола Статкевич покинув стіни колонії.'],
  [release, 'Ketvirtadienį žurnalistas išėjo iš tardymo izoliatoriaus Minske.'],
  [release, 'Ketvirtadienį Mikola Statkevičius paliko įkalinimo įstaigą.'],
  [release, 'Am Donnerstag verließen 250 politische Gefangene die belarussischen Haftanstalten.'],
  [release, 'Am Donnerstag verließ Mikola Statkewitsch die Strafanstalt in Hlybokaje.'],
  [release, 'Am Donnerstag kam der Journalist aus der Untersuchungshaft in Minsk frei.'],
  [release, 'Am Donnerstag wurden 250 Menschen aus belarussischen Justizvollzugsanstalten entlassen.'],
];

const lessUsualWords: readonly Line[] = [
  [extended, 'The Council decided on Thursday that the sanctions against Belarus will lapse only on 28 February 2027.'],
  [
    extended,
    'EU travel bans and asset freezes on Belarusian officials are to be kept until 31 October 2026, ministers decided on Thursday.',
  ],
  [extended, 'EU sanctions against Belarus are to run to February 2027 after a decision of the Council on Thursday.'],
  [
    imposed,
    'Nine more people and eleven entities in Belarus now face a dealings ban, Foreign Minister Anita Anand said on Thursday.',
  ],
  [
    eased,
    'The foreign ministers on Thursday put the visa ban on the Belarusian leader and most of his circle into abeyance.',
  ],
  [eased, 'EU ministers placed the asset freezes on 170 Belarusian officials on ice on Thursday.'],
  [release, 'A German medic sentenced to death in Belarus was reprieved on Thursday.'],
  [
    imposed,
    'President Zelensky signed a decree on Thursday putting Alexander Lukashenko himself under the full set of Ukrainian restrictions.',
  ],
  [
    imposed,
    'Washington on Wednesday took back the permit that let Americans deal with two subsidiaries of Belneftekhim.',
  ],
  [
    imposed,
    'European foreign ministers on Wednesday shut the door on 157 Belarusian officials and froze what they own.',
  ],
  [
    extended,
    'Чрезвычайное положение, на котором основаны санкции США против белорусских чиновников, останется в силе после 16 июня, уведомил в четверг Конгресс президент.',
  ],
  [extended, 'Санкции ЕС против Беларуси утратят силу только 28 февраля 2027 года, решил в четверг Совет.'],
  [
    extended,
    'Запреты на въезд для белорусских чиновников сохранят до 31 октября 2026 года, решили в четверг министры ЕС.',
  ],
  [
    imposed,
    'Девять физических и семь юридических лиц из Беларуси с четверга подпадают под канадские правила об особых экономических мерах.',
  ],
  [imposed, 'Сделки с девятью белорусскими предприятиями для граждан Канады с сегодняшнего дня запрещены.'],
  [
    release,
    'Тридцать два человека, осужденных за экстремизм, получили право вернуться к семьям, сообщила в четверг пресс-служба Лукашенко.',
  ],
  [release, 'Пятьдесят два узника белорусских колоний в четверг проследовали через «Каменный Лог» в Литву.'],
  [imposed, 'Девяносто шесть белорусских чиновников в четверг на пять лет лишены права находиться в Литве.'],
  [eased, 'США сняли в четверг блокаду с компаний, торгующих белорусским калием.'],
  [imposed, 'США, ЕС и Британия в четверг расширили черные списки по Беларуси.'],
  [
    release,
    "Права вярнуцца да сем'яў атрымалі трыццаць два чалавекі, асуджаныя за «экстрэмізм», паведаміла ў чацвер прэс-служба Лукашэнкі.",
  ],
  [imposed, 'Дзевяноста шэсць беларускіх чыноўнікаў у чацвер на пяць гадоў пазбаўленыя права знаходзіцца ў Літве.'],
  [extended, 'Санкцыі ЕЗ супраць Беларусі страцяць моц толькі 28 лютага 2027 года, вырашыла ў чацвер Рада.'],
  [release, 'Пяцьдзясят два вязні беларускіх калоній у чацвер праехалі праз «Каменны Лог» у Літву.'],
  [imposed, 'ЗША, ЕЗ і Брытанія ў чацвер пашырылі чорныя спісы па Беларусі.'],
  [eased, 'ЗША знялі ў чацвер блакаду з кампаній, што гандлююць беларускім каліем.'],
  [imposed, 'США, ЄС, Британія та Канада в четвер розширили чорні реєстри щодо Білорусі.'],
  [
    release,
    'Тридцять двоє засуджених за екстремізм отримали право повернутися до родин, повідомила в четвер пресслужба Лукашенка.',
  ],
  [imposed, "Дев'яносто шість білоруських чиновників у четвер позбавлено права перебувати в Литві."],
  [extended, 'Санкції ЄС проти Білорусі втратять чинність лише 28 лютого 2027 року, вирішила в четвер Рада.'],
  [release, "П'ятдесят двоє в'язнів білоруських колоній у четвер проїхали через «Кам'яний Лог» до Литви."],
  [eased, 'США в четвер зняли блокаду з компаній, що торгують білоруським калієм.'],
  [imposed, 'Na listę prowadzoną przez szefa MSWiA trafiło w czwartek 365 obywateli Białorusi.'],
  [eased, 'Waszyngton zdjął w czwartek blokadę ze spółek handlujących białoruskim potażem.'],
  [imposed, 'Katalog podmiotów objętych unijnym embargiem urósł w czwartek o białoruski bank Biełaruśbank.'],
  [
    release,
    'Trzydzieści dwie osoby skazane za ekstremizm dostały prawo powrotu do rodzin, podała w czwartek służba prasowa Łukaszenki.',
  ],
  [imposed, 'Dziewięćdziesięciu sześciu białoruskich urzędników straciło w czwartek prawo pobytu na Litwie.'],
  [extended, 'Sankcje UE wobec Białorusi wygasną dopiero 28 lutego 2027 r., zdecydowała w czwartek Rada.'],
  [imposed, 'USA, UE i Wielka Brytania poszerzyły w czwartek czarne listy dotyczące Białorusi.'],
  [
    extended,
    'ES sankcijos Baltarusijai nustos galioti tik 2027 metų vasario 28 dieną, ketvirtadienį nusprendė Taryba.',
  ],
  [imposed, 'JAV, ES ir Britanija ketvirtadienį išplėtė juoduosius sąrašus dėl Baltarusijos.'],
  [
    release,
    'Trisdešimt du už ekstremizmą nuteisti žmonės gavo teisę grįžti pas šeimas, ketvirtadienį pranešė Lukašenkos spaudos tarnyba.',
  ],
  [imposed, 'Devyniasdešimt šeši Baltarusijos pareigūnai ketvirtadienį neteko teisės būti Lietuvoje.'],
  [eased, 'Vašingtonas ketvirtadienį nuėmė blokadą nuo bendrovių, prekiaujančių baltarusišku kaliu.'],
  [extended, 'Die EU-Sanktionen gegen Belarus laufen erst am 28. Februar 2027 aus, beschloss der Rat am Donnerstag.'],
  [imposed, 'Die USA, die EU und Großbritannien haben am Donnerstag ihre schwarzen Listen zu Belarus erweitert.'],
  [
    release,
    '32 wegen Extremismus Verurteilte dürfen zu ihren Familien zurück, teilte der Pressedienst Lukaschenkos am Donnerstag mit.',
  ],
  [imposed, '96 belarussische Beamte dürfen sich seit Donnerstag nicht mehr in Litauen aufhalten.'],
  [
    imposed,
    'Der Bundesrat hat am Donnerstag beschlossen, sich den Massnahmen der EU gegenüber Belarus anzuschliessen.',
  ],
  [eased, 'Washington hat am Donnerstag die Blockade der Firmen aufgehoben, die mit belarussischem Kali handeln.'],
];

const lookAlikes: readonly Line[] = [
  [
    '',
    'Relatives were told on Thursday that the artist had died in intensive care in Hrodna, where he had been brought from prison the night before, his wife wrote.',
  ],
  [
    '',
    'In a ruling on Thursday the General Court upheld the decisions that froze the funds of the Belarusian businessman in 2012.',
  ],
  ['', "Belarusfilm's costliest picture was released in 214 cinemas across the country on Thursday."],
  [
    '',
    'Dmitry Peskov told reporters on Thursday that Russia never meddles in the clemency decisions of its ally Belarus.',
  ],
  [
    '',
    'The artist died on Thursday in intensive care in Hrodna, where he had been brought from prison the night before.',
  ],
  [
    '',
    'The book tells of a rebel group in western Belarus that breaks its comrades out of prison, the publisher said on Thursday.',
  ],
  [
    '',
    "The EU's measures against Belarus will lapse on 28 February 2026 unless they are renewed, an official said on Thursday.",
  ],
  ['', 'Санкции ЕС против Беларуси утратят силу 28 февраля, если их не продлят, напомнил в четверг дипломат.'],
  ['', 'Осужденные в Беларуси лишены права переписываться с родными, сообщили в четверг правозащитники.'],
];

const decisions: readonly Line[] = [
  [
    imposed,
    'The embargo on Belarusian potash entered into force on Friday after the EU lifted an older one on Thursday.',
  ],
  [imposed, 'Новые санкции ЕС против Беларуси вступили в силу в пятницу.'],
  [
    eased,
    "The Council's decision to put on hold for four months the travel bans and asset freezes on 170 Belarusians appeared in the Official Journal on Friday.",
  ],
  [
    eased,
    'Решение Совета ЕС приостановить на четыре месяца санкции против 170 белорусов опубликовано в пятницу в Официальном журнале.',
  ],
  [
    eased,
    "Рішення Ради ЄС призупинити на чотири місяці санкції проти 170 білорусів опубліковано в п'ятницю в Офіційному журналі.",
  ],
  [
    eased,
    'Рашэнне Рады ЕС прыпыніць на чатыры месяцы санкцыі супраць 170 беларусаў апублікавана ў пятніцу ў Афіцыйным часопісе.',
  ],
  [
    eased,
    'Decyzję Rady UE o zawieszeniu na cztery miesiące sankcji wobec 170 Białorusinów opublikowano w piątek w Dzienniku Urzędowym.',
  ],
  [
    eased,
    'ES Tarybos sprendimas keturiems mėnesiams sustabdyti sankcijas 170 baltarusių penktadienį paskelbtas Oficialiajame leidinyje.',
  ],
  [
    eased,
    'Der Beschluss des Rates, die Sanktionen gegen 170 Belarussen für vier Monate auszusetzen, ist am Freitag im Amtsblatt erschienen.',
  ],
  [
    eased,
    'In a ruling on Friday the General Court annulled the decisions that froze the funds of the Belarusian businessman.',
  ],
  [eased, 'Суд ЕС в пятницу отменил решения, которыми были заморожены активы белорусского бизнесмена.'],
  [eased, "Суд ЄС у п'ятницю скасував рішення, якими заморозили активи білоруського бізнесмена."],
  [eased, 'Sąd UE uchylił w piątek decyzje, którymi zamrożono aktywa białoruskiego biznesmena.'],
  [
    eased,
    'Das Gericht der EU hat am Freitag die Beschlüsse aufgehoben, mit denen das Vermögen des belarussischen Geschäftsmanns eingefroren wurde.',
  ],
  [eased, 'ES Teismas penktadienį panaikino sprendimus, kuriais buvo įšaldytas Baltarusijos verslininko turtas.'],
  [eased, 'Суд ЕЗ у пятніцу скасаваў рашэнні, якімі замарозілі актывы беларускага бізнесоўца.'],
];

describe('people leave a place of detention, whatever it is called', () =>
  test.each(placesOfDetention)('%s: %s', expectLine));
describe('lists, terms and rights', () => test.each(lessUsualWords)('%s: %s', expectLine));
describe('and their look-alikes', () => test.each(lookAlikes)('%s: %s', expectLine));
describe('a decision undone is no measure of today, and one of relief stays one when it is published', () =>
  test.each(decisions)('%s: %s', expectLine));
