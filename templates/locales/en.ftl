# The fixed words of the reports, in English. A message's arguments come from the template, escaped.

# How numbers, dates and lists are written.
thousands-separator = ,
number = { $n }
list-separator = ,_
list-end = { $most } and { $last }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
dates = { $first } to { $last }
dates-of-month = { $first }–{ $last } { $month } { $year }
dates-of-year = { $first } { $first-month }–{ $last } { $last-month } { $year }
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

# Footnotes.
source = { $place }.
source-accessed = { $place } (accessed on { $accessed }).
source-titled = { $title }, { $place }.
source-titled-accessed = { $title }, { $place } (accessed on { $accessed }).

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
as-co-moderator = { $who } (co-moderator)
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
gap-sentence-no-moderator = had no moderator
gap-sentence-no-coordinator = had no coordinator
gap-sentence-no-group = had no stakeholder group
gap-sentence-no-modalities = had no modalities in force at the end of the year
gap-sentence-no-modalities-of-years = had no modalities in force at the end of these years
gap-sentence-no-meeting = held no meeting
gap-sentence-no-open-meeting = held meetings of which none is said to have been open to all stakeholders
gap-sentence-no-output = recorded no output
gap-sentence-no-annual-report = gave no annual report

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
chart-outputs-by-year = Outputs by year, up to { $last-year }
chart-outputs-by-year-description = Column chart of the outputs of each year up to { $last-year }: { $figures }.
chart-lines-by-organization = Action lines that each organization's competences cover
chart-lines-by-organization-description = Bar chart of how many action lines each organization's competences cover: { $figures }.

# The stocktaking report.
stocktaking-title = Stocktaking report { $year }
stocktaking-of = Outputs, meetings and stakeholder groups of { $year }
stocktaking-head = Stocktaking report { $year }
stocktaking-undertaken = Overall stocktaking undertaken by the { $stocktaker }
stocktaking-revision = Registry at revision { $revision }
stocktaking-files = Registry as its files stood, { $files } files
key-findings = Key findings
nothing-recorded = Nothing is recorded of { $year }: neither a cycle nor a meeting nor an output.
before-first-cycle = { $year } { $years ->
    [one] lies
   *[other] lie
  } before the first cycle of the registry.
finding-coverage = Of the { $lines } lines, { $in-charge ->
    [0] none
   *[other] { $in-charge }
  } had a { $mechanism ->
    [centralised] coordinator
   *[decentralised] moderator
  } in { $year }, { $open ->
    [0] none
   *[other] { $open }
  } had a meeting said to be open to all stakeholders, and { $with-output ->
    [0] none recorded an output
   *[other] { $with-output } recorded at least one output
  }.
finding-outputs = { $outputs ->
    [0] No output of { $year } is recorded
    [one] One output of { $year } is recorded
   *[other] { $outputs } outputs of { $year } are recorded
  }{ $compared ->
    [more] , { $change } more than the { $before } of { $year-before }
    [fewer] , { $change } fewer than the { $before } of { $year-before }
    [same] , as many as of { $year-before }
    [some-before] ; of { $year-before } { $before ->
        [one] there is one
       *[other] there are { $before }
      }
    [none-before] ; of { $year-before } there is none
    [none-either] , nor one of { $year-before }
   *[nothing] { "" }
  }.
finding-organizations = { $outputs ->
    [one] { $organizations ->
        [one] One organization brought it out.
       *[other] { $organizations } organizations brought it out or were partners in it.
      }
   *[other] { $organizations ->
        [one] One organization brought them out.
       *[other] { $organizations } organizations brought them out or were partners in them.
      }
  }
finding-meetings = { $meetings ->
    [0] No meeting of { $year } is recorded as held.
    [one] One meeting was held. { $known ->
        [open] It was open to all stakeholders.
        [closed] It was not open to all stakeholders.
       *[none] No source says whether it was open to all stakeholders.
      }
   *[other] { $meetings } meetings were held, each counted once. { $known ->
        [open] All of them were open to all stakeholders.
        [closed] None of them was open to all stakeholders.
        [none] Of none of them does a source say whether it was open to all stakeholders.
       *[mixed] Of these { $meetings }, { $open ->
            [0] none is said to have been
            [one] one was
           *[other] { $open } were
          } open to all stakeholders{ $closed ->
            [0] { "" }
            [one] { $unknown ->
                [0] { " " }and one was not
               *[other] , one was not
              }
           *[other] { $unknown ->
                [0] { " " }and { $closed } were not
               *[other] , { $closed } were not
              }
          }{ $unknown ->
            [0] { "" }
            [one] , and of one no source says whether it was
           *[other] , and of { $unknown } no source says whether they were
          }.
      }
  }
