// A clause on whom or what a verb is about may stand between: what it denies and dates is not what the verb tells.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';

const told: readonly string[] = [
  '2025-09-11 | News from Minsk | 52 prisoners, most of whom had been held in Belarus for more than four years on charges that courts abroad call invented, were freed.',
  '2025-09-11 | News from Minsk | The Nobel laureate Ales Bialiatski, who had been serving a ten-year sentence in a penal colony in Horki in the east of Belarus, was freed.',
  '2025-09-11 | News from Minsk | Sanctions that the United States imposed in 2021 on the Belarusian potash maker after the forced landing of a Ryanair jet were lifted.',
  '2025-09-11 | News from Brussels | EU foreign ministers, who met in Luxembourg for the first time since the summer break and talked for five hours, imposed sanctions on 16 Belarusian judges.',
  '2025-09-11 | News from Minsk | Lukashenko, who had promised the American envoy at their last meeting in June to think it over, pardoned 14 political prisoners.',
  '2025-09-11 | News from Washington | The Treasury, in a notice published late in the evening on the site of its Office of Foreign Assets Control, removed Belavia from the list of sanctions on Belarus.',
  '2025-09-11 | Новости Минска | 52 заключенных, большинство из которых провели в белорусских колониях более четырех лет по обвинениям, которые за границей считают выдуманными, вышли на свободу.',
  '2025-09-11 | Новости Минска | Нобелевский лауреат Алесь Беляцкий, который отбывал десятилетний срок в колонии в Горках на востоке Беларуси, освобожден.',
  '2025-09-11 | Новости Минска | Санкции, которые США ввели в 2021 году против белорусского производителя калия после принудительной посадки самолета Ryanair, сняты.',
  '2025-09-11 | Новости Брюсселя | Министры иностранных дел ЕС, которые впервые после лета собрались в Люксембурге и совещались пять часов, ввели санкции против 16 белорусских судей.',
  '2025-09-11 | Новости Минска | Лукашенко, который на последней встрече в июне обещал американскому посланнику подумать, помиловал 14 политзаключенных.',
  '2025-09-11 | Новини Мінська | 52 в’язні, більшість із яких провели в білоруських колоніях понад чотири роки за обвинуваченнями, які за кордоном вважають вигаданими, вийшли на волю.',
  '2025-09-11 | Новини Мінська | Нобелівського лауреата Алеся Біляцького, який відбував десятирічний строк у колонії в Горках на сході Білорусі, звільнено.',
  '2025-09-11 | Новини Мінська | Санкції, які США запровадили 2021 року проти білоруського виробника калію після примусової посадки літака Ryanair, скасовано.',
  '2025-09-11 | Новини Брюсселя | Міністри закордонних справ ЄС, які вперше після літа зібралися в Люксембурзі й радилися п’ять годин, запровадили санкції проти 16 білоруських суддів.',
  '2025-09-11 | Навіны Менска | 52 зняволеныя, большасць зь якіх правялі ў беларускіх калёніях больш за чатыры гады паводле абвінавачаньняў, якія за мяжой лічаць выдуманымі, выйшлі на волю.',
  '2025-09-11 | Навіны Менска | Нобэлеўскі ляўрэат Алесь Бяляцкі, які адбываў дзесяцігадовы тэрмін у калёніі ў Горках на ўсходзе Беларусі, вызвалены.',
  '2025-09-11 | Навіны Менска | Санкцыі, якія ЗША ўвялі ў 2021 годзе супраць беларускага вытворцы калію пасля прымусовай пасадкі самалёта Ryanair, знятыя.',
  '2025-09-11 | Wieści z Mińska | Noblista Aleś Bialacki, który odbywał dziesięcioletni wyrok w kolonii w Horkach na wschodzie Białorusi, został uwolniony.',
  '2025-09-11 | Wieści z Mińska | Sankcje, które USA nałożyły w 2021 roku na białoruskiego producenta potażu po zmuszeniu do lądowania samolotu Ryanaira, zostały zniesione.',
  '2025-09-11 | Wieści z Brukseli | Ministrowie spraw zagranicznych UE, którzy po raz pierwszy od lata spotkali się w Luksemburgu i obradowali pięć godzin, nałożyli sankcje na 16 białoruskich sędziów.',
  '2025-09-11 | Naujienos iš Minsko | 52 kaliniai, kurių dauguma Baltarusijos kolonijose praleido daugiau kaip ketverius metus dėl kaltinimų, kuriuos užsienyje laiko išgalvotais, paleisti į laisvę.',
  '2025-09-11 | Naujienos iš Minsko | Nobelio premijos laureatas Alesis Bialiackis, kuris atliko dešimties metų bausmę Horkų kolonijoje Baltarusijos rytuose, paleistas.',
  '2025-09-11 | Naujienos iš Minsko | Sankcijos, kurias JAV 2021 metais įvedė Baltarusijos kalio gamintojai po priverstinio „Ryanair“ lėktuvo nutupdymo, panaikintos.',
  '2025-09-11 | Naujienos iš Briuselio | ES užsienio reikalų ministrai, kurie pirmą kartą po vasaros susirinko Liuksemburge ir tarėsi penkias valandas, įvedė sankcijas 16 Baltarusijos teisėjų.',
  '2025-09-11 | Nachrichten aus Minsk | Der Nobelpreisträger Ales Bjaljazki, der in einer Strafkolonie in Horki im Osten von Belarus eine zehnjährige Strafe verbüßte, ist frei.',
  '2025-09-11 | Nachrichten aus Minsk | Die Sanktionen, die die USA 2021 nach der erzwungenen Landung eines Ryanair-Flugzeugs gegen den belarussischen Kalihersteller verhängt hatten, sind aufgehoben.',
  '2025-09-11 | Nachrichten aus Brüssel | Die EU-Außenminister, die zum ersten Mal seit dem Sommer in Luxemburg zusammenkamen und fünf Stunden berieten, haben Sanktionen gegen 16 belarussische Richter verhängt.',
  '2025-12-13 | News from Minsk | Sanctions which the US imposed on Belarusian potash in 2021 have been lifted.',
  '2025-12-13 | News from Minsk | A group of political prisoners, some of whom needed an operation and none of whom had seen their children since 2021, was pardoned by Lukashenko.',
  '2025-12-13 | News from Minsk | The blogger Ihar Losik, whose wife was jailed as well and whose daughter grew up with her grandparents in Brest, was let go in Belarus.',
  '2025-12-13 | Новости | Группа политзаключенных, часть которых нуждалась в операции и не видела детей с 2021 года, помилована Лукашенко.',
  '2025-12-13 | Новости | Блогера Игоря Лосика, жена которого тоже сидела, а дочь росла у бабушки и дедушки в Бресте, отпустили из белорусской колонии.',
  '2025-12-13 | Новости | Запрет на поставки белорусского калия, который Вашингтон ввел после выборов и дважды расширял, отменен.',
  '2025-12-13 | Новини | Групу політв’язнів, частина яких потребувала операції й не бачила дітей з 2021 року, помилував Лукашенко.',
  '2025-12-13 | Новини | Санкції проти білоруського калію, які Вашингтон запровадив після виборів і двічі розширював, знято.',
  '2025-12-13 | Навіны | Групу палітвязняў, частка якіх мела патрэбу ў аперацыі і ня бачыла дзяцей з 2021 году, памілаваў Лукашэнка.',
  '2025-12-13 | Навіны | Санкцыі супраць беларускага калію, якія Вашынгтон увёў пасьля выбараў і двойчы пашыраў, скасаваныя.',
  '2025-12-13 | Wieści | Grupa więźniów politycznych, z których część wymagała operacji i nie widziała dzieci od 2021 roku, została ułaskawiona przez Łukaszenkę.',
  '2025-12-13 | Wieści | Sankcje na białoruski potaż, które Waszyngton wprowadził po wyborach i dwukrotnie rozszerzał, zostały uchylone.',
  '2025-12-13 | Naujienos | Politinių kalinių grupė, kurių dalis laukė operacijos ir nuo 2021 metų nematė vaikų, Lukašenkos malone paleista.',
  '2025-12-13 | Naujienos | Sankcijos Baltarusijos kaliui, kurias Vašingtonas įvedė po rinkimų ir du kartus plėtė, atšauktos.',
  '2025-12-13 | Nachrichten | Die Sanktionen gegen belarussisches Kali, die Washington nach den Wahlen verhängt und zweimal ausgeweitet hatte, wurden aufgehoben.',
  '2025-12-13 | Nachrichten | Der Blogger Ihar Losik, dessen Frau ebenfalls in Haft saß und dessen Tochter bei den Großeltern in Brest aufwuchs, wurde in Belarus freigelassen.',
  '2026-03-20 | From Belarus | A Belarusian journalist and a trade union leader, both of whom fell ill behind bars and neither of whom asked for mercy, were pardoned.',
  '2026-03-20 | From Belarus | The prisoners, among them a surgeon, a baker, two brothers from Brest and the mother of a girl of five, were released in Belarus.',
  '2026-03-20 | From Brussels | The sanctions on Belarus, which the Council first adopted in 2004 and has widened in more than ten rounds, have been prolonged.',
  '2026-03-20 | From Washington | Sanctions that Washington put on Belinvestbank in the winter of 2023 for helping Russia are no longer in force.',
  '2026-03-20 | Из Беларуси | Заключенные, среди которых хирург, пекарь, два брата из Бреста и мать пятилетней девочки, освобождены в Беларуси.',
  '2026-03-20 | Из Брюсселя | Санкции против Беларуси, которые Совет впервые принял в 2004 году и более десяти раз расширял, продлены.',
  '2026-03-20 | З Білорусі | В’язнів, серед яких хірург, пекар, двоє братів із Берестя й мати п’ятирічної дівчинки, звільнено в Білорусі.',
  '2026-03-20 | З Брюсселя | Санкції проти Білорусі, які Рада вперше ухвалила 2004 року й понад десять разів розширювала, продовжено.',
  '2026-03-20 | З Беларусі | Вязні, сярод якіх хірург, пекар, два браты з Берасьця і маці пяцігадовай дзяўчынкі, вызвалены ў Беларусі.',
  '2026-03-20 | З Брусэлю | Санкцыі супраць Беларусі, якія Рада ўпершыню прыняла ў 2004 годзе і больш за дзесяць разоў пашырала, падоўжаныя.',
  '2026-03-20 | Z Białorusi | Więźniowie, wśród których są chirurg, piekarz, dwaj bracia z Brześcia i matka pięcioletniej dziewczynki, zostali na Białorusi zwolnieni.',
  '2026-03-20 | Z Brukseli | Sankcje wobec Białorusi, które Rada po raz pierwszy przyjęła w 2004 roku i ponad dziesięć razy rozszerzała, zostały przedłużone.',
  '2026-03-20 | Iš Baltarusijos | Kaliniai, tarp kurių chirurgas, kepėjas, du broliai iš Bresto ir penkerių metų mergaitės motina, paleisti Baltarusijoje.',
  '2026-03-20 | Iš Briuselio | Sankcijos Baltarusijai, kurias Taryba pirmą kartą priėmė 2004 metais ir daugiau nei dešimt kartų plėtė, pratęstos.',
  '2026-03-20 | Aus Belarus | Die Häftlinge, unter denen ein Chirurg, ein Bäcker, zwei Brüder aus Brest und die Mutter eines fünfjährigen Mädchens sind, wurden in Belarus freigelassen.',
  '2026-03-20 | Aus Brüssel | Die Sanktionen gegen Belarus, die der Rat erstmals 2004 beschlossen und mehr als zehnmal ausgeweitet hatte, sind verlängert worden.',
];

