// Sentences that tell an event alone, below a headline that names no more than the country: in German, and the rules they needed in other languages.
import { eased, extended, imposed, type Line, release } from './rows.ts';

export const german: readonly Line[] = [
  [release, 'Am Montag begannen die Kolonien, politische Gefangene freizulassen.'],
  [
    imposed,
    'Am Montag kamen 17 Staatsanwälte, Gefängnisdirektoren und Geschäftsleute nebst zwei Firmen auf die Schwarze Liste der EU.',
  ],
  [imposed, 'Belarus unterliegt seit Montag schärferen EU-Sanktionen.'],
  [imposed, 'Belarussisches Glas darf seit Montag nicht mehr in die Schweiz eingeführt werden.'],
  [extended, 'Bis zum 28. Februar 2027 gelten die Sanktionen gegen Belarus nun, entschied der Rat der EU am Montag.'],
  [
    imposed,
    'Das Departement für Wirtschaft hat seine Verordnung am Montag um neun Personen ergänzt, darunter Lukaschenko selbst.',
  ],
  [imposed, 'Das US-Finanzministerium nahm sich elf Funktionäre und sechs Unternehmen aus Belarus vor.'],
  [
    imposed,
    'Das Wirtschaftsdepartement nahm die beiden und elf weitere Personen am Montag in den Anhang der Verordnung auf.',
  ],
  [
    imposed,
    'Das amerikanische Finanzministerium hat seinen Bürgern den Erwerb neuer belarussischer Anleihen mit mehr als 90 Tagen Laufzeit untersagt.',
  ],
  [release, 'Der Blogger Ihar Lossik ist kein Häftling mehr, er traf am Montag aus Belarus in Warschau ein.'],
  [extended, 'Der Rat der EU hat die Verlängerung der Belarus-Maßnahmen am Montag gebilligt.'],
  [release, 'Der frühere Präsidentschaftskandidat Anatol Kowal ist wieder in Freiheit.'],
  [imposed, 'Die EU hat ihren Firmen am Montag verboten, Spielkonsolen nach Belarus zu verkaufen.'],
  [eased, 'Die Sanktionen der USA gegen sechs belarussische Unternehmen sind seit Montag vorläufig ausgesetzt.'],
  [
    imposed,
    'Die Schweiz hat am Montag 21 Personen und zwei Organisationen den Vermögenssperren und Einreiseverboten gegen Belarus unterstellt.',
  ],
  [imposed, 'Die Schweiz setzt die jüngsten Sanktionen der Europäischen Union gegen Belarus um.'],
  [imposed, 'Die USA entzogen am Montag der Ölfirma Belneftechim die Handelserlaubnis.'],
  [eased, 'Die USA setzen ihre Sanktionen gegen sechs Unternehmen aus Belarus vorläufig aus.'],
  [imposed, 'Die USA, Großbritannien und Kanada verkündeten am Montag neue Sanktionen.'],
  [imposed, 'Einreisen in die EU dürfen die 28 Funktionäre aus Belarus seit Montag nicht mehr.'],
  [release, 'Für sieben Belarussinnen öffneten sich am Montag die Tore des Frauenlagers von Gomel.'],
  [imposed, 'Großbritannien entzog der Fluggesellschaft Belavia die Genehmigung.'],
  [imposed, 'Großbritannien hat belarussischen Maschinen den Überflug untersagt.'],
  [imposed, 'Großbritannien hat den Überflug belarussischer Maschinen am Montag untersagt.'],
  [release, 'Mit ihr kamen neun weitere Gefangene nach Polen.'],
  [release, 'Nach fünf Jahren in Haft ist die Journalistin aus Belarus seit Montag in Vilnius.'],
  [imposed, 'Primäraluminium aus Belarus darf seit Montag nicht mehr in die Europäische Union eingeführt werden.'],
  [eased, 'Rund 90 Belarussen müssen bis Ende Oktober keine Strafmaßnahmen der Europäischen Union mehr fürchten.'],
  [imposed, 'Seit Montag nämlich darf Stahl aus Belarus nicht mehr in die EU.'],
  [release, 'Wladimir Neklajew, der Dichter aus Minsk, ist kein politischer Häftling mehr.'],
  [release, 'Am Montag durften vier politische Gefangene das Straflager von Bobruisk verlassen.'],
  [release, 'Die Journalistin Alena Rabkowa aus Grodno ist nach vier Jahren keine Gefangene mehr.'],
  [
    imposed,
    'Das Wirtschaftsdepartement hat am Montag 14 weitere Richter aus Belarus in den Anhang seiner Verordnung aufgenommen.',
  ],
  [imposed, 'Belarussisches Mineralöl unterliegt seit Montag einem Einfuhrverbot der EU.'],
  [imposed, 'Die EU-Länder verkündeten am Montag Sanktionen gegen acht Firmen aus Belarus.'],
  [eased, 'Washington setzt die Sanktionen gegen zwei belarussische Raffinerien vorläufig aus.'],
  [imposed, 'Lettland und Estland setzten am Montag 25 Beamte aus Belarus auf ihre Einreiseverbotslisten.'],
  [imposed, 'Neu auf der Sanktionsliste der Schweiz stehen seit Montag neun Offiziere aus Belarus.'],
  [imposed, 'Belavia verliert die Landerechte in Großbritannien.'],
  [release, 'Vier politische Gefangene haben am Montag das Straflager von Bobruisk verlassen.'],
  [release, 'Vier politische Gefangene konnten am Montag das Straflager von Bobruisk verlassen.'],
  [release, 'Vier politische Gefangene dürfen das Straflager von Bobruisk verlassen.'],
  [release, 'Minsk hat vier politische Gefangene aus der Haft entlassen.'],
  [release, 'Am Montag wurden vier politische Gefangene aus der Haft entlassen.'],
  [release, 'Vier politische Gefangene sind am Montag in die Freiheit entlassen worden.'],
  [release, 'Am Montag in die Freiheit entlassen, trafen vier politische Gefangene aus Belarus in Vilnius ein.'],
  [release, 'Vier politische Gefangene, die Minsk am Montag vorzeitig entlassen hat, sind in Vilnius.'],
];

export const english: readonly Line[] = [
  [release, 'After five years behind bars the journalist from Minsk has been in Vilnius since Monday.'],
  [release, 'The former presidential candidate Anatol Koval is free again.'],
  [release, 'The former presidential candidate Anatol Koval walked free on Sunday.'],
];

export const russian: readonly Line[] = [
  [release, 'Бывший кандидат в президенты Анатолий Коваль в воскресенье вышел на свободу.'],
  [release, 'После пяти лет в колонии белорусская журналистка с понедельника в Вильнюсе.'],
];

export const belarusian: readonly Line[] = [
  [release, 'Былы кандыдат у прэзідэнты Анатоль Каваль у нядзелю выйшаў на волю.'],
  [release, 'Пасля пяці гадоў у калоніі беларуская журналістка з панядзелка ў Вільні.'],
];

export const ukrainian: readonly Line[] = [
  [release, 'Колишній кандидат у президенти Анатолій Коваль у неділю вийшов на свободу.'],
  [release, "Після п'яти років у колонії білоруська журналістка з понеділка у Вільнюсі."],
];
