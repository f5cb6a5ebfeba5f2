// Polish, German and Lithuanian: what a second sentence says beside the news of the first, with its status.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

type Line = readonly [type: 'prisoner' | 'sanctions' | 'diplomatic', says: string, text: string];

const leads = {
  pl: 'Białoruś wypuściła w czwartek na wolność 52 więźniów politycznych.',
  de: 'Belarus hat am Donnerstag 52 politische Gefangene freigelassen.',
  lt: 'Baltarusija ketvirtadienį paleido 52 politinius kalinius.',
} as const;

const polish: readonly Line[] = [
  ['sanctions', 'imposed planned', 'Przygotowywane są też restrykcje gospodarcze, które obejmą potas.'],
  ['sanctions', 'eased called_for', 'Łukaszenka domaga się zdjęcia wszystkich sankcji.'],
  ['sanctions', 'eased called_for', 'Zdaniem ekspertów USA mogą wkrótce zdjąć sankcje także z Biełaruśkalija.'],
  ['sanctions', 'eased denied', 'Litwa nie zgodzi się na wznowienie tranzytu białoruskiego potasu.'],
  ['sanctions', 'imposed background', 'Unijny zakaz importu nawozów z Białorusi nadal obowiązuje.'],
  ['sanctions', 'imposed planned', 'Komisja Europejska zaproponuje w przyszłym tygodniu kolejne restrykcje.'],
  ['sanctions', 'imposed occurred', 'Tego samego dnia sankcje na białoruskich sędziów nałożyła Wielka Brytania.'],
  ['diplomatic', 'contact occurred', 'Do Mińska przyleciał w piątek specjalny wysłannik USA John Coale.'],
  ['diplomatic', 'contact occurred', 'W Mińsku gościł amerykański wysłannik Keith Kellogg.'],
  ['prisoner', 'release occurred, release planned', 'Amerykanie negocjują zwolnienie następnych kilkuset osób.'],
  ['prisoner', 'detention occurred, release occurred', 'W piątek KGB zatrzymało w Mińsku pięcioro dziennikarzy.'],
];

const german: readonly Line[] = [
  ['prisoner', 'release occurred, release planned', 'Weitere Gefangene sollen in den kommenden Wochen folgen.'],
  [
    'prisoner',
    'release occurred, release planned',
    'Die USA verhandeln über die Freilassung Hunderter weiterer Häftlinge.',
  ],
  ['prisoner', 'detention occurred, release occurred', 'Am Freitag nahm der KGB in Minsk fünf Journalisten fest.'],
  ['diplomatic', 'contact occurred', 'Tags zuvor hatte Lukaschenko mit Trump telefoniert.'],
  ['diplomatic', 'contact occurred', 'Zuvor hatte der Gesandte Kellogg Lukaschenko in Minsk getroffen.'],
  ['prisoner', 'release occurred', 'Lukaschenko hatte sie kurz davor begnadigt.'],
  [
    'sanctions',
    'imposed background',
    'Seit Jahren läuft der Export aus Belarus trotz der Sanktionen über Häfen der Ostsee.',
  ],
  ['diplomatic', 'contact called_for', 'Kolesnikowa wünscht sich, dass die EU mit Minsk redet.'],
  ['sanctions', 'eased denied', 'Litauen will den Transit von belarussischem Kali nicht wieder erlauben.'],
  ['sanctions', 'imposed planned', 'Die Kommission will nächste Woche weitere Strafmaßnahmen vorschlagen.'],
  ['sanctions', 'imposed occurred', 'Am selben Tag verhängte Großbritannien Sanktionen gegen belarussische Richter.'],
];

const lithuanian: readonly Line[] = [
  ['sanctions', 'eased denied', 'Briuselis atmetė sankcijų švelninimą, kol Baltarusijoje tęsiasi represijos.'],
  ['sanctions', 'eased denied', 'Lietuva nesutiks atnaujinti baltarusiškų trąšų tranzito.'],
  ['sanctions', 'imposed planned', 'Jei balionai nesiliaus, ES įves Minskui papildomas sankcijas.'],
  ['sanctions', 'eased called_for', 'Ekspertų nuomone, JAV gali netrukus sušvelninti sankcijas ir „Belaruskalij“.'],
  ['diplomatic', 'contact occurred', "Penktadienį į Minską atvyko JAV pasiuntinys Johnas Coale'as."],
  [
    'prisoner',
    'release denied, release occurred',
    'Tarp jų laisvėje dar nėra žurnalisto ir politinio kalinio Poczobuto.',
  ],
  ['diplomatic', 'contact occurred', 'Tai nutiko JAV pasiuntiniui lankantis Minske.'],
  ['diplomatic', 'contact planned', "Coale'as balandį ketina grįžti į Minską."],
  ['prisoner', 'release background, release occurred', 'Pavienių kalinių paleidimai gruodį iš esmės nieko nekeitė.'],
];

const tables = { pl: polish, de: german, lt: lithuanian } as const;

describe.each(['pl', 'de', 'lt'] as const)('a second sentence in %s', (language) => {
  test.each(tables[language])('%s: %s: %s', (type, says, text) => {
    const reading = readText({ text: `${leads[language]} ${text}`, published: '2026-03-14' });
    expect([...new Set(toldOf(reading, type))].join(', ')).toBe(says);
  });
});
