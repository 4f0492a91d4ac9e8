# The fixed words of the reports, in French, as documents of the United Nations in French are written. Each message is a whole sentence,
# or a whole entry of a list. A message's arguments come from the template, escaped. Names of organizations, titles and lists arrive as
# they are, so that no message contracts an article with a preposition before them.
#
# Conventions. Read: numbers below ten in words, others in figures, and a no-break space between the day and the month (chapter 11 of the
# editorial guidelines of FAO in French, openknowledge.fao.org/server/api/core/bitstreams/7e6859c9-8d85-4f16-a958-21795d342877, numbers-fr.html);
# « … » with a space within and a space before a colon, days as 14-18 mai 2018, numbers with “et” and no hyphen (vingt et unième session), small
# letters for months (E/2018/31-E/CN.16/2018/4, French, at pdfslide.fr). Chosen by us: all these spaces are no-break spaces, one stands before
# a semicolon and a percentage sign too, and one parts thousands; “ … ” within « … »; no sentence begins with figures, for numbers above 99
# stay in digits.
#
# Standing terms. Read: outcomes, textes issus; implementation, mise en œuvre; follow-up, suivi (E/2018/31-E/CN.16/2018/4); stakeholders,
# parties prenantes; action line, grande orientation; stocktaking, inventaire (WSIS-II/PC-3/DOC/8, French, at
# itu.int/net/wsis/docs2/pc3/html/off8/index-fr7.html); facilitator, facilitateur (35 C/46 of UNESCO, French). Chosen by us: moderator, modérateur;
# output, produit; line of follow-up, volet; registry, registre; request, demande.

# How numbers, dates and lists are written.
# unread: translated by us, not read by a native speaker
thousands-separator = {"\u00A0"}
decimal-separator = ,
number = { $n }
numbers-from-to = { $first } à { $last }
list-separator = ,_
list-end = { $most } et { $last }
clauses-end = { $most } et { $last }
# as in numbers-fr.html of the editorial guidelines of FAO (French): le 5 décembre 2020
date-day = { $day ->
    [1] 1er
   *[other] { $day }
  } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
dates = { $first } – { $last }
dates-during = au cours de la période { $dates }
dates-of-two-days = { $first ->
    [1] 1er
   *[other] { $first }
  } et { $last } { $month } { $year }
# as in E/2018/31-E/CN.16/2018/4 (French): 14-18 mai 2018
dates-of-month = { $first ->
    [1] 1er
   *[other] { $first }
  }-{ $last } { $month } { $year }
dates-of-year = { $first ->
    [1] 1er
   *[other] { $first }
  } { $first-month }-{ $last ->
    [1] 1er
   *[other] { $last }
  } { $last-month } { $year }
date-of-year = { $day ->
    [1] 1er
   *[other] { $day }
  } { $month }
when-day = le { $date }
when-two-days = les { $date }
when-month = en { $date }
when-days = du { $first ->
    [1] 1er
   *[other] { $first }
  } au { $last }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# Numbers in words. COUNT writes one below ten in words, START any that begins a sentence, ORDINAL that of something in a row; a language
# that leaves these messages out has digits. What is a hundred or more stays in digits: “cent” takes no “un” before it.
# unread: translated by us, not read by a native speaker
cardinal-none = aucun, aucune, nul, nulle, néant
cardinal-0 = zéro
cardinal-1 = un
cardinal-2 = deux
cardinal-3 = trois
cardinal-4 = quatre
cardinal-5 = cinq
cardinal-6 = six
cardinal-7 = sept
cardinal-8 = huit
cardinal-9 = neuf
cardinal-10 = dix
cardinal-11 = onze
cardinal-12 = douze
cardinal-13 = treize
cardinal-14 = quatorze
cardinal-15 = quinze
cardinal-16 = seize
cardinal-17 = dix-sept
cardinal-18 = dix-huit
cardinal-19 = dix-neuf
cardinal-20 = vingt
cardinal-21 = vingt et un
cardinal-30 = trente
cardinal-31 = trente et un
cardinal-40 = quarante
cardinal-41 = quarante et un
cardinal-50 = cinquante
cardinal-51 = cinquante et un
cardinal-60 = soixante
cardinal-61 = soixante et un
cardinal-70 = soixante-dix
cardinal-71 = soixante et onze
cardinal-72 = soixante-douze
cardinal-73 = soixante-treize
cardinal-74 = soixante-quatorze
cardinal-75 = soixante-quinze
cardinal-76 = soixante-seize
cardinal-77 = soixante-dix-sept
cardinal-78 = soixante-dix-huit
cardinal-79 = soixante-dix-neuf
cardinal-80 = quatre-vingts
cardinal-81 = quatre-vingt-un
cardinal-82 = quatre-vingt-deux
cardinal-83 = quatre-vingt-trois
cardinal-84 = quatre-vingt-quatre
cardinal-85 = quatre-vingt-cinq
cardinal-86 = quatre-vingt-six
cardinal-87 = quatre-vingt-sept
cardinal-88 = quatre-vingt-huit
cardinal-89 = quatre-vingt-neuf
cardinal-90 = quatre-vingt-dix
cardinal-91 = quatre-vingt-onze
cardinal-92 = quatre-vingt-douze
cardinal-93 = quatre-vingt-treize
cardinal-94 = quatre-vingt-quatorze
cardinal-95 = quatre-vingt-quinze
cardinal-96 = quatre-vingt-seize
cardinal-97 = quatre-vingt-dix-sept
cardinal-98 = quatre-vingt-dix-huit
cardinal-99 = quatre-vingt-dix-neuf
cardinal-tens-units = { $tens }-{ $units }
# Only to read what people wrote: a number of a thousand or more is printed in digits.
cardinal-thousands = { $thousands } mille
cardinal-thousands-rest = { $thousands } mille { $rest }
cardinal-feminine-1 = une
cardinal-feminine-21 = vingt et une
cardinal-feminine-31 = trente et une
cardinal-feminine-41 = quarante et une
cardinal-feminine-51 = cinquante et une
cardinal-feminine-61 = soixante et une
cardinal-feminine-81 = quatre-vingt-une
ordinal-1 = premier
ordinal-2 = deuxième
ordinal-3 = troisième
ordinal-4 = quatrième
ordinal-5 = cinquième
ordinal-6 = sixième
ordinal-7 = septième
ordinal-8 = huitième
ordinal-9 = neuvième
ordinal-10 = dixième
ordinal-11 = onzième
ordinal-12 = douzième
ordinal-13 = treizième
ordinal-14 = quatorzième
ordinal-15 = quinzième
ordinal-16 = seizième
ordinal-17 = dix-septième
ordinal-18 = dix-huitième
ordinal-19 = dix-neuvième
ordinal-20 = vingtième
# as in E/2018/31-E/CN.16/2018/4 (French): vingt et unième session
ordinal-21 = vingt et unième
ordinal-30 = trentième
ordinal-31 = trente et unième
ordinal-40 = quarantième
ordinal-41 = quarante et unième
ordinal-50 = cinquantième
# as in static.un.org/french/ga/53/agenda/53100f3.htm: cinquante et unième session
ordinal-51 = cinquante et unième
ordinal-60 = soixantième
ordinal-61 = soixante et unième
ordinal-70 = soixante-dixième
# as in AG/11879 (press.un.org, French): Soixante et onzième session
ordinal-71 = soixante et onzième
ordinal-72 = soixante-douzième
# as in AG/12115 (press.un.org, French): Soixante-treizième session
ordinal-73 = soixante-treizième
ordinal-74 = soixante-quatorzième
ordinal-75 = soixante-quinzième
ordinal-76 = soixante-seizième
ordinal-77 = soixante-dix-septième
# as in AG/12620 (press.un.org, French): Soixante-dix-huitième session
ordinal-78 = soixante-dix-huitième
ordinal-79 = soixante-dix-neuvième
ordinal-80 = quatre-vingtième
ordinal-81 = quatre-vingt-unième
ordinal-82 = quatre-vingt-deuxième
ordinal-83 = quatre-vingt-troisième
ordinal-84 = quatre-vingt-quatrième
ordinal-85 = quatre-vingt-cinquième
ordinal-86 = quatre-vingt-sixième
ordinal-87 = quatre-vingt-septième
ordinal-88 = quatre-vingt-huitième
ordinal-89 = quatre-vingt-neuvième
ordinal-90 = quatre-vingt-dixième
ordinal-91 = quatre-vingt-onzième
ordinal-92 = quatre-vingt-douzième
ordinal-93 = quatre-vingt-treizième
ordinal-94 = quatre-vingt-quatorzième
ordinal-95 = quatre-vingt-quinzième
ordinal-96 = quatre-vingt-seizième
ordinal-97 = quatre-vingt-dix-septième
ordinal-98 = quatre-vingt-dix-huitième
ordinal-99 = quatre-vingt-dix-neuvième
ordinal-tens-units = { $tens }-{ $units }
ordinal-feminine-1 = première

# Words that the formats themselves need.
# unread: translated by us, not read by a native speaker
annex = Annexe
annexes = Annexes
table = Tableau
figure = Figure
notes = Notes
contents = Table des matières
page = Page
provisional = Version provisoire : le registre contient { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
  }
advance = Version préliminaire non éditée
# On each page of a report that is written before its years have ended.
before-end = Situation au { $day }, avant la fin de { $year }

# Footnotes: one a statement, with a full stop.
# unread: translated by us, not read by a native speaker
note = { $sources }.
ibid = Ibid.
sources = { $first } ; et { $rest }
source-document = { $has-title ->
    [yes] { $title } ({ $place })
   *[no] { $place }
  }
source-page = { $has-title ->
    [yes] { $title }, disponible à l’adresse { $place }
   *[no] Disponible à l’adresse { $place }
  }{ $is-read ->
    [yes] { " " }(consulté le { $accessed })
   *[no] { "" }
  }

# What stands for quotation marks within others.
# unread: translated by us, not read by a native speaker
quote-within-start = “
quote-within-end = ”

# How a sentence refers to one paragraph of the document, and to several. “paragraph” stands where a sentence says “au”, “aux”.
# unread: translated by us, not read by a native speaker

# as in the texts of the United Nations in huggingface.co/datasets/AbderrahmanSkiredj1/data_un_parallel_ar_fr_40k: par. []
para-one = par. { $paras }
para-two = par. { $paras }
para-several = par. { $paras }
paragraph-one = au paragraphe { $paras }
paragraph-two = aux paragraphes { $paras }
paragraph-several = aux paragraphes { $paras }

# Organizations and resolutions in a sentence. A name in French takes its article, by its first word; names in other languages take none.
# The first word comes without accents (Comite for Comité).
# unread: translated by us, not read by a native speaker
name-in-sentence = { $is-foreign ->
    [yes] { $name }
   *[no] { $first ->
        [Academie] l’{ $name }
        [Agence] l’{ $name }
        [Alliance] l’{ $name }
        [Assemblee] l’{ $name }
        [Association] l’{ $name }
        [Autorite] l’{ $name }
        [Banque] la { $name }
        [Bureau] le { $name }
        [Centre] le { $name }
        [Chambre] la { $name }
        [Coalition] la { $name }
        [Comite] le { $name }
        [Commission] la { $name }
        [Conference] la { $name }
        [Conseil] le { $name }
        [Corporation] la { $name }
        [Departement] le { $name }
        [Direction] la { $name }
        [Entite] l’{ $name }
        [Federation] la { $name }
        [Fondation] la { $name }
        [Fonds] le { $name }
        [Forum] le { $name }
        [Gouvernement] le { $name }
        [Groupe] le { $name }
        [Haut-Commissariat] le { $name }
        [Initiative] l’{ $name }
        [Institut] l’{ $name }
        [Ligue] la { $name }
        [Ministere] le { $name }
        [Mission] la { $name }
        [Observatoire] l’{ $name }
        [Office] l’{ $name }
        [Organisation] l’{ $name }
        [Partenariat] le { $name }
        [Programme] le { $name }
        [Reseau] le { $name }
        [Secretariat] le { $name }
        [Service] le { $name }
        [Societe] la { $name }
        [Union] l’{ $name }
        [Universite] l’{ $name }
        [Volontaires] les { $name }
       *[other] { $name }
      }
  }
name-introduced = { $acronym ->
    [ONU] { $name }
    [UN] { $name }
   *[other] { $name } ({ $acronym })
  }
acronym-in-sentence = { $acronym ->
    [AIEA] l’AIEA
    [AMARC] l’AMARC
    [APC] l’APC
    [AUF] l’AUF
    [AU] l’AU
    [BIT] le BIT
    [CCI] le CCI
    [CEA] la CEA
    [CEE] la CEE
    [CEPALC] la CEPALC
    [CESAO] la CESAO
    [CESAP] la CESAP
    [CNUCED] la CNUCED
    [CSTD] la CSTD
    [CTA] le CTA
    [DAES] le DAES
    [ECOSOC] l’ECOSOC
    [FAO] la FAO
    [FIDA] le FIDA
    [FMI] le FMI
    [HCR] le HCR
    [ICANN] l’ICANN
    [IFLA] l’IFLA
    [IICD] l’IICD
    [IIPE] l’IIPE
    [ILO] l’ILO
    [IPU] l’IPU
    [OACI] l’OACI
    [OCDE] l’OCDE
    [OIF] l’OIF
    [OIT] l’OIT
    [OMC] l’OMC
    [OMM] l’OMM
    [OMPI] l’OMPI
    [OMS] l’OMS
    [ONUDI] l’ONUDI
    [ONU] l’Organisation des Nations Unies
    [PNUD] le PNUD
    [PNUE] le PNUE
    [UIS] l’UIS
    [UIT] l’UIT
    [UNEP] l’UNEP
    [UNESCO] l’UNESCO
    [UNGIS] l’UNGIS
    [UNICEF] l’UNICEF
    [UNIDO] l’UNIDO
    [UNITAR] l’UNITAR
    [UNU] l’UNU
    [UN] l’Organisation des Nations Unies
    [UPU] l’UPU
   *[other] { $acronym }
  }
resolution-of = { $organ ->
    [ecosoc] la résolution { $number } du Conseil économique et social
   *[general-assembly] la résolution { $number } de l’Assemblée générale
  }

# Kinds, categories, regions, roles and gaps.
# unread: translated by us, not read by a native speaker
kind-annual-report = Rapport annuel
kind-publication = Publication
kind-guideline = Lignes directrices
kind-standard = Norme
kind-project = Projet
kind-partnership = Partenariat
kind-training = Formation
kind-event = Manifestation
kind-database = Base de données
kind-tool = Outil
kind-policy = Politique
kind-statement = Déclaration
# as in paragraph 83 of the Tunis Agenda (itu.int/net/wsis/outcome/booklet/tunis-agenda_D-fr.html): les gouvernements, le secteur privé,
# la société civile, … d’autres organisations internationales
category-government = Gouvernements
category-international-organization = Organisations internationales
category-civil-society = Société civile
category-private-sector = Secteur privé
category-academia = Milieux universitaires
category-technical-community = Milieux techniques
region-africa = Afrique
region-americas = Amériques
region-arab-states = États arabes
region-asia-pacific = Asie et Pacifique
region-cis = Communauté d’États indépendants
region-europe = Europe
role-moderator = Modérateur
role-co-moderator = Comodérateur
role-provisional-moderator = Modérateur provisoire
role-provisional-co-moderator = Comodérateur provisoire
as-co-moderator = { $who } (comodérateur)
as-provisional-in-role-until = { $role ->
    [co-moderator] { $who } (comodérateur provisoire jusqu’à la date suivante : { $until })
   *[moderator] { $who } (modérateur provisoire jusqu’à la date suivante : { $until })
  }
as-provisional-moderator = { $who } (modérateur provisoire)
as-provisional-co-moderator = { $who } (comodérateur provisoire)
coverage-global = Mondiale
coverage-regional = Régionale
coverage-national = Nationale
coverage-local = Locale
topic-membership = Composition
topic-working-methods = Méthodes de travail
topic-meetings = Réunions
topic-sub-groups = Sous-groupes
topic-communication = Communication
topic-decision-making = Prise de décisions
topic-reporting = Établissement de rapports
topic-partnerships = Partenariats
gap-no-moderator = pas de modérateur
gap-no-coordinator = pas de coordonnateur
gap-no-group = pas de groupe de parties prenantes
gap-no-modalities = pas de modalités en vigueur
gap-no-meeting = pas de réunion
gap-no-open-meeting = pas de réunion dont il est dit qu’elle était ouverte à toutes les parties prenantes
gap-no-output = pas de produit
gap-no-annual-report = pas de rapport annuel

