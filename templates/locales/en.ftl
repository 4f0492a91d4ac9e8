# The fixed words of the reports, in English, spelt and written as the United Nations Editorial Manual has it. Each message is a whole
# sentence, or a whole entry of a list. A message's arguments come from the template, escaped.

# How numbers, dates and lists are written.
thousands-separator = ,
decimal-separator = .
number = { $n }
numbers-from-to = { $first }–{ $last }
list-separator = ,_
list-end = { $most } and { $last }
clauses-end = { $most } and { $last }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
dates = { $first }–{ $last }
dates-during = during { $dates }
dates-of-two-days = { $first } and { $last } { $month } { $year }
dates-of-month = { $first }–{ $last } { $month } { $year }
dates-of-year = { $first } { $first-month }–{ $last } { $last-month } { $year }
date-of-year = { $day } { $month }
when-day = on { $date }
when-two-days = on { $date }
when-month = in { $date }
when-days = from { $first } to { $last }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Numbers in words. COUNT writes one below ten in words, START any that begins a sentence, ORDINAL that of something in a row; a language
# that leaves these messages out has digits.
cardinal-none = no, none, nil, nothing
cardinal-0 = zero
cardinal-1 = one
cardinal-2 = two
cardinal-3 = three
cardinal-4 = four
cardinal-5 = five
cardinal-6 = six
cardinal-7 = seven
cardinal-8 = eight
cardinal-9 = nine
cardinal-10 = ten
cardinal-11 = eleven
cardinal-12 = twelve
cardinal-13 = thirteen
cardinal-14 = fourteen
cardinal-15 = fifteen
cardinal-16 = sixteen
cardinal-17 = seventeen
cardinal-18 = eighteen
cardinal-19 = nineteen
cardinal-20 = twenty
cardinal-30 = thirty
cardinal-40 = forty
cardinal-50 = fifty
cardinal-60 = sixty
cardinal-70 = seventy
cardinal-80 = eighty
cardinal-90 = ninety
cardinal-tens-units = { $tens }-{ $units }
cardinal-hundreds = { $hundreds } hundred
cardinal-hundreds-rest = { $hundreds } hundred and { $rest }
# Only to read what people wrote: a number of a thousand or more is printed in digits.
cardinal-thousands = { $thousands } thousand
cardinal-thousands-rest = { $thousands } thousand { $rest }
ordinal-1 = first
ordinal-2 = second
ordinal-3 = third
ordinal-4 = fourth
ordinal-5 = fifth
ordinal-6 = sixth
ordinal-7 = seventh
ordinal-8 = eighth
ordinal-9 = ninth
ordinal-10 = tenth
ordinal-11 = eleventh
ordinal-12 = twelfth
ordinal-13 = thirteenth
ordinal-14 = fourteenth
ordinal-15 = fifteenth
ordinal-16 = sixteenth
ordinal-17 = seventeenth
ordinal-18 = eighteenth
ordinal-19 = nineteenth
ordinal-20 = twentieth
ordinal-30 = thirtieth
ordinal-40 = fortieth
ordinal-50 = fiftieth
ordinal-60 = sixtieth
ordinal-70 = seventieth
ordinal-80 = eightieth
ordinal-90 = ninetieth
ordinal-tens-units = { $tens }-{ $units }
ordinal-hundreds = { $hundreds } hundredth
ordinal-hundreds-rest = { $hundreds } hundred and { $rest }

# Words that the formats themselves need.
annex = Annex
annexes = Annexes
table = Table
figure = Figure
notes = Notes
contents = Contents
page = Page
provisional = Provisional: the registry has { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
  }
advance = Advance unedited version
# On each page of a report that is written before its years have ended.
before-end = As at { $day }, before the end of { $year }

# Footnotes: one a statement, with a full stop.
note = { $sources }.
ibid = Ibid.
sources = { $first }; and { $rest }
source-document = { $has-title ->
    [yes] { $title } ({ $place })
   *[no] { $place }
  }
source-page = { $has-title ->
    [yes] { $title }, available at { $place }
   *[no] Available at { $place }
  }{ $is-read ->
    [yes] { " " }(accessed on { $accessed })
   *[no] { "" }
  }

# What stands for quotation marks within others.
quote-within-start = ‘
quote-within-end = ’

# How a sentence refers to one paragraph of the document, and to several.
para-one = para. { $paras }
para-two = paras. { $paras }
para-several = paras. { $paras }
paragraph-one = paragraph { $paras }
paragraph-two = paragraphs { $paras }
paragraph-several = paragraphs { $paras }

# Organizations and resolutions in a sentence. Names take the article that English gives them; acronyms take none.
name-in-sentence = { $first ->
    [Access] the { $name }
    [African] the { $name }
    [Association] the { $name }
    [Bangladesh] the { $name }
    [Commission] the { $name }
    [Committee] the { $name }
    [Commonwealth] the { $name }
    [Communications] the { $name }
    [Council] the { $name }
    [Deutsche] the { $name }
    [Digital] the { $name }
    [Dominican] the { $name }
    [Economic] the { $name }
    [Electronic] the { $name }
    [Environment] the { $name }
    [European] the { $name }
    [Food] the { $name }
    [Forum] the { $name }
    [French] the { $name }
    [Global] the { $name }
    [Government] the { $name }
    [High-level] the { $name }
    [Humanist] the { $name }
    [Indian] the { $name }
    [Information] the { $name }
    [Inter-Parliamentary] the { $name }
    [International] the { $name }
    [Internet] the { $name }
    [League] the { $name }
    [Library] the { $name }
    [Malaysian] the { $name }
    [Ministry] the { $name }
    [National] the { $name }
    [Nigerian] the { $name }
    [Odessa] the { $name }
    [Office] the { $name }
    [Organisation] the { $name }
    [Organization] the { $name }
    [Partnership] the { $name }
    [Prime] the { $name }
    [Secretariat] the { $name }
    [Swiss] the { $name }
    [Technical] the { $name }
    [Telecommunications] the { $name }
    [Third] the { $name }
    [UNESCO] the { $name }
    [United] the { $name }
    [Universal] the { $name }
    [University] the { $name }
    [Vietnam] the { $name }
    [WEIWER] the { $name }
    [World] the { $name }
    [WSIS] the { $name }
    [XPRIZE] the { $name }
   *[other] { $name }
  }
name-introduced = { $acronym ->
    [UN] { $name }
   *[other] { $name } ({ $acronym })
  }
acronym-in-sentence = { $acronym ->
    [UN] the United Nations
   *[other] { $acronym }
  }
resolution-of = { $organ ->
    [ecosoc] Economic and Social Council resolution { $number }
   *[general-assembly] General Assembly resolution { $number }
  }

# Kinds, categories, regions, roles and gaps.
kind-annual-report = Annual report
kind-publication = Publication
kind-guideline = Guideline
kind-standard = Standard
kind-project = Project
kind-partnership = Partnership
kind-training = Training
kind-event = Event
kind-database = Database
kind-tool = Tool
kind-policy = Policy
kind-statement = Statement
category-government = Governments
category-international-organization = International organizations
category-civil-society = Civil society
category-private-sector = Private sector
category-academia = Academia
category-technical-community = Technical community
region-africa = Africa
region-americas = Americas
region-arab-states = Arab States
region-asia-pacific = Asia and the Pacific
region-cis = Commonwealth of Independent States
region-europe = Europe
role-moderator = Moderator
role-co-moderator = Co-moderator
role-provisional-moderator = Provisional moderator
role-provisional-co-moderator = Provisional co-moderator
as-co-moderator = { $who } (co-moderator)
as-provisional-in-role-until = { $role ->
    [co-moderator] { $who } (provisional co-moderator until { $until })
   *[moderator] { $who } (provisional moderator until { $until })
  }
as-provisional-moderator = { $who } (provisional moderator)
as-provisional-co-moderator = { $who } (provisional co-moderator)
coverage-global = Global
coverage-regional = Regional
coverage-national = National
coverage-local = Local
topic-membership = Membership
topic-working-methods = Working methods
topic-meetings = Meetings
topic-sub-groups = Sub-groups
topic-communication = Communication
topic-decision-making = Decision-making
topic-reporting = Reporting
topic-partnerships = Partnerships
gap-no-moderator = no moderator
gap-no-coordinator = no coordinator
gap-no-group = no stakeholder group
gap-no-modalities = no modalities in force
gap-no-meeting = no meeting
gap-no-open-meeting = no meeting said to be open to all stakeholders
gap-no-output = no output
gap-no-annual-report = no annual report

# Charts.
chart-outputs-by-line = Outputs by action line, { $year }
chart-outputs-by-line-description = Bar chart of the outputs of { $year } by action line: { $figures }.
chart-outputs-by-kind = Outputs by kind, { $year }
chart-outputs-by-kind-description = Bar chart of the outputs of { $year } by kind: { $figures }.
chart-outputs-by-category = Outputs by stakeholder category, { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } of { $outputs } outputs by organizations whose category is known)
  }
chart-outputs-by-category-description = Bar chart of the outputs of { $year } by stakeholder category of who brought them out: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ; not stated { $unstated }
  }.
chart-outputs-by-region = Outputs by region of the countries that they are about, { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } of { $outputs } outputs { $stated ->
        [one] names a country
       *[other] name a country
      })
  }
chart-outputs-by-region-description = Bar chart of the outputs of { $year } by region of the countries that they are about: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ; not stated { $unstated }
  }.
chart-outputs-by-organization = Outputs by who brought them out or was a partner, { $year }
chart-outputs-by-organization-description = Bar chart of the outputs of { $year } by who brought them out or was a partner: { $figures }.
chart-outputs-by-country = Outputs by country that they are about, { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } of { $outputs } outputs { $stated ->
        [one] names a country
       *[other] name a country
      })
  }
chart-outputs-by-country-description = Bar chart of the outputs of { $year } by country that they are about: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ; not stated { $unstated }
  }.
chart-outputs-by-sdg = Outputs by Sustainable Development Goal, { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } of { $outputs } outputs { $stated ->
        [one] names a goal
       *[other] name a goal
      })
  }
chart-outputs-by-sdg-description = Bar chart of the outputs of { $year } by Sustainable Development Goal: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ; not stated { $unstated }
  }.
chart-others = { $count ->
    [one] one other
   *[other] { $count } others, together
  }
chart-outputs-by-year = Outputs by year, up to { $last-year }
chart-outputs-by-year-description = Column chart of the outputs of each year up to { $last-year }: { $figures }.
chart-lines-by-organization = Action lines that each organization’s competences cover
chart-lines-by-organization-description = Bar chart of how many action lines each organization’s competences cover: { $figures }.

# What both reports tell.
nothing-recorded = The registry contains no cycle, meeting or output of { $year }.
before-first-cycle = The period of the report, { $year }, precedes the first cycle of the registry.
finding-coverage = { $how-many ->
    [all] All { $lines } lines
    [none] None of the { $lines } lines
   *[some] { START($in-charge) } of the { $lines } lines
  } had a { $mechanism ->
    [centralised] coordinator
   *[decentralised] moderator
  } in { $year }, { $open ->
    [0] { FIGURE($open, "none") }
   *[other] { COUNT($open) }
  } had held a meeting known to have been open to all stakeholders and { $with-output ->
    [0] { FIGURE($with-output, "none") }
   *[other] { COUNT($with-output) }
  } had recorded at least one output.
finding-outputs = { $outputs ->
    [0] { FIGURE($outputs, "No") } outputs were recorded for { $year }
    [one] { FIGURE($outputs, "One") } output was recorded for { $year }
   *[other] A total of { COUNT($outputs) } outputs were recorded for { $year }
  }{ $compared ->
    [same] , the same number as for { $year-before }
    [compared] , compared with { $before ->
        [0] { FIGURE($before, "none") }
        [one] { FIGURE($before, "one") }
       *[other] { COUNT($before) }
      } for { $year-before }
   *[nothing] { "" }
  }.
finding-organizations = { $outputs ->
    [one] It was issued by, or in partnership with, { $organizations ->
        [0] organizations that are not in the registry
        [one] { FIGURE($organizations, "one") } organization
       *[other] { COUNT($organizations) } organizations
      }.
   *[other] They were issued by, or in partnership with, { $organizations ->
        [0] organizations that are not in the registry
        [one] { FIGURE($organizations, "one") } organization
       *[other] { COUNT($organizations) } organizations
      }.
  }
