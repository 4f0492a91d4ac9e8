# The fixed words of the reports, in Russian, as the documents of the United Nations in Russian have them. Each message is a whole
# sentence, or a whole entry of a list. A message's arguments come from the template, escaped.
#
# Conventions, with where they were seen:
# - quotation marks are « », within them „ “; titles of resolutions and of meetings stand in « » (A/70/474/Add.2 in Russian,
#   http://studydoc.ru/doc/4287868/proekt-rezolyucii-ii-nauka--tehnika-i-innovacii-v-celyah-ra...);
# - days are told as “22 ноября 2004 года” (A/69/L.52 in Russian) and “26–28 мая 2021 года”, with an en dash without blanks (PBC.37/1/Add.1
#   in Russian);
# - thousands are parted by a blank: “300 000” (https://www.itu.int/ru/mediacentre/Pages/2017-PR25.aspx), here a no-break one;
# - sessions are in words: “Семидесятая сессия” (A/70/474/Add.2), “Тридцать седьмая сессия” (PBC.37/1/Add.1);
# - a paragraph is “пункт”, spelt out in brackets too: “(см. A/70/474, пункт 2)” (A/70/474/Add.2);
# - “Distr.: General” and “Original: English” stay in Latin letters in the masthead (A/70/474/Add.2, A/69/L.52 in Russian,
#   http://ksors.info/un-draft-resolution-the-70th-anniversary-of-the-end-of-the-vvii/);
# - the letter ё is not written (“расчет”, “отчет”), a dash between parts of a sentence is — with blanks.
# Numbers below ten within a sentence are in words, which agree in gender and case: by `form`, which names the case, the gender, or
# both. “One” is in words only under [1], since [one] is of 21 and 31 too. A sentence does not begin with a number.
# Names that are put in stand in the nominative: as the subject, or after a colon, or in brackets. A period may be one year or several: the
# words after it are chosen by it as by a number where it is one year ([one], [few], [many]), and are those under *[other] where it is several.

# How numbers, dates and lists are written.
# unread: translated by us, not read by a native speaker
# as on https://www.itu.int/ru/mediacentre/Pages/2017-PR25.aspx: 300 000
thousands-separator = {"\u00A0"}
decimal-separator = ,
number = { $n }
numbers-from-to = { $first }–{ $last }
list-separator = ,_
list-end = { $most } и { $last }
clauses-end = { $most } и { $last }
# The months are keys that the dates choose their case by: the genitive with a day, the nominative without one.
# as in A/69/L.52 (ru): 22 ноября 2004 года
date-day = { $day } { $month ->
    [january] января
    [february] февраля
    [march] марта
    [april] апреля
    [may] мая
    [june] июня
    [july] июля
    [august] августа
    [september] сентября
    [october] октября
    [november] ноября
   *[december] декабря
  } { $year } года
date-month = { $month ->
    [january] январь
    [february] февраль
    [march] март
    [april] апрель
    [may] май
    [june] июнь
    [july] июль
    [august] август
    [september] сентябрь
    [october] октябрь
    [november] ноябрь
   *[december] декабрь
  } { $year } года
# unread: translated by us, not read by a native speaker
date-year = { $year }
dates = { $first } – { $last }
dates-during = в период { $dates }
dates-of-two-days = { $first } и { $last } { $month ->
    [january] января
    [february] февраля
    [march] марта
    [april] апреля
    [may] мая
    [june] июня
    [july] июля
    [august] августа
    [september] сентября
    [october] октября
    [november] ноября
   *[december] декабря
  } { $year } года
# as in PBC.37/1/Add.1 (ru): 26–28 мая 2021 года
dates-of-month = { $first }–{ $last } { $month ->
    [january] января
    [february] февраля
    [march] марта
    [april] апреля
    [may] мая
    [june] июня
    [july] июля
    [august] августа
    [september] сентября
    [october] октября
    [november] ноября
   *[december] декабря
  } { $year } года
# as in UNESCO 180 EX/Decisions (ru): 30 сентября – 21 октября 2008 г.
dates-of-year = { $first } { $first-month ->
    [january] января
    [february] февраля
    [march] марта
    [april] апреля
    [may] мая
    [june] июня
    [july] июля
    [august] августа
    [september] сентября
    [october] октября
    [november] ноября
   *[december] декабря
  } – { $last } { $last-month ->
      [january] января
      [february] февраля
      [march] марта
      [april] апреля
      [may] мая
      [june] июня
      [july] июля
      [august] августа
      [september] сентября
      [october] октября
      [november] ноября
     *[december] декабря
    } { $year } года
# unread: translated by us, not read by a native speaker
date-of-year = { $day } { $month ->
    [january] января
    [february] февраля
    [march] марта
    [april] апреля
    [may] мая
    [june] июня
    [july] июля
    [august] августа
    [september] сентября
    [october] октября
    [november] ноября
   *[december] декабря
  }
when-day = { $date }
# In brackets, as a month or a year without a day comes in the nominative.
when-two-days = { $date }
when-month = { $date ->
    [one] в { $date } году
    [few] в { $date } году
    [many] в { $date } году
   *[other] ({ $date })
  }
when-days = с { $first } по { $last }
month-1 = january
month-2 = february
month-3 = march
month-4 = april
month-5 = may
month-6 = june
month-7 = july
month-8 = august
month-9 = september
month-10 = october
month-11 = november
month-12 = december

# Numbers in words. A form names what the words agree with: a gender, a case, or both.
# unread: translated by us, not read by a native speaker
cardinal-none = ни одного, ни одной, ни один, ни одна, ни одно, ни одну, ни одному, ни по одному, ни об одном, нет
cardinal-0 = ноль
cardinal-1 = один
cardinal-2 = два
cardinal-3 = три
cardinal-4 = четыре
cardinal-5 = пять
cardinal-6 = шесть
cardinal-7 = семь
cardinal-8 = восемь
cardinal-9 = девять
cardinal-10 = десять
cardinal-11 = одиннадцать
cardinal-12 = двенадцать
cardinal-13 = тринадцать
cardinal-14 = четырнадцать
cardinal-15 = пятнадцать
cardinal-16 = шестнадцать
cardinal-17 = семнадцать
cardinal-18 = восемнадцать
cardinal-19 = девятнадцать
cardinal-20 = двадцать
cardinal-30 = тридцать
cardinal-40 = сорок
cardinal-50 = пятьдесят
cardinal-60 = шестьдесят
cardinal-70 = семьдесят
cardinal-80 = восемьдесят
cardinal-90 = девяносто
cardinal-tens-units = { $tens } { $units }
cardinal-feminine-1 = одна
cardinal-feminine-2 = две
cardinal-neuter-1 = одно
cardinal-accusative-feminine-1 = одну
cardinal-genitive-0 = нуля
cardinal-genitive-1 = одного
cardinal-genitive-2 = двух
cardinal-genitive-3 = трех
cardinal-genitive-4 = четырех
cardinal-genitive-5 = пяти
cardinal-genitive-6 = шести
cardinal-genitive-7 = семи
cardinal-genitive-8 = восьми
cardinal-genitive-9 = девяти
cardinal-genitive-feminine-1 = одной
cardinal-dative-0 = нулю
cardinal-dative-1 = одному
cardinal-dative-2 = двум
cardinal-dative-3 = трем
cardinal-dative-4 = четырем
cardinal-dative-5 = пяти
cardinal-dative-6 = шести
cardinal-dative-7 = семи
cardinal-dative-8 = восьми
cardinal-dative-9 = девяти
cardinal-instrumental-0 = нулем
cardinal-instrumental-1 = одним
cardinal-instrumental-2 = двумя
cardinal-instrumental-3 = тремя
cardinal-instrumental-4 = четырьмя
cardinal-instrumental-5 = пятью
cardinal-instrumental-6 = шестью
cardinal-instrumental-7 = семью
cardinal-instrumental-8 = восемью
cardinal-instrumental-9 = девятью
cardinal-prepositional-1 = одном
# The plain ordinals are those of a session: feminine, in the nominative.
ordinal-1 = первая
ordinal-2 = вторая
ordinal-3 = третья
ordinal-4 = четвертая
ordinal-5 = пятая
ordinal-6 = шестая
# as in PBC.37/1/Add.1 (ru): Тридцать седьмая сессия
ordinal-7 = седьмая
ordinal-8 = восьмая
ordinal-9 = девятая
ordinal-10 = десятая
ordinal-11 = одиннадцатая
ordinal-12 = двенадцатая
ordinal-13 = тринадцатая
ordinal-14 = четырнадцатая
ordinal-15 = пятнадцатая
ordinal-16 = шестнадцатая
ordinal-17 = семнадцатая
ordinal-18 = восемнадцатая
ordinal-19 = девятнадцатая
ordinal-20 = двадцатая
ordinal-30 = тридцатая
ordinal-40 = сороковая
ordinal-50 = пятидесятая
ordinal-60 = шестидесятая
# as in A/70/474/Add.2 (ru): Семидесятая сессия
ordinal-70 = семидесятая
ordinal-80 = восьмидесятая
ordinal-90 = девяностая
# as in A/69/L.52 (ru): Шестьдесят девятая сессия
ordinal-tens-units = { $tens } { $units }
ordinal-prepositional-1 = первой
ordinal-prepositional-2 = второй
ordinal-prepositional-3 = третьей
ordinal-prepositional-4 = четвертой
ordinal-prepositional-5 = пятой
ordinal-prepositional-6 = шестой
ordinal-prepositional-7 = седьмой
ordinal-prepositional-8 = восьмой
ordinal-prepositional-9 = девятой
ordinal-prepositional-10 = десятой
ordinal-prepositional-11 = одиннадцатой
ordinal-prepositional-12 = двенадцатой
ordinal-prepositional-13 = тринадцатой
ordinal-prepositional-14 = четырнадцатой
ordinal-prepositional-15 = пятнадцатой
ordinal-prepositional-16 = шестнадцатой
ordinal-prepositional-17 = семнадцатой
ordinal-prepositional-18 = восемнадцатой
ordinal-prepositional-19 = девятнадцатой
ordinal-prepositional-20 = двадцатой
ordinal-prepositional-30 = тридцатой
ordinal-prepositional-40 = сороковой
ordinal-prepositional-50 = пятидесятой
ordinal-prepositional-60 = шестидесятой
ordinal-prepositional-70 = семидесятой
ordinal-prepositional-80 = восьмидесятой
ordinal-prepositional-90 = девяностой

# Words that the formats themselves need.
# unread: translated by us, not read by a native speaker
annex = Приложение
annexes = Приложения
table = Таблица
figure = Диаграмма
notes = Примечания
# as in A/70/3 (ru): Содержание
contents = Содержание
# as in A/70/3 (ru): Стр.
page = Стр.
provisional = Предварительный вариант: в реестре { $errors } { $errors ->
    [one] ошибка
    [few] ошибки
    [many] ошибок
   *[other] ошибки
  }
advance = Предварительный неотредактированный вариант
# On each page of a report that is written before its years have ended.
before-end = По состоянию на { $day }, до окончания { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  }

# Footnotes: one a statement, with a full stop.
# unread: translated by us, not read by a native speaker
note = { $sources }.
ibid = Там же.
sources = { $first }; и { $rest }
source-document = { $has-title ->
    [yes] { $title } ({ $place })
   *[no] { $place }
  }
source-page = { $has-title ->
    [yes] { $title }, размещено по адресу: { $place }
   *[no] Размещено по адресу: { $place }
  }{ $is-read ->
    [yes] { " " }(дата обращения: { $accessed })
   *[no] { "" }
  }

# What stands for quotation marks within others.
# unread: translated by us, not read by a native speaker
quote-within-start = „
quote-within-end = “

# How a sentence refers to one paragraph of the document, and to several: in brackets in the nominative, after “в” in the prepositional.
# as in A/70/474/Add.2 (ru): (см. A/70/474, пункт 2)
para-one = пункт { $paras }
# unread: translated by us, not read by a native speaker
para-two = пункты { $paras }
para-several = пункты { $paras }
paragraph-one = пункте { $paras }
paragraph-two = пунктах { $paras }
paragraph-several = пунктах { $paras }

# Organizations and resolutions in a sentence. Names take no article.
# unread: translated by us, not read by a native speaker
name-in-sentence = { $name }
name-introduced = { $acronym ->
    [UN] { $name }
   *[other] { $name } ({ $acronym })
  }
# as in A/70/474/Add.2 (ru): Организация Объединенных Наций
acronym-in-sentence = { $acronym ->
    [UN] Организация Объединенных Наций
   *[other] { $acronym }
  }
# “резолюции” is the genitive and the prepositional at once: every sentence that names resolutions has one of these.
# as in https://nolga112562.blogspot.com/2017/10/24_19.html, which quotes the Organization's own page: Из резолюции Генеральной Ассамблеи 65/141
resolution-of = { $organ ->
    [ecosoc] резолюции { $number } Экономического и Социального Совета
   *[general-assembly] резолюции { $number } Генеральной Ассамблеи
  }

# Kinds, categories, regions, roles and gaps.
# unread: translated by us, not read by a native speaker
kind-annual-report = Годовой доклад
kind-publication = Публикация
kind-guideline = Руководство
kind-standard = Стандарт
kind-project = Проект
kind-partnership = Партнерство
kind-training = Учебное мероприятие
kind-event = Мероприятие
kind-database = База данных
kind-tool = Инструмент
kind-policy = Программный документ
kind-statement = Заявление
category-government = Правительства
category-international-organization = Международные организации
category-civil-society = Гражданское общество
category-private-sector = Частный сектор
category-academia = Научные круги
category-technical-community = Техническое сообщество
# as on https://www.itu.int/ru/ITU-D/Conferences/TDAG/Pages/ITU-D-Delegate-Guide-WTDC.aspx: в Африке, Северной и Южной Америке, арабских
# государствах, Азиатско-Тихоокеанском регионе, Содружестве Независимых Государств (СНГ) и Европе
region-africa = Африка
region-americas = Северная и Южная Америка
region-arab-states = Арабские государства
region-asia-pacific = Азиатско-Тихоокеанский регион
region-cis = Содружество Независимых Государств
region-europe = Европа
# “Ведущая организация” as a moderator of an action line, and “содействующая организация” as its facilitator, stand in the Annex to the
# Tunis Agenda by our memory alone: unread: translated by us, not read by a native speaker
role-moderator = Ведущая организация
role-co-moderator = Соведущая организация
role-provisional-moderator = Временная ведущая организация
role-provisional-co-moderator = Временная соведущая организация
as-co-moderator = { $who } (соведущая организация)
as-provisional-in-role-until = { $role ->
    [co-moderator] { $who } (временная соведущая организация; срок окончания: { $until })
   *[moderator] { $who } (временная ведущая организация; срок окончания: { $until })
  }
as-provisional-moderator = { $who } (временная ведущая организация)
as-provisional-co-moderator = { $who } (временная соведущая организация)
coverage-global = Глобальный
coverage-regional = Региональный
coverage-national = Национальный
coverage-local = Местный
topic-membership = Членский состав
topic-working-methods = Методы работы
topic-meetings = Совещания
topic-sub-groups = Подгруппы
topic-communication = Связь и обмен информацией
topic-decision-making = Принятие решений
topic-reporting = Отчетность
topic-partnerships = Партнерства
gap-no-moderator = нет ведущей организации
gap-no-coordinator = нет координатора
gap-no-group = нет группы заинтересованных сторон
gap-no-modalities = нет действующего порядка работы
gap-no-meeting = нет совещаний
gap-no-open-meeting = нет совещаний, указанных как открытые для всех заинтересованных сторон
gap-no-output = нет результатов
gap-no-annual-report = нет годового доклада

# Charts.
# unread: translated by us, not read by a native speaker
chart-outputs-by-line = Результаты в разбивке по направлениям, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
chart-outputs-by-line-description = Линейчатая диаграмма результатов { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  } в разбивке по направлениям: { $figures }.
chart-outputs-by-kind = Результаты в разбивке по видам, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
chart-outputs-by-kind-description = Линейчатая диаграмма результатов { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  } в разбивке по видам: { $figures }.
chart-outputs-by-category = Результаты в разбивке по категориям заинтересованных сторон, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }{ $unstated ->
    [0] { "" }
   *[other] { " " }(категория подготовивших организаций известна для { $stated } из { $outputs } { $outputs ->
        [one] результата
        [few] результатов
        [many] результатов
       *[other] результатов
      })
  }
chart-outputs-by-category-description = Линейчатая диаграмма результатов { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  } в разбивке по категориям заинтересованных сторон, которые их подготовили: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ; не указано { $unstated }
  }.
chart-outputs-by-region = Результаты в разбивке по регионам стран, которых они касаются, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }{ $unstated ->
    [0] { "" }
   *[other] { " " }(страны указаны для { $stated } из { $outputs } { $outputs ->
        [one] результата
        [few] результатов
        [many] результатов
       *[other] результатов
      })
  }
chart-outputs-by-region-description = Линейчатая диаграмма результатов { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  } в разбивке по регионам стран, которых они касаются: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ; не указано { $unstated }
  }.
chart-outputs-by-organization = Результаты в разбивке по организациям, которые их подготовили или выступали партнерами, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
chart-outputs-by-organization-description = Линейчатая диаграмма результатов { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  } в разбивке по организациям, которые их подготовили или выступали партнерами: { $figures }.
chart-outputs-by-country = Результаты в разбивке по странам, которых они касаются, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }{ $unstated ->
    [0] { "" }
   *[other] { " " }(страны указаны для { $stated } из { $outputs } { $outputs ->
        [one] результата
        [few] результатов
        [many] результатов
       *[other] результатов
      })
  }
chart-outputs-by-country-description = Линейчатая диаграмма результатов { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  } в разбивке по странам, которых они касаются: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ; не указано { $unstated }
  }.
# “Цели в области устойчивого развития” as on https://www.itu.int/ru/mediacentre/Pages/2017-PR25.aspx
chart-outputs-by-sdg = Результаты в разбивке по целям в области устойчивого развития, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }{ $unstated ->
    [0] { "" }
   *[other] { " " }(цели указаны для { $stated } из { $outputs } { $outputs ->
        [one] результата
        [few] результатов
        [many] результатов
       *[other] результатов
      })
  }
