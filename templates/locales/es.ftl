# The fixed words of the reports in Spanish, as United Nations documents in Spanish are written. Each message is a whole sentence, or a
# whole entry of a list. A message's arguments come from the template, escaped.
#
# What was read: the mastheads and opening pages in Spanish of A/63/72-E/2008/48, A/71/67-E/2016/51, A/72/64-E/2017/12 and
# A/73/66-E/2018/10 (the Secretary-General's reports), A/70/L.33 (the draft of A/RES/70/125), A/RES/65/290, A/63/959, TD/B/67/6, TD/436,
# the Geneva Plan of Action (WSIS-03/GENEVA/DOC/5-S), the Tunis Agenda (WSIS-05/TUNIS/DOC/6(Rev.1)-S), WSIS-II/PC-3/DOC/8-S, the
# Translator's Manual of the Spanish Translation Service of the United Nations (https://onutraduccion.wordpress.com/manual/ortografia/numerales/)
# and the style guide of FAO (https://openknowledge.fao.org, “Números”, “Puntuación”). A comment `as in` stands over what was seen there;
# what falls under a comment that begins with “unread” was translated for this catalogue, and no native speaker has read it yet.
#
# Conventions. A no-break space (chosen by us) holds together the day and its month, “de” and its year, the second end of a range, “párr.” and
# its number. Numbers: words up to nine and digits from ten (the Manual has words up to ten inclusive), digits in all where several of
# one sort stand side by side (the Manual); a no-break space between groups of three digits (FAO, “4 300”); per cent as a sign without a
# space (the Manual, “1%”). Sentences begin with a verb or a complement and not with a number. Dates: “28 de julio de 2016”, months in
# small letters. Quotation marks: “…”, and ‘…’ within them (A/59/2005/Add.2). A country stands in brackets after its city: “Accra (Ghana)”
# (TD/436). Names of organizations and acronyms take no article but those listed here, since which one a name takes is not known; sentences are built so
# that no article has to contract (“por”, “en”, “con”, or after a colon). Ordinals are those before a masculine noun: “primer período”.

# How numbers, dates and lists are written.
# unread: translated by us, not read by a native speaker

# as in FAO's style guide (Spanish), 9.1: “4 300”, with a fixed space
thousands-separator = {"\u00A0"}
decimal-separator = ,
number = { $n }
numbers-from-to = { $first } a { $last }
list-separator = ,_
# “y” is “e” before the sound of i.
list-end = { $letter ->
    [i] { $most } e { $last }
   *[other] { $most } y { $last }
  }
clauses-end = { $most } y { $last }
# as in A/71/67-E/2016/51 (Spanish): “29 de febrero de 2016”
date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
# as in A/72/64-E/2017/12 (Spanish): “28 de julio de 2016 a 27 de julio de 2017”
date-year = { $year }
dates = { $first } a { $last }
dates-during = en el período { $dates }
# as in A/73/66-E/2018/10 (Spanish): “24 y 25 de julio de 2018”
dates-of-two-days = { $first } y { $last } de { $month } de { $year }
# as in TD/436 (Spanish): “20 a 25 de abril de 2008”
dates-of-month = { $first } a { $last } de { $month } de { $year }
# as in A/63/72-E/2008/48 (Spanish): “30 de junio a 25 de julio de 2008”
dates-of-year = { $first } de { $first-month } a { $last } de { $last-month } de { $year }
date-of-year = { $day } de { $month }
when-day = el { $date }
when-two-days = los días { $date }
when-month = en { $date }
# as in TD/B/67/6 (Spanish): “del 7 al 9 de septiembre”
when-days = del { $first } al { $last }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

# Numbers in words. The plain ones are those that stand alone (“uno”); `apocopated` are those before a masculine noun, `feminine` those
# of a feminine one. Hundreds are irregular in Spanish, and left out: digits from 100.
# unread: translated by us, not read by a native speaker
cardinal-none = ningún, ninguno, ninguna, nada
cardinal-0 = cero
cardinal-1 = uno
cardinal-2 = dos
cardinal-3 = tres
cardinal-4 = cuatro
cardinal-5 = cinco
cardinal-6 = seis
cardinal-7 = siete
cardinal-8 = ocho
cardinal-9 = nueve
cardinal-10 = diez
cardinal-11 = once
cardinal-12 = doce
cardinal-13 = trece
cardinal-14 = catorce
cardinal-15 = quince
cardinal-16 = dieciséis
cardinal-17 = diecisiete
cardinal-18 = dieciocho
cardinal-19 = diecinueve
cardinal-20 = veinte
cardinal-21 = veintiuno
cardinal-22 = veintidós
cardinal-23 = veintitrés
cardinal-24 = veinticuatro
cardinal-25 = veinticinco
cardinal-26 = veintiséis
cardinal-27 = veintisiete
cardinal-28 = veintiocho
cardinal-29 = veintinueve
cardinal-30 = treinta
cardinal-40 = cuarenta
cardinal-50 = cincuenta
cardinal-60 = sesenta
cardinal-70 = setenta
cardinal-80 = ochenta
cardinal-90 = noventa
cardinal-tens-units = { $tens } y { $units }
# Only to read what people wrote: a number of a thousand or more is printed in digits.
cardinal-thousands = { $thousands } mil
cardinal-thousands-rest = { $thousands } mil { $rest }
cardinal-apocopated-1 = un
cardinal-apocopated-21 = veintiún
cardinal-feminine-1 = una
cardinal-feminine-21 = veintiuna
# as in A/71/67-E/2016/51 (Spanish), “Septuagésimo primer período de sesiones”, A/73/66-E/2018/10, “Septuagésimo tercer”, and A/RES/65/290,
# “Sexagésimo quinto”: two words from 21
ordinal-1 = primer
ordinal-2 = segundo
ordinal-3 = tercer
ordinal-4 = cuarto
ordinal-5 = quinto
ordinal-6 = sexto
ordinal-7 = séptimo
ordinal-8 = octavo
ordinal-9 = noveno
ordinal-10 = décimo
ordinal-11 = undécimo
ordinal-12 = duodécimo
ordinal-13 = decimotercer
ordinal-14 = decimocuarto
ordinal-15 = decimoquinto
ordinal-16 = decimosexto
ordinal-17 = decimoséptimo
ordinal-18 = decimoctavo
ordinal-19 = decimonoveno
ordinal-20 = vigésimo
ordinal-21 = vigésimo primer
ordinal-22 = vigésimo segundo
ordinal-23 = vigésimo tercer
ordinal-24 = vigésimo cuarto
ordinal-25 = vigésimo quinto
ordinal-26 = vigésimo sexto
ordinal-27 = vigésimo séptimo
ordinal-28 = vigésimo octavo
ordinal-29 = vigésimo noveno
ordinal-30 = trigésimo
ordinal-31 = trigésimo primer
ordinal-32 = trigésimo segundo
ordinal-33 = trigésimo tercer
ordinal-34 = trigésimo cuarto
ordinal-35 = trigésimo quinto
ordinal-36 = trigésimo sexto
ordinal-37 = trigésimo séptimo
ordinal-38 = trigésimo octavo
ordinal-39 = trigésimo noveno
ordinal-40 = cuadragésimo
ordinal-41 = cuadragésimo primer
ordinal-42 = cuadragésimo segundo
ordinal-43 = cuadragésimo tercer
ordinal-44 = cuadragésimo cuarto
ordinal-45 = cuadragésimo quinto
ordinal-46 = cuadragésimo sexto
ordinal-47 = cuadragésimo séptimo
ordinal-48 = cuadragésimo octavo
ordinal-49 = cuadragésimo noveno
ordinal-50 = quincuagésimo
ordinal-51 = quincuagésimo primer
ordinal-52 = quincuagésimo segundo
ordinal-53 = quincuagésimo tercer
ordinal-54 = quincuagésimo cuarto
ordinal-55 = quincuagésimo quinto
ordinal-56 = quincuagésimo sexto
ordinal-57 = quincuagésimo séptimo
ordinal-58 = quincuagésimo octavo
ordinal-59 = quincuagésimo noveno
ordinal-60 = sexagésimo
ordinal-61 = sexagésimo primer
ordinal-62 = sexagésimo segundo
ordinal-63 = sexagésimo tercer
ordinal-64 = sexagésimo cuarto
ordinal-65 = sexagésimo quinto
ordinal-66 = sexagésimo sexto
ordinal-67 = sexagésimo séptimo
ordinal-68 = sexagésimo octavo
ordinal-69 = sexagésimo noveno
ordinal-70 = septuagésimo
ordinal-71 = septuagésimo primer
ordinal-72 = septuagésimo segundo
ordinal-73 = septuagésimo tercer
ordinal-74 = septuagésimo cuarto
ordinal-75 = septuagésimo quinto
ordinal-76 = septuagésimo sexto
ordinal-77 = septuagésimo séptimo
ordinal-78 = septuagésimo octavo
ordinal-79 = septuagésimo noveno
ordinal-80 = octogésimo
ordinal-81 = octogésimo primer
ordinal-82 = octogésimo segundo
ordinal-83 = octogésimo tercer
ordinal-84 = octogésimo cuarto
ordinal-85 = octogésimo quinto
ordinal-86 = octogésimo sexto
ordinal-87 = octogésimo séptimo
ordinal-88 = octogésimo octavo
ordinal-89 = octogésimo noveno
ordinal-90 = nonagésimo
ordinal-91 = nonagésimo primer
ordinal-92 = nonagésimo segundo
ordinal-93 = nonagésimo tercer
ordinal-94 = nonagésimo cuarto
ordinal-95 = nonagésimo quinto
ordinal-96 = nonagésimo sexto
ordinal-97 = nonagésimo séptimo
ordinal-98 = nonagésimo octavo
ordinal-99 = nonagésimo noveno

# Words that the formats themselves need.
# unread: translated by us, not read by a native speaker
annex = Anexo
annexes = Anexos
# as in A/63/959 (Spanish): “Cuadro sinóptico”
table = Cuadro
figure = Gráfico
notes = Notas
# as in A/63/959 (Spanish): “Índice”, “Página”
contents = Índice
page = Página
provisional = Provisional: el registro contiene { $errors ->
    [one] { $errors } error
   *[other] { $errors } errores
  }
advance = Versión avanzada sin editar
# On each page of a report that is written before its years have ended.
before-end = Situación al { $day }, antes del final de { $year }

# Footnotes: one a statement, with a full stop.
# unread: translated by us, not read by a native speaker
note = { $sources }.
ibid = Ibid.
sources = { $first }; y { $rest }
source-document = { $has-title ->
    [yes] { $title } ({ $place })
   *[no] { $place }
  }
source-page = { $has-title ->
    [yes] { $title }, disponible en { $place }
   *[no] Disponible en { $place }
  }{ $is-read ->
    [yes] { " " }(consultado el { $accessed })
   *[no] { "" }
  }

# What stands for quotation marks within others.
# unread: translated by us, not read by a native speaker
quote-within-start = ‘
quote-within-end = ’

# How a sentence refers to one paragraph of the document, and to several. The full words stand after “en” in every sentence that has them.
# unread: translated by us, not read by a native speaker

# as in JIU/REP/2012/3 (Spanish): “(párr. 239)”
para-one = párr. { $paras }
para-two = párrs. { $paras }
para-several = párrs. { $paras }
paragraph-one = el párrafo { $paras }
paragraph-two = los párrafos { $paras }
paragraph-several = los párrafos { $paras }

# Organizations and resolutions in a sentence, with their articles.
# unread: translated by us, not read by a native speaker
name-in-sentence = { $first ->
    [Academia] la { $name }
    [Agencia] la { $name }
    [Alianza] la { $name }
    [Asamblea] la { $name }
    [Asociacion] la { $name }
    [Banco] el { $name }
    [Camara] la { $name }
    [Centro] el { $name }
    [Comision] la { $name }
    [Comite] el { $name }
    [Conferencia] la { $name }
    [Consejo] el { $name }
    [Corporacion] la { $name }
    [Departamento] el { $name }
    [Entidad] la { $name }
    [Federacion] la { $name }
    [Fondo] el { $name }
    [Foro] el { $name }
    [Fundacion] la { $name }
    [Gobierno] el { $name }
    [Grupo] el { $name }
    [Instituto] el { $name }
    [Liga] la { $name }
    [Ministerio] el { $name }
    [Naciones] las { $name }
    [Oficina] la { $name }
    [Organizacion] la { $name }
    [Programa] el { $name }
    [Red] la { $name }
    [Secretaria] la { $name }
    [Sociedad] la { $name }
    [Union] la { $name }
    [Universidad] la { $name }
   *[other] { $name }
  }
name-introduced = { $acronym ->
    [UN] { $name }
   *[other] { $name } ({ $acronym })
  }
acronym-in-sentence = { $acronym ->
    [UN] las Naciones Unidas
    [ONU] las Naciones Unidas
    [AMARC] la AMARC
    [APC] la APC
    [CCI] el CCI
    [CEPAL] la CEPAL
    [COL] la COL
    [CSTD] la CSTD
    [CTA] el CTA
    [ECA] la ECA
    [ECOSOC] el ECOSOC
    [ESCAP] la ESCAP
    [ESCWA] la ESCWA
    [FAO] la FAO
    [GAID] la GAID
    [ICANN] la ICANN
    [IFLA] la IFLA
    [IICD] el IICD
    [IIEP] el IIEP
    [IPU] la IPU
    [OACI] la OACI
    [OCDE] la OCDE
    [OIF] la OIF
    [OIT] la OIT
    [OMM] la OMM
    [OMPI] la OMPI
    [OMS] la OMS
    [ONUDI] la ONUDI
    [PNUD] el PNUD
    [PNUMA] el PNUMA
    [UIS] el UIS
    [UIT] la UIT
    [UNCTAD] la UNCTAD
    [UNECE] la UNECE
    [UNESCO] la UNESCO
    [UNGIS] el UNGIS
    [UNICEF] el UNICEF
    [UNIDO] la UNIDO
    [UNITAR] el UNITAR
    [UNU] la UNU
    [UPU] la UPU
   *[other] { $acronym }
  }
# as in A/71/67-E/2016/51 (Spanish): “formulada por el Consejo Económico y Social, en su resolución 2006/46”
resolution-of = { $organ ->
    [ecosoc] la resolución { $number } del Consejo Económico y Social
   *[general-assembly] la resolución { $number } de la Asamblea General
  }

# Kinds, categories, regions, roles and gaps.
# unread: translated by us, not read by a native speaker
kind-annual-report = Informe anual
kind-publication = Publicación
kind-guideline = Directrices
kind-standard = Norma
kind-project = Proyecto
kind-partnership = Alianza
kind-training = Capacitación
kind-event = Acto
kind-database = Base de datos
kind-tool = Herramienta
kind-policy = Política
kind-statement = Declaración
# as in the Tunis Agenda (WSIS-05/TUNIS/DOC/6(Rev.1)-S), para. 83: “los gobiernos, el sector privado, la sociedad civil y las Naciones Unidas
# y otras organizaciones internacionales”
category-government = Gobiernos
category-international-organization = Organizaciones internacionales
category-civil-society = Sociedad civil
category-private-sector = Sector privado
category-academia = Sector académico
category-technical-community = Comunidad técnica
region-africa = África
region-americas = Américas
region-arab-states = Estados árabes
region-asia-pacific = Asia y el Pacífico
region-cis = Comunidad de Estados Independientes
region-europe = Europa
# as in WSIS-II/PC-3/DOC/8-S, para. 10: “[moderarán/coordinarán] las tareas de cada equipo”
role-moderator = Moderador
role-co-moderator = Comoderador
role-provisional-moderator = Moderador provisional
role-provisional-co-moderator = Comoderador provisional
as-co-moderator = { $who } (comoderación)
as-provisional-in-role-until = { $role ->
    [co-moderator] { $who } (comoderación provisional hasta { $until })
   *[moderator] { $who } (moderación provisional hasta { $until })
  }
