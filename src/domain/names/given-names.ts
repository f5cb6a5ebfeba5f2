// Given names that are one name in different languages, where sound alone cannot tell: Mikalai is Nikolai, Mykola and Mikołaj.
//
// One row a name: gender, its forms in any script, and after a bar the short forms that count only in Belarusian context.
// Spellings that sound alike (Siarhei, Sergey, Сергей) need no listing: one of them is enough.

export type Gender = 'm' | 'f';

export interface GivenName {
  readonly gender: Gender;
  readonly forms: readonly string[];
  readonly short: readonly string[];
}

const men = `
Aliaksandr Aleksandr Alexander Александр Аляксандр Аляксандар Олександр Aleksander Alexandre Aleksandras Aleksander Alejandro Sándor | Ales Алесь Олесь Саша Сашка Шура Шурик Алик Sasha Alik Olek
Aliaksei Aleksei Alexey Alexei Алексей Аляксей Олексій Alaksiej Aleksiejus Aleksejus Alexis Aleksy | Лёша Алёша Ляксей Льоша Alyosha Lyosha Олекса
Ales Алесь Олесь Aleś Alesis Alaś Olies Алес
Aleh Oleg Алег Олег Alieg Olegas Ołeh Aleg Олєг | Алежка
Anatol Anatoly Анатолий Анатоль Анатолій Anatolij Anatolijus Anatoliusz | Толик Толя Tolik
Andrei Андрей Андрэй Андрій Andrew Andreas Andrejus Andriejus Andrij Andriy | Андрюша Андрусь Андрэйка
Andrzej Анджей Анджэй Andžej Andžejus Андрэй Андрей Andrei Andrew Andrejus
Anton Антон Antoni Antonas Антоній Antanas Anthony Антось | Тоша Антоська
Arkadz Arkady Аркадий Аркадзь Аркадій Arkadijus Arkadiusz
Arseni Арсений Арсень Арсеній Arsenijus
Artsiom Artem Артём Арцём Артем Artiom Artiomas Artyom Artjom Artiem | Тёма
Artur Артур Arthur Arturas
Barys Boris Борис Барыс Borys Borisas
Bahdan Bohdan Богдан Багдан Bogdan Bogdanas
Branislau Bronislav Бронислав Браніслаў Bronisław Bronislavas
Viktar Viktor Віктар Victor Wiktor Viktoras | Витя Виця Vitya
Vasil Vasily Василий Васіль Василь Vasyl Wasyl Vasilijus Basil Wassili Bazyli | Вася Васька Vasya
Vadzim Vadim Вадим Вадзім Vadym Vadimas | Вадик
Valery Valeriy Валерий Валерый Валерій Valerijus Walery Valerij | Валера Valera Лера
Valiantsin Valentin Валентин Валянцін Valentyn Walenty Walentin Valentinas | Валик
Vital Vitaly Виталий Віталь Віталий Віталій Vitali Vitalij Vitalijus Witalij | Виталик Vitalik
Vitold Vitaut Витольд Вітольд Віталіс Witold Vytautas Вітаўт Витовт Vitautas
Vintsent Vincent Винцент Вінцэнт Wincenty Vincentas Викентий Вікенцій | Вінцук Vintsuk
Uladzimir Vladimir Владимир Уладзімір Володимир Volodymyr Włodzimierz Wladimir Vladimiras Uladzimiras Уладзімер | Володя Вова Vova Volodya Валодзя Уладзь
Uladzislau Vladislav Владислав Уладзіслаў Vladyslav Władysław Vladislavas Wladislaw Uladzislavas | Влад Vlad Улад Уладзь Uład Слава
Usevalad Vsevolod Всеволод Усевалад Wsiewołod Vsevolodas | Сева
Viachaslau Vyacheslav Вячеслав Вячаслаў В'ячеслав Wiaczesław Wjatscheslaw Viačeslavas Václav Wacław Vaclovas | Слава Slava
Hleb Gleb Глеб Гліб Hlib Glebas
Henadz Gennady Геннадий Генадзь Генадій Hennadiy Giennadij Gienadij Genadijus Genadz Gennadi | Гена Gena
Henryk Heinrich Генрих Генрык Henry Henrikas Genrikh Генріх
Heorhi George Georgy Георгий Георгій Георгі Gieorgij Jerzy Георгій Georgijus Giorgi | Жора
Ryhor Grigory Григорий Рыгор Григорій Hryhoriy Hryhorij Grzegorz Grigorij Gregory Grigorijus Gregor Grigori | Гриша Грыша Grisha Рыгорка
Daniil Danil Даниил Данііл Данила Данило Данил Danylo Daniel Danielius Danilas Daniła Данііла
David Давид Давід Dawid Dovydas Davyd
Dzianis Denis Денис Дзяніс Denys Denisas Dzianisas Dénis
Dzmitry Dmitry Дмитрий Дзмітрый Зміцер Zmicier Zmitser Zmitsier Змицер Дмитро Dmytro Dymitr Dmitrijus Dzmitrijus Dimitri Dmitri Demetrius Дзьмітры Dzmitryj | Дима Dima Дзіма Dzima Змітрок Митя Діма Міця
Eduard Edward Эдуард Едуард Edvardas Eduardas Эдвард | Эдик Эдзік Edik
Emil Эмиль Эміль Emilis
Zakhar Захар Zachar Zachary Zacharas
Zianon Zenon Зенон Зянон Zenonas Zenono Зінон
Ivan Иван Іван Iwan Ivanas Iván | Янка Yanka Ваня Иванка Vanya
Yan Jan Ян Янка Янук Johan Johann Jonas Jānis Янис
Ihar Igor Игорь Ігар Ігор Ihor Igoris Iharis Igar Ігорь | Игорёк Гарик
Ihnat Ignat Игнат Ігнат Ignacy Ignatas Ihnatsi Ігнацій
Illia Ilya Илья Ілля Ілья Ilja Eliasz Iljas Elijah Ілья Illya Eliah | Илюша
Yauhen Evgeny Евгений Яўген Євген Yevhen Jewgienij Jewgeni Eugene Eugeniusz Jevgenijus Yevgeny Eugen Jauhien Evgenijus Yauheni Яўгені Yevgeni Eugenijus | Женя Zhenya Жэня Жека
Yahor Egor Егор Ягор Єгор Yegor Jegor Jahor Jegoras
Yazep Iosif Иосиф Язэп Йосип Yosyp Józef Josef Joseph Juozapas Иосип Восіп Осип Juzef Юзэф Jazep Juzefas | Юзік
Yakau Yakov Яков Якаў Яків Yakiv Jakub Jakob Jacob Jokūbas Jakovas Якуб
Yaraslau Yaroslav Ярослав Яраслаў Jarosław Jaroslav Jaroslavas | Ярик Слава
Yury Yuri Юрий Юры Юрый Юрій Jurij Jury Juri Jurijus Jerzy Yuriy Юрась Yuras Юрка Юраш Jurgis Yurii | Юра Yura
Kazimir Казимир Казімір Kazimierz Kazimieras
Kanstantsin Konstantin Константин Канстанцін Костянтин Kostiantyn Konstanty Konstantinas Konstantyn Constantine | Костя Кастусь Kastus Костік Kostya
Kiryl Kirill Кирилл Кірыл Кирило Kyrylo Cyryl Kirilas Cyril Kyril Kirilo
Leanid Leonid Леонид Леанід Леонід Leonidas Леанід Leanidas | Лёня Lyonya Лявон
Liavon Leon Леон Лявон Leonas
Leu Lev Лев Леў Lew Levas Leo Лео
Lukash Lukasz Лукаш Łukasz Lukas Лука
Maksim Maxim Максим Максім Maksym Maksymilian Maksimas Maxime | Макс Max
Marat Марат Maratas
Mark Марк Marek Marc Markas
Matsvei Matvei Матвей Мацвей Матвій Matviy Mateusz Matthew Matas Matiej Matwiej Maciej
Mikalai Nikolai Николай Мікалай Микола Mikola Мікола Mykola Mikołaj Mikalojus Nikolaj Mikałaj Mykolas Nicolas Nikolajus Nikolaus Nicholas Міколка Mikoła Nicolai | Коля Kolya Мікалайка
Mikhail Михаил Міхаіл Михайло Mykhailo Michał Michail Michailas Mykolas Michael Mihail Мiхал Міхась Mikhas Michaś Mychajło Michaił Mychailo | Миша Misha Міша Мішка
Mikita Nikita Никита Мікіта Микита Mykyta Nikitas
Mechyslau Mechislav Мечислав Мечыслаў Mieczysław Mečislovas
Miraslau Miroslav Мирослав Міраслаў Mirosław Miroslavas Myroslav
Nazar Назар Nazariy Назарий Nazaras
Nil Нил Ніл
Paval Pavel Павел Павал Павло Pavlo Paweł Pawel Paul Paulius Povilas Pavelas Pawieł Pawlo Паўлюк Павал | Паша Pasha Павлик Паўлік
Piotr Pyotr Пётр Петр Пятро Петро Petro Peter Petras Piatro Piotras Pierre Pjotr Пятрусь | Петя Пеця Petya
Pilip Filipp Филипп Піліп Пилип Filip Philip Pylyp Pilipas Filipas
Prakop Prokopy Прокопий Пракоп Prokop Прокіп
Raman Roman Роман Раман Romanas Ramanas | Рома Roma
Radzim Radim Радим Радзім Radym
Rastislau Rostislav Ростислав Расціслаў Rościsław
Ruslan Руслан Ruslanas Rusłan
Rustam Рустам
Ryshard Ryszard Рышард Richard Ричард Рычард Rišardas Ričardas
Siamion Semyon Семён Сямён Семен Semen Szymon Siemion Simonas Simon Сымон Symon | Сёма
Siarhei Sergei Сергей Сяргей Сергій Serhiy Siergiej Sergej Sergejus Serge Siarhiejus Serhij Sergiusz | Серёжа Сярожа Сяржук Siarzhuk Сергійко Serge Siaržuk
Spiridon Спиридон Спірыдон
Stanislau Stanislav Станислав Станіслаў Stanisław Stanislovas Stanislaus Stanislavas | Стас Stas Стась
Stsiapan Stepan Степан Сцяпан Stefan Stephan Stephen Steponas Stefanas Sciapan Сцёпка Сьцяпан Szczepan Стефан | Стёпа
Sviataslau Svyatoslav Святослав Святаслаў Sviatoslavas Świętosław
Tadevush Tadeusz Тадеуш Тадэвуш Tadas Tadeush Thaddeus
Taras Тарас
Tsimafei Timofey Тимофей Цімафей Тимофій Timothy Tymoteusz Timofejus Cimafiej Tymofiy Timofej | Тимоша
Tsimur Timur Тимур Цімур Timuras Tymur
Fiodar Fyodor Фёдор Фёдар Федір Fedir Хведар Fiodor Fedor Teodor Theodor Fiodoras Fjodor | Федя Фёдарка
Franak Франак Франек Franek | Franciszek Францішак Francišakas
Frantsishak Franciszek Франтишек Францішак Francis Pranciškus Франциск Franz Францыск Franciscus Франц Francišakas
Khrystsiyan Christian Кристиан Хрысціян Krystian Christianas
Kryshtof Christopher Кристофер Крыштаф Krzysztof Kristupas Крыстафер Christoph
Chaslau Czesław Чеслав Чэслаў Česlav Česlovas
Eryk Erik Эрик Эрык Eric Erikas Eryk
Yulian Юлиан Юльян Julian Julijonas
Valdemar Вальдемар Waldemar Вальдэмар Valdemaras
Ruvim Рувим Reuben
Aram Арам
Ashot Ашот
Elmar Эльмар
Emin Эмин
Khazbek Хазбек Хазалбек Khazalbek
Mahamed Мухаммед Muhammad Mohamed Магомед Mohammed
Alhierd Альгерд Ольгерд Algirdas Olgierd Alhierdas
Vilen Вилен
Halaktsion Галактион
Herman Герман German Hermann Германас
Ilarion Илларион Іларыён
Kim Ким Кім
Kuzma Кузьма Kuźma Kosma
Makar Макар Makary
Nestar Нестор Nestor Нестар
Platon Платон
Symon Simon Сымон Симон Szymon Simonas Siamion Симеон Сямён
Tsikhan Tikhon Тихон Ціхан Tichon Cichan
Veniamin Вениамин Веніямін Benjamin Beniamin
John Джон Jon
Robert Роберт Робэрт Robertas
Thomas Томас Tomasz Tomas Томаш Тамаш Фома Хама
Wojciech Войцех Vaitiekus Войцэх
Zbigniew Збигнев Збігнеў
Bartosz Бартош Bartłomiej Bartas
Rafał Rafael Рафал Рафаэль Rafal
Marcin Martin Мартин Марцін Мартын Martynas
Przemysław Пшемыслав
Kacper Каспер Jasper
Ostap Остап Астап
Darius Дарюс Дарыюс
Mantas Мантас
Gitanas Гитанас Гітанас
Kęstutis Кястутис Кейстут
Oskar Оскар Oscar
Gustav Густав Gustaw Густаў
Karl Karol Карл Кароль Karolis Charles
Patrick Патрик Патрык Patryk
Evan Эван
Keith Кит Кіт
William Вильям Уильям Уільям Wilhelm
James Джеймс
Brian Брайан
Steven Стивен Стывен
Miron Мирон Мірон
Savely Савелий Савель
Trafim Трофим Трафім
Yefim Ефим Яўхім Юхим
Dominik Доминик Дамінік Dominykas
Mariusz Мариуш
Radosław Радослав
Sławomir Славомир
Arvydas
Mindaugas Миндаугас
Rimantas
Edgars Edgar Эдгар
Aivars Айварс
Allan Alan Аллан
Emanuel Emmanuel Эммануил
Jason
Kevin Кевин
Joshua
Jonathan
Sebastian Sebastián Себастьян
Tobias Тобиас
Florian Флориан
`;

