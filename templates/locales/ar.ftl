# The fixed words of the reports, in Arabic, as documents of the United Nations in Arabic are written. Each message is a whole sentence, or a
# whole entry of a list. A message's arguments come from the template, escaped.
#
# What the language's documents do, and where it was seen:
# - Digits are those of ASCII (0 to 9): "البند 144", "17 كانون الأول/ديسمبر 1971" in A/75/89, A/71/100/Add.1, E/2019/53 (all in Arabic).
# - Thousands are parted by a space: "2 500 خبير" (www.itu.int/ar/mediacentre/Pages/2018-PR06.aspx). Here it is U+00A0, which the
#   bidirectional algorithm keeps within the number; an ordinary space would turn the groups round.
# - Months bear both names, with a stroke: "تموز/يوليه" (E/2019/53, E/2020/L.18, A/74/L.75).
# - The tanwin of the accusative is not printed ("فريقا عاملا مخصصا", A/71/1007), and vowels only where a passive could be misread.
# - Quotation marks are ” and “, within others ’ and ‘: the direction of ’’2‘‘ at research.un.org/ar/docs/ecosoc/agenda. That ”…“ is used for
#   titles was not read in a document.
# - "و" is joined to what follows it, a number and a symbol too: "2057 و2058", "وCERD/C/SR.2058" (CERD/C/URY/CO/16-20). Documents of New York
#   leave a space before digits ("1 و 16", A/65/L.78); joined, it is right before whatever a list brings.
# - Ranges of numbers have U+2013, which is a neutral sign: a hyphen between digits ("19-23", E/CONF.103/2) would be turned one way at the
#   beginning of a cell and another way within a sentence.
# - Numbers stand in digits with the noun in the form that the number asks for; one is a word after its noun, two the dual.
# - Where a period of several years can come, "في" or "عن" stands before it and not "عام".
# There are no signs of direction here: the program isolates the names that it puts in.

# How numbers, dates and lists are written.
# as in www.itu.int/ar/mediacentre/Pages/2018-PR06.aspx, but for the kind of space: "2 500 خبير"
thousands-separator = {"\u00A0"}
decimal-separator = .
number = { $n }
numbers-from-to = { $first }–{ $last }
# as in A/71/1007 (ar), the comma, and CERD/C/URY/CO/16-20 (ar), the conjunction
list-separator = _و
# as in CERD/C/URY/CO/16-20 (ar): the conjunction joined to what follows
list-end = { $most } و{ $last }
clauses-end = { $most } و{ $last }
# as in A/71/100/Add.1 (ar): "17 كانون الأول/ديسمبر 1971"
date-day = { $day } { $month } { $year }
# as in A/74/L.75 (ar): "أيلول/سبتمبر 2020"
date-month = { $month } { $year }
# as in E/2019/53 (ar), but for the sign: "26 تموز/يوليه 2018 - 24 تموز/يوليه 2019"
date-year = عام { $year }
dates = { $first } – { $last }
dates-during = خلال { $dates }
# as in CERD/C/URY/CO/16-20 (ar): "17 و18 شباط/فبراير 2011"
dates-of-two-days = { $first } و{ $last } { $month } { $year }
# as in E/CONF.103/2 (ar), but for the sign: "19-23 آب/أغسطس 2013"
dates-of-month = { $first }–{ $last } { $month } { $year }
# unread: translated by us, not read by a native speaker
dates-of-year = { $first } { $first-month } – { $last } { $last-month } { $year }
date-of-year = { $day } { $month }
# as in CERD/C/URY/CO/16-20 (ar): "المعقودة في 4 آذار/مارس 2011"
when-day = في { $date }
# as in A/74/L.75 (ar): "في أيلول/سبتمبر 2020"
when-two-days = في { $date }
when-month = في { $date }
# as in E/DEC/2005/202 (ar): "من 4 إلى 29 تموز/يوليه" (huggingface.co/datasets/Shularp/un_multi-ar-en); "في الفترة من" as in
# www.itu.int/ar/mediacentre/Pages/2018-PR06.aspx
when-days = في الفترة من { $first } إلى { $last }
# as in documents of the United Nations in Arabic: 1 (huggingface.co/datasets/ymoslem/UN-Arabic-English-Filtered), 2 to 4 (CERD/C/URY/CO/16-20,
# CCPR/C/95/D/1479/2006), 6 to 7 (A/74/L.75, E/2019/53), 8 (E/CONF.103/2), 9 (A/74/L.75), 10 (A/RES/55/10), 11 (UN-Arabic-English-Filtered),
# 12 (A/71/100/Add.1); 5 is unread
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيه
month-7 = تموز/يوليه
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر

# Numbers in words: one stands after its noun and two is the dual of the noun, each marked with FIGURE where it stands; all other numbers have
# digits, and no message here uses START. What is left here are the tens that ordinals are made of. Ordinals are feminine and definite, as
# "الدورة" asks for: "الدورة الخامسة والستون" as in A/65/L.78, and in the genitive "في دورتها الحادية والسبعين" as in A/71/1007 (both ar). From 100
# on there are digits.
# unread: the others were formed by us, not read by a native speaker
cardinal-none = صفر, أي
cardinal-20 = عشرون
cardinal-30 = ثلاثون
cardinal-40 = أربعون
cardinal-50 = خمسون
cardinal-60 = ستون
cardinal-70 = سبعون
cardinal-80 = ثمانون
cardinal-90 = تسعون
cardinal-genitive-20 = عشرين
cardinal-genitive-30 = ثلاثين
cardinal-genitive-40 = أربعين
cardinal-genitive-50 = خمسين
cardinal-genitive-60 = ستين
cardinal-genitive-70 = سبعين
cardinal-genitive-80 = ثمانين
cardinal-genitive-90 = تسعين
ordinal-1 = الأولى
ordinal-2 = الثانية
ordinal-3 = الثالثة
ordinal-4 = الرابعة
ordinal-5 = الخامسة
ordinal-6 = السادسة
ordinal-7 = السابعة
ordinal-8 = الثامنة
ordinal-9 = التاسعة
ordinal-10 = العاشرة
ordinal-11 = الحادية عشرة
ordinal-12 = الثانية عشرة
ordinal-13 = الثالثة عشرة
ordinal-14 = الرابعة عشرة
ordinal-15 = الخامسة عشرة
ordinal-16 = السادسة عشرة
ordinal-17 = السابعة عشرة
ordinal-18 = الثامنة عشرة
ordinal-19 = التاسعة عشرة
ordinal-20 = العشرون
ordinal-30 = الثلاثون
ordinal-40 = الأربعون
ordinal-50 = الخمسون
ordinal-60 = الستون
ordinal-70 = السبعون
ordinal-80 = الثمانون
ordinal-90 = التسعون
ordinal-21 = الحادية والعشرون
ordinal-31 = الحادية والثلاثون
ordinal-41 = الحادية والأربعون
ordinal-51 = الحادية والخمسون
ordinal-61 = الحادية والستون
ordinal-71 = الحادية والسبعون
ordinal-81 = الحادية والثمانون
ordinal-91 = الحادية والتسعون
ordinal-tens-units = { $units } وال{ $tens }
ordinal-genitive-20 = العشرين
ordinal-genitive-30 = الثلاثين
ordinal-genitive-40 = الأربعين
ordinal-genitive-50 = الخمسين
ordinal-genitive-60 = الستين
ordinal-genitive-70 = السبعين
ordinal-genitive-80 = الثمانين
ordinal-genitive-90 = التسعين
ordinal-genitive-21 = الحادية والعشرين
ordinal-genitive-31 = الحادية والثلاثين
ordinal-genitive-41 = الحادية والأربعين
ordinal-genitive-51 = الحادية والخمسين
ordinal-genitive-61 = الحادية والستين
ordinal-genitive-71 = الحادية والسبعين
ordinal-genitive-81 = الحادية والثمانين
ordinal-genitive-91 = الحادية والتسعين
ordinal-genitive-tens-units = { $units } وال{ $tens }

# Words that the formats themselves need.
# unread: translated by us, not read by a native speaker (but for what is said of a message)
# as in A/C.3/72/L.1 (ar): "انظر المرفق"
annex = المرفق
# as in A/71/1007 (ar)
annexes = المرفقات
table = الجدول
figure = الشكل
notes = الحواشي
# as in A/71/1007 (ar)
contents = المحتويات
# as in A/71/1007 (ar)
page = الصفحة
provisional = نص مؤقت: عدد الأخطاء في السجل { $errors ->
    [one] خطأ { FIGURE($errors, "واحد") }
    [two] { FIGURE($errors, "خطآن") }
    [few] { COUNT($errors) } أخطاء
    [many] { COUNT($errors) } خطأ
   *[other] { COUNT($errors) } خطأ
  }
advance = نسخة مسبقة غير محررة
# On each page of a report that is written before its years have ended.
before-end = الحالة في { $day }، قبل انتهاء فترة { $year }

# Footnotes: one a statement, with a full stop.
# unread: translated by us, not read by a native speaker
note = { $sources }.
ibid = المرجع نفسه.
sources = { $first }؛ و{ $rest }
source-document = { $has-title ->
    [yes] { $title } ({ $place })
   *[no] { $place }
  }
source-page = { $has-title ->
    [yes] { $title }، متاح على الرابط: { $place }
   *[no] يمكن الاطلاع عليه في { $place }
  }{ $is-read ->
    [yes] { " " }(اطُّلع عليه في { $accessed })
   *[no] { "" }
  }

# What stands for quotation marks within others.
# as at research.un.org/ar/docs/ecosoc/agenda: the direction of these signs
# unread: translated by us, not read by a native speaker
quote-within-start = ’
quote-within-end = ‘

# How a sentence refers to one paragraph of the document, and to several.
# as in A/65/L.78 (ar), where two are "الفقرتين 1 و 16"
para-one = الفقرة { $paras }
para-two = الفقرتان { $paras }
para-several = الفقرات { $paras }
paragraph-one = الفقرة { $paras }
paragraph-two = الفقرتين { $paras }
paragraph-several = الفقرات { $paras }

# Organizations and resolutions in a sentence. Names stand as they are written: an article is part of an Arabic name, and a foreign one takes none.
# unread: translated by us, not read by a native speaker
name-in-sentence = { $name }
name-introduced = { $acronym ->
    [UN] { $name }
   *[other] { $name } ({ $acronym })
  }
# as in A/71/100/Add.1 (ar): the name of the Organization
acronym-in-sentence = { $acronym ->
    [UN] الأمم المتحدة
   *[other] { $acronym }
  }
# as in A/71/100/Add.1 (ar): "لقرار الجمعية العامة 2837 (د-26)"
resolution-of = { $organ ->
    [ecosoc] قرار المجلس الاقتصادي والاجتماعي { $number }
   *[general-assembly] قرار الجمعية العامة { $number }
  }

# Kinds, categories, regions, roles and gaps.
# unread: translated by us, not read by a native speaker (but for what is said of a message)
kind-annual-report = تقرير سنوي
kind-publication = منشور
kind-guideline = وثيقة توجيهية
kind-standard = معيار
kind-project = مشروع
kind-partnership = شراكة
kind-training = نشاط تدريبي
kind-event = مناسبة
kind-database = قاعدة بيانات
kind-tool = أداة
kind-policy = سياسة
kind-statement = بيان
# as at www.escwa.un.org/wsis/about/main_ar.html and ncis.cst.gov.sa: the words of the Summit for those who take part
category-government = الحكومات
category-international-organization = المنظمات الدولية
category-civil-society = المجتمع المدني
category-private-sector = القطاع الخاص
category-academia = الأوساط الأكاديمية
category-technical-community = الأوساط التقنية
# as at itu.int/ar/ITU-D/Conferences/TDAG/Pages/ITU-D-Delegate-Guide-WTDC.aspx, but for the spelling of Africa and for "كومنولث الدول المستقلة"
region-africa = أفريقيا
region-americas = الأمريكتان
region-arab-states = الدول العربية
region-asia-pacific = آسيا والمحيط الهادئ
region-cis = رابطة الدول المستقلة
region-europe = أوروبا
role-moderator = جهة ميسرة
role-co-moderator = جهة مشاركة في التيسير
role-provisional-moderator = جهة ميسرة بصفة مؤقتة
role-provisional-co-moderator = جهة مشاركة في التيسير بصفة مؤقتة
as-co-moderator = { $who } (جهة مشاركة في التيسير)
as-provisional-in-role-until = { $role ->
    [co-moderator] { $who } (جهة مشاركة في التيسير بصفة مؤقتة حتى { $until })
   *[moderator] { $who } (جهة ميسرة بصفة مؤقتة حتى { $until })
  }
as-provisional-moderator = { $who } (جهة ميسرة بصفة مؤقتة)
as-provisional-co-moderator = { $who } (جهة مشاركة في التيسير بصفة مؤقتة)
coverage-global = عالمي
coverage-regional = إقليمي
coverage-national = وطني
coverage-local = محلي
topic-membership = العضوية
topic-working-methods = أساليب العمل
topic-meetings = الاجتماعات
topic-sub-groups = الأفرقة الفرعية
topic-communication = الاتصالات
topic-decision-making = اتخاذ القرارات
topic-reporting = الإبلاغ
topic-partnerships = الشراكات
gap-no-moderator = لا جهة ميسرة
gap-no-coordinator = لا جهة منسقة
gap-no-group = لا فريق لأصحاب المصلحة
gap-no-modalities = لا طرائق عمل سارية
gap-no-meeting = لا اجتماع
gap-no-open-meeting = لا اجتماع يُذكر أنه كان مفتوحا أمام جميع أصحاب المصلحة
gap-no-output = لا ناتج
gap-no-annual-report = لا تقرير سنويا

# Charts.
# unread: translated by us, not read by a native speaker
chart-outputs-by-line = النواتج حسب خط العمل، { $year }
chart-outputs-by-line-description = رسم بياني بالأعمدة الأفقية لنواتج { $year } حسب خط العمل: { $figures }.
chart-outputs-by-kind = النواتج حسب النوع، { $year }
chart-outputs-by-kind-description = رسم بياني بالأعمدة الأفقية لنواتج { $year } حسب النوع: { $figures }.
chart-outputs-by-category = النواتج حسب فئة أصحاب المصلحة، { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } من أصل { $outputs }: نواتج منظمات تُعرف فئتها)
  }
chart-outputs-by-category-description = رسم بياني بالأعمدة الأفقية لنواتج { $year } حسب فئة أصحاب المصلحة الذين أصدروها: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ؛ غير محدد: { $unstated }
  }.
chart-outputs-by-region = النواتج حسب منطقة البلدان التي تتناولها، { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } من أصل { $outputs }: نواتج تذكر بلدا)
  }
chart-outputs-by-region-description = رسم بياني بالأعمدة الأفقية لنواتج { $year } حسب منطقة البلدان التي تتناولها: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ؛ غير محدد: { $unstated }
  }.
chart-outputs-by-organization = النواتج حسب الجهة التي أصدرتها أو كانت شريكة فيها، { $year }
chart-outputs-by-organization-description = رسم بياني بالأعمدة الأفقية لنواتج { $year } حسب الجهة التي أصدرتها أو كانت شريكة فيها: { $figures }.
chart-outputs-by-country = النواتج حسب البلد الذي تتناوله، { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } من أصل { $outputs }: نواتج تذكر بلدا)
  }
chart-outputs-by-country-description = رسم بياني بالأعمدة الأفقية لنواتج { $year } حسب البلد الذي تتناوله: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ؛ غير محدد: { $unstated }
  }.
chart-outputs-by-sdg = النواتج حسب هدف التنمية المستدامة، { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } من أصل { $outputs }: نواتج تذكر هدفا)
  }
chart-outputs-by-sdg-description = رسم بياني بالأعمدة الأفقية لنواتج { $year } حسب هدف التنمية المستدامة: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ؛ غير محدد: { $unstated }
  }.
chart-others = { $count ->
    [one] جهة أخرى واحدة
    [two] جهتان أخريان معا
    [few] { $count } جهات أخرى معا
    [many] { $count } جهة أخرى معا
   *[other] { $count } جهة أخرى معا
  }
chart-outputs-by-year = النواتج حسب السنة، حتى { $last-year }
chart-outputs-by-year-description = رسم بياني بالأعمدة الرأسية لنواتج كل سنة حتى { $last-year }: { $figures }.
chart-lines-by-organization = خطوط العمل التي تشملها اختصاصات كل منظمة
chart-lines-by-organization-description = رسم بياني بالأعمدة الأفقية لعدد خطوط العمل التي تشملها اختصاصات كل منظمة: { $figures }.

# What both reports tell.
# unread: translated by us, not read by a native speaker
nothing-recorded = لا يتضمن السجل أي دورة إبلاغ أو اجتماع أو ناتج في { $year }.
before-first-cycle = فترة هذا التقرير، وهي { $year }، سابقة لأول دورة إبلاغ في السجل.
finding-coverage = { $how-many ->
    [all] كانت لجميع الخطوط، وعددها { $lines }، { $mechanism ->
        [centralised] جهة منسقة
       *[decentralised] جهة ميسرة
      } في { $year }
    [none] لم تكن لأي من الخطوط، وعددها { $lines }، { $mechanism ->
        [centralised] جهة منسقة
       *[decentralised] جهة ميسرة
      } في { $year }
   *[some] من بين الخطوط، وعددها { $lines }، بلغ عدد ما كانت له في { $year } { $mechanism ->
        [centralised] جهة منسقة
       *[decentralised] جهة ميسرة
      } { $in-charge ->
          [one] خطا { FIGURE($in-charge, "واحدا") }
          [two] { FIGURE($in-charge, "خطين") }
          [few] { COUNT($in-charge) } خطوط
          [many] { COUNT($in-charge) } خطا
         *[other] { COUNT($in-charge) } خط
        }
  }، { $open ->
    [0] ولم يُعقد في إطار { FIGURE($open, "أي") } خط اجتماع يُعرف أنه كان مفتوحا أمام جميع أصحاب المصلحة
   *[other] وبلغ عدد الخطوط التي عُقد في إطارها اجتماع يُعرف أنه كان مفتوحا أمام جميع أصحاب المصلحة { $open ->
        [one] خطا { FIGURE($open, "واحدا") }
        [two] { FIGURE($open, "خطين") }
        [few] { COUNT($open) } خطوط
        [many] { COUNT($open) } خطا
       *[other] { COUNT($open) } خط
      }
  }، { $with-output ->
    [0] ولم يُسجل في إطار { FIGURE($with-output, "أي") } خط ناتج ما
   *[other] وبلغ عدد الخطوط التي سُجل في إطارها ناتج واحد على الأقل { $with-output ->
        [one] خطا { FIGURE($with-output, "واحدا") }
        [two] { FIGURE($with-output, "خطين") }
        [few] { COUNT($with-output) } خطوط
        [many] { COUNT($with-output) } خطا
       *[other] { COUNT($with-output) } خط
      }
  }.
finding-outputs = { $outputs ->
    [0] لم يُسجل { FIGURE($outputs, "أي") } ناتج في { $year }
    [one] سُجل ناتج { FIGURE($outputs, "واحد") } في { $year }
    [two] سُجل { FIGURE($outputs, "ناتجان") } في { $year }
    [few] سُجلت { COUNT($outputs) } نواتج في { $year }
    [many] سُجل { COUNT($outputs) } ناتجا في { $year }
   *[other] سُجل { COUNT($outputs) } ناتج في { $year }
  }{ $compared ->
    [same] ، وهو العدد نفسه المسجل في { $year-before }
    [compared] ، مقارنة { $before ->
        [0] بعدم تسجيل { FIGURE($before, "أي") } ناتج
        [one] بناتج { FIGURE($before, "واحد") }
        [two] { FIGURE($before, "بناتجين") }
        [few] بـ { COUNT($before) } نواتج
        [many] بـ { COUNT($before) } ناتجا
       *[other] بـ { COUNT($before) } ناتج
      } في { $year-before }
   *[nothing] { "" }
  }.
finding-organizations = { $organizations ->
    [0] { $outputs ->
        [1] وقد صدر عن منظمات غير واردة في السجل أو بالشراكة معها.
        [2] وقد صدرا عن منظمات غير واردة في السجل أو بالشراكة معها.
       *[other] وقد صدرت عن منظمات غير واردة في السجل أو بالشراكة معها.
      }
   *[other] { $outputs ->
        [1] وبلغ عدد المنظمات التي أصدرته أو شاركت في إصداره { $organizations ->
            [one] منظمة { FIGURE($organizations, "واحدة") }
            [two] { FIGURE($organizations, "منظمتين") }
            [few] { COUNT($organizations) } منظمات
            [many] { COUNT($organizations) } منظمة
           *[other] { COUNT($organizations) } منظمة
          }.
        [2] وبلغ عدد المنظمات التي أصدرتهما أو شاركت في إصدارهما { $organizations ->
            [one] منظمة { FIGURE($organizations, "واحدة") }
            [two] { FIGURE($organizations, "منظمتين") }
            [few] { COUNT($organizations) } منظمات
            [many] { COUNT($organizations) } منظمة
           *[other] { COUNT($organizations) } منظمة
          }.
       *[other] وبلغ عدد المنظمات التي أصدرتها أو شاركت في إصدارها { $organizations ->
            [one] منظمة { FIGURE($organizations, "واحدة") }
            [two] { FIGURE($organizations, "منظمتين") }
            [few] { COUNT($organizations) } منظمات
            [many] { COUNT($organizations) } منظمة
           *[other] { COUNT($organizations) } منظمة
          }.
      }
  }
