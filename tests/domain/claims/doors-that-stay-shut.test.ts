// Statuses told without the words of a measure: doors that stay shut, proposals that lie, whose turn it is, and what only seems to be one.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';

const published = '2026-01-20';
const refused = 'sanctions_eased denied';
const planned = 'sanctions_imposed planned';

type Language = 'en' | 'ru' | 'be' | 'uk' | 'pl' | 'lt' | 'de';
type Openings = Readonly<Record<Language, string>>;
type Line = readonly [language: Language, line: string];
type Opened = readonly [openings: Openings, language: Language, line: string];
type Told = readonly [says: string, language: Language, line: string];

const relief: Openings = {
  en: 'In December Washington lifted its sanctions on Belarusian potash.',
  ru: 'В декабре Вашингтон снял санкции с белорусского калия.',
  be: 'У снежні Вашынгтон зняў санкцыі з беларускага калію.',
  uk: 'У грудні Вашингтон зняв санкції з білоруського калію.',
  pl: 'W grudniu Waszyngton zniósł sankcje na białoruski potas.',
  lt: 'Gruodį Vašingtonas panaikino sankcijas Baltarusijos kaliui.',
  de: 'Im Dezember hob Washington die Sanktionen gegen belarussisches Kali auf.',
};
const measures: Openings = {
  en: 'The EU has sanctions on Belarus.',
  ru: 'У Евросоюза есть санкции против Беларуси.',
  be: 'У Еўрасаюза ёсць санкцыі супраць Беларусі.',
  uk: 'Євросоюз має санкції проти Білорусі.',
  pl: 'Unia Europejska ma sankcje wobec Białorusi.',
  lt: 'Europos Sąjunga turi sankcijas Baltarusijai.',
  de: 'Die EU hat Sanktionen gegen Belarus.',
};
const harvest: Openings = {
  en: 'The combine works in Minsk has sold more than last year.',
  ru: 'Комбайновый завод в Минске продал больше, чем в прошлом году.',
  be: 'Завод камбайнаў у Мінску прадаў больш, чым летась.',
  uk: 'Завод комбайнів у Мінську продав більше, ніж торік.',
  pl: 'Zakład kombajnów w Mińsku sprzedał więcej niż rok temu.',
  lt: 'Kombainų gamykla Minske pardavė daugiau nei pernai.',
  de: 'Das Mähdrescherwerk in Minsk hat mehr verkauft als im Vorjahr.',
};
const bargain: Openings = {
  en: 'In September Minsk freed 52 political prisoners for the lifting of US sanctions on Belavia.',
  ru: 'В сентябре Минск освободил 52 политзаключенных за снятие санкций США с «Белавиа».',
  be: 'У верасні Мінск вызваліў 52 палітвязняў за зняцце санкцый ЗША з «Белавія».',
  uk: 'У вересні Мінськ звільнив 52 політв’язнів за зняття санкцій США з «Белавіа».',
  pl: 'We wrześniu Mińsk zwolnił 52 więźniów politycznych za zniesienie sankcji USA wobec Belavii.',
  lt: 'Rugsėjį Minskas paleido 52 politinius kalinius už JAV sankcijų „Belavia“ panaikinimą.',
  de: 'Im September ließ Minsk 52 politische Gefangene für die Aufhebung der US-Sanktionen gegen Belavia frei.',
};
const captives: Openings = {
  en: 'More than a thousand political prisoners are held in Belarus.',
  ru: 'В Беларуси больше тысячи политзаключенных.',
  be: 'У Беларусі больш за тысячу палітвязняў.',
  uk: 'У Білорусі понад тисяча політв’язнів.',
  pl: 'Na Białorusi jest ponad tysiąc więźniów politycznych.',
  lt: 'Baltarusijoje kalinama per tūkstantį politinių kalinių.',
  de: 'In Belarus sitzen mehr als tausend politische Gefangene in Haft.',
};

/** What the line claims behind an opening sentence. */
const claimed = (openings: Openings, language: Language, line: string) =>
  readText({ text: `${openings[language]} ${line}`, published }).claims.map(({ type, status }) => `${type} ${status}`);