const women = `
Aliaksandra Aleksandra Александра Аляксандра Олександра Alexandra Oleksandra Aleksandra | Саша Шура Sasha Алеся Alesya
Alena Elena Елена Алена Олена Olena Helena Jelena Alona Yelena Helen Алёна Alyona Ołena | Лена Lena Еленка
Alesia Alesya Алеся Олеся Olesia Olesya | Леся Lesia
Alina Алина Аліна
Ala Alla Алла Ала Alla
Albina Альбина Альбіна
Anastasia Anastasiya Анастасия Анастасія Настасся Nastassia Наста Nasta Anastazja Nastasia Anastasija Nastazja Настася Настассія Anastassia | Настя Nastya Настка Стася
Andzelika Angelika Анжелика Анжаліка Анжэліка Angelica Andżelika Anželika Анджелика Anzhelika Анджаліка | Лика
Hanna Anna Анна Ганна Ганна Ann Anne Anne Hannah Ona Aná Hana | Аня Anya Ганя Аннушка Нюра
Antanina Antonina Антонина Антаніна Антоніна Antanina | Тоня Tonya
Aksana Oksana Аксана Оксана Oxana Aksana
Darya Daria Дарья Дар'я Дарія Dorota Darja Дарына | Даша Dasha Дашка
Dzina Dina Дина Дзіна Діна
Dziyana Diana Диана Дзіяна Діана
Ela Ella Элла Эла Elza
Emilia Эмилия Эмілія Emilija
Eva Ева Эва Ewa Єва Ieva Yeva
Iryna Irina Ирина Ірына Ірина Irena Ірэна Ирэна Arina Ірэна Irene Ярына | Ира Ira Иришка
Irena Ирена Ірэна Irene Iryna Irina Ірына
Ina Inna Инна Іна Інна
Izabela Изабелла Ізабэла Isabella
Yauheniya Evgenia Евгения Яўгенія Євгенія Yevgenia Eugenia Jewgenija Jevgenija Yevheniya Eugenija | Женя Zhenya Жэня
Yelizaveta Lizaveta Лизавета Elizaveta Елизавета Лізавета Єлизавета Elizabeth Elżbieta Elizabet Elžbieta Альжбета Yelyzaveta | Лиза Liza Ліза
Yana Яна Jana
Yulia Юлия Юлія Julia Julija Yuliya Julie | Юля Yulya
Zhanna Zhana Жанна Жана Żanna Žana Schanna
Zinaida Зинаида Зінаіда Zinaida | Зина Зіна
Zoya Зоя Zoja Zoe
Kamila Камилла Каміла Camilla
Karalina Karolina Каролина Караліна Carolina
Katsiaryna Ekaterina Екатерина Кацярына Катерина Kateryna Katarzyna Jekaterina Katerina Catherine Yekaterina Jekaterina Kotryna Katerina Катарына Katharina Kaciaryna Katherine | Катя Katya Каця Кацька Kate
Kira Кира Кіра
Klara Клара
Krystsina Kristina Кристина Крысціна Христина Krystyna Christina Kristina Khrystyna
Ksenia Ксения Ксенія Xenia Ksenija Kseniya Аксіння | Ксюша Ksyusha
Larysa Larisa Лариса Ларыса Larissa | Лара Lara
Liliya Лилия Лілія Lilia Lilija Lily | Лиля
Lidziya Lidia Лидия Лідзія Лідія Lidija Lydia Lidzia | Лида
Liubou Lyubov Любовь Любоў Любов Lubow Liubov Ljubow | Люба Lyuba
Liudmila Lyudmila Людмила Людміла Ludmiła Liudmyla Ljudmila | Люда Lyuda Мила
Maya Майя Мая Maja Maia
Malvina Мальвина Мальвіна
Marfa Марфа
Marharyta Margarita Маргарита Маргарыта Margaret Małgorzata Margaryta | Рита Рыта Rita
Maria Мария Марыя Марія Maryia Mary Marija Марья Marie | Маша Masha Марыйка Маруся
Maryna Marina Марина Марына | Марынка
Maryana Марианна Мар'яна Марьяна Marianna Maryanna
Melanka Мелания Melania
Milana Милана Мілана
Nadzeya Nadezhda Надежда Надзея Надія Nadiya Nadzieja Nadeschda Nadia Nadežda Nadieżda | Надя Надзя
Natallia Natalia Наталья Наталля Наталія Natalija Natalie Natalya Наталия Nathalie | Наташа Natasha Ната
Nina Нина Ніна
Veranika Veronika Вероника Вераніка Weronika Veronica
Valeryia Valeria Валерия Валерыя Валерія Valerija Waleria Valerie | Лера Lera
Valiantsina Valentina Валентина Валянціна Walentyna Valentyna Walentina | Валя
Vasilisa Василиса Васіліса
Vera Вера Віра Vira Wiera Wera
Vijaleta Violetta Виолетта Віялета Violeta Wioletta
Viktoryia Victoria Виктория Вікторыя Вікторія Wiktoria Viktorija Viktoriya | Вика Vika Віка
Volha Olga Ольга Вольга Olha Wolha Volga Volia | Оля Olya Воля
Uladzislava Vladislava Владислава Уладзіслава Władysława | Влада
Palina Polina Полина Паліна Поліна | Поля
Paulina Паўліна Павлина Pauline
Raisa Раиса Раіса Raissa
Ramana Романа
Regina Регина Рэгіна Rehina
Ruzha Rosa Роза Ружа Róża
Rymma Rimma Римма Рыма Rima
Sabina Сабина Сабіна
Safiya Sofia Софья София Сафія Софія Sofija Sophia Zofia Sofya | Соня Sonya Зося Zosia
Stanislava Станислава Станіслава Stanisława | Стася
Stefaniya Стефания Стэфанія Stefania
Sviatlana Svetlana Светлана Святлана Світлана Svitlana Swiatłana Swetlana Swietłana Сьвятлана | Света Sveta Света
Taisiya Таисия Таісія Taisia Taissija
Tamara Тамара
Tatsiana Tatiana Татьяна Таццяна Тетяна Tetiana Tatjana Tacciana Tatyana Taciana Тацяна Tacjana | Таня Tanya
Uljana Ульяна Уляна Uliana Juliana
Fiaina Фаина Фаіна
Halina Galina Галина Галіна Halyna Galyna | Галя
Ilona Илона Ілона
Inesa Инесса Інэса Inessa
Anzhela Анжела Анжэла Angela Анджела
Alisa Алиса Аліса Alice
Asya Ася Asia
Agnieszka Агнешка Agnes Агнеса Агнія
Alfreda Альфреда
Barbara Варвара Барбара Варвара Varvara
Bazhena Божена Бажэна Bożena
Vanda Ванда Wanda
Jadviha Ядвига Ядвіга Jadwiga
Yaraslava Ярослава Яраслава Jarosława
Lesia Леся Леся Łesia
Magdalena Магдалена Магдаліна
Marta Марта Martha
Mira Мира Міра
Snezhana Снежана Сняжана
Teresa Тереса Тэрэса Theresa
Emma Эмма Эма
Erika Эрика Эрыка
Eleanora Элеонора Элеанора Eleonora
Meryjem Мерыем Мерием Meryem Мериам Мирьям Miriam
Joanna Иоанна Яанна Joana Йоанна
Ewelina Эвелина Эвеліна
Beata Беата
Agata Агата Агафья Агаф'я
Danuta Данута
Jolanta Иоланта Іаланта Jolita
Alicja Алиция Аліцыя
Zuzanna Сусанна Сузанна Zuzana
Karina Карина Карына
Ingrida Ингрида Інгрыда
Nika Ника Ніка
Solomiya Соломия Соломія
Laura Лаура
Jennifer Дженнифер
Jessica Джессика
Rebecca Rebekka Ребекка
Monika Monica Моника
Eglė
Anfisa Анфиса
Ruta Рута Rūta
`;

/** All rows, men first. The number of a row is its class. */
export const givenNames: readonly GivenName[] = [...rows(men, 'm'), ...rows(women, 'f')];

function rows(table: string, gender: Gender): readonly GivenName[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [forms = '', short = ''] = row.split('|');
      return { gender, forms: words(forms), short: words(short) };
    });
}

function words(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}