finding-participants = Where attendance was published, it adds up to { $approximate ->
    [yes] about { $participants } participants
   *[no] { $participants ->
        [one] one participant
       *[other] { $participants } participants
      }
  }.
finding-gap = { $count } of the { $lines } lines { $gap }: { $which }.
finding-nil-reports = { $count } of the { $lines } lines reported that { $year } brought no output, and { $count ->
    [one] is
   *[other] are
  } not among those that recorded none: { $which }.
finding-not-counted = { $n ->
    [one] One file could not be read and is not counted.
   *[other] { $n } files could not be read and are not counted.
  }
about-as-many = about { $n }
at-a-glance = The mechanism at a glance
at-a-glance-text = Each line is to have an inter-governmental moderator, who organizes meetings open to all stakeholders; the line's stakeholder group is to decide on its own modalities and to give annual outputs. The table shows how far each line had all of these in { $year }.
lines-explained = The { $lines } lines are the 11 action lines, the eight applications under action line C7, and sections B, D and E of the Geneva Plan of Action. The figures of C7 are its own; those of its applications stand under these.
at-a-glance-text-centralised = In this registry { $n ->
    [0] organizations are to coordinate the follow-up and report on it; none is named.
    [one] one organization coordinates the follow-up and reports on it: { $coordinators }.
   *[other] { $n } organizations coordinate the follow-up and report on it: { $coordinators }.
  } The table shows what each line had in { $year }.
table-mechanism = The mechanism by action line, { $year }
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
column-before = { $usual ->
    [yes] Year before
   *[no] Of { $year-before }
  }
see-sub-lines = see its applications
not-stated = Not stated
after-report = after this report
column-kind = Kind
column-category = Category
column-region = Region
column-goal = Goal
column-number = Outputs
column-organization = Organization
column-role = Role
column-since = Since
column-until = Until
column-meeting = Meeting
column-dates = Dates
column-place = Place
column-lines = Lines
column-participants = Participants
column-date = Date
column-by = By
column-file = File
column-commit = Commit
outputs-at-a-glance = Outputs at a glance
outputs-at-a-glance-text = { $outputs ->
    [one] The tables and charts cover the one output of { $year }.
   *[other] The tables and charts cover the { $outputs } outputs of { $year }. An output by organizations of several categories, or about several regions, counts once under each.
  }
no-outputs-at-a-glance = No output of { $year } is recorded, so that there is nothing to show by kind, category or region.
table-kinds = Outputs by kind, { $year }
table-categories = Outputs by stakeholder category, { $year }
table-regions = Outputs by region of the countries that they are about, { $year }
table-goals = Outputs by Sustainable Development Goal, { $year }
published-figures = Figures published at the time
published-figure = { $name }: { $qualifier ->
    [about] about { $value }
    [over] over { $value }
    [under] under { $value }
   *[none] { $value }
  }{ $has-date ->
    [yes] { " " }(as of { $date })
   *[no] { "" }
  }.
plan-paragraphs = Geneva Plan of Action, { $number ->
    [one] paragraph { $paragraphs }
   *[other] paragraphs { $paragraphs }
  }.
coordination = Coordination
line-coordinated = { $n ->
    [0] No coordinator's competences cover this line.
    [one] Coordinator: { $who }.
   *[other] Coordinators: { $who }.
  }
line-reported = Reported on for { $year } by { $who }.
line-not-reported = Nobody reported on it for { $year }.
moderation = Moderation
moderated-by = Moderator: { $who }{ $provisional ->
    [yes] { " " }(provisional)
   *[no] { "" }
  }, since { $since }{ $ended ->
    [yes] { ", " }until { $until }
   *[no] { "" }
  }.
co-moderated-by = Co-moderator: { $who }{ $provisional ->
    [yes] { " " }(provisional)
   *[no] { "" }
  }, since { $since }{ $ended ->
    [yes] { ", " }until { $until }
   *[no] { "" }
  }.