as-provisional-moderator = { $who } (moderación provisional)
as-provisional-co-moderator = { $who } (comoderación provisional)
coverage-global = Mundial
coverage-regional = Regional
coverage-national = Nacional
coverage-local = Local
topic-membership = Composición
topic-working-methods = Métodos de trabajo
topic-meetings = Reuniones
topic-sub-groups = Subgrupos
topic-communication = Comunicación
topic-decision-making = Adopción de decisiones
topic-reporting = Presentación de informes
topic-partnerships = Alianzas
gap-no-moderator = sin moderador
gap-no-coordinator = sin coordinador
gap-no-group = sin grupo de partes interesadas
gap-no-modalities = sin modalidades en vigor
gap-no-meeting = sin reuniones
gap-no-open-meeting = sin reuniones de las que conste que estuvieron abiertas a todas las partes interesadas
gap-no-output = sin productos
gap-no-annual-report = sin informe anual

# Charts.
# unread: translated by us, not read by a native speaker
chart-outputs-by-line = Productos por línea de acción, { $year }
chart-outputs-by-line-description = Gráfico de barras de los productos de { $year } por línea de acción: { $figures }.
chart-outputs-by-kind = Productos por tipo, { $year }
chart-outputs-by-kind-description = Gráfico de barras de los productos de { $year } por tipo: { $figures }.
chart-outputs-by-category = Productos por categoría de partes interesadas, { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } de { $outputs } productos, elaborados por organizaciones cuya categoría se conoce)
  }
chart-outputs-by-category-description = Gráfico de barras de los productos de { $year } por categoría de partes interesadas de quienes los elaboraron: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ; no consta: { $unstated }
  }.
chart-outputs-by-region = Productos por región de los países a los que se refieren, { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } de { $outputs } productos { $stated ->
        [one] menciona un país
       *[other] mencionan un país
      })
  }
chart-outputs-by-region-description = Gráfico de barras de los productos de { $year } por región de los países a los que se refieren: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ; no consta: { $unstated }
  }.
chart-outputs-by-organization = Productos por organización que los elaboró o participó en ellos como asociada, { $year }
chart-outputs-by-organization-description = Gráfico de barras de los productos de { $year } por organización que los elaboró o participó en ellos como asociada: { $figures }.
chart-outputs-by-country = Productos por país al que se refieren, { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } de { $outputs } productos { $stated ->
        [one] menciona un país
       *[other] mencionan un país
      })
  }
chart-outputs-by-country-description = Gráfico de barras de los productos de { $year } por país al que se refieren: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ; no consta: { $unstated }
  }.
chart-outputs-by-sdg = Productos por Objetivo de Desarrollo Sostenible, { $year }{ $unstated ->
    [0] { "" }
   *[other] { " " }({ $stated } de { $outputs } productos { $stated ->
        [one] menciona un Objetivo
       *[other] mencionan un Objetivo
      })
  }
chart-outputs-by-sdg-description = Gráfico de barras de los productos de { $year } por Objetivo de Desarrollo Sostenible: { $figures }{ $unstated ->
    [0] { "" }
   *[other] ; no consta: { $unstated }
  }.
chart-others = { $count ->
    [one] otro más
   *[other] otros { $count }, en conjunto
  }
chart-outputs-by-year = Productos por año, hasta { $last-year }
chart-outputs-by-year-description = Gráfico de columnas de los productos de cada año hasta { $last-year }: { $figures }.
chart-lines-by-organization = Líneas de acción que abarcan las competencias de cada organización
chart-lines-by-organization-description = Gráfico de barras del número de líneas de acción que abarcan las competencias de cada organización: { $figures }.

# What both reports tell. “Producto” stands for output, “resultados” for the outcomes of the Summit.
# unread: translated by us, not read by a native speaker
nothing-recorded = El registro no contiene ningún ciclo, reunión ni producto de { $year }.
before-first-cycle = El período del informe, { $year }, es anterior al primer ciclo del registro.
finding-coverage = De las { $lines } líneas, { $how-many ->
    [all] todas tenían
    [none] ninguna tenía
   *[some] { $in-charge ->
        [0] { FIGURE($in-charge, "ninguna") } tenía
        [one] { FIGURE($in-charge, "una") } tenía
       *[other] { COUNT($in-charge) } tenían
      }
  } { $mechanism ->
    [centralised] coordinador
   *[decentralised] moderador
  } en { $year }, { $open ->
    [0] { FIGURE($open, "ninguna") } había celebrado
    [one] { FIGURE($open, "una") } había celebrado
   *[other] { COUNT($open) } habían celebrado
  } una reunión de la que constara que había estado abierta a todas las partes interesadas y { $with-output ->
    [0] { FIGURE($with-output, "ninguna") } había registrado
    [one] { FIGURE($with-output, "una") } había registrado
   *[other] { COUNT($with-output) } habían registrado
  } al menos un producto.
finding-outputs = { $outputs ->
    [0] No se registró { FIGURE($outputs, "ningún") } producto correspondiente a { $year }
    [one] Se registró { FIGURE($outputs, "un") } producto correspondiente a { $year }
   *[other] Se registraron en total { COUNT($outputs) } productos correspondientes a { $year }
  }{ $compared ->
    [same] , los mismos que en { $year-before }
    [compared] , frente a { $before ->
        [0] { FIGURE($before, "ninguno") }
        [one] { FIGURE($before, "uno") }
       *[other] { COUNT($before) }
      } en { $year-before }
   *[nothing] { "" }
  }.
finding-organizations = { $outputs ->
    [one] Fue elaborado por { $organizations ->
        [0] organizaciones que no figuran en el registro, o en asociación con ellas
        [one] { FIGURE($organizations, "una") } organización, o en asociación con ella
       *[other] { COUNT($organizations) } organizaciones, o en asociación con ellas
      }.
   *[other] Fueron elaborados por { $organizations ->
        [0] organizaciones que no figuran en el registro, o en asociación con ellas
        [one] { FIGURE($organizations, "una") } organización, o en asociación con ella
       *[other] { COUNT($organizations) } organizaciones, o en asociación con ellas
      }.
  }
# as in A/70/L.33 (Spanish): “la reunión … celebrada en Nueva York”; the Geneva Plan of Action (Spanish), para. 3: “todas las partes interesadas”
finding-meetings = { $meetings ->
    [0] No consta que en { $year } se celebrara { FIGURE($meetings, "ninguna") } reunión.
    [one] En { $year } se celebró { FIGURE($meetings, "una") } reunión. { $known ->
        [open] Estuvo abierta a todas las partes interesadas.
        [closed] No estuvo abierta a todas las partes interesadas.
       *[none] Ninguna fuente indica si estuvo abierta a todas las partes interesadas.
      }
   *[other] En { $year } se celebraron { COUNT($meetings) } reuniones. { $known ->
        [open] Todas ellas estuvieron abiertas a todas las partes interesadas.
        [closed] Ninguna de ellas estuvo abierta a todas las partes interesadas.
        [none] Ninguna fuente indica si alguna de ellas estuvo abierta a todas las partes interesadas.
       *[mixed] { $open ->
            [0] No consta que { FIGURE($open, "ninguna") } de ellas estuviera abierta a todas las partes interesadas
            [one] De ellas, { FIGURE($open, "una") } estuvo abierta a todas las partes interesadas
           *[other] De ellas, { COUNT($open) } estuvieron abiertas a todas las partes interesadas
          }{ $closed ->
            [0] { "" }
            [one] { " " }y { FIGURE($closed, "una") } no lo estuvo
           *[other] { " " }y { COUNT($closed) } no lo estuvieron
          }{ $unknown ->
            [0] { "" }
            [one] ; respecto de { FIGURE($unknown, "una") }, ninguna fuente indica si lo estuvo
           *[other] ; respecto de { COUNT($unknown) }, ninguna fuente indica si lo estuvieron
          }.
      }
  }
finding-participants = Las cifras de asistencia, en los casos en que se publicaron, suman { $approximate ->
    [yes] aproximadamente { $participants } participantes
   *[no] { $participants ->
        [one] { FIGURE($participants, "un") } participante
       *[other] { COUNT($participants) } participantes
      }
  }.
finding-gap-no-moderator = { $count ->
    [one] { FIGURE($count, "Una") } línea no tenía moderador: { $which }.
   *[other] Las { COUNT($count) } líneas siguientes no tenían moderador: { $which }.
  }
finding-gap-no-coordinator = { $count ->
    [one] { FIGURE($count, "Una") } línea no tenía coordinador: { $which }.
   *[other] Las { COUNT($count) } líneas siguientes no tenían coordinador: { $which }.
  }
finding-gap-no-group = { $count ->
    [one] { FIGURE($count, "Una") } línea no tenía grupo de partes interesadas: { $which }.
   *[other] Las { COUNT($count) } líneas siguientes no tenían grupo de partes interesadas: { $which }.
  }
gaps-group-without-members = { $n ->
    [one] El grupo de { $which } se contabiliza, aunque no se conoce la fecha en que se constituyó.
   *[other] Los grupos de { $which } se contabilizan, aunque no se conocen las fechas en que se constituyeron.
  }
finding-gap-no-modalities = { $count ->
    [one] { FIGURE($count, "Una") } línea no tenía modalidades en vigor { $at }: { $which }.
   *[other] Las { COUNT($count) } líneas siguientes no tenían modalidades en vigor { $at }: { $which }.
  }
# When modalities were in force: at the end of the years of a report, or on its day where these have not ended.
at-end-of = al final de { $year }
as-at = al { $day }
finding-gap-no-meeting = { $count ->
    [one] { FIGURE($count, "Una") } línea no celebró ninguna reunión: { $which }.
   *[other] Las { COUNT($count) } líneas siguientes no celebraron ninguna reunión: { $which }.
  }
finding-gap-no-open-meeting = { $count ->
    [one] { FIGURE($count, "Una") } línea celebró reuniones, de ninguna de las cuales consta que estuviera abierta a todas las partes interesadas: { $which }.
   *[other] Las { COUNT($count) } líneas siguientes celebraron reuniones, de ninguna de las cuales consta que estuviera abierta a todas las partes interesadas: { $which }.
  }
finding-gap-no-output = { $count ->
    [one] { FIGURE($count, "Una") } línea no registró ningún producto: { $which }.
   *[other] Las { COUNT($count) } líneas siguientes no registraron ningún producto: { $which }.
  }
finding-gap-no-annual-report = { $count ->
    [one] { FIGURE($count, "Una") } línea no presentó informe anual: { $which }.
   *[other] Las { COUNT($count) } líneas siguientes no presentaron informe anual: { $which }.
  }
finding-none-annual-report = Ninguna de las { COUNT($lines) } líneas presentó informe anual.
finding-nil-reports = { $count ->
    [one] El grupo de { FIGURE($count, "una") } línea comunicó que no había elaborado ningún producto en { $year }; la línea no se incluye entre las que no registraron ninguno: { $which }.
   *[other] Los grupos de las { COUNT($count) } líneas siguientes comunicaron que no habían elaborado ningún producto en { $year }; las líneas no se incluyen entre las que no registraron ninguno: { $which }.
  }
finding-not-counted = { $n ->
    [one] No pudo leerse { FIGURE($n, "un") } archivo, que no se ha contabilizado.
   *[other] No pudieron leerse { COUNT($n) } archivos, que no se han contabilizado.
  }
gaps-explained = El mecanismo prevé, para cada línea, un moderador, un grupo de partes interesadas con sus propias modalidades, reuniones abiertas a todas las partes interesadas, productos y un informe anual. A continuación se indica, por línea, lo que faltó en { $year } según el registro; lo que no consta en él puede, no obstante, haber tenido lugar.
gaps-explained-centralised = A continuación se indica, por línea, lo que faltó en { $year } según el registro; lo que no consta en él puede, no obstante, haber tenido lugar.
gaps-none = En { $year } no faltó ningún elemento del mecanismo.
lines-explained-of-another = El informe trata de { $lines } líneas de seguimiento, en adelante denominadas “líneas”: 11 líneas de acción, ocho aplicaciones comprendidas en la línea de acción C7 y las secciones B, D y E. La fila de C7 de los cuadros recoge sus propias cifras; cuando se dice que una línea tiene algo o carece de algo, C7 se considera junto con sus aplicaciones.
# as in the Tunis Agenda (WSIS-05/TUNIS/DOC/6(Rev.1)-S): “Plan de Acción de Ginebra”
lines-explained = El informe trata de { $lines } líneas de seguimiento, en adelante denominadas “líneas”: las 11 líneas de acción, las ocho aplicaciones comprendidas en la línea de acción C7 y las secciones B, D y E del Plan de Acción de Ginebra. La fila de C7 de los cuadros recoge sus propias cifras; cuando se dice que una línea tiene algo o carece de algo, C7 se considera junto con sus aplicaciones.
about-as-many = aproximadamente { $n }
table-mechanism = El mecanismo por línea, { $year }
abbreviation = { $acronym }, { $name }
table-mechanism-abbreviations = Abreviaturas: { $names }.
table-mechanism-meetings = Una reunión sobre varias líneas se cuenta en cada una de ellas.
column-line = Línea
column-title = Título
column-in-charge = { $mechanism ->
    [centralised] Coordinadores
   *[decentralised] Moderadores
  }
column-reported-by = Informe presentado por
column-only-cover = Líneas que solo abarca esta organización
column-option-a = Informes con la opción A
column-option-b = Informes con la opción B
column-members = Miembros
column-modalities = Modalidades
column-meetings = Reuniones
column-open = Abiertas
column-outputs = Productos
column-before = Productos, { $year-before }
column-kind = Tipo
column-category = Categoría
column-coverage = Alcance
column-region = Región
column-goal = Objetivo
column-number = Productos
column-share = Porcentaje
column-organization = Organización
column-role = Función
column-since = Desde
column-until = Hasta
column-meeting = Reunión
column-dates = Fechas
column-place = Lugar
column-lines = Líneas
column-participants = Participantes
column-date = Fecha
column-by = Elaborado por
column-file = Archivo
column-commit = Confirmación
column-paragraph-of-report = Párr.
column-paragraphs-of-report = Párrafos
column-output = Producto
column-figure = Dato
column-value = Número
column-as-of = Fecha del dato
see-sub-lines = véanse sus aplicaciones
not-stated = No consta
after-report = en preparación
empty = –
yes = sí
no = no
unknown = se desconoce
openness-unknown = Se desconoce: ninguna fuente indica si la reunión estuvo abierta a todas las partes interesadas.
figure-value = { $qualifier ->
    [about] aproximadamente { $value }
    [over] más de { $value }
    [under] casi { $value }
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
    [1] Se comunicó la cifra siguiente: { $figures }.
   *[other] Se comunicaron las cifras siguientes: { $figures }.
  }
millions = { $is-whole ->
    [yes] { $number } { $units ->
        [one] millón
       *[other] millones
      }
   *[no] { $number } millones
  }
billions = { $in-millions } millones
table-published-figures = { $has-document ->
    [yes] Cifras publicadas en el inventario general
   *[no] Cifras relativas al inventario general
  }

# A line of the follow-up.
# unread: translated by us, not read by a native speaker
line-of-applications = La línea comprende ocho aplicaciones, cada una de las cuales ha de tener un moderador, reuniones y productos propios; se tratan más adelante.
line-empty = No se registró ningún moderador, reunión ni producto de la línea correspondiente a { $year }.
line-silent = No se registró ninguna reunión ni producto de la línea correspondiente a { $year }.
line-without-moderator = La línea no tuvo moderador en { $year }.
line-scope = La línea abarca lo siguiente: { $scope }
line-scope-of-plan = { $number ->
    [one] La línea se basa en el párrafo { $paragraphs } del Plan de Acción de Ginebra.
   *[other] La línea se basa en los párrafos { $paragraphs } del Plan de Acción de Ginebra.
  }
nil-report-of-line = El grupo de la línea comunicó que no había elaborado ningún producto en { $year }.
line-coordinated = { $n ->
    [0] Las competencias de { FIGURE($n, "ningún") } coordinador abarcan la línea.
   *[other] La línea fue coordinada por { $who }.
  }
line-reported = Informaron al respecto sobre { $year }: { $who }.
line-not-reported = Ningún coordinador informó al respecto sobre { $year }.
term-told = { $who } { $role ->
    [co-moderator] { $ended ->
        [yes] actuó como { $provisional ->
            [yes] comoderador provisional
           *[no] comoderador
          } de la línea (de { $since } a { $until })
       *[no] actúa como { $provisional ->
            [yes] comoderador provisional
           *[no] comoderador
          } de la línea (fecha de inicio: { $since })
      }
   *[moderator] { $ended ->
        [yes] actuó como { $provisional ->
            [yes] moderador provisional
           *[no] moderador
          } de la línea (de { $since } a { $until })
       *[no] actúa como { $provisional ->
            [yes] moderador provisional
           *[no] moderador
          } de la línea (fecha de inicio: { $since })
      }
  }.
