// Languages of best effort, followers of an example, and bans told without a word of sanctions: what each text says, whole.
import { expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import { eased, release } from './rows.ts';

const types = ['prisoner_release', 'sanctions_eased', 'sanctions_imposed', 'sanctions_extended'];

const rows: readonly (readonly [language: string, published: string, text: string, says: string])[] = [
  [
    'pl',
    '2025-12-15',
    'Waszyngton zniósł w sobotę sankcje na białoruski potas. Unia swoich ograniczeń nie rusza.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'pl',
    '2025-12-15',
    'Waszyngton zniósł w sobotę sankcje na białoruski potas. Europa trzyma się swojej linii: bez wolnych więźniów nie będzie ulg.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'pl',
    '2025-12-15',
    'Waszyngton zniósł w sobotę sankcje na białoruski potas. W Brukseli o podobnym geście nie ma mowy.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'pl',
    '2025-12-15',
    'Waszyngton zniósł w sobotę sankcje na białoruski potas. Węgry chcą, by Unia zrobiła to samo.',
    'sanctions_eased called_for; sanctions_eased occurred',
  ],
  [
    'de',
    '2025-12-15',
    'Die USA haben am Samstag ihre Sanktionen gegen belarussisches Kali aufgehoben. Europa bleibt hart.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'de',
    '2025-12-15',
    'Die USA haben am Samstag ihre Sanktionen gegen belarussisches Kali aufgehoben. Für die EU ändert sich nichts.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'de',
    '2025-12-15',
    'Die USA haben am Samstag ihre Sanktionen gegen belarussisches Kali aufgehoben. Litauen warnt davor, dem Beispiel zu folgen.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'lt',
    '2025-12-15',
    'JAV šeštadienį panaikino sankcijas baltarusiškam kaliui. Lietuva tokio kelio nesirinks.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'it',
    '2025-12-15',
    'Gli Stati Uniti hanno revocato sabato le sanzioni sul potassio bielorusso. Bruxelles esclude gesti simili.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'it',
    '2025-12-15',
    'Tikhanovskaya sollecita nuove sanzioni contro il regime di Minsk.',
    'sanctions_imposed called_for',
  ],
  [
    'ro',
    '2025-12-15',
    'SUA au ridicat sâmbătă sancțiunile asupra potasiului din Belarus. Uniunea Europeană nu își schimbă poziția.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  ['ro', '2025-12-15', 'Chișinăul cere eliberarea moldovenilor închiși în Belarus.', 'prisoner_release called_for'],
  [
    'es',
    '2025-12-15',
    'EEUU levantó el sábado las sanciones a la potasa bielorrusa. En Bruselas ni se plantea.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'fr',
    '2025-12-15',
    'Les États-Unis ont levé samedi les sanctions contre la potasse bélarusse. Bruxelles maintient les siennes.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'nl',
    '2025-12-15',
    'De VS hebben zaterdag de sancties tegen Wit-Russische kali opgeheven. De EU houdt vast aan haar maatregelen.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'cs',
    '2025-12-15',
    'USA v sobotu zrušily sankce na běloruský draslík. Evropská unie u svých zůstává.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'bg',
    '2025-12-15',
    'САЩ вдигнаха в събота санкциите за беларуския калий. ЕС запазва своите.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'hu',
    '2025-12-15',
    'Az USA szombaton feloldotta a fehérorosz kálisó elleni szankciókat. Az EU fenntartja a sajátjait.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'no',
    '2025-12-15',
    'USA opphevet lørdag sanksjonene mot hviterussisk kali. EU beholder sine.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  ['hu', '2025-12-15', 'Az ellenzék új szankciókat követel a fehérorosz rezsim ellen.', 'sanctions_imposed called_for'],
  ['cs', '2025-12-15', 'Opozice žádá EU o nové sankce proti běloruskému režimu.', 'sanctions_imposed called_for'],
  [
    'bg',
    '2025-12-15',
    'Семейството моли Лукашенко да пусне болния беларуски журналист от затвора.',
    'prisoner_release called_for',
  ],
  [
    'de',
    '2021-04-19',
    'Die Genehmigung, mit neun belarussischen Staatsbetrieben Geschäfte zu machen, wird nicht erneuert, teilte das US-Finanzministerium am Montag mit.',
    'sanctions_imposed occurred',
  ],
  [
    'fr',
    '2016-02-15',
    'Les Européens ont décidé lundi de ne pas reconduire les sanctions visant le président biélorusse et 169 proches. Quatre agents restent sur la liste.',
    'sanctions_eased occurred',
  ],
  [
    'pt',
    '2021-06-24',
    'A UE fechou na quinta-feira o mercado a parte do potássio bielorrusso e cortou o crédito aos bancos estatais de Minsk.',
    'sanctions_imposed occurred',
  ],
  [
    'bg',
    '2021-06-04',
    'Съветът на ЕС забрани от петък полетите на всички беларуски авиокомпании над Европа.',
    'sanctions_imposed occurred',
  ],
  [
    'cs',
    '2021-06-04',
    'EU od pátku zakázala běloruským aerolinkám přistávat na svých letištích i přelétat její území.',
    'sanctions_imposed occurred',
  ],
  [
    'cs',
    '2022-03-02',
    'Sedmadvacítka ve středu zakázala dovoz běloruského dřeva, oceli a cementu a na seznam přidala 22 důstojníků.',
    'sanctions_imposed occurred',
  ],
  [
    'lv',
    '2021-06-04',
    'ES no piektdienas aizliedz Baltkrievijas aviokompānijām lidot savā gaisa telpā.',
    'sanctions_imposed occurred',
  ],
  [
    'no',
    '2021-08-09',
    'London innførte mandag handelsforbud mot hviterussisk kali og olje. Norge vurderer det samme.',
    'sanctions_imposed occurred; sanctions_imposed planned',
  ],
  [
    'nl',
    '2021-06-24',
    'De EU verbiedt sinds donderdag de invoer van een deel van de Wit-Russische kali en olie. Banken verliezen toegang tot Europees krediet.',
    'sanctions_imposed occurred',
  ],
  ['it', '2026-02-01', 'Esce venerdì il nuovo album della band di Minsk, liberamente ispirato a Chagall.', ''],
  [
    'it',
    '2025-07-02',
    "Sergei Tikhanovsky, liberato il 21 giugno, parla della cella d'isolamento. In Bielorussia restano oltre mille detenuti politici.",
    'prisoner_release background',
  ],
  [
    'lv',
    '2025-06-21',
    'Baltkrievija sestdien atbrīvoja 14 politieslodzītos, viņi jau ir Viļņā.',
    'prisoner_release occurred',
  ],
  [
    'no',
    '2025-06-21',
    'Belarus løslot lørdag 14 fanger etter besøk fra Trumps utsending Kellogg.',
    'prisoner_release occurred',
  ],
  ['no', '2025-09-20', 'Det internasjonale skiforbundet opprettholder utestengelsen av belarusiske løpere.', ''],
  [
    'es',
    '2025-12-13',
    'Ales Bialiatski y Maria Kolésnikova figuran entre los 123 presos que Lukashenko dejó ir este sábado. A cambio, Washington quita el castigo a la potasa. Bruselas no piensa imitar el gesto.',
    'prisoner_release occurred; sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'pt',
    '2025-09-11',
    'Um autocarro com 52 presos políticos atravessou na quinta-feira a fronteira lituana. Washington retirou a Belavia da lista negra. A União não tenciona seguir o exemplo.',
    'prisoner_release occurred; sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'ro',
    '2025-12-13',
    'Laureatul Nobel a ajuns sâmbătă la Vilnius, după ce Lukașenko a grațiat 123 de deținuți. SUA ridică sancțiunile pe potasiu. Bruxelles-ul nu are de gând să urmeze exemplul.',
    'prisoner_release occurred; sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'sr',
    '2025-09-11',
    'Белоруски председник Александар Лукашенко помиловао је у четвртак 30 затвореника осуђених због протеста.',
    'prisoner_release occurred',
  ],
  [
    'en',
    '2025-12-15',
    'The United States lifted its sanctions on Belarusian potash on Saturday. Brussels does not plan to do the same.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'en',
    '2025-12-15',
    'The United States lifted its sanctions on Belarusian potash on Saturday. The European Union keeps its own.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'ru',
    '2025-12-15',
    'США в субботу сняли санкции с белорусского калия. Брюссель не намерен следовать этому примеру.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'uk',
    '2025-12-15',
    'США в суботу скасували санкції проти білоруського калію. Євросоюз не змінює своєї позиції.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  [
    'be',
    '2025-12-15',
    'ЗША ў суботу знялі санкцыі з беларускага калію. Еўрасаюз захоўвае свае.',
    'sanctions_eased denied; sanctions_eased occurred',
  ],
  // Those around a captive, custody of hours, other countries, and what must still be told.
  ['es', '2026-03-14', 'La madre de un preso político bielorruso volvió a casa sin haberlo visto.', ''],
  ['es', '2026-03-14', 'El abogado del opositor encarcelado salió de la cárcel de Minsk sin respuesta.', ''],
  [
    'es',
    '2026-03-14',
    'Lukashenko firmó un decreto de amnistía que no alcanza a los presos políticos.',
    'prisoner_release denied',
  ],
  ['es', '2026-03-14', 'Las cartas de los presos políticos bielorrusos llegaron a Vilna.', ''],
  [
    'es',
    '2026-03-14',
    'Minsk entregó hoy a Polonia al periodista encarcelado Andrzej Poczobut.',
    'prisoner_release occurred',
  ],
  [
    'es',
    '2026-03-14',
    'El Reino Unido sanciona a tres empresas bielorrusas por apoyar la guerra.',
    'sanctions_imposed occurred',
  ],
  ['it', '2026-03-14', 'La madre di un prigioniero politico bielorusso è tornata a casa senza averlo visto.', ''],
  ['it', '2026-03-14', "L'avvocato dell'oppositore è uscito dal carcere di Minsk senza risposta.", ''],
  [
    'it',
    '2026-03-14',
    "L'anno scorso la Bielorussia ha liberato decine di prigionieri politici.",
    'prisoner_release background',
  ],
  ['it', '2026-03-14', 'La Dinamo Minsk ha liberato tre giocatori prima della partita.', ''],
  ['it', '2026-03-14', 'Le lettere dei prigionieri politici bielorussi sono arrivate a Vilnius.', ''],
  ['it', '2026-03-14', 'Fermato lunedì a Minsk, il giornalista è stato rilasciato tre ore dopo.', ''],
  ['pt', '2026-03-14', 'A mãe de um preso político bielorrusso voltou a casa sem o ter visto.', ''],
  ['pt', '2026-03-14', 'As cartas dos presos políticos bielorrussos chegaram a Vilnius.', ''],
  ['pt', '2026-03-14', 'Detido na segunda-feira em Minsk, o jornalista foi libertado três horas depois.', ''],
  [
    'pt',
    '2026-03-14',
    'Minsk entregou hoje à Polónia o jornalista detido Andrzej Poczobut.',
    'prisoner_release occurred',
  ],
  ['pt', '2026-03-14', 'O Dínamo de Minsk libertou três jogadores antes do jogo.', ''],
  ['fr', '2026-03-14', "La mère d'un prisonnier politique biélorusse est rentrée chez elle sans l'avoir vu.", ''],
  ['fr', '2026-03-14', "L'avocat de l'opposant est sorti de la prison de Minsk sans réponse.", ''],
  ['fr', '2026-03-14', 'Les lettres des prisonniers politiques biélorusses sont arrivées à Vilnius.', ''],
  ['fr', '2026-03-14', 'Interpellé lundi à Minsk, le journaliste a été relâché trois heures plus tard.', ''],
  [
    'fr',
    '2026-03-14',
    "Minsk a remis aujourd'hui à la Pologne le journaliste emprisonné Andrzej Poczobut.",
    'prisoner_release occurred',
  ],
  ['ro', '2026-03-14', 'Mama unui deținut politic belarus s-a întors acasă fără să-l vadă.', ''],
  ['ro', '2026-03-14', 'Avocatul opozantului a ieșit din închisoarea din Minsk fără răspuns.', ''],
  ['ro', '2026-03-14', 'Statele Unite au ridicat sancțiunile asupra Siriei; cele împotriva Belarusului rămân.', ''],
  ['ro', '2026-03-14', 'Reținut luni la Minsk, jurnalistul a fost eliberat după trei ore.', ''],
  ['bg', '2026-03-14', 'Майката на беларуски политзатворник се върна у дома, без да го види.', ''],
  ['bg', '2026-03-14', 'Писмата на беларуските политзатворници пристигнаха във Вилнюс.', ''],
  ['bg', '2026-03-14', 'Не е вярно, че Минск е освободил Мария Колесникова.', 'prisoner_release denied'],
  ['bg', '2026-03-14', 'Задържан в понеделник в Минск, журналистът бе освободен след три часа.', ''],
  [
    'bg',
    '2026-03-14',
    'Брюксел затваря от днес въздушното си пространство за беларуските авиокомпании.',
    'sanctions_imposed occurred',
  ],
  ['sr', '2026-03-14', 'Majka beloruskog političkog zatvorenika vratila se kući, a da ga nije videla.', ''],
  [
    'sr',
    '2026-03-14',
    'Lukašenko je potpisao amnestiju koja ne obuhvata političke zatvorenike.',
    'prisoner_release denied',
  ],
  ['sr', '2026-03-14', 'Pisma beloruskih političkih zatvorenika stigla su u Viljnus.', ''],
  ['sr', '2026-03-14', 'Priveden u ponedeljak u Minsku, novinar je pušten posle tri sata.', ''],
  [
    'sr',
    '2026-03-14',
    'Američko ministarstvo finansija skinulo je u četvrtak Belaviju sa liste sankcija.',
    'sanctions_eased occurred',
  ],
  [
    'sr',
    '2026-03-14',
    'Evropska unija obnavlja do februara 2027. restriktivne mere protiv Minska.',
    'sanctions_extended occurred',
  ],
];

const snow =
  'Il neige depuis mardi sur la Biélorussie. Les écoles de la capitale sont fermées. Les trains ont du retard.';

test.for([
  { told: 'on a day of this week', last: 'Vendredi, Minsk a libéré quinze prisonniers politiques.', alerts: release },
  {
    told: 'on a day of this week',
    last: 'Washington a levé vendredi ses sanctions contre la potasse biélorusse.',
    alerts: eased,
  },
  { told: 'without a day', last: 'Minsk a libéré quinze prisonniers politiques.', alerts: '' },
  { told: 'without a day', last: 'Washington a levé ses sanctions contre la potasse biélorusse.', alerts: '' },
  { told: 'of months before', last: 'En juin, Minsk a libéré quinze prisonniers politiques.', alerts: '' },
])('below other news $told: $last', ({ last, alerts }) => {
  expectRow({ title: 'Neige à Minsk', text: `${snow} ${last}`, published: '2026-03-13', alerts });
});

test.for(rows)('%s, %s: %s', ([language, published, text, says]) => {
  const reading = readText({ text, published });
  expect(reading.language).toBe(language);
  const told = reading.claims.filter(({ type }) => types.includes(type)).map(({ type, status }) => `${type} ${status}`);
  expect([...new Set(told)].sort().join('; ')).toBe(says);
});