no-moderator-of-line = No moderator in office in { $year } is recorded.
moderators-of-applications = The line itself had no moderator in { $year }; those of its applications stand under these.
group-heading = Stakeholder group
group-members = { $n ->
    [0] Of the group no member is recorded.
    [one] One member is recorded: { $who }.
   *[other] { $n } members are recorded: { $who }.
  }
group-name = The group calls itself { $name }.
no-group-of-line = No stakeholder group of this line is recorded.
groups-of-applications = No stakeholder group of the line itself is recorded; those of its applications stand under these.
modality = { $topic }: { $text }
meetings-heading = Meetings
meeting-entry = { $title }{ $has-place ->
    [yes] { ", " }{ $place }
   *[no] { "" }
  }{ $has-dates ->
    [yes] { ", " }{ $dates }
   *[no] { "" }
  }.
place-city-country = { $city }, { $country }
online = online
meeting-attended = { $approximate ->
    [yes] About { $n } took part.
   *[no] { $n } took part.
  }
meeting-attendance = By stakeholder category:
meeting-organizers = Organized by { $who }.
meeting-open = It was open to all stakeholders.
meeting-closed = It was not open to all stakeholders.
meeting-decided = Decided: { $text }
no-meeting-of-line = No meeting of { $year } is recorded.
meetings-of-applications = No meeting of { $year } is recorded of the line itself; those of its applications stand under these.
meeting-told-under = { $title } was a meeting of this line too: see { $line }.
outputs-heading = Outputs
output-facts = { $kind }, { $date }, by { $by }{ $has-partners ->
    [yes] { ", " }with { $partners }
   *[no] { "" }
  }.
output-also = It also serves { $lines }.
output-late = It came after the day on which outputs were due.
output-link = Document: { $link }.
no-output-of-line = No output of { $year } is recorded.
outputs-of-applications = No output of { $year } is recorded of the line itself; those of its applications stand under these.
nil-report-of-line = The group reported that { $year } brought no output.
progress = Progress
challenges = Challenges
next-steps = Next steps
missing = Missing in { $year }: { $gaps }.
nothing-missing = Nothing that the mechanism asks for is missing in { $year }.
annex-moderators = Moderators
annex-coordinators = Coordinators
annex-meetings = Meetings
annex-outputs = Outputs
annex-organizations = Organizations
annex-organizations-text = Organizations that brought outputs of { $year } out or were partners in them.
annex-competences = Competences and the two options
competences-known = The competences of organizations that are known cover { $covered } of the { $lines } lines{ $has-uncovered ->
    [yes] ; nobody's cover { $uncovered }
   *[no] { "" }
  }.{ $unknown ->
    [0] { "" }
    [one] { " " }Of one organization they are not known.
   *[other] { " " }Of { $unknown } organizations they are not known.
  }
competences-meaning = What only one organization covers falls away if it leaves. Under Option A, centralised, one or a few organizations coordinate and owe a report each year for each line that they cover; under Option B, decentralised, each line's moderators owe one for it.
table-competences = Competences, and the reports owed for { $year } under either option
competences-sets = { $size ->
    [0] No organization covers any line
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
        [one] one set
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
    [one] one report
   *[other] { $reports } reports
  } a year, from { $n ->
    [one] one organization
   *[other] { $n } organizations
  }.
competences-option-b = { $n ->
    [0] Under Option B nobody would report: no line had a moderator in { $year }.
    [one] Under Option B one moderator of { $year } would owe { $reports ->
        [one] one report
       *[other] { $reports } reports
      }.
   *[other] Under Option B the { $n } moderators of { $year } would owe { $reports } reports.
  }
requests-heading = Implementation of the requests of { $n ->
    [one] resolution { $which }
   *[other] resolutions { $which }
  }
requests-explained = A request counts as answered where the registry records an output, a meeting or a report that answers it, and one that recurs where it records one for each period; this does not mean that what was asked has been achieved. A request is overdue where its day has passed without an answer, and open where no day is set and nothing answers it.
requests-of-resolution = The { $organ ->
    [ecosoc] Economic and Social Council
   *[general-assembly] General Assembly
  } adopted resolution { $symbol }, “{ $title }”{ $date-is ->
    [day] , on { $date }
    [none] { "" }
   *[month] , in { $date }
  }. { $requests ->
    [one] One of its requests is recorded.
   *[other] Of its requests, { $requests } are recorded.
  }