group-name = El grupo de partes interesadas de la línea se denomina “{ $name }”.
group-members = { $n ->
    [0] No consta { FIGURE($n, "ningún") } miembro del grupo.
    [one] Consta { FIGURE($n, "un") } miembro del grupo: { $who }.
   *[other] Constan { COUNT($n) } miembros del grupo: { $who }.
  }
title-ends = .
group-modalities = { $is-open ->
    [yes] { $n ->
        [one] Está en vigor la modalidad siguiente:
       *[other] Están en vigor las { COUNT($n) } modalidades siguientes:
      }
   *[no] { $n ->
        [one] Al final de { $year } estaba en vigor la modalidad siguiente:
       *[other] Al final de { $year } estaban en vigor las { COUNT($n) } modalidades siguientes:
      }
  }
modality = { $topic }: { $text }
meetings-of-line = { $n ->
    [one] En { $year } se celebró { FIGURE($n, "una") } reunión de la línea.
   *[other] En { $year } se celebraron { COUNT($n) } reuniones de la línea.
  }
meeting-held = La reunión “{ $title }”{ $has-organizers ->
    [yes] , organizada por { $who },
   *[no] { "" }
  } se celebró{ $place-is ->
    [city-and-country] { " " }en { $place }
    [somewhere] { " " }en { $place }
    [online] { " " }en línea
   *[unknown] { "" }
  }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.
meeting-held-during = La reunión “{ $title }”{ $has-organizers ->
    [yes] , organizada por { $who },
   *[no] { "" }
  } se celebró{ $has-place ->
    [yes] { " " }en { $place }
   *[no] { "" }
  } durante el acto “{ $event }” ({ $dates }).
meeting-was = { $openness ->
    [open] Estuvo abierta a todas las partes interesadas
    [closed] No estuvo abierta a todas las partes interesadas
   *[unknown] { "" }
  }{ $participants ->
    [0] { "" }
    [one] { $openness ->
        [unknown] Asistió a ella { $approximate ->
            [yes] aproximadamente { FIGURE($participants, "un") } participante
           *[no] { FIGURE($participants, "un") } participante
          }
       *[known] { " " }y asistió a ella { $approximate ->
            [yes] aproximadamente { FIGURE($participants, "un") } participante
           *[no] { FIGURE($participants, "un") } participante
          }
      }
   *[other] { $openness ->
        [unknown] Asistieron a ella { $approximate ->
            [yes] aproximadamente { $participants } participantes
           *[no] { COUNT($participants) } participantes
          }
       *[known] { " " }y asistieron a ella { $approximate ->
            [yes] aproximadamente { $participants } participantes
           *[no] { COUNT($participants) } participantes
          }
      }
  }.
meeting-attendance = La asistencia registrada, por categoría de partes interesadas, fue la siguiente: { $parts }.
meeting-attendance-part = { $category ->
    [government] Gobiernos ({ $n })
    [international-organization] organizaciones internacionales ({ $n })
    [civil-society] sociedad civil ({ $n })
    [private-sector] sector privado ({ $n })
    [academia] sector académico ({ $n })
   *[technical-community] comunidad técnica ({ $n })
  }
meeting-told-elsewhere = La reunión “{ $title }” se refirió también a la línea (véase el párr. { $para }).
# as in TD/436 (Spanish): “Accra (Ghana)”
place-city-country = { $city } ({ $country })
online = en línea
outputs-of-kind = { $kind ->
    [annual-report] Se presentaron { COUNT($n) } informes anuales sobre la línea.
    [publication] Se editaron { COUNT($n) } publicaciones en el marco de la línea.
    [guideline] Se publicaron { COUNT($n) } conjuntos de directrices en el marco de la línea.
    [standard] Se aprobaron { COUNT($n) } normas en el marco de la línea.
    [project] Se registraron { COUNT($n) } proyectos en el marco de la línea.
    [partnership] Se registraron { COUNT($n) } alianzas en el marco de la línea.
    [training] Se realizaron { COUNT($n) } actividades de capacitación en el marco de la línea.
    [event] Se celebraron { COUNT($n) } actos en el marco de la línea.
    [database] Se registraron { COUNT($n) } bases de datos en el marco de la línea.
    [tool] Se registraron { COUNT($n) } herramientas en el marco de la línea.
    [policy] Se aprobaron { COUNT($n) } políticas en el marco de la línea.
   *[statement] Se publicaron { COUNT($n) } declaraciones en el marco de la línea.
  }
output-told = { $kind ->
    [annual-report] El informe anual { $title } fue presentado
    [publication] La publicación { $title } fue editada
    [guideline] Las directrices { $title } fueron publicadas
    [standard] La norma { $title } fue aprobada
    [project] El proyecto “{ $title }” fue puesto en marcha
    [partnership] La alianza “{ $title }” fue puesta en marcha
    [training] La actividad de capacitación “{ $title }” fue { $goes-on ->
        [yes] iniciada
       *[no] realizada
      }
    [event] El acto “{ $title }” fue { $has-who ->
        [yes] organizado
       *[no] celebrado
      }
    [database] La base de datos “{ $title }” fue puesta en marcha
    [tool] La herramienta “{ $title }” fue puesta en marcha
    [policy] La política “{ $title }” fue aprobada
   *[statement] La declaración “{ $title }” fue publicada
  }{ $has-who ->
    [yes] { $kind ->
        [standard] { " " }y publicada por { $who }
        [policy] { " " }y publicada por { $who }
       *[other] { " " }por { $who }
      }
   *[no] { "" }
  }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { " " }con posterioridad al presente informe
  }{ $has-partners ->
    [yes] , en asociación con { $partners }
   *[no] { "" }
  }.
output-honoured = { $kind ->
    [project] El proyecto “{ $title }”
    [partnership] La alianza “{ $title }”
    [training] La actividad de capacitación “{ $title }”
    [database] La base de datos “{ $title }”
   *[tool] La herramienta “{ $title }”
  }{ $has-who ->
    [yes] { " " }({ $who })
   *[no] { "" }
  }{ $has-partners ->
    [yes] , en asociación con { $partners },
   *[no] { "" }
  } { $rank ->
    [champion] fue finalista de los
    [nominee] se propuso para los
   *[winner] figuró entre los ganadores de los
  } { $prize } { $year }{ $has-category ->
    [yes] { " " }(categoría: { $category })
   *[no] { "" }
  }.
output-prize = Este producto { $rank ->
    [champion] fue finalista de los
    [nominee] se propuso para los
   *[winner] figuró entre los ganadores de los
  } { $prize } { $year }{ $has-category ->
    [yes] { " " }(categoría: { $category })
   *[no] { "" }
  }.
outputs-honoured = De los productos, { COUNT($n) } fueron distinguidos en los { $prize } { $year } ({ $paras }).
prize-wsis-prizes = premios de la CMSI
prize-wsis-project-prizes = premios de la CMSI a proyectos
output-ongoing = { $kind ->
    [project] El proyecto “{ $title }” fue ejecutado
    [partnership] La alianza “{ $title }” fue llevada adelante
    [training] La actividad de capacitación “{ $title }” fue ofrecida
    [database] La base de datos “{ $title }” fue mantenida
   *[tool] La herramienta “{ $title }” fue puesta a disposición
  }{ $has-who ->
    [yes] { " " }por { $who }
   *[no] { "" }
  } { $when }{ $has-partners ->
    [yes] , en asociación con { $partners }
   *[no] { "" }
  }.
output-in-preparation = { $title } ({ $who }) estaba en preparación.
outputs-brief = { $kind ->
    [annual-report] Se presentaron los siguientes informes anuales sobre la línea: { $which }.
    [publication] Se editaron las siguientes publicaciones en el marco de la línea: { $which }.
    [guideline] Se publicaron las siguientes directrices en el marco de la línea: { $which }.
    [standard] Se aprobaron las siguientes normas en el marco de la línea: { $which }.
    [project] Se registraron los siguientes proyectos en el marco de la línea: { $which }.
    [partnership] Se registraron las siguientes alianzas en el marco de la línea: { $which }.
    [training] Se realizaron las siguientes actividades de capacitación en el marco de la línea: { $which }.
    [event] Se celebraron los siguientes actos en el marco de la línea: { $which }.
    [database] Se registraron las siguientes bases de datos en el marco de la línea: { $which }.
    [tool] Se registraron las siguientes herramientas en el marco de la línea: { $which }.
    [policy] Se aprobaron las siguientes políticas en el marco de la línea: { $which }.
   *[statement] Se publicaron las siguientes declaraciones en el marco de la línea: { $which }.
  }
output-in-list = { $title } ({ $who })
output-account = La exposición que contiene sobre el año figura en { $paras } del presente documento.

# The stocktaking report.
# unread: translated by us, not read by a native speaker

# as in WSIS-II/PC-3/DOC/8-S: “Inventario”, for the stocktaking
stocktaking-title = Informe sobre el inventario, { $year }
stocktaking-of = Productos, reuniones y grupos de partes interesadas de { $year }
stocktaking-head = Informe sobre el inventario, { $year }
key-findings = Resumen
stocktaking-introduction = Introducción
stocktaking-mandate-of = El inventario general de las actividades llevadas a cabo para aplicar los resultados alcanzados en { $subject } es realizado por { $stocktaker }.
# as in A/70/L.33 (Spanish): “Agenda de Túnez para la Sociedad de la Información”; A/71/67-E/2016/51 (Spanish): “aplicar los resultados de la
# Cumbre Mundial sobre la Sociedad de la Información (CMSI)”
stocktaking-mandate = En la Agenda de Túnez para la Sociedad de la Información se prevé un inventario de las actividades realizadas para aplicar los resultados de la Cumbre Mundial sobre la Sociedad de la Información (CMSI) (párr. 120). El inventario general lo realiza { $stocktaker }.
stocktaking-period = El presente informe abarca { $years ->
    [one] el año { $year }
   *[other] los años { $year }
  }.{ $has-due ->
    [yes] { " " }El plazo de presentación de los productos vencía el { $due }.
   *[no] { "" }
  }{ $late ->
    [0] { "" }
    [one] { " " }Con posterioridad a esa fecha se presentó { FIGURE($late, "un") } producto.
   *[other] { " " }Con posterioridad a esa fecha se presentaron { COUNT($late) } productos.
  }
stocktaking-method = Se basa en el registro del seguimiento, en el que se indica una fuente para cada anotación. La forma en que se compilaron las cifras se explica en el anexo sobre el método de compilación.
stocktaking-edition = { $has-edition ->
    [yes] El inventario general publicado corresponde a la edición núm. { $edition }.
   *[no] { "" }
  }{ $has-call ->
    [yes] { " " }Fecha de la convocatoria de contribuciones: { $call }.
   *[no] { "" }
  }{ $has-closing ->
    [yes] { " " }Plazo de presentación de contribuciones: { $closing }.
   *[no] { "" }
  }
disclaimer-heading = Aviso y agradecimientos
disclaimer = La mención de una organización, un producto o un servicio no significa que se aprueben ni que se prefieran a otros del mismo tipo que no se mencionan. Las denominaciones empleadas no entrañan juicio alguno sobre la condición jurídica de ningún país, territorio, ciudad o zona, ni de sus autoridades, ni sobre el trazado de sus fronteras o límites. Los productos se describen tal como figuran en el registro; lo que afirman las fuentes no se ha verificado.
acknowledgement = Se agradece la labor de todos los que elaboraron los productos y celebraron las reuniones que se describen más arriba ({ $stocktaker }).
at-a-glance = Panorama del mecanismo
at-a-glance-text = Cada línea ha de tener como moderador a una organización intergubernamental, que organiza reuniones abiertas a todas las partes interesadas. Corresponde al grupo de partes interesadas de la línea decidir sus propias modalidades y elaborar productos anuales. { TABLE($table, "En el cuadro siguiente", "En el cuadro #") } se muestra en qué medida cada línea disponía de todo ello en { $year }.
at-a-glance-text-centralised = { $n ->
    [0] Una o varias organizaciones han de coordinar el seguimiento e informar al respecto; no se ha designado ninguna.
    [one] Coordina el seguimiento e informa al respecto { FIGURE($n, "una") } organización: { $coordinators }.
   *[other] Coordinan el seguimiento e informan al respecto { COUNT($n) } organizaciones: { $coordinators }.
  } { TABLE($table, "En el cuadro siguiente", "En el cuadro #") } se muestra de qué disponía cada línea en { $year }.
outputs-at-a-glance = Panorama de los productos
outputs-by-kind-text = { TABLE($table, "En el cuadro siguiente", "En el cuadro #") } se muestran los productos por tipo. Todos los porcentajes se refieren { $outputs ->
    [one] al único producto ({ $outputs }) de { $year }
   *[other] a los { COUNT($outputs) } productos de { $year }
  }; debido al redondeo, es posible que no sumen 100.
outputs-by-kind-few = { TABLE($table, "En el cuadro siguiente", "En el cuadro #") } se muestran los productos por tipo.
outputs-by-category-text = { TABLE($table, "En el cuadro siguiente", "En el cuadro #") } se muestran los productos por categoría de partes interesadas de las organizaciones que los elaboraron. Los productos elaborados por organizaciones de varias categorías se contabilizan en cada una de ellas.
outputs-by-coverage-text = { TABLE($table, "En el cuadro siguiente", "En el cuadro #") } se muestran los productos por alcance.
outputs-by-region-text = { $stated ->
    [one] De los { COUNT($outputs) } productos, { FIGURE($stated, "uno") } menciona los países a los que se refiere.
   *[other] De los { COUNT($outputs) } productos, { COUNT($stated) } mencionan los países a los que se refieren.
  } { TABLE($table, "En el cuadro siguiente", "En el cuadro #") } se muestran por región; los productos que se refieren a varias regiones se contabilizan en cada una de ellas.
# as in FCTC/MOP/1/15 (Spanish): “Objetivos de Desarrollo Sostenible (ODS)”
outputs-by-goal-text = { $stated ->
    [one] De los { COUNT($outputs) } productos, de { FIGURE($stated, "uno") } se indica que contribuye a un Objetivo de Desarrollo Sostenible.
   *[other] De los { COUNT($outputs) } productos, de { COUNT($stated) } se indica que contribuyen a Objetivos de Desarrollo Sostenible.
  } { TABLE($table, "En el cuadro siguiente", "En el cuadro #") } se muestran por Objetivo; los productos que contribuyen a varios Objetivos se contabilizan en cada uno de ellos.
outputs-by-goal-few = De los { COUNT($outputs) } productos, de { $stated ->
    [one] { FIGURE($stated, "uno") } se indica que contribuye
   *[other] { COUNT($stated) } se indica que contribuyen
  } a { $number ->
    [one] un Objetivo de Desarrollo Sostenible: el Objetivo { $goals }.
   *[other] Objetivos de Desarrollo Sostenible: los Objetivos { $goals }.
  }
outputs-by-target = De los { COUNT($outputs) } productos, de { $stated ->
    [one] { FIGURE($stated, "uno") } se indica que contribuye
   *[other] { COUNT($stated) } se indica que contribuyen
  } { $number ->
    [one] a la meta { $targets }
   *[other] a las metas { $targets }
  } de la sección B del Plan de Acción de Ginebra.
no-outputs-at-a-glance = No se registró ningún producto correspondiente a { $year }, por lo que no hay nada que mostrar por tipo, categoría o alcance.
table-kinds = Productos por tipo, { $year }
table-categories = Productos por categoría de partes interesadas, { $year }
table-coverage = Productos por alcance, { $year }
table-regions = Productos por región de los países a los que se refieren, { $year }
table-goals = Productos por Objetivo de Desarrollo Sostenible, { $year }
figures-of-outputs-text = Respecto de { $n ->
    [one] { FIGURE($n, "un") } producto
   *[other] { COUNT($n) } productos
  }, las fuentes ofrecen los datos que se muestran en { TABLE($table, "el cuadro siguiente", "el cuadro #") }. Se trata de afirmaciones de esas fuentes, que no se han verificado.
table-figures-of-outputs = Datos ofrecidos sobre los productos de { $year }
published-figures-text = Los datos que figuran en { TABLE($table, "el cuadro siguiente", "el cuadro #") } se { $has-document ->
    [yes] publicaron en el inventario general en su momento
   *[no] comunicaron en su momento en relación con el inventario general
  }.
