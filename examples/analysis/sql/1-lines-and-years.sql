-- What figures are told of: the lines of the Plan of Action, by themselves and together, and the years.

-- The closed set of action lines, in the order of the Plan of Action.
CREATE OR REPLACE TEMP VIEW lines AS
SELECT place, line
FROM (VALUES
  (1, 'c1'), (2, 'c2'), (3, 'c3'), (4, 'c4'), (5, 'c5'), (6, 'c6'), (7, 'c7'),
  (8, 'c7-e-government'), (9, 'c7-e-business'), (10, 'c7-e-learning'), (11, 'c7-e-health'),
  (12, 'c7-e-employment'), (13, 'c7-e-environment'), (14, 'c7-e-agriculture'), (15, 'c7-e-science'),
  (16, 'c8'), (17, 'c9'), (18, 'c10'), (19, 'c11'), (20, 'b'), (21, 'd'), (22, 'e')
) AS closed_set (place, line);

-- Every figure is counted of a scope, each thing in it once: of a line by itself, of C7 with its sub-lines (`c7+`), or of all lines.
CREATE OR REPLACE TEMP VIEW scopes AS
SELECT line AS scope, place, line FROM lines
UNION ALL
SELECT 'c7+', place, line FROM lines WHERE line LIKE 'c7%'
UNION ALL
SELECT 'all', place, line FROM lines;

-- Where lines are counted or listed as having or lacking something, C7 has what it and its sub-lines have together.
CREATE OR REPLACE TEMP VIEW families AS
SELECT place, line, CASE WHEN line = 'c7' THEN 'c7+' ELSE line END AS scope
FROM lines;

-- 0 to 9999, to count with.
CREATE OR REPLACE TEMP VIEW numbers AS
WITH digits AS (SELECT n FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) AS ten (n))
SELECT ones.n + 10 * tens.n + 100 * hundreds.n + 1000 * thousands.n AS n
FROM digits AS ones CROSS JOIN digits AS tens CROSS JOIN digits AS hundreds CROSS JOIN digits AS thousands;

-- The years to tell of: from the first to the last under which an output, a meeting or a cycle is filed.
CREATE OR REPLACE TEMP VIEW years AS
WITH
  filed AS (
    SELECT year FROM outputs UNION SELECT year FROM meetings UNION SELECT year FROM cycles
  ),
  ends AS (SELECT min(year) AS first_year, max(year) AS last_year FROM filed)
SELECT
  n AS year,
  make_date(n, 1, 1) AS first_day,
  make_date(n, 12, 31) AS last_day
FROM ends CROSS JOIN numbers
WHERE n BETWEEN first_year AND last_year;

-- The years that each cycle is of: those that it says that it covers, if these are whole years up to that of its file, else that one.
CREATE OR REPLACE TEMP VIEW cycles_of_years AS
WITH of_cycle AS (
  SELECT
    c.id,
    c.year AS last_year,
    c.outputs_due,
    CASE
      WHEN coalesce(length(c.covers_from), 4) = 4 AND coalesce(length(c.covers_until), 4) = 4
        AND coalesce(year(c.covers_until_first), c.year) = c.year
        AND year(c.covers_from_first) <= c.year
      THEN year(c.covers_from_first)
      ELSE c.year
    END AS first_year
  FROM cycles AS c
)
SELECT y.year, c.id AS cycle, c.last_year, c.outputs_due
FROM years AS y JOIN of_cycle AS c ON y.year BETWEEN c.first_year AND c.last_year;

-- Lines whose group reported that the year brought no output: in each cycle that there is of it.
CREATE OR REPLACE TEMP VIEW nil_reports AS
WITH cycles_of_year AS (SELECT year, count(*) AS cycles FROM cycles_of_years GROUP BY year)
SELECT of_year.year, said.nil_report AS line
FROM cycles_of_year AS of_year
JOIN cycles_of_years AS c ON c.year = of_year.year
JOIN cycles_nil_reports AS said ON said.cycle = c.cycle
GROUP BY of_year.year, said.nil_report, of_year.cycles
HAVING count(DISTINCT c.cycle) = of_year.cycles;

-- What lines are called: in the registry's first language, else in whatever language there is.
CREATE OR REPLACE TEMP VIEW titles AS
WITH
  languages AS (
    SELECT place, language
    FROM (VALUES (1, 'en'), (2, 'fr'), (3, 'es'), (4, 'ar'), (5, 'zh'), (6, 'ru')) AS official (place, language)
  ),
  others AS (
    SELECT t.action_line AS line, t.text, row_number() OVER (PARTITION BY t.action_line ORDER BY l.place) AS place
    FROM action_lines_translations AS t JOIN languages AS l ON l.language = t.language
    WHERE t.key = 'title'
  )
SELECT l.line, coalesce(a.title, o.text, '') AS title
FROM lines AS l
LEFT JOIN action_lines AS a ON a.id = l.line
LEFT JOIN others AS o ON o.line = l.line AND o.place = 1;