finding-meetings = { $meetings ->
    [0] { FIGURE($meetings, "No") } meetings of { $year } are recorded as held.
    [one] { FIGURE($meetings, "One") } meeting was held in { $year }. { $known ->
        [open] It was open to all stakeholders.
        [closed] It was not open to all stakeholders.
       *[none] No source indicates whether it was open to all stakeholders.
      }
   *[other] { START($meetings) } meetings were held in { $year }. { $known ->
        [open] All of them were open to all stakeholders.
        [closed] None of them was open to all stakeholders.
        [none] For none of them does a source indicate whether it was open to all stakeholders.
       *[mixed] Of those, { $open ->
            [0] { FIGURE($open, "none") } is known to have been
            [one] { FIGURE($open, "one") } was
           *[other] { COUNT($open) } were
          } open to all stakeholders{ $closed ->
            [0] { "" }
            [one] { " " }and { FIGURE($closed, "one") } was not
           *[other] { " " }and { COUNT($closed) } were not
          }{ $unknown ->
            [0] { "" }
            [one] ; for { FIGURE($unknown, "one") }, no source indicates whether it was
           *[other] ; for { COUNT($unknown) }, no source indicates whether they were
          }.
      }
  }
finding-participants = Attendance figures, where they were published, add up to { $approximate ->
    [yes] about { $participants } participants
   *[no] { $participants ->
        [one] { FIGURE($participants, "one") } participant
       *[other] { COUNT($participants) } participants
      }
  }.
finding-gap-no-moderator = { $count ->
    [one] { FIGURE($count, "One") } line had no moderator: { $which }.
   *[other] The following { COUNT($count) } lines had no moderator: { $which }.
  }
finding-gap-no-coordinator = { $count ->
    [one] { FIGURE($count, "One") } line had no coordinator: { $which }.
   *[other] The following { COUNT($count) } lines had no coordinator: { $which }.
  }
finding-gap-no-group = { $count ->
    [one] { FIGURE($count, "One") } line had no stakeholder group: { $which }.
   *[other] The following { COUNT($count) } lines had no stakeholder group: { $which }.
  }
gaps-group-without-members = { $n ->
    [one] The group of { $which } is taken to exist, although the day on which it was formed is not known.
   *[other] The groups of { $which } are taken to exist, although the days on which they were formed are not known.
  }
finding-gap-no-modalities = { $count ->
    [one] { FIGURE($count, "One") } line had no modalities in force { $at }: { $which }.
   *[other] The following { COUNT($count) } lines had no modalities in force { $at }: { $which }.
  }
# When modalities were in force: at the end of the years of a report, or on its day where these have not ended.
at-end-of = at the end of { $year }
as-at = as at { $day }
finding-gap-no-meeting = { $count ->
    [one] { FIGURE($count, "One") } line held no meetings: { $which }.
   *[other] The following { COUNT($count) } lines held no meetings: { $which }.
  }
finding-gap-no-open-meeting = { $count ->
    [one] { FIGURE($count, "One") } line held meetings of which none is known to have been open to all stakeholders: { $which }.
   *[other] The following { COUNT($count) } lines held meetings of which none is known to have been open to all stakeholders: { $which }.
  }
finding-gap-no-output = { $count ->
    [one] { FIGURE($count, "One") } line recorded no outputs: { $which }.
   *[other] The following { COUNT($count) } lines recorded no outputs: { $which }.
  }
finding-gap-no-annual-report = { $count ->
    [one] { FIGURE($count, "One") } line submitted no annual report: { $which }.
   *[other] The following { COUNT($count) } lines submitted no annual report: { $which }.
  }
finding-none-annual-report = None of the { COUNT($lines) } lines submitted an annual report.
finding-nil-reports = { $count ->
    [one] The group of { FIGURE($count, "one") } line reported that it had produced no outputs in { $year }; the line is not listed as having recorded none: { $which }.
   *[other] The groups of the following { COUNT($count) } lines reported that they had produced no outputs in { $year }; the lines are not listed as having recorded none: { $which }.
  }
finding-not-counted = { $n ->
    [one] { FIGURE($n, "One") } file could not be read and is not counted.
   *[other] { START($n) } files could not be read and are not counted.
  }
gaps-explained = The mechanism provides for a moderator, a stakeholder group with modalities of its own, meetings open to all stakeholders, outputs and an annual report for each line. What was lacking in { $year } according to the registry is set out below, by line; what is not recorded may nonetheless have taken place.
gaps-explained-centralised = What was lacking in { $year } according to the registry is set out below, by line; what is not recorded may nonetheless have taken place.
gaps-none = No element of the mechanism was lacking in { $year }.
lines-explained-of-another = The report deals with { $lines } lines of follow-up, hereinafter referred to as “lines”: 11 action lines, eight applications under action line C7, and sections B, D and E. The row of C7 in tables shows its own figures; where lines are said to have or to lack something, C7 is considered together with its applications.
lines-explained = The report deals with { $lines } lines of follow-up, hereinafter referred to as “lines”: the 11 action lines, the eight applications under action line C7, and sections B, D and E of the Geneva Plan of Action. The row of C7 in tables shows its own figures; where lines are said to have or to lack something, C7 is considered together with its applications.
about-as-many = about { $n }
table-mechanism = The mechanism by line, { $year }
abbreviation = { $acronym }, { $name }
table-mechanism-abbreviations = Abbreviations: { $names }.
table-mechanism-meetings = A meeting of several lines is counted under each.
column-line = Line
column-title = Title
column-in-charge = { $mechanism ->
    [centralised] Coordinators
   *[decentralised] Moderators
  }
column-reported-by = Reported on by
column-only-cover = Only it covers
column-option-a = Reports under A
column-option-b = Reports under B
column-members = Members
column-modalities = Modalities
column-meetings = Meetings
column-open = Open
column-outputs = Outputs
column-before = Outputs, { $year-before }
column-kind = Kind
column-category = Category
column-coverage = Scope
column-region = Region
column-goal = Goal
column-number = Outputs
column-share = Percentage
column-organization = Organization
column-role = Role
column-since = From
column-until = Until
column-meeting = Meeting
column-dates = Dates
column-place = Place
column-lines = Lines
column-participants = Participants
column-date = Date
column-by = Issued by
column-file = File
column-commit = Commit
column-paragraph-of-report = Para.
column-paragraphs-of-report = Paragraphs
column-output = Output
column-figure = Figure
column-value = Number
column-as-of = As at
see-sub-lines = see its applications
not-stated = Not stated
after-report = in preparation
empty = –
yes = yes
no = no
unknown = not known
openness-unknown = Not known: no source indicates whether the meeting was open to all stakeholders.
figure-value = { $qualifier ->
    [about] about { $value }
    [over] more than { $value }
    [under] almost { $value }
   *[none] { $value }
  }
figure-in-text = { COUNT($n) }
figure-claimed = { $form ->
    [count] { $value } { $name }{ $has-when ->
        [yes] { " (" }{ $when })
       *[no] { "" }
      }
   *[measure] { $name } ({ $value }{ $has-unit ->
        [yes] { " " }{ $unit }
       *[no] { "" }
      }{ $has-when ->
        [yes] , { $when }
       *[no] { "" }
      })
  }
figures-claimed = { $number ->
    [one] The following figure was given: { $figures }.
   *[other] The following figures were given: { $figures }.
  }
millions = { $number } million
billions = { $number } billion
table-published-figures = { $has-document ->
    [yes] Figures published in the overall stocktaking
   *[no] Figures relating to the overall stocktaking
  }

# A line of the follow-up.
line-of-applications = The line comprises eight applications, each of which is to have a moderator, meetings and outputs of its own; they are dealt with below.
line-empty = No moderator, meeting or output was recorded under the line for { $year }.
line-silent = No meetings or outputs were recorded under the line for { $year }.
line-without-moderator = The line had no moderator in { $year }.
line-scope = The line deals with { $scope }
line-scope-of-plan = { $number ->
    [one] The line rests on paragraph { $paragraphs } of the Geneva Plan of Action.
   *[other] The line rests on paragraphs { $paragraphs } of the Geneva Plan of Action.
  }
nil-report-of-line = The group of the line reported that it had produced no outputs in { $year }.
line-coordinated = { $n ->
    [0] { FIGURE($n, "No") } coordinator’s competences cover the line.
   *[other] The line was coordinated by { $who }.
  }
line-reported = { $who } reported on it for { $year }.
line-not-reported = No coordinator reported on it for { $year }.
term-told = { $who } { $role ->
    [co-moderator] { $ended ->
        [yes] was { $provisional ->
            [yes] provisional co-moderator
           *[no] co-moderator
          } of the line from { $since } until { $until }
       *[no] has been { $provisional ->
            [yes] provisional co-moderator
           *[no] co-moderator
          } of the line since { $since }
      }
   *[moderator] { $ended ->
        [yes] was { $provisional ->
            [yes] provisional moderator
           *[no] moderator
          } of the line from { $since } until { $until }
       *[no] has been { $provisional ->
            [yes] provisional moderator
           *[no] moderator
          } of the line since { $since }
      }
  }.
group-name = The stakeholder group of the line is known as “{ $name }”.
group-members = { $n ->
    [0] { FIGURE($n, "No") } members of the group are recorded.
    [one] { FIGURE($n, "One") } member of the group is recorded: { $who }.
   *[other] { START($n) } members of the group are recorded: { $who }.
  }
title-ends = .
group-modalities = { $is-open ->
    [yes] { $n ->
        [one] The following modality is in force:
       *[other] The following { COUNT($n) } modalities are in force:
      }
   *[no] { $n ->
        [one] The following modality was in force at the end of { $year }:
       *[other] The following { COUNT($n) } modalities were in force at the end of { $year }:
      }
  }
modality = { $topic }: { $text }
meetings-of-line = { $n ->
    [one] { FIGURE($n, "One") } meeting of the line was held in { $year }.
   *[other] { START($n) } meetings of the line were held in { $year }.
  }
meeting-held = The meeting “{ $title }” was held{ $place-is ->
    [city-and-country] { " " }in { $place }{ $has-when ->
        [yes] ,
       *[no] { "" }
      }
    [somewhere] { " " }in { $place }
    [online] { " " }online
   *[unknown] { "" }
  }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }{ $has-organizers ->
    [yes] , organized by { $who }
   *[no] { "" }
  }.
meeting-held-during = The meeting “{ $title }” was held{ $has-place ->
    [yes] { " " }in { $place }
   *[no] { "" }
  } during the { $event } ({ $dates }){ $has-organizers ->
    [yes] , organized by { $who }
   *[no] { "" }
  }.
meeting-was = { $openness ->
    [open] It was open to all stakeholders
    [closed] It was not open to all stakeholders
   *[unknown] It
  }{ $participants ->
    [0] { "" }
    [one] { $openness ->
        [unknown] { " " }was attended by { $approximate ->
            [yes] about one participant
           *[no] one participant
          }
       *[known] { " " }and was attended by { $approximate ->
            [yes] about one participant
           *[no] one participant
          }
      }
   *[other] { $openness ->
        [unknown] { " " }was attended by { $approximate ->
            [yes] about { $participants } participants
           *[no] { COUNT($participants) } participants
          }
       *[known] { " " }and was attended by { $approximate ->
            [yes] about { $participants } participants
           *[no] { COUNT($participants) } participants
          }
      }
  }.
meeting-attendance = By stakeholder category, attendance was recorded as follows: { $parts }.
meeting-attendance-part = { $category ->
    [government] Governments ({ $n })
    [international-organization] international organizations ({ $n })
    [civil-society] civil society ({ $n })
    [private-sector] the private sector ({ $n })
    [academia] academia ({ $n })
   *[technical-community] the technical community ({ $n })
  }
meeting-told-elsewhere = The meeting “{ $title }” also concerned the line (see para. { $para }).
place-city-country = { $city }, { $country }
online = online
outputs-of-kind = { $kind ->
    [annual-report] { START($n) } annual reports on the line were submitted.
    [publication] { START($n) } publications were issued under the line.
    [guideline] { START($n) } guidelines were published under the line.
    [standard] { START($n) } standards were adopted under the line.
    [project] { START($n) } projects were recorded under the line.
    [partnership] { START($n) } partnerships were recorded under the line.
    [training] { START($n) } training activities were conducted under the line.
    [event] { START($n) } events were held under the line.
    [database] { START($n) } databases were recorded under the line.
    [tool] { START($n) } tools were recorded under the line.
    [policy] { START($n) } policies were adopted under the line.
   *[statement] { START($n) } statements were issued under the line.
  }