# Charts.
# unread: translated by us, not read by a native speaker
chart-outputs-by-line = Produits par volet, { $year }
chart-outputs-by-line-description = Diagramme à barres des produits de { $year } par volet : { $figures }.
chart-outputs-by-kind = Produits par type, { $year }
chart-outputs-by-kind-description = Diagramme à barres des produits de { $year } par type : { $figures }.
chart-outputs-by-category = Produits par catégorie de parties prenantes, { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } sur { $outputs } produits, ceux des organisations dont la catégorie est connue)
  }
chart-outputs-by-category-description = Diagramme à barres des produits de { $year } par catégorie de parties prenantes de leurs auteurs : { $figures }{ $unstated ->
    [0] { "" }
   *[other] {"\u00A0"}; non précisée : { $unstated }
  }.
chart-outputs-by-region = Produits par région des pays concernés, { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } sur { $outputs } produits, ceux pour lesquels un pays est indiqué)
  }
chart-outputs-by-region-description = Diagramme à barres des produits de { $year } par région des pays concernés : { $figures }{ $unstated ->
    [0] { "" }
   *[other] {"\u00A0"}; non précisée : { $unstated }
  }.
chart-outputs-by-organization = Produits par auteur ou partenaire, { $year }
chart-outputs-by-organization-description = Diagramme à barres des produits de { $year } par auteur ou partenaire : { $figures }.
chart-outputs-by-country = Produits par pays concerné, { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } sur { $outputs } produits, ceux pour lesquels un pays est indiqué)
  }
chart-outputs-by-country-description = Diagramme à barres des produits de { $year } par pays concerné : { $figures }{ $unstated ->
    [0] { "" }
   *[other] {"\u00A0"}; non précisé : { $unstated }
  }.
# as in AG/12620 (press.un.org, French): objectifs de développement durable
chart-outputs-by-sdg = Produits par objectif de développement durable, { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } sur { $outputs } produits, ceux pour lesquels un objectif est indiqué)
  }
chart-outputs-by-sdg-description = Diagramme à barres des produits de { $year } par objectif de développement durable : { $figures }{ $unstated ->
    [0] { "" }
   *[other] {"\u00A0"}; non précisé : { $unstated }
  }.
chart-others = { $count ->
    [one] { $count } autre
   *[other] { $count } autres, ensemble
  }
chart-outputs-by-year = Produits par année, jusqu’en { $last-year }
chart-outputs-by-year-description = Histogramme des produits de chaque année jusqu’en { $last-year } : { $figures }.
chart-lines-by-organization = Volets couverts par les compétences de chaque organisation
chart-lines-by-organization-description = Diagramme à barres du nombre de volets couverts par les compétences de chaque organisation : { $figures }.

# What both reports tell.
# unread: translated by us, not read by a native speaker
nothing-recorded = Le registre ne contient aucun cycle, aucune réunion ni aucun produit de { $year }.
before-first-cycle = La période considérée, { $year }, est antérieure au premier cycle du registre.
finding-coverage = { $how-many ->
    [all] Les { $lines } volets avaient tous un { $mechanism ->
        [centralised] coordonnateur
       *[decentralised] modérateur
      } en { $year }
    [none] Aucun des { $lines } volets n’avait de { $mechanism ->
        [centralised] coordonnateur
       *[decentralised] modérateur
      } en { $year }
   *[some] Sur les { $lines } volets, { $in-charge ->
        [one] { COUNT($in-charge) } avait
       *[other] { COUNT($in-charge) } avaient
      } un { $mechanism ->
        [centralised] coordonnateur
       *[decentralised] modérateur
      } en { $year }
  }, { $open ->
    [0] { FIGURE($open, "aucun") } n’avait tenu de réunion dont on sache qu’elle était ouverte à toutes les parties prenantes
    [one] { COUNT($open) } avait tenu une réunion dont on sait qu’elle était ouverte à toutes les parties prenantes
   *[other] { COUNT($open) } avaient tenu une réunion dont on sait qu’elle était ouverte à toutes les parties prenantes
  } et { $with-output ->
    [0] { FIGURE($with-output, "aucun") } n’avait déclaré de produit
    [one] { COUNT($with-output) } avait déclaré au moins un produit
   *[other] { COUNT($with-output) } avaient déclaré au moins un produit
  }.
finding-outputs = { $outputs ->
    [0] { FIGURE($outputs, "Aucun") } produit n’a été recensé pour { $year }
    [one] { FIGURE($outputs, "Un") } produit a été recensé pour { $year }
   *[other] Au total, { COUNT($outputs) } produits ont été recensés pour { $year }
  }{ $compared ->
    [same] , soit autant que pour { $year-before }
    [compared] , contre { $before ->
        [0] { FIGURE($before, "aucun") }
        [one] { FIGURE($before, "un") }
       *[other] { COUNT($before) }
      } pour { $year-before }
   *[nothing] { "" }
  }.
finding-organizations = { $outputs ->
    [one] Il a été publié par { $organizations ->
        [0] des organisations qui ne figurent pas dans le registre, ou en partenariat avec elles
        [one] { FIGURE($organizations, "une") } organisation, ou en partenariat avec elle
       *[other] { COUNT($organizations) } organisations, ou en partenariat avec elles
      }.
   *[other] Ils ont été publiés par { $organizations ->
        [0] des organisations qui ne figurent pas dans le registre, ou en partenariat avec elles
        [one] { FIGURE($organizations, "une") } organisation, ou en partenariat avec elle
       *[other] { COUNT($organizations) } organisations, ou en partenariat avec elles
      }.
  }
finding-meetings = { $meetings ->
    [0] Le registre n’indique { FIGURE($meetings, "aucune") } réunion tenue en { $year }.
    [one] { FIGURE($meetings, "Une") } réunion s’est tenue en { $year }. { $known ->
        [open] Elle était ouverte à toutes les parties prenantes.
        [closed] Elle n’était pas ouverte à toutes les parties prenantes.
       *[none] Aucune source n’indique si elle était ouverte à toutes les parties prenantes.
      }
   *[other] Il s’est tenu { COUNT($meetings) } réunions en { $year }. { $known ->
        [open] Toutes étaient ouvertes à toutes les parties prenantes.
        [closed] Aucune d’entre elles n’était ouverte à toutes les parties prenantes.
        [none] Aucune source n’indique si l’une d’entre elles était ouverte à toutes les parties prenantes.
       *[mixed] Parmi celles-ci, { $open ->
            [0] il n’en est { FIGURE($open, "aucune") } dont on sache qu’elle était ouverte
            [one] { FIGURE($open, "une") } était ouverte
           *[other] { COUNT($open) } étaient ouvertes
          } à toutes les parties prenantes{ $closed ->
            [0] { "" }
            [one] { " " }et { FIGURE($closed, "une") } ne l’était pas
           *[other] { " " }et { COUNT($closed) } ne l’étaient pas
          }{ $unknown ->
            [0] { "" }
            [one] {"\u00A0"}; pour { FIGURE($unknown, "une") }, aucune source n’indique si elle l’était
           *[other] {"\u00A0"}; pour { COUNT($unknown) }, aucune source n’indique si elles l’étaient
          }.
      }
  }
finding-participants = Les chiffres de participation, lorsqu’ils ont été publiés, s’élèvent au total à { $approximate ->
    [yes] environ { $participants } { $participants ->
        [one] participant
       *[other] participants
      }
   *[no] { $participants ->
        [one] { COUNT($participants) } participant
       *[other] { COUNT($participants) } participants
      }
  }.
finding-gap-no-moderator = { $count ->
    [one] { FIGURE($count, "Un") } volet n’avait pas de modérateur : { $which }.
   *[other] Les { COUNT($count) } volets suivants n’avaient pas de modérateur : { $which }.
  }
finding-gap-no-coordinator = { $count ->
    [one] { FIGURE($count, "Un") } volet n’avait pas de coordonnateur : { $which }.
   *[other] Les { COUNT($count) } volets suivants n’avaient pas de coordonnateur : { $which }.
  }
finding-gap-no-group = { $count ->
    [one] { FIGURE($count, "Un") } volet n’avait pas de groupe de parties prenantes : { $which }.
   *[other] Les { COUNT($count) } volets suivants n’avaient pas de groupe de parties prenantes : { $which }.
  }
gaps-group-without-members = { $n ->
    [one] Le groupe constitué pour { $which } est compté, bien que la date de sa constitution ne soit pas connue.
   *[other] Les groupes constitués pour { $which } sont comptés, bien que les dates de leur constitution ne soient pas connues.
  }
finding-gap-no-modalities = { $count ->
    [one] { FIGURE($count, "Un") } volet n’avait pas de modalités en vigueur { $at } : { $which }.
   *[other] Les { COUNT($count) } volets suivants n’avaient pas de modalités en vigueur { $at } : { $which }.
  }
# When modalities were in force: at the end of the years of a report, or on its day where these have not ended.
at-end-of = à la fin de { $year }
as-at = au { $day }
finding-gap-no-meeting = { $count ->
    [one] { FIGURE($count, "Un") } volet n’a tenu aucune réunion : { $which }.
   *[other] Les { COUNT($count) } volets suivants n’ont tenu aucune réunion : { $which }.
  }
finding-gap-no-open-meeting = { $count ->
    [one] { FIGURE($count, "Un") } volet a tenu des réunions dont aucune n’est connue pour avoir été ouverte à toutes les parties prenantes : { $which }.
   *[other] Les { COUNT($count) } volets suivants ont tenu des réunions dont aucune n’est connue pour avoir été ouverte à toutes les parties prenantes : { $which }.
  }
finding-gap-no-output = { $count ->
    [one] { FIGURE($count, "Un") } volet n’a déclaré aucun produit : { $which }.
   *[other] Les { COUNT($count) } volets suivants n’ont déclaré aucun produit : { $which }.
  }
finding-gap-no-annual-report = { $count ->
    [one] { FIGURE($count, "Un") } volet n’a pas présenté de rapport annuel : { $which }.
   *[other] Les { COUNT($count) } volets suivants n’ont pas présenté de rapport annuel : { $which }.
  }
finding-none-annual-report = Aucun des { COUNT($lines) } volets n’a présenté de rapport annuel.
finding-nil-reports = { $count ->
    [one] { FIGURE($count, "Un") } volet, dont le groupe a signalé qu’il n’avait élaboré aucun produit en { $year }, n’est pas compté parmi ceux qui n’en ont pas déclaré : { $which }.
   *[other] Les { COUNT($count) } volets suivants, dont les groupes ont signalé qu’ils n’avaient élaboré aucun produit en { $year }, ne sont pas comptés parmi ceux qui n’en ont pas déclaré : { $which }.
  }
finding-not-counted = { $n ->
    [one] { FIGURE($n, "Un") } fichier n’a pu être lu et n’est pas pris en compte.
   *[other] Au total, { COUNT($n) } fichiers n’ont pu être lus et ne sont pas pris en compte.
  }
gaps-explained = Le mécanisme prévoit, pour chaque volet, un modérateur, un groupe de parties prenantes doté de ses propres modalités, des réunions ouvertes à toutes les parties prenantes, des produits et un rapport annuel. Ce qui a fait défaut en { $year } d’après le registre est indiqué ci-après, par volet ; ce qui n’y figure pas peut néanmoins avoir eu lieu.
gaps-explained-centralised = Ce qui a fait défaut en { $year } d’après le registre est indiqué ci-après, par volet ; ce qui n’y figure pas peut néanmoins avoir eu lieu.
gaps-none = Aucun élément du mécanisme n’a fait défaut en { $year }.
lines-explained-of-another = Le rapport porte sur { $lines } volets du suivi, ci-après dénommés « volets » : 11 grandes orientations, huit applications relevant de la grande orientation C7, et les sections B, D et E. Dans les tableaux, la ligne C7 donne les chiffres propres à cette grande orientation ; lorsqu’il est dit de volets qu’ils disposent ou non d’un élément, la grande orientation C7 est considérée avec ses applications.
# as in WSIS-II/PC-3/DOC/8 (French): grande orientation; Plan d’action de Genève, as in paragraph 85 of the Tunis Agenda (French)
lines-explained = Le rapport porte sur { $lines } volets du suivi, ci-après dénommés « volets » : les 11 grandes orientations, les huit applications relevant de la grande orientation C7, et les sections B, D et E du Plan d’action de Genève. Dans les tableaux, la ligne C7 donne les chiffres propres à cette grande orientation ; lorsqu’il est dit de volets qu’ils disposent ou non d’un élément, la grande orientation C7 est considérée avec ses applications.
about-as-many = environ { $n }
table-mechanism = Le mécanisme par volet, { $year }
abbreviation = { $acronym }, { $name }
table-mechanism-abbreviations = Abréviations : { $names }.
table-mechanism-meetings = Une réunion portant sur plusieurs volets est comptée pour chacun d’eux.
column-line = Volet
column-title = Titre
column-in-charge = { $mechanism ->
    [centralised] Coordonnateurs
   *[decentralised] Modérateurs
  }
column-reported-by = Rapport présenté par
column-only-cover = Couverts par elle seule
column-option-a = Rapports, option A
column-option-b = Rapports, option B
column-members = Membres
column-modalities = Modalités
column-meetings = Réunions
column-open = Ouvertes
column-outputs = Produits
column-before = Produits, { $year-before }
column-kind = Type
column-category = Catégorie
column-coverage = Portée
column-region = Région
column-goal = Objectif
column-number = Produits
column-share = Pourcentage
column-organization = Organisation
column-role = Fonction
column-since = Début
column-until = Fin
column-meeting = Réunion
column-dates = Dates
column-place = Lieu
column-lines = Volets
column-participants = Participants
column-date = Date
column-by = Auteur
column-file = Fichier
column-commit = Commit
column-paragraph-of-report = Par.
column-paragraphs-of-report = Paragraphes
column-output = Produit
column-figure = Donnée
column-value = Nombre
column-as-of = Date de référence
see-sub-lines = voir ses applications
not-stated = Non précisé
after-report = en préparation
empty = –
yes = oui
no = non
unknown = inconnu
openness-unknown = Inconnu : aucune source n’indique si la réunion était ouverte à toutes les parties prenantes.
figure-value = { $qualifier ->
    [about] environ { $value }
    [over] plus de { $value }
    [under] près de { $value }
   *[none] { $value }
  }
figure-in-text = { $n }
figure-claimed = { $name }{ $has-unit ->
    [yes] { " (" }{ $unit })
   *[no] { "" }
  } : { $value }{ $has-when ->
    [yes] { " (" }{ $when })
   *[no] { "" }
  }
figures-claimed = { $number ->
    [1] Le chiffre suivant a été communiqué : { $figures }.
   *[other] Les chiffres suivants ont été communiqués : { $figures }.
  }
millions = { $number } { $units ->
    [one] million
   *[other] millions
  }
billions = { $number } { $units ->
    [one] milliard
   *[other] milliards
  }
table-published-figures = { $has-document ->
    [yes] Chiffres publiés dans l’inventaire général
   *[no] Chiffres relatifs à l’inventaire général
  }

# A line of the follow-up.
# unread: translated by us, not read by a native speaker
line-of-applications = Le volet comprend huit applications, dont chacune doit avoir un modérateur, des réunions et des produits qui lui sont propres ; elles sont traitées ci-après.
line-empty = Aucun modérateur, aucune réunion ni aucun produit n’a été enregistré au titre du volet pour { $year }.
line-silent = Aucune réunion ni aucun produit n’a été enregistré au titre du volet pour { $year }.
line-without-moderator = Le volet n’avait pas de modérateur en { $year }.
line-scope = Le volet porte sur ce qui suit : { $scope }
line-scope-of-plan = { $number ->
    [one] Le volet se fonde sur le paragraphe { $paragraphs } du Plan d’action de Genève.
   *[other] Le volet se fonde sur les paragraphes { $paragraphs } du Plan d’action de Genève.
  }
nil-report-of-line = Le groupe du volet a signalé qu’il n’avait élaboré aucun produit en { $year }.
line-coordinated = { $n ->
    [0] { FIGURE($n, "Aucun") } coordonnateur n’a de compétences qui couvrent le volet.
   *[other] Le volet a été coordonné par { $who }.
  }
# The name begins the sentence, and may be several: no verb agrees with it.
line-reported = { $who } : rapport présenté sur le volet pour { $year }.
line-not-reported = Aucun coordonnateur n’a présenté de rapport sur le volet pour { $year }.
# A day, a month or a year may follow, so that no article or preposition stands before it.
term-told = { $who } { $role ->
    [co-moderator] { $ended ->
        [yes] a été { $provisional ->
            [yes] comodérateur provisoire
           *[no] comodérateur
          } du volet (début : { $since } ; fin : { $until })
       *[no] est { $provisional ->
            [yes] comodérateur provisoire
           *[no] comodérateur
          } du volet (début : { $since })
      }
   *[moderator] { $ended ->
        [yes] a été { $provisional ->
            [yes] modérateur provisoire
           *[no] modérateur
          } du volet (début : { $since } ; fin : { $until })
       *[no] est { $provisional ->
            [yes] modérateur provisoire
           *[no] modérateur
          } du volet (début : { $since })
      }
  }.
