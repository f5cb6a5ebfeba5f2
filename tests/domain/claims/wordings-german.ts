// German: headlines and opening sentences, each with what it pages for, and their quiet look-alikes.
import type { Line } from './rows.ts';

export const german: readonly Line[] = [
  ['prisoner_release', 'Viktor Babariko kommt nach fünf Jahren aus dem Gefängnis.'],
  ['prisoner_release', 'Gefangenenaustausch mit Belarus: Andrzej Poczobut ist zurück in Polen.'],
  ['prisoner_release', 'Trumps Deal mit Lukaschenko bringt 123 Gefangenen die Freiheit.'],
  ['prisoner_release', 'Für 31 Ukrainer endete am Samstag die Haft in Belarus.'],
  ['prisoner_release', 'Ales Bjaljazki kam am Samstag aus dem Straflager.'],
  ['sanctions_imposed', 'Gegen Lukaschenkos Sohn wurden Sanktionen verhängt.'],
  ['sanctions_imposed', 'USA beschränken Technologieexport nach Belarus.'],
  ['sanctions_eased', 'Keine US-Sanktionen mehr gegen belarussisches Kali.'],
  ['sanctions_extended', 'Sanktionen gegen das Lukaschenko-Regime um ein weiteres Jahr verlängert.'],
  ['sanctions_extended', 'Schweiz verlängert Maßnahmen gegen Belarus.'],
  ['prisoner_release', 'US-Delegation bringt Friedensnobelpreisträger Bjaljazki aus Minsk heraus.'],
  ['prisoner_release', 'Der belarussische Machthaber Lukaschenko hat überraschend 52 Gefangene ziehen lassen.'],
  ['prisoner_release', 'Gericht in Minsk lässt Journalisten aus der Untersuchungshaft.'],
  ['sanctions_imposed', 'Tschechien verbietet belarussischen Lastwagen die Einfahrt.'],
  ['sanctions_imposed', 'EU erlässt weitere Sanktionen gegen das Regime in Minsk.'],
  ['sanctions_imposed', 'Einreiseverbot und Kontensperrung: EU straft Lukaschenko ab.'],
  ['sanctions_eased', 'USA geben Belavia das Recht auf Ersatzteile zurück.'],
  ['sanctions_eased', 'EuGH hebt Sanktionen gegen belarussischen Unternehmer auf.'],
  ['sanctions_extended', 'Belarus-Sanktionen bis 2027 verlängert.'],
  ['', 'Kolesnikowas Anwalt kam aus dem Straflager und berichtete von ihrem Zustand.'],
  ['', 'Litauens Außenminister: keine Sanktionen mehr gegen Belarus wäre ein Fehler.'],
  ['', 'Experte: Für Belarus wird es so bald keine EU-Sanktionen mehr geben.'],
  ['', 'Die Familie hofft, dass ein Deal 123 Gefangenen die Freiheit bringt.'],
  ['', 'Belarus überstellte zwei russische Staatsbürger an Moskau.'],
];