output-told = { $kind ->
    [annual-report] The annual report { $title } was submitted
    [publication] The publication { $title } was issued
    [guideline] The guideline { $title } was published
    [standard] The standard { $title } was adopted
    [project] The project “{ $title }” was launched
    [partnership] The partnership “{ $title }” was launched
    [training] The training activity “{ $title }” was { $goes-on ->
        [yes] launched
       *[no] conducted
      }
    [event] The event “{ $title }” was held
    [database] The database “{ $title }” was launched
    [tool] The tool “{ $title }” was launched
    [policy] The policy “{ $title }” was adopted
   *[statement] The statement “{ $title }” was issued
  }{ $has-who ->
    [yes] { $kind ->
        [standard] { " " }and issued by { $who }
        [policy] { " " }and issued by { $who }
       *[other] { " " }by { $who }
      }
   *[no] { "" }
  }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { " " }after the present report
  }{ $has-partners ->
    [yes] , in partnership with { $partners }
   *[no] { "" }
  }.
output-honoured = { $kind ->
    [project] The project “{ $title }”
    [partnership] The partnership “{ $title }”
    [training] The training activity “{ $title }”
    [database] The database “{ $title }”
   *[tool] The tool “{ $title }”
  }{ $has-who ->
    [yes] { " " }of { $who }
   *[no] { "" }
  }{ $has-partners ->
    [yes] , in partnership with { $partners },
   *[no] { "" }
  } was { $rank ->
    [champion] among the champions of
    [nominee] nominated for
   *[winner] among the winners of
  } the { $prize } { $year }{ $has-category ->
    [yes] { " " }(category: { $category })
   *[no] { "" }
  }.
output-prize = It was { $rank ->
    [champion] among the champions of
    [nominee] nominated for
   *[winner] among the winners of
  } the { $prize } { $year }{ $has-category ->
    [yes] { " " }(category: { $category })
   *[no] { "" }
  }.
outputs-honoured = { START($n) } of the outputs were honoured in the { $prize } { $year } ({ $paras }).
prize-wsis-prizes = WSIS Prizes
prize-wsis-project-prizes = WSIS Project Prizes
output-ongoing = { $kind ->
    [project] The project “{ $title }” was carried out
    [partnership] The partnership “{ $title }” was pursued
    [training] The training activity “{ $title }” was offered
    [database] The database “{ $title }” was maintained
   *[tool] The tool “{ $title }” was provided
  }{ $has-who ->
    [yes] { " " }by { $who }
   *[no] { "" }
  } { $when }{ $has-partners ->
    [yes] , in partnership with { $partners }
   *[no] { "" }
  }.
output-in-preparation = { $title } by { $who } was in preparation.
outputs-brief = { $kind ->
    [annual-report] The following annual reports were submitted on the line: { $which }.
    [publication] The following publications were issued under the line: { $which }.
    [guideline] The following guidelines were published under the line: { $which }.
    [standard] The following standards were adopted under the line: { $which }.
    [project] The following projects were recorded under the line: { $which }.
    [partnership] The following partnerships were recorded under the line: { $which }.
    [training] The following training activities were conducted under the line: { $which }.
    [event] The following events were held under the line: { $which }.
    [database] The following databases were recorded under the line: { $which }.
    [tool] The following tools were recorded under the line: { $which }.
    [policy] The following policies were adopted under the line: { $which }.
   *[statement] The following statements were issued under the line: { $which }.
  }
output-in-list = { $title } ({ $who })
output-account = The account that it gives of the year is set out in { $paras } below.

# The stocktaking report.
stocktaking-title = Stocktaking report { $year }
stocktaking-of = Outputs, meetings and stakeholder groups of { $year }
stocktaking-head = Stocktaking report { $year }
key-findings = Summary
stocktaking-introduction = Introduction
stocktaking-mandate-of = The overall stocktaking of the activities carried out to implement the outcomes of { $subject } is undertaken by { $stocktaker }.
stocktaking-mandate = The Tunis Agenda for the Information Society provides for a stocktaking of the activities carried out to implement the outcomes of the World Summit on the Information Society (WSIS) (para. 120). The overall stocktaking is undertaken by { $stocktaker }.
stocktaking-period = The present report covers { $years ->
    [one] the year { $year }
   *[other] the years { $year }
  }.{ $has-due ->
    [yes] { " " }Outputs were to be submitted by { $due }.
   *[no] { "" }
  }{ $late ->
    [0] { "" }
    [one] { " " }{ FIGURE($late, "One") } output was submitted after that date.
   *[other] { " " }{ START($late) } outputs were submitted after that date.
  }
stocktaking-method = It is based on the registry of the follow-up, in which a source is given for every entry. How the figures were compiled is explained in the annex on the method of compilation.
stocktaking-edition = { $has-edition ->
    [yes] The overall stocktaking that was published is the { ORDINAL($edition) } edition.
   *[no] { "" }
  }{ $has-call ->
    [yes] { " " }The call for entries was issued on { $call }.
   *[no] { "" }
  }{ $has-closing ->
    [yes] { " " }The closing date for entries was { $closing }.
   *[no] { "" }
  }
disclaimer-heading = Disclaimer and acknowledgement
disclaimer = That an organization, a product or a service is mentioned does not mean that it is endorsed, or preferred to others of its kind that are not mentioned. The designations employed imply no opinion on the legal status of any country, territory, city or area or of its authorities, or on the delimitation of its frontiers or boundaries. The outputs are described as in the registry; what sources claim of them was not verified.
acknowledgement = { $stocktaker } thanks all those who issued the outputs and held the meetings set out above.
at-a-glance = The mechanism at a glance
at-a-glance-text = Each line is to have an intergovernmental organization as moderator, which organizes meetings open to all stakeholders. The stakeholder group of the line is to decide on its own modalities and to produce annual outputs. { TABLE($table, "The table below", "Table #") } shows how far each line had all of these in { $year }.
at-a-glance-text-centralised = { $n ->
    [0] One or several organizations are to coordinate the follow-up and report on it; none has been named.
    [one] The follow-up is coordinated and reported on by { FIGURE($n, "one") } organization: { $coordinators }.
   *[other] The follow-up is coordinated and reported on by { COUNT($n) } organizations: { $coordinators }.
  } { TABLE($table, "The table below", "Table #") } shows what each line had in { $year }.
outputs-at-a-glance = Outputs at a glance
outputs-by-kind-text = The outputs are shown by kind in { TABLE($table, "the table below", "table #") }. All percentages are of the { COUNT($outputs) } outputs of { $year }; owing to rounding, they may not add up to 100.
outputs-by-kind-few = The outputs are shown by kind in { TABLE($table, "the table below", "table #") }.
outputs-by-category-text = The outputs are shown in { TABLE($table, "the table below", "table #") } by the stakeholder category of the organizations that issued them. An output issued by organizations of several categories is counted under each.
outputs-by-coverage-text = The outputs are shown by scope in { TABLE($table, "the table below", "table #") }.
outputs-by-region-text = { $stated ->
    [one] { FIGURE($stated, "One") } of the { COUNT($outputs) } outputs names the countries that it is about.
   *[other] { START($stated) } of the { COUNT($outputs) } outputs name the countries that they are about.
  } They are shown by region in { TABLE($table, "the table below", "table #") }; an output about several regions is counted under each.
outputs-by-goal-text = { $stated ->
    [one] { FIGURE($stated, "One") } of the { COUNT($outputs) } outputs is said to serve a Sustainable Development Goal.
   *[other] { START($stated) } of the { COUNT($outputs) } outputs are said to serve Sustainable Development Goals.
  } They are shown by Goal in { TABLE($table, "the table below", "table #") }; an output that serves several Goals is counted under each.
outputs-by-goal-few = { $stated ->
    [one] { FIGURE($stated, "One") } of the { COUNT($outputs) } outputs is said to serve { $number ->
        [one] a Sustainable Development Goal: Goal { $goals }.
       *[other] Sustainable Development Goals: Goals { $goals }.
      }
   *[other] { START($stated) } of the { COUNT($outputs) } outputs are said to serve { $number ->
        [one] a Sustainable Development Goal: Goal { $goals }.
       *[other] Sustainable Development Goals: Goals { $goals }.
      }
  }
outputs-by-target = { $stated ->
    [one] { FIGURE($stated, "One") } of the { COUNT($outputs) } outputs is said to serve { $number ->
        [one] target { $targets }
       *[other] targets { $targets }
      } of section B of the Geneva Plan of Action.
   *[other] { START($stated) } of the { COUNT($outputs) } outputs are said to serve { $number ->
        [one] target { $targets }
       *[other] targets { $targets }
      } of section B of the Geneva Plan of Action.
  }
no-outputs-at-a-glance = No outputs were recorded for { $year }, so that there is nothing to show by kind, category or scope.
table-kinds = Outputs by kind, { $year }
table-categories = Outputs by stakeholder category, { $year }
table-coverage = Outputs by scope, { $year }
table-regions = Outputs by region of the countries that they are about, { $year }
table-goals = Outputs by Sustainable Development Goal, { $year }
figures-of-outputs-text = For { $n ->
    [one] { FIGURE($n, "one") } output
   *[other] { COUNT($n) } outputs
  }, sources give the figures shown in { TABLE($table, "the table below", "table #") }. They are claims of these sources, and were not verified.
table-figures-of-outputs = Figures given for outputs of { $year }
published-figures-text = The figures in { TABLE($table, "the table below", "table #") } were { $has-document ->
    [yes] published in the overall stocktaking at the time
   *[no] made known at the time in connection with the overall stocktaking
  }.
entries-of-line = { $n ->
    [one] { FIGURE($n, "One") } output was recorded under the line for { $year }:
   *[other] { START($n) } outputs were recorded under the line for { $year }:
  }
meetings-listed = { $n ->
    [one] { FIGURE($n, "One") } meeting of the line was held in { $year }:
   *[other] { START($n) } meetings of the line were held in { $year }:
  }
output-facts = { $kind }, { $date }, by { $by }{ $has-partners ->
    [yes] { ", " }with { $partners }
   *[no] { "" }
  }.
output-also = Also relevant to: { $lines }.
output-late = Submitted after the deadline.
output-link = Document: { $link }.
progress-of-line = The following account was given of progress under the line: { $text }
challenges-of-line = The following account was given of obstacles under the line: { $text }
next-steps-heading = Next steps
next-steps-of-line = The following next steps were announced under { $line } (see para. { $para }): { $text }

# Annexes.
annex-moderators = Moderators
annex-coordinators = Coordinators
annex-meetings = Meetings
annex-outputs = Outputs
annex-organizations = Organizations
annex-organizations-text = The organizations listed below issued, or were partners in, the outputs of { $year } that are described in the paragraphs indicated.
no-meetings-in-annex = No meetings of { $year } are recorded as held.
no-outputs-in-annex = No outputs were recorded for { $year }.
annex-competences = Competences and the two options
competences-known = The competences of organizations that are known cover { $covered } of the { $lines } lines{ $has-uncovered ->
    [yes] ; no organization’s competences cover { $uncovered }
   *[no] { "" }
  }.{ $unknown ->
    [0] { "" }
    [one] { " " }The competences of { FIGURE($unknown, "one") } organization are not known.
   *[other] { " " }The competences of { COUNT($unknown) } organizations are not known.
  }
competences-meaning = A line covered by a single organization would be left uncovered if that organization withdrew. Under Option A, centralized, one or a few organizations coordinate and owe a report each year for each line that they cover; under Option B, decentralized, each line’s moderators owe one for it.
table-competences = Competences, and the reports owed for { $year } under either option
competences-sets = { $size ->
    [0] { FIGURE($size, "No") } organization covers any line
    [one] { $all ->
        [yes] One organization alone covers every line
       *[no] One organization alone covers every line that can be covered
      }
   *[other] The fewest organizations that together cover { $all ->
        [yes] every line
       *[no] every line that can be covered
      } are { $size }
  }{ $size ->
    [0] .
   *[other] , in { $many ->
        [one] { FIGURE($many, "one") } set
        [uncounted] more sets than can be counted
       *[several] { $count } sets
      }{ $shown ->
        [first] , of which these are the first { $first }
       *[all] { "" }
      }:
  }
competences-option-a = Under Option A { $mechanism ->
    [centralised] the coordinators of this registry
   *[decentralised] the first of these sets
  } would owe { $reports ->
    [one] { FIGURE($reports, "one") } report
   *[other] { $reports } reports
  } a year, from { $n ->
    [one] { FIGURE($n, "one") } organization
   *[other] { $n } organizations
  }.
competences-option-b = { $n ->
    [0] Under Option B nobody would report: { FIGURE($n, "no") } line had a moderator in { $year }.
    [one] Under Option B { FIGURE($n, "one") } moderator of { $year } would owe { $reports ->
        [one] { FIGURE($reports, "one") } report
       *[other] { $reports } reports
      }.
   *[other] Under Option B the { $n } moderators of { $year } would owe { $reports } reports.
  }