group-name = Le groupe de parties prenantes du volet porte le nom suivant : « { $name } ».
group-members = { $n ->
    [0] { FIGURE($n, "Aucun") } membre du groupe n’est recensé.
    [one] { FIGURE($n, "Un") } membre du groupe est recensé : { $who }.
   *[other] Les { COUNT($n) } membres recensés du groupe sont les suivants : { $who }.
  }
title-ends = .
group-modalities = { $is-open ->
    [yes] { $n ->
        [one] La modalité suivante est en vigueur :
       *[other] Les { COUNT($n) } modalités suivantes sont en vigueur :
      }
   *[no] { $n ->
        [one] La modalité suivante était en vigueur à la fin de { $year } :
       *[other] Les { COUNT($n) } modalités suivantes étaient en vigueur à la fin de { $year } :
      }
  }
modality = { $topic } : { $text }
meetings-of-line = { $n ->
    [0] Il ne s’est tenu { FIGURE($n, "aucune") } réunion au titre du volet en { $year }.
    [one] Il s’est tenu { FIGURE($n, "une") } réunion au titre du volet en { $year }.
   *[other] Il s’est tenu { COUNT($n) } réunions au titre du volet en { $year }.
  }
meeting-held = La réunion « { $title } » s’est tenue{ $place-is ->
    [city-and-country] { " " }à { $place }
    [somewhere] { " " }(lieu : { $place })
    [online] { " " }en ligne
   *[unknown] { "" }
  }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }{ $has-organizers ->
    [yes] { " " }et a été organisée par { $who }
   *[no] { "" }
  }.
meeting-held-during = La réunion « { $title } » s’est tenue{ $has-place ->
    [yes] { " " }(lieu : { $place })
   *[no] { "" }
  } pendant la manifestation « { $event } » ({ $dates }){ $has-organizers ->
    [yes] { " " }et a été organisée par { $who }
   *[no] { "" }
  }.
meeting-was = { $openness ->
    [open] Elle était ouverte à toutes les parties prenantes
    [closed] Elle n’était pas ouverte à toutes les parties prenantes
   *[unknown] Elle
  }{ $participants ->
    [0] { "" }
    [one] { $openness ->
        [unknown] { " " }a réuni { $approximate ->
            [yes] environ { FIGURE($participants, "un") } participant
           *[no] { FIGURE($participants, "un") } participant
          }
       *[known] { " " }et a réuni { $approximate ->
            [yes] environ { FIGURE($participants, "un") } participant
           *[no] { FIGURE($participants, "un") } participant
          }
      }
   *[other] { $openness ->
        [unknown] { " " }a réuni { $approximate ->
            [yes] environ { $participants } participants
           *[no] { COUNT($participants) } participants
          }
       *[known] { " " }et a réuni { $approximate ->
            [yes] environ { $participants } participants
           *[no] { COUNT($participants) } participants
          }
      }
  }.
meeting-attendance = La participation par catégorie de parties prenantes s’établissait comme suit : { $parts }.
meeting-attendance-part = { $category ->
    [government] gouvernements ({ $n })
    [international-organization] organisations internationales ({ $n })
    [civil-society] société civile ({ $n })
    [private-sector] secteur privé ({ $n })
    [academia] milieux universitaires ({ $n })
   *[technical-community] milieux techniques ({ $n })
  }
meeting-told-elsewhere = La réunion « { $title } » concernait également le volet (voir par. { $para }).
place-city-country = { $city } ({ $country })
online = en ligne
outputs-of-kind = { $kind ->
    [annual-report] Il a été présenté { COUNT($n) } rapports annuels sur le volet.
    [publication] Il a été édité { COUNT($n) } publications au titre du volet.
    [guideline] Il a été publié { COUNT($n) } recueils de lignes directrices au titre du volet.
    [standard] Il a été adopté { COUNT($n) } normes au titre du volet.
    [project] Il a été enregistré { COUNT($n) } projets au titre du volet.
    [partnership] Il a été enregistré { COUNT($n) } partenariats au titre du volet.
    [training] Il a été mené { COUNT($n) } activités de formation au titre du volet.
    [event] Il a été organisé { COUNT($n) } manifestations au titre du volet.
    [database] Il a été enregistré { COUNT($n) } bases de données au titre du volet.
    [tool] Il a été enregistré { COUNT($n) } outils au titre du volet.
    [policy] Il a été adopté { COUNT($n) } politiques au titre du volet.
   *[statement] Il a été publié { COUNT($n) } déclarations au titre du volet.
  }
output-told = { $kind ->
    [annual-report] Le rapport annuel { $title } a été présenté
    [publication] La publication { $title } a été éditée
    [guideline] Les lignes directrices { $title } ont été publiées
    [standard] La norme { $title } a été adoptée
    [project] Le projet « { $title } » a été lancé
    [partnership] Le partenariat « { $title } » a été lancé
    [training] L’activité de formation « { $title } » a été { $goes-on ->
        [yes] lancée
       *[no] menée
      }
    [event] La manifestation « { $title } » a été organisée
    [database] La base de données « { $title } » a été lancée
    [tool] L’outil « { $title } » a été lancé
    [policy] La politique « { $title } » a été adoptée
   *[statement] La déclaration « { $title } » a été publiée
  }{ $has-who ->
    [yes] { $kind ->
        [standard] { " " }et publiée par { $who }
        [policy] { " " }et publiée par { $who }
       *[other] { " " }par { $who }
      }
   *[no] { "" }
  }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { " " }après le présent rapport
  }{ $has-partners ->
    [yes] , en partenariat avec { $partners }
   *[no] { "" }
  }.
output-honoured = { $kind ->
    [project] Le projet « { $title } »
    [partnership] Le partenariat « { $title } »
    [training] L’activité de formation « { $title } »
    [database] La base de données « { $title } »
   *[tool] L’outil « { $title } »
  }{ $has-who ->
    [yes] { " " }(par { $who })
   *[no] { "" }
  }{ $has-partners ->
    [yes] , en partenariat avec { $partners },
   *[no] { "" }
  } { $rank ->
    [champion] a figuré parmi les finalistes des
    [nominee] a fait partie des candidatures retenues pour les
   *[winner] a figuré parmi les lauréats des
  } { $prize } { $year }{ $has-category ->
    [yes] { " " }(catégorie : { $category })
   *[no] { "" }
  }.
output-prize = Ce produit { $rank ->
    [champion] a figuré parmi les finalistes des
    [nominee] a fait partie des candidatures retenues pour les
   *[winner] a figuré parmi les lauréats des
  } { $prize } { $year }{ $has-category ->
    [yes] { " " }(catégorie : { $category })
   *[no] { "" }
  }.
outputs-honoured = Parmi les produits, { COUNT($n) } ont été distingués par les { $prize } { $year } ({ $paras }).
prize-wsis-prizes = prix du SMSI
prize-wsis-project-prizes = prix du SMSI récompensant des projets
output-ongoing = { $kind ->
    [project] Le projet « { $title } » a été exécuté
    [partnership] Le partenariat « { $title } » a été mené
    [training] L’activité de formation « { $title } » a été proposée
    [database] La base de données « { $title } » a été tenue
   *[tool] L’outil « { $title } » a été mis à disposition
  }{ $has-who ->
    [yes] { " " }par { $who }
   *[no] { "" }
  } { $when }{ $has-partners ->
    [yes] , en partenariat avec { $partners }
   *[no] { "" }
  }.
output-in-preparation = { $title } (par { $who }) était en préparation.
outputs-brief = { $kind ->
    [annual-report] Les rapports annuels ci-après ont été présentés sur le volet : { $which }.
    [publication] Les publications ci-après ont été éditées au titre du volet : { $which }.
    [guideline] Les lignes directrices ci-après ont été publiées au titre du volet : { $which }.
    [standard] Les normes ci-après ont été adoptées au titre du volet : { $which }.
    [project] Les projets ci-après ont été enregistrés au titre du volet : { $which }.
    [partnership] Les partenariats ci-après ont été enregistrés au titre du volet : { $which }.
    [training] Les activités de formation ci-après ont été menées au titre du volet : { $which }.
    [event] Les manifestations ci-après ont été organisées au titre du volet : { $which }.
    [database] Les bases de données ci-après ont été enregistrées au titre du volet : { $which }.
    [tool] Les outils ci-après ont été enregistrés au titre du volet : { $which }.
    [policy] Les politiques ci-après ont été adoptées au titre du volet : { $which }.
   *[statement] Les déclarations ci-après ont été publiées au titre du volet : { $which }.
  }
output-in-list = { $title } (par { $who })
output-account = Le compte rendu qui y est fait de l’année figure { $paras } ci-après.

# The stocktaking report.
# unread: translated by us, not read by a native speaker

# as in WSIS-II/PC-3/DOC/8 (French): inventaire des activités du SMSI
stocktaking-title = Rapport d’inventaire { $year }
stocktaking-of = Produits, réunions et groupes de parties prenantes de { $year }
stocktaking-head = Rapport d’inventaire { $year }
key-findings = Résumé
stocktaking-introduction = Introduction
stocktaking-mandate-of = L’inventaire général des activités menées est établi par { $stocktaker } ; il porte sur la mise en œuvre des textes issus du processus suivant : { $subject }.
# as in E/2018/31-E/CN.16/2018/4 (French): la mise en œuvre et le suivi des textes issus du Sommet mondial sur la société de l’information;
# Agenda de Tunis pour la société de l’information, as in its own title (French)
stocktaking-mandate = L’Agenda de Tunis pour la société de l’information prévoit un inventaire des activités menées pour mettre en œuvre les textes issus du Sommet mondial sur la société de l’information (SMSI) (par. 120). L’inventaire général est établi par { $stocktaker }.
stocktaking-period = Le présent rapport porte sur { $years ->
    [one] l’année { $year }
   *[other] les années { $year }
  }.{ $has-due ->
    [yes] { " " }La date limite fixée pour la présentation des produits était la suivante : { $due }.
   *[no] { "" }
  }{ $late ->
    [0] { "" }
    [one] { " " }{ FIGURE($late, "Un") } produit a été présenté après cette date.
   *[other] { " " }Il a été présenté { COUNT($late) } produits après cette date.
  }
stocktaking-method = Il se fonde sur le registre du suivi, dans lequel une source est indiquée pour chaque entrée. La manière dont les chiffres ont été établis est expliquée dans l’annexe sur la méthode d’établissement du rapport.
stocktaking-edition = { $has-edition ->
    [yes] L’inventaire général publié en est à sa { ORDINAL($edition, form: "feminine") } édition.
   *[no] { "" }
  }{ $has-call ->
    [yes] { " " }Date de l’appel à contributions : { $call }.
   *[no] { "" }
  }{ $has-closing ->
    [yes] { " " }Date limite de réception des contributions : { $closing }.
   *[no] { "" }
  }
disclaimer-heading = Avertissement et remerciements
disclaimer = La mention d’une organisation, d’un produit ou d’un service ne signifie pas qu’ils sont approuvés, ni qu’ils sont préférés à d’autres de même nature qui ne sont pas mentionnés. Les appellations employées n’impliquent aucune prise de position quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières ou limites. Les produits sont décrits tels qu’ils figurent dans le registre ; ce que les sources en affirment n’a pas été vérifié.
acknowledgement = Que tous ceux qui ont publié les produits et tenu les réunions décrits ci-dessus en soient remerciés ({ $stocktaker }).
at-a-glance = Aperçu du mécanisme
at-a-glance-text = Chaque volet doit avoir pour modérateur une organisation intergouvernementale, qui organise des réunions ouvertes à toutes les parties prenantes. Le groupe de parties prenantes du volet doit arrêter ses propres modalités et élaborer des produits chaque année. { TABLE($table, "Le tableau ci-après", "Le tableau #") } montre dans quelle mesure chaque volet réunissait tous ces éléments en { $year }.
at-a-glance-text-centralised = { $n ->
    [0] Une ou plusieurs organisations doivent coordonner le suivi et en rendre compte ; aucune n’a été désignée.
    [one] Le suivi est coordonné par { FIGURE($n, "une") } organisation, qui en rend compte : { $coordinators }.
   *[other] Le suivi est coordonné par { COUNT($n) } organisations, qui en rendent compte : { $coordinators }.
  } { TABLE($table, "Le tableau ci-après", "Le tableau #") } montre ce dont chaque volet disposait en { $year }.
outputs-at-a-glance = Aperçu des produits
outputs-by-kind-text = Les produits sont présentés par type dans { TABLE($table, "le tableau ci-après", "le tableau #") }. Tous les pourcentages sont calculés sur les { COUNT($outputs) } produits de { $year } ; les chiffres ayant été arrondis, leur somme peut différer de 100.
outputs-by-kind-few = Les produits sont présentés par type dans { TABLE($table, "le tableau ci-après", "le tableau #") }.
outputs-by-category-text = Les produits sont présentés dans { TABLE($table, "le tableau ci-après", "le tableau #") } selon la catégorie de parties prenantes des organisations qui les ont publiés. Un produit publié par des organisations de plusieurs catégories est compté dans chacune d’elles.
outputs-by-coverage-text = Les produits sont présentés selon leur portée dans { TABLE($table, "le tableau ci-après", "le tableau #") }.
outputs-by-region-text = { $stated ->
    [0] Sur les { COUNT($outputs) } produits, { FIGURE($stated, "aucun") } n’indique les pays qu’il concerne.
    [one] Sur les { COUNT($outputs) } produits, { FIGURE($stated, "un") } indique les pays qu’il concerne.
   *[other] Sur les { COUNT($outputs) } produits, { COUNT($stated) } indiquent les pays qu’ils concernent.
  } Ils sont présentés par région dans { TABLE($table, "le tableau ci-après", "le tableau #") } ; un produit qui concerne plusieurs régions est compté dans chacune d’elles.
outputs-by-goal-text = { $stated ->
    [0] Sur les { COUNT($outputs) } produits, { FIGURE($stated, "aucun") } n’est réputé contribuer à un objectif de développement durable.
    [one] Sur les { COUNT($outputs) } produits, { FIGURE($stated, "un") } est réputé contribuer à un objectif de développement durable.
   *[other] Sur les { COUNT($outputs) } produits, { COUNT($stated) } sont réputés contribuer à des objectifs de développement durable.
  } Ils sont présentés par objectif dans { TABLE($table, "le tableau ci-après", "le tableau #") } ; un produit qui contribue à plusieurs objectifs est compté pour chacun d’eux.
outputs-by-goal-few = Sur les { COUNT($outputs) } produits, { $stated ->
    [0] { FIGURE($stated, "aucun") } n’est réputé
    [one] { FIGURE($stated, "un") } est réputé
   *[other] { COUNT($stated) } sont réputés
  } contribuer à { $number ->
    [one] un objectif de développement durable : l’objectif { $goals }.
   *[other] des objectifs de développement durable : les objectifs { $goals }.
  }
outputs-by-target = Sur les { COUNT($outputs) } produits, { $stated ->
    [0] { FIGURE($stated, "aucun") } n’est réputé
    [one] { FIGURE($stated, "un") } est réputé
   *[other] { COUNT($stated) } sont réputés
  } contribuer { $number ->
    [one] à la cible { $targets }
   *[other] aux cibles { $targets }
  } de la section B du Plan d’action de Genève.
no-outputs-at-a-glance = Aucun produit n’a été recensé pour { $year } ; il n’y a donc rien à présenter par type, par catégorie ou par portée.
table-kinds = Produits par type, { $year }
table-categories = Produits par catégorie de parties prenantes, { $year }
table-coverage = Produits selon leur portée, { $year }
table-regions = Produits par région des pays concernés, { $year }
table-goals = Produits par objectif de développement durable, { $year }
figures-of-outputs-text = Pour { $n ->
    [one] { COUNT($n) } produit
   *[other] { COUNT($n) } produits
  }, des sources donnent les chiffres indiqués dans { TABLE($table, "le tableau ci-après", "le tableau #") }. Ces chiffres n’engagent que leurs sources et n’ont pas été vérifiés.
table-figures-of-outputs = Chiffres donnés pour les produits de { $year }
published-figures-text = Les chiffres donnés dans { TABLE($table, "le tableau ci-après", "le tableau #") } ont été { $has-document ->
    [yes] publiés à l’époque dans l’inventaire général
   *[no] communiqués à l’époque en rapport avec l’inventaire général
  }.