requests-unread = { $n ->
    [one] Of resolution { $which }, which was adopted later, no request is recorded.
   *[other] Of resolutions { $which }, which were adopted later, no request is recorded.
  }
requests-standing = By the day of the present report, { $parts }.
requests-standing-answered = { $share ->
    [only] it had been answered
    [all] all of them had been answered
   *[some] { $n ->
        [one] one had been answered
       *[other] { $n } had been answered
      }
  }
requests-standing-due = { $share ->
    [only] it was due on a later day
    [all] all of them were due on later days
   *[some] { $n ->
        [one] one was due on a later day
       *[other] { $n } were due on later days
      }
  }
requests-standing-overdue = { $share ->
    [only] it was overdue
    [all] all of them were overdue
   *[some] { $n ->
        [one] one was overdue
       *[other] { $n } were overdue
      }
  }
requests-standing-open = { $share ->
    [only] it was open
    [all] all of them were open
   *[some] { $n ->
        [one] one was open
       *[other] { $n } were open
      }
  }
requests-others = { $resolutions ->
    [one] One other resolution still asked something of { $year }, with { $requests ->
        [one] one request
       *[other] { $requests } requests
      }.
   *[other] Of the other resolutions, { $resolutions } still asked something of { $year }, with { $requests } requests in all.
  }
requests-others-told = { $requests ->
    [one] That request stands in the registry of the follow-up, under its resolution.
   *[other] Each of these requests stands in the registry of the follow-up, under its resolution.
  }
requests-others-listed = The table below shows them by resolution.
table-requests = Requests of resolution { $symbol }
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
request-answer-present = The present report
request-answer-report = Report of the Secretary-General on { $period }{ $has-symbol ->
    [yes] { ", " }{ $symbol }
   *[no] { "" }
  }
request-answer-stocktaking = Overall stocktaking of { $period }
request-earlier-answers = { $n ->
    [one] One earlier answer
   *[other] { $n } earlier answers
  }
annex-provenance = Provenance of the figures
provenance-revision = The figures were counted from the registry's files as they stood at revision { $revision }; { $files } files were read.
provenance-files = The figures were counted from { $files } files of the registry as they stood, at no named revision.
provenance-outputs = An output counts once, under the line that it is filed under; other lines that it serves do not count it in any total. Planned outputs do not count.
provenance-meetings = Only meetings that were held count. One of several lines counts once under each and once in the total. Participants of a session are among those of its event, where both are summed.
provenance-members = Members and moderators are distinct organizations whose term overlaps { $years ->
    [one] the year
   *[other] these years
  }. Modalities are those in force at { $years ->
    [one] its end
   *[other] their end
  }.
provenance-coordinators = The coordinators of a line are those whose competences cover it.
provenance-applications = C7 counts as having what one of its applications has.
provenance-open = A meeting counts as open only where a source says that it was open to all stakeholders.
annex-records = Files and commits
annex-records-text = The files of the outputs and meetings of { $year }, line by line, each with the commit that last changed it and the day of that commit. A meeting of several lines stands under each.
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
yes = yes
no = no
unknown = not said
none = none

# The Secretary-General's report.
united-nations = United Nations
general-assembly = General Assembly
ecosoc = Economic and Social Council
distribution-general = Distr.: General
original-english = Original: English
sg-title = Progress made in the implementation of and follow-up to the outcomes of the World Summit on the Information Society at the regional and international levels
sg-subtitle = Report of the Secretary-General
sg-session-of-list = Item { $item } of the { $list }{ $mark }
sg-item = Item { $item }{ $mark }
sg-place-dates = { $place }, { $dates }
sg-summary = Summary
sg-summary-text = The present report on the follow-up to the World Summit on the Information Society covers { $years ->
    [one] the year { $year }
   *[other] the years { $year }
  }. It rests on what the registry of the follow-up records of the lines, and on the overall stocktaking undertaken by the { $stocktaker }.