test.for<Line>([
  ['en', 'There will be no transit, the government in Vilnius says.'],
  ['en', 'Lithuania has ruled out reopening its railway to the product.'],
  ['en', 'Nobody has lifted them in Brussels.'],
  ['en', 'There will be no concessions while the journalist is held, Warsaw says.'],
  ['en', 'Vilnius has no plans to change them.'],
  ['ru', 'Транзита не будет, отрезали в Вильнюсе.'],
  ['ru', 'В Вильнюсе открывать транзит отказываются.'],
  ['ru', 'В Европе их никто не отменял.'],
  ['ru', 'Менять позицию Литва не собирается.'],
  ['ru', 'Брюссель не собирается ничего менять.'],
  ['be', 'Транзыту не будзе, кажуць у Вільні.'],
  ['be', 'У Вільні адкрываць транзіт адмаўляюцца, транзыту не будзе.'],
  ['be', 'У Еўропе іх ніхто не адмяняў.'],
  ['be', 'Брусель не збіраецца нічога мяняць.'],
  ['uk', 'Транзиту не буде, відрубали у Вільнюсі.'],
  ['uk', 'У Європі їх ніхто не скасовував.'],
  ['uk', 'Вільнюс не дозволить транзиту добрив.'],
  ['uk', 'Брюссель не збирається нічого змінювати.'],
  ['pl', 'Tranzytu nie będzie, słychać w Wilnie.'],
  ['pl', 'W Europie nikt ich nie zniósł.'],
  ['pl', 'O tranzycie nie będzie rozmów, mówi premier Litwy.'],
  ['pl', 'Ustępstw nie będzie, zapowiada Warszawa.'],
  ['lt', 'Tranzito nebus, sako Vilnius.'],
  ['lt', 'Europoje jų niekas nepanaikino.'],
  ['lt', 'Nuolaidų nebus, teigia Varšuva.'],
  ['lt', 'Vilnius atsisako atnaujinti tranzitą.'],
  ['de', 'Litauen werde den Transit nicht freigeben, hieß es in Vilnius.'],
  ['de', 'In Europa hat sie niemand aufgehoben.'],
  ['de', 'Vilnius weigert sich, den Transit zu öffnen.'],
  ['de', 'Berlin werde an den europäischen Sanktionen festhalten.'],
])('an easing refused, %s: %s', (line) => expect(claimed(relief, ...line)).toContain(refused));

/** No sanctions in the article, or the transit of others. */
test.for<Opened>([
  [harvest, 'en', 'There will be no transit through the yard, the works in Minsk says.'],
  [harvest, 'ru', 'Транзита через двор не будет, сообщил завод в Минске.'],
  [harvest, 'be', 'Транзыту праз двор не будзе, паведаміў завод у Мінску.'],
  [harvest, 'uk', 'Транзиту через двір не буде, повідомив завод у Мінську.'],
  [harvest, 'pl', 'Tranzytu przez podwórze nie będzie, podał zakład w Mińsku.'],
  [harvest, 'lt', 'Tranzito per kiemą nebus, pranešė gamykla Minske.'],
  [harvest, 'de', 'Das Werk in Minsk werde den Transit über den Hof nicht freigeben.'],
  [relief, 'en', 'There will be no transit of Russian gas through Ukraine.'],
  [relief, 'ru', 'Транзита российского газа не будет, сказали в Киеве: Россия этого хотела.'],
  [relief, 'pl', 'Tranzytu rosyjskiego gazu nie będzie, mówi Kijów o Rosji.'],
])('no easing refused: row %#', (row) => expect(claimed(...row)).not.toContain(refused));

/** Sanctions that stay, as the reason or the condition of something else. */
test.for<Line>([
  ['en', 'The effect on the market will be small as long as EU sanctions stay in place.'],
  ['en', 'Little will change because the European sanctions remain in force.'],
  ['ru', 'Потребуется новый маршрут, поскольку европейские санкции сохраняются.'],
  ['uk', 'Потрібен новий маршрут, бо європейські санкції зберігаються.'],
  ['lt', 'Poveikis bus menkas, nes Europos Sąjungos sankcijos lieka galioti.'],
])('a premise, %s: %s', (line) => expect(claimed(relief, ...line)).not.toContain(refused));

