// How many and who, over several sentences: groups that leave together, who is freed a day later, an earlier round, the whole of a pardon.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

interface Told {
  readonly text: string;
  readonly count: number;
  readonly people?: readonly string[];
  readonly title?: string;
  readonly published?: string;
}

const told: readonly Told[] = [
  {
    text: 'Six Lithuanian citizens came home on Thursday together with 46 other freed prisoners from Belarus.',
    count: 52,
  },
  { text: 'Two Japanese citizens have been freed from prison in Belarus together with 12 others.', count: 14 },
  {
    text: 'Трое граждан Литвы, сидевших в белорусских тюрьмах, вышли на свободу вместе с еще 11 заключенными.',
    count: 14,
  },
  { text: 'Троє громадян Литви вийшли на волю з білоруських тюрем разом із ще 11 ув’язненими.', count: 14 },
  { text: 'Трое грамадзянаў Літвы выйшлі на волю з беларускіх турмаў разам зь яшчэ 11 зьняволенымі.', count: 14 },
  { text: 'Trzej obywatele Litwy wyszli na wolność z białoruskich więzień razem z 11 innymi więźniami.', count: 14 },
  {
    text: 'Drei litauische Bürger sind gemeinsam mit elf weiteren Häftlingen aus belarussischer Haft freigelassen worden.',
    count: 14,
  },
  {
    text: 'Šeši Lietuvos piliečiai grįžo namo iš Baltarusijos kalėjimų kartu su kitais 46 išlaisvintais žmonėmis.',
    count: 52,
  },
  { text: 'Trys Lietuvos piliečiai paleisti iš Baltarusijos kalėjimų kartu su dar 11 kalinių.', count: 14 },
  {
    text: 'Ihar Karnei is free. He was released together with Siarhei Tsikhanouski and 12 other prisoners and taken to Lithuania from Belarus.',
    count: 14,
  },
  {
    text: 'Игорь Карней на свободе. Его освободили вместе с Сергеем Тихановским и еще 12 заключенными белорусских колоний.',
    count: 14,
  },
  { text: 'Belarus freed 52 people on Thursday. Six Lithuanians were released together with 46 others.', count: 52 },
  { text: 'Belarus has freed 14 people. Five women came out together with their lawyer.', count: 14 },
  {
    text: 'Der belarussische Oppositionelle Sergej Tichanowski ist frei. Mit ihm kamen 13 weitere politische Gefangene nach Litauen.',
    count: 14,
  },
  {
    text: 'Der belarussische Oppositionelle Sergej Tichanowski ist nach fünf Jahren Haft frei. Seine Frau Swetlana Tichanowskaja veröffentlichte am Samstag ein Video. Mit ihm kamen 13 weitere Gefangene nach Litauen, darunter Bürger Polens.',
    count: 14,
  },
  {
    text: 'Сергей Тихановский на свободе. Его жена опубликовала видео. С ним в Литву приехали еще 13 политзаключенных, среди них граждане Польши.',
    count: 14,
  },
  {
    text: 'Belarusian opposition figure Siarhei Tsikhanouski is free. His wife posted a video. Another 13 prisoners came with him to Lithuania, among them citizens of Poland.',
    count: 14,
  },
  {
    text: 'Сергій Тихановський на волі. Дружина оприлюднила відео. З ним до Литви приїхали ще 13 політв’язнів, серед них громадяни Польщі.',
    count: 14,
  },
  {
    text: 'Сяргей Ціханоўскі на волі. Жонка апублікавала відэа. Разам зь ім у Літву прыехалі яшчэ 13 палітвязьняў, сярод іх грамадзяне Польшчы.',
    count: 14,
  },
  {
    text: 'Siarhiej Cichanouski jest wolny. Żona opublikowała nagranie. Wraz z nim na Litwę przyjechało 13 innych więźniów politycznych, w tym Polacy.',
    count: 14,
  },
  {
    text: 'Siarhejus Cichanouskis laisvas. Žmona paskelbė vaizdo įrašą. Kartu su juo į Lietuvą iš Baltarusijos atvyko dar 13 politinių kalinių, tarp jų lenkai.',
    count: 14,
  },
  {
    text: 'Andrei Sannikov left a penal colony in Belarus on Saturday. His aide Dmitri Bondarenko was freed on Sunday.',
    count: 2,
    people: ['Andrei Sannikov', 'Dmitri Bondarenko'],
  },
  {
    text: 'Andrei Sannikov has left prison in Belarus after being pardoned, his wife said. An aide, Dmitri Bondarenko, was released on Sunday.',
    count: 2,
  },
  {
    text: 'Андрей Санников освобожден из витебской колонии. Указ о помиловании подписал Александр Лукашенко. В воскресенье на волю вышел и активист его штаба Дмитрий Бондаренко.',
    count: 2,
  },
  {
    text: 'Андрій Санніков вийшов на волю з вітебської колонії. У неділю звільнили і його соратника Дмитра Бондаренка.',
    count: 2,
  },
  {
    text: 'Andrej Sannikow ist aus einer belarussischen Strafkolonie freigelassen worden. Am Sonntag kam auch sein Mitarbeiter Dmitri Bondarenko frei.',
    count: 2,
  },
  {
    text: 'Andrejus Sanikovas paleistas iš Baltarusijos kolonijos. Sekmadienį iš kalėjimo išėjo ir jo bendražygis Zmiceras Bandarenka.',
    count: 2,
  },
  {
    text: 'Andrey Kuznechyk has been freed from a Belarusian prison. The activist Alena Maushuk and a US citizen whose name was not disclosed were freed together with him.',
    count: 3,
  },
  {
    text: 'Журналист Андрей Кузнечик вышел из белорусской колонии. Вместе с ним на свободу вышли активистка Елена Мовшук и гражданин США.',
    count: 3,
  },
  {
    text: 'Журналіст Андрэй Кузьнечык выйшаў зь беларускай калёніі. Разам зь ім вызвалілі актывістку Алену Маўшук і грамадзяніна ЗША.',
    count: 3,
  },
  {
    text: 'Dziennikarz Andrej Kuzniaczyk wyszedł z białoruskiej kolonii. Razem z nim wolność odzyskała aktywistka Alena Mauszuk i obywatel USA.',
    count: 3,
  },
  {
    text: 'Der Journalist Andrej Kusnetschik ist aus belarussischer Haft entlassen worden. Mit ihm kamen die Aktivistin Alena Mauschuk und ein US-Bürger frei.',
    count: 3,
  },
  {
    text: 'Žurnalistas Andrejus Kuznečykas paleistas iš Baltarusijos kalėjimo. Kartu su juo į laisvę išėjo aktyvistė Alena Maušuk ir JAV pilietis.',
    count: 3,
  },
  {
    text: 'Lukashenko has pardoned Sofia Sapega. Roman Protasevich was pardoned two weeks ago.',
    count: 1,
    people: ['Sofia Sapega'],
    published: '2023-06-07',
  },
  {
    text: 'Lukashenko has pardoned Sofia Sapega. Roman Protasevich was pardoned a fortnight ago.',
    count: 1,
    people: ['Sofia Sapega'],
    published: '2023-06-07',
  },
  {
    text: 'Lukashenko has pardoned Sofia Sapega. Roman Protasevich was pardoned last month.',
    count: 1,
    people: ['Sofia Sapega'],
    published: '2023-06-07',
  },
  {
    text: 'Lukashenko has pardoned Sofia Sapega. Roman Protasevich was pardoned in May.',
    count: 1,
    people: ['Sofia Sapega'],
    published: '2023-06-07',
  },
  {
    text: 'Lukashenko has pardoned Sofia Sapega. Roman Protasevich had been pardoned two weeks earlier.',
    count: 1,
    people: ['Sofia Sapega'],
    published: '2023-06-07',
  },
  {
    text: 'Лукашенко помиловал Софью Сапегу. Протасевича помиловали две недели назад.',
    count: 1,
    people: ['Софью Сапегу'],
    published: '2023-06-07',
  },
  {
    text: 'Лукашенко помиловал Софью Сапегу. Протасевич был помилован двумя неделями раньше.',
    count: 1,
    people: ['Софью Сапегу'],
    published: '2023-06-07',
  },
  {
    text: 'Лукашенко помиловал Софью Сапегу. Роман Протасевич был помилован в мае.',
    count: 1,
    people: ['Софью Сапегу'],
    published: '2023-06-07',
  },
  {
    text: 'Лукашенко помилував Софію Сапегу. Протасевича помилували два тижні тому.',
    count: 1,
    people: ['Софію Сапегу'],
    published: '2023-06-07',
  },
  {
    text: 'Лукашэнка памілаваў Соф’ю Сапегу. Пратасевіча памілавалі два тыдні таму.',
    count: 1,
    people: ['Соф’ю Сапегу'],
    published: '2023-06-07',
  },
  {
    text: 'Łukaszenka ułaskawił Sofię Sapiegę. Protasiewicza ułaskawiono dwa tygodnie temu.',
    count: 1,
    people: ['Sofię Sapiegę'],
    published: '2023-06-07',
  },
  {
    text: 'Łukaszenka ułaskawił Sofię Sapiegę. Raman Pratasiewicz został ułaskawiony dwa tygodnie wcześniej.',
    count: 1,
    people: ['Sofię Sapiegę'],
    published: '2023-06-07',
  },
  {
    text: 'Lukaschenko hat die Russin Sofia Sapega begnadigt. Protassewitsch wurde vor zwei Wochen begnadigt.',
    count: 1,
    people: ['Sofia Sapega'],
    published: '2023-06-07',
  },
  {
    text: 'Lukaschenko hat die Russin Sofia Sapega begnadigt. Roman Protassewitsch war bereits vor zwei Wochen begnadigt worden.',
    count: 1,
    people: ['Sofia Sapega'],
    published: '2023-06-07',
  },
  {
    text: 'Lukaschenko hat die Russin Sofia Sapega begnadigt. Roman Protassewitsch wurde vor vierzehn Tagen begnadigt.',
    count: 1,
    people: ['Sofia Sapega'],
    published: '2023-06-07',
  },
  {
    text: 'Lukašenka suteikė malonę Sofijai Sapegai. Pratasevičiui malonė suteikta prieš dvi savaites.',
    count: 1,
    people: ['Sofijai Sapegai'],
    published: '2023-06-07',
  },
  {
    text: 'Lukashenko has pardoned Sofia Sapega, who was arrested in 2021 with her then boyfriend, the blogger Roman Protasevich.',
    count: 1,
    people: ['Sofia Sapega'],
    published: '2023-06-07',
  },
  {
    text: 'Лукашенко помиловал Софью Сапегу, задержанную в 2021 году с тогдашним другом, блогером Романом Протасевичем.',
    count: 1,
    people: ['Софью Сапегу'],
    published: '2023-06-07',
  },
  {
    text: 'Łukaszenka ułaskawił Sofię Sapiegę, zatrzymaną w 2021 roku z ówczesnym chłopakiem, blogerem Ramanem Pratasiewiczem.',
    count: 1,
    people: ['Sofię Sapiegę'],
    published: '2023-06-07',
  },
  {
    text: 'Лукашенко помилував Софію Сапегу, затриману у 2021 році разом із тодішнім другом, блогером Романом Протасевичем.',
    count: 1,
    people: ['Софію Сапегу'],
    published: '2023-06-07',
  },
  {
    text: 'Лукашэнка памілаваў Соф’ю Сапегу, затрыманую ў 2021 годзе разам з тагачасным сябрам, блогерам Раманам Пратасевічам.',
    count: 1,
    people: ['Соф’ю Сапегу'],
    published: '2023-06-07',
  },
  {
    text: 'Lukašenka suteikė malonę Sofijai Sapegai, sulaikytai 2021 metais kartu su tuometiniu draugu, tinklaraštininku Ramanu Pratasevičiumi.',
    count: 1,
    people: ['Sofijai Sapegai'],
    published: '2023-06-07',
  },
  {
    text: 'Mikola Statkevich has been released from prison in Belarus. A court in Polatsk refused to shorten the term of Pavel Seviarynets.',
    count: 1,
    people: ['Mikola Statkevich'],
  },
  {
    text: 'Николай Статкевич вышел на свободу из белорусской колонии. Суд в Полоцке отказался сократить срок Павлу Северинцу.',
    count: 1,
    people: ['Николай Статкевич'],
  },
  {
    text: 'Суд у Полацку адмовіўся скараціць тэрмін абмежаваньня волі Паўлу Севярынцу. Ягоны паплечнік Мікола Статкевіч умоўна-датэрмінова адпушчаны з калёніі.',
    count: 1,
    people: ['Мікола Статкевіч'],
  },
  {
    text: 'Прадпрымальнікі Сяргей Парсюкевіч і Андрэй Кім вызваленыя паводле ўказу Аляксандра Лукашэнкі.',
    count: 2,
    people: ['Сяргей Парсюкевіч', 'Андрэй Кім'],
  },
  {
    text: 'Die Unternehmer Sergej Parsjukewitsch und Andrej Kim begnadigt laut Dekret von Lukaschenko.',
    count: 2,
    people: ['Sergej Parsjukewitsch', 'Andrej Kim'],
  },
  {
    text: 'Предприниматели Сергей Парсюкевич и Андрей Ким освобождены согласно указу Лукашенко о помиловании.',
    count: 2,
    people: ['Сергей Парсюкевич', 'Андрей Ким'],
  },
  { text: 'Андрэй Кім вызвалены, паводле «Вясны», з турмы ў Беларусі.', count: 1, people: ['Андрэй Кім'] },
  { text: 'Андрэй Кім вызвалены паводле «Вясны» з турмы ў Беларусі.', count: 1, people: ['Андрэй Кім'] },
  { text: 'Andrei Kim freed, says Viasna. He had been in a Belarusian prison.', count: 1, people: ['Andrei Kim'] },
  { text: 'Andrej Kim uwolniony – podaje Wiasna. Siedział w białoruskim więzieniu.', count: 1, people: ['Andrej Kim'] },
  {
    text: 'Андрей Ким освобожден, сообщила «Вясна». Он сидел в белорусской колонии.',
    count: 1,
    people: ['Андрей Ким'],
  },
  {
    text: 'Андрей Ким освобожден – говорит его мать. Он сидел в белорусской колонии.',
    count: 1,
    people: ['Андрей Ким'],
  },
  {
    text: 'Andrejus Kimas paleistas, sako „Viasna“. Jis kalėjo Baltarusijos kalėjime.',
    count: 1,
    people: ['Andrejus Kimas'],
  },
  {
    text: 'Sixteen convicts have been pardoned in Belarus, the presidential press service announced. Thirteen of those covered by the decree were convicted of extremist crimes, including eight women and five men.',
    count: 16,
  },
  {
    text: 'В Беларуси помилованы шестнадцать осужденных, сообщила пресс-служба. По указу тринадцать человек осуждены за экстремизм, в том числе восемь женщин и пять мужчин.',
    count: 16,
  },
  {
    text: 'У Білорусі помилували шістнадцятьох засуджених, повідомила пресслужба. Тринадцять із тих, кого стосується указ, засуджені за екстремізм, зокрема вісім жінок і п’ятеро чоловіків.',
    count: 16,
  },
  {
    text: 'У Беларусі памілавалі шаснаццаць асуджаных, паведаміла прэс-служба. Трынаццаць з тых, каго датычыць указ, асуджаныя за экстрэмізм, у тым ліку восем жанчын і пяць мужчын.',
    count: 16,
  },
  {
    text: 'Na Białorusi ułaskawiono szesnastu skazanych, podała służba prasowa. Trzynastu z objętych dekretem skazano za ekstremizm, w tym osiem kobiet i pięciu mężczyzn.',
    count: 16,
  },
  {
    text: 'In Belarus sind sechzehn Verurteilte begnadigt worden, teilte der Pressedienst mit. Dreizehn der vom Dekret Erfassten waren wegen Extremismus verurteilt, darunter acht Frauen und fünf Männer.',
    count: 16,
  },
  {
    text: 'Baltarusijoje suteikta malonė šešiolikai nuteistųjų, pranešė spaudos tarnyba. Trylika iš tų, kuriems taikomas dekretas, nuteisti už ekstremizmą, tarp jų aštuonios moterys ir penki vyrai.',
    count: 16,
  },
  {
    text: 'Президент Беларуси Александр Лукашенко подписал указ о помиловании 30 человек, осужденных за протесты. Все помилованные признали вину. Накануне Дня независимости глава государства уже подписал указ, по которому свободу получили 18 осужденных.',
    count: 30,
    title: 'Лукашенко помиловал 30 человек',
  },
  {
    text: 'Олександр Лукашенко підписав указ про помилування 30 людей, засуджених за протести. Усі помилувані визнали провину. Напередодні Дня незалежності він уже підписав указ, за яким на волю вийшли 18 засуджених.',
    count: 30,
    title: 'Лукашенко помилував 30 людей',
  },
  {
    text: 'Аляксандр Лукашэнка падпісаў указ аб памілаванні 30 чалавек, асуджаных за пратэсты. Усе прызналі віну. Напярэдадні Дня незалежнасці ён ужо падпісаў указ, паводле якога на волю выйшлі 18 асуджаных.',
    count: 30,
    title: 'Лукашэнка памілаваў 30 чалавек',
  },
  {
    text: 'Alaksandr Łukaszenka podpisał dekret o ułaskawieniu 30 osób skazanych za protesty. W przeddzień Dnia Niepodległości podpisał już dekret, na mocy którego wolność odzyskało 18 skazanych.',
    count: 30,
    title: 'Łukaszenka ułaskawił 30 osób',
  },
  {
    text: 'Alexander Lukaschenko hat einen Erlass zur Begnadigung von 30 Verurteilten unterzeichnet. Am Vorabend des Unabhängigkeitstags hatte er bereits einen Erlass unterzeichnet, durch den 18 Verurteilte freikamen.',
    count: 30,
    title: 'Lukaschenko begnadigt 30 Menschen',
  },
  {
    text: 'Alexander Lukashenko has signed a decree pardoning 30 people convicted over protests in Belarus. On the eve of Independence Day he had already signed a decree under which 18 convicts were freed.',
    count: 30,
    title: 'Lukashenko pardons 30',
  },
  {
    text: 'Aliaksandras Lukašenka pasirašė dekretą dėl malonės 30 žmonių, nuteistų už protestus. Nepriklausomybės dienos išvakarėse jis jau pasirašė dekretą, pagal kurį laisvę atgavo 18 nuteistųjų.',
    count: 30,
    title: 'Lukašenka suteikė malonę 30 žmonių',
  },
  {
    text: 'Украина приняла 114 человек, которых в субботу отпустили власти Беларуси. В Минске сообщили о помиловании 123 человек.',
    count: 123,
  },
  {
    text: 'Україна прийняла 114 людей, яких у суботу відпустила влада Білорусі. У Мінську повідомили про помилування 123 людей.',
    count: 123,
  },
  {
    text: 'Украіна прыняла 114 чалавек, якіх у суботу адпусцілі ўлады Беларусі. У Менску паведамілі пра памілаванне 123 чалавек.',
    count: 123,
  },
  {
    text: 'Ukraina przyjęła 114 osób, które w sobotę uwolniły władze Białorusi. W Mińsku poinformowano o ułaskawieniu 123 osób.',
    count: 123,
  },
  {
    text: 'Die Ukraine hat 114 Menschen aufgenommen, die Belarus am Samstag freigelassen hat. In Minsk wurde die Begnadigung von 123 Menschen bekannt gegeben.',
    count: 123,
  },
  {
    text: 'Ukraine has taken in 114 people whom Belarus freed on Saturday. Minsk announced the pardon of 123 people.',
    count: 123,
  },
  {
    text: 'Ukraina priėmė 114 žmonių, kuriuos šeštadienį paleido Baltarusija. Minskas pranešė apie malonę 123 žmonėms.',
    count: 123,
  },
  {
    text: 'Ukraine has taken in 114 people whom Belarus freed on Saturday. Another nine people, Nobel laureate Ales Bialiatski among them, went to Vilnius.',
    count: 123,
  },
  {
    text: 'Na Ukrainę trafiło dziś 114 osób zwolnionych z białoruskich więzień. Do Wilna pojechało dziewięć kolejnych osób, w tym noblista Aleś Bialacki.',
    count: 123,
  },
  {
    text: 'В Украину прибыли 114 человек, освобожденных из белорусских тюрем. Еще девять человек, среди них Алесь Беляцкий, уехали в Вильнюс.',
    count: 123,
  },
  {
    text: 'До України прибули 114 людей, звільнених із білоруських тюрем. Ще дев’ятеро, серед них Алесь Біляцький, поїхали до Вільнюса.',
    count: 123,
  },
  {
    text: 'Ва Украіну прыбылі 114 чалавек, вызваленых зь беларускіх турмаў. Яшчэ дзевяць чалавек, сярод іх Алесь Бяляцкі, паехалі ў Вільню.',
    count: 123,
  },
  {
    text: 'Ukraine has received 114 civilians released from prisons in Belarus, the headquarters announced on Saturday. Another 31 Ukrainian citizens returned from Belarus on 22 November.',
    count: 114,
  },
  {
    text: 'Украина приняла 114 гражданских, освобожденных из тюрем Беларуси, сообщили в субботу. Еще 31 человек вернулся из белорусских тюрем 22 ноября.',
    count: 114,
  },
  {
    text: 'Україна прийняла 114 цивільних, звільнених із тюрем Білорусі, повідомили в суботу. Ще 31 людина повернулася з білоруських тюрем 22 листопада.',
    count: 114,
  },
  {
    text: 'Die Ukraine hat 114 aus belarussischer Haft entlassene Zivilisten aufgenommen, hieß es am Samstag. Weitere 31 Menschen kehrten am 22. November aus Belarus zurück.',
    count: 114,
  },
  {
    text: 'Ukraina przyjęła 114 cywilów zwolnionych z białoruskich więzień, podano w sobotę. Kolejnych 31 osób wróciło z Białorusi 22 listopada.',
    count: 114,
  },
  {
    text: 'W nocy z aresztu w Mińsku zaczęto zwalniać zatrzymanych demonstrantów. Resort podał, że zwolniono już ponad dwa tysiące ludzi.',
    count: 2000,
    title: 'Białoruś: władze zaczęły zwalniać zatrzymanych',
    published: '2020-08-14',
  },
  {
    text: 'В Минске начали отпускать задержанных участников протестов. В министерстве сообщили, что освободили уже более двух тысяч человек.',
    count: 2000,
    title: 'В Беларуси начали освобождать задержанных',
    published: '2020-08-14',
  },
  {
    text: 'У Мінську почали звільняти затриманих учасників протестів. У міністерстві повідомили, що звільнили вже понад дві тисячі людей.',
    count: 2000,
    title: 'У Білорусі почали відпускати затриманих',
    published: '2020-08-14',
  },
  {
    text: 'У Менску пачалі вызваляць затрыманых удзельнікаў пратэстаў. У міністэрстве паведамілі, што вызвалілі ўжо больш за дзве тысячы чалавек.',
    count: 2000,
    title: 'У Беларусі пачалі адпускаць затрыманых',
    published: '2020-08-14',
  },
  {
    text: 'Belarus has begun releasing detained protesters. The ministry said more than two thousand people had already been freed.',
    count: 2000,
    title: 'Belarus starts freeing detainees',
    published: '2020-08-14',
  },
  {
    text: 'Minske pradėti paleisti sulaikyti protestuotojai. Ministerija pranešė, kad jau paleista daugiau kaip du tūkstančiai žmonių.',
    count: 2000,
    title: 'Baltarusija pradėjo paleisti sulaikytuosius',
    published: '2020-08-14',
  },
  {
    text: 'Бывший глава партии Григорий Костусев вышел на свободу из белорусской колонии. По сведениям «Вясны», отпустили уже не менее десяти человек.',
    count: 10,
  },
  {
    text: 'Григорій Костусьов вийшов на волю з білоруської колонії. За даними «Вясни», звільнили вже щонайменше десятьох людей.',
    count: 10,
  },
  {
    text: 'Рыгор Кастусёў выйшаў на волю зь беларускай калёніі. Паводле «Вясны», вызвалілі ўжо ня менш за дзесяць чалавек.',
    count: 10,
  },
  {
    text: 'Ryhor Kastusiou wyszedł na wolność z białoruskiej kolonii. Według Wiasny zwolniono już co najmniej dziesięć osób.',
    count: 10,
  },
  {
    text: 'Ryhoras Kastusiovas paleistas iš Baltarusijos kolonijos. „Viasnos“ duomenimis, jau paleista ne mažiau kaip dešimt žmonių.',
    count: 10,
  },
];

test.each(told)('$text', ({ text, count, people, title = null, published = null }) => {
  const [release, ...more] = readText({ title, text, published }).claims.filter(
    ({ type, status }) => type === 'prisoner_release' && status === 'occurred',
  );
  expect([release?.count, ...more]).toEqual([count]);
  if (people) expect(release?.people.map((each) => each.as).sort()).toEqual([...people].sort());
});
