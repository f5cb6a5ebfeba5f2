// Sentences that tell an event alone, below a headline that names no more than the country: in Polish and Lithuanian.
import { eased, extended, imposed, type Line, release } from './rows.ts';

export const polish: readonly Line[] = [
  [eased, 'Amerykanie mogą od poniedziałku znów kupować białoruski potas.'],
  [imposed, 'Białoruś podlega od poniedziałku surowszym sankcjom Unii Europejskiej.'],
  [release, 'Białoruś zwolniła pięć osób, które przewieziono do Polski.'],
  [imposed, 'Biały Dom cofnął zgodę na transakcje z koncernem Biełnaftachim.'],
  [imposed, 'Bruksela dorzuciła w poniedziałek do listy 19 białoruskich sędziów.'],
  [release, 'Były kandydat na prezydenta Anatol Kowal wyszedł w niedzielę na wolność.'],
  [imposed, 'Na unijnym wykazie, który dotąd liczył 90 pozycji, przybyło dziś 40 osób.'],
  [imposed, 'Norwegia wycofała tymczasem zezwolenie dla Belavii.'],
  [imposed, 'Od poniedziałku białoruskie samoloty nie mogą latać nad Unią Europejską.'],
  [release, 'Osiem osób z białoruskich więzień leciało wczoraj na Zachód.'],
  [release, 'Po rozmowach wysłannika Trumpa w Mińsku reżim zwolnił dwanaście osób.'],
  [imposed, 'Polska od poniedziałku nie wpuszcza 365 białoruskich urzędników.'],
  [release, 'Resztę kary darowano w poniedziałek dziewięciu więźniom politycznym w Białorusi.'],
  [release, 'W poniedziałek w łagrach zaczęto wypuszczać więźniów politycznych.'],
  [imposed, 'Wielka Brytania cofnęła Belavii zgodę na loty.'],
  [imposed, 'Wielka Brytania wycofała tymczasem zezwolenie dla Belavii.'],
  [eased, 'Z amerykańskiej listy SDN zniknął w poniedziałek Biełaruśkalij.'],
];

export const lithuanian: readonly Line[] = [
  [imposed, 'Baltarusijai nuo pirmadienio taikomos griežtesnės ES sankcijos.'],
  [
    imposed,
    'Baltarusijos vadovas Aliaksandras Lukašenka ir 19 jo režimo pareigūnų nuo šiol negali įvažiuoti į Latviją.',
  ],
  [release, 'Buvęs kandidatas į prezidentus Anatolis Kovalis sekmadienį išėjo į laisvę.'],
  [imposed, 'ES Taryba pirmadienį patvirtino naujas priemones Baltarusijai.'],
  [imposed, 'ES Taryba šeštadienį patvirtino naujas priemones Baltarusijai.'],
  [imposed, 'ES Tarybos sprendimu į sankcijų sąrašą pirmadienį įrašytos aštuonios Baltarusijos įmonės.'],
  [imposed, 'ES išplėsti prekybos draudimai: nuo pirmadienio Baltarusijai nebegalima parduoti vaizdo žaidimų pultų.'],
  [imposed, 'Europos Sąjungos Taryba pirmadienį nustatė ribojamąsias priemones dar 18 asmenų.'],
  [imposed, 'JAV, Jungtinė Karalystė ir Kanada pirmadienį paskelbė naujas priemones Baltarusijai.'],
  [imposed, 'Jungtinė Karalystė pirmadienį atšaukė „Belavia“ leidimą skraidyti.'],
  [imposed, 'Lenkija nuo pirmadienio neįsileidžia 365 Baltarusijos pareigūnų.'],
  [
    imposed,
    'Lietuva ir Latvija pirmadienį įtraukė Aliaksandrą Lukašenką ir dar 19 Baltarusijos pareigūnų į asmenų, kuriems draudžiama atvykti, sąrašą.',
  ],
  [release, 'Minske mirties bausme nuteistas vokietis pirmadienį nusileido Kelne.'],
  [imposed, 'Nuo pirmadienio Latvijos geležinkeliais nebevežamos „Belaruskalij“ trąšos.'],
  [imposed, 'Nuo pirmadienio baltarusių lėktuvai negali skristi virš Europos Sąjungos.'],
  [release, 'Opozicijos politikas Anatolis Kovalis vėl laisvėje.'],
  [imposed, 'Pirmadienį Europos Sąjungos sienos uždarytos dar 28 Baltarusijos pareigūnams.'],
  [release, 'Pirmadienį Minskas pranešė išleidžiantis tris katalikų kunigus.'],
  [release, 'Po penkerių metų nelaisvės baltarusių žurnalistė nuo pirmadienio yra Vilniuje.'],
  [
    extended,
    'Seimas pirmadienį metams pratęsė galiojimą įstatymo, kuriuo ribojamos Baltarusijos ir Rusijos piliečių teisės.',
  ],
  [imposed, 'Taryba pirmadienį patvirtino naujas priemones Baltarusijai.'],
  [release, 'Trys baltarusių kalinės pirmadienį atvežtos į Vilnių.'],
];