chart-outputs-by-sdg-description = Линейчатая диаграмма результатов { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  } в разбивке по целям в области устойчивого развития: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ; не указано { $unstated }
  }.
chart-others = прочие, всего { $count }
chart-outputs-by-year = Результаты в разбивке по годам, по { $last-year } год включительно
chart-outputs-by-year-description = Столбчатая диаграмма результатов за каждый год по { $last-year } год включительно: { $figures }.
chart-lines-by-organization = Число направлений, относящихся к компетенции каждой организации
chart-lines-by-organization-description = Линейчатая диаграмма числа направлений, относящихся к компетенции каждой организации: { $figures }.

# What both reports tell.
# unread: translated by us, not read by a native speaker
nothing-recorded = В реестре нет данных о циклах, совещаниях или результатах { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  }.
before-first-cycle = Период, охватываемый докладом ({ $year }), предшествует первому циклу, внесенному в реестр.
finding-coverage = В { $year } { $year ->
    [one] году
    [few] году
    [many] году
   *[other] годах
  } { $how-many ->
    [all] по всем { $lines } { $lines ->
        [one] направлению
        [few] направлениям
        [many] направлениям
       *[other] направлениям
      } { $mechanism ->
        [centralised] имелся координатор
       *[decentralised] имелась ведущая организация
      }
    [none] ни по одному из { $lines } { $lines ->
        [one] направления
        [few] направлений
        [many] направлений
       *[other] направлений
      } не имелось { $mechanism ->
        [centralised] координатора
       *[decentralised] ведущей организации
      }
   *[some] { $in-charge ->
        [1] по { FIGURE($in-charge, "одному") }
        [one] по { COUNT($in-charge, form: "dative") }
        [few] по { COUNT($in-charge, form: "dative") }
        [many] по { COUNT($in-charge, form: "dative") }
       *[other] по { COUNT($in-charge, form: "dative") }
      } из { $lines } { $lines ->
          [one] направления
          [few] направлений
          [many] направлений
         *[other] направлений
        } { $mechanism ->
        [centralised] имелся координатор
       *[decentralised] имелась ведущая организация
      }
  }, { $open ->
    [0] { FIGURE($open, "ни по одному") } не было проведено ни одного совещания, о котором известно, что оно было открыто для всех заинтересованных сторон,
   *[other] { $open ->
        [1] по { FIGURE($open, "одному") }
        [one] по { COUNT($open, form: "dative") }
        [few] по { COUNT($open, form: "dative") }
        [many] по { COUNT($open, form: "dative") }
       *[other] по { COUNT($open, form: "dative") }
      } было проведено совещание, о котором известно, что оно было открыто для всех заинтересованных сторон,
  } и { $with-output ->
    [0] { FIGURE($with-output, "ни по одному") } не было зарегистрировано ни одного результата.
   *[other] { $with-output ->
        [1] по { FIGURE($with-output, "одному") }
        [one] по { COUNT($with-output, form: "dative") }
        [few] по { COUNT($with-output, form: "dative") }
        [many] по { COUNT($with-output, form: "dative") }
       *[other] по { COUNT($with-output, form: "dative") }
      } был зарегистрирован по меньшей мере один результат.
  }
finding-outputs = За { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  } { $outputs ->
      [0] не зарегистрировано { FIGURE($outputs, "ни одного") } результата
      [1] зарегистрирован { FIGURE($outputs, "один") } результат
      [one] зарегистрирован в общей сложности { COUNT($outputs) } результат
      [few] зарегистрировано в общей сложности { COUNT($outputs) } результата
      [many] зарегистрировано в общей сложности { COUNT($outputs) } результатов
     *[other] зарегистрировано в общей сложности { COUNT($outputs) } результата
    }{ $compared ->
    [same] , столько же, сколько за { $year-before } { $year-before ->
        [one] год
        [few] год
        [many] год
       *[other] годы
      }
    [compared] { $before ->
        [0] ; за { $year-before } { $year-before ->
            [one] год
            [few] год
            [many] год
           *[other] годы
          } — { FIGURE($before, "ни одного") }
        [1] { " " }по сравнению с { FIGURE($before, "одним") } за { $year-before } { $year-before ->
            [one] год
            [few] год
            [many] год
           *[other] годы
          }
       *[other] { " " }по сравнению с { COUNT($before, form: "instrumental") } за { $year-before } { $year-before ->
            [one] год
            [few] год
            [many] год
           *[other] годы
          }
      }
   *[nothing] { "" }
  }.
finding-organizations = { $outputs ->
    [1] В его подготовке
   *[other] В их подготовке
  } самостоятельно или в качестве партнеров { $organizations ->
      [0] участвовали организации, не внесенные в реестр
      [1] участвовала { FIGURE($organizations, "одна") } организация
      [one] участвовала { COUNT($organizations, form: "feminine") } организация
      [few] участвовали { COUNT($organizations, form: "feminine") } организации
      [many] участвовало { COUNT($organizations, form: "feminine") } организаций
     *[other] участвовали { COUNT($organizations, form: "feminine") } организации
    }.
finding-meetings = { $meetings ->
    [0] В { $year } { $year ->
        [one] году
        [few] году
        [many] году
       *[other] годах
      } не зарегистрировано { FIGURE($meetings, "ни одного") } проведенного совещания.
    [1] В { $year } { $year ->
        [one] году
        [few] году
        [many] году
       *[other] годах
      } было проведено { FIGURE($meetings, "одно") } совещание. { $known ->
        [open] Оно было открыто для всех заинтересованных сторон.
        [closed] Оно не было открыто для всех заинтересованных сторон.
       *[none] Ни в одном источнике не указано, было ли оно открыто для всех заинтересованных сторон.
      }
   *[other] В { $year } { $year ->
        [one] году
        [few] году
        [many] году
       *[other] годах
      } { $meetings ->
          [one] было проведено { COUNT($meetings) } совещание
          [few] было проведено { COUNT($meetings) } совещания
          [many] было проведено { COUNT($meetings) } совещаний
         *[other] было проведено { COUNT($meetings) } совещания
        }. { $known ->
        [open] Все они были открыты для всех заинтересованных сторон.
        [closed] Ни одно из них не было открыто для всех заинтересованных сторон.
        [none] Ни по одному из них в источниках не указано, было ли оно открыто для всех заинтересованных сторон.
       *[mixed] Из них { $open ->
            [0] { FIGURE($open, "ни об одном") } не известно, что оно было открыто
            [1] { FIGURE($open, "одно") } было открыто
            [one] { COUNT($open) } было открыто
            [few] { COUNT($open) } были открыты
            [many] { COUNT($open) } были открыты
           *[other] { COUNT($open) } были открыты
          } для всех заинтересованных сторон{ $closed ->
              [0] { "" }
              [1] , а { FIGURE($closed, "одно") } не было открыто
              [one] , а { COUNT($closed) } не было открыто
              [few] , а { COUNT($closed) } не были открыты
              [many] , а { COUNT($closed) } не были открыты
             *[other] , а { COUNT($closed) } не были открыты
            }{ $unknown ->
                [0] { "" }
                [1] ; по { FIGURE($unknown, "одному") } в источниках не указано, было ли оно открыто
                [one] ; по { COUNT($unknown, form: "dative") } в источниках не указано, было ли оно открыто
                [few] ; по { COUNT($unknown, form: "dative") } в источниках не указано, были ли они открыты
                [many] ; по { COUNT($unknown, form: "dative") } в источниках не указано, были ли они открыты
               *[other] ; по { COUNT($unknown, form: "dative") } в источниках не указано, были ли они открыты
              }.
      }
  }
finding-participants = Согласно опубликованным данным о посещаемости, общее число участников составляет { $approximate ->
    [yes] приблизительно { $participants }
   *[no] { $participants }
  }.
finding-gap-no-moderator = Ведущая организация отсутствовала по { $count ->
    [1] { FIGURE($count, "одному") } направлению
    [one] { COUNT($count, form: "dative") } направлению
    [few] { COUNT($count, form: "dative") } направлениям
    [many] { COUNT($count, form: "dative") } направлениям
   *[other] { COUNT($count, form: "dative") } направлениям
  }: { $which }.
finding-gap-no-coordinator = Координатор отсутствовал по { $count ->
    [1] { FIGURE($count, "одному") } направлению
    [one] { COUNT($count, form: "dative") } направлению
    [few] { COUNT($count, form: "dative") } направлениям
    [many] { COUNT($count, form: "dative") } направлениям
   *[other] { COUNT($count, form: "dative") } направлениям
  }: { $which }.
finding-gap-no-group = Группа заинтересованных сторон отсутствовала по { $count ->
    [1] { FIGURE($count, "одному") } направлению
    [one] { COUNT($count, form: "dative") } направлению
    [few] { COUNT($count, form: "dative") } направлениям
    [many] { COUNT($count, form: "dative") } направлениям
   *[other] { COUNT($count, form: "dative") } направлениям
  }: { $which }.
gaps-group-without-members = { $n ->
    [one] Группа по следующему направлению учитывается, хотя дата ее создания неизвестна: { $which }.
    [few] Группы по следующим направлениям учитываются, хотя даты их создания неизвестны: { $which }.
    [many] Группы по следующим направлениям учитываются, хотя даты их создания неизвестны: { $which }.
   *[other] Группы по следующим направлениям учитываются, хотя даты их создания неизвестны: { $which }.
  }
finding-gap-no-modalities = Порядок работы, действующий { $at }, отсутствовал по { $count ->
    [1] { FIGURE($count, "одному") } направлению
    [one] { COUNT($count, form: "dative") } направлению
    [few] { COUNT($count, form: "dative") } направлениям
    [many] { COUNT($count, form: "dative") } направлениям
   *[other] { COUNT($count, form: "dative") } направлениям
  }: { $which }.
# When modalities were in force: at the end of the years of a report, or on its day where these have not ended.
at-end-of = по состоянию на конец { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  }
as-at = по состоянию на { $day }
finding-gap-no-meeting = Совещания не проводились по { $count ->
    [1] { FIGURE($count, "одному") } направлению
    [one] { COUNT($count, form: "dative") } направлению
    [few] { COUNT($count, form: "dative") } направлениям
    [many] { COUNT($count, form: "dative") } направлениям
   *[other] { COUNT($count, form: "dative") } направлениям
  }: { $which }.
finding-gap-no-open-meeting = Совещания, ни об одном из которых не известно, что оно было открыто для всех заинтересованных сторон, проводились по { $count ->
    [1] { FIGURE($count, "одному") } направлению
    [one] { COUNT($count, form: "dative") } направлению
    [few] { COUNT($count, form: "dative") } направлениям
    [many] { COUNT($count, form: "dative") } направлениям
   *[other] { COUNT($count, form: "dative") } направлениям
  }: { $which }.
finding-gap-no-output = Результаты не были зарегистрированы по { $count ->
    [1] { FIGURE($count, "одному") } направлению
    [one] { COUNT($count, form: "dative") } направлению
    [few] { COUNT($count, form: "dative") } направлениям
    [many] { COUNT($count, form: "dative") } направлениям
   *[other] { COUNT($count, form: "dative") } направлениям
  }: { $which }.
finding-gap-no-annual-report = Годовой доклад не был представлен по { $count ->
    [1] { FIGURE($count, "одному") } направлению
    [one] { COUNT($count, form: "dative") } направлению
    [few] { COUNT($count, form: "dative") } направлениям
    [many] { COUNT($count, form: "dative") } направлениям
   *[other] { COUNT($count, form: "dative") } направлениям
  }: { $which }.
finding-none-annual-report = Ни по одному из { $lines ->
    [one] { $lines } направления
    [few] { $lines } направлений
    [many] { $lines } направлений
   *[other] { $lines } направления
  } годовой доклад представлен не был.
finding-nil-reports = { $count ->
    [1] Группа по { FIGURE($count, "одному") } направлению сообщила, что в { $year } { $year ->
        [one] году
        [few] году
        [many] году
       *[other] годах
      } она не подготовила результатов; это направление не включено в число тех, по которым результаты не были зарегистрированы: { $which }.
   *[other] Группы по { $count ->
        [1] { FIGURE($count, "одному") } направлению
        [one] { COUNT($count, form: "dative") } направлению
        [few] { COUNT($count, form: "dative") } направлениям
        [many] { COUNT($count, form: "dative") } направлениям
       *[other] { COUNT($count, form: "dative") } направлениям
      } сообщили, что в { $year } { $year ->
          [one] году
          [few] году
          [many] году
         *[other] годах
        } они не подготовили результатов; эти направления не включены в число тех, по которым результаты не были зарегистрированы: { $which }.
  }
finding-not-counted = Не удалось прочитать и не учтено: { $n ->
    [1] { FIGURE($n, "один") } файл
    [one] { COUNT($n) } файл
    [few] { COUNT($n) } файла
    [many] { COUNT($n) } файлов
   *[other] { COUNT($n) } файла
  }.
gaps-explained = Механизм предусматривает по каждому направлению ведущую организацию, группу заинтересованных сторон с собственным порядком работы, совещания, открытые для всех заинтересованных сторон, результаты и годовой доклад. Ниже в разбивке по направлениям указано, что из этого отсутствовало в { $year } { $year ->
    [one] году
    [few] году
    [many] году
   *[other] годах
  } по данным реестра; то, что в нем не значится, тем не менее могло иметь место.
gaps-explained-centralised = Ниже в разбивке по направлениям указано, что отсутствовало в { $year } { $year ->
    [one] году
    [few] году
    [many] году
   *[other] годах
  } по данным реестра; то, что в нем не значится, тем не менее могло иметь место.
gaps-none = В { $year } { $year ->
    [one] году
    [few] году
    [many] году
   *[other] годах
  } имелись все элементы механизма.
lines-explained-of-another = В докладе { $lines ->
    [one] рассматривается { $lines } направление
    [few] рассматриваются { $lines } направления
    [many] рассматривается { $lines } направлений
   *[other] рассматриваются { $lines } направления
  } последующей деятельности (далее — «направления»): 11 направлений деятельности, восемь прикладных областей в рамках направления деятельности C7 и разделы B, D и E. В строке C7 таблиц указаны показатели самого этого направления; там, где говорится, что по направлениям что-либо имеется или отсутствует, C7 рассматривается вместе с его прикладными областями.
# as on https://www.itu.int/ru/mediacentre/Pages/2017-PR25.aspx: 11 Направлений деятельности ВВУИО, определенных в Женевском плане действий
lines-explained = В докладе { $lines ->
    [one] рассматривается { $lines } направление
    [few] рассматриваются { $lines } направления
    [many] рассматривается { $lines } направлений
   *[other] рассматриваются { $lines } направления
  } последующей деятельности (далее — «направления»): 11 направлений деятельности, восемь прикладных областей в рамках направления деятельности C7 и разделы B, D и E Женевского плана действий. В строке C7 таблиц указаны показатели самого этого направления; там, где говорится, что по направлениям что-либо имеется или отсутствует, C7 рассматривается вместе с его прикладными областями.
# unread: translated by us, not read by a native speaker
about-as-many = около { $n }
table-mechanism = Механизм в разбивке по направлениям, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
abbreviation = { $acronym } – { $name }
table-mechanism-abbreviations = Сокращения: { $names }.
table-mechanism-meetings = Совещание по нескольким направлениям учитывается по каждому из них.
column-line = Направление
column-title = Название
column-in-charge = { $mechanism ->
    [centralised] Координаторы
   *[decentralised] Ведущие организации
  }
column-reported-by = Кем представлена отчетность
column-only-cover = Охвачено только ею
column-option-a = Доклады по варианту A
column-option-b = Доклады по варианту B
column-members = Члены
column-modalities = Порядок работы
column-meetings = Совещания
column-open = Открытые
column-outputs = Результаты
column-before = Результаты, { $year-before }
column-kind = Вид
column-category = Категория
column-coverage = Охват
column-region = Регион
column-goal = Цель
column-number = Результаты
column-share = Доля, в процентах
column-organization = Организация
column-role = Функция
column-since = Начало
column-until = Окончание
column-meeting = Совещание
column-dates = Сроки
column-place = Место проведения
column-lines = Направления
column-participants = Участники
column-date = Дата
column-by = Кем подготовлено
column-file = Файл
column-commit = Коммит
column-paragraph-of-report = Пункт
column-paragraphs-of-report = Пункты
column-output = Результат
column-figure = Показатель
column-value = Значение
column-as-of = По состоянию на
see-sub-lines = см. прикладные области
not-stated = Не указано
after-report = в процессе подготовки
empty = –
yes = да
no = нет
unknown = неизвестно
openness-unknown = Неизвестно: ни в одном источнике не указано, было ли совещание открыто для всех заинтересованных сторон.
figure-value = { $qualifier ->
    [about] около { $value }
    [over] более { $value }
    [under] почти { $value }
   *[none] { $value }
  }
figure-in-text = { $n }
figure-claimed = { $name }{ $has-unit ->
    [yes] { " (" }{ $unit })
   *[no] { "" }
  }: { $value }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }
figures-claimed = { $number ->
    [1] Был приведен следующий показатель: { $figures }.
   *[other] Были приведены следующие показатели: { $figures }.
  }
millions = { $number } млн
billions = { $number } млрд
table-published-figures = { $has-document ->
    [yes] Показатели, опубликованные в рамках общего подведения итогов
   *[no] Показатели, относящиеся к общему подведению итогов
  }

# A line of the follow-up.
# unread: translated by us, not read by a native speaker
line-of-applications = Направление включает восемь прикладных областей, по каждой из которых должны иметься ведущая организация, совещания и результаты; они рассматриваются ниже.
line-empty = По направлению не учтено ни ведущей организации, ни совещаний, ни результатов за { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }.
line-silent = По направлению не учтено ни совещаний, ни результатов за { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }.
line-without-moderator = По направлению в { $year } { $year ->
    [one] году
    [few] году
    [many] году
   *[other] годах
  } ведущей организации не было.