finding-meetings = { $meetings ->
    [0] لم يُسجل عقد { FIGURE($meetings, "أي") } اجتماع في { $year }.
    [1] عُقد اجتماع { FIGURE($meetings, "واحد") } في { $year }. { $known ->
        [open] وكان مفتوحا أمام جميع أصحاب المصلحة.
        [closed] ولم يكن مفتوحا أمام جميع أصحاب المصلحة.
       *[none] ولا يبين أي مصدر ما إذا كان مفتوحا أمام جميع أصحاب المصلحة.
      }
   *[other] { $meetings ->
        [one] عُقد اجتماع { FIGURE($meetings, "واحد") } في { $year }
        [two] عُقد { FIGURE($meetings, "اجتماعان") } في { $year }
        [few] عُقدت { COUNT($meetings) } اجتماعات في { $year }
        [many] عُقد { COUNT($meetings) } اجتماعا في { $year }
       *[other] عُقد { COUNT($meetings) } اجتماع في { $year }
      }. { $known ->
        [open] وكانت جميعها مفتوحة أمام جميع أصحاب المصلحة.
        [closed] ولم يكن أي منها مفتوحا أمام جميع أصحاب المصلحة.
        [none] ولا يبين أي مصدر، فيما يتعلق بأي منها، ما إذا كان مفتوحا أمام جميع أصحاب المصلحة.
       *[mixed] { $open ->
            [0] وليس من بينها { FIGURE($open, "أي") } اجتماع يُعرف أنه كان مفتوحا أمام جميع أصحاب المصلحة
           *[other] ومن بينها، بلغ عدد الاجتماعات المفتوحة أمام جميع أصحاب المصلحة { $open ->
                [one] اجتماعا { FIGURE($open, "واحدا") }
                [two] { FIGURE($open, "اجتماعين") }
                [few] { COUNT($open) } اجتماعات
                [many] { COUNT($open) } اجتماعا
               *[other] { COUNT($open) } اجتماع
              }
          }{ $closed ->
            [0] { "" }
           *[other] ، وبلغ عدد الاجتماعات غير المفتوحة أمامهم جميعا { $closed ->
                [one] اجتماعا { FIGURE($closed, "واحدا") }
                [two] { FIGURE($closed, "اجتماعين") }
                [few] { COUNT($closed) } اجتماعات
                [many] { COUNT($closed) } اجتماعا
               *[other] { COUNT($closed) } اجتماع
              }
          }{ $unknown ->
            [0] { "" }
           *[other] ؛ أما ما لا يبين أي مصدر ما إذا كان مفتوحا أمامهم فعدده { $unknown ->
                [one] اجتماع { FIGURE($unknown, "واحد") }
                [two] { FIGURE($unknown, "اجتماعان") }
                [few] { COUNT($unknown) } اجتماعات
                [many] { COUNT($unknown) } اجتماعا
               *[other] { COUNT($unknown) } اجتماع
              }
          }.
      }
  }
finding-participants = وتشير أرقام الحضور، حيثما نُشرت، إلى أن مجموع المشاركين { $approximate ->
    [yes] نحو { $participants ->
        [one] مشارك { FIGURE($participants, "واحد") }
        [two] { FIGURE($participants, "مشاركين") }
        [few] { COUNT($participants) } مشاركين
        [many] { COUNT($participants) } مشاركا
       *[other] { COUNT($participants) } مشارك
      }
   *[no] { $participants ->
        [one] مشارك { FIGURE($participants, "واحد") }
        [two] { FIGURE($participants, "مشاركان") }
        [few] { COUNT($participants) } مشاركين
        [many] { COUNT($participants) } مشاركا
       *[other] { COUNT($participants) } مشارك
      }
  }.
finding-gap-no-moderator = بلغ عدد الخطوط التي لم تكن لها جهة ميسرة { $count ->
    [one] خطا { FIGURE($count, "واحدا") }
    [two] { FIGURE($count, "خطين") }
    [few] { COUNT($count) } خطوط
    [many] { COUNT($count) } خطا
   *[other] { COUNT($count) } خط
  }: { $which }.
finding-gap-no-coordinator = بلغ عدد الخطوط التي لم تكن لها جهة منسقة { $count ->
    [one] خطا { FIGURE($count, "واحدا") }
    [two] { FIGURE($count, "خطين") }
    [few] { COUNT($count) } خطوط
    [many] { COUNT($count) } خطا
   *[other] { COUNT($count) } خط
  }: { $which }.
finding-gap-no-group = بلغ عدد الخطوط التي لم يكن لها فريق لأصحاب المصلحة { $count ->
    [one] خطا { FIGURE($count, "واحدا") }
    [two] { FIGURE($count, "خطين") }
    [few] { COUNT($count) } خطوط
    [many] { COUNT($count) } خطا
   *[other] { COUNT($count) } خط
  }: { $which }.
gaps-group-without-members = ويُحتسب كل فريق من أفرقة الخطوط التالية وإن لم يُعرف تاريخ تشكيله: { $which }.
finding-gap-no-modalities = بلغ عدد الخطوط التي لم تكن لها { $at } طرائق عمل سارية { $count ->
    [one] خطا { FIGURE($count, "واحدا") }
    [two] { FIGURE($count, "خطين") }
    [few] { COUNT($count) } خطوط
    [many] { COUNT($count) } خطا
   *[other] { COUNT($count) } خط
  }: { $which }.
# When modalities were in force: at the end of the years of a report, or on its day where these have not ended.
at-end-of = في نهاية { $year }
as-at = في { $day }
finding-gap-no-meeting = بلغ عدد الخطوط التي لم يُعقد في إطارها أي اجتماع { $count ->
    [one] خطا { FIGURE($count, "واحدا") }
    [two] { FIGURE($count, "خطين") }
    [few] { COUNT($count) } خطوط
    [many] { COUNT($count) } خطا
   *[other] { COUNT($count) } خط
  }: { $which }.
finding-gap-no-open-meeting = بلغ عدد الخطوط التي عُقدت في إطارها اجتماعات لا يُعرف أن أيا منها كان مفتوحا أمام جميع أصحاب المصلحة { $count ->
    [one] خطا { FIGURE($count, "واحدا") }
    [two] { FIGURE($count, "خطين") }
    [few] { COUNT($count) } خطوط
    [many] { COUNT($count) } خطا
   *[other] { COUNT($count) } خط
  }: { $which }.
finding-gap-no-output = بلغ عدد الخطوط التي لم يُسجل في إطارها أي ناتج { $count ->
    [one] خطا { FIGURE($count, "واحدا") }
    [two] { FIGURE($count, "خطين") }
    [few] { COUNT($count) } خطوط
    [many] { COUNT($count) } خطا
   *[other] { COUNT($count) } خط
  }: { $which }.
finding-gap-no-annual-report = بلغ عدد الخطوط التي لم يُقدم بشأنها أي تقرير سنوي { $count ->
    [one] خطا { FIGURE($count, "واحدا") }
    [two] { FIGURE($count, "خطين") }
    [few] { COUNT($count) } خطوط
    [many] { COUNT($count) } خطا
   *[other] { COUNT($count) } خط
  }: { $which }.
finding-none-annual-report = لم يُقدم أي تقرير سنوي بشأن أي من { $lines ->
    [one] الخط { FIGURE($lines, "الواحد") }
    [two] { FIGURE($lines, "الخطين") }
    [few] الخطوط البالغ عددها { COUNT($lines) } خطوط
    [many] الخطوط البالغ عددها { COUNT($lines) } خطا
   *[other] الخطوط البالغ عددها { COUNT($lines) } خط
  }.
finding-nil-reports = بلغ عدد الخطوط التي أفادت أفرقتها بأنها لم تنتج في { $year } أي ناتج { $count ->
    [one] خطا { FIGURE($count, "واحدا") }
    [two] { FIGURE($count, "خطين") }
    [few] { COUNT($count) } خطوط
    [many] { COUNT($count) } خطا
   *[other] { COUNT($count) } خط
  }، ولا تُدرج هذه الحالات ضمن الخطوط التي لم يُسجل في إطارها أي ناتج: { $which }.
finding-not-counted = بلغ عدد الملفات التي تعذرت قراءتها ولم تُحتسب { $n ->
    [one] ملفا { FIGURE($n, "واحدا") }
    [two] { FIGURE($n, "ملفين") }
    [few] { COUNT($n) } ملفات
    [many] { COUNT($n) } ملفا
   *[other] { COUNT($n) } ملف
  }.
gaps-explained = تقتضي الآلية أن تكون لكل خط جهة ميسرة، وفريق لأصحاب المصلحة له طرائق عمل خاصة به، واجتماعات مفتوحة أمام جميع أصحاب المصلحة، ونواتج، وتقرير سنوي. ويرد أدناه ما كان ناقصا في { $year }، حسب الخط ووفقا للسجل؛ وما لم يُسجل قد يكون حدث مع ذلك.
gaps-explained-centralised = يرد أدناه ما كان ناقصا في { $year }، حسب الخط ووفقا للسجل؛ وما لم يُسجل قد يكون حدث مع ذلك.
gaps-none = لم يكن أي عنصر من عناصر الآلية ناقصا في { $year }.
# "خطوط العمل" as in a document of the United Nations quoted at ar.ichacha.net/chinese.aspx?l=zh&p=2&q=… ("خطة عمل جنيف عددا من خطوط العمل")
lines-explained-of-another = يتناول هذا التقرير { $lines ->
    [one] خط متابعة { FIGURE($lines, "واحدا") }
    [two] { FIGURE($lines, "خطي") } متابعة
    [few] { $lines } خطوط متابعة
    [many] { $lines } خط متابعة
   *[other] { $lines } خط متابعة
  }، يشار إليها فيما يلي باسم ”الخطوط“: 11 خط عمل، وثمانية تطبيقات في إطار خط العمل C7، والأقسام B وD وE. ويبين الصف الخاص بخط العمل C7 في الجداول الأرقام الخاصة به؛ وحيثما يُذكر أن لدى الخطوط شيئا ما أو أنها تفتقر إليه، يُنظر إلى خط العمل C7 مع تطبيقاته.
lines-explained = يتناول هذا التقرير { $lines ->
    [one] خط متابعة { FIGURE($lines, "واحدا") }
    [two] { FIGURE($lines, "خطي") } متابعة
    [few] { $lines } خطوط متابعة
    [many] { $lines } خط متابعة
   *[other] { $lines } خط متابعة
  }، يشار إليها فيما يلي باسم ”الخطوط“: خطوط العمل الـ 11، والتطبيقات الثمانية في إطار خط العمل C7، والأقسام B وD وE من خطة عمل جنيف. ويبين الصف الخاص بخط العمل C7 في الجداول الأرقام الخاصة به؛ وحيثما يُذكر أن لدى الخطوط شيئا ما أو أنها تفتقر إليه، يُنظر إلى خط العمل C7 مع تطبيقاته.
about-as-many = نحو { $n }
table-mechanism = الآلية حسب الخط، { $year }
abbreviation = { $acronym }: { $name }
table-mechanism-abbreviations = المختصرات: { $names }.
table-mechanism-meetings = يُحسب الاجتماع المتعلق بعدة خطوط في إطار كل منها.
column-line = الخط
column-title = العنوان
column-in-charge = { $mechanism ->
    [centralised] الجهات المنسقة
   *[decentralised] الجهات الميسرة
  }
column-reported-by = الجهات المبلغة عنه
column-only-cover = ما تشمله وحدها
column-option-a = التقارير بموجب الخيار ألف
column-option-b = التقارير بموجب الخيار باء
column-members = الأعضاء
column-modalities = طرائق العمل
column-meetings = الاجتماعات
column-open = مفتوح للجميع
column-outputs = النواتج
column-before = النواتج، { $year-before }
column-kind = النوع
column-category = الفئة
column-coverage = النطاق
column-region = المنطقة
column-goal = الهدف
column-number = النواتج
column-share = النسبة المئوية
column-organization = المنظمة
column-role = الدور
column-since = من
column-until = إلى
column-meeting = الاجتماع
column-dates = التاريخ
column-place = المكان
column-lines = الخطوط
column-participants = المشاركون
column-date = التاريخ
column-by = جهة الإصدار
column-file = الملف
column-commit = الإيداع
column-paragraph-of-report = الفقرة
column-paragraphs-of-report = الفقرات
column-output = الناتج
column-figure = الرقم
column-value = العدد
column-as-of = حتى تاريخ
see-sub-lines = انظر تطبيقاته
not-stated = غير محدد
after-report = قيد الإعداد
empty = –
yes = نعم
no = لا
unknown = غير معروف
openness-unknown = غير معروف: لا يبين أي مصدر ما إذا كان الاجتماع مفتوحا أمام جميع أصحاب المصلحة.
figure-value = { $qualifier ->
    [about] نحو { $value }
    [over] أكثر من { $value }
    [under] ما يقارب { $value }
   *[none] { $value }
  }
figure-in-text = { $n }
figure-claimed = { $name }{ $has-unit ->
    [yes] { " (" }{ $unit })
   *[no] { "" }
  }: { $value }{ $has-when ->
    [yes] { " (" }{ $when })
   *[no] { "" }
  }
figures-claimed = { $number ->
    [1] وأُعلن الرقم التالي: { $figures }.
   *[other] وأُعلنت الأرقام التالية: { $figures }.
  }
millions = { $is-whole ->
    [yes] { $units ->
        [one] مليون واحد
        [two] { $is-qualified ->
            [yes] مليونين
           *[no] مليونان
          }
        [few] { $units } ملايين
        [many] { $units } مليونا
       *[other] { $units } مليون
      }
   *[no] { $number } مليون
  }
billions = { $is-whole ->
    [yes] { $units ->
        [one] بليون واحد
        [two] { $is-qualified ->
            [yes] بليونين
           *[no] بليونان
          }
        [few] { $units } بلايين
        [many] { $units } بليونا
       *[other] { $units } بليون
      }
   *[no] { $number } بليون
  }
table-published-figures = { $has-document ->
    [yes] الأرقام المنشورة في الجرد العام
   *[no] الأرقام المتصلة بالجرد العام
  }

# A line of the follow-up.
# unread: translated by us, not read by a native speaker
line-of-applications = يضم الخط ثمانية تطبيقات يُتوخى أن تكون لكل منها جهة ميسرة واجتماعات ونواتج خاصة به، ويرد تناولها أدناه.
line-empty = لم تُسجل أي جهة ميسرة للخط ولا أي اجتماع أو ناتج في إطاره في { $year }.
line-silent = لم يُسجل أي اجتماع أو ناتج في إطار الخط في { $year }.
line-without-moderator = ولم تكن للخط جهة ميسرة في { $year }.
line-scope = يتناول الخط ما يلي: { $scope }
line-scope-of-plan = { $number ->
    [one] ويستند الخط إلى الفقرة { $paragraphs } من خطة عمل جنيف.
    [two] ويستند الخط إلى الفقرتين { $paragraphs } من خطة عمل جنيف.
    [few] ويستند الخط إلى الفقرات { $paragraphs } من خطة عمل جنيف.
    [many] ويستند الخط إلى الفقرات { $paragraphs } من خطة عمل جنيف.
   *[other] ويستند الخط إلى الفقرات { $paragraphs } من خطة عمل جنيف.
  }
nil-report-of-line = أفاد فريق الخط بأنه لم ينتج أي ناتج في { $year }.
line-coordinated = { $n ->
    [0] لا تشمل الخطَّ اختصاصات { FIGURE($n, "أي") } جهة منسقة.
    [1] تولت تنسيق الخط الجهة التالية: { $who }.
    [2] تولت تنسيق الخط الجهتان التاليتان: { $who }.
   *[other] تولت تنسيق الخط الجهات التالية: { $who }.
  }
line-reported = قُدم تقرير عن الخط لفترة { $year } من جانب { $who }.
line-not-reported = لم تقدم أي جهة منسقة تقريرا عن الخط لفترة { $year }.
term-told = { $role ->
    [co-moderator] { $ended ->
        [yes] { $provisional ->
            [yes] كانت الجهة المشاركة مؤقتا في تيسير الخط من { $since } إلى { $until } هي { $who }.
           *[no] كانت الجهة المشاركة في تيسير الخط من { $since } إلى { $until } هي { $who }.
          }
       *[no] { $provisional ->
            [yes] الجهة المشاركة مؤقتا في تيسير الخط منذ { $since } هي { $who }.
           *[no] الجهة المشاركة في تيسير الخط منذ { $since } هي { $who }.
          }
      }
   *[moderator] { $ended ->
        [yes] { $provisional ->
            [yes] كانت الجهة الميسرة المؤقتة للخط من { $since } إلى { $until } هي { $who }.
           *[no] كانت الجهة الميسرة للخط من { $since } إلى { $until } هي { $who }.
          }
       *[no] { $provisional ->
            [yes] الجهة الميسرة المؤقتة للخط منذ { $since } هي { $who }.
           *[no] الجهة الميسرة للخط منذ { $since } هي { $who }.
          }
      }
  }
group-name = يُعرف فريق أصحاب المصلحة المعني بالخط باسم ”{ $name }“.
group-members = { $n ->
    [0] لم يُسجل { FIGURE($n, "أي") } عضو في الفريق.
   *[other] { $n ->
        [one] وسُجل في الفريق عضو { FIGURE($n, "واحد") }
        [two] وسُجل في الفريق { FIGURE($n, "عضوان") }
        [few] وسُجل في الفريق { COUNT($n) } أعضاء
        [many] وسُجل في الفريق { COUNT($n) } عضوا
       *[other] وسُجل في الفريق { COUNT($n) } عضو
      }: { $who }.
  }
title-ends = .
group-modalities = { $is-open ->
    [yes] ويبلغ
   *[no] وفي نهاية { $year }، بلغ
  } عدد طرائق العمل السارية { $n ->
    [one] طريقة { FIGURE($n, "واحدة") }
    [two] { FIGURE($n, "طريقتين") }
    [few] { COUNT($n) } طرائق
    [many] { COUNT($n) } طريقة
   *[other] { COUNT($n) } طريقة
  }، على النحو التالي:
modality = { $topic }: { $text }
meetings-of-line = { $n ->
    [one] عُقد اجتماع { FIGURE($n, "واحد") } في إطار الخط في { $year }
    [two] عُقد { FIGURE($n, "اجتماعان") } في إطار الخط في { $year }
    [few] عُقدت { COUNT($n) } اجتماعات في إطار الخط في { $year }
    [many] عُقد { COUNT($n) } اجتماعا في إطار الخط في { $year }
   *[other] عُقد { COUNT($n) } اجتماع في إطار الخط في { $year }
  }.
meeting-held = عُقد الاجتماع ”{ $title }“{ $place-is ->
    [city-and-country] { " " }في { $place }{ $has-when ->
        [yes] ،
       *[no] { "" }
      }
    [somewhere] { " " }في { $place }{ $has-when ->
        [yes] ،
       *[no] { "" }
      }
    [online] { " " }عبر الإنترنت
   *[unknown] { "" }
  }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }{ $has-organizers ->
    [yes] ، بتنظيم من { $who }
   *[no] { "" }
  }.
meeting-held-during = عُقد الاجتماع ”{ $title }“{ $has-place ->
    [yes] { " " }في { $place }
   *[no] { "" }
  } في إطار المناسبة ”{ $event }“ ({ $dates }){ $has-organizers ->
    [yes] ، بتنظيم من { $who }
   *[no] { "" }
  }.
meeting-was = { $openness ->
    [open] وكان مفتوحا أمام جميع أصحاب المصلحة{ $participants ->
        [0] { "" }
       *[other] ، و
      }
    [closed] ولم يكن مفتوحا أمام جميع أصحاب المصلحة{ $participants ->
        [0] { "" }
       *[other] ، و
      }
   *[unknown] و
  }{ $participants ->
    [0] { "" }
   *[other] حضره { $approximate ->
        [yes] نحو { $participants ->
            [one] مشارك { FIGURE($participants, "واحد") }
            [two] { FIGURE($participants, "مشاركين") }
            [few] { COUNT($participants) } مشاركين
            [many] { COUNT($participants) } مشاركا
           *[other] { COUNT($participants) } مشارك
          }
       *[no] { $participants ->
            [one] مشارك { FIGURE($participants, "واحد") }
            [two] { FIGURE($participants, "مشاركان") }
            [few] { COUNT($participants) } مشاركين
            [many] { COUNT($participants) } مشاركا
           *[other] { COUNT($participants) } مشارك
          }
      }
  }.
meeting-attendance = وسُجل الحضور حسب فئة أصحاب المصلحة على النحو التالي: { $parts }.
meeting-attendance-part = { $category ->
    [government] الحكومات ({ $n })
    [international-organization] المنظمات الدولية ({ $n })
    [civil-society] المجتمع المدني ({ $n })
    [private-sector] القطاع الخاص ({ $n })
    [academia] الأوساط الأكاديمية ({ $n })
   *[technical-community] الأوساط التقنية ({ $n })
  }
