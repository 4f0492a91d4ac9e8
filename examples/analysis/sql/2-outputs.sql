-- Outputs, under the year and the line of their path, and what they are counted by. Planned ones count nowhere but as planned.

CREATE OR REPLACE TEMP VIEW counted_outputs AS
SELECT o.id AS output, o.year, o.line, o.kind, o.coverage, o.submitted
FROM outputs AS o
WHERE o.status <> 'planned';

CREATE OR REPLACE TEMP VIEW outputs_in_scope AS
SELECT o.output, o.year, s.scope, o.kind, o.coverage, o.submitted
FROM counted_outputs AS o JOIN scopes AS s ON s.line = o.line;

-- How many there are. `also` are outputs of other lines that serve this one; late are those submitted after the day on which the
-- outputs of their year were due, by the first cycle that is of it.
CREATE OR REPLACE TEMP VIEW output_figures AS
WITH
  due AS (
    SELECT c.year, c.outputs_due
    FROM cycles_of_years AS c
    WHERE c.last_year = (SELECT min(f.last_year) FROM cycles_of_years AS f WHERE f.year = c.year)
  ),
  filed AS (
    SELECT o.year, o.scope, count(*) AS total, count(CASE WHEN o.submitted > d.outputs_due THEN 1 END) AS late
    FROM outputs_in_scope AS o LEFT JOIN due AS d ON d.year = o.year
    GROUP BY o.year, o.scope
  ),
  planned AS (
    SELECT o.year, s.scope, count(*) AS total
    FROM outputs AS o JOIN scopes AS s ON s.line = o.line
    WHERE o.status = 'planned'
    GROUP BY o.year, s.scope
  ),
  serving AS (
    SELECT DISTINCT o.output, o.year, s.scope
    FROM counted_outputs AS o
    JOIN outputs_also AS a ON a.output = o.output
    JOIN scopes AS s ON s.line = a.also
  ),
  also AS (
    SELECT v.year, v.scope, count(*) AS total
    FROM serving AS v LEFT JOIN outputs_in_scope AS own ON own.output = v.output AND own.scope = v.scope
    WHERE own.output IS NULL
    GROUP BY v.year, v.scope
  ),
  each_scope AS (SELECT DISTINCT scope FROM scopes)
SELECT
  y.year,
  s.scope,
  coalesce(f.total, 0) AS outputs_total,
  coalesce(a.total, 0) AS outputs_also,
  coalesce(f.late, 0) AS outputs_late,
  coalesce(p.total, 0) AS outputs_planned,
  coalesce(b.total, 0) AS outputs_previous_year,
  coalesce(f.total, 0) - coalesce(b.total, 0) AS outputs_change
FROM years AS y CROSS JOIN each_scope AS s
LEFT JOIN filed AS f ON f.year = y.year AND f.scope = s.scope
LEFT JOIN filed AS b ON b.year = y.year - 1 AND b.scope = s.scope
LEFT JOIN also AS a ON a.year = y.year AND a.scope = s.scope
LEFT JOIN planned AS p ON p.year = y.year AND p.scope = s.scope;

-- What an output is counted by. One that has several of something counts under each, once.
CREATE OR REPLACE TEMP VIEW cuts_of_outputs AS
WITH contributors AS (
  SELECT b.output, b.by AS organization FROM outputs_by AS b
  UNION
  SELECT p.output, p.partner FROM outputs_partners AS p
)
SELECT o.output, 'kind' AS cut, o.kind AS key FROM counted_outputs AS o
UNION
SELECT b.output, 'category', g.category FROM outputs_by AS b JOIN organizations AS g ON g.id = b.by
UNION
SELECT c.output, 'organization', c.organization FROM contributors AS c
UNION
SELECT c.output, 'country', c.country FROM outputs_countries AS c
UNION
SELECT c.output, 'region', n.region
FROM outputs_countries AS c JOIN countries AS n ON n.code = c.country
WHERE n.region IS NOT NULL
UNION
SELECT g.output, 'sdg', CAST(g.sdg AS STRING) FROM outputs_sdgs AS g
UNION
SELECT o.output, 'coverage', o.coverage FROM counted_outputs AS o WHERE o.coverage IS NOT NULL;

CREATE OR REPLACE TEMP VIEW output_cuts AS
SELECT o.year, o.scope, c.cut, c.key, count(*) AS outputs
FROM outputs_in_scope AS o JOIN cuts_of_outputs AS c ON c.output = o.output
GROUP BY o.year, o.scope, c.cut, c.key;

-- Outputs that say nothing of what they could be counted by.
CREATE OR REPLACE TEMP VIEW unstated_outputs AS
WITH
  cuts AS (
    SELECT cut
    FROM (VALUES ('kind'), ('category'), ('organization'), ('country'), ('region'), ('sdg'), ('coverage')) AS all_cuts (cut)
  ),
  stated AS (SELECT DISTINCT output, cut FROM cuts_of_outputs)
SELECT o.year, o.scope, c.cut, count(*) AS outputs
FROM outputs_in_scope AS o CROSS JOIN cuts AS c
LEFT JOIN stated AS s ON s.output = o.output AND s.cut = c.cut
WHERE s.output IS NULL
GROUP BY o.year, o.scope, c.cut;