test.for<Line>([
  ['en', 'The EU sanctions on Belarus stay in place, a diplomat said.'],
  ['ru', 'Европейские санкции против Беларуси сохраняются, сказал дипломат.'],
  ['uk', 'Європейські санкції проти Білорусі зберігаються, сказав дипломат.'],
  ['lt', 'Europos Sąjungos sankcijos Baltarusijai lieka galioti, sakė diplomatas.'],
])('no premise, %s: %s', (line) => expect(claimed(relief, ...line)).toContain(refused));

test.for<Line>([
  ['en', 'The European Commission promises proposals within weeks.'],
  ['en', 'The United States is preparing a similar order.'],
  ['ru', 'Еврокомиссия обещает предложения в ближайшие недели.'],
  ['ru', 'Литва и Латвия готовят аналогичные решения.'],
  ['be', 'Еўракамісія абяцае прапановы цягам некалькіх тыдняў.'],
  ['be', 'Літва і Латвія рыхтуюць аналагічныя рашэнні.'],
  ['uk', 'Єврокомісія обіцяє пропозиції за кілька тижнів.'],
  ['uk', 'Литва та Латвія готують аналогічні рішення.'],
  ['pl', 'Komisja Europejska obiecuje propozycje w ciągu kilku tygodni.'],
  ['pl', 'Warszawa rozważa kolejne wpisy.'],
  ['lt', 'Europos Komisijos pasiūlymas vis dar nepatvirtintas.'],
  ['lt', 'Europos Komisija žada pasiūlymus per kelias savaites.'],
  ['de', 'Die EU-Kommission verspricht Vorschläge in den nächsten Wochen.'],
  ['de', 'Die USA bereiten einen ähnlichen Erlass vor.'],
])('a measure to come, %s: %s', (line) => expect(claimed(measures, ...line)).toContain(planned));

test.for<Told>([
  ['called_for', 'en', 'Lithuania asks Brussels to align the sanctions on Russia and Belarus.'],
  ['called_for', 'en', 'Lithuania asks Brussels to close the loopholes in the sanctions on Belarus.'],
  ['called_for', 'ru', 'Литва просит Брюссель уравнять санкции против России и Беларуси.'],
  ['called_for', 'be', 'Літва просіць Брусель зраўняць санкцыі супраць Расіі і Беларусі.'],
  ['called_for', 'uk', 'Литва просить Брюссель зрівняти санкції проти Росії та Білорусі.'],
  ['called_for', 'pl', 'Litwa wzywa Brukselę, by ujednolicić sankcje wobec Rosji i Białorusi.'],
  ['called_for', 'lt', 'Lietuva ragina Briuselį suvienodinti Rusijai ir Baltarusijai taikomas sankcijas.'],
  ['called_for', 'de', 'Litauen fordert, die Sanktionen gegen Russland und Belarus anzugleichen.'],
  ['planned', 'en', 'The package of sanctions on Belarus is stuck in the Council.'],
  ['planned', 'ru', 'Пакет санкций против Беларуси лежит в Совете.'],
  ['planned', 'be', 'Пакет санкцый супраць Беларусі ляжыць у Радзе.'],
  ['planned', 'uk', 'Пакет санкцій проти Білорусі лежить у Раді.'],
  ['planned', 'pl', 'Pakiet sankcji wobec Białorusi leży w Radzie.'],
  ['planned', 'lt', 'Sankcijų Baltarusijai paketas guli Taryboje.'],
  ['planned', 'de', 'Das Sanktionspaket gegen Belarus liegt im Rat.'],
])('measures %s, %s: %s', ([status, ...line]) =>
  expect(claimed(measures, ...line)).toContain(`sanctions_imposed ${status}`),
);

/** No sanctions in the article, or nobody plans it. */
test.for<Opened>([
  [harvest, 'en', 'The European Commission promises proposals on harvesters within weeks.'],
  [harvest, 'ru', 'Еврокомиссия обещает предложения по комбайнам в ближайшие недели.'],
  [harvest, 'be', 'Еўракамісія абяцае прапановы па камбайнах.'],
  [harvest, 'uk', 'Єврокомісія обіцяє пропозиції щодо комбайнів.'],
  [harvest, 'pl', 'Komisja Europejska obiecuje propozycje w sprawie kombajnów.'],
  [harvest, 'lt', 'Europos Komisija žada pasiūlymus dėl kombainų.'],
  [harvest, 'de', 'Die EU-Kommission verspricht Vorschläge zu Mähdreschern.'],
  [measures, 'en', 'No such proposal is on the table, the Commission said.'],
  [measures, 'en', 'The envoy read the proposal of the EU.'],
])('no measure to come: row %#', (row) => expect(claimed(...row)).not.toContain(planned));