# What resolutions ask.
requests-heading = Implementation of the requests of { $which }
requests-explained = A request counts as answered where the registry records an output, a meeting, a report or a later resolution that answers it, and one that recurs where it records one for each period; that does not mean that what was asked has been achieved. A request is overdue where its day has passed without an answer, and open where no day is set and nothing answers it.
requests-ended = A request of which a later resolution took the place is shown with the day until which it held.
requests-of-resolution = The { $organ ->
    [ecosoc] Economic and Social Council
   *[general-assembly] General Assembly
  } adopted resolution { $number }, “{ $title }”{ $has-date ->
    [yes] , { $when }
   *[no] { "" }
  }. { $requests ->
    [one] { FIGURE($requests, "One") } of its requests is recorded.
   *[other] { START($requests) } of its requests are recorded.
  }
requests-unread = { $n ->
    [one] No requests are recorded for resolution { $which }, which was adopted later.
   *[other] No requests are recorded for resolutions { $which }, which were adopted later.
  }
requests-open-not-listed = { $n ->
    [one] The request that was open is not listed below; it is set out in the registry of the follow-up.
   *[other] The { COUNT($n) } requests that were open are not listed below; they are set out in the registry of the follow-up.
  }
requests-standing = { $is-dated ->
    [yes] As at { $day }, { $parts }.
   *[no] At the time of writing, { $parts }.
  }
requests-summary = { $requests ->
    [one] { FIGURE($requests, "One") } request made in { $which } concerned { $year }.
   *[other] { START($requests) } requests made in { $which } concerned { $year }.
  }
requests-standing-answered = { $share ->
    [only] it had been answered
    [all] all of them had been answered
   *[some] { $n ->
        [one] { FIGURE($n, "one") } had been answered
       *[other] { COUNT($n) } had been answered
      }
  }
requests-standing-due = { $share ->
    [only] it was due on a later day
    [all] all of them were due on later days
   *[some] { $n ->
        [one] { FIGURE($n, "one") } was due on a later day
       *[other] { COUNT($n) } were due on later days
      }
  }
requests-standing-overdue = { $share ->
    [only] it was overdue
    [all] all of them were overdue
   *[some] { $n ->
        [one] { FIGURE($n, "one") } was overdue
       *[other] { COUNT($n) } were overdue
      }
  }
requests-standing-open = { $share ->
    [only] it was open
    [all] all of them were open
   *[some] { $n ->
        [one] { FIGURE($n, "one") } was open
       *[other] { COUNT($n) } were open
      }
  }
requests-others = { $resolutions ->
    [one] { FIGURE($resolutions, "One") } other resolution contained { $requests ->
        [one] { FIGURE($requests, "one") } request
       *[other] { COUNT($requests) } requests
      } that still concerned { $year }.
   *[other] { START($resolutions) } other resolutions contained requests that still concerned { $year }: { COUNT($requests) } in all.
  }
requests-others-told = { $requests ->
    [one] The request is set out in the registry of the follow-up, under its resolution.
   *[other] The requests are set out in the registry of the follow-up, under their resolutions.
  }
requests-others-listed = They are shown by resolution in { TABLE($table, "the table below", "table #") }.
table-requests = Requests of { $resolution }
table-requests-others = Requests of other resolutions
column-paragraph = Paragraph
column-asked = What is asked
column-of-whom = Of whom
column-done = What was done
column-state = State
column-resolution = Resolution
column-adopted = Adopted
column-requests = Requests
column-answered = Answered
column-due = Due
column-overdue = Overdue
column-open-requests = Open
asked-of-member-states = Member States
asked-of-all-stakeholders = all stakeholders
asked-of-facilitators = facilitators of action lines
asked-of-united-nations-system = organizations of the United Nations system
request-answered = Answered
request-due = Due{ $has-day ->
    [yes] { " " }by { $day }
   *[no] { "" }
  }
request-overdue = Overdue{ $has-day ->
    [yes] { " " }since { $day }
   *[no] { "" }
  }
request-open = { $has-ended ->
    [yes] Open until { $until }
   *[no] Open
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
    [yes] The present report
   *[no] the present report
  }
request-answer-report = Report of the Secretary-General on { $period }{ $has-symbol ->
    [yes] { ", " }{ $symbol }
   *[no] { "" }
  }
request-answer-stocktaking = Overall stocktaking of { $period }
request-earlier-answers = { $n ->
    [one] { FIGURE($n, "One") } earlier answer
   *[other] { START($n) } earlier answers
  }

# How the report was compiled.
annex-provenance = Method of compilation
provenance-revision = The figures were compiled from the { $files } files of the registry as they stood at a named revision.
provenance-revision-note = Revision { $revision } of the registry.
provenance-files = The figures were compiled from the { $files } files of the registry.
provenance-rules = The following rules were applied:
provenance-outputs = An output is counted once, under the line that it is filed under. Other lines that it serves do not count it in any total. Planned outputs are not counted.
provenance-outputs-of-other-years = An output is counted in the year for which it was reported, even where its own date is of another.
provenance-outputs-in-preparation = Outputs of the period covered that appeared after the report are counted and marked “in preparation”.
provenance-meetings = Only meetings that were held are counted. A meeting of several lines is counted once under each and once in the total. Participants of a session are among those of its event where both are added up.
provenance-members = Members and moderators are the organizations whose term overlaps { $years ->
    [one] the year
   *[other] these years
  }. Modalities are those in force at { $years ->
    [one] its end
   *[other] their end
  }.
provenance-coordinators = The coordinators of a line are those whose competences cover it.
provenance-applications = Action line C7 is considered to have whatever one of its eight applications has.
provenance-open = A meeting is considered open only where a source indicates that it was open to all stakeholders.
provenance-sources = At most two sources are cited for a statement, the strongest first; the registry gives them all. Where an original is cited, copies are not. A source that is known by its symbol, its title or its address to be later than the report is not cited.
provenance-unread = The following files could not be read and are not counted:
annex-records = Files and commits
annex-records-text = The files of the outputs and meetings of { $year } are listed below by line, each with the commit that last changed it and the day of that commit. A meeting of several lines is listed under each.
record-commit = { $standing ->
    [new] not committed yet
    [unknown] not known
   *[committed] { $has-commit ->
        [yes] { $commit }
       *[no] not known
    }
  }{ $standing ->
    [changed] , changed since
   *[committed] { "" }
  }

# Letters that ask for outputs.
letter-subject = { $is-reminder ->
    [yes] Reminder: outputs of { $period } · { $name }
   *[no] Outputs of { $period } · { $name }
  }
letter-greeting = Dear colleagues,
letter-due = { $part ->
    [member] The outputs of { $period } of the groups to which { $who } belongs
    [coordinator] The outputs of { $period } of the lines that { $who } coordinates
   *[moderator] { $lines ->
        [one] The outputs of { $period } of the line that { $who } moderates
       *[other] The outputs of { $period } of the lines that { $who } moderates
    }
  } { $is-late ->
    [yes] were due by { $due }.
   *[no] are due by { $due }.
  } The table shows what has come so far, and what is still asked for.
letter-reminder = { $n ->
    [one] Nothing has come yet of { $which }.
   *[other] Nothing has come yet of { $which }.
  }
letter-received = Received so far
letter-asked-for = Still asked for
letter-nothing = Nothing
letter-no-output = The word that there was no output
letter-more = { $n ->
    [one] and one more
   *[other] and { COUNT($n) } more
  }
letter-asked-annual-report = Nothing more
letter-asked-nil-report = Nothing more
letter-asked-outputs-only = { $part ->
    [member] Your part of the annual report of the group
   *[other] The annual report
  }
letter-asked-nothing = { $part ->
    [member] Your outputs, and your part of the annual report of the group
   *[other] The annual report and other outputs
  }
letter-requests = These requests of resolutions are addressed to { $who }, and no answer to them is on record:
letter-request = { $symbol }{ $has-paragraph ->
    [yes] , para. { $paragraph }
   *[no] { "" }
  }{ $state ->
    [overdue] {" "}(was due by { $due }):
    [due] {" "}(due by { $due }):
   *[open] :
  }
letter-more-requests = { $n ->
    [one] One more is on record; we shall be glad to send it.
   *[other] { START($n) } more are on record; we shall be glad to send the list.
  }
letter-files = { $n ->
    [one] With this letter comes a file for the output, begun from the last one as far as there is one.
   *[other] With this letter come { COUNT($n) } files for the outputs, one for each line, begun from the last one as far as there is one.
  } Please fill in what is missing and send { $n ->
    [one] it
   *[other] them
  } back { $has-contact ->
    [yes] to { $contact }
   *[no] with your reply to this letter
  }, or put { $n ->
    [one] it
   *[other] them
  } into the registry at the same place and open a pull request.
letter-nil = { $part ->
    [member] Please send outputs to the moderator of the line or to us.
   *[other] If the period brought no output on a line, please write just that: it is then recorded, and nobody asks again.
  }
letter-closing = With kind regards,

# The Secretary-General's report.
united-nations = United Nations
general-assembly = General Assembly
ecosoc = Economic and Social Council
distribution-general = Distr.: General
distribution-date = { $date }
original-english = Original: English
sg-title = Progress made in the implementation of and follow-up to the outcomes of the World Summit on the Information Society at the regional and international levels
sg-title-of = Progress made in the implementation of and follow-up to the outcomes of { $subject }
sg-subtitle-of = Report of { $who }
sg-subtitle = Report of the Secretary-General
sg-session-of-list = Item { $item } of the { $list }{ $mark }
sg-item = Item { $item }{ $mark }
sg-place-dates = { $place }, { $dates }
sg-assembly-session = { ORDINAL($n) } session
sg-council-session = { $year } session
sg-council-substantive-session = Substantive session of { $year }
# A part of an item or of a paragraph, by its letter.
part-of-item = { $number } ({ $letter })
# The language of the document, where that is not the original’s: documents in English have none.
masthead-language = { "" }
# What mastheads have printed, by that.
masthead-preliminary-list = preliminary list
masthead-provisional-agenda = provisional agenda
masthead-annotated-provisional-agenda = annotated provisional agenda
sg-summary = Summary
sg-summary-text = The present report gives an account of the progress made in { $year } in the implementation of and follow-up to the outcomes of the World Summit on the Information Society. It is based on a public registry of the follow-up, in which a source is given for every entry{ $has-stocktaking ->
    [yes] , and on the overall stocktaking undertaken by { $stocktaker }
   *[no] { "" }
  }.
sg-summary-mandate = It was prepared pursuant to { $which }.
sg-summary-text-of = The present report gives an account of the progress made in { $year } in the implementation of and follow-up to the outcomes of { $subject }. It is based on a public registry of the follow-up, in which a source is given for every entry{ $has-stocktaking ->
    [yes] , and on the overall stocktaking undertaken by { $stocktaker }
   *[no] { "" }
  }.
sg-introduction = Introduction
sg-mandate = { $n ->
    [0] The present report gives an account of the progress made in { $year } in the implementation of and follow-up to the outcomes of the World Summit on the Information Society (WSIS), as set out in the Geneva Plan of Action and the Tunis Agenda for the Information Society.
   *[other] Pursuant to { $which }, the present report gives an account of the progress made in { $year } in the implementation of and follow-up to the outcomes of the World Summit on the Information Society (WSIS), as set out in the Geneva Plan of Action and the Tunis Agenda for the Information Society.
  }
sg-mandate-of = { $n ->
    [0] The present report gives an account of the progress made in { $year } in the implementation of and follow-up to the outcomes of { $subject }.
   *[other] Pursuant to { $which }, the present report gives an account of the progress made in { $year } in the implementation of and follow-up to the outcomes of { $subject }.
  }
sg-submitted-to = It is submitted to { $organs }.
sg-submitted-ecosoc = It is submitted to the Economic and Social Council.
sg-submitted-general-assembly = It is submitted to the Economic and Social Council and, through it, to the General Assembly.
sg-prepared = It was prepared by the secretariat of { $who }.
sg-basis = The report is based on a public registry of the follow-up, in which a source is given for every entry. { $outputs ->
    [0] For { $year }, the registry contains { FIGURE($outputs, "no") } outputs
    [one] For { $year }, the registry contains { FIGURE($outputs, "one") } output
   *[other] For { $year }, the registry contains { COUNT($outputs) } outputs
  } and { $meetings ->
    [0] { FIGURE($meetings, "no") } meetings
    [one] { FIGURE($meetings, "one") } meeting
   *[other] { COUNT($meetings) } meetings
  }.