meeting-told-elsewhere = ويتعلق بالخط أيضا الاجتماع ”{ $title }“ (انظر الفقرة { $para }).
place-city-country = { $city }، { $country }
online = عبر الإنترنت
outputs-of-kind = { $kind ->
    [annual-report] بلغ عدد التقارير السنوية المقدمة عن الخط { $n ->
        [one] تقريرا سنويا { FIGURE($n, "واحدا") }
        [two] { FIGURE($n, "تقريرين سنويين") }
        [few] { COUNT($n) } تقارير سنوية
        [many] { COUNT($n) } تقريرا سنويا
       *[other] { COUNT($n) } تقرير سنوي
      }.
    [publication] بلغ عدد المنشورات الصادرة في إطار الخط { $n ->
        [one] منشورا { FIGURE($n, "واحدا") }
        [two] { FIGURE($n, "منشورين") }
        [few] { COUNT($n) } منشورات
        [many] { COUNT($n) } منشورا
       *[other] { COUNT($n) } منشور
      }.
    [guideline] بلغ عدد الوثائق التوجيهية المنشورة في إطار الخط { $n ->
        [one] وثيقة توجيهية { FIGURE($n, "واحدة") }
        [two] { FIGURE($n, "وثيقتين توجيهيتين") }
        [few] { COUNT($n) } وثائق توجيهية
        [many] { COUNT($n) } وثيقة توجيهية
       *[other] { COUNT($n) } وثيقة توجيهية
      }.
    [standard] بلغ عدد المعايير المعتمدة في إطار الخط { $n ->
        [one] معيارا { FIGURE($n, "واحدا") }
        [two] { FIGURE($n, "معيارين") }
        [few] { COUNT($n) } معايير
        [many] { COUNT($n) } معيارا
       *[other] { COUNT($n) } معيار
      }.
    [project] بلغ عدد المشاريع المسجلة في إطار الخط { $n ->
        [one] مشروعا { FIGURE($n, "واحدا") }
        [two] { FIGURE($n, "مشروعين") }
        [few] { COUNT($n) } مشاريع
        [many] { COUNT($n) } مشروعا
       *[other] { COUNT($n) } مشروع
      }.
    [partnership] بلغ عدد الشراكات المسجلة في إطار الخط { $n ->
        [one] شراكة { FIGURE($n, "واحدة") }
        [two] { FIGURE($n, "شراكتين") }
        [few] { COUNT($n) } شراكات
        [many] { COUNT($n) } شراكة
       *[other] { COUNT($n) } شراكة
      }.
    [training] بلغ عدد الأنشطة التدريبية المنفذة في إطار الخط { $n ->
        [one] نشاطا تدريبيا { FIGURE($n, "واحدا") }
        [two] { FIGURE($n, "نشاطين تدريبيين") }
        [few] { COUNT($n) } أنشطة تدريبية
        [many] { COUNT($n) } نشاطا تدريبيا
       *[other] { COUNT($n) } نشاط تدريبي
      }.
    [event] بلغ عدد المناسبات المنظمة في إطار الخط { $n ->
        [one] مناسبة { FIGURE($n, "واحدة") }
        [two] { FIGURE($n, "مناسبتين") }
        [few] { COUNT($n) } مناسبات
        [many] { COUNT($n) } مناسبة
       *[other] { COUNT($n) } مناسبة
      }.
    [database] بلغ عدد قواعد البيانات المسجلة في إطار الخط { $n ->
        [one] قاعدة بيانات { FIGURE($n, "واحدة") }
        [two] { FIGURE($n, "قاعدتي بيانات") }
        [few] { COUNT($n) } قواعد بيانات
        [many] { COUNT($n) } قاعدة بيانات
       *[other] { COUNT($n) } قاعدة بيانات
      }.
    [tool] بلغ عدد الأدوات المسجلة في إطار الخط { $n ->
        [one] أداة { FIGURE($n, "واحدة") }
        [two] { FIGURE($n, "أداتين") }
        [few] { COUNT($n) } أدوات
        [many] { COUNT($n) } أداة
       *[other] { COUNT($n) } أداة
      }.
    [policy] بلغ عدد السياسات المعتمدة في إطار الخط { $n ->
        [one] سياسة { FIGURE($n, "واحدة") }
        [two] { FIGURE($n, "سياستين") }
        [few] { COUNT($n) } سياسات
        [many] { COUNT($n) } سياسة
       *[other] { COUNT($n) } سياسة
      }.
   *[statement] بلغ عدد البيانات الصادرة في إطار الخط { $n ->
        [one] بيانا { FIGURE($n, "واحدا") }
        [two] { FIGURE($n, "بيانين") }
        [few] { COUNT($n) } بيانات
        [many] { COUNT($n) } بيانا
       *[other] { COUNT($n) } بيان
      }.
  }
output-told = { $kind ->
    [annual-report] قُدم التقرير السنوي { $title }
    [publication] صدر المنشور { $title }
    [guideline] نُشرت الوثيقة التوجيهية { $title }
    [standard] اعتُمد المعيار { $title }
    [project] أُطلق المشروع ”{ $title }“
    [partnership] أُطلقت الشراكة ”{ $title }“
    [training] { $goes-on ->
        [yes] بدأ تنفيذ
       *[no] نُفذ
      } النشاط التدريبي ”{ $title }“
    [event] نُظمت المناسبة ”{ $title }“
    [database] أُطلقت قاعدة البيانات ”{ $title }“
    [tool] أُطلقت الأداة ”{ $title }“
    [policy] اعتُمدت السياسة ”{ $title }“
   *[statement] صدر البيان ”{ $title }“
  }{ $has-who ->
    [yes] { $kind ->
        [standard] { " " }الصادر عن { $who }
        [policy] { " " }الصادرة عن { $who }
        [statement] { " " }عن { $who }
        [publication] { " " }عن { $who }
       *[other] { " " }من جانب { $who }
      }
   *[no] { "" }
  }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { " " }بعد هذا التقرير
  }{ $has-partners ->
    [yes] ، بالشراكة مع { $partners }
   *[no] { "" }
  }.
output-honoured = { $kind ->
    [project] نال المشروع ”{ $title }“
    [partnership] نالت الشراكة ”{ $title }“
    [training] نال النشاط التدريبي ”{ $title }“
    [database] نالت قاعدة البيانات ”{ $title }“
   *[tool] نالت الأداة ”{ $title }“
  }{ $has-who ->
    [yes] { " " }من جانب { $who }
   *[no] { "" }
  }{ $has-partners ->
    [yes] ، بالشراكة مع { $partners }،
   *[no] { "" }
  } { $rank ->
    [champion] مرتبة متقدمة في
    [nominee] ترشيحا لنيل
   *[winner] إحدى
  } { $prize } لعام { $year }{ $has-category ->
    [yes] { " " }(الفئة: { $category })
   *[no] { "" }
  }.
output-prize = { $rank ->
    [champion] وكان هذا الناتج من أوائل المرشحين لنيل
    [nominee] ورُشح هذا الناتج لنيل
   *[winner] ونال هذا الناتج إحدى
  } { $prize } لعام { $year }{ $has-category ->
    [yes] { " " }(الفئة: { $category })
   *[no] { "" }
  }.
outputs-honoured = وبلغ عدد النواتج التي كُرّمت في إطار { $prize } لعام { $year } ما يلي: { $n } ({ $paras }).
prize-wsis-prizes = جوائز القمة العالمية لمجتمع المعلومات
prize-wsis-project-prizes = جوائز القمة العالمية لمجتمع المعلومات للمشاريع
output-ongoing = { $kind ->
    [project] نُفذ المشروع ”{ $title }“
    [partnership] استمرت الشراكة ”{ $title }“
    [training] أُتيح النشاط التدريبي ”{ $title }“
    [database] أُديرت قاعدة البيانات ”{ $title }“
   *[tool] أُتيحت الأداة ”{ $title }“
  }{ $has-who ->
    [yes] { " " }من جانب { $who }
   *[no] { "" }
  } { $when }{ $has-partners ->
    [yes] ، بالشراكة مع { $partners }
   *[no] { "" }
  }.
output-in-preparation = وكان العمل جاريا على إعداد { $title } من جانب { $who }.
outputs-brief = { $kind ->
    [annual-report] قُدمت عن الخط التقارير السنوية التالية: { $which }.
    [publication] صدرت في إطار الخط المنشورات التالية: { $which }.
    [guideline] نُشرت في إطار الخط الوثائق التوجيهية التالية: { $which }.
    [standard] اعتُمدت في إطار الخط المعايير التالية: { $which }.
    [project] سُجلت في إطار الخط المشاريع التالية: { $which }.
    [partnership] سُجلت في إطار الخط الشراكات التالية: { $which }.
    [training] نُفذت في إطار الخط الأنشطة التدريبية التالية: { $which }.
    [event] نُظمت في إطار الخط المناسبات التالية: { $which }.
    [database] سُجلت في إطار الخط قواعد البيانات التالية: { $which }.
    [tool] سُجلت في إطار الخط الأدوات التالية: { $which }.
    [policy] اعتُمدت في إطار الخط السياسات التالية: { $which }.
   *[statement] صدرت في إطار الخط البيانات التالية: { $which }.
  }
output-in-list = { $title } ({ $who })
output-account = ويرد ما قدمه من عرض عن الفترة في { $paras } أدناه.

# The stocktaking report.
# unread: translated by us, not read by a native speaker
# "جرد" for the stocktaking as in www.mpt.gov.dz ("جرد القمة العالمية حول مجتمع المعلومات: قصص نجاح", a ministry's Arabic for the Union's title)
stocktaking-title = تقرير الجرد، { $year }
stocktaking-of = النواتج والاجتماعات وأفرقة أصحاب المصلحة، { $year }
stocktaking-head = تقرير الجرد، { $year }
# as in A/75/89 (ar)
key-findings = موجز
# as in A/75/89 (ar)
stocktaking-introduction = مقدمة
stocktaking-mandate-of = الجهة المضطلعة بالجرد العام للأنشطة المنفذة لتحقيق نتائج { $subject } هي { $stocktaker }.
# The Summit's name as in www.itu.int/net/wsis/outcome/booklet/tunisar.html. The Agenda's Arabic title was not read in it: "جدول أعمال تونس لمجتمع
# المعلومات" is what a document quoted at ar.ichacha.net has.
stocktaking-mandate = ينص برنامج عمل تونس بشأن مجتمع المعلومات على إجراء جرد للأنشطة المنفذة لتحقيق نتائج القمة العالمية لمجتمع المعلومات (الفقرة 120). والجهة المضطلعة بالجرد العام هي { $stocktaker }.
stocktaking-period = { $years ->
    [one] يغطي هذا التقرير عام { $year }.
    [two] يغطي هذا التقرير عامي { $year }.
    [few] يغطي هذا التقرير الأعوام { $year }.
    [many] يغطي هذا التقرير الأعوام { $year }.
   *[other] يغطي هذا التقرير الأعوام { $year }.
  }{ $has-due ->
    [yes] { " " }وكان الموعد النهائي لتقديم النواتج { $due }.
   *[no] { "" }
  }{ $late ->
    [0] { "" }
   *[other] { " " }وبلغ عدد النواتج المقدمة بعد ذلك الموعد { $late ->
        [one] ناتجا { FIGURE($late, "واحدا") }
        [two] { FIGURE($late, "ناتجين") }
        [few] { COUNT($late) } نواتج
        [many] { COUNT($late) } ناتجا
       *[other] { COUNT($late) } ناتج
      }.
  }
stocktaking-method = ويستند التقرير إلى سجل المتابعة الذي يُذكر فيه مصدر لكل قيد. ويرد شرح كيفية تجميع الأرقام في المرفق المتعلق بطريقة التجميع.
stocktaking-edition = { $has-edition ->
    [yes] والجرد العام المنشور هو الطبعة { ORDINAL($edition) }.
   *[no] { "" }
  }{ $has-call ->
    [yes] { " " }وتاريخ الدعوة إلى تقديم المساهمات: { $call }.
   *[no] { "" }
  }{ $has-closing ->
    [yes] { " " }وآخر موعد لتلقيها: { $closing }.
   *[no] { "" }
  }
disclaimer-heading = إخلاء المسؤولية وشكر وتقدير
disclaimer = لا يعني ذكر منظمة أو منتج أو خدمة إقرارها أو تفضيلها على مثيلاتها التي لم تُذكر. ولا تنطوي التسميات المستخدمة على الإعراب عن أي رأي بشأن المركز القانوني لأي بلد أو إقليم أو مدينة أو منطقة أو لسلطاتها، أو بشأن تعيين حدودها. وتوصف النواتج كما هي واردة في السجل؛ ولم يجر التحقق مما تذكره المصادر عنها.
acknowledgement = ويتوجه بالشكر { $stocktaker } إلى جميع من أصدروا النواتج وعقدوا الاجتماعات المبينة أعلاه.
at-a-glance = لمحة عن الآلية
at-a-glance-text = يُتوخى أن تكون لكل خط منظمة حكومية دولية بوصفها جهة ميسرة تنظم اجتماعات مفتوحة أمام جميع أصحاب المصلحة. ويُتوخى أن يقرر فريق أصحاب المصلحة المعني بالخط طرائق عمله وأن ينتج نواتج سنوية. ويبين { TABLE($table, "الجدول أدناه", "الجدول #") } مدى توافر جميع ذلك لكل خط في { $year }.
at-a-glance-text-centralised = { $n ->
    [0] يُتوخى أن تنسق المتابعةَ وتقدمَ التقارير عنها منظمة واحدة أو عدة منظمات؛ ولم تُسم أي منظمة بعد.
   *[other] عدد المنظمات التي تنسق المتابعة وتقدم التقارير عنها { $n ->
        [one] منظمة { FIGURE($n, "واحدة") }
        [two] { FIGURE($n, "منظمتان") }
        [few] { COUNT($n) } منظمات
        [many] { COUNT($n) } منظمة
       *[other] { COUNT($n) } منظمة
      }: { $coordinators }.
  } ويبين { TABLE($table, "الجدول أدناه", "الجدول #") } ما كان لكل خط في { $year }.
outputs-at-a-glance = لمحة عن النواتج
outputs-by-kind-text = يبين { TABLE($table, "الجدول أدناه", "الجدول #") } النواتج حسب النوع. وتُحسب جميع النسب المئوية من مجموع نواتج { $year }، وعددها { $outputs ->
    [one] ناتج { FIGURE($outputs, "واحد") }
    [two] { FIGURE($outputs, "ناتجان") }
    [few] { COUNT($outputs) } نواتج
    [many] { COUNT($outputs) } ناتجا
   *[other] { COUNT($outputs) } ناتج
  }؛ وقد لا يبلغ مجموع النسب 100 بسبب التقريب.
outputs-by-kind-few = يبين { TABLE($table, "الجدول أدناه", "الجدول #") } النواتج حسب النوع.
outputs-by-category-text = ترد النواتج في { TABLE($table, "الجدول أدناه", "الجدول #") } حسب فئة أصحاب المصلحة التي تنتمي إليها المنظمات المصدرة لها. ويُحتسب الناتج الصادر عن منظمات من عدة فئات ضمن كل فئة منها.
outputs-by-coverage-text = يبين { TABLE($table, "الجدول أدناه", "الجدول #") } النواتج حسب النطاق.
outputs-by-region-text = من مجموع النواتج، وعددها { $outputs ->
    [one] ناتج { FIGURE($outputs, "واحد") }
    [two] { FIGURE($outputs, "ناتجان") }
    [few] { COUNT($outputs) } نواتج
    [many] { COUNT($outputs) } ناتجا
   *[other] { COUNT($outputs) } ناتج
  }، بلغ عدد ما يذكر البلدان التي يتناولها { $stated ->
    [one] ناتجا { FIGURE($stated, "واحدا") }
    [two] { FIGURE($stated, "ناتجين") }
    [few] { COUNT($stated) } نواتج
    [many] { COUNT($stated) } ناتجا
   *[other] { COUNT($stated) } ناتج
  }. وترد هذه النواتج في { TABLE($table, "الجدول أدناه", "الجدول #") } حسب المنطقة؛ ويُحتسب الناتج الذي يتناول عدة مناطق ضمن كل منطقة منها.
outputs-by-goal-text = من مجموع النواتج، وعددها { $outputs ->
    [one] ناتج { FIGURE($outputs, "واحد") }
    [two] { FIGURE($outputs, "ناتجان") }
    [few] { COUNT($outputs) } نواتج
    [many] { COUNT($outputs) } ناتجا
   *[other] { COUNT($outputs) } ناتج
  }، بلغ عدد ما يُذكر أنه يخدم أهداف التنمية المستدامة { $stated ->
    [one] ناتجا { FIGURE($stated, "واحدا") }
    [two] { FIGURE($stated, "ناتجين") }
    [few] { COUNT($stated) } نواتج
    [many] { COUNT($stated) } ناتجا
   *[other] { COUNT($stated) } ناتج
  }. وترد هذه النواتج في { TABLE($table, "الجدول أدناه", "الجدول #") } حسب الهدف؛ ويُحتسب الناتج الذي يخدم عدة أهداف ضمن كل هدف منها.
outputs-by-goal-few = من مجموع النواتج، وعددها { $outputs ->
    [one] ناتج { FIGURE($outputs, "واحد") }
    [two] { FIGURE($outputs, "ناتجان") }
    [few] { COUNT($outputs) } نواتج
    [many] { COUNT($outputs) } ناتجا
   *[other] { COUNT($outputs) } ناتج
  }، بلغ عدد ما يُذكر أنه يخدم أهداف التنمية المستدامة { $stated ->
    [one] ناتجا { FIGURE($stated, "واحدا") }
    [two] { FIGURE($stated, "ناتجين") }
    [few] { COUNT($stated) } نواتج
    [many] { COUNT($stated) } ناتجا
   *[other] { COUNT($stated) } ناتج
  } ({ $number ->
    [one] الهدف { $goals }
    [two] الأهداف { $goals }
    [few] الأهداف { $goals }
    [many] الأهداف { $goals }
   *[other] الأهداف { $goals }
  }).
outputs-by-target = من مجموع النواتج، وعددها { $outputs ->
    [one] ناتج { FIGURE($outputs, "واحد") }
    [two] { FIGURE($outputs, "ناتجان") }
    [few] { COUNT($outputs) } نواتج
    [many] { COUNT($outputs) } ناتجا
   *[other] { COUNT($outputs) } ناتج
  }، بلغ عدد ما يُذكر أنه يخدم غايات الفرع باء من خطة عمل جنيف { $stated ->
    [one] ناتجا { FIGURE($stated, "واحدا") }
    [two] { FIGURE($stated, "ناتجين") }
    [few] { COUNT($stated) } نواتج
    [many] { COUNT($stated) } ناتجا
   *[other] { COUNT($stated) } ناتج
  } ({ $number ->
    [one] الغاية { $targets }
    [two] الغايات { $targets }
    [few] الغايات { $targets }
    [many] الغايات { $targets }
   *[other] الغايات { $targets }
  }).
no-outputs-at-a-glance = لم يُسجل أي ناتج في { $year }، ومن ثم لا يوجد ما يُعرض حسب النوع أو الفئة أو النطاق.
table-kinds = النواتج حسب النوع، { $year }
table-categories = النواتج حسب فئة أصحاب المصلحة، { $year }
table-coverage = النواتج حسب النطاق، { $year }
table-regions = النواتج حسب منطقة البلدان التي تتناولها، { $year }
table-goals = النواتج حسب هدف التنمية المستدامة، { $year }
figures-of-outputs-text = يبين { TABLE($table, "الجدول أدناه", "الجدول #") } الأرقام التي توردها المصادر عن نواتج عددها { $n ->
    [one] ناتج { FIGURE($n, "واحد") }
    [two] { FIGURE($n, "ناتجان") }
    [few] { COUNT($n) } نواتج
    [many] { COUNT($n) } ناتجا
   *[other] { COUNT($n) } ناتج
  }. وهذه الأرقام مما تذكره تلك المصادر ولم يجر التحقق منها.
table-figures-of-outputs = الأرقام الواردة عن نواتج { $year }
published-figures-text = { $has-document ->
    [yes] نُشرت الأرقام الواردة في { TABLE($table, "الجدول أدناه", "الجدول #") } في الجرد العام في حينه.
   *[no] أُعلنت في حينه الأرقام الواردة في { TABLE($table, "الجدول أدناه", "الجدول #") } في سياق الجرد العام.
  }
entries-of-line = { $n ->
    [one] سُجل ناتج { FIGURE($n, "واحد") } في إطار الخط في { $year }
    [two] سُجل { FIGURE($n, "ناتجان") } في إطار الخط في { $year }
    [few] سُجلت { COUNT($n) } نواتج في إطار الخط في { $year }
    [many] سُجل { COUNT($n) } ناتجا في إطار الخط في { $year }
   *[other] سُجل { COUNT($n) } ناتج في إطار الخط في { $year }
  }:
meetings-listed = { $n ->
    [one] عُقد اجتماع { FIGURE($n, "واحد") } في إطار الخط في { $year }
    [two] عُقد { FIGURE($n, "اجتماعان") } في إطار الخط في { $year }
    [few] عُقدت { COUNT($n) } اجتماعات في إطار الخط في { $year }
    [many] عُقد { COUNT($n) } اجتماعا في إطار الخط في { $year }
   *[other] عُقد { COUNT($n) } اجتماع في إطار الخط في { $year }
  }:
output-facts = { $kind }، { $date }، جهة الإصدار: { $by }{ $has-partners ->
    [yes] ، بالشراكة مع: { $partners }
   *[no] { "" }
  }.