const known: readonly string[] = [
  '2025-09-11 | News from Minsk | 52 prisoners, most of whom have been held in Belarus for more than four years on charges that courts abroad call invented, wrote a letter.',
  '2025-09-11 | News from Minsk | Sanctions that the United States imposed in 2021 on the Belarusian potash maker after the forced landing of a Ryanair jet were discussed in Minsk.',
  '2025-09-11 | Новости Минска | Санкции, которые США ввели в 2021 году против белорусского производителя калия после принудительной посадки самолета Ryanair, обсудили в Минске.',
  '2025-09-11 | Wieści z Mińska | Sankcje, które USA nałożyły w 2021 roku na białoruskiego producenta potażu po zmuszeniu do lądowania samolotu Ryanaira, omówiono w Mińsku.',
  '2025-09-11 | Nachrichten aus Minsk | Die Sanktionen, die die USA 2021 nach der erzwungenen Landung eines Ryanair-Flugzeugs gegen den belarussischen Kalihersteller verhängt hatten, waren Thema in Minsk.',
  '2025-12-13 | News from Minsk | Sanctions which the US lifted for Belavia in September were tightened for other airlines of the world.',
  '2025-12-13 | Новости | Санкции, которые США сняли с «Белавиа» в сентябре, обсуждали в Минске.',
  '2025-12-13 | Wieści | Więźniowie polityczni, z których część wypuszczono w 2024 roku, napisali list do Mińska.',
  '2025-12-13 | Nachrichten | Die Gefangenen, von denen einige im Sommer 2024 freikamen, schrieben einen Brief aus Belarus.',
  '2025-12-13 | Новини | Санкції, які США зняли з «Белавіа» у вересні, обговорювали в Мінську.',
  '2025-12-13 | Naujienos | Kaliniai, kurių dalis 2024 metais paleista, parašė laišką iš Baltarusijos.',
  '2026-03-20 | From Brussels | The sanctions on Belarus, which the Council first adopted in 2004 and has widened in more than ten rounds, have their critics.',
  '2026-03-20 | Из Брюсселя | Санкции против Беларуси, которые Совет впервые принял в 2004 году и более десяти раз расширял, критикуют.',
  '2026-03-20 | Z Brukseli | Sankcje wobec Białorusi, które Rada przyjęła w 2004 roku i które przedłużono w lutym, mają krytyków.',
  '2026-03-20 | Aus Belarus | Die Häftlinge, von denen einer im Sommer begnadigt wurde, schrieben aus Belarus an den Rat.',
];

const alertsOf = (row: string): number => {
  const [published = '', title = '', text = ''] = row.split(' | ');
  return readText({ published, title, text }).alerts.length;
};

describe('behind a long clause the verb still tells of captives and sanctions', () => {
  test.each(told)('%s', (row) => {
    expect(alertsOf(row)).toBe(1);
  });
});

describe('a clause on captives and sanctions is not what the sentence tells', () => {
  test.each(known)('%s', (row) => {
    expect(alertsOf(row)).toBe(0);
  });
});