entries-of-line = { $n ->
    [one] En el marco de la línea se registró { FIGURE($n, "un") } producto correspondiente a { $year }:
   *[other] En el marco de la línea se registraron { COUNT($n) } productos correspondientes a { $year }:
  }
meetings-listed = { $n ->
    [one] En { $year } se celebró { FIGURE($n, "una") } reunión de la línea:
   *[other] En { $year } se celebraron { COUNT($n) } reuniones de la línea:
  }
output-facts = { $kind }, { $date }, por { $by }{ $has-partners ->
    [yes] { ", " }en asociación con { $partners }
   *[no] { "" }
  }.
output-also = Pertinente también para: { $lines }.
output-late = Presentado fuera de plazo.
output-link = Documento: { $link }.
progress-of-line = Sobre los progresos logrados en el marco de la línea se informó lo siguiente: { $text }
challenges-of-line = Sobre los obstáculos encontrados en el marco de la línea se informó lo siguiente: { $text }
next-steps-heading = Próximas medidas
next-steps-of-line = En el marco de la línea { $line } se anunciaron las siguientes medidas futuras (véase el párr. { $para }): { $text }

# Annexes.
# unread: translated by us, not read by a native speaker
annex-moderators = Moderadores
annex-coordinators = Coordinadores
annex-meetings = Reuniones
annex-outputs = Productos
annex-organizations = Organizaciones
annex-organizations-text = Las organizaciones que se enumeran a continuación elaboraron los productos de { $year } que se describen en los párrafos indicados, o participaron en ellos como asociadas.
no-meetings-in-annex = No consta que se celebrara ninguna reunión en { $year }.
no-outputs-in-annex = No se registró ningún producto correspondiente a { $year }.
annex-competences = Las competencias y las dos opciones
competences-known = Las competencias conocidas de las organizaciones abarcan { $covered } de las { $lines } líneas{ $has-uncovered ->
    [yes] ; las competencias de ninguna organización abarcan las siguientes: { $uncovered }
   *[no] { "" }
  }.{ $unknown ->
    [0] { "" }
    [one] { " " }Se desconocen las competencias de { FIGURE($unknown, "una") } organización.
   *[other] { " " }Se desconocen las competencias de { COUNT($unknown) } organizaciones.
  }
competences-meaning = Si una línea está abarcada por una sola organización y esta se retira, la línea queda sin cobertura. Con la opción A (centralizada), una o pocas organizaciones se encargan de la coordinación y deben presentar cada año un informe por cada línea que abarcan; con la opción B (descentralizada), los moderadores de cada línea deben presentar un informe sobre ella.
table-competences = Competencias, e informes que deben presentarse sobre { $year } con cada una de las opciones
competences-sets = { $size ->
    [0] { FIGURE($size, "Ninguna") } organización abarca línea alguna
    [one] { $all ->
        [yes] { FIGURE($size, "Una") } sola organización abarca todas las líneas
       *[no] { FIGURE($size, "Una") } sola organización abarca todas las líneas que pueden abarcarse
      }
   *[other] El número mínimo de organizaciones que abarcan en conjunto { $all ->
        [yes] todas las líneas
       *[no] todas las líneas que pueden abarcarse
      } es { $size }
  }{ $size ->
    [0] .
   *[other] , en { $many ->
        [one] { FIGURE($many, "un") } conjunto
        [uncounted] más conjuntos de los que pueden contarse
       *[several] { $count } conjuntos
      }{ $shown ->
        [first] , de los cuales a continuación se presentan los { $first } primeros
       *[all] { "" }
      }:
  }
competences-option-a = Con la opción A, { $mechanism ->
    [centralised] los coordinadores de este registro
   *[decentralised] las organizaciones del primero de estos conjuntos
  } deberían presentar { $reports ->
    [one] { FIGURE($reports, "un") } informe
   *[other] { $reports } informes
  } al año, a cargo de { $n ->
    [one] { FIGURE($n, "una") } organización
   *[other] { $n } organizaciones
  }.
competences-option-b = { $n ->
    [0] Con la opción B no informaría nadie: { FIGURE($n, "ninguna") } línea tenía moderador en { $year }.
    [one] Con la opción B, { FIGURE($n, "un") } moderador de { $year } debería presentar { $reports ->
        [one] { FIGURE($reports, "un") } informe
       *[other] { $reports } informes
      }.
   *[other] Con la opción B, los { $n } moderadores de { $year } deberían presentar { $reports } informes.
  }

# What resolutions ask.
# unread: translated by us, not read by a native speaker
requests-heading = Cumplimiento de lo solicitado en { $which }
requests-explained = Se considera que una solicitud ha recibido respuesta cuando en el registro consta un producto, una reunión, un informe o una resolución posterior que responde a ella y, si se trata de una solicitud periódica, cuando consta uno por cada período; ello no significa que se haya logrado lo solicitado. Una solicitud se considera vencida cuando ha pasado la fecha fijada sin que haya respuesta, y abierta cuando no se ha fijado ninguna fecha y nada responde a ella.
requests-ended = Cuando una resolución posterior ha sustituido a una solicitud, se indica la fecha hasta la que esta estuvo vigente.
# as in A/RES/65/290 (Spanish): “Resolución aprobada por la Asamblea General”
requests-of-resolution = { $organ ->
    [ecosoc] El Consejo Económico y Social
   *[general-assembly] La Asamblea General
  } aprobó la resolución { $number }, titulada “{ $title }”{ $has-date ->
    [yes] , { $when }
   *[no] { "" }
  }. { $requests ->
    [one] En el registro consta { FIGURE($requests, "una") } de sus solicitudes.
   *[other] En el registro constan { COUNT($requests) } de sus solicitudes.
  }
requests-unread = { $n ->
    [one] No consta ninguna solicitud de la resolución { $which }, aprobada posteriormente.
   *[other] No consta ninguna solicitud de las resoluciones { $which }, aprobadas posteriormente.
  }
requests-open-not-listed = { $n ->
    [one] La solicitud que seguía abierta no se enumera a continuación; figura en el registro del seguimiento.
   *[other] Las { COUNT($n) } solicitudes que seguían abiertas no se enumeran a continuación; figuran en el registro del seguimiento.
  }
requests-standing = { $is-dated ->
    [yes] Al { $day }, { $parts }.
   *[no] En el momento de redactarse el presente informe, { $parts }.
  }
requests-summary = { $requests ->
    [one] { FIGURE($requests, "Una") } solicitud formulada en { $which } se refería a { $year }.
   *[other] De las solicitudes formuladas en { $which }, { COUNT($requests) } se referían a { $year }.
  }
requests-standing-answered = { $share ->
    [only] había recibido respuesta
    [all] todas habían recibido respuesta
   *[some] { $n ->
        [one] { FIGURE($n, "una") } había recibido respuesta
       *[other] { COUNT($n) } habían recibido respuesta
      }
  }
requests-standing-due = { $share ->
    [only] debía atenderse en una fecha posterior
    [all] todas debían atenderse en fechas posteriores
   *[some] { $n ->
        [one] { FIGURE($n, "una") } debía atenderse en una fecha posterior
       *[other] { COUNT($n) } debían atenderse en fechas posteriores
      }
  }
requests-standing-overdue = { $share ->
    [only] estaba vencida
    [all] todas estaban vencidas
   *[some] { $n ->
        [one] { FIGURE($n, "una") } estaba vencida
       *[other] { COUNT($n) } estaban vencidas
      }
  }
requests-standing-open = { $share ->
    [only] seguía abierta
    [all] todas seguían abiertas
   *[some] { $n ->
        [one] { FIGURE($n, "una") } seguía abierta
       *[other] { COUNT($n) } seguían abiertas
      }
  }
requests-others = { $resolutions ->
    [one] { FIGURE($resolutions, "Una") } resolución más contenía { $requests ->
        [one] { FIGURE($requests, "una") } solicitud que aún se refería
       *[other] { COUNT($requests) } solicitudes que aún se referían
      } a { $year }.
   *[other] Otras { COUNT($resolutions) } resoluciones contenían solicitudes que aún se referían a { $year }: { COUNT($requests) } en total.
  }
requests-others-told = { $requests ->
    [one] La solicitud figura en el registro del seguimiento, en la entrada de la resolución correspondiente.
   *[other] Las solicitudes figuran en el registro del seguimiento, en las entradas de las resoluciones correspondientes.
  }
requests-others-listed = Se muestran por resolución en { TABLE($table, "el cuadro siguiente", "el cuadro #") }.
table-requests = Solicitudes formuladas en { $resolution }
table-requests-others = Solicitudes formuladas en otras resoluciones
column-paragraph = Párrafo
column-asked = Lo que se solicita
column-of-whom = A quién
column-done = Lo que se hizo
column-state = Estado
column-resolution = Resolución
column-adopted = Fecha de aprobación
column-requests = Solicitudes
column-answered = Con respuesta
column-due = Por vencer
column-overdue = Vencidas
column-open-requests = Abiertas
# as in the Spanish rules of style of the United Nations Office at Nairobi (https://dcs.unon.org/node/60): “Estados Miembros (de las Naciones Unidas)”
asked-of-member-states = Estados Miembros
asked-of-all-stakeholders = todas las partes interesadas
asked-of-facilitators = facilitadores de las líneas de acción
# as in A/71/67-E/2016/51 (Spanish): “entidades del sistema de las Naciones Unidas”
asked-of-united-nations-system = entidades del sistema de las Naciones Unidas
request-answered = Con respuesta
request-due = Por vencer{ $has-day ->
    [yes] { " " }(fecha límite: { $day })
   *[no] { "" }
  }
request-overdue = Vencida{ $has-day ->
    [yes] { " " }(fecha límite: { $day })
   *[no] { "" }
  }
request-open = { $has-ended ->
    [yes] Abierta (hasta: { $until })
   *[no] Abierta
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
    [yes] El presente informe
   *[no] el presente informe
  }
request-answer-report = Informe del Secretario General sobre { $period }{ $has-symbol ->
    [yes] { ", " }{ $symbol }
   *[no] { "" }
  }
request-answer-stocktaking = Inventario general de { $period }
request-earlier-answers = { $n ->
    [one] { FIGURE($n, "Una") } respuesta anterior
   *[other] { START($n, form: "feminine") } respuestas anteriores
  }

# How the report was compiled.
# unread: translated by us, not read by a native speaker
annex-provenance = Método de compilación
provenance-revision = Las cifras se compilaron a partir de los { $files } archivos del registro, en el estado en que se encontraban en una revisión determinada.
provenance-revision-note = Revisión { $revision } del registro.
provenance-files = Las cifras se compilaron a partir de los { $files } archivos del registro.
provenance-rules = Se aplicaron las reglas siguientes:
provenance-outputs = Cada producto se contabiliza una sola vez, en la línea en la que está archivado. Las demás líneas a las que contribuye no lo contabilizan en ningún total. Los productos previstos no se contabilizan.
provenance-outputs-of-other-years = Un producto se contabiliza en el año respecto del cual se comunicó, aunque su propia fecha sea de otro.
provenance-outputs-in-preparation = Los productos del período examinado que aparecieron después del informe se contabilizan y llevan la indicación “en preparación”.
provenance-meetings = Solo se contabilizan las reuniones celebradas. Una reunión de varias líneas se contabiliza una vez en cada una de ellas y una vez en el total. Cuando se suman los participantes de una sesión y los del acto del que forma parte, los primeros están incluidos entre los segundos.
provenance-members = Los miembros y los moderadores son las organizaciones cuyo mandato coincide, al menos en parte, con { $years ->
    [one] el año
   *[other] esos años
  }. Las modalidades son las que estaban en vigor { $years ->
    [one] al final del año
   *[other] al final de esos años
  }.
provenance-coordinators = Los coordinadores de una línea son las organizaciones cuyas competencias la abarcan.
provenance-applications = Se considera que la línea de acción C7 tiene todo aquello que tiene alguna de sus ocho aplicaciones.
provenance-open = Una reunión se considera abierta únicamente cuando una fuente indica que estuvo abierta a todas las partes interesadas.
provenance-sources = Para cada afirmación se citan como máximo dos fuentes, la más sólida en primer lugar; en el registro figuran todas. Cuando se cita un original no se citan sus copias. No se cita ninguna fuente cuya signatura, título o dirección indique que es posterior al informe.
provenance-unread = Los archivos siguientes no pudieron leerse y no se han contabilizado:
annex-records = Archivos y confirmaciones de cambios
annex-records-text = A continuación se enumeran por línea los archivos de los productos y las reuniones de { $year }, cada uno con la confirmación de cambios (commit) que lo modificó por última vez y la fecha de esta. Las reuniones de varias líneas figuran en cada una de ellas.
record-commit = { $standing ->
    [new] aún sin confirmar
    [unknown] se desconoce
   *[committed] { $has-commit ->
        [yes] { $commit }
       *[no] se desconoce
    }
  }{ $standing ->
    [changed] , modificado después
   *[committed] { "" }
  }

# Letters that ask for outputs.
# unread: translated by us, not read by a native speaker
letter-subject = { $is-reminder ->
    [yes] Recordatorio: productos de { $period } · { $name }
   *[no] Productos de { $period } · { $name }
  }
letter-greeting = Estimadas y estimados colegas:
letter-due = { $part ->
    [member] Los productos de { $period } de los grupos a los que pertenece { $who }
    [coordinator] Los productos de { $period } de las líneas que coordina { $who }
   *[moderator] { $lines ->
        [one] Los productos de { $period } de la línea que modera { $who }
       *[other] Los productos de { $period } de las líneas que modera { $who }
    }
  } { $is-late ->
    [yes] debían presentarse a más tardar el { $due }.
   *[no] deben presentarse a más tardar el { $due }.
  } En el cuadro se indica lo que se ha recibido hasta ahora y lo que aún se solicita.
letter-reminder = { $n ->
    [one] Aún no se ha recibido nada de la línea siguiente: { $which }.
   *[other] Aún no se ha recibido nada de las líneas siguientes: { $which }.
  }
letter-received = Recibido hasta ahora
letter-asked-for = Aún se solicita
letter-nothing = Nada
letter-no-output = La comunicación de que no hubo ningún producto
letter-more = { $n ->
    [one] y uno más
   *[other] y { COUNT($n) } más
  }
letter-asked-annual-report = Nada más
letter-asked-nil-report = Nada más
letter-asked-outputs-only = { $part ->
    [member] La parte que les corresponde del informe anual del grupo
   *[other] El informe anual
  }
letter-asked-nothing = { $part ->
    [member] Sus productos y la parte que les corresponde del informe anual del grupo
   *[other] El informe anual y otros productos
  }
letter-requests = Las solicitudes que figuran a continuación, formuladas en resoluciones, tienen por destinatario { $who }, y no consta ninguna respuesta a ellas:
letter-request = { $symbol }{ $has-paragraph ->
    [yes] , párr. { $paragraph }
   *[no] { "" }
  }{ $state ->
    [overdue] {" "}(plazo vencido: { $due }):
    [due] {" "}(fecha límite: { $due }):
   *[open] :
  }
letter-more-requests = { $n ->
    [one] Consta una solicitud más, que les enviaremos con mucho gusto.
   *[other] Constan otras { COUNT($n) }, cuya lista les enviaremos con mucho gusto.
  }
letter-files = { $n ->
    [one] Se adjunta a la presente carta un archivo para el producto, iniciado, en la medida de lo posible, a partir del último.
   *[other] Se adjuntan a la presente carta { COUNT($n) } archivos para los productos, uno por línea, iniciados, en la medida de lo posible, a partir de los últimos.
  } Les rogamos que completen lo que falte y { $n ->
    [one] lo
   *[other] los
  } devuelvan { $has-contact ->
    [yes] a la dirección { $contact }
   *[no] junto con la respuesta a esta carta
  }, o que { $n ->
    [one] lo
   *[other] los
  } incorporen al registro en el mismo lugar y abran una solicitud de incorporación de cambios (pull request).
letter-nil = { $part ->
    [member] Les rogamos que envíen los productos al moderador de la línea o a nosotros.
   *[other] Si en el período no hubo ningún producto en una línea, les rogamos que simplemente lo comuniquen: quedará registrado y no se les volverá a preguntar.
  }
letter-closing = Atentamente,

# The Secretary-General's report.
# unread: translated by us, not read by a native speaker