output-also = ذو صلة أيضا بما يلي: { $lines }.
output-late = قُدم بعد الموعد النهائي.
output-link = الوثيقة: { $link }.
progress-of-line = قُدم العرض التالي عن التقدم المحرز في إطار الخط: { $text }
challenges-of-line = قُدم العرض التالي عن العقبات المصادفة في إطار الخط: { $text }
next-steps-heading = الخطوات المقبلة
next-steps-of-line = أُعلن عن الخطوات المقبلة التالية في إطار { $line } (انظر الفقرة { $para }): { $text }

# Annexes.
# unread: translated by us, not read by a native speaker
annex-moderators = الجهات الميسرة
annex-coordinators = الجهات المنسقة
annex-meetings = الاجتماعات
annex-outputs = النواتج
annex-organizations = المنظمات
annex-organizations-text = المنظمات المدرجة أدناه هي التي أصدرت نواتج { $year } المبينة في الفقرات المشار إليها أو كانت شريكة فيها.
no-meetings-in-annex = لم يُسجل عقد أي اجتماع في { $year }.
no-outputs-in-annex = لم يُسجل أي ناتج في { $year }.
annex-competences = الاختصاصات والخياران
competences-known = من مجموع الخطوط، وعددها { $lines }، { $covered ->
    [0] لا تشمل اختصاصات المنظمات المعروفة اختصاصاتها { FIGURE($covered, "أي") } خط
   *[other] تشمل اختصاصات المنظمات المعروفة اختصاصاتها { $covered ->
        [one] خطا { FIGURE($covered, "واحدا") }
        [two] { FIGURE($covered, "خطين") }
        [few] { COUNT($covered) } خطوط
        [many] { COUNT($covered) } خطا
       *[other] { COUNT($covered) } خط
      }
  }{ $has-uncovered ->
    [yes] ؛ ولا تشمل اختصاصات أي منظمة ما يلي: { $uncovered }
   *[no] { "" }
  }.{ $unknown ->
    [0] { "" }
   *[other] { " " }وبلغ عدد المنظمات التي لا تُعرف اختصاصاتها { $unknown ->
        [one] منظمة { FIGURE($unknown, "واحدة") }
        [two] { FIGURE($unknown, "منظمتين") }
        [few] { COUNT($unknown) } منظمات
        [many] { COUNT($unknown) } منظمة
       *[other] { COUNT($unknown) } منظمة
      }.
  }
competences-meaning = ويبقى الخط الذي تشمله اختصاصات منظمة واحدة بلا تغطية إذا انسحبت تلك المنظمة. فبموجب الخيار ألف، المركزي، تتولى منظمة واحدة أو بضع منظمات التنسيق ويُطلب منها تقرير سنوي عن كل خط تشمله؛ وبموجب الخيار باء، اللامركزي، يُطلب من الجهات الميسرة لكل خط تقرير سنوي عنه.
table-competences = الاختصاصات، والتقارير المطلوبة عن { $year } بموجب كل من الخيارين
competences-sets = { $size ->
    [0] لا تشمل اختصاصات { FIGURE($size, "أي") } منظمة أي خط.
   *[other] { $all ->
        [yes] أقل عدد من المنظمات تشمل اختصاصاتها معا جميع الخطوط هو
       *[no] أقل عدد من المنظمات تشمل اختصاصاتها معا جميع الخطوط التي يمكن شمولها هو
      } { $size ->
          [one] منظمة { FIGURE($size, "واحدة") }
          [two] { FIGURE($size, "منظمتان") }
          [few] { COUNT($size) } منظمات
          [many] { COUNT($size) } منظمة
         *[other] { COUNT($size) } منظمة
        }، وذلك في { $many ->
        [one] مجموعة { FIGURE($many, "واحدة") }
        [uncounted] مجموعات أكثر من أن تُحصى
       *[several] مجموعات عددها { $count }
      }{ $shown ->
        [first] ، ترد فيما يلي أولاها، وعددها { $first }
       *[all] { "" }
      }:
  }
competences-option-a = بموجب الخيار ألف، { $mechanism ->
    [centralised] عدد التقارير المطلوبة سنويا من الجهات المنسقة في هذا السجل
   *[decentralised] عدد التقارير المطلوبة سنويا من أولى هذه المجموعات
  } { $reports ->
      [one] تقرير { FIGURE($reports, "واحد") }
      [two] { FIGURE($reports, "تقريران") }
      [few] { COUNT($reports) } تقارير
      [many] { COUNT($reports) } تقريرا
     *[other] { COUNT($reports) } تقرير
    }، وعدد المنظمات المطلوبة منها { $n ->
      [one] منظمة { FIGURE($n, "واحدة") }
      [two] { FIGURE($n, "منظمتان") }
      [few] { COUNT($n) } منظمات
      [many] { COUNT($n) } منظمة
     *[other] { COUNT($n) } منظمة
    }.
competences-option-b = { $n ->
    [0] بموجب الخيار باء، لا تُطلب تقارير من أحد: إذ لم تكن { FIGURE($n, "أي") } جهة ميسرة لأي خط في { $year }.
   *[other] بموجب الخيار باء، كان عدد الجهات الميسرة { $n ->
        [one] جهة { FIGURE($n, "واحدة") }
        [two] { FIGURE($n, "جهتين") }
        [few] { COUNT($n) } جهات
        [many] { COUNT($n) } جهة
       *[other] { COUNT($n) } جهة
      } في { $year }، وعدد التقارير المطلوبة منها { $reports ->
        [one] تقريرا { FIGURE($reports, "واحدا") }
        [two] { FIGURE($reports, "تقريرين") }
        [few] { COUNT($reports) } تقارير
        [many] { COUNT($reports) } تقريرا
       *[other] { COUNT($reports) } تقرير
      }.
  }

# What resolutions ask.
# unread: translated by us, not read by a native speaker
requests-heading = تنفيذ الطلبات الواردة في { $which }
requests-explained = يُعتبر الطلب مستجابا له حيثما يتضمن السجل ناتجا أو اجتماعا أو تقريرا أو قرارا لاحقا يستجيب له، ويُعتبر الطلب المتكرر مستجابا له حيثما يتضمن السجل استجابة لكل فترة؛ ولا يعني ذلك أن ما طُلب قد تحقق. ويُعتبر الطلب متأخرا إذا انقضى موعده دون استجابة، ومفتوحا إذا لم يُحدد له موعد ولم يستجب له شيء.
requests-ended = وإذا حل قرار لاحق محل طلب، ذُكر التاريخ الذي ظل الطلب ساريا حتى حلوله.
# as in A/74/L.75 (ar): "المؤرخ 13 آذار/مارس 2003"
requests-of-resolution = { $organ ->
    [ecosoc] اتخذ المجلس الاقتصادي والاجتماعي القرار { $number } المعنون ”{ $title }“
   *[general-assembly] اتخذت الجمعية العامة القرار { $number } المعنون ”{ $title }“
  }{ $has-date ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }. وعدد الطلبات المسجلة منه { $requests ->
      [one] طلب { FIGURE($requests, "واحد") }
      [two] { FIGURE($requests, "طلبان") }
      [few] { COUNT($requests) } طلبات
      [many] { COUNT($requests) } طلبا
     *[other] { COUNT($requests) } طلب
    }.
requests-unread = { $n ->
    [one] ولم تُسجل أي طلبات من القرار { $which } الذي اتُّخذ في وقت لاحق.
    [two] ولم تُسجل أي طلبات من القرارين { $which } اللذين اتُّخذا في وقت لاحق.
    [few] ولم تُسجل أي طلبات من القرارات { $which } التي اتُّخذت في وقت لاحق.
    [many] ولم تُسجل أي طلبات من القرارات { $which } التي اتُّخذت في وقت لاحق.
   *[other] ولم تُسجل أي طلبات من القرارات { $which } التي اتُّخذت في وقت لاحق.
  }
requests-open-not-listed = { $n ->
    [one] ولا يرد أدناه طلب { FIGURE($n, "واحد") } مفتوح؛ وهو وارد في سجل المتابعة.
    [two] ولا يرد أدناه { FIGURE($n, "طلبان") } مفتوحان؛ وهما واردان في سجل المتابعة.
    [few] ولا ترد أدناه { COUNT($n) } طلبات مفتوحة؛ وهي واردة في سجل المتابعة.
    [many] ولا يرد أدناه { COUNT($n) } طلبا مفتوحا؛ وهي واردة في سجل المتابعة.
   *[other] ولا يرد أدناه { COUNT($n) } طلب مفتوح؛ وهي واردة في سجل المتابعة.
  }
requests-standing = { $is-dated ->
    [yes] وفي { $day }، كانت الحالة كما يلي: { $parts }.
   *[no] ووقت إعداد هذا التقرير، كانت الحالة كما يلي: { $parts }.
  }
requests-summary = الطلبات الواردة في { $which } والمتعلقة بفترة { $year } عددها { $requests ->
    [one] طلب { FIGURE($requests, "واحد") }
    [two] { FIGURE($requests, "طلبان") }
    [few] { COUNT($requests) } طلبات
    [many] { COUNT($requests) } طلبا
   *[other] { COUNT($requests) } طلب
  }.
requests-standing-answered = { $share ->
    [only] طلب مستجاب له
    [all] جميع الطلبات مستجاب لها
   *[some] { $n ->
        [one] طلب { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "طلبان") }
        [few] { COUNT($n) } طلبات
        [many] { COUNT($n) } طلبا
       *[other] { COUNT($n) } طلب
      } { $n ->
        [one] مستجاب له
        [two] مستجاب لهما
        [few] مستجاب لها
        [many] مستجاب لها
       *[other] مستجاب لها
      }
  }
requests-standing-due = { $share ->
    [only] طلب يحل موعده في يوم لاحق
    [all] جميع الطلبات تحل مواعيدها في أيام لاحقة
   *[some] { $n ->
        [one] طلب { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "طلبان") }
        [few] { COUNT($n) } طلبات
        [many] { COUNT($n) } طلبا
       *[other] { COUNT($n) } طلب
      } { $n ->
        [one] يحل موعده في يوم لاحق
        [two] يحل موعداهما في أيام لاحقة
        [few] تحل مواعيدها في أيام لاحقة
        [many] تحل مواعيدها في أيام لاحقة
       *[other] تحل مواعيدها في أيام لاحقة
      }
  }
requests-standing-overdue = { $share ->
    [only] طلب متأخر
    [all] جميع الطلبات متأخرة
   *[some] { $n ->
        [one] طلب متأخر { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "طلبان متأخران") }
        [few] { COUNT($n) } طلبات متأخرة
        [many] { COUNT($n) } طلبا متأخرا
       *[other] { COUNT($n) } طلب متأخر
      }
  }
requests-standing-open = { $share ->
    [only] طلب مفتوح
    [all] جميع الطلبات مفتوحة
   *[some] { $n ->
        [one] طلب مفتوح { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "طلبان مفتوحان") }
        [few] { COUNT($n) } طلبات مفتوحة
        [many] { COUNT($n) } طلبا مفتوحا
       *[other] { COUNT($n) } طلب مفتوح
      }
  }
requests-others = القرارات الأخرى التي تضمنت طلبات لا تزال متعلقة بفترة { $year } عددها { $resolutions ->
    [one] قرار { FIGURE($resolutions, "واحد") }
    [two] { FIGURE($resolutions, "قراران") }
    [few] { COUNT($resolutions) } قرارات
    [many] { COUNT($resolutions) } قرارا
   *[other] { COUNT($resolutions) } قرار
  }، ومجموع تلك الطلبات { $requests ->
    [one] طلب { FIGURE($requests, "واحد") }
    [two] { FIGURE($requests, "طلبان") }
    [few] { COUNT($requests) } طلبات
    [many] { COUNT($requests) } طلبا
   *[other] { COUNT($requests) } طلب
  }.
requests-others-told = { $requests ->
    [one] ويرد الطلب في سجل المتابعة تحت القرار الخاص به.
    [two] ويرد الطلبان في سجل المتابعة تحت القرار الخاص بكل منهما.
    [few] وترد الطلبات في سجل المتابعة تحت القرار الخاص بكل منها.
    [many] وترد الطلبات في سجل المتابعة تحت القرار الخاص بكل منها.
   *[other] وترد الطلبات في سجل المتابعة تحت القرار الخاص بكل منها.
  }
requests-others-listed = وهي مبينة حسب القرار في { TABLE($table, "الجدول أدناه", "الجدول #") }.
table-requests = الطلبات الواردة في { $resolution }
table-requests-others = الطلبات الواردة في قرارات أخرى
column-paragraph = الفقرة
column-asked = المطلوب
column-of-whom = الجهة المطلوب منها
column-done = ما تم
column-state = الحالة
column-resolution = القرار
column-adopted = تاريخ الاتخاذ
column-requests = الطلبات
column-answered = المستجاب لها
column-due = التي لم يحل موعدها
column-overdue = المتأخرة
column-open-requests = المفتوحة
# as in E/2020/L.18 (ar): "الدول الأعضاء"
asked-of-member-states = الدول الأعضاء
asked-of-all-stakeholders = جميع أصحاب المصلحة
asked-of-facilitators = ميسرو خطوط العمل
# as in a resolution of the General Assembly at huggingface.co/datasets/Helsinki-NLP/un_ga (ar): "مؤسسات منظومة الأمم المتحدة"
asked-of-united-nations-system = مؤسسات منظومة الأمم المتحدة
request-answered = مستجاب له
request-due = لم يحل موعده{ $has-day ->
    [yes] { " " }({ $day })
   *[no] { "" }
  }
request-overdue = متأخر{ $has-day ->
    [yes] { " " }منذ { $day }
   *[no] { "" }
  }
request-open = { $has-ended ->
    [yes] كان مفتوحا حتى { $until }
   *[no] مفتوح
  }
request-answer = { $what }{ $has-by ->
    [yes] { $has-date ->
        [yes] { " " }({ $by }، { $date })
       *[no] { " " }({ $by })
      }
   *[no] { $has-date ->
        [yes] { " " }({ $date })
       *[no] { "" }
      }
  }
request-answer-present = هذا التقرير
# as in A/75/89 (ar): "تقرير الأمين العام"
request-answer-report = تقرير الأمين العام عن { $period }{ $has-symbol ->
    [yes] ، { $symbol }
   *[no] { "" }
  }
request-answer-stocktaking = الجرد العام عن { $period }
request-earlier-answers = استجابات سابقة، عددها { $n }

# How the report was compiled.
# unread: translated by us, not read by a native speaker
annex-provenance = طريقة التجميع
provenance-revision = جُمعت الأرقام من ملفات السجل، وعددها { $files ->
    [one] ملف { FIGURE($files, "واحد") }
    [two] { FIGURE($files, "ملفان") }
    [few] { COUNT($files) } ملفات
    [many] { COUNT($files) } ملفا
   *[other] { COUNT($files) } ملف
  }، بالصيغة التي كانت عليها في نسخة منقحة محددة.
provenance-revision-note = النسخة المنقحة { $revision } من السجل.
provenance-files = جُمعت الأرقام من ملفات السجل، وعددها { $files ->
    [one] ملف { FIGURE($files, "واحد") }
    [two] { FIGURE($files, "ملفان") }
    [few] { COUNT($files) } ملفات
    [many] { COUNT($files) } ملفا
   *[other] { COUNT($files) } ملف
  }.
provenance-rules = وطُبقت القواعد التالية:
provenance-outputs = يُحتسب الناتج مرة واحدة، ضمن الخط المقيد في إطاره. ولا تحتسبه الخطوط الأخرى التي يخدمها في أي مجموع. ولا تُحتسب النواتج المقررة التي لم تصدر بعد.
provenance-outputs-of-other-years = ويُحتسب الناتج في السنة التي أُبلغ عنه بشأنها، حتى إن كان تاريخه من سنة أخرى.
provenance-outputs-in-preparation = أما نواتج الفترة المشمولة بالتقرير التي صدرت بعده فتُحتسب ويُشار إليها بعبارة ”قيد الإعداد“.
provenance-meetings = لا تُحتسب إلا الاجتماعات التي عُقدت. ويُحتسب الاجتماع المتعلق بعدة خطوط مرة واحدة ضمن كل خط منها ومرة واحدة في المجموع. ويُعد المشاركون في جلسة من بين المشاركين في مناسبتها حيثما جُمع العددان.
provenance-members = الأعضاء والجهات الميسرة هي المنظمات التي تتداخل مدة عضويتها أو توليها المهمة مع { $years ->
    [one] السنة المشمولة بالتقرير. وطرائق العمل هي الطرائق السارية في نهايتها.
    [two] السنتين المشمولتين بالتقرير. وطرائق العمل هي الطرائق السارية في نهايتهما.
    [few] السنوات المشمولة بالتقرير. وطرائق العمل هي الطرائق السارية في نهايتها.
    [many] السنوات المشمولة بالتقرير. وطرائق العمل هي الطرائق السارية في نهايتها.
   *[other] السنوات المشمولة بالتقرير. وطرائق العمل هي الطرائق السارية في نهايتها.
  }
provenance-coordinators = الجهات المنسقة لخط ما هي الجهات التي تشمله اختصاصاتها.
provenance-applications = يُعتبر أن لدى خط العمل C7 كل ما لدى أي من تطبيقاته الثمانية.
provenance-open = لا يُعتبر الاجتماع مفتوحا إلا إذا أفاد مصدر بأنه كان مفتوحا أمام جميع أصحاب المصلحة.
provenance-sources = لا يُذكر لأي بيان أكثر من مصدرين، أقواهما أولا؛ وترد جميع المصادر في السجل. وحيثما يُذكر الأصل لا تُذكر نسخه. ولا يُذكر أي مصدر يتبين من رمزه أو عنوانه أو رابطه أنه لاحق لهذا التقرير.
provenance-unread = تعذرت قراءة الملفات التالية ولم تُحتسب:
annex-records = الملفات والإيداعات
annex-records-text = ترد أدناه، حسب الخط، ملفات نواتج واجتماعات { $year }، ومع كل ملف آخر إيداع غيَّره وتاريخ ذلك الإيداع. ويُدرج الاجتماع المتعلق بعدة خطوط ضمن كل خط منها.
record-commit = { $standing ->
    [new] لم يودع بعد
    [unknown] غير معروف
   *[committed] { $has-commit ->
        [yes] { $commit }
       *[no] غير معروف
    }
  }{ $standing ->
    [changed] ، وتغير منذ ذلك الحين
   *[committed] { "" }
  }

# Letters that ask for outputs.
# unread: translated by us, not read by a native speaker
letter-subject = { $is-reminder ->
    [yes] تذكير: نواتج { $period } · { $name }
   *[no] نواتج { $period } · { $name }
  }
letter-greeting = الزملاء الأعزاء، تحية طيبة وبعد،
letter-due = { $is-late ->
    [yes] كان الموعد النهائي
   *[no] الموعد النهائي
  } { $part ->
    [member] لتقديم نواتج { $period } الخاصة بالأفرقة التي تضم { $who } في عضويتها
    [coordinator] لتقديم نواتج { $period } الخاصة بالخطوط التي تتولى تنسيقها الجهة التالية: { $who }،
   *[moderator] { $lines ->
        [one] لتقديم نواتج { $period } الخاصة بالخط الذي تتولى تيسيره الجهة التالية: { $who }،
        [two] لتقديم نواتج { $period } الخاصة بالخطين اللذين تتولى تيسيرهما الجهة التالية: { $who }،
        [few] لتقديم نواتج { $period } الخاصة بالخطوط التي تتولى تيسيرها الجهة التالية: { $who }،
        [many] لتقديم نواتج { $period } الخاصة بالخطوط التي تتولى تيسيرها الجهة التالية: { $who }،
       *[other] لتقديم نواتج { $period } الخاصة بالخطوط التي تتولى تيسيرها الجهة التالية: { $who }،
    }
  } هو { $due }. ويبين الجدول ما ورد حتى الآن وما لا يزال مطلوبا.
letter-reminder = { $n ->
    [one] ولم يرد بعد أي شيء عن الخط التالي: { $which }.
    [two] ولم يرد بعد أي شيء عن الخطين التاليين: { $which }.
    [few] ولم يرد بعد أي شيء عن الخطوط التالية: { $which }.
    [many] ولم يرد بعد أي شيء عن الخطوط التالية: { $which }.
   *[other] ولم يرد بعد أي شيء عن الخطوط التالية: { $which }.
  }
letter-received = ما ورد حتى الآن
letter-asked-for = ما لا يزال مطلوبا
letter-nothing = لا شيء
letter-no-output = الإفادة بعدم وجود أي ناتج
letter-more = { $n ->
    [one] وناتج آخر
    [two] وناتجان آخران
    [few] و{ COUNT($n) } نواتج أخرى
    [many] و{ COUNT($n) } ناتجا آخر
   *[other] و{ COUNT($n) } ناتج آخر
  }
letter-asked-annual-report = لا شيء آخر
letter-asked-nil-report = لا شيء آخر
letter-asked-outputs-only = { $part ->
    [member] الجزء الخاص بكم من التقرير السنوي للفريق
   *[other] التقرير السنوي
  }
letter-asked-nothing = { $part ->
    [member] نواتجكم، والجزء الخاص بكم من التقرير السنوي للفريق
   *[other] التقرير السنوي والنواتج الأخرى
  }