line-scope = Предмет направления: { $scope }
line-scope-of-plan = { $number ->
    [1] Основой направления служит пункт { $paragraphs } Женевского плана действий.
   *[other] Основой направления служат пункты { $paragraphs } Женевского плана действий.
  }
nil-report-of-line = Группа по направлению сообщила, что в { $year } { $year ->
    [one] году
    [few] году
    [many] году
   *[other] годах
  } она не подготовила результатов.
line-coordinated = { $n ->
    [0] Направление не относится к компетенции { FIGURE($n, "ни одного") } координатора.
    [1] Координацию по направлению осуществляет { $who }.
   *[other] Координацию по направлению осуществляют: { $who }.
  }
line-reported = Кем представлена отчетность по нему за { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }: { $who }.
line-not-reported = За { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  } ни один координатор не представил отчетности по нему.
term-told = { $who } — { $provisional ->
    [yes] { $role ->
        [co-moderator] временная соведущая организация
       *[moderator] временная ведущая организация
      }
   *[no] { $role ->
        [co-moderator] соведущая организация
       *[moderator] ведущая организация
      }
  } по направлению (начало: { $since ->
      [one] { $since } год
      [few] { $since } год
      [many] { $since } год
     *[other] { $since }
    }{ $ended ->
    [yes] ; окончание: { $until ->
        [one] { $until } год
        [few] { $until } год
        [many] { $until } год
       *[other] { $until }
      }
   *[no] { "" }
  }).
group-name = Название группы заинтересованных сторон по направлению: «{ $name }».
group-members = { $n ->
    [0] Не зарегистрировано { FIGURE($n, "ни одного") } члена группы.
   *[other] { $n ->
        [1] Зарегистрирован { FIGURE($n, "один") } член
        [one] Зарегистрирован { COUNT($n) } член
        [few] Зарегистрировано { COUNT($n) } члена
        [many] Зарегистрировано { COUNT($n) } членов
       *[other] Зарегистрировано { COUNT($n) } члена
      } группы: { $who }.
  }
title-ends = .
group-modalities = { $is-open ->
    [yes] { $n ->
        [1] Действует следующее положение о порядке работы:
       *[other] { $n ->
            [1] Действует { FIGURE($n, "одно") } положение
            [one] Действует { COUNT($n) } положение
            [few] Действуют { COUNT($n) } положения
            [many] Действует { COUNT($n) } положений
           *[other] Действуют { COUNT($n) } положения
          } о порядке работы:
      }
   *[no] { $n ->
        [1] По состоянию на конец { $year } года действовало следующее положение о порядке работы:
       *[other] По состоянию на конец { $year } года { $n ->
            [1] действовало { FIGURE($n, "одно") } положение
            [one] действовало { COUNT($n) } положение
            [few] действовали { COUNT($n) } положения
            [many] действовало { COUNT($n) } положений
           *[other] действовали { COUNT($n) } положения
          } о порядке работы:
      }
  }
modality = { $topic }: { $text }
meetings-of-line = В { $year } { $year ->
    [one] году
    [few] году
    [many] году
   *[other] годах
  } по направлению было проведено { $n ->
      [1] { FIGURE($n, "одно") } совещание
      [one] { COUNT($n) } совещание
      [few] { COUNT($n) } совещания
      [many] { COUNT($n) } совещаний
     *[other] { COUNT($n) } совещания
    }.
meeting-held = Совещание «{ $title }»{ $place-is ->
    [city-and-country] { " " }({ $place })
    [somewhere] { " " }({ $place })
   *[other] { "" }
  } было проведено{ $place-is ->
    [online] { " " }в онлайновом формате
   *[other] { "" }
  }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }{ $has-organizers ->
    [yes] ; организация: { $who }
   *[no] { "" }
  }.
meeting-held-during = Совещание «{ $title }»{ $has-place ->
    [yes] { " " }({ $place })
   *[no] { "" }
  } было проведено в рамках мероприятия «{ $event }» ({ $dates }){ $has-organizers ->
    [yes] ; организация: { $who }
   *[no] { "" }
  }.
meeting-was = { $openness ->
    [open] Оно было открыто для всех заинтересованных сторон{ $participants ->
        [0] .
       *[other] ; число участников составило { $approximate ->
            [yes] около { $participants }.
           *[no] { $participants }.
          }
      }
    [closed] Оно не было открыто для всех заинтересованных сторон{ $participants ->
        [0] .
       *[other] ; число участников составило { $approximate ->
            [yes] около { $participants }.
           *[no] { $participants }.
          }
      }
   *[unknown] Число участников составило { $approximate ->
        [yes] около { $participants }.
       *[no] { $participants }.
      }
  }
meeting-attendance = В разбивке по категориям заинтересованных сторон зарегистрировано следующее число участников: { $parts }.
meeting-attendance-part = { $category ->
    [government] правительства ({ $n })
    [international-organization] международные организации ({ $n })
    [civil-society] гражданское общество ({ $n })
    [private-sector] частный сектор ({ $n })
    [academia] научные круги ({ $n })
   *[technical-community] техническое сообщество ({ $n })
  }
meeting-told-elsewhere = Этого направления касалось также совещание «{ $title }» (см. пункт { $para }).
place-city-country = { $city }, { $country }
online = в онлайновом формате
outputs-of-kind = По направлению { $kind ->
    [annual-report] { $n ->
        [1] был представлен { FIGURE($n, "один") } годовой доклад
        [one] был представлен { COUNT($n) } годовой доклад
        [few] было представлено { COUNT($n) } годовых доклада
        [many] было представлено { COUNT($n) } годовых докладов
       *[other] было представлено { COUNT($n) } годовых доклада
      }.
    [publication] { $n ->
        [1] была выпущена { FIGURE($n, "одна") } публикация
        [one] была выпущена { COUNT($n, form: "feminine") } публикация
        [few] было выпущено { COUNT($n, form: "feminine") } публикации
        [many] было выпущено { COUNT($n, form: "feminine") } публикаций
       *[other] было выпущено { COUNT($n, form: "feminine") } публикации
      }.
    [guideline] { $n ->
        [1] было опубликовано { FIGURE($n, "одно") } руководство
        [one] было опубликовано { COUNT($n) } руководство
        [few] было опубликовано { COUNT($n) } руководства
        [many] было опубликовано { COUNT($n) } руководств
       *[other] было опубликовано { COUNT($n) } руководства
      }.
    [standard] { $n ->
        [1] был принят { FIGURE($n, "один") } стандарт
        [one] был принят { COUNT($n) } стандарт
        [few] было принято { COUNT($n) } стандарта
        [many] было принято { COUNT($n) } стандартов
       *[other] было принято { COUNT($n) } стандарта
      }.
    [project] { $n ->
        [1] был учтен { FIGURE($n, "один") } проект
        [one] был учтен { COUNT($n) } проект
        [few] было учтено { COUNT($n) } проекта
        [many] было учтено { COUNT($n) } проектов
       *[other] было учтено { COUNT($n) } проекта
      }.
    [partnership] { $n ->
        [1] было учтено { FIGURE($n, "одно") } партнерство
        [one] было учтено { COUNT($n) } партнерство
        [few] было учтено { COUNT($n) } партнерства
        [many] было учтено { COUNT($n) } партнерств
       *[other] было учтено { COUNT($n) } партнерства
      }.
    [training] { $n ->
        [1] было проведено { FIGURE($n, "одно") } учебное мероприятие
        [one] было проведено { COUNT($n) } учебное мероприятие
        [few] было проведено { COUNT($n) } учебных мероприятия
        [many] было проведено { COUNT($n) } учебных мероприятий
       *[other] было проведено { COUNT($n) } учебных мероприятия
      }.
    [event] { $n ->
        [1] было проведено { FIGURE($n, "одно") } мероприятие
        [one] было проведено { COUNT($n) } мероприятие
        [few] было проведено { COUNT($n) } мероприятия
        [many] было проведено { COUNT($n) } мероприятий
       *[other] было проведено { COUNT($n) } мероприятия
      }.
    [database] { $n ->
        [1] была учтена { FIGURE($n, "одна") } база данных
        [one] была учтена { COUNT($n, form: "feminine") } база данных
        [few] было учтено { COUNT($n, form: "feminine") } базы данных
        [many] было учтено { COUNT($n, form: "feminine") } баз данных
       *[other] было учтено { COUNT($n, form: "feminine") } базы данных
      }.
    [tool] { $n ->
        [1] был учтен { FIGURE($n, "один") } инструмент
        [one] был учтен { COUNT($n) } инструмент
        [few] было учтено { COUNT($n) } инструмента
        [many] было учтено { COUNT($n) } инструментов
       *[other] было учтено { COUNT($n) } инструмента
      }.
    [policy] { $n ->
        [1] был принят { FIGURE($n, "один") } программный документ
        [one] был принят { COUNT($n) } программный документ
        [few] было принято { COUNT($n) } программных документа
        [many] было принято { COUNT($n) } программных документов
       *[other] было принято { COUNT($n) } программных документа
      }.
   *[statement] { $n ->
        [1] было опубликовано { FIGURE($n, "одно") } заявление
        [one] было опубликовано { COUNT($n) } заявление
        [few] было опубликовано { COUNT($n) } заявления
        [many] было опубликовано { COUNT($n) } заявлений
       *[other] было опубликовано { COUNT($n) } заявления
      }.
  }
output-told = { $kind ->
    [annual-report] Годовой доклад { $title } был представлен
    [publication] Публикация { $title } была выпущена
    [guideline] Руководство { $title } было опубликовано
    [standard] Стандарт { $title } был принят
    [project] Проект «{ $title }» был начат
    [partnership] Партнерство «{ $title }» было создано
    [training] Учебное мероприятие «{ $title }» было { $goes-on ->
        [yes] начато
       *[no] проведено
      }
    [event] Мероприятие «{ $title }» было проведено
    [database] База данных «{ $title }» была создана
    [tool] Инструмент «{ $title }» был создан
    [policy] Программный документ «{ $title }» был принят
   *[statement] Заявление «{ $title }» было опубликовано
  }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { " " }после настоящего доклада
  }{ $has-who ->
    [yes] { $kind ->
        [project] ; организация: { $who }
        [partnership] ; организация: { $who }
        [training] ; организация: { $who }
        [event] ; организация: { $who }
       *[other] ; подготовка: { $who }
      }
   *[no] { "" }
  }{ $has-partners ->
    [yes] ; при партнерском участии: { $partners }
   *[no] { "" }
  }.
output-honoured = { $kind ->
    [project] Проект «{ $title }»
    [partnership] Партнерство «{ $title }»
    [training] Учебное мероприятие «{ $title }»
    [database] База данных «{ $title }»
   *[tool] Инструмент «{ $title }»
  } { $rank ->
    [champion] входит в число финалистов конкурса
    [nominee] входит в число участников конкурса
   *[winner] входит в число победителей конкурса
  } «{ $prize }» { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  }{ $has-category ->
    [yes] { " " }(категория: { $category })
   *[no] { "" }
  }{ $has-who ->
    [yes] ; организация: { $who }
   *[no] { "" }
  }{ $has-partners ->
    [yes] ; партнеры: { $partners }
   *[no] { "" }
  }.
output-prize = Этот результат { $rank ->
    [champion] входит в число финалистов конкурса
    [nominee] входит в число участников конкурса
   *[winner] входит в число победителей конкурса
  } «{ $prize }» { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  }{ $has-category ->
    [yes] { " " }(категория: { $category })
   *[no] { "" }
  }.
outputs-honoured = Число результатов, отмеченных на конкурсе «{ $prize }» { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  }, составило { $n } ({ $paras }).
prize-wsis-prizes = Премии ВВУИО
prize-wsis-project-prizes = Премии ВВУИО за проекты
output-ongoing = { $kind ->
    [project] Проект «{ $title }» осуществлялся
    [partnership] Партнерство «{ $title }» действовало
    [training] Учебное мероприятие «{ $title }» проводилось
    [database] База данных «{ $title }» велась
   *[tool] Инструмент «{ $title }» предоставлялся
  } { $when }{ $has-who ->
    [yes] ; организация: { $who }
   *[no] { "" }
  }{ $has-partners ->
    [yes] ; при партнерском участии: { $partners }
   *[no] { "" }
  }.
output-in-preparation = Велась подготовка следующего материала: { $title } ({ $who }).
outputs-brief = По направлению { $kind ->
    [annual-report] были представлены следующие годовые доклады: { $which }.
    [publication] были выпущены следующие публикации: { $which }.
    [guideline] были опубликованы следующие руководства: { $which }.
    [standard] были приняты следующие стандарты: { $which }.
    [project] были учтены следующие проекты: { $which }.
    [partnership] были учтены следующие партнерства: { $which }.
    [training] были проведены следующие учебные мероприятия: { $which }.
    [event] были проведены следующие мероприятия: { $which }.
    [database] были учтены следующие базы данных: { $which }.
    [tool] были учтены следующие инструменты: { $which }.
    [policy] были приняты следующие программные документы: { $which }.
   *[statement] были опубликованы следующие заявления: { $which }.
  }
output-in-list = { $title } ({ $who })
output-account = Представленный отчет о работе за этот период изложен в { $paras } ниже.

# The stocktaking report.
# unread: translated by us, not read by a native speaker
stocktaking-title = Доклад о подведении итогов, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
stocktaking-of = Результаты, совещания и группы заинтересованных сторон, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
stocktaking-head = Доклад о подведении итогов, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
# as in UNESCO 190 EX/4 (ru) and A/70/474/Add.2 (ru): РЕЗЮМЕ, Введение
key-findings = Резюме
stocktaking-introduction = Введение
# unread: translated by us, not read by a native speaker
stocktaking-mandate-of = Общее подведение итогов деятельности по осуществлению принятых решений ({ $subject }) проводит { $stocktaker }.
# “Тунисская программа для информационного общества” as in its Russian text,
# http://emag.iis.ru/arc/infosoc/emag.nsf/BPA/bc05d17935b393aac32575a8004cd760
stocktaking-mandate = Тунисская программа для информационного общества предусматривает подведение итогов деятельности по осуществлению решений Всемирной встречи на высшем уровне по вопросам информационного общества (ВВУИО) (пункт 120). Общее подведение итогов проводит { $stocktaker }.
stocktaking-period = Настоящий доклад охватывает { $years ->
    [1] { $year } год
   *[other] { $year } годы
  }.{ $has-due ->
    [yes] { " " }Результаты надлежало представить не позднее { $due }.
   *[no] { "" }
  }{ $late ->
    [0] { "" }
   *[other] { " " }После этой даты { $late ->
        [1] был представлен { FIGURE($late, "один") } результат
        [one] был представлен { COUNT($late) } результат
        [few] было представлено { COUNT($late) } результата
        [many] было представлено { COUNT($late) } результатов
       *[other] было представлено { COUNT($late) } результата
      }.
  }
stocktaking-method = Доклад основан на реестре последующей деятельности, в котором для каждой записи указан источник. Порядок расчета показателей разъясняется в приложении о методике составления.
stocktaking-edition = { $has-edition ->
    [yes] Номер опубликованного издания общего подведения итогов: { $edition }.
   *[no] { "" }
  }{ $has-call ->
    [yes] { " " }Дата объявления о приеме материалов: { $call }.
   *[no] { "" }
  }{ $has-closing ->
    [yes] { " " }Последний день приема материалов: { $closing }.
   *[no] { "" }
  }
disclaimer-heading = Оговорка и выражение признательности
disclaimer = Упоминание какой-либо организации, продукта или услуги не означает их одобрения или предпочтения перед другими, подобными им, которые не упомянуты. Употребляемые обозначения не означают выражения какого бы то ни было мнения относительно правового статуса какой-либо страны, территории, города или района или их властей либо относительно делимитации их границ. Результаты описаны так, как они изложены в реестре; утверждения источников о них не проверялись.
acknowledgement = Признательность выражается всем, кто подготовил результаты и провел совещания, описанные выше ({ $stocktaker }).
at-a-glance = Механизм в общих чертах
at-a-glance-text = По каждому направлению должна иметься ведущая межправительственная организация, которая организует совещания, открытые для всех заинтересованных сторон. Группа заинтересованных сторон по направлению должна определять свой порядок работы и ежегодно готовить результаты. { TABLE($table, "В таблице ниже", "В таблице #") } показано, в какой степени все это имелось по каждому направлению в { $year } { $year ->
    [one] году
    [few] году
    [many] году
   *[other] годах
  }.
at-a-glance-text-centralised = { $n ->
    [0] Координировать последующую деятельность и отчитываться о ней должны одна или несколько организаций; ни одна из них не назначена.
   *[other] Последующую деятельность { $n ->
        [1] координирует и отчитывается о ней { FIGURE($n, "одна") } организация
        [one] координирует и отчитывается о ней { COUNT($n, form: "feminine") } организация
        [few] координируют и отчитываются о ней { COUNT($n, form: "feminine") } организации
        [many] координируют и отчитываются о ней { COUNT($n, form: "feminine") } организаций
       *[other] координируют и отчитываются о ней { COUNT($n, form: "feminine") } организации
      }: { $coordinators }.
  } { TABLE($table, "В таблице ниже", "В таблице #") } показано, что имелось по каждому направлению в { $year } { $year ->
      [one] году
      [few] году
      [many] году
     *[other] годах
    }.
outputs-at-a-glance = Результаты в общих чертах
outputs-by-kind-text = { TABLE($table, "В таблице ниже", "В таблице #") } приводятся результаты в разбивке по видам. Все процентные доли рассчитаны от { COUNT($outputs, form: "genitive") } { $outputs ->
    [one] результата
    [few] результатов
    [many] результатов
   *[other] результатов
  } { $year } { $year ->
      [one] года
      [few] года
      [many] года
     *[other] годов
    }; из-за округления их сумма может не составлять 100.