entries-of-line = { $n ->
    [0] { FIGURE($n, "Aucun") } produit n’a été recensé au titre du volet pour { $year }.
    [one] { FIGURE($n, "Un") } produit a été recensé au titre du volet pour { $year } :
   *[other] Il a été recensé { COUNT($n) } produits au titre du volet pour { $year } :
  }
meetings-listed = { $n ->
    [0] Il ne s’est tenu { FIGURE($n, "aucune") } réunion au titre du volet en { $year }.
    [one] Il s’est tenu { FIGURE($n, "une") } réunion au titre du volet en { $year } :
   *[other] Il s’est tenu { COUNT($n) } réunions au titre du volet en { $year } :
  }
output-facts = { $kind }, { $date }, par { $by }{ $has-partners ->
    [yes] { ", " }avec { $partners }
   *[no] { "" }
  }.
output-also = Présente également un intérêt pour { $lines }.
output-late = Présenté après la date limite.
output-link = Document : { $link }.
progress-of-line = Les progrès accomplis au titre du volet ont été décrits comme suit : { $text }
challenges-of-line = Les obstacles rencontrés au titre du volet ont été décrits comme suit : { $text }
next-steps-heading = Prochaines étapes
next-steps-of-line = Les prochaines étapes ci-après ont été annoncées pour le volet { $line } (voir par. { $para }) : { $text }

# Annexes.
# unread: translated by us, not read by a native speaker
annex-moderators = Modérateurs
annex-coordinators = Coordonnateurs
annex-meetings = Réunions
annex-outputs = Produits
annex-organizations = Organisations
annex-organizations-text = Les organisations énumérées ci-après ont publié les produits de { $year } décrits dans les paragraphes indiqués, ou y ont été associées comme partenaires.
no-meetings-in-annex = Le registre n’indique aucune réunion tenue en { $year }.
no-outputs-in-annex = Aucun produit n’a été recensé pour { $year }.
annex-competences = Compétences et options
competences-known = Les compétences connues des organisations couvrent { $covered } des { $lines } volets{ $has-uncovered ->
    [yes] {"\u00A0"}; les volets suivants ne sont couverts par les compétences d’aucune organisation : { $uncovered }
   *[no] { "" }
  }.{ $unknown ->
    [0] { "" }
    [one] { " " }Pour { FIGURE($unknown, "une") } organisation, les compétences ne sont pas connues.
   *[other] { " " }Pour { COUNT($unknown) } organisations, les compétences ne sont pas connues.
  }
competences-meaning = Un volet couvert par une seule organisation ne le serait plus si cette organisation se retirait. Dans l’option A, centralisée, une organisation ou un petit nombre d’organisations assurent la coordination et doivent présenter chaque année un rapport pour chaque volet qu’elles couvrent ; dans l’option B, décentralisée, les modérateurs de chaque volet doivent en présenter un pour celui-ci.
table-competences = Compétences, et rapports dus pour { $year } dans chacune des options
competences-sets = { $size ->
    [0] { FIGURE($size, "Aucune") } organisation ne couvre de volet
    [one] { $all ->
        [yes] { FIGURE($size, "Une") } organisation couvre à elle seule tous les volets
       *[no] { FIGURE($size, "Une") } organisation couvre à elle seule tous les volets qui peuvent l’être
      }
   *[other] Le plus petit nombre d’organisations couvrant ensemble { $all ->
        [yes] tous les volets
       *[no] tous les volets qui peuvent l’être
      } est de { $size }
  }{ $size ->
    [0] .
   *[other] , soit { $many ->
        [one] { FIGURE($many, "un") } ensemble possible
        [uncounted] un nombre d’ensembles possibles trop grand pour être calculé
       *[several] { $count } ensembles possibles
      }{ $shown ->
        [first] , dont voici les { $first } premiers
       *[all] { "" }
      } :
  }
competences-option-a = Dans l’option A, { $mechanism ->
    [centralised] les coordonnateurs de ce registre
   *[decentralised] les organisations du premier de ces ensembles
  } devraient présenter { $reports ->
    [one] { COUNT($reports) } rapport
   *[other] { $reports } rapports
  } par an, établis par { $n ->
    [0] { $n } organisation
    [one] { FIGURE($n, "une") } organisation
   *[other] { $n } organisations
  }.
competences-option-b = { $n ->
    [0] Dans l’option B, personne ne présenterait de rapport : { FIGURE($n, "aucun") } volet n’avait de modérateur en { $year }.
    [one] Dans l’option B, { FIGURE($n, "un") } modérateur de { $year } devrait présenter { $reports ->
        [one] { COUNT($reports) } rapport
       *[other] { $reports } rapports
      }.
   *[other] Dans l’option B, les { $n } modérateurs de { $year } devraient présenter { $reports } rapports.
  }

# What resolutions ask.
# unread: translated by us, not read by a native speaker
requests-heading = Suite donnée aux demandes formulées dans { $which }
requests-explained = Une demande est considérée comme ayant reçu une réponse lorsque le registre contient un produit, une réunion, un rapport ou une résolution ultérieure qui y répond et, si elle est récurrente, lorsqu’il en contient un pour chaque période ; cela ne signifie pas que ce qui était demandé a été réalisé. Une demande est en retard lorsque sa date d’échéance est passée sans réponse, et en suspens lorsqu’aucune date n’est fixée et que rien n’y répond.
requests-ended = Pour une demande qu’une résolution ultérieure a remplacée, la date jusqu’à laquelle elle a été valable est indiquée.
requests-of-resolution = { $organ ->
    [ecosoc] Le Conseil économique et social
   *[general-assembly] L’Assemblée générale
  } a adopté la résolution { $number }, intitulée « { $title } »{ $has-date ->
    [yes] , { $when }
   *[no] { "" }
  }. { $requests ->
    [0] { FIGURE($requests, "Aucune") } des demandes qu’elle contient n’est recensée.
    [one] { FIGURE($requests, "Une") } des demandes qu’elle contient est recensée.
   *[other] Parmi les demandes qu’elle contient, { COUNT($requests) } sont recensées.
  }
requests-unread = { $n ->
    [one] Aucune demande n’est recensée pour la résolution { $which }, adoptée ultérieurement.
   *[other] Aucune demande n’est recensée pour les résolutions { $which }, adoptées ultérieurement.
  }
requests-open-not-listed = { $n ->
    [one] La demande en suspens n’est pas énumérée ci-après ; elle figure dans le registre du suivi.
   *[other] Les { COUNT($n) } demandes en suspens ne sont pas énumérées ci-après ; elles figurent dans le registre du suivi.
  }
requests-standing = { $is-dated ->
    [yes] Au { $day }, { $parts }.
   *[no] Au moment de l’établissement du présent rapport, { $parts }.
  }
requests-summary = { $requests ->
    [0] { FIGURE($requests, "Aucune") } demande formulée dans { $which } ne concernait { $year }.
    [one] { FIGURE($requests, "Une") } demande formulée dans { $which } concernait { $year }.
   *[other] Au total, { COUNT($requests) } demandes formulées dans { $which } concernaient { $year }.
  }
requests-standing-answered = { $share ->
    [only] elle avait reçu une réponse
    [all] toutes avaient reçu une réponse
   *[some] { $n ->
        [one] { FIGURE($n, "une") } avait reçu une réponse
       *[other] { COUNT($n) } avaient reçu une réponse
      }
  }
requests-standing-due = { $share ->
    [only] elle n’était pas encore arrivée à échéance
    [all] aucune n’était encore arrivée à échéance
   *[some] { $n ->
        [one] { FIGURE($n, "une") } n’était pas encore arrivée à échéance
       *[other] { COUNT($n) } n’étaient pas encore arrivées à échéance
      }
  }
requests-standing-overdue = { $share ->
    [only] elle était en retard
    [all] toutes étaient en retard
   *[some] { $n ->
        [one] { FIGURE($n, "une") } était en retard
       *[other] { COUNT($n) } étaient en retard
      }
  }
requests-standing-open = { $share ->
    [only] elle était en suspens
    [all] toutes étaient en suspens
   *[some] { $n ->
        [one] { FIGURE($n, "une") } était en suspens
       *[other] { COUNT($n) } étaient en suspens
      }
  }
requests-others = { $resolutions ->
    [one] { FIGURE($resolutions, "Une") } autre résolution contenait { $requests ->
        [one] { FIGURE($requests, "une") } demande qui concernait
       *[other] { COUNT($requests) } demandes qui concernaient
      } encore { $year }.
   *[other] Dans { COUNT($resolutions) } autres résolutions figuraient des demandes qui concernaient encore { $year } : { COUNT($requests) } en tout.
  }
requests-others-told = { $requests ->
    [one] La demande est reproduite dans le registre du suivi, sous la résolution qui la contient.
   *[other] Les demandes sont reproduites dans le registre du suivi, sous les résolutions qui les contiennent.
  }
requests-others-listed = Elles sont présentées par résolution dans { TABLE($table, "le tableau ci-après", "le tableau #") }.
table-requests = Demandes formulées dans { $resolution }
table-requests-others = Demandes formulées dans d’autres résolutions
column-paragraph = Paragraphe
column-asked = Ce qui est demandé
column-of-whom = À qui
column-done = Suite donnée
column-state = État
column-resolution = Résolution
column-adopted = Date d’adoption
column-requests = Demandes
column-answered = Avec réponse
column-due = À échoir
column-overdue = En retard
column-open-requests = En suspens
# as in static.un.org/french/ga/53/agenda/53100f3.htm: États Membres
asked-of-member-states = États Membres
# as in WSIS-II/PC-3/DOC/8 (French): toutes les parties prenantes au SMSI
asked-of-all-stakeholders = toutes les parties prenantes
# as in 35 C/46 of UNESCO (French): facilitateur de la mise en œuvre de six Grandes orientations du Sommet
asked-of-facilitators = facilitateurs de grandes orientations
asked-of-united-nations-system = organismes des Nations Unies
request-answered = Réponse donnée
request-due = À échoir{ $has-day ->
    [yes] { " " }(échéance : { $day })
   *[no] { "" }
  }
request-overdue = En retard{ $has-day ->
    [yes] { " " }(échéance : { $day })
   *[no] { "" }
  }
request-open = { $has-ended ->
    [yes] En suspens (jusqu’à la date suivante : { $until })
   *[no] En suspens
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
    [yes] Le présent rapport
   *[no] le présent rapport
  }
request-answer-report = Rapport du Secrétaire général portant sur { $period }{ $has-symbol ->
    [yes] { ", " }{ $symbol }
   *[no] { "" }
  }
request-answer-stocktaking = Inventaire général portant sur { $period }
request-earlier-answers = { $n ->
    [one] { FIGURE($n, "Une") } réponse antérieure
   *[other] { START($n, form: "feminine") } réponses antérieures
  }

# How the report was compiled.
# unread: translated by us, not read by a native speaker
annex-provenance = Méthode d’établissement du rapport
provenance-revision = Les chiffres ont été établis à partir des { $files } fichiers du registre, dans l’état où ils se trouvaient à une révision déterminée.
provenance-revision-note = Révision { $revision } du registre.
provenance-files = Les chiffres ont été établis à partir des { $files } fichiers du registre.
provenance-rules = Les règles suivantes ont été appliquées :
provenance-outputs = Un produit est compté une seule fois, au titre du volet sous lequel il est classé. Les autres volets auxquels il contribue ne le comptent dans aucun total. Les produits prévus ne sont pas comptés.
provenance-outputs-of-other-years = Un produit est compté pour l’année au titre de laquelle il a été communiqué, même lorsque sa propre date est d’une autre année.
provenance-outputs-in-preparation = Les produits de la période considérée qui ont paru après le rapport sont comptés et portent la mention « en préparation ».
provenance-meetings = Seules les réunions qui se sont tenues sont comptées. Une réunion concernant plusieurs volets est comptée une fois pour chacun d’eux et une fois dans le total. Lorsque les deux sont additionnés, les participants à une session sont compris dans ceux de la manifestation dont elle fait partie.
provenance-members = Les membres et les modérateurs sont les organisations dont le mandat couvre au moins une partie { $years ->
    [one] de l’année considérée
   *[other] de ces années
  }. Les modalités sont celles en vigueur à { $years ->
    [one] la fin de celle-ci
   *[other] la fin de celles-ci
  }.
provenance-coordinators = Les coordonnateurs d’un volet sont les organisations dont les compétences couvrent ce volet.
provenance-applications = La grande orientation C7 est réputée disposer de tout ce dont dispose l’une de ses huit applications.
provenance-open = Une réunion n’est considérée comme ouverte que lorsqu’une source indique qu’elle était ouverte à toutes les parties prenantes.
provenance-sources = Deux sources au plus sont citées pour une affirmation, la plus sûre en premier ; le registre les donne toutes. Lorsqu’un original est cité, les copies ne le sont pas. Une source dont la cote, le titre ou l’adresse indique qu’elle est postérieure au rapport n’est pas citée.
provenance-unread = Les fichiers suivants n’ont pu être lus et ne sont pas pris en compte :
annex-records = Fichiers et commits
annex-records-text = Les fichiers des produits et des réunions de { $year } sont énumérés ci-après par volet, chacun avec le commit qui l’a modifié en dernier et la date de ce commit. Une réunion concernant plusieurs volets figure sous chacun d’eux.
record-commit = { $standing ->
    [new] pas encore enregistré
    [unknown] inconnu
   *[committed] { $has-commit ->
        [yes] { $commit }
       *[no] inconnu
    }
  }{ $standing ->
    [changed] , modifié depuis
   *[committed] { "" }
  }

# Letters that ask for outputs.
# unread: translated by us, not read by a native speaker
letter-subject = { $is-reminder ->
    [yes] Rappel : produits de { $period } · { $name }
   *[no] Produits de { $period } · { $name }
  }
letter-greeting = Chères et chers collègues,
letter-due = { $part ->
    [member] Les produits de { $period } des groupes auxquels appartient { $who }
    [coordinator] Les produits de { $period } des volets que coordonne { $who }
   *[moderator] { $lines ->
        [one] Les produits de { $period } du volet que modère { $who }
       *[other] Les produits de { $period } des volets que modère { $who }
    }
  } { $is-late ->
    [yes] étaient attendus (date limite : { $due }).
   *[no] sont attendus (date limite : { $due }).
  } Le tableau montre ce qui est arrivé jusqu’à présent et ce qui est encore demandé.
letter-reminder = { $n ->
    [one] Rien n’a encore été reçu pour le volet suivant : { $which }.
   *[other] Rien n’a encore été reçu pour les volets suivants : { $which }.
  }
letter-received = Reçu jusqu’à présent
letter-asked-for = Encore demandé
letter-nothing = Rien
letter-no-output = Déclaration d’absence de produit
letter-more = { $n ->
    [one] et { COUNT($n) } autre
   *[other] et { COUNT($n) } autres
  }
letter-asked-annual-report = Rien de plus
letter-asked-nil-report = Rien de plus
letter-asked-outputs-only = { $part ->
    [member] Votre contribution au rapport annuel du groupe
   *[other] Le rapport annuel
  }
letter-asked-nothing = { $part ->
    [member] Vos produits et votre contribution au rapport annuel du groupe
   *[other] Le rapport annuel et les autres produits
  }
letter-requests = Les demandes suivantes, formulées dans des résolutions, ont pour destinataire { $who }, et aucune réponse n’y est recensée :
letter-request = { $symbol }{ $has-paragraph ->
    [yes] , par. { $paragraph }
   *[no] { "" }
  }{ $state ->
    [overdue] { " " }(échéance passée : { $due }) :
    [due] { " " }(échéance : { $due }) :
   *[open] {"\u00A0"}:
  }
letter-more-requests = { $n ->
    [one] Une autre demande est recensée ; nous vous la communiquerons volontiers.
   *[other] En outre, { COUNT($n) } autres demandes sont recensées ; nous vous en communiquerons volontiers la liste.
  }
letter-files = { $n ->
    [one] Vous trouverez joint à la présente lettre un fichier pour le produit, établi autant que possible à partir du précédent.
   *[other] Vous trouverez joints à la présente lettre { COUNT($n) } fichiers pour les produits, un par volet, établis autant que possible à partir des précédents.
  } Nous vous prions de compléter ce qui manque et de { $n ->
    [one] le
   *[other] les
  } renvoyer { $has-contact ->
    [yes] à l’adresse suivante : { $contact }
   *[no] avec votre réponse à la présente lettre
  }, ou de { $n ->
    [one] le
   *[other] les
  } placer au même endroit dans le registre et d’ouvrir une demande de fusion (pull request).