sg-introduction = Introduction
sg-mandate = The Geneva Plan of Action and the Tunis Agenda for the Information Society ask for a follow-up to the outcomes of the World Summit on the Information Society. The present report takes account of { $year } and is submitted to the General Assembly through the Economic and Social Council.
sg-prepared = Prepared by: { $who }.
sg-basis = It is drawn from a public registry in which each record names its source. { $outputs ->
    [0] For { $year } it holds no output
    [one] For { $year } it holds one output
   *[other] For { $year } it holds { $outputs } outputs
  } and { $meetings ->
    [0] no meeting
    [one] one meeting
   *[other] { $meetings } meetings
  }.
sg-mechanism = The follow-up mechanism
sg-mechanism-decentralised = The follow-up is decentralised. Each line is to have an inter-governmental organization as moderator, who organizes meetings open to all stakeholders. The stakeholder group of each line is to decide on the modalities of its coordination and to give annual outputs, of which the overall stocktaking is undertaken by the { $stocktaker }.
sg-mechanism-centralised = { $n ->
    [0] The follow-up is to be coordinated and reported on by one or a few organizations; none is named.
   *[other] The follow-up is coordinated and reported on by { $coordinators }.
  } The overall stocktaking is undertaken by the { $stocktaker }.
sg-mechanism-table = The table below shows which organizations { $mechanism ->
    [centralised] coordinated
   *[decentralised] moderated
  } each of the { $lines } lines in { $year }, and how many meetings and outputs each line had.
sg-implementation = Implementation by action line
sg-line-heading = { $part ->
    [section] Section { $code }
   *[line] Action line { $code }
  }{ $has-title ->
    [yes] : { $title }
   *[no] { "" }
  }
sg-line-moderated = { $n ->
    [one] Moderator of the line: { $who }.
   *[other] Moderators of the line: { $who }.
  }
sg-line-meeting = The line held the meeting { $entry }
sg-reported = { $who } reported on { $year } in “{ $title }”. { $summary }
sg-output = { $who } brought out “{ $title }” ({ $kind }, { $date }). { $summary }
sg-line-silent = No output of { $year } is recorded for this line.
sg-stocktaking = Overall stocktaking
sg-gaps = Gaps and obstacles
sg-gaps-none = Nothing that the mechanism asks for was missing in { $year }.
sg-obstacle = { $line }: { $text }
sg-observations = Observations and further action
sg-observation-coverage = In { $year }, { $with-output ->
    [0] none
   *[other] { $with-output }
  } of the { $lines } lines recorded an output, and { $open ->
    [0] none
   *[other] { $open }
  } held a meeting said to be open to all stakeholders.
sg-assembly-decided = The General Assembly { $has-resolution ->
    [yes] adopted resolution { $resolution }
   *[no] considered the report on { $period }
  }{ $has-session ->
    [yes] { " " }at its session { $session }
   *[no] { "" }
  }{ $date-is ->
    [day] { " " }on { $date }
    [none] { "" }
   *[month] { " " }in { $date }
  }.
sg-commission-considered = The Commission on Science and Technology for Development considered the report on { $period } first{ $date-is ->
    [day] { " " }on { $date }
    [none] { "" }
   *[month] { " " }in { $date }
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
    [yes] adopted resolution { $resolution }
   *[no] considered the report on { $period }
  }{ $date-is ->
    [day] { " " }on { $date }
    [none] { "" }
   *[month] { " " }in { $date }
  }.
sg-further-necessary = The General Assembly found further action necessary{ $has-resolution ->
    [yes] { " " }(resolution { $resolution })
   *[no] { "" }
  }.
sg-further-not-necessary = The General Assembly found no further action necessary{ $has-resolution ->
    [yes] { " " }(resolution { $resolution })
   *[no] { "" }
  }.
sg-consideration = What came after the report
sg-consideration-text = What follows came after the present report, or on a day that is not recorded. It stands here so that the record of the cycles is complete.
sg-consideration-of = On the report on { $year }:
sg-further-open = Whether further action is necessary is before the General Assembly.
sg-follow-up-held = A follow-up { $kind } was held{ $has-title ->
    [yes] : { $title }
   *[no] { "" }
  }{ $has-place ->
    [yes] , { $place }
   *[no] { "" }
  }{ $has-dates ->
    [yes] , { $dates }
   *[no] { "" }
  }.
sg-transmittal-ecosoc = The Secretary-General has the honour to transmit the present report to the Economic and Social Council.
sg-transmittal-general-assembly = The Secretary-General has the honour to transmit the present report, through the Economic and Social Council, to the General Assembly.

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