sg-contributors = { $n ->
    [one] The organization that issued the outputs, or was a partner in them, is listed in the annex on organizations.
   *[other] The { COUNT($n) } organizations that issued the outputs, or were partners in them, are listed in the annex on organizations.
  }
sg-brief = The summaries of the outputs, with which the report would exceed the limit of { $limit } words, are omitted below; they are contained in the registry.
sg-mechanism = The follow-up mechanism
sg-mechanism-decentralised = The follow-up is decentralized. Each line is to have an intergovernmental organization as moderator, which organizes meetings open to all stakeholders. The stakeholder group of each line is to decide on the modalities of its coordination and to produce annual outputs. The overall stocktaking of these outputs is undertaken by { $stocktaker }.
sg-mechanism-centralised = { $n ->
    [0] The follow-up is to be coordinated and reported on by one or a few organizations; none has been named.
   *[other] The follow-up is coordinated and reported on by { $coordinators }.
  } The overall stocktaking is undertaken by { $stocktaker }.
sg-mechanism-table = { $mechanism ->
    [centralised] { TABLE($table, "The table below", "Table #") } shows which organizations coordinated each line in { $year }, and how many meetings and outputs each line had.
   *[decentralised] { TABLE($table, "The table below", "Table #") } shows which organizations moderated each line in { $year }, and how many meetings and outputs each line had.
  }
sg-moderators = { $n ->
    [one] { FIGURE($n, "One") } organization moderated lines in { $year }: { $who }.
   *[other] { START($n) } organizations moderated lines in { $year }: { $who }.
  }
sg-trends = Key trends
trend-outputs = { $direction ->
    [more] From { $first-year } to { $last-year }, the number of outputs recorded in a year rose from { SERIES($first, $peak) } to { SERIES($last, $peak) }.
    [fewer] From { $first-year } to { $last-year }, the number of outputs recorded in a year fell from { SERIES($first, $peak) } to { SERIES($last, $peak) }.
    [between] From { $first-year } to { $last-year }, the number of outputs recorded in a year varied between { SERIES($least, $peak) } and { SERIES($peak, $peak) }; in { $last-year } it was { SERIES($last, $peak) }.
   *[same] The number of outputs recorded was the same in each year from { $first-year } to { $last-year }: { COUNT($last) }.
  }
trend-meetings = { $direction ->
    [more] The number of meetings held rose from { SERIES($before, $now) } in { $year-before } to { SERIES($now, $now) } in { $year }.
    [fewer] The number of meetings held fell from { SERIES($before, $before) } in { $year-before } to { SERIES($now, $before) } in { $year }.
   *[same] The number of meetings held was the same in { $year } as in { $year-before }: { COUNT($now) }.
  }
trend-lines = Compared with { $year-before }, { $rose ->
    [0] { $fell ->
        [0] as many outputs were recorded under each line.
        [one] fewer outputs were recorded under { FIGURE($fell, "one") } line ({ $which-fell }) and more under none.
       *[other] fewer outputs were recorded under { COUNT($fell) } lines ({ $which-fell }) and more under none.
      }
   *[other] more outputs were recorded under { $rose ->
        [one] { FIGURE($rose, "one") } line ({ $which-rose })
       *[other] { COUNT($rose) } lines ({ $which-rose })
      }, fewer under { $fell ->
        [0] { FIGURE($fell, "no") } line
        [one] { FIGURE($fell, "one") } line ({ $which-fell })
       *[other] { COUNT($fell) } lines ({ $which-fell })
      } and as many under { $same ->
        [0] { FIGURE($same, "no") } line
        [one] { FIGURE($same, "one") } line
       *[other] { COUNT($same) } lines
      }.
  }
trend-kinds = Of the { COUNT($outputs) } outputs of { $year }, { $parts }.
of-kind = { $kind ->
    [annual-report] { $n ->
        [one] { SERIES($n, $most) } was an annual report
       *[other] { SERIES($n, $most) } were annual reports
      }
    [publication] { $n ->
        [one] { SERIES($n, $most) } was a publication
       *[other] { SERIES($n, $most) } were publications
      }
    [guideline] { $n ->
        [one] { SERIES($n, $most) } was a guideline
       *[other] { SERIES($n, $most) } were guidelines
      }
    [standard] { $n ->
        [one] { SERIES($n, $most) } was a standard
       *[other] { SERIES($n, $most) } were standards
      }
    [project] { $n ->
        [one] { SERIES($n, $most) } was a project
       *[other] { SERIES($n, $most) } were projects
      }
    [partnership] { $n ->
        [one] { SERIES($n, $most) } was a partnership
       *[other] { SERIES($n, $most) } were partnerships
      }
    [training] { $n ->
        [one] { SERIES($n, $most) } was a training activity
       *[other] { SERIES($n, $most) } were training activities
      }
    [event] { $n ->
        [one] { SERIES($n, $most) } was an event
       *[other] { SERIES($n, $most) } were events
      }
    [database] { $n ->
        [one] { SERIES($n, $most) } was a database
       *[other] { SERIES($n, $most) } were databases
      }
    [tool] { $n ->
        [one] { SERIES($n, $most) } was a tool
       *[other] { SERIES($n, $most) } were tools
      }
    [policy] { $n ->
        [one] { SERIES($n, $most) } was a policy
       *[other] { SERIES($n, $most) } were policies
      }
   *[statement] { $n ->
        [one] { SERIES($n, $most) } was a statement
       *[other] { SERIES($n, $most) } were statements
      }
  }{ $has-share ->
    [yes] { " " }({ $share } per cent)
   *[no] { "" }
  }
sg-implementation = Implementation by action line
sg-line-heading = { $part ->
    [section] Section { $code }
    [application] { $code }
   *[line] Action line { $code }
  }{ $has-title ->
    [yes] : { $title }
   *[no] { "" }
  }
sg-regional = Regional perspective
regional-coverage = Of the { COUNT($outputs) } outputs of { $year }, { $parts }{ $unstated ->
    [0] { "" }
    [one] ; for { FIGURE($unstated, "one") }, no scope is recorded
   *[other] ; for { COUNT($unstated) }, no scope is recorded
  }.
of-coverage = { $coverage ->
    [global] { $n ->
        [one] { SERIES($n, $most) } was global in scope
       *[other] { SERIES($n, $most) } were global in scope
      }
    [regional] { $n ->
        [one] { SERIES($n, $most) } was regional
       *[other] { SERIES($n, $most) } were regional
      }
    [national] { $n ->
        [one] { SERIES($n, $most) } was national
       *[other] { SERIES($n, $most) } were national
      }
   *[local] { $n ->
        [one] { SERIES($n, $most) } was local
       *[other] { SERIES($n, $most) } were local
      }
  }
regional-outputs = { $n ->
    [one] The output of regional scope was the following: { $which }.
   *[other] The { COUNT($n) } outputs of regional scope were the following: { $which }.
  }
regional-outputs-many = The { COUNT($n) } outputs of regional scope are described in { $paras }.
# A title where it is only mentioned: of a publication, which comes in italics where the language has these, and of anything else.
title-of-written = { $title }
title-in-quotes = “{ $title }”
output-mention = { $title } (para. { $para })
regional-commissions = { $n ->
    [one] { FIGURE($n, "One") } regional commission of the United Nations issued outputs or was a partner in them: { $which }.
   *[other] { START($n) } regional commissions of the United Nations issued outputs or were partners in them: { $which }.
  }
organization-mention = { $who } ({ $paras })
regional-countries = { $stated ->
    [one] { FIGURE($stated, "One") } of the { COUNT($outputs) } outputs names the countries that it is about
   *[other] { START($stated) } of the { COUNT($outputs) } outputs name the countries that they are about
  }: { $parts }. An output about several regions is counted under each.{ $unstated ->
    [0] { "" }
   *[other] { " " }As the other outputs name none, these figures say little about how the outputs are distributed among the regions.
  }
of-region = { $region ->
    [africa] { SERIES($n, $most) } concerned Africa
    [americas] { SERIES($n, $most) } concerned the Americas
    [arab-states] { SERIES($n, $most) } concerned the Arab States
    [asia-pacific] { SERIES($n, $most) } concerned Asia and the Pacific
    [cis] { SERIES($n, $most) } concerned the Commonwealth of Independent States
   *[europe] { SERIES($n, $most) } concerned Europe
  }
sg-stakeholders = Contributions of stakeholders
stakeholders-by-category = Of the { COUNT($outputs) } outputs of { $year }, { $parts }{ $unstated ->
    [0] { "" }
    [one] ; for { FIGURE($unstated, "one") }, the category of the organization that issued it is not known
   *[other] ; for { COUNT($unstated) }, the category of the organizations that issued them is not known
  }. An output issued by organizations of several categories is counted under each.
of-category = { $category ->
    [government] { $n ->
        [one] { SERIES($n, $most) } was issued by Governments
       *[other] { SERIES($n, $most) } were issued by Governments
      }
    [international-organization] { $n ->
        [one] { SERIES($n, $most) } was issued by international organizations
       *[other] { SERIES($n, $most) } were issued by international organizations
      }
    [civil-society] { $n ->
        [one] { SERIES($n, $most) } was issued by civil society organizations
       *[other] { SERIES($n, $most) } were issued by civil society organizations
      }
    [private-sector] { $n ->
        [one] { SERIES($n, $most) } was issued by the private sector
       *[other] { SERIES($n, $most) } were issued by the private sector
      }
    [academia] { $n ->
        [one] { SERIES($n, $most) } was issued by academic institutions
       *[other] { SERIES($n, $most) } were issued by academic institutions
      }
   *[technical-community] { $n ->
        [one] { SERIES($n, $most) } was issued by the technical community
       *[other] { SERIES($n, $most) } were issued by the technical community
      }
  }
category-issued = { $category ->
    [government] Governments were responsible, alone or with others, for { $which }.
    [international-organization] International organizations were responsible, alone or with others, for { $which }.
    [civil-society] Civil society organizations were responsible, alone or with others, for { $which }.
    [private-sector] Private sector entities were responsible, alone or with others, for { $which }.
    [academia] Academic institutions were responsible, alone or with others, for { $which }.
   *[technical-community] The technical community was responsible, alone or with others, for { $which }.
  }
category-mention = { $title } ({ $who }; see para. { $para })
category-issued-many = { $category ->
    [government] The outputs issued by Governments are described in { $paras }.
    [international-organization] The outputs issued by international organizations are described in { $paras }.
    [civil-society] The outputs issued by civil society organizations are described in { $paras }.
    [private-sector] The outputs issued by private sector entities are described in { $paras }.
    [academia] The outputs issued by academic institutions are described in { $paras }.
   *[technical-community] The outputs issued by the technical community are described in { $paras }.
  }
sg-progress = Progress, obstacles and next steps
sg-progress-basis = { $n ->
    [one] { FIGURE($n, "One") } account of { $of } was given for { $year }, on the following line: { $which }.
   *[other] { START($n) } accounts of { $of } were given for { $year }, on the following lines: { $which }.
  }
account-progress = the progress made
account-challenges = the obstacles met
account-next-steps = the next steps
progress-told = As regards { $line }, the following account was given of progress (see para. { $para }): { $text }
challenges-told = As regards { $line }, the following obstacles were reported (see para. { $para }): { $text }
next-steps-told = As regards { $line }, the following next steps were announced (see para. { $para }): { $text }
sg-stocktaking = Overall stocktaking
sg-stocktaking-published = The overall stocktaking is undertaken by { $stocktaker }. { $has-document ->
    [yes] In that framework, { $document } was published
   *[no] { $has-when ->
        [yes] Its results were published
       *[no] No document of it is recorded for { $year }
      }
  }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.