letter-nil = { $part ->
    [member] Nous vous prions d’envoyer les produits au modérateur du volet ou à nous-mêmes.
   *[other] Si la période n’a donné lieu à aucun produit pour un volet, veuillez simplement nous l’écrire : cela sera consigné, et il ne vous sera plus rien demandé à ce sujet.
  }
letter-closing = Cordialement,

# The Secretary-General's report.
# unread: translated by us, not read by a native speaker

# as in E/2018/31-E/CN.16/2018/4 (French): Nations Unies
united-nations = Nations Unies
# as in A/66/PV.82 (French)
general-assembly = Assemblée générale
# as in E/2018/31-E/CN.16/2018/4 (French)
ecosoc = Conseil économique et social
# as in IDB.49/1/Add.1 (French)
distribution-general = Distr. générale
distribution-date = { $date }
# as in IDB.49/1/Add.1 (French)
original-english = Original : anglais
# as in E/2018/31-E/CN.16/2018/4 (French): les progrès accomplis dans la mise en œuvre et le suivi des textes issus du Sommet mondial sur
# la société de l’information aux niveaux régional et international
sg-title = Progrès accomplis dans la mise en œuvre et le suivi des textes issus du Sommet mondial sur la société de l’information aux niveaux régional et international
sg-title-of = Progrès accomplis dans la mise en œuvre et le suivi : { $subject }
sg-subtitle-of = Rapport établi par { $who }
sg-subtitle = Rapport du Secrétaire général
# as in IDB.49/1/Add.1 (French), but for the brackets: Point 2 de l’ordre du jour provisoire. The name of the list comes without its article.
sg-session-of-list = Point { $item } { $list }{ $mark }
sg-item = Point { $item }{ $mark }
sg-place-dates = { $place }, { $dates }
# as in AG/12620 (press.un.org, French): Soixante-dix-huitième session
sg-assembly-session = { ORDINAL($n, form: "feminine") } session
sg-council-session = Session de { $year }
# unread: translated by us, not read by a native speaker
sg-council-substantive-session = Session de fond de { $year }
# A part of an item or of a paragraph, by its letter.
part-of-item = { $number }{"\u00A0"}{ $letter })
masthead-language = Français
masthead-preliminary-list = de la liste préliminaire
masthead-provisional-agenda = de l’ordre du jour provisoire
masthead-annotated-provisional-agenda = de l’ordre du jour provisoire annoté
sg-summary = Résumé
sg-summary-text = Le présent rapport rend compte des progrès accomplis en { $year } dans la mise en œuvre et le suivi des textes issus du Sommet mondial sur la société de l’information. Il se fonde sur un registre public du suivi, dans lequel une source est indiquée pour chaque entrée{ $has-stocktaking ->
    [yes] , et sur l’inventaire général établi par { $stocktaker }
   *[no] { "" }
  }.
sg-summary-mandate = Il a été établi comme suite à la demande formulée dans { $which }.
sg-summary-text-of = Le présent rapport rend compte des progrès accomplis en { $year } dans la mise en œuvre et le suivi des textes issus du processus suivant : { $subject }. Il se fonde sur un registre public du suivi, dans lequel une source est indiquée pour chaque entrée{ $has-stocktaking ->
    [yes] , et sur l’inventaire général établi par { $stocktaker }
   *[no] { "" }
  }.
sg-introduction = Introduction
sg-mandate = { $n ->
    [0] Le présent rapport rend compte des progrès accomplis en { $year } dans la mise en œuvre et le suivi des textes issus du Sommet mondial sur la société de l’information (SMSI), à savoir le Plan d’action de Genève et l’Agenda de Tunis pour la société de l’information.
   *[other] Établi comme suite à la demande formulée dans { $which }, le présent rapport rend compte des progrès accomplis en { $year } dans la mise en œuvre et le suivi des textes issus du Sommet mondial sur la société de l’information (SMSI), à savoir le Plan d’action de Genève et l’Agenda de Tunis pour la société de l’information.
  }
sg-mandate-of = { $n ->
    [0] Le présent rapport rend compte des progrès accomplis en { $year } dans la mise en œuvre et le suivi des textes issus du processus suivant : { $subject }.
   *[other] Établi comme suite à la demande formulée dans { $which }, le présent rapport rend compte des progrès accomplis en { $year } dans la mise en œuvre et le suivi des textes issus du processus suivant : { $subject }.
  }
sg-submitted-to = Il est présenté aux destinataires suivants : { $organs }.
sg-submitted-ecosoc = Il est présenté au Conseil économique et social.
sg-submitted-general-assembly = Il est présenté au Conseil économique et social et, par son intermédiaire, à l’Assemblée générale.
sg-prepared = Il a été établi par { $who }, par l’intermédiaire de son secrétariat.
sg-basis = Le rapport se fonde sur un registre public du suivi, dans lequel une source est indiquée pour chaque entrée. Pour { $year }, le registre contient ce qui suit : { $outputs ->
    [0] { FIGURE($outputs, "aucun") } produit
    [one] { FIGURE($outputs, "un") } produit
   *[other] { COUNT($outputs) } produits
  } et { $meetings ->
    [0] { FIGURE($meetings, "aucune") } réunion
    [one] { FIGURE($meetings, "une") } réunion
   *[other] { COUNT($meetings) } réunions
  }.
sg-contributors = { $n ->
    [one] L’organisation qui a édité les produits, ou y a participé en tant que partenaire, est indiquée dans l’annexe sur les organisations.
   *[other] Les { COUNT($n) } organisations qui ont édité les produits, ou y ont participé en tant que partenaires, sont énumérées dans l’annexe sur les organisations.
  }
sg-brief = Les résumés des produits, avec lesquels le rapport dépasserait la limite de { $limit } mots, sont omis ci-après ; ils figurent dans le registre.
sg-mechanism = Le mécanisme de suivi
sg-mechanism-decentralised = Le suivi est décentralisé. Chaque volet doit avoir pour modérateur une organisation intergouvernementale, qui organise des réunions ouvertes à toutes les parties prenantes. Le groupe de parties prenantes de chaque volet doit arrêter les modalités de sa coordination et élaborer des produits chaque année. L’inventaire général de ces produits est établi par { $stocktaker }.
sg-mechanism-centralised = { $n ->
    [0] Le suivi doit être coordonné par une organisation ou un petit nombre d’organisations, qui en rendent compte ; aucune n’a été désignée.
   *[other] La coordination du suivi et l’établissement de rapports à ce sujet sont assurés par { $coordinators }.
  } L’inventaire général est établi par { $stocktaker }.
sg-mechanism-table = { $mechanism ->
    [centralised] { TABLE($table, "Le tableau ci-après", "Le tableau #") } montre quelles organisations ont coordonné chaque volet en { $year }, et combien de réunions et de produits chaque volet comptait.
   *[decentralised] { TABLE($table, "Le tableau ci-après", "Le tableau #") } montre quelles organisations ont modéré chaque volet en { $year }, et combien de réunions et de produits chaque volet comptait.
  }
sg-moderators = { $n ->
    [one] { FIGURE($n, "Une") } organisation a modéré des volets en { $year } : { $who }.
   *[other] Les { COUNT($n) } organisations suivantes ont modéré des volets en { $year } : { $who }.
  }
sg-trends = Principales tendances
trend-outputs = { $direction ->
    [more] Entre { $first-year } et { $last-year }, le nombre annuel de produits recensés a augmenté, passant de { SERIES($first, $peak) } à { SERIES($last, $peak) }.
    [fewer] Entre { $first-year } et { $last-year }, le nombre annuel de produits recensés a diminué, passant de { SERIES($first, $peak) } à { SERIES($last, $peak) }.
    [between] Entre { $first-year } et { $last-year }, le nombre annuel de produits recensés a varié entre { SERIES($least, $peak) } et { SERIES($peak, $peak) } ; en { $last-year }, il était de { SERIES($last, $peak) }.
   *[same] Le nombre de produits recensés a été le même chaque année entre { $first-year } et { $last-year } : { COUNT($last) }.
  }
trend-meetings = { $direction ->
    [more] Le nombre de réunions tenues a augmenté, passant de { SERIES($before, $now) } en { $year-before } à { SERIES($now, $now) } en { $year }.
    [fewer] Le nombre de réunions tenues a diminué, passant de { SERIES($before, $before) } en { $year-before } à { SERIES($now, $before) } en { $year }.
   *[same] Le nombre de réunions tenues a été le même en { $year } qu’en { $year-before } : { COUNT($now) }.
  }
trend-lines = Par rapport à { $year-before }, { $rose ->
    [0] { $fell ->
        [0] le nombre de produits recensés est resté le même pour chaque volet.
        [one] le nombre de produits recensés a diminué pour { FIGURE($fell, "un") } volet ({ $which-fell }) et n’a augmenté pour aucun.
       *[other] le nombre de produits recensés a diminué pour { COUNT($fell) } volets ({ $which-fell }) et n’a augmenté pour aucun.
      }
   *[other] le nombre de produits recensés a augmenté pour { $rose ->
        [one] { FIGURE($rose, "un") } volet ({ $which-rose })
       *[other] { COUNT($rose) } volets ({ $which-rose })
      }{ $fell ->
        [0] , n’a diminué pour { FIGURE($fell, "aucun") }
        [one] , a diminué pour { FIGURE($fell, "un") } ({ $which-fell })
       *[other] , a diminué pour { COUNT($fell) } ({ $which-fell })
      }{ $same ->
        [0] { " " }et n’est resté le même pour { FIGURE($same, "aucun") }
        [one] { " " }et est resté le même pour { FIGURE($same, "un") }
       *[other] { " " }et est resté le même pour { COUNT($same) }
      }.
  }
trend-kinds = Sur les { COUNT($outputs) } produits de { $year }, { $parts }.
of-kind = { $kind ->
    [annual-report] { $n ->
        [one] { SERIES($n, $most) } était un rapport annuel
       *[other] { SERIES($n, $most) } étaient des rapports annuels
      }
    [publication] { $n ->
        [one] { SERIES($n, $most) } était une publication
       *[other] { SERIES($n, $most) } étaient des publications
      }
    [guideline] { $n ->
        [one] { SERIES($n, $most) } consistait en lignes directrices
       *[other] { SERIES($n, $most) } consistaient en lignes directrices
      }
    [standard] { $n ->
        [one] { SERIES($n, $most) } était une norme
       *[other] { SERIES($n, $most) } étaient des normes
      }
    [project] { $n ->
        [one] { SERIES($n, $most) } était un projet
       *[other] { SERIES($n, $most) } étaient des projets
      }
    [partnership] { $n ->
        [one] { SERIES($n, $most) } était un partenariat
       *[other] { SERIES($n, $most) } étaient des partenariats
      }
    [training] { $n ->
        [one] { SERIES($n, $most) } était une activité de formation
       *[other] { SERIES($n, $most) } étaient des activités de formation
      }
    [event] { $n ->
        [one] { SERIES($n, $most) } était une manifestation
       *[other] { SERIES($n, $most) } étaient des manifestations
      }
    [database] { $n ->
        [one] { SERIES($n, $most) } était une base de données
       *[other] { SERIES($n, $most) } étaient des bases de données
      }
    [tool] { $n ->
        [one] { SERIES($n, $most) } était un outil
       *[other] { SERIES($n, $most) } étaient des outils
      }
    [policy] { $n ->
        [one] { SERIES($n, $most) } était une politique
       *[other] { SERIES($n, $most) } étaient des politiques
      }
   *[statement] { $n ->
        [one] { SERIES($n, $most) } était une déclaration
       *[other] { SERIES($n, $most) } étaient des déclarations
      }
  }{ $has-share ->
    [yes] { " " }({ $share } %)
   *[no] { "" }
  }
sg-implementation = Mise en œuvre par grande orientation
sg-line-heading = { $part ->
    [section] Section { $code }
    [application] { $code }
   *[line] Grande orientation { $code }
  }{ $has-title ->
    [yes] {"\u00A0"}: { $title }
   *[no] { "" }
  }
sg-regional = Perspectives régionales
regional-coverage = Sur les { COUNT($outputs) } produits de { $year }, { $parts }{ $unstated ->
    [0] { "" }
    [one] {"\u00A0"}; pour { FIGURE($unstated, "un") }, aucune portée n’est indiquée
   *[other] {"\u00A0"}; pour { COUNT($unstated) }, aucune portée n’est indiquée
  }.
of-coverage = { $coverage ->
    [global] { $n ->
        [one] { SERIES($n, $most) } avait une portée mondiale
       *[other] { SERIES($n, $most) } avaient une portée mondiale
      }
    [regional] { $n ->
        [one] { SERIES($n, $most) } avait une portée régionale
       *[other] { SERIES($n, $most) } avaient une portée régionale
      }
    [national] { $n ->
        [one] { SERIES($n, $most) } avait une portée nationale
       *[other] { SERIES($n, $most) } avaient une portée nationale
      }
   *[local] { $n ->
        [one] { SERIES($n, $most) } avait une portée locale
       *[other] { SERIES($n, $most) } avaient une portée locale
      }
  }
regional-outputs = { $n ->
    [one] Le produit de portée régionale était le suivant : { $which }.
   *[other] Les { COUNT($n) } produits de portée régionale étaient les suivants : { $which }.
  }
regional-outputs-many = Les { COUNT($n) } produits de portée régionale sont décrits { $paras }.
# A title where it is only mentioned: of a publication, which comes in italics where the language has these, and of anything else.
title-of-written = { $title }
title-in-quotes = « { $title } »
output-mention = { $title } (par. { $para })
regional-commissions = { $n ->
    [one] { FIGURE($n, "Une") } commission régionale de l’Organisation des Nations Unies a publié des produits ou y a été associée comme partenaire : { $which }.
   *[other] Les { COUNT($n) } commissions régionales de l’Organisation des Nations Unies ci-après ont publié des produits ou y ont été associées comme partenaires : { $which }.
  }
organization-mention = { $who } ({ $paras })
regional-countries = { $stated ->
    [0] Sur les { COUNT($outputs) } produits, { FIGURE($stated, "aucun") } n’indique les pays qu’il concerne
    [one] Sur les { COUNT($outputs) } produits, { FIGURE($stated, "un") } indique les pays qu’il concerne
   *[other] Sur les { COUNT($outputs) } produits, { COUNT($stated) } indiquent les pays qu’ils concernent
  } : { $parts }. Un produit qui concerne plusieurs régions est compté dans chacune d’elles.{ $unstated ->
    [0] { "" }
   *[other] { " " }Comme les autres produits n’en indiquent aucun, ces chiffres renseignent peu sur la répartition des produits entre les régions.
  }
of-region = { $region ->
    [africa] { $n ->
        [one] { SERIES($n, $most) } concernait l’Afrique
       *[other] { SERIES($n, $most) } concernaient l’Afrique
      }
    [americas] { $n ->
        [one] { SERIES($n, $most) } concernait les Amériques
       *[other] { SERIES($n, $most) } concernaient les Amériques
      }
    [arab-states] { $n ->
        [one] { SERIES($n, $most) } concernait les États arabes
       *[other] { SERIES($n, $most) } concernaient les États arabes
      }
    [asia-pacific] { $n ->
        [one] { SERIES($n, $most) } concernait l’Asie et le Pacifique
       *[other] { SERIES($n, $most) } concernaient l’Asie et le Pacifique
      }
    [cis] { $n ->
        [one] { SERIES($n, $most) } concernait la Communauté d’États indépendants
       *[other] { SERIES($n, $most) } concernaient la Communauté d’États indépendants
      }
   *[europe] { $n ->
        [one] { SERIES($n, $most) } concernait l’Europe
       *[other] { SERIES($n, $most) } concernaient l’Europe
      }
  }
sg-stakeholders = Contributions des parties prenantes
stakeholders-by-category = Sur les { COUNT($outputs) } produits de { $year }, { $parts }{ $unstated ->
    [0] { "" }
    [one] {"\u00A0"}; pour { FIGURE($unstated, "un") }, la catégorie de l’organisation qui l’a publié n’est pas connue
   *[other] {"\u00A0"}; pour { COUNT($unstated) }, la catégorie des organisations qui les ont publiés n’est pas connue
  }. Un produit publié par des organisations de plusieurs catégories est compté dans chacune d’elles.
