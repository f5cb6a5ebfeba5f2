// What a demand governs, what answers it, what is put on ice, what only looks back: news told apart from what stands beside it.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';

/** The types that page, without their first word; a headline stands before two strokes. */
type Line = readonly [alerts: string, text: string];

const types: Readonly<Record<string, string>> = {
  release: 'prisoner_release',
  eased: 'sanctions_eased',
  imposed: 'sanctions_imposed',
  extended: 'sanctions_extended',
};

const tables: Readonly<Record<string, readonly Line[]>> = {
  'parked and prolonged': [
    [
      'eased',
      'The European Union on Wednesday put its own travel bans and asset freezes against President Alexander Lukashenko and some 170 other officials, judges and businessmen on ice until the end of February.',
    ],
    [
      'eased',
      'Brussels has put its sanctions on Belarusian banks, carriers, fertiliser makers, oil traders and two dozen officials on hold.',
    ],
    ['eased', 'Die EU hat ihre Sanktionen gegen Lukaschenko und 170 weitere Funktionäre auf Eis gelegt.'],
    ['eased', 'Brüssel legt die Einreiseverbote gegen Lukaschenko und 169 seiner Leute für vier Monate auf Eis.'],
    ['', 'Die EU hat die Gespräche mit Belarus über Erleichterungen auf Eis gelegt.'],
    ['extended', 'On Wednesday the Council renewed its Belarus regime until February 2026.'],
    ['extended', 'The bloc rolled over its Belarus sanctions regime for another twelve months.'],
    ['', 'Lukashenko prolonged his Belarus regime for another term by rigging the vote.'],
  ],
  'a first night at home': [
    [
      'release',
      'Six Lithuanian citizens spent their first night at home on Wednesday after years in Belarusian detention, the minister said.',
    ],
    ['release', 'Шестеро литовцев провели первую ночь дома после лет в белорусских тюрьмах, сообщил министр.'],
    ['release', 'Шестеро поляків провели першу ніч удома після років у білоруських колоніях, повідомив міністр.'],
    ['release', 'Шасцёра літоўцаў правялі першую ноч дома пасля гадоў у беларускіх калоніях, паведаміў міністр.'],
    [
      'release',
      'Sześcioro Polaków spędziło pierwszą noc w domu po latach w białoruskich więzieniach, powiedział minister.',
    ],
    [
      'release',
      'Sechs Litauer haben ihre erste Nacht zu Hause verbracht, nach Jahren in belarussischer Haft, sagte der Minister.',
    ],
    [
      'release',
      'Šeši Lietuvos piliečiai praleido pirmąją naktį namuose po metų Baltarusijos kalėjimuose, sakė ministras.',
    ],
    ['', 'The journalist spent his first night in a Belarusian prison after the verdict in Minsk.'],
    [
      '',
      'A Lithuanian pensioner will spend his first night at home after years in Belarusian detention only when Minsk agrees, his lawyer said.',
    ],
    ['', 'Политзаключенный провел первую ночь в карцере после перевода в тюрьму в Гродно.'],
  ],
  'demands that go on and demands that end': [
    [
      '',
      'MEPs insist that the Council extend to Minsk all the restrictions imposed on Moscow and close loopholes for timber.',
    ],
    ['', 'MEPs demand that the EU impose new sanctions on Belarus and ban the import of its potash.'],
    [
      '',
      'Парламентарии настаивают, чтобы Совет распространил на Минск все ограничения, введенные против Москвы, и закрыл лазейки для поставок древесины.',
    ],
    ['', 'Тихановская призвала, чтобы ЕС усилил санкции против Минска и отключил белорусские банки от SWIFT.'],
    [
      '',
      'Депутати наполягають, щоб Рада поширила на Мінськ усі обмеження, запроваджені проти Москви, і закрила лазівки для постачання деревини.',
    ],
    ['', 'Дэпутаты патрабуюць, каб ЕС пашырыў санкцыі супраць Мінска і закрыў уезд беларускім суддзям.'],
    ['', 'Posłowie domagają się, aby Rada rozszerzyła sankcje na Mińsk i zamknęła furtkę dla drewna.'],
    [
      '',
      'Die Abgeordneten fordern, dass der Rat die Sanktionen gegen Minsk ausweitet und Schlupflöcher für Holz schließt.',
    ],
    ['', 'Parlamentarai reikalauja, kad Taryba išplėstų sankcijas Minskui ir uždarytų spragas medienai.'],
    ['imposed', 'Министры ЕС потребовали, чтобы Минск освободил узников, и ввели санкции против 20 судей.'],
    ['imposed', 'The EU demanded that Minsk free all prisoners and imposed sanctions on 20 Belarusian judges.'],
  ],
  'last week’s day': [
    ['', 'В прошлую пятницу Лукашенко отпустил 250 заключенных.'],
    ['', "Минулої п'ятниці Лукашенко звільнив 52 в'язнів."],
    ['', 'Мінулай пятніцы Лукашэнка вызваліў 52 палітвязняў.'],
    ['', 'W zeszły piątek Łukaszenka uwolnił 52 więźniów politycznych.'],
    ['', 'Am vergangenen Freitag hat Lukaschenko 52 politische Gefangene freigelassen.'],
    ['', 'Praėjusį penktadienį Lukašenka paleido 52 politinius kalinius.'],
    ['', 'Last Friday Lukashenko freed 52 political prisoners.'],
    ['release', 'В эту среду Лукашенко отпустил 52 политзаключенных.'],
    ['release', 'On Wednesday Lukashenko freed 52 political prisoners.'],
    ['release', 'Last night Lukashenko freed 52 political prisoners.'],
  ],
  'on the list from now on': [
    [
      'imposed',
      'Nine Belarusians and seven companies now find themselves on the Canadian blacklist, the foreign minister said.',
    ],
    [
      'imposed',
      'Девять человек и семь предприятий из Беларуси отныне в канадском черном списке, говорится в заявлении министра.',
    ],
    ['imposed', 'Девять белорусских судей теперь в санкционном списке Канады.'],
    ['imposed', "Дев'ятеро людей і сім підприємств із Білорусі відтепер у канадському чорному списку."],
    ['imposed', 'Дзевяць чалавек і сем прадпрыемстваў з Беларусі адгэтуль у канадскім чорным спісе.'],
    ['imposed', 'Dziewięć osób i siedem firm z Białorusi jest odtąd na kanadyjskiej czarnej liście.'],
    ['imposed', 'Neun Personen und sieben Firmen aus Belarus stehen ab sofort auf der kanadischen Sanktionsliste.'],
    ['imposed', 'Devyni asmenys ir septynios įmonės iš Baltarusijos nuo šiol yra Kanados juodajame sąraše.'],
    ['', 'Девять белорусских судей до сих пор в санкционном списке Канады.'],
    ['', "Дев'ятеро білоруських суддів досі в чорному списку Канади."],
    ['', 'Nine Belarusian judges are still on the Canadian blacklist, activists complain.'],
    ['', 'Девять журналистов теперь в списке экстремистов Беларуси.'],
  ],
  'answered with': [
    [
      'release,eased',
      'Belarus freed 123 prisoners on Wednesday. Washington reciprocated by lifting sanctions on potash.',
    ],
    ['release,eased', 'Беларусь в среду освободила 123 заключенных. Вашингтон ответил снятием санкций с калия.'],
    ['release,eased', "Білорусь у середу звільнила 123 в'язнів. Вашингтон відповів зняттям санкцій із калію."],
    ['release,eased', 'Беларусь у сераду вызваліла 123 вязняў. Вашынгтон адказаў зняццем санкцый з калію.'],
    [
      'release,eased',
      'Białoruś w środę uwolniła 123 więźniów. Waszyngton odwdzięczył się zniesieniem sankcji na potas.',
    ],
    [
      'release,eased',
      'Belarus hat am Mittwoch 123 Gefangene freigelassen. Washington revanchierte sich mit der Aufhebung der Sanktionen gegen Kali.',
    ],
    [
      'release,eased',
      'Baltarusija trečiadienį paleido 123 kalinius. Vašingtonas atsakė panaikindamas sankcijas kaliui.',
    ],
    [
      'release,eased',
      'Bielorrusia liberó el miércoles a 123 presos. Washington responde levantando las sanciones a la potasa.',
    ],
    [
      'release,eased',
      'La Bielorussia ha liberato mercoledì 123 prigionieri. Washington ricambia cancellando le sanzioni sulla potassa.',
    ],
    [
      'release,eased',
      'Le Bélarus a libéré mercredi 123 prisonniers. Washington répond en levant les sanctions sur la potasse.',
    ],
  ],
  'licences and waivers': [
    ['eased', '«Белнефтехиму» и еще восьми предприятиям продлили американскую поблажку на год.'],
    ['eased', 'Обновленную генеральную лицензию для «Белнефтехима» выпустило накануне казначейство США.'],
    ['eased', 'Минфин США продлил послабление для «Белнефтехима» еще на полгода.'],
    ['eased', 'Treasury extended the leniency for Belneftekhim for another year.'],
    ['eased', 'США подовжили пільгу для «Белнафтохіму» на рік.'],
    ['eased', 'ЗША падоўжылі палёгку для «Белнафтахіма» на год.'],
    ['eased', 'USA przedłużyły ulgę dla Biełnieftiechimu o rok.'],
    ['eased', 'Die USA haben die Ausnahme für Belneftechim um ein Jahr verlängert.'],
    ['eased', 'JAV metams pratęsė lengvatą „Belneftechim“.'],
    [
      'eased',
      'Los ministros de Exteriores de la UE acordaron hoy dejar en suspenso por seis meses la prohibición de viajar que pesaba sobre el presidente bielorruso.',
    ],
    [
      'eased',
      "I ministri dell'UE hanno deciso oggi di sospendere per sei mesi il divieto di viaggio contro il presidente bielorusso.",
    ],
    [
      'eased',
      "Les ministres de l'UE ont décidé aujourd'hui de suspendre pour six mois l'interdiction de voyage visant le président biélorusse.",
    ],
    [
      'eased',
      'La OFAC retiró esta semana a la compañía de bandera bielorrusa de su relación de entidades sancionadas.',
    ],
    ['eased', 'El Tesoro de EEUU ha borrado a Belavia de su relación de empresas sancionadas.'],
    ['eased', 'OFAC usunęło Biełavię ze swojego wykazu podmiotów objętych sankcjami.'],
  ],
  'quiet beside them': [
    ['', 'Хокей люблю, але не за ґратами, написав білоруський політв’язень із колонії.'],
    ['release', 'Алесь Біляцький уже не за ґратами, повідомила «Вясна».'],
    ['', 'Beograd nema nameru da uvodi sankcije Minsku.'],
    ['', 'Srbija neće uvoditi sankcije Belorusiji.'],
    ['', 'Srbija ne planira da uvede sankcije Minsku.'],
    ['', 'Zagreb nema namjeru uvoditi sankcije Minsku.'],
    ['imposed', 'Srbija uvodi sankcije Minsku.'],
    [
      'imposed',
      "Da oggi non si potranno più esportare in Bielorussia armi, droni e semiconduttori, ha deciso l'Unione europea.",
    ],
  ],
  'looking back': [
    [
      '',
      'Самолет, которого нет: пять лет посадке рейса Ryanair в Минске // Экс-редактору Nexta дали восемь лет и почти сразу простили.',
    ],
    ['', 'Пять лет протестам в Беларуси // Лукашенко отпустил 52 политзаключенных.'],
    ['', "П'ять років протестам у Білорусі: що було далі // Лукашенко звільнив 52 в'язнів."],
    ['', 'Fünf Jahre nach der Ryanair-Landung in Minsk: Was wurde aus den Helden // Der Blogger wurde begnadigt.'],
    [
      '',
      'Five years after the Ryanair landing in Minsk: what became of them // The editor was pardoned, the blogger freed.',
    ],
    ['', 'Begnadigung erwirkt man mit dem Kopf, nicht mit den Knien, sagt Kolesnikowa in Belarus.'],
    ['', 'Freilassung erreicht man nur durch Druck, sagt Tichanowskaja über die belarussischen Gefangenen.'],
    ['release', 'Trump erreicht Freilassung von 52 Gefangenen in Belarus.'],
    [
      '',
      'Vilniaus kavinėse jau dalijasi laisvais žmonėmis kaip kortomis: tą paleis Velykoms, aną iki rinkimų Baltarusijoje.',
    ],
    ['release', '52 Baltarusijos politiniai kaliniai vakar tapo laisvais žmonėmis.'],
    [
      '',
      '«Літаки без запчастин»: що змінила для «Белавіа» ліцензія американського Мінфіну // Лайнерам білоруського перевізника знову дозволено продавати американські деталі — щоправда, за окремою ліцензією.',
    ],
    [
      '',
      '«Самолеты без запчастей»: что изменила для «Белавиа» лицензия Минфина США // Лайнерам белорусского перевозчика снова разрешено продавать американские детали.',
    ],
    ['', 'What has the US licence changed for Belavia? // Its aircraft may again be sold American parts.'],
  ],
};

describe.each(Object.entries(tables))('%s', (_name, lines) => {
  test.each(lines)('%s: %s', (wanted, line) => {
    const [first = '', second] = line.split(' // ');
    const text = second === undefined ? { text: first } : { title: first, text: second };
    const alerts = wanted.split(',').map((each) => types[each] ?? '');
    expectRow({ ...text, alerts: alerts.join(), published: '2025-11-20' });
  });
});