sg-gaps = Gaps
sg-observations = Observations and further action
sg-assembly-decided = { $has-session ->
    [yes] At its { ORDINAL($session) } session, the General Assembly
   *[no] The General Assembly
  } { $has-resolution ->
    [yes] adopted resolution { $resolution }{ $has-date ->
        [yes] { "" }
       *[no] { " " }in connection with the report on { $period }
      }
   *[no] considered the report on { $period }
  }{ $has-date ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.
sg-commission-considered = The Commission on Science and Technology for Development considered the report on { $period }{ $has-date ->
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
sg-council-decided = The Economic and Social Council { $has-resolution ->
    [yes] adopted resolution { $resolution }{ $has-date ->
        [yes] { "" }
       *[no] { " " }in connection with the report on { $period }
      }
   *[no] considered the report on { $period }
  }{ $has-date ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.
sg-further-necessary = { $has-resolution ->
    [yes] In its resolution { $resolution }, the General Assembly found that further action was necessary.
   *[no] The General Assembly found that further action was necessary.
  }
sg-further-not-necessary = { $has-resolution ->
    [yes] In its resolution { $resolution }, the General Assembly found that no further action was necessary.
   *[no] The General Assembly found that no further action was necessary.
  }
sg-further-open-of = It is for { $organ } to consider whether further action is necessary.
further-open = It is still to be considered whether further action is necessary.
sg-further-open = The General Assembly may wish to consider whether further action is necessary.
sg-consideration = What came after the report
sg-consideration-text = The action described below was taken after the submission of the present report, or on a day that is not recorded.
sg-consideration-of = The following concerns the report on { $year }:
sg-follow-up-held = { $kind ->
    [summit] A follow-up summit
   *[meeting] A follow-up meeting
  }{ $has-title ->
    [yes] , “{ $title }”,
   *[no] { "" }
  } was held{ $has-place ->
    [yes] { " " }in { $place }
   *[no] { "" }
  }{ $has-dates ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.

# The secretariat's own words: the figures in them, and the headings of places where nothing else stands.
own-figure = { COUNT($n) }
own-figure-first = { START($n) }
own-figure-in-table = { $n }
own-figure-about = about { $number }
own-figure-about-first = About { $number }
place-introduction = Introduction
place-mandate = Mandate
place-key-trends = Key trends
place-regional-perspective = Regional perspective
place-stakeholders = Stakeholders
place-progress-and-obstacles = Progress and obstacles
place-observations = Observations
place-recommendations = Recommendations
place-next-steps = Next steps
place-acknowledgements = Acknowledgements

# The terminal: what `wsis stocktake`, `wsis status`, `wsis list` and `wsis show` print for people, in columns of 80 signs or so: short words.
# Dates stand as in files (2006-05-15), and so do ids, options and commands in backticks.
screen-heading = { $what } · { $registry }
# Of several sentences what stands between them, a blank written as _, and of parts in a row what is parted by more than a comma.
between-sentences = _
between-details = ,_
between-parts = ;_
with-brackets = { $what } ({ $about })
with-colon = { $what }: { $text }
about-number = about { $number }
years-from-to = { $first } to { $last }

# Columns of tables in a terminal, where no column of the reports is called the same. `column-id` is what a record is called by in files.
column-id = Id
column-name = Name
column-moderators = Moderators
column-coordinators = Coordinators
column-coordinators-short = Coord.
column-modalities-short = Modal.
column-members-short = Members
column-meetings-short = Meetings
column-open-short = Open
column-outputs-short = Outputs
column-report-short = Report
# The outputs of other lines that serve this one too.
column-also = Also
# Outputs that came late, and those that are planned.
column-late = Late
column-planned = Planned
# Whether there is an annual report.
column-report = Report
column-change = ± { $before }
column-missing = Missing
column-difference = Change
column-only-in = In { $years } alone
column-figures-before = { $is-one-year ->
    [yes] Year before
   *[no] Before
  }
column-title-and-file = Title and file
# What was counted, and what it adds.
column-counted = Counted
column-adds = Adds
column-last-changed = Last changed
column-cycle = Cycle
# The last day on which something is in time.
column-deadline = Due
column-overdue-since = Since
column-what-was-submitted = Submitted
column-owes = Owes
column-formed = Formed
column-start = Start
column-end = End
column-status = Status
column-country = Country
column-countries = Countries
column-approximate = Approximate
column-organizers = Organizers
# The event that a meeting was a session of.
column-within = Within
column-online = Online
column-links = Links
column-sources = Sources
column-acronym = Acronym
# The lines that an organization moderates.
column-moderated = Moderated
column-part-of = Part of
column-competences = Competences
column-website = Website
# Who brought an output out.
column-issued-by = By
column-year = Year
column-partners = Partners
column-goals = Goals
column-targets = Targets
# How far an output reaches.
column-reach = Coverage
column-language = Language
column-day-submitted = Submitted
column-replaces = Replaces
column-summary = Summary
column-symbol = Symbol
column-organ = Organ
column-request = Request
column-answers = Answers
column-action = Action
column-asked-of = Asked of
# How many years apart a request is to be answered.
column-every = Every
# The steps of a cycle: stocktaking, report, the Council's resolution, the Assembly's, the judgement on further action.
column-stocktaking = Stocktaking
column-sg-report = Report
column-ecosoc = ECOSOC
column-assembly = Assembly
column-further-action = Action
column-follow-up = Follow-up
column-commission = Commission

# Words of closed lists within a table or a phrase.
word-kind-annual-report = annual report
word-kind-publication = publication
word-kind-guideline = guideline
word-kind-standard = standard
word-kind-project = project
word-kind-partnership = partnership
word-kind-training = training
word-kind-event = event
word-kind-database = database
word-kind-tool = tool
word-kind-policy = policy
word-kind-statement = statement
# Of a follow-up.
word-kind-meeting = meeting
word-kind-summit = summit
word-category-government = government
word-category-international-organization = international organization
word-category-civil-society = civil society
word-category-private-sector = private sector
word-category-academia = academia
word-category-technical-community = technical community
word-coverage-global = global
word-coverage-regional = regional
word-coverage-national = national
word-coverage-local = local
# Of outputs, and of meetings.
word-status-planned = planned
word-status-ongoing = ongoing
word-status-completed = completed
word-status-discontinued = discontinued
word-status-held = held
word-status-cancelled = cancelled
word-role-moderator = moderator
word-role-co-moderator = co-moderator
word-role-proposed = proposed
word-topic-membership = membership
word-topic-working-methods = working-methods
word-topic-meetings = meetings
word-topic-sub-groups = sub-groups
word-topic-communication = communication
word-topic-decision-making = decision-making
word-topic-reporting = reporting
word-topic-partnerships = partnerships
# What a resolution asks for: to report, to convene …
word-action-report = report
word-action-convene = convene
word-action-establish = establish
word-action-develop = develop
word-action-implement = implement
word-action-review = review
word-action-support = support
word-action-consider = consider
# Of a request.
word-state-answered = answered
word-state-due = due
word-state-overdue = overdue
word-state-open = open
word-submitted-annual-report = annual report
word-submitted-nil-report = nil report
word-submitted-outputs-only = outputs only
word-submitted-nothing = nothing
word-duty-stocktaker = stocktaker
word-duty-reporter = reporter
word-duty-coordinator = coordinator
word-qualifier-about = about
word-qualifier-over = over
word-qualifier-under = under
word-rank-champion = champion
word-rank-nominee = nominee
word-rank-winner = winner
word-organ-general-assembly = General Assembly
word-organ-ecosoc = Economic and Social Council
word-asked-member-states = Member States
word-asked-all-stakeholders = all stakeholders
word-asked-facilitators = facilitators of action lines
word-asked-united-nations-system = United Nations system
goal = Goal { $number }

# `wsis stocktake`
stocktake-heading = Stocktaking of { $years }
stocktake-report = { $is ->
    [yes] yes
    [nil] nil
   *[no] no
  }
stocktake-see-sub-lines = see sub-lines
# Stands for the years before where there are none.
stocktake-before = before
stocktake-coverage = Of { $lines ->
    [0] no lines
    [one] { $lines } line
   *[other] { $lines } lines
  }, { $in-charge ->
    [0] none
   *[other] { $in-charge }
  } had a { $mechanism ->
    [centralised] coordinator
   *[decentralised] moderator
  }, { $open ->
    [0] none
   *[other] { $open }
  } a meeting said to be open to all stakeholders, and { $with-output ->
    [0] none
   *[other] { $with-output }
  } an output.
stocktake-counted = Counted: { $outputs ->
    [0] no outputs
    [one] { $outputs } output
   *[other] { $outputs } outputs
  }{ $organizations ->
    [0] { "" }
    [one] { " " }by { $organizations } organization
   *[other] { " " }by { $organizations } organizations
  } ({ $previous ->
    [0] none
   *[other] { $previous }
  } in { $before }) and { $meetings ->
    [0] no meetings
    [one] { $meetings } meeting
   *[other] { $meetings } meetings
  }{ $known ->
    [about] { " " }with about { $participants } participants as far as known
    [exactly] { " " }with { $participants } participants as far as known
   *[nothing] { "" }
  }.
stocktake-openness = Meetings open to all stakeholders: { $open ->
    [0] none
   *[other] { $open }
  }; not open: { $closed ->
    [0] none
   *[other] { $closed }
  }; not said to be either: { $unknown ->
    [0] none
   *[other] { $unknown }
  }.
stocktake-requests = Requests of resolutions at the end of { $year }: { $answered ->
    [0] none
   *[other] { $answered }
  } answered, { $due ->
    [0] none
   *[other] { $due }
  } due, { $overdue ->
    [0] none
   *[other] { $overdue }
  } overdue, { $open ->
    [0] none
   *[other] { $open }
  } open.
stocktake-sub-lines = The row of C7 shows its own figures; as a line it has what its eight sub-lines have, too.
stocktake-missing = Missing ({ $mark }):
stocktake-every-line = every line
# Before a colon, with lines to follow.
stocktake-gap-no-moderator = no moderator
stocktake-gap-no-coordinator = no coordinator
stocktake-gap-no-group = no stakeholder group
stocktake-gap-no-modalities = no modalities
stocktake-gap-no-meeting = no meeting
stocktake-gap-no-open-meeting = no meeting said to be open
stocktake-gap-no-output = no output
stocktake-gap-no-annual-report = no annual report
stocktake-years-heading = Outputs of { $years }
stocktake-all = All
stocktake-years-note = { $mark } marks a line that brought no output in a year. `--year` shows one year in full.
stocktake-cut-heading = Outputs of { $years } by { $by ->
    [line] line
    [kind] kind
    [category] stakeholder category
    [organization] organization
    [country] country
    [region] region
   *[sdg] Sustainable Development Goal
  }
stocktake-cut-column = { $by ->
    [line] Line
    [kind] Kind
    [category] Stakeholder category
    [organization] Organization
    [country] Country
    [region] Region
   *[sdg] Sustainable Development Goal
  }
stocktake-unstated = not stated
stocktake-all-outputs = All outputs
stocktake-cut-note = An output may count in several rows, so the rows may add up to more than all outputs.
stocktake-beside-heading = { $after } compared with { $before }
stocktake-beside-change = { $before } → { $after }
stocktake-beside-same = Each of these is the same in { $before } and { $after }.
stocktake-beside-note = 1 → 2 is one in { $before } and two in { $after }. Behind it: − was counted in { $before } alone, + in { $after } alone.
stocktake-beside-rough = Some numbers of participants are rough.
stocktake-beside-figure = { $line } { $figure ->
    [moderators] moderators
    [members] members
    [modalities] modalities
    [meetings] meetings
    [participants] participants
   *[outputs] outputs
  }: { $change }
# The name of a figure stays as one types it: `c5/outputs`.
stocktake-explain-heading = { $figure } of { $years }: { $value }
stocktake-explain-nothing = Nothing was counted for it.
stocktake-explain-within = (among those of { $event })
stocktake-explain-answered = (answered by { $file })
commit-none = not committed
commit-unknown = not known
commit-shallow = (shallow clone)
commit-changed-since = changed since
# Sheets of a workbook.
sheet-lines = Lines
sheet-all-figures = All figures
sheet-records = Records
sheet-comparison = Comparison
sheet-outputs-by-year = Outputs by year
sheet-each-once = Each output once
column-key = Key

# `wsis status`
status-heading = Status on { $day }
status-none-open = No cycle is open. `wsis status --year { $year }` shows how the newest ended{ $next-is ->
    [year] ; { $file } would begin the next
    [years] ; { $file } would begin the next, of { $next }
   *[unknown] { "" }
  }.
status-no-cycle = The registry has no cycle yet: a file cycles/YEAR.toml with `outputs-due` begins that of the outputs of a year.
status-not-recorded = There is no cycle of { $years }: the registry has no file { $file }.
status-cycle = Cycle of { $years }: { $stage }{ $end ->
    [closed] { " " }(closed on { $closed })
    [overtaken] { " " }(overtaken by the cycle of { $newer })
   *[open] { "" }
  }
stage-collecting = outputs are being collected
stage-stocktaking = stocktaking
stage-reported = the report is out
stage-before-commission = was before the Commission
stage-before-ecosoc = was before ECOSOC
stage-before-general-assembly = was before the General Assembly
stage-decided = further action was judged necessary
stage-follow-up-held = a follow-up was held
stage-none-needed = no follow-up is needed
step-outputs = outputs due
step-stocktaking = stocktaking
step-report = report
step-commission = Commission
step-ecosoc = ECOSOC
step-general-assembly = General Assembly
step-further-action = judgement on further action
step-follow-up = follow-up
# What stands at the left, in a column of 12 signs.
status-label-done = Done
status-label-no-record = No record
status-label-next = Next
status-label-overdue = Overdue
status-label-groups = Groups
status-label-late = Late
status-label-owed-by = Owed by
status-label-judged = Judged
status-label-followed-by = Followed by
status-label-due-next = Due next
status-next = { $step }{ $has-by ->
    [yes] , by { $by }
   *[no] { "" }
  }: { $when }
status-next-no-day = no day is set
status-next-late-after = no day is set; late after { $day }
status-by-groups = the groups
status-by-general-assembly = the General Assembly
status-next-cycle = The outputs of { $years } are being collected for the cycle that comes next: { $file } would begin it.
status-not-covered = { $years } { $count ->
    [one] is covered
   *[other] are covered
  } by no cycle.
status-overdue = { $step } (last day { $day }){ $lines ->
    [0] { "" }
    [one] { " " }of { $lines } line
   *[other] { " " }of { $lines } lines
  }
# How many groups brought what, in a row.
status-groups-annual-report = { $n } with annual report
status-groups-nil-report = { $n } nil reports
status-groups-outputs-only = { $n } with outputs only
status-groups-nothing = { $n } with nothing
# The same with the lines and their moderators to follow.
status-brought-annual-report = Annual report ({ $n }): { $lines }
status-brought-nil-report = Reported none ({ $n }): { $lines }
status-brought-outputs-only = Outputs, no annual report ({ $n }): { $lines }
status-brought-nothing = Nothing ({ $n }): { $lines }
status-no-moderator = no moderator
status-late = { $n ->
    [one] { $n } output
   *[other] { $n } outputs
  } ({ $lines })
status-judged = { $necessary ->
    [yes] further action is necessary
   *[no] no further action is necessary
  }
status-judged-unknown = nothing that is known
status-judged-elsewhere = Before the General Assembly{ $has-date ->
    [yes] { " " }({ $date })
   *[no] { "" }
  }: the cycle of { $cycle }
status-follow-up = { $kind ->
    [summit] a summit
   *[meeting] a meeting
  }
status-to-come = { $what } (to come)
status-requests = Requests of resolutions
status-requests-closing = Requests of the resolutions that close the cycle
status-request-due = { $day } ({ $of }): { $text } ({ $symbol }{ $has-paragraph ->
    [yes] , paragraph { $paragraph }
   *[no] { "" }
  })
status-requests-more = and { $n } more: { $command }
status-requests-overdue = { $n ->
    [one] { $n } request
   *[other] { $n } requests
  }: { $of }{ $has-command ->
    [yes] ; see { $command }
   *[no] { "" }
  }
# What a bare `wsis` says at its end.
greeting = `wsis stocktake { $option }` shows the figures, `wsis --help` all commands.
greeting-without-cycle = `wsis --help` shows all commands, and how each is used.
# `wsis status --by organization`
owing-heading = Who owes outputs on { $day }
owing-none-open = No cycle is open: `--year` shows one that is closed.
owing-nobody = Nobody owes outputs.
owing-outputs = outputs
owing-told = { $organizations ->
    [0] No organization owes outputs
    [one] { $organizations } organization owes outputs
   *[other] { $organizations } organizations owe outputs
  }, or the word that there are none.{ $has-since ->
    [yes] { " " }Since: the last day, where it has passed.
   *[no] { "" }
  }
owing-told-brought = { $organizations ->
    [0] No organization owes outputs
    [one] { $organizations } organization owes outputs
   *[other] { $organizations } organizations owe outputs
  }. { $mark } marks that nothing was submitted.
owing-undated = No day is set by which outputs of { $cycles } are due, so none is late: `wsis set cycle { $cycle } outputs-due DATE` sets one.
owing-unmoderated = Nobody moderates, and so nobody can be asked for: { $lines }.
owing-sheet = Who owes

# `wsis list`: how many there are, at the end, and as what a list is called.
list-count = { $count }.
count-action-line = { $n ->
    [0] No action lines
    [one] { $n } action line
   *[other] { $n } action lines
  }
count-organization = { $n ->
    [0] No organizations
    [one] { $n } organization
   *[other] { $n } organizations
  }
count-group = { $n ->
    [0] No groups
    [one] { $n } group
   *[other] { $n } groups
  }
count-meeting = { $n ->
    [0] No meetings
    [one] { $n } meeting
   *[other] { $n } meetings
  }
count-output = { $n ->
    [0] No outputs
    [one] { $n } output
   *[other] { $n } outputs
  }
count-cycle = { $n ->
    [0] No cycles
    [one] { $n } cycle
   *[other] { $n } cycles
  }
count-resolution = { $n ->
    [0] No resolutions
    [one] { $n } resolution
   *[other] { $n } resolutions
  }
count-request = { $n ->
    [0] No requests
    [one] { $n } request
   *[other] { $n } requests
  }
count-row = { $n ->
    [0] No rows
    [one] { $n } row
   *[other] { $n } rows
  }
# The title of a list that is written to a file: what was asked for. The parts are joined by `asked-between`, in which _ is a blank; they may be
# written as a label with a colon, as for example "pays : { $names }". The title begins with a capital by itself.
asked-title = { $has-parts ->
    [yes] { $what } { $parts }
   *[no] { $what }
  }
asked-between = _
asked-action-line = { $has-standing ->
    [yes] { $standing } action lines
   *[no] action lines
  }
asked-organization = { $has-standing ->
    [yes] { $standing } organizations
   *[no] organizations
  }
asked-group = { $has-standing ->
    [yes] { $standing } groups
   *[no] groups
  }
asked-meeting = { $has-standing ->
    [yes] { $standing } meetings
   *[no] meetings
  }
asked-output = { $has-standing ->
    [yes] { $standing } outputs
   *[no] outputs
  }
asked-cycle = { $has-standing ->
    [yes] { $standing } cycles
   *[no] cycles
  }
asked-resolution = { $has-standing ->
    [yes] { $standing } resolutions
   *[no] resolutions
  }
asked-request = { $has-standing ->
    [yes] { $standing } requests
   *[no] requests
  }
asked-by-kind = of kind { $names }
asked-by-category = of category { $names }
asked-by-place = { $of ->
    [output] concerning { $names }
   *[other] in { $names }
  }
asked-by-coverage = with coverage { $names }
asked-by-goal = { $count ->
    [one] on Sustainable Development Goal { $names }
   *[other] on Sustainable Development Goals { $names }
  }
asked-by-line = { $of ->
    [output] under { $names }
   *[other] of { $names }
  }
asked-by-resolution = of { $names }
asked-by-organization = { $as ->
    [by] by { $names }
    [partner] with { $names } as a partner
    [by-or-with] by or with { $names }
    [asked] asked of { $names }
   *[any] of { $names }
  }
asked-by-years = of { $years }
asked-by-since = since { $date }
asked-by-until = until { $date }
asked-by-search = with “{ $text }”
alternatives = { $most } or { $last }
# Under the title: how many there are, as the registry stood on a day or at a revision.
list-as-of = { $count }, as the registry stood { $has-revision ->
    [yes] at { $revision }
   *[no] on { $day }
  }.
cycle-action = { $necessary ->
    [yes] needed
   *[no] none
  }

# `wsis show`: the title of a record's kind with its id.
show-action-line = Action line { $id }
show-organization = Organization { $id }
show-group = Group { $id }
show-meeting = Meeting { $id }
show-output = Output { $id }
show-cycle = Cycle { $id }
show-resolution = Resolution { $id }
# Titles of what refers to a record; in brackets how many there are.
show-members = Members of its group ({ $n })
show-meetings = Meetings ({ $n })
show-outputs-by-year = Outputs by year ({ $n }{ $is-served ->
    [yes] ; in brackets those of other lines that serve it too
   *[no] { "" }
  })
show-no-output = Reported no output ({ $n })
show-competent = Competent organizations ({ $n })
show-line = Line
show-moderators = Moderators of its line ({ $n })
show-modalities-decided = Modalities decided there ({ $n })
show-outputs-of-meeting = Outputs that came of it ({ $n })
show-sessions = Sessions of it ({ $n })
show-duties = Duties in the registry ({ $n })
show-moderates = Moderates ({ $n })
show-member-of = Member of groups ({ $n })
show-meetings-organized = Meetings organized ({ $n })
show-outputs = Outputs ({ $n })
show-partner-in = Partner in outputs ({ $n })
show-prepared = Prepared the report of ({ $n })
show-parts = Parts ({ $n })
show-asked-of-it = Asked of it ({ $n })
show-replaced-by = Replaced by ({ $n })
show-takes-the-place-of = Takes the place of ({ $n })
show-came-out-of = Came out of the meeting ({ $n })
show-requests = Requests ({ $n }: { $states })
show-cycles = Cycles that name it ({ $n })
show-sources = Sources
show-file = File
show-last-changed = Last changed
show-source-read = (read { $day })
show-source-kept = kept at { $address }
commit-on = { $commit } on { $day }
commit-not-known = not known, the clone is shallow
commit-changed = { $commit } (changed since, and not committed yet)
commit-not-yet = not committed yet
show-term = { $what }{ $has-role ->
    [yes] , { $role }
   *[no] { "" }
  }{ $has-from ->
    [yes] { " " }from { $from }
   *[no] { "" }
  }{ $has-until ->
    [yes] { " " }until { $until }
   *[no] { "" }
  }
show-modality = { $line }, { $topic }: { $text }
# What a resolution asks: of whom, on which lines, how it stands, and what answers it.
show-asked = Asked to { $action ->
    [report] report
    [convene] convene
    [establish] establish
    [develop] develop
    [implement] implement
    [review] review
    [support] support
   *[consider] consider
  }: { $whom }
show-asked-nobody = nobody
show-lines = Lines: { $lines }
show-answer = Answer: { $what }{ $has-date ->
    [yes] { " " }({ $date })
   *[no] { "" }
  }{ $has-title ->
    [yes] , { $title }
   *[no] { "" }
  }
record-action-line = action line { $id }
record-organization = organization { $id }
record-group = group { $id }
record-meeting = meeting { $id }
record-output = output { $id }
record-cycle = cycle { $id }
record-resolution = resolution { $id }
state-count-answered = { $n } answered
state-count-due = { $n } due
state-count-overdue = { $n } overdue
state-count-open = { $n } open
standing-answered = { $until ->
    [period] Answered for the period to { $day }
    [day] Answered; the last day was { $day }
   *[nothing] Answered
  }
standing-due = Due by { $day }
standing-overdue = Overdue: was due by { $day }
standing-open = { $has-ended ->
    [yes] Open
   *[no] Open (no day is set)
  }
standing-every = { $years ->
    [1] every year
   *[other] every { $years } years
  }
standing-until = until { $date }
# Of a cycle: what was counted in its years.
show-counted = { $has-years ->
    [yes] Counted in { $years }
   *[no] Counted in its year
  }
show-counted-outputs = { $outputs ->
    [0] no outputs
    [one] { $outputs } output
   *[other] { $outputs } outputs
  } by { $organizations ->
    [0] no organizations
    [one] { $organizations } organization
   *[other] { $organizations } organizations
  } ({ $previous } { $has-before ->
    [yes] in { $before }
   *[no] the year before
  })
show-counted-meetings = { $meetings ->
    [0] no meetings
    [one] { $meetings } meeting
   *[other] { $meetings } meetings
  } with { $approximate ->
    [yes] about { $participants }
   *[no] { $participants }
  } participants as far as known
show-counted-openness = meetings open to all stakeholders: { $open }; not open: { $closed }; not said to be either: { $unknown }
show-counted-lines = of { $lines } lines, { $moderated } had a moderator, { $open } a meeting said to be open to all stakeholders, { $with-output } an output
show-counted-kinds = by kind: { $kinds }
show-counted-kind = { $kind } { $n }
# What a record's file holds, as labels at the left and within a phrase; a label begins with a capital by itself. In a phrase a value stands after its
# label, as in "from 2006-05-15".
phrase-part = { $label } { $value }
phrase-not = not { $label }
key-academia = academia
key-acronym = acronym
key-action = action
key-adopted = adopted
key-agenda-item = agenda item
key-also = also serves
key-answers = answers
key-approximate = approximate
key-as-of = as of
key-asked = asked
key-asked-of = asked of
key-attendance = attendance
key-by = by
key-call = call for entries
key-category = category
key-challenges = challenges
key-city = city
key-civil-society = civil society
key-closed = closed
key-closing = entries taken until
key-commission = commission
key-competences = competences
key-countries = countries
key-country = country
key-coverage = coverage
key-covers = covers
key-cycle = cycle
key-date = date
key-decided = decided
key-decisions = decisions
key-document = document
key-due = due
key-ecosoc = ECOSOC
key-edition = edition
key-end = end
key-every = every
key-figures = figures
key-follow-up = follow-up
key-formed = formed
key-from = from
key-further-action = further action
key-general-assembly = General Assembly
key-government = government
key-intergovernmental = intergovernmental
key-international-organization = international organization
key-item = item
key-item-title = item title
key-kind = kind
key-language = language
key-letter = letter
key-lines = lines
key-links = links
key-list = list
key-list-symbol = list symbol
key-maintainers = maintainers
key-meeting = meeting
key-members = members
key-modalities = modalities
key-moderators = moderators
key-name = name
key-narrative = narrative
key-necessary = necessary
key-next-steps = next steps
key-nil-reports = nil reports
key-online = online
key-open-to-all-stakeholders = open to all
key-organ = organ
key-organization = organization
key-organizers = organizers
key-outputs-due = outputs due
key-paragraph = paragraph
key-paragraphs = paragraphs
key-parent = parent
key-partners = partners
key-place = place
key-prepared-by = prepared by
key-private-sector = private sector
key-prizes = prizes
key-progress = progress
key-provisional = provisional
key-qualifier = qualifier
key-rank = rank
key-replaces = replaces
key-report = report
key-requests = requests
key-resolution = resolution
key-role = role
key-scope = scope
key-sdgs = SDGs
key-session = session
key-start = start
key-status = status
key-stocktaking = stocktaking
key-sub-actions = sub-actions
key-submitted = submitted
key-summary = summary
key-symbol = symbol
key-targets = targets
key-technical-community = technical community
key-text = text
key-title = title
key-title-translated = title translated
key-topic = topic
key-total = total
key-unit = unit
key-until = until
key-url = url
key-value = value
key-venue = venue
key-website = website
key-within = within

# The workbook for who reports without git. A name of a sheet has at most 31 letters, and none of : \\ / ? * [ ].
workbook-sheet-text = Instructions
workbook-sheet-owed = What is asked for
workbook-sheet-output = Outputs
workbook-sheet-meeting = Meetings
workbook-sheet-organization = Organization
workbook-sheet-lists = Lists
workbook-title = { $who }: outputs and meetings of { $year }
workbook-about = This workbook was written from “{ $name }” on { $day }. It has what { $who } has sent for { $year }, says what is still asked for, and takes what you want to add or correct.
workbook-closed = The year { $year } has been closed since { $closed }. What has to be corrected in it all the same is corrected for a reason: please give it in your reply.
workbook-sheets = What is on the sheets
workbook-about-owed = “{ $owed }”: what is asked of you, by when, and what of it has come. It is there to be read.
workbook-about-outputs = “{ $outputs }”: what you brought out in { $year }, by yourselves or as a partner. One row is one output.
workbook-about-meetings = “{ $meetings }”: the meetings of { $year } that you organized. One row is one meeting.
workbook-about-organization = “{ $organization }”: what is known of { $who }.
workbook-how = How to fill it in
workbook-how-new = Write what is new below the rows that are there, and leave the grey cell of “{ $record }” empty.
workbook-how-change = Correct in its cell what is wrong or missing in a row that is there, and leave “{ $record }” as it is. An emptied cell takes away what stood in it.
workbook-how-needed = Each new row needs the columns with an asterisk.
workbook-how-choose = Select a cell, and you see what belongs in it. Where there is an arrow beside it, choose from the list; “{ $lists }” has all lists.
workbook-how-several = Where a cell can hold several organizations, countries or the like, write them with a semicolon between them: the list gives one.
workbook-how-dates = Write a day such as 15 May 2026 as 2026-05-15. Where only the month is known, write '2026-05 with an apostrophe before it, and where only the year is known, 2026.
workbook-how-plain = Write values and no formulas, and merge no cells. Columns and sheets that you add are for yourselves: nothing is taken from them.
workbook-how-deleted = To delete a row deletes nothing elsewhere: please tell us what should go.
workbook-left-out = This is not in the workbook, and stays as it is: { $left-out }. Please write in your reply what is to be added to it or corrected.
workbook-back = How to send it back
workbook-send = Save the workbook as .xlsx and send it back { $has-contact ->
    [yes] to { $contact }
   *[no] with your reply
  }. Each cell that could not be read will be named to you with what to write in it.
workbook-record = Record
workbook-record-help = The record that the row is of. Leave it as it is; in a new row leave it empty.
workbook-owed-what = What is asked for
workbook-owed-text = What it is about
workbook-owed-state = Where it stands
workbook-owed-due = By when
workbook-owed-outputs = Outputs of line { $line } for { $year }
workbook-owed-outputs-of-years = Outputs of line { $line } for { $years }
workbook-owed-request = { $symbol }{ $has-paragraph ->
    [yes] , para. { $paragraph }
   *[no] { "" }
  } ({ $name })
workbook-nothing-owed = Nothing is asked of you at present.
workbook-came-annual-report = The annual report has come.
workbook-came-nil-report = The word that there was no output has come.
workbook-came-outputs-only = Outputs have come, but no annual report.
workbook-came-nothing = Nothing has come yet.
workbook-nothing-more-owed = Nothing more is asked for.
workbook-late = It is late.
workbook-request-overdue = No answer is on record, and its day has passed.
workbook-request-due = No answer is on record yet.
workbook-request-open = No answer is on record; no day is set.
workbook-hint-needed = Needed.
workbook-hint-choice = Choose from the list.
workbook-hint-names = Several: with a semicolon between them.
workbook-hint-addresses = Several: each on a line of its own.
workbook-hint-texts = Several: with an empty line between them.
workbook-hint-date = As 2026-05-15; if less is known, '2026-05 or 2026.
workbook-hint-day = A whole day, as 2026-05-15.
workbook-hint-own = Left empty in a new row, it is you.
workbook-yes = yes
workbook-no = no
language-en = English
language-fr = French
language-es = Spanish
language-ar = Arabic
language-zh = Chinese
language-ru = Russian
status-planned = Planned
status-ongoing = Ongoing
status-completed = Completed
status-discontinued = Discontinued
status-held = Held
status-cancelled = Cancelled

# The columns of the workbook: what stands above each, and what belongs in it.
workbook-output-line = Line
workbook-output-line-help = The action line that it is of.
workbook-output-title = Title
workbook-output-title-help = Its title.
workbook-output-kind = Kind
workbook-output-kind-help = What kind of thing it is.
workbook-output-status = Status
workbook-output-status-help = How far it is.
workbook-output-date = Date
workbook-output-date-help = When it was issued or done: in the year of this workbook or the next.
workbook-output-covers-from = Covers from
workbook-output-covers-from-help = Of an annual report: the first day of the period that it tells of, where that is not the year of this workbook.
workbook-output-covers-until = Covers until
workbook-output-covers-until-help = Of an annual report: the last day of that period.
workbook-output-replaces = Replaces
workbook-output-replaces-help = The earlier edition that it takes the place of.
workbook-output-submitted = Submitted on
workbook-output-submitted-help = The day that the secretariat got it; leave it to the secretariat.
workbook-output-by = Brought out by
workbook-output-by-help = Who brought it out.
workbook-output-partners = Partners
workbook-output-partners-help = Who else took part in it.
workbook-output-also = Also serves lines
workbook-output-also-help = Other action lines that it serves.
workbook-output-meeting = Meeting
workbook-output-meeting-help = The meeting that it came out of.
workbook-output-coverage = Coverage
workbook-output-coverage-help = How far it reaches.
workbook-output-countries = Countries
workbook-output-countries-help = The countries that it is about.
workbook-output-sdgs = SDGs
workbook-output-sdgs-help = The Sustainable Development Goals that it serves, by their numbers.
workbook-output-targets = Targets of the Plan
workbook-output-targets-help = The targets of section B of the Plan of Action that it serves, by their numbers.
workbook-output-language = Language
workbook-output-language-help = The language that it is in; one that is not in the list by its tag, such as pt.
workbook-output-summary = Summary
workbook-output-summary-help = What it is and for whom.
workbook-output-narrative-progress = Progress
workbook-output-narrative-progress-help = Of an annual report: what went forward.
workbook-output-narrative-challenges = Challenges
workbook-output-narrative-challenges-help = Of an annual report: what stood in the way.
workbook-output-narrative-next-steps = Next steps
workbook-output-narrative-next-steps-help = Of an annual report: what comes next.
workbook-output-answers = Answers requests
workbook-output-answers-help = The requests of resolutions that it answers, as the sheet of what is asked for names them.
workbook-output-figures = Figures
workbook-output-links = Links
workbook-output-links-help = Where it can be had: addresses on the web.
workbook-output-sources = Sources
workbook-output-sources-help = Where this can be read: addresses on the web, or symbols of documents.
workbook-meeting-title = Title
workbook-meeting-title-help = Its title.
workbook-meeting-lines = Lines
workbook-meeting-lines-help = The action lines that it was a meeting of; one on the follow-up as a whole is of line E.
workbook-meeting-status = Status
workbook-meeting-status-help = Whether it took place.
workbook-meeting-within = Within
workbook-meeting-within-help = The event that it was a session of, such as a WSIS Forum.
workbook-meeting-start = First day
workbook-meeting-start-help = Its first day; needed but for a meeting within another.
workbook-meeting-end = Last day
workbook-meeting-end-help = Its last day.
workbook-meeting-place-city = City
workbook-meeting-place-city-help = The city that it was held in.
workbook-meeting-place-country = Country
workbook-meeting-place-country-help = The country that it was held in.
workbook-meeting-place-venue = Venue
workbook-meeting-place-venue-help = The building or room that it was held in.
workbook-meeting-online = Online
workbook-meeting-online-help = Whether one could take part online.
workbook-meeting-organizers = Organizers
workbook-meeting-organizers-help = Who organized it.
workbook-meeting-open-to-all-stakeholders = Open to all stakeholders
workbook-meeting-open-to-all-stakeholders-help = Whether it was open to all stakeholders; leave it empty where no source says so.
workbook-meeting-attendance-government = Attendance: governments
workbook-meeting-attendance-government-help = How many came from governments.
workbook-meeting-attendance-international-organization = Attendance: international organizations
workbook-meeting-attendance-international-organization-help = How many came from international organizations.
workbook-meeting-attendance-civil-society = Attendance: civil society
workbook-meeting-attendance-civil-society-help = How many came from civil society.
workbook-meeting-attendance-private-sector = Attendance: private sector
workbook-meeting-attendance-private-sector-help = How many came from the private sector.
workbook-meeting-attendance-academia = Attendance: academia
workbook-meeting-attendance-academia-help = How many came from academia.
workbook-meeting-attendance-technical-community = Attendance: technical community
workbook-meeting-attendance-technical-community-help = How many came from the technical community.
workbook-meeting-attendance-total = Attendance: total
workbook-meeting-attendance-total-help = How many came in all.
workbook-meeting-attendance-approximate = Attendance is rough
workbook-meeting-attendance-approximate-help = Whether these numbers are rough.
workbook-meeting-decisions = Decisions
workbook-meeting-decisions-help = What it decided.
workbook-meeting-answers = Answers requests
workbook-meeting-answers-help = The requests of resolutions that it answers, as the sheet of what is asked for names them.
workbook-meeting-links = Links
workbook-meeting-links-help = Its documents: addresses on the web.
workbook-meeting-sources = Sources
workbook-meeting-sources-help = Where this can be read: addresses on the web, or symbols of documents.
workbook-organization-name = Name
workbook-organization-name-help = Its name.
workbook-organization-acronym = Acronym
workbook-organization-acronym-help = Its acronym.
workbook-organization-category = Category
workbook-organization-category-help = The stakeholder group of the Summit that it belongs to.
workbook-organization-intergovernmental = Inter-governmental
workbook-organization-intergovernmental-help = Whether it is inter-governmental.
workbook-organization-parent = Part of
workbook-organization-parent-help = The organization that it is a part of.
workbook-organization-competences = Lines of its mandate
workbook-organization-competences-help = The action lines that its mandate covers.
workbook-organization-country = Country
workbook-organization-country-help = Where it has its seat.
workbook-organization-website = Website
workbook-organization-website-help = Its site on the web.
workbook-organization-maintainers = Who may submit
workbook-organization-maintainers-help = Who may submit for it: accounts such as @handle or @org/team, or e-mail addresses.
workbook-organization-sources = Sources
workbook-organization-sources-help = Where this can be read: addresses on the web, or symbols of documents.