of-category = { $category ->
    [government] { $n ->
        [one] { SERIES($n, $most) } a été publié par des gouvernements
       *[other] { SERIES($n, $most) } ont été publiés par des gouvernements
      }
    [international-organization] { $n ->
        [one] { SERIES($n, $most) } a été publié par des organisations internationales
       *[other] { SERIES($n, $most) } ont été publiés par des organisations internationales
      }
    [civil-society] { $n ->
        [one] { SERIES($n, $most) } a été publié par des organisations de la société civile
       *[other] { SERIES($n, $most) } ont été publiés par des organisations de la société civile
      }
    [private-sector] { $n ->
        [one] { SERIES($n, $most) } a été publié par le secteur privé
       *[other] { SERIES($n, $most) } ont été publiés par le secteur privé
      }
    [academia] { $n ->
        [one] { SERIES($n, $most) } a été publié par les milieux universitaires
       *[other] { SERIES($n, $most) } ont été publiés par les milieux universitaires
      }
   *[technical-community] { $n ->
        [one] { SERIES($n, $most) } a été publié par les milieux techniques
       *[other] { SERIES($n, $most) } ont été publiés par les milieux techniques
      }
  }
category-issued = { $category ->
    [government] Des gouvernements ont publié, seuls ou avec d’autres, ce qui suit : { $which }.
    [international-organization] Des organisations internationales ont publié, seules ou avec d’autres, ce qui suit : { $which }.
    [civil-society] Des organisations de la société civile ont publié, seules ou avec d’autres, ce qui suit : { $which }.
    [private-sector] Des entités du secteur privé ont publié, seules ou avec d’autres, ce qui suit : { $which }.
    [academia] Des établissements universitaires ont publié, seuls ou avec d’autres, ce qui suit : { $which }.
   *[technical-community] Les milieux techniques ont publié, seuls ou avec d’autres, ce qui suit : { $which }.
  }
category-mention = { $title } (par { $who } ; voir par. { $para })
category-issued-many = { $category ->
    [government] Les produits publiés par des gouvernements sont décrits { $paras }.
    [international-organization] Les produits publiés par des organisations internationales sont décrits { $paras }.
    [civil-society] Les produits publiés par des organisations de la société civile sont décrits { $paras }.
    [private-sector] Les produits publiés par des entités du secteur privé sont décrits { $paras }.
    [academia] Les produits publiés par des établissements universitaires sont décrits { $paras }.
   *[technical-community] Les produits publiés par les milieux techniques sont décrits { $paras }.
  }
sg-progress = Progrès, obstacles et prochaines étapes
sg-progress-basis = { $n ->
    [one] { FIGURE($n, "Un") } compte rendu a été présenté pour { $year } sur le volet suivant : { $which }. Il porte sur ce qui suit : { $of }.
   *[other] Il a été présenté { COUNT($n) } comptes rendus pour { $year } sur les volets suivants : { $which }. Ils portent sur ce qui suit : { $of }.
  }
account-progress = progrès accomplis
account-challenges = obstacles rencontrés
account-next-steps = prochaines étapes
progress-told = En ce qui concerne le volet { $line }, les progrès accomplis ont été décrits comme suit (voir par. { $para }) : { $text }
challenges-told = En ce qui concerne le volet { $line }, les obstacles suivants ont été signalés (voir par. { $para }) : { $text }
next-steps-told = En ce qui concerne le volet { $line }, les prochaines étapes ci-après ont été annoncées (voir par. { $para }) : { $text }
# “inventaire”, as in WSIS-II/PC-3/DOC/8 (French)
sg-stocktaking = Inventaire général
sg-stocktaking-published = L’inventaire général est établi par { $stocktaker }. { $has-document ->
    [yes] Dans ce cadre, le document suivant a été publié{ $has-when ->
        [yes] { " " }{ $when }
       *[no] { "" }
      } : { $document }
   *[no] { $has-when ->
        [yes] Ses résultats ont été publiés { $when }
       *[no] Aucun document n’en a été enregistré pour { $year }
      }
  }.