outputs-by-kind-few = { TABLE($table, "В таблице ниже", "В таблице #") } приводятся результаты в разбивке по видам.
outputs-by-category-text = { TABLE($table, "В таблице ниже", "В таблице #") } приводятся результаты в разбивке по категориям подготовивших их заинтересованных сторон. Результат, подготовленный организациями нескольких категорий, учитывается в каждой из них.
outputs-by-coverage-text = { TABLE($table, "В таблице ниже", "В таблице #") } приводятся результаты в разбивке по охвату.
outputs-by-region-text = Страны, которых касаются результаты, указаны для { $stated ->
    [1] { FIGURE($stated, "одного") }
    [one] { COUNT($stated, form: "genitive") }
    [few] { COUNT($stated, form: "genitive") }
    [many] { COUNT($stated, form: "genitive") }
   *[other] { COUNT($stated, form: "genitive") }
  } из { COUNT($outputs, form: "genitive") } { $outputs ->
      [one] результата
      [few] результатов
      [many] результатов
     *[other] результатов
    }. { TABLE($table, "В таблице ниже", "В таблице #") } они приводятся в разбивке по регионам; результат, касающийся нескольких регионов, учитывается в каждом из них.
outputs-by-goal-text = Цели в области устойчивого развития, достижению которых служат результаты, указаны для { $stated ->
    [1] { FIGURE($stated, "одного") }
    [one] { COUNT($stated, form: "genitive") }
    [few] { COUNT($stated, form: "genitive") }
    [many] { COUNT($stated, form: "genitive") }
   *[other] { COUNT($stated, form: "genitive") }
  } из { COUNT($outputs, form: "genitive") } { $outputs ->
      [one] результата
      [few] результатов
      [many] результатов
     *[other] результатов
    }. { TABLE($table, "В таблице ниже", "В таблице #") } они приводятся в разбивке по целям; результат, который служит нескольким целям, учитывается по каждой из них.
outputs-by-goal-few = Цели в области устойчивого развития, достижению которых служат результаты, указаны для { $stated ->
    [1] { FIGURE($stated, "одного") }
    [one] { COUNT($stated, form: "genitive") }
    [few] { COUNT($stated, form: "genitive") }
    [many] { COUNT($stated, form: "genitive") }
   *[other] { COUNT($stated, form: "genitive") }
  } из { COUNT($outputs, form: "genitive") } { $outputs ->
      [one] результата
      [few] результатов
      [many] результатов
     *[other] результатов
    }: { $number ->
    [one] цель { $goals }.
    [few] цели { $goals }.
    [many] цели { $goals }.
   *[other] цели { $goals }.
  }
outputs-by-target = Задачи, предусмотренные в разделе B Женевского плана действий, решению которых служат результаты, указаны для { $stated ->
    [1] { FIGURE($stated, "одного") }
    [one] { COUNT($stated, form: "genitive") }
    [few] { COUNT($stated, form: "genitive") }
    [many] { COUNT($stated, form: "genitive") }
   *[other] { COUNT($stated, form: "genitive") }
  } из { COUNT($outputs, form: "genitive") } { $outputs ->
      [one] результата
      [few] результатов
      [many] результатов
     *[other] результатов
    }: { $number ->
    [one] задача { $targets }.
    [few] задачи { $targets }.
    [many] задачи { $targets }.
   *[other] задачи { $targets }.
  }
no-outputs-at-a-glance = За { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  } не зарегистрировано результатов, и поэтому данные в разбивке по видам, категориям или охвату не приводятся.
table-kinds = Результаты в разбивке по видам, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
table-categories = Результаты в разбивке по категориям заинтересованных сторон, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
table-coverage = Результаты в разбивке по охвату, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
table-regions = Результаты в разбивке по регионам стран, которых они касаются, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
table-goals = Результаты в разбивке по целям в области устойчивого развития, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
figures-of-outputs-text = В источниках приводятся показатели по { $n ->
    [1] { FIGURE($n, "одному") } результату
    [one] { COUNT($n, form: "dative") } результату
    [few] { COUNT($n, form: "dative") } результатам
    [many] { COUNT($n, form: "dative") } результатам
   *[other] { COUNT($n, form: "dative") } результатам
  }; они указаны { TABLE($table, "в таблице ниже", "в таблице #") }. Эти показатели представляют собой утверждения самих источников и не проверялись.