# as in A/71/67-E/2016/51 (Spanish)
united-nations = Naciones Unidas
# as in A/71/67-E/2016/51 (Spanish)
general-assembly = Asamblea General
# as in A/71/67-E/2016/51 (Spanish)
ecosoc = Consejo Económico y Social
# as in A/71/67-E/2016/51 (Spanish)
distribution-general = Distr. general
distribution-date = { $date }
# as in A/71/67-E/2016/51 (Spanish)
original-english = Original: inglés
# as in A/71/67-E/2016/51 (Spanish)
sg-title = Progresos realizados en la aplicación y el seguimiento de los resultados de la Cumbre Mundial sobre la Sociedad de la Información a nivel regional e internacional
sg-title-of = Progresos realizados en la aplicación y el seguimiento de los resultados alcanzados en { $subject }
sg-subtitle-of = Informe presentado por { $who }
# as in A/71/67-E/2016/51 (Spanish)
sg-subtitle = Informe del Secretario General
# The official form is “Tema 16 de la lista preliminar” (A/71/67-E/2016/51) and “Tema 18 b) del programa provisional”; the article is that of the
# list, which comes in the registry's language.
sg-session-of-list = Tema { $item } { $list }{ $mark }
# as in A/RES/65/290 (Spanish): “Tema 143 del programa”
sg-item = Tema { $item } del programa{ $mark }
# as in A/63/72-E/2008/48 (Spanish): “Nueva York, 30 de junio a 25 de julio de 2008”
sg-place-dates = { $place }, { $dates }
# as in A/71/67-E/2016/51 (Spanish): “Septuagésimo primer período de sesiones”
sg-assembly-session = { ORDINAL($n) } período de sesiones
# as in A/71/67-E/2016/51 (Spanish): “Período de sesiones de 2016”
sg-council-session = Período de sesiones de { $year }
# unread: translated by us, not read by a native speaker
sg-council-substantive-session = Período de sesiones sustantivo de { $year }
# A part of an item or of a paragraph, by its letter.
part-of-item = { $number }{"\u00A0"}{ $letter })
masthead-language = Español
masthead-preliminary-list = de la lista preliminar
masthead-provisional-agenda = del programa provisional
masthead-annotated-provisional-agenda = del programa provisional anotado
# as in A/71/67-E/2016/51 (Spanish)
sg-summary = Resumen
sg-summary-text = En el presente informe se exponen los progresos realizados en { $year } en la aplicación y el seguimiento de los resultados de la Cumbre Mundial sobre la Sociedad de la Información. El informe se basa en un registro público del seguimiento, en el que se indica una fuente para cada anotación{ $has-stocktaking ->
    [yes] , y en el inventario general realizado por { $stocktaker }
   *[no] { "" }
  }.
sg-summary-mandate = Se ha preparado de conformidad con { $which }.
sg-summary-text-of = En el presente informe se exponen los progresos realizados en { $year } en la aplicación y el seguimiento de los resultados alcanzados en { $subject }. El informe se basa en un registro público del seguimiento, en el que se indica una fuente para cada anotación{ $has-stocktaking ->
    [yes] , y en el inventario general realizado por { $stocktaker }
   *[no] { "" }
  }.
# as in A/71/67-E/2016/51 (Spanish)
sg-introduction = Introducción
sg-mandate = { $n ->
    [0] En el presente informe se exponen los progresos realizados en { $year } en la aplicación y el seguimiento de los resultados de la Cumbre Mundial sobre la Sociedad de la Información (CMSI), enunciados en el Plan de Acción de Ginebra y la Agenda de Túnez para la Sociedad de la Información.
   *[other] De conformidad con { $which }, en el presente informe se exponen los progresos realizados en { $year } en la aplicación y el seguimiento de los resultados de la Cumbre Mundial sobre la Sociedad de la Información (CMSI), enunciados en el Plan de Acción de Ginebra y la Agenda de Túnez para la Sociedad de la Información.
  }
sg-mandate-of = { $n ->
    [0] En el presente informe se exponen los progresos realizados en { $year } en la aplicación y el seguimiento de los resultados alcanzados en { $subject }.
   *[other] De conformidad con { $which }, en el presente informe se exponen los progresos realizados en { $year } en la aplicación y el seguimiento de los resultados alcanzados en { $subject }.
  }
sg-submitted-to = Se presenta a los destinatarios siguientes: { $organs }.
sg-submitted-ecosoc = Se presenta al Consejo Económico y Social.
sg-submitted-general-assembly = Se presenta al Consejo Económico y Social y, por su conducto, a la Asamblea General.
# as in A/72/64-E/2017/12 (Spanish): “Ha sido preparado por la secretaría de …”
sg-prepared = Ha sido preparado por { $who }, por conducto de su secretaría.
sg-basis = El informe se basa en un registro público del seguimiento, en el que se indica una fuente para cada anotación. En relación con { $year }, figura en él lo siguiente: { $outputs ->
    [0] { FIGURE($outputs, "ningún") } producto
    [one] { FIGURE($outputs, "un") } producto
   *[other] { COUNT($outputs) } productos
  } y { $meetings ->
    [0] { FIGURE($meetings, "ninguna") } reunión
    [one] { FIGURE($meetings, "una") } reunión
   *[other] { COUNT($meetings) } reuniones
  }.
sg-contributors = { $n ->
    [one] En el anexo sobre las organizaciones figura la que editó los productos o participó en ellos como asociada.
   *[other] En el anexo sobre las organizaciones figuran las { COUNT($n) } que editaron los productos o participaron en ellos como asociadas.
  }
sg-brief = A continuación se omiten los resúmenes de los productos, con los cuales el informe sobrepasaría el límite de { $limit } palabras; figuran en el registro.
sg-mechanism = El mecanismo de seguimiento
sg-mechanism-decentralised = El seguimiento es descentralizado. Cada línea ha de tener como moderador a una organización intergubernamental, que organiza reuniones abiertas a todas las partes interesadas. Corresponde al grupo de partes interesadas de cada línea decidir las modalidades de su coordinación y elaborar productos anuales. El inventario general de esos productos lo realiza { $stocktaker }.
sg-mechanism-centralised = { $n ->
    [0] Una o pocas organizaciones han de coordinar el seguimiento e informar al respecto; no se ha designado ninguna.
   *[other] Coordinan el seguimiento e informan al respecto las entidades siguientes: { $coordinators }.
  } El inventario general lo realiza { $stocktaker }.
sg-mechanism-table = { $mechanism ->
    [centralised] { TABLE($table, "En el cuadro siguiente", "En el cuadro #") } se muestra qué organizaciones coordinaron cada línea en { $year } y cuántas reuniones y productos tuvo cada línea.
   *[decentralised] { TABLE($table, "En el cuadro siguiente", "En el cuadro #") } se muestra qué organizaciones moderaron cada línea en { $year } y cuántas reuniones y productos tuvo cada línea.
  }
sg-moderators = { $n ->
    [one] En { $year } moderó líneas { FIGURE($n, "una") } organización: { $who }.
   *[other] En { $year } moderaron líneas { COUNT($n) } organizaciones: { $who }.
  }
sg-trends = Tendencias principales
trend-outputs = { $direction ->
    [more] De { $first-year } a { $last-year }, el número anual de productos registrados aumentó de { SERIES($first, $peak) } a { SERIES($last, $peak) }.
    [fewer] De { $first-year } a { $last-year }, el número anual de productos registrados disminuyó de { SERIES($first, $peak) } a { SERIES($last, $peak) }.
    [between] De { $first-year } a { $last-year }, el número anual de productos registrados osciló entre { SERIES($least, $peak) } y { SERIES($peak, $peak) }; en { $last-year } fue de { SERIES($last, $peak) }.
   *[same] El número de productos registrados fue el mismo todos los años de { $first-year } a { $last-year }: { COUNT($last) }.
  }
trend-meetings = { $direction ->
    [more] El número de reuniones celebradas aumentó de { SERIES($before, $now) } en { $year-before } a { SERIES($now, $now) } en { $year }.
    [fewer] El número de reuniones celebradas disminuyó de { SERIES($before, $before) } en { $year-before } a { SERIES($now, $before) } en { $year }.
   *[same] El número de reuniones celebradas fue el mismo en { $year } que en { $year-before }: { COUNT($now) }.
  }
trend-lines = En comparación con { $year-before }, { $rose ->
    [0] { $fell ->
        [0] se registró el mismo número de productos en todas las líneas.
        [one] se registraron menos productos en { FIGURE($fell, "una") } línea ({ $which-fell }) y en ninguna se registraron más.
       *[other] se registraron menos productos en { COUNT($fell) } líneas ({ $which-fell }) y en ninguna se registraron más.
      }
   *[other] se registraron más productos en { $rose ->
        [one] { FIGURE($rose, "una") } línea ({ $which-rose })
       *[other] { COUNT($rose) } líneas ({ $which-rose })
      }, menos en { $fell ->
        [0] { FIGURE($fell, "ninguna") } línea
        [one] { FIGURE($fell, "una") } línea ({ $which-fell })
       *[other] { COUNT($fell) } líneas ({ $which-fell })
      } y el mismo número en { $same ->
        [0] { FIGURE($same, "ninguna") } línea
        [one] { FIGURE($same, "una") } línea
       *[other] { COUNT($same) } líneas
      }.
  }
trend-kinds = De los { COUNT($outputs) } productos de { $year }, { $parts }.
of-kind = { $kind ->
    [annual-report] { $n ->
        [one] { SERIES($n, $most) } era un informe anual
       *[other] { SERIES($n, $most) } eran informes anuales
      }
    [publication] { $n ->
        [one] { SERIES($n, $most) } era una publicación
       *[other] { SERIES($n, $most) } eran publicaciones
      }
    [guideline] { $n ->
        [one] { SERIES($n, $most) } contenía directrices
       *[other] { SERIES($n, $most) } contenían directrices
      }
    [standard] { $n ->
        [one] { SERIES($n, $most) } era una norma
       *[other] { SERIES($n, $most) } eran normas
      }
    [project] { $n ->
        [one] { SERIES($n, $most) } era un proyecto
       *[other] { SERIES($n, $most) } eran proyectos
      }
    [partnership] { $n ->
        [one] { SERIES($n, $most) } era una alianza
       *[other] { SERIES($n, $most) } eran alianzas
      }
    [training] { $n ->
        [one] { SERIES($n, $most) } era una actividad de capacitación
       *[other] { SERIES($n, $most) } eran actividades de capacitación
      }
    [event] { $n ->
        [one] { SERIES($n, $most) } era un acto
       *[other] { SERIES($n, $most) } eran actos
      }
    [database] { $n ->
        [one] { SERIES($n, $most) } era una base de datos
       *[other] { SERIES($n, $most) } eran bases de datos
      }
    [tool] { $n ->
        [one] { SERIES($n, $most) } era una herramienta
       *[other] { SERIES($n, $most) } eran herramientas
      }
    [policy] { $n ->
        [one] { SERIES($n, $most) } era una política
       *[other] { SERIES($n, $most) } eran políticas
      }
   *[statement] { $n ->
        [one] { SERIES($n, $most) } era una declaración
       *[other] { SERIES($n, $most) } eran declaraciones
      }
  }{ $has-share ->
    [yes] { " " }({ $share }%)
   *[no] { "" }
  }
sg-implementation = Aplicación por línea de acción
# as in the Geneva Plan of Action (WSIS-03/GENEVA/DOC/5-S): “líneas de acción”
sg-line-heading = { $part ->
    [section] Sección { $code }
    [application] { $code }
   *[line] Línea de acción { $code }
  }{ $has-title ->
    [yes] : { $title }
   *[no] { "" }
  }
sg-regional = Perspectiva regional
regional-coverage = De los { COUNT($outputs) } productos de { $year }, { $parts }{ $unstated ->
    [0] { "" }
    [one] ; respecto de { FIGURE($unstated, "uno") }, no consta el alcance
   *[other] ; respecto de { COUNT($unstated) }, no consta el alcance
  }.
of-coverage = { $coverage ->
    [global] { $n ->
        [one] { SERIES($n, $most) } era de alcance mundial
       *[other] { SERIES($n, $most) } eran de alcance mundial
      }
    [regional] { $n ->
        [one] { SERIES($n, $most) } era regional
       *[other] { SERIES($n, $most) } eran regionales
      }
    [national] { $n ->
        [one] { SERIES($n, $most) } era nacional
       *[other] { SERIES($n, $most) } eran nacionales
      }
   *[local] { $n ->
        [one] { SERIES($n, $most) } era local
       *[other] { SERIES($n, $most) } eran locales
      }
  }
regional-outputs = { $n ->
    [one] El producto de alcance regional fue el siguiente: { $which }.
   *[other] Los { COUNT($n) } productos de alcance regional fueron los siguientes: { $which }.
  }
regional-outputs-many = Los { COUNT($n) } productos de alcance regional se describen en { $paras }.
# A title where it is only mentioned: of a publication, which comes in italics where the language has these, and of anything else.
# as in A/59/2005/Add.2 (Spanish): “…”
title-of-written = { $title }
title-in-quotes = “{ $title }”
output-mention = { $title } (párr. { $para })
regional-commissions = { $n ->
    [one] { FIGURE($n, "Una") } comisión regional de las Naciones Unidas elaboró productos o participó en ellos como asociada: { $which }.
   *[other] Elaboraron productos o participaron en ellos como asociadas { COUNT($n) } comisiones regionales de las Naciones Unidas: { $which }.
  }
organization-mention = { $who } ({ $paras })
regional-countries = { $stated ->
    [one] De los { COUNT($outputs) } productos, { FIGURE($stated, "uno") } menciona los países a los que se refiere
   *[other] De los { COUNT($outputs) } productos, { COUNT($stated) } mencionan los países a los que se refieren
  }: { $parts }. Los productos que se refieren a varias regiones se contabilizan en cada una de ellas.{ $unstated ->
    [0] { "" }
   *[other] { " " }Dado que los demás productos no mencionan ninguno, estas cifras dicen poco sobre la distribución de los productos entre las regiones.
  }
of-region = { $region ->
    [africa] { $n ->
        [one] { SERIES($n, $most) } se refiere a África
       *[other] { SERIES($n, $most) } se refieren a África
      }
    [americas] { $n ->
        [one] { SERIES($n, $most) } se refiere a las Américas
       *[other] { SERIES($n, $most) } se refieren a las Américas
      }
    [arab-states] { $n ->
        [one] { SERIES($n, $most) } se refiere a los Estados árabes
       *[other] { SERIES($n, $most) } se refieren a los Estados árabes
      }
    [asia-pacific] { $n ->
        [one] { SERIES($n, $most) } se refiere a Asia y el Pacífico
       *[other] { SERIES($n, $most) } se refieren a Asia y el Pacífico
      }
    [cis] { $n ->
        [one] { SERIES($n, $most) } se refiere a la Comunidad de Estados Independientes
       *[other] { SERIES($n, $most) } se refieren a la Comunidad de Estados Independientes
      }
   *[europe] { $n ->
        [one] { SERIES($n, $most) } se refiere a Europa
       *[other] { SERIES($n, $most) } se refieren a Europa
      }
  }
sg-stakeholders = Contribuciones de las partes interesadas
stakeholders-by-category = De los { COUNT($outputs) } productos de { $year }, { $parts }{ $unstated ->
    [0] { "" }
    [one] ; respecto de { FIGURE($unstated, "uno") }, se desconoce la categoría de la organización que lo elaboró
   *[other] ; respecto de { COUNT($unstated) }, se desconoce la categoría de las organizaciones que los elaboraron
  }. Los productos elaborados por organizaciones de varias categorías se contabilizan en cada una de ellas.
of-category = { $category ->
    [government] { $n ->
        [one] { SERIES($n, $most) } fue elaborado por Gobiernos
       *[other] { SERIES($n, $most) } fueron elaborados por Gobiernos
      }
    [international-organization] { $n ->
        [one] { SERIES($n, $most) } fue elaborado por organizaciones internacionales
       *[other] { SERIES($n, $most) } fueron elaborados por organizaciones internacionales
      }
    [civil-society] { $n ->
        [one] { SERIES($n, $most) } fue elaborado por organizaciones de la sociedad civil
       *[other] { SERIES($n, $most) } fueron elaborados por organizaciones de la sociedad civil
      }
    [private-sector] { $n ->
        [one] { SERIES($n, $most) } fue elaborado por el sector privado
       *[other] { SERIES($n, $most) } fueron elaborados por el sector privado
      }
    [academia] { $n ->
        [one] { SERIES($n, $most) } fue elaborado por el sector académico
       *[other] { SERIES($n, $most) } fueron elaborados por el sector académico
      }
   *[technical-community] { $n ->
        [one] { SERIES($n, $most) } fue elaborado por la comunidad técnica
       *[other] { SERIES($n, $most) } fueron elaborados por la comunidad técnica
      }
  }