sg-gaps = Lacunes
sg-observations = Observations et nouvelles mesures
sg-assembly-decided = { $has-session ->
    [yes] À sa { ORDINAL($session, form: "feminine") } session, l’Assemblée générale
   *[no] L’Assemblée générale
  } { $has-resolution ->
    [yes] a adopté la résolution { $resolution }{ $has-date ->
        [yes] { "" }
       *[no] { " " }au sujet du rapport portant sur { $period }
      }
   *[no] a examiné le rapport portant sur { $period }
  }{ $has-date ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.
# as in E/2018/31-E/CN.16/2018/4 (French): Commission de la science et de la technique au service du développement
sg-commission-considered = La Commission de la science et de la technique au service du développement a examiné le rapport portant sur { $period }{ $has-date ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }{ $has-session ->
    [yes] { $has-document ->
        [yes] { " " }({ $session } ; { $document })
       *[no] { " " }({ $session })
      }
   *[no] { $has-document ->
        [yes] { " " }({ $document })
       *[no] { "" }
      }
  }.
sg-council-decided = Le Conseil économique et social { $has-resolution ->
    [yes] a adopté la résolution { $resolution }{ $has-date ->
        [yes] { "" }
       *[no] { " " }au sujet du rapport portant sur { $period }
      }
   *[no] a examiné le rapport portant sur { $period }
  }{ $has-date ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.
sg-further-necessary = { $has-resolution ->
    [yes] Dans sa résolution { $resolution }, l’Assemblée générale a estimé que de nouvelles mesures étaient nécessaires.
   *[no] L’Assemblée générale a estimé que de nouvelles mesures étaient nécessaires.
  }
sg-further-not-necessary = { $has-resolution ->
    [yes] Dans sa résolution { $resolution }, l’Assemblée générale a estimé qu’aucune nouvelle mesure n’était nécessaire.
   *[no] L’Assemblée générale a estimé qu’aucune nouvelle mesure n’était nécessaire.
  }
sg-further-open-of = La question de savoir si de nouvelles mesures sont nécessaires est laissée à l’appréciation de l’organe suivant : { $organ }.
further-open = Il reste à examiner si de nouvelles mesures sont nécessaires.
sg-further-open = L’Assemblée générale souhaitera peut-être examiner si de nouvelles mesures sont nécessaires.
sg-consideration = Faits postérieurs au rapport
sg-consideration-text = Les mesures décrites ci-après ont été prises après la présentation du présent rapport, ou à une date qui n’est pas indiquée.
sg-consideration-of = Ce qui suit concerne le rapport portant sur { $year } :
sg-follow-up-held = { $kind ->
    [summit] Un sommet de suivi
   *[meeting] Une réunion de suivi
  }{ $has-title ->
    [yes] , « { $title } »,
   *[no] { "" }
  } { $kind ->
    [summit] s’est tenu
   *[meeting] s’est tenue
  }{ $has-place ->
    [yes] { " " }à { $place }
   *[no] { "" }
  }{ $has-dates ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.

# The secretariat's own words: the figures in them, and the headings of places where nothing else stands.
# unread: translated by us, not read by a native speaker
own-figure = { COUNT($n) }
own-figure-first = { START($n) }
own-figure-in-table = { $n }
own-figure-about = environ { $number }
own-figure-about-first = Environ { $number }
place-introduction = Introduction
place-mandate = Mandat
place-key-trends = Principales tendances
place-regional-perspective = Perspectives régionales
place-stakeholders = Parties prenantes
place-progress-and-obstacles = Progrès et obstacles
place-observations = Observations
place-recommendations = Recommandations
place-next-steps = Prochaines étapes
place-acknowledgements = Remerciements

# The terminal: what `wsis stocktake`, `wsis status`, `wsis list` and `wsis show` print for people, in columns of 80 signs or so: short words.
# Dates stand as in files (2006-05-15), and so do ids, options and commands in backticks.
# unread: translated by us, not read by a native speaker
screen-heading = { $what } · { $registry }
between-sentences = _
between-details = ,_
between-parts = {"\u00A0"};_
with-brackets = { $what } ({ $about })
with-colon = { $what } : { $text }
about-number = environ { $number }
years-from-to = { $first } à { $last }

# Columns of tables in a terminal, where no column of the reports is called the same.
# unread: translated by us, not read by a native speaker
column-id = Id
column-name = Nom
column-moderators = Modérateurs
column-coordinators = Coordonnateurs
column-coordinators-short = Coord.
column-modalities-short = Modal.
column-members-short = Membr.
column-meetings-short = Réun.
column-open-short = Ouv.
column-outputs-short = Prod.
column-report-short = Rapp.
# The outputs of other lines that serve this one too.
column-also = Aussi
# Outputs that came late, and those that are planned.
column-late = Tardifs
column-planned = Prévus
# Whether there is an annual report.
column-report = Rapport
column-change = ± { $before }
column-missing = Manque
column-difference = Différence
column-only-in = En { $years } seulement
column-figures-before = { $is-one-year ->
    [yes] Année précédente
   *[no] Auparavant
  }
column-title-and-file = Titre et fichier
# What was counted, and what it adds.
column-counted = Compté
column-adds = Ajoute
column-last-changed = Dernière modification
column-cycle = Cycle
# The last day on which something is in time.
column-deadline = Échéance
column-overdue-since = Depuis
column-what-was-submitted = Présenté
column-owes = Doit
column-formed = Création
column-start = Début
column-end = Fin
column-status = Statut
column-country = Pays
column-countries = Pays
column-approximate = Approximatif
column-organizers = Organisateurs
# The event that a meeting was a session of.
column-within = Dans le cadre de
column-online = En ligne
column-links = Liens
column-sources = Sources
column-acronym = Sigle
# The lines that an organization moderates.
column-moderated = Modère
column-part-of = Rattachée à
column-competences = Compétences
column-website = Site Web
# Who brought an output out.
column-issued-by = Auteur
column-year = Année
column-partners = Partenaires
column-goals = Objectifs
column-targets = Cibles
# How far an output reaches.
column-reach = Portée
column-language = Langue
column-day-submitted = Présenté
column-replaces = Remplace
column-summary = Résumé
column-symbol = Cote
column-organ = Organe
column-request = Demande
column-answers = Réponses
column-action = Action
column-asked-of = Adressée à
# How many years apart a request is to be answered.
column-every = Périodicité
# The steps of a cycle: stocktaking, report, the Council's resolution, the Assembly's, the judgement on further action.
column-stocktaking = Inventaire
column-sg-report = Rapport
column-ecosoc = ECOSOC
column-assembly = Assemblée
column-further-action = Action
column-follow-up = Suivi
column-commission = Commission

# Words of closed lists within a table or a phrase.
# unread: translated by us, not read by a native speaker
word-kind-annual-report = rapport annuel
word-kind-publication = publication
word-kind-guideline = lignes directrices
word-kind-standard = norme
word-kind-project = projet
word-kind-partnership = partenariat
word-kind-training = formation
word-kind-event = manifestation
word-kind-database = base de données
word-kind-tool = outil
word-kind-policy = politique
word-kind-statement = déclaration
# Of a follow-up.
word-kind-meeting = réunion
word-kind-summit = sommet
word-category-government = gouvernement
word-category-international-organization = organisation internationale
word-category-civil-society = société civile
word-category-private-sector = secteur privé
word-category-academia = milieux universitaires
word-category-technical-community = milieux techniques
word-coverage-global = mondiale
word-coverage-regional = régionale
word-coverage-national = nationale
word-coverage-local = locale
# Of outputs, and of meetings: words that agree with both.
word-status-planned = à venir
word-status-ongoing = en cours
word-status-completed = achevé
word-status-discontinued = abandonné
word-status-held = tenue
word-status-cancelled = annulée
word-role-moderator = modérateur
word-role-co-moderator = comodérateur
word-role-proposed = proposé
word-topic-membership = composition
word-topic-working-methods = méthodes de travail
word-topic-meetings = réunions
word-topic-sub-groups = sous-groupes
word-topic-communication = communication
word-topic-decision-making = prise de décisions
word-topic-reporting = établissement de rapports
word-topic-partnerships = partenariats
# What a resolution asks for: to report, to convene …
word-action-report = faire rapport
word-action-convene = convoquer
word-action-establish = créer
word-action-develop = élaborer
word-action-implement = appliquer
word-action-review = examiner
word-action-support = appuyer
word-action-consider = étudier
# Of a request.
word-state-answered = avec réponse
word-state-due = à échoir
word-state-overdue = en retard
word-state-open = en suspens
word-submitted-annual-report = rapport annuel
word-submitted-nil-report = déclaration d’absence de produit
word-submitted-outputs-only = produits seulement
word-submitted-nothing = rien
word-duty-stocktaker = responsable de l’inventaire
word-duty-reporter = auteur du rapport
word-duty-coordinator = coordonnateur
word-qualifier-about = environ
word-qualifier-over = plus de
word-qualifier-under = moins de
word-rank-champion = finaliste
word-rank-nominee = candidat retenu
word-rank-winner = lauréat
word-organ-general-assembly = Assemblée générale
word-organ-ecosoc = Conseil économique et social
word-asked-member-states = États Membres
word-asked-all-stakeholders = toutes les parties prenantes
word-asked-facilitators = facilitateurs de grandes orientations
word-asked-united-nations-system = système des Nations Unies
goal = Objectif { $number }

# `wsis stocktake`
# unread: translated by us, not read by a native speaker
stocktake-heading = Inventaire de { $years }
stocktake-report = { $is ->
    [yes] oui
    [nil] néant
   *[no] non
  }
stocktake-see-sub-lines = voir ses applications
# Stands for the years before where there are none.
stocktake-before = période précédente
stocktake-coverage = { $lines ->
    [0] Aucun volet
    [one] Sur { $lines } volet
   *[other] Sur { $lines } volets
  } : { $in-charge ->
    [0] aucun n’avait
    [one] { $in-charge } avait
   *[other] { $in-charge } avaient
  } un { $mechanism ->
    [centralised] coordonnateur
   *[decentralised] modérateur
  }, { $open ->
    [0] aucun n’avait tenu
    [one] { $open } avait tenu
   *[other] { $open } avaient tenu
  } une réunion signalée comme ouverte à toutes les parties prenantes et { $with-output ->
    [0] aucun n’avait
    [one] { $with-output } avait
   *[other] { $with-output } avaient
  } un produit.
stocktake-counted = Total : { $outputs ->
    [0] aucun produit
    [one] { $outputs } produit
   *[other] { $outputs } produits
  }{ $organizations ->
    [0] { "" }
    [one] , par { $organizations } organisation
   *[other] , par { $organizations } organisations
  } ({ $previous ->
    [0] aucun
   *[other] { $previous }
  } pour { $before }), et { $meetings ->
    [0] aucune réunion
    [one] { $meetings } réunion
   *[other] { $meetings } réunions
  }{ $known ->
    [about] , avec environ { $participants } participants pour autant qu’on le sache
    [exactly] , avec { $participants ->
        [one] { $participants } participant
       *[other] { $participants } participants
      } pour autant qu’on le sache
   *[nothing] { "" }
  }.
stocktake-openness = Réunions ouvertes à toutes les parties prenantes : { $open ->
    [0] aucune
   *[other] { $open }
  } ; non ouvertes : { $closed ->
    [0] aucune
   *[other] { $closed }
  } ; sans indication : { $unknown ->
    [0] aucune
   *[other] { $unknown }
  }.
stocktake-requests = Demandes formulées dans des résolutions, à la fin de { $year } : { $answered ->
    [0] aucune
   *[other] { $answered }
  } avec réponse, { $due ->
    [0] aucune
   *[other] { $due }
  } à échoir, { $overdue ->
    [0] aucune
   *[other] { $overdue }
  } en retard, { $open ->
    [0] aucune
   *[other] { $open }
  } en suspens.
stocktake-sub-lines = La ligne C7 du tableau donne ses propres chiffres ; comme volet, C7 a aussi ce qu’ont ses huit applications.
stocktake-missing = Lacunes ({ $mark }) :
stocktake-every-line = tous les volets
# Before a colon, with lines to follow.
stocktake-gap-no-moderator = aucun modérateur
stocktake-gap-no-coordinator = aucun coordonnateur
stocktake-gap-no-group = aucun groupe de parties prenantes
stocktake-gap-no-modalities = aucune modalité
stocktake-gap-no-meeting = aucune réunion
stocktake-gap-no-open-meeting = aucune réunion dite ouverte
stocktake-gap-no-output = aucun produit
stocktake-gap-no-annual-report = aucun rapport annuel
stocktake-years-heading = Produits de { $years }
stocktake-all = Ensemble
stocktake-years-note = { $mark } indique un volet sans produit pour l’année. `--year` présente une année en détail.
stocktake-cut-heading = Produits de { $years } par { $by ->
    [line] volet
    [kind] type
    [category] catégorie de parties prenantes
    [organization] organisation
    [country] pays
    [region] région
   *[sdg] objectif de développement durable
  }
stocktake-cut-column = { $by ->
    [line] Volet
    [kind] Type
    [category] Catégorie de parties prenantes
    [organization] Organisation
    [country] Pays
    [region] Région
   *[sdg] Objectif de développement durable
  }
stocktake-unstated = non précisé
stocktake-all-outputs = Tous les produits
stocktake-cut-note = Un produit peut être compté dans plusieurs rangées : leur somme peut donc dépasser le nombre de produits.
stocktake-beside-heading = Comparaison de { $after } avec { $before }
stocktake-beside-change = { $before } → { $after }
stocktake-beside-same = Ces données sont toutes les mêmes pour { $before } et { $after }.
stocktake-beside-note = 1 → 2 : un pour { $before } et deux pour { $after }. Détail : − compté seulement pour { $before }, + compté seulement pour { $after }.
stocktake-beside-rough = Certains nombres de participants sont approximatifs.
stocktake-beside-figure = { $line }, { $figure ->
    [moderators] modérateurs
    [members] membres
    [modalities] modalités
    [meetings] réunions
    [participants] participants
   *[outputs] produits
  } : { $change }
# The name of a figure stays as one types it: `c5/outputs`.
stocktake-explain-heading = { $figure }, { $years } : { $value }
stocktake-explain-nothing = Rien n’a été compté.
stocktake-explain-within = (parmi les participants : { $event })
stocktake-explain-answered = (réponse : { $file })
commit-none = pas encore dans git
commit-unknown = inconnu
commit-shallow = (clone superficiel)
commit-changed-since = modifié depuis
# Sheets of a workbook.
sheet-lines = Volets
sheet-all-figures = Toutes les données
sheet-records = Fiches
sheet-comparison = Comparaison
sheet-outputs-by-year = Produits par année
sheet-each-once = Chaque produit une fois
column-key = Clé

# `wsis status`
# unread: translated by us, not read by a native speaker
status-heading = Situation au { $day }
status-none-open = Aucun cycle n’est ouvert. `wsis status --year { $year }` montre comment le dernier s’est achevé{ $next-is ->
    [year] {"\u00A0"}; { $file } ouvrirait le suivant
    [years] {"\u00A0"}; { $file } ouvrirait le suivant, celui de { $next }
   *[unknown] { "" }
  }.
status-no-cycle = Le registre n’a pas encore de cycle : un fichier cycles/ANNÉE.toml avec `outputs-due` ouvre celui des produits d’une année.
status-not-recorded = Il n’y a pas de cycle de { $years } : le registre n’a pas de fichier { $file }.
status-cycle = Cycle de { $years } : { $stage }{ $end ->
    [closed] { " " }(clos le { $closed })
    [overtaken] { " " }(dépassé par le cycle de { $newer })
   *[open] { "" }
  }
stage-collecting = collecte des produits
stage-stocktaking = inventaire
stage-reported = rapport publié
stage-before-commission = examiné par la Commission
stage-before-ecosoc = examiné par l’ECOSOC
stage-before-general-assembly = examiné par l’Assemblée générale
stage-decided = d’autres mesures ont été jugées nécessaires
stage-follow-up-held = réunion de suivi tenue
stage-none-needed = aucun suivi nécessaire
step-outputs = remise des produits
step-stocktaking = inventaire
step-report = rapport
step-commission = Commission
step-ecosoc = ECOSOC
step-general-assembly = Assemblée générale
step-further-action = décision sur les mesures à prendre
step-follow-up = suivi
# What stands at the left, in a column of 12 signs.
status-label-done = Fait
status-label-no-record = Sans trace
status-label-next = À venir
status-label-overdue = En retard
status-label-groups = Groupes
status-label-late = Tardifs
status-label-owed-by = Dus par
status-label-judged = Décision
status-label-followed-by = Suivi
status-label-due-next = Échéances
status-next = { $step }{ $has-by ->
    [yes] , par { $by }
   *[no] { "" }
  } : { $when }
status-next-no-day = aucune date fixée
status-next-late-after = aucune date fixée ; en retard après le { $day }
status-by-groups = les groupes
status-by-general-assembly = l’Assemblée générale
status-next-cycle = Les produits de { $years } sont en cours de collecte pour le prochain cycle, que { $file } ouvrirait.
status-not-covered = { $count ->
    [one] Année qu’aucun cycle ne couvre
   *[other] Années qu’aucun cycle ne couvre
  } : { $years }.
status-overdue = { $step } (dernier jour : { $day }){ $lines ->
    [0] { "" }
    [one] { " " }pour { $lines } volet
   *[other] { " " }pour { $lines } volets
  }
# How many groups brought what, in a row.
status-groups-annual-report = { $n } avec rapport annuel
status-groups-nil-report = { $n } sans produit, par déclaration
status-groups-outputs-only = { $n } avec produits seulement
status-groups-nothing = { $n } sans rien
# The same with the lines and their moderators to follow.
status-brought-annual-report = Rapport annuel ({ $n }) : { $lines }
status-brought-nil-report = Absence de produit déclarée ({ $n }) : { $lines }
status-brought-outputs-only = Produits sans rapport annuel ({ $n }) : { $lines }
status-brought-nothing = Rien ({ $n }) : { $lines }
status-no-moderator = aucun modérateur
status-late = { $n ->
    [one] { $n } produit
   *[other] { $n } produits
  } ({ $lines })
status-judged = { $necessary ->
    [yes] d’autres mesures sont nécessaires
   *[no] aucune autre mesure n’est nécessaire
  }
status-judged-unknown = rien de connu
status-judged-elsewhere = Devant l’Assemblée générale{ $has-date ->
    [yes] { " " }({ $date })
   *[no] { "" }
  } : le cycle de { $cycle }
status-follow-up = { $kind ->
    [summit] un sommet
   *[meeting] une réunion
  }
status-to-come = { $what } (à venir)
status-requests = Demandes formulées dans des résolutions
status-requests-closing = Demandes formulées dans les résolutions qui closent le cycle
status-request-due = { $day } ({ $of }) : { $text } ({ $symbol }{ $has-paragraph ->
    [yes] , paragraphe { $paragraph }
   *[no] { "" }
  })
status-requests-more = et { $n } de plus : { $command }
status-requests-overdue = { $n ->
    [one] { $n } demande
   *[other] { $n } demandes
  } : { $of }{ $has-command ->
    [yes] {"\u00A0"}; voir { $command }
   *[no] { "" }
  }
# What a bare `wsis` says at its end.
greeting = `wsis stocktake { $option }` montre les chiffres, `wsis --help` toutes les commandes.
greeting-without-cycle = `wsis --help` montre toutes les commandes et leur emploi.
# `wsis status --by organization`
owing-heading = Produits attendus au { $day }
owing-none-open = Aucun cycle n’est ouvert : `--year` en montre un qui est clos.
owing-nobody = Aucun produit n’est attendu.
owing-outputs = produits
owing-told = { $organizations ->
    [0] Aucune organisation ne doit de produits,
    [one] { $organizations } organisation doit des produits,
   *[other] { $organizations } organisations doivent des produits,
  } ou la déclaration qu’il n’y en a pas.{ $has-since ->
    [yes] { " " }Depuis : le dernier jour, s’il est passé.
   *[no] { "" }
  }
owing-told-brought = { $organizations ->
    [0] Aucune organisation ne doit de produits.
    [one] { $organizations } organisation doit des produits.
   *[other] { $organizations } organisations doivent des produits.
  } { $mark } indique que rien n’a été présenté.
owing-undated = Aucune date n’est fixée pour la remise des produits de { $cycles }, aucun n’est donc en retard : `wsis set cycle { $cycle } outputs-due DATE` en fixe une.
owing-unmoderated = Sans modérateur, donc sans personne à solliciter : { $lines }.
owing-sheet = Produits attendus

# `wsis list`: how many there are, at the end, and as what a list is called.
# unread: translated by us, not read by a native speaker
list-count = { $count }.
count-action-line = { $n ->
    [0] Aucun volet
    [one] { $n } volet
   *[other] { $n } volets
  }
count-organization = { $n ->
    [0] Aucune organisation
    [one] { $n } organisation
   *[other] { $n } organisations
  }
count-group = { $n ->
    [0] Aucun groupe
    [one] { $n } groupe
   *[other] { $n } groupes
  }
count-meeting = { $n ->
    [0] Aucune réunion
    [one] { $n } réunion
   *[other] { $n } réunions
  }
count-output = { $n ->
    [0] Aucun produit
    [one] { $n } produit
   *[other] { $n } produits
  }
count-cycle = { $n ->
    [0] Aucun cycle
    [one] { $n } cycle
   *[other] { $n } cycles
  }
count-resolution = { $n ->
    [0] Aucune résolution
    [one] { $n } résolution
   *[other] { $n } résolutions
  }
count-request = { $n ->
    [0] Aucune demande
    [one] { $n } demande
   *[other] { $n } demandes
  }
count-row = { $n ->
    [0] Aucune rangée
    [one] { $n } rangée
   *[other] { $n } rangées
  }
# The title of a list that is written to a file: what was asked for, each part as a label with a colon.
asked-title = { $has-parts ->
    [yes] { $what } – { $parts }
   *[no] { $what }
  }
asked-between = {"\u00A0"};_
asked-action-line = { $has-standing ->
    [yes] volets : { $standing }
   *[no] volets
  }
asked-organization = { $has-standing ->
    [yes] organisations : { $standing }
   *[no] organisations
  }
asked-group = { $has-standing ->
    [yes] groupes : { $standing }
   *[no] groupes
  }
asked-meeting = { $has-standing ->
    [yes] réunions, statut : { $standing }
   *[no] réunions
  }
asked-output = { $has-standing ->
    [yes] produits, statut : { $standing }
   *[no] produits
  }
asked-cycle = { $has-standing ->
    [yes] cycles : { $standing }
   *[no] cycles
  }
asked-resolution = { $has-standing ->
    [yes] résolutions : { $standing }
   *[no] résolutions
  }
asked-request = { $has-standing ->
    [yes] demandes, état : { $standing }
   *[no] demandes
  }
asked-by-kind = type : { $names }
asked-by-category = catégorie : { $names }
asked-by-place = { $of ->
    [output] au sujet de : { $names }
   *[other] lieu : { $names }
  }
asked-by-coverage = portée : { $names }
asked-by-goal = { $count ->
    [one] objectif de développement durable : { $names }
   *[other] objectifs de développement durable : { $names }
  }
asked-by-line = { $of ->
    [output] au titre de : { $names }
   *[other] volet : { $names }
  }
asked-by-resolution = résolution : { $names }
asked-by-organization = { $as ->
    [by] auteur : { $names }
    [partner] partenaire : { $names }
    [by-or-with] auteur ou partenaire : { $names }
    [asked] adressées à : { $names }
   *[any] organisation : { $names }
  }
asked-by-years = années : { $years }
asked-by-since = depuis : { $date }
asked-by-until = jusqu’à : { $date }
asked-by-search = avec «{"\u00A0"}{ $text }{"\u00A0"}»
alternatives = { $most } ou { $last }
# Under the title: how many there are, as the registry stood on a day or at a revision.
list-as-of = { $count }, selon l’état du registre { $has-revision ->
    [yes] à la révision { $revision }
   *[no] au { $day }
  }.
cycle-action = { $necessary ->
    [yes] nécessaire
   *[no] aucune
  }

# `wsis show`: the title of a record's kind with its id.
# unread: translated by us, not read by a native speaker
show-action-line = Volet { $id }
show-organization = Organisation { $id }
show-group = Groupe { $id }
show-meeting = Réunion { $id }
show-output = Produit { $id }
show-cycle = Cycle { $id }
show-resolution = Résolution { $id }
# Titles of what refers to a record; in brackets how many there are.
show-members = Membres de son groupe ({ $n })
show-meetings = Réunions ({ $n })
show-outputs-by-year = Produits par année ({ $n }{ $is-served ->
    [yes] {"\u00A0"}; entre parenthèses, ceux d’autres volets
   *[no] { "" }
  })
show-no-output = Absence de produit déclarée ({ $n })
show-competent = Organisations compétentes ({ $n })
show-line = Volet
show-moderators = Modérateurs de son volet ({ $n })
show-modalities-decided = Modalités qui y ont été décidées ({ $n })
show-outputs-of-meeting = Produits qui en sont issus ({ $n })
show-sessions = Séances ({ $n })
show-duties = Fonctions dans le registre ({ $n })
show-moderates = Modère ({ $n })
show-member-of = Membre de groupes ({ $n })
show-meetings-organized = Réunions organisées ({ $n })
show-outputs = Produits ({ $n })
show-partner-in = Partenaire pour des produits ({ $n })
show-prepared = A établi le rapport de ({ $n })
show-parts = Entités rattachées ({ $n })
show-asked-of-it = Demandes qui lui sont adressées ({ $n })
show-replaced-by = Remplacé par ({ $n })
show-takes-the-place-of = Remplace ({ $n })
show-came-out-of = Issu de la réunion ({ $n })
show-requests = Demandes ({ $n } : { $states })
show-cycles = Cycles qui la mentionnent ({ $n })
show-sources = Sources
show-file = Fichier
show-last-changed = Modifié
show-source-read = (consulté le { $day })
show-source-kept = copie : { $address }
commit-on = { $commit }, { $day }
commit-not-known = inconnu, le clone est superficiel
commit-changed = { $commit } (modifié depuis, pas encore dans git)
commit-not-yet = pas encore dans git
show-term = { $what }{ $has-role ->
    [yes] , { $role }
   *[no] { "" }
  }{ $has-from ->
    [yes] , début : { $from }
   *[no] { "" }
  }{ $has-until ->
    [yes] , fin : { $until }
   *[no] { "" }
  }
show-modality = { $line }, { $topic } : { $text }
# What a resolution asks: of whom, on which lines, how it stands, and what answers it.
show-asked = Action demandée ({ $action ->
    [report] faire rapport
    [convene] convoquer
    [establish] créer
    [develop] élaborer
    [implement] appliquer
    [review] examiner
    [support] appuyer
   *[consider] étudier
  }) à : { $whom }
show-asked-nobody = personne
show-lines = Volets : { $lines }
show-answer = Réponse : { $what }{ $has-date ->
    [yes] { " " }({ $date })
   *[no] { "" }
  }{ $has-title ->
    [yes] , { $title }
   *[no] { "" }
  }
record-action-line = volet { $id }
record-organization = organisation { $id }
record-group = groupe { $id }
record-meeting = réunion { $id }
record-output = produit { $id }
record-cycle = cycle { $id }
record-resolution = résolution { $id }
state-count-answered = { $n } avec réponse
state-count-due = { $n } à échoir
state-count-overdue = { $n } en retard
state-count-open = { $n } en suspens
standing-answered = { $until ->
    [period] Avec réponse pour la période qui s’achève le { $day }
    [day] Avec réponse ; le dernier jour était le { $day }
   *[nothing] Avec réponse
  }
standing-due = Échéance : { $day }
standing-overdue = En retard : l’échéance était le { $day }
standing-open = { $has-ended ->
    [yes] En suspens
   *[no] En suspens (aucune date fixée)
  }
standing-every = { $years ->
    [1] chaque année
   *[other] tous les { $years } ans
  }
standing-until = jusqu’à : { $date }
# Of a cycle: what was counted in its years.
show-counted = { $has-years ->
    [yes] Total pour { $years }
   *[no] Total de son année
  }
show-counted-outputs = { $outputs ->
    [0] aucun produit
    [one] { $outputs } produit
   *[other] { $outputs } produits
  } par { $organizations ->
    [0] aucune organisation
    [one] { $organizations } organisation
   *[other] { $organizations } organisations
  } ({ $previous } { $has-before ->
    [yes] pour { $before }
   *[no] l’année précédente
  })
show-counted-meetings = { $meetings ->
    [0] aucune réunion
    [one] { $meetings } réunion
   *[other] { $meetings } réunions
  } avec { $approximate ->
    [yes] environ { $participants } participants
   *[no] { $participants ->
        [one] { $participants } participant
       *[other] { $participants } participants
      }
  } pour autant qu’on le sache
show-counted-openness = réunions ouvertes à toutes les parties prenantes : { $open } ; non ouvertes : { $closed } ; sans indication : { $unknown }
show-counted-lines = sur { $lines } volets : avec un modérateur, { $moderated } ; avec une réunion signalée comme ouverte à toutes les parties prenantes, { $open } ; avec un produit, { $with-output }
show-counted-kinds = par type : { $kinds }
show-counted-kind = { $kind } ({ $n })
# What a record's file holds, as labels at the left and within a phrase; a label begins with a capital by itself.
# unread: translated by us, not read by a native speaker
phrase-part = { $label } : { $value }
phrase-not = { $label } : non
key-academia = milieux universitaires
key-acronym = sigle
key-action = action
key-adopted = adoption
key-agenda-item = point de l’ordre du jour
key-also = concerne aussi
key-answers = répond à
key-approximate = approximatif
key-as-of = date de référence
key-asked = adressée à
key-asked-of = adressée aussi à
key-attendance = participation
key-by = auteur
key-call = appel à contributions
key-category = catégorie
key-challenges = obstacles
key-city = ville
key-civil-society = société civile
key-closed = clôture
key-closing = date limite des contributions
key-commission = Commission
key-competences = compétences
key-countries = pays
key-country = pays
key-coverage = portée
key-covers = couvre
key-cycle = cycle
key-date = date
key-decided = décision
key-decisions = décisions
key-document = document
key-due = échéance
key-ecosoc = ECOSOC
key-edition = édition
key-end = fin
key-every = périodicité (ans)
key-figures = données
key-follow-up = suivi
key-formed = création
key-from = début
key-further-action = autres mesures
key-general-assembly = Assemblée générale
key-government = gouvernements
key-intergovernmental = intergouvernementale
key-international-organization = organisations internationales
key-item = point
key-item-title = intitulé du point
key-kind = type
key-language = langue
key-letter = lettre
key-lines = volets
key-links = liens
key-list = liste
key-list-symbol = cote de la liste
key-maintainers = responsables
key-meeting = réunion
key-members = membres
key-modalities = modalités
key-moderators = modérateurs
key-name = nom
key-narrative = exposé
key-necessary = nécessaire
key-next-steps = prochaines étapes
key-nil-reports = sans produit
key-online = en ligne
key-open-to-all-stakeholders = ouverte à tous
key-organ = organe
key-organization = organisation
key-organizers = organisateurs
key-outputs-due = remise des produits
key-paragraph = paragraphe
key-paragraphs = paragraphes
key-parent = rattachée à
key-partners = partenaires
key-place = lieu
key-prepared-by = établi par
key-private-sector = secteur privé
key-prizes = prix
key-progress = progrès
key-provisional = provisoire
key-qualifier = précision
key-rank = rang
key-replaces = remplace
key-report = rapport
key-requests = demandes
key-resolution = résolution
key-role = fonction
key-scope = objet
key-sdgs = ODD
key-session = session
key-start = début
key-status = statut
key-stocktaking = inventaire
key-sub-actions = mesures
key-submitted = présentation
key-summary = résumé
key-symbol = cote
key-targets = cibles
key-technical-community = milieux techniques
key-text = texte
key-title = titre
key-title-translated = titre traduit
key-topic = sujet
key-total = total
key-unit = unité
key-until = fin
key-url = adresse
key-value = valeur
key-venue = salle
key-website = site Web
key-within = dans le cadre de

# The workbook for who reports without git. A name of a sheet has at most 31 letters, and none of : \\ / ? * [ ].
# unread: translated by us, not read by a native speaker
workbook-sheet-text = Instructions
workbook-sheet-owed = Ce qui est demandé
workbook-sheet-output = Produits
workbook-sheet-meeting = Réunions
workbook-sheet-organization = Organisation
workbook-sheet-lists = Listes
workbook-title = { $who } : produits et réunions de { $year }
# The name comes without its article, so that it stands in brackets; the day comes as 2026-11-30.
workbook-about = Ce classeur a été établi à partir de « { $name } » (état au { $day }). Il contient ce que votre organisation ({ $who }) a transmis pour { $year }, indique ce qui est encore demandé et vous permet d’ajouter ou de corriger des données.
workbook-closed = L’année { $year } est close depuis le { $closed }. Ce qui doit y être corrigé malgré tout ne peut l’être que pour un motif : veuillez l’indiquer dans votre réponse.
workbook-sheets = Ce que contiennent les feuilles
workbook-about-owed = « { $owed } » : ce qui vous est demandé, avec les échéances, et ce qui en a déjà été reçu. Cette feuille est seulement à consulter.
workbook-about-outputs = « { $outputs } » : ce que vous avez publié en { $year }, seuls ou comme partenaires. Une ligne correspond à un produit.
workbook-about-meetings = « { $meetings } » : les réunions de { $year } que vous avez organisées. Une ligne correspond à une réunion.
workbook-about-organization = « { $organization } » : ce que l’on sait de votre organisation ({ $who }).
workbook-how = Comment remplir le classeur
workbook-how-new = Inscrivez ce qui est nouveau sous les lignes existantes et laissez vide la cellule grise de la colonne « { $record } ».
workbook-how-change = Dans une ligne existante, corrigez dans sa cellule ce qui est erroné ou manquant, sans modifier la colonne « { $record } ». Vider une cellule supprime ce qui s’y trouvait.
workbook-how-needed = Dans chaque nouvelle ligne, les colonnes marquées d’un astérisque sont obligatoires.
workbook-how-choose = Sélectionnez une cellule : vous verrez ce qu’il faut y inscrire. Si une flèche apparaît à côté, choisissez dans la liste ; toutes les listes se trouvent dans la feuille « { $lists } ».
workbook-how-several = Si une cellule peut contenir plusieurs organisations, pays ou autres éléments, séparez-les par un point-virgule : la liste n’en donne qu’un.
workbook-how-dates = Écrivez un jour tel que le 15 mai 2026 sous la forme 2026-05-15. Si seul le mois est connu, écrivez '2026-05, précédé d’une apostrophe ; si seule l’année est connue, écrivez 2026.
workbook-how-plain = Inscrivez des valeurs et non des formules, et ne fusionnez pas de cellules. Les colonnes et les feuilles que vous ajoutez ne servent qu’à vous : rien n’en est repris.
workbook-how-deleted = Supprimer une ligne ne supprime rien ailleurs : veuillez nous indiquer ce qui doit être retiré.
workbook-left-out = Les éléments suivants ne figurent pas dans le classeur et restent inchangés : { $left-out }. Veuillez indiquer dans votre réponse ce qu’il convient d’y ajouter ou d’y corriger.
workbook-back = Comment renvoyer le classeur
workbook-send = Veuillez enregistrer le classeur au format .xlsx et le renvoyer { $has-contact ->
    [yes] à l’adresse suivante : { $contact }
   *[no] avec votre réponse
  }. Nous vous signalerons chaque cellule qui n’aura pu être lue, en indiquant ce qu’il faut y inscrire.
workbook-record = Fiche
workbook-record-help = La fiche à laquelle correspond la ligne. Ne la modifiez pas ; dans une nouvelle ligne, laissez vide.
workbook-owed-what = Demande
workbook-owed-text = Objet
workbook-owed-state = État
workbook-owed-due = Échéance
workbook-owed-outputs = Produits du volet { $line } pour { $year }
workbook-owed-outputs-of-years = Produits du volet { $line } pour { $years }
workbook-owed-request = { $symbol }{ $has-paragraph ->
    [yes] , par. { $paragraph }
   *[no] { "" }
  } ({ $name })
workbook-nothing-owed = Rien ne vous est demandé pour le moment.
workbook-came-annual-report = Le rapport annuel a été reçu.
workbook-came-nil-report = La déclaration d’absence de produit a été reçue.
workbook-came-outputs-only = Des produits ont été reçus, mais pas de rapport annuel.
workbook-came-nothing = Rien n’a encore été reçu.
workbook-nothing-more-owed = Rien d’autre n’est demandé.
workbook-late = La date limite est passée.
workbook-request-overdue = Aucune réponse n’est recensée, et l’échéance est passée.
workbook-request-due = Aucune réponse n’est encore recensée.
workbook-request-open = Aucune réponse n’est recensée ; aucune échéance n’est fixée.
workbook-hint-needed = Obligatoire.
workbook-hint-choice = Choisissez dans la liste.
workbook-hint-names = S’il y en a plusieurs, séparez par un point-virgule.
workbook-hint-addresses = S’il y en a plusieurs, inscrivez-en une par ligne.
workbook-hint-texts = S’il y en a plusieurs, séparez par une ligne vide.
workbook-hint-date = Sous la forme 2026-05-15 ; si le jour ou le mois n’est pas connu, '2026-05 ou 2026.
workbook-hint-day = Un jour complet, sous la forme 2026-05-15.
workbook-hint-own = Si vous laissez vide dans une nouvelle ligne, il s’agit de vous.
workbook-yes = oui
workbook-no = non
# In small letters: they stand in brackets after a heading too.
language-en = anglais
language-fr = français
language-es = espagnol
language-ar = arabe
language-zh = chinois
language-ru = russe
# Of outputs, and of meetings: “À venir” agrees with both.
status-planned = À venir
status-ongoing = En cours
status-completed = Achevé
status-discontinued = Abandonné
status-held = Tenue
status-cancelled = Annulée

# The columns of the workbook: what stands above each, and what belongs in it.
# unread: translated by us, not read by a native speaker
workbook-output-line = Volet
workbook-output-line-help = Le volet (grande orientation ou section) dont il relève.
workbook-output-title = Titre
workbook-output-title-help = Son titre.
workbook-output-kind = Type
workbook-output-kind-help = De quel type de produit il s’agit.
workbook-output-status = Statut
workbook-output-status-help = Son degré d’avancement.
workbook-output-date = Date
workbook-output-date-help = Quand il a été publié ou réalisé : dans l’année de ce classeur ou la suivante.
workbook-output-covers-from = Début de la période
workbook-output-covers-from-help = Pour un rapport annuel : le premier jour de la période considérée, si ce n’est pas l’année de ce classeur.
workbook-output-covers-until = Fin de la période
workbook-output-covers-until-help = Pour un rapport annuel : le dernier jour de cette période.
workbook-output-replaces = Remplace
workbook-output-replaces-help = L’édition antérieure qu’il remplace.
workbook-output-submitted = Présenté le
workbook-output-submitted-help = Le jour où le secrétariat l’a reçu ; à remplir par le secrétariat.
workbook-output-by = Auteur
workbook-output-by-help = Qui l’a publié.
workbook-output-partners = Partenaires
workbook-output-partners-help = Qui d’autre y a participé.
workbook-output-also = Autres volets
workbook-output-also-help = Les autres volets auxquels il contribue.
workbook-output-meeting = Réunion
workbook-output-meeting-help = La réunion dont il est issu.
workbook-output-coverage = Portée
workbook-output-coverage-help = Sa portée géographique.
workbook-output-countries = Pays
workbook-output-countries-help = Les pays qu’il concerne.
workbook-output-sdgs = ODD
workbook-output-sdgs-help = Les objectifs de développement durable auxquels il contribue, par leurs numéros.
workbook-output-targets = Cibles du Plan
workbook-output-targets-help = Les cibles de la section B du Plan d’action auxquelles il contribue, par leurs numéros.
workbook-output-language = Langue
workbook-output-language-help = La langue du produit ; si elle n’est pas dans la liste, son code, par exemple pt.
workbook-output-summary = Résumé
workbook-output-summary-help = De quoi il s’agit et à qui il s’adresse.
workbook-output-narrative-progress = Progrès
workbook-output-narrative-progress-help = Pour un rapport annuel : les progrès accomplis.
workbook-output-narrative-challenges = Obstacles
workbook-output-narrative-challenges-help = Pour un rapport annuel : les obstacles rencontrés.
workbook-output-narrative-next-steps = Prochaines étapes
workbook-output-narrative-next-steps-help = Pour un rapport annuel : la suite prévue.
workbook-output-answers = Répond aux demandes
workbook-output-answers-help = Les demandes, formulées dans des résolutions, auxquelles il répond, telles que les désigne la feuille « Ce qui est demandé ».
workbook-output-figures = Données chiffrées
workbook-output-links = Liens
workbook-output-links-help = Où le trouver : adresses Web.
workbook-output-sources = Sources
workbook-output-sources-help = Où lire ces informations : adresses Web ou cotes de documents.
workbook-meeting-title = Titre
workbook-meeting-title-help = Son titre.
workbook-meeting-lines = Volets
workbook-meeting-lines-help = Les volets dont elle relève ; une réunion sur l’ensemble du suivi relève du volet E.
workbook-meeting-status = Statut
workbook-meeting-status-help = A-t-elle eu lieu ?
workbook-meeting-within = Dans le cadre de
workbook-meeting-within-help = La manifestation dont elle était une session, par exemple un Forum du SMSI.
workbook-meeting-start = Premier jour
workbook-meeting-start-help = Son premier jour ; obligatoire, sauf si elle a eu lieu dans le cadre d’une autre réunion.
workbook-meeting-end = Dernier jour
workbook-meeting-end-help = Son dernier jour.
workbook-meeting-place-city = Ville
workbook-meeting-place-city-help = La ville où elle s’est tenue.
workbook-meeting-place-country = Pays
workbook-meeting-place-country-help = Le pays où elle s’est tenue.
workbook-meeting-place-venue = Bâtiment ou salle
workbook-meeting-place-venue-help = Le bâtiment ou la salle où elle s’est tenue.
workbook-meeting-online = En ligne
workbook-meeting-online-help = Pouvait-on y participer en ligne ?
workbook-meeting-organizers = Organisateurs
workbook-meeting-organizers-help = Qui l’a organisée.
workbook-meeting-open-to-all-stakeholders = Ouverte à toutes les parties prenantes
workbook-meeting-open-to-all-stakeholders-help = Était-elle ouverte à toutes les parties prenantes ? Laissez vide si aucune source ne l’indique.
workbook-meeting-attendance-government = Participation : gouvernements
workbook-meeting-attendance-government-help = Le nombre de participants des gouvernements.
workbook-meeting-attendance-international-organization = Participation : organisations internationales
workbook-meeting-attendance-international-organization-help = Le nombre de participants des organisations internationales.
workbook-meeting-attendance-civil-society = Participation : société civile
workbook-meeting-attendance-civil-society-help = Le nombre de participants de la société civile.
workbook-meeting-attendance-private-sector = Participation : secteur privé
workbook-meeting-attendance-private-sector-help = Le nombre de participants du secteur privé.
workbook-meeting-attendance-academia = Participation : milieux universitaires
workbook-meeting-attendance-academia-help = Le nombre de participants des milieux universitaires.
workbook-meeting-attendance-technical-community = Participation : milieux techniques
workbook-meeting-attendance-technical-community-help = Le nombre de participants des milieux techniques.
workbook-meeting-attendance-total = Participation : total
workbook-meeting-attendance-total-help = Le nombre total de participants.
workbook-meeting-attendance-approximate = Participation approximative
workbook-meeting-attendance-approximate-help = Ces nombres sont-ils approximatifs ?
workbook-meeting-decisions = Décisions
workbook-meeting-decisions-help = Ce qu’elle a décidé.
workbook-meeting-answers = Répond aux demandes
workbook-meeting-answers-help = Les demandes, formulées dans des résolutions, auxquelles elle répond, telles que les désigne la feuille « Ce qui est demandé ».
workbook-meeting-links = Liens
workbook-meeting-links-help = Ses documents : adresses Web.
workbook-meeting-sources = Sources
workbook-meeting-sources-help = Où lire ces informations : adresses Web ou cotes de documents.
workbook-organization-name = Nom
workbook-organization-name-help = Son nom.
workbook-organization-acronym = Sigle
workbook-organization-acronym-help = Son sigle.
workbook-organization-category = Catégorie
workbook-organization-category-help = La catégorie de parties prenantes du Sommet à laquelle elle appartient.
workbook-organization-intergovernmental = Intergouvernementale
workbook-organization-intergovernmental-help = Est-elle intergouvernementale ?
workbook-organization-parent = Rattachée à
workbook-organization-parent-help = L’organisation dont elle fait partie.
workbook-organization-competences = Volets de son mandat
workbook-organization-competences-help = Les volets que couvre son mandat.
workbook-organization-country = Pays
workbook-organization-country-help = Le pays où elle a son siège.
workbook-organization-website = Site Web
workbook-organization-website-help = Son site Web.
workbook-organization-maintainers = Personnes habilitées
workbook-organization-maintainers-help = Qui peut présenter des données en son nom : comptes tels que @handle ou @org/team, ou adresses électroniques.
workbook-organization-sources = Sources
workbook-organization-sources-help = Où lire ces informations : adresses Web ou cotes de documents.

# Cities, by their names in English. A city without a message keeps that name.
# as in CLDR 48.2 (exemplar cities of time zones), but for what is said of a city
city-addis-ababa = Addis-Abeba
city-athens = Athènes
city-bamako = Bamako
city-bangkok = Bangkok
city-berlin = Berlin
# as in http://www.itu.int/net/wsis/newsroom/fact/when_where-fr.html
city-geneva = Genève
city-kuala-lumpur = Kuala Lumpur
city-new-york = New York
city-paris = Paris
city-tunis = Tunis