table-figures-of-outputs = Показатели, приводимые по результатам, { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
published-figures-text = Показатели, приводимые { TABLE($table, "в таблице ниже", "в таблице #") }, были { $has-document ->
    [yes] опубликованы в свое время в рамках общего подведения итогов
   *[no] сообщены в свое время в связи с общим подведением итогов
  }.
entries-of-line = По направлению за { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  } { $n ->
      [1] зарегистрирован { FIGURE($n, "один") } результат
      [one] зарегистрирован { COUNT($n) } результат
      [few] зарегистрировано { COUNT($n) } результата
      [many] зарегистрировано { COUNT($n) } результатов
     *[other] зарегистрировано { COUNT($n) } результата
    }:
meetings-listed = По направлению в { $year } { $year ->
    [one] году
    [few] году
    [many] году
   *[other] годах
  } было проведено { $n ->
      [1] { FIGURE($n, "одно") } совещание
      [one] { COUNT($n) } совещание
      [few] { COUNT($n) } совещания
      [many] { COUNT($n) } совещаний
     *[other] { COUNT($n) } совещания
    }:
output-facts = { $kind }, { $date ->
    [one] { $date } год
    [few] { $date } год
    [many] { $date } год
   *[other] { $date }
  }; подготовка: { $by }{ $has-partners ->
    [yes] ; партнерское участие: { $partners }
   *[no] { "" }
  }.
output-also = Имеет отношение также к следующему: { $lines }.
output-late = Представлено после установленного срока.
output-link = Документ: { $link }.
progress-of-line = По направлению представлена следующая информация о достигнутом прогрессе: { $text }
challenges-of-line = По направлению представлена следующая информация о препятствиях: { $text }
next-steps-heading = Дальнейшие шаги
next-steps-of-line = { $line }: объявлено о следующих дальнейших шагах (см. пункт { $para }): { $text }

# Annexes.
# unread: translated by us, not read by a native speaker
annex-moderators = Ведущие организации
annex-coordinators = Координаторы
annex-meetings = Совещания
annex-outputs = Результаты
annex-organizations = Организации
annex-organizations-text = Перечисленные ниже организации подготовили результаты { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  }, описанные в указанных пунктах, или выступали партнерами при их подготовке.
no-meetings-in-annex = В { $year } { $year ->
    [one] году
    [few] году
    [many] году
   *[other] годах
  } не зарегистрировано проведенных совещаний.
no-outputs-in-annex = За { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  } не зарегистрировано результатов.
annex-competences = Компетенция организаций и два варианта
competences-known = К известной компетенции организаций относятся { $covered } из { $lines } { $lines ->
    [one] направления
    [few] направлений
    [many] направлений
   *[other] направлений
  }{ $has-uncovered ->
    [yes] ; к компетенции ни одной из организаций не относятся: { $uncovered }
   *[no] { "" }
  }.{ $unknown ->
    [0] { "" }
   *[other] { " " }Компетенция { $unknown ->
        [1] { FIGURE($unknown, "одной") } организации
        [one] { COUNT($unknown, form: "genitive") } организации
        [few] { COUNT($unknown, form: "genitive") } организаций
        [many] { COUNT($unknown, form: "genitive") } организаций
       *[other] { COUNT($unknown, form: "genitive") } организаций
      } неизвестна.
  }
competences-meaning = Направление, относящееся к компетенции лишь одной организации, осталось бы неохваченным в случае ее выхода. При варианте A (централизованном) координацию осуществляют одна или несколько организаций, которые ежегодно представляют по одному докладу по каждому охватываемому ими направлению; при варианте B (децентрализованном) такой доклад представляют ведущие организации по каждому направлению.
table-competences = Компетенция организаций и доклады, подлежащие представлению за { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  } при каждом из вариантов
competences-sets = { $size ->
    [0] { FIGURE($size, "Ни одна") } организация не охватывает какого-либо направления.
    [1] { $all ->
        [yes] Все направления охватывает одна организация
       *[no] Все направления, которые могут быть охвачены, охватывает одна организация
      }
   *[other] { $all ->
        [yes] Наименьшее число организаций, вместе охватывающих все направления, — { $size }
       *[no] Наименьшее число организаций, вместе охватывающих все направления, которые могут быть охвачены, — { $size }
      }
  }{ $size ->
    [0] { "" }
   *[other] { $many ->
        [one] ; имеется { FIGURE($many, "один") } такой набор
        [uncounted] ; таких наборов больше, чем можно подсчитать
       *[several] ; число таких наборов — { $count }
      }{ $shown ->
        [first] ; ниже указаны первые { $first } из них:
       *[all] :
      }
  }
competences-option-a = При варианте A { $mechanism ->
    [centralised] указанные в реестре координаторы
   *[decentralised] организации первого из этих наборов
  } (всего { $n }) должны были бы представлять в год следующее число докладов: { $reports }.
competences-option-b = { $n ->
    [0] При варианте B докладов не представлял бы никто: в { $year } { $year ->
        [one] году
        [few] году
        [many] году
       *[other] годах
      } ведущей организации не имелось { FIGURE($n, "ни по одному") } направлению.
   *[other] При варианте B ведущие организации { $year } { $year ->
        [one] года
        [few] года
        [many] года
       *[other] годов
      } (всего { $n }) должны были бы представить следующее число докладов: { $reports }.
  }

# What resolutions ask.
# unread: translated by us, not read by a native speaker
requests-heading = Выполнение просьб, содержащихся в { $which }
requests-explained = Считается, что на просьбу дан ответ, если в реестре имеется результат, совещание, доклад или более поздняя резолюция, которые служат ответом на нее, а если просьба носит повторяющийся характер — если они имеются за каждый период; это не означает, что достигнуто то, о чем в ней говорится. Просьба считается просроченной, если ее срок истек, а ответ не дан, и открытой, если срок не установлен, а ответ отсутствует.
requests-ended = Если просьбу заменила более поздняя резолюция, указана дата, до которой просьба действовала.
requests-of-resolution = { $organ ->
    [ecosoc] Экономический и Социальный Совет принял
   *[general-assembly] Генеральная Ассамблея приняла
  } резолюцию { $number } «{ $title }»{ $has-date ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }. { $requests ->
      [1] Зарегистрирована { FIGURE($requests, "одна") } содержащаяся в ней просьба
      [one] Зарегистрирована { COUNT($requests, form: "feminine") } содержащаяся в ней просьба
      [few] Зарегистрировано { COUNT($requests, form: "feminine") } содержащиеся в ней просьбы
      [many] Зарегистрировано { COUNT($requests, form: "feminine") } содержащихся в ней просьб
     *[other] Зарегистрировано { COUNT($requests, form: "feminine") } содержащиеся в ней просьбы
    }.
requests-unread = { $n ->
    [1] Просьбы, содержащиеся в принятой позднее резолюции { $which }, не зарегистрированы.
   *[other] Просьбы, содержащиеся в принятых позднее резолюциях { $which }, не зарегистрированы.
  }
requests-open-not-listed = { $n ->
    [1] { FIGURE($n, "Одна") } открытая просьба ниже не перечислена; она приведена в реестре последующей деятельности.
    [one] { $n } открытая просьба ниже не перечислена; она приведена в реестре последующей деятельности.
    [few] { $n } открытые просьбы ниже не перечислены; они приведены в реестре последующей деятельности.
    [many] { $n } открытых просьб ниже не перечислены; они приведены в реестре последующей деятельности.
   *[other] { $n } открытой просьбы ниже не перечислены; они приведены в реестре последующей деятельности.
  }
requests-standing = { $is-dated ->
    [yes] По состоянию на { $day } { $parts }.
   *[no] На момент составления настоящего доклада { $parts }.
  }
requests-summary = { $requests ->
    [1] К { $year } { $year ->
        [one] году
        [few] году
        [many] году
       *[other] годам
      } относилась { FIGURE($requests, "одна") } просьба, содержащаяся
    [one] К { $year } { $year ->
        [one] году
        [few] году
        [many] году
       *[other] годам
      } относилась { COUNT($requests, form: "feminine") } просьба, содержащаяся
    [few] К { $year } { $year ->
        [one] году
        [few] году
        [many] году
       *[other] годам
      } относились { COUNT($requests, form: "feminine") } просьбы, содержащиеся
    [many] К { $year } { $year ->
        [one] году
        [few] году
        [many] году
       *[other] годам
      } относилось { COUNT($requests, form: "feminine") } просьб, содержащихся
   *[other] К { $year } { $year ->
        [one] году
        [few] году
        [many] году
       *[other] годам
      } относились { COUNT($requests, form: "feminine") } просьбы, содержащиеся
  } в { $which }.
requests-standing-answered = { $share ->
    [only] ответ на нее был дан
    [all] ответ был дан на все из них
   *[some] ответ был дан { $n ->
        [1] на { FIGURE($n, "одну") }
        [one] на { COUNT($n, form: "feminine") }
        [few] на { COUNT($n, form: "feminine") }
        [many] на { COUNT($n, form: "feminine") }
       *[other] на { COUNT($n, form: "feminine") }
      }
  }
requests-standing-due = { $share ->
    [only] срок ее выполнения еще не наступил
    [all] срок выполнения всех из них еще не наступил
   *[some] срок выполнения { $n ->
        [1] { FIGURE($n, "одной") }
        [one] { COUNT($n, form: "genitive") }
        [few] { COUNT($n, form: "genitive") }
        [many] { COUNT($n, form: "genitive") }
       *[other] { COUNT($n, form: "genitive") }
      } еще не наступил
  }
requests-standing-overdue = { $share ->
    [only] она была просрочена
    [all] все они были просрочены
   *[some] { $n ->
        [1] { FIGURE($n, "одна") } была просрочена
        [one] { COUNT($n, form: "feminine") } была просрочена
        [few] { COUNT($n, form: "feminine") } были просрочены
        [many] { COUNT($n, form: "feminine") } были просрочены
       *[other] { COUNT($n, form: "feminine") } были просрочены
      }
  }
requests-standing-open = { $share ->
    [only] она оставалась открытой
    [all] все они оставались открытыми
   *[some] { $n ->
        [1] { FIGURE($n, "одна") } оставалась открытой
        [one] { COUNT($n, form: "feminine") } оставалась открытой
        [few] { COUNT($n, form: "feminine") } оставались открытыми
        [many] { COUNT($n, form: "feminine") } оставались открытыми
       *[other] { COUNT($n, form: "feminine") } оставались открытыми
      }
  }
requests-others = Еще { $resolutions ->
    [1] в { FIGURE($resolutions, "одной") } резолюции
    [one] в { COUNT($resolutions, form: "genitive") } резолюции
    [few] в { COUNT($resolutions, form: "genitive") } резолюциях
    [many] в { COUNT($resolutions, form: "genitive") } резолюциях
   *[other] в { COUNT($resolutions, form: "genitive") } резолюциях
  } имелись просьбы, которые по-прежнему относились к { $year } { $year ->
      [one] году
      [few] году
      [many] году
     *[other] годам
    }; общее число таких просьб — { COUNT($requests, form: "feminine") }.
requests-others-told = { $requests ->
    [1] Она изложена в реестре последующей деятельности, в разделе о соответствующей резолюции.
   *[other] Они изложены в реестре последующей деятельности, в разделах о соответствующих резолюциях.
  }
requests-others-listed = { TABLE($table, "В таблице ниже", "В таблице #") } они приводятся в разбивке по резолюциям.
table-requests = Просьбы, содержащиеся в { $resolution }
table-requests-others = Просьбы, содержащиеся в других резолюциях
column-paragraph = Пункт
column-asked = Содержание просьбы
column-of-whom = К кому обращена
column-done = Что сделано
column-state = Состояние
column-resolution = Резолюция
column-adopted = Принята
column-requests = Просьбы
column-answered = Дан ответ
column-due = Срок не наступил
column-overdue = Просрочены
column-open-requests = Открыты
asked-of-member-states = государства-члены
# as in the Tunis Agenda (ru), paragraph 101, http://uchebana5.ru/cont/2159328-p5.html: с другими заинтересованными сторонами
asked-of-all-stakeholders = все заинтересованные стороны
# as in UNESCO 35 C/46 (ru): организации, содействующей реализации шести направлений деятельности
asked-of-facilitators = организации, содействующие реализации направлений деятельности
# as in UNESCO 186 EX/6 (ru): организаций системы Организации Объединенных Наций
asked-of-united-nations-system = организации системы Организации Объединенных Наций
# unread: translated by us, not read by a native speaker
request-answered = Дан ответ
request-due = Срок не наступил{ $has-day ->
    [yes] { " " }({ $day })
   *[no] { "" }
  }
request-overdue = Просрочена{ $has-day ->
    [yes] { " " }(срок: { $day })
   *[no] { "" }
  }
request-open = { $has-ended ->
    [yes] Открыта (до даты: { $until })
   *[no] Открыта
  }
request-answer = { $what }{ $has-by ->
    [yes] { $has-date ->
        [yes] { " " }({ $by }, { $date })
       *[no] { " " }({ $by })
      }
   *[no] { $has-date ->
        [yes] { " " }({ $date })
       *[no] { "" }
      }
  }
request-answer-present = { $first ->
    [yes] Настоящий доклад
   *[no] настоящий доклад
  }
request-answer-report = Доклад Генерального секретаря за { $period } { $period ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }{ $has-symbol ->
    [yes] { ", " }{ $symbol }
   *[no] { "" }
  }
request-answer-stocktaking = Общее подведение итогов за { $period } { $period ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
request-earlier-answers = { $n ->
    [1] Ранее дан { FIGURE($n, "один") } ответ
    [one] Ранее дан { COUNT($n) } ответ
    [few] Ранее дано { COUNT($n) } ответа
    [many] Ранее дано { COUNT($n) } ответов
   *[other] Ранее дано { COUNT($n) } ответа
  }

# How the report was compiled.
# unread: translated by us, not read by a native speaker
annex-provenance = Методика составления
provenance-revision = Показатели рассчитаны на основе { $files } { $files ->
    [one] файла
    [few] файлов
    [many] файлов
   *[other] файлов
  } реестра по состоянию на указанную редакцию.
provenance-revision-note = Редакция { $revision } реестра.
provenance-files = Показатели рассчитаны на основе { $files } { $files ->
    [one] файла
    [few] файлов
    [many] файлов
   *[other] файлов
  } реестра.
provenance-rules = Применялись следующие правила:
provenance-outputs = Результат учитывается один раз — по тому направлению, к которому он отнесен. Другие направления, которым он служит, не учитывают его ни в одном итоговом показателе. Запланированные результаты не учитываются.
provenance-outputs-of-other-years = Результат учитывается в том году, за который он был представлен, даже если его собственная дата относится к другому году.
provenance-outputs-in-preparation = Результаты за отчетный период, появившиеся после доклада, учитываются с пометкой «в процессе подготовки».
provenance-meetings = Учитываются только состоявшиеся совещания. Совещание по нескольким направлениям учитывается один раз по каждому из них и один раз в общем итоге. Участники заседания входят в число участников мероприятия, в рамках которого оно проводилось, если суммируются и те и другие.
provenance-members = Членами и ведущими организациями считаются организации, срок полномочий которых приходится хотя бы отчасти на { $years ->
    [1] этот год
   *[other] эти годы
  }. Учитывается порядок работы, действовавший по состоянию на { $years ->
    [1] конец этого года
   *[other] конец этого периода
  }.
provenance-coordinators = Координаторами по направлению считаются те координаторы, к компетенции которых оно относится.
provenance-applications = Считается, что по направлению деятельности C7 имеется все, что имеется хотя бы по одной из его восьми прикладных областей.
provenance-open = Совещание считается открытым лишь в том случае, если в источнике указано, что оно было открыто для всех заинтересованных сторон.
provenance-sources = Для каждого утверждения указывается не более двух источников, начиная с наиболее авторитетного; в реестре приведены все источники. Если указан оригинал, копии не указываются. Источник, который, судя по условному обозначению, названию или адресу, появился после доклада, не указывается.
provenance-unread = Не удалось прочитать и не учтены следующие файлы:
annex-records = Файлы и коммиты
annex-records-text = Ниже в разбивке по направлениям перечислены файлы результатов и совещаний { $year } { $year ->
    [one] года
    [few] года
    [many] года
   *[other] годов
  } с указанием коммита, которым внесено последнее изменение, и его даты. Совещание по нескольким направлениям указано по каждому из них.
record-commit = { $standing ->
    [new] коммита еще нет
    [unknown] неизвестно
   *[committed] { $has-commit ->
        [yes] { $commit }
       *[no] неизвестно
    }
  }{ $standing ->
    [changed] , изменено позднее
   *[committed] { "" }
  }

# Letters that ask for outputs.
# unread: translated by us, not read by a native speaker
letter-subject = { $is-reminder ->
    [yes] Напоминание: результаты за { $period } { $period ->
        [one] год
        [few] год
        [many] год
       *[other] годы
      } · { $name }
   *[no] Результаты за { $period } { $period ->
        [one] год
        [few] год
        [many] год
       *[other] годы
      } · { $name }
  }
letter-greeting = Уважаемые коллеги!
letter-due = { $part ->
    [member] Результаты за { $period } { $period ->
        [one] год
        [few] год
        [many] год
       *[other] годы
      } по группам, в состав которых входит { $who },
    [coordinator] Результаты за { $period } { $period ->
        [one] год
        [few] год
        [many] год
       *[other] годы
      } по направлениям, которые координирует { $who },
   *[moderator] { $lines ->
        [1] Результаты за { $period } { $period ->
            [one] год
            [few] год
            [many] год
           *[other] годы
          } по направлению, ведущей организацией которого является { $who },
       *[other] Результаты за { $period } { $period ->
            [one] год
            [few] год
            [many] год
           *[other] годы
          } по направлениям, ведущей организацией которых является { $who },
    }
  } { $is-late ->
    [yes] надлежало представить не позднее { $due }.
   *[no] надлежит представить не позднее { $due }.
  } В таблице показано, что уже получено и что еще запрашивается.
letter-reminder = { $n ->
    [1] Пока ничего не получено по направлению: { $which }.
   *[other] Пока ничего не получено по направлениям: { $which }.
  }
letter-received = Уже получено
letter-asked-for = Еще запрашивается
letter-nothing = Ничего
letter-no-output = Сообщение об отсутствии результатов
letter-more = { $n ->
    [1] и еще один
   *[other] и еще { COUNT($n) }
  }
letter-asked-annual-report = Больше ничего
letter-asked-nil-report = Больше ничего
letter-asked-outputs-only = { $part ->
    [member] Ваша часть годового доклада группы
   *[other] Годовой доклад
  }
letter-asked-nothing = { $part ->
    [member] Ваши результаты и ваша часть годового доклада группы
   *[other] Годовой доклад и другие результаты
  }
letter-requests = Следующие содержащиеся в резолюциях просьбы, ответы на которые не зарегистрированы, обращены к Вашей организации ({ $who }):
letter-request = { $symbol }{ $has-paragraph ->
    [yes] , пункт { $paragraph }
   *[no] { "" }
  }{ $state ->
    [overdue] {" "}(срок истек: { $due }):
    [due] {" "}(срок: { $due }):
   *[open] :
  }
letter-more-requests = { $n ->
    [1] Зарегистрирована еще одна просьба; мы охотно направим ее.
   *[other] Зарегистрировано еще { $n ->
        [one] { COUNT($n, form: "feminine") } просьба
        [few] { COUNT($n, form: "feminine") } просьбы
        [many] { COUNT($n, form: "feminine") } просьб
       *[other] { COUNT($n, form: "feminine") } просьбы
      }; мы охотно направим их перечень.
  }
letter-files = { $n ->
    [1] К настоящему письму прилагается файл для результата, составленный по возможности на основе предыдущего. Просим внести в него недостающие сведения и направить его { $has-contact ->
        [yes] по адресу { $contact }
       *[no] с ответом на настоящее письмо
      } либо поместить его в реестр под тем же путем и открыть запрос на включение изменений.
   *[other] К настоящему письму { $n ->
        [one] прилагается { COUNT($n) } файл
        [few] прилагаются { COUNT($n) } файла
        [many] прилагаются { COUNT($n) } файлов
       *[other] прилагаются { COUNT($n) } файла
      } для результатов, по одному на каждое направление, составленные по возможности на основе предыдущих. Просим внести в них недостающие сведения и направить их { $has-contact ->
        [yes] по адресу { $contact }
       *[no] с ответом на настоящее письмо
      } либо поместить их в реестр под теми же путями и открыть запрос на включение изменений.
  }
letter-nil = { $part ->
    [member] Просим направлять результаты ведущей организации по направлению или нам.
   *[other] Если за этот период по тому или иному направлению результатов не было, просим сообщить именно об этом: это будет зарегистрировано, и повторных запросов не последует.
  }
letter-closing = С уважением,

# The Secretary-General's report.
# unread: translated by us, not read by a native speaker, but for what says where it was seen
# as in A/70/474/Add.2 (ru)
united-nations = Организация Объединенных Наций
# as in A/70/474/Add.2 (ru)
general-assembly = Генеральная Ассамблея
# as in A/70/3 (ru): Доклад Экономического и Социального Совета
ecosoc = Экономический и Социальный Совет
# as in A/70/474/Add.2 (ru), where it stands in Latin letters
distribution-general = Distr.: General
# as in A/70/474/Add.2 (ru): the date of the distribution is in English
distribution-date = { $is-day ->
    [yes] { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
      } { $year }
   *[no] { $date }
  }
# as in A/70/474/Add.2 (ru), where it stands in Latin letters
original-english = Original: English
# unread: translated by us, not read by a native speaker; “выполнение решений и последующая деятельность по итогам” as in UNESCO 35 C/46 (ru)
sg-title = Прогресс, достигнутый в осуществлении решений и последующей деятельности по итогам Всемирной встречи на высшем уровне по вопросам информационного общества на региональном и международном уровнях
# unread: translated by us, not read by a native speaker
sg-title-of = Прогресс, достигнутый в осуществлении решений и последующей деятельности по их итогам: { $subject }
sg-subtitle-of = Доклад ({ $who })
# as at https://ru.convdocs.org/docs/index-213644.html?page=2: Доклад Генерального секретаря о работе Организации
sg-subtitle = Доклад Генерального секретаря
# as in PBC.37/1/Add.1 (ru): Пункт 2 предварительной повестки дня. The list is in the genitive, as the messages masthead-… have it.
sg-session-of-list = Пункт { $item } { $list }{ $mark }
# as in A/70/474/Add.2 (ru): Пункт 22(b) повестки дня
sg-item = Пункт { $item }{ $mark }
sg-place-dates = { $place }, { $dates }
# as in A/70/474/Add.2 (ru): Семидесятая сессия
sg-assembly-session = { ORDINAL($n) } сессия
# unread: translated by us, not read by a native speaker
sg-council-session = Сессия { $year } года
# as in UNESCO 190 EX/4 (ru): РЕЗЮМЕ
sg-summary = Резюме
# unread: translated by us, not read by a native speaker
sg-summary-text = В настоящем докладе приводится информация о прогрессе, достигнутом в { $year } { $year ->
    [one] году
    [few] году
    [many] году
   *[other] годах
  } в осуществлении решений и последующей деятельности по итогам Всемирной встречи на высшем уровне по вопросам информационного общества. Доклад основан на открытом реестре последующей деятельности, в котором для каждой записи указан источник{ $has-stocktaking ->
    [yes] , и на результатах общего подведения итогов, которое проводит { $stocktaker }
   *[no] { "" }
  }.
sg-summary-mandate = Доклад подготовлен во исполнение { $which }.
sg-summary-text-of = В настоящем докладе приводится информация о прогрессе, достигнутом в { $year } { $year ->
    [one] году
    [few] году
    [many] году
   *[other] годах
  } в осуществлении решений и последующей деятельности по их итогам ({ $subject }). Доклад основан на открытом реестре последующей деятельности, в котором для каждой записи указан источник{ $has-stocktaking ->
    [yes] , и на результатах общего подведения итогов, которое проводит { $stocktaker }
   *[no] { "" }
  }.
# as in A/70/474/Add.2 (ru): Введение
sg-introduction = Введение
# “Во исполнение … в настоящем докладе представляется информация” as in UNESCO 177 EX/9 (ru); “женевский План действий” and “Тунисская программа
# для информационного общества” as in the Tunis Agenda (ru), “Женевский план действий” as on https://www.itu.int/ru/mediacentre/Pages/2017-PR25.aspx
# unread: translated by us, not read by a native speaker
sg-mandate = { $n ->
    [0] В настоящем докладе
   *[other] Во исполнение { $which } в настоящем докладе
  } представляется информация о прогрессе, достигнутом в { $year } { $year ->
      [one] году
      [few] году
      [many] году
     *[other] годах
    } в осуществлении решений и последующей деятельности по итогам Всемирной встречи на высшем уровне по вопросам информационного общества (ВВУИО), изложенных в Женевском плане действий и Тунисской программе для информационного общества.
sg-mandate-of = { $n ->
    [0] В настоящем докладе
   *[other] Во исполнение { $which } в настоящем докладе
  } представляется информация о прогрессе, достигнутом в { $year } { $year ->
      [one] году
      [few] году
      [many] году
     *[other] годах
    } в осуществлении решений и последующей деятельности по их итогам ({ $subject }).
sg-submitted-to = Адресаты доклада: { $organs }.
sg-submitted-ecosoc = Доклад представляется Экономическому и Социальному Совету.
sg-submitted-general-assembly = Доклад представляется Экономическому и Социальному Совету и, через его посредство, Генеральной Ассамблее.
sg-prepared = Доклад подготовлен секретариатом следующей организации: { $who }.
sg-basis = Доклад основан на открытом реестре последующей деятельности, в котором для каждой записи указан источник. Число результатов, внесенных в реестр за { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }, — { COUNT($outputs) }, а число совещаний — { COUNT($meetings, form: "neuter") }.
sg-contributors = { $n ->
    [1] Организация, внесшая вклад в эти результаты, указана в приложении об организациях.
   *[other] { $n ->
        [one] Внесшая вклад в эти результаты { COUNT($n, form: "feminine") } организация указана
        [few] Внесшие вклад в эти результаты { COUNT($n, form: "feminine") } организации указаны
        [many] Внесшие вклад в эти результаты { COUNT($n, form: "feminine") } организаций указаны
       *[other] Внесшие вклад в эти результаты { COUNT($n, form: "feminine") } организации указаны
      } в приложении об организациях.
  }
sg-brief = Резюме результатов, с которыми объем доклада превысил бы { $limit } { $limit ->
    [one] слово
    [few] слова
    [many] слов
   *[other] слова
  }, ниже опущены; они содержатся в реестре.
sg-mechanism = Механизм последующей деятельности
sg-mechanism-decentralised = Последующая деятельность носит децентрализованный характер. По каждому направлению должна иметься ведущая межправительственная организация, которая организует совещания, открытые для всех заинтересованных сторон. Группа заинтересованных сторон по каждому направлению должна определять порядок координации и ежегодно готовить результаты. Общее подведение итогов этой работы проводит { $stocktaker }.
sg-mechanism-centralised = { $n ->
    [0] Координировать последующую деятельность и отчитываться о ней должны одна или несколько организаций; ни одна из них не назначена.
    [1] Координацию последующей деятельности и отчетность о ней обеспечивает { $coordinators }.
   *[other] Координацию последующей деятельности и отчетность о ней обеспечивают: { $coordinators }.
  } Общее подведение итогов проводит { $stocktaker }.
sg-mechanism-table = { $mechanism ->
    [centralised] { TABLE($table, "В таблице ниже", "В таблице #") } указано, какие организации координировали каждое направление в { $year } { $year ->
        [one] году
        [few] году
        [many] году
       *[other] годах
      } и сколько совещаний и результатов имелось по каждому направлению.
   *[decentralised] { TABLE($table, "В таблице ниже", "В таблице #") } указано, какие организации являлись ведущими по каждому направлению в { $year } { $year ->
        [one] году
        [few] году
        [many] году
       *[other] годах
      } и сколько совещаний и результатов имелось по каждому направлению.
  }
sg-moderators = В { $year } { $year ->
    [one] году
    [few] году
    [many] году
   *[other] годах
  } { $n ->
      [1] ведущей организацией по направлениям являлась { FIGURE($n, "одна") } организация
      [one] ведущей организацией по направлениям являлась { COUNT($n, form: "feminine") } организация
      [few] ведущими организациями по направлениям являлись { COUNT($n, form: "feminine") } организации
      [many] ведущими организациями по направлениям являлись { COUNT($n, form: "feminine") } организаций
     *[other] ведущими организациями по направлениям являлись { COUNT($n, form: "feminine") } организации
    }: { $who }.
sg-trends = Основные тенденции
trend-outputs = { $direction ->
    [more] В период с { $first-year } по { $last-year } год число результатов, зарегистрированных за год, увеличилось с { SERIES($first, $peak, form: "genitive") } до { SERIES($last, $peak, form: "genitive") }.
    [fewer] В период с { $first-year } по { $last-year } год число результатов, зарегистрированных за год, сократилось с { SERIES($first, $peak, form: "genitive") } до { SERIES($last, $peak, form: "genitive") }.
    [between] В период с { $first-year } по { $last-year } год число результатов, зарегистрированных за год, варьировалось от { SERIES($least, $peak, form: "genitive") } до { SERIES($peak, $peak, form: "genitive") }; за { $last-year } год — { SERIES($last, $peak) }.
   *[same] Число зарегистрированных результатов было одинаковым за каждый год в период с { $first-year } по { $last-year } год: { COUNT($last) }.
  }
trend-meetings = { $direction ->
    [more] Число проведенных совещаний увеличилось с { SERIES($before, $now, form: "genitive") } в { $year-before } { $year-before ->
        [one] году
        [few] году
        [many] году
       *[other] годах
      } до { SERIES($now, $now, form: "genitive") } в { $year } { $year ->
          [one] году
          [few] году
          [many] году
         *[other] годах
        }.
    [fewer] Число проведенных совещаний сократилось с { SERIES($before, $before, form: "genitive") } в { $year-before } { $year-before ->
        [one] году
        [few] году
        [many] году
       *[other] годах
      } до { SERIES($now, $before, form: "genitive") } в { $year } { $year ->
          [one] году
          [few] году
          [many] году
         *[other] годах
        }.
   *[same] Число проведенных совещаний в { $year } { $year ->
        [one] году
        [few] году
        [many] году
       *[other] годах
      } было таким же, как в { $year-before } { $year-before ->
          [one] году
          [few] году
          [many] году
         *[other] годах
        }: { COUNT($now) }.
  }
trend-lines = По сравнению с { $year-before } { $year-before ->
    [one] годом
    [few] годом
    [many] годом
   *[other] годами
  } { $rose ->
    [0] { $fell ->
        [0] по каждому направлению было зарегистрировано столько же результатов.
       *[other] меньше результатов было зарегистрировано { $fell ->
            [1] по { FIGURE($fell, "одному") } направлению
            [one] по { COUNT($fell, form: "dative") } направлению
            [few] по { COUNT($fell, form: "dative") } направлениям
            [many] по { COUNT($fell, form: "dative") } направлениям
           *[other] по { COUNT($fell, form: "dative") } направлениям
          } ({ $which-fell }), а больше — ни по одному.
      }
   *[other] больше результатов было зарегистрировано { $rose ->
        [1] по { FIGURE($rose, "одному") } направлению
        [one] по { COUNT($rose, form: "dative") } направлению
        [few] по { COUNT($rose, form: "dative") } направлениям
        [many] по { COUNT($rose, form: "dative") } направлениям
       *[other] по { COUNT($rose, form: "dative") } направлениям
      } ({ $which-rose }), меньше — { $fell ->
        [0] { FIGURE($fell, "ни по одному") }
       *[other] { $fell ->
            [1] по { FIGURE($fell, "одному") } направлению
            [one] по { COUNT($fell, form: "dative") } направлению
            [few] по { COUNT($fell, form: "dative") } направлениям
            [many] по { COUNT($fell, form: "dative") } направлениям
           *[other] по { COUNT($fell, form: "dative") } направлениям
          } ({ $which-fell })
      }, столько же — { $same ->
        [0] { FIGURE($same, "ни по одному") }
       *[other] { $same ->
            [1] по { FIGURE($same, "одному") } направлению
            [one] по { COUNT($same, form: "dative") } направлению
            [few] по { COUNT($same, form: "dative") } направлениям
            [many] по { COUNT($same, form: "dative") } направлениям
           *[other] по { COUNT($same, form: "dative") } направлениям
          }
      }.
  }
trend-kinds = Из { COUNT($outputs, form: "genitive") } { $outputs ->
    [one] результата
    [few] результатов
    [many] результатов
   *[other] результатов
  } { $year } { $year ->
      [one] года
      [few] года
      [many] года
     *[other] годов
    } { $parts }.
of-kind = { SERIES($n, $most) } — { $n ->
    [1] { $kind ->
        [annual-report] годовой доклад
        [publication] публикация
        [guideline] руководство
        [standard] стандарт
        [project] проект
        [partnership] партнерство
        [training] учебное мероприятие
        [event] мероприятие
        [database] база данных
        [tool] инструмент
        [policy] программный документ
       *[statement] заявление
      }
   *[other] { $kind ->
        [annual-report] годовые доклады
        [publication] публикации
        [guideline] руководства
        [standard] стандарты
        [project] проекты
        [partnership] партнерства
        [training] учебные мероприятия
        [event] мероприятия
        [database] базы данных
        [tool] инструменты
        [policy] программные документы
       *[statement] заявления
      }
  }{ $has-share ->
    [yes] { " " }({ $share } { $share ->
        [one] процент
        [few] процента
        [many] процентов
       *[other] процента
      })
   *[no] { "" }
  }
sg-implementation = Осуществление в разбивке по направлениям деятельности
sg-line-heading = { $part ->
    [section] Раздел { $code }
    [application] { $code }
   *[line] Направление деятельности { $code }
  }{ $has-title ->
    [yes] : { $title }
   *[no] { "" }
  }
sg-regional = Региональный аспект
regional-coverage = Из { COUNT($outputs, form: "genitive") } { $outputs ->
    [one] результата
    [few] результатов
    [many] результатов
   *[other] результатов
  } { $year } { $year ->
      [one] года
      [few] года
      [many] года
     *[other] годов
    } { $parts }{ $unstated ->
        [0] { "" }
        [1] ; по { FIGURE($unstated, "одному") } охват не указан
        [one] ; по { COUNT($unstated, form: "dative") } охват не указан
        [few] ; по { COUNT($unstated, form: "dative") } охват не указан
        [many] ; по { COUNT($unstated, form: "dative") } охват не указан
       *[other] ; по { COUNT($unstated, form: "dative") } охват не указан
      }.
of-coverage = { $coverage ->
    [global] { SERIES($n, $most) } — глобального охвата
    [regional] { SERIES($n, $most) } — регионального охвата
    [national] { SERIES($n, $most) } — национального охвата
   *[local] { SERIES($n, $most) } — местного охвата
  }
regional-outputs = { $n ->
    [1] Региональный охват имел следующий результат: { $which }.
   *[other] Региональный охват { $n ->
        [one] имел { COUNT($n) } следующий результат
        [few] имели { COUNT($n) } следующих результата
        [many] имели { COUNT($n) } следующих результатов
       *[other] имели { COUNT($n) } следующих результата
      }: { $which }.
  }
regional-outputs-many = В { $paras } { $n ->
    [1] описан { FIGURE($n, "один") } результат
    [one] описан { COUNT($n) } результат
    [few] описаны { COUNT($n) } результата
    [many] описано { COUNT($n) } результатов
   *[other] описаны { COUNT($n) } результата
  } регионального охвата.
# A title where it is only mentioned: of a publication, which comes in italics where the language has these, and of anything else.
title-of-written = { $title }
title-in-quotes = «{ $title }»
output-mention = { $title } (пункт { $para })
regional-commissions = В подготовке результатов самостоятельно или в качестве партнеров { $n ->
    [1] участвовала { FIGURE($n, "одна") } региональная комиссия
    [one] участвовала { COUNT($n, form: "feminine") } региональная комиссия
    [few] участвовали { COUNT($n, form: "feminine") } региональные комиссии
    [many] участвовало { COUNT($n, form: "feminine") } региональных комиссий
   *[other] участвовали { COUNT($n, form: "feminine") } региональные комиссии
  } Организации Объединенных Наций: { $which }.
organization-mention = { $who } ({ $paras })
regional-countries = Страны, которых касаются результаты, указаны для { $stated ->
    [1] { FIGURE($stated, "одного") }
    [one] { COUNT($stated, form: "genitive") }
    [few] { COUNT($stated, form: "genitive") }
    [many] { COUNT($stated, form: "genitive") }
   *[other] { COUNT($stated, form: "genitive") }
  } из { COUNT($outputs, form: "genitive") } { $outputs ->
      [one] результата
      [few] результатов
      [many] результатов
     *[other] результатов
    }: { $parts }. Результат, касающийся нескольких регионов, учитывается по каждому из них.{ $unstated ->
    [0] { "" }
   *[other] { " " }Поскольку для остальных результатов страны не указаны, эти показатели мало говорят о распределении результатов по регионам.
  }
of-region = { $region ->
    [africa] Африка — { SERIES($n, $most) }
    [americas] Северная и Южная Америка — { SERIES($n, $most) }
    [arab-states] арабские государства — { SERIES($n, $most) }
    [asia-pacific] Азиатско-Тихоокеанский регион — { SERIES($n, $most) }
    [cis] Содружество Независимых Государств — { SERIES($n, $most) }
   *[europe] Европа — { SERIES($n, $most) }
  }
sg-stakeholders = Вклад заинтересованных сторон
stakeholders-by-category = Распределение { COUNT($outputs, form: "genitive") } { $outputs ->
    [one] результата
    [few] результатов
    [many] результатов
   *[other] результатов
  } { $year } { $year ->
      [one] года
      [few] года
      [many] года
     *[other] годов
    } по категориям подготовивших их заинтересованных сторон: { $parts }{ $unstated ->
        [0] { "" }
        [1] ; для { FIGURE($unstated, "одного") } категория подготовившей его организации неизвестна
        [one] ; для { COUNT($unstated, form: "genitive") } категория подготовившей его организации неизвестна
        [few] ; для { COUNT($unstated, form: "genitive") } категория подготовивших их организаций неизвестна
        [many] ; для { COUNT($unstated, form: "genitive") } категория подготовивших их организаций неизвестна
       *[other] ; для { COUNT($unstated, form: "genitive") } категория подготовивших их организаций неизвестна
      }. Результат, подготовленный организациями нескольких категорий, учитывается в каждой из них.
of-category = { $category ->
    [government] правительства — { SERIES($n, $most) }
    [international-organization] международные организации — { SERIES($n, $most) }
    [civil-society] гражданское общество — { SERIES($n, $most) }
    [private-sector] частный сектор — { SERIES($n, $most) }
    [academia] научные круги — { SERIES($n, $most) }
   *[technical-community] техническое сообщество — { SERIES($n, $most) }
  }
category-issued = { $category ->
    [government] Правительства самостоятельно или совместно с другими подготовили следующее: { $which }.
    [international-organization] Международные организации самостоятельно или совместно с другими подготовили следующее: { $which }.
    [civil-society] Организации гражданского общества самостоятельно или совместно с другими подготовили следующее: { $which }.
    [private-sector] Структуры частного сектора самостоятельно или совместно с другими подготовили следующее: { $which }.
    [academia] Научные учреждения самостоятельно или совместно с другими подготовили следующее: { $which }.
   *[technical-community] Техническое сообщество самостоятельно или совместно с другими подготовило следующее: { $which }.
  }
category-mention = { $title } ({ $who }; см. пункт { $para })
category-issued-many = { $category ->
    [government] Результаты, подготовленные правительствами, описаны в { $paras }.
    [international-organization] Результаты, подготовленные международными организациями, описаны в { $paras }.
    [civil-society] Результаты, подготовленные организациями гражданского общества, описаны в { $paras }.
    [private-sector] Результаты, подготовленные структурами частного сектора, описаны в { $paras }.
    [academia] Результаты, подготовленные научными учреждениями, описаны в { $paras }.
   *[technical-community] Результаты, подготовленные техническим сообществом, описаны в { $paras }.
  }
sg-progress = Прогресс, препятствия и дальнейшие шаги
sg-progress-basis = За { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  } { $n ->
      [1] было представлено { FIGURE($n, "одно") } сообщение
      [one] было представлено { COUNT($n) } сообщение
      [few] было представлено { COUNT($n) } сообщения
      [many] было представлено { COUNT($n) } сообщений
     *[other] было представлено { COUNT($n) } сообщения
    } о { $of } по следующим направлениям: { $which }.
account-progress = достигнутом прогрессе
account-challenges = возникших препятствиях
account-next-steps = дальнейших шагах
progress-told = { $line }: представлена следующая информация о достигнутом прогрессе (см. пункт { $para }): { $text }
challenges-told = { $line }: сообщено о следующих препятствиях (см. пункт { $para }): { $text }
next-steps-told = { $line }: объявлено о следующих дальнейших шагах (см. пункт { $para }): { $text }
sg-stocktaking = Общее подведение итогов
sg-stocktaking-published = Общее подведение итогов проводит { $stocktaker }. { $has-document ->
    [yes] В этих рамках документ { $document } был опубликован
   *[no] { $has-when ->
        [yes] Его результаты были опубликованы
       *[no] Сведений о документе за { $year } { $year ->
        [one] год
        [few] год
        [many] год
       *[other] годы
      } не имеется
      }
  }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.
sg-gaps = Пробелы
sg-observations = Замечания и дальнейшие действия
sg-assembly-decided = { $has-session ->
    [yes] На своей { ORDINAL($session, form: "prepositional") } сессии Генеральная Ассамблея
   *[no] Генеральная Ассамблея
  } { $has-resolution ->
    [yes] приняла резолюцию { $resolution }{ $has-date ->
        [yes] { "" }
       *[no] { " " }в связи с докладом за { $period } { $period ->
            [one] год
            [few] год
            [many] год
           *[other] годы
          }
      }
   *[no] рассмотрела доклад за { $period } { $period ->
        [one] год
        [few] год
        [many] год
       *[other] годы
      }
  }{ $has-date ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.
# “наука и техника в целях развития” as in A/70/474/Add.2 (ru); the name of the Commission itself was not read
# unread: translated by us, not read by a native speaker
sg-commission-considered = Комиссия по науке и технике в целях развития рассмотрела доклад за { $period } { $period ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }{ $has-date ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }{ $has-session ->
    [yes] { $has-document ->
        [yes] { " " }({ $session }; { $document })
       *[no] { " " }({ $session })
      }
   *[no] { $has-document ->
        [yes] { " " }({ $document })
       *[no] { "" }
      }
  }.
# unread: translated by us, not read by a native speaker
sg-council-decided = Экономический и Социальный Совет { $has-resolution ->
    [yes] принял резолюцию { $resolution }{ $has-date ->
        [yes] { "" }
       *[no] { " " }в связи с докладом за { $period } { $period ->
            [one] год
            [few] год
            [many] год
           *[other] годы
          }
      }
   *[no] рассмотрел доклад за { $period } { $period ->
        [one] год
        [few] год
        [many] год
       *[other] годы
      }
  }{ $has-date ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.
sg-further-necessary = { $has-resolution ->
    [yes] В своей резолюции { $resolution } Генеральная Ассамблея признала необходимость дальнейших действий.
   *[no] Генеральная Ассамблея признала необходимость дальнейших действий.
  }
sg-further-not-necessary = { $has-resolution ->
    [yes] В своей резолюции { $resolution } Генеральная Ассамблея пришла к выводу, что в дальнейших действиях нет необходимости.
   *[no] Генеральная Ассамблея пришла к выводу, что в дальнейших действиях нет необходимости.
  }
sg-further-open-of = Вопрос о необходимости дальнейших действий надлежит рассмотреть следующему органу: { $organ }.
further-open = Вопрос о необходимости дальнейших действий еще предстоит рассмотреть.
sg-further-open = Генеральная Ассамблея, возможно, пожелает рассмотреть вопрос о необходимости дальнейших действий.
sg-consideration = События после представления доклада
sg-consideration-text = Изложенные ниже меры были приняты после представления настоящего доклада или в день, дата которого не зарегистрирована.
sg-consideration-of = Нижеследующее касается доклада за { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }:
sg-follow-up-held = { $kind ->
    [summit] Было проведено последующее совещание на высшем уровне
   *[meeting] Было проведено последующее совещание
  }{ $has-title ->
    [yes] { " " }«{ $title }»
   *[no] { "" }
  }{ $has-place ->
    [yes] { " " }({ $place })
   *[no] { "" }
  }{ $has-dates ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.

# The secretariat's own words: the figures in them, and the headings of places where nothing else stands. A figure is in digits, as nothing is
# known of the words around it.
# unread: translated by us, not read by a native speaker
own-figure = { $n }
own-figure-first = { $n }
own-figure-in-table = { $n }
own-figure-about = около { $number }
own-figure-about-first = Около { $number }
place-introduction = Введение
place-mandate = Мандат
place-key-trends = Основные тенденции
place-regional-perspective = Региональный аспект
place-stakeholders = Заинтересованные стороны
place-progress-and-obstacles = Прогресс и препятствия
place-observations = Замечания
place-recommendations = Рекомендации
place-next-steps = Дальнейшие шаги
place-acknowledgements = Выражение признательности

# The terminal: what `wsis stocktake`, `wsis status`, `wsis list` and `wsis show` print for people, in columns of 80 signs or so: short words.
# Dates stand as in files (2006-05-15), and so do ids, options and commands in backticks. Numbers stand after a colon or a dash, in the way of a form, so
# that nothing has to agree with them or with a period.
# unread: translated by us, not read by a native speaker
screen-heading = { $what } · { $registry }
# Of several sentences what stands between them, a blank written as _, and of parts in a row what is parted by more than a comma.
between-sentences = _
between-details = ,_
between-parts = ;_
with-brackets = { $what } ({ $about })
with-colon = { $what }: { $text }
about-number = около { $number }
years-from-to = { $first }–{ $last }

# Columns of tables in a terminal, where no column of the reports is called the same. `column-id` is what a record is called by in files.
# unread: translated by us, not read by a native speaker
column-id = Код
column-name = Название
column-moderators = Ведущие орг.
column-coordinators = Координаторы
column-coordinators-short = Коорд.
column-modalities-short = Порядок
column-members-short = Члены
column-meetings-short = Совещ.
column-open-short = Откр.
column-outputs-short = Рез.
column-report-short = Докл.
# The outputs of other lines that serve this one too.
column-also = Также
# Outputs that came late, and those that are planned.
column-late = С опозд.
column-planned = План
# Whether there is an annual report.
column-report = Доклад
column-change = ± { $before }
column-missing = Отсутствует
column-difference = Изменение
column-only-in = Только в { $years }
column-figures-before = { $is-one-year ->
    [yes] Предыдущий год
   *[no] Ранее
  }
column-title-and-file = Название и файл
# What was counted, and what it adds.
column-counted = Учтено
column-adds = Прибавляет
column-last-changed = Изменено
column-cycle = Цикл
# The last day on which something is in time.
column-deadline = Срок
column-overdue-since = С даты
column-what-was-submitted = Представлено
column-owes = Не представлено
column-formed = Создана
column-start = Начало
column-end = Окончание
column-status = Статус
column-country = Страна
column-countries = Страны
column-approximate = Приблиз.
column-organizers = Организаторы
# The event that a meeting was a session of.
column-within = В рамках
column-online = Онлайн
column-links = Ссылки
column-sources = Источники
column-acronym = Сокращение
# The lines that an organization moderates.
column-moderated = Ведет
column-part-of = Входит в
column-competences = Компетенция
column-website = Веб-сайт
# Who brought an output out.
column-issued-by = Кем
column-year = Год
column-partners = Партнеры
column-goals = Цели
column-targets = Задачи
# How far an output reaches.
column-reach = Охват
column-language = Язык
column-day-submitted = Представлен
column-replaces = Заменяет
column-summary = Резюме
column-symbol = Условное обозначение
column-organ = Орган
column-request = Просьба
column-answers = Ответы
column-action = Действие
column-asked-of = К кому
# How many years apart a request is to be answered.
column-every = Раз в (лет)
# The steps of a cycle: stocktaking, report, the Council's resolution, the Assembly's, the judgement on further action.
column-stocktaking = Итоги
column-sg-report = Доклад
column-ecosoc = ЭКОСОС
column-assembly = Ассамблея
column-further-action = Действия
column-follow-up = Далее
column-commission = Комиссия

# Words of closed lists within a table or a phrase.
# unread: translated by us, not read by a native speaker
word-kind-annual-report = годовой доклад
word-kind-publication = публикация
word-kind-guideline = руководство
word-kind-standard = стандарт
word-kind-project = проект
word-kind-partnership = партнерство
word-kind-training = учебное мероприятие
word-kind-event = мероприятие
word-kind-database = база данных
word-kind-tool = инструмент
word-kind-policy = программный документ
word-kind-statement = заявление
# Of a follow-up.
word-kind-meeting = совещание
word-kind-summit = встреча на высшем уровне
word-category-government = правительство
word-category-international-organization = международная организация
word-category-civil-society = гражданское общество
word-category-private-sector = частный сектор
word-category-academia = научные круги
word-category-technical-community = техническое сообщество
word-coverage-global = глобальный
word-coverage-regional = региональный
word-coverage-national = национальный
word-coverage-local = местный
# Of outputs, and of meetings.
word-status-planned = запланировано
word-status-ongoing = осуществляется
word-status-completed = завершено
word-status-discontinued = прекращено
word-status-held = проведено
word-status-cancelled = отменено
word-role-moderator = ведущая организация
word-role-co-moderator = соведущая организация
word-role-proposed = предложено
word-topic-membership = членский состав
word-topic-working-methods = методы работы
word-topic-meetings = совещания
word-topic-sub-groups = подгруппы
word-topic-communication = связь и обмен информацией
word-topic-decision-making = принятие решений
word-topic-reporting = отчетность
word-topic-partnerships = партнерства
# What a resolution asks for: to report, to convene …
word-action-report = доклад
word-action-convene = созыв
word-action-establish = учреждение
word-action-develop = разработка
word-action-implement = осуществление
word-action-review = обзор
word-action-support = поддержка
word-action-consider = рассмотрение
# Of a request.
word-state-answered = дан ответ
word-state-due = срок не наступил
word-state-overdue = просрочено
word-state-open = открыто
word-submitted-annual-report = годовой доклад
word-submitted-nil-report = сообщение об отсутствии результатов
word-submitted-outputs-only = только результаты
word-submitted-nothing = ничего
word-duty-stocktaker = подведение итогов
word-duty-reporter = представление доклада
word-duty-coordinator = координация
word-qualifier-about = около
word-qualifier-over = более
word-qualifier-under = менее
word-rank-champion = финалист
word-rank-nominee = участник
word-rank-winner = победитель
# as in A/70/474/Add.2 and A/70/3 (ru)
word-organ-general-assembly = Генеральная Ассамблея
word-organ-ecosoc = Экономический и Социальный Совет
# unread: translated by us, not read by a native speaker
word-asked-member-states = государства-члены
word-asked-all-stakeholders = все заинтересованные стороны
word-asked-facilitators = организации, содействующие реализации направлений деятельности
word-asked-united-nations-system = система Организации Объединенных Наций
goal = Цель { $number }

# `wsis stocktake`
# unread: translated by us, not read by a native speaker
stocktake-heading = Подведение итогов: { $years }
stocktake-report = { $is ->
    [yes] да
    [nil] нет рез.
   *[no] нет
  }
stocktake-see-sub-lines = см. прикладные области
# Stands for the years before where there are none.
stocktake-before = ранее
stocktake-coverage = Направления: { $lines }; { $mechanism ->
    [centralised] с координатором
   *[decentralised] с ведущей организацией
  } — { $in-charge }, с совещанием, указанным как открытое для всех заинтересованных сторон, — { $open }, с результатом — { $with-output }.
stocktake-counted = Учтено: результаты — { $outputs }{ $organizations ->
    [0] { "" }
   *[other] , их подготовившие организации — { $organizations }
  } ({ $before }: { $previous }); совещания — { $meetings }{ $known ->
    [about] , участники, насколько известно, — около { $participants }
    [exactly] , участники, насколько известно, — { $participants }
   *[nothing] { "" }
  }.
stocktake-openness = Совещания, открытые для всех заинтересованных сторон: { $open }; не открытые: { $closed }; без указаний: { $unknown }.
stocktake-requests = Просьбы резолюций на конец { $year } года: дан ответ — { $answered }, срок не наступил — { $due }, просрочены — { $overdue }, открыты — { $open }.
stocktake-sub-lines = В строке C7 указаны его собственные показатели; как направление C7 имеет и все то, что имеется по его восьми прикладным областям.
stocktake-missing = Отсутствует ({ $mark }):
stocktake-every-line = все направления
# Before a colon, with lines to follow.
stocktake-gap-no-moderator = нет ведущей организации
stocktake-gap-no-coordinator = нет координатора
stocktake-gap-no-group = нет группы заинтересованных сторон
stocktake-gap-no-modalities = нет порядка работы
stocktake-gap-no-meeting = нет совещаний
stocktake-gap-no-open-meeting = нет совещаний, указанных как открытые
stocktake-gap-no-output = нет результатов
stocktake-gap-no-annual-report = нет годового доклада
stocktake-years-heading = Результаты: { $years }
stocktake-all = Все
stocktake-years-note = { $mark } — за год по направлению не было результатов. `--year` показывает один год полностью.
stocktake-cut-heading = Результаты ({ $years }) в разбивке по { $by ->
    [line] направлениям
    [kind] видам
    [category] категориям заинтересованных сторон
    [organization] организациям
    [country] странам
    [region] регионам
   *[sdg] целям в области устойчивого развития
  }
stocktake-cut-column = { $by ->
    [line] Направление
    [kind] Вид
    [category] Категория заинтересованных сторон
    [organization] Организация
    [country] Страна
    [region] Регион
   *[sdg] Цель в области устойчивого развития
  }
stocktake-unstated = не указано
stocktake-all-outputs = Все результаты
stocktake-cut-note = Результат может учитываться в нескольких строках, поэтому их сумма может превышать число всех результатов.
stocktake-beside-heading = { $after } в сравнении с { $before }
stocktake-beside-change = { $before } → { $after }
stocktake-beside-same = Все эти показатели одинаковы: { $before } и { $after }.
stocktake-beside-note = 1 → 2: один ({ $before }) и два ({ $after }). Далее: − учтено только в первом случае ({ $before }), + только во втором ({ $after }).
stocktake-beside-rough = Число участников в некоторых случаях приблизительно.
stocktake-beside-figure = { $line }, { $figure ->
    [moderators] ведущие организации
    [members] члены
    [modalities] порядок работы
    [meetings] совещания
    [participants] участники
   *[outputs] результаты
  }: { $change }
# The name of a figure stays as one types it: `c5/outputs`.
stocktake-explain-heading = { $figure } ({ $years }): { $value }
stocktake-explain-nothing = По этому показателю ничего не учтено.
stocktake-explain-within = (в числе участников { $event })
stocktake-explain-answered = (ответ: { $file })
commit-none = коммита еще нет
commit-unknown = неизвестно
commit-shallow = (неполная копия)
commit-changed-since = изменено позднее
# Sheets of a workbook.
sheet-lines = Направления
sheet-all-figures = Все показатели
sheet-records = Записи
sheet-comparison = Сравнение
sheet-outputs-by-year = Результаты по годам
sheet-each-once = Каждый результат один раз
column-key = Код

# `wsis status`
# unread: translated by us, not read by a native speaker
status-heading = Состояние на { $day }
status-none-open = Открытых циклов нет. `wsis status --year { $year }` показывает, как завершился последний из них{ $next-is ->
    [year] ; файлом { $file } начался бы следующий
    [years] ; файлом { $file } начался бы следующий ({ $next })
   *[unknown] { "" }
  }.
status-no-cycle = В реестре еще нет циклов: файл cycles/YEAR.toml с `outputs-due` начинает цикл результатов за год.
status-not-recorded = Цикла { $years } нет: в реестре отсутствует файл { $file }.
status-cycle = Цикл { $years }: { $stage }{ $end ->
    [closed] { " " }(закрыт { $closed })
    [overtaken] { " " }(на смену пришел цикл { $newer })
   *[open] { "" }
  }
stage-collecting = идет сбор результатов
stage-stocktaking = подведение итогов
stage-reported = доклад выпущен
stage-before-commission = рассмотрен Комиссией
stage-before-ecosoc = рассмотрен ЭКОСОС
stage-before-general-assembly = рассмотрен Генеральной Ассамблеей
stage-decided = дальнейшие действия признаны необходимыми
stage-follow-up-held = последующее мероприятие проведено
stage-none-needed = последующая деятельность не требуется
step-outputs = представление результатов
step-stocktaking = подведение итогов
step-report = доклад
step-commission = Комиссия
step-ecosoc = ЭКОСОС
step-general-assembly = Генеральная Ассамблея
step-further-action = решение о дальнейших действиях
step-follow-up = последующая деятельность
# What stands at the left, in a column of 12 signs.
status-label-done = Выполнено
status-label-no-record = Нет данных
status-label-next = Далее
status-label-overdue = Просрочено
status-label-groups = Группы
status-label-late = С опозданием
status-label-owed-by = Ожидается от
status-label-judged = Решение
status-label-followed-by = Продолжение
status-label-due-next = Ближайшие
status-next = { $step }{ $has-by ->
    [yes] {" "}({ $by })
   *[no] { "" }
  }: { $when }
status-next-no-day = срок не установлен
status-next-late-after = срок не установлен; опоздание после { $day }
status-by-groups = группы
status-by-general-assembly = Генеральная Ассамблея
status-next-cycle = Результаты ({ $years }) собираются для следующего цикла: его начал бы файл { $file }.
status-not-covered = Не охвачено циклами: { $years }.
status-overdue = { $step } (последний день: { $day }){ $lines ->
    [0] { "" }
   *[other] , направления: { $lines }
  }
# How many groups brought what, in a row.
status-groups-annual-report = с годовым докладом: { $n }
status-groups-nil-report = сообщили об отсутствии результатов: { $n }
status-groups-outputs-only = только с результатами: { $n }
status-groups-nothing = ничего не представили: { $n }
# The same with the lines and their moderators to follow.
status-brought-annual-report = Годовой доклад ({ $n }): { $lines }
status-brought-nil-report = Сообщено об отсутствии результатов ({ $n }): { $lines }
status-brought-outputs-only = Результаты без годового доклада ({ $n }): { $lines }
status-brought-nothing = Ничего ({ $n }): { $lines }
status-no-moderator = нет ведущей организации
status-late = результаты: { $n } ({ $lines })
status-judged = { $necessary ->
    [yes] дальнейшие действия необходимы
   *[no] в дальнейших действиях нет необходимости
  }
status-judged-unknown = ничего не известно
status-judged-elsewhere = На рассмотрении Генеральной Ассамблеи{ $has-date ->
    [yes] { " " }({ $date })
   *[no] { "" }
  }: цикл { $cycle }
status-follow-up = { $kind ->
    [summit] встреча на высшем уровне
   *[meeting] совещание
  }
status-to-come = { $what } (предстоит)
status-requests = Просьбы резолюций
status-requests-closing = Просьбы резолюций, которыми завершается цикл
status-request-due = { $day } ({ $of }): { $text } ({ $symbol }{ $has-paragraph ->
    [yes] , пункт { $paragraph }
   *[no] { "" }
  })
status-requests-more = и еще { $n }: { $command }
status-requests-overdue = просьбы — { $n }: { $of }{ $has-command ->
    [yes] ; см. { $command }
   *[no] { "" }
  }
# What a bare `wsis` says at its end.
greeting = `wsis stocktake { $option }` показывает показатели, `wsis --help` — все команды.
greeting-without-cycle = `wsis --help` показывает все команды и порядок их использования.
# `wsis status --by organization`
owing-heading = Кто не представил результаты, на { $day }
owing-none-open = Открытых циклов нет: `--year` показывает закрытый.
owing-nobody = Представления результатов не ожидается ни от кого.
owing-outputs = результаты
owing-told = Организации, от которых ожидаются результаты или сообщение об их отсутствии: { $organizations }.{ $has-since ->
    [yes] { " " }«С даты»: последний день срока, если он прошел.
   *[no] { "" }
  }
owing-told-brought = Организации, от которых ожидаются результаты: { $organizations }. { $mark } — ничего не представлено.
owing-undated = Срок представления результатов ({ $cycles }) не установлен, поэтому опозданий нет: его устанавливает `wsis set cycle { $cycle } outputs-due DATE`.
owing-unmoderated = Нет ведущей организации, и поэтому обратиться не к кому: { $lines }.
owing-sheet = Кто не представил

# `wsis list`: how many there are, at the end, and as what a list is called.
# unread: translated by us, not read by a native speaker
list-count = { $count }.
count-action-line = Направления деятельности: { $n }
count-organization = Организации: { $n }
count-group = Группы: { $n }
count-meeting = Совещания: { $n }
count-output = Результаты: { $n }
count-cycle = Циклы: { $n }
count-resolution = Резолюции: { $n }
count-request = Просьбы: { $n }
count-row = Строки: { $n }
# The title of a list that is written to a file: what was asked for. The parts are joined by `asked-between`, in which _ is a blank; they are
# labels with colons here. The title begins with a capital by itself.
asked-title = { $has-parts ->
    [yes] { $what }; { $parts }
   *[no] { $what }
  }
asked-between = ;_
asked-action-line = { $has-standing ->
    [yes] направления деятельности ({ $standing })
   *[no] направления деятельности
  }
asked-organization = { $has-standing ->
    [yes] организации ({ $standing })
   *[no] организации
  }
asked-group = { $has-standing ->
    [yes] группы ({ $standing })
   *[no] группы
  }
asked-meeting = { $has-standing ->
    [yes] совещания ({ $standing })
   *[no] совещания
  }
asked-output = { $has-standing ->
    [yes] результаты ({ $standing })
   *[no] результаты
  }
asked-cycle = { $has-standing ->
    [yes] циклы ({ $standing })
   *[no] циклы
  }
asked-resolution = { $has-standing ->
    [yes] резолюции ({ $standing })
   *[no] резолюции
  }
asked-request = { $has-standing ->
    [yes] просьбы ({ $standing })
   *[no] просьбы
  }
asked-by-kind = вид: { $names }
asked-by-category = категория: { $names }
asked-by-place = { $of ->
    [output] касаются: { $names }
   *[other] место: { $names }
  }
asked-by-coverage = охват: { $names }
asked-by-goal = цели в области устойчивого развития: { $names }
asked-by-line = направления: { $names }
asked-by-resolution = резолюции: { $names }
asked-by-organization = { $as ->
    [by] подготовка: { $names }
    [partner] партнеры: { $names }
    [by-or-with] подготовка или партнерское участие: { $names }
    [asked] к кому обращены: { $names }
   *[any] организации: { $names }
  }
asked-by-years = годы: { $years }
asked-by-since = с { $date }
asked-by-until = по { $date }
asked-by-search = с текстом «{ $text }»
alternatives = { $most } или { $last }
# Under the title: how many there are, as the registry stood on a day or at a revision.
list-as-of = { $count }, по состоянию реестра { $has-revision ->
    [yes] в редакции { $revision }
   *[no] на { $day }
  }.
cycle-action = { $necessary ->
    [yes] нужны
   *[no] нет
  }

# `wsis show`: the title of a record's kind with its id.
# unread: translated by us, not read by a native speaker
show-action-line = Направление деятельности { $id }
show-organization = Организация { $id }
show-group = Группа { $id }
show-meeting = Совещание { $id }
show-output = Результат { $id }
show-cycle = Цикл { $id }
show-resolution = Резолюция { $id }
# Titles of what refers to a record; in brackets how many there are.
show-members = Члены группы ({ $n })
show-meetings = Совещания ({ $n })
show-outputs-by-year = Результаты по годам ({ $n }{ $is-served ->
    [yes] ; в скобках — других направлений
   *[no] { "" }
  })
show-no-output = Сообщено об отсутствии результатов ({ $n })
show-competent = Организации, к компетенции которых относится направление ({ $n })
show-line = Направление
show-moderators = Ведущие организации по направлению ({ $n })
show-modalities-decided = Принятые там положения о порядке работы ({ $n })
show-outputs-of-meeting = Результаты совещания ({ $n })
show-sessions = Заседания в его рамках ({ $n })
show-duties = Обязанности в реестре ({ $n })
show-moderates = Ведет направления ({ $n })
show-member-of = Состоит в группах ({ $n })
show-meetings-organized = Организованные совещания ({ $n })
show-outputs = Результаты ({ $n })
show-partner-in = Партнер в подготовке результатов ({ $n })
show-prepared = Подготовка доклада ({ $n })
show-parts = Входящие в нее организации ({ $n })
show-asked-of-it = Обращенные к ней просьбы ({ $n })
show-replaced-by = Заменено на ({ $n })
show-takes-the-place-of = Заменяет ({ $n })
show-came-out-of = Подготовлено по итогам совещания ({ $n })
show-requests = Просьбы ({ $n }: { $states })
show-cycles = Циклы, в которых упоминается ({ $n })
show-sources = Источники
show-file = Файл
show-last-changed = Изменено
show-source-read = (дата обращения: { $day })
show-source-kept = хранится по адресу { $address }
commit-on = { $commit }, { $day }
commit-not-known = неизвестно: копия неполная
commit-changed = { $commit } (изменено позднее, коммита еще нет)
commit-not-yet = коммита еще нет
show-term = { $what }{ $has-role ->
    [yes] , { $role }
   *[no] { "" }
  }{ $has-from ->
    [yes] { " " }с { $from }
   *[no] { "" }
  }{ $has-until ->
    [yes] { " " }по { $until }
   *[no] { "" }
  }
show-modality = { $line }, { $topic }: { $text }
# What a resolution asks: of whom, on which lines, how it stands, and what answers it.
show-asked = { $action ->
    [report] Представить доклад
    [convene] Созвать
    [establish] Учредить
    [develop] Разработать
    [implement] Осуществить
    [review] Провести обзор
    [support] Оказать поддержку
   *[consider] Рассмотреть
  }: { $whom }
show-asked-nobody = адресат не указан
show-lines = Направления: { $lines }
show-answer = Ответ: { $what }{ $has-date ->
    [yes] { " " }({ $date })
   *[no] { "" }
  }{ $has-title ->
    [yes] , { $title }
   *[no] { "" }
  }
record-action-line = направление деятельности { $id }
record-organization = организация { $id }
record-group = группа { $id }
record-meeting = совещание { $id }
record-output = результат { $id }
record-cycle = цикл { $id }
record-resolution = резолюция { $id }
state-count-answered = дан ответ: { $n }
state-count-due = срок не наступил: { $n }
state-count-overdue = просрочены: { $n }
state-count-open = открыты: { $n }
standing-answered = { $until ->
    [period] Дан ответ за период по { $day }
    [day] Дан ответ; последний день: { $day }
   *[nothing] Дан ответ
  }
standing-due = Срок: { $day }
standing-overdue = Просрочена: срок истек { $day }
standing-open = { $has-ended ->
    [yes] Открыта
   *[no] Открыта (срок не установлен)
  }
standing-every = { $years ->
    [1] ежегодно
   *[other] раз в { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] года
      }
  }
standing-until = по { $date }
# Of a cycle: what was counted in its years.
show-counted = { $has-years ->
    [yes] Учтено: { $years }
   *[no] Учтено за год
  }
show-counted-outputs = результаты — { $outputs }, их подготовившие организации — { $organizations } ({ $has-before ->
    [yes] { $before }: { $previous }
   *[no] годом ранее: { $previous }
  })
show-counted-meetings = совещания — { $meetings }, участники, насколько известно, — { $approximate ->
    [yes] около { $participants }
   *[no] { $participants }
  }
show-counted-openness = совещания, открытые для всех заинтересованных сторон: { $open }; не открытые: { $closed }; без указаний: { $unknown }
show-counted-lines = направления — { $lines }: с ведущей организацией — { $moderated }, с совещанием, указанным как открытое для всех заинтересованных сторон, — { $open }, с результатом — { $with-output }
show-counted-kinds = по видам: { $kinds }
show-counted-kind = { $kind } ({ $n })
# What a record's file holds, as labels at the left and within a phrase; a label begins with a capital by itself.
phrase-part = { $label }: { $value }
phrase-not = { $label }: нет
key-academia = научные круги
key-acronym = сокращение
key-action = действие
key-adopted = дата принятия
key-agenda-item = пункт повестки дня
key-also = служит также
key-answers = отвечает на
key-approximate = приблизительно
key-as-of = по состоянию на
key-asked = к кому обращено
key-asked-of = к кому обращено
key-attendance = посещаемость
key-by = подготовка
key-call = объявление о приеме материалов
key-category = категория
key-challenges = препятствия
key-city = город
key-civil-society = гражданское общество
key-closed = дата закрытия
key-closing = последний день приема материалов
key-commission = Комиссия
key-competences = компетенция
key-countries = страны
key-country = страна
key-coverage = охват
key-covers = охватывает
key-cycle = цикл
key-date = дата
key-decided = дата решения
key-decisions = решения
key-document = документ
key-due = срок
key-ecosoc = ЭКОСОС
key-edition = издание
key-end = окончание
key-every = раз в (лет)
key-figures = показатели
key-follow-up = последующая деятельность
key-formed = дата создания
key-from = с
key-further-action = дальнейшие действия
key-general-assembly = Генеральная Ассамблея
key-government = правительства
key-intergovernmental = межправительственная
key-international-organization = международные организации
key-item = пункт
key-item-title = название пункта
key-kind = вид
key-language = язык
key-letter = буква
key-lines = направления
key-links = ссылки
key-list = перечень
key-list-symbol = условное обозначение перечня
key-maintainers = ответственные
key-meeting = совещание
key-members = члены
key-modalities = порядок работы
key-moderators = ведущие организации
key-name = название
key-narrative = описание
key-necessary = необходимость
key-next-steps = дальнейшие шаги
key-nil-reports = сообщения об отсутствии результатов
key-online = онлайн
key-open-to-all-stakeholders = открыто для всех
key-organ = орган
key-organization = организация
key-organizers = организаторы
key-outputs-due = срок представления результатов
key-paragraph = пункт
key-paragraphs = пункты
key-parent = вышестоящая организация
key-partners = партнеры
key-place = место проведения
key-prepared-by = кем подготовлено
key-private-sector = частный сектор
key-prizes = награды
key-progress = прогресс
key-provisional = временно
key-qualifier = уточнение
key-rank = место
key-replaces = заменяет
key-report = доклад
key-requests = просьбы
key-resolution = резолюция
key-role = функция
key-scope = предмет
key-sdgs = ЦУР
key-session = сессия
key-start = начало
key-status = статус
key-stocktaking = подведение итогов
key-sub-actions = виды деятельности
key-submitted = дата представления
key-summary = резюме
key-symbol = условное обозначение
key-targets = задачи
key-technical-community = техническое сообщество
key-text = текст
key-title = название
key-title-translated = перевод названия
key-topic = тема
key-total = всего
key-unit = единица
key-until = по
key-url = адрес
key-value = значение
key-venue = помещение
key-website = веб-сайт
key-within = в рамках

# The masthead, after `sg-council-session`. The lists are in the genitive: they stand after “Пункт 2”, and nowhere else.
# unread: translated by us, not read by a native speaker
sg-council-substantive-session = Основная сессия { $year } года
# A part of an item or of a paragraph, by its letter.
# as in A/70/474/Add.2 (ru): Пункт 22(b) повестки дня
part-of-item = { $number }({ $letter })
# as in A/70/474/Add.2 (ru)
masthead-language = Russian
# unread: translated by us, not read by a native speaker
masthead-preliminary-list = первоначального перечня
# as in PBC.37/1/Add.1 (ru): Пункт 2 предварительной повестки дня
masthead-provisional-agenda = предварительной повестки дня
# as in PBC.37/1/Add.1 (ru): Аннотированная предварительная повестка дня
masthead-annotated-provisional-agenda = аннотированной предварительной повестки дня

# The workbook for who reports without git. A name of a sheet has at most 31 letters, and none of : \\ / ? * [ ].
# A row of a sheet is “строка”, a line of the follow-up “направление”. An output is “он” (результат), a meeting “оно” (совещание), an
# organization “она”; who reads is “Вы”. A state fits outputs and meetings alike: it is in the neuter. The names of languages
# have a small letter, as they also stand in brackets after a heading.
# unread: translated by us, not read by a native speaker
workbook-sheet-text = Инструкция
workbook-sheet-owed = Что запрашивается
workbook-sheet-output = Результаты
workbook-sheet-meeting = Совещания
workbook-sheet-organization = Организация
workbook-sheet-lists = Списки
workbook-title = { $who }: результаты и совещания { $year } года
workbook-about = Эта рабочая книга составлена { $day } на основе реестра «{ $name }» для следующей организации: { $who }. В ней приведены сведения, уже полученные от Вас за { $year } год, и указано, что еще запрашивается; в нее можно внести дополнения и исправления.
workbook-closed = Данные за { $year } год закрыты с { $closed }. Исправления в них вносятся только при наличии причины; просьба указать ее в ответе.
workbook-sheets = Что содержат листы
workbook-about-owed = «{ $owed }»: что у Вас запрашивается, в какой срок это следует представить и что уже получено. Этот лист предназначен только для чтения.
workbook-about-outputs = «{ $outputs }»: что Вы подготовили в { $year } году, самостоятельно или в качестве партнера. Каждая строка — отдельный результат.
workbook-about-meetings = «{ $meetings }»: совещания { $year } года, которые Вы организовали. Каждая строка — отдельное совещание.
workbook-about-organization = «{ $organization }»: имеющиеся сведения об организации ({ $who }).
workbook-how = Как заполнять
workbook-how-new = Новое вносите ниже имеющихся строк; серую ячейку «{ $record }» оставляйте пустой.
workbook-how-change = Неверное или недостающее в имеющейся строке исправляйте в самой ячейке; «{ $record }» не меняйте. Если очистить ячейку, прежние сведения из нее будут удалены.
workbook-how-needed = В каждой новой строке необходимо заполнить столбцы со звездочкой.
workbook-how-choose = Выделите ячейку, и появится подсказка о том, что в нее вносится. Если рядом с ячейкой есть стрелка, выберите значение из списка; все списки приведены на листе «{ $lists }».
workbook-how-several = Если в ячейке может быть указано несколько организаций, стран и т. п., перечислите их через точку с запятой: из списка подставляется только одно значение.
workbook-how-dates = День, например 15 мая 2026 года, указывайте в виде 2026-05-15. Если известен только месяц, пишите '2026-05 с апострофом в начале, а если известен только год — 2026.
workbook-how-plain = Вносите значения, а не формулы, и не объединяйте ячейки. Столбцы и листы, которые Вы добавите, останутся только для Вас: сведения из них не берутся.
workbook-how-deleted = Если удалить строку, больше нигде ничего не удалится: просим сообщить нам, что следует убрать.
workbook-left-out = В книгу не включено и остается без изменений: { $left-out }. Что следует добавить или исправить в этой части, просьба указать в ответе.
workbook-back = Как вернуть книгу
workbook-send = Просим сохранить книгу в формате .xlsx и направить ее { $has-contact ->
    [yes] по адресу { $contact }
   *[no] с ответом на наше письмо
  }. Мы сообщим Вам о каждой ячейке, которую не удалось прочесть, и о том, что в ней следует написать.
workbook-record = Запись
workbook-record-help = Запись, к которой относится строка. Не меняйте ее; в новой строке оставьте пустой.
workbook-owed-what = Предмет запроса
workbook-owed-text = Содержание
workbook-owed-state = Состояние
workbook-owed-due = Срок
workbook-owed-outputs = Результаты по направлению { $line } за { $year } { $year ->
    [one] год
    [few] год
    [many] год
   *[other] годы
  }
workbook-owed-outputs-of-years = Результаты по направлению { $line } за { $years } годы
workbook-owed-request = { $symbol }{ $has-paragraph ->
    [yes] , пункт { $paragraph }
   *[no] { "" }
  } ({ $name })
workbook-nothing-owed = В настоящее время у Вас ничего не запрашивается.
workbook-came-annual-report = Годовой доклад получен.
workbook-came-nil-report = Получено сообщение об отсутствии результатов.
workbook-came-outputs-only = Результаты получены, но годового доклада нет.
workbook-came-nothing = Пока ничего не получено.
workbook-nothing-more-owed = Больше ничего не запрашивается.
workbook-late = Срок истек.
workbook-request-overdue = Ответ не зарегистрирован; срок истек.
workbook-request-due = Ответ еще не зарегистрирован.
workbook-request-open = Ответ не зарегистрирован; срок не установлен.
workbook-hint-needed = Обязательно.
workbook-hint-choice = Выберите из списка.
workbook-hint-names = Если их несколько — через точку с запятой.
workbook-hint-addresses = Если их несколько — каждый с новой строки.
workbook-hint-texts = Если их несколько — с пустой строкой между ними.
workbook-hint-date = В виде 2026-05-15; если известно меньше — '2026-05 или 2026.
workbook-hint-day = Полная дата в виде 2026-05-15.
workbook-hint-own = Если в новой строке пусто, это Вы.
workbook-yes = да
workbook-no = нет
language-en = английский
language-fr = французский
language-es = испанский
language-ar = арабский
language-zh = китайский
language-ru = русский
status-planned = Запланировано
status-ongoing = Осуществляется
status-completed = Завершено
status-discontinued = Прекращено
status-held = Проведено
status-cancelled = Отменено

# The columns of the workbook: what stands above each, and what belongs in it.
# unread: translated by us, not read by a native speaker
workbook-output-line = Направление
workbook-output-line-help = Направление деятельности, к которому относится результат.
workbook-output-title = Название
workbook-output-title-help = Название результата.
workbook-output-kind = Вид
workbook-output-kind-help = К какому виду он относится.
workbook-output-status = Статус
workbook-output-status-help = На каком он этапе.
workbook-output-date = Дата
workbook-output-date-help = Когда он выпущен или завершен: в год, за который составлена книга, или в следующий.
workbook-output-covers-from = Период с
workbook-output-covers-from-help = Для годового доклада: первый день охватываемого периода, если это не год, за который составлена книга.
workbook-output-covers-until = Период по
workbook-output-covers-until-help = Для годового доклада: последний день этого периода.
workbook-output-replaces = Заменяет
workbook-output-replaces-help = Прежнее издание, которое он заменяет.
workbook-output-submitted = Представлен
workbook-output-submitted-help = День, когда его получил секретариат; заполняет секретариат.
workbook-output-by = Кем подготовлен
workbook-output-by-help = Кто его подготовил.
workbook-output-partners = Партнеры
workbook-output-partners-help = Кто еще в нем участвовал.
workbook-output-also = Другие направления
workbook-output-also-help = Другие направления деятельности, которым он служит.
workbook-output-meeting = Совещание
workbook-output-meeting-help = Совещание, по итогам которого он подготовлен.
workbook-output-coverage = Охват
workbook-output-coverage-help = Насколько широк его охват.
workbook-output-countries = Страны
workbook-output-countries-help = Страны, которых он касается.
workbook-output-sdgs = ЦУР
workbook-output-sdgs-help = Цели в области устойчивого развития, которым он служит: их номера.
workbook-output-targets = Задачи Плана
workbook-output-targets-help = Задачи из раздела B Плана действий, которым он служит: их номера.
workbook-output-language = Язык
workbook-output-language-help = Язык, на котором он составлен; если языка нет в списке — его код, например pt.
workbook-output-summary = Резюме
workbook-output-summary-help = Что это и для кого.
workbook-output-narrative-progress = Прогресс
workbook-output-narrative-progress-help = Для годового доклада: что достигнуто.
workbook-output-narrative-challenges = Препятствия
workbook-output-narrative-challenges-help = Для годового доклада: что мешало.
workbook-output-narrative-next-steps = Дальнейшие шаги
workbook-output-narrative-next-steps-help = Для годового доклада: что предстоит.
workbook-output-answers = Ответ на просьбы
workbook-output-answers-help = Содержащиеся в резолюциях просьбы, на которые он отвечает: под названиями с листа «Что запрашивается».
workbook-output-figures = Показатели
workbook-output-links = Ссылки
workbook-output-links-help = Где его можно получить: адреса в Интернете.
workbook-output-sources = Источники
workbook-output-sources-help = Где об этом можно прочесть: адреса в Интернете или условные обозначения документов.
workbook-meeting-title = Название
workbook-meeting-title-help = Название совещания.
workbook-meeting-lines = Направления
workbook-meeting-lines-help = Направления деятельности, по которым оно созывалось; совещание по последующей деятельности в целом относится к направлению E.
workbook-meeting-status = Статус
workbook-meeting-status-help = Состоялось ли оно.
workbook-meeting-within = В рамках
workbook-meeting-within-help = Мероприятие, в рамках которого оно проходило, например Форум ВВУИО.
workbook-meeting-start = Первый день
workbook-meeting-start-help = Первый день совещания; обязательно, если оно не проходило в рамках другого.
workbook-meeting-end = Последний день
workbook-meeting-end-help = Последний день совещания.
workbook-meeting-place-city = Город
workbook-meeting-place-city-help = Город, в котором оно проходило.
workbook-meeting-place-country = Страна
workbook-meeting-place-country-help = Страна, в которой оно проходило.
workbook-meeting-place-venue = Помещение
workbook-meeting-place-venue-help = Здание или зал, где оно проходило.
workbook-meeting-online = Онлайн
workbook-meeting-online-help = Можно ли было участвовать онлайн.
workbook-meeting-organizers = Организаторы
workbook-meeting-organizers-help = Кто его организовал.
workbook-meeting-open-to-all-stakeholders = Открыто для всех
workbook-meeting-open-to-all-stakeholders-help = Было ли оно открыто для всех заинтересованных сторон; если в источниках об этом не сказано, оставьте пустым.
workbook-meeting-attendance-government = Участники: правительства
workbook-meeting-attendance-government-help = Сколько человек было от правительств.
workbook-meeting-attendance-international-organization = Участники: международные организации
workbook-meeting-attendance-international-organization-help = Сколько человек было от международных организаций.
workbook-meeting-attendance-civil-society = Участники: гражданское общество
workbook-meeting-attendance-civil-society-help = Сколько человек было от гражданского общества.
workbook-meeting-attendance-private-sector = Участники: частный сектор
workbook-meeting-attendance-private-sector-help = Сколько человек было от частного сектора.
workbook-meeting-attendance-academia = Участники: научные круги
workbook-meeting-attendance-academia-help = Сколько человек было от научных кругов.
workbook-meeting-attendance-technical-community = Участники: техническое сообщество
workbook-meeting-attendance-technical-community-help = Сколько человек было от технического сообщества.
workbook-meeting-attendance-total = Участники: всего
workbook-meeting-attendance-total-help = Сколько человек было всего.
workbook-meeting-attendance-approximate = Участники: приблизительно
workbook-meeting-attendance-approximate-help = Приблизительны ли эти числа.
workbook-meeting-decisions = Решения
workbook-meeting-decisions-help = Что на нем решили.
workbook-meeting-answers = Ответ на просьбы
workbook-meeting-answers-help = Содержащиеся в резолюциях просьбы, на которые оно отвечает: под названиями с листа «Что запрашивается».
workbook-meeting-links = Ссылки
workbook-meeting-links-help = Его документы: адреса в Интернете.
workbook-meeting-sources = Источники
workbook-meeting-sources-help = Где об этом можно прочесть: адреса в Интернете или условные обозначения документов.
workbook-organization-name = Название
workbook-organization-name-help = Название организации.
workbook-organization-acronym = Сокращение
workbook-organization-acronym-help = Ее сокращенное название.
workbook-organization-category = Категория
workbook-organization-category-help = Группа заинтересованных сторон Встречи на высшем уровне, к которой она относится.
workbook-organization-intergovernmental = Межправительственная
workbook-organization-intergovernmental-help = Является ли она межправительственной.
workbook-organization-parent = Входит в
workbook-organization-parent-help = Организация, в состав которой она входит.
workbook-organization-competences = Компетенция
workbook-organization-competences-help = Направления деятельности, относящиеся к ее компетенции.
workbook-organization-country = Страна
workbook-organization-country-help = Где находится ее штаб-квартира.
workbook-organization-website = Веб-сайт
workbook-organization-website-help = Ее сайт в Интернете.
workbook-organization-maintainers = Кто представляет сведения
workbook-organization-maintainers-help = Кто может представлять сведения от ее имени: учетные записи, например @handle или @org/team, либо адреса электронной почты.
workbook-organization-sources = Источники
workbook-organization-sources-help = Где об этом можно прочесть: адреса в Интернете или условные обозначения документов.

# Cities, by their names in English. A city without a message keeps that name.
# as in CLDR 48.2 (exemplar cities of time zones), but for what is said of a city
city-addis-ababa = Аддис-Абеба
city-athens = Афины
city-bamako = Бамако
city-bangkok = Бангкок
city-berlin = Берлин
# as on http://emag.iis.ru/arc/infosoc/emag.nsf/BPA/bc05d17935b393aac32575a8004cd760: принятые в Женеве
city-geneva = Женева
city-kuala-lumpur = Куала-Лумпур
city-new-york = Нью-Йорк
city-paris = Париж
city-tunis = Тунис