category-issued = { $category ->
    [government] Los Gobiernos elaboraron, por sí solos o junto con otros, { $which }.
    [international-organization] Las organizaciones internacionales elaboraron, por sí solas o junto con otras, { $which }.
    [civil-society] Las organizaciones de la sociedad civil elaboraron, por sí solas o junto con otras, { $which }.
    [private-sector] Las entidades del sector privado elaboraron, por sí solas o junto con otras, { $which }.
    [academia] Las instituciones académicas elaboraron, por sí solas o junto con otras, { $which }.
   *[technical-community] La comunidad técnica elaboró, por sí sola o junto con otros, { $which }.
  }
category-mention = { $title } ({ $who }; véase el párr. { $para })
category-issued-many = { $category ->
    [government] Los productos elaborados por Gobiernos se describen en { $paras }.
    [international-organization] Los productos elaborados por organizaciones internacionales se describen en { $paras }.
    [civil-society] Los productos elaborados por organizaciones de la sociedad civil se describen en { $paras }.
    [private-sector] Los productos elaborados por entidades del sector privado se describen en { $paras }.
    [academia] Los productos elaborados por instituciones académicas se describen en { $paras }.
   *[technical-community] Los productos elaborados por la comunidad técnica se describen en { $paras }.
  }
# as in A/63/72-E/2008/48 (Spanish): “los progresos realizados”, “los obstáculos y problemas con que se ha tropezado”
sg-progress = Progresos, obstáculos y próximas medidas
sg-progress-basis = { $n ->
    [one] Se facilitó { FIGURE($n, "una") } exposición sobre { $of } correspondiente a { $year }, relativa a la línea siguiente: { $which }.
   *[other] Se facilitaron { COUNT($n) } exposiciones sobre { $of } correspondientes a { $year }, relativas a las líneas siguientes: { $which }.
  }
