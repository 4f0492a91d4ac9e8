-- Who answered for lines, who reported on them, and their stakeholder groups. A date that may lie in a year lies in it.

-- Organizations with a term as moderator that overlaps the year, in the order of these terms; those that a document merely proposed are
-- none.
CREATE OR REPLACE TEMP VIEW moderators AS
WITH first_terms AS (
  SELECT y.year, s.scope, t.organization, min(1000 * s.place + t.number) AS term
  FROM action_lines_moderators AS t
  JOIN scopes AS s ON s.line = t.action_line
  JOIN years AS y
    ON t.from_first <= y.last_day AND (t.until_last IS NULL OR t.until_last >= y.first_day)
  WHERE t.role <> 'proposed'
  GROUP BY y.year, s.scope, t.organization
)
SELECT year, scope, organization, row_number() OVER (PARTITION BY year, scope ORDER BY term) AS place
FROM first_terms;

-- Under the centralised mechanism, the coordinators whose competences cover a line.
CREATE OR REPLACE TEMP VIEW coordinators AS
WITH covering AS (
  SELECT DISTINCT s.scope, c.number, c.coordinator
  FROM registry AS r
  JOIN registry_coordinators AS c ON c.registry = r.id
  JOIN organizations_competences AS l ON l.organization = c.coordinator
  JOIN scopes AS s ON s.line = l.competence
  WHERE r.mechanism = 'centralised'
)
SELECT
  y.year, c.scope, c.coordinator AS organization,
  row_number() OVER (PARTITION BY y.year, c.scope ORDER BY c.number) AS place
FROM covering AS c CROSS JOIN years AS y;

-- Who brought out an annual report on a line, and the coordinators who brought out one that serves it too; in the order of the reports.
CREATE OR REPLACE TEMP VIEW reported_by AS
WITH
  reports_of_groups AS (
    SELECT o.output, o.year, o.line, l.place AS line_place
    FROM counted_outputs AS o JOIN lines AS l ON l.line = o.line
    WHERE o.kind = 'annual-report'
  ),
  reporting AS (
    SELECT r.year, s.scope, b.by AS organization, r.line_place, r.output, b.number
    FROM reports_of_groups AS r
    JOIN scopes AS s ON s.line = r.line
    JOIN outputs_by AS b ON b.output = r.output
    UNION ALL
    SELECT r.year, s.scope, b.by, r.line_place, r.output, b.number
    FROM reports_of_groups AS r
    JOIN outputs_also AS a ON a.output = r.output
    JOIN scopes AS s ON s.line = a.also
    JOIN outputs_by AS b ON b.output = r.output
    JOIN registry_coordinators AS c ON c.coordinator = b.by
    JOIN registry AS g ON g.id = c.registry AND g.mechanism = 'centralised'
  ),
  ordered AS (
    SELECT
      year, scope, organization,
      row_number() OVER (PARTITION BY year, scope ORDER BY line_place, output, number) AS place
    FROM reporting
  )
SELECT year, scope, organization, min(place) AS place
FROM ordered
GROUP BY year, scope, organization;

-- Groups that were formed by the end of the year, as far as is known.
CREATE OR REPLACE TEMP VIEW groups_formed AS
SELECT y.year, s.scope, count(*) AS total
FROM groups AS g
JOIN scopes AS s ON s.line = g.id
JOIN years AS y ON g.formed_first IS NULL OR g.formed_first <= y.last_day
GROUP BY y.year, s.scope;

-- Distinct organizations that were members on some day of the year.
CREATE OR REPLACE TEMP VIEW members AS
SELECT DISTINCT y.year, s.scope, m.organization
FROM groups_members AS m
JOIN scopes AS s ON s.line = m.group
JOIN years AS y
  ON (m.from_first IS NULL OR m.from_first <= y.last_day) AND (m.until_last IS NULL OR m.until_last >= y.first_day);

CREATE OR REPLACE TEMP VIEW members_by_category AS
SELECT m.year, m.scope, o.category, count(*) AS members
FROM members AS m JOIN organizations AS o ON o.id = m.organization
GROUP BY m.year, m.scope, o.category;

-- Modalities in force at the end of the year: decided by then (on the date that is given, else by the end of the meeting that decided
-- them, if it was held) and not ended by then.
CREATE OR REPLACE TEMP VIEW modalities AS
WITH decided AS (
  SELECT m.group AS line, m.number, coalesce(m.decided_last, p.end_last) AS decided_last, m.until_last
  FROM groups_modalities AS m
  LEFT JOIN meetings AS held ON held.id = m.meeting AND held.status = 'held'
  LEFT JOIN meeting_periods AS p ON p.meeting = held.id
)
SELECT y.year, s.scope, count(*) AS total
FROM decided AS d
JOIN scopes AS s ON s.line = d.line
JOIN years AS y ON d.decided_last <= y.last_day AND (d.until_last IS NULL OR d.until_last >= y.last_day)
GROUP BY y.year, s.scope;