letter-requests = ترد أدناه طلبات واردة في قرارات وموجهة إلى { $who }، ولم تُسجل أي استجابة لها:
letter-request = { $symbol }{ $has-paragraph ->
    [yes] ، الفقرة { $paragraph }
   *[no] { "" }
  }{ $state ->
    [overdue] {" "}(كان الموعد { $due }):
    [due] {" "}(الموعد { $due }):
   *[open] :
  }
letter-more-requests = { $n ->
    [one] وهناك طلب آخر مسجل يسعدنا إرساله إليكم.
    [two] وهناك طلبان آخران مسجلان يسعدنا إرسال قائمة بهما إليكم.
    [few] وهناك { $n } طلبات أخرى مسجلة يسعدنا إرسال قائمة بها إليكم.
    [many] وهناك { $n } طلبا آخر مسجلا يسعدنا إرسال قائمة بها إليكم.
   *[other] وهناك { $n } طلب آخر مسجل يسعدنا إرسال قائمة بها إليكم.
  }
letter-files = { $n ->
    [1] ومرفق بهذه الرسالة ملف للناتج، أُعد استنادا إلى آخر ناتج إن وُجد. ويرجى استكمال ما ينقص فيه وإعادته { $has-contact ->
        [yes] إلى { $contact }
       *[no] مع ردكم على هذه الرسالة
      }، أو إدراجه في السجل في الموضع نفسه وتقديم طلب سحب (pull request).
    [2] ومرفق بهذه الرسالة ملفان للنواتج، ملف لكل خط، أُعدا استنادا إلى آخر ناتج إن وُجد. ويرجى استكمال ما ينقص فيهما وإعادتهما { $has-contact ->
        [yes] إلى { $contact }
       *[no] مع ردكم على هذه الرسالة
      }، أو إدراجهما في السجل في الموضع نفسه وتقديم طلب سحب (pull request).
   *[other] ومرفق بهذه الرسالة { $n ->
        [one] ملف { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ملفان") }
        [few] { COUNT($n) } ملفات
        [many] { COUNT($n) } ملفا
       *[other] { COUNT($n) } ملف
      } للنواتج، ملف لكل خط، أُعدت استنادا إلى آخر ناتج إن وُجد. ويرجى استكمال ما ينقص فيها وإعادتها { $has-contact ->
        [yes] إلى { $contact }
       *[no] مع ردكم على هذه الرسالة
      }، أو إدراجها في السجل في الموضع نفسه وتقديم طلب سحب (pull request).
  }
letter-nil = { $part ->
    [member] ويرجى إرسال النواتج إلى الجهة الميسرة للخط أو إلينا.
   *[other] وإذا لم تسفر الفترة عن أي ناتج في إطار خط ما، فيرجى الاكتفاء بكتابة ذلك: فيُسجل عندئذ ولا يُسأل عنه مرة أخرى.
  }
letter-closing = وتفضلوا بقبول فائق الاحترام،

# The Secretary-General's report.
# as in A/75/89 (ar)
united-nations = الأمم المتحدة
# as in A/75/89 (ar)
general-assembly = الجمعية العامة
# as in E/2019/53 (ar)
ecosoc = المجلس الاقتصادي والاجتماعي
# as in A/75/89 and E/2019/53 (ar): the block of the distribution is in English in documents in Arabic, its date too
distribution-general = Distr.: General
# as in A/75/89 (ar): the date of the distribution is in English
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
# as in A/75/89 (ar), where "Arabic" stands in a line before it
original-english = Original: English
# unread: translated by us, not read by a native speaker; the name of the Summit as in www.itu.int/net/wsis/outcome/booklet/tunisar.html
sg-title = التقدم المحرز في تنفيذ ومتابعة نتائج القمة العالمية لمجتمع المعلومات على الصعيدين الإقليمي والدولي
sg-title-of = التقدم المحرز في تنفيذ ومتابعة نتائج { $subject }
sg-subtitle-of = تقرير { $who }
# as in A/75/89 (ar)
sg-subtitle = تقرير الأمين العام
# as in A/75/89 (ar): "البند 144 من القائمة الأولية*"
sg-session-of-list = البند { $item } من { $list }{ $mark }
sg-item = البند { $item }{ $mark }
# as in E/CONF.103/2 (ar): "نيويورك، 19-23 آب/أغسطس 2013"
sg-place-dates = { $place }، { $dates }
# as in A/75/89 (ar): "الدورة الخامسة والسبعون"
sg-assembly-session = الدورة { ORDINAL($n) }
# as in E/2019/53 (ar): "دورة عام 2019"
sg-council-session = دورة عام { $year }
# as in A/75/89 (ar)
sg-summary = موجز
# unread: translated by us, not read by a native speaker (but for what is said of a message)
sg-summary-text = يعرض هذا التقرير التقدم المحرز في { $year } في تنفيذ ومتابعة نتائج القمة العالمية لمجتمع المعلومات. ويستند إلى سجل علني للمتابعة يُذكر فيه مصدر لكل قيد{ $has-stocktaking ->
    [yes] ، وإلى الجرد العام المضطلع به من جانب { $stocktaker }
   *[no] { "" }
  }.
sg-summary-mandate = وقد أُعد عملا بأحكام { $which }.
sg-summary-text-of = يعرض هذا التقرير التقدم المحرز في { $year } في تنفيذ ومتابعة نتائج { $subject }. ويستند إلى سجل علني للمتابعة يُذكر فيه مصدر لكل قيد{ $has-stocktaking ->
    [yes] ، وإلى الجرد العام المضطلع به من جانب { $stocktaker }
   *[no] { "" }
  }.
# as in A/75/89 (ar)
sg-introduction = مقدمة
# "عملا ب" as in A/75/89 (ar): "أعد هذا التقرير عملا بالقرار 74/252"
sg-mandate = { $n ->
    [0] يعرض هذا التقرير التقدم المحرز في { $year } في تنفيذ ومتابعة نتائج القمة العالمية لمجتمع المعلومات، على النحو المبين في خطة عمل جنيف وبرنامج عمل تونس بشأن مجتمع المعلومات.
   *[other] عملا بأحكام { $which }، يعرض هذا التقرير التقدم المحرز في { $year } في تنفيذ ومتابعة نتائج القمة العالمية لمجتمع المعلومات، على النحو المبين في خطة عمل جنيف وبرنامج عمل تونس بشأن مجتمع المعلومات.
  }
sg-mandate-of = { $n ->
    [0] يعرض هذا التقرير التقدم المحرز في { $year } في تنفيذ ومتابعة نتائج { $subject }.
   *[other] عملا بأحكام { $which }، يعرض هذا التقرير التقدم المحرز في { $year } في تنفيذ ومتابعة نتائج { $subject }.
  }
sg-submitted-to = ويُقدم التقرير إلى { $organs }.
sg-submitted-ecosoc = ويُقدم التقرير إلى المجلس الاقتصادي والاجتماعي.
sg-submitted-general-assembly = ويُقدم التقرير إلى المجلس الاقتصادي والاجتماعي، ومن خلاله إلى الجمعية العامة.
sg-prepared = وقد أعدته أمانة { $who }.
sg-basis = يستند هذا التقرير إلى سجل علني للمتابعة يُذكر فيه مصدر لكل قيد. { $outputs ->
    [0] وعن { $year }، لا يتضمن السجل { FIGURE($outputs, "أي") } ناتج، { $meetings ->
        [0] ولا { FIGURE($meetings, "أي") } اجتماع
       *[other] وعدد الاجتماعات الواردة فيه { $meetings ->
            [one] اجتماع { FIGURE($meetings, "واحد") }
            [two] { FIGURE($meetings, "اجتماعان") }
            [few] { COUNT($meetings) } اجتماعات
            [many] { COUNT($meetings) } اجتماعا
           *[other] { COUNT($meetings) } اجتماع
          }
      }
   *[other] وعن { $year }، عدد النواتج الواردة في السجل { $outputs ->
        [one] ناتج { FIGURE($outputs, "واحد") }
        [two] { FIGURE($outputs, "ناتجان") }
        [few] { COUNT($outputs) } نواتج
        [many] { COUNT($outputs) } ناتجا
       *[other] { COUNT($outputs) } ناتج
      }، { $meetings ->
        [0] ولا يرد فيه { FIGURE($meetings, "أي") } اجتماع
       *[other] وعدد الاجتماعات { $meetings ->
            [one] اجتماع { FIGURE($meetings, "واحد") }
            [two] { FIGURE($meetings, "اجتماعان") }
            [few] { COUNT($meetings) } اجتماعات
            [many] { COUNT($meetings) } اجتماعا
           *[other] { COUNT($meetings) } اجتماع
          }
      }
  }.
sg-contributors = وترد في المرفق المتعلق بالمنظمات قائمة بالمنظمات التي أصدرت النواتج أو شاركت فيها، وعددها { $n ->
    [one] منظمة { FIGURE($n, "واحدة") }
    [two] { FIGURE($n, "منظمتان") }
    [few] { COUNT($n) } منظمات
    [many] { COUNT($n) } منظمة
   *[other] { COUNT($n) } منظمة
  }.
sg-brief = حُذفت أدناه موجزات النواتج، التي من شأن إيرادها أن يجعل التقرير يتجاوز الحد الأقصى البالغ { $limit } كلمة؛ وهي واردة في السجل.
sg-mechanism = آلية المتابعة
sg-mechanism-decentralised = تجري المتابعة على نحو لامركزي. ويُتوخى أن تكون لكل خط منظمة حكومية دولية بوصفها جهة ميسرة تنظم اجتماعات مفتوحة أمام جميع أصحاب المصلحة. ويُتوخى أن يقرر فريق أصحاب المصلحة المعني بكل خط طرائق التنسيق الخاصة به وأن ينتج نواتج سنوية. والجهة المضطلعة بالجرد العام لهذه النواتج هي { $stocktaker }.
sg-mechanism-centralised = { $n ->
    [0] يُتوخى أن تنسق المتابعةَ وتقدمَ التقارير عنها منظمة واحدة أو بضع منظمات؛ ولم تُسم أي منظمة بعد.
    [one] تنسق المتابعةَ وتقدم التقارير عنها الجهة التالية: { $coordinators }.
    [two] تنسق المتابعةَ وتقدم التقارير عنها الجهتان التاليتان: { $coordinators }.
    [few] تنسق المتابعةَ وتقدم التقارير عنها الجهات التالية: { $coordinators }.
    [many] تنسق المتابعةَ وتقدم التقارير عنها الجهات التالية: { $coordinators }.
   *[other] تنسق المتابعةَ وتقدم التقارير عنها الجهات التالية: { $coordinators }.
  } والجهة المضطلعة بالجرد العام هي { $stocktaker }.
sg-mechanism-table = { $mechanism ->
    [centralised] ويبين { TABLE($table, "الجدول أدناه", "الجدول #") } المنظمات التي تولت تنسيق كل خط في { $year }، وعدد الاجتماعات والنواتج في إطاره.
   *[decentralised] ويبين { TABLE($table, "الجدول أدناه", "الجدول #") } المنظمات التي تولت تيسير كل خط في { $year }، وعدد الاجتماعات والنواتج في إطاره.
  }
sg-moderators = وفي { $year }، بلغ عدد المنظمات التي تولت تيسير خطوط { $n ->
    [one] منظمة { FIGURE($n, "واحدة") }
    [two] { FIGURE($n, "منظمتين") }
    [few] { COUNT($n) } منظمات
    [many] { COUNT($n) } منظمة
   *[other] { COUNT($n) } منظمة
  }: { $who }.
sg-trends = الاتجاهات الرئيسية
trend-outputs = { $direction ->
    [more] ارتفع عدد النواتج المسجلة سنويا، في الفترة من { $first-year } إلى { $last-year }، من { $first } إلى { $last }.
    [fewer] انخفض عدد النواتج المسجلة سنويا، في الفترة من { $first-year } إلى { $last-year }، من { $first } إلى { $last }.
    [between] تراوح عدد النواتج المسجلة سنويا، في الفترة من { $first-year } إلى { $last-year }، بين { $least } و{ $peak }؛ وبلغ في { $last-year } ما عدده { $last }.
   *[same] لم يتغير عدد النواتج المسجلة سنويا في الفترة من { $first-year } إلى { $last-year }، وهو { $last }.
  }
trend-meetings = { $direction ->
    [more] وارتفع عدد الاجتماعات المعقودة من { $before } في { $year-before } إلى { $now } في { $year }.
    [fewer] وانخفض عدد الاجتماعات المعقودة من { $before } في { $year-before } إلى { $now } في { $year }.
   *[same] وكان عدد الاجتماعات المعقودة في { $year } مماثلا لعددها في { $year-before }، وهو { $now }.
  }
trend-lines = مقارنة بما كان في { $year-before }، { $rose ->
    [0] { $fell ->
        [0] سُجل العدد نفسه من النواتج في إطار كل خط.
       *[other] سُجل عدد أقل من النواتج في { $fell ->
            [one] خط { FIGURE($fell, "واحد") }
            [two] { FIGURE($fell, "خطين") }
            [few] { COUNT($fell) } خطوط
            [many] { COUNT($fell) } خطا
           *[other] { COUNT($fell) } خط
          } ({ $which-fell })، ولم يُسجل عدد أكبر في أي خط.
      }
   *[other] سُجل عدد أكبر من النواتج في { $rose ->
        [one] خط { FIGURE($rose, "واحد") }
        [two] { FIGURE($rose, "خطين") }
        [few] { COUNT($rose) } خطوط
        [many] { COUNT($rose) } خطا
       *[other] { COUNT($rose) } خط
      } ({ $which-rose })، { $fell ->
        [0] ولم يُسجل عدد أقل في { FIGURE($fell, "أي") } خط
       *[other] وعدد أقل في { $fell ->
            [one] خط { FIGURE($fell, "واحد") }
            [two] { FIGURE($fell, "خطين") }
            [few] { COUNT($fell) } خطوط
            [many] { COUNT($fell) } خطا
           *[other] { COUNT($fell) } خط
          } ({ $which-fell })
      }، { $same ->
        [0] ولم يبق العدد نفسه في { FIGURE($same, "أي") } خط
       *[other] والعدد نفسه في { $same ->
            [one] خط { FIGURE($same, "واحد") }
            [two] { FIGURE($same, "خطين") }
            [few] { COUNT($same) } خطوط
            [many] { COUNT($same) } خطا
           *[other] { COUNT($same) } خط
          }
      }.
  }
trend-kinds = تتألف نواتج { $year }، وعددها { $outputs ->
    [one] ناتج { FIGURE($outputs, "واحد") }
    [two] { FIGURE($outputs, "ناتجان") }
    [few] { COUNT($outputs) } نواتج
    [many] { COUNT($outputs) } ناتجا
   *[other] { COUNT($outputs) } ناتج
  }، مما يلي: { $parts }.
# The parts are counted things in the nominative, after the colon of "trend-kinds".
of-kind = { $kind ->
    [annual-report] { $n ->
        [one] تقرير سنوي { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "تقريران سنويان") }
        [few] { COUNT($n) } تقارير سنوية
        [many] { COUNT($n) } تقريرا سنويا
       *[other] { COUNT($n) } تقرير سنوي
      }
    [publication] { $n ->
        [one] منشور { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "منشوران") }
        [few] { COUNT($n) } منشورات
        [many] { COUNT($n) } منشورا
       *[other] { COUNT($n) } منشور
      }
    [guideline] { $n ->
        [one] وثيقة توجيهية { FIGURE($n, "واحدة") }
        [two] { FIGURE($n, "وثيقتان توجيهيتان") }
        [few] { COUNT($n) } وثائق توجيهية
        [many] { COUNT($n) } وثيقة توجيهية
       *[other] { COUNT($n) } وثيقة توجيهية
      }
    [standard] { $n ->
        [one] معيار { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "معياران") }
        [few] { COUNT($n) } معايير
        [many] { COUNT($n) } معيارا
       *[other] { COUNT($n) } معيار
      }
    [project] { $n ->
        [one] مشروع { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "مشروعان") }
        [few] { COUNT($n) } مشاريع
        [many] { COUNT($n) } مشروعا
       *[other] { COUNT($n) } مشروع
      }
    [partnership] { $n ->
        [one] شراكة { FIGURE($n, "واحدة") }
        [two] { FIGURE($n, "شراكتان") }
        [few] { COUNT($n) } شراكات
        [many] { COUNT($n) } شراكة
       *[other] { COUNT($n) } شراكة
      }
    [training] { $n ->
        [one] نشاط تدريبي { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "نشاطان تدريبيان") }
        [few] { COUNT($n) } أنشطة تدريبية
        [many] { COUNT($n) } نشاطا تدريبيا
       *[other] { COUNT($n) } نشاط تدريبي
      }
    [event] { $n ->
        [one] مناسبة { FIGURE($n, "واحدة") }
        [two] { FIGURE($n, "مناسبتان") }
        [few] { COUNT($n) } مناسبات
        [many] { COUNT($n) } مناسبة
       *[other] { COUNT($n) } مناسبة
      }
    [database] { $n ->
        [one] قاعدة بيانات { FIGURE($n, "واحدة") }
        [two] { FIGURE($n, "قاعدتا بيانات") }
        [few] { COUNT($n) } قواعد بيانات
        [many] { COUNT($n) } قاعدة بيانات
       *[other] { COUNT($n) } قاعدة بيانات
      }
    [tool] { $n ->
        [one] أداة { FIGURE($n, "واحدة") }
        [two] { FIGURE($n, "أداتان") }
        [few] { COUNT($n) } أدوات
        [many] { COUNT($n) } أداة
       *[other] { COUNT($n) } أداة
      }
    [policy] { $n ->
        [one] سياسة { FIGURE($n, "واحدة") }
        [two] { FIGURE($n, "سياستان") }
        [few] { COUNT($n) } سياسات
        [many] { COUNT($n) } سياسة
       *[other] { COUNT($n) } سياسة
      }
   *[statement] { $n ->
        [one] بيان { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "بيانان") }
        [few] { COUNT($n) } بيانات
        [many] { COUNT($n) } بيانا
       *[other] { COUNT($n) } بيان
      }
  }{ $has-share ->
    [yes] { " " }({ $share } في المائة)
   *[no] { "" }
  }
sg-implementation = التنفيذ حسب خط العمل
sg-line-heading = { $part ->
    [section] القسم { $code }
    [application] { $code }
   *[line] خط العمل { $code }
  }{ $has-title ->
    [yes] : { $title }
   *[no] { "" }
  }
sg-regional = المنظور الإقليمي
regional-coverage = تتوزع نواتج { $year }، وعددها { $outputs ->
    [one] ناتج { FIGURE($outputs, "واحد") }
    [two] { FIGURE($outputs, "ناتجان") }
    [few] { COUNT($outputs) } نواتج
    [many] { COUNT($outputs) } ناتجا
   *[other] { COUNT($outputs) } ناتج
  }، حسب النطاق كما يلي: { $parts }{ $unstated ->
    [0] { "" }
   *[other] ؛ أما ما لم يُسجل نطاقه فعدده { $unstated ->
        [one] ناتج { FIGURE($unstated, "واحد") }
        [two] { FIGURE($unstated, "ناتجان") }
        [few] { COUNT($unstated) } نواتج
        [many] { COUNT($unstated) } ناتجا
       *[other] { COUNT($unstated) } ناتج
      }
  }.
