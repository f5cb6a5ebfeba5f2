// Measures to come for Belarus too, agreed politically, still prepared; terms that end next year; who was taken away by officers.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';
import { imposed, type Line, release } from './rows.ts';

const taken = 'prisoner_detention occurred';
const held = 'prisoner_detention background';

const opened = 'diplomatic_relations occurred';
const toOpen = 'diplomatic_relations planned';

const rows: readonly Line[] = [
  [`${imposed} planned`, 'The EU adopted a package against Russia. Its provisions are to be extended to Belarus.'],
  [`${imposed} planned`, 'ЕС принял пакет против России. Часть его норм распространят на Беларусь.'],
  [`${imposed} planned`, 'ЕС прыняў пакет супраць Расіі. Частку яго нормаў пашыраць на Беларусь.'],
  [`${imposed} planned`, 'ЄС ухвалив пакет проти Росії. Частина його норм мала б поширитися й на Мінськ.'],
  [`${imposed} planned`, 'UE przyjęła pakiet wobec Rosji. Część przepisów zostanie rozciągnięta na Białoruś.'],
  [`${imposed} planned`, 'ES priėmė paketą Rusijai. Dalis jo nuostatų bus taikoma ir Baltarusijai.'],
  [
    `${imposed} planned`,
    'Die EU hat ein Paket gegen Russland beschlossen. Ein Teil soll auf Belarus ausgeweitet werden.',
  ],
  [`${imposed} planned`, 'The exclusion of Belarusian banks from SWIFT is still being prepared, a diplomat said.'],
  [`${imposed} planned`, 'Odłączenie białoruskich banków od SWIFT jest jeszcze przygotowywane, powiedział dyplomata.'],
  [`${imposed} planned`, 'Baltarusijos bankų atjungimas nuo SWIFT dar rengiamas, sakė diplomatas.'],
  [`${imposed} planned`, 'Der Ausschluss belarussischer Banken aus Swift wird noch vorbereitet, sagte ein Diplomat.'],
  [`${imposed} planned`, 'Dėl sektorinių sankcijų Baltarusijai ES ministrai sutarė politiškai.'],
  [`${release} planned`, 'Белорусского активиста должны освободить в следующем году, если не добавят срок.'],
  [`${release} planned`, 'Беларускага актывіста павінны вызваліць у наступным годзе, калі не дададуць тэрмін.'],
  [`${release} planned`, 'Baltarusijos aktyvistas turėtų būti paleistas kitais metais, jei nebus pridėta bausmės.'],
  [`${release} called_for`, 'Белорусского активиста должны освободить немедленно, заявили в посольстве.'],
  [`${release} called_for`, 'The Belarusian activist must be released next year at the latest, the embassy said.'],
  [toOpen, 'Die Grenze zu Belarus wird nach Angaben Warschaus am Montag wieder geöffnet.'],
  [toOpen, 'Litauen sagte, dass die Grenze zu Belarus geöffnet wird.'],
  [opened, 'Die Grenze zu Belarus wurde am Dienstag wieder geöffnet.'],
  [toOpen, 'Granica z Białorusią zostanie w poniedziałek znów otwarta.'],
  [opened, 'Mińsk wycofał na konsultacje ambasadorów z Warszawy i Wilna.'],
  [taken, 'The editor was taken away by security officers on Tuesday, her website said from Minsk.'],
  [taken, 'Главного редактора во вторник увезли силовики, сообщил её сайт из Минска.'],
  [taken, 'Галоўную рэдактарку ў аўторак забралі сілавікі, паведаміў сайт з Мінска.'],
  [taken, 'Головну редакторку у вівторок забрали силовики, повідомив сайт з Мінська.'],
  [taken, 'Vyriausiąją redaktorę antradienį išsivežė pareigūnai, pranešė portalas iš Minsko.'],
  [held, 'Obrońca praw człowieka z Białorusi jest nadal w środku, mówi żona więźnia.'],
];

test.for(rows)('%s: %s', ([says, text]) => {
  const { alerts, claims } = readText({ text, published: '2025-10-22' });
  expect(claims.map(({ type, status }) => `${type} ${status}`)).toContain(says);
  expect(alerts).not.toContain(release);
});
