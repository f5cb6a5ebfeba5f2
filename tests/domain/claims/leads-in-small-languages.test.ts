// Languages of best effort: a measure is believed in either sentence of the lead, undated too; a release only in the first.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

type Row = readonly [language: string, title: string, opening: string, measure: string, release: string];

const published = '2021-06-24';
const rows: readonly Row[] = [
  [
    'cs',
    'Dlouhá noc o sankcích proti Bělorusku',
    'V Bruselu se jednalo do rána.',
    'Evropská unie zakázala dovoz běloruského potaše.',
    'Lukašenko propustil studenta.',
  ],
  [
    'sr',
    'Duga noć zbog sankcija protiv Belorusije',
    'U Briselu se raspravljalo do zore.',
    'Evropska unija je zabranila uvoz beloruske potaše.',
    'Lukašenko je oslobodio studenta.',
  ],
  [
    'bg',
    'Дълга нощ заради санкциите срещу Беларус',
    'В Брюксел разговаряха до сутринта.',
    'Европейският съюз забрани вноса на беларуски калий.',
    'Лукашенко освободи студент.',
  ],
  [
    'lv',
    'Gara nakts par sankcijām pret Baltkrieviju',
    'Briselē runāja līdz rītam.',
    'Eiropas Savienība aizliedza Baltkrievijas kālija importu.',
    'Lukašenko atbrīvoja studentu.',
  ],
  [
    'es',
    'Una larga noche por las sanciones a Bielorrusia',
    'En Bruselas se habló hasta el amanecer.',
    'La Unión Europea prohibió la importación de potasa bielorrusa.',
    'Lukashenko liberó a un estudiante preso.',
  ],
  [
    'it',
    'Una lunga notte per le sanzioni alla Bielorussia',
    "A Bruxelles si è parlato fino all'alba.",
    "L'Unione europea ha vietato l'importazione di potassio bielorusso.",
    'Lukashenko ha liberato uno studente detenuto.',
  ],
  [
    'pt',
    'Uma longa noite por causa das sanções à Bielorrússia',
    'Em Bruxelas falou-se até ao amanhecer.',
    'A União Europeia proibiu a importação de potássio bielorrusso.',
    'Lukashenko libertou um estudante preso.',
  ],
  [
    'ro',
    'O noapte lungă pentru sancțiunile împotriva Belarusului',
    'La Bruxelles s-a discutat până în zori.',
    'Uniunea Europeană a interzis importul de potasiu din Belarus.',
    'Lukașenko a eliberat un student deținut.',
  ],
  [
    'fr',
    'Longue nuit sur les sanctions contre la Biélorussie',
    "À Bruxelles, on a discuté jusqu'à l'aube.",
    "L'Union européenne a interdit l'importation de potasse biélorusse.",
    'Loukachenko a libéré un étudiant détenu.',
  ],
  [
    'nl',
    'Lange nacht over de sancties tegen Belarus',
    'In Brussel werd tot de ochtend overlegd.',
    'De Europese Unie heeft de invoer van kali uit Belarus verboden.',
    'Loekasjenko heeft een gevangen student vrijgelaten.',
  ],
  [
    'no',
    'Lang natt om sanksjonene mot Hviterussland',
    'I Brussel ble det snakket til morgenen.',
    'EU har forbudt import av hviterussisk kali.',
    'Lukasjenko har løslatt en fengslet student.',
  ],
  [
    'hu',
    'Hosszú éjszaka a Fehéroroszország elleni szankciók miatt',
    'Brüsszelben hajnalig beszélgettek.',
    'Az Európai Unió megtiltotta a fehérorosz kálisó behozatalát.',
    'Lukasenka szabadon engedett egy bebörtönzött diákot.',
  ],
];

test.each(rows)('%s: %s', (_, title, opening, measure, release) => {
  const alertsOf = (text: string) => readText({ title, text, published }).alerts;
  expect(alertsOf(`${opening} ${measure}`)).toEqual(['sanctions_imposed']);
  expect(alertsOf(`${opening} ${release}`)).toEqual([]);
});