account-progress = los progresos realizados
account-challenges = los obstáculos encontrados
account-next-steps = las próximas medidas
progress-told = Por lo que respecta a la línea { $line }, sobre los progresos realizados se informó lo siguiente (véase el párr. { $para }): { $text }
challenges-told = Por lo que respecta a la línea { $line }, se comunicaron los siguientes obstáculos (véase el párr. { $para }): { $text }
next-steps-told = Por lo que respecta a la línea { $line }, se anunciaron las siguientes medidas futuras (véase el párr. { $para }): { $text }
sg-stocktaking = Inventario general
sg-stocktaking-published = El inventario general lo realiza { $stocktaker }. { $has-document ->
    [yes] En ese marco se publicó { $document }
   *[no] { $has-when ->
        [yes] Sus resultados se publicaron
       *[no] No consta ningún documento al respecto para { $year }
      }
  }{ $has-when ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.
sg-gaps = Carencias
sg-observations = Observaciones y medidas ulteriores
sg-assembly-decided = { $has-session ->
    [yes] En su { ORDINAL($session) } período de sesiones, la Asamblea General
   *[no] La Asamblea General
  } { $has-resolution ->
    [yes] aprobó la resolución { $resolution }{ $has-date ->
        [yes] { "" }
       *[no] { " " }en relación con el informe sobre { $period }
      }
   *[no] examinó el informe sobre { $period }
  }{ $has-date ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.
# as in A/71/67-E/2016/51 (Spanish): “Comisión de Ciencia y Tecnología para el Desarrollo”
sg-commission-considered = La Comisión de Ciencia y Tecnología para el Desarrollo examinó el informe sobre { $period }{ $has-date ->
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
sg-council-decided = El Consejo Económico y Social { $has-resolution ->
    [yes] aprobó la resolución { $resolution }{ $has-date ->
        [yes] { "" }
       *[no] { " " }en relación con el informe sobre { $period }
      }
   *[no] examinó el informe sobre { $period }
  }{ $has-date ->
    [yes] { " " }{ $when }
   *[no] { "" }
  }.
sg-further-necessary = { $has-resolution ->
    [yes] En su resolución { $resolution }, la Asamblea General consideró que era necesario adoptar nuevas medidas.
   *[no] La Asamblea General consideró que era necesario adoptar nuevas medidas.
  }
sg-further-not-necessary = { $has-resolution ->
    [yes] En su resolución { $resolution }, la Asamblea General consideró que no era necesario adoptar nuevas medidas.
   *[no] La Asamblea General consideró que no era necesario adoptar nuevas medidas.
  }
sg-further-open-of = Queda por examinar si es necesario adoptar nuevas medidas, lo que compete a la instancia siguiente: { $organ }.
further-open = Queda por examinar si es necesario adoptar nuevas medidas.
sg-further-open = La Asamblea General tal vez desee examinar si es necesario adoptar nuevas medidas.
sg-consideration = Actuaciones posteriores al informe
sg-consideration-text = Las actuaciones que se describen a continuación tuvieron lugar después de la presentación del presente informe, o en una fecha que no consta.
sg-consideration-of = Lo que figura a continuación se refiere al informe sobre { $year }:
sg-follow-up-held = Se celebró { $kind ->
    [summit] { $has-title ->
        [yes] la cumbre de seguimiento “{ $title }”
       *[no] una cumbre de seguimiento
      }
   *[meeting] { $has-title ->
        [yes] la reunión de seguimiento “{ $title }”
       *[no] una reunión de seguimiento
      }
  }{ $has-place ->
    [yes] { " " }en { $place }
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
own-figure-about = aproximadamente { $number }
own-figure-about-first = Aproximadamente { $number }
place-introduction = Introducción
place-mandate = Mandato
place-key-trends = Tendencias principales
place-regional-perspective = Perspectiva regional
place-stakeholders = Partes interesadas
place-progress-and-obstacles = Progresos y obstáculos
place-observations = Observaciones
place-recommendations = Recomendaciones
place-next-steps = Próximas medidas
place-acknowledgements = Agradecimientos


# The terminal: what `wsis stocktake`, `wsis status`, `wsis list` and `wsis show` print for people, in columns of 80 signs or so: short words.
# Dates stand as in files (2006-05-15), and so do ids, options and commands in backticks.
# unread: translated by us, not read by a native speaker
screen-heading = { $what } · { $registry }
# Of several sentences what stands between them, a blank written as _, and of parts in a row what is parted by more than a comma.
between-sentences = _
between-details = ,_
between-parts = ;_
with-brackets = { $what } ({ $about })
with-colon = { $what }: { $text }
about-number = aprox. { $number }
years-from-to = { $first } a { $last }

# Columns of tables in a terminal, where no column of the reports is called the same. `column-id` is what a record is called by in files.
# unread: translated by us, not read by a native speaker
column-id = Identificador
column-name = Nombre
column-moderators = Moderadores
column-coordinators = Coordinadores
column-coordinators-short = Coord.
column-modalities-short = Modal.
column-members-short = Miemb.
column-meetings-short = Reun.
column-open-short = Abier.
column-outputs-short = Prod.
column-report-short = Inf.
# The outputs of other lines that serve this one too.
column-also = También
# Outputs that came late, and those that are planned.
column-late = Tardíos
column-planned = Previstos
# Whether there is an annual report.
column-report = Informe
column-change = ± { $before }
column-missing = Falta
column-difference = Diferencia
column-only-in = Solo en { $years }
column-figures-before = { $is-one-year ->
    [yes] Año anterior
   *[no] Antes
  }
column-title-and-file = Título y archivo
# What was counted, and what it adds.
column-counted = Contabilizado
column-adds = Suma
column-last-changed = Último cambio
column-cycle = Ciclo
# The last day on which something is in time.
column-deadline = Plazo
column-overdue-since = Vencido el
column-what-was-submitted = Presentado
column-owes = Debe
column-formed = Creación
column-start = Inicio
column-end = Fin
column-status = Estado
column-country = País
column-countries = Países
column-approximate = Aproximado
column-organizers = Organizadores
# The event that a meeting was a session of.
column-within = Dentro de
column-online = En línea
column-links = Enlaces
column-sources = Fuentes
column-acronym = Sigla
# The lines that an organization moderates.
column-moderated = Modera
column-part-of = Parte de
column-competences = Competencias
column-website = Sitio web
# Who brought an output out.
column-issued-by = Autor
column-year = Año
column-partners = Asociados
column-goals = Objetivos
column-targets = Metas
# How far an output reaches.
column-reach = Alcance
column-language = Idioma
column-day-submitted = Presentado
column-replaces = Sustituye a
column-summary = Resumen
column-symbol = Signatura
column-organ = Órgano
column-request = Solicitud
column-answers = Respuestas
column-action = Acción
column-asked-of = Destinatario
# How many years apart a request is to be answered.
column-every = Cada
# The steps of a cycle: stocktaking, report, the Council's resolution, the Assembly's, the judgement on further action.
column-stocktaking = Inventario
column-sg-report = Informe
column-ecosoc = Consejo
column-assembly = Asamblea
column-further-action = Medidas
column-follow-up = Seguimiento
column-commission = Comisión

# Words of closed lists within a table or a phrase.
# unread: translated by us, not read by a native speaker
word-kind-annual-report = informe anual
word-kind-publication = publicación
word-kind-guideline = directrices
word-kind-standard = norma
word-kind-project = proyecto
word-kind-partnership = alianza
word-kind-training = capacitación
word-kind-event = acto
word-kind-database = base de datos
word-kind-tool = herramienta
word-kind-policy = política
word-kind-statement = declaración
# Of a follow-up.
word-kind-meeting = reunión
word-kind-summit = cumbre
word-category-government = Gobierno
word-category-international-organization = organización internacional
word-category-civil-society = sociedad civil
word-category-private-sector = sector privado
word-category-academia = sector académico
word-category-technical-community = comunidad técnica
word-coverage-global = mundial
word-coverage-regional = regional
word-coverage-national = nacional
word-coverage-local = local
# Of outputs, and of meetings. The first is said of both, and so agrees with neither.
word-status-planned = por realizar
word-status-ongoing = en curso
word-status-completed = terminado
word-status-discontinued = suspendido
word-status-held = celebrada
word-status-cancelled = cancelada
word-role-moderator = moderador
word-role-co-moderator = comoderador
word-role-proposed = propuesto
word-topic-membership = composición
word-topic-working-methods = métodos de trabajo
word-topic-meetings = reuniones
word-topic-sub-groups = subgrupos
word-topic-communication = comunicación
word-topic-decision-making = adopción de decisiones
word-topic-reporting = presentación de informes
word-topic-partnerships = alianzas
# What a resolution asks for: to report, to convene …
word-action-report = informar
word-action-convene = convocar
word-action-establish = establecer
word-action-develop = elaborar
word-action-implement = aplicar
word-action-review = examinar
word-action-support = apoyar
word-action-consider = considerar
# Of a request.
word-state-answered = con respuesta
word-state-due = por vencer
word-state-overdue = vencida
word-state-open = abierta
word-submitted-annual-report = informe anual
word-submitted-nil-report = comunicación negativa
word-submitted-outputs-only = solo productos
word-submitted-nothing = nada
word-duty-stocktaker = encargado del inventario
word-duty-reporter = encargado del informe
word-duty-coordinator = coordinador
word-qualifier-about = aproximadamente
word-qualifier-over = más de
word-qualifier-under = menos de
word-rank-champion = finalista
word-rank-nominee = candidato
word-rank-winner = ganador
# as in A/71/67-E/2016/51 (Spanish)
word-organ-general-assembly = Asamblea General
# as in A/71/67-E/2016/51 (Spanish)
word-organ-ecosoc = Consejo Económico y Social
word-asked-member-states = Estados Miembros
word-asked-all-stakeholders = todas las partes interesadas
word-asked-facilitators = facilitadores de las líneas de acción
word-asked-united-nations-system = sistema de las Naciones Unidas
goal = Objetivo { $number }

# `wsis stocktake`
# unread: translated by us, not read by a native speaker
stocktake-heading = Inventario de { $years }
stocktake-report = { $is ->
    [yes] sí
    [nil] negativa
   *[no] no
  }
stocktake-see-sub-lines = véanse sus aplicaciones
# Stands for the years before where there are none.
stocktake-before = antes
stocktake-coverage = De { $lines ->
    [0] ninguna línea
    [one] { $lines } línea
   *[other] { $lines } líneas
  }, { $in-charge ->
    [0] ninguna tenía
    [one] { $in-charge } tenía
   *[other] { $in-charge } tenían
  } { $mechanism ->
    [centralised] coordinador
   *[decentralised] moderador
  }, { $open ->
    [0] ninguna había celebrado
    [one] { $open } había celebrado
   *[other] { $open } habían celebrado
  } una reunión de la que constara que había estado abierta a todas las partes interesadas y { $with-output ->
    [0] ninguna había registrado
    [one] { $with-output } había registrado
   *[other] { $with-output } habían registrado
  } al menos un producto.
stocktake-counted = Contabilizado: { $outputs ->
    [0] ningún producto
    [one] { $outputs } producto
   *[other] { $outputs } productos
  }{ $organizations ->
    [0] { "" }
    [one] { " " }por { $organizations } organización
   *[other] { " " }por { $organizations } organizaciones
  } ({ $previous ->
    [0] ninguno
   *[other] { $previous }
  } en { $before }) y { $meetings ->
    [0] ninguna reunión
    [one] { $meetings } reunión
   *[other] { $meetings } reuniones
  }{ $known ->
    [about] , con aproximadamente { $participants } participantes, que se sepa
    [exactly] , con { $participants } participantes, que se sepa
   *[nothing] { "" }
  }.
stocktake-openness = Reuniones abiertas a todas las partes interesadas: { $open ->
    [0] ninguna
   *[other] { $open }
  }; no abiertas: { $closed ->
    [0] ninguna
   *[other] { $closed }
  }; no consta: { $unknown ->
    [0] ninguna
   *[other] { $unknown }
  }.
stocktake-requests = Solicitudes de resoluciones al final de { $year }: con respuesta, { $answered ->
    [0] ninguna
   *[other] { $answered }
  }; por vencer, { $due ->
    [0] ninguna
   *[other] { $due }
  }; vencidas, { $overdue ->
    [0] ninguna
   *[other] { $overdue }
  }; abiertas, { $open ->
    [0] ninguna
   *[other] { $open }
  }.
stocktake-sub-lines = La fila de C7 recoge sus propias cifras; como línea, tiene también lo que tienen sus ocho aplicaciones.
stocktake-missing = Faltan ({ $mark }):
stocktake-every-line = todas las líneas
# Before a colon, with lines to follow.
stocktake-gap-no-moderator = sin moderador
stocktake-gap-no-coordinator = sin coordinador
stocktake-gap-no-group = sin grupo de partes interesadas
stocktake-gap-no-modalities = sin modalidades
stocktake-gap-no-meeting = sin reuniones
stocktake-gap-no-open-meeting = sin reuniones que consten como abiertas
stocktake-gap-no-output = sin productos
stocktake-gap-no-annual-report = sin informe anual
stocktake-years-heading = Productos de { $years }
stocktake-all = Total
stocktake-years-note = { $mark } señala una línea que no aportó ningún producto en un año. `--year` muestra un año completo.
stocktake-cut-heading = Productos de { $years } por { $by ->
    [line] línea
    [kind] tipo
    [category] categoría de partes interesadas
    [organization] organización
    [country] país
    [region] región
   *[sdg] Objetivo de Desarrollo Sostenible
  }
stocktake-cut-column = { $by ->
    [line] Línea
    [kind] Tipo
    [category] Categoría de partes interesadas
    [organization] Organización
    [country] País
    [region] Región
   *[sdg] Objetivo de Desarrollo Sostenible
  }
stocktake-unstated = no consta
stocktake-all-outputs = Todos los productos
stocktake-cut-note = Un producto puede contabilizarse en varias filas, por lo que la suma de las filas puede superar el total de productos.
stocktake-beside-heading = { $after } en comparación con { $before }
stocktake-beside-change = { $before } → { $after }
stocktake-beside-same = Cada una de estas cifras es la misma en { $before } y en { $after }.
stocktake-beside-note = 1 → 2 significa uno en { $before } y dos en { $after }. A continuación: − se contabilizó solo en { $before }; +, solo en { $after }.
stocktake-beside-rough = Algunos números de participantes son aproximados.
stocktake-beside-figure = { $line }, { $figure ->
    [moderators] moderadores
    [members] miembros
    [modalities] modalidades
    [meetings] reuniones
    [participants] participantes
   *[outputs] productos
  }: { $change }
# The name of a figure stays as one types it: `c5/outputs`.
stocktake-explain-heading = { $figure } de { $years }: { $value }
stocktake-explain-nothing = No se contabilizó nada en esta cifra.
stocktake-explain-within = (entre los de { $event })
stocktake-explain-answered = (respuesta: { $file })
commit-none = sin confirmar
commit-unknown = se desconoce
commit-shallow = (clon parcial)
commit-changed-since = modificado después
# Sheets of a workbook.
sheet-lines = Líneas
sheet-all-figures = Todos los datos
sheet-records = Fichas
sheet-comparison = Comparación
sheet-outputs-by-year = Productos por año
sheet-each-once = Cada producto una vez
column-key = Clave

# `wsis status`
# unread: translated by us, not read by a native speaker
status-heading = Situación al { $day }
status-none-open = No hay ningún ciclo abierto. `wsis status --year { $year }` muestra cómo terminó el más reciente{ $next-is ->
    [year] ; { $file } iniciaría el siguiente
    [years] ; { $file } iniciaría el siguiente, de { $next }
   *[unknown] { "" }
  }.
status-no-cycle = El registro aún no tiene ningún ciclo: un archivo cycles/YEAR.toml con `outputs-due` inicia el de los productos de un año.
status-not-recorded = No hay ningún ciclo de { $years }: el registro no tiene ningún archivo { $file }.
status-cycle = Ciclo de { $years }: { $stage }{ $end ->
    [closed] { " " }(cerrado el { $closed })
    [overtaken] { " " }(superado por el ciclo de { $newer })
   *[open] { "" }
  }
stage-collecting = se están recopilando los productos
stage-stocktaking = inventario
stage-reported = el informe se ha publicado
stage-before-commission = lo examinó la Comisión
stage-before-ecosoc = lo examinó el Consejo Económico y Social
stage-before-general-assembly = lo examinó la Asamblea General
stage-decided = se consideró necesario adoptar nuevas medidas
stage-follow-up-held = se celebró un encuentro de seguimiento
stage-none-needed = no se necesita seguimiento
step-outputs = presentación de productos
step-stocktaking = inventario
step-report = informe
step-commission = Comisión
step-ecosoc = Consejo Económico y Social
step-general-assembly = Asamblea General
step-further-action = decisión sobre nuevas medidas
step-follow-up = seguimiento
# What stands at the left, in a column of 12 signs.
status-label-done = Hecho
status-label-no-record = Sin datos
status-label-next = Siguiente
status-label-overdue = Vencido
status-label-groups = Grupos
status-label-late = Tardíos
status-label-owed-by = A cargo de
status-label-judged = Decisión
status-label-followed-by = Seguido de
status-label-due-next = Por vencer
status-next = { $step }{ $has-by ->
    [yes] , por { $by }
   *[no] { "" }
  }: { $when }
status-next-no-day = no se ha fijado ninguna fecha
status-next-late-after = no se ha fijado ninguna fecha; con retraso a partir del { $day }
status-by-groups = los grupos
status-by-general-assembly = la Asamblea General
status-next-cycle = Se están recopilando los productos de { $years } para el ciclo siguiente: { $file } lo iniciaría.
status-not-covered = Ningún ciclo abarca lo siguiente: { $years }.
status-overdue = { $step } (último día: { $day }){ $lines ->
    [0] { "" }
    [one] { " " }de { $lines } línea
   *[other] { " " }de { $lines } líneas
  }
# How many groups brought what, in a row.
status-groups-annual-report = { $n } con informe anual
status-groups-nil-report = { $n } con comunicación negativa
status-groups-outputs-only = { $n } solo con productos
status-groups-nothing = { $n } sin nada
# The same with the lines and their moderators to follow.
status-brought-annual-report = Informe anual ({ $n }): { $lines }
status-brought-nil-report = Comunicaron que no había ninguno ({ $n }): { $lines }
status-brought-outputs-only = Productos, sin informe anual ({ $n }): { $lines }
status-brought-nothing = Nada ({ $n }): { $lines }
status-no-moderator = sin moderador
status-late = { $n ->
    [one] { $n } producto
   *[other] { $n } productos
  } ({ $lines })
status-judged = { $necessary ->
    [yes] es necesario adoptar nuevas medidas
   *[no] no es necesario adoptar nuevas medidas
  }
status-judged-unknown = no consta nada
status-judged-elsewhere = En la Asamblea General{ $has-date ->
    [yes] { " " }({ $date })
   *[no] { "" }
  }: el ciclo de { $cycle }
status-follow-up = { $kind ->
    [summit] una cumbre
   *[meeting] una reunión
  }
status-to-come = { $what } (pendiente)
status-requests = Solicitudes de resoluciones
status-requests-closing = Solicitudes de las resoluciones que cierran el ciclo
status-request-due = { $day } ({ $of }): { $text } ({ $symbol }{ $has-paragraph ->
    [yes] , párrafo { $paragraph }
   *[no] { "" }
  })
status-requests-more = y { $n } más: { $command }
status-requests-overdue = { $n ->
    [one] { $n } solicitud
   *[other] { $n } solicitudes
  }: { $of }{ $has-command ->
    [yes] ; véase { $command }
   *[no] { "" }
  }
# What a bare `wsis` says at its end.
greeting = `wsis stocktake { $option }` muestra las cifras; `wsis --help`, todos los comandos.
greeting-without-cycle = `wsis --help` muestra todos los comandos y cómo se utiliza cada uno.
# `wsis status --by organization`
owing-heading = Quién debe presentar productos al { $day }
owing-none-open = No hay ningún ciclo abierto: `--year` muestra uno cerrado.
owing-nobody = Nadie debe presentar productos.
owing-outputs = productos
owing-told = { $organizations ->
    [0] Ninguna organización debe presentar productos
    [one] { $organizations } organización debe presentar productos
   *[other] { $organizations } organizaciones deben presentar productos
  }, o comunicar que no hay ninguno.{ $has-since ->
    [yes] { " " }Vencido el: el último día, si ya ha pasado.
   *[no] { "" }
  }
owing-told-brought = { $organizations ->
    [0] Ninguna organización debe presentar productos
    [one] { $organizations } organización debe presentar productos
   *[other] { $organizations } organizaciones deben presentar productos
  }. { $mark } señala que no se presentó nada.
owing-undated = No se ha fijado ninguna fecha para la presentación de los productos de { $cycles }, por lo que ninguno está retrasado: `wsis set cycle { $cycle } outputs-due DATE` la fija.
owing-unmoderated = No hay moderador, y por lo tanto no hay a quién pedir productos, en las líneas siguientes: { $lines }.
owing-sheet = Quién debe presentar

# `wsis list`: how many there are, at the end, and as what a list is called.
# unread: translated by us, not read by a native speaker
list-count = { $count }.
count-action-line = { $n ->
    [0] Ninguna línea de acción
    [one] { $n } línea de acción
   *[other] { $n } líneas de acción
  }
count-organization = { $n ->
    [0] Ninguna organización
    [one] { $n } organización
   *[other] { $n } organizaciones
  }
count-group = { $n ->
    [0] Ningún grupo
    [one] { $n } grupo
   *[other] { $n } grupos
  }
count-meeting = { $n ->
    [0] Ninguna reunión
    [one] { $n } reunión
   *[other] { $n } reuniones
  }
count-output = { $n ->
    [0] Ningún producto
    [one] { $n } producto
   *[other] { $n } productos
  }
count-cycle = { $n ->
    [0] Ningún ciclo
    [one] { $n } ciclo
   *[other] { $n } ciclos
  }
count-resolution = { $n ->
    [0] Ninguna resolución
    [one] { $n } resolución
   *[other] { $n } resoluciones
  }
count-request = { $n ->
    [0] Ninguna solicitud
    [one] { $n } solicitud
   *[other] { $n } solicitudes
  }
count-row = { $n ->
    [0] Ninguna fila
    [one] { $n } fila
   *[other] { $n } filas
  }
# The title of a list that is written to a file: what was asked for. The parts are labels with a colon, parted by semicolons, in brackets.
asked-title = { $has-parts ->
    [yes] { $what } ({ $parts })
   *[no] { $what }
  }
asked-between = ;_
asked-action-line = { $has-standing ->
    [yes] líneas de acción con el estado “{ $standing }”
   *[no] líneas de acción
  }
asked-organization = { $has-standing ->
    [yes] organizaciones con el estado “{ $standing }”
   *[no] organizaciones
  }
asked-group = { $has-standing ->
    [yes] grupos con el estado “{ $standing }”
   *[no] grupos
  }
asked-meeting = { $has-standing ->
    [yes] reuniones con el estado “{ $standing }”
   *[no] reuniones
  }
asked-output = { $has-standing ->
    [yes] productos con el estado “{ $standing }”
   *[no] productos
  }
asked-cycle = { $has-standing ->
    [yes] ciclos con el estado “{ $standing }”
   *[no] ciclos
  }
asked-resolution = { $has-standing ->
    [yes] resoluciones con el estado “{ $standing }”
   *[no] resoluciones
  }
asked-request = { $has-standing ->
    [yes] solicitudes con el estado “{ $standing }”
   *[no] solicitudes
  }
asked-by-kind = tipo: { $names }
asked-by-category = categoría: { $names }
asked-by-place = { $of ->
    [output] países o regiones a los que se refieren: { $names }
   *[other] lugar: { $names }
  }
asked-by-coverage = alcance: { $names }
asked-by-goal = { $count ->
    [one] Objetivo de Desarrollo Sostenible: { $names }
   *[other] Objetivos de Desarrollo Sostenible: { $names }
  }
asked-by-line = { $of ->
    [output] en el marco de: { $names }
   *[other] línea: { $names }
  }
asked-by-resolution = resolución: { $names }
asked-by-organization = { $as ->
    [by] elaborados por: { $names }
    [partner] en asociación con: { $names }
    [by-or-with] elaborados por, o en asociación con: { $names }
    [asked] destinatario: { $names }
   *[any] organización: { $names }
  }
asked-by-years = período: { $years }
asked-by-since = desde: { $date }
asked-by-until = hasta: { $date }
asked-by-search = con el texto “{ $text }”
alternatives = { $most } o { $last }
# Under the title: how many there are, as the registry stood on a day or at a revision.
list-as-of = { $count }, según el registro { $has-revision ->
    [yes] en la revisión { $revision }
   *[no] al { $day }
  }.
cycle-action = { $necessary ->
    [yes] necesarias
   *[no] ninguna
  }

# `wsis show`: the title of a record's kind with its id.
# unread: translated by us, not read by a native speaker
show-action-line = Línea de acción { $id }
show-organization = Organización { $id }
show-group = Grupo { $id }
show-meeting = Reunión { $id }
show-output = Producto { $id }
show-cycle = Ciclo { $id }
show-resolution = Resolución { $id }
# Titles of what refers to a record; in brackets how many there are.
show-members = Miembros de su grupo ({ $n })
show-meetings = Reuniones ({ $n })
show-outputs-by-year = Productos por año ({ $n }{ $is-served ->
    [yes] ; entre paréntesis, los de otras líneas
   *[no] { "" }
  })
show-no-output = Comunicó que no había ningún producto ({ $n })
show-competent = Organizaciones competentes ({ $n })
show-line = Línea
show-moderators = Moderadores de su línea ({ $n })
show-modalities-decided = Modalidades decididas en ella ({ $n })
show-outputs-of-meeting = Productos resultantes ({ $n })
show-sessions = Sesiones ({ $n })
show-duties = Funciones en el registro ({ $n })
show-moderates = Modera ({ $n })
show-member-of = Miembro de grupos ({ $n })
show-meetings-organized = Reuniones organizadas ({ $n })
show-outputs = Productos ({ $n })
show-partner-in = Asociada en productos ({ $n })
show-prepared = Preparó el informe de ({ $n })
show-parts = Partes ({ $n })
show-asked-of-it = Solicitudes que se le dirigen ({ $n })
show-replaced-by = Sustituido por ({ $n })
show-takes-the-place-of = Ocupa el lugar de ({ $n })
show-came-out-of = Resultado de la reunión ({ $n })
show-requests = Solicitudes ({ $n }: { $states })
show-cycles = Ciclos que la mencionan ({ $n })
show-sources = Fuentes
show-file = Archivo
show-last-changed = Último cambio
show-source-read = (consultado el { $day })
show-source-kept = conservado en { $address }
commit-on = { $commit } el { $day }
commit-not-known = se desconoce (el clon es parcial)
commit-changed = { $commit } (modificado después, aún sin confirmar)
commit-not-yet = aún sin confirmar
show-term = { $what }{ $has-role ->
    [yes] , { $role }
   *[no] { "" }
  }{ $has-from ->
    [yes] { " " }desde { $from }
   *[no] { "" }
  }{ $has-until ->
    [yes] { " " }hasta { $until }
   *[no] { "" }
  }
show-modality = { $line }, { $topic }: { $text }
# What a resolution asks: of whom, on which lines, how it stands, and what answers it.
show-asked = Se pide { $action ->
    [report] informar
    [convene] convocar
    [establish] establecer
    [develop] elaborar
    [implement] aplicar
    [review] examinar
    [support] apoyar
   *[consider] considerar
  }: { $whom }
show-asked-nobody = nadie
show-lines = Líneas: { $lines }
show-answer = Respuesta: { $what }{ $has-date ->
    [yes] { " " }({ $date })
   *[no] { "" }
  }{ $has-title ->
    [yes] , { $title }
   *[no] { "" }
  }
record-action-line = línea de acción { $id }
record-organization = organización { $id }
record-group = grupo { $id }
record-meeting = reunión { $id }
record-output = producto { $id }
record-cycle = ciclo { $id }
record-resolution = resolución { $id }
state-count-answered = { $n } con respuesta
state-count-due = { $n } por vencer
state-count-overdue = { $n ->
    [one] { $n } vencida
   *[other] { $n } vencidas
  }
state-count-open = { $n ->
    [one] { $n } abierta
   *[other] { $n } abiertas
  }
standing-answered = { $until ->
    [period] Con respuesta para el período que termina el { $day }
    [day] Con respuesta; el último día fue el { $day }
   *[nothing] Con respuesta
  }
standing-due = Por vencer (último día: { $day })
standing-overdue = Vencida (último día: { $day })
standing-open = { $has-ended ->
    [yes] Abierta
   *[no] Abierta (no se ha fijado ninguna fecha)
  }
standing-every = { $years ->
    [1] cada año
   *[other] cada { $years } años
  }
standing-until = hasta { $date }
# Of a cycle: what was counted in its years.
show-counted = { $has-years ->
    [yes] Contabilizado en { $years }
   *[no] Contabilizado en su año
  }
show-counted-outputs = { $outputs ->
    [0] ningún producto
    [one] { $outputs } producto
   *[other] { $outputs } productos
  } por { $organizations ->
    [0] ninguna organización
    [one] { $organizations } organización
   *[other] { $organizations } organizaciones
  } ({ $previous } { $has-before ->
    [yes] en { $before }
   *[no] el año anterior
  })
show-counted-meetings = { $meetings ->
    [0] ninguna reunión
    [one] { $meetings } reunión
   *[other] { $meetings } reuniones
  }, participantes que se sepa: { $approximate ->
    [yes] aproximadamente { $participants }
   *[no] { $participants }
  }
show-counted-openness = reuniones abiertas a todas las partes interesadas: { $open }; no abiertas: { $closed }; no consta: { $unknown }
show-counted-lines = de { $lines } líneas: con moderador, { $moderated }; con una reunión que consta como abierta a todas las partes interesadas, { $open }; con un producto, { $with-output }
show-counted-kinds = por tipo: { $kinds }
show-counted-kind = { $kind } ({ $n })
# What a record's file holds, as labels at the left and within a phrase; a label begins with a capital by itself. In a phrase a value stands after its
# label and a colon.
# unread: translated by us, not read by a native speaker
phrase-part = { $label }: { $value }
phrase-not = no { $label }
key-academia = sector académico
key-acronym = sigla
key-action = acción
key-adopted = fecha de aprobación
key-agenda-item = tema del programa
key-also = contribuye también a
key-answers = responde a
key-approximate = aproximado
key-as-of = fecha del dato
key-asked = solicitado
key-asked-of = destinatario
key-attendance = asistencia
key-by = elaborado por
key-call = convocatoria de contribuciones
key-category = categoría
key-challenges = obstáculos
key-city = ciudad
key-civil-society = sociedad civil
key-closed = fecha de cierre
key-closing = plazo de contribuciones
key-commission = Comisión
key-competences = competencias
key-countries = países
key-country = país
key-coverage = alcance
key-covers = abarca
key-cycle = ciclo
key-date = fecha
key-decided = fecha de la decisión
key-decisions = decisiones
key-document = documento
key-due = fecha límite
key-ecosoc = Consejo Económico y Social
key-edition = edición
key-end = fin
key-every = cada
key-figures = datos
key-follow-up = seguimiento
key-formed = fecha de creación
key-from = desde
key-further-action = nuevas medidas
key-general-assembly = Asamblea General
key-government = Gobiernos
key-intergovernmental = intergubernamental
key-international-organization = organizaciones internacionales
key-item = tema
key-item-title = título del tema
key-kind = tipo
key-language = idioma
key-letter = carta
key-lines = líneas
key-links = enlaces
key-list = lista
key-list-symbol = signatura de la lista
key-maintainers = responsables
key-meeting = reunión
key-members = miembros
key-modalities = modalidades
key-moderators = moderadores
key-name = nombre
key-narrative = exposición
key-necessary = necesario
key-next-steps = próximas medidas
key-nil-reports = comunicaciones negativas
key-online = en línea
key-open-to-all-stakeholders = abierta a todas las partes
key-organ = órgano
key-organization = organización
key-organizers = organizadores
key-outputs-due = fecha límite de los productos
key-paragraph = párrafo
key-paragraphs = párrafos
key-parent = organización matriz
key-partners = asociados
key-place = lugar
key-prepared-by = preparado por
key-private-sector = sector privado
key-prizes = premios
key-progress = progresos
key-provisional = provisional
key-qualifier = precisión
key-rank = puesto
key-replaces = sustituye a
key-report = informe
key-requests = solicitudes
key-resolution = resolución
key-role = función
key-scope = ámbito
key-sdgs = ODS
key-session = período de sesiones
key-start = inicio
key-status = estado
key-stocktaking = inventario
key-sub-actions = medidas específicas
key-submitted = fecha de presentación
key-summary = resumen
key-symbol = signatura
key-targets = metas
key-technical-community = comunidad técnica
key-text = texto
key-title = título
key-title-translated = título traducido
key-topic = asunto
key-total = total
key-unit = unidad
key-until = hasta
key-url = dirección web
key-value = valor
key-venue = sede
key-website = sitio web
key-within = dentro de

# The workbook for who reports without git. A name of a sheet has at most 31 letters, and none of : \\ / ? * [ ].
# unread: translated by us, not read by a native speaker
workbook-sheet-text = Instrucciones
workbook-sheet-owed = Lo que se solicita
workbook-sheet-output = Productos
workbook-sheet-meeting = Reuniones
workbook-sheet-organization = Organización
workbook-sheet-lists = Listas
workbook-title = { $who }: productos y reuniones de { $year }
workbook-about = Este libro de trabajo se generó a partir de “{ $name }” el { $day }. Contiene lo enviado por { $who } respecto de { $year }, indica lo que aún se solicita y permite añadir o corregir lo que deseen.
workbook-closed = El año { $year } está cerrado desde el { $closed }. Lo que a pesar de ello deba corregirse se corrige por un motivo: indíquenlo en su respuesta.
workbook-sheets = Contenido de las hojas
workbook-about-owed = “{ $owed }”: lo que se les solicita, con la fecha límite, y lo que ya se ha recibido. Es solo para consulta.
workbook-about-outputs = “{ $outputs }”: los productos que ustedes elaboraron en { $year }, por sí solos o como asociados. Cada fila es un producto.
workbook-about-meetings = “{ $meetings }”: las reuniones de { $year } que ustedes organizaron. Cada fila es una reunión.
workbook-about-organization = “{ $organization }”: los datos conocidos sobre { $who }.
workbook-how = Cómo rellenarlo
workbook-how-new = Escriban lo nuevo debajo de las filas existentes y dejen en blanco la celda gris de “{ $record }”.
workbook-how-change = Si en una fila existente hay algo incorrecto o falta algo, corríjanlo en su celda y no modifiquen “{ $record }”. Si vacían una celda, se elimina lo que contenía.
workbook-how-needed = En cada fila nueva deben rellenarse las columnas con asterisco.
workbook-how-choose = Al seleccionar una celda se muestra lo que debe escribirse en ella. Si aparece una flecha al lado, elijan de la lista; en “{ $lists }” figuran todas las listas.
workbook-how-several = Si en una celda pueden figurar varias organizaciones, varios países o elementos semejantes, sepárenlos con punto y coma: la lista solo permite elegir uno.
workbook-how-dates = Un día, por ejemplo el 15 de mayo de 2026, se escribe 2026-05-15. Si solo se conoce el mes, escriban '2026-05, con un apóstrofo delante, y si solo se conoce el año, 2026.
workbook-how-plain = Escriban valores y no fórmulas, y no combinen celdas. Las columnas y hojas que añadan son para su propio uso: no se toma nada de ellas.
workbook-how-deleted = Eliminar una fila no elimina nada en ningún otro lugar: les rogamos que nos indiquen lo que deba suprimirse.
workbook-left-out = Lo siguiente no figura en el libro y queda como está: { $left-out }. Indiquen en su respuesta lo que deba añadirse o corregirse al respecto.
workbook-back = Cómo devolverlo
workbook-send = Les rogamos que guarden el libro en formato .xlsx y lo devuelvan { $has-contact ->
    [yes] a la dirección { $contact }
   *[no] junto con su respuesta
  }. Les indicaremos cada celda que no haya podido leerse y lo que debe escribirse en ella.
workbook-record = Ficha
workbook-record-help = La ficha a la que corresponde la fila. No la modifiquen; en una fila nueva, déjenla en blanco.
workbook-owed-what = Se solicita
workbook-owed-text = Asunto
workbook-owed-state = Situación
workbook-owed-due = Fecha límite
workbook-owed-outputs = Productos de la línea { $line } correspondientes a { $year }
workbook-owed-outputs-of-years = Productos de la línea { $line } correspondientes a { $years }
workbook-owed-request = { $symbol }{ $has-paragraph ->
    [yes] , párr. { $paragraph }
   *[no] { "" }
  } ({ $name })
workbook-nothing-owed = Por el momento no se les solicita nada.
workbook-came-annual-report = Se ha recibido el informe anual.
workbook-came-nil-report = Se ha recibido la comunicación de que no hubo ningún producto.
workbook-came-outputs-only = Se han recibido productos, pero no el informe anual.
workbook-came-nothing = Aún no se ha recibido nada.
workbook-nothing-more-owed = No se solicita nada más.
workbook-late = El plazo ha vencido.
workbook-request-overdue = No consta ninguna respuesta, y el plazo ha vencido.
workbook-request-due = Aún no consta ninguna respuesta.
workbook-request-open = No consta ninguna respuesta; no se ha fijado ninguna fecha.
workbook-hint-needed = Obligatorio.
workbook-hint-choice = Elijan de la lista.
workbook-hint-names = Varios valores: separados por punto y coma.
workbook-hint-addresses = Varios valores: cada uno en un renglón.
workbook-hint-texts = Varios textos: separados por un renglón en blanco.
workbook-hint-date = Por ejemplo, 2026-05-15; si se sabe menos, '2026-05 o 2026.
workbook-hint-day = Un día completo; por ejemplo, 2026-05-15.
workbook-hint-own = Si se deja en blanco en una fila nueva, se entiende que son ustedes.
workbook-yes = sí
workbook-no = no
language-en = Inglés
language-fr = Francés
language-es = Español
language-ar = Árabe
language-zh = Chino
language-ru = Ruso
# Of outputs, and of meetings. The first is said of both, and so agrees with neither.
status-planned = Por realizar
status-ongoing = En curso
status-completed = Terminado
status-discontinued = Suspendido
status-held = Celebrada
status-cancelled = Cancelada

# The columns of the workbook: what stands above each, and what belongs in it.
# unread: translated by us, not read by a native speaker
workbook-output-line = Línea
workbook-output-line-help = La línea de acción a la que corresponde.
workbook-output-title = Título
workbook-output-title-help = Su título.
workbook-output-kind = Tipo
workbook-output-kind-help = De qué tipo de producto se trata.
workbook-output-status = Estado
workbook-output-status-help = En qué fase se encuentra.
workbook-output-date = Fecha
workbook-output-date-help = Cuándo se publicó o se realizó: en el año de este libro o en el siguiente.
workbook-output-covers-from = Abarca desde
workbook-output-covers-from-help = En un informe anual: el primer día del período al que se refiere, si este no es el año de este libro.
workbook-output-covers-until = Abarca hasta
workbook-output-covers-until-help = En un informe anual: el último día de ese período.
workbook-output-replaces = Sustituye a
workbook-output-replaces-help = La edición anterior a la que sustituye.
workbook-output-submitted = Presentado el
workbook-output-submitted-help = El día en que lo recibió la secretaría; lo rellena la secretaría.
workbook-output-by = Elaborado por
workbook-output-by-help = Quién lo elaboró.
workbook-output-partners = Asociados
workbook-output-partners-help = Quién más participó en él.
workbook-output-also = Contribuye a otras líneas
workbook-output-also-help = Otras líneas de acción a las que contribuye.
workbook-output-meeting = Reunión
workbook-output-meeting-help = La reunión de la que surgió.
workbook-output-coverage = Alcance
workbook-output-coverage-help = Qué alcance tiene.
workbook-output-countries = Países
workbook-output-countries-help = Los países a los que se refiere.
workbook-output-sdgs = ODS
workbook-output-sdgs-help = Los Objetivos de Desarrollo Sostenible a los que contribuye, por su número.
workbook-output-targets = Metas del Plan
workbook-output-targets-help = Las metas de la sección B del Plan de Acción a las que contribuye, por su número.
workbook-output-language = Idioma
workbook-output-language-help = El idioma en que está; si no figura en la lista, su etiqueta, por ejemplo pt.
workbook-output-summary = Resumen
workbook-output-summary-help = Qué es y a quién se dirige.
workbook-output-narrative-progress = Progresos
workbook-output-narrative-progress-help = En un informe anual: los progresos logrados.
workbook-output-narrative-challenges = Obstáculos
workbook-output-narrative-challenges-help = En un informe anual: los obstáculos encontrados.
workbook-output-narrative-next-steps = Medidas futuras
workbook-output-narrative-next-steps-help = En un informe anual: lo que se hará a continuación.
workbook-output-answers = Responde a solicitudes
workbook-output-answers-help = Las solicitudes de resoluciones a las que responde, tal como se denominan en la hoja de lo que se solicita.
workbook-output-figures = Cifras
workbook-output-links = Enlaces
workbook-output-links-help = Dónde puede obtenerse: direcciones web.
workbook-output-sources = Fuentes
workbook-output-sources-help = Dónde puede leerse esto: direcciones web o signaturas de documentos.
workbook-meeting-title = Título
workbook-meeting-title-help = Su título.
workbook-meeting-lines = Líneas
workbook-meeting-lines-help = Las líneas de acción a las que correspondió la reunión; si trató del seguimiento en su conjunto, la línea E.
workbook-meeting-status = Estado
workbook-meeting-status-help = Si se celebró o no.
workbook-meeting-within = Dentro de
workbook-meeting-within-help = El acto del que fue una sesión, por ejemplo un Foro de la CMSI.
workbook-meeting-start = Primer día
workbook-meeting-start-help = Su primer día; obligatorio salvo si la reunión tuvo lugar dentro de otra.
workbook-meeting-end = Último día
workbook-meeting-end-help = Su último día.
workbook-meeting-place-city = Ciudad
workbook-meeting-place-city-help = La ciudad en que se celebró.
workbook-meeting-place-country = País
workbook-meeting-place-country-help = El país en que se celebró.
workbook-meeting-place-venue = Recinto
workbook-meeting-place-venue-help = El edificio o la sala en que se celebró.
workbook-meeting-online = En línea
workbook-meeting-online-help = Si se podía participar en línea.
workbook-meeting-organizers = Organizadores
workbook-meeting-organizers-help = Quién la organizó.
workbook-meeting-open-to-all-stakeholders = Abierta a todas las partes interesadas
workbook-meeting-open-to-all-stakeholders-help = Si estuvo abierta a todas las partes interesadas; déjenlo en blanco si ninguna fuente lo indica.
workbook-meeting-attendance-government = Asistencia: gobiernos
workbook-meeting-attendance-government-help = Número de asistentes de los gobiernos.
workbook-meeting-attendance-international-organization = Asistencia: organizaciones internacionales
workbook-meeting-attendance-international-organization-help = Número de asistentes de las organizaciones internacionales.
workbook-meeting-attendance-civil-society = Asistencia: sociedad civil
workbook-meeting-attendance-civil-society-help = Número de asistentes de la sociedad civil.
workbook-meeting-attendance-private-sector = Asistencia: sector privado
workbook-meeting-attendance-private-sector-help = Número de asistentes del sector privado.
workbook-meeting-attendance-academia = Asistencia: sector académico
workbook-meeting-attendance-academia-help = Número de asistentes del sector académico.
workbook-meeting-attendance-technical-community = Asistencia: comunidad técnica
workbook-meeting-attendance-technical-community-help = Número de asistentes de la comunidad técnica.
workbook-meeting-attendance-total = Asistencia: total
workbook-meeting-attendance-total-help = Número total de asistentes.
workbook-meeting-attendance-approximate = Asistencia aproximada
workbook-meeting-attendance-approximate-help = Si las cifras de asistencia son aproximadas.
workbook-meeting-decisions = Decisiones
workbook-meeting-decisions-help = Lo que decidió la reunión.
workbook-meeting-answers = Responde a solicitudes
workbook-meeting-answers-help = Las solicitudes de resoluciones a las que responde, tal como se denominan en la hoja de lo que se solicita.
workbook-meeting-links = Enlaces
workbook-meeting-links-help = Sus documentos: direcciones web.
workbook-meeting-sources = Fuentes
workbook-meeting-sources-help = Dónde puede leerse esto: direcciones web o signaturas de documentos.
workbook-organization-name = Nombre
workbook-organization-name-help = Su nombre.
workbook-organization-acronym = Sigla
workbook-organization-acronym-help = Su sigla.
workbook-organization-category = Categoría
workbook-organization-category-help = El grupo de partes interesadas de la Cumbre al que pertenece.
workbook-organization-intergovernmental = Intergubernamental
workbook-organization-intergovernmental-help = Si es intergubernamental.
workbook-organization-parent = Parte de
workbook-organization-parent-help = La organización de la que forma parte.
workbook-organization-competences = Líneas de su competencia
workbook-organization-competences-help = Las líneas de acción que abarcan sus competencias.
workbook-organization-country = País
workbook-organization-country-help = Dónde tiene su sede.
workbook-organization-website = Sitio web
workbook-organization-website-help = Su sitio web.
workbook-organization-maintainers = Quién puede presentar
workbook-organization-maintainers-help = Quién puede presentar información en su nombre: cuentas como @handle o @org/team, o direcciones de correo electrónico.
workbook-organization-sources = Fuentes
workbook-organization-sources-help = Dónde puede leerse esto: direcciones web o signaturas de documentos.

# Cities, by their names in English. A city without a message keeps that name.
# as in CLDR 48.2 (exemplar cities of time zones), but for what is said of a city
city-addis-ababa = Adís Abeba
city-athens = Atenas
city-bamako = Bamako
city-bangkok = Bangkok
city-berlin = Berlín
# as in http://www.itu.int/net/pressoffice/press_releases/2011/14-es.aspx
city-geneva = Ginebra
city-kuala-lumpur = Kuala Lumpur
city-new-york = Nueva York
city-paris = París
city-tunis = Túnez