of-coverage = { $coverage ->
    [global] { $n ->
        [one] ناتج عالمي { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان عالميان") }
        [few] { COUNT($n) } نواتج عالمية
        [many] { COUNT($n) } ناتجا عالميا
       *[other] { COUNT($n) } ناتج عالمي
      }
    [regional] { $n ->
        [one] ناتج إقليمي { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان إقليميان") }
        [few] { COUNT($n) } نواتج إقليمية
        [many] { COUNT($n) } ناتجا إقليميا
       *[other] { COUNT($n) } ناتج إقليمي
      }
    [national] { $n ->
        [one] ناتج وطني { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان وطنيان") }
        [few] { COUNT($n) } نواتج وطنية
        [many] { COUNT($n) } ناتجا وطنيا
       *[other] { COUNT($n) } ناتج وطني
      }
   *[local] { $n ->
        [one] ناتج محلي { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان محليان") }
        [few] { COUNT($n) } نواتج محلية
        [many] { COUNT($n) } ناتجا محليا
       *[other] { COUNT($n) } ناتج محلي
      }
  }
regional-outputs = { $n ->
    [1] الناتج ذو النطاق الإقليمي هو التالي: { $which }.
   *[other] عدد النواتج ذات النطاق الإقليمي { $n ->
        [one] ناتج { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان") }
        [few] { COUNT($n) } نواتج
        [many] { COUNT($n) } ناتجا
       *[other] { COUNT($n) } ناتج
      }: { $which }.
  }
regional-outputs-many = يرد وصف النواتج ذات النطاق الإقليمي، وعددها { $n ->
    [one] ناتج { FIGURE($n, "واحد") }
    [two] { FIGURE($n, "ناتجان") }
    [few] { COUNT($n) } نواتج
    [many] { COUNT($n) } ناتجا
   *[other] { COUNT($n) } ناتج
  }، في { $paras }.
# A title where it is only mentioned: of a publication, which comes in italics where the language has these, and of anything else.
title-of-written = { $title }
title-in-quotes = ”{ $title }“
output-mention = { $title } (الفقرة { $para })
regional-commissions = بلغ عدد اللجان الإقليمية التابعة للأمم المتحدة التي أصدرت نواتج أو كانت شريكة فيها { $n ->
    [one] لجنة { FIGURE($n, "واحدة") }
    [two] { FIGURE($n, "لجنتين") }
    [few] { COUNT($n) } لجان
    [many] { COUNT($n) } لجنة
   *[other] { COUNT($n) } لجنة
  }: { $which }.
organization-mention = { $who } ({ $paras })
regional-countries = من مجموع النواتج، وعددها { $outputs ->
    [one] ناتج { FIGURE($outputs, "واحد") }
    [two] { FIGURE($outputs, "ناتجان") }
    [few] { COUNT($outputs) } نواتج
    [many] { COUNT($outputs) } ناتجا
   *[other] { COUNT($outputs) } ناتج
  }، بلغ عدد ما يذكر البلدان التي يتناولها { $stated ->
    [one] ناتجا { FIGURE($stated, "واحدا") }
    [two] { FIGURE($stated, "ناتجين") }
    [few] { COUNT($stated) } نواتج
    [many] { COUNT($stated) } ناتجا
   *[other] { COUNT($stated) } ناتج
  }: { $parts }. ويُحتسب الناتج الذي يتناول عدة مناطق ضمن كل منطقة منها.{ $unstated ->
    [0] { "" }
   *[other] { " " }ولما كانت النواتج الأخرى لا تذكر أي بلد، فإن هذه الأرقام لا تدل إلا قليلا على كيفية توزع النواتج على المناطق.
  }
of-region = { $region ->
    [africa] { $n ->
        [one] ناتج { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان") }
        [few] { COUNT($n) } نواتج
        [many] { COUNT($n) } ناتجا
       *[other] { COUNT($n) } ناتج
      } عن أفريقيا
    [americas] { $n ->
        [one] ناتج { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان") }
        [few] { COUNT($n) } نواتج
        [many] { COUNT($n) } ناتجا
       *[other] { COUNT($n) } ناتج
      } عن الأمريكتين
    [arab-states] { $n ->
        [one] ناتج { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان") }
        [few] { COUNT($n) } نواتج
        [many] { COUNT($n) } ناتجا
       *[other] { COUNT($n) } ناتج
      } عن الدول العربية
    [asia-pacific] { $n ->
        [one] ناتج { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان") }
        [few] { COUNT($n) } نواتج
        [many] { COUNT($n) } ناتجا
       *[other] { COUNT($n) } ناتج
      } عن آسيا والمحيط الهادئ
    [cis] { $n ->
        [one] ناتج { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان") }
        [few] { COUNT($n) } نواتج
        [many] { COUNT($n) } ناتجا
       *[other] { COUNT($n) } ناتج
      } عن رابطة الدول المستقلة
   *[europe] { $n ->
        [one] ناتج { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان") }
        [few] { COUNT($n) } نواتج
        [many] { COUNT($n) } ناتجا
       *[other] { COUNT($n) } ناتج
      } عن أوروبا
  }
sg-stakeholders = مساهمات أصحاب المصلحة
stakeholders-by-category = تتوزع نواتج { $year }، وعددها { $outputs ->
    [one] ناتج { FIGURE($outputs, "واحد") }
    [two] { FIGURE($outputs, "ناتجان") }
    [few] { COUNT($outputs) } نواتج
    [many] { COUNT($outputs) } ناتجا
   *[other] { COUNT($outputs) } ناتج
  }، كما يلي: { $parts }{ $unstated ->
    [0] { "" }
   *[other] ؛ أما ما لا تُعرف فئة المنظمات التي أصدرته فعدده { $unstated ->
        [one] ناتج { FIGURE($unstated, "واحد") }
        [two] { FIGURE($unstated, "ناتجان") }
        [few] { COUNT($unstated) } نواتج
        [many] { COUNT($unstated) } ناتجا
       *[other] { COUNT($unstated) } ناتج
      }
  }. ويُحتسب الناتج الصادر عن منظمات من عدة فئات ضمن كل فئة منها.
of-category = { $category ->
    [government] { $n ->
        [one] ناتج { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان") }
        [few] { COUNT($n) } نواتج
        [many] { COUNT($n) } ناتجا
       *[other] { COUNT($n) } ناتج
      } من إصدار الحكومات
    [international-organization] { $n ->
        [one] ناتج { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان") }
        [few] { COUNT($n) } نواتج
        [many] { COUNT($n) } ناتجا
       *[other] { COUNT($n) } ناتج
      } من إصدار المنظمات الدولية
    [civil-society] { $n ->
        [one] ناتج { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان") }
        [few] { COUNT($n) } نواتج
        [many] { COUNT($n) } ناتجا
       *[other] { COUNT($n) } ناتج
      } من إصدار منظمات المجتمع المدني
    [private-sector] { $n ->
        [one] ناتج { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان") }
        [few] { COUNT($n) } نواتج
        [many] { COUNT($n) } ناتجا
       *[other] { COUNT($n) } ناتج
      } من إصدار القطاع الخاص
    [academia] { $n ->
        [one] ناتج { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان") }
        [few] { COUNT($n) } نواتج
        [many] { COUNT($n) } ناتجا
       *[other] { COUNT($n) } ناتج
      } من إصدار الأوساط الأكاديمية
   *[technical-community] { $n ->
        [one] ناتج { FIGURE($n, "واحد") }
        [two] { FIGURE($n, "ناتجان") }
        [few] { COUNT($n) } نواتج
        [many] { COUNT($n) } ناتجا
       *[other] { COUNT($n) } ناتج
      } من إصدار الأوساط التقنية
  }
category-issued = { $category ->
    [government] أصدرت الحكومات، منفردة أو بالاشتراك مع جهات أخرى، ما يلي: { $which }.
    [international-organization] أصدرت المنظمات الدولية، منفردة أو بالاشتراك مع جهات أخرى، ما يلي: { $which }.
    [civil-society] أصدرت منظمات المجتمع المدني، منفردة أو بالاشتراك مع جهات أخرى، ما يلي: { $which }.
    [private-sector] أصدرت كيانات القطاع الخاص، منفردة أو بالاشتراك مع جهات أخرى، ما يلي: { $which }.
    [academia] أصدرت المؤسسات الأكاديمية، منفردة أو بالاشتراك مع جهات أخرى، ما يلي: { $which }.
   *[technical-community] أصدرت الأوساط التقنية، منفردة أو بالاشتراك مع جهات أخرى، ما يلي: { $which }.
  }
category-mention = { $title } ({ $who }؛ انظر الفقرة { $para })
category-issued-many = { $category ->
    [government] يرد وصف النواتج الصادرة عن الحكومات في { $paras }.
    [international-organization] يرد وصف النواتج الصادرة عن المنظمات الدولية في { $paras }.
    [civil-society] يرد وصف النواتج الصادرة عن منظمات المجتمع المدني في { $paras }.
    [private-sector] يرد وصف النواتج الصادرة عن كيانات القطاع الخاص في { $paras }.
    [academia] يرد وصف النواتج الصادرة عن المؤسسات الأكاديمية في { $paras }.
   *[technical-community] يرد وصف النواتج الصادرة عن الأوساط التقنية في { $paras }.
  }
sg-progress = التقدم المحرز والعقبات والخطوات المقبلة
sg-progress-basis = العروض المقدمة عن { $year } والتي تتناول { $of } عددها { $n ->
    [one] عرض { FIGURE($n, "واحد") }
    [two] { FIGURE($n, "عرضان") }
    [few] { COUNT($n) } عروض
    [many] { COUNT($n) } عرضا
   *[other] { COUNT($n) } عرض
  }، وذلك بشأن ما يلي: { $which }.
account-progress = التقدم المحرز
account-challenges = العقبات المصادفة
account-next-steps = الخطوات المقبلة
progress-told = فيما يتعلق بالخط { $line }، قُدم العرض التالي عن التقدم المحرز (انظر الفقرة { $para }): { $text }
challenges-told = فيما يتعلق بالخط { $line }، أُبلغ عن العقبات التالية (انظر الفقرة { $para }): { $text }
next-steps-told = فيما يتعلق بالخط { $line }، أُعلن عن الخطوات المقبلة التالية (انظر الفقرة { $para }): { $text }
sg-stocktaking = الجرد العام
sg-stocktaking-published = الجهة المضطلعة بالجرد العام هي { $stocktaker }. { $has-document ->
    [yes] وفي هذا الإطار، نُشرت الوثيقة { $document }
   *[no] { $has-when ->
        [yes] وقد نُشرت نتائجه
       *[no] ولم تُسجل أي وثيقة بشأنه في { $year }
      }
  }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.
sg-gaps = الثغرات
sg-observations = ملاحظات وإجراءات أخرى
# as in A/71/1007 (ar): "في دورتها الحادية والسبعين"
sg-assembly-decided = { $has-resolution ->
    [yes] اتخذت الجمعية العامة القرار { $resolution }{ $has-date ->
        [yes] { "" }
       *[no] { " " }بشأن التقرير عن { $period }
      }
   *[no] نظرت الجمعية العامة في التقرير عن { $period }
  }{ $has-session ->
    [yes] { " " }في دورتها { ORDINAL($session, form: "genitive") }
   *[no] { "" }
  }{ $has-date ->
    [yes] ، { $when }
   *[no] { "" }
  }.
# as in a document of the Economic and Social Council at huggingface.co/datasets/Shularp/un_multi-ar-en (ar): the name of the Commission
sg-commission-considered = نظرت اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية في التقرير عن { $period }{ $has-date ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }{ $has-session ->
    [yes] { $has-document ->
        [yes] { " " }({ $session }؛ { $document })
       *[no] { " " }({ $session })
      }
   *[no] { $has-document ->
        [yes] { " " }({ $document })
       *[no] { "" }
      }
  }.
sg-council-decided = { $has-resolution ->
    [yes] اتخذ المجلس الاقتصادي والاجتماعي القرار { $resolution }{ $has-date ->
        [yes] { "" }
       *[no] { " " }بشأن التقرير عن { $period }
      }
   *[no] نظر المجلس الاقتصادي والاجتماعي في التقرير عن { $period }
  }{ $has-date ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.
sg-further-necessary = { $has-resolution ->
    [yes] ورأت الجمعية العامة، في قرارها { $resolution }، أن من الضروري اتخاذ إجراءات أخرى.
   *[no] ورأت الجمعية العامة أن من الضروري اتخاذ إجراءات أخرى.
  }
sg-further-not-necessary = { $has-resolution ->
    [yes] ورأت الجمعية العامة، في قرارها { $resolution }، أنه لا يلزم اتخاذ أي إجراءات أخرى.
   *[no] ورأت الجمعية العامة أنه لا يلزم اتخاذ أي إجراءات أخرى.
  }
sg-further-open-of = ويُترك إلى { $organ } النظر فيما إذا كان يلزم اتخاذ إجراءات أخرى.
further-open = ولم يُنظر بعد فيما إذا كان يلزم اتخاذ إجراءات أخرى.
sg-further-open = وقد ترغب الجمعية العامة في النظر فيما إذا كان يلزم اتخاذ إجراءات أخرى.
sg-consideration = ما حدث بعد التقرير
sg-consideration-text = اتُّخذت الإجراءات المبينة أدناه بعد تقديم هذا التقرير، أو في يوم غير مسجل.
sg-consideration-of = يتعلق ما يلي بالتقرير عن { $year }:
sg-follow-up-held = { $kind ->
    [summit] عُقد مؤتمر قمة للمتابعة{ $has-title ->
        [yes] ، هو ”{ $title }“،
       *[no] { "" }
      }
   *[meeting] عُقد اجتماع للمتابعة{ $has-title ->
        [yes] ، هو ”{ $title }“،
       *[no] { "" }
      }
  }{ $has-place ->
    [yes] { " " }في { $place }
   *[no] { "" }
  }{ $has-dates ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.

# The secretariat's own words: the figures in them, and the headings of places where nothing else stands.
# unread: translated by us, not read by a native speaker
own-figure = { $n }
own-figure-first = { $n }
own-figure-in-table = { $n }
own-figure-about = نحو { $number }
own-figure-about-first = نحو { $number }
place-introduction = مقدمة
place-mandate = الولاية
place-key-trends = الاتجاهات الرئيسية
place-regional-perspective = المنظور الإقليمي
place-stakeholders = أصحاب المصلحة
place-progress-and-obstacles = التقدم المحرز والعقبات
place-observations = ملاحظات
place-recommendations = توصيات
place-next-steps = الخطوات المقبلة
place-acknowledgements = شكر وتقدير

# The terminal: what `wsis stocktake`, `wsis status`, `wsis list` and `wsis show` print for people, in columns of 80 signs or so: short words.
# Dates stand as in files (2006-05-15), and so do ids, options and commands in backticks.
# unread: translated by us, not read by a native speaker
screen-heading = { $what } · { $registry }
# Of several sentences what stands between them, a blank written as _, and of parts in a row what is parted by more than a comma.
between-sentences = _
between-details = ،_
between-parts = ؛_
with-brackets = { $what } ({ $about })
with-colon = { $what }: { $text }
about-number = نحو { $number }
years-from-to = { $first } – { $last }

# Columns of tables in a terminal, where no column of the reports is called the same. `column-id` is what a record is called by in files.
# unread: translated by us, not read by a native speaker
column-id = المعرّف
column-name = الاسم
column-moderators = الجهات الميسرة
column-coordinators = الجهات المنسقة
column-coordinators-short = المنسقة
column-modalities-short = طرائق
column-members-short = أعضاء
column-meetings-short = اجتماع
column-open-short = مفتوح
column-outputs-short = ناتج
column-report-short = تقرير
# The outputs of other lines that serve this one too.
column-also = أخرى
# Outputs that came late, and those that are planned.
column-late = المتأخرة
column-planned = المقررة
# Whether there is an annual report.
column-report = التقرير
column-change = ± { $before }
column-missing = الناقص
column-difference = الفرق
column-only-in = في { $years } فقط
column-figures-before = { $is-one-year ->
    [yes] السنة السابقة
   *[no] قبل ذلك
  }
column-title-and-file = العنوان والملف
# What was counted, and what it adds.
column-counted = المحتسب
column-adds = ما يضيفه
column-last-changed = آخر تغيير
column-cycle = الدورة
# The last day on which something is in time.
column-deadline = الموعد
column-overdue-since = منذ
column-what-was-submitted = المقدَّم
column-owes = المطلوب
column-formed = التأسيس
column-start = البداية
column-end = النهاية
column-status = الحالة
column-country = البلد
column-countries = البلدان
column-approximate = تقريبي
column-organizers = الجهات المنظمة
# The event that a meeting was a session of.
column-within = ضمن
column-online = عبر الإنترنت
column-links = الروابط
column-sources = المصادر
column-acronym = المختصر
# The lines that an organization moderates.
column-moderated = خطوط تيسرها
column-part-of = جزء من
column-competences = الاختصاصات
column-website = الموقع الشبكي
# Who brought an output out.
column-issued-by = جهة الإصدار
column-year = السنة
column-partners = الشركاء
column-goals = الأهداف
column-targets = الغايات
# How far an output reaches.
column-reach = النطاق
column-language = اللغة
column-day-submitted = تاريخ التقديم
column-replaces = يحل محل
column-summary = موجز
column-symbol = الرمز
column-organ = الهيئة
column-request = الطلب
column-answers = الاستجابات
column-action = الإجراء
column-asked-of = المطلوب منه
# How many years apart a request is to be answered.
column-every = التواتر
# The steps of a cycle: stocktaking, report, the Council's resolution, the Assembly's, the judgement on further action.
column-stocktaking = الجرد
column-sg-report = التقرير
column-ecosoc = المجلس
column-assembly = الجمعية
column-further-action = إجراءات أخرى
column-follow-up = المتابعة
column-commission = اللجنة

# Words of closed lists within a table or a phrase.
# unread: translated by us, not read by a native speaker
word-kind-annual-report = تقرير سنوي
word-kind-publication = منشور
word-kind-guideline = وثيقة توجيهية
word-kind-standard = معيار
word-kind-project = مشروع
word-kind-partnership = شراكة
word-kind-training = نشاط تدريبي
word-kind-event = مناسبة
word-kind-database = قاعدة بيانات
word-kind-tool = أداة
word-kind-policy = سياسة
word-kind-statement = بيان
# Of a follow-up.
word-kind-meeting = اجتماع
word-kind-summit = مؤتمر قمة
word-category-government = حكومة
word-category-international-organization = منظمة دولية
word-category-civil-society = مجتمع مدني
word-category-private-sector = قطاع خاص
word-category-academia = أوساط أكاديمية
word-category-technical-community = أوساط تقنية
word-coverage-global = عالمي
word-coverage-regional = إقليمي
word-coverage-national = وطني
word-coverage-local = محلي
# Of outputs, and of meetings.
word-status-planned = مقرر
word-status-ongoing = جار
word-status-completed = منجز
word-status-discontinued = متوقف
word-status-held = عُقد
word-status-cancelled = ملغى
word-role-moderator = جهة ميسرة
word-role-co-moderator = جهة مشاركة في التيسير
word-role-proposed = جهة مقترحة
word-topic-membership = العضوية
word-topic-working-methods = أساليب العمل
word-topic-meetings = الاجتماعات
word-topic-sub-groups = الأفرقة الفرعية
word-topic-communication = الاتصالات
word-topic-decision-making = اتخاذ القرارات
word-topic-reporting = الإبلاغ
word-topic-partnerships = الشراكات
# What a resolution asks for: to report, to convene …
word-action-report = تقديم تقرير
word-action-convene = عقد اجتماع
word-action-establish = إنشاء
word-action-develop = وضع
word-action-implement = تنفيذ
word-action-review = استعراض
word-action-support = دعم
word-action-consider = نظر
# Of a request.
word-state-answered = مستجاب له
word-state-due = لم يحل موعده
word-state-overdue = متأخر
word-state-open = مفتوح
word-submitted-annual-report = تقرير سنوي
word-submitted-nil-report = إفادة بعدم وجود نواتج
word-submitted-outputs-only = نواتج فقط
word-submitted-nothing = لا شيء
word-duty-stocktaker = الجهة المضطلعة بالجرد
word-duty-reporter = الجهة المقدمة للتقرير
word-duty-coordinator = جهة منسقة
word-qualifier-about = نحو
word-qualifier-over = أكثر من
word-qualifier-under = أقل من
word-rank-champion = متقدم
word-rank-nominee = مرشح
word-rank-winner = فائز
# as in A/75/89 (ar)
word-organ-general-assembly = الجمعية العامة
# as in E/2019/53 (ar)
word-organ-ecosoc = المجلس الاقتصادي والاجتماعي
# as in E/2020/L.18 (ar)
word-asked-member-states = الدول الأعضاء
# unread: translated by us, not read by a native speaker
word-asked-all-stakeholders = جميع أصحاب المصلحة
word-asked-facilitators = ميسرو خطوط العمل
# as in E/2020/L.18 (ar)
word-asked-united-nations-system = منظومة الأمم المتحدة
# unread: translated by us, not read by a native speaker
goal = الهدف { $number }

# `wsis stocktake`
# unread: translated by us, not read by a native speaker
stocktake-heading = الجرد عن { $years }
stocktake-report = { $is ->
    [yes] نعم
    [nil] لا نواتج
   *[no] لا
  }
stocktake-see-sub-lines = انظر الخطوط الفرعية
# Stands for the years before where there are none.
stocktake-before = من قبل
stocktake-coverage = الخطوط: { $lines }؛ منها ما له { $mechanism ->
    [centralised] جهة منسقة
   *[decentralised] جهة ميسرة
  }: { $in-charge ->
    [0] لا شيء
   *[other] { $in-charge }
  }، وما عُقد في إطاره اجتماع يُذكر أنه كان مفتوحا أمام جميع أصحاب المصلحة: { $open ->
    [0] لا شيء
   *[other] { $open }
  }، وما له ناتج: { $with-output ->
    [0] لا شيء
   *[other] { $with-output }
  }.
stocktake-counted = المحتسب: { $outputs ->
    [0] لا نواتج
   *[other] { $outputs ->
        [one] ناتج واحد
        [two] ناتجان
        [few] { $outputs } نواتج
        [many] { $outputs } ناتجا
       *[other] { $outputs } ناتج
      }
  }{ $organizations ->
    [0] { "" }
   *[other] { " " }من { $organizations ->
        [one] منظمة واحدة
        [two] منظمتين
        [few] { $organizations } منظمات
        [many] { $organizations } منظمة
       *[other] { $organizations } منظمة
      }
  } ({ $previous ->
    [0] لا شيء
   *[other] { $previous }
  } في { $before })، و{ $meetings ->
    [0] لا اجتماعات
   *[other] { $meetings ->
        [one] اجتماع واحد
        [two] اجتماعان
        [few] { $meetings } اجتماعات
        [many] { $meetings } اجتماعا
       *[other] { $meetings } اجتماع
      }
  }{ $known ->
    [about] { " " }(عدد المشاركين بقدر ما هو معروف: نحو { $participants })
    [exactly] { " " }(عدد المشاركين بقدر ما هو معروف: { $participants })
   *[nothing] { "" }
  }.
stocktake-openness = الاجتماعات المفتوحة أمام جميع أصحاب المصلحة: { $open ->
    [0] لا شيء
   *[other] { $open }
  }؛ غير المفتوحة: { $closed ->
    [0] لا شيء
   *[other] { $closed }
  }؛ ما لم يُذكر عنه هذا أو ذاك: { $unknown ->
    [0] لا شيء
   *[other] { $unknown }
  }.
stocktake-requests = طلبات القرارات في نهاية { $year }: مستجاب لها: { $answered ->
    [0] لا شيء
   *[other] { $answered }
  }، لم يحل موعدها: { $due ->
    [0] لا شيء
   *[other] { $due }
  }، متأخرة: { $overdue ->
    [0] لا شيء
   *[other] { $overdue }
  }، مفتوحة: { $open ->
    [0] لا شيء
   *[other] { $open }
  }.
stocktake-sub-lines = يبين صف C7 الأرقام الخاصة به؛ وبوصفه خطا، فله أيضا ما لخطوطه الفرعية الثمانية.
stocktake-missing = الناقص ({ $mark }):
stocktake-every-line = جميع الخطوط
# Before a colon, with lines to follow.
stocktake-gap-no-moderator = لا جهة ميسرة
stocktake-gap-no-coordinator = لا جهة منسقة
stocktake-gap-no-group = لا فريق لأصحاب المصلحة
stocktake-gap-no-modalities = لا طرائق عمل
stocktake-gap-no-meeting = لا اجتماع
stocktake-gap-no-open-meeting = لا اجتماع يُذكر أنه مفتوح
stocktake-gap-no-output = لا ناتج
stocktake-gap-no-annual-report = لا تقرير سنويا
stocktake-years-heading = نواتج { $years }
stocktake-all = الكل
stocktake-years-note = تدل العلامة { $mark } على خط لم يسفر عن أي ناتج في سنة ما. ويعرض الخيار `--year` سنة واحدة كاملة.
stocktake-cut-heading = نواتج { $years } حسب { $by ->
    [line] الخط
    [kind] النوع
    [category] فئة أصحاب المصلحة
    [organization] المنظمة
    [country] البلد
    [region] المنطقة
   *[sdg] هدف التنمية المستدامة
  }
stocktake-cut-column = { $by ->
    [line] الخط
    [kind] النوع
    [category] فئة أصحاب المصلحة
    [organization] المنظمة
    [country] البلد
    [region] المنطقة
   *[sdg] هدف التنمية المستدامة
  }
stocktake-unstated = غير محدد
stocktake-all-outputs = جميع النواتج
stocktake-cut-note = قد يُحتسب الناتج في عدة صفوف، ولذلك قد يزيد مجموع الصفوف على عدد النواتج جميعها.
stocktake-beside-heading = { $after } مقارنة مع { $before }
stocktake-beside-change = { $before } → { $after }
stocktake-beside-same = جميع هذه الأرقام متساوية في { $before } و{ $after }.
stocktake-beside-note = 1 → 2 يعني واحدا في { $before } واثنين في { $after }. وبعده: − ما احتُسب في { $before } وحدها، + ما احتُسب في { $after } وحدها.
stocktake-beside-rough = بعض أعداد المشاركين تقريبية.
stocktake-beside-figure = { $line } { $figure ->
    [moderators] الجهات الميسرة
    [members] الأعضاء
    [modalities] طرائق العمل
    [meetings] الاجتماعات
    [participants] المشاركون
   *[outputs] النواتج
  }: { $change }
# The name of a figure stays as one types it: `c5/outputs`.
stocktake-explain-heading = { $figure } عن { $years }: { $value }
stocktake-explain-nothing = لم يُحتسب له شيء.
stocktake-explain-within = (ضمن مشاركي { $event })
stocktake-explain-answered = (استجاب له { $file })
commit-none = لم يودع
commit-unknown = غير معروف
commit-shallow = (نسخة سطحية)
commit-changed-since = تغير منذ ذلك الحين
# Sheets of a workbook.
sheet-lines = الخطوط
sheet-all-figures = جميع الأرقام
sheet-records = السجلات
sheet-comparison = المقارنة
sheet-outputs-by-year = النواتج حسب السنة
sheet-each-once = كل ناتج مرة واحدة
column-key = الرمز

# `wsis status`
# unread: translated by us, not read by a native speaker
status-heading = الحالة في { $day }
status-none-open = لا توجد دورة مفتوحة. ويبين `wsis status --year { $year }` كيف انتهت أحدث دورة{ $next-is ->
    [year] ؛ ويبدأ الدورة التالية الملف { $file }
    [years] ؛ ويبدأ الدورة التالية، عن { $next }، الملف { $file }
   *[unknown] { "" }
  }.
status-no-cycle = لا يتضمن السجل أي دورة بعد: ويبدأ ملف cycles/YEAR.toml مع `outputs-due` دورة نواتج سنة ما.
status-not-recorded = لا توجد دورة عن { $years }: لا يتضمن السجل الملف { $file }.
status-cycle = دورة { $years }: { $stage }{ $end ->
    [closed] { " " }(أُغلقت في { $closed })
    [overtaken] { " " }(تلتها دورة { $newer })
   *[open] { "" }
  }
stage-collecting = يجري جمع النواتج
stage-stocktaking = يجري الجرد
stage-reported = صدر التقرير
stage-before-commission = عُرضت على اللجنة
stage-before-ecosoc = عُرضت على المجلس الاقتصادي والاجتماعي
stage-before-general-assembly = عُرضت على الجمعية العامة
stage-decided = رُئي أن من الضروري اتخاذ إجراءات أخرى
stage-follow-up-held = عُقدت المتابعة
stage-none-needed = لا تلزم أي متابعة
step-outputs = موعد النواتج
step-stocktaking = الجرد
step-report = التقرير
step-commission = اللجنة
step-ecosoc = المجلس الاقتصادي والاجتماعي
step-general-assembly = الجمعية العامة
step-further-action = الحكم بشأن إجراءات أخرى
step-follow-up = المتابعة
# What stands at the left, in a column of 12 signs.
status-label-done = تم
status-label-no-record = غير مسجل
status-label-next = التالي
status-label-overdue = متأخر
status-label-groups = الأفرقة
status-label-late = بعد الموعد
status-label-owed-by = مطلوب من
status-label-judged = الحكم
status-label-followed-by = أعقبه
status-label-due-next = أقرب موعد
status-next = { $step }{ $has-by ->
    [yes] ، من جانب { $by }
   *[no] { "" }
  }: { $when }
status-next-no-day = لم يُحدد موعد
status-next-late-after = لم يُحدد موعد؛ ويُعتبر متأخرا بعد { $day }
status-by-groups = الأفرقة
status-by-general-assembly = الجمعية العامة
status-next-cycle = يجري جمع نواتج { $years } للدورة التالية: ويبدؤها الملف { $file }.
status-not-covered = { $count ->
    [one] لا تشمل أي دورة السنة { $years }
    [two] لا تشمل أي دورة السنتين { $years }
    [few] لا تشمل أي دورة السنوات { $years }
    [many] لا تشمل أي دورة السنوات { $years }
   *[other] لا تشمل أي دورة السنوات { $years }
  }.
status-overdue = { $step } (آخر موعد { $day }){ $lines ->
    [0] { "" }
   *[other] { " " }عن { $lines ->
        [one] خط واحد
        [two] خطين
        [few] { $lines } خطوط
        [many] { $lines } خطا
       *[other] { $lines } خط
      }
  }
# How many groups brought what, in a row.
status-groups-annual-report = تقرير سنوي: { $n }
status-groups-nil-report = إفادة بعدم وجود نواتج: { $n }
status-groups-outputs-only = نواتج فقط: { $n }
status-groups-nothing = لا شيء: { $n }
# The same with the lines and their moderators to follow.
status-brought-annual-report = تقرير سنوي ({ $n }): { $lines }
status-brought-nil-report = إفادة بعدم وجود نواتج ({ $n }): { $lines }
status-brought-outputs-only = نواتج بلا تقرير سنوي ({ $n }): { $lines }
status-brought-nothing = لا شيء ({ $n }): { $lines }
status-no-moderator = لا جهة ميسرة
status-late = { $n ->
    [one] ناتج واحد
    [two] ناتجان
    [few] { $n } نواتج
    [many] { $n } ناتجا
   *[other] { $n } ناتج
  } ({ $lines })
status-judged = { $necessary ->
    [yes] من الضروري اتخاذ إجراءات أخرى
   *[no] لا يلزم اتخاذ أي إجراءات أخرى
  }
status-judged-unknown = لا يُعرف شيء
status-judged-elsewhere = أمام الجمعية العامة{ $has-date ->
    [yes] { " " }({ $date })
   *[no] { "" }
  }: دورة { $cycle }
status-follow-up = { $kind ->
    [summit] مؤتمر قمة
   *[meeting] اجتماع
  }
status-to-come = { $what } (لم يُعقد بعد)
status-requests = طلبات القرارات
status-requests-closing = طلبات القرارات التي تختتم الدورة
status-request-due = { $day } ({ $of }): { $text } ({ $symbol }{ $has-paragraph ->
    [yes] ، الفقرة { $paragraph }
   *[no] { "" }
  })
status-requests-more = وغيرها، عددها { $n }: { $command }
status-requests-overdue = { $n ->
    [one] طلب واحد
    [two] طلبان
    [few] { $n } طلبات
    [many] { $n } طلبا
   *[other] { $n } طلب
  }: { $of }{ $has-command ->
    [yes] ؛ انظر { $command }
   *[no] { "" }
  }
# What a bare `wsis` says at its end.
greeting = يعرض `wsis stocktake { $option }` الأرقام، و`wsis --help` جميع الأوامر.
greeting-without-cycle = يعرض `wsis --help` جميع الأوامر وكيفية استعمال كل منها.
# `wsis status --by organization`
owing-heading = الجهات المطلوب منها تقديم نواتج في { $day }
owing-none-open = لا توجد دورة مفتوحة: يعرض الخيار `--year` دورة مغلقة.
owing-nobody = لا تُطلب نواتج من أحد.
owing-outputs = النواتج
owing-told = { $organizations ->
    [0] لا تُطلب من أي منظمة نواتج
   *[other] عدد المنظمات المطلوب منها تقديم نواتج: { $organizations }
  }، أو الإفادة بعدم وجودها.{ $has-since ->
    [yes] { " " }منذ: آخر موعد، إن كان قد انقضى.
   *[no] { "" }
  }
owing-told-brought = { $organizations ->
    [0] لا تُطلب من أي منظمة نواتج
   *[other] عدد المنظمات المطلوب منها تقديم نواتج: { $organizations }
  }. وتدل العلامة { $mark } على أنه لم يُقدم شيء.
owing-undated = لم يُحدد موعد لتقديم نواتج { $cycles }، ولذلك لا يُعتبر أي منها متأخرا: يحدده الأمر `wsis set cycle { $cycle } outputs-due DATE`.
owing-unmoderated = لا جهة ميسرة، ومن ثم لا أحد يُطلب منه شيء: { $lines }.
owing-sheet = المطلوب منهم

# `wsis list`: how many there are, at the end, and as what a list is called.
# unread: translated by us, not read by a native speaker
list-count = { $count }.
count-action-line = { $n ->
    [0] لا خطوط عمل
   *[other] { $n ->
        [one] خط عمل واحد
        [two] خطا عمل
        [few] { $n } خطوط عمل
        [many] { $n } خط عمل
       *[other] { $n } خط عمل
      }
  }
count-organization = { $n ->
    [0] لا منظمات
   *[other] { $n ->
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $n } منظمات
        [many] { $n } منظمة
       *[other] { $n } منظمة
      }
  }
count-group = { $n ->
    [0] لا أفرقة
   *[other] { $n ->
        [one] فريق واحد
        [two] فريقان
        [few] { $n } أفرقة
        [many] { $n } فريقا
       *[other] { $n } فريق
      }
  }
count-meeting = { $n ->
    [0] لا اجتماعات
   *[other] { $n ->
        [one] اجتماع واحد
        [two] اجتماعان
        [few] { $n } اجتماعات
        [many] { $n } اجتماعا
       *[other] { $n } اجتماع
      }
  }
count-output = { $n ->
    [0] لا نواتج
   *[other] { $n ->
        [one] ناتج واحد
        [two] ناتجان
        [few] { $n } نواتج
        [many] { $n } ناتجا
       *[other] { $n } ناتج
      }
  }
count-cycle = { $n ->
    [0] لا دورات
   *[other] { $n ->
        [one] دورة واحدة
        [two] دورتان
        [few] { $n } دورات
        [many] { $n } دورة
       *[other] { $n } دورة
      }
  }
count-resolution = { $n ->
    [0] لا قرارات
   *[other] { $n ->
        [one] قرار واحد
        [two] قراران
        [few] { $n } قرارات
        [many] { $n } قرارا
       *[other] { $n } قرار
      }
  }
count-request = { $n ->
    [0] لا طلبات
   *[other] { $n ->
        [one] طلب واحد
        [two] طلبان
        [few] { $n } طلبات
        [many] { $n } طلبا
       *[other] { $n } طلب
      }
  }
count-row = { $n ->
    [0] لا صفوف
   *[other] { $n ->
        [one] صف واحد
        [two] صفان
        [few] { $n } صفوف
        [many] { $n } صفا
       *[other] { $n } صف
      }
  }
# The title of a list that is written to a file: what was asked for. The parts are labels with a colon, joined by a semicolon.
asked-title = { $has-parts ->
    [yes] { $what } ({ $parts })
   *[no] { $what }
  }
asked-between = ؛_
asked-action-line = { $has-standing ->
    [yes] خطوط العمل (الحالة: { $standing })
   *[no] خطوط العمل
  }
asked-organization = { $has-standing ->
    [yes] المنظمات (الحالة: { $standing })
   *[no] المنظمات
  }
asked-group = { $has-standing ->
    [yes] الأفرقة (الحالة: { $standing })
   *[no] الأفرقة
  }
asked-meeting = { $has-standing ->
    [yes] الاجتماعات (الحالة: { $standing })
   *[no] الاجتماعات
  }
asked-output = { $has-standing ->
    [yes] النواتج (الحالة: { $standing })
   *[no] النواتج
  }
asked-cycle = { $has-standing ->
    [yes] الدورات (الحالة: { $standing })
   *[no] الدورات
  }
asked-resolution = { $has-standing ->
    [yes] القرارات (الحالة: { $standing })
   *[no] القرارات
  }
asked-request = { $has-standing ->
    [yes] الطلبات (الحالة: { $standing })
   *[no] الطلبات
  }
asked-by-kind = النوع: { $names }
asked-by-category = الفئة: { $names }
asked-by-place = { $of ->
    [output] الموضوع: { $names }
   *[other] المكان: { $names }
  }
asked-by-coverage = النطاق: { $names }
asked-by-goal = { $count ->
    [one] هدف التنمية المستدامة: { $names }
    [two] هدفا التنمية المستدامة: { $names }
    [few] أهداف التنمية المستدامة: { $names }
    [many] أهداف التنمية المستدامة: { $names }
   *[other] أهداف التنمية المستدامة: { $names }
  }
asked-by-line = { $of ->
    [output] في إطار الخط: { $names }
   *[other] الخط: { $names }
  }
asked-by-resolution = القرار: { $names }
asked-by-organization = { $as ->
    [by] جهة الإصدار: { $names }
    [partner] الشريك: { $names }
    [by-or-with] جهة الإصدار أو الشريك: { $names }
    [asked] المطلوب منه: { $names }
   *[any] المنظمة: { $names }
  }
asked-by-years = الفترة: { $years }
asked-by-since = منذ { $date }
asked-by-until = حتى { $date }
asked-by-search = النص: ”{ $text }“
alternatives = { $most } أو { $last }
# Under the title: how many there are, as the registry stood on a day or at a revision.
list-as-of = { $count }، حسب حالة السجل { $has-revision ->
    [yes] عند { $revision }
   *[no] في { $day }
  }.
cycle-action = { $necessary ->
    [yes] لازمة
   *[no] لا شيء
  }

# `wsis show`: the title of a record's kind with its id.
# unread: translated by us, not read by a native speaker
show-action-line = خط العمل { $id }
show-organization = المنظمة { $id }
show-group = الفريق { $id }
show-meeting = الاجتماع { $id }
show-output = الناتج { $id }
show-cycle = الدورة { $id }
show-resolution = القرار { $id }
# Titles of what refers to a record; in brackets how many there are.
show-members = أعضاء فريقه ({ $n })
show-meetings = الاجتماعات ({ $n })
show-outputs-by-year = النواتج حسب السنة ({ $n }{ $is-served ->
    [yes] ؛ وبين قوسين نواتج خطوط أخرى تخدمه أيضا
   *[no] { "" }
  })
show-no-output = إفادات بعدم وجود نواتج ({ $n })
show-competent = المنظمات المختصة ({ $n })
show-line = الخط
show-moderators = الجهات الميسرة لخطه ({ $n })
show-modalities-decided = طرائق العمل المقررة فيه ({ $n })
show-outputs-of-meeting = النواتج المنبثقة عنه ({ $n })
show-sessions = جلساته ({ $n })
show-duties = المهام في السجل ({ $n })
show-moderates = الخطوط التي تيسرها ({ $n })
show-member-of = الأفرقة التي تضمها ({ $n })
show-meetings-organized = الاجتماعات التي نظمتها ({ $n })
show-outputs = النواتج ({ $n })
show-partner-in = نواتج كانت شريكة فيها ({ $n })
show-prepared = تقارير أعدتها ({ $n })
show-parts = الأجزاء ({ $n })
show-asked-of-it = المطلوب منها ({ $n })
show-replaced-by = حل محله ({ $n })
show-takes-the-place-of = يحل محل ({ $n })
show-came-out-of = انبثق عن الاجتماع ({ $n })
show-requests = الطلبات ({ $n }: { $states })
show-cycles = دورات تذكره ({ $n })
show-sources = المصادر
show-file = الملف
show-last-changed = آخر تغيير
show-source-read = (قُرئ في { $day })
show-source-kept = محفوظ في { $address }
commit-on = { $commit } في { $day }
commit-not-known = غير معروف، فالنسخة سطحية
commit-changed = { $commit } (تغير منذ ذلك الحين ولم يودع بعد)
commit-not-yet = لم يودع بعد
show-term = { $what }{ $has-role ->
    [yes] ، { $role }
   *[no] { "" }
  }{ $has-from ->
    [yes] { " " }من { $from }
   *[no] { "" }
  }{ $has-until ->
    [yes] { " " }إلى { $until }
   *[no] { "" }
  }
show-modality = { $line }، { $topic }: { $text }
# What a resolution asks: of whom, on which lines, how it stands, and what answers it.
show-asked = المطلوب { $action ->
    [report] تقديم تقرير
    [convene] عقد اجتماع
    [establish] إنشاء
    [develop] وضع
    [implement] تنفيذ
    [review] استعراض
    [support] دعم
   *[consider] نظر
  }: { $whom }
show-asked-nobody = لا أحد
show-lines = الخطوط: { $lines }
show-answer = الاستجابة: { $what }{ $has-date ->
    [yes] { " " }({ $date })
   *[no] { "" }
  }{ $has-title ->
    [yes] ، { $title }
   *[no] { "" }
  }
record-action-line = خط العمل { $id }
record-organization = المنظمة { $id }
record-group = الفريق { $id }
record-meeting = الاجتماع { $id }
record-output = الناتج { $id }
record-cycle = الدورة { $id }
record-resolution = القرار { $id }
state-count-answered = مستجاب لها: { $n }
state-count-due = لم يحل موعدها: { $n }
state-count-overdue = متأخرة: { $n }
state-count-open = مفتوحة: { $n }
standing-answered = { $until ->
    [period] مستجاب له عن الفترة المنتهية في { $day }
    [day] مستجاب له؛ وكان آخر موعد { $day }
   *[nothing] مستجاب له
  }
standing-due = لم يحل موعده ({ $day })
standing-overdue = متأخر: كان الموعد { $day }
standing-open = { $has-ended ->
    [yes] مفتوح
   *[no] مفتوح (لم يُحدد موعد)
  }
standing-every = { $years ->
    [1] كل سنة
    [2] كل سنتين
    [one] كل { $years } سنة
    [two] كل { $years } سنة
    [few] كل { $years } سنوات
    [many] كل { $years } سنة
   *[other] كل { $years } سنة
  }
standing-until = حتى { $date }
# Of a cycle: what was counted in its years.
show-counted = { $has-years ->
    [yes] المحتسب في { $years }
   *[no] المحتسب في سنتها
  }
show-counted-outputs = { $outputs ->
    [0] لا نواتج
   *[other] { $outputs ->
        [one] ناتج واحد
        [two] ناتجان
        [few] { $outputs } نواتج
        [many] { $outputs } ناتجا
       *[other] { $outputs } ناتج
      }
  } من { $organizations ->
    [0] لا منظمات
   *[other] { $organizations ->
        [one] منظمة واحدة
        [two] منظمتين
        [few] { $organizations } منظمات
        [many] { $organizations } منظمة
       *[other] { $organizations } منظمة
      }
  } ({ $previous } { $has-before ->
    [yes] في { $before }
   *[no] في السنة السابقة
  })
show-counted-meetings = { $meetings ->
    [0] لا اجتماعات
   *[other] { $meetings ->
        [one] اجتماع واحد
        [two] اجتماعان
        [few] { $meetings } اجتماعات
        [many] { $meetings } اجتماعا
       *[other] { $meetings } اجتماع
      }
  } (عدد المشاركين بقدر ما هو معروف: { $approximate ->
    [yes] نحو { $participants }
   *[no] { $participants }
  })
show-counted-openness = الاجتماعات المفتوحة أمام جميع أصحاب المصلحة: { $open }؛ غير المفتوحة: { $closed }؛ ما لم يُذكر عنه هذا أو ذاك: { $unknown }
show-counted-lines = الخطوط: { $lines }؛ منها ما له جهة ميسرة: { $moderated }، وما عُقد في إطاره اجتماع يُذكر أنه كان مفتوحا أمام جميع أصحاب المصلحة: { $open }، وما له ناتج: { $with-output }
show-counted-kinds = حسب النوع: { $kinds }
show-counted-kind = { $kind } ({ $n })
# What a record's file holds, as labels at the left and within a phrase; a label begins with a capital by itself. In a phrase a value stands after its
# label, as in "from 2006-05-15".
phrase-part = { $label } { $value }
phrase-not = ليس: { $label }
key-academia = الأوساط الأكاديمية
key-acronym = المختصر
key-action = الإجراء
key-adopted = تاريخ الاتخاذ
key-agenda-item = بند جدول الأعمال
key-also = يخدم أيضا
key-answers = يستجيب لما يلي
key-approximate = تقريبي
key-as-of = في تاريخ
key-asked = المطلوب
key-asked-of = المطلوب منه
key-attendance = الحضور
key-by = جهة الإصدار
key-call = الدعوة إلى تقديم المساهمات
key-category = الفئة
key-challenges = العقبات
key-city = المدينة
key-civil-society = المجتمع المدني
key-closed = الإغلاق
key-closing = آخر موعد لتلقي المساهمات
key-commission = اللجنة
key-competences = الاختصاصات
key-countries = البلدان
key-country = البلد
key-coverage = النطاق
key-covers = يشمل
key-cycle = الدورة
key-date = التاريخ
key-decided = تقرر في
key-decisions = المقررات
key-document = الوثيقة
key-due = الموعد
key-ecosoc = المجلس الاقتصادي والاجتماعي
key-edition = الطبعة
key-end = النهاية
key-every = التواتر
key-figures = الأرقام
key-follow-up = المتابعة
key-formed = التأسيس
key-from = من
key-further-action = إجراءات أخرى
key-general-assembly = الجمعية العامة
key-government = الحكومات
key-intergovernmental = حكومية دولية
key-international-organization = المنظمات الدولية
key-item = البند
key-item-title = عنوان البند
key-kind = النوع
key-language = اللغة
key-letter = الحرف
key-lines = الخطوط
key-links = الروابط
key-list = القائمة
key-list-symbol = رمز القائمة
key-maintainers = القائمون على الصيانة
key-meeting = الاجتماع
key-members = الأعضاء
key-modalities = طرائق العمل
key-moderators = الجهات الميسرة
key-name = الاسم
key-narrative = السرد
key-necessary = لازمة
key-next-steps = الخطوات المقبلة
key-nil-reports = إفادات بعدم وجود نواتج
key-online = عبر الإنترنت
key-open-to-all-stakeholders = مفتوح أمام الجميع
key-organ = الهيئة
key-organization = المنظمة
key-organizers = الجهات المنظمة
key-outputs-due = موعد النواتج
key-paragraph = الفقرة
key-paragraphs = الفقرات
key-parent = الجهة الأم
key-partners = الشركاء
key-place = المكان
key-prepared-by = جهة الإعداد
key-private-sector = القطاع الخاص
key-prizes = الجوائز
key-progress = التقدم المحرز
key-provisional = مؤقت
key-qualifier = المحدِّد
key-rank = المرتبة
key-replaces = يحل محل
key-report = التقرير
key-requests = الطلبات
key-resolution = القرار
key-role = الدور
key-scope = الموضوع
key-sdgs = أهداف التنمية المستدامة
key-session = الدورة
key-start = البداية
key-status = الحالة
key-stocktaking = الجرد
key-sub-actions = الإجراءات الفرعية
key-submitted = تاريخ التقديم
key-summary = موجز
key-symbol = الرمز
key-targets = الغايات
key-technical-community = الأوساط التقنية
key-text = النص
key-title = العنوان
key-title-translated = العنوان المترجم
key-topic = المسألة
key-total = المجموع
key-unit = الوحدة
key-until = إلى
key-url = عنوان الرابط
key-value = القيمة
key-venue = مكان الانعقاد
key-website = الموقع الشبكي
key-within = ضمن

# Words of mastheads that the registry's fields name in English.
# as in E/DEC/2005/202 (ar): "الدورة الموضوعية للمجلس الاقتصادي والاجتماعي لعام 2005" (huggingface.co/datasets/Shularp/un_multi-ar-en)
sg-council-substantive-session = الدورة الموضوعية لعام { $year }
# A part of an item or of a paragraph, by its letter.
part-of-item = { $number } ({ $letter })
# as in A/75/89 and E/2019/53 (ar)
masthead-language = Arabic
# as in A/75/89 (ar): "البند 144 من القائمة الأولية"
masthead-preliminary-list = القائمة الأولية
# as in E/CONF.103/2 (ar): "البند 3 (ب) من جدول الأعمال المؤقت"
masthead-provisional-agenda = جدول الأعمال المؤقت
# unread: translated by us, not read by a native speaker ("المشروح" for annotated as in A/71/100/Add.1, ar)
masthead-annotated-provisional-agenda = جدول الأعمال المؤقت المشروح

# The workbook for who reports without git. A name of a sheet has at most 31 letters, and none of : \\ / ? * [ ].
# Dates such as 2026-05-15, and what begins with @, have U+200E before them: after Arabic letters the bidirectional algorithm would show the
# parts of such a date the other way round (15-05-2026), and people would copy that. The semicolon is shown as a sign, since a keyboard for
# Arabic gives another (؛).
# unread: translated by us, not read by a native speaker
workbook-sheet-text = التعليمات
workbook-sheet-owed = المطلوب منكم
workbook-sheet-output = النواتج
workbook-sheet-meeting = الاجتماعات
workbook-sheet-organization = المنظمة
workbook-sheet-lists = القوائم
workbook-title = { $who }: النواتج والاجتماعات لعام { $year }
workbook-about = أُعد هذا المصنف استنادا إلى ”{ $name }“ في {"\u200E"}{ $day }. وهو يتضمن ما ورد من { $who } عن عام { $year }، ويبين ما لا يزال مطلوبا، ويتيح لكم إضافة ما تودون إضافته وتصحيح ما تودون تصحيحه.
workbook-closed = أُغلق عام { $year } في {"\u200E"}{ $closed }. وما يلزم تصحيحه فيه مع ذلك لا يُصحح إلا لسبب، فيرجى ذكر السبب في ردكم.
workbook-sheets = أوراق المصنف
workbook-about-owed = ”{ $owed }“: ما طُلب منكم، والموعد النهائي لكل منه، وما ورد منه بالفعل. وهذه الورقة للاطلاع فقط.
workbook-about-outputs = ”{ $outputs }“: ما أصدرتموه في عام { $year }، وحدكم أو بصفتكم شركاء. ولكل ناتج صف واحد.
workbook-about-meetings = ”{ $meetings }“: الاجتماعات التي نظمتموها في عام { $year }. ولكل اجتماع صف واحد.
workbook-about-organization = ”{ $organization }“: المعلومات المعروفة عن { $who }.
workbook-how = كيفية ملء المصنف
workbook-how-new = يرجى كتابة كل جديد تحت الصفوف الموجودة، وترك الخلية الرمادية في العمود ”{ $record }“ فارغة.
workbook-how-change = إذا كان في صف موجود خطأ أو نقص، فيرجى تصحيحه أو استكماله في خليته، وترك الخلية في العمود ”{ $record }“ على حالها. وإفراغ خلية يلغي ما كان فيها.
workbook-how-needed = يجب في كل صف جديد ملء الأعمدة المعلَّمة بنجمة.
workbook-how-choose = عند تحديد خلية، يظهر بيان ما يُكتب فيها. وإذا ظهر سهم إلى جانبها، فيرجى الاختيار من القائمة؛ وترد جميع القوائم في الورقة ”{ $lists }“.
workbook-how-several = إذا كان يمكن أن تُذكر في خلية عدة منظمات أو بلدان أو ما شابه ذلك، فيرجى الفصل بينها بفاصلة منقوطة (;): فالقائمة لا تعطي سوى واحد منها.
workbook-how-dates = يُكتب يوم مثل 15 أيار/مايو 2026 على النحو التالي: {"\u200E"}2026-05-15. وإذا لم يُعرف سوى الشهر، فيُكتب {"\u200E"}'2026-05 مسبوقا بفاصلة عليا، وإذا لم تُعرف سوى السنة، فيُكتب 2026.
workbook-how-plain = يرجى كتابة قيم لا صيغ، وعدم دمج الخلايا. أما ما تضيفونه من أعمدة وأوراق فهو لاستعمالكم: ولا يؤخذ منه شيء.
workbook-how-deleted = حذف صف هنا لا يحذف شيئا في مكان آخر: فيرجى إبلاغنا بما ينبغي حذفه.
workbook-left-out = لا يتضمن المصنف ما يلي، ويبقى ذلك على حاله: { $left-out }. ويرجى أن تذكروا في ردكم ما ينبغي إضافته إليه أو تصحيحه.
workbook-back = كيفية إعادة المصنف
workbook-send = يرجى حفظ المصنف بصيغة {"\u200E"}.xlsx وإعادته { $has-contact ->
    [yes] إلى { $contact }
   *[no] مع ردكم
  }. وستُبلغون بكل خلية تتعذر قراءتها وبما ينبغي كتابته فيها.
workbook-record = القيد
workbook-record-help = القيد الذي يمثله الصف. يُترك كما هو؛ ويُترك فارغا في الصف الجديد.
workbook-owed-what = المطلوب
workbook-owed-text = الموضوع
workbook-owed-state = الحالة
workbook-owed-due = الموعد النهائي
workbook-owed-outputs = نواتج الخط { $line } لعام { $year }
workbook-owed-outputs-of-years = نواتج الخط { $line } للفترة { $years }
workbook-owed-request = { $symbol }{ $has-paragraph ->
    [yes] ، الفقرة { $paragraph }
   *[no] { "" }
  } ({ $name })
workbook-nothing-owed = لا شيء مطلوب منكم حاليا.
workbook-came-annual-report = ورد التقرير السنوي.
workbook-came-nil-report = وردت الإفادة بعدم وجود أي ناتج.
workbook-came-outputs-only = وردت نواتج، ولم يرد التقرير السنوي.
workbook-came-nothing = لم يرد أي شيء بعد.
workbook-nothing-more-owed = ولا يُطلب منكم شيء آخر.
workbook-late = وقد فات الموعد النهائي.
workbook-request-overdue = لم تُسجل أي استجابة، وقد انقضى الموعد.
workbook-request-due = لم تُسجل أي استجابة بعد.
workbook-request-open = لم تُسجل أي استجابة؛ ولم يُحدد موعد.
workbook-hint-needed = إلزامي.
workbook-hint-choice = يرجى الاختيار من القائمة.
workbook-hint-names = عند التعدد: يُفصل بينها بفاصلة منقوطة (;).
workbook-hint-addresses = عند التعدد: كل عنوان في سطر مستقل.
workbook-hint-texts = عند التعدد: يُفصل بينها بسطر فارغ.
workbook-hint-date = مثل {"\u200E"}2026-05-15؛ وإذا لم يُعرف كاملا، فمثل {"\u200E"}'2026-05 أو 2026.
workbook-hint-day = يوم كامل، مثل {"\u200E"}2026-05-15.
workbook-hint-own = وإذا تُرك فارغا في صف جديد، فالمقصود منظمتكم.
workbook-yes = نعم
workbook-no = لا
language-en = الإنكليزية
language-fr = الفرنسية
language-es = الإسبانية
language-ar = العربية
language-zh = الصينية
language-ru = الروسية
status-planned = مقرر
status-ongoing = جار
status-completed = منجز
status-discontinued = متوقف
status-held = عُقد
status-cancelled = ملغى

# The columns of the workbook: what stands above each, and what belongs in it.
# unread: translated by us, not read by a native speaker
workbook-output-line = الخط
workbook-output-line-help = خط العمل الذي يندرج الناتج في إطاره.
workbook-output-title = العنوان
workbook-output-title-help = عنوان الناتج.
workbook-output-kind = النوع
workbook-output-kind-help = نوع الناتج.
workbook-output-status = الحالة
workbook-output-status-help = المرحلة التي بلغها الناتج.
workbook-output-date = التاريخ
workbook-output-date-help = تاريخ إصداره أو إنجازه: في سنة هذا المصنف أو السنة التالية لها.
workbook-output-covers-from = يغطي من
workbook-output-covers-from-help = في حالة التقرير السنوي: أول يوم من الفترة التي يتناولها، إذا كانت غير سنة هذا المصنف.
workbook-output-covers-until = يغطي حتى
workbook-output-covers-until-help = في حالة التقرير السنوي: آخر يوم من تلك الفترة.
workbook-output-replaces = يحل محل
workbook-output-replaces-help = الطبعة السابقة التي يحل محلها.
workbook-output-submitted = تاريخ التقديم
workbook-output-submitted-help = اليوم الذي تلقته فيه الأمانة؛ ويُترك للأمانة.
workbook-output-by = جهة الإصدار
workbook-output-by-help = الجهة التي أصدرته.
workbook-output-partners = الشركاء
workbook-output-partners-help = الجهات الأخرى التي شاركت فيه.
workbook-output-also = خطوط أخرى يخدمها
workbook-output-also-help = خطوط العمل الأخرى التي يخدمها.
workbook-output-meeting = الاجتماع
workbook-output-meeting-help = الاجتماع الذي أسفر عنه.
workbook-output-coverage = النطاق
workbook-output-coverage-help = مدى النطاق الذي يغطيه.
workbook-output-countries = البلدان
workbook-output-countries-help = البلدان التي يتناولها.
workbook-output-sdgs = أهداف التنمية المستدامة
workbook-output-sdgs-help = أهداف التنمية المستدامة التي يخدمها، بأرقامها.
workbook-output-targets = غايات خطة العمل
workbook-output-targets-help = الغايات الواردة في القسم B من خطة العمل والتي يخدمها، بأرقامها.
workbook-output-language = اللغة
workbook-output-language-help = لغة الناتج؛ وإذا لم تكن في القائمة، فيُكتب رمزها، مثل pt.
workbook-output-summary = موجز
workbook-output-summary-help = ما هو الناتج ولمن أُعد.
workbook-output-narrative-progress = التقدم المحرز
workbook-output-narrative-progress-help = في حالة التقرير السنوي: ما أُحرز من تقدم.
workbook-output-narrative-challenges = العقبات
workbook-output-narrative-challenges-help = في حالة التقرير السنوي: ما صودف من عقبات.
workbook-output-narrative-next-steps = الخطوات المقبلة
workbook-output-narrative-next-steps-help = في حالة التقرير السنوي: ما سيلي ذلك من خطوات.
workbook-output-answers = الطلبات المستجاب لها
workbook-output-answers-help = طلبات القرارات التي يستجيب لها، بأسمائها الواردة في الورقة ”المطلوب منكم“.
workbook-output-figures = الأرقام
workbook-output-links = الروابط
workbook-output-links-help = أين يمكن الحصول عليه: عناوين على الإنترنت.
workbook-output-sources = المصادر
workbook-output-sources-help = أين يمكن الاطلاع على هذه المعلومات: عناوين على الإنترنت، أو رموز وثائق.
workbook-meeting-title = العنوان
workbook-meeting-title-help = عنوان الاجتماع.
workbook-meeting-lines = الخطوط
workbook-meeting-lines-help = خطوط العمل التي عُقد الاجتماع في إطارها؛ ويُدرج الاجتماع المعني بالمتابعة ككل في إطار الخط E.
workbook-meeting-status = الحالة
workbook-meeting-status-help = ما إذا كان قد عُقد.
workbook-meeting-within = ضمن
workbook-meeting-within-help = المناسبة التي كان الاجتماع إحدى جلساتها، مثل منتدى القمة العالمية لمجتمع المعلومات.
workbook-meeting-start = اليوم الأول
workbook-meeting-start-help = أول أيام الاجتماع؛ ويلزم ذكره إلا إذا كان الاجتماع ضمن اجتماع آخر.
workbook-meeting-end = اليوم الأخير
workbook-meeting-end-help = آخر أيام الاجتماع.
workbook-meeting-place-city = المدينة
workbook-meeting-place-city-help = المدينة التي عُقد فيها.
workbook-meeting-place-country = البلد
workbook-meeting-place-country-help = البلد الذي عُقد فيه.
workbook-meeting-place-venue = مكان الانعقاد
workbook-meeting-place-venue-help = المبنى الذي عُقد فيه أو القاعة.
workbook-meeting-online = عبر الإنترنت
workbook-meeting-online-help = ما إذا كانت المشاركة عبر الإنترنت ممكنة.
workbook-meeting-organizers = الجهات المنظمة
workbook-meeting-organizers-help = الجهات التي نظمته.
workbook-meeting-open-to-all-stakeholders = مفتوح أمام جميع أصحاب المصلحة
workbook-meeting-open-to-all-stakeholders-help = ما إذا كان مفتوحا أمام جميع أصحاب المصلحة؛ ويُترك فارغا إذا لم يبين أي مصدر ذلك.
workbook-meeting-attendance-government = الحضور: الحكومات
workbook-meeting-attendance-government-help = عدد الحاضرين من الحكومات.
workbook-meeting-attendance-international-organization = الحضور: المنظمات الدولية
workbook-meeting-attendance-international-organization-help = عدد الحاضرين من المنظمات الدولية.
workbook-meeting-attendance-civil-society = الحضور: المجتمع المدني
workbook-meeting-attendance-civil-society-help = عدد الحاضرين من المجتمع المدني.
workbook-meeting-attendance-private-sector = الحضور: القطاع الخاص
workbook-meeting-attendance-private-sector-help = عدد الحاضرين من القطاع الخاص.
workbook-meeting-attendance-academia = الحضور: الأوساط الأكاديمية
workbook-meeting-attendance-academia-help = عدد الحاضرين من الأوساط الأكاديمية.
workbook-meeting-attendance-technical-community = الحضور: الأوساط التقنية
workbook-meeting-attendance-technical-community-help = عدد الحاضرين من الأوساط التقنية.
workbook-meeting-attendance-total = الحضور: المجموع
workbook-meeting-attendance-total-help = مجموع عدد الحاضرين.
workbook-meeting-attendance-approximate = الحضور تقريبي
workbook-meeting-attendance-approximate-help = ما إذا كانت هذه الأعداد تقريبية.
workbook-meeting-decisions = المقررات
workbook-meeting-decisions-help = ما قرره الاجتماع.
workbook-meeting-answers = الطلبات المستجاب لها
workbook-meeting-answers-help = طلبات القرارات التي يستجيب لها الاجتماع، بأسمائها الواردة في الورقة ”المطلوب منكم“.
workbook-meeting-links = الروابط
workbook-meeting-links-help = وثائق الاجتماع: عناوين على الإنترنت.
workbook-meeting-sources = المصادر
workbook-meeting-sources-help = أين يمكن الاطلاع على هذه المعلومات: عناوين على الإنترنت، أو رموز وثائق.
workbook-organization-name = الاسم
workbook-organization-name-help = اسم المنظمة.
workbook-organization-acronym = المختصر
workbook-organization-acronym-help = مختصر اسم المنظمة.
workbook-organization-category = الفئة
workbook-organization-category-help = فئة أصحاب المصلحة في القمة التي تنتمي إليها المنظمة.
workbook-organization-intergovernmental = حكومية دولية
workbook-organization-intergovernmental-help = ما إذا كانت المنظمة حكومية دولية.
workbook-organization-parent = جزء من
workbook-organization-parent-help = المنظمة التي هي جزء منها.
workbook-organization-competences = خطوط اختصاصاتها
workbook-organization-competences-help = خطوط العمل التي تشملها اختصاصات المنظمة.
workbook-organization-country = البلد
workbook-organization-country-help = البلد الذي يقع فيه مقرها.
workbook-organization-website = الموقع الشبكي
workbook-organization-website-help = موقع المنظمة على الإنترنت.
workbook-organization-maintainers = المخول لهم التقديم
workbook-organization-maintainers-help = من يجوز لهم التقديم باسم المنظمة: حسابات مثل {"\u200E"}@handle أو {"\u200E"}@org/team، أو عناوين بريد إلكتروني.
workbook-organization-sources = المصادر
workbook-organization-sources-help = أين يمكن الاطلاع على هذه المعلومات: عناوين على الإنترنت، أو رموز وثائق.

# Cities, by their names in English. A city without a message keeps that name.
# as in CLDR 48.2 (exemplar cities of time zones), but for what is said of a city
city-addis-ababa = أديس أبابا
city-athens = أثينا
city-bamako = باماكو
city-bangkok = بانكوك
# as in https://archive.unescwa.org/ar/fourth_world_conference_women_1995_AR (the United Nations' form; the Arabic press writes "بكين")
city-beijing = بيجين
city-berlin = برلين
# as in https://elaph.com/Web/news/2012/2/716572.html
city-doha = الدوحة
# as in www.itu.int/ar/mediacentre/Pages/2018-PR06.aspx
city-geneva = جنيف
city-kuala-lumpur = كوالا لامبور
city-new-york = نيويورك
city-paris = باريس
city-tunis = تونس