test.for<Told>([
  ['sanctions_eased planned', 'en', 'The next step will be potash, says the envoy.'],
  ['sanctions_eased called_for', 'en', 'The next step may be potash, the envoy hinted.'],
  ['sanctions_eased planned', 'ru', 'Следующим шагом станет калий, говорит посланник.'],
  ['sanctions_eased called_for', 'ru', 'Следующим шагом может быть калий, намекал посланник.'],
  ['sanctions_eased planned', 'be', 'Наступным крокам будуць банкі, кажа пасланнік.'],
  ['sanctions_eased planned', 'uk', 'Наступним кроком будуть банки, каже посланець.'],
  ['sanctions_eased planned', 'pl', 'Następny w kolejce ma być potas, mówi wysłannik.'],
  ['sanctions_eased planned', 'lt', 'Kitas žingsnis bus kalis, sako pasiuntinys.'],
  ['sanctions_eased planned', 'de', 'Als Nächstes wäre Kali an der Reihe, sagt der Gesandte.'],
])('%s, whose turn it is, %s: %s', ([says, ...line]) => expect(claimed(bargain, ...line)).toContain(says));

test.for<Line>([
  ['en', 'The next step will be the embassy, says the envoy.'],
  ['ru', 'Следующим шагом станет посольство, говорит посланник.'],
  ['be', 'Наступным крокам будзе амбасада, кажа пасланнік.'],
  ['uk', 'Наступним кроком буде посольство, каже посланець.'],
  ['pl', 'Następna w kolejce ma być ambasada, mówi wysłannik.'],
  ['lt', 'Kitas žingsnis bus ambasada, sako pasiuntinys.'],
  ['de', 'Als Nächstes wäre die Botschaft an der Reihe, sagt der Gesandte.'],
])('the turn of no sanctions, %s: %s', (line) =>
  expect(claimed(bargain, ...line)).not.toContain('sanctions_eased planned'),
);

test.for<Told>([
  ['denied', 'en', 'Andrzej Poczobut was in none of the groups.'],
  ['denied', 'ru', 'Анджея Почобута не было ни в одной из групп.'],
  ['denied', 'be', 'Анджэя Пачобута не было ні ў адной з груп.'],
  ['denied', 'uk', 'Анджея Почобута не включили до жодної групи.'],
  ['denied', 'pl', 'Andrzeja Poczobuta nie było w żadnej z grup.'],
  ['denied', 'lt', 'Andrzejaus Poczobuto nebuvo nė vienoje grupėje.'],
  ['denied', 'de', 'Andrzej Poczobut war in keiner der Gruppen.'],
  ['called_for', 'en', 'The union will keep asking for Andrzej Poczobut.'],
  ['called_for', 'pl', 'Posłowie upominali się w tym tygodniu o Andrzeja Poczobuta.'],
])('a release %s, %s: %s', ([status, ...line]) =>
  expect(claimed(captives, ...line)).toContain(`prisoner_release ${status}`),
);

/** A term that runs out at the end of the month lifts nothing. */
describe('expiry', () => {
  test.for<string>([
    'The EU sanctions on Belarus expire at the end of the month.',
    'Санкции ЕС против Беларуси истекают в конце месяца.',
    'Санкцыі ЕС супраць Беларусі сканчаюцца ў канцы месяца.',
    'Санкції ЄС проти Білорусі спливають наприкінці місяця.',
    'Sankcje UE wobec Białorusi wygasają pod koniec miesiąca.',
    'ES sankcijos Baltarusijai baigiasi mėnesio pabaigoje.',
    'Die EU-Sanktionen gegen Belarus laufen Ende des Monats aus.',
    'The purchases will be finished by April 1, when the exemption in the US measures on Belarusian potash ends.',
  ])('%s', (text) => expect(readText({ text, published }).alerts).toEqual([]));
});
