// The top of an article about fog: what stands below it is news of something else.

/** By language: its headline, and its paragraphs. */
export const fog: Readonly<Record<string, readonly [title: string, top: string]>> = {
  en: [
    'Fog on the ring road',
    'Fog slowed the traffic around Vilnius, and the buses ran late.\n\nThe city hall promised new lamps. Taxi drivers complained about the price of petrol. A bakery near the station gave away its bread.\n\n',
  ],
  ru: [
    'Туман на объездной',
    'Туман замедлил движение вокруг Вильнюса, автобусы опаздывали.\n\nМэрия пообещала новые фонари. Таксисты жаловались на цену бензина. Пекарня у вокзала раздала хлеб даром.\n\n',
  ],
  uk: [
    'Туман на об’їзній',
    'Туман сповільнив рух навколо Вільнюса, автобуси запізнювалися.\n\nМерія пообіцяла нові ліхтарі. Таксисти скаржилися на ціну бензину. Пекарня біля вокзалу роздала хліб задарма.\n\n',
  ],
  be: [
    'Туман на аб’язной',
    'Туман запаволіў рух вакол Вільні, аўтобусы спазняліся.\n\nМэрыя паабяцала новыя ліхтары. Таксісты скардзіліся на цану бензіну. Пякарня каля вакзала раздала хлеб задарма.\n\n',
  ],
  pl: [
    'Mgła na obwodnicy',
    'Mgła spowolniła ruch wokół Wilna, autobusy się spóźniały.\n\nRatusz obiecał nowe latarnie. Taksówkarze skarżyli się na cenę benzyny. Piekarnia przy dworcu rozdała chleb za darmo.\n\n',
  ],
  de: [
    'Nebel auf dem Ring',
    'Nebel bremste den Verkehr rund um Vilnius, die Busse kamen zu spät.\n\nDas Rathaus versprach neue Laternen. Taxifahrer klagten über den Benzinpreis. Eine Bäckerei am Bahnhof verschenkte ihr Brot.\n\n',
  ],
  lt: [
    'Rūkas aplinkkelyje',
    'Rūkas sulėtino eismą aplink Vilnių, autobusai vėlavo.\n\nSavivaldybė pažadėjo naujus žibintus. Taksistai skundėsi benzino kaina. Kepykla prie stoties išdalijo duoną dovanai.\n\n',
  ],
};
